//! What another finding already tells: a value, key or section that is there and cannot be read.
//!
//! Whoever wrote `chekpoints:` has checkpoints; to be told in the same breath that the goal has none would be the same cause twice.

use crate::document::ProblemKind;
use crate::facts::Surroundings;
use crate::facts::places::beginning_in;
use crate::goal::Aspect;
use crate::goal::Fault;
use crate::goal::FaultKind;
use crate::text::Span;

/// The words by which faults name what is amiss, and the aspect that then counts as told.
const NAMES: &[(Aspect, &[&str])] = &[
    (Aspect::Timeline, &["due", "start", "horizon", "timeline", "deadline", "date"]),
    (Aspect::Checkpoints, &["checkpoint", "milestone"]),
    (Aspect::Indicators, &["indicator", "metric", "measure", "target", "baseline", "key-result", "kpi"]),
    (Aspect::Why, &["why"]),
    (Aspect::NonNegotiables, &["non-negotiables", "values", "life", "mobility"]),
    (Aspect::Gaps, &["gaps"]),
    (Aspect::Evidence, &["evidence"]),
    (Aspect::Actions, &["actions"]),
    (Aspect::Feedback, &["feedback"]),
    (Aspect::Mentors, &["mentors", "coach", "hr", "peers", "support"]),
    (Aspect::Habits, &["habits"]),
    (Aspect::Review, &["review"]),
    (Aspect::Recovery, &["recovery"]),
    (Aspect::Market, &["mobility"]),
    (Aspect::TargetRole, &["mobility"]),
    (Aspect::Visa, &["mobility"]),
    (Aspect::Credentials, &["mobility"]),
    (Aspect::Language, &["mobility"]),
    (Aspect::Tax, &["mobility"]),
    (Aspect::Family, &["mobility"]),
    (Aspect::Network, &["mobility"]),
    (Aspect::Contingency, &["mobility"]),
];

/// The words by which faults name the goal's own words.
const STATEMENT: &[&str] = &["goal", "outcome", "objective", "statement", "title"];

impl<'g, 't> Surroundings<'g, 't> {
    /// Whether something about the aspect is there, but cannot be read, so that another finding tells it.
    pub(super) fn is_told(self, aspect: Aspect) -> bool {
        // What is said in another language is not found, and so nothing is missing.
        !self.reading.english
            || self.is_unreadable()
            || self.sections(aspect).any(|section| section.empty || self.has_placeholder_in(section.extent))
            || self.own_faults().any(|fault| is_about(&fault.kind, aspect))
            || aspect == Aspect::Timeline && self.has_ambiguous_date()
    }

    /// Whether the goal's own words are there, but cannot be read.
    pub(super) fn is_statement_told(self) -> bool {
        self.is_unreadable() || self.own_faults().any(|fault| names_any(&fault.kind, STATEMENT))
    }

    /// Whether something amiss was found in the words at `span`.
    pub(super) fn has_fault_in(self, span: Span) -> bool {
        self.faults_in(span).next().is_some()
    }

    /// Whether the places in which a goal of any kind shows its evidence are still the template's.
    pub(super) fn is_evidence_unfilled(self) -> bool {
        const PLACES: [Aspect; 3] = [Aspect::Evidence, Aspect::Actions, Aspect::Checkpoints];
        let mut unfilled = self.own_faults().filter(|fault| matches!(fault.kind, FaultKind::Placeholder { .. }));
        unfilled.any(|fault| PLACES.iter().any(|aspect| is_about(&fault.kind, *aspect)))
    }

    /// Whether keys of this goal may have been lost to a fault of the syntax.
    fn is_unreadable(self) -> bool {
        self.document.problems.iter().any(|problem| match problem.kind {
            ProblemKind::UnclosedFrontMatter
            | ProblemKind::Syntax { .. }
            | ProblemKind::NotAMapping
            | ProblemKind::TooComplex { .. } => self.goal.in_front_matter || self.owns(problem.span),
            ProblemKind::DuplicateKey { .. } => false,
        })
    }

    /// Whether template text was left at `span`.
    fn has_placeholder_in(self, span: Span) -> bool {
        self.faults_in(span).any(|fault| matches!(fault.kind, FaultKind::Placeholder { .. }))
    }

    fn has_ambiguous_date(self) -> bool {
        self.own_faults().any(|fault| matches!(fault.kind, FaultKind::AmbiguousDate { .. }))
    }

    fn own_faults(self) -> impl Iterator<Item = &'g Fault<'t>> {
        self.own(&self.reading.faults, |fault| fault.span)
    }

    fn faults_in(self, span: Span) -> impl Iterator<Item = &'g Fault<'t>> {
        beginning_in(&self.reading.faults, span, |fault| fault.span).iter().filter(move |fault| span.contains(fault.span))
    }
}

/// Whether the fault is about the aspect. A move as a whole, behind a label as at its key, is about each of its parts.
fn is_about(fault: &FaultKind<'_>, aspect: Aspect) -> bool {
    let names = NAMES.iter().find(|(named, _)| *named == aspect).map_or(&[][..], |(_, names)| names);
    match fault {
        FaultKind::Placeholder { aspect: Some(Aspect::Mobility), .. } => names.contains(&"mobility"),
        FaultKind::Placeholder { aspect: Some(about), .. } => *about == aspect,
        _ => names_any(fault, names),
    }
}

/// Whether the key or the statement that a fault is in has one of the names.
fn names_any(fault: &FaultKind<'_>, names: &[&str]) -> bool {
    let subject = match fault {
        FaultKind::MisspelledKey { known, .. } => known,
        FaultKind::InvalidValue { key, .. } => key,
        FaultKind::Placeholder { field, .. } => field.as_ref(),
        FaultKind::UnfilledTemplate => return true,
        FaultKind::AmbiguousDate { .. } | FaultKind::KeyTwice { .. } => return false,
    };
    names.iter().any(|name| subject.contains(name))
}
