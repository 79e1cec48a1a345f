//! Measurability: evidence, not volume

use crate::rules::Rule;

mod misfiled_indicator;
mod missing_indicators;
mod too_few_indicators;
mod unbalanced_indicators;
mod unmeasurable_indicator;
mod vanity_metric;

/// May be told of a key result twice: as a goal, and as an indicator of its objective.
pub(crate) static VANITY_METRIC: &Rule = &vanity_metric::RULE;

/// The rules of the group, in order of their codes.
pub(super) static RULES: &[&Rule] = &[
    &missing_indicators::RULE,
    &too_few_indicators::RULE,
    &unmeasurable_indicator::RULE,
    &vanity_metric::RULE,
    &unbalanced_indicators::RULE,
    &misfiled_indicator::RULE,
];
