//! Whether a goal says something about an aspect: in a key, a recognised section, or plain prose.

use crate::facts::GoalFacts;
use crate::facts::said::Denial;
use crate::facts::said::Topic;
use crate::goal::Aspect;
use crate::rule_info::Depth;
use crate::text::Span;

/// Whether a goal says something about an aspect.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Answered {
    /// It does, with these words.
    Yes(Span),
    /// Something about it is there, and another finding tells why it cannot be read; or the words are not English.
    Told,
    /// It does not.
    No {
        /// Where it belongs.
        belongs_at: Span,
    },
}

impl Answered {
    /// Where the words belong, when there are none.
    #[must_use]
    pub const fn missing(self) -> Option<Span> {
        match self {
            Self::No { belongs_at } => Some(belongs_at),
            Self::Yes(_) | Self::Told => None,
        }
    }

    /// The words.
    #[must_use]
    pub const fn words(self) -> Option<Span> {
        match self {
            Self::Yes(words) => Some(words),
            Self::Told | Self::No { .. } => None,
        }
    }
}

/// Fewest unknown titles and labels in which something that is missed may stand.
const FEWEST_UNPLACED: usize = 2;

impl GoalFacts<'_, '_> {
    /// Whether what the plan seems to lack may stand below titles and labels that nobody knows.
    #[must_use]
    pub fn has_unknown_parts(&self) -> bool {
        self.goal.depth == Depth::Plan && self.plan.around.reading.unplaced >= FEWEST_UNPLACED
    }

    /// Whether keys, sections or prose say something about one of the aspects; the first aspect is the one it belongs to.
    pub(super) fn answered(&self, aspects: &[Aspect], topics: &[Topic]) -> Answered {
        let speech = &self.plan.speech;
        let answer = speech.answer(self.plan.at, aspects, denial).map(|answer| answer.words.span);
        let words =
            answer.or_else(|| topics.iter().find_map(|topic| speech.find(self.plan.at, *topic)).map(|mention| mention.span));
        match words {
            Some(words) => Answered::Yes(words),
            None => self.unanswered(aspects),
        }
    }

    /// Nothing was found about the aspects: another finding tells it, or it is missing.
    pub(super) fn unanswered(&self, aspects: &[Aspect]) -> Answered {
        let around = self.plan.around;
        if !around.reading.english || aspects.iter().any(|aspect| around.is_told(*aspect)) {
            return Answered::Told;
        }
        Answered::No { belongs_at: self.goal.place }
    }
}

/// What an answer that denies something is worth: "none needed" settles some aspects, others want that something is there.
const fn denial(aspect: Aspect) -> Denial {
    match aspect {
        Aspect::Gaps => Denial::Admits,
        Aspect::Why | Aspect::Evidence | Aspect::Recovery => Denial::Tells,
        Aspect::Visa
        | Aspect::Credentials
        | Aspect::Language
        | Aspect::Tax
        | Aspect::Family
        | Aspect::Life
        | Aspect::Values
        | Aspect::NonNegotiables
        | Aspect::Mobility
        | Aspect::Market
        | Aspect::TargetRole => Denial::Settles,
        _ => Denial::IsNone,
    }
}
