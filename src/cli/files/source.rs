//! A text to read, and the other texts of its repository.

use std::collections::BTreeSet;
use std::path::Path;

use crate::config::ForFile;
use crate::config::Resolver;
use crate::input;
use crate::input::Found;
use crate::input::Roots;
use crate::input::neighbourhood;

/// Where a text comes from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::cli) enum Origin {
    /// The file.
    File,
    /// Standard input.
    Piped,
    /// The index of git.
    Staged,
}

/// A text to read, with what holds for it.
pub(in crate::cli) struct Source {
    /// How it is called.
    pub(in crate::cli) found: Found,
    /// What holds for it.
    pub(in crate::cli) for_file: ForFile,
    /// Where its text comes from.
    pub(in crate::cli) origin: Origin,
    /// The text, when it does not stand in the file.
    pub(super) bytes: Option<Vec<u8>>,
}

impl Source {
    /// Reads the text, once.
    ///
    /// # Errors
    /// With the path and the reason.
    pub(in crate::cli) fn read(&mut self) -> Result<Vec<u8>, String> {
        match self.bytes.take() {
            Some(bytes) => Ok(bytes),
            None => input::read(&self.found.path).map_err(|reason| format!("{}: {reason}", self.shown())),
        }
    }

    /// The path that people can open.
    pub(in crate::cli) fn shown(&self) -> &str {
        self.found.shown_path.as_deref().unwrap_or(&self.found.report_path)
    }
}

/// Where files stand that the command was not given, and what holds for them.
pub(in crate::cli) struct Surroundings {
    pub(super) roots: Roots,
    pub(super) resolver: Resolver,
    pub(super) ignore_files: bool,
    /// The texts of the index count.
    pub(super) staged: bool,
}

impl Surroundings {
    /// The other files of the repositories that some files stand in. What cannot be looked into is left out: the run is not about it.
    pub(in crate::cli) fn others(&mut self, of: &[&Path], given: &BTreeSet<&str>) -> Vec<Source> {
        if self.staged {
            return self.indexed(given);
        }
        let mut beside: Vec<&Path> = of.iter().filter_map(|file| file.parent()).collect();
        beside.sort_unstable();
        beside.dedup();
        let mut folders: Vec<&Path> = beside.into_iter().map(neighbourhood).collect();
        folders.sort_unstable();
        folders.dedup();
        let found = input::find(&folders, &mut self.roots, self.ignore_files);
        let others = found.files.into_iter().filter(|found| !given.contains(found.report_path.as_str()));
        others.filter_map(|found| self.source(found, Origin::File, None)).collect()
    }

    /// The other files as they will be committed. What git cannot give is left out, too.
    fn indexed(&mut self, given: &BTreeSet<&str>) -> Vec<Source> {
        let top = self.roots.repository().to_owned();
        let wanted = |path: &Path| !path.to_str().is_some_and(|path| given.contains(path));
        let indexed = input::indexed(&top, wanted).unwrap_or_default();
        let sources = indexed.into_iter().filter_map(|other| {
            let found = self.roots.found_from_root(&other.path);
            self.source(found, Origin::Staged, Some(other.bytes))
        });
        sources.collect()
    }

    /// A file with what holds for it, unless it is excluded.
    fn source(&mut self, found: Found, origin: Origin, bytes: Option<Vec<u8>>) -> Option<Source> {
        let for_file = self.resolver.for_file(&found.absolute).ok()?;
        Some(Source { found, for_file, origin, bytes }).filter(|source| !source.for_file.excluded)
    }
}
