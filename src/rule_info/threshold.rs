//! The numbers that configuration can change.

/// A threshold that configuration can change, named in `[thresholds]`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Threshold {
    /// Fewest indicators of a goal (3).
    Indicators,
    /// Fewest checkpoints of a goal (3).
    Checkpoints,
    /// Most indicators of one checkpoint (2).
    CheckpointIndicators,
    /// Most days between checkpoints within the next twelve months (100).
    CheckpointGapDays,
    /// Most days between checkpoints further out (366).
    DistantCheckpointGapDays,
    /// Most days between reviews (92).
    ReviewDays,
    /// Fewest leading indicators (3).
    LeadingMinimum,
    /// Most leading indicators (5).
    LeadingMaximum,
    /// Fewest lagging indicators (1).
    LaggingMinimum,
    /// Most lagging indicators (2).
    LaggingMaximum,
    /// Shortest short-term goal, in months (3).
    ShortTermMinimumMonths,
    /// Longest short-term goal, in months (12).
    ShortTermMaximumMonths,
    /// Shortest long-term goal, in months (24).
    LongTermMinimumMonths,
    /// Most actions without one marked as high-leverage (7).
    UnprioritisedActions,
    /// Most checkpoints in one month over all goals (5).
    CheckpointsPerMonth,
}

impl Threshold {
    /// Every threshold, in the order of the documentation.
    pub const ALL: [Self; 15] = [
        Self::Indicators,
        Self::Checkpoints,
        Self::CheckpointIndicators,
        Self::CheckpointGapDays,
        Self::DistantCheckpointGapDays,
        Self::ReviewDays,
        Self::LeadingMinimum,
        Self::LeadingMaximum,
        Self::LaggingMinimum,
        Self::LaggingMaximum,
        Self::ShortTermMinimumMonths,
        Self::ShortTermMaximumMonths,
        Self::LongTermMinimumMonths,
        Self::UnprioritisedActions,
        Self::CheckpointsPerMonth,
    ];

    /// Minima, each with its maximum.
    pub const BOUNDS: [(Self, Self); 3] = [
        (Self::LeadingMinimum, Self::LeadingMaximum),
        (Self::LaggingMinimum, Self::LaggingMaximum),
        (Self::ShortTermMinimumMonths, Self::ShortTermMaximumMonths),
    ];

    /// The key in `[thresholds]`.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Indicators => "indicators",
            Self::Checkpoints => "checkpoints",
            Self::CheckpointIndicators => "checkpoint-indicators",
            Self::CheckpointGapDays => "checkpoint-gap-days",
            Self::DistantCheckpointGapDays => "distant-checkpoint-gap-days",
            Self::ReviewDays => "review-days",
            Self::LeadingMinimum => "leading-minimum",
            Self::LeadingMaximum => "leading-maximum",
            Self::LaggingMinimum => "lagging-minimum",
            Self::LaggingMaximum => "lagging-maximum",
            Self::ShortTermMinimumMonths => "short-term-minimum-months",
            Self::ShortTermMaximumMonths => "short-term-maximum-months",
            Self::LongTermMinimumMonths => "long-term-minimum-months",
            Self::UnprioritisedActions => "unprioritised-actions",
            Self::CheckpointsPerMonth => "checkpoints-per-month",
        }
    }

    /// The value without configuration: the article's figure.
    #[must_use]
    pub const fn default_value(self) -> u32 {
        match self {
            Self::Indicators | Self::Checkpoints | Self::LeadingMinimum | Self::ShortTermMinimumMonths => 3,
            Self::CheckpointIndicators | Self::LaggingMaximum => 2,
            Self::CheckpointGapDays => 100,
            Self::DistantCheckpointGapDays => 366,
            Self::ReviewDays => 92,
            Self::LeadingMaximum | Self::CheckpointsPerMonth => 5,
            Self::LaggingMinimum => 1,
            Self::ShortTermMaximumMonths => 12,
            Self::LongTermMinimumMonths => 24,
            Self::UnprioritisedActions => 7,
        }
    }

    /// What the number means, for the option reference.
    #[must_use]
    pub const fn meaning(self) -> &'static str {
        match self {
            Self::Indicators => "fewest indicators of a goal; 0 asks for none",
            Self::Checkpoints => "fewest checkpoints of a goal; 0 asks for none",
            Self::CheckpointIndicators => "most indicators of one checkpoint",
            Self::CheckpointGapDays => "most days between checkpoints within the next twelve months",
            Self::DistantCheckpointGapDays => "most days between checkpoints further out",
            Self::ReviewDays => "most days between reviews",
            Self::LeadingMinimum => "fewest leading indicators of a dashboard",
            Self::LeadingMaximum => "most leading indicators of a dashboard",
            Self::LaggingMinimum => "fewest lagging indicators of a dashboard",
            Self::LaggingMaximum => "most lagging indicators of a dashboard",
            Self::ShortTermMinimumMonths => "shortest short-term goal, in months",
            Self::ShortTermMaximumMonths => "longest short-term goal, in months",
            Self::LongTermMinimumMonths => "shortest long-term goal, in months",
            Self::UnprioritisedActions => "most actions without one that is marked as high-leverage",
            Self::CheckpointsPerMonth => "most checkpoints due in one month, over all goals",
        }
    }
}
