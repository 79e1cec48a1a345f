//! What goals of different files say of each other, once every file was read alone.
//!
//! A file that names no other goal and that no other goal can name is finished at once. Only when some file asks for others, the rest of
//! the repository is read.

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::panic::AssertUnwindSafe;
use std::panic::catch_unwind;
use std::path::Path;
use std::path::PathBuf;

use rayon::iter::IntoParallelIterator;
use rayon::iter::ParallelIterator;

use crate::cli::files::Source;
use crate::cli::files::Surroundings;
use crate::config::ForFile;
use crate::diagnostic::FileIndex;
use crate::document;
use crate::facts::Known;
use crate::facts::Summary;
use crate::lint;
use crate::lint::FileReport;
use crate::lint::commit;
use crate::lint::portfolio;
use crate::lint::portfolio::Given;
use crate::lint::portfolio::Other;
use crate::lint::portfolio::Place;
use crate::report::Detail;
use crate::report::File;

/// A file that was read alone.
pub(super) struct Half {
    file: File,
    for_file: ForFile,
    /// The path from the root of the file system, when goals of other files may change what is said about it.
    waiting: Option<PathBuf>,
    /// Of a file that the run was not given: all that is told about it.
    only: Option<Vec<Place>>,
}

/// A file about which all is said.
pub(super) struct Finished {
    /// The file.
    pub(super) file: File,
    /// What holds for it.
    pub(super) for_file: ForFile,
    /// Whether the run was given it; else what is staged breaks something in it.
    pub(super) is_given: bool,
}

impl Half {
    /// Finishes a file, unless it has to wait for others.
    pub(super) fn new(report: FileReport, source: Source, detail: Detail) -> Self {
        let Source { found, for_file, .. } = source;
        let waits = portfolio::asks_others(&report, &for_file.settings);
        let file = if waits { File::waiting } else { File::new };
        Self { file: file(report, found.shown_path, detail), for_file, waiting: waits.then_some(found.absolute), only: None }
    }

    fn path(&self) -> &str {
        &self.file.report.path
    }
}

/// Finishes all files, in their order. Files that the run was not given join them when what is staged breaks something in them.
pub(super) fn finish(mut halves: Vec<Half>, surroundings: &mut Surroundings, detail: Detail) -> Vec<Finished> {
    let before = surroundings.take_earlier().map(others);
    let given: BTreeSet<&str> = halves.iter().map(Half::path).collect();
    let waiting: Vec<&Path> = halves.iter().filter_map(|half| half.waiting.as_deref()).collect();
    if !waiting.is_empty() || before.iter().flatten().any(|before| commit::may_be_missed(before, &given)) {
        let mut others = others(surroundings.others(&waiting, &given));
        if let Some(before) = before {
            let now: Vec<&Summary> = halves.iter().map(|half| &half.file.report.summary).collect();
            let broken = commit::brought_about(&now, &before, &others);
            halves.extend(beside(broken, surroundings, detail));
            halves.sort_by(|one, other| one.path().cmp(other.path()));
            let named: BTreeSet<&str> = halves.iter().map(Half::path).collect();
            others.retain(|other| !named.contains(other.summary.path.as_str()));
        }
        relate(&mut halves, &others, surroundings);
    }
    let finish = |Half { mut file, for_file, waiting, only }| {
        if waiting.is_some() {
            file.settle(detail);
        }
        Finished { file, for_file, is_given: only.is_none() }
    };
    halves.into_iter().map(finish).collect()
}

/// Files that the run was not given, by their paths, with all that is to be told about them.
fn beside(mut told: BTreeMap<String, Vec<Place>>, surroundings: &mut Surroundings, detail: Detail) -> Vec<Half> {
    if told.is_empty() {
        return Vec::new();
    }
    let sources = surroundings.indexed(|path| told.contains_key(path));
    let half = |mut source: Source| {
        let only = told.remove(&source.found.report_path)?;
        let bytes = source.read().ok()?;
        let report = catch_unwind(|| lint::check_bytes(&source.found.report_path, bytes, &source.for_file.settings)).ok()?;
        let mut half = Half::new(report, source, detail);
        half.only = Some(only);
        Some(half)
    };
    sources.into_iter().filter_map(half).collect()
}

fn relate(halves: &mut [Half], others: &[Other], surroundings: &Surroundings) {
    let mut given = Vec::new();
    let mut passive = Vec::new();
    for (half, at) in halves.iter_mut().zip(0..) {
        let Half { file, for_file, waiting, only } = half;
        let at = FileIndex(at);
        if waiting.is_some() {
            given.push(Given { report: &mut file.report, settings: &for_file.settings, file: at, only: only.as_deref() });
        } else {
            passive.push(Known { summary: &file.report.summary, file: Some(at) });
        }
    }
    portfolio::check_portfolio(&mut given, &passive, others, |path| surroundings.has_unread(path));
}

/// Adds what goals say of each other to what was said about each file alone.
pub(super) fn relate_all(looked: &mut [(FileReport, Source)], surroundings: &mut Surroundings) {
    let asks = |(report, source): &(FileReport, Source)| portfolio::asks_others(report, &source.for_file.settings);
    let waiting: Vec<&Path> =
        looked.iter().filter(|pair| asks(pair)).map(|(_, source)| source.found.absolute.as_path()).collect();
    if waiting.is_empty() {
        return;
    }
    let given: BTreeSet<&str> = looked.iter().map(|(report, _)| report.path.as_str()).collect();
    let others = others(surroundings.others(&waiting, &given));
    let numbered = looked.iter_mut().zip(0..);
    let mut given: Vec<Given<'_>> = numbered
        .map(|((report, source), at)| Given { report, settings: &source.for_file.settings, file: FileIndex(at), only: None })
        .collect();
    portfolio::check_portfolio(&mut given, &[], &others, |path| surroundings.has_unread(path));
}

/// What is known of files that the run is not about. One that is excluded or cannot be read is there, and holds no goals.
fn others(sources: Vec<Source>) -> Vec<Other> {
    let other = |mut source: Source| {
        let path = source.found.report_path.clone();
        let bytes = if source.for_file.excluded { None } else { source.read().ok() };
        let text = bytes.and_then(|bytes| document::decode(bytes).ok());
        let settings = source.for_file.settings;
        let read = |text: String| catch_unwind(AssertUnwindSafe(|| lint::summarise(&path, &text, &settings))).ok();
        let summary = text.and_then(read).unwrap_or_else(|| Summary::without_goals(&path));
        Other { summary, settings }
    };
    sources.into_par_iter().map(other).collect()
}
