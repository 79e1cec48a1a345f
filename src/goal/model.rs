//! A goal and its parts, each with its place in the file.

use std::borrow::Cow;

use crate::date::Date;
use crate::date::Period;
use crate::document::Inline;
use crate::language::time::Rhythm;
use crate::rule_info::Depth;
use crate::text::Located;
use crate::text::Span;

/// One goal.
#[derive(Debug)]
pub struct Goal<'t> {
    /// Its id within the file: `id` of the front matter, else made of its statement; unique in the file.
    pub id: String,
    /// The id that the author gave, for goals that refer to each other.
    pub given_id: Option<Located<Cow<'t, str>>>,
    /// How much text it has to itself.
    pub depth: Depth,
    /// The goal it stands under (an objective's sub-goal), by place in the list of goals.
    pub parent: Option<usize>,
    /// The goal's own words; none when the document says that it is a goal but not which.
    pub statement: Option<Statement<'t>>,
    /// Where something missing should stand: the heading, key or item.
    pub place: Span,
    /// The heading of the list or table it stands in, for goals of [`Depth::Item`]: where a finding about all of them belongs.
    pub list: Option<Span>,
    /// The whole text that belongs to the goal.
    pub extent: Span,
    /// How far it is.
    pub status: Status,
    /// Where the status is written.
    pub status_span: Option<Span>,
    /// `type`.
    pub kind: Option<Located<GoalKind>>,
    /// `priority`, when it names one of the article's four.
    pub priority: Option<Located<Priority>>,
    /// `horizon`, when it names one.
    pub horizon: Option<Located<Horizon>>,
    /// When it starts.
    pub start: Option<Located<Period>>,
    /// When it is due, by its own words (statement, children, key).
    pub due: Option<Due>,
    /// The time it inherits: heading, front matter, file name, folder.
    pub inherited: Option<Due>,
    /// Some words give it a time, even when no date can be computed from them ("by the next review").
    pub timed: bool,
    /// How its progress is told, in order.
    pub indicators: Vec<Indicator<'t>>,
    /// Its checkpoints, in order of the file.
    pub checkpoints: Vec<Checkpoint<'t>>,
    /// Its actions, in order.
    pub actions: Vec<Action<'t>>,
    /// Everything else it says, by aspect, in order of the file.
    pub answers: Vec<Answer<'t>>,
    /// How often it is reviewed.
    pub review: Option<Located<Rhythm>>,
    /// The last review.
    pub last_review: Option<Located<Date>>,
    /// When it was written down (`created`), for goals that were never reviewed.
    pub created: Option<Located<Date>>,
    /// The goals it supports: ids, paths or wiki links, as written.
    pub supports: Vec<Located<Cow<'t, str>>>,
    /// What kind of section or column it stands in.
    pub setting: SettingOfGoal,
    /// How many lines below it are ticked off or struck out, or wait for that, or are key results in all but name: its parts.
    pub parts: usize,
    /// Written in front matter: what is missing is shown as YAML, else as Markdown.
    pub in_front_matter: bool,
}

/// What kind of place a goal stands in, which tells how its words are meant.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum SettingOfGoal {
    /// Nothing special.
    #[default]
    Goals,
    /// Key results of an objective.
    KeyResults,
    /// A list under "Habits".
    Habits,
    /// Books, courses.
    ReadingList,
    /// Bullets below a goal that has its own text: its sub-goals, or the steps to it.
    Steps,
    /// A list of actions below a goal: they are meant to be activities, and nothing is asked of them.
    Actions,
}

/// The goal's own words, cleaned of what is not part of them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Statement<'t> {
    /// The words, with the way back to the file.
    pub words: Inline<'t>,
    /// Where they were found.
    pub from: StatementSource,
}

/// Where a statement was found.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum StatementSource {
    /// A key of the front matter.
    Key,
    /// A heading.
    Heading,
    /// Bold words that begin a section.
    Bold,
    /// A list item or task.
    Item,
    /// A table cell.
    Cell,
    /// A paragraph.
    Paragraph,
    /// The file's name.
    FileName,
}

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

    /// The word that the documentation uses.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Active => "active",
            Self::Paused => "paused",
            Self::Achieved => "achieved",
            Self::Dropped => "dropped",
        }
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

/// When something is due, and which words say so.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Due {
    /// The period, when it can be computed; due on its last day.
    pub period: Option<Period>,
    /// The words; of a file name or folder the start of the file.
    pub span: Span,
    /// Where they stand.
    pub from: DueSource,
}

/// Where a time was found.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum DueSource {
    /// In the goal's own words.
    Statement,
    /// Below it: a child item, a label, a cell of its row.
    Child,
    /// In a key of the front matter.
    Key,
    /// In the nearest heading or column with a period.
    Heading,
    /// In the file's name.
    FileName,
    /// In a folder's name.
    Folder,
}

/// How progress is told.
#[derive(Clone, Debug)]
pub struct Indicator<'t> {
    /// Its words.
    pub words: Inline<'t>,
    /// Leading or lagging, when the author says so.
    pub kind: Option<Located<IndicatorKind>>,
    /// A target, baseline or current value stands in a field of its own.
    pub has_figure: bool,
}

/// The two kinds of indicators ("Measuring Progress").
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum IndicatorKind {
    /// An action that the person controls.
    Leading,
    /// A result that others or the world confer.
    Lagging,
}

/// A step to check the goal by.
#[derive(Clone, Debug)]
pub struct Checkpoint<'t> {
    /// Its words, without the date when that stands apart.
    pub words: Inline<'t>,
    /// The whole checkpoint: a list item, a table row, a mapping with its dash.
    pub span: Span,
    /// Whole lines of the file, when checkpoints can be moved by lines (list items, YAML entries); for reordering.
    pub lines: Option<Span>,
    /// When it is due.
    pub due: Option<Located<CheckpointDue>>,
    /// Whether it is done.
    pub done: bool,
    /// Indicators in a field or cell of their own.
    pub indicators: Vec<Inline<'t>>,
}

/// When a checkpoint is due.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum CheckpointDue {
    /// On the last day of a period.
    Period(Period),
    /// The words can be read two ways.
    Ambiguous,
    /// By words that no date can be computed from ("before the summer school").
    Event,
}

/// Something to do for the goal.
#[derive(Clone, Debug)]
pub struct Action<'t> {
    /// Its words.
    pub words: Inline<'t>,
    /// Marked as high-leverage.
    pub high_leverage: bool,
    /// Whether it is done.
    pub done: bool,
}

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
