//! Which words of a line are the statement, and which explain it.

use super::Cleaning;
use super::Label;
use super::Look;
use super::front::delimiter;
use crate::document::MarkKind;
use crate::goal::shape::Shape;
use crate::goal::shape::is_told_as_true;
use crate::goal::shape::shape_of;
use crate::language::time;
use crate::language::time::TimeExpression;
use crate::language::words::Words;

impl Cleaning<'_, '_> {
    /// Cuts the range down to the lead: the bold lead, what follows a category, the linked title, else the first sentence.
    pub(super) fn tell_lead(&mut self) {
        let marked = !self.inline.marks().is_empty() && self.marked_lead();
        if !marked && self.look.has(Look::COLON | Look::DASH | Look::FOREIGN) {
            self.category();
        }
        // Bold that was not closed as Markdown wants it: "**Win a race: **I want to".
        if self.look.has(Look::STAR)
            && let Some(at) = self.text().find("**").filter(|at| *at > 3)
        {
            self.leave(at);
        }
        if self.look.has(Look::DASH | Look::FOREIGN)
            && let Some(at) = remark_behind_dash(self.text())
        {
            self.leave(at);
        }
        if !self.look.has(Look::STOP | Look::FOREIGN) {
            return;
        }
        let end = first_sentence(self.text());
        if end < self.text().len() {
            self.leave(end);
        }
    }

    /// Takes everything from byte `at` for an explanation.
    fn leave(&mut self, at: usize) {
        let start = self.range.start + at;
        let explained = self.inline.text.get(self.rest.clone()).is_some_and(|rest| !rest.trim().is_empty());
        let end = if explained { self.inline.text.len() } else { self.range.end };
        let text = self.inline.text.get(start..end).unwrap_or_default();
        let rest = text
            .trim_start_matches(|character: char| character.is_whitespace() || matches!(character, ':' | '-' | '–' | '—' | '*'));
        self.rest = end - rest.len()..end;
        self.cut(at);
    }

    /// The end, in the remaining text, of a bold or linked run that begins it, and whether it is bold.
    pub(super) fn leading_mark(&self) -> Option<(usize, bool)> {
        let (start, end) = (self.range.start, self.range.end);
        let begins = |at: u32| (at as usize) <= start + 2;
        let runs = self.inline.marks().iter().filter(|mark| begins(mark.range.start) && mark.range.end as usize > start);
        let runs = runs.filter_map(|mark| match mark.kind {
            MarkKind::Strong => Some(((mark.range.end as usize).min(end) - start, true)),
            MarkKind::WikiLink(_) | MarkKind::Link(_) => Some(((mark.range.end as usize).min(end) - start, false)),
            _ => None,
        });
        runs.max_by_key(|(length, bold)| (*bold, *length))
    }

    /// Whether a bold or linked run tells the lead.
    fn marked_lead(&mut self) -> bool {
        let Some((length, bold)) = self.leading_mark() else { return false };
        let text = self.text();
        let after = text[length..].trim_start();
        if after.is_empty() {
            self.bold = bold;
            // A bold line may still be "Category: statement".
            return text.len() > 60 && !text.contains(':');
        }
        let marked = text[..length].trim_end();
        let colon = marked.ends_with(':') || after.starts_with(':');
        let dash = after.starts_with(['–', '—']) || after.starts_with("- ");
        let behind = after.trim_start_matches([':', '-', '–', '—', ' ']);
        let behind_start = text.len() - behind.len();
        let words = marked.split_whitespace().count();
        if colon || dash {
            let statement = matches!(shape_of(marked.trim_end_matches(':')), Shape::Imperative | Shape::Wish | Shape::Counted);
            let names_goal = words >= 2 && (statement || !bold);
            let measured = marked.bytes().any(|byte| byte.is_ascii_digit());
            let second = shape_of(behind);
            // "**By 31 March:** I am out of debt": what will be so then.
            let is_time = || time::read_value(marked.trim_end_matches(':')).is_some();
            let prose = matches!(second, Shape::Remark | Shape::Clause | Shape::Question) && words >= 2 && !is_time();
            if behind.is_empty() || prose || names_goal && (measured || !(colon && second == Shape::Imperative && bold)) {
                self.bold = bold;
                self.leave(length);
            } else {
                self.category = Some(self.range.start..self.range.start + marked.trim_end_matches(':').len());
                self.skip(behind_start);
            }
            return true;
        }
        let ends = marked.ends_with(['.', '!'])
            || after.starts_with(['.', '('])
            || after.starts_with(|character: char| character.is_uppercase());
        // "**Write.** Finish the novel.": one word names the area.
        if bold && ends && words == 1 && shape_of(behind).states_a_goal() {
            let name = marked.trim_end_matches(['.', '!']).len();
            self.category = Some(self.range.start..self.range.start + name);
            self.skip(behind_start);
            return true;
        }
        // "**Goal A — Visibility.** I present the figures on 28 October": the label counts what the name only sorts.
        if bold && ends && self.label == Some(Label::Goal) && shape_of(marked) == Shape::Noun && is_promised(behind) {
            let name = marked.trim_end_matches(['.', '!']).len();
            self.category = Some(self.range.start..self.range.start + name);
            self.skip(behind_start);
            return true;
        }
        if bold && ends && words >= 2 {
            self.bold = true;
            self.leave(length);
            return true;
        }
        false
    }

    /// "Social: more time with friends", "Health – run up the hill": a short name, a mark, the statement. A dash is as often that of a remark.
    fn category(&mut self) {
        let text = self.text();
        let Some((end, mark)) = delimiter(text, 40) else { return };
        let (head, behind) = (&text[..end], text[end + mark..].trim_start());
        let words = head.split_whitespace().count();
        if !text[end..].starts_with(':') && (words > 2 || shape_of(behind) != Shape::Imperative) {
            return;
        }
        let name = words <= 4 && head.starts_with(char::is_uppercase) && !head.contains(['.', ',', '?', '(', ':']);
        if !name || behind.split_whitespace().nth(1).is_none() || is_open_ended(head) || is_change(behind) {
            return;
        }
        // The first letter of SMART names nothing but the goal behind it.
        let smart = head.eq_ignore_ascii_case("specific");
        if !smart && (matches!(shape_of(behind), Shape::Remark | Shape::Question) || shape_of(head) != Shape::Noun) {
            return;
        }
        let start = text.len() - behind.len();
        self.category = Some(self.range.start..self.range.start + head.trim_end().len());
        self.skip(start);
    }
}

/// Whether words are nothing but a figure and what it becomes or may reach, which means nothing without the name in front: "95 g → 60 g",
/// "max 8 minutes".
fn is_change(behind: &str) -> bool {
    let is_figure = |text: &str| text.trim_start().starts_with(|first: char| first.is_ascii_digit());
    let arrow = ["→", "->"].iter().find_map(|arrow| behind.split_once(arrow));
    let limit = ["max ", "max. ", "min ", "min. "].iter().find_map(|limit| behind.strip_prefix(limit));
    arrow.is_some_and(|(from, to)| is_figure(from) && is_figure(to)) || limit.is_some_and(is_figure)
}

/// Whether a name is half of a sentence that what stands behind the colon ends: "Available for: talks", "Open to: a move".
fn is_open_ended(name: &str) -> bool {
    let Some((first, last)) = name.trim_end().split_once(' ') else { return false };
    matches!(last, "for" | "to" | "in" | "with") && !first.ends_with("ing")
}

/// Whether the first of several sentences tells of a day to come as if it were today.
fn is_promised(text: &str) -> bool {
    let first = &text[..first_sentence(text)];
    let is_told = is_told_as_true(first) || shape_of(first) == Shape::Clause;
    is_told && time::find(&Words::new(first)).iter().any(TimeExpression::says_when)
}

/// Where a dash stands behind which the text only tells about the statement: "Finish the course - I started it today".
fn remark_behind_dash(text: &str) -> Option<usize> {
    let marks = memchr::memchr2_iter(b'-', 0xe2, text.as_bytes());
    let bytes = text.as_bytes();
    let spaced = |at: &usize| at.checked_sub(1).is_some_and(|before| bytes[before] == b' ');
    marks.filter(spaced).find_map(|at| {
        let before = text.get(..at)?.strip_suffix(' ')?;
        let behind = ["- ", "– ", "— "].iter().find_map(|dash| text.get(at..)?.strip_prefix(dash))?;
        let is_remark = before.contains(' ') && shape_of(behind) == Shape::Remark;
        is_remark.then_some(before.len())
    })
}

/// Where the first sentence of the text ends, its mark included.
fn first_sentence(text: &str) -> usize {
    let bytes = text.as_bytes();
    // Only a mark with a space or other marks behind it ends a sentence.
    let mut marks = memchr::memchr3_iter(b'.', b'!', b'?', bytes);
    let ends =
        marks.any(|at| bytes.get(at + 1).is_some_and(|next| *next == b' ' || next.is_ascii_punctuation() || !next.is_ascii()));
    if !ends && memchr::memchr(0xe2, bytes).is_none() {
        return text.len();
    }
    let last_close = memchr::memrchr(b')', bytes).unwrap_or(0);
    let mut open = 0_u32;
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let start = at;
        at += 1;
        match byte {
            b'(' => open += 1,
            b')' => open = open.saturating_sub(1),
            b'.' | b'!' | b'?' => {}
            // An ellipsis.
            0xe2 if bytes[start..].starts_with(b"\xe2\x80\xa6") => at = start + 3,
            _ => continue,
        }
        if matches!(byte, b'(' | b')') || open > 0 && start < last_close {
            continue;
        }
        let rest = text[at..].trim_start_matches(['.', '!', '?', '"', '”', ')', '\'', '’']);
        at = text.len() - rest.len();
        let next = rest.trim_start();
        let opens = next.starts_with(|first: char| !first.is_lowercase() && !matches!(first, ',' | ';' | ')' | '-'));
        if rest.starts_with(char::is_whitespace) && opens && !(byte == b'.' && is_abbreviation(&text[..start], next)) {
            // "Sail alone. Once.": how often is said of what stands before.
            let counts = next.get(.."once".len()).is_some_and(|word| word.eq_ignore_ascii_case("once"));
            if counts && (next.len() == "once".len() || next["once".len()..].starts_with(['.', '!'])) {
                continue;
            }
            return at;
        }
    }
    text.len()
}

/// Whether a full stop behind the text belongs to an abbreviation.
fn is_abbreviation(before: &str, behind: &str) -> bool {
    let word = before.rsplit(|character: char| character.is_whitespace() || character == '(').next().unwrap_or_default();
    let letters = word.trim_end_matches('.');
    letters.chars().count() == 1 && letters.chars().all(char::is_alphabetic) && letters != "I"
        || word.contains('.') && letters.len() <= 4
        || behind.starts_with(|first: char| first.is_ascii_digit()) && is_short_month(word)
        || matches!(word.len(), 1 | 2) && word.bytes().all(|byte| byte.is_ascii_digit()) && begins_with_month(behind)
        || matches!(
            word.to_ascii_lowercase().as_str(),
            "e.g"
                | "i.e"
                | "eg"
                | "ie"
                | "vs"
                | "etc"
                | "approx"
                | "avg"
                | "dr"
                | "mr"
                | "mrs"
                | "ms"
                | "st"
                | "no"
                | "nr"
                | "prof"
                | "ca"
                | "incl"
                | "min"
                | "max"
                | "est"
                | "dept"
                | "inc"
                | "ltd"
        )
}

/// Whether a word is a month of three or four letters: "by Sept. 30".
fn is_short_month(word: &str) -> bool {
    const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"];
    MONTHS.iter().any(|month| month.eq_ignore_ascii_case(word))
}

/// Whether a month stands behind the number of a day: "by 30. June".
fn begins_with_month(behind: &str) -> bool {
    const MONTHS: [&str; 12] = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ];
    let word = behind.split(|character: char| !character.is_ascii_alphabetic()).next().unwrap_or_default();
    is_short_month(word) || MONTHS.iter().any(|month| month.eq_ignore_ascii_case(word))
}
