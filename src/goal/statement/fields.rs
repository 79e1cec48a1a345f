//! Values that note-taking tools write into a line: `key:: value` and the dates of task plugins.

use std::borrow::Cow;
use std::ops::Range;

use super::Cleaning;
use super::Field;
use super::Look;
use super::signs;
use crate::date::Date;
use crate::document::MarkKind;
use crate::goal::Status;

/// The signs with which task plugins mark dates, and what they mean.
const DATE_SIGNS: &[(&str, &str)] = &[
    ("📅", "due"),
    ("🗓", "due"),
    ("📆", "due"),
    ("⏳", "due"),
    ("🛫", "start"),
    ("➕", "created"),
    ("✅", "done"),
    ("❌", "dropped"),
    ("🔁", "repeat"),
];

impl Cleaning<'_, '_> {
    /// Takes `key:: value` and the dates of task plugins out of the line. Words on both sides of such a value keep it between them.
    pub(super) fn fields(&mut self) {
        if self.look.has(Look::FOREIGN) {
            self.signed_dates();
        }
        if !self.look.has(Look::COLON) {
            return;
        }
        let (text, base) = (self.text(), self.range.start);
        let (mut read, mut words, mut apart) = (0, 0..0, false);
        let mut add = |range: Range<usize>| {
            let part = text[range.clone()].trim();
            if !part.is_empty() {
                apart |= !words.is_empty();
                let start = range.start + text[range].find(part).unwrap_or(0);
                words = start..start + part.len();
            }
        };
        while let Some(at) = double_colon(&text[read..]).map(|at| read + at) {
            let is_name = |character: char| character.is_alphanumeric() || matches!(character, '-' | '_');
            let before = text[read..at].trim_end_matches(is_name);
            let name = &text[read + before.len()..at];
            // A whole line that calls itself the goal is one: a link there is to the goal that it serves.
            let is_goal = || read == 0 && before.is_empty() && super::says_label(text) && !self.holds_link();
            if name.is_empty() || !name.is_ascii() || is_goal() {
                break;
            }
            let end = text[at + 2..].find([']', ')']).map_or(text.len(), |length| at + 2 + length);
            add(read..read + before.trim_end_matches(['[', '(', ' ']).len());
            self.fields.push(Field { name: Cow::Owned(name.to_owned()), value: self.inline.part(base + at + 2..base + end) });
            read = text.len() - text[end..].trim_start_matches([']', ')']).len();
        }
        if read == 0 {
            return;
        }
        add(read..text.len());
        if !apart {
            self.range = base + words.start..base + words.end;
        }
    }

    fn holds_link(&self) -> bool {
        self.inline.marks().iter().any(|mark| matches!(mark.kind, MarkKind::WikiLink(_)))
    }

    /// `📅 2027-06-30`.
    fn signed_dates(&mut self) {
        let mut first = self.range.end - self.range.start;
        // All of these signs begin with one of two bytes.
        if memchr::memchr2(0xf0, 0xe2, self.text().as_bytes()).is_none() {
            return;
        }
        for (sign, name) in DATE_SIGNS {
            let text = self.text();
            let Some(at) = text.find(sign) else { continue };
            let rest = text[at + sign.len()..].trim_start_matches('\u{fe0f}');
            let value_start = text.len() - rest.trim_start().len();
            let value = &text[value_start..];
            let length = if *name == "repeat" {
                value.find(signs::is_sign).unwrap_or(value.len())
            } else if value.get(..10).is_some_and(|date| Date::from_iso(date).is_some()) {
                10
            } else {
                continue;
            };
            let base = self.range.start + value_start;
            let value = self.inline.part(base..base + length);
            // The day for which a task is scheduled lies before the one on which it is due.
            let known = *name == "due" && self.fields.iter().any(|field| field.name == "due");
            match *name {
                "due" if known => {}
                "done" => self.status(Status::Achieved, at..at + sign.len()),
                "dropped" => self.status(Status::Dropped, at..at + sign.len()),
                name => self.fields.push(Field { name: Cow::Borrowed(name), value }),
            }
            first = first.min(at);
        }
        self.cut(first);
    }
}

/// Where the first two colons stand side by side.
fn double_colon(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    memchr::memchr_iter(b':', bytes).find(|at| bytes.get(at + 1) == Some(&b':'))
}
