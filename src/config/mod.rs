//! `goallint.toml` to [`crate::settings::Settings`], path by path.
//!
//! The nearest configuration upwards from a file counts, up to the root of the repository. Patterns in it are relative to its own
//! folder. The command line has the last word.

mod discover;
pub mod keys;
mod patterns;
mod problem;
mod read;
mod resolve;
mod select;

pub use discover::Discovery;
pub use discover::FILE_NAMES;
pub use patterns::Patterns;
pub use problem::ConfigurationError;
pub use problem::Problem;
pub use resolve::CommandLine;
pub use resolve::ForFile;
pub use resolve::Resolver;
pub use select::Choices;
pub use select::SETS;
pub use select::Selector;

use std::path::Path;
use std::path::PathBuf;

use crate::date::Date;
use crate::language::Vocabulary;
use crate::rule_info::Depth;
use crate::rule_info::Severity;
use crate::settings::Thresholds;

/// The lowest level that makes a run fail.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FailOn {
    /// Findings of this level and above.
    Level(Severity),
    /// No finding does.
    Never,
}

impl FailOn {
    /// Reads `error`, `warning`, `advice` or `never`.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        if name == "never" { Some(Self::Never) } else { Severity::from_name(name).map(Self::Level) }
    }

    /// Whether a finding of this level makes a run fail.
    #[must_use]
    pub fn fails(self, severity: Severity) -> bool {
        matches!(self, Self::Level(least) if severity >= least)
    }
}

/// One configuration file.
#[derive(Clone, Debug)]
pub struct Configuration {
    /// The folder that its patterns are relative to.
    pub folder: PathBuf,
    /// Files that are goal documents, whatever they say.
    pub include: Patterns,
    /// Files that are not read.
    pub exclude: Patterns,
    /// Which rules run, and at which level.
    pub choices: Choices,
    /// Settings for some of the files.
    pub overrides: Vec<Override>,
    /// The figures that rules compare with.
    pub thresholds: Thresholds,
    /// Words that the user added.
    pub vocabulary: Vocabulary,
    /// Section titles and what they are about.
    pub section_names: Vec<(String, String)>,
    /// Examine every goal as if it had this much text to itself.
    pub depth: Option<Depth>,
    /// The lowest level that makes a run fail.
    pub fail_on: Option<FailOn>,
    /// The date of the run.
    pub today: Option<Date>,
}

/// Settings for some of the files.
#[derive(Clone, Debug)]
pub struct Override {
    /// The files that it is for.
    pub files: Patterns,
    /// Which rules run on them, and at which level.
    pub choices: Choices,
    /// Examine every goal in them as if it had this much text to itself.
    pub depth: Option<Depth>,
}

impl Configuration {
    /// A configuration in `folder` that says nothing.
    #[must_use]
    pub fn empty(folder: &Path) -> Self {
        Self {
            folder: folder.to_owned(),
            include: Patterns::none(),
            exclude: Patterns::none(),
            choices: Choices::default(),
            overrides: Vec::new(),
            thresholds: Thresholds::default(),
            vocabulary: Vocabulary::default(),
            section_names: Vec::new(),
            depth: None,
            fail_on: None,
            today: None,
        }
    }

    /// Reads the text of a configuration at `path`.
    ///
    /// # Errors
    /// With everything that is wrong with it.
    pub fn from_text(path: &Path, text: &str) -> Result<Self, ConfigurationError> {
        let folder = path.parent().unwrap_or(Path::new(""));
        let (configuration, problems) = read::read(text, folder);
        if problems.is_empty() {
            return Ok(configuration);
        }
        Err(ConfigurationError::Invalid { path: path.to_owned(), text: text.to_owned(), problems })
    }
}
