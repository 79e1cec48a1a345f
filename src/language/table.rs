//! A table of words that is asked for every token: a hash of few bytes, made when the program is compiled.

use crate::language::hash::hash;

/// How many places there are; more than twice the words of the largest table, so that most questions end at the first place.
const PLACES: usize = 1024;

/// Letters that are told apart: the lowest bits of a byte do.
const LETTERS: usize = 32;

/// Words in small letters, sorted by bytes, each with what it means to its reader.
pub(crate) struct Table<T: 'static> {
    entries: &'static [(&'static str, T)],
    /// One more than the number of the entry that stands at each place; zero where none does.
    places: [u16; PLACES],
    /// The lengths of the words by their first and last letter, one bit each: nearly all other words are told apart by them.
    lengths: [u32; LETTERS * LETTERS],
}

impl<T: Copy> Table<T> {
    pub(crate) const fn new(entries: &'static [(&'static str, T)]) -> Self {
        assert!(entries.len() <= PLACES / 2, "a table this full is slow: make PLACES larger");
        let mut places = [0; PLACES];
        let mut lengths = [0; LETTERS * LETTERS];
        let mut number = 1;
        while (number as usize) <= entries.len() {
            let word = entries[number as usize - 1].0.as_bytes();
            lengths[letters(word[0], word[word.len() - 1])] |= length(word);
            let mut place = place(word);
            while places[place] != 0 {
                place = (place + 1) % PLACES;
            }
            places[place] = number;
            number += 1;
        }
        Self { entries, places, lengths }
    }

    /// Every word with its meaning, in order.
    pub(crate) const fn entries(&self) -> &'static [(&'static str, T)] {
        self.entries
    }

    #[inline]
    pub(crate) fn find(&self, word: &str) -> Option<T> {
        let ([first, ..], [.., last]) = (word.as_bytes(), word.as_bytes()) else { return None };
        let known = self.lengths[letters(*first, *last)] & length(word.as_bytes()) != 0;
        if known { self.look_up(word) } else { None }
    }

    fn look_up(&self, word: &str) -> Option<T> {
        let mut place = place(word.as_bytes());
        loop {
            let number = usize::from(self.places[place]);
            let (known, meaning) = self.entries.get(number.checked_sub(1)?)?;
            if *known == word {
                return Some(*meaning);
            }
            place = (place + 1) % PLACES;
        }
    }

    /// The first word that stands in the wrong place or twice, for the test of each table.
    #[cfg(test)]
    pub(crate) fn disorder(&self) -> Option<&'static str> {
        let wrong = self.entries.windows(2).find(|pair| pair[0].0 >= pair[1].0).map(|pair| pair[1].0);
        wrong.or_else(|| self.entries.iter().map(|(word, _)| *word).find(|word| self.find(word).is_none()))
    }
}

const fn letters(first: u8, last: u8) -> usize {
    first as usize % LETTERS * LETTERS + last as usize % LETTERS
}

/// The bit of a word's length; that of the longest ones is shared.
const fn length(word: &[u8]) -> u32 {
    let length = if word.len() < 31 { word.len() } else { 31 };
    1 << length
}

/// The place where a word is looked for first.
#[expect(clippy::cast_possible_truncation, reason = "places are few")]
const fn place(word: &[u8]) -> usize {
    (hash(word) % PLACES as u64) as usize
}
