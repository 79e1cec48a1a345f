//! The goal's own words, found in a line and cleaned of what is not part of them.
//!
//! A line of a goal list holds more than its statement: bullets and emoji, "Goal 3 -", priorities, a category, marks of how far it
//! is, tags, ids, fields of note-taking tools, and sentences that explain. [`clean`] takes them off and keeps what they say.

mod back;
mod fields;
mod front;
mod label;
mod lead;
mod line;
mod look;
mod progress;
mod signs;

use std::borrow::Cow;
use std::ops::Range;

use crate::document::Inline;
use crate::document::MarkKind;
use crate::goal::Status;
use crate::goal::names::find_key;
use crate::goal::names::read_title;
use crate::text::Located;

pub(super) use label::counted;
pub use line::read_line;
pub(super) use look::Look;

/// Whether a text begins with what a line calls itself by: "Goal:", "O1 -".
pub(super) fn says_label(text: &str) -> bool {
    label::label(text, front::delimiter(text, front::LONGEST_HEAD)).is_some()
}

/// A title without what counts it and the marks in front: "Why" of "🎯 1. Why" and "1.1 Why".
pub(super) fn unnumbered(title: &str) -> &str {
    let title = title.trim_start_matches(|mark: char| !mark.is_alphanumeric() && mark != '#');
    let rest = &title[front::numbering_length(title)..];
    let behind = rest.trim_start_matches(|mark: char| mark.is_ascii_digit() || mark == '.');
    if rest[..rest.len() - behind.len()].contains('.') && behind.starts_with(' ') { behind } else { rest }
}

/// Takes a title apart. In front of one a number of an outline counts nothing: "2.1 Savings".
pub(super) fn clean_title<'t>(inline: &Inline<'t>) -> Lead<'t> {
    match front::outline_length(&inline.text) {
        0 => clean(inline),
        length => clean(&inline.slice(length..inline.text.len())),
    }
}

/// Whether a title begins with what counts it: "1. Why", but not "“Why”".
pub(super) fn is_numbered(title: &str) -> bool {
    let counts = title.len() - unnumbered(title).len();
    title.as_bytes()[..counts].iter().any(u8::is_ascii_digit)
}

/// Whether a line begins with a number or letter that counts the lines: "a) Sell the boat".
pub(super) fn is_counted(line: &str) -> bool {
    line.starts_with(char::is_alphanumeric) && unnumbered(line).len() < line.len()
}

/// Marks between a statement and what stands in front of it or behind it.
const SEPARATORS: Look = Look::COLON.with(Look::FOREIGN).with(Look::DASH).with(Look::BAR);

/// A line taken apart.
#[derive(Clone, Debug, Default)]
pub struct Lead<'t> {
    /// The statement.
    pub words: Inline<'t>,
    /// How far the goal is, when a mark or a word says so.
    pub status: Option<Located<Status>>,
    /// What the line calls itself: "Goal 3 -", "KR 2:".
    pub label: Option<Label>,
    /// The statement is bold, and more follows or not.
    pub bold: bool,
    /// What stands around the statement; nothing does in most lines.
    around: Option<Box<Around<'t>>>,
}

/// What stands around a statement.
#[derive(Clone, Debug, Default)]
struct Around<'t> {
    closed: Option<Inline<'t>>,
    category: Option<Inline<'t>>,
    block_id: Option<Located<Cow<'t, str>>>,
    fields: Vec<Field<'t>>,
    rest: Option<Inline<'t>>,
    labels: Option<Inline<'t>>,
}

impl<'t> Lead<'t> {
    /// Whether a mark or a remark says that it is over: "(done)", "✅".
    #[must_use]
    pub fn is_closed(&self) -> bool {
        self.status.as_ref().is_some_and(|status| !status.value.is_open())
    }

    /// The remark that closes it, when that tells a time.
    #[must_use]
    pub fn closed(&self) -> Option<&Inline<'t>> {
        self.around.as_ref()?.closed.as_ref()
    }

    /// The words in front of a colon that only sort the goal: "Networking: attend …".
    #[must_use]
    pub fn category(&self) -> Option<&Inline<'t>> {
        self.around.as_ref()?.category.as_ref()
    }

    /// `^id` of a block.
    #[must_use]
    pub fn block_id(&self) -> Option<&Located<Cow<'t, str>>> {
        self.around.as_ref()?.block_id.as_ref()
    }

    /// `key:: value` and the dates of task plugins.
    #[must_use]
    pub fn fields(&self) -> &[Field<'t>] {
        self.around.as_ref().map_or(&[], |around| &around.fields)
    }

    /// What explains the statement behind it.
    #[must_use]
    pub fn rest(&self) -> Option<&Inline<'t>> {
        self.around.as_ref()?.rest.as_ref()
    }

    /// The lines below it that begin with a label: "Metric: 50 guests".
    #[must_use]
    pub fn labels(&self) -> Option<&Inline<'t>> {
        self.around.as_ref()?.labels.as_ref()
    }
}

/// A value that stands in a line beside the statement.
#[derive(Clone, Debug)]
pub struct Field<'t> {
    /// Its name.
    pub name: Cow<'t, str>,
    /// Its value.
    pub value: Inline<'t>,
}

/// What a line calls itself.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Label {
    /// A goal, objective or resolution.
    Goal,
    /// A key result.
    KeyResult,
    /// A milestone, step or task.
    Step,
}

/// The part of a line that is still taken for the statement, and what was found around it.
struct Cleaning<'a, 't> {
    inline: &'a Inline<'t>,
    /// The marks of the whole text.
    look: Look,
    range: Range<usize>,
    status: Option<Located<Status>>,
    closed: Option<Inline<'t>>,
    label: Option<Label>,
    category: Option<Range<usize>>,
    block_id: Option<Located<Cow<'t, str>>>,
    fields: Vec<Field<'t>>,
    /// What explains the statement; empty when nothing does.
    rest: Range<usize>,
    /// The lines below the statement that begin with a label; empty when there is none.
    labels: Range<usize>,
    bold: bool,
}

impl<'a, 't> Cleaning<'a, 't> {
    fn new(inline: &'a Inline<'t>, look: Look) -> Self {
        // A dash inside of a word or a date separates nothing.
        let bytes = inline.text.as_bytes();
        let separates = |at: usize| at > 0 && bytes[at - 1] == b' ';
        let joins = look.has(Look::DASH) && !memchr::memchr_iter(b'-', bytes).any(separates);
        let look = if joins { look.without(Look::DASH) } else { look };
        Self {
            inline,
            look,
            range: 0..inline.text.len(),
            status: None,
            closed: None,
            label: None,
            category: None,
            block_id: None,
            fields: Vec::new(),
            rest: 0..0,
            labels: 0..0,
            bold: false,
        }
    }

    /// What was found.
    fn lead(self) -> Lead<'t> {
        let told = self.closed.is_some() || self.category.is_some() || self.block_id.is_some() || !self.fields.is_empty();
        let around = (told || !self.rest.is_empty() || !self.labels.is_empty()).then(|| {
            let part = |range: Range<usize>| Some(self.inline.slice(range)).filter(|words| !words.is_empty());
            Box::new(Around {
                closed: self.closed,
                category: self.category.map(|range| self.inline.slice(range)),
                block_id: self.block_id,
                fields: self.fields,
                rest: part(self.rest),
                labels: part(self.labels),
            })
        });
        Lead { words: self.inline.slice(self.range), status: self.status, label: self.label, bold: self.bold, around }
    }

    fn text(&self) -> &'a str {
        let inline = self.inline;
        inline.text.get(self.range.clone()).unwrap_or_default()
    }

    /// Takes `length` bytes off the front.
    fn skip(&mut self, length: usize) {
        self.range.start = (self.range.start + length).min(self.range.end);
    }

    /// Takes off everything from byte `at` of the remaining text.
    fn cut(&mut self, at: usize) {
        self.range.end = (self.range.start + at).min(self.range.end);
    }

    /// Notes a status written in bytes of the remaining text. What closes a goal wins over what does not, and the first over later ones.
    fn status(&mut self, status: Status, bytes: Range<usize>) {
        let bytes = self.range.start + bytes.start..self.range.start + bytes.end;
        if self.status.is_none_or(|known| known.value.is_open() && !status.is_open()) {
            self.status = Some(Located::new(status, self.inline.source(bytes)));
        }
    }
}

/// Takes a line apart.
#[must_use]
pub fn clean<'t>(inline: &Inline<'t>) -> Lead<'t> {
    clean_seen(inline, Look::at(&inline.text))
}

/// Takes a line apart whose text was looked at.
pub(super) fn clean_seen<'t>(inline: &Inline<'t>, look: Look) -> Lead<'t> {
    if is_words_alone(inline, look) {
        return Lead { words: inline.clone(), ..Lead::default() };
    }
    let mut cleaning = Cleaning::new(inline, look);
    if !inline.marks().is_empty() {
        cut_labels(&mut cleaning);
        strike(&mut cleaning);
    }
    cleaning.fields();
    cleaning.front();
    cleaning.back();
    let known = cleaning.range.clone();
    cleaning.tell_lead();
    if cleaning.range.end < known.end {
        // The lead may end in marks again once the explanation is off: `**Run a race** ✅ It was hard`.
        cleaning.back();
    }
    if cleaning.range != known {
        cleaning.trim();
    }
    cleaning.lead()
}

/// Whether a line has no marks that could tell something, and does not begin in capitals as the keywords of outliners do.
fn is_words_alone(inline: &Inline<'_>, look: Look) -> bool {
    let plain = !look.has(Look::ANY) && inline.marks().is_empty();
    plain
        && match inline.text.as_bytes() {
            [first, second, .., last] => {
                first.is_ascii_alphabetic() && !second.is_ascii_uppercase() && last.is_ascii_alphabetic()
            }
            _ => false,
        }
}

/// What stands on the lines behind one that begins with a label is no part of the statement: "Launch the boat", "Due: 15 May".
fn cut_labels(cleaning: &mut Cleaning<'_, '_>) {
    let text = &cleaning.inline.text;
    let breaks = cleaning.inline.marks().iter().filter(|mark| mark.kind == MarkKind::Break);
    let first = breaks.map(|mark| mark.range.start as usize..mark.range.end as usize).find(|mark| is_labelled(&text[mark.end..]));
    if let Some(mark) = first.filter(|mark| text[..mark.start].contains(char::is_alphanumeric)) {
        cleaning.labels = mark.end..text.len();
        cleaning.range.end = mark.start;
    }
}

/// Whether a line begins with a label that tells something about a goal.
fn is_labelled(line: &str) -> bool {
    const LONGEST: usize = 32;
    let bytes = line.as_bytes();
    let Some(colon) = memchr::memchr(b':', &bytes[..bytes.len().min(LONGEST)]) else { return false };
    let name = line[..colon].trim_matches(|mark: char| !mark.is_alphanumeric());
    let separate = line[colon + 1..].starts_with([' ', '*', '_']);
    separate && name.starts_with(char::is_alphabetic) && {
        let plain = name.to_lowercase();
        read_title(&plain, false).aspect.is_some() || find_key(&plain).is_some()
    }
}

/// A statement that is struck through is closed; what stands behind is a remark.
fn strike(cleaning: &mut Cleaning<'_, '_>) {
    let text = &cleaning.inline.text;
    let Some(mark) = cleaning.inline.marks().iter().find(|mark| mark.kind == MarkKind::Strikethrough) else { return };
    let (start, end) = (mark.range.start as usize, mark.range.end as usize);
    // "(4) ~~Row a race~~", "KR2: ~~Row a race~~": a number that counts lines or a label stands in front.
    let counts = |before: &str| !before.contains(char::is_alphabetic) && before.trim_end().ends_with([')', '.']);
    let stands_alone = |length: usize| text.get(length..start).is_some_and(|between| between.trim().is_empty());
    let label = label::label(text, front::delimiter(text, front::LONGEST_HEAD)).filter(|(_, length)| stands_alone(*length));
    let has_words = |before: &str| before.contains(char::is_alphanumeric) && !counts(before);
    let words_before = label.is_none() && text.get(..start).is_some_and(has_words);
    if words_before || text.get(start..end).is_none_or(|struck| struck.trim().len() < 3) {
        return;
    }
    cleaning.label = label.map(|(label, _)| label);
    cleaning.rest = end..cleaning.range.end.max(end);
    cleaning.range = start..end;
    cleaning.status(Status::Achieved, 0..end - start);
}

#[cfg(test)]
mod tests;
