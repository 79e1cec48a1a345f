//! `goallint init`: a configuration to start from, the hook for those who want it, and what to do next.

mod template;

use std::io;
use std::io::IsTerminal;
use std::path::Path;
use std::path::PathBuf;

use clap::Args;

use super::Exit;
use super::doctor::Survey;
use super::files;
use super::hook;
use super::terminal;
use super::terminal::Terminal;
use crate::config::FILE_NAMES;
use crate::diagnostic::counted;
use crate::input;
use crate::input::Roots;
use crate::report::escape;

/// Write a configuration to start from, and offer the git hook
#[derive(Debug, Args)]
#[group(skip)]
pub(super) struct Arguments {
    /// The folder whose goals it is for; without it, the working folder
    #[arg(value_name = "FOLDER", default_value = ".", hide_default_value = true)]
    folder: PathBuf,
    /// Install the git hook, too, without asking
    #[arg(long, overrides_with = "no_hook")]
    hook: bool,
    /// Do not ask about the git hook
    #[arg(long, overrides_with = "hook")]
    no_hook: bool,
}

pub(super) fn run(arguments: &Arguments, terminal: &Terminal) -> Result<Exit, String> {
    write(&arguments.folder, terminal)?;
    let hook = Exit::of(offer_hook(arguments, terminal));
    tell_next(&arguments.folder, terminal);
    Ok(hook)
}

fn write(folder: &Path, terminal: &Terminal) -> Result<(), String> {
    if !folder.is_dir() {
        return Err(format!("{}: no such folder", escape::path(folder)));
    }
    let shown = |path: &Path| escape::path(path.strip_prefix(".").unwrap_or(path));
    if let Some(file) = files::configuration_in(folder) {
        return Err(format!(
            "{}: exists already; it was left as it is\n  help: `goallint config show` tells what it decides",
            shown(&file)
        ));
    }
    // What is wrong with one further up is no reason not to begin anew below it.
    let above = files::holds_at(folder, None).ok().and_then(|(_, file)| file);
    let file = folder.join(FILE_NAMES[0]);
    input::create(&file, template::text().as_bytes()).map_err(|reason| format!("{}: {reason}", shown(&file)))?;
    terminal.note(format_args!("{}: written; every setting in it waits behind a #, so what is built in holds", shown(&file)));
    if let Some(above) = above {
        terminal
            .note(format_args!("note: {} does not count here any more: the nearest configuration does", escape::path(&above)));
    }
    Ok(())
}

/// Installs the hook for those who say so, by option or when they are asked.
fn offer_hook(arguments: &Arguments, terminal: &Terminal) -> Result<Exit, String> {
    if arguments.hook {
        return hook::run(hook::Arguments::Install, terminal);
    }
    let Ok((_, false)) = hook::state() else { return Ok(Exit::Clean) };
    if arguments.no_hook {
        return Ok(Exit::Clean);
    }
    let can_ask = io::stdin().is_terminal() && io::stderr().is_terminal() && !terminal.quiet;
    if can_ask && terminal::agrees("Check staged goals before every commit, by a git hook? [y/N] ") {
        return hook::run(hook::Arguments::Install, terminal);
    }
    terminal.note("next: `goallint hook install` checks the goals in every commit");
    Ok(Exit::Clean)
}

fn tell_next(folder: &Path, terminal: &Terminal) {
    match goal_files(folder) {
        None => {}
        Some(0) => terminal.note(format_args!(
            "next: `goallint new {}` writes a first goal to fill in",
            escape::path(&folder.strip_prefix(".").unwrap_or(folder).join("goals").join("NAME.md"))
        )),
        Some(number) => terminal.note(format_args!(
            "next: `goallint check` lints the goals in {}; `goallint doctor` says which and why",
            counted(number, "file")
        )),
    }
}

/// How many files below the folder hold goals, when that can be told.
fn goal_files(folder: &Path) -> Option<usize> {
    let paths = [folder.to_owned()];
    let mut roots = Roots::new(files::working_folder().ok()?);
    let found = input::find(&paths, &mut roots, true);
    Survey::of(&paths, &found, None).ok().map(|survey| survey.inside.len())
}
