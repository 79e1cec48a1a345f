//! The findings of each file below its name, in columns.

use std::io;
use std::io::Write;

use super::Paint;
use super::Run;
use super::Shown;
use super::concise;
use super::escape;

pub(super) fn write(run: Run<'_>, paint: Paint, out: &mut dyn Write) -> io::Result<()> {
    let mut first = true;
    for file in run.files {
        let findings: Vec<Shown<'_>> = run.findings_of(file).collect();
        if findings.is_empty() {
            continue;
        }
        if !first {
            writeln!(out)?;
        }
        first = false;
        let strong = paint.strong();
        writeln!(out, "{strong}{}{strong:#}", escape::line(file.path()))?;
        let place = |finding: &Shown<'_>| format!("{}:{}", finding.start.line, finding.start.column);
        let places = findings.iter().map(|finding| place(finding).len()).max().unwrap_or_default();
        let names = findings.iter().map(|finding| finding.diagnostic.rule.name.len()).max().unwrap_or_default();
        for finding in findings {
            let diagnostic = finding.diagnostic;
            let level = paint.severity(diagnostic.severity);
            write!(
                out,
                "  {:places$}  {level}{:7}{level:#}  {} {:names$}  {}",
                place(&finding),
                diagnostic.severity.name(),
                diagnostic.rule.code,
                diagnostic.rule.name,
                escape::line(&diagnostic.message),
            )?;
            concise::suppression(finding, paint, out)?;
            writeln!(out)?;
        }
    }
    Ok(())
}
