//! Timeline: dates and checkpoints

use crate::rules::Rule;

mod backloaded_timeline;
mod checkpoint_out_of_range;
mod crowded_checkpoint;
mod horizon_mismatch;
mod inverted_timeline;
mod missing_checkpoints;
mod missing_timeline;
mod overdue_checkpoint;
mod overdue_goal;
mod sparse_checkpoints;
mod too_few_checkpoints;
mod undated_checkpoint;
mod unmeasured_checkpoint;
mod unordered_checkpoints;

/// The rules about the time of a goal as a whole; the others are about its checkpoints.
pub(crate) static ABOUT_TIME: &[&Rule] =
    &[&missing_timeline::RULE, &inverted_timeline::RULE, &horizon_mismatch::RULE, &overdue_goal::RULE];

/// The rules of the group, in order of their codes.
pub(super) static RULES: &[&Rule] = &[
    &missing_timeline::RULE,
    &inverted_timeline::RULE,
    &missing_checkpoints::RULE,
    &too_few_checkpoints::RULE,
    &undated_checkpoint::RULE,
    &unmeasured_checkpoint::RULE,
    &crowded_checkpoint::RULE,
    &sparse_checkpoints::RULE,
    &unordered_checkpoints::RULE,
    &checkpoint_out_of_range::RULE,
    &backloaded_timeline::RULE,
    &horizon_mismatch::RULE,
    &overdue_checkpoint::RULE,
    &overdue_goal::RULE,
];
