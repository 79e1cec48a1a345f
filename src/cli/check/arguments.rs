//! The options of `check`.

use std::num::NonZeroUsize;
use std::path::Path;
use std::path::PathBuf;

use clap::Args;
use clap::builder::PossibleValuesParser;
use clap::builder::TypedValueParser;

use super::fixing;
use crate::cli::choices;
use crate::cli::files;
use crate::cli::terminal::Terminal;
use crate::config::FailOn;
use crate::config::keys;
use crate::report::Detail;
use crate::report::Format;

/// Lint files and folders
#[derive(Debug, Args)]
#[group(skip)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of the command line")]
pub(in crate::cli) struct Arguments {
    #[command(flatten)]
    pub(super) files: files::Arguments,
    #[command(flatten)]
    pub(super) fixing: fixing::Arguments,

    #[command(flatten)]
    pub(super) choices: choices::Arguments,

    /// The lowest level that makes the run fail
    #[arg(long, value_name = "LEVEL", value_parser = fail_on(), help_heading = "Rules")]
    pub(super) fail_on: Option<FailOn>,
    /// Findings that are known: `goallint baseline write`
    #[arg(long, value_name = "FILE", help_heading = "Rules")]
    pub(super) baseline: Option<PathBuf>,
    /// Findings count although comments in the files silence them
    #[arg(long, help_heading = "Rules")]
    pub(super) no_suppressions: bool,
    /// How findings are written: full on a terminal, else concise
    #[arg(long, value_name = "FORMAT", value_parser = format(), help_heading = "Output")]
    pub(super) output_format: Option<Format>,
    /// Write the findings to a file instead of standard output, which is `-`
    #[arg(long, value_name = "FILE", help_heading = "Output")]
    output_file: Option<PathBuf>,
    /// Write the findings to a file as well; may be repeated
    #[arg(long, value_name = "FORMAT=FILE", value_parser = format_and_file, help_heading = "Output")]
    pub(super) report: Vec<(Format, PathBuf)>,
    /// Show silenced findings, too
    #[arg(long, help_heading = "Output")]
    pub(super) show_suppressed: bool,
    /// Count the findings of each rule instead of listing them, in formats for people
    #[arg(long, help_heading = "Output")]
    pub(super) statistics: bool,
    /// Do not tell on a terminal how far a long run is
    #[arg(long, help_heading = "Output")]
    pub(super) no_progress: bool,
    /// Check this many files at once
    #[arg(long, value_name = "N", value_parser = jobs, help_heading = "Output")]
    pub(super) jobs: Option<NonZeroUsize>,
}

impl Arguments {
    /// The format of the findings.
    pub(super) fn format(&self, terminal: &Terminal) -> Format {
        let on_terminal = terminal.interactive && self.output_file().is_none();
        self.output_format.unwrap_or(if on_terminal { Format::Full } else { Format::Concise })
    }

    /// The file that takes the findings instead of standard output.
    pub(super) fn output_file(&self) -> Option<&Path> {
        self.output_file.as_deref().filter(|path| path.as_os_str() != STANDARD_OUTPUT)
    }

    /// The files that are read or written by name, beside the goals.
    pub(super) fn named_files(&self) -> impl Iterator<Item = &Path> {
        let reports = self.report.iter().map(|(_, file)| file.as_path());
        reports.chain(self.output_file()).chain(self.baseline.as_deref()).chain(self.files.config())
    }

    /// How much of findings the outputs show.
    pub(super) fn detail(&self, terminal: &Terminal) -> Detail {
        let reports = self.report.iter().map(|(format, _)| format.detail());
        // A baseline knows findings by the goals that they are about.
        let least = if self.baseline.is_some() { Detail::Finding } else { Detail::Line };
        reports.fold(self.format(terminal).detail().max(least), Ord::max)
    }
}

/// What stands for standard output where a file is named.
const STANDARD_OUTPUT: &str = "-";

fn jobs(written: &str) -> Result<NonZeroUsize, String> {
    written.parse().map_err(|_| "not a number from 1".to_owned())
}

fn format() -> impl TypedValueParser<Value = Format> {
    PossibleValuesParser::new(Format::ALL.map(Format::name))
        .try_map(|name| Format::from_name(&name).ok_or_else(|| format!("no format `{name}`")))
}

fn fail_on() -> impl TypedValueParser<Value = FailOn> {
    PossibleValuesParser::new(keys::FAIL_ON).try_map(|name| FailOn::from_name(&name).ok_or_else(|| format!("no level `{name}`")))
}

fn format_and_file(written: &str) -> Result<(Format, PathBuf), String> {
    let (name, path) =
        written.split_once('=').filter(|(_, path)| !path.is_empty()).ok_or("write it as FORMAT=FILE: sarif=goals.sarif")?;
    let format = Format::from_name(name).ok_or_else(|| {
        let known = Format::ALL.map(Format::name);
        match keys::nearest(name, known) {
            Some(nearest) => format!("there is no format `{name}`; did you mean `{nearest}`?"),
            None => format!("there is no format `{name}`; there are {}", known.join(", ")),
        }
    })?;
    if path == STANDARD_OUTPUT {
        return Err(format!("standard output is not beside itself; use --output-format {name}"));
    }
    Ok((format, path.into()))
}
