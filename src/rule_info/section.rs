//! The passages of the article.

/// The article's passages that rules come from.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[expect(missing_docs, reason = "each variant is the heading that `title` gives")]
pub enum Section {
    ShortTermVsLongTerm,
    Measurability,
    Feasibility,
    Alignment,
    Timeline,
    RealApproach,
    MeasurementMistakes,
    ClarifyWhy,
    MapDestination,
    AuditReality,
    HighLeverageActions,
    CreateMilestones,
    BuildSupport,
    ReviewIterateCelebrate,
    PriorityMastery,
    ToolsAndTemplates,
    WhenToAskForHelp,
    EvidenceLadder,
    PivotBridge,
    MobilityPlaybook,
    MeasuringProgress,
    RelocationAndRemote,
    MotivationAndBurnout,
    FinalChecklist,
}

impl Section {
    /// The passage's heading, without what follows a colon where it is long.
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Self::ShortTermVsLongTerm => "Short-Term vs Long-Term Goals",
            Self::Measurability => "The Elements of an Effective Career Goal: Measurability",
            Self::Feasibility => "The Elements of an Effective Career Goal: Feasibility",
            Self::Alignment => "The Elements of an Effective Career Goal: Alignment",
            Self::Timeline => "The Elements of an Effective Career Goal: Timeline",
            Self::RealApproach => "The REAL Approach for Development Goals",
            Self::MeasurementMistakes => "Avoiding Common Measurement Mistakes",
            Self::ClarifyWhy => "Clarify your why and non-negotiables",
            Self::MapDestination => "Map your destination and horizon",
            Self::AuditReality => "Audit current reality and evidence gaps",
            Self::HighLeverageActions => "Identify high-leverage actions",
            Self::CreateMilestones => "Create milestones and measurement",
            Self::BuildSupport => "Build support and practice rhythms",
            Self::ReviewIterateCelebrate => "Review, iterate, and celebrate progress",
            Self::PriorityMastery => "If Your Priority Is Skill Mastery Or Certification",
            Self::ToolsAndTemplates => "Tools, Templates, And Resources To Speed Execution",
            Self::WhenToAskForHelp => "When To Ask For Help",
            Self::EvidenceLadder => "Framework A — The Evidence Ladder",
            Self::PivotBridge => "Framework B — The Pivot Bridge",
            Self::MobilityPlaybook => "Framework C — The Mobility Playbook",
            Self::MeasuringProgress => "Measuring Progress: What Success Looks Like",
            Self::RelocationAndRemote => "When Relocation Or Remote Work Is Part Of The Plan",
            Self::MotivationAndBurnout => "How To Keep Motivation And Avoid Burnout",
            Self::FinalChecklist => "Final Checklist",
        }
    }
}
