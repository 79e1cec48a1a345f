//! The texts that a command reads: options, finding, and what holds for each of them.

mod find;
mod here;
mod source;

pub(in crate::cli) use here::configuration_in;
pub(in crate::cli) use here::discovery;
pub(in crate::cli) use here::holds_at;
pub(in crate::cli) use here::settings_here;
pub(in crate::cli) use here::working_folder;
pub(in crate::cli) use source::Origin;
pub(in crate::cli) use source::Source;
pub(in crate::cli) use source::Surroundings;

use std::path::Path;
use std::path::PathBuf;

use clap::Args;

use super::clock;
use super::terminal::Terminal;
use crate::config::CommandLine;
use crate::config::Patterns;
use crate::config::Resolver;
use crate::date::Date;
use crate::input::Roots;
use crate::report::escape;
use find::Named;
use find::find;

/// Said when folders were searched and hold no Markdown file.
pub(in crate::cli) const NOTHING_FOUND: &str = "no Markdown file was found";
/// Said when there may be some that git ignores.
const NOTHING_SHOWN: &str = "no Markdown file was found; --no-ignore also reads what .gitignore hides";

/// Said when goallint itself failed over a file.
pub(in crate::cli) fn internal_error(path: &str) -> String {
    format!("{}: an internal error stopped the work on this file; please report it", escape::line(path))
}

/// Which texts are read, and under which configuration.
#[derive(Debug, Default, Args)]
#[group(skip)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of the command line")]
pub(in crate::cli) struct Arguments {
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
    /// Read standard input, which is said to have this path
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
    pub(in crate::cli) fn below(paths: &[PathBuf], config: Option<&Path>) -> Self {
        Self { paths: paths.to_vec(), config: config.map(Path::to_owned), ..Self::default() }
    }

    /// The configuration for every file.
    pub(in crate::cli) fn config(&self) -> Option<&Path> {
        self.config.as_deref()
    }

    /// Said when the arguments name no file.
    pub(in crate::cli) fn nothing_given(&self) -> &'static str {
        if self.staged { "no Markdown file is staged" } else { "no files were given" }
    }
}

/// What a command was given to read.
pub(in crate::cli) struct Sources {
    /// The texts, in order of their paths.
    pub(in crate::cli) list: Vec<Source>,
    /// What could not be found or looked into, and why.
    pub(in crate::cli) failures: Vec<String>,
    /// What was excluded.
    pub(in crate::cli) excluded: Vec<Source>,
    /// Number of named files that are not Markdown.
    pub(in crate::cli) not_markdown: usize,
    /// Said when folders were searched and hold no Markdown file.
    pub(in crate::cli) nothing_found: Option<&'static str>,
    /// Where the other files of the repository are, and what holds for them.
    pub(in crate::cli) surroundings: Surroundings,
}

/// Finds the texts that the arguments name.
///
/// # Errors
/// With the reason when a configuration or the list of files cannot be used.
pub(in crate::cli) fn sources(arguments: &Arguments, command_line: CommandLine, terminal: &Terminal) -> Result<Sources, String> {
    let current = working_folder()?;
    let mut resolver = resolver(arguments, command_line, &current)?;
    let mut roots = Roots::new(current.clone());
    let Named { files: found, texts, earlier } = find(arguments, &mut roots, terminal)?;
    let mut list = Vec::with_capacity(found.files.len());
    let mut excluded = Vec::new();
    let mut texts = texts.into_iter();
    for path in &found.not_markdown {
        terminal.detail(format_args!("{}: passed over: not a Markdown file", escape::path(path)));
    }
    let found_nothing = !found.searched.is_empty() && found.files.is_empty() && found.not_markdown.is_empty();
    let nothing_found = found_nothing.then_some(if arguments.no_ignore { NOTHING_FOUND } else { NOTHING_SHOWN });
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
            terminal.detail(format_args!("{}: passed over: excluded", escape::line(source.shown())));
            excluded.push(source);
        } else {
            list.push(source);
        }
    }
    let mut surroundings = Surroundings::new(roots, resolver, arguments, found.searched);
    surroundings.set_earlier(earlier);
    Ok(Sources { list, failures: found.failures, excluded, not_markdown: found.not_markdown.len(), nothing_found, surroundings })
}

fn resolver(arguments: &Arguments, command_line: CommandLine, current: &Path) -> Result<Resolver, String> {
    let discovery = discovery(arguments.config.as_deref(), arguments.isolated, current)?;
    let exclude = Patterns::new(current, arguments.exclude.iter().map(String::as_str)).map_err(|(at, reason)| {
        format!("--exclude {} cannot be read: {reason}", arguments.exclude.get(at).map_or("", String::as_str))
    })?;
    let command_line = CommandLine { exclude, no_exclude: arguments.no_exclude, today: arguments.today, ..command_line };
    Ok(Resolver::new(discovery, command_line, clock::local_date()))
}

/// Reads a date of the command line.
pub(in crate::cli) fn date(written: &str) -> Result<Date, String> {
    Date::from_iso(written).ok_or_else(|| "not a date such as 2027-01-15".to_owned())
}
