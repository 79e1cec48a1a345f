//! A verdict: what, why, and the tokens that decided it.

use std::ops::Range;

use crate::language::Label;
use crate::language::Reason;

/// A verdict: what, why, and the tokens that decided it.
#[derive(Clone, Debug)]
pub(super) struct Verdict {
    pub(super) label: Label,
    pub(super) reason: Reason,
    pub(super) evidence: [Option<Range<usize>>; 2],
}

impl Verdict {
    pub(super) fn new(label: Label, reason: Reason, tokens: Range<usize>) -> Self {
        Self { label, reason, evidence: [Some(tokens), None] }
    }

    pub(super) fn unsure(reason: Reason) -> Self {
        Self { label: Label::Unsure, reason, evidence: [None, None] }
    }

    pub(super) fn is_finding(&self) -> bool {
        matches!(self.label, Label::Activity | Label::Vague)
    }
}
