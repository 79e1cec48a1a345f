//! JSON: one versioned document with a line for each finding, or only those lines.
//!
//! Lines and columns start at one and columns count characters; beside each range stand its offset and length in bytes.

use std::io;
use std::io::Write;

use serde::Serialize;

use super::File;
use super::Place;
use super::Run;
use super::Shown;
use super::Summary;
use super::json_text;
use crate::diagnostic::Applicability;
use crate::diagnostic::Fix;
use crate::diagnostic::Suppressed;
use crate::text::Span;

/// The version of the document's shape. It grows when a key changes its meaning or goes away, not when one is added.
pub(super) const VERSION: u32 = 1;

pub(super) fn write(run: Run<'_>, out: &mut dyn Write) -> io::Result<()> {
    write!(out, "{{\"version\": {VERSION},\n \"findings\": ")?;
    json_text::write_list(findings(run), "  ", " ", out)?;
    write!(out, ",\n \"summary\": ")?;
    json_text::write(&Figures::from(run.summary()), out)?;
    writeln!(out, "}}")
}

pub(super) fn write_lines(run: Run<'_>, out: &mut dyn Write) -> io::Result<()> {
    findings(run).try_for_each(|finding| {
        json_text::write(&finding, out)?;
        writeln!(out)
    })
}

fn findings(run: Run<'_>) -> impl Iterator<Item = Finding<'_>> {
    run.identified().map(move |(finding, fingerprint)| Finding::new(run, finding, fingerprint))
}

#[derive(Serialize)]
struct Finding<'a> {
    code: String,
    name: &'a str,
    group: &'a str,
    level: &'a str,
    message: &'a str,
    help: Option<&'a str>,
    example: Option<&'a str>,
    url: String,
    path: &'a str,
    goal: Option<String>,
    #[serde(flatten)]
    extent: Extent,
    related: Vec<Related<'a>>,
    fix: Option<FixObject<'a>>,
    suppressed: Option<SuppressedObject<'a>>,
    fingerprint: String,
}

impl<'a> Finding<'a> {
    fn new(run: Run<'a>, shown: Shown<'a>, fingerprint: String) -> Self {
        let Shown { file, diagnostic, .. } = shown;
        let rule = diagnostic.rule;
        Self {
            code: rule.code.to_string(),
            name: rule.name,
            group: rule.group.name(),
            level: diagnostic.severity.name(),
            message: &diagnostic.message,
            help: diagnostic.details().help.as_deref(),
            example: diagnostic.details().example.as_deref(),
            url: rule.url(),
            path: &file.report.path,
            goal: diagnostic.details().goal.as_ref().map(|goal| format!("{}#{goal}", file.report.path)),
            extent: Extent::new(file, diagnostic.span),
            related: diagnostic
                .details()
                .related
                .iter()
                .map(|label| {
                    let file = run.file_of(label, file);
                    Related { message: &label.message, path: &file.report.path, extent: Extent::new(file, label.span) }
                })
                .collect(),
            fix: diagnostic.details().fix.as_ref().map(|fix| FixObject::new(file, fix)),
            suppressed: diagnostic.suppressed.as_deref().map(SuppressedObject::from),
            fingerprint,
        }
    }
}

/// A range in lines and columns, and the same in bytes.
#[derive(Serialize)]
struct Extent {
    range: Range,
    offset: usize,
    length: usize,
}

impl Extent {
    fn new(file: &File, span: Span) -> Self {
        let (start, end) = file.places.get(span);
        Self { range: Range { start: start.into(), end: end.into() }, offset: span.start(), length: span.len() }
    }
}

#[derive(Serialize)]
struct Range {
    start: Position,
    end: Position,
}

#[derive(Serialize)]
struct Position {
    line: usize,
    column: usize,
}

impl From<Place> for Position {
    fn from(place: Place) -> Self {
        Self { line: place.line, column: place.column }
    }
}

#[derive(Serialize)]
struct Related<'a> {
    message: &'a str,
    path: &'a str,
    #[serde(flatten)]
    extent: Extent,
}

#[derive(Serialize)]
struct FixObject<'a> {
    title: &'a str,
    applicability: &'a str,
    edits: Vec<EditObject<'a>>,
}

impl<'a> FixObject<'a> {
    fn new(file: &File, fix: &'a Fix) -> Self {
        let edits = fix.edits.iter().map(|edit| EditObject { extent: Extent::new(file, edit.span), text: &edit.text });
        let applicability = match fix.applicability {
            Applicability::Safe => "safe",
            Applicability::Unsafe => "unsafe",
        };
        Self { title: &fix.title, applicability, edits: edits.collect() }
    }
}

#[derive(Serialize)]
struct EditObject<'a> {
    #[serde(flatten)]
    extent: Extent,
    text: &'a str,
}

#[derive(Serialize)]
struct SuppressedObject<'a> {
    by: &'a str,
    reason: Option<&'a str>,
}

impl<'a> From<&'a Suppressed> for SuppressedObject<'a> {
    fn from(suppressed: &'a Suppressed) -> Self {
        let by = if suppressed.span.is_some() { "comment" } else { "baseline" };
        Self { by, reason: suppressed.reason.as_deref() }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Figures {
    files: usize,
    passed_over: usize,
    goals: usize,
    errors: usize,
    warnings: usize,
    advice: usize,
    suppressed: usize,
}

impl From<Summary> for Figures {
    fn from(summary: Summary) -> Self {
        let Summary { files, passed_over, goals, errors, warnings, advice, suppressed, .. } = summary;
        Self { files, passed_over, goals, errors, warnings, advice, suppressed }
    }
}
