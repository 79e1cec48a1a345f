//! The help of a finding about a statement: a rewrite in the author's own words, or the one question that is missing.
//!
//! A coach would not fill in a form. What is asked depends on what the statement is about: what was read is to be used, what was sent
//! is to be answered, what is practised is to be shown; and what does somebody good needs no end.

mod activity;
mod kinds;
mod learning;
mod own;
mod practice;
mod service;
mod themes;
mod things;
mod wish;

#[cfg(test)]
mod tests;

use self::own::Own;
use crate::language::Judgement;
use crate::language::Label;
use crate::language::Reason;

/// A rewrite in the author's own words, or the one question that is missing; nothing where nothing is to be mended.
#[must_use]
pub fn rewrite(statement: &str, judgement: &Judgement) -> Option<String> {
    let own = Own::of(statement, judgement);
    match judgement.label {
        Label::Activity => Some(activity::help(&own, judgement.reason)),
        Label::Vague => Some(wish::help(&own, judgement.reason)),
        Label::Outcome | Label::Unsure => None,
    }
}

/// Whether it is done for its own sake, with the family or to come to rest, or has to be done anyway. Then no end is missing.
#[must_use]
pub fn is_for_its_own_sake(statement: &str, judgement: &Judgement) -> bool {
    let own = Own::of(statement, judgement);
    match judgement.label {
        Label::Activity => activity::does_good(&own) || activity::keeps_going(&own),
        Label::Vague => judgement.reason != Reason::HedgedCommitment && wish::is_near(&own),
        Label::Outcome | Label::Unsure => false,
    }
}
