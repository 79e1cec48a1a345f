//! Lines and columns of the few offsets of a file that are shown, counted in one sweep.

use crate::text::Span;

/// A position as people and other programs count it. All numbers start at one.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Place {
    /// The line.
    pub line: usize,
    /// The column in characters (Unicode scalar values): terminals, GitHub, JSON.
    pub column: usize,
    /// The column in UTF-16 code units: SARIF, language servers.
    pub utf16_column: usize,
    /// The column in UTF-8 bytes: reviewdog.
    pub byte_column: usize,
}

/// The places of the spans that a file's findings name. Looking one up needs no text.
#[derive(Clone, Debug, Default)]
pub struct Places {
    counted: Vec<Counted>,
}

/// An offset with its line and its column in each unit, as small as it gets: a run over many files keeps them all.
#[derive(Clone, Copy, Debug)]
struct Counted {
    offset: u32,
    line: u32,
    column: u32,
    utf16_column: u32,
    byte_column: u32,
}

impl Places {
    /// Counts the places of spans in `text`.
    #[must_use]
    pub fn of(text: &str, spans: &[Span]) -> Self {
        let mut offsets = Vec::with_capacity(2 * spans.len());
        for span in spans {
            offsets.extend([span.start(), span.end()]);
        }
        offsets.sort_unstable();
        offsets.dedup();
        let mut sweep = Sweep::new(text);
        Self { counted: offsets.into_iter().map(|offset| sweep.to(offset)).collect() }
    }

    /// Where a span starts and ends. A span that no finding named is at the top of the file.
    #[must_use]
    pub fn get(&self, span: Span) -> (Place, Place) {
        (self.place(span.start()), self.place(span.end()))
    }

    fn place(&self, offset: usize) -> Place {
        self.find(offset).unwrap_or(Place { line: 1, column: 1, utf16_column: 1, byte_column: 1 })
    }

    /// Where an offset is, when a finding named it.
    pub(super) fn find(&self, offset: usize) -> Option<Place> {
        let at = self.counted.binary_search_by_key(&offset, |counted| counted.offset as usize).ok()?;
        let Counted { offset: _, line, column, utf16_column, byte_column } = *self.counted.get(at)?;
        Some(Place {
            line: line as usize,
            column: column as usize,
            utf16_column: utf16_column as usize,
            byte_column: byte_column as usize,
        })
    }
}

/// Counts forward through a text, so that a line is read once however many findings stand on it.
struct Sweep<'t> {
    text: &'t str,
    at: usize,
    now: Counted,
}

impl<'t> Sweep<'t> {
    fn new(text: &'t str) -> Self {
        Self { text, at: 0, now: Counted { offset: 0, line: 1, column: 1, utf16_column: 1, byte_column: 1 } }
    }

    fn to(&mut self, offset: usize) -> Counted {
        let mut end = offset.min(self.text.len());
        while !self.text.is_char_boundary(end) {
            end -= 1;
        }
        let mut passed = self.text.get(self.at..end).unwrap_or_default();
        if self.at == 0 && !passed.is_empty() {
            passed = passed.strip_prefix('\u{feff}').unwrap_or(passed);
        }
        if let Some(last) = memchr::memrchr(b'\n', passed.as_bytes()) {
            self.now.line += count(memchr::memchr_iter(b'\n', passed.as_bytes()).count());
            [self.now.column, self.now.utf16_column, self.now.byte_column] = [1; 3];
            passed = passed.get(last + 1..).unwrap_or_default();
        }
        let (mut characters, mut units) = (passed.len(), passed.len());
        if !passed.is_ascii() {
            (characters, units) = (passed.chars().count(), passed.encode_utf16().count());
        }
        self.now.column += count(characters);
        self.now.utf16_column += count(units);
        self.now.byte_column += count(passed.len());
        self.at = self.at.max(end);
        Counted { offset: count(offset), ..self.now }
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::LineIndex;

    #[test]
    fn counts_as_the_line_index_does() {
        for text in ["", "\u{feff}", "\u{feff}a😀é目x\r\nsecond\n\nfourth e\u{301}", "one\n", "\n\n"] {
            let index = LineIndex::new(text);
            let boundaries: Vec<usize> =
                (0..=text.len() + 3).filter(|&at| at > text.len() || text.is_char_boundary(at)).collect();
            let places = Places::of(text, &boundaries.iter().map(|&at| Span::new(at, at)).collect::<Vec<_>>());
            for at in boundaries {
                let (place, known) = (places.place(at), index.place(text, at));
                assert_eq!((place.line, place.column), (known.line, known.column), "{text:?} {at}");
            }
        }
    }

    #[test]
    fn columns_count_in_the_unit_of_their_reader() {
        let text = "\u{feff}a😀é目x\r\nsecond";
        let at = text.find('x').unwrap();
        let place = Places::of(text, &[Span::new(at, at)]).place(at);
        assert_eq!(place, Place { line: 1, column: 5, utf16_column: 6, byte_column: 11 });
    }
}
