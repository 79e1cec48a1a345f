//! The format of commands that answer in text or JSON.

use std::io;
use std::io::Write;

use clap::ValueEnum;

use super::Exit;
use super::terminal;
use super::terminal::Terminal;
use crate::refusal::reason;

/// For people or for programs.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(super) enum OutputFormat {
    /// For people.
    Text,
    /// For programs.
    Json,
}

/// Writes to standard output; the run is clean when that works.
pub(super) fn print(terminal: &Terminal, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Exit {
    match terminal.output(write) {
        Ok(()) => Exit::Clean,
        Err(error) => {
            terminal::error(format_args!("standard output cannot be written: {}", reason(&error)));
            Exit::Failed
        }
    }
}
