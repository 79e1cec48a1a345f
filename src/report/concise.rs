//! A line for each finding: `path:line:column: level[code] name: message`.

use std::io;
use std::io::Write;

use anstyle::Style;

use super::Paint;
use super::Run;
use super::Shown;
use super::escape;
use crate::rule_info::Severity;

pub(super) fn write(run: Run<'_>, paint: Paint, out: &mut dyn Write) -> io::Result<()> {
    lines(run.findings(), paint, out)
}

/// Writes findings, each put together before it is handed on: it has many short parts.
pub(super) fn lines<'a>(findings: impl Iterator<Item = Shown<'a>>, paint: Paint, out: &mut dyn Write) -> io::Result<()> {
    let styles = Styles::new(paint);
    let mut text = Vec::new();
    for finding in findings {
        text.clear();
        line(finding, paint, &styles, &mut text)?;
        out.write_all(&text)?;
    }
    Ok(())
}

/// What stands before and behind the parts of a line, written once for all lines.
struct Styles {
    path: [String; 2],
    levels: [[String; 2]; 3],
}

impl Styles {
    fn new(paint: Paint) -> Self {
        let around = |style: Style| [style.render().to_string(), style.render_reset().to_string()];
        let level = |severity| around(paint.severity(severity));
        Self { path: around(paint.strong()), levels: Severity::ALL.map(level) }
    }
}

fn line(finding: Shown<'_>, paint: Paint, styles: &Styles, out: &mut Vec<u8>) -> io::Result<()> {
    let Shown { file, diagnostic, start, .. } = finding;
    let [path, behind_path] = &styles.path;
    let [level, behind_level] = &styles.levels[diagnostic.severity as usize];
    for part in [path, &*escape::line(file.path()), behind_path] {
        out.extend_from_slice(part.as_bytes());
    }
    write!(out, ":{}:{}: ", start.line, start.column)?;
    for part in [level, diagnostic.severity.name()] {
        out.extend_from_slice(part.as_bytes());
    }
    write!(out, "[{}]", diagnostic.rule.code)?;
    for part in [behind_level, " ", diagnostic.rule.name, ": ", &*escape::line(&diagnostic.message)] {
        out.extend_from_slice(part.as_bytes());
    }
    suppression(finding, paint, out)?;
    out.push(b'\n');
    Ok(())
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
