//! The files that the arguments name: on the command line, in a list, on standard input, in the index.

use std::io;
use std::path::Path;
use std::path::PathBuf;

use super::Arguments;
use super::here::working_folder;
use crate::cli::terminal::Terminal;
use crate::input;
use crate::input::Found;
use crate::input::Kept;
use crate::input::Roots;
use crate::refusal::reason;
use crate::report::escape;

/// What the arguments name.
#[derive(Default)]
pub(super) struct Named {
    /// The files to read.
    pub(super) files: input::FoundFiles,
    /// Their texts, in the same order, when they do not stand in the files.
    pub(super) texts: Vec<Vec<u8>>,
    /// Of a commit whose changes are all known: the files that it changes or deletes, with their texts before.
    pub(super) earlier: Option<Vec<(Found, Vec<u8>)>>,
}

/// Finds what the arguments name.
pub(super) fn find(arguments: &Arguments, roots: &mut Roots, terminal: &Terminal) -> Result<Named, String> {
    let is_stdin = |path: &PathBuf| path.as_os_str() == "-";
    let reads_stdin = arguments.paths.iter().any(is_stdin);
    if arguments.staged && !reads_stdin {
        return staged(&arguments.paths, roots);
    }
    let from_list = arguments.files_from.as_deref().map(|list| listed(list, arguments.null)).transpose()?;
    if reads_stdin || arguments.stdin_filename.is_some() {
        if arguments.paths.len() > usize::from(reads_stdin) || from_list.is_some() || arguments.staged {
            let what = if reads_stdin { "`-`" } else { "--stdin-filename" };
            return Err(format!("{what} reads standard input and stands alone"));
        }
        let name = arguments.stdin_filename.clone().unwrap_or_else(|| "stdin.md".into());
        terminal.note_reading();
        let bytes = input::read_from(io::stdin().lock(), 0).map_err(|reason| format!("standard input: {reason}"))?;
        roots.settle_around(&[&name]);
        let files = input::FoundFiles { files: vec![roots.given(name)], ..input::FoundFiles::default() };
        return Ok(Named { files, texts: vec![bytes], earlier: None });
    }
    let mut paths = arguments.paths.clone();
    if paths.is_empty() && from_list.is_none() {
        paths.push(".".into());
    }
    paths.extend(from_list.unwrap_or_default());
    roots.settle_around(&paths);
    Ok(Named { files: input::find(&paths, roots, !arguments.no_ignore), ..Named::default() })
}

/// The files that are about to be committed, with their texts.
fn staged(below: &[PathBuf], roots: &mut Roots) -> Result<Named, String> {
    let current = working_folder()?;
    if input::is_named_by_environment() || !roots.repository().join(".git").exists() {
        *roots = Roots::in_repository(current.clone(), input::work_tree(&current)?);
    }
    let input::Commit { staged, earlier } = input::staged(&current, roots.repository(), below)?;
    let mut found = |kept: Vec<Kept>| -> Vec<(Found, Vec<u8>)> {
        kept.into_iter().map(|kept| (roots.found_from_root(&kept.path), kept.bytes)).collect()
    };
    let earlier = earlier.map(&mut found);
    let mut named = found(staged);
    named.sort_by(|(one, _), (other, _)| one.report_path.cmp(&other.report_path));
    let (files, texts) = named.into_iter().unzip();
    let mut failures = Vec::new();
    for path in below {
        if !input::is_known(&current, path)? {
            failures.push(format!("{}: no such file or folder", escape::path(path)));
        }
    }
    Ok(Named { files: input::FoundFiles { files, failures, ..input::FoundFiles::default() }, texts, earlier })
}

/// The paths in a list.
fn listed(list: &Path, null: bool) -> Result<Vec<PathBuf>, String> {
    // A list may come through a pipe: `--files-from <(git ls-files)`.
    let open = || fs_err::File::open(list).map_err(|error| reason(&error));
    let bytes = if list.as_os_str() == "-" {
        input::read_from(io::stdin().lock(), 0)
    } else {
        open().and_then(|file| input::read_from(file, 0))
    };
    let bytes = bytes.map_err(|reason| format!("{}: {reason}", escape::path(list)))?;
    let end = if null { 0 } else { b'\n' };
    if !null && bytes.contains(&0) {
        return Err(format!("{}: its paths end with NUL; add -0", escape::path(list)));
    }
    let paths = bytes.split(|byte| *byte == end);
    let paths = paths.map(|path| if null { path } else { path.strip_suffix(b"\r").unwrap_or(path) });
    Ok(paths.filter(|path| !path.is_empty()).map(input::path_from_bytes).collect())
}
