//! The words of a heading, paragraph, item or cell, without their marks, and the way back to the file.

use std::borrow::Cow;
use std::ops::Range;

use crate::text::Span;

/// Words without Markdown marks. Every byte maps back to the file.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Inline<'t> {
    /// The words as they are read: links as their text, line breaks as a space.
    pub text: Cow<'t, str>,
    /// Where they came from.
    pub span: Span,
    /// What most words do not have.
    rest: Option<Box<Rest<'t>>>,
}

/// What words have that do not stand in the file in one piece, or that have marks.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
struct Rest<'t> {
    /// Runs of the text that stand in the file as they are, in order; none when the text is one run.
    pieces: Vec<Piece>,
    /// Emphasis, links, code and the like, in order of where they begin.
    marks: Vec<Mark<'t>>,
}

/// A run of words that stands in the file as it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Piece {
    /// Where it starts in `Inline::text`.
    pub(super) at: u32,
    /// Where it starts in the file.
    pub(super) source: u32,
    /// Its length in `Inline::text`.
    pub(super) length: u32,
    /// Its length in the file: differs for escapes and entities.
    pub(super) source_length: u32,
}

/// A marked run of words.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Mark<'t> {
    /// What kind of mark.
    pub kind: MarkKind<'t>,
    /// Which bytes of `Inline::text`; empty for an image without words or a tag.
    pub range: Range<u32>,
}

/// Kinds of marks.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum MarkKind<'t> {
    /// `**…**`
    Strong,
    /// `*…*`
    Emphasis,
    /// `~~…~~`
    Strikethrough,
    /// `` `…` ``
    Code,
    /// `[…](target)`
    Link(Cow<'t, str>),
    /// `[[target]]` or `[[target|…]]`
    WikiLink(Cow<'t, str>),
    /// `![…](…)` or `![[…]]`
    Image,
    /// An inline HTML tag, which is not part of the words.
    Tag,
    /// A line break inside the run, written or hard; the words hold a space there.
    Break,
}

impl<'t> Inline<'t> {
    /// Words with their runs in the file and their marks.
    pub(super) fn new(text: Cow<'t, str>, span: Span, pieces: Cow<'_, [Piece]>, marks: Vec<Mark<'t>>) -> Self {
        let mut inline = Self { text, span, rest: None };
        let in_one = pieces.is_empty() || *pieces == [inline.whole()];
        if !in_one || !marks.is_empty() {
            inline.rest = Some(Box::new(Rest { pieces: if in_one { Vec::new() } else { pieces.into_owned() }, marks }));
        }
        inline
    }

    /// Words that stand in the file as they are, without marks.
    pub(super) fn plain(text: &'t str, start: usize) -> Self {
        Self { text: Cow::Borrowed(text), span: Span::new(start, start + text.len()), rest: None }
    }

    /// Emphasis, links, code and the like, in order of where they begin.
    #[must_use]
    pub fn marks(&self) -> &[Mark<'t>] {
        self.rest.as_ref().map_or(&[], |rest| &rest.marks)
    }

    /// Whether no line break stands among the words.
    #[must_use]
    pub fn is_one_line(&self) -> bool {
        !self.marks().iter().any(|mark| mark.kind == MarkKind::Break)
    }

    /// The whole text as one run.
    fn whole(&self) -> Piece {
        let (source, source_length) = (offset(self.span.start()), offset(self.span.len()));
        Piece { at: 0, source, length: offset(self.text.len()), source_length }
    }

    /// The words `range` alone, in bytes of `text`, with their marks and their way back to the file. A range that does not fit the
    /// words gives none.
    #[must_use]
    pub fn slice(&self, range: Range<usize>) -> Self {
        self.slice_with(range, self.marks().iter())
    }

    /// The words `range` alone, with those of the `marks` that stand there.
    fn slice_with<'m>(&self, range: Range<usize>, marks: impl Iterator<Item = &'m Mark<'t>>) -> Self
    where
        't: 'm,
    {
        let text = match &self.text {
            Cow::Borrowed(text) => text.get(range.clone()).map(Cow::Borrowed),
            Cow::Owned(text) => text.get(range.clone()).map(|text| Cow::Owned(text.to_owned())),
        };
        let Some(text) = text else { return Self { span: Span::new(self.span.end(), self.span.end()), ..Self::default() } };
        let span = self.source(range.clone());
        let Some(rest) = &self.rest else { return Self { text, span, rest: None } };
        let (start, end) = (offset(range.start), offset(range.end));
        let first = rest.pieces.partition_point(|piece| piece.at + piece.length <= start);
        let within = |at: u32| at.clamp(start, end) - start;
        let pieces = rest.pieces[first..].iter().take_while(|piece| piece.at < end).map(|piece| {
            let (first, last) = (piece.at.max(start), (piece.at + piece.length).min(end));
            if piece.length == piece.source_length {
                let source = piece.source + (first - piece.at);
                Piece { at: first - start, source, length: last - first, source_length: last - first }
            } else {
                Piece { at: first - start, length: last - first, ..*piece }
            }
        });
        let marks = marks.filter(|mark| mark.range.start < end && mark.range.end > start).map(|mark| {
            let range = within(mark.range.start)..within(mark.range.end);
            Mark { kind: mark.kind.clone(), range }
        });
        Self::new(text, span, Cow::Owned(pieces.collect()), marks.collect())
    }

    /// The words `range` alone, without white space around them.
    #[must_use]
    pub fn part(&self, range: Range<usize>) -> Self {
        self.slice(self.without_space(range))
    }

    /// The words between the `cuts`, which are in order, without white space around them; those with nothing but white space are none.
    pub fn split(&self, cuts: impl Iterator<Item = Range<usize>>) -> impl Iterator<Item = Self> {
        let mut marks = self.marks().iter().peekable();
        // The marks that may reach into the next part.
        let mut open: Vec<&Mark<'t>> = Vec::new();
        let mut start = 0;
        cuts.chain(std::iter::once(self.text.len()..self.text.len())).filter_map(move |cut| {
            if cut.start > cut.end || cut.start < start {
                return None;
            }
            let range = self.without_space(start..cut.start);
            start = cut.end;
            open.extend(std::iter::from_fn(|| marks.next_if(|mark| (mark.range.start as usize) < range.end)));
            open.retain(|mark| mark.range.end as usize > range.start);
            (!range.is_empty()).then(|| self.slice_with(range, open.iter().copied()))
        })
    }

    /// The part of `range` without the white space at its ends.
    fn without_space(&self, range: Range<usize>) -> Range<usize> {
        let Some(text) = self.text.get(range.clone()) else { return range };
        let start = range.start + text.len() - text.trim_start().len();
        start..start + text.trim().len()
    }

    /// The words of a value in front matter that stands at `span`. Words that were written otherwise (escapes, folded lines) lead back
    /// to the value as a whole.
    #[must_use]
    pub fn of_value(text: Cow<'t, str>, span: Span, quoted: bool) -> Self {
        let inside = if quoted && span.len() >= 2 { Span::new(span.start() + 1, span.end() - 1) } else { span };
        Self { text, span: inside, rest: None }
    }

    /// The words without white space around them.
    #[must_use]
    pub fn trimmed(&self) -> Self {
        if self.is_trimmed() { self.clone() } else { self.part(0..self.text.len()) }
    }

    /// The same, where the words are not needed any more.
    #[must_use]
    pub fn into_trimmed(self) -> Self {
        if self.is_trimmed() { self } else { self.part(0..self.text.len()) }
    }

    fn is_trimmed(&self) -> bool {
        self.text.trim().len() == self.text.len()
    }

    /// Where the bytes `range` of the words stand in the file.
    #[must_use]
    pub fn source(&self, range: Range<usize>) -> Span {
        let is_in_one = self.rest.as_ref().is_none_or(|rest| rest.pieces.is_empty());
        if is_in_one && self.text.len() == self.span.len() && range.end <= self.text.len() {
            return Span::new(self.span.start() + range.start, self.span.start() + range.end);
        }
        let start = self.source_offset(range.start, false);
        let end = self.source_offset(range.end, true);
        Span::new(start, end.max(start))
    }

    /// Where byte `at` stands in the file: as the start of what follows, or as the end of what comes before.
    fn source_offset(&self, at: usize, as_end: bool) -> usize {
        let whole = [self.whole()];
        let pieces = match &self.rest {
            Some(rest) if !rest.pieces.is_empty() => rest.pieces.as_slice(),
            _ => &whole,
        };
        let start = |piece: &Piece| piece.at as usize;
        let begun = pieces.partition_point(|piece| if as_end { start(piece) < at } else { start(piece) <= at });
        let end = |piece: &Piece| start(piece) + piece.length as usize;
        let piece = begun.checked_sub(1).and_then(|last| pieces.get(last));
        let holds = piece.filter(|piece| at < end(piece) || as_end && at == end(piece));
        match (holds, piece) {
            (Some(piece), _) if piece.length == piece.source_length => piece.source as usize + (at - start(piece)),
            (_, Some(piece)) if as_end => (piece.source + piece.source_length) as usize,
            (Some(piece), _) => piece.source as usize,
            (None, _) if as_end => self.span.start(),
            (None, _) => {
                let next = pieces.partition_point(|piece| start(piece) < at);
                pieces.get(next).map_or(self.span.end(), |piece| piece.source as usize)
            }
        }
    }

    /// Whether there are no words.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.text.as_bytes().first().is_none_or(|first| !first.is_ascii_graphic() && self.text.trim().is_empty())
    }
}

/// An offset in four bytes; files are short enough.
fn offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slice_leads_back_to_the_same_bytes() {
        let file = "**Win** R&amp;D prize";
        let pieces = [(0, 2, 3, 3), (3, 7, 2, 2), (5, 9, 1, 5), (6, 14, 7, 7)];
        let whole = Inline::new(
            Cow::Borrowed("Win R&D prize"),
            Span::new(0, file.len()),
            pieces.map(|(at, source, length, source_length)| Piece { at, source, length, source_length }).to_vec().into(),
            vec![Mark { kind: MarkKind::Strong, range: 0..3 }],
        );
        let part = whole.slice(1..7);
        assert_eq!((part.text.as_ref(), part.span.slice(file)), ("in R&D", "in** R&amp;D"));
        assert_eq!(part.source(4..5).slice(file), "&amp;");
        assert_eq!(part.source(5..6).slice(file), "D");
        assert_eq!(part.marks()[0].range, 0..2);
        assert_eq!(whole.slice(8..13).marks().len(), 0);
        assert!(whole.slice(9..99).is_empty());
    }

    #[test]
    fn the_parts_between_cuts_keep_their_marks() {
        let mark = |kind, range| Mark { kind, range };
        let marks = vec![
            mark(MarkKind::Strong, 0..9),
            mark(MarkKind::Break, 3..4),
            mark(MarkKind::Code, 5..6),
            mark(MarkKind::Tag, 9..9),
        ];
        let whole = Inline::new(Cow::Borrowed("Row a b c  d"), Span::new(0, 12), Cow::default(), marks);
        let parts: Vec<Inline<'_>> = whole.split([3..4, 10..11, 11..11].into_iter()).collect();
        let told: Vec<(&str, usize)> = parts.iter().map(|part| (part.text.as_ref(), part.span.start())).collect();
        assert_eq!(told, [("Row", 0), ("a b c", 4), ("d", 11)]);
        for (part, range) in parts.iter().zip([0..3, 4..9, 11..12]) {
            assert_eq!(*part, whole.slice(range));
        }
    }
}
