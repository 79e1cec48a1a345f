//! Tables below a goal that tell how far its figures are to be by when: "Measure | Now | March | June".

use super::cells::has_figure;
use super::cells::is_whole;
use super::cells::is_words;
use super::cells::says_something;
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

/// Fewest columns of times that make a course.
const FEWEST_TIMES: usize = 2;

impl<'t> Reader<'_, 't> {
    /// Reads a table as a course: each column of a time is a checkpoint, each row an indicator. Returns whether it is one.
    pub(super) fn course(&mut self, names: &[Inline<'t>], rows: impl Iterator<Item = BlockId>, scope: &Scope) -> bool {
        let about = matches!(scope.aspect, None | Some(Aspect::Indicators | Aspect::Checkpoints | Aspect::Timeline));
        let Some(goal) = scope.goal.filter(|_| about && names.len() > FEWEST_TIMES) else { return false };
        // "March" is the one before the day on which the goal is due.
        let whole = self.due_period(goal);
        let context = Context { period: scope.context.period.or(whole), ..scope.context };
        let time_of = |name: &Inline<'t>| {
            let found = times::times_of(name, &context).due.filter(|found| is_whole(found, name))?;
            found.period.is_none_or(|period| period.precision < Precision::Year).then_some(found)
        };
        // What stands below "Today" is how it is.
        let is_ahead = |name: &Inline<'t>| !name.text.trim().eq_ignore_ascii_case("today");
        let columns = names.iter().enumerate().skip(1).filter(|(_, name)| is_ahead(name));
        let marks: Vec<(usize, Found)> = columns.filter_map(|(at, name)| Some((at, time_of(name)?))).collect();
        if marks.len() < FEWEST_TIMES {
            return false;
        }
        let rows: Vec<Vec<&Block<'t>>> = rows.map(|row| self.children(row).map(|(_, cell)| cell).collect()).collect();
        let filled = |cell: &&&Block<'t>| says_something(&cell.inline.text) || has_figure(&cell.inline);
        let cells = || rows.iter().flat_map(|row| marks.iter().filter_map(|(at, _)| row.get(*at))).filter(filled);
        let figures = cells().filter(|cell| has_figure(&cell.inline)).count();
        let named = rows.iter().filter_map(|row| row.first()).all(|cell| is_words(&cell.inline));
        if !named || figures < FEWEST_TIMES || figures * 2 < cells().count() {
            return false;
        }
        for (at, found) in marks {
            let mut said = rows.iter().filter_map(|row| row.get(at)).filter(filled).map(|cell| cell.inline.clone());
            let Some(words) = said.next() else { continue };
            let found = before_due(found, whole, self.settings.today);
            let over = found.period.is_some_and(|period| period.end < self.settings.today);
            let span = words.span;
            self.add_dated_checkpoint(goal, words, span, Some(found.as_checkpoint()), over);
            if let Some(checkpoint) = self.goals.get_mut(goal).and_then(|goal| goal.checkpoints.last_mut()) {
                checkpoint.indicators = said.collect();
            }
        }
        for cell in rows.iter().filter_map(|row| row.first()) {
            let indicator = Indicator { words: clean(&cell.inline).words, kind: None, has_figure: true };
            self.add_indicator(goal, indicator, scope);
        }
        true
    }
}
