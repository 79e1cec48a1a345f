//! Which kinds of marks a text holds, told in one pass, so that most lines need no other.

use std::ops::BitOr;

/// Kinds of marks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::goal) struct Look(u16);

impl Look {
    pub(in crate::goal) const COLON: Self = Self(1);
    /// `(`, `)`, `[` and `!`: brackets and pictures.
    pub(in crate::goal) const OPEN: Self = Self(1 << 1);
    /// `#` and `^`.
    pub(in crate::goal) const TAG: Self = Self(1 << 2);
    /// Anything that is not ASCII: emoji, dashes, quotes, letters.
    pub(in crate::goal) const FOREIGN: Self = Self(1 << 3);
    /// `-`.
    pub(in crate::goal) const DASH: Self = Self(1 << 4);
    pub(in crate::goal) const SLASH: Self = Self(1 << 5);
    pub(in crate::goal) const DIGIT: Self = Self(1 << 6);
    pub(in crate::goal) const QUOTE: Self = Self(1 << 7);
    pub(in crate::goal) const STAR: Self = Self(1 << 8);
    /// `.`, `!` and `?`.
    pub(in crate::goal) const STOP: Self = Self(1 << 9);
    /// `{`, `<`, `$`, `%` and `_`.
    pub(in crate::goal) const SLOT: Self = Self(1 << 10);
    /// `X` and `Y`, which stand for figures and years.
    pub(in crate::goal) const UNKNOWN: Self = Self(1 << 11);
    /// `|`.
    pub(in crate::goal) const BAR: Self = Self(1 << 12);
    /// `[`.
    pub(in crate::goal) const SQUARE: Self = Self(1 << 13);

    /// All kinds.
    pub(in crate::goal) const ANY: Self = Self(u16::MAX);

    /// Looks at a text.
    pub(in crate::goal) fn at(text: &str) -> Self {
        Self::of_bytes(text.as_bytes())
    }

    /// Looks at the bytes of a text.
    pub(in crate::goal) fn of_bytes(text: &[u8]) -> Self {
        Self(text.iter().fold(0, |found, byte| found | KINDS[usize::from(*byte)]))
    }

    /// Both kinds.
    pub(in crate::goal) const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The kinds without some of them.
    pub(in crate::goal) const fn without(self, kinds: Self) -> Self {
        Self(self.0 & !kinds.0)
    }

    /// The kind of one byte.
    pub(in crate::goal) fn of(byte: u8) -> Self {
        Self(KINDS[usize::from(byte)])
    }

    /// Whether one of the kinds is there.
    pub(in crate::goal) const fn has(self, kinds: Self) -> bool {
        self.0 & kinds.0 != 0
    }
}

impl BitOr for Look {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        self.with(other)
    }
}

/// The kind of each byte.
static KINDS: [u16; 256] = kinds();

const fn kinds() -> [u16; 256] {
    let mut kinds = [0; 256];
    let mut byte = 0_u8;
    loop {
        kinds[byte as usize] = match byte {
            b':' => Look::COLON.0,
            b'(' | b')' => Look::OPEN.0,
            b'[' => Look::OPEN.0 | Look::SQUARE.0,
            b'!' => Look::OPEN.0 | Look::STOP.0,
            b'#' | b'^' => Look::TAG.0,
            b'-' => Look::DASH.0,
            b'|' => Look::BAR.0,
            b'/' => Look::SLASH.0,
            b'0'..=b'9' => Look::DIGIT.0,
            b'"' | b'\'' | b'`' => Look::QUOTE.0,
            b'*' => Look::STAR.0,
            b'.' | b'?' => Look::STOP.0,
            b'{' | b'<' | b'$' | b'%' | b'_' => Look::SLOT.0,
            b'X' | b'Y' => Look::UNKNOWN.0,
            0x80.. => Look::FOREIGN.0,
            _ => 0,
        };
        if byte == u8::MAX {
            return kinds;
        }
        byte += 1;
    }
}
