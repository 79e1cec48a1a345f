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
    let rule = diagnostic.rule;
    let path = escape::line(file.path());
    // A run writes thousands of lines, mostly without colour: what is text already is not formatted.
    if paint.color {
        let (strong, level) = (paint.strong(), paint.severity(diagnostic.severity));
        write!(out, "{strong}{path}{strong:#}:{}:{}: {level}", start.line, start.column)?;
        write!(out, "{}[{}]{level:#}", diagnostic.severity.name(), rule.code)?;
    } else {
        out.write_all(path.as_bytes())?;
        for number in [start.line, start.column] {
            out.write_all(b":")?;
            figures(number, out)?;
        }
        out.write_all(b": ")?;
        out.write_all(diagnostic.severity.name().as_bytes())?;
        out.write_all(b"[")?;
        out.write_all(&rule.code.written())?;
        out.write_all(b"]")?;
    }
    for part in [" ", rule.name, ": ", &escape::line(&diagnostic.message)] {
        out.write_all(part.as_bytes())?;
    }
    suppression(finding, paint, out)?;
    out.write_all(b"\n")
}

/// Writes a number.
#[expect(clippy::cast_possible_truncation, reason = "a figure is small")]
fn figures(number: usize, out: &mut Vec<u8>) -> io::Result<()> {
    let mut figures = [b'0'; 20];
    let (mut first, mut rest) = (figures.len(), number);
    while rest > 0 || first == figures.len() {
        first -= 1;
        figures[first] += (rest % 10) as u8;
        rest /= 10;
    }
    out.write_all(&figures[first..])
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
