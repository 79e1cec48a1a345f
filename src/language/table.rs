//! A table of words that is asked for every token: a hash of few bytes, made when the program is compiled.

use crate::language::hash::hash;

/// How many places there are; more than twice the words of the largest table, so that most questions end at the first place.
const PLACES: usize = 1024;

/// Words in small letters, sorted by bytes, each with what it means to its reader.
pub(crate) struct Table<T: 'static> {
    entries: &'static [(&'static str, T)],
    /// One more than the number of the entry that stands at each place; zero where none does.
    places: [u16; PLACES],
}

impl<T: Copy> Table<T> {
    pub(crate) const fn new(entries: &'static [(&'static str, T)]) -> Self {
        assert!(entries.len() <= PLACES / 2, "a table this full is slow: make PLACES larger");
        let mut places = [0; PLACES];
        let mut number = 1;
        while (number as usize) <= entries.len() {
            let mut place = place(entries[number as usize - 1].0.as_bytes());
            while places[place] != 0 {
                place = (place + 1) % PLACES;
            }
            places[place] = number;
            number += 1;
        }
        Self { entries, places }
    }

    /// Every word with its meaning, in order.
    pub(crate) const fn entries(&self) -> &'static [(&'static str, T)] {
        self.entries
    }

    pub(crate) fn find(&self, word: &str) -> Option<T> {
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

/// The place where a word is looked for first.
#[expect(clippy::cast_possible_truncation, reason = "places are few")]
const fn place(word: &[u8]) -> usize {
    (hash(word) % PLACES as u64) as usize
}
