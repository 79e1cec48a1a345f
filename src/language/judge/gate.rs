//! Statements about which nothing is said: questions, past, templates, quotations with comments, conditions, fields.
//!
//! The gate also finds where the statement's own words begin, behind labels, leading times and "I want to".

use std::ops::Range;

use crate::language::Reason;
use crate::language::judge::sentence::Sentence;
use crate::language::judge::sentence::is_adverb;
use crate::language::judge::sentence::is_only_past;
use crate::language::judge::sentence::verb_at;
use crate::language::lexicon::Classes;
use crate::language::words::TokenKind;

/// Why nothing can be said, before anything is looked at closely.
pub(super) fn closed(sentence: &Sentence<'_>, text: &str) -> Option<Reason> {
    let words = &sentence.words;
    let letters = text.chars().filter(|letter| letter.is_alphabetic()).count();
    if letters < 2 {
        return Some(Reason::NoWords);
    }
    if is_mostly_foreign(text) {
        return Some(Reason::NotEnglish);
    }
    let trimmed = text.trim_end();
    if trimmed.ends_with(['✓', '✔', '✅', '🎉', '☑']) || trimmed.ends_with("✔️") || trimmed.ends_with("☑️") || text.contains("~~")
    {
        return Some(Reason::MarkedAsDone);
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
    let archaic = (0..words.len()).any(|at| ARCHAIC.binary_search(&words.lower(at)).is_ok());
    archaic.then_some(Reason::NotEnglish)
}

/// Words that nobody writes any more: what stands around them follows other habits, too.
const ARCHAIC: &[&str] = &[
    "aught",
    "behold",
    "canst",
    "doth",
    "hast",
    "hath",
    "hence",
    "henceforth",
    "hereafter",
    "hither",
    "lest",
    "likewise",
    "nay",
    "nought",
    "oft",
    "shalt",
    "thee",
    "thence",
    "thereby",
    "therein",
    "thereof",
    "thine",
    "thither",
    "thou",
    "thus",
    "thy",
    "unto",
    "upon",
    "utmost",
    "verily",
    "whatsoever",
    "whence",
    "wherein",
    "whereof",
    "whilst",
    "whither",
    "whosoever",
    "ye",
];

fn is_mostly_foreign(text: &str) -> bool {
    let letters = text.chars().filter(|letter| letter.is_alphabetic());
    let (mut all, mut foreign) = (0_usize, 0_usize);
    for letter in letters {
        all += 1;
        foreign += usize::from(letter > '\u{24f}');
    }
    foreign * 2 > all
}

fn is_template(text: &str) -> bool {
    let marked = text.bytes().any(|byte| matches!(byte, b'{' | b'[' | b'<' | b'_'));
    if !marked && text.len() > 8 {
        return text.contains("XX");
    }
    let lower = text.to_ascii_lowercase();
    let bracketed =
        ["[date", "[name", "[number", "[x]", "[insert", "[your", "[role", "[company", "[topic", "[target", "[specific", "[goal"];
    let marks = text.contains("{{") || text.contains('{') && text.contains('}') || text.contains("___") || text.contains("<%");
    let word = lower.trim_matches(|letter: char| !letter.is_alphanumeric());
    let angle = text
        .find('<')
        .is_some_and(|at| text[at + 1..].starts_with(|letter: char| letter.is_ascii_lowercase()) && text[at..].contains('>'));
    marks
        || angle
        || bracketed.iter().any(|mark| lower.contains(mark))
        || text
            .split(|letter: char| !letter.is_alphanumeric())
            .any(|word| word.len() > 1 && word.chars().all(|letter| letter == 'X'))
        || matches!(word, "todo" | "tbd" | "tba" | "n/a" | "na" | "none" | "wip" | "fixme" | "xx" | "xxx")
}

/// What a statement begins with that is no statement of intent.
const OPENERS: &[&str] = &[
    "instead of",
    "rather than",
    "if",
    "when",
    "because",
    "although",
    "though",
    "since",
    "while",
    "unless",
    "as long as",
    "such as",
    "e.g",
    "for example",
    "see",
    "note",
    "remember",
    "don't forget",
    "do not forget",
    "not",
    "no",
    "watch out",
    "thanks",
    "last year",
    "last month",
    "last week",
    "last quarter",
    "avoid",
    "how",
    "why",
    "what",
    "where",
    "who",
    "which",
    "whether",
    "here",
    "there",
];

/// Takes labels, leading times and beginnings off. Answers with a reason when what is left is no statement.
pub(super) fn open(sentence: &mut Sentence<'_>) -> Option<Reason> {
    if let Some(reason) = label(sentence) {
        return Some(reason);
    }
    if sentence.words.mark(sentence.start) == Some('"') {
        return quotation(sentence);
    }
    let hedged = sentence.longest(sentence.start, Classes::HEDGE).is_some() || opens_with(sentence, HEDGE_HEADS).is_some();
    if opens_with(sentence, OPENERS).is_some()
        && !hedged
        && !(sentence.lower(sentence.start) == "no" && sentence.lower(sentence.start + 1) == "more")
    {
        return Some(Reason::NoIntent);
    }
    leading_time(sentence);
    peel(sentence);
    leading_adverb(sentence);
    past_or_declarative(sentence)
}

fn opens_with(sentence: &Sentence<'_>, phrases: &[&str]) -> Option<usize> {
    let first = sentence.words.lower(sentence.start);
    phrases.iter().filter(|phrase| phrase.starts_with(first)).find_map(|phrase| {
        let count = phrase.split(' ').count();
        (sentence.words.phrase(sentence.start..sentence.start + count) == *phrase).then_some(count)
    })
}

/// A wholly quoted statement is unwrapped; a quotation with a comment is no statement.
fn quotation(sentence: &mut Sentence<'_>) -> Option<Reason> {
    let closing = (sentence.start + 1..sentence.words.len()).find(|&at| sentence.words.mark(at) == Some('"'));
    match closing {
        Some(at) if at + 1 >= sentence.end => {
            sentence.start += 1;
            sentence.end = at;
            peel(sentence);
            past_or_declarative(sentence)
        }
        _ => Some(Reason::Quotation),
    }
}

/// "Goal: …" and "By June: …" are taken off; of another short label before a colon nothing is known.
fn label(sentence: &mut Sentence<'_>) -> Option<Reason> {
    if sentence.words.text(0).len() == 1 && sentence.words.is_word(0) && matches!(sentence.words.mark(1), Some('-' | '–' | '—'))
    {
        sentence.start = 2;
        return None;
    }
    let colon = (0..sentence.end.min(6)).find(|&at| matches!(sentence.words.mark(at), Some(':' | '–' | '—')) && at > 0)?;
    if colon + 1 >= sentence.end
        || sentence.words.mark(colon) == Some(':') && sentence.words.get(colon + 1).is_some_and(|next| !next.spaced)
    {
        return None;
    }
    let verb = verb_at(sentence, 0);
    let listed = (colon + 1..sentence.end).any(|at| sentence.words.mark(at) == Some(','));
    if colon == 1
        && listed
        && verb.as_ref().is_some_and(|verb| {
            verb.any(Classes::ACTIVITY) && verb.is(&["attend", "read", "visit", "watch", "learn", "study", "try"])
        })
    {
        return None;
    }
    let before = (0..colon).take_while(|&at| !sentence.words.is_number(at)).count();
    let phrase = sentence.words.phrase(0..before);
    let timed = (0..colon).all(|at| sentence.is_time(at));
    let numbered =
        colon == 1 && sentence.look_up(phrase.trim_end_matches(|letter: char| letter.is_ascii_digit())).any(Classes::LABEL);
    if numbered || sentence.look_up(phrase).any(Classes::LABEL) || timed {
        sentence.start = colon + 1;
        return None;
    }
    let dash = sentence.words.mark(colon) != Some(':');
    if dash && verb.is_some() || verb.is_some_and(|verb| colon > verb.tokens.end + 1) {
        return None;
    }
    Some(Reason::LabelledField)
}

/// "By June, …"
fn leading_time(sentence: &mut Sentence<'_>) {
    let Some(first) = sentence.times.first() else { return };
    if first.tokens.start != sentence.start {
        return;
    }
    let behind = first.tokens.end;
    if sentence.words.mark(behind) == Some(',') {
        sentence.start = behind + 1;
    } else if first.says_when() && sentence.words.is_capitalised(behind) && verb_at(sentence, behind).is_some() {
        sentence.start = behind;
    }
}

/// Beginnings that say only that something is wanted.
fn peel(sentence: &mut Sentence<'_>) {
    for _ in 0..4 {
        let found = sentence.longest(sentence.start, Classes::PEEL);
        let to_the = sentence.lower(sentence.start) == "to" && matches!(sentence.lower(sentence.start + 1), "the" | "a" | "my");
        match found {
            Some((count, _)) if !to_the && sentence.start + count < sentence.end => {
                sentence.start += count;
                sentence.peeled = true;
            }
            _ => break,
        }
        if sentence.words.mark(sentence.start) == Some(',') {
            sentence.start += 1;
        }
    }
}

/// Adverbs before the verb: "actively participate".
fn leading_adverb(sentence: &mut Sentence<'_>) {
    let word = sentence.lower(sentence.start);
    let when =
        sentence.is_time(sentence.start) || matches!(word, "daily" | "weekly" | "monthly" | "quarterly" | "yearly" | "early");
    if is_adverb(word) && !when && verb_at(sentence, sentence.start).is_none() {
        let next = sentence.start + 1 + usize::from(sentence.words.mark(sentence.start + 1) == Some(','));
        if verb_at(sentence, next).is_some() {
            sentence.start = next;
            sentence.peeled = true;
        }
    }
}

/// Words that begin a sentence about somebody.
const SUBJECTS: &[&str] = &[
    "i", "we", "you", "he", "she", "they", "it", "this", "that", "these", "those", "there", "who", "i'm", "i've", "it's",
    "we're", "they're", "could", "should", "would", "might", "did", "does", "had", "were",
];

fn past_or_declarative(sentence: &Sentence<'_>) -> Option<Reason> {
    let first = sentence.lower(sentence.start);
    if sentence.has_word(&["yesterday", "ago"])
        || sentence.times.iter().any(|time| is_past(&time.meaning) && sentence.before(time.tokens.start) != "the")
    {
        return Some(Reason::Past);
    }
    if SUBJECTS.contains(&first) {
        return Some(Reason::Declarative);
    }
    let possessive = matches!(first, "my" | "our" | "the" | "your");
    let third = sentence.lower(sentence.start + 2);
    let finite = |word: &str| {
        matches!(
            word,
            "is" | "are"
                | "was"
                | "were"
                | "has"
                | "have"
                | "had"
                | "does"
                | "did"
                | "do"
                | "can"
                | "will"
                | "makes"
                | "takes"
                | "gives"
                | "supports"
                | "needs"
        )
    };
    if possessive
        && (finite(third)
            || finite(sentence.lower(sentence.start + 3))
            || third.ends_with("ed") && sentence.start + 3 < sentence.end)
    {
        return Some(Reason::Declarative);
    }
    let unknown_past = first.ends_with("ed")
        && first.len() > 4
        && !sentence.look_up(first).any(Classes::VERB)
        && !matches!(first, "need" | "embed" | "exceed" | "succeed" | "proceed");
    let adjective = matches!(
        first,
        "improved" | "increased" | "reduced" | "advanced" | "certified" | "licensed" | "limited" | "added" | "tired" | "focused"
    );
    if (is_only_past(first) || unknown_past) && !adjective {
        return Some(Reason::Past);
    }
    None
}

fn is_past(meaning: &crate::language::time::Meaning) -> bool {
    matches!(meaning, crate::language::time::Meaning::Relative(relative) if relative.is_past())
}

/// Beginnings that take the commitment back.
const HEDGE_HEADS: &[&str] = &[
    "try to",
    "try and",
    "hope to",
    "wish to",
    "attempt to",
    "hoping to",
    "trying to",
    "aspire to",
    "hope",
    "wish",
    "see if",
    "see whether",
];

/// What "I" may be followed by to take the commitment back.
const HEDGE_AFTER_I: &[&str] = &["hope", "wish", "might", "may", "could", "try", "hoping"];

/// The words that take the commitment back: "try to", "maybe", "some day".
pub(super) fn hedge(sentence: &Sentence<'_>) -> Option<Range<usize>> {
    let start = sentence.start;
    if let Some(count) = opens_with(sentence, HEDGE_HEADS) {
        return Some(start..start + count);
    }
    let subject = matches!(sentence.lower(0), "i" | "we");
    if subject && let Some(at) = (1..4).find(|&at| HEDGE_AFTER_I.contains(&sentence.lower(at))) {
        return Some(at..at + 1);
    }
    let adverb = sentence.any_in(0..sentence.end, Classes::HEDGE).filter(|found| {
        // "As well as I possibly can" is no hedge.
        let beside = [sentence.before(found.start), sentence.lower(found.end)];
        !beside.iter().any(|word| matches!(*word, "can" | "could"))
    });
    adverb.or_else(|| one_day(sentence))
}

/// "One day" as a hope, not as a length or a part of a rhythm.
fn one_day(sentence: &Sentence<'_>) -> Option<Range<usize>> {
    let range = sentence.find("one day").or_else(|| (sentence.words.phrase(0..2) == "one day").then_some(0..2))?;
    let before = range.start.checked_sub(1).map_or("", |at| sentence.words.lower(at));
    let measured = matches!(before, "in" | "within" | "to" | "under" | "for" | "than" | "from" | "least");
    let rhythm = matches!(sentence.lower(range.end), "a" | "per" | "each" | "of" | "or" | "every" | "at");
    (!measured && !rhythm).then_some(range)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_word_list_is_sorted() {
        assert!(ARCHAIC.is_sorted());
    }
}
