//! Markdown files below a folder. Hidden folders, symbolic links and what git ignores are passed over.
//!
//! A repository is its own world: what stands in a `.gitignore` above it holds for git no more than here. Where there is no repository,
//! every `.gitignore` counts.

use std::path::Path;
use std::path::PathBuf;

use ignore::WalkBuilder;
use walkdir::WalkDir;

use super::is_markdown;
use super::paths::repository_around;
use crate::refusal::reason;
use crate::report::escape;

/// Calls `each` with every Markdown file below the folder, in no order, and with what could not be looked into.
pub(super) fn markdown_files(folder: &Path, ignore_files: bool, mut each: impl FnMut(Result<PathBuf, String>)) {
    if ignore_files {
        let in_repository = fs_err::canonicalize(folder).is_ok_and(|folder| repository_around(&folder).is_some());
        let mut walk = WalkBuilder::new(folder);
        walk.require_git(in_repository).ignore(false).follow_links(false);
        for entry in walk.build() {
            match entry {
                Ok(entry) => {
                    if entry.file_type().is_some_and(|kind| kind.is_file()) && is_markdown(entry.path()) {
                        each(Ok(entry.into_path()));
                    }
                }
                Err(error) => each(Err(told(&error, folder))),
            }
        }
        return;
    }
    let is_hidden = |entry: &walkdir::DirEntry| entry.depth() > 0 && entry.file_name().as_encoded_bytes().starts_with(b".");
    for entry in WalkDir::new(folder).into_iter().filter_entry(|entry| !is_hidden(entry)) {
        match entry {
            Ok(entry) => {
                if entry.file_type().is_file() && is_markdown(entry.path()) {
                    each(Ok(entry.into_path()));
                }
            }
            Err(error) => {
                let path = as_named(error.path().unwrap_or(folder)).to_owned();
                each(Err(format!("{}: {}", escape::path(&path), reason(&error.into()))));
            }
        }
    }
}

/// What could not be looked into, and why.
fn told(error: &ignore::Error, folder: &Path) -> String {
    let mut inner = error;
    let mut path = folder;
    loop {
        inner = match inner {
            ignore::Error::WithPath { path: of, err } => {
                path = of;
                err
            }
            ignore::Error::WithDepth { err, .. } | ignore::Error::WithLineNumber { err, .. } => err,
            ignore::Error::Io(error) => return format!("{}: {}", escape::path(as_named(path)), reason(error)),
            other => return format!("{}: {other}", escape::path(as_named(path))),
        };
    }
}

/// A path as findings name it: without the folder in which the walk began when that is the working folder.
fn as_named(path: &Path) -> &Path {
    path.strip_prefix(".").ok().filter(|below| !below.as_os_str().is_empty()).unwrap_or(path)
}
