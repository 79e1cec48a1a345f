//! A table of words that is asked for every token: a hash of few bytes, made when the program is compiled.

/// How many places there are; more than twice the words of the largest table, so that most questions end at the first place.
const PLACES: usize = 1024;

/// Words in small letters, sorted by bytes, each with what it means to its reader.
pub(super) struct Table<T: 'static> {
    entries: &'static [(&'static str, T)],
    /// One more than the number of the entry that stands at each place; zero where none does.
    places: [u16; PLACES],
}

impl<T: Copy> Table<T> {
    pub(super) const fn new(entries: &'static [(&'static str, T)]) -> Self {
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

    pub(super) fn find(&self, word: &str) -> Option<T> {
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
    pub(super) fn disorder(&self) -> Option<&'static str> {
        let wrong = self.entries.windows(2).find(|pair| pair[0].0 >= pair[1].0).map(|pair| pair[1].0);
        wrong.or_else(|| self.entries.iter().map(|(word, _)| *word).find(|word| self.find(word).is_none()))
    }
}

/// The place where a word is looked for first, by its length and its first and last four bytes.
const fn place(word: &[u8]) -> usize {
    let length = word.len();
    let (first, last) = match word {
        [_, _, _, _, ..] => (four(word), four(word.split_at(length - 4).1)),
        [one, two, three] => (u32::from_le_bytes([*one, *two, *three, 0]), 0),
        [one, two] => (u32::from_le_bytes([*one, *two, 0, 0]), 0),
        [one] => (*one as u32, 0),
        [] => (0, 0),
    };
    #[expect(clippy::cast_possible_truncation, reason = "words are short, and a hash may lose bits")]
    let mixed = (first ^ last.rotate_left(15) ^ length as u32).wrapping_mul(0x9E37_79B1);
    (mixed >> (u32::BITS - PLACES.ilog2())) as usize
}

const fn four(bytes: &[u8]) -> u32 {
    match bytes {
        [one, two, three, four, ..] => u32::from_le_bytes([*one, *two, *three, *four]),
        _ => 0,
    }
}
