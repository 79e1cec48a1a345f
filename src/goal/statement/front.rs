//! What stands in front of a statement.

use super::Cleaning;
use super::Label;
use super::Look;
use super::SEPARATORS;
use super::label::counted;
use super::label::label;
use super::signs;
use crate::goal::Status;
use crate::goal::names::find_status;

impl Cleaning<'_, '_> {
    /// Takes off everything in front of the statement.
    pub(super) fn front(&mut self) {
        let look = self.look;
        let named = look.has(SEPARATORS | Look::DIGIT);
        // Each round takes something off, so that this ends.
        loop {
            let before = self.range.start;
            if !self.text().starts_with(|first: char| first.is_ascii_alphabetic()) {
                self.bullets();
                self.pictures();
                self.bracket();
            }
            if look.has(Look::TAG) {
                self.leading_tag();
            }
            self.importance();
            self.keyword();
            self.numbering();
            if named {
                self.name();
            }
            if self.range.start == before {
                return;
            }
        }
    }

    /// White space and marks that separate.
    fn bullets(&mut self) {
        let text = self.text();
        let rest = text.trim_start_matches(|character: char| {
            character.is_whitespace()
                || matches!(character, '-' | '–' | '—' | '·' | '*' | '|' | '>' | '.' | ',' | ';' | '~' | '∙')
        });
        // A minus and a decimal point belong to their number, a colon to its short code.
        let rest = if rest.starts_with(|character: char| character.is_ascii_digit()) { text.trim_start() } else { rest };
        let rest = if signs::leading_code(rest) == 0 { rest.trim_start_matches(':').trim_start() } else { rest };
        self.skip(text.len() - rest.len());
    }

    fn pictures(&mut self) {
        let text = self.text();
        let length = signs::leading_signs(text);
        if length > 0 {
            let status = signs::status_of_signs(&text[..length]);
            self.found(status, length);
            return;
        }
        let length = signs::leading_code(text);
        if length > 0 {
            let status = signs::status_of_code(&text[..length]);
            self.found(status, length);
        }
    }

    fn found(&mut self, status: Option<Status>, length: usize) {
        if let Some(status) = status {
            self.status(status, 0..length);
        }
        self.skip(length);
    }

    /// `[DONE]`, `(WIP)`, `[ ]`, `[P1]`, `!WIP!`, `(12)`.
    fn bracket(&mut self) {
        let text = self.text();
        let Some(close) = text.chars().next().and_then(closing) else { return };
        let Some(length) = text.get(1..).and_then(|rest| rest.find(close)).filter(|length| *length <= 24) else { return };
        let inside = text[1..=length].trim();
        let end = length + 1 + close.len_utf8();
        let counts_lines = || close == ')' && inside.len() <= 3 && inside.bytes().all(|byte| byte.is_ascii_digit());
        if inside.is_empty() || is_importance(inside) || counts_lines() {
            self.skip(end);
        } else if let Some(status) = find_status(inside) {
            self.found(Some(status), end);
        } else if close == ']' && inside.chars().count() == 1 {
            // Boxes of note-taking tools.
            let status = match inside {
                "x" | "X" => Some(Status::Achieved),
                "-" => Some(Status::Dropped),
                ">" | "<" => Some(Status::Paused),
                _ => None,
            };
            self.found(status, end);
        }
    }

    /// `P0`, `p4 M`, `**P0** -`.
    fn importance(&mut self) {
        let text = self.text();
        if !matches!(text.as_bytes(), [b'P' | b'p', b'0'..=b'5', ..]) {
            return;
        }
        let word = text.split([' ', ':', ')', '-']).next().unwrap_or_default();
        if !is_importance(word) || text.len() == word.len() {
            return;
        }
        let rest = text[word.len()..].trim_start();
        // "P1 incidents" are incidents of a kind.
        if rest.starts_with(char::is_lowercase) {
            return;
        }
        let size = rest.split(' ').next().unwrap_or_default();
        let sized = matches!(size, "XS" | "S" | "M" | "L" | "XL" | "XXL");
        let taken = text.len() - rest.len() + if sized { size.len() } else { 0 };
        self.skip(taken);
    }

    /// `TODO`, `DOING`, `LATER`, `DONE`: what outliners put in front of a task, in capitals.
    fn keyword(&mut self) {
        let text = self.text();
        if !matches!(text.as_bytes(), [b'A'..=b'Z', b'A'..=b'Z', ..]) {
            return;
        }
        let Some(word) = text.split(' ').next().filter(|word| KEYWORDS.contains(word) && word.len() < text.len()) else { return };
        self.found(find_status(word), word.len());
    }

    /// `#goal` in front, by which note-taking tools sort tasks.
    fn leading_tag(&mut self) {
        let text = self.text();
        let Some((tag, behind)) = text.strip_prefix('#').and_then(|tag| tag.split_once(' ')) else { return };
        let is_tag =
            tag.starts_with(char::is_alphabetic) && tag.chars().all(|letter| letter.is_alphanumeric() || "/-_".contains(letter));
        if is_tag && !behind.trim_start().is_empty() {
            self.skip(text.len() - behind.len());
        }
    }

    /// What counts the lines.
    fn numbering(&mut self) {
        self.skip(numbering_length(self.text()));
    }

    /// What the line calls itself, or how far it is: "Goal 3 -", "Objective:", "O1:", "KR #2:", "Short-term goal:", "DONE:", "WIP -".
    fn name(&mut self) {
        let text = self.text();
        let mark = if self.look.has(SEPARATORS) { delimiter(text, LONGEST_HEAD) } else { None };
        if let Some((label, length)) = label(text, mark).or_else(|| self.bold_label()) {
            self.label = Some(self.label.unwrap_or(label));
            self.skip(length);
        } else if let Some((end, length)) = mark.filter(|(end, _)| *end <= LONGEST_STATUS)
            && let Some(status) = find_status(&text[..end])
        {
            self.status(status, 0..end);
            self.skip(end + length);
        }
    }
}

impl Cleaning<'_, '_> {
    /// What bold words that are nothing but a name and a count call the line behind them: "**Goal 1.** 25 pupils row".
    fn bold_label(&self) -> Option<(Label, usize)> {
        let (length, _) = self.leading_mark().filter(|(length, bold)| *bold && *length < self.text().len())?;
        let head = self.text()[..length].trim_end_matches(|mark: char| !mark.is_alphanumeric());
        Some((counted(head)?, length))
    }
}

/// The most bytes of what a line calls itself.
pub(super) const LONGEST_HEAD: usize = 60;

/// The most bytes of a status in front of a mark.
const LONGEST_STATUS: usize = 20;

/// The words by which outliners tell how far a task is.
const KEYWORDS: [&str; 13] = [
    "TODO", "DOING", "NOW", "LATER", "NEXT", "WAITING", "WAIT", "STARTED", "IN-PROGRESS", "HOLD", "DONE", "CANCELED", "CANCELLED",
];

/// The bracket that closes one that opens.
fn closing(open: char) -> Option<char> {
    match open {
        '[' => Some(']'),
        '(' => Some(')'),
        '!' => Some('!'),
        _ => None,
    }
}

fn is_importance(word: &str) -> bool {
    matches!(word.as_bytes(), [b'P' | b'p', b'0'..=b'5'])
}

/// The bytes of what counts the lines: `1.`, `2)`, `1.2.`, `1.2`, `#3`, `a)`, `IV.`, `3 -`.
pub(super) fn numbering_length(text: &str) -> usize {
    // Letters count lines only with a mark behind them.
    if matches!(text.as_bytes(), [b'a'..=b'z' | b'A'..=b'Z', second, ..] if !matches!(second, b')' | b'.' | b'I' | b'V' | b'X')) {
        return 0;
    }
    let body = text.strip_prefix('#').unwrap_or(text);
    let digits = body.len() - body.trim_start_matches(|character: char| character.is_ascii_digit() || character == '.').len();
    let length = if digits > 0 {
        number_length(body, digits, text.len() > body.len())
    } else {
        let letters = body.len() - body.trim_start_matches(['I', 'V', 'X']).len();
        let letters =
            if letters > 0 { letters } else { usize::from(body.starts_with(|character: char| character.is_ascii_alphabetic())) };
        (letters > 0 && letters <= 4 && is_delimited(&body[letters..], &[')', '.'])).then_some(letters + 1)
    };
    length.map_or(0, |length| text.len() - body.len() + length)
}

/// What makes the sign for a key of the digit in front of it; some leave out the first character.
const KEY_SIGN: &str = "\u{fe0f}\u{20e3}";

/// The bytes of that first character.
const VARIANT: usize = '\u{fe0f}'.len_utf8();

/// The length of a number that counts the lines, with its mark.
fn number_length(body: &str, digits: usize, hashed: bool) -> Option<usize> {
    let number = body[..digits].trim_end_matches('.');
    let plain = number.len() <= 3 || number.contains('.');
    let behind = &body[digits..];
    // "1️⃣": the sign for a key.
    if let Some(key) = [KEY_SIGN, &KEY_SIGN[VARIANT..]].iter().find(|key| behind.starts_with(**key)) {
        return Some(digits + key.len());
    }
    let dotted = number.len() < digits;
    if dotted && behind.starts_with(' ') && plain {
        return Some(digits);
    }
    if is_outline_number(number) && opens_a_line(behind) {
        return Some(digits);
    }
    if plain && is_delimited(behind, &[')', ':']) {
        return Some(digits + 1);
    }
    if hashed && behind.starts_with([' ', ':']) {
        return Some(digits);
    }
    let dash = behind.strip_prefix(' ').map(str::trim_start)?;
    let letters = dash.strip_prefix(['-', '–', '—'])?.trim_start();
    let counts = number.len() <= 2 || is_outline_number(number);
    (counts && letters.starts_with(|character: char| character.is_alphabetic())).then_some(digits)
}

/// The bytes of a number of an outline in front of a capital: "2.1 Savings".
pub(super) fn outline_length(text: &str) -> usize {
    let Some((number, words)) = text.split_once(' ') else { return 0 };
    let begins = words.starts_with(char::is_uppercase) && is_outline_number(number);
    if begins { number.len() } else { 0 }
}

/// Whether the words behind a number begin a line: "1.2 Hire a cook", but not "1.5 km" or "3.7 GPA", nor what is counted: "7.5 Hours of sleep".
fn opens_a_line(behind: &str) -> bool {
    let mut words = behind.strip_prefix(' ').unwrap_or_default().split(' ');
    let (word, next) = (words.next().unwrap_or_default(), words.next());
    let begins = matches!(word.as_bytes(), [first, second, ..] if first.is_ascii_uppercase() && second.is_ascii_lowercase());
    let counted = word.ends_with('s') && matches!(next, None | Some("of" | "or" | "per" | "a" | "each" | "every" | "on"));
    begins && !counted && !matches!(word, "Average" | "Billion" | "Million" | "Percent" | "Rating" | "Star")
}

/// Whether a number is made of small ones, none of which is zero: "2.1", "1.2.3".
fn is_outline_number(number: &str) -> bool {
    let small = |part: &str| matches!(part.as_bytes(), [b'1'..=b'9'] | [b'1'..=b'9', b'0'..=b'9']);
    number.contains('.') && number.split('.').all(small)
}

/// Whether one of the marks follows, and white space or the end behind it.
fn is_delimited(text: &str, marks: &[char]) -> bool {
    text.strip_prefix(marks).is_some_and(|rest| rest.is_empty() || rest.starts_with(char::is_whitespace))
}

/// Where the first mark between a name and its value stands, within the first bytes, and the mark's length: `: `, ` - `, ` – `, `) `.
pub(super) fn delimiter(text: &str, within: usize) -> Option<(usize, usize)> {
    // Both dashes begin with this byte.
    const DASH: u8 = 0xe2;
    let bytes = text.as_bytes();
    let blank = |at: usize| bytes.get(at).is_none_or(u8::is_ascii_whitespace);
    let marks = memchr::memchr3_iter(b':', b'-', DASH, &bytes[..bytes.len().min(within + 1)]);
    marks.filter(|at| *at > 0).find_map(|at| {
        let length = match bytes[at] {
            // Some tools write two: "Goal:: sell the boat".
            b':' => 1 + usize::from(bytes.get(at + 1) == Some(&b':')),
            b'-' if bytes[at - 1] == b' ' => 1,
            DASH if matches!(bytes.get(at + 1..at + 3), Some([0x80, 0x93 | 0x94])) => 3,
            _ => return None,
        };
        blank(at + length).then_some((at, length))
    })
}
