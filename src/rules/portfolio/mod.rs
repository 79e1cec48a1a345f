//! Portfolio: goals together

use crate::diagnostic::Finding;
use crate::facts::Other;
use crate::rules::Rule;
use crate::text::Span;

mod broken_support;
mod circular_support;
mod duplicate_id;
mod overloaded_month;
mod unscaffolded_goal;

/// The rules of the group, in order of their codes.
pub(super) static RULES: &[&Rule] =
    &[&duplicate_id::RULE, &broken_support::RULE, &circular_support::RULE, &unscaffolded_goal::RULE, &overloaded_month::RULE];

/// Points at another goal as well; one whose file is not part of the run is told by its path and line.
fn also_at(finding: Finding, other: Other<'_>, span: Span, message: &'static str) -> Finding {
    match other.file {
        Some(file) => finding.related_in(file, span, message),
        None => finding.note(format!("{message}: {}:{}", other.path, other.goal.line)),
    }
}
