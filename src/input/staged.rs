//! What git is about to commit: the texts of the index, not those of the working files.

use std::path::Path;
use std::path::PathBuf;

use super::blobs::Blob;
use super::blobs::Staged;
use super::blobs::Texts;
use super::git::answer;
use super::git::git;
use super::git::output;
use super::git::start;
use super::git::work_tree;
use super::is_markdown;
use super::path_from_bytes;

/// The Markdown files that were added or changed in the index, below some paths when there are any.
///
/// # Errors
/// When git cannot be started, knows no repository here or lacks one of the texts.
pub fn staged(folder: &Path, top: &Path, below: &[PathBuf]) -> Result<Vec<Staged>, String> {
    let mut command = git(folder);
    command.args(["diff", "--cached", "--raw", "-z", "--no-abbrev", "--no-renames", "--no-relative", "--diff-filter=ACMT"]);
    command.args(["--ignore-submodules", "--no-ext-diff", "-O/dev/null", "--"]).args(below);
    // Where `git diff` may not look into the repository it compares files instead, and complains about our options.
    let names = output(&mut command).map_err(|reason| work_tree(folder).err().unwrap_or(reason))?;
    let mut staged = Vec::new();
    let mut others = Vec::new();
    for blob in changed(&names) {
        match blob.in_working_file(top) {
            Ok(text) => staged.push(text),
            Err(blob) => others.push(blob),
        }
    }
    if !others.is_empty() {
        staged.append(&mut Texts::start(folder)?.read(others)?);
    }
    Ok(staged)
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
    let (names, texts) = (start(git(top).args(["ls-files", "--stage", "-z", "--full-name"]))?, Texts::start(top));
    let mut blobs = listed(&answer(names)?);
    blobs.retain(|blob| wanted(&blob.path));
    texts?.read(blobs)
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
}
