//! The groups of rules.

/// The groups of rules, in the order of their codes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Group {
    /// G0xx: can the file be read as a goal at all?
    Document,
    /// G1xx: an outcome, not an activity.
    Clarity,
    /// G2xx: evidence, not volume.
    Measurability,
    /// G3xx: dates and checkpoints.
    Timeline,
    /// G4xx: stretch without fantasy.
    Feasibility,
    /// G5xx: values and life.
    Alignment,
    /// G6xx: feedback and rhythm.
    Support,
    /// G7xx: what this kind of goal needs.
    Playbook,
    /// G8xx: working abroad.
    Mobility,
    /// G9xx: goals together.
    Portfolio,
}

impl Group {
    /// Every group, in order.
    pub const ALL: [Self; 10] = [
        Self::Document,
        Self::Clarity,
        Self::Measurability,
        Self::Timeline,
        Self::Feasibility,
        Self::Alignment,
        Self::Support,
        Self::Playbook,
        Self::Mobility,
        Self::Portfolio,
    ];

    /// The word that options, configuration and reports use.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Document => "document",
            Self::Clarity => "clarity",
            Self::Measurability => "measurability",
            Self::Timeline => "timeline",
            Self::Feasibility => "feasibility",
            Self::Alignment => "alignment",
            Self::Support => "support",
            Self::Playbook => "playbook",
            Self::Mobility => "mobility",
            Self::Portfolio => "portfolio",
        }
    }

    /// What the group asks, in one line.
    #[must_use]
    pub const fn question(self) -> &'static str {
        match self {
            Self::Document => "can the file be read as a goal at all?",
            Self::Clarity => "an outcome, not an activity",
            Self::Measurability => "evidence, not volume",
            Self::Timeline => "dates and checkpoints",
            Self::Feasibility => "stretch without fantasy",
            Self::Alignment => "values and life",
            Self::Support => "feedback and rhythm",
            Self::Playbook => "what this kind of goal needs",
            Self::Mobility => "working abroad",
            Self::Portfolio => "goals together",
        }
    }
}
