//! Mobility: working abroad

use crate::facts::Answered;
use crate::facts::GoalFacts;
use crate::facts::Mobility;
use crate::rules::Rule;

mod late_logistics;
mod mobility_contingency;
mod mobility_logistics;
mod mobility_network;
mod unspecified_market;

/// The rules of the group, in order of their codes.
pub(super) static RULES: &[&Rule] = &[
    &unspecified_market::RULE,
    &mobility_logistics::RULE,
    &late_logistics::RULE,
    &mobility_network::RULE,
    &mobility_contingency::RULE,
];

/// Whether a goal leads abroad and leaves a part of the move open.
fn lacks(goal: &GoalFacts<'_, '_>, part: fn(Mobility) -> Answered) -> bool {
    goal.mobility().is_some_and(|mobility| part(mobility).missing().is_some())
}
