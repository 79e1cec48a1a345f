//! What titles and lines in front of lists say of what stands below them: it is past, it explains, it is counted.

use super::numbered;
use super::plain::Plain;
use super::sought::Sought;
use super::sought::sought;
use crate::goal::Aspect;
use crate::goal::names::Starts;
use crate::goal::shape::Shape;
use crate::goal::shape::shape_of;
use crate::language::time;
use crate::language::time::Role;
use crate::language::words::Words;

/// What stands behind the last mark that ends a sentence.
pub(in crate::goal::reading) fn last_sentence(text: &str) -> &str {
    let start = text.rfind(['.', '!', '?']).map_or(0, |end| end + 1);
    &text[start..]
}

/// Whether a title or a line in front of a list tells of goals that were set before: "My goals for 2026 were:".
pub(in crate::goal::reading) fn looks_back(line: &Plain) -> bool {
    const GOALS: &[Sought] = &[sought("goals"), sought("resolutions"), sought("objectives"), sought("okrs")];
    const SAID: &[Sought] = &[
        sought(" were"),
        sought(" i set "),
        sought(" i had "),
        sought(" i made "),
        sought(" i focused on"),
        sought(" we set "),
        sought("reviewed"),
        sought("reviewing"),
        sought("review the "),
        sought("review my "),
        sought("review our "),
        sought("review how "),
        sought("reflecting on"),
        sought("last year's"),
        sought("did i do"),
        sought("what happened"),
        sought("turned out"),
    ];
    static DONE: Starts = Starts::new(&[
        "here's what i've done",
        "here is what i've done",
        "here's what i did",
        "here is what i did",
        "i've yet to",
        "i could also do more",
    ]);
    const REACHED: &[Sought] = &[
        sought("i achieved"),
        sought("we achieved"),
        sought("i accomplished"),
        sought("highlights include"),
        sought("what it was"),
    ];
    line.holds_any(GOALS) && line.holds_any(SAID) || DONE.begin(line) || line.holds_any(REACHED)
}

/// Whether a title counts what stands below it: "17 changes that I make", "Ten ideas for spring".
pub(in crate::goal::reading) fn counts_a_list(title: &str) -> bool {
    const COUNTED: &[&str] = &[
        "things", "changes", "goals", "ways", "reasons", "tips", "places", "ideas", "items", "ones", "priorities", "lessons",
        "steps", "questions", "areas", "categories", "themes", "rules", "principles", "habits",
    ];
    title.split(' ').skip(1).take(3).any(|word| COUNTED.contains(&word))
}

/// How titles begin of what is done for goals in front of them.
static LEADING: Starts = Starts::new(&["next step", "action step", "action item", "action plan"]);

/// Whether a title stands above what is done for goals in front of it: "Next steps", "How to do it", "Things I am working on".
pub(in crate::goal::reading) fn leads_on(plain: &str) -> bool {
    LEADING.begin(plain) || plain.starts_with("how to ") || plain.ends_with("working on")
}

/// Whether a title about actions says that those for several goals in front of it follow: "How", "How we get there", "Measures taken".
pub(in crate::goal::reading) fn tells_how(plain: &str) -> bool {
    plain.split(' ').next() == Some("how") || plain.split(' ').any(|word| word == "measures")
}

/// Whether a title names what a life consists of: among key results it sorts them.
pub(in crate::goal::reading) fn parts_key_results(aspect: Option<Aspect>) -> bool {
    matches!(aspect, Some(Aspect::Recovery | Aspect::Family | Aspect::Life | Aspect::Network | Aspect::Language))
}

/// Whether a title only counts an objective, whose words stand below: "O1".
pub(in crate::goal::reading) fn counts_an_objective(plain: &str) -> bool {
    plain.strip_prefix('o').is_some_and(|number| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Whether a line in front of a list says that the list explains: "I could improve it by:", "OKRs help us do three things:".
pub(in crate::goal::reading) fn explains(line: &Plain) -> bool {
    const ENDS: &[&str] = &[
        " by", " in order to", " such as", " for example", " e.g", " types", " kinds", " questions", " rules", " examples",
        " criteria", " ideas are", " include", " includes", " including", " should", " should be", " should have", " must be",
        " options", " stages", " reference for", " reference when",
    ];
    /// Words that begin to say what something means, and what is talked about.
    const STARTS: &[&str] = &[
        "this means",
        "that means",
        "which means",
        "this will look like",
        "this looks like",
        "definition of",
        "topics for",
        "topics to",
        "but always",
    ];
    /// Ends of "these might include": what stands below is not chosen yet.
    const UNSURE: &[&str] = &[" might include", " may include", " could include"];
    /// Ends that count what somebody wants as well: "I want to push myself in three areas".
    const COUNTED: &[&str] = &[" categories", " themes", " principles", " ways", " areas"];
    const WANTED: &[Sought] = &[sought("i want"), sought("i'd like"), sought("i will"), sought("i plan"), sought("i'm going to")];
    const SAID_OF_GOALS: &[Sought] = &[
        sought("okrs help"),
        sought("goals help"),
        sought("goals should"),
        sought("goal should"),
        sought("types of goals"),
        sought("kinds of goals"),
        sought("categories of goals"),
        sought("make the cut"),
        sought("consist of"),
        sought("consists of"),
        sought("bear in mind"),
        sought("keep in mind"),
        sought("example of"),
        sought("examples of"),
    ];
    const GOALS: &[Sought] = &[sought("goals"), sought("resolutions"), sought("objectives"), sought("plans")];
    let sentence = line.split(' ').count() >= 4;
    let names_some = || line.contains(" includ") && (line.holds_any(GOALS) || line.contains(" ones "));
    let ends = |ends: &[&str]| ends.iter().any(|end| line.ends_with(end));
    let explained = ends(ENDS) || ends(COUNTED) && !line.holds_any(WANTED);
    let begins = ends(UNSURE) && !names_some() || STARTS.iter().any(|start| line.starts_with(start));
    sentence && explained && !names_some() || begins || line.holds_any(SAID_OF_GOALS)
}

/// Whether a title or a line in front of a list begins sentences that its lines end with an ability: "By the end I can".
pub(in crate::goal::reading) fn says_what_one_can(line: &Plain) -> bool {
    const ABLE: &[&str] = &["able to", "capable of", "how to"];
    let before = ABLE.iter().find_map(|end| line.strip_suffix(end));
    let is_able = before.is_some_and(|before| before.is_empty() || before.ends_with(' '));
    // "As much as I can" and "Things I can" say something else.
    let can = || {
        let mut words = line.strip_suffix(" can")?.rsplit(' ');
        let who = words.next().filter(|who| matches!(*who, "i" | "we"))?;
        let linked = words.next().is_some_and(|word| LINKS.contains(&word) || word.ends_with("thing") || word.ends_with('s'));
        (!linked).then_some(who)
    };
    is_able && !line.starts_with("how to") || can().is_some()
}

/// Words in front of "I can" that make it a part of something else.
const LINKS: &[&str] =
    &["as", "much", "often", "that", "what", "when", "where", "whenever", "wherever", "which", "how", "if", "best"];

/// Whether a title stands above goals of which some are still to be chosen: "Goal pool", "Potential goals".
pub(in crate::goal::reading) fn offers_a_choice(title: &Plain) -> bool {
    const OFFERED: &[Sought] = &[
        sought("goal pool"),
        sought("pool of goals"),
        sought("potential goals"),
        sought("possible goals"),
        sought("goal candidates"),
    ];
    title.holds_any(OFFERED)
}

/// Whether a label gives a time its theme: "Theme: Less but better".
pub(in crate::goal::reading) fn names_a_theme(label: &str) -> bool {
    const THEMES: &[&str] = &["theme", "motto", "mantra", "slogan", "word", "word of the year", "my word"];
    THEMES.contains(&&*Plain::of(label))
}

/// Whether a title says how many goals of the most important ones stand below it: "Top 3", "My top three".
pub(in crate::goal::reading) fn names_the_top(plain: &str) -> bool {
    let mut behind = plain.trim_start_matches("my ").trim_start_matches("the ").split(' ');
    let counts = |word: &str| word.bytes().all(|byte| byte.is_ascii_digit()) || matches!(word, "three" | "five" | "ten");
    behind.next() == Some("top") && behind.next().is_some_and(counts)
}

/// Whether a title tells what goals are like: "Good key results are", "Effective goals should be".
pub(in crate::goal::reading) fn tells_what_goals_are_like(title: &Plain) -> bool {
    const GOALS: &[Sought] = &[sought("key results"), sought("goals"), sought("objectives"), sought("okrs")];
    static PRAISED: Starts = Starts::new(&["good ", "effective ", "great ", "strong ", "well-written "]);
    PRAISED.begin(title)
        && [" are", " should", " should be", " must be"].iter().any(|end| title.ends_with(end))
        && title.holds_any(GOALS)
}

/// Whether a title tells how goals are set: "Setting a long-term goal", but not "Setting my goals" or "Setting goals for 2027".
pub(in crate::goal::reading) fn tells_to_set(title: &Plain) -> bool {
    let is_own = |word: &str| matches!(word, "my" | "our") || word.starts_with(|first: char| first.is_ascii_digit());
    title.starts_with("setting ") && !title.split(' ').any(is_own)
}

/// Whether a title stands above contents or instructions rather than above a part of the text.
pub(in crate::goal::reading) fn is_contents(plain: &Plain) -> bool {
    const NAMES: &[Sought] = &[sought("toc"), sought("contents"), sought("index"), sought("navigation"), sought("how to use")];
    plain.holds_any(NAMES)
}

/// Whether a title says until or from when, and a figure: "By 9 July 22 of 26 children read a page", "The stall earns 400 a week from May".
pub(in crate::goal::reading) fn says_how_much_until(title: &str) -> bool {
    let words = Words::new(title);
    let times = time::find(&words);
    let outside = |at: usize| !times.iter().any(|time| time.tokens.contains(&at));
    times.iter().any(|time| time.says_when() && matches!(time.role, Role::Deadline | Role::Start))
        && (0..words.len()).any(|at| words.is_number(at) && outside(at))
        && shape_of(title) != Shape::Question
}

/// Whether a title names a part of a schedule: "Weeks 1-4", "Phase 2: practice". What a plan lists there are its steps.
pub(in crate::goal::reading) fn is_schedule(plain: &str) -> bool {
    const PARTS: [&str; 10] = ["week", "day", "phase", "step", "stage", "month", "module", "unit", "lesson", "session"];
    numbered(plain).is_some_and(|part| PARTS.contains(&part.strip_suffix('s').unwrap_or(part)))
}
