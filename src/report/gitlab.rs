//! GitLab Code Quality: a list of findings, told apart by fingerprints that no line number enters.

use std::io;
use std::io::Write;

use serde::Serialize;

use super::Run;
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
    out.write_all(b"[")?;
    let mut separator = "\n  ";
    for file in run.files {
        for (finding, fingerprint) in run.identified(file) {
            let rule = finding.diagnostic.rule;
            let issue = Issue {
                // The name is not displayed, so the description holds the code.
                description: format!("{} {}: {}", rule.code, rule.name, finding.diagnostic.message),
                check_name: rule.name,
                fingerprint,
                severity: severity(finding.diagnostic.severity),
                location: Location { path: &file.report.path, lines: Lines { begin: finding.start.line, end: finding.end.line } },
            };
            out.write_all(separator.as_bytes())?;
            separator = ",\n  ";
            json_text::write(&issue, out)?;
        }
    }
    writeln!(out, "{}]", if separator.starts_with(',') { "\n" } else { "" })
}

const fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "major",
        Severity::Warning => "minor",
        Severity::Advice => "info",
    }
}
