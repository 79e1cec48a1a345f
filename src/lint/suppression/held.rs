//! Suppressions that wait for what the rules about goals of several files say.

use super::Cover;
use super::silence;
use crate::diagnostic::Diagnostic;
use crate::text::Span;

/// A suppression of rules about goals of several files, which waits for what they say.
#[derive(Clone, Debug)]
pub(crate) struct Held {
    cover: Cover,
    /// What is said when it silences nothing.
    unused: Option<Box<Diagnostic>>,
}

impl Held {
    pub(super) fn new(cover: Cover, unused: Option<Diagnostic>) -> Self {
        Self { cover, unused: unused.map(Box::new) }
    }

    /// What is said when it silences nothing, which may be silenced itself.
    pub(super) fn unused_mut(&mut self) -> Option<&mut Diagnostic> {
        self.unused.as_deref_mut()
    }

    /// Every span that is named when it silences nothing.
    pub(crate) fn spans(&self) -> impl Iterator<Item = Span> {
        self.unused.iter().flat_map(|unused| unused.spans())
    }
}

/// Marks which of the findings from `from` on the suppressions silence, and reports those that silence nothing.
pub(in crate::lint) fn apply_held(mut held: Vec<Held>, from: usize, diagnostics: &mut Vec<Diagnostic>) {
    silence(held.iter_mut().map(|held| &mut held.cover), diagnostics.iter_mut().skip(from));
    let unused = held.into_iter().filter(|held| !held.cover.used).filter_map(|held| held.unused);
    diagnostics.extend(unused.map(|unused| *unused));
}
