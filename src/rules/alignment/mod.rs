//! Alignment: values and life

use crate::rules::Rule;

mod missing_life_fit;
mod missing_recovery;
mod missing_why;

/// The rules of the group, in order of their codes.
pub(super) static RULES: &[&Rule] = &[&missing_why::RULE, &missing_life_fit::RULE, &missing_recovery::RULE];
