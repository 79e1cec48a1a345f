//! The author's own words, as they are said back.

use super::kinds::LEISURE;
use crate::language::Judgement;
use crate::text::Span;

/// Longest object that is said again, in words.
const LONGEST_OBJECT: usize = 6;

/// The author's own words.
pub(super) struct Own {
    /// The head verb in small letters.
    pub(super) verb: String,
    /// The first noun phrase, said to the author: "my" is "your". Nothing when it is long, or is more than what was read of it.
    pub(super) object: Option<String>,
    /// The words that decided.
    pub(super) evidence: String,
    /// Whether the statement says when.
    pub(super) timed: bool,
    /// Whether it is done with or for the people somebody lives with: "to each of my children", "as a family".
    pub(super) at_home: bool,
}

impl Own {
    pub(super) fn of(statement: &str, judgement: &Judgement) -> Self {
        let at = |words: Option<Span>| words.map_or("", |words| words.slice(statement)).trim();
        let object = at(judgement.object);
        let behind = judgement.object.and_then(|words| statement.get(words.end()..)).unwrap_or_default();
        let whole = !object.is_empty() && object.split_whitespace().count() <= LONGEST_OBJECT && !goes_on(behind);
        let verb = at(judgement.verb).to_lowercase();
        // "Understand why it rains": what follows is a sentence.
        let before = judgement.object.and_then(|words| statement.get(..words.start())).unwrap_or_default();
        let asks = before.split_whitespace().last().is_some_and(|word| matches!(word, "how" | "what" | "when" | "where" | "why"));
        let whole = whole && !asks && !object.contains("://");
        Self {
            verb,
            object: (whole && !is_title(statement) && !begins_with_doing(object) && !begins_with_clause(object))
                .then(|| to_the_author(object)),
            evidence: at(judgement.evidence.first().copied()).to_owned(),
            timed: judgement.timed.is_some(),
            at_home: is_at_home(statement),
        }
    }

    /// Whether the head verb is one of these, with or without words behind it.
    pub(super) fn starts(&self, verbs: &[&str]) -> bool {
        verbs.iter().any(|verb| self.verb.strip_prefix(verb).is_some_and(|rest| rest.is_empty() || rest.starts_with(' ')))
    }

    /// Whether the object has one of these words.
    pub(super) fn holds(&self, words: &[&str]) -> bool {
        let mut inside = self.object.iter().flat_map(|object| object.split([' ', '-'])).map(str::to_lowercase);
        inside.any(|word| words.contains(&word.as_str()))
    }

    /// The end of a rewrite: nothing when the statement has a date.
    pub(super) fn due(&self) -> &'static str {
        if self.timed { "" } else { " by <date>" }
    }

    /// The object as something known: "the course" for one, "them" for several, other words where it cannot be said again.
    pub(super) fn known(&self, otherwise: &str) -> String {
        let Some(object) = &self.object else { return otherwise.to_owned() };
        if is_several(object) { "them".to_owned() } else { known(object) }
    }
}

/// "With my parents", "to each child": behind a preposition, a word or two further.
fn is_at_home(statement: &str) -> bool {
    let mut words = statement.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    let mut near = 0_usize;
    words.any(|word| {
        let word = word.to_lowercase();
        near = if matches!(word.as_str(), "with" | "to" | "as" | "for") { 3 } else { near.saturating_sub(1) };
        near > 0 && (LEISURE.contains(&word.as_str()) || matches!(word.as_str(), "child" | "kid"))
    })
}

/// Whether what was read of the object is only its beginning: "Docker" of "Docker & Co", "one hobby" of "one hobby / craft".
fn goes_on(behind: &str) -> bool {
    behind.trim_start().starts_with(['&', '/', '+', '(', ':', '"', '-', '\'', '’', ','])
        || ["and ", "of "].iter().any(|word| behind.trim_start().starts_with(word))
}

/// Whether every longer word has a capital: what is said back would look like a title.
fn is_title(statement: &str) -> bool {
    let longer = || statement.split_whitespace().filter(|word| word.len() > 3);
    let small = ["A", "An", "And", "For", "In", "My", "Of", "Our", "The", "To", "With", "Your"];
    statement.split_whitespace().skip(1).any(|word| small.contains(&word))
        || longer().count() > 2 && longer().all(|word| word.starts_with(|letter: char| !letter.is_lowercase()))
}

/// "learning a language" is no thing that somebody has.
fn begins_with_doing(object: &str) -> bool {
    object.split(' ').next().is_some_and(|word| word.len() > 4 && word.ends_with("ing") && word != "thing")
}

/// "I enjoy" of "learn what I enjoy", "less" of "watch less but good films", "one of" what follows, "once a day": no thing, or the beginning of
/// something longer.
fn begins_with_clause(object: &str) -> bool {
    let first = object.split(' ').next().unwrap_or_default().to_lowercase();
    let one_of = ["one of ", "some of ", "each of ", "all of "].iter().any(|of| object.starts_with(of));
    one_of
        || matches!(
            first.as_str(),
            "once" | "twice" | "i" | "we" | "you" | "they" | "it" | "that" | "this" | "what" | "how" | "less" | "more" | "better"
        )
}

/// "my team" said to its owner.
fn to_the_author(words: &str) -> String {
    let said = words.split(' ').map(|word| match word {
        "my" | "My" | "our" | "Our" => "your",
        "myself" => "yourself",
        "me" => "you",
        word => word,
    });
    said.collect::<Vec<_>>().join(" ")
}

/// The object as something known: "a course" becomes "the course".
fn known(object: &str) -> String {
    let (first, rest) = object.split_once(' ').unwrap_or(("", object));
    let (first, rest) = if first == "atleast" { rest.split_once(' ').unwrap_or((first, rest)) } else { (first, rest) };
    match first.to_lowercase().as_str() {
        "a" | "an" | "one" | "another" => format!("the {rest}"),
        _ => object.to_owned(),
    }
}

/// Whether several things are meant: "three books", "these videos", "some papers".
fn is_several(object: &str) -> bool {
    let (first, rest) = object.split_once(' ').unwrap_or(("", object));
    if first.starts_with(|digit: char| digit.is_ascii_digit()) && first != "1" {
        return true;
    }
    let one = matches!(first.to_lowercase().as_str(), "a" | "an" | "one" | "1" | "the" | "my" | "your" | "each" | "every");
    let last = rest.rsplit(' ').next().unwrap_or_default();
    let singular = last.ends_with("ics") || last == "series";
    !one && !singular && last.len() > 3 && last.ends_with('s') && !last.ends_with("ss") && !last.starts_with(char::is_uppercase)
}

/// The words with a capital in front.
pub(super) fn capitalised(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
