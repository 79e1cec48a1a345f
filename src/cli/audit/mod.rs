//! `goallint audit`: the six closing questions for each goal, and all goals side by side.

mod markdown;
mod object;
mod text;

use std::panic::AssertUnwindSafe;
use std::panic::catch_unwind;

use clap::Args;
use clap::ValueEnum;

use self::object::Audited;
use self::object::FileObject;
use super::Exit;
use super::each_file;
use super::files;
use super::files::Source;
use super::output;
use super::terminal::Terminal;
use super::words;
use crate::audit;
use crate::document;
use crate::goal;
use crate::report::escape;
use crate::report::json_text;

/// Answer the six closing questions for each goal, and show all goals side by side
#[derive(Debug, Args)]
#[group(skip)]
pub(super) struct Arguments {
    #[command(flatten)]
    files: files::Arguments,
    /// For a terminal, for a page or for programs
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = Format::Text, help_heading = "Output")]
    output_format: Format,
}

/// For a terminal, for a page or for programs.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
enum Format {
    /// Cards and a table for a terminal.
    Text,
    /// The same as a page.
    Markdown,
    /// One document for programs.
    Json,
}

pub(super) fn run(arguments: &Arguments, terminal: &Terminal) -> Result<Exit, String> {
    let audit = |source| audit(source, terminal);
    each_file::run(&arguments.files, terminal, audit, |files, all_read| {
        // That there are no goals is not known before all is read; programs get their document.
        if files.is_empty() && !all_read && arguments.output_format != Format::Json {
            return Exit::Clean;
        }
        let audited = Audited::new(files);
        output::print(terminal, |out| match arguments.output_format {
            Format::Text => text::write(&audited, terminal.paint, out),
            Format::Markdown => markdown::write(&audited, out),
            Format::Json => json_text::write_pretty(&audited, out),
        })
    })
}

/// Audits one file; nothing when it holds no goals or is no text. A panic ends with this file, not with the run.
fn audit(mut source: Source, terminal: &Terminal) -> Result<Option<FileObject>, String> {
    let bytes = source.read()?;
    let shown = source.shown().to_owned();
    let (path, settings) = (&source.found.report_path, &source.for_file.settings);
    let text = match document::decode(bytes) {
        Ok(text) => text,
        Err(problem) => {
            if goal::passes_over(&problem, path, settings).is_none() {
                terminal.note(format_args!("{}: passed over: {}", escape::line(&shown), words::not_text(&problem)));
            }
            return Ok(None);
        }
    };
    let audited = catch_unwind(AssertUnwindSafe(|| audit::of_text(path, &text, settings)));
    let audited = audited.map_err(|_| files::internal_error(&shown))?;
    let empty = audited.goals.is_empty() && audited.closed == 0;
    Ok((!empty).then(|| FileObject::new(path, &shown, &audited)))
}
