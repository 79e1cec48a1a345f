//! Words that titles are asked to begin with: the first two letters of a title tell of nearly all of them that it does not.

/// Beginnings of titles.
#[derive(Debug)]
pub struct Starts {
    starts: &'static [&'static str],
    /// The pairs of letters with which they begin: a set that may hold more of them, never fewer.
    pairs: u64,
}

impl Starts {
    /// Beginnings of two bytes at least.
    #[must_use]
    pub const fn new(starts: &'static [&'static str]) -> Self {
        let (mut pairs, mut at) = (0, 0);
        while at < starts.len() {
            let start = starts[at].as_bytes();
            pairs |= bit([start[0], start[1]]);
            at += 1;
        }
        Self { starts, pairs }
    }

    /// Whether a title begins with one of them.
    #[must_use]
    pub fn begin(&self, title: &str) -> bool {
        let Some(pair) = title.as_bytes().first_chunk() else { return false };
        let begins = |start: &str| start.as_bytes().first_chunk() == Some(pair) && title.starts_with(start);
        self.pairs & bit(*pair) != 0 && self.starts.iter().any(|start| begins(start))
    }
}

const fn bit([first, second]: [u8; 2]) -> u64 {
    1 << ((first as u32 * 5 + second as u32) % u64::BITS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_begin_with_words() {
        const STARTS: Starts = Starts::new(&["how to ", "is ", "über "]);
        for (title, expected) in
            [("how to sail", true), ("is it", true), ("über das boot", true), ("hoist", false), ("i", false), ("", false)]
        {
            assert_eq!(STARTS.begin(title), expected, "{title}");
        }
    }
}
