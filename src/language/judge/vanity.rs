//! Counts of pure volume ("Avoiding Common Measurement Mistakes"): more of it proves nothing, less of it harms nothing.

use std::ops::Range;

use crate::language::judge::head::Head;
use crate::language::judge::object::Object;
use crate::language::judge::sentence::Sentence;
use crate::language::lexicon::Classes;
use crate::language::measure::Figure;
use crate::language::measure::FigureKind;

/// The words that are pure volume.
pub(super) fn vanity(sentence: &Sentence<'_>, head: Option<&Head<'_>>) -> Option<Range<usize>> {
    // Without a noun of volume there are only hours, and verbs that say themselves what they count.
    let named = sentence.may_hold(Classes::VOLUME | Classes::AUDIENCE);
    let counted = || number_of(sentence).or_else(|| counted(sentence, head)).or_else(|| one_in_rhythm(sentence, head));
    named
        .then(counted)
        .flatten()
        .or_else(|| effort(sentence, head))
        .or_else(|| volume_verb(sentence, head))
        .or_else(|| growing(sentence, head))
        .or_else(|| alone(sentence))
        .filter(|_| !is_tied_to_effect(sentence))
}

/// A rate, a person who acts, a limit: the count is not alone.
fn is_tied_to_effect(sentence: &Sentence<'_>) -> bool {
    (sentence.start..sentence.end).any(|at| {
        let Some((count, classes)) = sentence.longest(at, Classes::EFFECT | Classes::DOWNWARD) else {
            return sentence.lower(at) == "that" || is_share(sentence, at);
        };
        let phrase = sentence.words.phrase(at..at + count);
        let limits = classes.any(Classes::DOWNWARD)
            && !(at == sentence.start && phrase == "clear")
            && !(phrase == "down" && sentence.before(at) == "write")
            && !(sentence.before(at) == "no" && matches!(phrase, "less" | "fewer") && sentence.lower(at + 1) == "than");
        limits || classes.any(Classes::EFFECT)
    })
}

fn is_share(sentence: &Sentence<'_>, at: usize) -> bool {
    sentence.lower(at + 1) == "of" && sentence.figures.figure_at(at).is_some_and(|figure| figure.kind == FigureKind::Percentage)
}

/// The longest phrase of volume that ends inside the tokens.
fn volume_in(sentence: &Sentence<'_>, tokens: Range<usize>) -> Option<Range<usize>> {
    let volume = Classes::VOLUME | Classes::AUDIENCE;
    tokens.clone().find_map(|at| {
        let (count, _) = sentence.longest(at, volume)?;
        (at + count <= tokens.end).then_some(at..at + count)
    })
}

/// "Number of applications".
fn number_of(sentence: &Sentence<'_>) -> Option<Range<usize>> {
    let at = (sentence.start..sentence.end).find(|&at| {
        matches!(sentence.lower(at), "number" | "count" | "total" | "amount" | "volume" | "quantity")
            && sentence.lower(at + 1) == "of"
    })?;
    let found = volume_in(sentence, at + 2..sentence.end.min(at + 6))?;
    Some(at..found.end)
}

/// A count, up to four words, a volume noun: "12 blog posts".
fn counted(sentence: &Sentence<'_>, head: Option<&Head<'_>>) -> Option<Range<usize>> {
    let gains = head.is_none_or(is_producing);
    let figures = sentence.figures_in(sentence.start..sentence.end).filter(|figure| figure.kind == FigureKind::Count);
    // "Start an open source project (at least 1,000 stars)": the bracket is a condition on the work.
    let works = || head.is_some_and(|head| Object::parse(sentence, head.tokens.end).noun.any(Classes::WORK | Classes::VENTURE));
    let condition = |figure: &Figure| (sentence.start..figure.tokens.start).any(|at| sentence.mark(at) == Some('(')) && works();
    // "Two of the three books that I own": known ones.
    let known = |figure: &Figure| matches!(sentence.before(figure.tokens.start), "the" | "these" | "those" | "my" | "our");
    figures
        .filter(|figure| gains && !condition(figure) && !known(figure))
        .find_map(|figure| counted_noun(sentence, figure, head.is_some()))
}

fn counted_noun(sentence: &Sentence<'_>, figure: &Figure, has_head: bool) -> Option<Range<usize>> {
    let or_more = usize::from(matches!(sentence.lower(figure.tokens.end + 1), "more")) * 2;
    let start = figure.tokens.end + if sentence.lower(figure.tokens.end) == "or" { or_more } else { 0 };
    let stops = |at: usize| {
        sentence.known(at).any(Classes::PREPOSITION | Classes::DETERMINER)
            || matches!(sentence.lower(at), "and" | "or" | "times" | "time" | "short" | "first" | "real")
            || sentence.mark(at).is_some_and(|mark| !matches!(mark, '/' | '"' | '+'))
            || sentence.is_time(at)
    };
    let end = (start..sentence.end.min(start + 5)).find(|&at| stops(at)).unwrap_or(sentence.end.min(start + 5));
    let close = (end..sentence.end).find(|&at| sentence.mark(at) == Some(')')).filter(|_| sentence.mark(end) == Some('('));
    let behind = close.and_then(|close| Some(close + 1 + sentence.longest(close + 1, Classes::VOLUME | Classes::AUDIENCE)?.0));
    if let Some(behind) = behind {
        return Some(figure.tokens.start..behind);
    }
    let act = sentence.known(start + 1).any(Classes::BASE) && !sentence.known(start + 1).any(Classes::PREPOSITION);
    let audience = sentence.lower(start) == "people" && !act && sentence.any_in(start..sentence.end, Classes::AUDIENCE).is_some();
    if audience {
        return Some(figure.tokens.start..start + 1);
    }
    // The noun itself must be volume, not a word before it: "5 job interviews".
    let found = volume_in(sentence, start..end)
        .filter(|found| found.end == end || sentence.known_phrase(found.clone()).any(Classes::PLURAL))?;
    // "One reader mentions it": one of them, so the word in -s is what it does.
    let acts = figure.tokens.len() == 1
        && matches!(sentence.lower(figure.tokens.start), "1" | "one")
        && sentence.known_phrase(found.clone()).any(Classes::PLURAL);
    if acts {
        return None;
    }
    let at_end = (found.end..sentence.end).all(|at| sentence.is_time(at) || at < found.end + 4);
    (has_head || at_end).then_some(figure.tokens.start..found.end)
}

/// "Read one book a month", "a blog article at least once a month".
fn one_in_rhythm(sentence: &Sentence<'_>, head: Option<&Head<'_>>) -> Option<Range<usize>> {
    if head.is_some_and(|head| !is_producing(head) || head.any(Classes::WISH)) {
        return None;
    }
    let from = head.map_or(sentence.start, |head| head.tokens.end);
    let rhythm = sentence.rhythm_in(&(from..sentence.end))?;
    let mut start = from;
    while head.is_some() && start < from + 3 && !matches!(sentence.lower(start), "a" | "an" | "one" | "1") {
        start += 1;
    }
    let rate = sentence.figures.figures.iter().any(|figure| figure.kind == FigureKind::Rate && figure.tokens == rhythm);
    let each = matches!(sentence.lower(rhythm.start), "per" | "a" | "once");
    let counted = rate || each || matches!(sentence.lower(start), "one" | "1");
    let article = matches!(sentence.lower(start), "a" | "an" | "one" | "1");
    let found =
        volume_in(sentence, start + 1..(start + 4).min(sentence.end)).filter(|found| sentence.lower(found.end) != "of")?;
    if head.is_none() && sentence.known_phrase(found.clone()).any(Classes::EVENT) {
        return None;
    }
    (article && counted && found.end <= rhythm.start.max(start) + 1).then_some(start..found.end)
}

/// Verbs whose counted object is made, gained or consumed.
fn is_producing(head: &Head<'_>) -> bool {
    head.any(
        Classes::CREATE
            | Classes::CONSUME
            | Classes::DOING
            | Classes::TASK
            | Classes::ACHIEVE
            | Classes::GAIN
            | Classes::COMPLETE
            | Classes::TAKE
            | Classes::CHANGE
            | Classes::CHANGE_MEASURED
            | Classes::MENTAL
            | Classes::BEGIN
            | Classes::WISH,
    ) && !head.is(&[
        "sell",
        "buy",
        "hire",
        "recruit",
        "close",
        "win",
        "review",
        "identify",
        "clear",
        "convert",
        "migrate",
        "save",
        "lose",
        "attend",
        "present",
        "perform",
        "fix",
        "merge",
        "clean",
        "sort",
        "scan",
        "code review",
        "land",
        "secure",
        "remove",
        "retire",
        "replace",
        "have",
        "move",
        "hold",
        "talk to",
        "speak to",
        "meet",
        "meet with",
        "reach out to",
        "bring in",
        "watch",
    ])
}

/// Hours and minutes as the object: "spend 200 hours learning".
fn effort(sentence: &Sentence<'_>, head: Option<&Head<'_>>) -> Option<Range<usize>> {
    let head = head.filter(|_| !sentence.figures.figures.is_empty())?;
    let spends = head.is(&[
        "spend",
        "log",
        "put in",
        "study",
        "code",
        "read",
        "write",
        "invest",
        "dedicate",
        "devote",
        "learn",
        "program",
        "accumulate",
        "complete",
        "work",
        "self-study",
        "stream",
        "research",
    ]);
    let particle = |at: usize| matches!(sentence.lower(at), "at" | "least" | "about" | "over" | "around" | "minimum");
    let mut at = head.tokens.end;
    while particle(at) {
        at += 1;
    }
    let figure =
        sentence.figures.figure_at(at).filter(|figure| spends && figure.tokens.start == at && sentence.is_duration(figure))?;
    let hours = figure.tokens.clone().any(|at| {
        matches!(sentence.lower(at), "hours" | "hour" | "minutes" | "min" | "mins" | "hrs" | "hr")
            || matches!(sentence.words.suffix(at), "h" | "hr" | "hrs" | "min" | "mins" | "minutes")
    });
    hours.then(|| figure.tokens.clone())
}

/// "Apply to 30 jobs", "Blog three times a month".
fn volume_verb(sentence: &Sentence<'_>, head: Option<&Head<'_>>) -> Option<Range<usize>> {
    let head = head.filter(|_| !sentence.figures.figures.is_empty())?;
    let counts = |figure: &&Figure| figure.tokens.start >= head.tokens.end && figure.tokens.start <= head.tokens.end + 6;
    let figures = || sentence.figures.figures.iter().filter(counts);
    let rate = figures().find(|figure| figure.kind == FigureKind::Rate);
    if let Some(rate) = rate.filter(|_| head.is(&["blog", "vlog", "post", "tweet"])) {
        return Some(head.tokens.start..rate.tokens.end);
    }
    if head.any(Classes::VOLUME_VERB) {
        let count = |figure: &&Figure| figure.kind == FigureKind::Count && !sentence.lower(figure.tokens.end).starts_with("time");
        let times = |figure: &&Figure| figure.kind == FigureKind::Count && head.is(&["post", "tweet"]);
        return figures().find(count).or_else(|| figures().find(times)).map(|figure| head.tokens.start..figure.tokens.end);
    }
    None
}

/// "Grow my followers": an audience that only grows.
fn growing(sentence: &Sentence<'_>, head: Option<&Head<'_>>) -> Option<Range<usize>> {
    let grows = sentence.lower(sentence.start) == "more"
        || head.is_some_and(|head| {
            head.is(&[
                "grow", "increase", "double", "triple", "boost", "raise", "expand", "get", "gain", "attract", "reach", "hit",
                "up my", "bring",
            ])
        });
    if !grows || !sentence.may_hold(Classes::AUDIENCE) {
        return None;
    }
    let end = sentence.end.min(sentence.start + 8);
    let from = head.map_or(sentence.start + 1, |head| head.tokens.end);
    let found = (from..end).find_map(|at| {
        let (count, classes) = sentence.longest(at, Classes::AUDIENCE)?;
        let many = classes.any(Classes::PLURAL)
            || sentence.words.phrase(at..at + count).contains("traffic")
            || head.is_some_and(|head| !head.is(&["reach", "hit"]));
        let noun = !classes.any(Classes::BASE) || classes.any(Classes::PLURAL);
        (many && noun && at + count <= end).then_some(at..at + count)
    });
    found.filter(|found| sentence.words.lower(found.end - 1) != "share").map(|found| sentence.start..found.end)
}

/// A volume noun alone: "Applications sent", "Study hours".
fn alone(sentence: &Sentence<'_>) -> Option<Range<usize>> {
    let mut start = sentence.start;
    while matches!(sentence.lower(start), "total" | "weekly" | "monthly" | "daily" | "cumulative" | "#") {
        start += 1;
    }
    let hours = matches!(sentence.lower(start), "hours");
    let (count, classes) =
        sentence.longest(start, Classes::VOLUME | Classes::AUDIENCE).or(hours.then_some((1, Classes::PLURAL)))?;
    let traffic = sentence.words.phrase(start..start + count).ends_with("traffic");
    let lines = sentence.words.phrase(start..start + count).starts_with("lines of");
    let rest = start + count;
    let told = matches!(
        sentence.lower(rest),
        "sent"
            | "made"
            | "written"
            | "read"
            | "spent"
            | "gained"
            | "earned"
            | "posted"
            | "published"
            | "logged"
            | "received"
            | "given"
            | "held"
            | "submitted"
            | "put"
            | "count"
            | "total"
            | "on"
            | "finished"
            | "watched"
            | "applied"
            | "contacted"
            | "of"
    );
    let rated = (rest..sentence.end).all(|at| sentence.is_time(at));
    let noun = classes.any(Classes::PLURAL) || traffic || lines;
    let heading = sentence.lower(start) == "notes" && rest >= sentence.end;
    (noun && !heading && (told || rated) && !(hours && rated && rest >= sentence.end)).then_some(start..rest)
}
