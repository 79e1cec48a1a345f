//! Finding, reading and checking the files of a run, many at once when there are many.

use std::io;
use std::panic::AssertUnwindSafe;
use std::panic::catch_unwind;
use std::path::Path;
use std::path::PathBuf;

use rayon::iter::IntoParallelIterator;
use rayon::iter::ParallelIterator;

use super::arguments::Arguments;
use crate::cli::clock;
use crate::cli::terminal::Terminal;
use crate::config::Choices;
use crate::config::CommandLine;
use crate::config::Discovery;
use crate::config::ForFile;
use crate::config::Patterns;
use crate::config::Resolver;
use crate::input;
use crate::input::Found;
use crate::input::Roots;
use crate::lint;
use crate::report::File;

/// Below this many files a pool of threads costs more than it brings.
const WORTH_THREADS: usize = 16;

/// What became of a run.
pub(super) struct Checked {
    /// The files that were read, in order of their paths.
    pub(super) files: Vec<File>,
    /// The lowest level that fails, for each of the files.
    fail_on: Vec<ForFile>,
    /// What could not be read, and why.
    pub(super) failures: Vec<String>,
    /// Number of files that were excluded.
    pub(super) excluded: usize,
    /// Number of named files that are not Markdown.
    pub(super) not_markdown: usize,
    /// Folders were searched and hold no Markdown file.
    pub(super) found_nothing: bool,
}

impl Checked {
    /// Whether a finding makes the run fail.
    pub(super) fn fails(&self) -> bool {
        self.files.iter().zip(&self.fail_on).any(|(file, for_file)| {
            let open = file.report.diagnostics.iter().filter(|diagnostic| diagnostic.suppressed.is_none());
            open.into_iter().any(|diagnostic| for_file.fail_on.fails(diagnostic.severity))
        })
    }
}

/// A text to check, with what holds for it.
struct Source {
    found: Found,
    for_file: ForFile,
    /// The text, when it does not stand in the file.
    bytes: Option<Vec<u8>>,
}

/// Checks what the arguments name.
///
/// # Errors
/// With the reason when the run cannot begin.
pub(super) fn check(arguments: &Arguments, terminal: &Terminal) -> Result<Checked, String> {
    let current = std::env::current_dir().map_err(|error| format!("the working folder cannot be told: {error}"))?;
    let mut resolver = resolver(arguments, &current)?;
    let mut roots = Roots::new(current);
    let (found, bytes) = find(arguments, &mut roots)?;
    let mut checked = Checked {
        files: Vec::new(),
        fail_on: Vec::new(),
        excluded: 0,
        not_markdown: found.not_markdown.len(),
        found_nothing: found.searched && found.files.is_empty() && found.not_markdown.is_empty(),
        failures: found.failures,
    };
    for path in &found.not_markdown {
        terminal.detail(format_args!("{}: passed over: not a Markdown file", path.display()));
    }
    let mut sources = Vec::new();
    let mut bytes = bytes;
    for found in found.files {
        let for_file = resolver.for_file(&found.absolute).map_err(|error| error.to_string())?;
        if for_file.excluded {
            checked.excluded += 1;
            terminal.detail(format_args!("{}: passed over: excluded", shown(&found)));
        } else {
            sources.push(Source { found, for_file, bytes: bytes.take() });
        }
    }
    let keep_text = arguments.shows_text(terminal);
    for (outcome, for_file) in all(sources, arguments, keep_text)? {
        match outcome {
            Ok(file) => {
                checked.files.push(file);
                checked.fail_on.push(for_file);
            }
            Err(reason) => checked.failures.push(reason),
        }
    }
    Ok(checked)
}

fn resolver(arguments: &Arguments, current: &Path) -> Result<Resolver, String> {
    let discovery = match &arguments.config {
        Some(path) => Discovery::fixed(&current.join(path)).map_err(|error| error.to_string())?,
        None if arguments.isolated => Discovery::isolated(),
        None => Discovery::nearest(),
    };
    let exclude = Patterns::new(current, arguments.exclude.iter().map(String::as_str)).map_err(|(at, reason)| {
        format!("--exclude {} cannot be read: {reason}", arguments.exclude.get(at).map_or("", String::as_str))
    })?;
    let choices = Choices {
        select: arguments.select.clone(),
        extend: arguments.extend_select.clone(),
        ignore: arguments.ignore.clone(),
        severity: Vec::new(),
    };
    let command_line = CommandLine {
        choices,
        exclude,
        no_exclude: arguments.no_exclude,
        fail_on: arguments.fail_on,
        today: arguments.today,
        suppressions: !arguments.no_suppressions,
    };
    Ok(Resolver::new(discovery, command_line, clock::local_date()))
}

/// The files to read, and the text of standard input when that is the one.
fn find(arguments: &Arguments, roots: &mut Roots) -> Result<(input::Findings, Option<Vec<u8>>), String> {
    let from_list = arguments.files_from.as_deref().map(|list| listed(list, arguments.null)).transpose()?;
    let is_stdin = |path: &PathBuf| path.as_os_str() == "-";
    if arguments.paths.iter().any(is_stdin) {
        if arguments.paths.len() > 1 || from_list.is_some() {
            return Err("`-` reads standard input and stands alone".to_owned());
        }
        let name = arguments.stdin_filename.clone().unwrap_or_else(|| "stdin.md".into());
        let bytes = input::read_from(io::stdin().lock(), 0).map_err(|reason| format!("standard input: {reason}"))?;
        return Ok((input::Findings { files: vec![roots.found(name)], ..input::Findings::default() }, Some(bytes)));
    }
    let mut paths = arguments.paths.clone();
    if paths.is_empty() && from_list.is_none() {
        paths.push(".".into());
    }
    paths.extend(from_list.unwrap_or_default());
    Ok((input::find(&paths, roots, !arguments.no_ignore), None))
}

/// The paths in a list.
fn listed(list: &Path, null: bool) -> Result<Vec<PathBuf>, String> {
    let bytes = if list.as_os_str() == "-" { input::read_from(io::stdin().lock(), 0) } else { input::read(list) };
    let bytes = bytes.map_err(|reason| format!("{}: {reason}", list.display()))?;
    let end = if null { 0 } else { b'\n' };
    let paths = bytes.split(|byte| *byte == end);
    let paths = paths.map(|path| if null { path } else { path.strip_suffix(b"\r").unwrap_or(path) });
    Ok(paths.filter(|path| !path.is_empty()).map(input::path_from_bytes).collect())
}

type Outcome = (Result<File, String>, ForFile);

/// Checks the sources in their order, whatever the number of threads.
fn all(sources: Vec<Source>, arguments: &Arguments, keep_text: bool) -> Result<Vec<Outcome>, String> {
    let one = |source: Source| (check_one(&source.found, source.bytes, &source.for_file, keep_text), source.for_file);
    let jobs = arguments.jobs.map_or(0, usize::from);
    if sources.len() < WORTH_THREADS || jobs == 1 {
        return Ok(sources.into_iter().map(one).collect());
    }
    let pool = rayon::ThreadPoolBuilder::new().num_threads(jobs).build();
    let pool = pool.map_err(|error| format!("no threads to work with: {error}"))?;
    Ok(pool.install(|| sources.into_par_iter().map(one).collect()))
}

/// Reads and checks one file. A panic ends with this file, not with the run.
fn check_one(found: &Found, bytes: Option<Vec<u8>>, for_file: &ForFile, keep_text: bool) -> Result<File, String> {
    let bytes = match bytes {
        Some(bytes) => bytes,
        None => input::read(&found.path).map_err(|reason| format!("{}: {reason}", shown(found)))?,
    };
    let settings = &*for_file.settings;
    let report = catch_unwind(AssertUnwindSafe(|| {
        let report = lint::check_bytes(&found.report_path, bytes, settings);
        File::new(report, found.shown_path.clone(), keep_text)
    }));
    report.map_err(|_| format!("{}: an internal error stopped the check of this file; please report it", shown(found)))
}

fn shown(found: &Found) -> &str {
    found.shown_path.as_deref().unwrap_or(&found.report_path)
}
