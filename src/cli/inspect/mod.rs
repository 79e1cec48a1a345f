//! `goallint inspect`: what was understood of each file, and why a file was passed over.

mod object;
mod text;

use std::io;
use std::io::Write;
use std::panic::AssertUnwindSafe;
use std::panic::catch_unwind;

use clap::Args;
use clap::ValueEnum;

pub(super) use self::object::FileObject;
use self::object::Inspected;
use super::Exit;
use super::each_file;
use super::files;
use super::files::Source;
use super::output;
use super::terminal::Terminal;
use super::words;
use crate::document;
use crate::facts::FileFacts;
use crate::goal;
use crate::goal::PassedOver;
use crate::report::escape;
use crate::report::json_text;

/// Show what was understood of files, and why others are passed over
#[derive(Debug, Args)]
#[group(skip)]
pub(super) struct Arguments {
    #[command(flatten)]
    files: files::Arguments,
    /// For people or for programs
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = Format::Text, help_heading = "Output")]
    output_format: Format,
}

/// For people or for programs.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
enum Format {
    /// For people.
    Text,
    /// For programs.
    Json,
    /// The same in YAML, for people and programs.
    Yaml,
}

pub(super) fn run(arguments: &Arguments, terminal: &Terminal) -> Result<Exit, String> {
    let read = |source| inspect(source).map(Some);
    each_file::run(&arguments.files, terminal, read, |files, _| {
        if files.iter().all(|file| file.reason == words::passed_over(PassedOver::NoSign)) && !files.is_empty() {
            terminal.note(words::HOW_TO_SAY);
        }
        let inspected = Inspected::new(files);
        output::print(terminal, |out| match arguments.output_format {
            Format::Text => text::write(&inspected, terminal.paint, out),
            Format::Json => json_text::write_pretty(&inspected, out),
            Format::Yaml => yaml(&inspected, out),
        })
    })
}

/// Writes what was understood as front matter. It is read in terminals and logs, and YAML has no escapes outside of quotes: what
/// would act there is replaced.
fn yaml(inspected: &Inspected, out: &mut dyn Write) -> io::Result<()> {
    let text = serde_yaml::to_string(inspected).map_err(io::Error::other)?;
    text.lines().try_for_each(|line| writeln!(out, "{}", escape::without_commands(&escape::text_line(line))))
}

/// Reads one file. A panic ends with this file, not with the run.
pub(super) fn inspect(mut source: Source) -> Result<FileObject, String> {
    let bytes = source.read()?;
    let (path, settings) = (&source.found.report_path, &source.for_file.settings);
    let shown = source.found.shown_path.as_deref();
    let read = catch_unwind(AssertUnwindSafe(|| {
        let text = match document::decode(bytes) {
            Ok(text) => text,
            Err(problem) => {
                let reason = goal::passes_over(&problem, path, settings)
                    .map_or_else(|| words::not_text(&problem), |reason| words::passed_over(reason).to_owned());
                return FileObject::passed_over(path, shown, reason);
            }
        };
        let document = document::read(&text);
        let reading = goal::read(&document, path, settings);
        let facts = FileFacts::new(&document, &reading, settings);
        FileObject::new(path, shown, &facts)
    }));
    read.map_err(|_| files::internal_error(source.shown()))
}
