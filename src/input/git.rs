//! Asking git.
//!
//! The program is asked, not a library: it has the last word on its own index, whatever the kind of repository, and its settings and the
//! variables that it gives to hooks (`GIT_INDEX_FILE` in a partial commit) count without further ado.

use std::path::Path;
use std::path::PathBuf;
use std::process::Child;
use std::process::Command;
use std::process::Output;
use std::process::Stdio;

use super::path_from_bytes;
use crate::refusal::reason;

/// The top of the work tree around a folder.
///
/// # Errors
/// When git cannot be started or knows none.
pub fn work_tree(folder: &Path) -> Result<PathBuf, String> {
    let answer = output(git(folder).args(["rev-parse", "--show-toplevel"]))?;
    Ok(path_from_bytes(answer.strip_suffix(b"\n").unwrap_or(&answer)))
}

/// What git says of its version.
///
/// # Errors
/// When git cannot be started.
pub fn git_version() -> Result<String, String> {
    let answer = output(Command::new("git").arg("--version"))?;
    Ok(String::from_utf8_lossy(&answer).trim().trim_start_matches("git version ").to_owned())
}

/// Whether the environment says where the repository is, as git does for some hooks: then no search upwards finds it.
#[must_use]
pub fn is_named_by_environment() -> bool {
    ["GIT_DIR", "GIT_WORK_TREE"].iter().any(|name| std::env::var_os(name).is_some())
}

/// The folder of the repository's hooks, wherever `core.hooksPath` says that it is.
///
/// # Errors
/// When git cannot be started or knows no repository here.
pub fn hooks_folder(folder: &Path) -> Result<PathBuf, String> {
    let answer = output(git(folder).args(["rev-parse", "--git-path", "hooks"]))?;
    Ok(folder.join(path_from_bytes(answer.strip_suffix(b"\n").unwrap_or(&answer))))
}

/// Whether git would add a file to its index: it stands in the work tree, and nothing hides it.
#[must_use]
pub fn may_be_added(top: &Path, path: &str) -> bool {
    let listed = output(git(top).args(["ls-files", "--others", "--exclude-standard", "-z", "--", path]));
    listed.is_ok_and(|listed| !listed.is_empty())
}

/// A command of git in a folder. Paths are paths for it, never patterns.
pub(super) fn git(folder: &Path) -> Command {
    let mut command = Command::new("git");
    command.current_dir(folder).env("GIT_LITERAL_PATHSPECS", "1").env("GIT_OPTIONAL_LOCKS", "0");
    command
}

/// What a command of git prints.
pub(super) fn output(command: &mut Command) -> Result<Vec<u8>, String> {
    answer(start(command)?)
}

/// Starts a command of git, which prints while something else is done.
pub(super) fn start(command: &mut Command) -> Result<Child, String> {
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().map_err(not_started)
}

/// What a command prints that was started.
pub(super) fn answer(started: Child) -> Result<Vec<u8>, String> {
    let output = started.wait_with_output().map_err(not_started)?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    Err(complaint(&output))
}

/// Why a command of git failed, in its own words.
pub(super) fn complaint(ended: &Output) -> String {
    let told = String::from_utf8_lossy(&ended.stderr);
    let told = told.lines().next().unwrap_or("it failed without a word").trim_start_matches("fatal: ");
    format!("git: {}", told.trim_start_matches("error: "))
}

/// Said when the program is missing.
#[expect(clippy::needless_pass_by_value, reason = "it stands in for a closure of map_err")]
pub(super) fn not_started(error: std::io::Error) -> String {
    match error.kind() {
        std::io::ErrorKind::NotFound => "git could not be started: it is not installed, or not on the PATH".to_owned(),
        _ => format!("git could not be started: {}", reason(&error)),
    }
}
