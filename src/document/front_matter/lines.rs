//! Lines of front matter and what they look like, before anything is read from them.

use std::ops::Range;

use crate::text::Span;

/// Where template marks open and close: Templater, Liquid, Handlebars and the like.
pub(super) const TEMPLATES: [(&str, &str); 3] = [("<%", "%>"), ("{%", "%}"), ("{{", "}}")];

/// A line of the file.
#[derive(Clone, Copy)]
pub(super) struct Line<'t> {
    /// Where it starts in the file.
    pub(super) start: usize,
    /// Its text without its break and the blanks at its end.
    pub(super) words: &'t str,
    /// Where the next line starts.
    pub(super) next: usize,
}

/// The line that starts at `at`; `None` at the end of the text.
pub(super) fn line_at(text: &str, at: usize) -> Option<Line<'_>> {
    let rest = text.get(at..).filter(|rest| !rest.is_empty())?;
    let length = memchr::memchr(b'\n', rest.as_bytes()).map_or(rest.len(), |found| found + 1);
    let words = rest.get(..length)?.trim_ascii_end();
    Some(Line { start: at, words, next: at + length })
}

/// The line that holds byte `at` of the lines in `content`.
pub(super) fn line_around(text: &str, content: Span, at: usize) -> Option<Line<'_>> {
    let before = text.as_bytes().get(content.start()..at.min(content.end()))?;
    line_at(text, memchr::memrchr(b'\n', before).map_or(content.start(), |found| content.start() + found + 1))
}

/// The lines in `content`.
pub(super) fn lines(text: &str, content: Span) -> impl Iterator<Item = Line<'_>> {
    let mut at = content.start();
    std::iter::from_fn(move || {
        let line = (at < content.end()).then(|| line_at(text, at)).flatten()?;
        at = line.next;
        Some(line)
    })
}

impl<'t> Line<'t> {
    /// Where the line ends, blanks and break left out.
    pub(super) fn end(&self) -> usize {
        self.start + self.words.len()
    }

    /// The blanks before the first word, in bytes.
    pub(super) fn indentation(&self) -> usize {
        self.words.len() - self.words.trim_ascii_start().len()
    }

    /// The words without the blanks before them.
    pub(super) fn span(&self) -> Span {
        Span::new(self.start + self.indentation(), self.end())
    }

    /// The words without the comment behind them; nothing of a line that is one.
    pub(super) fn before_comment(&self) -> Span {
        let start = self.value().map_or(self.start, Span::start);
        let value = self.words.get(start - self.start..).unwrap_or_default();
        let length = if value.starts_with('#') { 0 } else { without_comment(value).len() };
        Span::new(self.span().start(), start + length)
    }

    /// Whether the line is a comment.
    pub(super) fn is_comment(&self) -> bool {
        self.words.trim_ascii_start().starts_with('#')
    }

    /// Whether there are no words.
    pub(super) fn is_blank(&self) -> bool {
        self.words.is_empty()
    }

    /// Whether the line is `key: …` at the margin.
    pub(super) fn has_key(&self) -> bool {
        !self.words.starts_with([' ', '\t', '-'])
            && self.key().is_some_and(|(key, _)| is_plausible_key(self.words.get(key).unwrap_or_default()))
    }

    /// The key of the line, behind dashes, and where its value starts, both in bytes of the line.
    pub(super) fn key(&self) -> Option<(Range<usize>, usize)> {
        let start = self.behind_dashes();
        let rest = self.words.get(start..)?;
        if rest.starts_with(['[', '{', '<', '@', '`', '*', '&', '!', '|', '>', '%', '#']) {
            return None;
        }
        let from = match rest.chars().next().filter(|first| matches!(first, '"' | '\'')) {
            Some(quote) => rest.get(1..)?.find(quote)? + 2,
            None => 0,
        };
        let colon = colon(rest.get(from..)?)? + from;
        Some((start..start + rest.get(..colon)?.trim_ascii_end().len(), start + colon + 1))
    }

    /// Where the words behind the indentation and the dashes of list items start, in bytes of the line.
    fn behind_dashes(&self) -> usize {
        let mut at = self.indentation();
        while let Some(rest) = self.words.get(at..).and_then(|rest| rest.strip_prefix("- ")) {
            at = self.words.len() - rest.trim_ascii_start().len();
        }
        at
    }

    /// Whether a dash stands before the first word.
    pub(super) fn is_entry(&self) -> bool {
        self.behind_dashes() > self.indentation() || self.words.trim_ascii_start() == "-"
    }

    /// The value behind a key or dash, without the comment behind it; `None` when the line has neither.
    pub(super) fn value(&self) -> Option<Span> {
        let start = match self.key() {
            Some((_, value)) => value,
            None if self.is_entry() => self.behind_dashes(),
            None => return None,
        };
        let rest = self.words.get(start..)?;
        let start = start + (rest.len() - rest.trim_ascii_start().len());
        let value = self.words.get(start..)?;
        Some(Span::new(self.start + start, self.start + start + without_comment(value).len()))
    }

    /// Whether a template writes something on the line.
    pub(super) fn has_template(&self) -> bool {
        TEMPLATES.iter().any(|(open, _)| self.words.contains(open))
    }

    /// A key and the place of its value when the blank between them was forgotten: `title:Run`.
    pub(super) fn glued_key(&self) -> Option<(Range<usize>, Span)> {
        let colon = self.words.find(':')?;
        let (key, value) = (self.words.get(..colon)?, self.words.get(colon + 1..)?);
        let is_name = key.starts_with(|first: char| first.is_alphabetic())
            && key.chars().all(|letter| letter.is_alphanumeric() || matches!(letter, '_' | '-'));
        let is_glued = !value.starts_with(|next: char| next.is_whitespace() || matches!(next, '/' | ':')) && !value.is_empty();
        let start = self.start + colon + 1;
        (is_name && is_glued && key.len() <= LONGEST_KEY)
            .then(|| (0..colon, Span::new(start, start + without_comment(value).len())))
    }
}

/// The longest key in bytes that people write; a longer one is a sentence with a colon.
const LONGEST_KEY: usize = 60;

fn is_plausible_key(key: &str) -> bool {
    let bare = key.trim_matches(['"', '\'']);
    !bare.is_empty() && bare.len() <= LONGEST_KEY && bare.split(' ').count() <= 4
}

/// The first colon that ends a key: followed by a blank or by nothing.
fn colon(words: &str) -> Option<usize> {
    let bytes = words.as_bytes();
    memchr::memchr_iter(b':', bytes).find(|&at| bytes.get(at + 1).is_none_or(|next| matches!(next, b' ' | b'\t')))
}

/// The value without ` # …`; a `#` in quotes or brackets, in a wiki link or a template mark is none.
fn without_comment(value: &str) -> &str {
    if !value.contains(" #") {
        return value;
    }
    let closed = match value.chars().next() {
        Some(quote @ ('"' | '\'')) => closing_quote(value, quote),
        Some('[' | '{') => closing_bracket(value),
        _ => None,
    };
    let marks = ["]]", "}}", "%>", "%}"];
    let from = marks.iter().filter_map(|mark| value.rfind(mark).map(|at| at + mark.len())).chain(closed).max().unwrap_or(0);
    let cut = value.get(from..).and_then(|rest| rest.find(" #")).map_or(value.len(), |found| from + found);
    value.get(..cut).unwrap_or(value).trim_ascii_end()
}

/// Where the quote that starts `value` is closed.
pub(super) fn closing_quote(value: &str, quote: char) -> Option<usize> {
    let mut letters = value.char_indices().skip(1).peekable();
    while let Some((at, letter)) = letters.next() {
        if letter == '\\' && quote == '"' {
            letters.next();
        } else if letter == quote {
            if quote == '"' || letters.peek().is_none_or(|(_, next)| *next != quote) {
                return Some(at);
            }
            letters.next();
        }
    }
    None
}

/// Where the bracket that starts `value` is closed. Quoted brackets do not count.
pub(super) fn closing_bracket(value: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut quote = None;
    for (at, letter) in value.char_indices() {
        match (quote, letter) {
            (Some(open), _) => quote = (open != letter).then_some(open),
            (None, '"' | '\'') if value.get(..at)?.ends_with(['[', '{', ',', ' ', ':']) => quote = Some(letter),
            (None, '[' | '{') => depth += 1,
            (None, ']' | '}') => {
                depth -= 1;
                if depth == 0 {
                    return Some(at);
                }
            }
            (None, _) => {}
        }
    }
    None
}
