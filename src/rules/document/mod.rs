//! Document: can the file be read as a goal at all?

use crate::rules::Rule;

mod ambiguous_date;
mod duplicate_key;
mod empty_section;
mod front_matter_syntax;
mod invalid_encoding;
mod invalid_value;
mod misspelled_key;
mod placeholder;
mod unused_suppression;

/// Told by the run: nothing else can be said about such a file.
pub(crate) static INVALID_ENCODING: &Rule = &invalid_encoding::RULE;
/// Told by the run, when all others have spoken.
pub(crate) static UNUSED_SUPPRESSION: &Rule = &unused_suppression::RULE;

/// The rules of the group, in order of their codes.
pub(super) static RULES: &[&Rule] = &[
    &front_matter_syntax::RULE,
    &duplicate_key::RULE,
    &misspelled_key::RULE,
    &invalid_value::RULE,
    &placeholder::RULE,
    &empty_section::RULE,
    &unused_suppression::RULE,
    &invalid_encoding::RULE,
    &ambiguous_date::RULE,
];
