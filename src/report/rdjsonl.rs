//! reviewdog's diagnostics, one a line. Columns count UTF-8 bytes and an end lies behind its range.

use std::io;
use std::io::Write;

use serde::Serialize;

use super::File;
use super::Place;
use super::Run;
use super::Shown;
use super::json_text;
use crate::diagnostic::Fix;
use crate::rule_info::Severity;
use crate::text::Span;

pub(super) fn write(run: Run<'_>, out: &mut dyn Write) -> io::Result<()> {
    run.findings().try_for_each(|finding| {
        json_text::write(&diagnostic(run, finding), out)?;
        writeln!(out)
    })
}

fn diagnostic<'a>(run: Run<'a>, finding: Shown<'a>) -> Diagnostic<'a> {
    let Shown { file, diagnostic, .. } = finding;
    let rule = diagnostic.rule;
    let related = diagnostic.details().related.iter().map(|label| {
        let file = run.file_of(label, file);
        Related { message: &label.message, location: Location::new(file, label.span) }
    });
    Diagnostic {
        message: match &diagnostic.details().help {
            Some(help) => format!("{}: {} ({help})", rule.name, diagnostic.message),
            None => format!("{}: {}", rule.name, diagnostic.message),
        },
        location: Location::new(file, diagnostic.span),
        severity: match diagnostic.severity {
            Severity::Error => "ERROR",
            Severity::Warning => "WARNING",
            Severity::Advice => "INFO",
        },
        source: Source { name: "goallint", url: env!("CARGO_PKG_REPOSITORY") },
        code: Code { value: rule.code.to_string(), url: rule.url() },
        suggestions: diagnostic.details().fix.iter().filter_map(|fix| suggestion(file, fix)).collect(),
        related_locations: related.collect(),
    }
}

/// A fix of one edit. Suggestions are applied one by one, which would tear a fix of several edits apart.
fn suggestion<'a>(file: &File, fix: &'a Fix) -> Option<Suggestion<'a>> {
    let [edit] = fix.edits.as_slice() else { return None };
    Some(Suggestion { range: Range::new(file, edit.span), text: &edit.text })
}

#[derive(Serialize)]
struct Diagnostic<'a> {
    message: String,
    location: Location<'a>,
    severity: &'a str,
    source: Source<'a>,
    code: Code,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    suggestions: Vec<Suggestion<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related_locations: Vec<Related<'a>>,
}

#[derive(Serialize)]
struct Source<'a> {
    name: &'a str,
    url: &'a str,
}

#[derive(Serialize)]
struct Code {
    value: String,
    url: String,
}

#[derive(Serialize)]
struct Suggestion<'a> {
    range: Range,
    text: &'a str,
}

#[derive(Serialize)]
struct Related<'a> {
    message: &'a str,
    location: Location<'a>,
}

#[derive(Serialize)]
struct Location<'a> {
    path: &'a str,
    range: Range,
}

impl<'a> Location<'a> {
    fn new(file: &'a File, span: Span) -> Self {
        Self { path: &file.report.path, range: Range::new(file, span) }
    }
}

#[derive(Serialize)]
struct Range {
    start: Position,
    end: Position,
}

impl Range {
    fn new(file: &File, span: Span) -> Self {
        let (start, end) = file.places.get(span);
        Self { start: start.into(), end: end.into() }
    }
}

#[derive(Serialize)]
struct Position {
    line: usize,
    column: usize,
}

impl From<Place> for Position {
    fn from(place: Place) -> Self {
        Self { line: place.line, column: place.byte_column }
    }
}
