//! YAML to a tree with a place for every key and value. The only file that names the YAML reader.
//!
//! After a fault reading goes on at the next key that stands at the margin, so that one run tells several faults and keeps what can be
//! read. Aliases are copied within a budget, never expanded without bound.

use std::borrow::Cow;

use granit_parser::Event;
use granit_parser::Parser;
use granit_parser::ScalarStyle as Style;

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
use crate::document::front_matter::faults;
use crate::document::front_matter::is_key_line;
use crate::document::front_matter::line_at;
use crate::text::Located;
use crate::text::Span;

/// Most faults that one file is told about; what follows is likely to be their echo.
const FAULTS: usize = 5;
/// Most nodes that aliases may copy.
const COPIES: usize = 10_000;

/// Reads the keys between the fences; `None` when there is no mapping.
pub(super) fn read<'t>(
    text: &'t str,
    content: Span,
    comments: &mut Vec<Comment<'t>>,
    problems: &mut Vec<Problem>,
) -> Option<Mapping<'t>> {
    let mut keys: Option<Mapping<'t>> = None;
    let mut from = content.start();
    for _ in 0..FAULTS {
        let mut reader = Reader { text, base: from, frames: Vec::new(), root: None, anchors: Vec::new(), copies: 0, comments };
        let fault = reader.run(text.get(from..content.end())?);
        let root = reader.root_so_far();
        match root.map(|node| node.value) {
            Some(Value::Mapping(mapping)) => keys.get_or_insert_default().entries.extend(mapping.entries),
            Some(Value::Null) | None => {}
            Some(_) if keys.is_none() && fault.is_none() => {
                problems.push(Problem { kind: ProblemKind::NotAMapping, span: first_words(text, content) });
            }
            Some(_) => {}
        }
        let Some(fault) = fault else { break };
        let place = fault.span.start();
        problems.push(fault);
        match next_key(text, place, content.end()) {
            Some(next) => from = next,
            None => break,
        }
    }
    if keys.is_none() && problems.is_empty() {
        return Some(Mapping::default());
    }
    if let Some(mapping) = &keys {
        report_duplicates(mapping, problems);
    }
    problems.sort_by_key(|problem| problem.span);
    keys
}

fn first_words(text: &str, content: Span) -> Span {
    let words = content.slice(text);
    let start = content.start() + (words.len() - words.trim_start().len());
    let line = words.trim_start().lines().next().unwrap_or_default().trim_end();
    Span::new(start, start + line.len())
}

/// The next line behind `place` that holds a key at the margin.
fn next_key(text: &str, place: usize, end: usize) -> Option<usize> {
    let mut at = line_at(text, place)?.1;
    while at < end {
        let (line, next) = line_at(text, at)?;
        if is_key_line(line.trim_end()) {
            return Some(at);
        }
        at = next;
    }
    None
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

struct Reader<'t, 'c> {
    text: &'t str,
    base: usize,
    frames: Vec<Frame<'t>>,
    root: Option<Node<'t>>,
    anchors: Vec<(usize, Node<'t>)>,
    copies: usize,
    comments: &'c mut Vec<Comment<'t>>,
}

impl<'t> Reader<'t, '_> {
    /// Reads all events; the fault at which reading stopped, if it did.
    fn run(&mut self, content: &'t str) -> Option<Problem> {
        let mut parser = Parser::new_from_str(content);
        while let Some(event) = parser.next_event() {
            let (event, span) = match event {
                Ok(read) => read,
                Err(error) => {
                    let offset = error.marker().byte_offset().unwrap_or(content.len());
                    return Some(faults::explain(
                        error.kind(),
                        self.text,
                        self.base,
                        self.base + offset,
                        self.base + content.len(),
                    ));
                }
            };
            let range = span.byte_range().unwrap_or_default();
            let span = Span::new(self.base + range.start, self.base + range.end);
            if let Event::DocumentEnd = event {
                break;
            }
            if let Some(fault) = self.event(event, span) {
                return Some(fault);
            }
        }
        None
    }

    fn event(&mut self, event: Event<'t>, span: Span) -> Option<Problem> {
        match event {
            Event::Comment(text, _) => {
                let text = match text {
                    Cow::Borrowed(text) => Cow::Borrowed(text.trim_start_matches('#').trim()),
                    Cow::Owned(text) => Cow::Owned(text.trim_start_matches('#').trim().to_owned()),
                };
                self.comments.push(Comment { text, span, place: CommentPlace::FrontMatter });
            }
            Event::Scalar(text, style, anchor, _) => {
                let node = Node { value: scalar(text, style, span), span };
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
        let words = span.slice(self.text);
        let wrapped = |open: &str, close: &str| words.starts_with(open) && words.ends_with(close) && !words.contains('\n');
        if wrapped("[[", "]]") && words.matches("[[").count() == 1 || wrapped("{{", "}}") {
            return Node { value: Value::Scalar(Scalar { text: Cow::Borrowed(words), style: ScalarStyle::Plain }), span };
        }
        let value = match frame.content {
            Content::List(items) => Value::List(items),
            Content::Mapping { mut entries, key } => {
                if let Some(key) = key {
                    let behind = Span::new(key.span.end(), key.span.end());
                    entries.push(Entry { key, value: Node { value: Value::Null, span: behind } });
                }
                Value::Mapping(Mapping { entries })
            }
        };
        Node { value, span }
    }

    fn attach(&mut self, node: Node<'t>) {
        let text = self.text;
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
                        _ => Cow::Borrowed(node.span.slice(text)),
                    };
                    *key = Some(Located::new(name, node.span));
                }
                Some(key) => entries.push(Entry { key, value: node }),
            },
        }
    }

    fn remember(&mut self, anchor: usize, node: &Node<'t>) {
        if anchor > 0 && size(node, COPIES) <= COPIES {
            self.anchors.push((anchor, node.clone()));
        }
    }

    fn alias(&mut self, anchor: usize, span: Span) -> Option<Problem> {
        let found = self.anchors.iter().rev().find(|(known, _)| *known == anchor);
        let copied = found.map_or(1, |(_, node)| size(node, COPIES));
        self.copies += copied;
        if self.copies > COPIES {
            return Some(Problem { kind: ProblemKind::TooComplex { what: "more aliases than can be followed" }, span });
        }
        let value = found.map_or(Value::Null, |(_, node)| node.value.clone());
        self.attach(Node { value, span });
        None
    }

    /// The tree as far as it was read.
    fn root_so_far(&mut self) -> Option<Node<'t>> {
        while let Some(frame) = self.frames.pop() {
            let node = self.finished(frame, None);
            self.attach(node);
        }
        self.root.take()
    }
}

fn scalar<'t>(text: Cow<'t, str>, style: Style, span: Span) -> Value<'t> {
    let style = match style {
        Style::Plain => ScalarStyle::Plain,
        Style::SingleQuoted | Style::DoubleQuoted => ScalarStyle::Quoted,
        Style::Literal | Style::Folded => ScalarStyle::Block,
    };
    let nothing =
        style == ScalarStyle::Plain && (span.is_empty() || matches!(text.as_ref(), "" | "~" | "null" | "Null" | "NULL"));
    if nothing { Value::Null } else { Value::Scalar(Scalar { text, style }) }
}

/// Number of nodes, counted no further than just above `most`.
fn size(node: &Node<'_>, most: usize) -> usize {
    let mut count = 0;
    let mut left = vec![node];
    while let Some(node) = left.pop() {
        count += 1;
        if count > most {
            break;
        }
        match &node.value {
            Value::List(items) => left.extend(items),
            Value::Mapping(mapping) => left.extend(mapping.entries.iter().map(|entry| &entry.value)),
            Value::Null | Value::Scalar(_) => {}
        }
    }
    count
}

/// Reports every key that stands twice in its mapping.
fn report_duplicates(mapping: &Mapping<'_>, problems: &mut Vec<Problem>) {
    let mut left = vec![mapping];
    while let Some(mapping) = left.pop() {
        let mut order: Vec<&Entry<'_>> = mapping.entries.iter().collect();
        order.sort_by(|one, other| one.key.value.cmp(&other.key.value).then(one.key.span.cmp(&other.key.span)));
        for same in order.chunk_by(|one, other| one.key.value == other.key.value) {
            let Some((first, later)) = same.split_first() else { continue };
            problems.extend(later.iter().map(|entry| Problem {
                kind: ProblemKind::DuplicateKey { key: entry.key.value.clone().into_owned(), first: first.key.span },
                span: entry.key.span,
            }));
        }
        let mut values: Vec<&Node<'_>> = mapping.entries.iter().map(|entry| &entry.value).collect();
        while let Some(value) = values.pop() {
            match &value.value {
                Value::Mapping(inner) => left.push(inner),
                Value::List(items) => values.extend(items),
                Value::Null | Value::Scalar(_) => {}
            }
        }
    }
}
