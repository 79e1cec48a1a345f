//! `goallint config`: which configuration counts for a path, what holds there, and where each of it comes from.

mod sheet;

use std::path::Path;
use std::path::PathBuf;

use clap::Args;
use clap::Subcommand;
use toml::de::DeTable;

use super::Exit;
use super::files;
use super::output;
use super::terminal;
use super::terminal::Terminal;
use crate::config::ForFile;
use crate::refusal::reason;
use crate::report::escape;
use sheet::Sheet;

/// Tell which configuration counts, and what holds
#[derive(Debug, Subcommand)]
pub(super) enum Arguments {
    /// Show what holds for a path, and where each of it comes from
    Show(Place),
    /// Print the path of the configuration that counts
    File(Place),
}

/// Where, and by which configuration.
#[derive(Debug, Args)]
#[group(skip)]
pub(super) struct Place {
    /// A file or folder
    #[arg(value_name = "PATH", default_value = ".", hide_default_value = true)]
    path: PathBuf,
    /// The configuration for every file, instead of the nearest one
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
}

pub(super) fn run(arguments: &Arguments, terminal: &Terminal) -> Result<Exit, String> {
    let (Arguments::Show(place) | Arguments::File(place)) = arguments;
    fs_err::metadata(&place.path).map_err(|error| format!("{}: {}", escape::path(&place.path), reason(&error)))?;
    let (for_file, file) = files::holds_at(&place.path, place.config.as_deref())?;
    let exit = match (arguments, &file) {
        (Arguments::File(_), None) => {
            terminal.note(format_args!("{}: no configuration; what is built in holds", escape::path(&place.path)));
            Exit::Clean
        }
        // A program wants the path as it is.
        (Arguments::File(_), Some(file)) if !terminal.interactive && !terminal::is_logged() => {
            output::print(terminal, |out| writeln!(out, "{}", file.display()))
        }
        (Arguments::File(_), Some(file)) => output::print(terminal, |out| writeln!(out, "{}", escape::path(file))),
        (Arguments::Show(_), file) => show(&for_file, file.as_deref(), terminal)?,
    };
    Ok(exit)
}

fn show(for_file: &ForFile, file: Option<&Path>, terminal: &Terminal) -> Result<Exit, String> {
    let shown = file.map(escape::path).unwrap_or_default();
    let text = file.map(fs_err::read_to_string).transpose().map_err(|error| format!("{shown}: {}", reason(&error)))?;
    let text = text.unwrap_or_default();
    // Its faults were told when it was read.
    let (table, _) = DeTable::parse_recoverable(&text);
    let sheet = Sheet::new(&shown, &text, table.get_ref(), terminal.paint);
    Ok(output::print(terminal, |out| sheet.write(for_file, out)))
}
