//! The lines of a text with suppressions, and which of them have words.

use crate::text::LineIndex;
use crate::text::Span;

/// The lines of a text, counted from zero.
pub(super) struct Lines<'t> {
    text: &'t str,
    index: LineIndex,
    /// Those with words, so that no two suppressions walk over the same blank ones.
    with_words: Vec<usize>,
}

impl<'t> Lines<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        let index = LineIndex::new(text);
        let has_words = |line: &usize| !index.line_span(text, *line).slice(text).trim().is_empty();
        let with_words = (0..index.lines()).filter(has_words).collect();
        Self { text, index, with_words }
    }

    /// The first and the last line of a part of the text.
    pub(super) fn of(&self, part: Span) -> (usize, usize) {
        let last = part.end().saturating_sub(1).max(part.start());
        (self.index.line_of(part.start()), self.index.line_of(last))
    }

    /// The place of a line, without its break.
    pub(super) fn span(&self, line: usize) -> Span {
        self.index.line_span(self.text, line)
    }

    /// Some lines with the break of the last one; up to the end when that is none of the text.
    pub(super) fn extent(&self, first: usize, last: usize) -> Span {
        let end = if self.is_last(last) { usize::MAX } else { self.index.line_start(last + 1) };
        Span::new(self.index.line_start(first), end)
    }

    pub(super) fn is_last(&self, line: usize) -> bool {
        line >= self.index.lines() - 1
    }

    /// A part of the text.
    pub(super) fn slice(&self, part: Span) -> &'t str {
        part.slice(self.text)
    }

    /// The words of a line.
    pub(super) fn words(&self, line: usize) -> &'t str {
        self.span(line).slice(self.text)
    }

    /// What stands before a part of the text on its first line.
    pub(super) fn before(&self, part: Span) -> &'t str {
        Span::new(self.index.line_start(self.of(part).0), part.start()).slice(self.text)
    }

    /// What stands behind a part of the text on its last line.
    pub(super) fn behind(&self, part: Span) -> &'t str {
        Span::new(part.end(), self.span(self.of(part).1).end()).slice(self.text)
    }

    /// The next line below that has words.
    pub(super) fn next_with_words(&self, line: usize) -> Option<usize> {
        self.with_words.get(self.with_words.partition_point(|worded| *worded <= line)).copied()
    }
}
