//! Statements about which nothing is said by how they begin: past, quotations with comments, conditions, fields.
//!
//! The gate also finds where the statement's own words begin, behind labels, leading times and "I want to".

use std::ops::Range;

use crate::language::Reason;
use crate::language::judge::head;
use crate::language::judge::head::verb_at;
use crate::language::judge::introduction::introduction;
use crate::language::judge::sentence::Sentence;
use crate::language::lexicon::Classes;
use crate::language::time::Meaning;
use crate::language::time::TimeExpression;

/// Takes labels, leading times and beginnings off. Answers with a reason when what is left is no statement.
pub(super) fn open(sentence: &mut Sentence<'_>) -> Option<Reason> {
    if let Some(reason) = label(sentence) {
        return Some(reason);
    }
    if sentence.mark(sentence.start) == Some('"') {
        return quotation(sentence);
    }
    let more = sentence.lower(sentence.start) == "no" && matches!(sentence.lower(sentence.start + 1), "more" | "less");
    if !more && sentence.longest(sentence.start, Classes::OPENER).is_some() {
        return Some(Reason::NoIntent);
    }
    leading_time(sentence);
    peel(sentence);
    past_or_declarative(sentence)
}

/// A wholly quoted statement is unwrapped; a quotation with a comment is no statement.
fn quotation(sentence: &mut Sentence<'_>) -> Option<Reason> {
    let closing = (sentence.start + 1..sentence.words.len()).find(|&at| sentence.mark(at) == Some('"'));
    match closing {
        Some(at) if at + 1 >= sentence.end => {
            sentence.narrow(sentence.start + 1..at);
            peel(sentence);
            past_or_declarative(sentence)
        }
        _ => Some(Reason::Quotation),
    }
}

/// "Goal: …", "By June: …" and "Health: run …" are taken off; what follows another short label is a fact and no goal.
fn label(sentence: &mut Sentence<'_>) -> Option<Reason> {
    let letter = sentence.words.is_word(0) && sentence.words.text(0).len() == 1;
    if letter && matches!(sentence.mark(1), Some('-' | '–' | '—')) {
        sentence.start = 2;
        return None;
    }
    let colon = (1..sentence.end.min(6)).find(|&at| is_split(sentence, at))?;
    if colon + 1 >= sentence.end || sentence.mark(colon) == Some('(') {
        return None;
    }
    let numbered = (1..colon).find(|&at| sentence.words.is_number(at) || sentence.mark(at) == Some('#')).unwrap_or(colon);
    let known = sentence.known_phrase(0..numbered);
    let timed = (0..colon).all(|at| sentence.is_time(at));
    let (start, end) = (sentence.start, sentence.end);
    if known.any(Classes::LABEL) || timed {
        sentence.narrow(colon + 1..end);
        return None;
    }
    let verb = verb_at(sentence, 0).is_some_and(|verb| verb.tokens.end == colon || !verb.any(Classes::HOMOGRAPH) && !verb.gerund);
    let dash = sentence.mark(colon) != Some(':');
    if dash && known_verb(sentence) || verb && !known.any(Classes::FIELD) {
        return None;
    }
    if !known.any(Classes::FIELD) {
        sentence.narrow(colon + 1..end);
        peel(sentence);
        let intends =
            head::leading(sentence).is_some_and(|head| !head.gerund || head.tokens.len() > 1) || counted_in_rhythm(sentence);
        if intends {
            return None;
        }
        sentence.narrow(start..end);
        sentence.peeled = false;
    }
    Some(Reason::LabelledField)
}

fn known_verb(sentence: &Sentence<'_>) -> bool {
    verb_at(sentence, 0).is_some()
}

fn counted_in_rhythm(sentence: &Sentence<'_>) -> bool {
    sentence.is_figure(sentence.start) && sentence.rhythm_in(&(sentence.start..sentence.end)).is_some()
}

/// A colon with a space behind it, or a dash between spaces.
fn is_split(sentence: &Sentence<'_>, at: usize) -> bool {
    let Some(mark) = sentence.mark(at) else { return false };
    let spaced = || sentence.words.get(at + 1).is_some_and(|next| next.spaced);
    match mark {
        ':' => spaced(),
        '—' => true,
        '-' | '–' => spaced() && !sentence.words.is_glued(at),
        _ => false,
    }
}

/// Where a statement is split, and whether what follows explains it.
pub(super) struct Split {
    pub(super) at: usize,
    pub(super) explains: bool,
}

/// The first dash, colon or full stop behind the beginning.
pub(super) fn tail(sentence: &Sentence<'_>) -> Option<Split> {
    let from = sentence.start + 2;
    let mut brackets = 0_usize;
    for at in from..sentence.end {
        let Some(mark) = sentence.mark(at) else { continue };
        match mark {
            '(' => brackets += 1,
            ')' => brackets = brackets.saturating_sub(1),
            '.' | '!' if brackets == 0 => {
                let next = sentence.words.get(at + 1);
                let sentence_ends = next.is_some_and(|next| next.spaced)
                    && (sentence.words.is_capitalised(at + 1) || sentence.words.is_number(at + 1));
                let abbreviation = mark == '.' && sentence.before(at).len() < 3;
                // "Sail alone. Once.": how often is said of what stands before.
                let counts = sentence.lower(at + 1) == "once" && !sentence.words.is_word(at + 2);
                if sentence_ends && !abbreviation && !counts {
                    return Some(Split { at, explains: false });
                }
            }
            _ if brackets == 0 && is_split(sentence, at) => return Some(Split { at, explains: true }),
            _ => {}
        }
    }
    None
}

/// Takes the beginning of an explanation off; whether it can be judged by itself.
pub(super) fn open_tail(sentence: &mut Sentence<'_>) -> bool {
    sentence.peeled = false;
    if SUBJECTS.contains(&sentence.lower(sentence.start)) {
        return false;
    }
    leading_time(sentence);
    peel(sentence);
    sentence.start < sentence.end
        && sentence.longest(sentence.start, Classes::OPENER).is_none()
        && past_or_declarative(sentence).is_none()
}

/// "By June, …"
fn leading_time(sentence: &mut Sentence<'_>) {
    let Some(first) = sentence.times.iter().find(|time| time.tokens.start == sentence.start) else { return };
    let behind = first.tokens.end;
    let end = sentence.end;
    if sentence.mark(behind) == Some(',') {
        sentence.narrow(behind + 1..end);
    } else if first.says_when()
        && (verb_at(sentence, behind).is_some() || sentence.longest(behind, Classes::PEEL).is_some_and(|(count, _)| count > 1))
        && (sentence.words.is_capitalised(behind) || first.tokens.len() > 1)
    {
        sentence.narrow(behind..end);
    }
}

/// Words that are a beginning only before a comma.
const ENUMERATING: &[&str] =
    &["first", "second", "third", "next", "finally", "personally", "professionally", "please", "then", "also", "of course"];

/// Beginnings that say only that something is wanted.
fn peel(sentence: &mut Sentence<'_>) {
    for _ in 0..5 {
        let start = sentence.start;
        if let Some(behind) = introduction(sentence, start).filter(|&behind| behind < sentence.end) {
            sentence.peeled = true;
            sentence.start = behind;
            continue;
        }
        let Some((count, _)) = sentence.longest(start, Classes::PEEL) else { break };
        let phrase = sentence.words.phrase(start..start + count);
        let comma = sentence.mark(start + count) == Some(',');
        let noun = matches!(phrase, "to" | "going to" | "will" | "can" | "must")
            && !sentence.peeled
            && !comma
            && verb_at(sentence, start + count).is_none();
        let enumerates = ENUMERATING.contains(&phrase);
        if noun
            || start + count >= sentence.end
            || enumerates && !comma && !matches!(phrase, "also" | "please" | "then" | "finally")
        {
            break;
        }
        sentence.able |= phrase.contains("able to") || phrase.ends_with("can");
        sentence.peeled |=
            !enumerates && (phrase.ends_with("to") || sentence.peeled || phrase.starts_with("i'll") || phrase.ends_with("will"));
        sentence.start += count + usize::from(comma);
    }
    // "I will be attending the weekly meetings": what is done says more than "be".
    let next = sentence.start + 1;
    let doing = sentence.peeled
        && sentence.lower(next - 1) == "be"
        && (!sentence.known(next).any(Classes::PRAISE) || sentence.known(next + 1).any(Classes::DETERMINER))
        && verb_at(sentence, next).is_some_and(|verb| verb.gerund);
    sentence.start += usize::from(doing);
}

/// Words that begin a sentence about somebody.
const SUBJECTS: &[&str] = &[
    "i", "we", "you", "he", "she", "they", "it", "this", "that", "these", "those", "who", "i'm", "i've", "it's", "we're",
    "they're", "you'll", "you're",
];

/// Words that begin another clause.
const CONJUNCTIONS: &[&str] =
    &["as", "because", "how", "if", "since", "until", "what", "when", "where", "whether", "which", "while", "why"];

/// Words that make what stands before them a subject.
const FINITE: &[&str] = &[
    "is", "are", "was", "were", "has", "have", "had", "does", "did", "do", "can", "will", "makes", "takes", "gives", "supports",
    "needs", "should", "isn't", "aren't", "won't", "can't", "means", "helps",
];

fn past_or_declarative(sentence: &Sentence<'_>) -> Option<Reason> {
    let (start, end) = (sentence.start, sentence.end);
    let first = sentence.lower(start);
    let past = |meaning: &Meaning| matches!(meaning, Meaning::Relative(relative) if relative.is_past());
    // "The novel that I wrote two years ago": what was is inside, and not the statement itself.
    let gone = (start..end).find(|&at| matches!(sentence.lower(at), "yesterday" | "ago"));
    let inside = |at: usize| (start..at).any(|before| matches!(sentence.lower(before), "that" | "which" | "i"));
    // "By the last week of May" lies ahead, and "the accounts we lost last year" are not what is said.
    let aside = |time: &TimeExpression| {
        let at = time.tokens.start;
        let the = sentence.before(at) == "the" || time.tokens.clone().any(|at| sentence.lower(at) == "the");
        let told = |before: usize| matches!(sentence.lower(before), "that" | "which" | "who" | "i" | "we" | "they");
        the && sentence.lower(time.tokens.end) == "of" || at < start + 12 && (start + 2..at).any(told)
    };
    if gone.is_some_and(|at| !inside(at)) || sentence.times.iter().any(|time| past(&time.meaning) && !aside(time)) {
        return Some(Reason::Past);
    }
    if SUBJECTS.contains(&first) {
        return Some(Reason::Declarative);
    }
    let possessive = matches!(first, "my" | "our" | "the" | "your");
    let told = || (start + 2..start + 4).any(|at| FINITE.contains(&sentence.lower(at)));
    let third = sentence.lower(start + 2);
    if possessive && (told() || third.ends_with("ed") && start + 3 < end) {
        return Some(Reason::Declarative);
    }
    // "Found this book" tells what was found; "found a company" does not.
    let found = first == "found" && !matches!(sentence.lower(start + 1), "a" | "an" | "my" | "our" | "and");
    if found {
        return Some(Reason::Past);
    }
    let known = sentence.known(start);
    let only_past = known.any(Classes::PAST) && !known.any(Classes::BASE) && !known.any(Classes::NOUN | Classes::PRAISE);
    let unknown_past = first.ends_with("ed")
        && !first.ends_with("eed")
        && first.len() > 4
        && known.without(Classes::BEGINS_PHRASE) == Classes::NONE;
    let adjective = matches!(
        first,
        "improved"
            | "increased"
            | "reduced"
            | "advanced"
            | "limited"
            | "added"
            | "certified"
            | "enhanced"
            | "chartered"
            | "licensed"
            | "paid"
            | "need"
    );
    // "Paid off the car" tells of a day, "paid internship" names one.
    let paid = first == "paid"
        && (matches!(sentence.lower(start + 1), "back" | "down" | "for" | "off")
            || sentence.known(start + 1).any(Classes::DETERMINER));
    if (only_past || unknown_past) && (!adjective || paid) {
        return Some(Reason::Past);
    }
    if tells_of_a_state(sentence) {
        return Some(Reason::Declarative);
    }
    let third_person = known.any(Classes::THIRD_PERSON) && !known.any(Classes::BASE | Classes::NOUN | Classes::PLURAL);
    (third_person && sentence.known(start + 1).any(Classes::DETERMINER)).then_some(Reason::Declarative)
}

/// Whether the first word names what the next ones tell of, though it may be a verb: "Teaching income covers the rent", "sample complete".
fn tells_of_a_state(sentence: &Sentence<'_>) -> bool {
    let start = sentence.start;
    let first = sentence.lower(start);
    let (second, third) = (sentence.lower(start + 1), sentence.lower(start + 2));
    let covered = first.ends_with("ing")
        && matches!(second, "income" | "revenue" | "profit" | "turnover")
        && matches!(third, "covers" | "exceeds" | "pays" | "replaces" | "reaches" | "matches" | "funds");
    let ends = start + 2 >= sentence.end || sentence.is_time(start + 2);
    let settled = matches!(second, "complete" | "finished" | "approved")
        && ends
        && !matches!(first, "be" | "become" | "feel" | "get" | "make" | "stay" | "keep");
    // "Work stops at six".
    let stops = matches!(second, "ends" | "stops" | "starts" | "begins")
        && matches!(third, "at" | "by" | "before" | "after" | "on" | "in");
    // "Comparing two drafts should be possible".
    let finite = |at: &usize| matches!(sentence.lower(*at), "is" | "are" | "was" | "should" | "happens" | "must");
    let own = |before: Range<usize>| {
        before.clone().all(|at| sentence.words.is_word(at))
            && !sentence.has_word(before.clone(), SUBJECTS)
            && !sentence.has_word(before, CONJUNCTIONS)
    };
    let told = first.ends_with("ing") && (start + 2..sentence.end).find(finite).is_some_and(|at| own(start..at));
    // "Book sold to 500 readers", "Blog posts published by May".
    let participle = |at: usize| sentence.known(at).any(Classes::PAST) && !sentence.known(at).any(Classes::BASE | Classes::NOUN);
    let sold = matches!(
        first,
        "book" | "blog" | "report" | "work" | "study" | "research" | "test" | "film" | "record" | "sample" | "post"
    ) && (participle(start + 1) || sentence.is_plural(start + 1) && participle(start + 2));
    covered || settled || stops || told || sold
}
