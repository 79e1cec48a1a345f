//! Gathering the words of one block: borrowed while they stand in one piece, with the way back to the file.

use std::borrow::Cow;
use std::ops::Range;

use pulldown_cmark::CowStr;

use crate::document::Inline;
use crate::document::Mark;
use crate::document::MarkKind;
use crate::document::inline::Piece;
use crate::text::Span;
use crate::text::place_in;

/// Characters that HTML writes as entities, so far as people use them in a line of words.
const ENTITIES: [(&str, &str); 7] =
    [("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&#39;", "'"), ("&nbsp;", " ")];

/// Words in the making, of one block after the other: what holds them is kept, and what is given away is as large as need be.
pub(super) struct Words<'t> {
    file: &'t str,
    start: usize,
    /// The words so far, when they are one run of the file.
    run: Option<Range<usize>>,
    /// The words so far, otherwise.
    text: String,
    pieces: Vec<Piece>,
    marks: Vec<Mark<'t>>,
    open: Vec<u32>,
    /// The mark of the words that a tag strikes through.
    struck: Option<u32>,
}

impl<'t> Words<'t> {
    /// No words yet.
    pub(super) fn new(file: &'t str) -> Self {
        Self {
            file,
            start: 0,
            run: None,
            text: String::new(),
            pieces: Vec::new(),
            marks: Vec::new(),
            open: Vec::new(),
            struck: None,
        }
    }

    /// Begins the words of another block; `start` is where they would stand.
    pub(super) fn begin(&mut self, start: usize) {
        self.start = start;
    }

    fn len(&self) -> usize {
        self.run.as_ref().map_or(self.text.len(), Range::len)
    }

    /// Adds words that the Markdown reader gave for `range` of the file.
    pub(super) fn push(&mut self, text: &CowStr<'t>, range: Range<usize>) {
        if let CowStr::Borrowed(borrowed) = text
            && let Some(place) = place_in(borrowed, self.file)
            && range.start <= place.start
            && place.end <= range.end
        {
            return self.push_source(place);
        }
        self.push_other(text, range);
    }

    /// Adds words that stand in the file as they are.
    fn push_source(&mut self, range: Range<usize>) {
        match &mut self.run {
            Some(run) if run.end == range.start => run.end = range.end,
            None if self.pieces.is_empty() => self.run = Some(range),
            _ => {
                self.own();
                let Some(text) = self.file.get(range.clone()) else { return };
                self.add_piece(text.len(), range);
                self.text.push_str(text);
            }
        }
    }

    /// Adds words of HTML, in which some characters are written as entities.
    pub(super) fn push_html(&mut self, range: Range<usize>) {
        let html = self.file.get(range.clone()).unwrap_or_default();
        let mut from = range.start;
        for (at, _) in html.match_indices('&') {
            let is_here = |(entity, _): &&(&str, &str)| html.get(at..).is_some_and(|rest| rest.starts_with(entity));
            let Some((entity, meant)) = ENTITIES.iter().find(is_here) else { continue };
            let start = range.start + at;
            if from < start {
                self.push_source(from..start);
            }
            from = start + entity.len();
            self.push_other(meant, start..from);
        }
        if from < range.end {
            self.push_source(from..range.end);
        }
    }

    /// Adds words that stand for `range` of the file without being there letter by letter.
    fn push_other(&mut self, text: &str, range: Range<usize>) {
        self.own();
        self.add_piece(text.len(), range);
        self.text.push_str(text);
    }

    fn add_piece(&mut self, length: usize, source: Range<usize>) {
        let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        let piece = Piece {
            at: offset(self.text.len()),
            source: offset(source.start),
            length: offset(length),
            source_length: offset(source.len()),
        };
        if let Some(last) = self.pieces.last_mut()
            && last.length == last.source_length
            && piece.length == piece.source_length
            && last.source + last.source_length == piece.source
        {
            last.length += piece.length;
            last.source_length += piece.length;
            return;
        }
        self.pieces.push(piece);
    }

    /// Turns a borrowed run into a text that can grow.
    fn own(&mut self) {
        if let Some(run) = self.run.take() {
            self.add_piece(run.len(), run.clone());
            self.text.push_str(self.file.get(run).unwrap_or_default());
        }
    }

    /// Adds a space for a line break.
    pub(super) fn line_break(&mut self, range: Range<usize>) {
        let at = self.offset();
        self.push_other(" ", range);
        self.marks.push(Mark { kind: MarkKind::Break, range: at..at + 1 });
    }

    /// Takes back the line break that the words end with, if they do.
    pub(super) fn drop_line_break(&mut self) -> bool {
        let ends = self.offset();
        let Some(mark) = self.marks.last().filter(|mark| mark.kind == MarkKind::Break && mark.range.end == ends) else {
            return false;
        };
        let start = mark.range.start;
        self.marks.pop();
        self.drop_from(start as usize);
        true
    }

    /// Opens a mark; [`Words::close`] closes the last one opened.
    pub(super) fn open(&mut self, kind: MarkKind<'t>) {
        let at = self.offset();
        self.open.push(u32::try_from(self.marks.len()).unwrap_or(u32::MAX));
        self.marks.push(Mark { kind, range: at..at });
    }

    /// Closes the mark opened last. The words of an image are dropped: they are not read.
    pub(super) fn close(&mut self) {
        let at = self.offset();
        let Some(index) = self.open.pop() else { return };
        if let Some(mark) = self.marks.get_mut(index as usize) {
            mark.range.end = at;
            if mark.kind == MarkKind::Image {
                let start = mark.range.start;
                mark.range.end = start;
                // With its words go the marks among them.
                self.marks.truncate(index as usize + 1);
                self.struck = self.struck.filter(|struck| *struck < index);
                self.drop_from(start as usize);
            }
        }
    }

    /// Begins or ends words that a tag strikes through; tags need not nest with other marks.
    pub(super) fn strike(&mut self, begins: bool) {
        let at = self.offset();
        if begins {
            self.struck = u32::try_from(self.marks.len()).ok();
            self.marks.push(Mark { kind: MarkKind::Strikethrough, range: at..at });
        } else if let Some(mark) = self.struck.take().and_then(|index| self.marks.get_mut(index as usize)) {
            mark.range.end = at;
        }
    }

    fn drop_from(&mut self, length: usize) {
        self.own();
        self.text.truncate(length);
        let end = self.offset();
        self.pieces.truncate(self.pieces.partition_point(|piece| piece.at < end));
        if let Some(last) = self.pieces.last_mut() {
            let kept = (end - last.at).min(last.length);
            if last.length == last.source_length {
                last.source_length = kept;
            }
            last.length = kept;
        }
    }

    /// Sets a mark without words.
    pub(super) fn point(&mut self, kind: MarkKind<'t>) {
        let at = self.offset();
        self.marks.push(Mark { kind, range: at..at });
    }

    fn offset(&self) -> u32 {
        u32::try_from(self.len()).unwrap_or(u32::MAX)
    }

    /// The words. Nothing of them is left.
    pub(super) fn finish(&mut self, block: Span) -> Inline<'t> {
        self.open.clear();
        self.struck = None;
        if let Some(run) = self.run.take() {
            let text = self.file.get(run.clone()).unwrap_or_default();
            if self.marks.is_empty() {
                return Inline::plain(text, run.start);
            }
            return Inline::new(Cow::Borrowed(text), Span::from(run), Cow::default(), self.marks.drain(..).collect());
        }
        let start = self.pieces.first().map_or(self.start.max(block.start()), |piece| piece.source as usize);
        let end = self.pieces.last().map_or(start, |piece| (piece.source + piece.source_length) as usize);
        let text = Cow::Owned(self.text.clone());
        let inline = Inline::new(text, Span::new(start, end), Cow::Borrowed(&self.pieces), self.marks.drain(..).collect());
        self.text.clear();
        self.pieces.clear();
        inline
    }
}

/// The reader's text as one of the standard library, borrowed where it is.
pub(super) fn borrowed(text: CowStr<'_>) -> Cow<'_, str> {
    match text {
        CowStr::Borrowed(text) => Cow::Borrowed(text),
        other => Cow::Owned(other.into_string()),
    }
}
