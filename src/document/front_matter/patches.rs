//! Front matter as its reader is given it: faulty or foreign parts covered, every byte in its place.
//!
//! What stands under a cover is put back when the tree is built, so that a value with a fault keeps the words its author wrote.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;

use crate::text::Span;
use crate::text::place_in;

/// Words over several lines as one.
pub(super) fn unfolded(words: &str) -> Cow<'_, str> {
    if words.contains('\n') { Cow::Owned(words.split_whitespace().collect::<Vec<_>>().join(" ")) } else { Cow::Borrowed(words) }
}

/// What the reader sees in the place of a part.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Cover {
    /// A plain word: the part is a value and its own text.
    Word,
    /// Blanks.
    Blank,
}

/// A covered part.
#[derive(Clone, Debug)]
struct Patch {
    /// The whole part, in bytes of the file.
    range: Range<usize>,
    /// The words of it that count as the value.
    inside: Range<usize>,
    cover: Cover,
}

/// The covered parts of one front matter.
pub(super) struct Patches<'t> {
    text: &'t str,
    content: Span,
    /// The letter that a plain word may consist of.
    letter: u8,
    /// The parts by where they start; none share bytes.
    parts: BTreeMap<usize, Patch>,
}

impl<'t> Patches<'t> {
    /// Nothing covered yet; a covered value shows as a word of `letter`.
    pub(super) fn new(text: &'t str, content: Span, letter: u8) -> Self {
        Self { text, content, letter, parts: BTreeMap::new() }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }

    /// Whether some of `span` is covered.
    pub(super) fn cover(&self, span: Span) -> bool {
        self.touched(&span.range()).next().is_some()
    }

    /// Shows blanks in place of `span`. Whether anything changed.
    pub(super) fn blank(&mut self, span: Span) -> bool {
        let range = span.range();
        let is_blank =
            |patch: &Patch| patch.cover == Cover::Blank && patch.range.start <= range.start && range.end <= patch.range.end;
        if range.is_empty() || self.touched(&range).any(is_blank) {
            return false;
        }
        let covered: Vec<usize> = self.touched(&range).map(|patch| patch.range.start).collect();
        for start in covered {
            self.parts.remove(&start);
        }
        self.parts.insert(range.start, Patch { inside: range.clone(), range, cover: Cover::Blank });
        true
    }

    /// Takes `span` as a plain value, of which the words are `inside`. Whether anything changed.
    pub(super) fn word(&mut self, span: Span, inside: Span) -> bool {
        if self.cover(span) || span.is_empty() {
            return false;
        }
        self.parts.insert(span.start(), Patch { range: span.range(), inside: inside.range(), cover: Cover::Word });
        true
    }

    /// The parts that share bytes with `range`, the last one first.
    fn touched(&self, range: &Range<usize>) -> impl Iterator<Item = &Patch> {
        let start = range.start;
        self.parts.range(..range.end).rev().map(|(_, patch)| patch).take_while(move |patch| patch.range.end > start)
    }

    /// The lines as the reader shall see them.
    pub(super) fn shown(&self) -> Cow<'t, str> {
        let content = self.content.slice(self.text);
        if self.parts.is_empty() {
            return Cow::Borrowed(content);
        }
        let mut bytes = content.as_bytes().to_vec();
        for patch in self.parts.values() {
            let range = patch.range.start - self.content.start()..patch.range.end - self.content.start();
            for byte in bytes.get_mut(range).into_iter().flatten() {
                match patch.cover {
                    Cover::Word => *byte = self.letter,
                    Cover::Blank if matches!(*byte, b'\n' | b'\r') => {}
                    Cover::Blank => *byte = b' ',
                }
            }
        }
        String::from_utf8(bytes).map_or(Cow::Borrowed(content), Cow::Owned)
    }

    /// A part of what the reader was shown as the same part of the file; a text of its own when it is none.
    pub(super) fn in_file(&self, text: Cow<'_, str>, shown: &str) -> Cow<'t, str> {
        let same = match &text {
            Cow::Borrowed(part) => place_in(part, shown).and_then(|place| self.content.slice(self.text).get(place)),
            Cow::Owned(_) => None,
        };
        same.map_or_else(|| Cow::Owned(text.into_owned()), Cow::Borrowed)
    }

    /// The words of a value at `span` that stands, wholly or in part, under a cover, and their place.
    pub(super) fn words(&self, span: Span) -> Option<(Cow<'t, str>, Span)> {
        let patch = self.touched(&span.range()).find(|patch| patch.cover == Cover::Word)?;
        if patch.range == span.range() {
            let inside = Span::from(patch.inside.clone());
            return Some((Cow::Borrowed(inside.slice(self.text)), inside));
        }
        Some((unfolded(span.slice(self.text)), span))
    }
}
