//! Front matter as nearly everybody writes it: on each line a key, a short value or both, and further in what belongs to a key.
//!
//! It is a small part of YAML and means the same there. Read line by line it takes a fifth of the time; what has one sign more (a comment,
//! an escape, an anchor, words over two lines) is left as a whole to the YAML reader.

use std::borrow::Cow;

use crate::document::Entry;
use crate::document::Mapping;
use crate::document::Node;
use crate::document::Scalar;
use crate::document::ScalarStyle;
use crate::document::Value;
use crate::document::front_matter::lines::line_at;
use crate::text::Located;
use crate::text::Span;

/// How far in lines may stand.
const DEEPEST: usize = 40;
/// The longest key in bytes.
const LONGEST_KEY: usize = 60;

/// Reads the keys; nothing when anything is written in another way.
pub(super) fn read(text: &str, content: Span) -> Option<Mapping<'_>> {
    let words = content.slice(text);
    if !words.bytes().all(|byte| matches!(byte, b'\n' | b' '..=b'~')) && !words.chars().all(is_usual) {
        return None;
    }
    let mut lines = Lines { text, next: content.start(), end: content.end(), line: None };
    lines.advance();
    let keys = lines.keys(0)?;
    lines.line.is_none().then_some(keys)
}

/// Whether a character is a letter or a sign, and no control, break or mark of byte order.
fn is_usual(character: char) -> bool {
    matches!(character, '\n' | ' '..='~' | '\u{a0}'..='\u{2027}' | '\u{202a}'..='\u{fefe}' | '\u{10000}'..)
}

/// A line, or what stands in it behind the dash of an item.
#[derive(Clone, Copy)]
struct Line<'t> {
    /// How far in it begins.
    indent: usize,
    /// Where it begins in the file.
    start: usize,
    /// Its words.
    words: &'t str,
}

impl<'t> Line<'t> {
    /// The part of the line behind its first bytes, blanks left out.
    fn behind(self, length: usize) -> Self {
        let words = self.words[length..].trim_ascii_start();
        let skipped = self.words.len() - words.len();
        Self { indent: self.indent + skipped, start: self.start + skipped, words }
    }

    /// The item behind its dash.
    fn item(self) -> Option<Self> {
        self.words.starts_with("- ").then(|| self.behind(2))
    }

    /// The key, and the value behind it.
    fn key(self) -> Option<(Located<Cow<'t, str>>, Self)> {
        let is_in_key = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b' ');
        let length = self.words.bytes().position(|byte| !is_in_key(byte))?;
        let (key, rest) = self.words.split_at(length);
        let is_key = key.starts_with(|first: char| first.is_ascii_alphabetic()) && !key.ends_with(' ') && length <= LONGEST_KEY;
        if !is_key || rest != ":" && !rest.starts_with(": ") {
            return None;
        }
        let key = Located::new(Cow::Borrowed(key), Span::new(self.start, self.start + length));
        Some((key, self.behind(length + 1)))
    }

    /// The value that the words are.
    fn value(self) -> Option<Node<'t>> {
        match self.words.chars().next()? {
            quote @ ('"' | '\'') => {
                let inside = self.words.get(1..)?.strip_suffix(quote)?;
                (!inside.contains([quote, '\\'])).then(|| self.node(scalar(inside, ScalarStyle::Quoted)))
            }
            '[' => self.words.get(1..)?.strip_suffix(']').and_then(|inside| self.list(inside)),
            first => (begins_words(first) && !self.ends_early()).then(|| self.node(plain(self.words))),
        }
    }

    /// Whether a colon that makes a key or a sign that begins a comment stands in the words.
    fn ends_early(self) -> bool {
        let bytes = self.words.as_bytes();
        memchr::memchr2_iter(b':', b'#', bytes).any(|at| match bytes[at] {
            b':' => bytes.get(at + 1).is_none_or(|next| *next == b' '),
            _ => bytes[..at].ends_with(b" "),
        })
    }

    /// A list in brackets with these words.
    fn list(self, inside: &'t str) -> Option<Node<'t>> {
        let is_in_word = |letter: char| letter.is_alphanumeric() || matches!(letter, ' ' | '-' | '_' | '/' | '.');
        let mut items = Vec::new();
        let mut start = self.start + 1;
        for part in inside.split(',') {
            let item = Line { start, words: part.trim_ascii_end(), ..self }.behind(0);
            if !item.words.starts_with(begins_words) || !item.words.chars().all(is_in_word) {
                return None;
            }
            items.push(item.node(plain(item.words)));
            start += part.len() + 1;
        }
        Some(self.node(Value::List(items)))
    }

    fn node(self, value: Value<'t>) -> Node<'t> {
        Node { value, span: Span::new(self.start, self.start + self.words.len()) }
    }
}

/// Whether plain words may begin with a character. Some signs would mean something.
fn begins_words(first: char) -> bool {
    first.is_ascii_alphanumeric() || !first.is_ascii()
}

fn plain(words: &str) -> Value<'_> {
    if matches!(words, "null" | "Null" | "NULL") { Value::Null } else { scalar(words, ScalarStyle::Plain) }
}

fn scalar(words: &str, style: ScalarStyle) -> Value<'_> {
    Value::Scalar(Scalar { text: Cow::Borrowed(words), style })
}

/// The lines that are left.
struct Lines<'t> {
    text: &'t str,
    next: usize,
    end: usize,
    /// The first of them that has words.
    line: Option<Line<'t>>,
}

impl<'t> Lines<'t> {
    /// Goes to the next line that has words.
    fn advance(&mut self) {
        self.line = None;
        while self.line.is_none()
            && self.next < self.end
            && let Some(line) = line_at(self.text, self.next)
        {
            self.next = line.next;
            self.line = (!line.is_blank()).then(|| Line { indent: 0, start: line.start, words: line.words }.behind(0));
        }
    }

    /// The next line, when it stands that far in.
    fn at(&self, indent: usize) -> Option<Line<'t>> {
        self.line.filter(|line| line.indent == indent)
    }

    /// The keys that stand that far in, with what belongs to them.
    fn keys(&mut self, indent: usize) -> Option<Mapping<'t>> {
        let mut entries = Vec::new();
        while let Some(line) = self.at(indent).filter(|line| !line.words.starts_with('-')) {
            let (key, value) = line.key()?;
            self.advance();
            let value = if value.words.is_empty() { self.below(indent, key.span.end())? } else { value.value()? };
            entries.push(Entry { key, value });
        }
        Some(Mapping { entries })
    }

    /// The same as a value.
    fn mapping(&mut self, indent: usize) -> Option<Node<'t>> {
        let keys = self.keys(indent)?;
        let (first, last) = (keys.entries.first()?, keys.entries.last()?);
        let span = Span::new(first.key.span.start(), last.value.span.end());
        Some(Node { value: Value::Mapping(keys), span })
    }

    /// What stands below a key that ends at `key`: nothing, keys or items. Items need not stand further in than their key.
    fn below(&mut self, indent: usize, key: usize) -> Option<Node<'t>> {
        match self.line.filter(|line| line.indent >= indent) {
            Some(line) if line.indent > DEEPEST => None,
            Some(line) if line.words.starts_with('-') => self.items(line, line.indent > indent),
            Some(line) if line.indent > indent => self.mapping(line.indent),
            _ => Some(Node { value: Value::Null, span: Span::new(key, key) }),
        }
    }

    /// The items from a line on, with what belongs to them. For the YAML reader a list begins at its first dash, or behind that when it
    /// does not stand further in than its key.
    fn items(&mut self, first: Line<'t>, is_further_in: bool) -> Option<Node<'t>> {
        let start = if is_further_in { first } else { first.item()? }.start;
        let mut items = Vec::new();
        while let Some(line) = self.at(first.indent).filter(|line| line.words.starts_with('-')) {
            let item = line.item()?;
            items.push(if item.key().is_some() {
                self.line = Some(item);
                self.mapping(item.indent)?
            } else {
                self.advance();
                item.value()?
            });
        }
        let end = items.last()?.span.end();
        Some(Node { value: Value::List(items), span: Span::new(start, end) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::front_matter::patches::Patches;
    use crate::document::front_matter::yaml::tree::Reader;

    /// Reads a text here and with the YAML reader. Whether it was read here.
    fn check(text: &str) -> bool {
        let content = Span::new(0, text.len());
        let Some(keys) = read(text, content) else { return false };
        let mut comments = Vec::new();
        let (node, fault) = Reader::new(text, 0, text, &Patches::new(text, content, b'x'), &mut comments).run();
        let expected = node.map_or(Value::Mapping(Mapping::default()), |node| node.value);
        assert_eq!(Value::Mapping(keys), expected, "{text:?}");
        assert!(fault.is_none() && comments.is_empty(), "{text:?}");
        true
    }

    #[test]
    fn means_the_same_to_the_yaml_reader() {
        let keys = ["", "a: ", "b c-d:   ", "e:", "f : ", "\"g\": ", "1: "];
        let values = [
            "", "x", "x y  ", "\"q q\"", "\"q", "\"q\\\"\"", "\"q\" x", "'it''s'", "it's", "[a, b c ]", "[a,]", "[]", "[[a]]",
            "[a: b]", "[null, 1]", "[a] b", "null", "~", "x: y", "x:", "x:y", "x #y", "x#y", "# y", "é – ß", "2027-01-01", "*x",
            "&x y", "!x y", "|", "{a: b}", "- x", "-x", "--- x", "...", "https://a.b/c", "\t", "x\ty", "x\r", "\u{85}",
            "\u{2028}", "\u{feff}",
        ];
        let around = ["", "  ", "a: 1", "b:", "  c: 2", "  c:", "- x", "- y:", "  - z: 3", "    w: 1", "    - v", " d: 1"];
        let mut read_here = 0;
        for indent in ["", "  ", "    "] {
            for dash in ["", "- ", "-  ", "-", "- - "] {
                for line in keys.iter().flat_map(|key| values.iter().map(move |value| format!("{indent}{dash}{key}{value}"))) {
                    for (above, below) in around.iter().flat_map(|above| around.iter().map(move |below| (above, below))) {
                        read_here += usize::from(check(&format!("{above}\n{line}\n{below}\n")));
                    }
                }
            }
        }
        assert!(read_here > 3_000, "{read_here}");
    }
}
