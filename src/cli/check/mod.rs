//! `goallint check`.

mod arguments;
mod fixing;
mod reports;
mod run;
mod tell;

pub(super) use arguments::Arguments;

use std::io;
use std::io::Write;
use std::mem::ManuallyDrop;

use super::Exit;
use super::output;
use super::terminal;
use super::terminal::Terminal;
use crate::refusal::reason;
use crate::report::Run;
use crate::report::escape;
use fixing::Change;
use run::Checked;

/// Lints what the arguments name.
pub(super) fn run(arguments: &Arguments, terminal: &Terminal) -> Result<Exit, String> {
    if let Some(file) = reports::named_twice(arguments.named_files()) {
        let told = "named twice; each report, the baseline and the configuration need files of their own";
        return Err(format!("{}: {told}", escape::path(file)));
    }
    // Also a run that could not begin gives a document to whoever reads one. The process ends behind it and gives all memory back at once.
    let checked = ManuallyDrop::new(run::check(arguments, terminal).unwrap_or_else(Checked::failed));
    if arguments.fixing.diff {
        return Ok(diff(&checked, terminal));
    }
    let shown = Run { files: &checked.files, failures: &checked.failures, show_suppressed: arguments.show_suppressed };
    let mut written = true;
    let fixed = fixing::piped(&checked.changes);
    for outcome in outputs(arguments, terminal, shown, fixed) {
        if let Err(reason) = outcome {
            terminal::error(reason);
            written = false;
        }
    }
    fixing::tell(&checked.changes, true, terminal);
    tell::summary(&checked, shown.summary(), arguments, terminal);
    Ok(if !checked.failures.is_empty() || !written {
        Exit::Failed
    } else if checked.fails() {
        Exit::Findings
    } else {
        Exit::Clean
    })
}

/// Shows what fixes would change, instead of findings.
fn diff(checked: &Checked, terminal: &Terminal) -> Exit {
    let shown = output::print(terminal, |out| fixing::draw(&checked.changes, terminal, out));
    tell::failures(checked);
    fixing::tell(&checked.changes, false, terminal);
    if shown == Exit::Failed || !checked.failures.is_empty() {
        Exit::Failed
    } else if checked.changes.iter().any(Change::is_any) {
        Exit::Findings
    } else {
        Exit::Clean
    }
}

/// Writes the findings wherever they were asked for. A fixed text from standard input takes standard output for itself.
fn outputs(arguments: &Arguments, terminal: &Terminal, run: Run<'_>, fixed: Option<&[u8]>) -> Vec<Result<(), String>> {
    let mut outcomes = Vec::new();
    if let Some(text) = fixed {
        outcomes.push(output::write(terminal, |out| out.write_all(text)));
    }
    let (format, statistics) = (arguments.format(terminal), arguments.statistics);
    let draw = |out: &mut dyn Write| reports::draw(format, run, terminal.paint, statistics, out);
    outcomes.push(match arguments.output_file() {
        Some(path) => reports::write(path, format, run, statistics),
        None if fixed.is_some() => {
            draw(&mut io::stderr().lock()).map_err(|error| format!("standard error cannot be written: {}", reason(&error)))
        }
        None => output::write(terminal, draw),
    });
    for (format, path) in &arguments.report {
        outcomes.push(reports::write(path, *format, run, false));
    }
    outcomes
}
