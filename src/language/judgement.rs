//! The answer about one statement, with the words that decided it.

use smallvec::SmallVec;

use crate::language::Reason;
use crate::text::Span;

/// What a statement is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Label {
    /// Names an end that can be checked.
    Outcome,
    /// Names what the person does or consumes, and nothing that could be its result.
    Activity,
    /// Names no end that can be checked, or hedges.
    Vague,
    /// No answer: the linter is silent.
    Unsure,
}

/// The answer about one statement. Every span is one of the statement.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Judgement {
    /// What it is.
    pub label: Label,
    /// Why, as a fixed id.
    pub reason: Reason,
    /// The words that decided it.
    pub evidence: SmallVec<[Span; 3]>,
    /// A count of pure volume.
    pub vanity: Option<Span>,
    /// An explicit figure, grade or threshold.
    pub measurable: Option<Span>,
    /// A deadline, date, period or horizon.
    pub timed: Option<Span>,
    /// A course, degree, certificate or exam as the object.
    pub credential: Option<Span>,
    /// The head verb.
    pub verb: Option<Span>,
    /// The first noun phrase behind it.
    pub object: Option<Span>,
}

impl Judgement {
    /// No answer, for this reason.
    #[must_use]
    pub fn unsure(reason: Reason) -> Self {
        Self {
            label: Label::Unsure,
            reason,
            evidence: SmallVec::new(),
            vanity: None,
            measurable: None,
            timed: None,
            credential: None,
            verb: None,
            object: None,
        }
    }
}
