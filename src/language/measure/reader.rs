//! The tokens of a statement with their senses, and which of them belong to time.

use smallvec::SmallVec;

use super::vocabulary::Sense;
use super::vocabulary::TABLE;
use crate::language::time::Meaning;
use crate::language::time::Role;
use crate::language::time::TimeExpression;
use crate::language::time::Unit;
use crate::language::words::TokenKind;
use crate::language::words::Words;

pub(super) struct Reader<'w, 't> {
    pub(super) words: &'w Words<'t>,
    times: &'w [TimeExpression],
    senses: &'w [Option<Sense>],
}

/// The sense of each token.
pub(super) fn senses(words: &Words<'_>) -> SmallVec<[Option<Sense>; 32]> {
    let mut senses = SmallVec::with_capacity(words.len());
    for (at, token) in words.tokens().iter().enumerate() {
        senses.push(if token.kind == TokenKind::Word { sense(words.lower(at)) } else { None });
    }
    senses
}

impl<'w, 't> Reader<'w, 't> {
    pub(super) fn new(words: &'w Words<'t>, times: &'w [TimeExpression], senses: &'w [Option<Sense>]) -> Self {
        Self { words, times, senses }
    }

    pub(super) fn len(&self) -> usize {
        self.senses.len()
    }

    pub(super) fn sense(&self, token: usize) -> Option<Sense> {
        self.senses.get(token).copied().flatten()
    }

    pub(super) fn sense_before(&self, token: usize) -> Option<Sense> {
        self.sense(token.checked_sub(1)?)
    }

    pub(super) fn is(&self, token: usize, sense: Sense) -> bool {
        self.sense(token) == Some(sense)
    }

    pub(super) fn is_kind(&self, token: usize, kind: TokenKind) -> bool {
        self.words.kind(token) == Some(kind)
    }

    /// The time expression that covers the token.
    pub(super) fn time(&self, token: usize) -> Option<&'w TimeExpression> {
        let at = self.times.partition_point(|time| time.tokens.end <= token);
        self.times.get(at).filter(|time| time.tokens.contains(&token))
    }

    /// Whether the token only says when or how often.
    pub(super) fn is_time(&self, token: usize) -> bool {
        self.time(token).is_some_and(|time| match time.meaning {
            // "a six-week course", "a 5-year plan" say how long a thing is; "a 20-minute talk" counts its minutes.
            Meaning::Duration(length) => {
                time.role == Role::Attributive && (length.unit >= Unit::Day || !self.words.is_number(token))
            }
            _ => true,
        })
    }

    /// Behind words that may stand before any figure: about, only, at least.
    pub(super) fn skip_about(&self, mut token: usize) -> usize {
        let limit = token + 3;
        while token < limit {
            match (self.sense(token), self.sense(token + 1)) {
                (Some(Sense::About | Sense::AtLeast | Sense::AtMost), _) => token += 1,
                (Some(Sense::At), Some(Sense::Least | Sense::Most)) => token += 2,
                _ => break,
            }
        }
        token
    }

    /// Whether a word in the plural follows, as after any count.
    pub(super) fn plural_follows(&self, token: usize) -> bool {
        let word = self.words.lower(token);
        self.words.is_word(token)
            && (matches!(
                self.sense(token),
                Some(Sense::Unit | Sense::Percent | Sense::Currency | Sense::Scale(_) | Sense::Times)
            ) || (word.len() > 2
                && word.ends_with('s')
                && !word.ends_with("ss")
                && !word.ends_with("'s")
                && !matches!(word, "this" | "is" | "was" | "has" | "as")))
    }
}

/// The sense of a word; hyphened numbers are put together.
fn sense(word: &str) -> Option<Sense> {
    TABLE.find(word).or_else(|| {
        const SHORTEST: usize = "fifty-one".len();
        let (tens, ones) = if word.len() < SHORTEST { None } else { word.split_once('-') }?;
        match (TABLE.find(tens)?, TABLE.find(ones)?) {
            (Sense::Cardinal(tens @ 20..=90), Sense::Cardinal(ones @ 1..=9)) => Some(Sense::Cardinal(tens + ones)),
            _ => None,
        }
    })
}
