//! What git is about to commit: the texts of the index, not those of the working files.

use std::ffi::OsStr;
use std::io::BufRead;
use std::io::BufReader;
use std::io::Read;
use std::io::Write;
use std::path::Path;
use std::path::PathBuf;
use std::process::Child;
use std::process::Stdio;
use std::thread;

use super::git::git;
use super::git::not_started;
use super::git::output;
use super::git::work_tree;
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

/// The Markdown files that were added or changed in the index, below some paths when there are any.
///
/// # Errors
/// When git cannot be started, knows no repository here or lacks one of the texts.
pub fn staged(folder: &Path, below: &[PathBuf]) -> Result<Vec<Staged>, String> {
    let mut command = git(folder);
    command.args(["diff", "--cached", "--raw", "-z", "--no-abbrev", "--no-renames", "--no-relative", "--diff-filter=ACMT"]);
    command.args(["--ignore-submodules", "--no-ext-diff", "-O/dev/null", "--"]).args(below);
    // Where `git diff` may not look into the repository it compares files instead, and complains about our options.
    let answer = output(&mut command).map_err(|reason| work_tree(folder).err().unwrap_or(reason))?;
    let blobs = changed(&answer);
    if blobs.is_empty() { Ok(Vec::new()) } else { texts(folder, blobs) }
}

/// Whether a path is one: on disk, in the index, or among what is about to be deleted.
///
/// # Errors
/// When git cannot be started.
pub fn is_known(folder: &Path, path: &Path) -> Result<bool, String> {
    if folder.join(path).symlink_metadata().is_ok() {
        return Ok(true);
    }
    let has = |arguments: &[&str]| output(git(folder).args(arguments).arg("--").arg(path)).map(|answer| !answer.is_empty());
    Ok(has(&["ls-files", "-z"])? || has(&["diff", "--cached", "--name-only", "-z", "--no-ext-diff", "-O/dev/null"])?)
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
