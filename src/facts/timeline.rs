//! When a goal starts and ends, and whether its dates agree.

use crate::date::Date;
use crate::date::LONGEST_MONTH;
use crate::date::Period;
use crate::date::Precision;
use crate::document::BlockKind;
use crate::facts::FileFacts;
use crate::facts::GoalFacts;
use crate::facts::Judged;
use crate::facts::Surroundings;
use crate::goal::Aspect;
use crate::goal::CheckpointDue;
use crate::goal::Due;
use crate::goal::DueSource;
use crate::goal::Horizon;
use crate::language::time;
use crate::language::time::Meaning;
use crate::language::words::Words;
use crate::text::Extents;
use crate::text::Located;
use crate::text::Span;

/// When a goal starts and ends.
#[derive(Clone, Copy, Debug)]
pub struct Timeline {
    /// When it is due.
    pub deadline: Deadline,
    /// What lies between start and end.
    pub course: Course,
    /// The horizon it declares.
    pub horizon: Option<Located<Horizon>>,
    /// The day it began as far as anything says so: its start, the day it was written down, or the first day of the time it inherits.
    pub began: Option<Date>,
}

/// When a goal is due.
#[derive(Clone, Copy, Debug)]
pub enum Deadline {
    /// Nothing says so.
    Missing {
        /// Where it belongs.
        belongs_at: Span,
    },
    /// Some words say so and no day can be computed from them, or another finding tells why.
    Told,
    /// A heading, file name or folder dates it.
    Inherited(Located<Period>),
    /// Its own words or keys date it.
    Own(Located<Period>),
}

/// What lies between the start and the end of a goal.
#[derive(Clone, Copy, Debug)]
pub enum Course {
    /// One of the two is not known.
    Open,
    /// It ends before it starts.
    Inverted {
        /// The start.
        start: Located<Period>,
        /// The end.
        due: Located<Period>,
    },
    /// It starts and ends.
    Forward {
        /// The start.
        start: Located<Period>,
        /// The end.
        due: Located<Period>,
    },
}

impl FileFacts<'_, '_> {
    /// Whether goals for which no time was found may have one all the same, or need none: half of the goals around them have one, or the
    /// text names a time that no goal has.
    #[must_use]
    pub fn may_say_when(&self, lacking: usize, of: usize, today: Date) -> bool {
        lacking * 2 <= of || self.names_another_time(today)
    }

    /// Whether the text names a part of the calendar that is no goal's time, other than a whole year by its number and a day that is over.
    fn names_another_time(&self, today: Date) -> bool {
        let times = self.goals.iter().flat_map(|facts| [facts.goal.due, facts.goal.inherited]).flatten();
        let known: Extents = times.map(|due| due.span).collect();
        let prose = self.document.body.blocks.iter().filter(|block| !matches!(block.kind, BlockKind::Code | BlockKind::Html));
        let mut lines = prose.map(|block| &block.inline).filter(|line| !line.is_empty());
        lines.any(|line| {
            let expressions = time::find(&Words::new(&line.text));
            let mut parts = expressions.iter().filter(|time| names_a_part(time.meaning, today));
            parts.any(|time| !known.hold(line.source(time.span.range())))
        })
    }
}

/// Whether words name a part of the calendar, not only a year, a day on which something was done, or how long something takes.
fn names_a_part(meaning: Meaning, today: Date) -> bool {
    match meaning {
        Meaning::Period(Period { precision: Precision::Day, end, .. }) => today <= end,
        Meaning::Period(period) => period.precision < Precision::Year,
        Meaning::Numeric(day) => today <= day,
        Meaning::Ambiguous(first, second) => today <= first.min(second),
        Meaning::Fiscal(_) | Meaning::Yearless(_) => true,
        Meaning::Relative(relative) => !relative.is_past(),
        Meaning::Impossible(_) | Meaning::Horizon(_) | Meaning::Event | Meaning::Rhythm(_) | Meaning::Duration(_) => false,
    }
}

impl GoalFacts<'_, '_> {
    /// Whether the due date is only mentioned in the statement: a year by itself, or a date in brackets, is as often when something
    /// came out or was done. "Watch *The Boatman* (2010)", "2024 rowing season".
    #[must_use]
    pub fn mentions_due_only(&self) -> bool {
        let Some(due) = self.goal.due.filter(|due| due.from == DueSource::Statement) else { return false };
        let is_year = due.period.is_some_and(|period| period.precision == Precision::Year);
        let words = due.span.slice(self.source);
        let first = words.split(' ').next().unwrap_or_default().to_ascii_lowercase();
        let until = [
            "by", "before", "until", "till", "in", "within", "this", "next", "during", "end", "on", "at", "due", "no",
            "throughout",
        ];
        let before = self.source.get(self.goal.extent.start()..due.span.start()).unwrap_or_default();
        let line = before.rsplit('\n').next().unwrap_or_default();
        let bracketed = line.rfind('(').is_some_and(|open| line[open..].find(')').is_none());
        !until.contains(&first.as_str()) && (is_year || bracketed || !line.contains(char::is_alphabetic))
    }
}

/// Whether a goal begins with the period that it inherits: not with one that only tells until when ("by the end of 2029"), nor behind its
/// own checkpoints.
fn opens(around: Surroundings<'_, '_>, inherited: Located<Period>) -> bool {
    let is_earlier =
        |due: Located<CheckpointDue>| matches!(due.value, CheckpointDue::Period(period) if period.end < inherited.value.start);
    !says_until(inherited.span.slice(around.document.text))
        && !around.goal.checkpoints.iter().filter_map(|step| step.due).any(is_earlier)
}

/// Whether a time is the whole one of the goal: by its label ("quarter: 2027-Q2"), or in front of a title ("## Q2: …").
fn lasts(around: Surroundings<'_, '_>, time: Span) -> bool {
    let before = around.document.text.get(..time.start()).unwrap_or_default();
    let line = before.rsplit('\n').next().unwrap_or_default().trim_end_matches([' ', '"', '\'', '*']);
    let label = line.strip_suffix(':').map(|label| label.trim_matches([' ', '-', '*']));
    let titles = || !line.is_empty() && line.bytes().all(|mark| mark == b'#') && !says_until(time.slice(around.document.text));
    label.is_some_and(|label| ["period", "quarter", "year"].iter().any(|known| label.eq_ignore_ascii_case(known))) || titles()
}

/// Whether words name the time until which something is done.
pub(super) fn says_until(words: &str) -> bool {
    ["by ", "before ", "until "]
        .iter()
        .any(|until| words.get(..until.len()).is_some_and(|start| start.eq_ignore_ascii_case(until)))
}

/// A day in the first quarter of a time; when that is over, in the first quarter of what is left until a step.
#[must_use]
pub fn early_day(start: Date, end: Date, step: Date, today: Date) -> Date {
    let quarter = |from: Date, until: Date| from.plus_days(from.days_until(until) / 4);
    let day = quarter(start, end);
    if day < today { quarter(today, step.max(today)) } else { day }
}

impl Timeline {
    pub(super) fn new(around: Surroundings<'_, '_>, statement: Option<&Judged<'_, '_>>) -> Self {
        let goal = around.goal;
        let dated = |due: Due| due.period.map(|period| Located::new(period, due.span));
        let deadline = if let Some(own) = goal.due.and_then(dated) {
            Deadline::Own(own)
        } else if let Some(inherited) = goal.inherited.and_then(dated) {
            Deadline::Inherited(inherited)
        } else if goal.timed
            || goal.due.is_some()
            || goal.inherited.is_some()
            || goal.horizon.is_some()
            || goal.checkpoints.iter().any(|checkpoint| checkpoint.due.is_some())
            || statement.is_some_and(|statement| statement.judgement.timed.is_some())
            || around.is_told(Aspect::Timeline)
        {
            Deadline::Told
        } else {
            Deadline::Missing { belongs_at: around.belongs_at(Aspect::Timeline) }
        };
        let course = match (goal.start, deadline) {
            (Some(start), Deadline::Own(due)) if due.value.end < start.value.start => Course::Inverted { start, due },
            (Some(start), Deadline::Own(due)) => Course::Forward { start, due },
            _ => Course::Open,
        };
        let opens = match deadline {
            Deadline::Inherited(inherited) => opens(around, inherited).then_some(inherited.value.start),
            Deadline::Own(own) => lasts(around, own.span).then_some(own.value.start),
            Deadline::Missing { .. } | Deadline::Told => None,
        };
        // A year written down in January has a last quarter that begins in October.
        let written = goal.created.map(|created| created.value);
        let began = goal.start.map(|start| start.value.start).or(written.max(opens));
        Self { deadline, course, horizon: goal.horizon, began }
    }

    /// The goal's own deadline, unless it lies before the start.
    #[must_use]
    pub fn due(&self) -> Option<Located<Period>> {
        match (self.deadline, self.course) {
            (Deadline::Own(due), Course::Open | Course::Forward { .. }) => Some(due),
            _ => None,
        }
    }

    /// The goal's own start, unless it lies behind the deadline.
    #[must_use]
    pub fn start(&self) -> Option<Located<Period>> {
        match self.course {
            Course::Forward { start, .. } => Some(start),
            Course::Open | Course::Inverted { .. } => None,
        }
    }

    /// The words of its own deadline, when it is a month after the start at most.
    #[must_use]
    pub fn short(&self) -> Option<Span> {
        let Course::Forward { start, due } = self.course else { return None };
        (start.value.start.days_until(due.value.end) < LONGEST_MONTH).then_some(due.span)
    }

    /// The last day, by own words or inherited.
    #[must_use]
    pub fn end(&self) -> Option<Date> {
        match self.deadline {
            Deadline::Own(due) | Deadline::Inherited(due) => Some(due.value.end),
            Deadline::Missing { .. } | Deadline::Told => None,
        }
    }
}
