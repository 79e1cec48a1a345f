//! What git is about to commit: the texts of the index, not those of the working files.
//!
//! The git program is asked, not a library: it has the last word on its own index, whatever the kind of repository, and its settings
//! and the variables that it gives to hooks (`GIT_INDEX_FILE` in a partial commit) count without further ado.

use std::ffi::OsStr;
use std::io::BufRead;
use std::io::BufReader;
use std::io::Read;
use std::io::Write;
use std::path::Path;
use std::path::PathBuf;
use std::process::Child;
use std::process::Command;
use std::process::Stdio;
use std::thread;

use super::is_markdown;
use super::path_from_bytes;
use crate::text::Span;

/// A text as it will be committed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Staged {
    /// The path from the top of the work tree.
    pub path: PathBuf,
    /// The text in the index.
    pub bytes: Vec<u8>,
}

/// A blob of the index.
struct Blob {
    path: PathBuf,
    id: String,
}

/// The top of the work tree around a folder.
///
/// # Errors
/// When git cannot be started or knows none.
pub fn work_tree(folder: &Path) -> Result<PathBuf, String> {
    let answer = output(git(folder).args(["rev-parse", "--show-toplevel"]))?;
    Ok(path_from_bytes(answer.strip_suffix(b"\n").unwrap_or(&answer)))
}

/// The folder of the repository's hooks, wherever `core.hooksPath` says that it is.
///
/// # Errors
/// When git cannot be started or knows no repository here.
pub fn hooks_folder(folder: &Path) -> Result<PathBuf, String> {
    let answer = output(git(folder).args(["rev-parse", "--git-path", "hooks"]))?;
    Ok(folder.join(path_from_bytes(answer.strip_suffix(b"\n").unwrap_or(&answer))))
}

/// The Markdown files that were added or changed in the index, below some paths when there are any.
///
/// # Errors
/// When git cannot be started, knows no repository here or lacks one of the texts.
pub fn staged(folder: &Path, below: &[PathBuf]) -> Result<Vec<Staged>, String> {
    let mut command = git(folder);
    command.args(["diff", "--cached", "--raw", "-z", "--no-abbrev", "--no-renames", "--no-relative", "--diff-filter=ACMT"]);
    command.args(["--ignore-submodules", "--no-ext-diff", "--"]).args(below);
    let blobs = changed(&output(&mut command)?);
    if blobs.is_empty() { Ok(Vec::new()) } else { texts(folder, blobs) }
}

/// Further Markdown files of the index, as they will be committed: those that are `wanted` by their path from the top of the work tree.
///
/// # Errors
/// When git cannot be started, or lacks one of the texts.
pub fn indexed(top: &Path, wanted: impl Fn(&Path) -> bool) -> Result<Vec<Staged>, String> {
    let answer = output(git(top).args(["ls-files", "--stage", "-z", "--full-name"]))?;
    let mut blobs = listed(&answer);
    blobs.retain(|blob| wanted(&blob.path));
    if blobs.is_empty() { Ok(Vec::new()) } else { texts(top, blobs) }
}

fn git(folder: &Path) -> Command {
    let mut command = Command::new("git");
    command.current_dir(folder).env("GIT_LITERAL_PATHSPECS", "1").env("GIT_OPTIONAL_LOCKS", "0");
    command
}

/// What a command of git prints.
fn output(command: &mut Command) -> Result<Vec<u8>, String> {
    let output = command.stdin(Stdio::null()).output().map_err(not_started)?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let told = String::from_utf8_lossy(&output.stderr);
    let told = told.lines().next().unwrap_or("git failed").trim_start_matches("fatal: ").to_owned();
    Err(format!("git: {told}"))
}

#[expect(clippy::needless_pass_by_value, reason = "it stands in for a closure of map_err")]
fn not_started(error: std::io::Error) -> String {
    format!("git could not be started: {error}")
}

/// Reads `:<mode> <mode> <id> <id> <status> NUL <path> NUL`, and keeps Markdown files: no links, no submodules.
fn changed(answer: &[u8]) -> Vec<Blob> {
    let mut parts = answer.split(|byte| *byte == 0);
    let mut blobs = Vec::new();
    while let (Some(head), Some(path)) = (parts.next(), parts.next()) {
        let head = String::from_utf8_lossy(head);
        let mut words = head.split(' ');
        let (mode, id) = (words.nth(1).unwrap_or_default(), words.nth(1).unwrap_or_default());
        let path = path_from_bytes(path);
        if mode.starts_with("100") && is_markdown(&path) {
            blobs.push(Blob { path, id: id.to_owned() });
        }
    }
    blobs
}

/// Reads `<mode> <id> <stage> TAB <path> NUL`, and keeps Markdown files without conflicts.
fn listed(answer: &[u8]) -> Vec<Blob> {
    let entries = answer.split(|byte| *byte == 0);
    let read = |entry: &[u8]| {
        let tab = entry.iter().position(|byte| *byte == b'\t')?;
        let head = str::from_utf8(entry.get(..tab)?).ok()?;
        let path = path_from_bytes(entry.get(tab + 1..)?);
        let [mode, id, "0"] = head.split(' ').collect::<Vec<_>>()[..] else { return None };
        (mode.starts_with("100") && is_markdown(&path)).then(|| Blob { path, id: id.to_owned() })
    };
    entries.filter_map(read).collect()
}

/// The texts of blobs, from one process. The names are handed over by a thread: git answers while it still listens.
fn texts(folder: &Path, blobs: Vec<Blob>) -> Result<Vec<Staged>, String> {
    let mut command = git(folder);
    command.args([OsStr::new("cat-file"), OsStr::new("--batch")]);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().map_err(not_started)?;
    let names: String = blobs.iter().flat_map(|blob| [blob.id.as_str(), "\n"]).collect();
    let asking = child.stdin.take().map(|mut input| thread::spawn(move || input.write_all(names.as_bytes())));
    let staged = read_all(&mut child, blobs);
    // What went wrong while asking shows in the answers.
    let _ = asking.map(thread::JoinHandle::join);
    let _ = child.kill();
    let _ = child.wait();
    staged
}

fn read_all(child: &mut Child, blobs: Vec<Blob>) -> Result<Vec<Staged>, String> {
    let mut answers = BufReader::new(child.stdout.take().ok_or("git gives no answer")?);
    let one = |Blob { path, id }: Blob| {
        let told = |reason: &str| format!("{}: {reason}", path.display());
        let bytes = read_one(&mut answers, &id).map_err(|reason| told(&reason))?;
        Ok(Staged { path, bytes })
    };
    blobs.into_iter().map(one).collect()
}

/// Reads `<id> blob <size> LF <bytes> LF`.
fn read_one(answers: &mut impl BufRead, id: &str) -> Result<Vec<u8>, String> {
    let lost = |error: std::io::Error| format!("git broke off: {error}");
    let mut head = String::new();
    answers.read_line(&mut head).map_err(lost)?;
    let size = head.strip_prefix(id).and_then(|rest| rest.trim().strip_prefix("blob ")).and_then(|size| size.parse().ok());
    let size: usize = size.ok_or_else(|| format!("git does not have what is staged: {}", head.trim()))?;
    if size > Span::LARGEST_FILE {
        return Err("larger than 4 GiB, which is more than goallint can count places in".to_owned());
    }
    let mut bytes = Vec::with_capacity(size);
    let read = answers.by_ref().take(size as u64).read_to_end(&mut bytes).map_err(lost)?;
    let mut end = [0];
    answers.read_exact(&mut end).map_err(lost)?;
    if read == size && end == *b"\n" { Ok(bytes) } else { Err("git broke off".to_owned()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_submodules_and_other_files_are_left_out() {
        let answer = b":000000 100644 00 a1 A\0goals/a b\n.md\0:100644 120000 00 a2 T\0link.md\0:000000 160000 00 a3 A\0sub.md\0\
            :100644 100755 00 a4 M\0x.markdown\0:100644 100644 00 a5 M\0x.txt\0";
        let found: Vec<(String, String)> =
            changed(answer).into_iter().map(|blob| (blob.path.to_string_lossy().into_owned(), blob.id)).collect();
        let expected = [("goals/a b\n.md", "a1"), ("x.markdown", "a4")];
        assert_eq!(found, expected.map(|(path, id)| (path.to_owned(), id.to_owned())));
        assert_eq!(changed(b"").len(), 0);
    }

    #[test]
    fn the_index_is_read_without_conflicts() {
        let answer = b"100644 b1 0\tgoals/a\tb.md\x00120000 b2 0\tlink.md\x00100644 b3 2\ttheirs.md\x00100644 b4 0\tx.txt\x00";
        let found: Vec<PathBuf> = listed(answer).into_iter().map(|blob| blob.path).collect();
        assert_eq!(found, [PathBuf::from("goals/a\tb.md")]);
    }

    #[test]
    fn answers_are_read_to_the_byte() {
        let mut answers: &[u8] = b"a1 blob 3\nx\ny\na2 missing\n";
        assert_eq!(read_one(&mut answers, "a1"), Ok(b"x\ny".to_vec()));
        assert!(read_one(&mut answers, "a2").unwrap_err().contains("does not have"));
        for broken in [&b""[..], b"a1 blob 9\nx\n", b"a1 blob 1\nxy"] {
            assert!(read_one(&mut &*broken, "a1").unwrap_err().contains("git"));
        }
    }
}
