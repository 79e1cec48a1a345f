//! What goals of different files say of each other, once every file was read alone.
//!
//! A file that names no other goal and that no other goal can name is finished at once. Only when some file asks for others, the rest of
//! the repository is read.

use std::collections::BTreeSet;
use std::panic::AssertUnwindSafe;
use std::panic::catch_unwind;
use std::path::Path;
use std::path::PathBuf;
use std::sync::Arc;

use rayon::iter::IntoParallelIterator;
use rayon::iter::ParallelIterator;

use crate::cli::files::Source;
use crate::cli::files::Surroundings;
use crate::diagnostic::FileIndex;
use crate::document;
use crate::facts::Known;
use crate::facts::Summary;
use crate::input::Found;
use crate::lint;
use crate::lint::FileReport;
use crate::lint::portfolio;
use crate::lint::portfolio::Given;
use crate::report::Detail;
use crate::report::File;
use crate::settings::Settings;

/// A file that was read alone.
pub(super) enum Half {
    /// Other files change nothing about it.
    Done(Box<File>),
    /// Other files may.
    Waiting(Box<Waiting>),
}

/// A file about which goals of other files may say something.
pub(super) struct Waiting {
    file: File,
    /// Its path from the root of the file system.
    absolute: PathBuf,
    settings: Arc<Settings>,
}

impl Half {
    /// Finishes a file, unless it has to wait for others.
    pub(super) fn new(report: FileReport, found: Found, settings: Arc<Settings>, detail: Detail) -> Self {
        if portfolio::asks_others(&report, &settings) {
            let file = File::waiting(report, found.shown_path, detail);
            Self::Waiting(Box::new(Waiting { file, absolute: found.absolute, settings }))
        } else {
            Self::Done(Box::new(File::new(report, found.shown_path, detail)))
        }
    }

    fn path(&self) -> &str {
        match self {
            Self::Done(file) => &file.report.path,
            Self::Waiting(waiting) => &waiting.file.report.path,
        }
    }
}

/// Finishes all files, in their order.
pub(super) fn finish(mut halves: Vec<Half>, surroundings: &mut Surroundings, detail: Detail) -> Vec<File> {
    let waiting: Vec<&Path> = halves
        .iter()
        .filter_map(|half| match half {
            Half::Waiting(waiting) => Some(waiting.absolute.as_path()),
            Half::Done(_) => None,
        })
        .collect();
    if !waiting.is_empty() {
        let given: BTreeSet<&str> = halves.iter().map(Half::path).collect();
        let others = summaries(surroundings.others(&waiting, &given));
        relate(&mut halves, &others);
    }
    let finish = |half| match half {
        Half::Done(file) => *file,
        Half::Waiting(waiting) => {
            let mut file = waiting.file;
            file.settle(detail);
            file
        }
    };
    halves.into_iter().map(finish).collect()
}

fn relate(halves: &mut [Half], others: &[Summary]) {
    let mut given = Vec::new();
    let mut passive = Vec::new();
    for (half, at) in halves.iter_mut().zip(0..) {
        match half {
            Half::Done(file) => passive.push(Known { summary: &file.report.summary, file: Some(FileIndex(at)) }),
            Half::Waiting(waiting) => {
                let Waiting { file, settings, .. } = waiting.as_mut();
                given.push(Given { report: &mut file.report, settings, file: FileIndex(at) });
            }
        }
    }
    portfolio::check_portfolio(&mut given, &passive, others);
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
    let others = summaries(surroundings.others(&waiting, &given));
    let numbered = looked.iter_mut().zip(0..);
    let mut given: Vec<Given<'_>> = numbered
        .map(|((report, source), at)| Given { report, settings: &source.for_file.settings, file: FileIndex(at) })
        .collect();
    portfolio::check_portfolio(&mut given, &[], &others);
}

/// What is known of files that the run is not about. One that cannot be read is there, and holds no goals.
fn summaries(sources: Vec<Source>) -> Vec<Summary> {
    let summary = |mut source: Source| {
        let path = source.found.report_path.clone();
        let text = source.read().ok().and_then(|bytes| document::decode(bytes).ok());
        let read =
            |text: String| catch_unwind(AssertUnwindSafe(|| lint::summarise(&path, &text, &source.for_file.settings))).ok();
        text.and_then(read).unwrap_or_else(|| Summary::without_goals(&path))
    };
    sources.into_par_iter().map(summary).collect()
}
