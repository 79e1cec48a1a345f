//! What a goal says besides, by aspect.

use crate::document::Inline;

/// What a goal can say apart from its statement, time, indicators, checkpoints and actions.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[expect(missing_docs, reason = "each is the word that goal documents use for it")]
pub enum Aspect {
    Why,
    Values,
    NonNegotiables,
    Life,
    Gaps,
    Evidence,
    Baseline,
    Stakeholders,
    Mentors,
    Coach,
    HumanResources,
    Peers,
    Support,
    Feedback,
    Habits,
    Review,
    Recovery,
    Mobility,
    Market,
    TargetRole,
    Visa,
    Credentials,
    Language,
    Network,
    Tax,
    Family,
    Contingency,
    Indicators,
    Checkpoints,
    Actions,
    Timeline,
    Resources,
    Past,
    Notes,
}

impl Aspect {
    /// Whether a rule reads what is said about it; notes, links and looks back are the author's own.
    #[must_use]
    pub const fn is_asked_for(self) -> bool {
        !matches!(self, Self::Notes | Self::Resources | Self::Past)
    }

    /// Whether it is a part of a life that people sort their goals by, when no goal stands above: "Family", "Language".
    #[must_use]
    pub const fn is_area_of_life(self) -> bool {
        matches!(
            self,
            Self::Network
                | Self::Language
                | Self::Family
                | Self::Life
                | Self::Habits
                | Self::Credentials
                | Self::Market
                | Self::TargetRole
                | Self::Mobility
                | Self::Visa
                | Self::Tax
        )
    }

    /// Those that a rule reads, each once.
    #[must_use]
    pub fn asked_for(aspects: impl Iterator<Item = Self>) -> Vec<Self> {
        let mut asked: Vec<Self> = aspects.filter(|aspect| aspect.is_asked_for()).collect();
        asked.sort_unstable();
        asked.dedup();
        asked
    }
}

/// One thing that a goal says about one aspect.
#[derive(Clone, Debug)]
pub struct Answer<'t> {
    /// About what.
    pub aspect: Aspect,
    /// The words.
    pub words: Inline<'t>,
    /// Where they were found.
    pub from: AnswerSource,
}

/// Where an answer was found.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum AnswerSource {
    /// In a key of the front matter.
    Key,
    /// In a recognised section or label.
    Section,
    /// In plain prose.
    Prose,
}
