//! Markdown files below a folder. Hidden folders, symbolic links and what git ignores are passed over.

use std::path::Path;
use std::path::PathBuf;

use ignore::WalkBuilder;
use walkdir::WalkDir;

use super::is_markdown;

/// Calls `each` with every Markdown file below the folder, in no order, and with what could not be looked into.
pub(super) fn markdown_files(folder: &Path, ignore_files: bool, mut each: impl FnMut(Result<PathBuf, String>)) {
    if ignore_files {
        let walk = WalkBuilder::new(folder).require_git(false).follow_links(false).build();
        for entry in walk {
            match entry {
                Ok(entry) => {
                    if entry.file_type().is_some_and(|kind| kind.is_file()) && is_markdown(entry.path()) {
                        each(Ok(entry.into_path()));
                    }
                }
                Err(error) => each(Err(error.to_string())),
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
            Err(error) => each(Err(error.to_string())),
        }
    }
}
