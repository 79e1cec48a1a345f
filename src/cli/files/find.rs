//! The files that the arguments name: on the command line, in a list, on standard input, in the index.

use std::io;
use std::path::Path;
use std::path::PathBuf;

use super::Arguments;
use super::here::working_folder;
use crate::cli::terminal::Terminal;
use crate::input;
use crate::input::Roots;

/// The files to read; and their texts, in the same order, when they do not stand in the files.
pub(super) fn find(
    arguments: &Arguments,
    roots: &mut Roots,
    terminal: &Terminal,
) -> Result<(input::Findings, Vec<Vec<u8>>), String> {
    if arguments.staged {
        return staged(&arguments.paths, roots);
    }
    let from_list = arguments.files_from.as_deref().map(|list| listed(list, arguments.null)).transpose()?;
    let is_stdin = |path: &PathBuf| path.as_os_str() == "-";
    if arguments.paths.iter().any(is_stdin) {
        if arguments.paths.len() > 1 || from_list.is_some() {
            return Err("`-` reads standard input and stands alone".to_owned());
        }
        let name = arguments.stdin_filename.clone().unwrap_or_else(|| "stdin.md".into());
        terminal.note_reading();
        let bytes = input::read_from(io::stdin().lock(), 0).map_err(|reason| format!("standard input: {reason}"))?;
        return Ok((input::Findings { files: vec![roots.found(name)], ..input::Findings::default() }, vec![bytes]));
    }
    let mut paths = arguments.paths.clone();
    if paths.is_empty() && from_list.is_none() {
        paths.push(".".into());
    }
    paths.extend(from_list.unwrap_or_default());
    Ok((input::find(&paths, roots, !arguments.no_ignore), Vec::new()))
}

/// The files that are about to be committed, with their texts.
fn staged(below: &[PathBuf], roots: &mut Roots) -> Result<(input::Findings, Vec<Vec<u8>>), String> {
    let current = working_folder()?;
    if input::is_named_by_environment() || !roots.repository().join(".git").exists() {
        *roots = Roots::in_repository(current.clone(), input::work_tree(&current)?);
    }
    let staged = input::staged(&current, roots.repository(), below)?;
    let mut named: Vec<_> = staged.into_iter().map(|staged| (roots.found_from_root(&staged.path), staged.bytes)).collect();
    named.sort_by(|(one, _), (other, _)| one.report_path.cmp(&other.report_path));
    let (files, texts) = named.into_iter().unzip();
    let mut failures = Vec::new();
    for path in below {
        if !input::is_known(&current, path)? {
            failures.push(format!("{}: no such file or folder", path.display()));
        }
    }
    Ok((input::Findings { files, failures, ..input::Findings::default() }, texts))
}

/// The paths in a list.
fn listed(list: &Path, null: bool) -> Result<Vec<PathBuf>, String> {
    let bytes = if list.as_os_str() == "-" { input::read_from(io::stdin().lock(), 0) } else { input::read(list) };
    let bytes = bytes.map_err(|reason| format!("{}: {reason}", list.display()))?;
    let end = if null { 0 } else { b'\n' };
    if !null && bytes.contains(&0) {
        return Err(format!("{}: its paths end with NUL; add -0", list.display()));
    }
    let paths = bytes.split(|byte| *byte == end);
    let paths = paths.map(|path| if null { path } else { path.strip_suffix(b"\r").unwrap_or(path) });
    Ok(paths.filter(|path| !path.is_empty()).map(input::path_from_bytes).collect())
}
