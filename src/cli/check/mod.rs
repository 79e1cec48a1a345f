//! `goallint check`.

mod arguments;
mod run;
mod tell;

pub(super) use arguments::Arguments;

use std::fs::File as DiskFile;
use std::io;
use std::io::BufWriter;
use std::io::Write;
use std::path::Path;

use super::Exit;
use super::terminal;
use super::terminal::Terminal;
use crate::report;
use crate::report::Format;
use crate::report::Paint;
use crate::report::Run;

/// Lints what the arguments name.
pub(super) fn run(arguments: &Arguments, terminal: &Terminal) -> Exit {
    let checked = match run::check(arguments, terminal) {
        Ok(checked) => checked,
        Err(reason) => {
            terminal::error(reason);
            return Exit::Failed;
        }
    };
    let shown = Run { files: &checked.files, failures: &checked.failures, show_suppressed: arguments.show_suppressed };
    let mut written = true;
    for outcome in outputs(arguments, terminal, shown) {
        if let Err(reason) = outcome {
            terminal::error(reason);
            written = false;
        }
    }
    tell::summary(&checked, shown.summary(), terminal);
    if !checked.failures.is_empty() || checked.found_nothing || !written {
        Exit::Failed
    } else if checked.fails() {
        Exit::Findings
    } else {
        Exit::Clean
    }
}

/// Writes the findings wherever they were asked for.
fn outputs(arguments: &Arguments, terminal: &Terminal, run: Run<'_>) -> Vec<Result<(), String>> {
    let mut outcomes = Vec::new();
    let format = arguments.format(terminal);
    let statistics = arguments.statistics;
    outcomes.push(arguments.output_file.as_ref().map_or_else(
        || {
            let written = terminal.output(|out| write(format, run, terminal.paint, statistics, out));
            written.map_err(|error| format!("standard output cannot be written: {error}"))
        },
        |path| to_file(path, format, run, statistics),
    ));
    for (format, path) in &arguments.report {
        outcomes.push(to_file(path, *format, run, false));
    }
    outcomes
}

fn to_file(path: &Path, format: Format, run: Run<'_>, statistics: bool) -> Result<(), String> {
    let write = || -> io::Result<()> {
        let mut file = BufWriter::new(DiskFile::create(path)?);
        write(format, run, Paint::PLAIN, statistics, &mut file)?;
        file.flush()
    };
    write().map_err(|error| format!("{} cannot be written: {error}", path.display()))
}

/// Statistics take the place of findings that people read; a machine's document is never changed by them.
fn write(format: Format, run: Run<'_>, paint: Paint, statistics: bool, out: &mut dyn Write) -> io::Result<()> {
    if statistics && format.is_for_people() {
        report::write_statistics(run, paint, out)
    } else {
        report::write(format, run, paint, out)
    }
}
