//! A statement cut into words once, for everybody who reads it.
//!
//! Offsets are bytes of the given text. The lower-cased words stand in one buffer with single spaces between them, so that a phrase
//! of several words is a slice and needs no allocation. No meaning here: number words, dates and figures are read by others.

mod plain;
mod spare;
mod split;
#[cfg(test)]
mod tests;

use std::mem::take;
use std::ops::Range;

use crate::text::Span;
use spare::Spare;

/// What a token is made of.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum TokenKind {
    /// Letters first, with inner apostrophes and hyphens, and digits behind: `don't`, `cross-functional`, `Q3`, `ES6`.
    Word,
    /// Digits first, with grouping and decimals, and letters behind: `1,200`, `4.5`, `31.12.2027`, `5k`, `3rd`, `10km`.
    Number,
    /// A currency sign.
    Currency,
    /// `%` or `‰`.
    Percent,
    /// One mark: full stop, bracket, quote, dash, slash, `<`, `≥`, `+`, `#` …
    Punctuation,
    /// An emoji or another sign with all that modifies it.
    Symbol,
    /// A web address, mail address or file name as a whole.
    Address,
}

/// How the letters of a token are written.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Case {
    /// There is no cased letter in front.
    None,
    /// The first letter is small.
    Small,
    /// The first letter is a capital and a small one follows, or there is only one letter.
    Capitalised,
    /// Two letters or more, all capitals.
    Capitals,
}

/// One token of a text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Token {
    /// First byte in the text.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
    /// First byte in the lower-cased buffer.
    lower: u32,
    /// Of a number, how many bytes are digits with their grouping; [`Token::MANY`] when there are more than are counted.
    digits: u8,
    /// What it is made of.
    pub kind: TokenKind,
    /// How it is written.
    pub case: Case,
    /// Whether white space precedes.
    pub spaced: bool,
}

impl Token {
    /// More digits than a token notes.
    const MANY: u8 = u8::MAX;

    /// The number of digits as a token notes it.
    fn noted(digits: usize) -> u8 {
        u8::try_from(digits).unwrap_or(Self::MANY)
    }

    /// How many bytes it has in the text.
    #[must_use]
    #[expect(clippy::len_without_is_empty, reason = "no token is empty")]
    pub const fn len(&self) -> usize {
        (self.end - self.start) as usize
    }
}

/// The tokens of a text. Every question about a token past the end has an empty answer, so that readers may look ahead freely.
#[derive(Clone, Debug)]
pub struct Words<'t> {
    text: &'t str,
    tokens: Vec<Token>,
    lower: String,
}

impl Drop for Words<'_> {
    fn drop(&mut self) {
        Spare { tokens: take(&mut self.tokens), lower: take(&mut self.lower) }.keep();
    }
}

impl<'t> Words<'t> {
    /// Cuts the text into tokens. White space separates and is no token.
    #[must_use]
    pub fn new(text: &'t str) -> Self {
        let mut memory = Spare::take();
        split::split(text, &mut memory);
        Self { text, tokens: memory.tokens, lower: memory.lower }
    }

    /// The text that was cut.
    #[must_use]
    pub fn source(&self) -> &'t str {
        self.text
    }

    /// How many tokens there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.tokens.len()
    }

    /// Whether there is no token.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.tokens.is_empty()
    }

    /// All tokens in order.
    #[must_use]
    pub fn tokens(&self) -> &[Token] {
        &self.tokens
    }

    /// The token at `index`.
    #[must_use]
    pub fn get(&self, index: usize) -> Option<&Token> {
        self.tokens.get(index)
    }

    /// What the token at `index` is made of.
    #[must_use]
    pub fn kind(&self, index: usize) -> Option<TokenKind> {
        self.tokens.get(index).map(|token| token.kind)
    }

    /// Whether the token is a word.
    #[must_use]
    pub fn is_word(&self, index: usize) -> bool {
        self.kind(index) == Some(TokenKind::Word)
    }

    /// Whether the token is a number.
    #[must_use]
    pub fn is_number(&self, index: usize) -> bool {
        self.kind(index) == Some(TokenKind::Number)
    }

    /// The token as written.
    #[must_use]
    pub fn text(&self, index: usize) -> &'t str {
        self.tokens.get(index).map_or("", |token| &self.text[token.start as usize..token.end as usize])
    }

    /// The token in small letters, apostrophes, quotes and hyphens made straight.
    #[must_use]
    pub fn lower(&self, index: usize) -> &str {
        let Some(token) = self.tokens.get(index) else { return "" };
        let end = self.tokens.get(index + 1).map_or(self.lower.len(), |next| next.lower as usize - usize::from(next.spaced));
        self.lower.get(token.lower as usize..end).unwrap_or_default()
    }

    /// The token and all behind it in small letters, as in [`phrase`](Self::phrase).
    #[must_use]
    pub fn lower_from(&self, index: usize) -> &str {
        let first = self.tokens.get(index).map_or(self.lower.len(), |token| token.lower as usize);
        self.lower.get(first..).unwrap_or_default()
    }

    /// The bytes of [`lower_from`](Self::lower_from), and how many of them are the token's own.
    #[must_use]
    #[inline]
    pub fn bytes_from(&self, index: usize) -> (&[u8], usize) {
        let Some(token) = self.tokens.get(index) else { return (&[], 0) };
        let rest = self.lower.as_bytes().get(token.lower as usize..).unwrap_or_default();
        let next = self.tokens.get(index + 1);
        (rest, next.map_or(rest.len(), |next| (next.lower - token.lower) as usize - usize::from(next.spaced)))
    }

    /// Several tokens in small letters, with one space where the text has any white space: `phrase(0..3)` of "Get better  at it" is
    /// `get better at`. Empty when the range does not fit.
    #[must_use]
    pub fn phrase(&self, tokens: Range<usize>) -> &str {
        let Some(last) = tokens.end.checked_sub(1) else { return "" };
        let (Some(first), Some(_)) = (self.tokens.get(tokens.start), self.tokens.get(last)) else { return "" };
        let end = self.tokens.get(tokens.end).map_or(self.lower.len(), |next| next.lower as usize - usize::from(next.spaced));
        self.lower.get(first.lower as usize..end).unwrap_or_default()
    }

    /// The bytes that the tokens cover, from the first one's start to the last one's end; empty for an empty range.
    #[must_use]
    pub fn span(&self, tokens: Range<usize>) -> Span {
        match self.tokens.get(tokens) {
            Some([first, .., last]) => Span::new(first.start as usize, last.end as usize),
            Some([only]) => Span::new(only.start as usize, only.end as usize),
            _ => Span::default(),
        }
    }

    /// Whether the token stands directly behind the one before it, without white space.
    #[must_use]
    pub fn is_glued(&self, index: usize) -> bool {
        index > 0 && self.tokens.get(index).is_some_and(|token| !token.spaced)
    }

    /// Whether the token begins with a capital letter.
    #[must_use]
    pub fn is_capitalised(&self, index: usize) -> bool {
        self.tokens.get(index).is_some_and(|token| matches!(token.case, Case::Capitalised | Case::Capitals))
    }

    /// Whether the token is two capital letters or more.
    #[must_use]
    pub fn is_capitals(&self, index: usize) -> bool {
        self.tokens.get(index).is_some_and(|token| token.case == Case::Capitals)
    }

    /// The mark that the token is, quotes and hyphens made straight; en and em dash stay what they are. Nothing for words and numbers.
    #[must_use]
    pub fn mark(&self, index: usize) -> Option<char> {
        let token = self.tokens.get(index)?;
        match token.kind {
            TokenKind::Punctuation | TokenKind::Percent | TokenKind::Currency => {
                match self.lower.as_bytes().get(token.lower as usize) {
                    Some(mark) if mark.is_ascii() => Some(char::from(*mark)),
                    _ => self.lower(index).chars().next(),
                }
            }
            TokenKind::Word | TokenKind::Number | TokenKind::Symbol | TokenKind::Address => None,
        }
    }

    /// The digits of a number, with its grouping: `1,200` of `1,200km`. Empty for other tokens.
    #[must_use]
    pub fn digits(&self, index: usize) -> &str {
        self.number_parts(index).0
    }

    /// The small letters behind a number: `k` of `5K`, `rd` of `3rd`. Empty for other tokens.
    #[must_use]
    pub fn suffix(&self, index: usize) -> &str {
        self.number_parts(index).1
    }

    /// Whether any word is one of a sorted list.
    #[must_use]
    pub fn have_any(&self, sorted: &[&str]) -> bool {
        (0..self.len()).any(|at| sorted.binary_search(&self.lower(at)).is_ok())
    }

    /// Whether a token is a number of an order: `2nd`.
    #[must_use]
    pub fn is_ordinal(&self, index: usize) -> bool {
        matches!(self.suffix(index), "st" | "nd" | "rd" | "th")
    }

    /// The digits of a number and the small letters behind them. Empty for other tokens.
    #[must_use]
    pub fn number_parts(&self, index: usize) -> (&str, &str) {
        match self.tokens.get(index) {
            Some(token) if token.kind == TokenKind::Number => {
                let lower = self.lower(index);
                let digits = if token.digits == Token::MANY { digits_of(lower.as_bytes()) } else { usize::from(token.digits) };
                lower.split_at_checked(digits).unwrap_or_default()
            }
            _ => ("", ""),
        }
    }
}

/// How many bytes at the start of a number are digits with their grouping.
fn digits_of(number: &[u8]) -> usize {
    number.iter().position(|byte| !matches!(byte, b'0'..=b'9' | b'.' | b',')).unwrap_or(number.len())
}
