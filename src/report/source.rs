//! A file as miette reads it: by line starts instead of from the top, and without characters that act on a terminal.
//!
//! A byte order mark is not shown. Of very long lines only the surroundings of the words are.

use std::borrow::Cow;

use miette::LabeledSpan;
use miette::MietteError;
use miette::MietteSpanContents;
use miette::SourceCode;
use miette::SourceSpan;
use miette::SpanContents;

use super::File;
use super::Places;
use super::escape;
use crate::text::LineIndex;
use crate::text::Span;

/// Lines longer than this many bytes are shown in part.
const LONG_LINE: usize = 400;
/// Of a long line, as many bytes around the words.
const SURROUNDINGS: usize = 120;
/// The most bytes of a long line that are underlined.
const LONG_SPAN: usize = 200;
/// The most lines that are underlined.
const SPAN_LINES: usize = 6;

/// A file to draw frames of.
#[derive(Debug)]
pub(super) struct Source<'t> {
    name: String,
    text: Cow<'t, str>,
    /// Bytes of the byte order mark that was cut off.
    cut: usize,
    index: LineIndex,
    places: &'t Places,
}

impl<'t> Source<'t> {
    pub(super) fn new(file: &'t File) -> Self {
        let text = &file.report.text;
        let shown = text.strip_prefix('\u{feff}').unwrap_or(text);
        let safe = escape::source(shown);
        Self {
            name: escape::line(file.path()).into_owned(),
            cut: text.len() - shown.len(),
            index: LineIndex::new(&safe),
            text: safe,
            places: &file.places,
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// A label at words of the file, cut to what a frame can show. A place between characters at the end of the file moves to the
    /// character before, since there is nothing else to underline.
    pub(super) fn label(&self, span: Span, message: Option<&str>, primary: bool) -> LabeledSpan {
        let mut start = self.boundary(span.start().saturating_sub(self.cut));
        let last_line = self.index.line_of(start) + SPAN_LINES - 1;
        let mut end = span.end().saturating_sub(self.cut).min(self.index.line_span(&self.text, last_line).end());
        if end.saturating_sub(start) > LONG_SPAN && self.is_long(self.index.line_of(start), self.index.line_of(end)) {
            end = start + LONG_SPAN;
        }
        let mut end = self.boundary(end.max(start));
        if start == end && end >= self.text.trim_end_matches(['\n', '\r']).len() {
            end = self.text.trim_end_matches(['\n', '\r']).len();
            start = self.boundary(end.saturating_sub(1));
        }
        let message = message.map(|message| escape::line(message).into_owned());
        let span = SourceSpan::from((start, end - start));
        if primary { LabeledSpan::new_primary_with_span(message, span) } else { LabeledSpan::new_with_span(message, span) }
    }

    /// The column of a label from zero. One that was moved off the end of the file still tells the place that it came from.
    fn column(&self, start: usize, end: usize) -> usize {
        let place = self.places.find(start + self.cut).or_else(|| self.places.find(end + self.cut));
        place.map_or(0, |place| place.column - 1)
    }

    /// The character boundary at or before an offset.
    fn boundary(&self, offset: usize) -> usize {
        let mut at = offset.min(self.text.len());
        while !self.text.is_char_boundary(at) {
            at -= 1;
        }
        at
    }

    fn is_long(&self, first_line: usize, last_line: usize) -> bool {
        (first_line..=last_line).any(|line| self.index.line_span(&self.text, line).len() > LONG_LINE)
    }

    /// The lines of a span with lines around, or the surroundings of a span in a long line.
    fn extent(&self, start: usize, end: usize, before: usize, after: usize) -> (usize, usize) {
        let (start_line, end_line) = (self.index.line_of(start), self.index.line_of(end.saturating_sub(1).max(start)));
        let (first, last) = (start_line.saturating_sub(before), end_line + after);
        let line_end =
            |line: usize| if line + 1 < self.index.lines() { self.index.line_start(line + 1) } else { self.text.len() };
        if self.is_long(first, last.min(self.index.lines().saturating_sub(1))) {
            let from = self.boundary(start.saturating_sub(SURROUNDINGS)).max(self.index.line_start(start_line));
            return (from, self.boundary(end + SURROUNDINGS).min(line_end(end_line)));
        }
        (self.index.line_start(first), line_end(last))
    }
}

impl SourceCode for Source<'_> {
    fn read_span<'a>(
        &'a self,
        span: &SourceSpan,
        before: usize,
        after: usize,
    ) -> Result<Box<dyn SpanContents<'a> + 'a>, MietteError> {
        let (start, end) = (span.offset(), span.offset() + span.len());
        if end > self.text.len() {
            return Err(MietteError::OutOfBounds);
        }
        // Without lines around, miette asks for the place of the label; with them, for what to draw.
        let (from, to, column) = if before == 0 && after == 0 {
            (start, end, self.column(start, end))
        } else {
            let (from, to) = self.extent(start, end, before, after);
            (from, to, 0)
        };
        let data = self.text.get(from..to).ok_or(MietteError::OutOfBounds)?;
        let lines = data.matches('\n').count();
        if span.len() > LONG_SPAN && lines > 2 * SPAN_LINES {
            return Err(MietteError::OutOfBounds);
        }
        let line = self.index.line_of(from);
        let place = SourceSpan::from((from, to - from));
        Ok(Box::new(MietteSpanContents::new_named(self.name.clone(), data.as_bytes(), place, line, column, lines)))
    }
}
