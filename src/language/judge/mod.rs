//! Judging one statement: outcome, activity, vague, or no answer; and what it says about measures, time, volume and credentials.
//!
//! The first step that answers wins: what is no statement of intent, a hedge, the class of the head verb with its object, and for a
//! statement without a verb its figures and degrees. When in doubt there is no answer. The article's passages are "Clarity",
//! "Avoiding Common Measurement Mistakes" and "Common Mistakes That Slow Progress".

mod decide;
mod gate;
mod noun;
mod results;
mod sentence;
#[cfg(test)]
mod tests;
mod vanity;

use std::ops::Range;

use crate::language::Context;
use crate::language::Judgement;
use crate::language::Label;
use crate::language::Reason;
use crate::language::Vocabulary;
use crate::language::lexicon::Classes;
use crate::language::words::Words;
use decide::Case;
use decide::Verdict;
use sentence::Object;
use sentence::Sentence;
use sentence::misspelled_verb;
use sentence::verb_at;

/// Judges a statement that stands in a known kind of place.
#[must_use]
pub fn judge_in(statement: &str, context: Context, vocabulary: &Vocabulary) -> Judgement {
    if vocabulary.allows(statement) {
        return Judgement::unsure(Reason::Allowed);
    }
    let mut sentence = Sentence::new(statement, vocabulary);
    if let Some(reason) = gate::closed(&sentence, statement) {
        return silent(&sentence, reason);
    }
    let hedged = gate::hedge(&sentence);
    let closed = gate::open(&mut sentence);
    if let Some(reason) = closed.filter(|reason| hedged.is_none() || *reason != Reason::Declarative) {
        return silent(&sentence, reason);
    }
    let hedge = hedged.or_else(|| gate::hedge(&sentence));
    sentence.without_deadline();
    let head =
        verb_at(&sentence, sentence.start).filter(|head| is_head(&sentence, head)).map(|head| coordinated(&sentence, head));
    let head = head.or_else(|| misspelled_verb(&sentence, sentence.start));
    let result = results::result(&sentence, head.as_ref().map_or(sentence.start, |head| head.tokens.end));
    let vanity = vanity::vanity(&sentence, head.as_ref()).filter(|_| result.is_none());
    let mut judgement = Judgement::unsure(Reason::NoRule);
    facts(&mut judgement, &sentence, vanity.clone());
    if hedge.is_some() && sentence.rhythm().is_some() && result.is_none() && head.is_some() {
        // A rhythm is an activity whatever stands before it.
        judgement.label = Label::Activity;
        judgement.reason = Reason::CountAndRhythm;
        judgement.evidence.extend(sentence.rhythm().map(|rhythm| bytes(&sentence.words, rhythm)));
        return judgement;
    }
    if let Some(hedge) = hedge {
        judgement.label = Label::Vague;
        judgement.reason = Reason::HedgedCommitment;
        judgement.evidence.push(bytes(&sentence.words, hedge));
        return judgement;
    }
    let verdict = match (&head, abroad(&sentence)) {
        (_, Some(verdict)) => verdict,
        (Some(head), None) => {
            let object = Object::parse(&sentence, head.tokens.end);
            judgement.verb = Some(bytes(&sentence.words, head.tokens.clone()));
            judgement.object = (!object.is_empty()).then(|| bytes(&sentence.words, object.tokens.clone()));
            let credential = object.holds(&sentence, Classes::CREDENTIAL | Classes::EXAM);
            judgement.credential = credential.map(|tokens| bytes(&sentence.words, tokens));
            decide::decide(&Case { sentence: &sentence, head, object, result, vanity })
        }
        (None, None) => noun::decide(&sentence, vanity.is_some()),
    };
    settle(judgement, verdict, &sentence, context)
}

/// Whether the verb phrase heads the statement instead of beginning a noun.
fn is_head(sentence: &Sentence<'_>, head: &sentence::Head) -> bool {
    let next = sentence.lower(head.tokens.end);
    let first = sentence.lower(head.tokens.start);
    if (head.gerund || decide::is_homograph(&head.base)) && !sentence.peeled && is_noun_in_ing(sentence, head)
        || !sentence.peeled && names_material(sentence, head)
    {
        return false;
    }
    if head.gerund {
        let noun = matches!(
            next,
            "" | "is"
                | "are"
                | "list"
                | "room"
                | "budget"
                | "plan"
                | "days"
                | "day"
                | "habits"
                | "notes"
                | "matters"
                | "helps"
                | "needs"
                | "will"
                | "can"
                | "goals"
                | "goal"
                | "log"
        );
        return !noun && !crate::language::lexicon::is_compound(head.base.split(' ').next().unwrap_or_default(), next);
    }
    // "Give Back Box": a name, all in capitals, with nothing between.
    let words = head.tokens.end..sentence.end;
    if head.tokens.len() > 1 && words.len() == 1 && head.tokens.clone().chain(words).all(|at| sentence.words.is_capitalised(at)) {
        return false;
    }
    let change = matches!(first, "increase" | "decrease" | "drop" | "boost" | "cut" | "lift" | "change" | "progress" | "advance")
        && matches!(next, "in" | "of")
        && !sentence.peeled
        && !matches!(sentence.lower(head.tokens.end + 1), "my" | "our" | "size" | "number");
    if change {
        return false;
    }
    let compound = head.tokens.len() == 1 && !sentence.peeled && crate::language::lexicon::is_compound(first, next);
    let label = matches!(sentence.words.mark(head.tokens.end), Some(':' | '/'));
    !compound && !label && !(next.is_empty() && head.tokens.len() == 1 && !head.any(Classes::CHANGE))
}

/// Nouns that cannot be counted, and what is practised and studied: an object needs no "a" before them.
const MASS: &[&str] = &[
    "accounting",
    "anatomy",
    "anime",
    "arabic",
    "art",
    "badminton",
    "ballet",
    "baseball",
    "basketball",
    "bass",
    "biology",
    "bread",
    "breakfast",
    "cake",
    "calligraphy",
    "cardio",
    "cello",
    "chemistry",
    "chess",
    "chinese",
    "classical",
    "code",
    "coding",
    "content",
    "cricket",
    "design",
    "dinner",
    "documentation",
    "drums",
    "dsa",
    "dutch",
    "economics",
    "engineering",
    "fiction",
    "finance",
    "football",
    "french",
    "german",
    "golf",
    "grammar",
    "greek",
    "guitar",
    "history",
    "hockey",
    "homework",
    "italian",
    "japanese",
    "java",
    "javascript",
    "jazz",
    "judo",
    "kanji",
    "karate",
    "latin",
    "law",
    "leetcode",
    "literature",
    "lunch",
    "magic",
    "manga",
    "marketing",
    "material",
    "mathematics",
    "maths",
    "medicine",
    "meditation",
    "mindfulness",
    "music",
    "nonfiction",
    "nursing",
    "opera",
    "philosophy",
    "photography",
    "physics",
    "piano",
    "pilates",
    "play",
    "poetry",
    "pottery",
    "programming",
    "psychology",
    "python",
    "radio",
    "reading",
    "research",
    "rugby",
    "rust",
    "salsa",
    "scales",
    "sign",
    "software",
    "spanish",
    "sport",
    "squash",
    "status",
    "tango",
    "tennis",
    "theatre",
    "traffic",
    "training",
    "ukulele",
    "vegetables",
    "violin",
    "vocabulary",
    "volleyball",
    "welsh",
    "work",
    "yoga",
];

/// Nouns behind a verb that make a name of both: "study tips", "reading challenge".
const MATERIAL: &[&str] = &[
    "ability",
    "address",
    "agenda",
    "agreement",
    "agreements",
    "allowance",
    "app",
    "area",
    "areas",
    "block",
    "blocks",
    "book",
    "books",
    "buddy",
    "budget",
    "cabinet",
    "calendar",
    "capacity",
    "center",
    "centre",
    "challenge",
    "challenges",
    "checklist",
    "circle",
    "club",
    "conditions",
    "cost",
    "costs",
    "culture",
    "curve",
    "day",
    "days",
    "desk",
    "environment",
    "equipment",
    "event",
    "events",
    "exam",
    "experience",
    "gear",
    "goal",
    "goals",
    "group",
    "guide",
    "guides",
    "habit",
    "habits",
    "hall",
    "hours",
    "hub",
    "idea",
    "ideas",
    "kit",
    "lab",
    "leave",
    "level",
    "levels",
    "links",
    "list",
    "lists",
    "log",
    "machine",
    "material",
    "materials",
    "method",
    "methods",
    "minutes",
    "network",
    "notes",
    "objectives",
    "order",
    "orders",
    "partner",
    "path",
    "paths",
    "permit",
    "phase",
    "plan",
    "plans",
    "points",
    "policy",
    "portal",
    "process",
    "program",
    "programme",
    "progress",
    "resource",
    "resources",
    "results",
    "retreat",
    "retrospective",
    "reviews",
    "room",
    "routine",
    "rules",
    "schedule",
    "session",
    "sessions",
    "setup",
    "sheet",
    "shoes",
    "software",
    "space",
    "speed",
    "stage",
    "standards",
    "stats",
    "strategy",
    "streak",
    "style",
    "summary",
    "supplies",
    "system",
    "table",
    "template",
    "templates",
    "time",
    "times",
    "tips",
    "tool",
    "tools",
    "tracker",
    "tree",
    "utensils",
    "week",
];

/// Whether a word that may be a verb begins the name of a material or a plan: nothing stands between that would make it an object.
fn names_material(sentence: &Sentence<'_>, head: &sentence::Head) -> bool {
    let mut end = sentence.end;
    while end > head.tokens.end && sentence.is_time(end - 1) {
        end -= 1;
    }
    let between = end.saturating_sub(head.tokens.end);
    let may_be_noun =
        head.gerund || matches!(head.base.as_str(), "study" | "practice" | "work" | "travel" | "exercise" | "research");
    if (may_be_noun || decide::is_homograph(&head.base)) && bare_countable(sentence, head) {
        return true;
    }
    let named = may_be_noun && head.tokens.len() == 1 && matches!(between, 1 | 2) && end == sentence.end;
    named && MATERIAL.contains(&sentence.lower(end - 1)) && (between == 1 || is_plain_noun(sentence, head.tokens.end))
}

/// Whether only one bare noun that can be counted follows, up to a preposition: a verb would need "a" or "the" before it.
fn bare_countable(sentence: &Sentence<'_>, head: &sentence::Head) -> bool {
    let noun = head.tokens.end;
    let word = sentence.lower(noun);
    let behind = sentence.lower(noun + 1);
    let ends = noun + 1 >= sentence.end || sentence.is_time(noun + 1) || matches!(behind, "with" | "for" | "on" | "at" | "by");
    let classes = sentence.look_up(word);
    let things = Classes::CONSUMABLE | Classes::RESULT | Classes::EVENT | Classes::ROLE;
    head.tokens.len() == 1
        && ends
        && classes.any(things)
        && !classes.any(Classes::PLURAL | Classes::ABSTRACT | Classes::DOSE)
        && !word.ends_with('s')
        && !MASS.contains(&word)
        && !sentence.words.is_capitalised(noun)
        && (head.gerund || sentence.rhythm().is_none())
}

/// Whether the word is neither a determiner nor a preposition nor a number, by which a noun phrase would begin anew.
fn is_plain_noun(sentence: &Sentence<'_>, token: usize) -> bool {
    let word = sentence.lower(token);
    !sentence::DETERMINERS.contains(&word)
        && !sentence::PREPOSITIONS.contains(&word)
        && !matches!(word, "and" | "or" | "more" | "some" | "new" | "good" | "better")
        && sentence.figures.figure_at(token).is_none()
}

/// "Meeting with Tom", "Reading makes me happy": the form in -ing is a noun.
fn is_noun_in_ing(sentence: &Sentence<'_>, head: &sentence::Head) -> bool {
    let next = sentence.lower(head.tokens.end);
    let after = sentence.lower(head.tokens.end + 1);
    let finite = next.len() > 3
        && next.ends_with('s')
        && (sentence.look_up(&next[..next.len() - 1]).any(Classes::VERB) || matches!(next, "does" | "has" | "goes"))
        && matches!(after, "me" | "us" | "my" | "it" | "you" | "a" | "the" | "more" | "better" | "to" | "him" | "her" | "them");
    let of = head.gerund && head.tokens.len() == 1 && next == "of";
    let thing = matches!(
        sentence.lower(head.tokens.start),
        "meeting"
            | "training"
            | "building"
            | "funding"
            | "marketing"
            | "setting"
            | "painting"
            | "drawing"
            | "engineering"
            | "planning"
    ) && sentence::PREPOSITIONS.contains(&next);
    // "Walking distance", "cleaning rota": one bare noun that nothing says to be an object.
    let bare = head.gerund
        && head.tokens.len() == 1
        && head.tokens.end + 1 == sentence.end
        && next.chars().all(char::is_lowercase)
        && !next.ends_with('s')
        && sentence.look_up(next) == Classes::NONE
        && !matches!(next, "more" | "less" | "others" | "people" | "abroad" | "again")
        && !sentence::is_adverb(next)
        && !MASS.contains(&next)
        && !head.any(Classes::CHANGE | Classes::BECOME | Classes::SLOGAN);
    finite || thing || of || bare
}

/// Of two verbs with one object the second: "record and release an EP".
fn coordinated(sentence: &Sentence<'_>, head: sentence::Head) -> sentence::Head {
    let joined = matches!(sentence.lower(head.tokens.end), "and" | "&" | "+" | "/");
    match verb_at(sentence, head.tokens.end + 1) {
        Some(second)
            if joined
                && second.gerund == head.gerund
                && second.tokens.end < sentence.end
                && !(head.any(Classes::CREATE | Classes::ACHIEVE) && second.any(Classes::CHANGE | Classes::ACTIVITY)) =>
        {
            second
        }
        _ => head,
    }
}

/// "Work abroad", "move overseas": a place and a role that are not named.
fn abroad(sentence: &Sentence<'_>) -> Option<Verdict> {
    let verb = matches!(sentence.lower(sentence.start), "work" | "live" | "move" | "relocate" | "travel" | "study" | "settle");
    let mut end = sentence.end;
    while end > sentence.start && sentence.is_time(end - 1) {
        end -= 1;
    }
    let rest = sentence.words.phrase(sentence.start + 1..end);
    let unnamed = [
        "abroad",
        "overseas",
        "internationally",
        "elsewhere",
        "somewhere",
        "somewhere else",
        "in another country",
        "in a foreign country",
        "around the world",
        "the world",
        "and work abroad",
        "to another country",
    ];
    (verb && unnamed.contains(&rest)).then_some(Verdict {
        label: Label::Vague,
        reason: Reason::PlaceNotNamed,
        evidence: [Some(sentence.start..end), None],
    })
}

fn settle(mut judgement: Judgement, verdict: Verdict, sentence: &Sentence<'_>, context: Context) -> Judgement {
    judgement.label = verdict.label;
    judgement.reason = verdict.reason;
    if context == Context::Habits && judgement.label == Label::Activity {
        judgement.label = Label::Unsure;
        judgement.reason = Reason::HabitAsObject;
    }
    judgement.evidence = verdict
        .evidence
        .into_iter()
        .flatten()
        .filter(|tokens| !tokens.is_empty())
        .map(|tokens| bytes(&sentence.words, tokens))
        .collect();
    judgement
}

/// An answer without a verdict, with the flags that still hold.
fn silent(sentence: &Sentence<'_>, reason: Reason) -> Judgement {
    let mut judgement = Judgement::unsure(reason);
    if !matches!(
        reason,
        Reason::Past | Reason::MarkedAsDone | Reason::Question | Reason::TemplateText | Reason::NotEnglish | Reason::Address
    ) {
        let vanity = vanity::vanity(sentence, verb_at(sentence, sentence.start).as_ref());
        facts(&mut judgement, sentence, vanity);
    }
    judgement
}

fn facts(judgement: &mut Judgement, sentence: &Sentence<'_>, vanity: Option<Range<usize>>) {
    judgement.vanity = vanity.map(|tokens| bytes(&sentence.words, tokens));
    judgement.measurable = sentence.figures.first_figure().map(|figure| figure.span.range());
    judgement.timed = sentence.when().map(|tokens| bytes(&sentence.words, tokens));
}

fn bytes(words: &Words<'_>, tokens: Range<usize>) -> Range<usize> {
    words.span(tokens).range()
}

/// Words that many English texts have.
const FUNCTION_WORDS: &[&str] = &[
    "a", "about", "an", "and", "are", "as", "at", "be", "by", "for", "from", "have", "i", "in", "is", "it", "more", "my", "not",
    "of", "on", "or", "our", "that", "the", "this", "to", "we", "with", "you",
];

/// Words of other languages that English texts do not have.
const FOREIGN_WORDS: &[&str] = &[
    "auf", "avec", "bis", "con", "das", "de", "der", "des", "die", "du", "ein", "eine", "el", "en", "est", "et", "für", "het",
    "ich", "la", "las", "le", "les", "los", "mein", "meine", "mit", "nicht", "para", "por", "pour", "que", "sur", "um", "un",
    "una", "und", "van", "von", "y", "zu",
];

/// Words after which the language of a text is known.
const ENOUGH: usize = 100;

/// Bytes of the longest word in either list.
const LONGEST_FUNCTION_WORD: usize = 5;

/// Words below which a text is too short to tell its language.
const SHORT: usize = 12;

/// Whether a text is in English, by its function words and letters. A short text is, unless its letters say otherwise.
#[must_use]
pub fn looks_english(text: &str) -> bool {
    let (mut words, mut english, mut foreign, mut letters, mut other) = (0_usize, 0_usize, 0_usize, 0_usize, 0_usize);
    for word in text.split(|letter: char| !letter.is_alphabetic()).filter(|word| !word.is_empty()).take(ENOUGH) {
        words += 1;
        if word.is_ascii() {
            letters += word.len();
        } else {
            for letter in word.chars() {
                letters += 1;
                other += usize::from(letter > '\u{24f}');
            }
        }
        if word.len() <= LONGEST_FUNCTION_WORD {
            let known = |list: &[&str]| list.iter().any(|known| known.len() == word.len() && known.eq_ignore_ascii_case(word));
            if known(FUNCTION_WORDS) {
                english += 1;
            } else if known(FOREIGN_WORDS) {
                foreign += 1;
            }
        }
    }
    other * 2 <= letters && (words < SHORT || english >= foreign || foreign * 20 < words)
}
