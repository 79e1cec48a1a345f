//! Playbook: what this kind of goal needs

use crate::rules::Rule;

mod mastery_evidence;
mod pivot_evidence;
mod promotion_evidence;
mod real_lens;

/// The rules of the group, in order of their codes.
pub(super) static RULES: &[&Rule] =
    &[&promotion_evidence::RULE, &pivot_evidence::RULE, &mastery_evidence::RULE, &real_lens::RULE];

/// "one, two and three".
fn listed(names: &[&str]) -> String {
    match names {
        [] => String::new(),
        [only] => (*only).to_owned(),
        [others @ .., last] => format!("{} and {last}", others.join(", ")),
    }
}
