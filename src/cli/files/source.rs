//! A text to read, and the other texts of its repository.

use std::collections::BTreeSet;
use std::path::Path;
use std::path::PathBuf;

use super::Arguments;
use crate::config::ForFile;
use crate::config::Resolver;
use crate::input;
use crate::input::Found;
use crate::input::Roots;
use crate::input::neighbourhood;
use crate::report::escape;

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
            None => input::read(&self.found.path).map_err(|reason| format!("{}: {reason}", escape::line(self.shown()))),
        }
    }

    /// The path that people can open.
    pub(in crate::cli) fn shown(&self) -> &str {
        self.found.shown_path.as_deref().unwrap_or(&self.found.report_path)
    }
}

/// Where files stand that the command was not given, and what holds for them.
pub(in crate::cli) struct Surroundings {
    roots: Roots,
    resolver: Resolver,
    ignore_files: bool,
    /// The texts of the index count.
    staged: bool,
    /// The folders that were searched, as the absolute paths of files in them begin.
    searched: Vec<PathBuf>,
    earlier: Option<Vec<Source>>,
}

impl Surroundings {
    pub(super) fn new(roots: Roots, resolver: Resolver, arguments: &Arguments, searched: Vec<PathBuf>) -> Self {
        Self { roots, resolver, ignore_files: !arguments.no_ignore, staged: arguments.staged, searched, earlier: None }
    }

    /// Whether a file of the repository is there.
    pub(in crate::cli) fn has_file(&self, path: &str) -> bool {
        self.roots.repository().join(path).is_file()
    }

    /// Whether a file is there that was not read. Of a commit: one that git would not take into it.
    pub(in crate::cli) fn has_unread(&self, path: &str) -> bool {
        self.has_file(path) && !(self.staged && input::may_be_added(self.roots.repository(), path))
    }

    /// What would hold for a file that the folders which were searched no longer have.
    pub(in crate::cli) fn missed(&mut self, path: &str) -> Option<ForFile> {
        let absolute = self.roots.repository().join(path);
        let was_searched = self.searched.iter().any(|folder| absolute.starts_with(folder));
        let for_file = (was_searched && !self.has_file(path)).then(|| self.resolver.for_file(&absolute).ok()).flatten();
        for_file.filter(|for_file| !for_file.excluded)
    }

    /// Remembers the texts that a commit changes or deletes, as they were.
    pub(super) fn set_earlier(&mut self, earlier: Option<Vec<(Found, Vec<u8>)>>) {
        let source = |(found, bytes)| self.source(found, Origin::Staged, Some(bytes));
        let read =
            |earlier: Vec<(Found, Vec<u8>)>| earlier.into_iter().filter_map(source).filter(|source| !source.for_file.excluded);
        self.earlier = earlier.map(|earlier| read(earlier).collect());
    }

    /// The texts that a commit changes or deletes, as they were. Nothing when there is no commit, or git does not have all of them.
    pub(in crate::cli) fn take_earlier(&mut self) -> Option<Vec<Source>> {
        self.earlier.take()
    }

    /// The other files of the repositories that some files stand in, also those that are excluded. What cannot be looked into is left
    /// out: the run is not about it.
    pub(in crate::cli) fn others(&mut self, of: &[&Path], given: &BTreeSet<&str>) -> Vec<Source> {
        if self.staged {
            return self.indexed(|path| !given.contains(path));
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

    /// Files as they will be committed: those that are wanted by their paths. What git cannot give is left out, too.
    pub(in crate::cli) fn indexed(&mut self, wanted: impl Fn(&str) -> bool) -> Vec<Source> {
        let top = self.roots.repository().to_owned();
        let indexed = input::indexed(&top, |path| wanted(&path.to_string_lossy())).unwrap_or_default();
        let sources = indexed.into_iter().filter_map(|other| {
            let found = self.roots.found_from_root(&other.path);
            self.source(found, Origin::Staged, Some(other.bytes))
        });
        sources.collect()
    }

    /// A file with what holds for it.
    fn source(&mut self, found: Found, origin: Origin, bytes: Option<Vec<u8>>) -> Option<Source> {
        let for_file = self.resolver.for_file(&found.absolute).ok()?;
        Some(Source { found, for_file, origin, bytes })
    }
}
