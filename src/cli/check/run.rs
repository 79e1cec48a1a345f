//! Reading and checking the files of a run, many at once when there are many.

use std::panic::AssertUnwindSafe;
use std::panic::catch_unwind;

use rayon::iter::IntoParallelIterator;
use rayon::iter::ParallelIterator;

use super::arguments::Arguments;
use super::fixing;
use super::fixing::Change;
use crate::cli::baseline;
use crate::cli::files;
use crate::cli::files::Origin;
use crate::cli::files::Source;
use crate::cli::progress::Progress;
use crate::cli::terminal::Terminal;
use crate::cli::together;
use crate::cli::together::Finished;
use crate::cli::together::Half;
use crate::config::CommandLine;
use crate::config::FailOn;
use crate::lint;
use crate::lint::FileReport;
use crate::lint::baseline::Baseline;
use crate::lint::baseline::Entry;
use crate::report::Detail;
use crate::report::File;
use crate::rules;
use crate::settings::Settings;

/// Below this many files a pool of threads costs more than it brings.
const WORTH_THREADS: usize = 16;

/// What became of a run.
#[derive(Default)]
pub(super) struct Checked {
    /// The files that were read, in order of their paths.
    pub(super) files: Vec<File>,
    /// What fixes changed, in the same order.
    pub(super) changes: Vec<Change>,
    /// The lowest level that fails, for each of the files.
    fail_on: Vec<FailOn>,
    /// Files that the run was not given, in which what is staged breaks something.
    pub(super) broken: Vec<String>,
    /// What the baseline knows and the files no longer have, in words.
    pub(super) stale: Vec<String>,
    /// What could not be read, and why.
    pub(super) failures: Vec<String>,
    /// Number of files that were excluded.
    pub(super) excluded: usize,
    /// Number of named files that are not Markdown.
    pub(super) not_markdown: usize,
    /// Whether no rule is on for any file.
    pub(super) asks_nothing: bool,
}

impl Checked {
    /// A run that could not begin.
    pub(super) fn failed(reason: String) -> Self {
        Self { failures: vec![reason], ..Self::default() }
    }

    /// Whether a finding makes the run fail.
    pub(super) fn fails(&self) -> bool {
        self.files.iter().zip(&self.fail_on).any(|(file, fail_on)| {
            let mut open = file.report.diagnostics.iter().filter(|diagnostic| diagnostic.suppressed.is_none());
            open.any(|diagnostic| fail_on.fails(diagnostic.severity))
        })
    }
}

/// Checks what the arguments name.
///
/// # Errors
/// With the reason when the run cannot begin.
pub(super) fn check(arguments: &Arguments, terminal: &Terminal) -> Result<Checked, String> {
    let baseline = arguments.baseline.as_deref().map(baseline::read).transpose()?;
    let detail = arguments.detail(terminal);
    let command_line = CommandLine {
        choices: arguments.choices.choices(),
        fail_on: arguments.fail_on,
        suppressions: !arguments.no_suppressions,
        examples: detail > Detail::Line,
        ..CommandLine::default()
    };
    let mut sources = files::sources(&arguments.files, command_line, terminal)?;
    let mut checked = Checked {
        failures: sources.failures,
        excluded: sources.excluded.len(),
        not_markdown: sources.not_markdown,
        asks_nothing: !sources.list.is_empty()
            && sources
                .list
                .iter()
                .all(|source| rules::all().all(|rule| source.for_file.settings.levels.of(&rule.info).is_none())),
        ..Checked::default()
    };
    checked.failures.extend(sources.nothing_found.map(str::to_owned));
    let mut halves = Vec::with_capacity(sources.list.len());
    for outcome in all(sources.list, arguments, detail, terminal)? {
        match outcome {
            Ok((half, change)) => {
                halves.push(half);
                match change {
                    Ok(change) => checked.changes.extend(change.map(|change| *change)),
                    Err(reason) => checked.failures.push(reason),
                }
            }
            Err(reason) => checked.failures.push(reason),
        }
    }
    if arguments.fixing.wanted().is_some() {
        // An editor takes what comes out for its text.
        let piped = sources.excluded.iter_mut().filter(|source| source.origin == Origin::Piped);
        let left = piped.map(|source| source.read().map(|text| Change::none(source, text)));
        checked.changes.extend(left.collect::<Result<Vec<Change>, String>>()?);
    }
    if arguments.fixing.writes() {
        checked.failures.extend(fixing::stage(&checked.changes).err());
    }
    for Finished { mut file, for_file, is_given } in together::finish(halves, &mut sources.surroundings, detail) {
        let stale = baseline.iter().flat_map(|known| known.apply(&mut file.report, &for_file.settings));
        checked.stale.extend(stale.filter(|_| is_given).map(baseline::entry_in_words));
        let is_broken = !is_given && file.report.diagnostics.iter().any(|found| found.suppressed.is_none());
        checked.broken.extend(is_broken.then(|| file.path().to_owned()));
        checked.files.push(file);
        checked.fail_on.push(for_file.fail_on);
    }
    let is_missed = |entry: &&Entry| {
        let for_file = sources.surroundings.missed(&entry.path);
        for_file.is_some_and(|for_file| entry.was_looked_for(&for_file.settings))
    };
    let missed = baseline.iter().flat_map(Baseline::entries).filter(is_missed);
    checked.stale.extend(missed.map(baseline::entry_in_words));
    Ok(checked)
}

/// A file that was read alone, and what fixes changed in it, or why that could not be written.
type Looked = (Half, Result<Option<Box<Change>>, String>);

type Outcome = Result<Looked, String>;

/// How the bytes of a file are checked.
type Lint = fn(&str, Vec<u8>, &Settings) -> FileReport;

/// Checks the sources in their order, whatever the number of threads.
fn all(sources: Vec<Source>, arguments: &Arguments, detail: Detail, terminal: &Terminal) -> Result<Vec<Outcome>, String> {
    let progress = Progress::new(sources.len(), !arguments.no_progress, terminal);
    let lint = if sources.len() == 1 { lint::check_only } else { lint::check_bytes };
    let one = |source: Source| {
        let outcome = check_one(source, &arguments.fixing, detail, lint);
        progress.step();
        outcome
    };
    let jobs = arguments.jobs.map_or(0, usize::from);
    if sources.len() < WORTH_THREADS || jobs == 1 {
        return Ok(sources.into_iter().map(one).collect());
    }
    let pool = rayon::ThreadPoolBuilder::new().num_threads(jobs).build();
    let pool = pool.map_err(|error| format!("no threads to work with: {error}"))?;
    Ok(pool.install(|| sources.into_par_iter().map(one).collect()))
}

/// Reads, checks and, when it is wanted, fixes one file. A panic ends with this file, not with the run.
fn check_one(mut source: Source, fixing: &fixing::Arguments, detail: Detail, lint: Lint) -> Result<Looked, String> {
    let bytes = source.read()?;
    let checked = catch_unwind(AssertUnwindSafe(|| match fixing.wanted() {
        Some(allowed) => {
            let (report, change) = fixing::fix(&source, bytes, allowed, fixing.writes());
            (report, change.map(Some))
        }
        None => (lint(&source.found.report_path, bytes, &source.for_file.settings), Ok(None)),
    }));
    let (report, change) = checked.map_err(|_| files::internal_error(source.shown()))?;
    let half = Half::new(report, source, detail);
    let change = change.map(|change| change.filter(|change| change.is_any() || change.is_piped()).map(Box::new));
    Ok((half, change))
}
