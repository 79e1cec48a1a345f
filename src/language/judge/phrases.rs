//! The phrases of several words in a statement that the vocabulary knows, found once.

use smallvec::SmallVec;

use super::token::Token;
use crate::language::Vocabulary;
use crate::language::lexicon;
use crate::language::lexicon::Classes;
use crate::language::words::Words;

/// Several tokens that the vocabulary knows together.
pub(super) struct Phrase {
    /// The first token.
    pub(super) start: usize,
    /// How many tokens, two or more.
    pub(super) count: usize,
    /// What is known about them.
    pub(super) classes: Classes,
}

pub(super) type Phrases = SmallVec<[Phrase; 8]>;

/// Finds all phrases, by their first tokens, shorter ones first. `tokens` tells of each token by itself.
pub(super) fn find(words: &Words<'_>, tokens: &[Token<'_>], vocabulary: &Vocabulary) -> Phrases {
    let mut found = Phrases::new();
    let from = if tokens.iter().any(|token| anybody(token.lower).is_some()) { from_anybody } else { from_here };
    for (start, first) in tokens.iter().enumerate() {
        if vocabulary.may_begin_phrase(first.known) {
            from(words, start, vocabulary, &mut found);
        }
    }
    found
}

/// The phrases from one token on, as long as some phrase goes on like this.
fn from_here(words: &Words<'_>, start: usize, vocabulary: &Vocabulary, found: &mut Phrases) {
    for count in 2..=lexicon::LONGEST.min(words.len() - start) {
        let known = vocabulary.look_up(words.phrase(start..start + count));
        add(found, start, count, known);
        if !vocabulary.may_begin_phrase(known) {
            return;
        }
    }
}

/// The same in a statement with "your" or "our", for which the vocabulary says "my".
fn from_anybody(words: &Words<'_>, start: usize, vocabulary: &Vocabulary, found: &mut Phrases) {
    let mut own = anybody(words.lower(start)).map(str::to_owned);
    let (mut goes_on, mut own_goes_on) = (true, true);
    for count in 2..=lexicon::LONGEST.min(words.len() - start) {
        let last = start + count - 1;
        let mut known = Classes::NONE;
        if goes_on {
            known = vocabulary.look_up(words.phrase(start..last + 1));
            goes_on = vocabulary.may_begin_phrase(known);
        }
        let word = words.lower(last);
        if own.is_none() && anybody(word).is_some() {
            own = Some((start..last).map(|at| words.lower(at)).collect::<Vec<_>>().join(" "));
        }
        if let Some(own) = own.as_mut().filter(|_| own_goes_on) {
            own.push(' ');
            own.push_str(anybody(word).unwrap_or(word));
            let own_known = vocabulary.look_up(own);
            own_goes_on = vocabulary.may_begin_phrase(own_known);
            if known.without(Classes::BEGINS_PHRASE) == Classes::NONE {
                known = own_known;
            }
        }
        add(found, start, count, known);
        if !goes_on && (own.is_none() || !own_goes_on) {
            return;
        }
    }
}

/// Adds a phrase when it is more than the beginning of one.
fn add(found: &mut Phrases, start: usize, count: usize, known: Classes) {
    let classes = known.without(Classes::BEGINS_PHRASE);
    if classes != Classes::NONE {
        found.push(Phrase { start, count, classes });
    }
}

/// The word for which the vocabulary says "my" and means anybody's.
fn anybody(word: &str) -> Option<&'static str> {
    match word {
        "your" | "our" => Some("my"),
        "yourself" | "ourselves" => Some("myself"),
        _ => None,
    }
}
