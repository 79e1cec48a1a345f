//! Words that are sought in titles of which hardly any holds them: the pairs of letters of a title tell so without a search.

/// Which pairs of letters stand side by side in a text: a set that may hold more of them than the text, never fewer.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(super) struct Pairs(u64);

impl Pairs {
    /// The pairs of a text.
    pub(super) const fn of(text: &str) -> Self {
        let bytes = text.as_bytes();
        let (mut pairs, mut at) = (0, 1);
        while at < bytes.len() {
            pairs |= 1 << ((bytes[at - 1] as u32 * 5 + bytes[at] as u32) % u64::BITS);
            at += 1;
        }
        Self(pairs)
    }
}

/// Words that are sought.
#[derive(Clone, Copy, Debug)]
pub(in crate::goal::reading) struct Sought {
    words: &'static str,
    pairs: Pairs,
}

/// Words to be sought.
pub(in crate::goal::reading) const fn sought(words: &'static str) -> Sought {
    Sought { words, pairs: Pairs::of(words) }
}

impl Sought {
    /// Whether the words stand in a text with these pairs.
    pub(super) fn stands_in(&self, text: &str, pairs: Pairs) -> bool {
        self.pairs.0 & !pairs.0 == 0 && text.contains(self.words)
    }
}
