//! A set of words that is asked for every token: it may take a strange word for one of its own, but it misses none.

use crate::language::hash::hash;

/// How many bits stand in one number.
const WIDTH: u64 = u64::BITS as u64;

/// How many numbers there are: so many that hardly any strange word meets two bits that are set.
const LENGTH: usize = 256;

/// A set of words as bits, two for each word, made when the program is compiled.
pub(crate) struct Filter {
    bits: [u64; LENGTH],
}

impl Filter {
    /// No word.
    pub(crate) const EMPTY: Self = Self { bits: [0; LENGTH] };

    /// Adds a word in small letters.
    pub(crate) const fn add(&mut self, word: &str) {
        let hash = hash(word.as_bytes());
        self.set(hash);
        self.set(second(hash));
    }

    const fn set(&mut self, place: u64) {
        self.bits[number(place)] |= 1 << (place % WIDTH);
    }

    /// Whether a word of this hash may be in the set.
    pub(crate) const fn may_hold(&self, hash: u64) -> bool {
        self.is_set(hash) && self.is_set(second(hash))
    }

    const fn is_set(&self, place: u64) -> bool {
        self.bits[number(place)] >> (place % WIDTH) & 1 == 1
    }
}

/// The number that holds the bit of a place.
const fn number(place: u64) -> usize {
    (place / WIDTH) as usize % LENGTH
}

/// The place of the second bit.
const fn second(hash: u64) -> u64 {
    hash >> 32
}
