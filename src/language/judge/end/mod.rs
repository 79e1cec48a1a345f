//! Ends that can be seen, asked about where no other question had an answer: a threshold, a state to a day, somebody's feat, a level.
//!
//! These questions only ever turn silence into "outcome"; no finding is made or taken back here.

mod brought;
mod conferred;
mod delivered;
mod done;
mod level;
mod milestone;
mod others;
mod performed;
mod threshold;

use crate::language::Label;
use crate::language::Reason;
use crate::language::judge::case::Case;
use crate::language::judge::sentence::Sentence;
use crate::language::judge::verdict::Verdict;

/// A second look at words without a known head verb.
pub(super) fn of_words(sentence: &Sentence<'_>, verdict: Verdict) -> Verdict {
    let open = verdict.label == Label::Unsure && matches!(verdict.reason, Reason::NounPhrase | Reason::FigureWithoutVerb);
    if !open || sentence.end - sentence.start < 3 {
        return verdict;
    }
    threshold::threshold(sentence)
        .or_else(|| level::level(sentence))
        .or_else(|| others::do_it(sentence))
        .or_else(|| done::done(sentence))
        .or_else(|| delivered::handed_over(sentence))
        .unwrap_or(verdict)
}

/// A second look at a clause about whose verb nothing certain is said.
pub(super) fn of_clause(case: &Case<'_, '_, '_>, verdict: Verdict) -> Verdict {
    let open = matches!(
        verdict.reason,
        Reason::UnknownObject
            | Reason::FiniteTask
            | Reason::MayHaveEnd
            | Reason::OpenPlural
            | Reason::ChangeWithFigure
            | Reason::ChangeOfConcreteThing
            | Reason::HoldsFigure
            | Reason::LedThing
            | Reason::UnknownState
            | Reason::StateWithFigure
            | Reason::JoinsSomething
            | Reason::LearnsToDo
            | Reason::BringsPersonToLevel
    );
    if verdict.label != Label::Unsure || case.rhythm().is_some() || case.vanity.is_some() {
        return verdict;
    }
    if !open {
        let first = (verdict.reason == Reason::WeakSlogan).then(|| milestone::first(case)).flatten();
        return first.unwrap_or(verdict);
    }
    performed::performed(case)
        .or_else(|| brought::brought(case))
        .or_else(|| conferred::conferred(case))
        .or_else(|| delivered::delivered(case))
        .or_else(|| milestone::milestone(case))
        .unwrap_or(verdict)
}
