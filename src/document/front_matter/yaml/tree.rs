//! The events of the YAML reader to a tree with a place for every key and value.
//!
//! Aliases are copied within a budget, never expanded without bound. Depth is bounded by the reader.

use std::borrow::Cow;
use std::collections::HashSet;

use granit_parser::ErrorKind;
use granit_parser::Event;
use granit_parser::Parser;
use granit_parser::ScalarStyle as Style;
use granit_parser::Tag;

use crate::document::Comment;
use crate::document::CommentPlace;
use crate::document::Entry;
use crate::document::Mapping;
use crate::document::Node;
use crate::document::Scalar;
use crate::document::ScalarStyle;
use crate::document::Value;
use crate::document::front_matter::patches::Patches;
use crate::text::Located;
use crate::text::Span;

/// Most nodes that are kept for aliases and copied by them, together. Long texts count as several nodes.
const COPIES: usize = 10_000;
/// Bytes of text that count as one node when they are copied.
const BYTES_PER_COPY: usize = 64;

/// Why reading stopped.
pub(super) struct Fault {
    /// What the reader says; `None` when aliases copy too much.
    pub(super) kind: Option<ErrorKind>,
    /// Where, in bytes of the file.
    pub(super) at: usize,
}

/// A list or mapping in the making.
struct Frame<'t> {
    start: usize,
    end: usize,
    anchor: usize,
    content: Content<'t>,
}

enum Content<'t> {
    List(Vec<Node<'t>>),
    Mapping { entries: Vec<Entry<'t>>, key: Option<Located<Cow<'t, str>>> },
}

/// A tree in the making.
pub(super) struct Reader<'t, 's, 'c> {
    text: &'t str,
    base: usize,
    /// What the YAML reader is given: the lines from `base` on, with some parts covered.
    shown: &'s str,
    patches: &'s Patches<'t>,
    frames: Vec<Frame<'t>>,
    root: Option<Node<'t>>,
    anchors: Vec<(usize, Node<'t>)>,
    copies: usize,
    comments: &'c mut Vec<Comment<'t>>,
}

impl<'t, 's, 'c> Reader<'t, 's, 'c> {
    pub(super) fn new(
        text: &'t str,
        base: usize,
        shown: &'s str,
        patches: &'s Patches<'t>,
        comments: &'c mut Vec<Comment<'t>>,
    ) -> Self {
        Self { text, base, shown, patches, frames: Vec::new(), root: None, anchors: Vec::new(), copies: 0, comments }
    }

    /// Reads all events: the tree as far as it could be read, and the fault at which reading stopped.
    pub(super) fn run(mut self) -> (Option<Node<'t>>, Option<Fault>) {
        let mut fault = None;
        let mut parser = Parser::new_from_str(self.shown);
        while let Some(read) = parser.next_event() {
            match read {
                Ok((Event::DocumentEnd, _)) => break,
                Ok((event, span)) => {
                    let range = span.byte_range().unwrap_or_default();
                    fault = self.event(event, Span::new(self.base + range.start, self.base + range.end));
                }
                Err(error) => {
                    let at = self.base + error.marker().byte_offset().unwrap_or(self.shown.len());
                    fault = Some(Fault { kind: Some(error.kind().clone()), at });
                }
            }
            if fault.is_some() {
                break;
            }
        }
        while let Some(frame) = self.frames.pop() {
            let node = self.finished(frame, None);
            self.attach(node);
        }
        (self.root, fault)
    }

    fn event(&mut self, event: Event<'s>, span: Span) -> Option<Fault> {
        match event {
            Event::Comment(text, _) => {
                let text = match self.patches.in_file(text, self.shown) {
                    Cow::Borrowed(text) => Cow::Borrowed(text.trim_start_matches('#').trim()),
                    Cow::Owned(text) => Cow::Owned(text.trim_start_matches('#').trim().to_owned()),
                };
                self.comments.push(Comment { text, span, place: CommentPlace::FrontMatter });
            }
            Event::Scalar(text, style, anchor, tag) => {
                let node = self.scalar(text, style, tag.as_deref(), span);
                self.remember(anchor, &node);
                self.attach(node);
            }
            Event::Alias(anchor) => return self.alias(anchor, span),
            Event::SequenceStart(_, anchor, _) => self.open(span, anchor, Content::List(Vec::new())),
            Event::MappingStart(_, anchor, _) => self.open(span, anchor, Content::Mapping { entries: Vec::new(), key: None }),
            Event::SequenceEnd | Event::MappingEnd => self.close(span),
            _ => {}
        }
        None
    }

    fn scalar(&self, text: Cow<'s, str>, style: Style, tag: Option<&Tag>, span: Span) -> Node<'t> {
        let style = match style {
            Style::Plain => ScalarStyle::Plain,
            Style::SingleQuoted | Style::DoubleQuoted => ScalarStyle::Quoted,
            Style::Literal | Style::Folded => ScalarStyle::Block,
        };
        if !self.patches.is_empty()
            && let Some((text, place)) = self.patches.words(span)
        {
            return Node { value: Value::Scalar(Scalar { text, style: ScalarStyle::Plain }), span: place };
        }
        if style == ScalarStyle::Plain {
            if tag.is_some_and(|tag| !tag.is_yaml_core_schema())
                && let Some(span) = self.with_tag(span)
            {
                let text = Cow::Borrowed(span.slice(self.text));
                return Node { value: Value::Scalar(Scalar { text, style }), span };
            }
            if span.is_empty() || matches!(text.as_ref(), "" | "~" | "null" | "Null" | "NULL") {
                return Node { value: Value::Null, span };
            }
        }
        let span = if style == ScalarStyle::Block { self.without_line_end(span) } else { span };
        Node { value: Value::Scalar(Scalar { text: self.patches.in_file(text, self.shown), style }), span }
    }

    /// A block ends with its last words and not at the start of the line below, where nobody looks for it.
    fn without_line_end(&self, span: Span) -> Span {
        let words = span.slice(self.text).trim_end();
        if words.is_empty() { span } else { Span::new(span.start(), span.start() + words.len()) }
    }

    /// A plain value together with the `!word` before it, which is meant as text: `title: !important thing`. A `!!type` is none.
    fn with_tag(&self, span: Span) -> Option<Span> {
        let before = self.text.get(self.base..span.start())?;
        let at = before.rfind('!')?;
        let is_near =
            !before.get(at..)?.contains('\n') && !before.get(..at)?.ends_with('!') && !span.slice(self.text).contains('\n');
        is_near.then(|| Span::new(self.base + at, span.start() + span.slice(self.text).trim_end().len()))
    }

    fn open(&mut self, span: Span, anchor: usize, content: Content<'t>) {
        self.frames.push(Frame { start: span.start(), end: span.end(), anchor, content });
    }

    fn close(&mut self, span: Span) {
        let Some(frame) = self.frames.pop() else { return };
        let anchor = frame.anchor;
        let flow = span.slice(self.text).starts_with([']', '}']);
        let node = self.finished(frame, flow.then_some(span.end()));
        self.remember(anchor, &node);
        self.attach(node);
    }

    /// A list or mapping as it is now. What Obsidian and templates write without quotes stays the text that it is meant to be.
    fn finished(&self, frame: Frame<'t>, flow_end: Option<usize>) -> Node<'t> {
        let span = Span::new(frame.start, flow_end.unwrap_or(frame.end));
        if flow_end.is_some() && is_link_or_template(span.slice(self.text)) {
            let text = Cow::Borrowed(span.slice(self.text));
            return Node { value: Value::Scalar(Scalar { text, style: ScalarStyle::Plain }), span };
        }
        let value = match frame.content {
            Content::List(items) => Value::List(items),
            Content::Mapping { mut entries, key } => {
                if let Some(key) = key {
                    let behind = Span::new(key.span.end(), key.span.end());
                    entries.push(Entry { key, value: Node { value: Value::Null, span: behind } });
                }
                merge(&mut entries);
                Value::Mapping(Mapping { entries })
            }
        };
        Node { value, span }
    }

    fn attach(&mut self, node: Node<'t>) {
        let Some(frame) = self.frames.last_mut() else {
            self.root.get_or_insert(node);
            return;
        };
        frame.end = frame.end.max(node.span.end());
        match &mut frame.content {
            Content::List(items) => items.push(node),
            Content::Mapping { entries, key } => match key.take() {
                None => {
                    let name = match node.value {
                        Value::Scalar(scalar) => scalar.text,
                        _ => Cow::Borrowed(node.span.slice(self.text)),
                    };
                    *key = Some(Located::new(name, node.span));
                }
                Some(key) => entries.push(Entry { key, value: node }),
            },
        }
    }

    fn remember(&mut self, anchor: usize, node: &Node<'t>) {
        if anchor == 0 {
            return;
        }
        let left = COPIES.saturating_sub(self.copies);
        let size = size(node, left);
        if size <= left {
            self.copies += size;
            self.anchors.push((anchor, node.clone()));
        }
    }

    fn alias(&mut self, anchor: usize, span: Span) -> Option<Fault> {
        let found = self.anchors.iter().rev().find(|(known, _)| *known == anchor);
        self.copies += found.map_or(1, |(_, node)| size(node, COPIES));
        if self.copies > COPIES {
            return Some(Fault { kind: None, at: span.start() });
        }
        let value = found.map_or(Value::Null, |(_, node)| node.value.clone());
        self.attach(Node { value, span });
        None
    }
}

/// Puts the keys of the mappings that `<<` names in its place, but for those that the mapping has itself.
fn merge(entries: &mut Vec<Entry<'_>>) {
    let names_others = |entry: &Entry<'_>| entry.key.value == "<<" && !matches!(entry.value.value, Value::Scalar(_));
    if !entries.iter().any(names_others) {
        return;
    }
    let (named, own): (Vec<_>, Vec<_>) = std::mem::take(entries).into_iter().partition(names_others);
    let mut known: HashSet<_> = own.iter().map(|entry| entry.key.value.clone()).collect();
    *entries = own;
    for entry in named {
        let mappings = match entry.value.value {
            Value::List(items) => items.into_iter().map(|item| item.value).collect(),
            value => vec![value],
        };
        for value in mappings {
            let Value::Mapping(mapping) = value else { continue };
            entries.extend(mapping.entries.into_iter().filter(|entry| known.insert(entry.key.value.clone())));
        }
    }
}

/// `[[…]]` or `{{…}}` on one line. `[[1, 2], [3]]` is a list of lists, and so is `[[[a]]]`.
fn is_link_or_template(words: &str) -> bool {
    let inside = |open: &str, close: &str| words.strip_prefix(open).and_then(|rest| rest.strip_suffix(close));
    match (inside("[[", "]]"), inside("{{", "}}")) {
        (Some(link), _) => !link.contains(['[', ']', '\n']),
        (None, Some(mark)) => !mark.contains('\n'),
        (None, None) => false,
    }
}

/// What copying costs, counted no further than just above `most`.
fn size(node: &Node<'_>, most: usize) -> usize {
    let mut count = 0;
    let mut left = vec![node];
    while let Some(node) = left.pop() {
        count += 1;
        match &node.value {
            Value::List(items) => left.extend(items),
            Value::Mapping(mapping) => left.extend(mapping.entries.iter().map(|entry| &entry.value)),
            Value::Scalar(Scalar { text: Cow::Owned(text), .. }) => count += text.len() / BYTES_PER_COPY,
            Value::Null | Value::Scalar(_) => {}
        }
        if count > most {
            break;
        }
    }
    count
}
