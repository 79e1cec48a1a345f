//! Tables below a goal that tell how far its figures are to be by when: "Measure | Now | March | June", or "Month | Loaves | Customers".

use super::cells::has_figure;
use super::cells::is_whole;
use super::cells::is_words;
use super::cells::says_something;
use super::columns::Column;
use super::columns::is_dated;
use super::columns::is_road;
use super::columns::states_goals;
use crate::date::Precision;
use crate::document::Block;
use crate::document::BlockId;
use crate::document::Inline;
use crate::goal::Aspect;
use crate::goal::Indicator;
use crate::goal::reading::Reader;
use crate::goal::reading::checkpoints::before_due;
use crate::goal::reading::scope::Scope;
use crate::goal::reading::times;
use crate::goal::reading::times::Found;
use crate::goal::statement::clean;
use crate::language::time::Context;

/// Fewest times that make a course.
const FEWEST_TIMES: usize = 2;

/// The figures of one time.
type Mark<'c, 't> = (Found, Vec<&'c Inline<'t>>);

impl<'t> Reader<'_, 't> {
    /// Reads a table with the `names` of its columns as a course: each time is a checkpoint, each measure an indicator. Returns whether it
    /// is one. Where rows that begin with times are read as steps anyway, only columns of times make a course.
    pub(super) fn course(
        &mut self,
        names: &[Inline<'t>],
        columns: &[Column<'t>],
        rows: impl Iterator<Item = BlockId>,
        scope: &Scope,
    ) -> bool {
        let of_way = matches!(scope.aspect, Some(Aspect::Checkpoints | Aspect::Timeline));
        let about = of_way || matches!(scope.aspect, None | Some(Aspect::Indicators));
        let Some(goal) = scope.goal.filter(|_| about && !states_goals(columns)) else { return false };
        let rows: Vec<Vec<&Block<'t>>> = rows.map(|row| self.children(row).map(|(_, cell)| cell).collect()).collect();
        let are_steps = of_way || is_road(columns) || rows.first().is_some_and(|cells| is_dated(columns, cells, scope));
        // "March" is the one before the day on which the goal is due.
        let whole = self.due_period(goal);
        let context = Context { period: scope.context.period.or(whole), ..scope.context };
        let time_of = |name: &Inline<'t>| {
            let found = times::times_of(name, &context).due.filter(|found| is_whole(found, name))?;
            let is_part = found.period.is_none_or(|period| period.precision < Precision::Year);
            (is_part && found.fault("checkpoints").is_none()).then(|| before_due(found, whole, self.settings.today))
        };
        // What stands beside "Today" is how it is.
        let is_ahead = |name: &Inline<'t>| !name.text.trim().eq_ignore_ascii_case("today");
        let cell = |row: usize, column: usize| rows.get(row)?.get(column).map(|cell| &cell.inline).filter(|cell| is_filled(cell));
        let columns: Vec<(usize, Found)> =
            (1..names.len()).filter(|at| is_ahead(&names[*at])).filter_map(|at| Some((at, time_of(&names[at])?))).collect();
        let (marks, measures): (Vec<Mark<'_, 't>>, Vec<&Inline<'t>>) = if columns.len() >= FEWEST_TIMES {
            let of_column = |at: usize| (0..rows.len()).filter_map(|row| cell(row, at)).collect();
            let marks = columns.into_iter().map(|(at, found)| (found, of_column(at))).collect();
            (marks, rows.iter().filter_map(|row| row.first()).map(|cell| &cell.inline).collect())
        } else if are_steps || !self.is_plan {
            // Below one of several objectives such rows keep track.
            return false;
        } else {
            let of_row = |row: usize| (1..names.len()).filter_map(|at| cell(row, at)).collect();
            let first = |row: usize| cell(row, 0).filter(|name| is_ahead(name));
            let marks: Vec<_> = (0..rows.len()).filter_map(|row| Some((time_of(first(row)?)?, of_row(row)))).collect();
            // Other rows tell other things.
            if marks.len() + 1 < rows.len() {
                return false;
            }
            let is_measure = |at: &usize| {
                let cells = || (0..rows.len()).filter_map(|row| cell(row, *at));
                cells().filter(|cell| begins_with_figure(cell)).count() * 2 > cells().count()
            };
            (marks, (1..names.len()).filter(is_measure).map(|at| &names[at]).collect())
        };
        let over = |found: &Found| found.period.is_some_and(|period| period.end < self.settings.today);
        let cells = || marks.iter().flat_map(|(_, cells)| cells);
        let figures = cells().filter(|cell| has_figure(cell)).count();
        let are_named = !measures.is_empty() && measures.iter().all(|name| is_words(name));
        // What lies behind keeps track.
        let is_log = marks.iter().all(|(found, _)| found.period.is_some_and(|period| period.end <= self.settings.today));
        if marks.len() < FEWEST_TIMES || !are_named || is_log || figures < FEWEST_TIMES || figures * 2 < cells().count() {
            return false;
        }
        let measures: Vec<Inline<'t>> = measures.into_iter().map(|name| clean(name).words).collect();
        let marks: Vec<(Found, bool, Vec<Inline<'t>>)> = marks
            .iter()
            .map(|(found, cells)| (*found, over(found), cells.iter().map(|cell| (*cell).clone()).collect()))
            .collect();
        for (found, over, mut cells) in marks {
            // Words say more than a figure.
            let named = cells.iter().position(|cell| is_words(cell) && !begins_with_figure(cell)).unwrap_or_default();
            if cells.is_empty() {
                continue;
            }
            let words = cells.remove(named);
            let span = words.span;
            self.add_dated_checkpoint(goal, words, span, Some(found.as_checkpoint()), over);
            if let Some(checkpoint) = self.goals.get_mut(goal).and_then(|goal| goal.checkpoints.last_mut()) {
                checkpoint.indicators = cells;
            }
        }
        for words in measures {
            self.add_indicator(goal, Indicator { words, kind: None, has_figure: true }, scope);
        }
        true
    }
}

/// Whether a figure is what a cell says: "31,400", "€ 12", "7 months".
fn begins_with_figure(cell: &Inline<'_>) -> bool {
    let first = |mark: &char| mark.is_alphanumeric();
    cell.text.chars().find(first).is_some_and(|first| first.is_ascii_digit())
}

fn is_filled(cell: &Inline<'_>) -> bool {
    says_something(&cell.text) || has_figure(cell)
}
