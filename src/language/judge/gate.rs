//! Statements about which nothing is said: questions, past, templates, quotations with comments, conditions, fields.
//!
//! The gate also finds where the statement's own words begin, behind labels, leading times and "I want to".

use memchr::memchr;
use memchr::memchr3;

use crate::language::Reason;
use crate::language::judge::english;
use crate::language::judge::head;
use crate::language::judge::head::verb_at;
use crate::language::judge::sentence::Sentence;
use crate::language::lexicon::Classes;
use crate::language::time::Meaning;
use crate::language::words::TokenKind;

/// Signs behind what is done.
const DONE: [&str; 7] = ["✓", "✔", "✅", "🎉", "☑", "✔\u{fe0f}", "☑\u{fe0f}"];

/// Why nothing can be said, before anything is looked at closely.
pub(super) fn closed(sentence: &Sentence<'_>, text: &str) -> Option<Reason> {
    let words = &sentence.words;
    if text.chars().filter(|letter| letter.is_alphabetic()).nth(1).is_none() {
        return Some(Reason::NoWords);
    }
    if is_mostly_foreign(text) || is_foreign_phrase(sentence) {
        return Some(Reason::NotEnglish);
    }
    let trimmed = text.trim_end();
    let struck = memchr(b'~', text.as_bytes()).is_some_and(|at| text[at..].contains("~~"));
    if struck || !trimmed.is_ascii() && DONE.iter().any(|mark| trimmed.ends_with(mark)) {
        return Some(Reason::MarkedAsDone);
    }
    if sentence.may_hold(Classes::ARCHAIC) {
        return Some(Reason::NotEnglish);
    }
    if trimmed.ends_with('?') {
        return Some(Reason::Question);
    }
    if words.len() == 1 && words.kind(0) == Some(TokenKind::Address) {
        return Some(Reason::Address);
    }
    if is_template(text) {
        return Some(Reason::TemplateText);
    }
    None
}

fn is_mostly_foreign(text: &str) -> bool {
    if text.is_ascii() {
        return false;
    }
    let letters = text.chars().filter(|letter| letter.is_alphabetic());
    let (mut all, mut foreign) = (0_usize, 0_usize);
    for letter in letters {
        all += 1;
        foreign += usize::from(letter > '\u{24f}');
    }
    foreign * 2 > all
}

/// Function words of another language, none of English, and no word that is known.
fn is_foreign_phrase(sentence: &Sentence<'_>) -> bool {
    let known = |at: usize| sentence.known(at).without(Classes::BEGINS_PHRASE) != Classes::NONE;
    let mut all = 0..sentence.words.len();
    let english = all.clone().any(|at| known(at) || english::is_function_word(sentence.words.lower(at)));
    !english && all.any(|at| english::is_foreign_word(sentence.words.lower(at)))
}

fn is_template(text: &str) -> bool {
    /// Bytes of a text that may be nothing but a stand-in.
    const SHORT: usize = 8;
    let bytes = text.as_bytes();
    let bracketed = memchr3(b'{', b'[', b'<', bytes).is_some();
    if bracketed || memchr(b'_', bytes).is_some() {
        return is_crossed_out(text) || is_stand_in(text) || holds_placeholder(text);
    }
    if text.len() > SHORT { memchr(b'X', bytes).is_some_and(|at| text[at..].contains("XX")) } else { is_crossed_out(text) || is_stand_in(text) }
}

/// Whether a word is nothing but "XX".
fn is_crossed_out(text: &str) -> bool {
    let crossed = |word: &str| word.len() > 1 && word.bytes().all(|byte| byte == b'X');
    text.contains('X') && text.split(|letter: char| !letter.is_alphanumeric()).any(crossed)
}

/// Whether the whole text stands in for one that is still to be written.
fn is_stand_in(text: &str) -> bool {
    let word = text.trim_matches(|letter: char| !letter.is_alphanumeric());
    ["todo", "tbd", "tba", "n/a", "na", "none", "wip", "fixme", "xx", "xxx"].iter().any(|known| word.eq_ignore_ascii_case(known))
}

/// "{{name}}", "[date]", "<your name>", "___".
fn holds_placeholder(text: &str) -> bool {
    const BRACKETED: [&str; 12] =
        ["[date", "[name", "[number", "[x]", "[insert", "[your", "[role", "[company", "[topic", "[target", "[specific", "[goal"];
    let marks = text.contains("{{") || text.contains('{') && text.contains('}') || text.contains("___") || text.contains("<%");
    let angle = text
        .find('<')
        .is_some_and(|at| text[at + 1..].starts_with(|letter: char| letter.is_ascii_lowercase()) && text[at..].contains('>'));
    let named = |at: usize| BRACKETED.iter().any(|mark| text.as_bytes()[at..].get(..mark.len()).is_some_and(|start| start.eq_ignore_ascii_case(mark.as_bytes())));
    marks || angle || text.match_indices('[').any(|(at, _)| named(at))
}

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
    let spaced = sentence.words.get(at + 1).is_some_and(|next| next.spaced);
    match sentence.mark(at) {
        Some(':') => spaced,
        Some('—') => true,
        Some('-' | '–') => spaced && !sentence.words.is_glued(at),
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
        match sentence.mark(at) {
            Some('(') => brackets += 1,
            Some(')') => brackets = brackets.saturating_sub(1),
            Some('.' | '!') if brackets == 0 => {
                let next = sentence.words.get(at + 1);
                let sentence_ends = next.is_some_and(|next| next.spaced)
                    && (sentence.words.is_capitalised(at + 1) || sentence.words.is_number(at + 1));
                let abbreviation = sentence.words.lower(at - 1).len() < 3 && sentence.mark(at) == Some('.');
                if sentence_ends && !abbreviation {
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
        && verb_at(sentence, behind).is_some()
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
        let Some((count, _)) = sentence.longest(start, Classes::PEEL) else { break };
        let phrase = sentence.words.phrase(start..start + count);
        let comma = sentence.mark(start + count) == Some(',');
        let noun = matches!(phrase, "to" | "will" | "can" | "must")
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
}

/// Words that begin a sentence about somebody.
const SUBJECTS: &[&str] = &[
    "i", "we", "you", "he", "she", "they", "it", "this", "that", "these", "those", "who", "i'm", "i've", "it's", "we're",
    "they're", "you'll", "you're",
];

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
    if gone.is_some_and(|at| !inside(at)) || sentence.times.iter().any(|time| past(&time.meaning)) {
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
    let unknown_past = first.ends_with("ed") && first.len() > 4 && known.without(Classes::BEGINS_PHRASE) == Classes::NONE;
    let adjective = matches!(
        first,
        "improved"
            | "increased"
            | "reduced"
            | "advanced"
            | "limited"
            | "added"
            | "certified"
            | "chartered"
            | "licensed"
            | "paid"
            | "need"
    );
    if (only_past || unknown_past) && !adjective {
        return Some(Reason::Past);
    }
    let third_person = known.any(Classes::THIRD_PERSON) && !known.any(Classes::BASE | Classes::NOUN | Classes::PLURAL);
    (third_person && sentence.known(start + 1).any(Classes::DETERMINER)).then_some(Reason::Declarative)
}
