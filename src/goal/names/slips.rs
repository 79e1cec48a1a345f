//! Slips of the pen: whether a known name is meant by what was written.

use smallvec::SmallVec;

use crate::language;

/// A name's letters; names of keys are short.
pub(super) type Letters = SmallVec<[u8; 32]>;

/// The letters of a name in small, without what separates its words.
pub(super) fn letters_of(name: &str) -> Letters {
    name.bytes().filter(|byte| !is_separator(*byte)).map(|byte| byte.to_ascii_lowercase()).collect()
}

const fn is_separator(byte: u8) -> bool {
    matches!(byte, b' ' | b'-' | b'_')
}

/// Which ASCII letters a name has, in any order.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct LetterSet(u32);

impl LetterSet {
    pub(super) const fn of(name: &[u8]) -> Self {
        let (mut set, mut at) = (0, 0);
        while at < name.len() {
            if name[at].is_ascii_alphabetic() {
                set |= 1 << (name[at] % 32);
            }
            at += 1;
        }
        Self(set)
    }

    /// Whether so few letters differ that slips of the pen may explain them: a slip takes one letter away, adds one, or both.
    const fn is_near(self, other: Self) -> bool {
        (self.0 & !other.0).count_ones() <= MOST_SLIPS && (other.0 & !self.0).count_ones() <= MOST_SLIPS
    }
}

/// Names with more slips of the pen are other names.
const MOST_SLIPS: u32 = 2;

/// What was written in place of a known name.
pub(super) struct Written {
    pub(super) letters: Letters,
    set: LetterSet,
    /// The first letters, one of which a known name begins with.
    first: [Option<u8>; 2],
}

impl Written {
    pub(super) fn new(name: &str) -> Self {
        let letters = letters_of(name);
        Self { set: LetterSet::of(&letters), first: [letters.first().copied(), letters.get(1).copied()], letters }
    }

    /// Whether a name with these letters can be meant at all: a cheap no for nearly all.
    pub(super) fn may_mean(&self, known: &str, letters: impl FnOnce() -> LetterSet) -> bool {
        let first = known.as_bytes().first().copied();
        (self.first[0] == first || self.first[1] == first) && self.set.is_near(letters())
    }

    /// How many slips of the pen lie between it and the letters of a known name, when few enough for one to be meant for the other.
    pub(super) fn slips(&self, known: &[u8]) -> Option<usize> {
        let written = self.letters.as_slice();
        let allowed = match known.len() {
            ..=4 => return None,
            5..=7 => 1,
            _ => MOST_SLIPS as usize,
        };
        // People get the first letter right, or swap it with the second.
        let alike = written.first() == known.first() || written.first() == known.get(1) && written.get(1) == known.first();
        if !alike || written.len().abs_diff(known.len()) > allowed {
            return None;
        }
        let slips = strsim::osa_distance(&String::from_utf8_lossy(written), &String::from_utf8_lossy(known));
        // Who slips twice still gets the end right; "strategic" is no slip for "strategies".
        let ends_alike = slips < 2 || end_of(written) == end_of(known);
        ((1..=allowed).contains(&slips) && ends_alike).then_some(slips)
    }

    /// Whether it is a word of its own: whoever writes `stage` means a stage and not the state. One that differs from the known name in
    /// number alone is no other word.
    pub(super) fn is_other_word(&self, known: &[u8]) -> bool {
        let written = self.letters.as_slice();
        let is_number = written.strip_suffix(b"s") == Some(known) || known.strip_suffix(b"s") == Some(written);
        !is_number && std::str::from_utf8(written).is_ok_and(language::is_known)
    }
}

/// The last two letters.
fn end_of(name: &[u8]) -> &[u8] {
    &name[name.len().saturating_sub(2)..]
}

/// How many slips of the pen lie between two names, when they are few enough for one to be meant for the other.
#[must_use]
pub fn slips(written: &str, known: &str) -> Option<usize> {
    Written::new(written).slips(&letters_of(known))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_slips_of_the_pen_are_near() {
        for (written, known, expected) in [
            ("chekpoints", "checkpoints", Some(1)),
            ("indicaotrs", "indicators", Some(1)),
            ("horizn", "horizon", Some(1)),
            ("dew", "due", None),
            ("goals", "goal", None),
            ("description", "indicators", None),
            ("millestonnes", "milestones", Some(2)),
            ("strategic", "strategies", None),
            ("complex", "complete", None),
        ] {
            assert_eq!(slips(written, known), expected, "{written}");
        }
    }

    proptest::proptest! {
        #[test]
        fn names_that_cannot_be_meant_are_not_near(written in "[a-f]{3,9}", known in "[a-f]{5,9}") {
            let may_mean = Written::new(&written).may_mean(&known, || LetterSet::of(known.as_bytes()));
            proptest::prop_assert!(may_mean || slips(&written, &known).is_none());
        }
    }
}
