//! What git is about to commit: the texts of the index, not those of the working files.

use std::collections::HashSet;
use std::path::Path;
use std::path::PathBuf;
use std::process::Command;

use super::blobs::Blob;
use super::blobs::Kept;
use super::blobs::Texts;
use super::git::answer;
use super::git::git;
use super::git::is_named_by_environment;
use super::git::output;
use super::git::start;
use super::git::work_tree;
use super::is_markdown;
use super::patches;
use super::path_from_bytes;

/// What git is about to commit: Markdown files.
#[derive(Debug)]
pub struct Commit {
    /// The files that were added or changed, as they will be.
    pub staged: Vec<Kept>,
    /// The files that were changed or deleted, as they were; nothing when git does not have all of them.
    pub earlier: Option<Vec<Kept>>,
}

/// What git is about to commit, below some paths when there are any.
///
/// # Errors
/// When git cannot be started, knows no repository here or lacks one of the staged texts.
pub fn staged(folder: &Path, top: &Path, below: &[PathBuf]) -> Result<Commit, String> {
    // Starting git takes longer than anything else, so one process tells names and texts, unless a text cannot be read.
    let with_texts = (below.is_empty() && !may_be_sparse(top)).then(|| output(&mut listing_with_texts(folder)).ok()).flatten();
    let answer = match with_texts {
        Some(answer) => answer,
        // Where `git diff` may not look into the repository it compares files instead, and complains about our options.
        None => output(listing(folder).arg("--").args(below)).map_err(|reason| work_tree(folder).err().unwrap_or(reason))?,
    };
    let (Changed { now, earlier }, patch) = changed(&answer);
    let mut known = patches::texts(patch);
    drop(answer);
    // What a renamed file holds is the text of the old name and of the new one.
    let kept: HashSet<&str> = now.iter().map(|blob| blob.id.as_str()).collect();
    let before =
        |blob: &Blob| if kept.contains(blob.id.as_str()) { known.get(&blob.id).cloned() } else { known.remove(&blob.id) };
    let earlier = texts(folder, earlier, before).ok();
    let staged = texts(folder, now, |blob| known.remove(&blob.id).or_else(|| blob.in_working_file(top)))?;
    Ok(Commit { staged, earlier })
}

/// Lists what is about to be committed.
fn listing(folder: &Path) -> Command {
    let mut command = git(folder);
    // A setting would leave out the space that begins an empty line of a patch.
    command.args(["-c", "diff.suppressBlankEmpty=false", "diff", "--cached", "--raw", "-z", "--no-abbrev", "--no-renames"]);
    command.args(["--no-relative", "--diff-filter=ACDMT", "--ignore-submodules", "--no-ext-diff", "-O/dev/null"]);
    command
}

/// Lists the Markdown files among it, with a patch that shows them as a whole.
fn listing_with_texts(folder: &Path) -> Command {
    let mut command = listing(folder);
    command.args(["--patch", patches::WHOLE_FILES, "--text", "--no-textconv", "--no-color"]);
    command.env_remove("GIT_LITERAL_PATHSPECS").args(["--", ":(top,icase)*.md", ":(top,icase)*.markdown"]);
    command
}

/// Whether the index may name folders in place of their files, in which git then finds no file by a pattern.
fn may_be_sparse(top: &Path) -> bool {
    let folder = top.join(".git");
    is_named_by_environment() || !folder.is_dir() || folder.join("info/sparse-checkout").exists()
}

/// The texts of blobs, in any order; git is asked for those that are not known.
fn texts(folder: &Path, blobs: Vec<Blob>, mut known: impl FnMut(&Blob) -> Option<Vec<u8>>) -> Result<Vec<Kept>, String> {
    let (mut texts, mut asked) = (Vec::new(), Vec::new());
    for blob in blobs {
        match known(&blob) {
            Some(bytes) => texts.push(Kept { path: blob.path, bytes }),
            None => asked.push(blob),
        }
    }
    if !asked.is_empty() {
        for text in Texts::start(folder)?.read(asked) {
            texts.push(text?);
        }
    }
    Ok(texts)
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
pub fn indexed(top: &Path, wanted: impl Fn(&Path) -> bool) -> Result<Vec<Kept>, String> {
    let (names, texts) = (start(git(top).args(["ls-files", "--stage", "-z", "--full-name"]))?, Texts::start(top));
    let mut blobs = listed(&answer(names)?);
    blobs.retain(|blob| wanted(&blob.path));
    texts?.read(blobs).into_iter().collect()
}

/// The Markdown files of a commit: no links, no submodules.
#[derive(Default, PartialEq, Eq, Debug)]
struct Changed {
    now: Vec<Blob>,
    earlier: Vec<Blob>,
}

/// Reads `:<mode> <mode> <id> <id> <status> NUL <path> NUL`: what was, and what will be. A patch may stand behind it.
fn changed(answer: &[u8]) -> (Changed, &[u8]) {
    let mut changed = Changed::default();
    let mut rest = answer;
    while rest.starts_with(b":")
        && let Some((head, behind)) = split_at_zero(rest)
        && let Some((path, behind)) = split_at_zero(behind)
    {
        rest = behind;
        let path = path_from_bytes(path);
        let head = String::from_utf8_lossy(head);
        let [mode_before, mode, id_before, id, _] = head.split(' ').collect::<Vec<_>>()[..] else { continue };
        let blob = |mode: &str, id: &str| {
            (mode.starts_with("100") && is_markdown(&path)).then(|| Blob { path: path.clone(), id: id.to_owned() })
        };
        changed.earlier.extend(blob(mode_before.trim_start_matches(':'), id_before));
        changed.now.extend(blob(mode, id));
    }
    (changed, rest)
}

fn split_at_zero(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let at = memchr::memchr(0, bytes)?;
    Some((&bytes[..at], &bytes[at + 1..]))
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
        let answer = b":000000 100644 00 a1 A\0goals/a b\n.md\0:100644 120000 b2 a2 T\0link.md\0:000000 160000 00 a3 A\0sub.md\0\
            :100644 100755 b4 a4 M\0x.markdown\0:100644 100644 b5 a5 M\0x.txt\0:100644 000000 b6 00 D\0gone.md\0";
        let names =
            |blobs: Vec<Blob>| blobs.into_iter().map(|blob| format!("{} {}", blob.path.display(), blob.id)).collect::<Vec<_>>();
        let (Changed { now, earlier }, _) = changed(answer);
        assert_eq!(names(now), ["goals/a b\n.md a1", "x.markdown a4"]);
        assert_eq!(names(earlier), ["link.md b2", "x.markdown b4", "gone.md b6"]);
        assert_eq!(changed(b""), (Changed::default(), &b""[..]));
        assert_eq!(changed(b":100644 100644 a b M\0x.md\0\0diff --git a/x.md").1, b"\0diff --git a/x.md");
    }

    #[test]
    fn the_index_is_read_without_conflicts() {
        let answer = b"100644 b1 0\tgoals/a\tb.md\x00120000 b2 0\tlink.md\x00100644 b3 2\ttheirs.md\x00100644 b4 0\tx.txt\x00";
        let found: Vec<PathBuf> = listed(answer).into_iter().map(|blob| blob.path).collect();
        assert_eq!(found, [PathBuf::from("goals/a\tb.md")]);
    }
}
