//! What is known about a rule without running it: the one registry entry that options, documentation, schemas and reports read.

use std::fmt;

/// A rule's permanent code, such as `G102`. Never reused.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Code(pub u16);

impl fmt::Display for Code {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "G{:03}", self.0)
    }
}

/// How much a finding matters. Ordered: advice is the least.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Severity {
    /// A suggestion; never fails a run unless asked.
    Advice,
    /// A weakness; fails a run by default.
    Warning,
    /// The goal cannot work like this; fails a run.
    Error,
}

impl Severity {
    /// The word that options, configuration and reports use.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Advice => "advice",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }

    /// The level with this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Advice, Self::Warning, Self::Error].into_iter().find(|severity| severity.name() == name)
    }
}

/// Which rules run without being asked for.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Set {
    /// On by default.
    Recommended,
    /// Only when selected, by its own name, its group or `strict`.
    Strict,
}

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

/// Which goals a rule speaks to, by their status.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum When {
    /// Whatever the status: the *document* group.
    Always,
    /// Goals that are not achieved or dropped.
    Open,
    /// Open goals; on a draft the finding is advice (`missing-…`, `too-few-…`).
    Complete,
    /// Open goals that are not paused (overdue, stale).
    Active,
}

/// How much text a goal has to itself.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Depth {
    /// A list item, task or table row among others.
    Item,
    /// A heading, bold paragraph or `goals:` entry with its own text.
    Section,
    /// A document about one goal.
    Plan,
}

impl Depth {
    /// The word that options and `inspect` use.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Item => "item",
            Self::Section => "section",
            Self::Plan => "plan",
        }
    }
}

/// How a rule treats a goal of one depth.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Speaks {
    /// A finding for each goal.
    PerGoal,
    /// One finding for all goals of the file that lack the same thing ("9 of 12 goals have no checkpoint").
    OncePerFile,
    /// Like [`Speaks::OncePerFile`], but only when the strict set is selected.
    OncePerFileStrict,
    /// Nothing.
    Silent,
}

/// How a rule treats goals of each depth.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Depths {
    /// Documents about one goal.
    pub plan: Speaks,
    /// Goals with their own text in a file of several.
    pub section: Speaks,
    /// Goals that are one line in a list.
    pub item: Speaks,
}

impl Depths {
    /// Each goal on its own, however short: clarity, vanity, contradictions in dates.
    pub const EVERY: Self = Self { plan: Speaks::PerGoal, section: Speaks::PerGoal, item: Speaks::PerGoal };
    /// Goals with their own text; a list of short goals is told once.
    pub const LISTS_ONCE: Self = Self { plan: Speaks::PerGoal, section: Speaks::PerGoal, item: Speaks::OncePerFile };
    /// Plans one by one; a file of several goals is told once.
    pub const FILES_ONCE: Self = Self { plan: Speaks::PerGoal, section: Speaks::OncePerFile, item: Speaks::OncePerFile };
    /// Goals with their own text; nothing is asked of list items.
    pub const NO_ITEMS: Self = Self { plan: Speaks::PerGoal, section: Speaks::PerGoal, item: Speaks::Silent };
    /// Plans one by one, sections once per file, list items only when asked for.
    pub const PLANS: Self = Self { plan: Speaks::PerGoal, section: Speaks::OncePerFile, item: Speaks::OncePerFileStrict };

    /// Plans one by one; sections and list items once per file, and only when asked for.
    pub const PLANS_FIRST: Self =
        Self { plan: Speaks::PerGoal, section: Speaks::OncePerFileStrict, item: Speaks::OncePerFileStrict };
    /// Plans one by one; sections once per file when asked for, nothing of list items.
    pub const PLAYBOOKS: Self = Self { plan: Speaks::PerGoal, section: Speaks::OncePerFileStrict, item: Speaks::Silent };

    /// How goals of this depth are treated.
    #[must_use]
    pub const fn at(self, depth: Depth) -> Speaks {
        match depth {
            Depth::Plan => self.plan,
            Depth::Section => self.section,
            Depth::Item => self.item,
        }
    }
}

/// The article's passages that rules come from.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[expect(missing_docs, reason = "each variant is the heading that `title` gives")]
pub enum Section {
    WhatIsACareerGoal,
    ShortTermVsLongTerm,
    GlobalMobility,
    WhyGoalsMatter,
    Misconceptions,
    Clarity,
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
    PriorityPromotion,
    PriorityMastery,
    PriorityPivot,
    PriorityAbroad,
    CommonMistakes,
    ConfidenceAndHabits,
    ToolsAndTemplates,
    WhenToAskForHelp,
    EvidenceLadder,
    PivotBridge,
    MobilityPlaybook,
    MeasuringProgress,
    Communicating,
    RelocationAndRemote,
    MotivationAndBurnout,
    FinalChecklist,
}

impl Section {
    /// The passage's heading.
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Self::WhatIsACareerGoal => "What Is A Career Goal?",
            Self::ShortTermVsLongTerm => "Short-Term vs Long-Term Goals",
            Self::GlobalMobility => "Career Goals and Global Mobility",
            Self::WhyGoalsMatter => "Why Career Goals Matter",
            Self::Misconceptions => "Common Misconceptions About Career Goals",
            Self::Clarity => "The Elements of an Effective Career Goal: Clarity",
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
            Self::PriorityPromotion => "If Your Priority Is Promotion Or Title Change",
            Self::PriorityMastery => "If Your Priority Is Skill Mastery Or Certification",
            Self::PriorityPivot => "If Your Priority Is A Career Pivot",
            Self::PriorityAbroad => "If Your Priority Is Living Or Working Abroad",
            Self::CommonMistakes => "Common Mistakes That Slow Progress (And How To Fix Them)",
            Self::ConfidenceAndHabits => "Building Confidence And Habits That Sustain Progress",
            Self::ToolsAndTemplates => "Tools, Templates, And Resources To Speed Execution",
            Self::WhenToAskForHelp => "When To Ask For Help: Mentors, Coaches, And HR Partners",
            Self::EvidenceLadder => "Framework A — The Evidence Ladder",
            Self::PivotBridge => "Framework B — The Pivot Bridge",
            Self::MobilityPlaybook => "Framework C — The Mobility Playbook",
            Self::MeasuringProgress => "Measuring Progress: What Success Looks Like",
            Self::Communicating => "How To Communicate Your Career Goal To Managers And Recruiters",
            Self::RelocationAndRemote => "When Relocation Or Remote Work Is Part Of The Plan",
            Self::MotivationAndBurnout => "How To Keep Motivation And Avoid Burnout",
            Self::FinalChecklist => "Final Checklist: A Short Audit To Confirm Your Goal Is Actionable",
        }
    }
}

/// Whether a rule's findings bring an edit along.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum FixAvailability {
    /// Never.
    None,
    /// Some findings do.
    Sometimes,
    /// Every finding does.
    Always,
}

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
            Self::Indicators => "fewest indicators of a goal",
            Self::Checkpoints => "fewest checkpoints of a goal",
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

/// Everything about a rule but its function.
#[derive(Debug)]
pub struct RuleInfo {
    /// The permanent code.
    pub code: Code,
    /// The name, kebab-case, a state of the document: reads well after "ignore".
    pub name: &'static str,
    /// Names that the rule had before.
    pub aliases: &'static [&'static str],
    /// The group.
    pub group: Group,
    /// How much its findings matter without configuration.
    pub severity: Severity,
    /// Whether it runs without being asked for.
    pub set: Set,
    /// Which goals it speaks to, by status.
    pub when: When,
    /// Which goals it speaks to, by depth.
    pub depths: Depths,
    /// Whether it depends on the date of the run.
    pub needs_today: bool,
    /// The article's passage it comes from.
    pub section: Section,
    /// What it reports, in one lower-case phrase without full stop.
    pub summary: &'static str,
    /// Why that matters, in two or three sentences of our own.
    pub why: &'static str,
    /// The thresholds it reads.
    pub thresholds: &'static [Threshold],
    /// Whether findings bring an edit along.
    pub fix: FixAvailability,
    /// The version that brought it.
    pub since: &'static str,
    /// Its fixture: bad and good examples in Markdown, the test and the examples of the published page.
    pub fixture: &'static str,
}

impl RuleInfo {
    /// Where the rule's page is published.
    #[must_use]
    pub fn url(&self) -> String {
        format!("{}/blob/main/docs/rules/{}.md", env!("CARGO_PKG_REPOSITORY"), self.name)
    }
}

impl PartialEq for RuleInfo {
    fn eq(&self, other: &Self) -> bool {
        self.code == other.code
    }
}

impl Eq for RuleInfo {}
