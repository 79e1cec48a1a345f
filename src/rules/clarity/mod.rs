//! Clarity: an outcome, not an activity

use crate::rules::Rule;

mod activity_as_outcome;
mod credential_only;
mod missing_outcome;
mod several_outcomes;
mod vague_outcome;

/// The rules of the group, in order of their codes.
pub(super) static RULES: &[&Rule] =
    &[&missing_outcome::RULE, &activity_as_outcome::RULE, &vague_outcome::RULE, &credential_only::RULE, &several_outcomes::RULE];
