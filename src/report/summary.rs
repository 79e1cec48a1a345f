//! The figures of a run, and how they are put into words.

use crate::diagnostic::one_or_many;

/// The figures of a run.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Summary {
    /// Markdown files that were read.
    pub files: usize,
    /// Those of them that are no goal documents.
    pub passed_over: usize,
    /// Those of them with findings that are not silenced.
    pub with_findings: usize,
    /// Goals in the others.
    pub goals: usize,
    /// Errors that are not silenced.
    pub errors: usize,
    /// Warnings that are not silenced.
    pub warnings: usize,
    /// Advice that is not silenced.
    pub advice: usize,
    /// Silenced findings.
    pub suppressed: usize,
    /// Findings that are not silenced and have a fix that changes no meaning.
    pub safely_fixable: usize,
    /// Those whose fix wants a second look.
    pub unsafely_fixable: usize,
}

impl Summary {
    /// The findings that are not silenced.
    #[must_use]
    pub const fn findings(&self) -> usize {
        self.errors + self.warnings + self.advice
    }

    /// "1 error, 2 warnings", or "no findings".
    #[must_use]
    pub fn findings_in_words(&self) -> String {
        let counts = [
            (self.errors, "error", "errors"),
            (self.warnings, "warning", "warnings"),
            (self.advice, "piece of advice", "pieces of advice"),
        ];
        let words: Vec<String> =
            counts.into_iter().filter(|count| count.0 > 0).map(|(n, one, many)| one_or_many(n, one, many)).collect();
        if words.is_empty() { "no findings".to_owned() } else { words.join(", ") }
    }
}
