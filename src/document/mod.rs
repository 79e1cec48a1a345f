//! What a file says: front matter, blocks, comments, each with its place. Syntax only; never fails.
//!
//! Reading gives a [`Document`] *and* its [`Problem`]s. Meaning (is this a goal? which key is the deadline?) belongs to `goal`.

mod body;
mod encoding;
mod front_matter;
mod inline;
mod markdown;
mod value;

pub use body::Block;
pub use body::BlockId;
pub use body::BlockKind;
pub use body::Body;
pub use encoding::EncodingProblem;
pub use encoding::decode;
pub use inline::Inline;
pub use inline::Mark;
pub use inline::MarkKind;
pub use value::Entry;
pub use value::Mapping;
pub use value::Node;
pub use value::Scalar;
pub use value::ScalarStyle;
pub use value::Value;

use std::borrow::Cow;

use crate::text::Span;

/// A file, read.
#[derive(Debug)]
pub struct Document<'t> {
    /// The whole text, byte order mark included; every span is a place in it.
    pub text: &'t str,
    /// The block between the fences at the top.
    pub front_matter: FrontMatter<'t>,
    /// The Markdown below.
    pub body: Body<'t>,
    /// Comments, from HTML and from front matter, in order.
    pub comments: Vec<Comment<'t>>,
    /// What is wrong with the syntax, in order.
    pub problems: Vec<Problem>,
}

/// The block between the fences at the top of a file.
#[derive(Debug)]
pub enum FrontMatter<'t> {
    /// The file has none.
    None,
    /// YAML (`---`) or TOML (`+++`) with its keys; what could be read before a fault, when there is one.
    Mapping(FrontMatterBlock<'t>),
    /// A template that writes the front matter later (Templater, Liquid): not YAML yet.
    Template(Span),
    /// There is a block, but no mapping could be read from it; `problems` says why.
    Unreadable(Span),
}

/// Front matter that has keys.
#[derive(Debug)]
pub struct FrontMatterBlock<'t> {
    /// From the opening fence to the end of the closing one.
    pub span: Span,
    /// The lines between the fences: where a missing key can be inserted (at its end).
    pub content: Span,
    /// How it is written.
    pub format: FrontMatterFormat,
    /// The keys.
    pub keys: Mapping<'t>,
}

/// How front matter is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FrontMatterFormat {
    /// Between `---` lines.
    Yaml,
    /// Between `+++` lines.
    Toml,
}

/// A comment, which may hold a suppression.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Comment<'t> {
    /// What stands inside, without the marks that make it a comment, trimmed.
    pub text: Cow<'t, str>,
    /// The whole comment with its marks.
    pub span: Span,
    /// Where it stands.
    pub place: CommentPlace,
}

/// Where a comment stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum CommentPlace {
    /// `# …` in front matter.
    FrontMatter,
    /// `<!-- … -->` in the body.
    Body,
}

/// A fault of the syntax.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Problem {
    /// What kind of fault.
    pub kind: ProblemKind,
    /// Where it shows.
    pub span: Span,
}

/// Kinds of faults of the syntax.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ProblemKind {
    /// The front matter is never closed.
    UnclosedFrontMatter,
    /// The front matter cannot be read.
    Syntax {
        /// What is wrong, in words, lower case without full stop.
        message: Cow<'static, str>,
        /// How to mend it, where the fault is a usual one (a colon in an unquoted value, a tab, an open quote).
        help: Option<Cow<'static, str>>,
    },
    /// A key stands twice in one mapping; the span is the second one.
    DuplicateKey {
        /// The key.
        key: String,
        /// The first one.
        first: Span,
    },
    /// The front matter is a list or a plain text instead of keys and values.
    NotAMapping,
    /// Reading stopped at a bound (nesting, aliases, events): the rest of the file was not looked at.
    TooComplex {
        /// Which bound, in words.
        what: &'static str,
    },
}

/// One line of Markdown, read alone.
#[derive(Debug)]
pub struct Line<'t> {
    /// What the line is: a heading, an item with its check box, a cell, a paragraph.
    pub kind: BlockKind,
    /// Its words.
    pub inline: Inline<'t>,
}

/// Reads one raw line of Markdown: the innermost block that has words; `None` when nothing has.
#[must_use]
pub fn read_line(line: &str) -> Option<Line<'_>> {
    let body = markdown::read(line, 0, &mut Vec::new(), &mut Vec::new());
    let block = body.blocks.into_iter().find(|block| !block.inline.is_empty())?;
    Some(Line { kind: block.kind, inline: block.inline })
}

/// Reads a file's text.
#[must_use]
pub fn read(text: &str) -> Document<'_> {
    let mut problems = Vec::new();
    let mut comments = Vec::new();
    let (front_matter, body_start) = front_matter::read(text, &mut comments, &mut problems);
    let body = markdown::read(text, body_start, &mut comments, &mut problems);
    Document { text, front_matter, body, comments, problems }
}

#[cfg(test)]
mod tests;
