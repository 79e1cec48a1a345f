//! Faults of YAML: which line is to blame, what is wrong with it in words, and for the usual ones how to mend it.

use std::borrow::Cow;

use granit_parser::ErrorKind;

use super::tree::Fault;
use super::words::explain;
use crate::document::Problem;
use crate::document::ProblemKind;
use crate::document::front_matter::lines::Line;
use crate::document::front_matter::lines::closing_bracket;
use crate::document::front_matter::lines::closing_quote;
use crate::document::front_matter::lines::line_around;
use crate::document::front_matter::lines::line_at;
use crate::document::front_matter::patches::Patches;
use crate::text::Span;

/// What is wrong with a line.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Cause {
    /// A tab in the indentation.
    Tab,
    /// A quote is never closed.
    OpenQuote,
    /// A quote mark inside the value ends it early: `'it's'`.
    QuoteInside(char),
    /// Words behind the closing quote.
    BehindQuote,
    /// A backslash before a letter that it cannot stand before.
    Escape,
    /// A bracket is never closed.
    OpenBracket,
    /// A `#` inside of brackets that begins a comment.
    Hash,
    /// A bracket is closed that was not opened.
    StrayBracket,
    /// Words behind the closing bracket: `[Q1] Run`.
    BehindBracket,
    /// `*word` or `&word` refers to another value.
    Reference,
    /// A sign that no value can start with.
    Sign(char),
    /// `>` or `|` with words behind it.
    BlockMark(char),
    /// A list or key that starts on the line of its key.
    Inline,
    /// `title: Goal: be better`
    SecondColon,
    /// `title:Run`
    GluedKey,
    /// A line that fits none of the indentations around it.
    Indentation,
    /// A line without a key.
    NoKey,
    /// A character that is not for reading.
    Control,
    /// A second document.
    Fence,
    /// Nested too deeply.
    Depth,
    /// Aliases that copy too much.
    Copies,
    /// Something rare.
    Other,
}

/// A fault and the line to blame for it.
pub(super) struct Diagnosis<'t> {
    pub(super) cause: Cause,
    pub(super) line: Line<'t>,
    pub(super) span: Span,
}

/// Finds the line and the words to blame for a fault; `None` when there are no lines. A line that is covered in part was blamed before.
pub(super) fn diagnose<'t>(text: &'t str, content: Span, patches: &Patches<'_>, fault: &Fault) -> Option<Diagnosis<'t>> {
    let line = line_with_words(text, content, fault.at)?;
    let Some(kind) = &fault.kind else { return Some(Diagnosis { cause: Cause::Copies, line, span: line.span() }) };
    let blamed = |cause, line: Line<'t>, span| Some(Diagnosis { cause, line, span });
    match kind {
        ErrorKind::RecursionLimitExceeded => return blamed(Cause::Depth, line, words_from(&line, fault.at)),
        ErrorKind::TabNotAllowed
        | ErrorKind::TabInBlockIndentation
        | ErrorKind::TabInIndentation
        | ErrorKind::TabAtBlockScalarStart => return blamed(Cause::Tab, line, tabs_of(&line)),
        ErrorKind::UnknownQuotedScalarEscape | ErrorKind::InvalidQuotedScalarHexEscape => {
            return blamed(Cause::Escape, line, words_from(&line, fault.at));
        }
        ErrorKind::CommentNotSeparated if line.words.contains(['[', '{']) => {
            return blamed(Cause::Hash, line, line.value().unwrap_or(line.span()));
        }
        ErrorKind::InvalidDocumentEnd | ErrorKind::MultipleDocumentsUnsupported => {
            return blamed(Cause::Fence, line, line.span());
        }
        _ => {}
    }
    let uncovered_above = |line: &Line<'t>| {
        std::iter::successors(above(text, content, line), |line| above(text, content, line))
            .find(|line| !patches.cover(line.span()))
    };
    for near in [Some(line), uncovered_above(&line)].into_iter().flatten() {
        if near.glued_key().is_some() {
            return blamed(Cause::GluedKey, near, near.span());
        }
    }
    for near in [Some(line), line_at(text, line.next).filter(|next| next.start < content.end())].into_iter().flatten() {
        if near.words.get(..near.indentation()).is_some_and(|blanks| blanks.contains('\t')) {
            return blamed(Cause::Tab, near, tabs_of(&near));
        }
    }
    if let Some((cause, span)) = wrong_value(text, &line) {
        return blamed(cause, line, span);
    }
    if let Some(open) = opener(kind) {
        let mut next = uncovered_above(&line);
        while let Some(line) = next {
            if let Some((cause, span)) = opened(text, &line, open) {
                return blamed(cause, line, span);
            }
            next = uncovered_above(&line);
        }
    }
    blamed(remaining_cause(kind, &line), line, words_from(&line, fault.at))
}

/// What the kind of fault says when nothing about the line does.
fn remaining_cause(kind: &ErrorKind, line: &Line<'_>) -> Cause {
    match kind {
        ErrorKind::UnexpectedCharacter { character } if character.is_control() => Cause::Control,
        ErrorKind::ExpectedBlockMappingKey if line.is_entry() => Cause::Indentation,
        ErrorKind::InvalidIndentation
        | ErrorKind::BlockSequenceEntryNotAllowed
        | ErrorKind::ExpectedBlockSequenceEntry
        | ErrorKind::MappingValueNotAllowed => Cause::Indentation,
        ErrorKind::ExpectedBlockMappingKey | ErrorKind::SimpleKeyExpected | ErrorKind::InvalidSimpleKey => Cause::NoKey,
        ErrorKind::MismatchedFlowCollectionEnd { .. } | ErrorKind::MisplacedFlowCollectionEnd => Cause::StrayBracket,
        ErrorKind::UnknownAnchor | ErrorKind::MissingAnchorOrAliasName => Cause::Reference,
        _ => Cause::Other,
    }
}

/// The marks of which one may have been opened on a line above and never closed.
fn opener(kind: &ErrorKind) -> Option<&'static [char]> {
    match kind {
        ErrorKind::UnclosedQuotedScalar
        | ErrorKind::DocumentIndicatorInQuotedScalar
        | ErrorKind::InvalidQuotedScalarIndent
        | ErrorKind::InvalidTrailingSingleQuotedScalar
        | ErrorKind::InvalidTrailingDoubleQuotedScalar => Some(&['"', '\'']),
        ErrorKind::UnclosedFlowCollection { .. }
        | ErrorKind::UnexpectedEofFlowSequence
        | ErrorKind::UnexpectedEofFlowMapping
        | ErrorKind::UnexpectedEofImplicitFlowMapping
        | ErrorKind::ExpectedFlowSequenceSeparator
        | ErrorKind::ExpectedFlowMappingSeparator
        | ErrorKind::MismatchedFlowCollectionEnd { .. }
        | ErrorKind::BlockEntryInFlowCollection
        | ErrorKind::FlowMappingValueAdjacentCollection
        | ErrorKind::InvalidFlowScalarIndent
        | ErrorKind::InvalidColonPlacement => Some(&['[', '{']),
        ErrorKind::InvalidIndentation | ErrorKind::UnexpectedEof => Some(&['"', '\'', '[', '{']),
        _ => None,
    }
}

/// What is wrong with the value of a line when it opens one of `marks` and does not close it.
fn opened(text: &str, line: &Line<'_>, marks: &[char]) -> Option<(Cause, Span)> {
    let (cause, span) = wrong_value(text, line)?;
    let is_open = matches!(cause, Cause::OpenQuote | Cause::OpenBracket | Cause::Hash);
    (is_open && span.slice(text).starts_with(marks)).then_some((cause, span))
}

/// The line at `at`, or the nearest one above that has words.
fn line_with_words(text: &str, content: Span, at: usize) -> Option<Line<'_>> {
    let line = line_around(text, content, at.min(content.end().saturating_sub(1)))?;
    if line.is_blank() { above(text, content, &line) } else { Some(line) }
}

/// The nearest line above that has words.
pub(super) fn above<'t>(text: &'t str, content: Span, line: &Line<'t>) -> Option<Line<'t>> {
    let mut start = line.start;
    while start > content.start() {
        let line = line_around(text, content, start - 1)?;
        if !line.is_blank() {
            return Some(line);
        }
        start = line.start;
    }
    None
}

/// What is wrong with the value of a line when it stands alone, and the words that show it.
fn wrong_value(text: &str, line: &Line<'_>) -> Option<(Cause, Span)> {
    let span = line.value()?;
    let value = span.slice(text);
    let first = value.chars().next()?;
    let cause = match first {
        '"' | '\'' => match closing_quote(value, first) {
            None => Cause::OpenQuote,
            Some(end) if end + 1 == value.len() => return None,
            Some(_) if value.ends_with(first) => Cause::QuoteInside(first),
            Some(end) => {
                let behind = value.get(end + 1..)?;
                let start = span.end() - behind.trim_start().len();
                return Some((Cause::BehindQuote, Span::new(start, span.end())));
            }
        },
        '[' | '{' => match closing_bracket(value) {
            None => Cause::OpenBracket,
            Some(end) if end + 1 == value.len() => return value.contains(" #").then_some((Cause::Hash, span)),
            Some(end) if value.get(end + 1..)?.trim_start().starts_with([']', '}']) => Cause::StrayBracket,
            Some(_) => Cause::BehindBracket,
        },
        ']' | '}' => Cause::StrayBracket,
        '@' | '`' | '%' | '!' | ',' => Cause::Sign(first),
        '*' | '&' => Cause::Reference,
        '>' | '|' if value.len() > 2 => Cause::BlockMark(first),
        '-' | '?' if value.get(1..2) == Some(" ") => Cause::Inline,
        _ => {
            let colon = value.find(": ").or_else(|| value.ends_with(':').then(|| value.len() - 1))?;
            return Some((Cause::SecondColon, Span::new(span.start() + colon, span.end())));
        }
    };
    Some((cause, span))
}

/// The words of the line from `at` on; of a place behind them, all words.
fn words_from(line: &Line<'_>, at: usize) -> Span {
    let behind = at.checked_sub(line.start).and_then(|at| line.words.get(at..)).map(str::trim_start);
    match behind {
        Some(words) if !words.is_empty() => Span::new(line.end() - words.len(), line.end()),
        _ => line.span(),
    }
}

/// The first tabs of a line.
fn tabs_of(line: &Line<'_>) -> Span {
    let Some(at) = line.words.find('\t') else { return line.span() };
    let behind = &line.words[at..];
    Span::new(line.start + at, line.start + at + behind.len() - behind.trim_start_matches('\t').len())
}

impl Diagnosis<'_> {
    /// The finding to make of it.
    pub(super) fn problem(&self) -> Problem {
        if self.cause == Cause::Copies {
            return Problem { kind: ProblemKind::TooComplex { what: "more aliases than can be followed" }, span: self.span };
        }
        let (message, help) = explain(self.cause);
        Problem { kind: ProblemKind::Syntax { message, help: help.map(Cow::Borrowed) }, span: self.span }
    }
}
