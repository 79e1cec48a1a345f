//! The words of a heading, paragraph, item or cell, without their marks, and the way back to the file.

use std::borrow::Cow;
use std::ops::Range;

use smallvec::SmallVec;

use crate::text::Span;

/// Words without Markdown marks. Every byte maps back to the file.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Inline<'t> {
    /// The words as they are read: links as their text, line breaks as a space.
    pub text: Cow<'t, str>,
    /// Where they came from.
    pub span: Span,
    /// Runs of `text` that stand in the file as they are, in order.
    pub(super) pieces: SmallVec<[Piece; 1]>,
    /// Emphasis, links, code and the like.
    pub marks: SmallVec<[Mark<'t>; 0]>,
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

impl Inline<'_> {
    /// Where the bytes `range` of the words stand in the file.
    #[must_use]
    pub fn source(&self, range: Range<usize>) -> Span {
        let start = self.source_offset(range.start, false);
        let end = self.source_offset(range.end, true);
        Span::new(start, end.max(start))
    }

    /// Where byte `at` stands in the file: as the start of what follows, or as the end of what comes before.
    fn source_offset(&self, at: usize, as_end: bool) -> usize {
        let holds = |piece: &Piece| {
            let start = piece.at as usize;
            let end = start + piece.length as usize;
            if as_end { start < at && at <= end } else { start <= at && at < end }
        };
        match self.pieces.iter().find(|piece| holds(piece)) {
            Some(piece) if piece.length == piece.source_length => piece.source as usize + (at - piece.at as usize),
            Some(piece) if as_end => (piece.source + piece.source_length) as usize,
            Some(piece) => piece.source as usize,
            None if as_end => self
                .pieces
                .iter()
                .rev()
                .find(|piece| (piece.at as usize) < at)
                .map_or(self.span.start(), |piece| (piece.source + piece.source_length) as usize),
            None => {
                self.pieces.iter().find(|piece| piece.at as usize >= at).map_or(self.span.end(), |piece| piece.source as usize)
            }
        }
    }

    /// Whether there are no words.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.text.trim().is_empty()
    }
}
