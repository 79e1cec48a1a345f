//! A goal and its parts, each with its place in the file.

mod answers;
mod choices;
mod parts;

pub use answers::Answer;
pub use answers::AnswerSource;
pub use answers::Aspect;
pub use choices::GoalKind;
pub use choices::Horizon;
pub use choices::Priority;
pub use choices::Status;
pub use parts::Action;
pub use parts::Checkpoint;
pub use parts::CheckpointDue;
pub use parts::Due;
pub use parts::DueSource;
pub use parts::Indicator;
pub use parts::IndicatorKind;

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
    /// The time of a list that comes sooner in the same file, whose goals are steps towards those of this one's list.
    pub led_up_to: Option<Span>,
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
    /// Wishes for a life: a bucket list.
    Someday,
    /// What goes on after "I am able to": abilities, and no activities.
    Abilities,
    /// Bullets below a goal that has its own text: its sub-goals, or the steps to it.
    Steps,
    /// A list of actions below a goal, or of what is to be done this week: they are meant to be activities, and nothing is asked of them.
    Actions,
}

impl Goal<'_> {
    /// Whether it is a part of another goal: its key result, or a step to it.
    #[must_use]
    pub fn is_part(&self) -> bool {
        self.parent.is_some() && matches!(self.setting, SettingOfGoal::KeyResults | SettingOfGoal::Steps) || self.is_task()
    }

    /// Whether it is something to do and no goal: nothing is asked of it.
    #[must_use]
    pub fn is_task(&self) -> bool {
        self.setting == SettingOfGoal::Actions
    }

    /// Whether its own words stand in such a place.
    #[must_use]
    pub fn is_stated_in(&self, place: StatementSource) -> bool {
        self.statement.as_ref().is_some_and(|statement| statement.from == place)
    }
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
