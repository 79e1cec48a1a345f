//! Covering what cannot be read, so that the rest can: a value, a line, at worst everything below one key.

use std::borrow::Cow;

use super::faults::Cause;
use super::faults::Diagnosis;
use super::faults::above;
use crate::document::Entry;
use crate::document::Node;
use crate::document::Scalar;
use crate::document::ScalarStyle;
use crate::document::Value;
use crate::document::front_matter::lines::Line;
use crate::document::front_matter::lines::lines;
use crate::document::front_matter::patches::Patches;
use crate::document::front_matter::patches::unfolded;
use crate::text::Located;
use crate::text::Span;

/// What was covered, and the entries read in spite of it.
pub(super) struct Mending<'t> {
    text: &'t str,
    content: Span,
    pub(super) patches: Patches<'t>,
    /// Entries that were read here and not by the YAML reader.
    pub(super) entries: Vec<Entry<'t>>,
}

impl<'t> Mending<'t> {
    pub(super) fn new(text: &'t str, content: Span) -> Self {
        Self { text, content, patches: Patches::new(text, content, b'x'), entries: Vec::new() }
    }

    /// Covers what is to blame. Whether reading again can bring more.
    pub(super) fn mend(&mut self, fault: &Diagnosis<'t>) -> bool {
        let line = &fault.line;
        let mended = match fault.cause {
            Cause::Copies => return false,
            Cause::Tab => self.tabs(line),
            Cause::GluedKey => self.glued_key(line),
            Cause::OpenBracket => self.value(line, 1, 0) && self.lines_of_bracket(line),
            Cause::OpenQuote => self.value(line, 1, 0),
            Cause::QuoteInside(_) | Cause::Escape | Cause::Hash => self.value(line, 1, 1),
            Cause::Indentation | Cause::NoKey | Cause::Fence => {
                !self.is_plain_entry(line) && self.patches.blank(line.before_comment())
            }
            Cause::Depth => false,
            _ => self.value(line, 0, 0),
        };
        mended || self.entry(line)
    }

    /// Takes the value of a line as plain text, without its first and last bytes.
    fn value(&mut self, line: &Line<'t>, first: usize, last: usize) -> bool {
        let Some(span) = line.value() else { return self.patches.blank(line.before_comment()) };
        let (start, end) = (span.start() + first, span.end().saturating_sub(last));
        let inside = if self.text.is_char_boundary(end) && start <= end { Span::new(start, end) } else { span };
        self.patches.word(span, inside)
    }

    /// Covers the lines on which a bracket goes on that is never closed.
    fn lines_of_bracket(&mut self, line: &Line<'t>) -> bool {
        let is_behind = |next: &Line<'t>| {
            next.has_key() || !next.is_blank() && next.indentation() <= line.indentation() && line.indentation() > 0
        };
        let behind = lines(self.text, Span::new(line.next, self.content.end())).find(is_behind);
        self.blank_lines(Span::new(line.next, behind.map_or(self.content.end(), |line| line.start)));
        true
    }

    /// Covers lines, but not their comments: they may silence what is found here or below. Whether anything changed.
    fn blank_lines(&mut self, extent: Span) -> bool {
        let mut covered = false;
        let mut from = extent.start();
        for line in lines(self.text, extent) {
            let words = line.before_comment();
            if words.end() < line.end() {
                covered |= self.patches.blank(Span::new(from, words.end()));
                from = line.end();
            }
        }
        covered | self.patches.blank(Span::new(from, extent.end()))
    }

    /// Puts a space in the place of every tab in an indentation, and of every tab in this line.
    fn tabs(&mut self, line: &Line<'t>) -> bool {
        let mut mended = false;
        for line in lines(self.text, self.content) {
            let blanks = line.words.get(..line.indentation()).unwrap_or_default();
            if blanks.contains('\t') {
                mended |= self.patches.blank(Span::new(line.start, line.start + blanks.len()));
            }
        }
        for (at, _) in line.words.match_indices('\t') {
            mended |= self.patches.blank(Span::new(line.start + at, line.start + at + 1));
        }
        mended
    }

    /// Reads `key:value` here, since YAML takes it for one word.
    fn glued_key(&mut self, line: &Line<'t>) -> bool {
        let Some((key, value)) = line.glued_key() else { return false };
        if !self.patches.blank(Span::new(line.start, value.end())) {
            return false;
        }
        let key = Span::new(line.start + key.start, line.start + key.end);
        self.entries.push(entry(self.text, key, plain(self.text, value)));
        true
    }

    /// Reads every `key:value`; of a block in which no line has a space behind its colon.
    pub(super) fn glued_keys(&mut self) -> Vec<Line<'t>> {
        let (text, content) = (self.text, self.content);
        lines(text, content).filter(|line| self.glued_key(line)).collect()
    }

    /// The lines from the key at the margin above `line` to the next such key.
    fn lines_of_entry(&self, line: &Line<'t>) -> Option<(Line<'t>, Span)> {
        let mut key = *line;
        while !key.has_key() {
            key = above(self.text, self.content, &key)?;
        }
        let below = Span::new(key.next.max(line.start), self.content.end());
        let end = lines(self.text, below).find(|next| next.start > line.start && next.has_key());
        Some((key, Span::new(key.start, end.map_or(self.content.end(), |next| next.start))))
    }

    /// The lines of an entry below its key, blank ones and comments left out.
    fn words_below(&self, key: &Line<'t>, extent: Span) -> impl Iterator<Item = Line<'t>> + use<'t> {
        let below = lines(self.text, Span::new(key.next, extent.end()));
        below.filter(|line| !line.is_blank() && !line.is_comment())
    }

    /// Whether the lines of the entry are plain words or a plain list, so that they can be read here.
    fn is_plain_entry(&self, line: &Line<'t>) -> bool {
        let Some((key, extent)) = self.lines_of_entry(line) else { return false };
        let value = key.value().unwrap_or_default().slice(self.text);
        let mut below = self.words_below(&key, extent);
        if value.is_empty() {
            below.all(|line| line.is_entry() && line.key().is_none())
        } else {
            !value.starts_with(['"', '\'', '[', '{', '|', '>', '#']) && below.all(|line| line.key().is_none())
        }
    }

    /// Reads all lines of an entry as plain text or a list of plain texts, and covers them.
    fn entry(&mut self, line: &Line<'t>) -> bool {
        let Some((key_line, extent)) = self.lines_of_entry(line) else { return self.patches.blank(line.before_comment()) };
        let Some((key, _)) = key_line.key() else { return false };
        if !self.blank_lines(extent) {
            return false;
        }
        let key = Span::new(key_line.start + key.start, key_line.start + key.end);
        let value = key_line.value().unwrap_or_default();
        let below = || self.words_below(&key_line, extent);
        let node = if value.is_empty() && below().all(|line| line.is_entry()) {
            let items: Vec<Node<'t>> = below().filter_map(|line| line.value()).map(|item| plain(self.text, item)).collect();
            let span = items.iter().map(|item| item.span).reduce(Span::cover).unwrap_or(Span::new(key.end(), key.end()));
            Node { value: Value::List(items), span }
        } else {
            let last = below().last().map_or(value, |line| line.span());
            let start = if value.is_empty() { below().next().map_or(value, |line| line.span()) } else { value };
            plain(self.text, start.cover(last))
        };
        self.entries.push(entry(self.text, key, node));
        true
    }
}

fn entry<'t>(text: &'t str, key: Span, value: Node<'t>) -> Entry<'t> {
    let name = key.slice(text).trim_matches(['"', '\'']);
    Entry { key: Located::new(Cow::Borrowed(name), key), value }
}

/// The words as a plain value, without quotes around them.
fn plain(text: &str, span: Span) -> Node<'_> {
    let words = span.slice(text);
    let quoted = ['"', '\''].iter().any(|quote| words.len() > 1 && words.starts_with(*quote) && words.ends_with(*quote));
    let value = if words.is_empty() {
        Value::Null
    } else if quoted {
        let inside = Span::new(span.start() + 1, span.end() - 1).slice(text);
        Value::Scalar(Scalar { text: unfolded(inside), style: ScalarStyle::Quoted })
    } else {
        Value::Scalar(Scalar { text: unfolded(words), style: ScalarStyle::Plain })
    };
    Node { value, span }
}
