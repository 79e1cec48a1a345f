//! How a goal fits the person: why it matters, what it may not cost, and when there is rest.

use crate::facts::Answered;
use crate::facts::GoalFacts;
use crate::facts::said::Topic;
use crate::goal::Aspect;

/// The aspects that tell how a goal fits the rest of life.
const LIFE: [Aspect; 8] = [
    Aspect::NonNegotiables,
    Aspect::Values,
    Aspect::Life,
    Aspect::Mobility,
    Aspect::Family,
    Aspect::Market,
    Aspect::Visa,
    Aspect::Contingency,
];

impl GoalFacts<'_, '_> {
    /// Why the goal matters.
    #[must_use]
    pub fn why(&self) -> Answered {
        self.answered(&[Aspect::Why], &[Topic::Why])
    }

    /// How it fits life: values, limits, trade-offs, family, where to live.
    #[must_use]
    pub fn life_fit(&self) -> Answered {
        self.answered(&LIFE, &[Topic::Life])
    }

    /// Rest, reward and celebration.
    #[must_use]
    pub fn recovery(&self) -> Answered {
        self.answered(&[Aspect::Recovery], &[Topic::Recovery])
    }
}
