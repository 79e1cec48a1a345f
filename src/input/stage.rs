//! Changing what is staged, together with the working file, and only where both say the same.

use std::ffi::OsStr;
use std::io::Write;
use std::path::Path;
use std::process::Stdio;

use super::git::git;
use super::git::not_started;
use super::git::output;
use super::replace;

/// Said of a file that is staged in part: staging it anew would commit what was held back.
const PARTLY_STAGED: &str = "it has changes that are not staged; stage them or put them aside first";

/// Puts `text` in the place of `expected`, the staged text of a file, in the working file. It is not staged yet.
///
/// # Errors
/// When the working file is not what is staged, or cannot be written. It is untouched then.
pub fn replace_staged(path: &Path, expected: &[u8], text: &[u8]) -> Result<(), String> {
    if is_partial_commit() {
        return Err("git commits only some of the files now; stage the file and commit without naming it".to_owned());
    }
    let working = fs_err::read(path).map_err(|_| PARTLY_STAGED)?;
    if working == expected {
        return replace(path, expected, text);
    }
    // Git may keep other line ends in the index than in the work tree.
    if working == with_carriage_returns(expected) && is_unchanged(path) {
        return replace(path, &working, &with_carriage_returns(text));
    }
    Err(PARTLY_STAGED.to_owned())
}

/// Stages the working files of paths that are known to git.
///
/// # Errors
/// When git cannot be started, or cannot write its index.
pub fn stage(paths: &[&Path]) -> Result<(), String> {
    if paths.is_empty() {
        return Ok(());
    }
    let mut command = git(Path::new("."));
    command.args(["update-index", "-z", "--stdin"]).stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::piped());
    let mut child = command.spawn().map_err(not_started)?;
    let mut names = Vec::new();
    for path in paths {
        names.extend_from_slice(path.as_os_str().as_encoded_bytes());
        names.push(0);
    }
    // Git reads all names before it has anything to say; what goes wrong while asking shows in how it ends.
    let _ = child.stdin.take().map(|mut input| input.write_all(&names));
    let ended = child.wait_with_output().map_err(not_started)?;
    if ended.status.success() { Ok(()) } else { Err(super::git::complaint(&ended)) }
}

/// Whether git commits from an index that it throws away afterwards, as `git commit FILE` does: what is staged there would be lost.
fn is_partial_commit() -> bool {
    let index = std::env::var_os("GIT_INDEX_FILE");
    let name = index.as_deref().map(Path::new).and_then(Path::file_name);
    name.is_some_and(|name| name.as_encoded_bytes().starts_with(b"next-index-"))
}

/// Whether git sees no difference between a working file and what is staged.
fn is_unchanged(path: &Path) -> bool {
    let arguments = ["diff", "--quiet", "--no-ext-diff", "--"].map(OsStr::new);
    output(git(Path::new(".")).args(arguments).arg(path)).is_ok()
}

fn with_carriage_returns(text: &[u8]) -> Vec<u8> {
    let mut with = Vec::with_capacity(text.len() + text.len() / 16);
    for line in text.split_inclusive(|byte| *byte == b'\n') {
        match line {
            [words @ .., b'\r', b'\n'] | [words @ .., b'\n'] => with.extend([words, b"\r\n"].concat()),
            open => with.extend_from_slice(open),
        }
    }
    with
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_end_as_on_windows() {
        assert_eq!(with_carriage_returns(b"a\n\nb\r\nc"), b"a\r\n\r\nb\r\nc");
        assert_eq!(with_carriage_returns(b""), b"");
    }
}
