//! Questions that several rules ask, answered once per goal.
//!
//! Each aspect is an enum whose variants exclude each other, so that one cause gives one finding: a goal without checkpoints and a goal
//! with too few of them are two variants, and no rule matches both. What another finding already tells (a misspelled key, an empty
//! section, template text) is a variant of its own, which no rule about missing things matches.
//!
//! Facts borrow from the text, know the settings, and report nothing.

mod alignment;
mod answered;
mod checkpoints;
mod credential;
mod example;
mod feasibility;
mod indicators;
mod judged;
mod mobility;
mod outcome;
mod places;
mod playbook;
mod portfolio;
mod prose;
mod purpose;
mod said;
mod support;
mod timeline;
mod told;

pub use answered::Answered;
pub use checkpoints::Checkpoints;
pub use checkpoints::Evidence;
pub use checkpoints::Step;
pub use checkpoints::StepDate;
pub use example::Example;
pub use feasibility::Actions;
pub use indicators::InProse;
pub use indicators::Indicators;
pub use indicators::Measurability;
pub use indicators::Measure;
pub use indicators::MeasureSource;
pub use judged::Judged;
pub use mobility::LateLogistics;
pub use mobility::Logistics;
pub use mobility::Mobility;
pub use outcome::Beside;
pub use outcome::Outcome;
pub use playbook::Piece;
pub use portfolio::GoalSummary;
pub use portfolio::Known;
pub use portfolio::Other;
pub use portfolio::Overload;
pub use portfolio::Portfolio;
pub use portfolio::PortfolioFacts;
pub use portfolio::Summary;
pub use support::Feedback;
pub use support::Review;
pub use support::Stale;
pub use timeline::Course;
pub use timeline::Deadline;
pub use timeline::Timeline;
pub use timeline::early_day;

use std::cell::OnceCell;
use std::collections::HashSet;
use std::rc::Rc;

use crate::document::BlockKind;
use crate::document::Document;
use crate::document::FrontMatter;
use crate::facts::judged::Reader;
use crate::facts::said::Speech;
use crate::goal::FaultKind;
use crate::goal::Goal;
use crate::goal::Priority;
use crate::goal::Reading;
use crate::goal::SettingOfGoal;
use crate::settings::Settings;
use crate::text::Span;

/// What is known about a file.
#[derive(Debug)]
pub struct FileFacts<'f, 't> {
    /// Its syntax, with faults.
    pub document: &'f Document<'t>,
    /// Its meaning, with faults.
    pub reading: &'f Reading<'t>,
    /// What is known about each of its goals, in the same order.
    pub goals: Vec<GoalFacts<'f, 't>>,
}

/// What is known about one goal.
#[derive(Debug)]
pub struct GoalFacts<'g, 't> {
    /// The text of its file.
    pub source: &'g str,
    /// The goal as it was read.
    pub goal: &'g Goal<'t>,
    /// What its statement says, or why nothing can be said about it.
    pub outcome: Outcome<'g, 't>,
    /// How its progress is told.
    pub indicators: Indicators<'g, 't>,
    /// The steps to check it by.
    pub checkpoints: Checkpoints<'g, 't>,
    /// When it starts and ends.
    pub timeline: Timeline,
    /// Whether findings show the smallest text to paste.
    examples: bool,
    /// What it says beside that, read when the first rule asks.
    plan: Plan<'g, 't>,
}

/// A goal among the goals and the prose of its file.
#[derive(Debug)]
struct Plan<'g, 't> {
    around: Surroundings<'g, 't>,
    speech: Rc<Speech<'g, 't>>,
    /// Its place in [`Reading::goals`].
    at: usize,
    /// The file holds goals of a team or company.
    of_a_group: bool,
    /// What it is for, told when the first rule asks.
    purpose: OnceCell<Option<Priority>>,
    /// The words by which it is about another country.
    abroad: OnceCell<Option<Span>>,
}

impl<'f, 't> FileFacts<'f, 't> {
    /// Answers the shared questions about a file.
    #[must_use]
    pub fn new(document: &'f Document<'t>, reading: &'f Reading<'t>, settings: &Settings) -> Self {
        let speech = Rc::new(Speech::new(document, reading));
        let of_a_group = alignment::is_of_a_group(document);
        let goals = reading.goals.iter().enumerate().map(|(at, goal)| {
            let around = Surroundings { document, reading, goal };
            let plan =
                Plan { around, speech: Rc::clone(&speech), at, of_a_group, purpose: OnceCell::new(), abroad: OnceCell::new() };
            GoalFacts::new(plan, settings)
        });
        Self { document, reading, goals: told_once(spare_steps(goals.collect())) }
    }

    /// Whether so much is told in paragraphs that what a single goal lacks may stand in any of them.
    #[must_use]
    pub fn is_long_prose(&self) -> bool {
        const LONG: usize = 2_500;
        let blocks = self.document.body.blocks.iter();
        let prose = blocks.filter(|block| block.kind == BlockKind::Paragraph && block.parent.is_none());
        prose.map(|block| block.inline.text.len()).sum::<usize>() > LONG
    }

    /// Whether the file is a template that was never filled in.
    #[must_use]
    pub fn is_unfilled_template(&self) -> bool {
        self.reading.faults.iter().any(|fault| matches!(fault.kind, FaultKind::UnfilledTemplate))
    }
}

/// Actions are meant to be activities, and so are the steps to a goal that is an outcome itself.
fn spare_steps<'f, 't>(goals: Vec<GoalFacts<'f, 't>>) -> Vec<GoalFacts<'f, 't>> {
    let accepted: Vec<bool> = goals.iter().map(|facts| matches!(facts.outcome, Outcome::Accepted(_))).collect();
    let above = |goal: &Goal<'_>| goal.parent.and_then(|parent| accepted.get(parent).copied()).unwrap_or(false);
    let spare = |mut facts: GoalFacts<'f, 't>| {
        let spared = match facts.goal.setting {
            SettingOfGoal::Actions => true,
            SettingOfGoal::Steps => above(facts.goal),
            _ => false,
        };
        if spared {
            facts.outcome = facts.outcome.accepted();
        }
        facts
    };
    goals.into_iter().map(spare).collect()
}

/// What several lines say in the same words is told at the first.
fn told_once<'f, 't>(goals: Vec<GoalFacts<'f, 't>>) -> Vec<GoalFacts<'f, 't>> {
    let mut seen = HashSet::new();
    let once = |mut facts: GoalFacts<'f, 't>| {
        let words = match &facts.outcome {
            Outcome::Activity { statement, .. } | Outcome::Vague(statement) | Outcome::CredentialOnly(statement) => {
                statement.words.text.to_lowercase()
            }
            _ => return facts,
        };
        if !seen.insert(words) {
            facts.outcome = facts.outcome.repeated();
        }
        facts
    };
    goals.into_iter().map(once).collect()
}

impl<'g, 't> GoalFacts<'g, 't> {
    fn new(plan: Plan<'g, 't>, settings: &Settings) -> Self {
        let around = plan.around;
        let Surroundings { document, reading, goal } = around;
        let reader = Reader { english: reading.english, vocabulary: &settings.vocabulary };
        let statement = outcome::judge(goal, reader);
        let timeline = Timeline::new(around, statement.as_ref());
        let checkpoints = Checkpoints::new(around, &timeline, reader, settings);
        let indicators = Indicators::new(&plan, statement.as_ref(), &checkpoints, reader, &settings.thresholds);
        let outcome = Outcome::new(&plan, statement, &checkpoints, &indicators, reader);
        Self { source: document.text, goal, outcome, indicators, checkpoints, timeline, examples: settings.examples, plan }
    }

    /// Whether it is an objective with key results in the text, as teams and companies write them for a quarter.
    #[must_use]
    pub fn is_objective(&self) -> bool {
        self.plan.is_objective()
    }

    /// Whether it is one of the goals of a team or company, which have no life beside it.
    #[must_use]
    pub fn is_of_a_group(&self) -> bool {
        self.plan.of_a_group || self.plan.speech.is_of_several()
    }

    /// Whether measures and steps are not asked of it, whatever it lacks: one line of a list for a life, or in another language.
    #[must_use]
    pub fn is_left_alone(&self) -> bool {
        !self.plan.around.reading.english || self.plan.around.is_for_a_life()
    }

    /// Whether words stand in the front matter of its file.
    #[must_use]
    pub fn is_in_front_matter(&self, words: Span) -> bool {
        matches!(&self.plan.around.document.front_matter, FrontMatter::Mapping(block) if block.span.contains(words))
    }

    /// Whether its words are those of a habit, which has no end.
    #[must_use]
    pub const fn is_habit(&self) -> bool {
        matches!(self.outcome, Outcome::Activity { beside: Beside::Habits, .. })
    }
}

impl Plan<'_, '_> {
    fn is_objective(&self) -> bool {
        // Key results stand directly below their objective, behind a few steps at the most.
        const NEAR: usize = 4;
        let below = self.around.reading.goals.iter().skip(self.at + 1).take(NEAR);
        below
            .take_while(|goal| goal.parent.is_some())
            .any(|goal| goal.parent == Some(self.at) && goal.setting == SettingOfGoal::KeyResults)
            || self.of_a_group && self.around.goal.in_front_matter && self.around.has_key_results()
    }
}

/// A goal and the file around it.
#[derive(Clone, Copy, Debug)]
struct Surroundings<'g, 't> {
    document: &'g Document<'t>,
    reading: &'g Reading<'t>,
    goal: &'g Goal<'t>,
}
