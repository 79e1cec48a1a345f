//! A line for each finding: `path:line:column: level[code] name: message`.

use std::io;
use std::io::Write;

use super::Paint;
use super::Run;
use super::Shown;
use super::escape;

pub(super) fn write(run: Run<'_>, paint: Paint, out: &mut dyn Write) -> io::Result<()> {
    lines(run.findings(), paint, out)
}

/// Writes findings, each put together before it is handed on: it has many short parts.
pub(super) fn lines<'a>(findings: impl Iterator<Item = Shown<'a>>, paint: Paint, out: &mut dyn Write) -> io::Result<()> {
    let mut text = Vec::new();
    for finding in findings {
        text.clear();
        line(finding, paint, &mut text)?;
        out.write_all(&text)?;
    }
    Ok(())
}

fn line(finding: Shown<'_>, paint: Paint, out: &mut Vec<u8>) -> io::Result<()> {
    let Shown { file, diagnostic, start, .. } = finding;
    let (strong, level) = (paint.strong(), paint.severity(diagnostic.severity));
    write!(
        out,
        "{strong}{}{strong:#}:{}:{}: {level}{}[{}]{level:#} {}: {}",
        escape::line(file.path()),
        start.line,
        start.column,
        diagnostic.severity.name(),
        diagnostic.rule.code,
        diagnostic.rule.name,
        escape::line(&diagnostic.message),
    )?;
    suppression(finding, paint, out)?;
    writeln!(out)
}

/// Writes what silenced the finding, if anything did.
pub(super) fn suppression(finding: Shown<'_>, paint: Paint, out: &mut dyn Write) -> io::Result<()> {
    let Some(suppressed) = &finding.diagnostic.suppressed else { return Ok(()) };
    let dim = paint.dim();
    match &suppressed.reason {
        Some(reason) => write!(out, " {dim}(suppressed: {}){dim:#}", escape::line(reason)),
        None => write!(out, " {dim}(suppressed){dim:#}"),
    }
}
