//! GitLab Code Quality: a list of findings, told apart by fingerprints that no line number enters.

use std::io;
use std::io::Write;

use serde::Serialize;

use super::Run;
use super::Shown;
use super::json_text;
use crate::rule_info::Severity;

#[derive(Serialize)]
struct Issue<'a> {
    description: String,
    check_name: &'a str,
    fingerprint: String,
    severity: &'a str,
    location: Location<'a>,
}

#[derive(Serialize)]
struct Location<'a> {
    path: &'a str,
    lines: Lines,
}

#[derive(Serialize)]
struct Lines {
    begin: usize,
    end: usize,
}

pub(super) fn write(run: Run<'_>, out: &mut dyn Write) -> io::Result<()> {
    json_text::write_list(run.identified().map(issue), "  ", "", out)?;
    writeln!(out)
}

fn issue((finding, fingerprint): (Shown<'_>, String)) -> Issue<'_> {
    let Shown { file, diagnostic, start, end } = finding;
    let rule = diagnostic.rule;
    Issue {
        // The name is not displayed, so the description holds the code.
        description: format!("{} {}: {}", rule.code, rule.name, diagnostic.message),
        check_name: rule.name,
        fingerprint,
        severity: severity(diagnostic.severity),
        location: Location { path: &file.report.path, lines: Lines { begin: start.line, end: end.line } },
    }
}

const fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "major",
        Severity::Warning => "minor",
        Severity::Advice => "info",
    }
}
