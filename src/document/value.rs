//! Front matter as a tree of values, each with its place.

use std::borrow::Cow;

use crate::text::Located;
use crate::text::Span;

/// A value and where it stands.
#[derive(Clone, PartialEq, Debug)]
pub struct Node<'t> {
    /// The value.
    pub value: Value<'t>,
    /// Its whole text; empty, right behind the key, when nothing is written.
    pub span: Span,
}

/// What a key may hold.
#[derive(Clone, PartialEq, Debug)]
pub enum Value<'t> {
    /// Nothing, `~` or `null`.
    Null,
    /// Words, a number, a date, a boolean: kept as written.
    Scalar(Scalar<'t>),
    /// A list.
    List(Vec<Node<'t>>),
    /// Keys with values.
    Mapping(Mapping<'t>),
}

/// A single value as written.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Scalar<'t> {
    /// The text, unquoted and unescaped.
    pub text: Cow<'t, str>,
    /// How it is written: tells the text `"2027"` from the number `2027`.
    pub style: ScalarStyle,
}

/// How a single value is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ScalarStyle {
    /// Without quotes.
    Plain,
    /// In single or double quotes.
    Quoted,
    /// As a block, `|` or `>`.
    Block,
}

/// Keys with values, in the order of the file.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Mapping<'t> {
    /// The entries; a key that stands twice is here twice.
    pub entries: Vec<Entry<'t>>,
}

/// A key with its value.
#[derive(Clone, PartialEq, Debug)]
pub struct Entry<'t> {
    /// The key.
    pub key: Located<Cow<'t, str>>,
    /// The value.
    pub value: Node<'t>,
}
