//! What a goal can be: how far, of which kind, for what, how long.

/// How far a goal is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum Status {
    /// Being written, proposed, planned.
    Draft,
    /// Nothing else is said, or it says so.
    #[default]
    Active,
    /// Paused or blocked.
    Paused,
    /// Reached.
    Achieved,
    /// Given up, archived, superseded.
    Dropped,
}

impl Status {
    /// Whether something may still be asked of the goal.
    #[must_use]
    pub const fn is_open(self) -> bool {
        !matches!(self, Self::Achieved | Self::Dropped)
    }
}

/// The article's types of career goals ("Types of Career Goals").
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum GoalKind {
    /// `professional-advancement`
    ProfessionalAdvancement,
    /// `leadership`
    Leadership,
    /// `education`
    Education,
    /// `personal-development`
    PersonalDevelopment,
}

/// The article's priorities ("How To Set Career Goals For Different Priorities").
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Priority {
    /// `promotion`
    Promotion,
    /// `skill-mastery`
    SkillMastery,
    /// `pivot`
    Pivot,
    /// `mobility`
    Mobility,
}

/// A declared horizon.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Horizon {
    /// `short-term`
    Short,
    /// `mid-term`
    Mid,
    /// `long-term`
    Long,
}
