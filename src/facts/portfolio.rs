//! What goals of different files know of each other: plain summaries that outlive the texts.

use crate::date::Date;
use crate::diagnostic::FileIndex;
use crate::goal::Horizon;
use crate::goal::Status;
use crate::text::Located;
use crate::text::Span;

/// What is known about all goals of a run together.
#[derive(Clone, Copy, Debug)]
pub struct PortfolioFacts<'p> {
    /// Every goal, by path and position.
    pub goals: &'p [GoalSummary],
}

/// What other goals may ask about a goal.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct GoalSummary {
    /// Its file.
    pub file: FileIndex,
    /// Its id within the file.
    pub id: String,
    /// The id that the author gave.
    pub given_id: Option<Located<String>>,
    /// Its own words.
    pub title: String,
    /// Where it stands.
    pub place: Span,
    /// How far it is.
    pub status: Status,
    /// The horizon it declares.
    pub horizon: Option<Horizon>,
    /// Its last day.
    pub end: Option<Date>,
    /// The days of its checkpoints that are not done.
    pub checkpoints: Vec<Located<Date>>,
    /// What it supports, as written.
    pub supports: Vec<Located<String>>,
}
