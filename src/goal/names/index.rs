//! Names that are found without a search: a table of their hashes, made when the program is built.

/// What each byte of a name counts as; zero for what does not count.
pub(super) type Fold = [u8; 256];

/// Names of keys: case and what separates words make no difference.
pub(super) static NAME: Fold = fold(0);

/// Values: case makes no difference, and what separates words is a space.
pub(super) static WORDS: Fold = fold(b' ');

const fn fold(separator: u8) -> Fold {
    // A zero byte in a name is no separator.
    let mut fold = [1; 256];
    let mut byte = 1_u8;
    loop {
        fold[byte as usize] = if matches!(byte, b' ' | b'-' | b'_') { separator } else { byte.to_ascii_lowercase() };
        if byte == u8::MAX {
            return fold;
        }
        byte += 1;
    }
}

/// The numbers of names by their hash. `SLOTS` is a power of two, several times the count of names.
pub(super) struct Index<const SLOTS: usize> {
    /// One more than the number; zero is free.
    slots: [u16; SLOTS],
}

impl<const SLOTS: usize> Index<SLOTS> {
    /// No names yet.
    pub(super) const fn new() -> Self {
        assert!(SLOTS.is_power_of_two());
        Self { slots: [0; SLOTS] }
    }

    /// Adds a name: by its group and its place in the group.
    pub(super) const fn add(&mut self, fold: &Fold, name: &str, group: usize, member: usize) {
        assert!(group < 255 && member < 256);
        let mut slot = hash(fold, name.as_bytes()) as usize % SLOTS;
        while self.slots[slot] != 0 {
            slot = (slot + 1) % SLOTS;
        }
        #[expect(clippy::cast_possible_truncation, reason = "checked above")]
        let number = (group * 256 + member) as u16;
        self.slots[slot] = number + 1;
    }

    /// The group of a name and its place in it; `known` gives the name at such a place.
    pub(super) fn find(&self, fold: &Fold, name: &str, known: impl Fn(usize, usize) -> &'static str) -> Option<(usize, usize)> {
        let mut slot = hash(fold, name.as_bytes()) as usize % SLOTS;
        loop {
            let number = usize::from(self.slots[slot].checked_sub(1)?);
            let (group, member) = (number / 256, number % 256);
            if same(fold, name, known(group, member)) {
                return Some((group, member));
            }
            slot = (slot + 1) % SLOTS;
        }
    }
}

/// Whether two names are the same under a fold.
pub(super) fn same(fold: &Fold, one: &str, other: &str) -> bool {
    if one == other {
        return true;
    }
    let mut one = one.bytes().map(|byte| fold[usize::from(byte)]).filter(|byte| *byte != 0);
    let mut other = other.bytes().map(|byte| fold[usize::from(byte)]).filter(|byte| *byte != 0);
    loop {
        match (one.next(), other.next()) {
            (None, None) => return true,
            (first, second) if first == second => {}
            _ => return false,
        }
    }
}

/// A number that is the same for all spellings of a name.
pub(super) const fn hash(fold: &Fold, name: &[u8]) -> u32 {
    let mut hash = 0_u32;
    let mut at = 0;
    while at < name.len() {
        let byte = fold[name[at] as usize];
        if byte != 0 {
            hash = mixed(hash, byte);
        }
        at += 1;
    }
    hash ^ hash >> 16
}

/// The hash of a name, one byte longer.
pub(super) const fn mixed(hash: u32, byte: u8) -> u32 {
    (hash ^ byte as u32).wrapping_mul(0x0100_0193)
}
