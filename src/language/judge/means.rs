//! What a wish or an activity is reached by: "learn Elm by building a chess clock", "get fit (row the lake)". An end there is the end.

use std::ops::Range;

use crate::language::judge::head::verb_at;
use crate::language::judge::sentence::Sentence;

/// The words that say by what it is reached, when they have a verb of their own.
pub(super) fn means(sentence: &Sentence<'_>) -> Option<Range<usize>> {
    (sentence.start + 1..sentence.end).find_map(|at| match sentence.lower(at) {
        "by" | "through" | "via" => verb_at(sentence, at + 1).filter(|verb| verb.gerund).map(|_| at + 1..sentence.end),
        "(" => {
            let verb = verb_at(sentence, at + 1)?;
            let close = (verb.tokens.end..sentence.end).find(|&at| sentence.mark(at) == Some(')'))?;
            Some(at + 1..close)
        }
        _ => None,
    })
}
