//! Values of front matter as plain data with their places.

use std::borrow::Cow;

use crate::document::Inline;
use crate::document::Node;
use crate::document::Scalar;
use crate::document::ScalarStyle;
use crate::document::Value;
use crate::language::time;

/// The words of a single value; nothing for lists, mappings and what is empty.
pub(super) fn words<'t>(node: &Node<'t>) -> Option<Inline<'t>> {
    let Value::Scalar(scalar) = &node.value else { return None };
    let words = Inline::of_value(scalar.text.clone(), node.span, scalar.style == ScalarStyle::Quoted).into_trimmed();
    let empty = words.is_empty() || scalar.style == ScalarStyle::Plain && is_nothing(&words.text);
    (!empty).then_some(words)
}

/// The words of a single value, which may stand in a list or beside details in a mapping: those that are `fit`, else the first.
pub(super) fn single<'t>(node: &Node<'t>, fit: impl Fn(&str) -> bool) -> Option<Inline<'t>> {
    words(node).or_else(|| {
        let mut texts = texts(node).into_iter();
        let first = texts.next()?;
        if fit(&first.text) { Some(first) } else { texts.find(|words| fit(&words.text)).or(Some(first)) }
    })
}

/// The same of a time.
pub(super) fn single_time<'t>(node: &Node<'t>) -> Option<Inline<'t>> {
    single(node, |text| time::read_value(text).is_some())
}

/// The words of a value that is a list or stands in for one.
pub(super) fn list<'t>(node: &Node<'t>) -> Vec<Inline<'t>> {
    match &node.value {
        Value::List(nodes) => nodes.iter().flat_map(texts).collect(),
        _ => texts(node),
    }
}

/// All words of a value, one text for each single value.
pub(super) fn texts<'t>(node: &Node<'t>) -> Vec<Inline<'t>> {
    if matches!(node.value, Value::Scalar(_)) {
        return words(node).into_iter().collect();
    }
    let mut texts = Vec::new();
    // A stack in place of recursion: documents bound the nesting, this need not know how.
    let mut open = vec![node];
    while let Some(node) = open.pop() {
        match &node.value {
            Value::Null => {}
            Value::Scalar(_) => texts.extend(words(node)),
            Value::List(nodes) => open.extend(nodes.iter().rev()),
            Value::Mapping(mapping) => open.extend(mapping.entries.iter().rev().map(|entry| &entry.value)),
        }
    }
    texts
}

/// Whether nothing is written.
pub(super) fn is_empty(node: &Node<'_>) -> bool {
    !any_text(node, |_| true)
}

/// Whether any of the words of a value are so.
pub(super) fn any_text(node: &Node<'_>, is_so: impl Fn(&str) -> bool) -> bool {
    let mut open = smallvec::SmallVec::<[&Node<'_>; 16]>::from_slice(&[node]);
    while let Some(node) = open.pop() {
        match &node.value {
            Value::Null => {}
            Value::Scalar(scalar) => {
                let empty = scalar.text.trim_start().is_empty() || scalar.style == ScalarStyle::Plain && is_nothing(&scalar.text);
                if !empty && is_so(&scalar.text) {
                    return true;
                }
            }
            Value::List(nodes) => open.extend(nodes),
            Value::Mapping(mapping) => open.extend(mapping.entries.iter().map(|entry| &entry.value)),
        }
    }
    false
}

/// Words that stand for no value.
fn is_nothing(text: &str) -> bool {
    matches!(text, "~" | "null" | "[]" | "{}")
}

/// A boolean as people write it.
pub(super) fn boolean(scalar: &Scalar<'_>) -> Option<bool> {
    match scalar.text.trim().to_ascii_lowercase().as_str() {
        "true" | "yes" | "on" => Some(true),
        "false" | "no" | "off" => Some(false),
        _ => None,
    }
}

/// Whether words mark an action as one that matters most.
pub(in crate::goal::reading) fn is_high_leverage(text: &str) -> bool {
    // One of these stands in all of the words that mark it.
    let bytes = text.as_bytes();
    let high = |at: usize| at > 0 && matches!(bytes.get(at - 1..at + 2), Some(b"igh" | b"IGH"));
    let marked = memchr::memchr2_iter(b'g', b'G', bytes).any(high) || text.contains("portant");
    if !marked {
        return false;
    }
    let lower: Cow<'_, str> =
        if text.bytes().any(|byte| byte.is_ascii_uppercase()) { text.to_lowercase().into() } else { text.into() };
    [
        "high-leverage", "high leverage", "highest leverage", "high impact", "high-impact", "leverage: high", "(high)", "[high]",
        "most important",
    ]
    .iter()
    .any(|mark| lower.contains(mark))
}
