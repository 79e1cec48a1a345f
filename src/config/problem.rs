//! What is wrong with a configuration: where, what, and how to mend it.

use std::fmt;
use std::path::Path;
use std::path::PathBuf;

use crate::refusal::reason;
use crate::report::escape;
use crate::text::LineIndex;
use crate::text::Span;

/// One thing that is wrong.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Problem {
    /// The words of the file.
    pub span: Span,
    /// What is wrong, lower case without full stop.
    pub message: String,
    /// How to mend it.
    pub help: Option<String>,
}

/// Why a configuration cannot be used.
#[derive(Debug)]
pub enum ConfigurationError {
    /// The file could not be read.
    Unreadable {
        /// The file.
        path: PathBuf,
        /// Why.
        error: std::io::Error,
    },
    /// The file says something that it cannot.
    Invalid {
        /// The file.
        path: PathBuf,
        /// What it holds.
        text: String,
        /// What is wrong, in order.
        problems: Vec<Problem>,
    },
}

impl ConfigurationError {
    /// The same, with the path told from a folder when the file lies below it.
    #[must_use]
    pub fn told_from(self, folder: &Path) -> Self {
        let told = |path: PathBuf| path.strip_prefix(folder).map(Path::to_owned).unwrap_or(path);
        match self {
            Self::Unreadable { path, error } => Self::Unreadable { path: told(path), error },
            Self::Invalid { path, text, problems } => Self::Invalid { path: told(path), text, problems },
        }
    }
}

impl std::error::Error for ConfigurationError {}

impl fmt::Display for ConfigurationError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (path, text, problems) = match self {
            Self::Unreadable { path, error } if error.kind() == std::io::ErrorKind::NotFound => {
                return write!(formatter, "{}: no such file", escape::path(path));
            }
            Self::Unreadable { path, error } => {
                return write!(formatter, "{} cannot be read: {}", escape::path(path), reason(error));
            }
            Self::Invalid { path, text, problems } => (path, text, problems),
        };
        let index = LineIndex::new(text);
        for (at, problem) in problems.iter().enumerate() {
            let place = index.place(text, problem.span.start());
            let line_break = if at > 0 { "\n" } else { "" };
            write!(formatter, "{line_break}{}:{}:{}: {}", escape::path(path), place.line, place.column, problem.message)?;
            if let Some(help) = &problem.help {
                write!(formatter, "\n  help: {help}")?;
            }
        }
        Ok(())
    }
}
