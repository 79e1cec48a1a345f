//! Markdown for a pull request or a step summary: figures, then a table a file with texts to paste.
//!
//! A step summary over 1 MiB is refused as a whole, so the longest tables end early, and it is said how much is left out.

use std::fmt::Write as _;
use std::io;
use std::io::Write;

use super::File;
use super::Run;
use super::Shown;
use super::blocks::blocks;
use super::escape;
use super::examples::examples;
use crate::diagnostic::counted;
use crate::diagnostic::one_or_many;

/// What every report begins with.
pub const START: &str = "# goallint: ";
/// Bytes of tables that are written at most.
const LARGEST: usize = 900 * 1024;
/// Bytes that the table of a file may have in any case while there is room.
const SMALLEST_SHARE: usize = 4 * 1024;
/// Failures that are listed at most.
const MOST_FAILURES: usize = 100;

pub(super) fn write(run: Run<'_>, out: &mut dyn Write) -> io::Result<()> {
    let summary = run.summary();
    let checked = summary.files - summary.passed_over;
    if run.files.is_empty() && !run.failures.is_empty() {
        writeln!(out, "{START}nothing was checked")?;
    } else {
        let place = format!("in {} and {}", counted(summary.goals, "goal"), counted(checked, "file"));
        writeln!(out, "{START}{} {place}", summary.findings_in_words())?;
    }
    failures(run, out)?;
    let with_findings = || run.files.iter().filter(|file| run.findings_of(file).next().is_some());
    let share = share(with_findings().map(|file| table(run, file, usize::MAX).0.len()).collect());
    let mut room = LARGEST;
    let mut left_out = 0;
    for file in with_findings() {
        let (table, rows) = table(run, file, share.min(room));
        left_out += run.findings_of(file).count() - rows;
        if rows > 0 {
            room = room.saturating_sub(table.len());
            out.write_all(table.as_bytes())?;
        }
    }
    if left_out > 0 {
        writeln!(out, "\n{} not shown here.", one_or_many(left_out, "more finding is", "more findings are"))?;
    }
    Ok(())
}

/// What kept the run from being whole. It stands above the findings, so that nobody takes silence for success.
fn failures(run: Run<'_>, out: &mut dyn Write) -> io::Result<()> {
    if run.failures.is_empty() {
        return Ok(());
    }
    writeln!(out, "\nThe run failed:\n")?;
    for failure in run.failures.iter().take(MOST_FAILURES) {
        let lines: Vec<String> = failure.lines().map(|line| escape::markdown(line.trim())).collect();
        writeln!(out, "- {}", lines.join("<br>"))?;
    }
    match run.failures.len().saturating_sub(MOST_FAILURES) {
        0 => Ok(()),
        more => writeln!(out, "- {}", counted(more, "more failure")),
    }
}

/// How long a table may be so that all have room, the shorter ones as a whole.
fn share(mut lengths: Vec<usize>) -> usize {
    lengths.sort_unstable();
    let mut room = LARGEST;
    for (at, length) in lengths.iter().enumerate() {
        let share = room / (lengths.len() - at);
        if *length > share {
            return share.max(SMALLEST_SHARE);
        }
        room -= length;
    }
    LARGEST
}

/// The findings of a file with its texts to paste in at most so many bytes, and how many findings that are.
fn table(run: Run<'_>, file: &File, longest: usize) -> (String, usize) {
    let mut table = format!(
        "\n## {}\n\n| Place | Level | Rule | Finding |\n| --- | --- | --- | --- |\n",
        escape::markdown(&file.report.path)
    );
    let mut rows = 0;
    for finding in run.findings_of(file) {
        let before = table.len();
        let diagnostic = finding.diagnostic;
        let help = diagnostic.details().help.as_ref().map_or_else(String::new, |help| format!("<br>{}", escape::markdown(help)));
        let suppressed = if diagnostic.suppressed.is_some() { " (suppressed)" } else { "" };
        let _ = writeln!(
            table,
            "| {}:{} | {}{suppressed} | [{} {}]({}) | {}{help} |",
            finding.start.line,
            finding.start.column,
            diagnostic.severity.name(),
            diagnostic.rule.code,
            diagnostic.rule.name,
            diagnostic.rule.url(),
            escape::markdown(&diagnostic.message),
        );
        if table.len() > longest {
            table.truncate(before);
            return (table, rows);
        }
        rows += 1;
    }
    for block in blocks(run.findings_of(file)) {
        let text = paste(&block);
        if table.len() + text.len() <= longest {
            table += &text;
        }
    }
    (table, rows)
}

/// One text to paste for what is missing, folded away; nothing when there is none.
fn paste(block: &[Shown<'_>]) -> String {
    let text = examples(block);
    let Some(first) = block.iter().find(|finding| finding.diagnostic.details().example.is_some()) else { return String::new() };
    let longest = text.split(|letter| letter != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest.max(2) + 1);
    format!(
        "\n<details><summary>A text to paste for what is missing at {}:{}, to be made your own</summary>\n\n{fence}text\n{text}{fence}\n\n</details>\n",
        first.start.line, first.start.column
    )
}
