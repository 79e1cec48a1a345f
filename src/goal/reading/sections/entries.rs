//! Logs: entries below the days on which they were written. What an earlier entry set itself is over when a later one stands in the file.

use super::outline::Rank;
use crate::date::Date;
use crate::date::Precision;
use crate::goal::Goal;
use crate::goal::Status;
use crate::goal::reading::Reader;
use crate::goal::reading::titles::Title;
use crate::language::time;
use crate::language::time::Context;
use crate::language::time::Role;
use crate::text::Extents;
use crate::text::Span;

/// Fewest entries of a log.
const FEWEST_ENTRIES: usize = 3;

/// By how many days the date of an entry may be wrong: later ones are times that lie ahead.
const SLIP: i32 = 31;

/// The entries of a log before its latest one.
#[derive(Debug, Default)]
pub(in crate::goal::reading) struct EarlierEntries {
    /// Where they stand.
    extents: Extents,
    /// The day of the latest entry.
    latest: Option<Date>,
}

impl Reader<'_, '_> {
    /// Finds the entries of a log, while its titles are still there.
    pub(in crate::goal::reading) fn find_entries(&mut self) {
        let sections = self.outline.sections.iter().zip(&self.titles);
        let entries: Vec<(Date, Span)> = sections
            .filter(|(section, _)| matches!(section.rank, Rank::Heading(_)))
            .filter_map(|(section, title)| Some((day_of_entry(title.as_ref()?)?, section.extent)))
            .collect();
        let Some(latest) = entries.iter().map(|(day, _)| *day).max() else { return };
        if entries.len() < FEWEST_ENTRIES || latest > self.settings.today.plus_days(SLIP) {
            return;
        }
        let earlier = entries.into_iter().filter(|(day, _)| *day < latest);
        self.earlier = EarlierEntries { extents: earlier.map(|(_, extent)| extent).collect(), latest: Some(latest) };
    }

    /// Closes what the earlier entries of a log set themselves, unless it is due long behind the latest one.
    pub(in crate::goal::reading) fn close_earlier_entries(&mut self) {
        let EarlierEntries { extents, latest: Some(latest) } = &self.earlier else { return };
        let lasts =
            |goal: &Goal<'_>| goal.due.and_then(|due| due.period).is_some_and(|period| period.end > latest.plus_days(SLIP));
        for goal in self.goals.iter_mut().filter(|goal| goal.status.is_open()) {
            if !lasts(goal) && extents.hold(goal.place) {
                goal.status = Status::Achieved;
            }
        }
    }
}

/// The last of the days that are all of a title: "November 16, 2026 & November 23, 2026".
fn day_of_entry(title: &Title<'_>) -> Option<Date> {
    let length: usize = title.times.iter().map(|time| time.span.len() + LONGEST_LINK).sum();
    let whole = length >= title.lead.words.text.len() && title.times.iter().all(|time| time.role == Role::Bare);
    let last = title.times.last().filter(|_| whole)?;
    let period = time::resolve(last.meaning, &Context::default())?;
    (period.precision == Precision::Day).then_some(period.start)
}

/// The most bytes between two days of a title, or beside one.
const LONGEST_LINK: usize = 8;
