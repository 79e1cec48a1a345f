//! Support: feedback and rhythm

use crate::rules::Rule;

mod missing_feedback;
mod missing_habits;
mod missing_review;
mod missing_support;
mod rare_review;
mod stale_review;

/// The rules of the group, in order of their codes.
pub(super) static RULES: &[&Rule] = &[
    &missing_feedback::RULE,
    &missing_review::RULE,
    &rare_review::RULE,
    &stale_review::RULE,
    &missing_habits::RULE,
    &missing_support::RULE,
];
