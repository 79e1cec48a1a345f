//! Places in a text.
//!
//! Everything below the reports speaks in [`Span`]s: byte ranges of the raw file, on character boundaries.
//! Lines and columns are computed for the few spans that are shown: a [`Place`] by a [`LineIndex`], those of findings by the reports.

use std::ops::Range;

/// A byte range of the raw file, on character boundaries, start not after end.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Span {
    start: u32,
    end: u32,
}

impl Span {
    /// The largest file that can be read, in bytes; offsets are kept in four bytes.
    pub const LARGEST_FILE: usize = u32::MAX as usize;

    /// The bytes from `start` to `end`. Offsets past [`Span::LARGEST_FILE`] saturate; an end before the start gives an empty span.
    #[must_use]
    pub fn new(start: usize, end: usize) -> Self {
        let start = u32::try_from(start).unwrap_or(u32::MAX);
        let end = u32::try_from(end).unwrap_or(u32::MAX);
        Self { start, end: end.max(start) }
    }

    /// The first byte.
    #[must_use]
    pub fn start(self) -> usize {
        self.start as usize
    }

    /// One past the last byte.
    #[must_use]
    pub fn end(self) -> usize {
        self.end as usize
    }

    /// Length in bytes.
    #[must_use]
    pub fn len(self) -> usize {
        self.range().len()
    }

    /// Whether the span points between two characters instead of at some.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// The span as a range of bytes.
    #[must_use]
    pub fn range(self) -> Range<usize> {
        self.start()..self.end()
    }

    /// The smallest span that holds both.
    #[must_use]
    pub fn cover(self, other: Self) -> Self {
        Self { start: self.start.min(other.start), end: self.end.max(other.end) }
    }

    /// Whether `other` lies wholly inside.
    #[must_use]
    pub fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// The words of `text` that the span covers; empty when the span does not fit the text.
    #[must_use]
    pub fn slice(self, text: &str) -> &str {
        text.get(self.range()).unwrap_or_default()
    }
}

impl From<Range<usize>> for Span {
    fn from(range: Range<usize>) -> Self {
        Self::new(range.start, range.end)
    }
}

/// Where a part that was cut out of a text stands in it; `None` when it is no part of it.
#[must_use]
pub fn place_in(part: &str, whole: &str) -> Option<Range<usize>> {
    let start = part.as_ptr().addr().checked_sub(whole.as_ptr().addr())?;
    let end = start.checked_add(part.len())?;
    (end <= whole.len()).then_some(start..end)
}

/// Parts of a file, one behind the other, so that it is told by one search whether words stand in one of them.
#[derive(Debug, Default)]
pub struct Extents(Vec<Span>);

impl Extents {
    /// Whether the words stand in one of them.
    #[must_use]
    pub fn hold(&self, words: Span) -> bool {
        let at = self.0.partition_point(|extent| extent.end() <= words.start());
        self.0.get(at).is_some_and(|extent| extent.contains(words))
    }
}

impl FromIterator<Span> for Extents {
    fn from_iter<Parts: IntoIterator<Item = Span>>(parts: Parts) -> Self {
        let mut parts: Vec<Span> = parts.into_iter().collect();
        // What holds another part comes before it.
        parts.sort_unstable_by_key(|part| (part.start(), std::cmp::Reverse(part.end())));
        parts.dedup_by(|next, last| last.contains(*next));
        Self(parts)
    }
}

/// A value and the words of the file that gave it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Located<T> {
    /// What was read.
    pub value: T,
    /// Where it stands.
    pub span: Span,
}

impl<T> Located<T> {
    /// A value with its place.
    pub const fn new(value: T, span: Span) -> Self {
        Self { value, span }
    }
}

/// A position as people count it, from one.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Place {
    /// The line.
    pub line: usize,
    /// The column in characters (Unicode scalar values).
    pub column: usize,
}

/// Where each line of a text starts. Made only for a file that has something to show.
#[derive(Clone, Debug)]
pub struct LineIndex {
    starts: Vec<u32>,
}

impl LineIndex {
    /// Reads the line starts of `text` once.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let after_breaks = memchr::memchr_iter(b'\n', text.as_bytes()).map(|at| u32::try_from(at + 1).unwrap_or(u32::MAX));
        Self { starts: std::iter::once(0).chain(after_breaks).collect() }
    }

    /// Number of lines; a text that ends in a line break has an empty last line.
    #[must_use]
    pub fn lines(&self) -> usize {
        self.starts.len()
    }

    /// The line that holds byte `offset`, counted from zero.
    #[must_use]
    pub fn line_of(&self, offset: usize) -> usize {
        self.starts.partition_point(|&start| start as usize <= offset).saturating_sub(1)
    }

    /// Where line `line` (from zero) starts, in bytes; the end of the last start for a line past the end.
    #[must_use]
    pub fn line_start(&self, line: usize) -> usize {
        self.starts.get(line).or(self.starts.last()).map_or(0, |&start| start as usize)
    }

    /// The bytes of line `line` (from zero) without its line break.
    #[must_use]
    pub fn line_span(&self, text: &str, line: usize) -> Span {
        let start = self.line_start(line);
        let end = self.starts.get(line + 1).map_or(text.len(), |&next| next as usize);
        let content = text.get(start..end).unwrap_or_default();
        Span::new(start, start + content.trim_end_matches(['\n', '\r']).len())
    }

    /// The place of byte `offset` in `text`. A byte order mark is not counted as a column.
    #[must_use]
    pub fn place(&self, text: &str, offset: usize) -> Place {
        let line = self.line_of(offset);
        let start = self.line_start(line);
        let before = text.get(start..offset.min(text.len())).unwrap_or_default();
        let before = if line == 0 { before.strip_prefix('\u{feff}').unwrap_or(before) } else { before };
        Place { line: line + 1, column: before.chars().count() + 1 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters() {
        let text = "\u{feff}a😀é目x\r\nsecond";
        let index = LineIndex::new(text);
        let place = index.place(text, text.find('x').unwrap());
        assert_eq!((place.line, place.column), (1, 5));
        assert_eq!(index.place(text, text.find("second").unwrap()).line, 2);
        assert_eq!(index.line_span(text, 0).slice(text), "\u{feff}a😀é目x");
    }

    #[test]
    fn a_part_of_a_text_knows_its_place() {
        let text = "a b c";
        let (before, rest) = text.split_at(2);
        assert_eq!(place_in(rest, text), Some(2..5));
        assert_eq!(place_in(text, text), Some(0..5));
        assert_eq!((place_in(text, rest), place_in(rest, before)), (None, None));
    }

    #[test]
    fn a_place_past_the_end_is_the_end() {
        let index = LineIndex::new("ab\n");
        assert_eq!(index.place("ab\n", 99).line, 2);
        assert_eq!(index.place("", 5).column, 1);
    }
}
