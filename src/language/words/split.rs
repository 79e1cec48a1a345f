//! The cutting itself: one pass over the characters, ASCII first.

use super::Case;
use super::Token;
use super::TokenKind;
use super::digits_of;
use super::plain;
use super::spare::Spare;

/// Endings that make a chunk with a dot in it a file name or an address.
const ENDINGS: [&str; 23] = [
    "ai", "com", "csv", "dev", "docx", "eu", "gov", "html", "io", "ipynb", "jpg", "json", "md", "net", "org", "pdf", "png",
    "pptx", "toml", "txt", "xlsx", "yaml", "yml",
];

pub(super) fn split(text: &str, into: &mut Spare) {
    // An English word and its space take about five bytes.
    into.tokens.reserve(text.len() / 5 + 4);
    if plain::split(text, into).is_none() {
        into.tokens.clear();
        split_any(text, into);
    }
}

/// The long way, for any text.
pub(super) fn split_any(text: &str, into: &mut Spare) {
    Splitter { text, tokens: &mut into.tokens, lower: &mut into.lower, at: 0, chunk: 0 }.run();
}

struct Splitter<'t> {
    text: &'t str,
    tokens: &'t mut Vec<Token>,
    lower: &'t mut String,
    /// The next byte to read.
    at: usize,
    /// The first token behind the last white space or bracket.
    chunk: usize,
}

/// What a run of ASCII letters and digits is made of.
struct Run {
    letters: usize,
    small: bool,
}

impl Splitter<'_> {
    fn run(&mut self) {
        let mut spaced = false;
        while let Some(first) = self.peek(self.at) {
            if first == ' ' || is_space(first) {
                self.at += first.len_utf8();
                spaced = true;
                self.chunk = self.tokens.len();
                continue;
            }
            // Offsets are kept in four bytes: what lies behind that is not read.
            if self.at >= u32::MAX as usize - 16 {
                break;
            }
            if spaced && !self.tokens.is_empty() {
                self.lower.push(' ');
            }
            self.token(first, spaced && !self.tokens.is_empty());
            spaced = false;
        }
    }

    fn peek(&self, at: usize) -> Option<char> {
        match self.text.as_bytes().get(at) {
            Some(byte) if byte.is_ascii() => Some(char::from(*byte)),
            Some(_) => self.text.get(at..)?.chars().next(),
            None => None,
        }
    }

    fn token(&mut self, first: char, spaced: bool) {
        let start = self.at;
        let lower = self.lower.len();
        let (kind, case) = if is_letter(first) {
            let case = self.word(first);
            (TokenKind::Word, case)
        } else if first.is_ascii_digit() {
            self.number();
            (TokenKind::Number, Case::None)
        } else {
            (self.sign(first), Case::None)
        };
        let digits = if kind == TokenKind::Number { Token::noted(digits_of(&self.lower.as_bytes()[lower..])) } else { 0 };
        self.tokens.push(Token { start: place(start), end: place(self.at), lower: place(lower), digits, kind, case, spaced });
        match kind {
            TokenKind::Word | TokenKind::Number => self.join_address(),
            TokenKind::Punctuation if matches!(first, '(' | '[' | '<' | '"' | '\u{201c}' | '|' | '*' | '`' | ',' | ';') => {
                self.chunk = self.tokens.len();
            }
            _ => {}
        }
    }

    /// Letters, digits behind them, and apostrophes and hyphens between two letters.
    fn word(&mut self, first: char) -> Case {
        let mut small = first.is_lowercase();
        let mut letters = 0;
        loop {
            let run = self.plain_run();
            letters += run.letters;
            small |= run.small;
            let Some(next) = self.peek(self.at) else { break };
            let after = self.at + next.len_utf8();
            if is_letter(next) {
                letters += 1;
                small |= letters > 1 && next.is_lowercase();
                push_lower(self.lower, next);
            } else if is_joined(next) {
                self.lower.push(next);
            } else if let Some(inner) = inner_mark(next) {
                if !self.peek(after).is_some_and(is_letter) {
                    break;
                }
                self.lower.push(inner);
            } else {
                break;
            }
            self.at = after;
        }
        if first.is_lowercase() {
            Case::Small
        } else if !first.is_uppercase() {
            Case::None
        } else if small || letters < 2 {
            Case::Capitalised
        } else {
            Case::Capitals
        }
    }

    /// Takes the ASCII letters and digits from here on, all at once.
    fn plain_run(&mut self) -> Run {
        let mut run = Run { letters: 0, small: false };
        let mut capitals = false;
        let start = self.at;
        let mut end = start;
        for byte in &self.text.as_bytes()[start..] {
            match byte {
                b'a'..=b'z' => {
                    run.small = true;
                    run.letters += 1;
                }
                b'A'..=b'Z' => {
                    capitals = true;
                    run.letters += 1;
                }
                b'0'..=b'9' => {}
                _ => break,
            }
            end += 1;
        }
        let place = self.lower.len();
        self.lower.push_str(&self.text[start..end]);
        if capitals {
            self.lower[place..].make_ascii_lowercase();
        }
        self.at = end;
        run
    }

    /// Digits, points and commas between two digits, and letters behind.
    fn number(&mut self) {
        let mut in_digits = true;
        while let Some(next) = self.peek(self.at) {
            let after = self.at + next.len_utf8();
            if next.is_ascii_digit() {
                self.lower.push(next);
            } else if is_letter(next) || is_joined(next) {
                in_digits = false;
                push_lower(self.lower, next);
            } else if in_digits && matches!(next, '.' | ',') && self.peek(after).is_some_and(|digit| digit.is_ascii_digit()) {
                self.lower.push(next);
            } else {
                break;
            }
            self.at = after;
        }
    }

    /// A mark, or a sign with its modifiers.
    fn sign(&mut self, first: char) -> TokenKind {
        self.at += first.len_utf8();
        self.lower.push(straight(first));
        if first == '%' || first == '‰' {
            return TokenKind::Percent;
        }
        if matches!(first, '$' | '¢'..='¥' | '\u{20a0}'..='\u{20cf}') {
            return TokenKind::Currency;
        }
        let mut symbol = is_symbol(first);
        while let Some(next) = self.peek(self.at) {
            let joins =
                matches!(next, '\u{fe0e}' | '\u{fe0f}' | '\u{20e3}' | '\u{1f3fb}'..='\u{1f3ff}' | '\u{e0020}'..='\u{e007f}');
            let joiner = next == '\u{200d}';
            if !joins && !joiner {
                break;
            }
            symbol = true;
            self.push_sign(next);
            if joiner && let Some(joined) = self.peek(self.at).filter(|joined| is_symbol(*joined)) {
                self.push_sign(joined);
            }
        }
        if symbol { TokenKind::Symbol } else { TokenKind::Punctuation }
    }

    fn push_sign(&mut self, sign: char) {
        self.lower.push(sign);
        self.at += sign.len_utf8();
    }

    /// Makes one token of the chunk when its newest piece shows that it is a web address or a file name.
    fn join_address(&mut self) {
        let rest = &self.text.as_bytes()[self.at..];
        let newest = self.tokens.len() - 1;
        let opens = rest.starts_with(b"://") || (rest.starts_with(b".") && self.lower.ends_with("www"));
        let closes = newest >= self.chunk + 2 && self.tokens[newest - 1].end == self.tokens[newest].start && {
            let before = self.tokens[newest - 1];
            self.text.as_bytes().get(before.start as usize) == Some(&b'.')
                && before.end - before.start == 1
                && self.tokens[newest - 2].kind != TokenKind::Punctuation
                && ENDINGS.binary_search(&&self.lower[self.tokens[newest].lower as usize..]).is_ok()
        };
        if !opens && !closes {
            return;
        }
        let length =
            rest.iter().position(|byte| byte.is_ascii_whitespace() || b"<>()[]\"|`".contains(byte)).unwrap_or(rest.len());
        let tail = self.text.get(self.at..self.at + length).unwrap_or_default();
        // A sentence's own marks do not belong to the address.
        let tail = tail.trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '*', '_']);
        self.lower.push_str(tail);
        self.at += tail.len();
        let first = self.tokens[self.chunk];
        self.tokens.truncate(self.chunk);
        self.tokens.push(Token { end: place(self.at), digits: 0, kind: TokenKind::Address, case: Case::None, ..first });
    }
}

fn place(offset: usize) -> u32 {
    u32::try_from(offset).unwrap_or(u32::MAX)
}

fn is_letter(character: char) -> bool {
    character.is_ascii_alphabetic() || (!character.is_ascii() && character.is_alphabetic())
}

/// Marks inside a word that are no letters: combining accents and soft hyphens.
fn is_joined(character: char) -> bool {
    matches!(character, '\u{300}'..='\u{36f}' | '\u{ad}')
}

fn inner_mark(character: char) -> Option<char> {
    match character {
        '\'' | '\u{2019}' | '\u{2018}' | '\u{2bc}' => Some('\''),
        '-' | '\u{2010}' | '\u{2011}' => Some('-'),
        '_' => Some('_'),
        _ => None,
    }
}

fn straight(mark: char) -> char {
    match mark {
        '\u{2018}' | '\u{2019}' | '\u{2bc}' | '\u{2032}' => '\'',
        '\u{201c}' | '\u{201d}' | '\u{2033}' => '"',
        '\u{2010}' | '\u{2011}' => '-',
        other => other,
    }
}

fn is_space(character: char) -> bool {
    character.is_whitespace() || matches!(character, '\u{200b}' | '\u{2060}' | '\u{feff}')
}

/// Emoji, arrows, check marks and shapes.
fn is_symbol(character: char) -> bool {
    matches!(character, '\u{2190}'..='\u{21ff}' | '\u{2300}'..='\u{23ff}' | '\u{2500}'..='\u{27bf}' | '\u{2900}'..='\u{2bff}' | '\u{1f000}'..='\u{1faff}')
}

fn push_lower(buffer: &mut String, letter: char) {
    if letter.is_ascii() {
        buffer.push(letter.to_ascii_lowercase());
    } else {
        buffer.extend(letter.to_lowercase());
    }
}
