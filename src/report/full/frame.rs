//! Labels in a text, as miette takes them.

use std::error::Error;
use std::fmt;

use miette::Diagnostic;
use miette::LabeledSpan;
use miette::SourceCode;

use crate::report::source::Source;

/// What miette draws: labels in a text.
#[derive(Debug)]
pub(super) struct Frame<'a> {
    pub(super) source: &'a Source<'a>,
    pub(super) labels: Vec<LabeledSpan>,
}

impl fmt::Display for Frame<'_> {
    fn fmt(&self, _formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        Ok(())
    }
}

impl Error for Frame<'_> {}

impl Diagnostic for Frame<'_> {
    fn source_code(&self) -> Option<&dyn SourceCode> {
        Some(self.source)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        Some(Box::new(self.labels.iter().cloned()))
    }
}
