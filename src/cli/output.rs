//! The format of commands that answer in text or JSON.

use std::io;
use std::io::Write;

use clap::ValueEnum;

use super::Exit;
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
pub(super) fn print(terminal: &Terminal, draw: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Exit {
    Exit::of(write(terminal, draw).map(|()| Exit::Clean))
}

/// Writes to standard output.
///
/// # Errors
/// With the reason.
pub(super) fn write(terminal: &Terminal, draw: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Result<(), String> {
    terminal.output(draw).map_err(|error| format!("standard output cannot be written: {}", reason(&error)))
}
