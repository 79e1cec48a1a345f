//! Tables: a row is a goal when a column is called so, a cell is one when its column is a horizon.

mod cells;
mod columns;
mod course;
mod sheet;

use super::Reader;
use super::checkpoints::Implied;
use super::checkpoints::before_due;
use super::scope::Scope;
use super::times;
use super::times::Found;
use super::times::Times;
use super::titles::Title;
use crate::date::Precision;
use crate::document::Block;
use crate::document::BlockId;
use crate::document::BlockKind;
use crate::document::Inline;
use crate::goal::AnswerSource;
use crate::goal::Aspect;
use crate::goal::CheckpointDue;
use crate::goal::Indicator;
use crate::goal::SettingOfGoal;
use crate::goal::StatementSource;
use crate::goal::Status;
use crate::goal::names::Key;
use crate::goal::shape::Shape;
use crate::goal::shape::shape_of;
use crate::goal::statement::clean;
use crate::language::time::Context;
use crate::rule_info::Depth;
use cells::clean_status;
use cells::has_figure;
use cells::is_day;
use cells::is_whole;
use cells::is_words;
use cells::says_done;
use cells::says_open;
use cells::says_something;
use columns::Column;
use columns::columns;
use columns::is_dated;
use columns::is_road;
use columns::statement_of;
use columns::states_goals;

impl<'t> Reader<'_, 't> {
    /// A table that stands directly in a section.
    pub(super) fn table(&mut self, id: BlockId, scope: &Scope) {
        // Tables that keep track are the author's business.
        if scope.apart.is_some() || scope.aspect.is_some_and(|aspect| !aspect.is_asked_for()) {
            return;
        }
        let rows: Vec<(BlockId, &Block<'t>)> = self.children(id).collect();
        if self.sheet(&rows, scope) {
            return;
        }
        let Some((header, _)) = rows.iter().find(|(_, row)| row.kind == BlockKind::Row { header: true }) else { return };
        let titles: Vec<Title<'t>> = self.children(*header).map(|(_, cell)| Title::read(&cell.inline, self.settings)).collect();
        let names: Vec<Inline<'t>> = self.children(*header).map(|(_, cell)| cell.inline.clone()).collect();
        let columns = columns(&titles, &names, scope, self.goals.last());
        let body = || rows.iter().filter(|(_, row)| row.kind == BlockKind::Row { header: false });
        if self.course(&names, &columns, body().map(|(row, _)| *row), scope) {
            return;
        }
        if !self.goals.is_empty() && self.refers_to_goals(&columns, body().map(|(row, _)| *row)) {
            return;
        }
        let road = self.dated_rows(&columns, body().map(|(row, _)| *row), scope);
        let (mut filled, mut above) = (false, None);
        for (row, block) in body() {
            let cells: Vec<&Block<'t>> = self.children(*row).map(|(_, cell)| cell).collect();
            filled |= cells.iter().any(|cell| says_something(&cell.inline.text));
            let stated = statement_of(&columns, &cells).and_then(|at| cells.get(at));
            if let Some(goal) = above.filter(|_| stated.is_some_and(|cell| cell.inline.is_empty())) {
                self.further_row(goal, &columns, &cells, scope);
                continue;
            }
            let opened = self.goals.len();
            self.row(&columns, &cells, block, scope);
            if let Some(goal) = road {
                self.implied_row(goal, &columns, &cells, block, scope);
            }
            above = (self.goals.len() > opened && scope.goal.is_none()).then_some(opened);
        }
        let waits = states_goals(&columns);
        if !filled && waits {
            self.unfilled += 3;
        }
    }

    /// The only goal of a file, when several rows about what is done for it have days of their own: "Chapter | Draft | Approved".
    fn dated_rows(&self, columns: &[Column<'t>], rows: impl Iterator<Item = BlockId>, scope: &Scope) -> Option<usize> {
        let goal = scope.goal.filter(|_| self.is_plan && matches!(scope.aspect, None | Some(Aspect::Actions)))?;
        if states_goals(columns)
            || is_road(columns)
            || columns.iter().any(|column| matches!(column, Column::Field(_, Aspect::Checkpoints, _)))
        {
            return None;
        }
        let has_day = |row: &BlockId| self.children(*row).any(|(_, cell)| is_day(&cell.inline, scope));
        (rows.filter(has_day).nth(1).is_some()).then_some(goal)
    }

    /// A row with a day of its own that nothing calls a step.
    fn implied_row(&mut self, goal: usize, columns: &[Column<'t>], cells: &[&Block<'t>], row: &Block<'t>, scope: &Scope) {
        let known = self.goals.get(goal).map_or(0, |goal| goal.checkpoints.len());
        let is_read = scope.aspect.is_none() && is_dated(columns, cells, scope);
        let whole = self.due_period(goal);
        let day = |cell: &&Block<'t>| times::times_of(&cell.inline, &scope.context).due.filter(|_| is_day(&cell.inline, scope));
        // What is done when the goal is over leads nowhere.
        let leads_on = |found: Found| found.period.zip(whole).is_none_or(|(day, whole)| day.start <= whole.end);
        if is_read || !cells.iter().copied().find_map(|cell| day(&cell)).is_some_and(leads_on) {
            return;
        }
        self.checkpoint_row(goal, columns, cells, row, scope);
        if self.goals.get(goal).is_some_and(|goal| goal.checkpoints.len() > known) {
            self.imply(goal, row, Implied::Entry);
        }
    }

    /// Whether every row only points at a goal by its number and tells something about it: "2 — Family | School office".
    fn refers_to_goals(&self, columns: &[Column<'t>], mut rows: impl Iterator<Item = BlockId>) -> bool {
        let Some(named) = columns.iter().position(|column| matches!(column, Column::Statement)) else { return false };
        let others = columns.iter().filter(|column| !matches!(column, Column::Other)).count();
        others == 1
            && rows.all(|row| {
                let cell = self.children(row).nth(named);
                cell.is_some_and(|(_, cell)| {
                    let rest = cell.inline.text.trim_start_matches(|letter: char| letter.is_ascii_digit());
                    rest.len() < cell.inline.text.len() && rest.trim_start().starts_with(['—', '–', '-', ':'])
                })
            })
    }

    fn row(&mut self, columns: &[Column<'t>], cells: &[&Block<'t>], row: &Block<'t>, scope: &Scope) {
        match (scope.aspect, scope.goal) {
            (Some(Aspect::Checkpoints | Aspect::Timeline), Some(goal)) => self.checkpoint_row(goal, columns, cells, row, scope),
            (Some(Aspect::Indicators), Some(goal)) => self.indicator_row(goal, columns, cells, scope),
            // Whatever the section is called: a column of goals holds goals.
            (Some(_), None) if scope.announced.is_some() && states_goals(columns) => self.goal_row(columns, cells, row, scope),
            (Some(aspect), goal) => {
                let mut filled = cells.iter().filter(|cell| !cell.inline.is_empty());
                // "by 28 Feb" and "3" in front of what is done are its day and its number.
                let does = |cell: &&&Block<'t>| is_words(&cell.inline) && !is_day(&cell.inline, scope);
                let done = filled.clone().find(does).filter(|_| aspect == Aspect::Actions);
                if let Some(cell) = done.or_else(|| filled.next()) {
                    self.add(goal, aspect, &cell.inline, false, scope);
                }
                for cell in filled.filter(|_| aspect != Aspect::Actions) {
                    self.answer(goal, aspect, &cell.inline, AnswerSource::Section);
                }
            }
            (None, Some(goal)) if is_road(columns) || is_dated(columns, cells, scope) => {
                self.checkpoint_row(goal, columns, cells, row, scope);
            }
            (None, Some(goal)) if states_goals(columns) => {
                self.indicator_row(goal, columns, cells, scope);
            }
            (None, None) if scope.announced.is_some() => self.goal_row(columns, cells, row, scope),
            (None, Some(goal)) if columns.iter().any(|column| matches!(column, Column::Field(_, Aspect::Checkpoints, _))) => {
                self.checkpoint_row(goal, columns, cells, row, scope);
            }
            (None, goal) => self.answers_row(goal, columns, cells),
        }
    }

    /// A row that says something in columns about aspects: skills with a column for the gap, people with one for their feedback.
    fn answers_row(&mut self, goal: Option<usize>, columns: &[Column<'t>], cells: &[&Block<'t>]) {
        for (column, cell) in columns.iter().zip(cells).filter(|(_, cell)| !cell.inline.is_empty()) {
            let aspect = match column {
                Column::Field(_, aspect, _) => *aspect,
                _ => Aspect::Notes,
            };
            if !matches!(aspect, Aspect::Timeline | Aspect::Indicators | Aspect::Actions | Aspect::Resources | Aspect::Past) {
                self.answer(goal, aspect, &cell.inline, AnswerSource::Section);
            }
        }
    }

    /// A row of goals.
    fn goal_row(&mut self, columns: &[Column<'t>], cells: &[&Block<'t>], row: &Block<'t>, scope: &Scope) {
        let statement = statement_of(columns, cells);
        if let Some(cell) = statement.and_then(|at| cells.get(at)) {
            let lead = clean(&cell.inline);
            // "You can …" is said by whoever teaches.
            let of_a_course = lead.words.text.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("you "));
            if !is_words(&lead.words) || self.is_unfilled(&lead.words.text) || of_a_course {
                return;
            }
            let goal = self.open(&lead, StatementSource::Cell, Depth::Item, row.span, scope);
            let others = columns.iter().zip(cells).enumerate().filter(|(at, _)| statement != Some(*at));
            for (column, cell) in others.map(|(_, pair)| pair).filter(|(_, cell)| !cell.inline.is_empty()) {
                if let (Column::Reached, Some(goal)) = (column, self.goals.get_mut(goal))
                    && has_figure(&cell.inline)
                {
                    goal.status = Status::Achieved;
                }
                match column {
                    Column::Done if says_done(&cell.inline, self.settings.today) => {
                        if let Some(goal) = self.goals.get_mut(goal) {
                            goal.status = Status::Achieved;
                        }
                    }
                    Column::Done => self.apply_key(goal, Key::Status, &cell.inline, scope),
                    Column::Mark(due) if says_something(&cell.inline.text) || has_figure(&cell.inline) => {
                        let over = matches!(due.value, CheckpointDue::Period(period) if period.end < self.settings.today);
                        self.add_dated_checkpoint(goal, cell.inline.clone(), cell.span, Some(*due), over);
                    }
                    _ => {}
                }
                let Column::Field(key, aspect, name) = column else { continue };
                // "In progress | ❌" is not done yet.
                let crossed = *key == Some(Key::Status) && cell.inline.text.trim() == "❌";
                if crossed && cells.iter().any(|cell| says_open(&cell.inline)) {
                    continue;
                }
                match key {
                    Some(key @ (Key::Status | Key::Due | Key::Start | Key::Review)) => {
                        self.apply_key(goal, *key, &cell.inline, scope);
                    }
                    _ => self.apply_field(goal, &name.text, *aspect, &cell.inline, scope),
                }
            }
            return;
        }
        for (column, cell) in columns.iter().zip(cells) {
            let Column::Horizon(inner) = column else { continue };
            let lead = clean(&cell.inline);
            if is_words(&lead.words)
                && !self.is_unfilled(&lead.words.text)
                && !matches!(shape_of(&lead.words.text), Shape::Question)
            {
                self.open(&lead, StatementSource::Cell, Depth::Item, cell.span, inner);
            }
        }
    }

    /// A row that says more about the goal of the row above, whose words it leaves out.
    fn further_row(&mut self, goal: usize, columns: &[Column<'t>], cells: &[&Block<'t>], scope: &Scope) {
        for (column, cell) in columns.iter().zip(cells).filter(|(_, cell)| !cell.inline.is_empty()) {
            if let Column::Field(_, aspect, name) = column {
                self.apply_field(goal, &name.text, *aspect, &cell.inline, scope);
            }
        }
    }

    /// A row of indicators; under "Key results" each is a goal of its own.
    fn indicator_row(&mut self, goal: usize, columns: &[Column<'t>], cells: &[&Block<'t>], scope: &Scope) {
        let at = statement_of(columns, cells).unwrap_or(0);
        let Some(cell) = cells.get(at).filter(|cell| is_words(&clean(&cell.inline).words)) else { return };
        let lead = clean(&cell.inline);
        if self.is_unfilled(&lead.words.text) {
            return;
        }
        let figures = columns.iter().zip(cells).any(|(column, cell)| {
            matches!(
                column,
                Column::Field(_, Aspect::Indicators | Aspect::Baseline, _)
                    | Column::Field(Some(Key::Current | Key::Target), _, _)
            ) && has_figure(&cell.inline)
        });
        let found = columns.iter().zip(cells).find_map(|(column, cell)| match column {
            Column::Field(_, Aspect::Timeline, _) => times::times_of(&cell.inline, &scope.context).due,
            _ => None,
        });
        if let Some(goal) = self.goals.get_mut(goal) {
            goal.timed |= found.is_some();
        }
        // A key result with a day of its own is a step towards its objective.
        let is_day = |found: &Found| found.period.is_some_and(|period| period.precision <= Precision::Month);
        if let Some(found) = found.filter(is_day) {
            let target = columns.iter().zip(cells).find(|(column, _)| matches!(column, Column::Field(Some(Key::Target), ..)));
            self.implied.insert((goal, lead.words.span), (Implied::Result, lead.words.clone()));
            self.add_dated_checkpoint(goal, lead.words.clone(), lead.words.span, Some(found.as_checkpoint()), false);
            if let Some(step) = self.goals.get_mut(goal).and_then(|goal| goal.checkpoints.last_mut()) {
                step.indicators.extend(target.map(|(_, cell)| cell.inline.clone()));
            }
        }
        self.add_indicator(goal, Indicator { words: lead.words.clone(), kind: None, has_figure: figures }, scope);
        // "KR1 | Cross-sell revenue": the name of a measure, which is no goal by itself.
        let named = matches!(columns.get(at), Some(Column::Field(key, ..)) if *key != Some(Key::Target));
        let called_key_result = states_goals(columns) && !named;
        if (scope.key_results || scope.aspect.is_none() && called_key_result) && !self.is_plan {
            let inner = Scope { setting: SettingOfGoal::KeyResults, ..scope.clone() };
            self.open(&lead, StatementSource::Cell, Depth::Item, cell.span, &inner);
        }
    }

    /// A row of checkpoints.
    fn checkpoint_row(&mut self, goal: usize, columns: &[Column<'t>], cells: &[&Block<'t>], row: &Block<'t>, scope: &Scope) {
        let mut words: Option<Inline<'t>> = None;
        let (mut due, mut done) = (None, false);
        let mut indicators = Vec::new();
        // "28 Feb" is the one before the day on which the goal is due.
        let whole = self.due_period(goal);
        let context = Context { period: scope.context.period.or(whole), ..scope.context };
        // "Time" may hold times of a race.
        let dated = columns.iter().zip(cells).any(|(column, cell)| {
            matches!(column, Column::Field(_, Aspect::Timeline, _)) && times::times_of(&cell.inline, &context).due.is_some()
        });
        for (column, cell) in columns.iter().zip(cells) {
            if cell.inline.is_empty() {
                continue;
            }
            // "(done)" behind the words, "[x]" in front of the day.
            let marked = || clean(&cell.inline).is_closed();
            // Where a column is called a time, the others are words.
            let may_be_date = matches!(column, Column::Field(_, Aspect::Timeline, _)) || !dated;
            let times = if may_be_date { times::times_of(&cell.inline, &context) } else { Times::default() };
            let is_date = times.due.is_some_and(|found| is_whole(&found, &cell.inline));
            match column {
                Column::Field(Some(Key::Status), ..) => done |= clean_status(&cell.inline),
                Column::Done => done |= says_done(&cell.inline, self.settings.today),
                Column::Field(_, Aspect::Timeline, _) => {
                    done |= marked();
                    due = due.or(times.due);
                }
                _ if is_date => {
                    done |= marked();
                    due = due.or(times.due);
                }
                Column::Field(_, Aspect::Indicators | Aspect::Evidence, _) => indicators.push(cell.inline.clone()),
                Column::Field(_, Aspect::Notes, _) => {}
                _ => {
                    done |= marked();
                    // A number only counts the rows.
                    words = words.filter(is_words).or(Some(cell.inline.clone()));
                }
            }
        }
        let words = words.or_else(|| (!indicators.is_empty()).then(|| indicators.remove(0)));
        let Some(words) = words.filter(|words| !self.is_unfilled(&words.text)) else { return };
        if let Some(found) = due {
            self.faults.extend(found.fault("checkpoints"));
        }
        let due = due.map(|found| before_due(found, whole, self.settings.today).as_checkpoint()).or(scope.dated);
        self.add_dated_checkpoint(goal, words, row.span, due, done);
        if let Some(checkpoint) = self.goals.get_mut(goal).and_then(|goal| goal.checkpoints.last_mut()) {
            checkpoint.indicators = indicators;
            checkpoint.lines = Some(super::checkpoints::whole_lines(self.document.text, row.span));
        }
    }
}
