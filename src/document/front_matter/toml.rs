//! TOML front matter to the same tree.

use std::borrow::Cow;
use std::ops::Range;

use toml::Spanned;
use toml::de::DeTable;
use toml::de::DeValue;

use super::lines::Line;
use super::lines::line_around;
use super::lines::lines;
use super::patches::Patches;
use crate::document::Comment;
use crate::document::CommentPlace;
use crate::document::Entry;
use crate::document::Mapping;
use crate::document::Node;
use crate::document::Problem;
use crate::document::ProblemKind;
use crate::document::Scalar;
use crate::document::ScalarStyle;
use crate::document::Value;
use crate::text::Located;
use crate::text::Span;

/// Most faults that one file is told about.
const FAULTS: usize = 5;
/// Most times that one front matter is read.
const ROUNDS: usize = 16;
/// Most dots in a key: the reader builds a table for each, one inside the other.
const DEEPEST: usize = 100;

/// Reads the keys between the fences. A line with a fault is covered and everything is read again, so that the rest is known.
pub(super) fn read<'t>(
    text: &'t str,
    content: Span,
    comments: &mut Vec<Comment<'t>>,
    problems: &mut Vec<Problem>,
) -> Mapping<'t> {
    if let Some(line) = lines(text, content).find(|line| key_of(line).matches('.').count() > DEEPEST) {
        problems.push(Problem { kind: ProblemKind::TooComplex { what: "keys nested too deeply" }, span: line.span() });
        return Mapping::default();
    }
    let mut patches = Patches::new(text, content, b'1');
    let mut entries = Vec::new();
    let mut told: Vec<Problem> = Vec::new();
    for _ in 0..ROUNDS {
        let shown = patches.shown();
        let reader = Reader { text, content, shown: &shown, patches: &patches };
        let (table, errors) = DeTable::parse_recoverable(&shown);
        entries = reader.mapping(table.into_inner()).entries;
        // One fault may look like several, so that each is covered before the next is told. Those that are not told are covered at once.
        let at_once = if told.len() < FAULTS { 1 } else { errors.len() };
        let places = errors.iter().take(at_once).map(|error| error.span().map_or(content, |range| reader.span(range)));
        let faults: Vec<(Line<'_>, Span)> =
            places.filter_map(|place| Some((line_around(text, content, place.start())?, place))).collect();
        if let Some((line, place)) = faults.first().filter(|_| told.len() < FAULTS) {
            told.push(reader.problem(line, *place));
        }
        if !faults.iter().fold(false, |any, (line, place)| cover(text, line, *place, &mut patches) || any) {
            break;
        }
    }
    told.sort_by_key(|problem| problem.span);
    problems.append(&mut told);
    entries.sort_by_key(|entry| entry.key.span);
    let keys = Mapping { entries };
    add_comments(text, content, &keys, comments);
    keys
}

/// Covers the value of a line, or the line. Whether that changed anything.
fn cover(text: &str, line: &Line<'_>, place: Span, patches: &mut Patches<'_>) -> bool {
    let value = line.words.find('=').map(|at| {
        let value = line.words.get(at + 1..).unwrap_or_default().trim_start();
        Span::new(line.end() - value.len(), line.end())
    });
    match value {
        Some(value) if place.end() > value.start() && !value.is_empty() => {
            let words = Span::new(value.end() - without_open_quote(value.slice(text)).len(), value.end());
            patches.word(value, words) || patches.blank(line.span())
        }
        _ => patches.blank(line.span()),
    }
}

/// The words behind a quote mark that is never closed.
fn without_open_quote(value: &str) -> &str {
    ['"', '\''].iter().find_map(|quote| value.strip_prefix(*quote).filter(|rest| !rest.contains(*quote))).unwrap_or(value)
}

fn key_of<'t>(line: &Line<'t>) -> &'t str {
    line.words.split('=').next().unwrap_or_default().trim()
}

/// The lines that are read.
#[derive(Clone, Copy)]
struct Reader<'t, 's> {
    text: &'t str,
    content: Span,
    shown: &'s str,
    patches: &'s Patches<'t>,
}

impl<'t, 's> Reader<'t, 's> {
    fn span(self, range: Range<usize>) -> Span {
        let at = |offset: usize| {
            let at = (self.content.start() + offset).min(self.content.end());
            (0..=at).rev().find(|at| self.text.is_char_boundary(*at)).unwrap_or_default()
        };
        Span::new(at(range.start), at(range.end))
    }

    /// What is wrong with a line, told from what stands there: the reader has words for its faults, and no kinds.
    fn problem(self, line: &Line<'_>, place: Span) -> Problem {
        let key = key_of(line);
        let on_key = place.end() <= line.start + line.words.find('=').unwrap_or(line.words.len());
        if let Some(first) = self.above(line).filter(|_| on_key) {
            let span = Span::new(line.start, line.start + key.len());
            return Problem { kind: ProblemKind::DuplicateKey { key: key.to_owned(), first }, span };
        }
        let (message, help) = explain(line);
        let span = if place.is_empty() || place.end() > line.end() { line.span() } else { place };
        Problem { kind: ProblemKind::Syntax { message: message.into(), help: Some(help.into()) }, span }
    }

    /// The same key in the same table above the line.
    fn above(self, line: &Line<'_>) -> Option<Span> {
        let mut found = None;
        let is_key = line.words.contains('=');
        for before in lines(self.text, Span::new(self.content.start(), line.start)) {
            if before.words.starts_with('[') && !line.words.starts_with('[') {
                found = None;
            } else if is_key && key_of(&before) == key_of(line) {
                found = found.or(Some(Span::new(before.start, before.start + key_of(&before).len())));
            }
        }
        found
    }

    fn mapping(self, table: DeTable<'s>) -> Mapping<'t> {
        let mut entries: Vec<Entry<'t>> = table
            .into_iter()
            .map(|(key, value)| {
                let span = self.span(key.span());
                Entry { key: Located::new(self.patches.in_file(key.into_inner(), self.shown), span), value: self.node(value) }
            })
            .collect();
        entries.sort_by_key(|entry| entry.key.span);
        Mapping { entries }
    }

    fn node(self, value: Spanned<DeValue<'s>>) -> Node<'t> {
        let span = self.span(value.span());
        if let Some((text, span)) = self.patches.words(span) {
            return Node { value: Value::Scalar(Scalar { text, style: ScalarStyle::Plain }), span };
        }
        let written = span.slice(self.text);
        let value = match value.into_inner() {
            DeValue::Array(items) => Value::List(items.into_iter().map(|item| self.node(item)).collect()),
            DeValue::Table(table) => Value::Mapping(self.mapping(table)),
            DeValue::String(text) => {
                Value::Scalar(Scalar { text: self.patches.in_file(text, self.shown), style: style(written) })
            }
            _ => Value::Scalar(Scalar { text: Cow::Borrowed(written), style: ScalarStyle::Plain }),
        };
        Node { value, span }
    }
}

/// What is wrong with a line and how to mend it.
fn explain(line: &Line<'_>) -> (&'static str, &'static str) {
    let starts_as_value = |value: &str| {
        value.starts_with(|first: char| first.is_ascii_digit() || matches!(first, '"' | '\'' | '[' | '{' | '+' | '-'))
    };
    match line.words.split_once('=').map(|(_, value)| value.trim()) {
        None if line.words.contains(':') => ("TOML has `=` between a key and its value", "write `key = \"value\"`"),
        None => ("a key is expected here", "write `key = \"value\"`"),
        Some("") => ("a value is missing", "write `key = \"value\"`, or remove the key"),
        Some(value) if !starts_as_value(value) => ("text needs quotes in TOML", "put the value in double quotes"),
        Some(value) if value.starts_with(['"', '\'']) && !value.get(1..).unwrap_or_default().contains(['"', '\'']) => {
            ("a quote is opened and never closed", "close the quote")
        }
        Some(_) => ("this cannot be read as TOML", "put text in double quotes, and write dates as 2027-12-31"),
    }
}

/// Comments that have a line of their own, and those behind a value that speak to goallint. What stands inside a text is none.
fn add_comments<'t>(text: &'t str, content: Span, keys: &Mapping<'t>, comments: &mut Vec<Comment<'t>>) {
    let mut texts = Vec::new();
    add_texts(keys.entries.iter().map(|entry| &entry.value), &mut texts);
    texts.sort_unstable();
    let is_inside = |at: usize| {
        let before = texts.partition_point(|text| text.start() <= at);
        texts.get(before.wrapping_sub(1)).is_some_and(|text| text.end() > at)
    };
    for line in lines(text, content) {
        let own_line = line.is_comment().then(|| line.indentation());
        let behind = || line.words.match_indices("goallint").filter_map(|(at, _)| hash_before(line.words.get(..at)?));
        let start = own_line.into_iter().chain(behind()).find(|start| !is_inside(line.start + start));
        let Some(start) = start else { continue };
        let words = line.words.get(start..).unwrap_or_default();
        let text = Cow::Borrowed(words.trim_start_matches('#').trim());
        comments.push(Comment { text, span: Span::new(line.start + start, line.end()), place: CommentPlace::FrontMatter });
    }
}

/// Where the mark of a comment stands at the end of some words, blanks left out.
fn hash_before(words: &str) -> Option<usize> {
    let words = words.trim_end_matches([' ', '\t']);
    words.ends_with('#').then(|| words.trim_end_matches('#').len())
}

/// Adds the places of all texts in quotes, at any depth.
fn add_texts<'a, 't: 'a>(values: impl Iterator<Item = &'a Node<'t>>, texts: &mut Vec<Span>) {
    let mut open: Vec<&Node<'t>> = values.collect();
    while let Some(node) = open.pop() {
        match &node.value {
            Value::Scalar(scalar) if scalar.style != ScalarStyle::Plain => texts.push(node.span),
            Value::List(items) => open.extend(items),
            Value::Mapping(mapping) => open.extend(mapping.entries.iter().map(|entry| &entry.value)),
            Value::Scalar(_) | Value::Null => {}
        }
    }
}

/// How a text is written; one without quotes was mended by the reader.
fn style(written: &str) -> ScalarStyle {
    if written.starts_with("\"\"\"") || written.starts_with("'''") {
        ScalarStyle::Block
    } else if written.starts_with(['"', '\'']) {
        ScalarStyle::Quoted
    } else {
        ScalarStyle::Plain
    }
}
