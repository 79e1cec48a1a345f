//! The words of a title or label in small letters with single spaces; figures and inner marks of words stay, all other marks go.

use std::ops::Deref;

use super::sought::Pairs;
use super::sought::Sought;
use crate::language::words::TokenKind;
use crate::language::words::Words;

/// The words of a title.
#[derive(Debug)]
pub(in crate::goal::reading) struct Plain {
    /// In small letters, with single spaces between them.
    text: String,
    /// Whether they may name a time: there is a figure, or a word that times are made of.
    pub(in crate::goal::reading) may_hold_time: bool,
    pairs: Pairs,
    /// The kinds of bytes that the title has as written.
    kinds: u8,
}

impl Deref for Plain {
    type Target = str;

    fn deref(&self) -> &str {
        &self.text
    }
}

impl Plain {
    /// The words of a text.
    pub(in crate::goal::reading) fn of(text: &str) -> Self {
        let kinds = text.bytes().fold(0, |kinds, byte| kinds | KINDS[usize::from(byte)]);
        let is_plain = kinds & OTHER == 0 && (kinds & STOP == 0 || stops_stand_apart(text));
        let mut plain = if is_plain { cut(text) } else { Self::of_words(&Words::new(text)) };
        plain.pairs = Pairs::of(&plain.text);
        plain.kinds = kinds;
        plain
    }

    /// The words of a text with all of its marks.
    pub(in crate::goal::reading) fn with_marks(text: &str) -> Self {
        let text = text.to_lowercase();
        Self { may_hold_time: true, pairs: Pairs::of(&text), kinds: u8::MAX, text }
    }

    /// Whether the title may hold a mark that joins what it is about: `,`, `&`, `/`, `+`.
    pub(super) fn may_be_joined(&self) -> bool {
        self.kinds & JOINT != 0
    }

    /// Whether the title may hold an apostrophe.
    pub(super) fn may_hold_apostrophe(&self) -> bool {
        self.kinds & (INNER | OTHER) != 0
    }

    /// Whether other words stand among them.
    pub(in crate::goal::reading) fn holds(&self, words: &Sought) -> bool {
        words.stands_in(&self.text, self.pairs)
    }

    /// Whether one of several stands among them.
    pub(in crate::goal::reading) fn holds_any(&self, words: &[Sought]) -> bool {
        words.iter().any(|words| self.holds(words))
    }

    /// Parts the next word from those before it. A dash joins them, but for a number behind a word: "Goals-2027".
    fn part(&mut self, dashed: bool, before_number: bool) {
        let joins = dashed && !(before_number && self.text.ends_with(char::is_alphabetic));
        self.text.push(if joins { '-' } else { ' ' });
    }

    fn of_words(words: &Words<'_>) -> Self {
        let mut plain = Self { text: String::new(), may_hold_time: false, pairs: Pairs::default(), kinds: 0 };
        for index in 0..words.len() {
            let kind = words.kind(index);
            if matches!(kind, Some(TokenKind::Word | TokenKind::Number)) {
                if !plain.text.is_empty() {
                    let dashed = words.is_glued(index) && words.mark(index - 1) == Some('-');
                    plain.part(dashed, kind == Some(TokenKind::Number));
                }
                let word = words.lower(index);
                plain.text += word;
                plain.may_hold_time |= kind == Some(TokenKind::Number) || names_time(word.as_bytes());
            }
        }
        plain
    }
}

/// Whether white space stands behind all colons and full stops, as behind those of a sentence: inside of words they may belong to them.
fn stops_stand_apart(text: &str) -> bool {
    let stands_apart = |pair: &[u8]| KINDS[usize::from(pair[0])] != STOP || pair[1] == b' ';
    text.as_bytes().windows(2).all(stands_apart)
}

/// The words of a text in ASCII whose colons and full stops stand apart, cut as [`Words`] cuts it.
fn cut(text: &str) -> Plain {
    let bytes = text.as_bytes();
    let mut plain = Plain { text: String::with_capacity(text.len()), may_hold_time: false, pairs: Pairs::default(), kinds: 0 };
    let mut at = 0;
    while let Some(first) = kind_of(bytes, at) {
        if first & (LETTER | DIGIT) == 0 {
            at += 1;
            continue;
        }
        if !plain.text.is_empty() {
            plain.part(bytes[at - 1] == b'-', first == DIGIT);
        }
        let end = if first == DIGIT { number_end(bytes, at) } else { word_end(bytes, at) };
        let start = plain.text.len();
        plain.text.push_str(&text[at..end]);
        let word = &mut plain.text[start..];
        word.make_ascii_lowercase();
        plain.may_hold_time = plain.may_hold_time || first == DIGIT || names_time(word.as_bytes());
        at = end;
    }
    plain
}

/// The end of a word: letters and digits, and marks inside that have a letter behind them.
fn word_end(bytes: &[u8], start: usize) -> usize {
    let mut at = start;
    while let Some(kind) = kind_of(bytes, at) {
        if kind & (LETTER | DIGIT) == 0 && !(kind == INNER && kind_of(bytes, at + 1) == Some(LETTER)) {
            break;
        }
        at += 1;
    }
    at
}

/// The end of a number: digits, with commas between them, and letters and digits behind.
fn number_end(bytes: &[u8], start: usize) -> usize {
    let (mut at, mut seen) = (start, 0);
    while let Some(kind) = kind_of(bytes, at) {
        let comma = || seen & LETTER == 0 && bytes[at] == b',' && kind_of(bytes, at + 1) == Some(DIGIT);
        if kind & (LETTER | DIGIT) == 0 && !comma() {
            break;
        }
        seen |= kind;
        at += 1;
    }
    at
}

const LETTER: u8 = 1;
const DIGIT: u8 = 2;
/// Marks that may stand inside of words.
const INNER: u8 = 4;
/// Characters that are not ASCII.
const OTHER: u8 = 8;
/// Marks that join what a title is about.
const JOINT: u8 = 16;
/// Full stops and colons.
const STOP: u8 = 32;

/// What each byte is; zero for other marks and white space.
static KINDS: [u8; 256] = {
    let mut kinds = [OTHER; 256];
    let mut byte = 0_u8;
    while byte < 128 {
        kinds[byte as usize] = match byte {
            b'a'..=b'z' | b'A'..=b'Z' => LETTER,
            b'0'..=b'9' => DIGIT,
            b'\'' | b'-' | b'_' => INNER,
            b'.' | b':' => STOP,
            b',' | b'&' | b'/' | b'+' => JOINT,
            _ => 0,
        };
        byte += 1;
    }
    kinds
};

fn kind_of(bytes: &[u8], at: usize) -> Option<u8> {
    bytes.get(at).map(|byte| KINDS[usize::from(*byte)])
}

/// Whether a word has a digit, or begins as the words do that times in titles are made of: months, seasons, units, "this", "by".
#[rustfmt::skip]
fn names_time(word: &[u8]) -> bool {
    matches!(word, b"by" | b"fy") || word.iter().any(u8::is_ascii_digit) || matches!(word.get(..3), Some(
        b"ann" | b"apr" | b"aug" | b"aut" | b"bef" | b"chr" | b"day" | b"dec" | b"eas" | b"end" | b"fal" | b"feb" | b"fiv" | b"hal" | b"jan" | b"jul" | b"jun" | b"las" | b"mar" | b"may" | b"mid" | b"mon" | b"nex" | b"nov"
        | b"oct" | b"one" | b"qua" | b"sem" | b"sep" | b"six" | b"spr" | b"sum" | b"ten" | b"ter" | b"thi" | b"thr" | b"tod" | b"tom" | b"twe" | b"two" | b"unt" | b"wee" | b"win" | b"yea"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    proptest::proptest! {
        #[test]
        fn texts_are_cut_as_words_are(text in "([ -~]|[a-z]{2}|[A-Z0-9]{2}|['_,-]|://|[.]md|[.:] | the | by ){0,24}") {
            let (plain, cut) = (Plain::of(&text), Plain::of_words(&Words::new(&text)));
            proptest::prop_assert_eq!((plain.text, plain.may_hold_time), (cut.text, cut.may_hold_time));
        }
    }

    #[test]
    fn titles_come_down_to_their_words() {
        for (text, expected, may_hold_time) in [
            ("Why this  matters!", "why this matters", true),
            ("How I'll know (3-month goals)", "how i'll know 3-month goals", true),
            ("Q3/Q4 – 1,200 km", "q3 q4 1,200 km", true),
            ("Non-negotiables & values", "non-negotiables values", false),
            ("Goals-2027 for team-3", "goals 2027 for team 3", true),
            ("🎯 Ziele", "ziele", false),
            ("see notes.md", "see", false),
        ] {
            let plain = Plain::of(text);
            assert_eq!((&*plain, plain.may_hold_time), (expected, may_hold_time), "{text}");
        }
    }
}
