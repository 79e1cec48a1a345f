//! Deadlines that are things that happen: `by my next review`, `before I turn 40`, `at the next check-up`, `by age 40`.

use super::duration::Unit;
use super::lexeme::Lexeme;
use super::reader::Reader;
use crate::language::words::TokenKind;

/// Nouns that name a point or stretch of time in somebody's life, so that "by" before them is a deadline and not a person.
const EVENTS: [&str; 106] = [
    "advent", "age", "agm", "anniversary", "appraisal", "audit", "bicentenary", "birthday", "break", "calving", "candlemas",
    "carnival", "centenary", "ceremony", "changeover", "check-in", "check-up", "checkpoint", "closure", "cohort", "conference",
    "congress", "cycle", "date", "deadline", "derby", "egm", "election", "elections", "equinox", "evaluation", "event", "exam",
    "exams", "exhibition", "expo", "festival", "finals", "freeze", "frost", "gala", "go-live", "graduation", "half-term",
    "harvest", "hearing", "hogmanay", "holiday", "holidays", "inauguration", "inspection", "intake", "interview", "jubilee",
    "kick-off", "lambing", "launch", "lent", "marathon", "maternity", "meeting", "merger", "michaelmas", "milestone", "monsoon",
    "offsite", "olympics", "opening", "operation", "paralympics", "passover", "payday", "pentecost", "performance", "playoffs",
    "premiere", "probation", "race", "recital", "referendum", "relaunch", "release", "restructuring", "retirement",
    "retrospective", "review", "reviews", "round", "season", "semester", "solstice", "sprint", "summit", "surgery", "switchover",
    "term", "thaw", "tournament", "trial", "tribunal", "vacation", "viva", "wedding", "weekend", "whitsun", "year",
];

/// Events that need no article: `before graduation`.
const BARE_EVENTS: [&str; 25] = [
    "advent", "calving", "candlemas", "carnival", "go-live", "graduation", "half-term", "harvest", "hogmanay", "holidays",
    "kick-off", "lambing", "launch", "lent", "michaelmas", "passover", "payday", "pentecost", "retirement", "school", "semester",
    "surgery", "term", "whitsun", "year",
];

/// Verbs of what begins or ends: `before my contract ends`.
const HAPPEN: [&str; 32] = [
    "arrive", "arrives", "begin", "begins", "born", "close", "closes", "come", "comes", "end", "ends", "expire", "expires",
    "finish", "finishes", "graduate", "graduates", "lapse", "lapses", "leave", "leaves", "marries", "marry", "open", "opens",
    "qualifies", "qualify", "retire", "retires", "runs", "start", "starts",
];

/// Words before a person's age: `before I turn 40`, `by the time I am 32`.
const AGE_VERBS: [&str; 10] = ["am", "are", "become", "get", "hit", "is", "reach", "turn", "turning", "turns"];

fn among(sorted: &[&str], word: &str) -> bool {
    sorted.binary_search(&word).is_ok()
}

/// Behind an event that begins at `at`, after the preposition.
pub(super) fn event(reader: &Reader<'_, '_>, at: usize, preposition: Lexeme) -> Option<usize> {
    let by = matches!(preposition, Lexeme::By | Lexeme::Before | Lexeme::Ahead);
    if let Some(end) = end_of(reader, at) {
        return Some(end);
    }
    by.then(|| age(reader, at).or_else(|| day_of_month(reader, at)))
        .flatten()
        .or_else(|| the_next(reader, at))
        .or_else(|| named(reader, at, preposition))
}

/// `the end of my contract`, `the start of the project`.
fn end_of(reader: &Reader<'_, '_>, at: usize) -> Option<usize> {
    let part = reader.skip(at, Lexeme::The);
    let of = part + 1;
    let noun = of + 1 + usize::from(matches!(reader.lexeme(of + 1), Lexeme::The | Lexeme::Own | Lexeme::This));
    // The end of each trip comes again.
    let recurs = matches!(reader.lexeme(of + 1), Lexeme::Each | Lexeme::Every);
    let part = matches!(reader.lexeme(part), Lexeme::PartOf(_)) && reader.is(of, Lexeme::Of);
    let ends = part && !recurs && reader.words.is_word(noun);
    let other = |token: usize| {
        reader.words.is_word(token) && matches!(reader.lexeme(token), Lexeme::Other | Lexeme::Unit(..) | Lexeme::Qualifier)
    };
    ends.then(|| (noun + 1..noun + 3).find(|token| !(other(*token) && reader.noun_follows(*token))).unwrap_or(noun + 3))
}

/// `40`, `forty`, `age 40`, `the age of 40`, `I turn 40`, `the time I am 32`, `the time it is done`.
fn age(reader: &Reader<'_, '_>, at: usize) -> Option<usize> {
    let start = reader.skip(at, Lexeme::The);
    if reader.is(start, Lexeme::TimeWord) && start > at {
        let limit = reader.len().min(start + 8);
        return Some((start + 1..limit).find(|end| reader.clause_ends(*end)).unwrap_or(limit));
    }
    if reader.is(start, Lexeme::Age) {
        let number = reader.skip(start + 1, Lexeme::Of);
        return whole_age(reader, number).then_some(number + 1);
    }
    if reader.words.is_word(at) && whole_age(reader, at) && reader.clause_ends(at + 1) && !changes(reader, at) {
        return Some(at + 1);
    }
    let verb = (at..at + 4)
        .find(|verb| !reader.words.is_word(*verb) || among(&AGE_VERBS, reader.words.lower(*verb)) || is_im(reader, *verb));
    match verb {
        Some(verb) if verb > at || reader.words.lower(at) == "turning" || is_im(reader, at) => {
            let said = reader.words.is_word(verb) && whole_age(reader, verb + 1);
            said.then_some(verb + 2)
        }
        // "by 35" is an age, unless something is changed by that many.
        Some(_) => {
            let alone =
                whole_age(reader, at) && reader.clause_ends(at + 1) && reader.words.kind(at + 1) != Some(TokenKind::Percent);
            (alone && !changes(reader, at)).then_some(at + 1)
        }
        None => None,
    }
}

fn is_im(reader: &Reader<'_, '_>, at: usize) -> bool {
    matches!(reader.words.lower(at), "i'm" | "we're" | "she's" | "he's")
}

fn whole_age(reader: &Reader<'_, '_>, at: usize) -> bool {
    let plain = match reader.lexeme(at) {
        Lexeme::Cardinal(number) => number >= 16,
        _ => reader.integer(at).is_some_and(|number| (16..100).contains(&number)),
    };
    let counts = matches!(reader.words.mark(at + 1), Some('%' | '/' | ':' | '-' | '–'))
        || matches!(reader.lexeme(at + 1), Lexeme::Units(..) | Lexeme::Unit(..));
    plain && !counts
}

/// Whether a verb of change stands before: "by 20" is then an amount.
pub(super) fn changes(reader: &Reader<'_, '_>, at: usize) -> bool {
    const CHANGES: [&str; 22] = [
        "boost", "bring", "cut", "decrease", "drop", "expand", "extend", "grow", "improve", "increase", "lift", "lower",
        "multiply", "raise", "reduce", "shift", "shorten", "shrink", "slash", "speed", "trim", "up",
    ];
    (at.saturating_sub(20)..at).any(|before| among(&CHANGES, reader.words.lower(before)))
}

/// `the next check-up`, `my next annual review`.
fn the_next(reader: &Reader<'_, '_>, at: usize) -> Option<usize> {
    let determined = at + usize::from(matches!(reader.lexeme(at), Lexeme::The | Lexeme::Own));
    let next = reader.skip(determined, Lexeme::Next);
    if next == determined || !reader.words.is_word(next) {
        return None;
    }
    // The noun may have an adjective.
    let event = (next..next + 4).take_while(|noun| reader.words.is_word(*noun)).find(|noun| is_event(reader, *noun));
    Some(event.unwrap_or(next) + 1)
}

fn is_participle(reader: &Reader<'_, '_>, at: usize) -> bool {
    let word = reader.words.lower(at);
    word.ends_with("ed") || matches!(word, "proven" | "shown" | "given" | "set" | "driven" | "seen" | "run" | "held" | "won")
}

fn is_event(reader: &Reader<'_, '_>, at: usize) -> bool {
    among(&EVENTS, reader.words.lower(at))
        || matches!(reader.lexeme(at), Lexeme::Unit(1, Unit::Term | Unit::Season | Unit::Year | Unit::Sprint))
}

/// `polling day`, `bonfire night`, `reading week`: a day that has a name.
fn is_day(reader: &Reader<'_, '_>, at: usize) -> bool {
    const CALLED: [&str; 7] = ["closing", "opening", "polling", "reading", "signing", "voting", "wedding"];
    let before = reader.words.lower(at - 1);
    let named = matches!(reader.lexeme(at - 1), Lexeme::Other | Lexeme::Ordinal(_)) && reader.words.is_word(at - 1);
    matches!(reader.words.lower(at), "day" | "eve" | "night" | "week")
        && named
        && (!before.ends_with("ing") || among(&CALLED, before))
}

/// `the 15th`, of this month or the next.
fn day_of_month(reader: &Reader<'_, '_>, at: usize) -> Option<usize> {
    let day = reader.skip(at, Lexeme::The);
    let number = reader.words.digits(day).parse::<u8>().is_ok_and(|number| (1..=31).contains(&number));
    (day > at && number && reader.words.is_ordinal(day) && reader.clause_ends(day + 1)).then_some(day + 1)
}

/// `my 35th birthday`, `the 2028 pay round`, `term starts`, `my contract ends`.
fn named(reader: &Reader<'_, '_>, at: usize, preposition: Lexeme) -> Option<usize> {
    let determined = at + usize::from(matches!(reader.lexeme(at), Lexeme::The | Lexeme::Own | Lexeme::This));
    let bare = determined == at;
    // "By one year" is by how much.
    if preposition == Lexeme::By && matches!(reader.lexeme(at), Lexeme::A | Lexeme::Cardinal(_)) {
        return None;
    }
    let strict = !matches!(preposition, Lexeme::By | Lexeme::Before | Lexeme::Ahead);
    let mut noun = None;
    for token in determined..(determined + 5).min(reader.len()) {
        let figure = reader.words.is_number(token) && token < determined + 2;
        if !(reader.words.is_word(token) || figure) {
            break;
        }
        let word = reader.words.lower(token);
        if token > determined && !strict && among(&HAPPEN, word) {
            return Some(token + 1);
        }
        let named = token > determined && is_day(reader, token);
        let called = !bare || among(&BARE_EVENTS, word) || matches!(word, "date" | "deadline");
        if named || is_event(reader, token) && called {
            noun = Some(token + 1);
        } else if matches!(reader.lexeme(token), Lexeme::Of | Lexeme::And | Lexeme::To | Lexeme::By)
            || reader.lexeme(token).is_preposition()
        {
            break;
        }
    }
    let noun = noun.filter(|_| !strict || matches!(preposition, Lexeme::Until))?;
    // "proven by the exam": what does it, not when.
    let agent = preposition == Lexeme::By
        && !reader.is(determined.saturating_sub(1), Lexeme::Own)
        && is_participle(reader, at.saturating_sub(2));
    if agent {
        return None;
    }
    let happens = among(&HAPPEN, reader.words.lower(noun));
    Some(noun + usize::from(happens))
}
