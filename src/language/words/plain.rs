//! The short way for what most texts are: ASCII with single spaces, and no address. There the small letters stand where the letters stand,
//! so that both come from one copy.

use super::Case;
use super::Token;
use super::TokenKind;
use super::Words;

/// Cuts a plain text; nothing when the text is not plain.
pub(super) fn split(text: &str) -> Option<Words<'_>> {
    if !is_plain(text.as_bytes()) {
        return None;
    }
    // An English word and its space take about five bytes.
    let mut splitter = Splitter { bytes: text.as_bytes(), tokens: Vec::with_capacity(text.len() / 5 + 4), at: 0 };
    splitter.run()?;
    Some(Words { text, tokens: splitter.tokens, lower: text.to_ascii_lowercase() })
}

/// Whether all bytes can be printed, and white space is single and inside.
fn is_plain(bytes: &[u8]) -> bool {
    let short = u32::try_from(bytes.len()).is_ok();
    let inside = bytes.first() != Some(&b' ') && bytes.last() != Some(&b' ');
    short && inside && bytes.iter().all(|byte| matches!(byte, b' '..=b'~')) && bytes.windows(2).all(|pair| pair != b"  ")
}

struct Splitter<'t> {
    bytes: &'t [u8],
    tokens: Vec<Token>,
    at: usize,
}

impl Splitter<'_> {
    /// Cuts the whole text; nothing when it may hold an address.
    fn run(&mut self) -> Option<()> {
        let mut spaced = false;
        while let Some(first) = self.peek(0) {
            if first == b' ' {
                self.at += 1;
                spaced = true;
                continue;
            }
            let start = self.at;
            let (kind, case) = match first {
                b'a'..=b'z' | b'A'..=b'Z' => (TokenKind::Word, self.word(first)),
                b'0'..=b'9' => {
                    self.number();
                    (TokenKind::Number, Case::None)
                }
                _ => {
                    self.at += 1;
                    (sign(first), Case::None)
                }
            };
            if kind != TokenKind::Punctuation && self.may_be_address() {
                return None;
            }
            self.tokens.push(Token { start: place(start), end: place(self.at), lower: place(start), kind, case, spaced });
            spaced = false;
        }
        Some(())
    }

    fn peek(&self, further: usize) -> Option<u8> {
        self.bytes.get(self.at + further).copied()
    }

    /// Letters, digits behind them, and apostrophes and hyphens between two letters.
    fn word(&mut self, first: u8) -> Case {
        let mut letters = 0;
        let mut small = false;
        while let Some(next) = self.peek(0) {
            match next {
                b'a'..=b'z' => {
                    letters += 1;
                    small = true;
                }
                b'A'..=b'Z' => letters += 1,
                b'0'..=b'9' => {}
                b'\'' | b'-' | b'_' if self.peek(1).is_some_and(|after| after.is_ascii_alphabetic()) => {}
                _ => break,
            }
            self.at += 1;
        }
        if first.is_ascii_lowercase() {
            Case::Small
        } else if small || letters < 2 {
            Case::Capitalised
        } else {
            Case::Capitals
        }
    }

    /// Digits, points and commas between two digits, and letters behind.
    fn number(&mut self) {
        let mut in_digits = true;
        while let Some(next) = self.peek(0) {
            match next {
                b'0'..=b'9' => {}
                b'a'..=b'z' | b'A'..=b'Z' => in_digits = false,
                b'.' | b',' if in_digits && self.peek(1).is_some_and(|digit| digit.is_ascii_digit()) => {}
                _ => break,
            }
            self.at += 1;
        }
    }

    /// Whether what follows a word or number may make an address or a file name of it.
    fn may_be_address(&self) -> bool {
        match self.peek(0) {
            Some(b'.') => self.peek(1).is_some_and(|next| next.is_ascii_alphanumeric()),
            Some(b':') => self.peek(1) == Some(b'/'),
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
