//! TOML front matter to the same tree.

use std::borrow::Cow;

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

/// Reads the keys between the fences, as far as they can be read.
pub(super) fn read<'t>(
    text: &'t str,
    content: Span,
    comments: &mut Vec<Comment<'t>>,
    problems: &mut Vec<Problem>,
) -> Mapping<'t> {
    let source = content.slice(text);
    let place = Place { text, base: content.start() };
    let (table, errors) = toml::de::DeTable::parse_recoverable(source);
    for error in &errors {
        let span = error.span().map_or(content, |range| place.span(range));
        let message = error.message().lines().next().unwrap_or("this cannot be read as TOML").to_owned();
        problems.push(Problem {
            kind: ProblemKind::Syntax { message: message.into(), help: Some("put text in double quotes".into()) },
            span,
        });
    }
    comment_lines(text, content, comments);
    place.mapping(table.into_inner())
}

/// Comments that have a line of their own or stand behind a value.
fn comment_lines<'t>(text: &'t str, content: Span, comments: &mut Vec<Comment<'t>>) {
    let mut at = content.start();
    for line in content.slice(text).split_inclusive('\n') {
        if let Some(found) =
            line.find("# goallint").or_else(|| line.trim_start().starts_with('#').then(|| line.len() - line.trim_start().len()))
        {
            let words = line.get(found..).unwrap_or_default().trim_end();
            let span = Span::new(at + found, at + found + words.len());
            comments.push(Comment {
                text: Cow::Borrowed(words.trim_start_matches('#').trim()),
                span,
                place: CommentPlace::FrontMatter,
            });
        }
        at += line.len();
    }
}

/// Where the block stands.
#[derive(Clone, Copy)]
struct Place<'t> {
    text: &'t str,
    base: usize,
}

impl<'t> Place<'t> {
    fn span(self, range: std::ops::Range<usize>) -> Span {
        let at = |offset: usize| {
            let mut at = (self.base + offset).min(self.text.len());
            while !self.text.is_char_boundary(at) {
                at -= 1;
            }
            at
        };
        Span::new(at(range.start), at(range.end))
    }

    fn mapping(self, table: toml::de::DeTable<'t>) -> Mapping<'t> {
        let mut entries: Vec<Entry<'t>> = table
            .into_iter()
            .map(|(key, value)| {
                let span = self.span(key.span());
                Entry { key: Located::new(key.into_inner(), span), value: self.node(value) }
            })
            .collect();
        entries.sort_by_key(|entry| entry.key.span);
        Mapping { entries }
    }

    fn node(self, value: toml::Spanned<toml::de::DeValue<'t>>) -> Node<'t> {
        let span = self.span(value.span());
        let value = match value.into_inner() {
            toml::de::DeValue::Array(items) => Value::List(items.into_iter().map(|item| self.node(item)).collect()),
            toml::de::DeValue::Table(table) => Value::Mapping(self.mapping(table)),
            toml::de::DeValue::String(text) => Value::Scalar(Scalar { text, style: ScalarStyle::Quoted }),
            _ => Value::Scalar(Scalar { text: Cow::Borrowed(span.slice(self.text)), style: ScalarStyle::Plain }),
        };
        Node { value, span }
    }
}
