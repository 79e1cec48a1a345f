//! What a goal has: a time, indicators, checkpoints, actions.

use crate::date::Period;
use crate::document::Inline;
use crate::language::time::Meaning;
use crate::text::Located;
use crate::text::Span;

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

impl CheckpointDue {
    /// What a time says of which the days are known or not.
    #[must_use]
    pub fn of(period: Option<Period>, meaning: Meaning) -> Self {
        match (period, meaning) {
            (Some(period), _) => Self::Period(period),
            (None, Meaning::Ambiguous(..)) => Self::Ambiguous,
            (None, _) => Self::Event,
        }
    }
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
