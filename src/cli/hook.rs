//! `goallint hook`: the plain git hook, put where git looks for it and never over somebody else's.

use std::path::Path;
use std::path::PathBuf;

use clap::Subcommand;

use super::Exit;
use super::output;
use super::terminal;
use super::terminal::Terminal;
use crate::input;

/// What to do with the hook.
#[derive(Clone, Copy, Debug, Subcommand)]
pub(super) enum Arguments {
    /// Check staged goals before every commit
    Install,
    /// Take the hook away
    Uninstall,
    /// Tell whether the hook is there; ends with 1 when it is not
    Status,
}

/// What tells our hook from others.
const MARK: &str = "# Written by `goallint hook install`; `goallint hook uninstall` takes it away.";
/// What a hook of the user's own needs.
const LINE: &str = "goallint check --staged";

/// What stands where the hook belongs.
enum Hook {
    Missing,
    Ours(Vec<u8>),
    Foreign,
}

pub(super) fn run(arguments: Arguments, terminal: &Terminal) -> Exit {
    let done = find().and_then(|(path, hook)| match arguments {
        Arguments::Install => install(&path, &hook, terminal),
        Arguments::Uninstall => uninstall(&path, &hook, terminal),
        Arguments::Status => Ok(status(&path, &hook, terminal)),
    });
    done.unwrap_or_else(|reason| {
        terminal::error(reason);
        Exit::Failed
    })
}

/// Where the hook belongs, and what stands there.
fn find() -> Result<(PathBuf, Hook), String> {
    let current = std::env::current_dir().map_err(|error| format!("the working folder cannot be told: {error}"))?;
    let path = input::hooks_folder(&current)?.join("pre-commit");
    let path = path.strip_prefix(&current).map(Path::to_owned).unwrap_or(path);
    let hook = match fs_err::read(&path) {
        Ok(text) if String::from_utf8_lossy(&text).contains(MARK) => Hook::Ours(text),
        Ok(_) => Hook::Foreign,
        // A link to nowhere is somebody's, too.
        Err(error) if error.kind() == std::io::ErrorKind::NotFound && !path.is_symlink() => Hook::Missing,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Hook::Foreign,
        Err(error) => return Err(error.to_string()),
    };
    Ok((path, hook))
}

fn install(path: &Path, hook: &Hook, terminal: &Terminal) -> Result<Exit, String> {
    let script = script()?;
    match hook {
        Hook::Foreign => return Err(foreign(path, &format!("add this line to it: {LINE}"))),
        Hook::Ours(text) if *text == script.as_bytes() => {
            terminal.note(format_args!("{}: already installed", path.display()));
            return Ok(Exit::Clean);
        }
        Hook::Ours(_) | Hook::Missing => {}
    }
    let told = |reason: &dyn std::fmt::Display| format!("{}: {reason}", path.display());
    if let Some(folder) = path.parent() {
        fs_err::create_dir_all(folder).map_err(|error| told(&error))?;
    }
    input::write(path, script.as_bytes()).map_err(|reason| told(&reason))?;
    make_executable(path).map_err(|error| told(&error))?;
    terminal.note(format_args!("{}: installed; every commit now checks the goals in it", path.display()));
    Ok(Exit::Clean)
}

fn uninstall(path: &Path, hook: &Hook, terminal: &Terminal) -> Result<Exit, String> {
    match hook {
        Hook::Missing => terminal.note(format_args!("{}: not installed", path.display())),
        Hook::Foreign => return Err(foreign(path, &format!("take this line out of it, if it is there: {LINE}"))),
        Hook::Ours(_) => {
            fs_err::remove_file(path).map_err(|error| error.to_string())?;
            terminal.note(format_args!("{}: taken away", path.display()));
        }
    }
    Ok(Exit::Clean)
}

fn status(path: &Path, hook: &Hook, terminal: &Terminal) -> Exit {
    let (told, exit) = match hook {
        Hook::Missing => ("not installed", Exit::Findings),
        Hook::Foreign => ("a hook that goallint did not write", Exit::Findings),
        Hook::Ours(_) => ("installed", Exit::Clean),
    };
    match output::print(terminal, |out| writeln!(out, "{}: {told}", path.display())) {
        Exit::Clean => exit,
        failed => failed,
    }
}

fn foreign(path: &Path, help: &str) -> String {
    format!("{}: there is a hook that goallint did not write; it stays as it is\n  help: {help}", path.display())
}

/// The hook. Git may run it with next to no environment, so it knows where this program stands, and looks on the PATH after a move.
fn script() -> Result<String, String> {
    let program = std::env::current_exe().map_err(|error| format!("the place of goallint cannot be told: {error}"))?;
    let program = program.to_str().ok_or("the place of goallint is no text, so no hook can name it")?;
    let quoted = program.replace('\'', r"'\''");
    Ok(format!(
        "#!/bin/sh\n{MARK}\ngoallint='{quoted}'\n[ -x \"$goallint\" ] || goallint=goallint\nexec \"$goallint\" check --staged\n"
    ))
}

#[cfg(unix)]
fn make_executable(path: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;

    let mut permissions = fs_err::metadata(path)?.permissions();
    // Whoever may read it may run it.
    permissions.set_mode(permissions.mode() | (permissions.mode() & 0o444) >> 2);
    fs_err::set_permissions(path, permissions)
}

#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "it can fail elsewhere")]
fn make_executable(_: &Path) -> std::io::Result<()> {
    Ok(())
}
