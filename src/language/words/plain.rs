//! The short way for what most texts are: ASCII with single spaces, and no address. There the small letters stand where the letters stand,
//! so that both come from one copy.

use super::Case;
use super::Token;
use super::TokenKind;
use super::Words;

/// Cuts a plain text; nothing when the text is not plain.
pub(super) fn split(text: &str) -> Option<Words<'_>> {
    u32::try_from(text.len()).ok()?;
    // An English word and its space take about five bytes.
    let mut splitter = Splitter { bytes: text.as_bytes(), tokens: Vec::with_capacity(text.len() / 5 + 4) };
    splitter.run()?;
    Some(Words { text, tokens: splitter.tokens, lower: text.to_ascii_lowercase() })
}

/// What a byte is in a word.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    /// A small letter.
    Small,
    /// A capital.
    Capital,
    /// A figure.
    Digit,
    /// An apostrophe, hyphen or underscore, which letters on both sides make a part of the word.
    Joiner,
    /// A space.
    Space,
    /// Any other mark that can be printed.
    Mark,
    /// What no plain text holds.
    Strange,
}

/// The class of each byte.
static CLASSES: [Class; 256] = {
    let mut classes = [Class::Strange; 256];
    let mut byte = 0_u8;
    while byte < 0x7F {
        classes[byte as usize] = match byte {
            b'a'..=b'z' => Class::Small,
            b'A'..=b'Z' => Class::Capital,
            b'0'..=b'9' => Class::Digit,
            b'\'' | b'-' | b'_' => Class::Joiner,
            b' ' => Class::Space,
            b'!'..=b'~' => Class::Mark,
            _ => Class::Strange,
        };
        byte += 1;
    }
    classes
};

struct Splitter<'t> {
    bytes: &'t [u8],
    tokens: Vec<Token>,
}

impl Splitter<'_> {
    /// Cuts the whole text; nothing when it may hold an address, when white space is not single and inside, or when a byte is none of
    /// ASCII that can be printed.
    fn run(&mut self) -> Option<()> {
        let mut at = 0;
        let mut spaced = false;
        while let Some(&first) = self.bytes.get(at) {
            let start = at;
            let class = CLASSES[usize::from(first)];
            let (kind, case) = match class {
                Class::Space => {
                    at += 1;
                    if start == 0 || spaced || at == self.bytes.len() {
                        return None;
                    }
                    spaced = true;
                    continue;
                }
                Class::Small | Class::Capital => {
                    let case;
                    (at, case) = self.word(at, class);
                    (TokenKind::Word, case)
                }
                Class::Digit => {
                    at = self.number(at);
                    (TokenKind::Number, Case::None)
                }
                Class::Joiner | Class::Mark => {
                    at += 1;
                    (sign(first), Case::None)
                }
                Class::Strange => return None,
            };
            if kind != TokenKind::Punctuation && self.may_be_address(at) {
                return None;
            }
            self.tokens.push(Token { start: place(start), end: place(at), lower: place(start), kind, case, spaced });
            spaced = false;
        }
        Some(())
    }

    fn class(&self, at: usize) -> Class {
        self.bytes.get(at).map_or(Class::Strange, |byte| CLASSES[usize::from(*byte)])
    }

    /// Letters, digits behind them, and apostrophes and hyphens between two letters: where they end, and how they are written.
    fn word(&self, start: usize, first: Class) -> (usize, Case) {
        let mut at = start + 1;
        let mut class = self.class(at);
        while class == Class::Small {
            at += 1;
            class = self.class(at);
        }
        let mut small = at > start + 1;
        let mut letters = at - start;
        loop {
            match class {
                Class::Small => {
                    letters += 1;
                    small = true;
                }
                Class::Capital => letters += 1,
                Class::Digit => {}
                Class::Joiner if matches!(self.class(at + 1), Class::Small | Class::Capital) => {}
                _ => break,
            }
            at += 1;
            class = self.class(at);
        }
        let case = match first {
            Class::Small => Case::Small,
            _ if small || letters < 2 => Case::Capitalised,
            _ => Case::Capitals,
        };
        (at, case)
    }

    /// Digits, points and commas between two digits, and letters behind: where they end.
    fn number(&self, mut at: usize) -> usize {
        let mut in_digits = true;
        loop {
            match self.class(at) {
                Class::Digit => {}
                Class::Small | Class::Capital => in_digits = false,
                Class::Mark if in_digits && matches!(self.bytes[at], b'.' | b',') && self.class(at + 1) == Class::Digit => {}
                _ => return at,
            }
            at += 1;
        }
    }

    /// Whether what follows a word or number may make an address or a file name of it.
    fn may_be_address(&self, at: usize) -> bool {
        match self.bytes.get(at) {
            Some(b'.') => matches!(self.class(at + 1), Class::Small | Class::Capital | Class::Digit),
            Some(b':') => self.bytes.get(at + 1) == Some(&b'/'),
            _ => false,
        }
    }
}

const fn sign(mark: u8) -> TokenKind {
    match mark {
        b'%' => TokenKind::Percent,
        b'$' => TokenKind::Currency,
        _ => TokenKind::Punctuation,
    }
}

/// An offset in four bytes; plain texts are short enough.
fn place(offset: usize) -> u32 {
    u32::try_from(offset).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::super::split as general;

    proptest::proptest! {
        #[test]
        fn both_ways_cut_alike(text in "([A-Za-z]{1,6}|[0-9]{1,3}|[ .,:/'%$_-]|[!-~]){0,24}") {
            if let Some(plain) = super::split(&text) {
                let general = general::split_any(&text);
                proptest::prop_assert_eq!(plain.tokens, general.tokens);
                proptest::prop_assert_eq!(plain.lower, general.lower);
            }
        }
    }
}
