//! Faults of YAML in words: what is wrong, and for the usual ones how to mend it.

use granit_parser::ErrorKind;

use crate::document::Problem;
use crate::document::ProblemKind;
use crate::text::Span;

/// Words for a fault at byte `at` of the file; `from` and `end` bound the block.
pub(super) fn explain(kind: &ErrorKind, text: &str, from: usize, at: usize, end: usize) -> Problem {
    let quote = matches!(
        kind,
        ErrorKind::UnclosedQuotedScalar | ErrorKind::DocumentIndicatorInQuotedScalar | ErrorKind::InvalidQuotedScalarIndent
    );
    let at = if quote { open_quote(text, from, at).unwrap_or(at) } else { at };
    let span = words_at(text, from, at, end);
    let line = line_around(text, from, span.start(), end);
    let (message, help) = words(kind, line);
    Problem { kind: ProblemKind::Syntax { message: message.into(), help: help.map(Into::into) }, span }
}

fn words(kind: &ErrorKind, line: &str) -> (&'static str, Option<&'static str>) {
    let value = line.split_once(':').map_or("", |(_, value)| value.trim());
    if value.contains("{{") || value.contains("<%") {
        return ("a template mark stands in a value without quotes", Some("put the value in quotes, or fill in the template"));
    }
    if value.starts_with(['@', '`']) {
        return ("a value cannot start with this sign", Some("put the value in quotes"));
    }
    match kind {
        ErrorKind::TabNotAllowed
        | ErrorKind::TabInBlockIndentation
        | ErrorKind::TabInIndentation
        | ErrorKind::TabAtBlockScalarStart => ("a tab stands where YAML wants spaces", Some("indent with spaces")),
        ErrorKind::UnclosedQuotedScalar | ErrorKind::DocumentIndicatorInQuotedScalar | ErrorKind::InvalidQuotedScalarIndent => {
            ("a quote is opened and never closed", Some("close the quote, or drop it: plain text needs none"))
        }
        ErrorKind::UnclosedFlowCollection { .. }
        | ErrorKind::UnexpectedEofFlowSequence
        | ErrorKind::UnexpectedEofFlowMapping
        | ErrorKind::UnexpectedEofImplicitFlowMapping
        | ErrorKind::ExpectedFlowSequenceSeparator
        | ErrorKind::ExpectedFlowMappingSeparator
        | ErrorKind::InvalidColonPlacement => {
            ("a bracket is opened and never closed", Some("close the bracket, or put the value in quotes when it is plain text"))
        }
        ErrorKind::MismatchedFlowCollectionEnd { .. } | ErrorKind::MisplacedFlowCollectionEnd => {
            ("a bracket is closed that was not opened", Some("put the value in quotes when it is plain text"))
        }
        ErrorKind::UnknownAnchor | ErrorKind::MissingAnchorOrAliasName => {
            ("a value that starts with `*` or `&` refers to another one", Some("put the value in quotes when it is plain text"))
        }
        ErrorKind::InvalidTrailingSingleQuotedScalar | ErrorKind::InvalidTrailingDoubleQuotedScalar => {
            ("words stand behind the closing quote", Some("quote the whole value"))
        }
        ErrorKind::RecursionLimitExceeded => ("lists and keys are nested too deeply to be read", None),
        ErrorKind::UnknownQuotedScalarEscape | ErrorKind::InvalidQuotedScalarHexEscape => (
            "a backslash stands before a letter that it cannot stand before",
            Some("use single quotes, in which a backslash is a backslash"),
        ),
        _ if value.contains(": ") || value.ends_with(':') => {
            ("a second colon makes this value look like another key", Some("put the value in quotes"))
        }
        ErrorKind::InvalidIndentation | ErrorKind::BlockSequenceEntryNotAllowed | ErrorKind::ExpectedBlockSequenceEntry => {
            ("this line is not indented like its neighbours", Some("give all entries of a list or mapping the same indentation"))
        }
        ErrorKind::ExpectedBlockMappingKey | ErrorKind::SimpleKeyExpected | ErrorKind::InvalidSimpleKey => {
            ("a key is expected here", Some("write `key: value`, and indent a value that goes on over several lines"))
        }
        ErrorKind::InvalidDocumentEnd | ErrorKind::MultipleDocumentsUnsupported => {
            ("front matter holds one block only", Some("remove the extra fence"))
        }
        _ => ("this cannot be read as YAML", Some("put values with special signs in quotes")),
    }
}

/// The last quote before `at` that begins a value: where an open one was opened.
fn open_quote(text: &str, from: usize, at: usize) -> Option<usize> {
    let before = text.get(from..at)?;
    let begins = |(found, _): &(usize, char)| before.get(..*found).is_some_and(|before| before.ends_with([' ', '[', ',', ':']));
    before.char_indices().rev().filter(|(_, letter)| matches!(letter, '"' | '\'')).find(begins).map(|(found, _)| from + found)
}

fn line_around(text: &str, from: usize, at: usize, end: usize) -> &str {
    let before = text.get(from..at).unwrap_or_default();
    let start = before.rfind('\n').map_or(from, |found| from + found + 1);
    let rest = text.get(start..end.max(start)).unwrap_or_default();
    rest.lines().next().unwrap_or_default()
}

/// The words from `at` to the end of their line; of a place behind the last word of a line, the line.
fn words_at(text: &str, from: usize, at: usize, end: usize) -> Span {
    let mut at = at.clamp(from, end);
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    let rest = text.get(at..end).unwrap_or_default();
    let words = rest.lines().next().unwrap_or_default();
    if !words.trim().is_empty() {
        let start = at + (words.len() - words.trim_start().len());
        return Span::new(start, start + words.trim().len());
    }
    let before = text.get(from..at).unwrap_or_default().trim_end();
    let line = before.rfind('\n').map_or(from, |found| from + found + 1);
    let words = before.get(line - from..).unwrap_or_default();
    let start = line + (words.len() - words.trim_start().len());
    Span::new(start, start + words.trim().len())
}
