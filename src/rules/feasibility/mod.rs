//! Feasibility: stretch without fantasy

use crate::rules::Rule;

mod missing_actions;
mod missing_gaps;
mod unprioritised_actions;
mod unvalidated_goal;

/// The rules of the group, in order of their codes.
pub(super) static RULES: &[&Rule] =
    &[&missing_gaps::RULE, &unvalidated_goal::RULE, &missing_actions::RULE, &unprioritised_actions::RULE];
