//! What is said on standard error beside the findings: what could not be read, what was passed over, and the figures.

use super::Arguments;
use super::run::Checked;
use crate::cli::terminal;
use crate::cli::terminal::Terminal;
use crate::cli::words;
use crate::diagnostic::Applicability;
use crate::diagnostic::counted;
use crate::diagnostic::one_or_many;
use crate::lint::Outcome;
use crate::report::Summary;
use crate::report::escape;

pub(super) fn summary(checked: &Checked, summary: Summary, arguments: &Arguments, terminal: &Terminal) {
    for path in &checked.broken {
        terminal.note(format_args!("{}: not staged, but what is staged breaks something in it", escape::line(path)));
    }
    for entry in &checked.stale {
        terminal.note(format_args!("mended, but still in the baseline: {entry}"));
    }
    if !checked.stale.is_empty() {
        terminal.note("help: `goallint baseline prune` takes out what was mended");
    }
    for file in &checked.files {
        match file.report.outcome {
            Outcome::PassedOver(reason) => {
                terminal.detail(format_args!("{}: passed over: {}", escape::line(file.path()), words::passed_over(reason)));
            }
            Outcome::Checked { english: false, .. } => {
                terminal.detail(format_args!("{}: not in English, so its statements are not judged", escape::line(file.path())));
            }
            Outcome::Checked { .. } | Outcome::NotText => {}
        }
    }
    failures(checked);
    if checked.files.is_empty() {
        if checked.failures.is_empty() {
            let reason = words::nothing_read(checked.excluded, checked.not_markdown, arguments.files.nothing_given());
            terminal.note(format_args!("nothing to check: {reason}"));
        }
        return;
    }
    let goal_files = summary.files - summary.passed_over;
    if goal_files == 0 {
        terminal.note(format_args!("no goals: {}", passed_over(summary.passed_over, terminal)));
        terminal.detail(words::HOW_TO_SAY);
        return;
    }
    let files = counted(goal_files, "file");
    let is_all = summary.with_findings == 0 || summary.with_findings == goal_files;
    let place = if is_all { files } else { format!("{} of {files}", summary.with_findings) };
    let suppressed = if summary.suppressed > 0 { format!(", {} suppressed", summary.suppressed) } else { String::new() };
    let goals = counted(summary.goals, "goal");
    let rest = if summary.passed_over > 0 { format!("; {}", passed_over(summary.passed_over, terminal)) } else { String::new() };
    terminal.note(format_args!("{} in {place} ({goals}{suppressed}){rest}", summary.findings_in_words()));
    if checked.asks_nothing {
        terminal.note("help: no rule is on, so nothing was looked for: `--select`, `--ignore` and the configuration decide");
    }
    if let Some(help) = mended_by(summary, arguments.fixing.wanted()) {
        terminal.note(format_args!("help: {help}"));
    }
}

/// How many of the findings fixes would mend that were not asked for.
fn mended_by(summary: Summary, wanted: Option<Applicability>) -> Option<String> {
    let safely = if wanted.is_none() { summary.safely_fixable } else { 0 };
    let unsafely = if wanted == Some(Applicability::Unsafe) { 0 } else { summary.unsafely_fixable };
    let wary = "`--fix --unsafe-fixes`, which may change what they mean";
    match (safely, unsafely) {
        (0, 0) => None,
        (number, 0) => Some(format!("{number} of them can be mended with `--fix`")),
        (0, number) => Some(format!("{number} of them can be mended with {wary}")),
        (number, more) => Some(format!("{number} of them can be mended with `--fix`, {more} more with {wary}")),
    }
}

/// What could not be read or written.
pub(super) fn failures(checked: &Checked) {
    for failure in &checked.failures {
        terminal::error(failure);
    }
}

fn passed_over(number: usize, terminal: &Terminal) -> String {
    let help = if terminal.verbose { "" } else { " (--verbose says why)" };
    format!("{}{help}", one_or_many(number, "file holds no goals", "files hold no goals"))
}
