//! The phrases of titles by their first words: a table that is made when the program is built.

use super::index::mixed;
use super::phrases::ASPECTS;
use super::phrases::At;
use super::phrases::SENSES;
use super::phrases::Sense;

/// The first word of a text, up to a space: its length and its hash.
pub(super) const fn first_word(text: &[u8]) -> (usize, u32) {
    let (mut at, mut hash) = (0, 0);
    while at < text.len() && text[at] != b' ' {
        hash = mixed(hash, text[at]);
        at += 1;
    }
    (at, hash ^ hash >> 16)
}

/// All phrases, those of the aspects first.
pub(super) static PHRASES: Phrases = Phrases::new();

const fn rows() -> usize {
    ASPECTS.len() + SENSES.len()
}

/// The phrases of a row of the tables.
const fn phrases(row: usize) -> &'static [&'static str] {
    if row < ASPECTS.len() { ASPECTS[row].2 } else { SENSES[row - ASPECTS.len()].2 }
}

const COUNT: usize = {
    let (mut row, mut count) = (0, 0);
    while row < rows() {
        count += phrases(row).len();
        row += 1;
    }
    count
};

/// Lists of phrases whose first words have the same hash.
const LISTS: usize = 2048;

/// Phrases in lists by the hash of their first word.
pub(super) struct Phrases {
    /// The first phrase of each list, counted from one; zero for none.
    first: [u16; LISTS],
    /// All phrases, each with the next one of its list.
    phrases: [Phrase; COUNT],
}

/// A phrase in a list.
#[derive(Clone, Copy)]
pub(super) struct Phrase {
    pub(super) words: &'static str,
    /// Its row in the tables, which counts the earlier the smaller it is.
    pub(super) row: u16,
    /// The next phrase of the same list, counted from one.
    next: u16,
}

impl Phrase {
    /// What it says, and how it must stand.
    pub(super) fn sense(&self) -> (Sense, At) {
        let row = usize::from(self.row);
        match row.checked_sub(ASPECTS.len()) {
            None => (Sense::Aspect(ASPECTS[row].0), ASPECTS[row].1),
            Some(other) => (SENSES[other].0, SENSES[other].1),
        }
    }
}

impl Phrases {
    #[expect(clippy::cast_possible_truncation, reason = "checked where it could be cut off")]
    #[expect(clippy::large_stack_arrays, reason = "it is made when the program is built")]
    const fn new() -> Self {
        assert!(COUNT < u16::MAX as usize && rows() < u16::MAX as usize);
        let mut index = Self { first: [0; LISTS], phrases: [Phrase { words: "", row: 0, next: 0 }; COUNT] };
        let (mut row, mut number) = (0, 0);
        while row < rows() {
            let mut member = 0;
            while member < phrases(row).len() {
                let words = phrases(row)[member];
                let list = first_word(words.as_bytes()).1 as usize % LISTS;
                index.phrases[number] = Phrase { words, row: row as u16, next: index.first[list] };
                number += 1;
                index.first[list] = number as u16;
                member += 1;
            }
            row += 1;
        }
        index
    }

    /// Phrases whose first word may be the one with this hash.
    pub(super) fn beginning_with(&self, hash: u32) -> impl Iterator<Item = &Phrase> {
        let mut next = self.first[hash as usize % LISTS];
        std::iter::from_fn(move || {
            let phrase = &self.phrases[usize::from(next.checked_sub(1)?)];
            next = phrase.next;
            Some(phrase)
        })
    }
}
