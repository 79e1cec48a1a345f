//! What stands behind a statement: tags, ids, and marks and words that tell how far the goal is.

use std::borrow::Cow;

use super::Cleaning;
use super::Field;
use super::Look;
use super::SEPARATORS;
use super::progress::is_complete;
use super::progress::is_figure_of_a_score;
use super::progress::is_progress;
use super::progress::is_score;
use super::progress::is_share;
use super::progress::status_of_remark;
use super::signs;
use crate::goal::Status;
use crate::goal::names::find_status;
use crate::language::time;
use crate::language::words::Words;
use crate::text::Located;

impl Cleaning<'_, '_> {
    /// Takes off everything behind the statement.
    pub(super) fn back(&mut self) {
        let look = self.look;
        let marked = look.has(SEPARATORS | Look::SLASH | Look::TAG | Look::OPEN);
        loop {
            let before = self.range.end;
            self.trim();
            if self.text().ends_with(|last: char| last.is_ascii_digit()) {
                self.trailing_day();
            }
            if !marked {
                return;
            }
            if matches!(self.text().as_bytes().last(), Some(b':' | 0x80..)) {
                self.trailing_pictures();
            }
            if look.has(Look::TAG) {
                self.trailing_tag();
            }
            self.trailing_bracket();
            if look.has(Look::SLASH) {
                self.trailing_fraction();
            }
            if look.has(SEPARATORS) {
                self.trailing_status();
            }
            if self.range.end == before {
                return;
            }
        }
    }

    /// White space and separating marks at either end.
    pub(super) fn trim(&mut self) {
        let text = self.text();
        if let [first, .., last] = text.as_bytes()
            && first.is_ascii_alphanumeric()
            && (last.is_ascii_alphanumeric() || *last == b')')
        {
            return;
        }
        let trimmed = text.trim_end_matches(|character: char| {
            character.is_whitespace()
                || matches!(character, '.' | ',' | ';' | ':' | '-' | '–' | '—' | '|' | '*' | '…' | '\u{200b}')
        });
        // The colon of a short code and the mark of an abbreviation stay.
        let keep = if signs::trailing_code(text.trim_end()) > 0 { text.trim_end().len() } else { trimmed.len() };
        self.cut(keep);
        let text = self.text();
        let spaces = text.len() - text.trim_start().len();
        self.skip(spaces);
        if self.look.has(Look::QUOTE | Look::FOREIGN) {
            self.unwrap_quotes();
        }
    }

    /// A statement that stands in quotes or backticks as a whole.
    fn unwrap_quotes(&mut self) {
        let text = self.text();
        let mut characters = text.chars();
        let (Some(first), Some(last)) = (characters.next(), characters.next_back()) else { return };
        let pair = matches!((first, last), ('"', '"') | ('“', '”') | ('`', '`') | ('‘', '’') | ('«', '»') | ('\'', '\''));
        if pair && !characters.as_str().contains([first, last]) {
            let (first, last) = (first.len_utf8(), text.len() - last.len_utf8());
            self.cut(last);
            self.skip(first);
        }
    }

    fn trailing_pictures(&mut self) {
        let text = self.text();
        let (signs, code) = (signs::trailing_signs(text), signs::trailing_code(text));
        let length = signs.max(code);
        if length == 0 || length == text.len() {
            return;
        }
        let at = text.len() - length;
        let status = if signs > 0 { signs::status_of_signs(&text[at..]) } else { signs::status_of_code(&text[at..]) };
        if let Some(status) = status {
            self.status(status, at..at + length);
        }
        self.cut(at);
    }

    /// `#tag` and `^id`.
    fn trailing_tag(&mut self) {
        let text = self.text();
        let start = text.rfind(char::is_whitespace).map_or(0, |at| at + text[at..].chars().next().map_or(1, char::len_utf8));
        let word = &text[start..];
        if start == 0 || word.len() < 2 {
            return;
        }
        if let Some(tag) = word.strip_prefix('#') {
            if tag.starts_with(char::is_alphabetic) {
                self.cut(start);
            }
        } else if let Some(id) =
            word.strip_prefix('^').filter(|id| id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-'))
        {
            let id = id.to_owned();
            let base = self.range.start;
            let span = self.inline.source(base + start + 1..self.range.end);
            self.block_id = Some(Located::new(Cow::Owned(id), span));
            self.cut(start);
        }
    }

    /// "(done in May)", `[DONE]`, "(6/20)", "(60%)", "(In Progress)", "(P1)".
    fn trailing_bracket(&mut self) {
        let text = self.text();
        let open = match text.as_bytes().last() {
            Some(b')') => b'(',
            Some(b']') => b'[',
            _ => return,
        };
        let Some(start) = memchr::memrchr(open, text.as_bytes()).filter(|start| *start > 0) else { return };
        let inside = text[start + 1..text.len() - 1].trim();
        let end = text.len();
        if let Some((status, dated)) = status_of_remark(inside) {
            self.status(status, start + 1..end - 1);
            self.closed = dated.then(|| self.inline.part(self.range.start + start + 1..self.range.start + end - 1));
            self.cut(start);
        } else if is_progress(inside)
            || is_score(inside)
            || is_share(inside)
            || matches!(inside.as_bytes(), [b'P' | b'p', b'0'..=b'5'])
        {
            if is_complete(inside) {
                self.status(Status::Achieved, start + 1..end - 1);
            }
            self.cut(start);
        }
    }

    /// "4/12" alone at the end.
    fn trailing_fraction(&mut self) {
        let text = self.text();
        let Some(start) = text.rfind(' ') else { return };
        let word = &text[start + 1..];
        if word.contains('/') && is_progress(word) && !waits_for_a_figure(&text[..start]) && !self.ends_in_date() {
            if is_complete(word) {
                self.status(Status::Achieved, start + 1..text.len());
            }
            self.cut(start);
        }
    }

    /// Whether the figures at the end are a date: "by 12/12", "due: 31/12".
    fn ends_in_date(&self) -> bool {
        let text = self.text();
        time::find(&Words::new(text)).last().is_some_and(|last| last.says_when() && last.span.end() == text.len())
    }

    /// "Done 3/14/2027", "Started on 2027-03-14": in capitals, for "the audit completed 2027-03-14" says by when.
    fn trailing_day(&mut self) {
        let text = self.text();
        let Some((before, day)) = text.rsplit_once(' ').filter(|(_, word)| is_day(word)) else { return };
        let before = before.trim_end();
        let before = before.strip_suffix(" on").unwrap_or(before).trim_end();
        let Some((kept, word)) = before.rsplit_once(' ').filter(|(_, word)| word.starts_with(char::is_uppercase)) else { return };
        let (at, kept, day_start) = (kept.len(), kept.trim_end().len(), text.len() - day.len());
        if ["done", "completed", "finished", "achieved"].iter().any(|known| known.eq_ignore_ascii_case(word)) {
            self.status(Status::Achieved, at + 1..at + 1 + word.len());
        } else if ["started", "began"].iter().any(|known| known.eq_ignore_ascii_case(word)) {
            let value = self.inline.part(self.range.start + day_start..self.range.end);
            self.fields.push(Field { name: Cow::Borrowed("start"), value });
        } else {
            return;
        }
        self.cut(kept);
    }

    /// "- done", "— In Progress", ": 60%".
    fn trailing_status(&mut self) {
        let text = self.text();
        let Some((at, length)) = last_separator(text) else { return };
        let (start, end) = (at + length, text.len());
        let word = text[start..].trim().trim_end_matches('!');
        // "— score: 0.7", "| score 0.7".
        let before = text[..at].trim_end();
        let scored = before.len().checked_sub("score".len()).filter(|_| is_figure_of_a_score(word));
        if let Some(name) = scored.filter(|name| before.get(*name..).is_some_and(|last| last.eq_ignore_ascii_case("score")))
            && before[..name].trim_end().ends_with(['—', '–', '-', '|', '·', ';', ','])
        {
            self.cut(name);
        } else if is_score(word) {
            self.cut(at);
        } else if let Some(status) = find_status(word) {
            self.status(status, start..end);
            self.cut(at);
        } else if is_progress(word) {
            if word.contains('/') && self.ends_in_date() {
                return;
            }
            if is_complete(word) {
                self.status(Status::Achieved, start..end);
            }
            self.cut(at);
        } else if word.eq_ignore_ascii_case("progress") {
            // The figure behind it was taken off before.
            self.cut(at);
        }
    }
}

/// Whether the figure behind the words is one to reach: "knots tied, at least 8/10", "crew's rating to 4/5".
fn waits_for_a_figure(text: &str) -> bool {
    const WORDS: &[&str] = &[
        "least", "most", "than", "over", "above", "below", "under", "to", "of", "at", "with", "by", "from", "score", "scores",
        "scoring", "rating", "rated", "grade", "≥", "≤", ">", "<", ">=", "<=",
    ];
    let last = text.rsplit(' ').next().unwrap_or_default();
    WORDS.iter().any(|known| known.eq_ignore_ascii_case(last))
}

/// Whether a word is a day in figures: "3/14/2027", "2027-03-14".
fn is_day(word: &str) -> bool {
    let marks = word.bytes().filter(|byte| matches!(byte, b'/' | b'-' | b'.')).count();
    marks == 2 && word.len() >= 6 && word.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'/' | b'-' | b'.'))
}

/// The most characters of a remark with the mark in front of it.
const LONGEST_REMARK: usize = 30;

/// Where the last mark between a text and its remark stands, within the last characters, and the mark's length: `:`, `|`, ` - `, ` -- `, `–`.
fn last_separator(text: &str) -> Option<(usize, usize)> {
    let bytes = text.as_bytes();
    let (mut at, mut characters) = (bytes.len(), 0);
    while at > 1 && characters < LONGEST_REMARK {
        at -= 1;
        let byte = bytes[at];
        if Look::of(byte).has(SEPARATORS) {
            match byte {
                b':' | b'|' => return Some((at, 1)),
                b'-' if bytes[at - 1] == b' ' && bytes.get(at + 1) == Some(&b' ') => return Some((at, 1)),
                b'-' if bytes[..at].ends_with(b" -") && bytes.get(at + 1) == Some(&b' ') => return Some((at - 1, 2)),
                // The dashes.
                0xe2 if matches!(bytes.get(at + 1..at + 3), Some([0x80, 0x93 | 0x94])) => return Some((at, 3)),
                // A byte inside of a character.
                0x80..0xc0 => continue,
                _ => {}
            }
        }
        characters += 1;
    }
    None
}
