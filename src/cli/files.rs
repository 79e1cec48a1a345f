//! The texts that a command reads: options, finding, and what holds for each of them.

use std::collections::BTreeSet;
use std::io;
use std::path::Path;
use std::path::PathBuf;
use std::sync::Arc;

use clap::Args;

use super::clock;
use super::terminal::Terminal;
use crate::config::CommandLine;
use crate::config::ConfigurationError;
use crate::config::Discovery;
use crate::config::FILE_NAMES;
use crate::config::ForFile;
use crate::config::Patterns;
use crate::config::Resolver;
use crate::date::Date;
use crate::input;
use crate::input::Found;
use crate::input::Roots;
use crate::settings::Settings;

/// Said when folders were searched and hold no Markdown file.
pub(super) const NOTHING_FOUND: &str = "no Markdown file was found; --no-ignore also reads what .gitignore hides";

/// Said when goallint itself failed over a file.
pub(super) fn internal_error(path: &str) -> String {
    format!("{path}: an internal error stopped the work on this file; please report it")
}

/// Which texts are read, and under which configuration.
#[derive(Debug, Default, Args)]
#[group(skip)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of the command line")]
pub(super) struct Arguments {
    /// Files and folders; `-` reads standard input
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// Lint what git is about to commit: the texts of the index, not those of the working files
    #[arg(long, conflicts_with_all = ["files_from", "stdin_filename"], help_heading = "Files")]
    staged: bool,
    /// Read the paths from a file, one a line; `-` reads them from standard input
    #[arg(long, value_name = "FILE", help_heading = "Files")]
    files_from: Option<PathBuf>,
    /// The paths of --files-from end with NUL instead of a line break
    #[arg(short = '0', requires = "files_from", help_heading = "Files")]
    null: bool,
    /// The path that standard input is said to have
    #[arg(long, value_name = "PATH", help_heading = "Files")]
    stdin_filename: Option<PathBuf>,
    /// Pass over files, as .gitignore would; may be repeated
    #[arg(long, value_name = "PATTERN", help_heading = "Files")]
    exclude: Vec<String>,
    /// Read files that are excluded, too
    #[arg(long, help_heading = "Files")]
    no_exclude: bool,
    /// Read what .gitignore hides, too
    #[arg(long, help_heading = "Files")]
    no_ignore: bool,
    /// The date of the run, for rules about dates
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = date, help_heading = "Rules")]
    today: Option<Date>,
    /// The configuration for every file, instead of the nearest one
    #[arg(long, value_name = "FILE", conflicts_with = "isolated", help_heading = "Rules")]
    config: Option<PathBuf>,
    /// No configuration
    #[arg(long, help_heading = "Rules")]
    isolated: bool,
}

impl Arguments {
    /// The files and folders, under one configuration or the nearest.
    pub(super) fn below(paths: &[PathBuf], config: Option<&Path>) -> Self {
        Self { paths: paths.to_vec(), config: config.map(Path::to_owned), ..Self::default() }
    }
}

impl Arguments {
    /// Said when that names no file.
    pub(super) fn nothing_given(&self) -> &'static str {
        if self.staged { "no Markdown file is staged" } else { "no files were given" }
    }
}

/// Where a text comes from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Origin {
    /// The file.
    File,
    /// Standard input.
    Piped,
    /// The index of git.
    Staged,
}

/// A text to read, with what holds for it.
pub(super) struct Source {
    /// How it is called.
    pub(super) found: Found,
    /// What holds for it.
    pub(super) for_file: ForFile,
    /// Where its text comes from.
    pub(super) origin: Origin,
    /// The text, when it does not stand in the file.
    bytes: Option<Vec<u8>>,
}

impl Source {
    /// Reads the text, once.
    ///
    /// # Errors
    /// With the path and the reason.
    pub(super) fn read(&mut self) -> Result<Vec<u8>, String> {
        match self.bytes.take() {
            Some(bytes) => Ok(bytes),
            None => input::read(&self.found.path).map_err(|reason| format!("{}: {reason}", self.shown())),
        }
    }

    /// The path that people can open.
    pub(super) fn shown(&self) -> &str {
        self.found.shown_path.as_deref().unwrap_or(&self.found.report_path)
    }
}

/// What a command was given to read.
pub(super) struct Sources {
    /// The texts, in order of their paths.
    pub(super) list: Vec<Source>,
    /// What could not be found or looked into, and why.
    pub(super) failures: Vec<String>,
    /// The files that were excluded, by the paths that people can open.
    pub(super) excluded: Vec<String>,
    /// Number of named files that are not Markdown.
    pub(super) not_markdown: usize,
    /// Folders were searched and hold no Markdown file.
    pub(super) found_nothing: bool,
    /// Where the other files of the repository are, and what holds for them.
    pub(super) surroundings: Surroundings,
}

/// Where files stand that the command was not given, and what holds for them.
pub(super) struct Surroundings {
    roots: Roots,
    resolver: Resolver,
    ignore_files: bool,
    /// The texts of the index count.
    staged: bool,
}

impl Surroundings {
    /// The other files of the repositories that some files stand in. What cannot be looked into is left out: the run is not about it.
    pub(super) fn others(&mut self, of: &[&Found], given: &BTreeSet<&str>) -> Vec<Source> {
        if self.staged {
            return self.indexed(given);
        }
        let mut folders: Vec<PathBuf> = of.iter().map(|found| self.roots.neighbourhood(found)).collect();
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

/// Finds the texts that the arguments name.
///
/// # Errors
/// With the reason when a configuration or the list of files cannot be used.
pub(super) fn sources(arguments: &Arguments, command_line: CommandLine, terminal: &Terminal) -> Result<Sources, String> {
    let current = working_folder()?;
    let mut resolver = resolver(arguments, command_line, &current)?;
    let mut roots = Roots::new(current.clone());
    let (found, texts) = find(arguments, &mut roots, terminal)?;
    let mut list = Vec::with_capacity(found.files.len());
    let mut excluded = Vec::new();
    let mut texts = texts.into_iter();
    for path in &found.not_markdown {
        terminal.detail(format_args!("{}: passed over: not a Markdown file", path.display()));
    }
    let found_nothing = found.searched && found.files.is_empty() && found.not_markdown.is_empty();
    for found in found.files {
        let for_file = resolver.for_file(&found.absolute).map_err(|error| error.told_from(&current).to_string())?;
        let bytes = texts.next();
        let origin = match bytes {
            None => Origin::File,
            Some(_) if arguments.staged => Origin::Staged,
            Some(_) => Origin::Piped,
        };
        let source = Source { found, for_file, origin, bytes };
        if source.for_file.excluded {
            terminal.detail(format_args!("{}: passed over: excluded", source.shown()));
            excluded.push(source.shown().to_owned());
        } else {
            list.push(source);
        }
    }
    Ok(Sources {
        list,
        failures: found.failures,
        excluded,
        not_markdown: found.not_markdown.len(),
        found_nothing,
        surroundings: Surroundings { roots, resolver, ignore_files: !arguments.no_ignore, staged: arguments.staged },
    })
}

/// Where the program was started.
///
/// # Errors
/// When that cannot be told.
pub(super) fn working_folder() -> Result<PathBuf, String> {
    std::env::current_dir().map_err(|error| format!("the working folder cannot be told: {error}"))
}

/// Which configurations are looked for.
///
/// # Errors
/// With the reason when the one that is named cannot be used.
pub(super) fn discovery(config: Option<&Path>, isolated: bool, current: &Path) -> Result<Discovery, String> {
    match config {
        Some(path) => Discovery::fixed(&current.join(path)).map_err(|error| error.told_from(current).to_string()),
        None if isolated => Ok(Discovery::isolated()),
        None => Ok(Discovery::nearest()),
    }
}

fn resolver(arguments: &Arguments, command_line: CommandLine, current: &Path) -> Result<Resolver, String> {
    let discovery = discovery(arguments.config.as_deref(), arguments.isolated, current)?;
    let exclude = Patterns::new(current, arguments.exclude.iter().map(String::as_str)).map_err(|(at, reason)| {
        format!("--exclude {} cannot be read: {reason}", arguments.exclude.get(at).map_or("", String::as_str))
    })?;
    let command_line = CommandLine { exclude, no_exclude: arguments.no_exclude, today: arguments.today, ..command_line };
    Ok(Resolver::new(discovery, command_line, clock::local_date()))
}

/// The settings for texts that stand in no file, as if they stood in one where the program was started.
///
/// # Errors
/// With the reason when the configuration cannot be used.
pub(super) fn settings_here(config: Option<&Path>, isolated: bool) -> Result<Arc<Settings>, String> {
    let current = working_folder()?;
    let mut resolver = Resolver::new(discovery(config, isolated, &current)?, CommandLine::default(), clock::local_date());
    let for_file = resolver.for_file(&current.join("statement.md"));
    for_file.map(|for_file| for_file.settings).map_err(|error| error.told_from(&current).to_string())
}

/// What holds for a path, and the configuration that says so, told from here.
///
/// # Errors
/// With the reason when the configuration cannot be used.
pub(super) fn holds_at(path: &Path, config: Option<&Path>) -> Result<(ForFile, Option<PathBuf>), String> {
    let current = working_folder()?;
    let roots = &mut Roots::new(current.clone());
    // What holds in a folder is what holds for a file in it that no pattern names.
    let file = if path.is_dir() { path.join("goal.md") } else { path.to_owned() };
    let absolute = roots.found(file).absolute;
    let told = |error: ConfigurationError| error.told_from(&current).to_string();
    let folder = absolute.parent().unwrap_or(&absolute);
    let nearest = discovery(config, false, &current)?.of_folder(folder).map_err(told)?;
    let file = match config {
        Some(config) => Some(config.to_owned()),
        None => nearest.and_then(|found| configuration_in(&found.folder)),
    };
    let mut resolver = Resolver::new(discovery(config, false, &current)?, CommandLine::default(), clock::local_date());
    let for_file = resolver.for_file(&absolute).map_err(told)?;
    Ok((for_file, file.map(|file| file.strip_prefix(&current).map(Path::to_owned).unwrap_or(file))))
}

/// The configuration in a folder.
pub(super) fn configuration_in(folder: &Path) -> Option<PathBuf> {
    FILE_NAMES.iter().map(|name| folder.join(name)).find(|file| file.is_file())
}

/// The root of the repository around the working folder; without one, the working folder.
pub(super) fn repository_root() -> Option<PathBuf> {
    working_folder().ok().map(|current| Roots::new(current).repository().to_owned())
}

/// The files to read; and their texts, in the same order, when they do not stand in the files.
fn find(arguments: &Arguments, roots: &mut Roots, terminal: &Terminal) -> Result<(input::Findings, Vec<Vec<u8>>), String> {
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

/// Reads a date of the command line.
pub(super) fn date(written: &str) -> Result<Date, String> {
    Date::from_iso(written).ok_or_else(|| "not a date such as 2027-01-15".to_owned())
}
