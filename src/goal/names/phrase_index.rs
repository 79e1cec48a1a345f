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
    /// The next phrase of the same list, counted from one.
    next: [u16; COUNT],
    /// The row of each phrase in the tables, and its place in the row.
    places: [(u8, u8); COUNT],
}

impl Phrases {
    #[expect(clippy::cast_possible_truncation, reason = "checked where it could be cut off")]
    const fn new() -> Self {
        assert!(COUNT < u16::MAX as usize && rows() < 256);
        let mut index = Self { first: [0; LISTS], next: [0; COUNT], places: [(0, 0); COUNT] };
        let (mut row, mut number) = (0, 0);
        while row < rows() {
            assert!(phrases(row).len() < 256);
            let mut member = 0;
            while member < phrases(row).len() {
                let list = first_word(phrases(row)[member].as_bytes()).1 as usize % LISTS;
                index.places[number] = (row as u8, member as u8);
                index.next[number] = index.first[list];
                number += 1;
                index.first[list] = number as u16;
                member += 1;
            }
            row += 1;
        }
        index
    }

    /// Phrases whose first word may be the one with this hash: their row, which counts the earlier the smaller it is, what they say,
    /// themselves, and how they must stand.
    pub(super) fn beginning_with(&self, hash: u32) -> impl Iterator<Item = (usize, Sense, &'static str, At)> {
        let mut next = self.first[hash as usize % LISTS];
        std::iter::from_fn(move || {
            let number = usize::from(next.checked_sub(1)?);
            next = self.next[number];
            let (row, member) = self.places[number];
            let (row, member) = (usize::from(row), usize::from(member));
            Some(match row.checked_sub(ASPECTS.len()) {
                None => (row, Sense::Aspect(ASPECTS[row].0), ASPECTS[row].2[member], ASPECTS[row].1),
                Some(other) => (row, SENSES[other].0, SENSES[other].2[member], SENSES[other].1),
            })
        })
    }
}
