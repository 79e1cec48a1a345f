//! GitHub workflow commands, which become annotations.
//!
//! A step shows ten annotations of each level and drops the rest without a word. So failures of the run come first, then the worst
//! findings; the rest stand in the log as plain lines, and one annotation counts them.

use std::borrow::Cow;
use std::io;
use std::io::Write;

use super::Paint;
use super::Run;
use super::Shown;
use super::concise;
use super::escape;
use crate::diagnostic::one_or_many;
use crate::rule_info::Severity;

/// Annotations of one level that a step shows.
const SHOWN: usize = 10;

pub(super) fn write(run: Run<'_>, out: &mut dyn Write) -> io::Result<()> {
    let failures = run.failures.iter().take(SHOWN);
    failures.clone().try_for_each(|failure| failed(failure, out))?;
    let mut rest: Vec<Shown<'_>> = Vec::new();
    for (severity, budget) in
        [(Severity::Error, SHOWN - failures.len()), (Severity::Warning, SHOWN), (Severity::Advice, SHOWN - 1)]
    {
        let mut findings = run.findings().filter(|finding| finding.diagnostic.severity == severity);
        findings.by_ref().take(budget).try_for_each(|finding| command(finding, out))?;
        rest.extend(findings);
    }
    if rest.is_empty() {
        return Ok(());
    }
    let more = one_or_many(rest.len(), "more finding stands", "more findings stand");
    writeln!(out, "::notice title=goallint::{more} in the log of this step")?;
    concise::lines(rest.into_iter(), Paint::PLAIN, out)
}

/// What kept the run from being whole; without it a job fails on a page that shows no reason.
fn failed(failure: &str, out: &mut dyn Write) -> io::Result<()> {
    let lines: Vec<Cow<'_, str>> = failure.lines().map(escape::line).collect();
    writeln!(out, "::error title=goallint::{}", escape::workflow_data(&lines.join("\n")))
}

fn command(finding: Shown<'_>, out: &mut dyn Write) -> io::Result<()> {
    let Shown { file, diagnostic, start, end } = finding;
    let command = match diagnostic.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Advice => "notice",
    };
    let path = escape::workflow_property(&file.report.path);
    write!(out, "::{command} file={path},line={},endLine={}", start.line, end.line)?;
    if start.line == end.line {
        write!(out, ",col={},endColumn={}", start.column, end.column)?;
    }
    let rule = diagnostic.rule;
    let help = diagnostic.details().help.as_ref().map_or_else(String::new, |help| format!("\n{}", escape::line(help)));
    let message = escape::workflow_data(&format!("{}{help}", escape::line(&diagnostic.message)));
    writeln!(out, ",title={}::{message}", escape::workflow_property(&format!("{} {}", rule.code, rule.name)))
}
