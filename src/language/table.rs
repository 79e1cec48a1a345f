//! A sorted table of words that is asked for every token: one jump by the first letter, then a binary search.

/// Words in small letters, sorted by bytes, each with what it means to its reader.
pub(super) struct Table<T: 'static> {
    entries: &'static [(&'static str, T)],
    /// Where the words of each first letter begin, and where the last one's end.
    letters: [u16; 27],
    longest: usize,
}

impl<T: Copy> Table<T> {
    pub(super) const fn new(entries: &'static [(&'static str, T)]) -> Self {
        let mut letters = [0; 27];
        let mut longest = 0;
        let (mut letter, mut first, mut at) = (0, b'a', 0_u16);
        while letter < 26 {
            letters[letter] = at;
            while (at as usize) < entries.len() && entries[at as usize].0.as_bytes()[0] == first {
                if entries[at as usize].0.len() > longest {
                    longest = entries[at as usize].0.len();
                }
                at += 1;
            }
            letter += 1;
            first += 1;
        }
        letters[26] = at;
        Self { entries, letters, longest }
    }

    pub(super) fn find(&self, word: &str) -> Option<T> {
        let letter = usize::from(word.as_bytes().first()?.wrapping_sub(b'a'));
        if letter >= 26 || word.len() > self.longest {
            return None;
        }
        let bucket = &self.entries[usize::from(self.letters[letter])..usize::from(self.letters[letter + 1])];
        bucket.binary_search_by(|(known, _)| (*known).cmp(word)).ok().map(|at| bucket[at].1)
    }

    /// The first word that stands in the wrong place or twice, for the test of each table.
    #[cfg(test)]
    pub(super) fn disorder(&self) -> Option<&'static str> {
        let wrong = self.entries.windows(2).find(|pair| pair[0].0 >= pair[1].0).map(|pair| pair[1].0);
        wrong.or_else(|| self.entries.iter().map(|(word, _)| *word).find(|word| self.find(word).is_none()))
    }
}
