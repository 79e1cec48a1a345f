//! The short way for what most texts are: ASCII with single spaces, and no address. There the small letters stand where the letters stand,
//! so that both come from one copy.

use super::Case;
use super::Token;
use super::TokenKind;
use super::spare::Spare;

/// Cuts a plain text; nothing when the text is not plain.
pub(super) fn split(text: &str, into: &mut Spare) -> Option<()> {
    u32::try_from(text.len()).ok()?;
    Splitter { bytes: text.as_bytes(), tokens: &mut into.tokens }.run()?;
    into.lower.push_str(text);
    into.lower.make_ascii_lowercase();
    Some(())
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
    tokens: &'t mut Vec<Token>,
}

impl Splitter<'_> {
    /// Cuts the whole text; nothing when it may hold an address, when white space is not single and inside, or when a byte is none of
    /// ASCII that can be printed.
    fn run(&mut self) -> Option<()> {
        let mut at = 0;
        let mut spaced = false;
        while let Some(&first) = self.bytes.get(at) {
            let start = at;
            let (mut case, mut digits) = (Case::None, 0);
            let kind = match CLASSES[usize::from(first)] {
                Class::Small => {
                    at = self.word(at + 1).0;
                    case = Case::Small;
                    TokenKind::Word
                }
                Class::Capital => {
                    let (end, letters, small) = self.word(at + 1);
                    at = end;
                    case = if small || letters == 0 { Case::Capitalised } else { Case::Capitals };
                    TokenKind::Word
                }
                Class::Digit => {
                    let behind = self.digits(at);
                    digits = Token::noted(behind - at);
                    at = self.letters_and_digits(behind);
                    TokenKind::Number
                }
                Class::Joiner | Class::Mark => {
                    at += 1;
                    sign(first)
                }
                // A single space is taken together with the token in front of it.
                Class::Space | Class::Strange => return None,
            };
            self.tokens.push(Token { start: place(start), end: place(at), lower: place(start), digits, kind, case, spaced });
            spaced = self.bytes.get(at) == Some(&b' ');
            if spaced {
                at += 1;
            } else if kind != TokenKind::Punctuation && self.may_be_address(at) {
                return None;
            }
        }
        (!spaced).then_some(())
    }

    fn class(&self, at: usize) -> Class {
        self.bytes.get(at).map_or(Class::Strange, |byte| CLASSES[usize::from(*byte)])
    }

    /// The rest of a word, with apostrophes and hyphens between two letters: where it ends, how many letters it has, and whether one of
    /// them is small.
    fn word(&self, start: usize) -> (usize, usize, bool) {
        let mut at = start;
        while self.bytes.get(at).is_some_and(u8::is_ascii_lowercase) {
            at += 1;
        }
        let (mut letters, mut small) = (at - start, at > start);
        loop {
            match self.class(at) {
                Class::Small => {
                    letters += 1;
                    small = true;
                }
                Class::Capital => letters += 1,
                Class::Digit => {}
                Class::Joiner if matches!(self.class(at + 1), Class::Small | Class::Capital) => {}
                _ => return (at, letters, small),
            }
            at += 1;
        }
    }

    /// Behind digits, with points and commas between two of them.
    fn digits(&self, mut at: usize) -> usize {
        loop {
            match self.bytes.get(at) {
                Some(b'0'..=b'9') => {}
                Some(b'.' | b',') if self.class(at + 1) == Class::Digit => {}
                _ => return at,
            }
            at += 1;
        }
    }

    fn letters_and_digits(&self, mut at: usize) -> usize {
        while matches!(self.class(at), Class::Small | Class::Capital | Class::Digit) {
            at += 1;
        }
        at
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

/// An offset in four bytes.
#[expect(clippy::cast_possible_truncation, reason = "plain texts are short enough")]
fn place(offset: usize) -> u32 {
    offset as u32
}

#[cfg(test)]
mod tests {
    use super::super::spare::Spare;
    use super::super::split as general;

    proptest::proptest! {
        #[test]
        fn both_ways_cut_alike(text in "([A-Za-z]{1,6}|[0-9]{1,3}|[ .,:/'%$_-]|[!-~]){0,24}") {
            let (mut plain, mut general) = (Spare::default(), Spare::default());
            if super::split(&text, &mut plain).is_some() {
                general::split_any(&text, &mut general);
                proptest::prop_assert_eq!(plain.tokens, general.tokens);
                proptest::prop_assert_eq!(plain.lower, general.lower);
            }
        }
    }
}
