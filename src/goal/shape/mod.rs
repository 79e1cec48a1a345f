//! How words are put together: a demand, a wish, a count, a question, a sentence about something, or a bare name.
//!
//! Reading needs only this much to tell a goal's line from its explanation; what the statement is worth is judged elsewhere.

mod lead;
#[cfg(test)]
mod tests;
mod verbs;

use crate::language;
use crate::language::words::TokenKind;
use crate::language::words::Words;
use verbs::HOMOGRAPHS;
use verbs::PROOFS;
use verbs::VERBS;

/// How words are put together.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Shape {
    /// A verb first: "Learn Rust".
    Imperative,
    /// "I want to learn Rust", "To learn Rust", "My goal is to …".
    Wish,
    /// "More sleep", "Less stress", "No sugar", "Never …".
    Comparative,
    /// A figure first: "12 books", "At least 20 customers", "One essay a week".
    Counted,
    /// It asks.
    Question,
    /// A sentence with a subject of its own that is or will be true: "The shop is open".
    Clause,
    /// A sentence about what was, or about the words around it: "This one is simple".
    Remark,
    /// A name, or anything else.
    Noun,
    /// There are no words.
    Nothing,
}

impl Shape {
    /// Whether the words promise something on their own, wherever they stand.
    #[must_use]
    pub const fn states_a_goal(self) -> bool {
        matches!(self, Self::Imperative | Self::Wish | Self::Comparative | Self::Counted)
    }
}

/// How the words of a text are put together.
#[must_use]
pub fn shape_of(text: &str) -> Shape {
    let text = text.trim();
    if text.is_empty() {
        return Shape::Nothing;
    }
    if text.ends_with('?') {
        return Shape::Question;
    }
    let words = Words::new(beginning(text, LONGEST_START));
    let start = skip_prefixes(&words);
    match shape_from(&words, start) {
        shape @ (Shape::Noun | Shape::Clause) => lead::shape_behind_time(text, words.lower(start)).unwrap_or(shape),
        shape => shape,
    }
}

/// Whether somebody tells of a day to come as if it were today: "We have 200 members by December".
#[must_use]
pub fn is_told_as_true(text: &str) -> bool {
    let mut words = text.split(' ');
    let by_us = matches!(words.next(), Some("I" | "We"));
    by_us && words.next().is_some_and(|verb| matches!(verb, "am" | "are" | "have" | "own") || language::is_verb(verb))
}

/// How the first words of a text are put together, whatever they say of time.
fn shape_of_start(text: &str) -> Shape {
    let words = Words::new(beginning(text, LONGEST_START));
    shape_from(&words, skip_prefixes(&words))
}

/// The first words decide; how many bytes of them are cut.
const LONGEST_START: usize = 56;

/// The first bytes of a text, up to a whole character.
fn beginning(text: &str, most: usize) -> &str {
    let mut end = text.len().min(most);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

/// Adverbs and fillers in front of what decides.
fn skip_prefixes(words: &Words<'_>) -> usize {
    let mut at = 0;
    while at < 4 {
        let word = words.lower(at);
        let filler = matches!(
            word,
            "also"
                | "then"
                | "and"
                | "just"
                | "actively"
                | "continue"
                | "most"
                | "importantly"
                | "finally"
                | "please"
                | "ideally"
                | "simply"
                | "still"
                | "resolved"
                | "always"
                | "frequently"
                | "maybe"
                | ","
                | ":"
                | "-"
        );
        let adverb = word.len() > 4
            && word.ends_with("ly")
            && !matches!(
                word,
                "only"
                    | "family"
                    | "early"
                    | "apply"
                    | "reply"
                    | "supply"
                    | "daily"
                    | "weekly"
                    | "monthly"
                    | "quarterly"
                    | "yearly"
                    | "multiply"
                    | "july"
                    | "rely"
                    | "comply"
            );
        if word != "continue" && filler && at + 1 < words.len() || adverb && words.is_word(at + 1) {
            at += 1;
        } else {
            break;
        }
    }
    at
}

fn shape_from(words: &Words<'_>, start: usize) -> Shape {
    let first = words.lower(start);
    let second = words.lower(start + 1);
    match first {
        "i" | "i'd" | "i'll" | "we" | "we'll" | "i'm" | "we'd" => return personal(words, start),
        "want" | "need" | "would" if !matches!(second, "to" | "like" | "love") => return sentence(words, start),
        "to" | "want" | "need" | "would" | "that" if start + 1 < words.len() => {
            return if first == "that" && !matches!(second, "i" | "no" | "this") { Shape::Remark } else { Shape::Wish };
        }
        "my" | "the" | "our" => {
            let named = (start..start + 4)
                .any(|at| matches!(words.lower(at), "goal" | "aim" | "objective" | "plan" | "target" | "goals"));
            let is = (start..start + 6).any(|at| matches!(words.lower(at), "is" | "are" | "was"));
            return if named && is && first != "the" { Shape::Wish } else { sentence(words, start) };
        }
        // "Better than money" compares; it asks for nothing.
        "more" | "less" | "better" | "healthier" | "stronger" | "faster" if second == "than" => return sentence(words, start),
        "more" | "less" | "fewer" | "better" | "never" | "no" | "not" | "don't" | "healthier" | "stronger" | "faster" => {
            return Shape::Comparative;
        }
        "it" | "it's" | "this" | "these" | "those" | "there" | "there's" | "here" | "here's" | "he" | "she" | "they" | "you"
        | "i've" | "that's" => return Shape::Remark,
        "what" | "who" | "why" | "how" if matches!(second, "do" | "does" | "is" | "are" | "did" | "should" | "would" | "can") => {
            return Shape::Question;
        }
        "what" | "who" | "when" | "where" | "why" | "how" | "which" | "do" | "does" | "is" | "are" | "should" | "could"
        | "can"
            if words.source().trim_end().ends_with('?') =>
        {
            return Shape::Question;
        }
        "at" if matches!(second, "least" | "most") => return Shape::Counted,
        "over" | "under" | "about" | "around" | "minimum" | "up" if words.is_number(start + 1) => return Shape::Counted,
        "one" if second == "of" => return sentence(words, start),
        "one" | "two" | "three" | "four" | "five" | "six" | "seven" | "eight" | "nine" | "ten" | "twelve" | "twenty" | "once"
        | "twice" => return Shape::Counted,
        _ => {}
    }
    let year = first.len() == 4 && (first.starts_with("199") || first.starts_with("20")) && first != "2000";
    if year && words.is_number(start) {
        return sentence(words, start);
    }
    if words.is_number(start) || words.kind(start) == Some(TokenKind::Currency) {
        return Shape::Counted;
    }
    // "Clean Architecture", "Free Code Camp": a name.
    let named = matches!(first, "clean" | "free" | "open" | "direct") && words.is_capitalised(start + 1);
    let verb = !named && is_verb(first);
    let certain = verb && (start > 0 || HOMOGRAPHS.binary_search(&first).is_err());
    if certain || (verb || language::is_verb(first)) && proves_verb(words, start + 1) {
        return Shape::Imperative;
    }
    sentence(words, start)
}

/// "I want to …" is a wish, "I had …" tells something.
fn personal(words: &Words<'_>, start: usize) -> Shape {
    let next = words.lower(start + 1);
    let next = if next == "also" || next == "really" { words.lower(start + 2) } else { next };
    let first = words.lower(start);
    let wish = matches!(first, "i'd" | "i'll" | "we'll" | "we'd")
        || matches!(
            next,
            "want" | "will" | "would" | "aim" | "plan" | "hope" | "intend" | "wish" | "resolve" | "commit" | "shall"
        )
        || matches!(next, "am" | "going") && words.lower(start + 2) == "going"
        || first == "i'm" && next == "going";
    let wish = wish || matches!(next, "need" | "should" | "must" | "shall" | "can");
    let explains = (start..words.len()).any(|at| matches!(words.lower(at), "because" | "since"))
        || words.lower(start + 2) == "to" && words.lower(start + 3) == "do" && words.lower(start + 4) == "this";
    if wish && !explains { Shape::Wish } else { Shape::Remark }
}

/// A sentence with a subject of its own among the first words, else a name.
fn sentence(words: &Words<'_>, start: usize) -> Shape {
    let finite = (start + 1..(start + 5).min(words.len())).find(|at| {
        matches!(
            words.lower(*at),
            "is" | "are"
                | "was"
                | "were"
                | "has"
                | "have"
                | "had"
                | "will"
                | "can"
                | "should"
                | "means"
                | "isn't"
                | "wasn't"
                | "didn't"
                | "doesn't"
                | "won't"
                | "can't"
                | "hasn't"
                | "haven't"
                | "did"
                | "does"
        )
    });
    match finite {
        Some(at)
            if matches!(words.lower(at), "was" | "were" | "had" | "did" | "didn't" | "wasn't")
                || words.lower(at + 1) == "been" =>
        {
            Shape::Remark
        }
        Some(_) => Shape::Clause,
        None => Shape::Noun,
    }
}

fn is_verb(word: &str) -> bool {
    let known = |word: &str| VERBS.binary_search(&word).is_ok();
    // "self-study", "re-read", "co-found".
    // "expert-level", "open-source" and "product-market" are no demands.
    let names = |last: &str| {
        matches!(
            last,
            "end"
                | "up"
                | "off"
                | "level"
                | "scale"
                | "stage"
                | "step"
                | "value"
                | "source"
                | "market"
                | "hand"
                | "use"
                | "order"
                | "care"
        )
    };
    known(word) || word.rsplit_once('-').is_some_and(|(_, last)| known(last) && !names(last))
}

/// Whether the word at `at` shows that the one before is a verb, which could also be a noun.
fn proves_verb(words: &Words<'_>, at: usize) -> bool {
    let word = words.lower(at);
    if word.is_empty() {
        return false;
    }
    // "Stretch goal is a ride": a noun with its own verb behind it.
    if (at + 1..at + 3).any(|behind| matches!(words.lower(behind), "is" | "are" | "was" | "were" | "will" | "has" | "have")) {
        return false;
    }
    // "Support needed from the crew", "List of boats".
    if matches!(word, "needed" | "required" | "requested" | "received") || word == "of" && words.lower(at - 1) == "list" {
        return false;
    }
    // "Experience with boats".
    if words.lower(at - 1) == "experience" && matches!(word, "with" | "in" | "as") {
        return false;
    }
    // "Stop Freelancing, For Good".
    if matches!(words.lower(at - 1), "quit" | "start" | "stop") && word.len() > 6 && word.ends_with("ing") {
        return true;
    }
    // "Network Graphs" is a title of two nouns.
    let title_case = words.len() == at + 1 && words.is_capitalised(at - 1) && words.is_capitalised(at);
    words.is_number(at)
        || PROOFS.binary_search(&word).is_ok()
        || word.len() > 4 && word.ends_with('s') && !word.ends_with("ss") && !word.ends_with("us") && !title_case
        || word.len() > 4 && word.ends_with("ly")
        || words.is_capitalised(at) && !words.is_capitalised(0)
        || words.len() > at + 2 && !words.is_capitalised(at) && words.is_word(at) && words.is_word(at + 1)
}
