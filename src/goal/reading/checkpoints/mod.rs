//! Checkpoints of the body: list items, tasks, lines and dated titles.

mod parts;
pub(super) mod reviews;

use super::Reader;
use super::scope::Scope;
use super::times;
use super::times::Found;
use super::titles::Title;
use crate::date::Date;
use crate::date::Period;
use crate::date::Precision;
use crate::document::Block;
use crate::document::Inline;
use crate::goal::Answer;
use crate::goal::AnswerSource;
use crate::goal::Aspect;
use crate::goal::Checkpoint;
use crate::goal::CheckpointDue;
use crate::goal::Due;
use crate::goal::Goal;
use crate::goal::Status;
use crate::goal::names::find_status;
use crate::goal::statement::clean;
use crate::language::time::Context;
use crate::language::time::Meaning;
use crate::rule_info::Depth;
use crate::text::Located;
use crate::text::Span;
use parts::dated_parts;
use reviews::days_alone;

impl<'t> Reader<'_, 't> {
    /// A checkpoint that is a title with a date, explained by what stands below it.
    pub(super) fn dated_section(
        &mut self,
        goal: usize,
        at: usize,
        title: &Title<'t>,
        inline: &Inline<'t>,
        scope: &Scope,
    ) -> Option<usize> {
        let found = times::of_step(inline, &scope.context);
        let words = found.map_or_else(|| title.lead.words.clone(), |found| without_date(inline, &found));
        let only_date = title.only_time().is_some();
        let prose = self.first_prose(at);
        let done = title.lead.is_closed();
        let (words, rest) = match prose {
            Some(prose) if only_date => (prose, None),
            prose => (words, prose),
        };
        self.add_dated_checkpoint(goal, words, inline.span, scope.dated, done);
        if let (Some(rest), Some(checkpoint)) = (rest, self.goals.get_mut(goal).and_then(|goal| goal.checkpoints.last_mut())) {
            checkpoint.indicators.push(rest);
        }
        None
    }

    /// Adds a checkpoint that stands in `words`; `block` is the list item or row that can be moved as whole lines.
    pub(super) fn add_checkpoint(&mut self, index: usize, words: &Inline<'t>, block: Option<Span>, done: bool, scope: &Scope) {
        let found = times::of_step(words, &scope.context);
        let found = found.filter(|found| found.period.is_some()).or_else(|| self.found_until_due(index, words, scope)).or(found);
        let whole = self.due_period(index);
        // A date in a title above the goal is the goal's.
        let place = self.goals.get(index).map_or(0, |goal| goal.place.end());
        let dated = scope.dated.filter(|dated| dated.span.start() >= place);
        let found = found.filter(|found| !is_about_a_year(found, dated));
        let found = found.map(|found| before_due(found, whole, self.settings.today));
        if let Some(found) = found {
            self.faults.extend(found.fault("checkpoints"));
        }
        let lead = clean(words);
        let remark = found.and_then(|found| remark_behind(words.text.as_ref(), found.end));
        let status = remark.map(|(status, _)| status).or(lead.status.map(|status| status.value));
        let done = done || status.is_some_and(|status| !status.is_open());
        let due = found.map(|found| found.as_checkpoint()).or(dated);
        let words = match found {
            Some(found) => without_date(words, &Found { end: remark.map_or(found.end, |(_, end)| end), ..found }),
            None if lead.words.is_empty() => words.clone(),
            None => lead.words,
        };
        let lines = block.map(|span| whole_lines(self.document.text, span));
        let span = block.unwrap_or(words.span);
        if let Some(goal) = self.goals.get_mut(index) {
            goal.checkpoints.push(Checkpoint { words, span, lines, due, done, indicators: Vec::new() });
        }
    }

    /// The day in front of a checkpoint or behind it, or the one that it says to be its last, where only the day on which its goal is due tells the year.
    fn found_until_due(&self, index: usize, words: &Inline<'t>, scope: &Scope) -> Option<Found> {
        let unsaid = scope.context.period.is_none_or(|period| period.precision == Precision::Years);
        let due = self.goals.get(index)?.due?.period.filter(|_| unsaid)?;
        let until = Period { start: due.start.min(self.settings.today), ..due };
        let found = times::of_step(words, &Context { period: Some(until), ..scope.context })?;
        let bare = |text: &str| text.chars().all(|mark| !mark.is_alphanumeric());
        (found.is_deadline || bare(&words.text[..found.start]) || bare(&words.text[found.end..])).then_some(found)
    }

    /// Adds what a text names as checkpoints: "March: 10 pipelines; June: 25 pipelines" are two.
    pub(super) fn add_named_checkpoints(&mut self, index: usize, words: &Inline<'t>, done: bool, scope: &Scope) {
        if let Some(days) = days_alone(words, &scope.context).filter(|days| days.len() > 1) {
            for (day, period) in days {
                self.add_day(index, day, period, done);
            }
            return;
        }
        match dated_parts(words, scope) {
            Some(parts) => parts.iter().for_each(|part| self.add_checkpoint(index, part, None, done, scope)),
            None => self.add_checkpoint(index, words, None, done, scope),
        }
    }

    /// Adds a dated line that nothing calls a checkpoint.
    pub(super) fn add_implied_checkpoint(&mut self, index: usize, block: &Block<'t>, kind: Implied, done: bool, scope: &Scope) {
        self.add_checkpoint(index, &block.inline, Some(block.span), done, scope);
        self.imply(index, block, kind);
    }

    /// Keeps that nothing calls the checkpoint of a line so.
    pub(super) fn imply(&mut self, index: usize, block: &Block<'t>, kind: Implied) {
        self.implied.insert((index, block.span), (kind, block.inline.clone()));
    }

    /// Dated lines anywhere are what a goal is checked by, unless enough checkpoints are called so: then they only tell when something is.
    pub(super) fn settle_implied_checkpoints(&mut self) {
        let mut implied = std::mem::take(&mut self.implied);
        if implied.is_empty() {
            return;
        }
        let text = self.document.text;
        for (index, goal) in self.goals.iter_mut().enumerate() {
            let is_named = |step: &&Checkpoint<'t>| !implied.contains_key(&(index, step.span));
            let named = goal.checkpoints.iter().filter(is_named).count();
            let enough = named >= ENOUGH;
            let alone = goal.checkpoints.len() == 1;
            let is_over = |step: &Checkpoint<'t>| matches!(step.due.map(|due| due.value), Some(CheckpointDue::Period(period)) if period.end < self.settings.today);
            let is_log = goal.checkpoints.iter().all(is_over);
            let timed = goal.due.or(goal.inherited).is_some();
            let is_result = |step: &Checkpoint<'t>| matches!(implied.get(&(index, step.span)), Some((Implied::Result, _)));
            // Key results that are all due at the end are no steps to it.
            let end = goal.due.or(goal.inherited).and_then(|due| due.period).map(|period| period.end);
            let comes_before = |step: &Checkpoint<'t>| end.is_none() || last_day(step) < end;
            let by_results = !alone && goal.checkpoints.iter().all(is_result) && goal.checkpoints.iter().any(comes_before);
            let mut last: Option<Due> = None;
            let mut reviewed = false;
            let mut apart = false;
            let mut before: Option<Span> = None;
            goal.checkpoints.retain(|step| {
                let behind = before.replace(step.span).and_then(|before| text.get(before.end()..step.span.start()));
                let Some((kind, words)) = implied.remove(&(index, step.span)) else { return true };
                apart |= behind.is_some_and(|behind| behind.contains("\n\n"));
                if let Implied::Deadline(due) = kind
                    && last.is_none_or(|last| last.period.map(|period| period.end) < due.period.map(|period| period.end))
                {
                    last = Some(due);
                }
                let kept = match kind {
                    Implied::Step => true,
                    Implied::Entry => !is_log,
                    Implied::Deadline(_) => !alone || goal.due.is_some(),
                    Implied::Review => {
                        reviewed |= named == 0 && !is_log;
                        return named == 0 && !is_log;
                    }
                    Implied::Result => return by_results,
                };
                if enough || !kept {
                    goal.answers.push(Answer { aspect: Aspect::Notes, words, from: AnswerSource::Prose });
                }
                !enough && kept
            });
            // Days of reviews, dated key results and dated actions stand in sections of their own, each in its order.
            if reviewed || apart {
                goal.checkpoints.sort_by_key(last_day);
            }
            // One line says when the goal is due; of several the last one does, when nothing else tells.
            if let Some(due) = last.filter(|_| goal.due.is_none()) {
                goal.timed = true;
                goal.due = Some(due).filter(|_| alone || !timed);
            }
        }
    }

    /// Actions or indicators with days of their own are what a goal without checkpoints is checked by; figures with days on the way lead up
    /// to the last one.
    pub(super) fn check_by_dated_lines(&mut self) {
        let today = self.settings.today;
        let only = self.goals.iter().filter(|goal| goal.parent.is_none()).nth(1).is_none();
        let is_checked =
            |goal: &Goal<'t>| goal.checkpoints.len() >= ENOUGH || goal.checkpoints.iter().any(|step| step.due.is_none());
        for goal in self.goals.iter_mut().filter(|goal| goal.depth != Depth::Item && !is_checked(goal)) {
            let whole = goal.due.or(goal.inherited);
            // "January" is the one of the year in which the goal is due.
            let context = Context {
                period: whole.and_then(|due| due.period),
                start: goal.start.map(|start| start.value.start),
                today: None,
            };
            let (alone, is_whole_file) = (goal.checkpoints.is_empty(), only || goal.depth == Depth::Plan);
            let steps = |lines: &mut dyn Iterator<Item = (&Inline<'t>, bool)>| {
                // Where nothing tells the year, "March" is a day on the way all the same.
                let unsaid = |found: &Found| {
                    alone
                        && is_whole_file
                        && context.period.is_none()
                        && found.period.is_none()
                        && matches!(found.meaning, Meaning::Yearless(_))
                };
                let found = |words: &Inline<'t>| {
                    let found = times::of_step(words, &context).filter(|found| found.period.is_some() || unsaid(found))?;
                    Some(before_due(found, context.period, today))
                };
                let dated: Vec<(Found, &Inline<'t>, bool)> =
                    lines.filter_map(|(words, done)| Some((found(words)?, words, done))).collect();
                let on_the_way =
                    |found: &Found| unsaid(found) || found.dates_a_step(whole) && (alone || found.ends_within(whole));
                let enough = dated.iter().filter(|(found, ..)| on_the_way(found)).count() > 1;
                let dated = dated.into_iter().filter(|(found, ..)| alone || on_the_way(found));
                enough.then(|| dated.map(|(found, words, done)| dated_step(words, &found, done)).collect())
            };
            let by_actions = || steps(&mut goal.actions.iter().map(|action| (&action.words, action.done)));
            let by_indicators = || steps(&mut goal.indicators.iter().map(|indicator| (&indicator.words, false)));
            let by_actions = if alone { by_actions() } else { None };
            let Some(dated): Option<Vec<Checkpoint<'t>>> = by_actions.or_else(by_indicators) else { continue };
            goal.checkpoints.extend(dated);
            if !alone {
                goal.checkpoints.sort_by_key(last_day);
            }
        }
    }

    /// Adds a checkpoint whose date stands apart from its words.
    pub(super) fn add_dated_checkpoint(
        &mut self,
        index: usize,
        words: Inline<'t>,
        span: Span,
        due: Option<Located<CheckpointDue>>,
        done: bool,
    ) {
        if let Some(goal) = self.goals.get_mut(index) {
            goal.checkpoints.push(Checkpoint { words, span, lines: None, due, done, indicators: Vec::new() });
        }
    }
}

/// What a dated line is that nothing calls a checkpoint.
#[derive(Clone, Copy, Debug)]
pub(super) enum Implied {
    /// A step.
    Step,
    /// A date with words behind it: a step among others of which some lie ahead, else an entry of a log.
    Entry,
    /// Words that say until when: a step among others, alone what says when the goal is due.
    Deadline(Due),
    /// The day of a review: a step unless all are over or others are called one.
    Review,
    /// A key result with a day of its own: a step among others of its kind, where nothing is called one.
    Result,
}

/// The last day on which a checkpoint is due.
fn last_day(step: &Checkpoint<'_>) -> Option<Date> {
    match step.due.map(|due| due.value) {
        Some(CheckpointDue::Period(period)) => Some(period.end),
        _ => None,
    }
}

/// The same day a year earlier, where the year of the deadline puts it behind that: on the way to January 2028, "March" is in 2027. A day
/// that was so lately may be meant, or a mistake.
pub(super) fn before_due(found: Found, due: Option<Period>, today: Date) -> Found {
    let late = found.period.zip(due).filter(|(step, due)| step.start >= due.end && step.end > due.end);
    let Meaning::Yearless(named) = found.meaning else { return found };
    let Some(earlier) = late.and_then(|(step, _)| named.in_year(step.start.year().checked_sub(1)?)) else { return found };
    match earlier.end.days_until(today) {
        ..=0 => Found { period: Some(earlier), ..found },
        1..=LATELY => Found { period: None, ..found },
        _ => found,
    }
}

/// Half a year, in days.
const LATELY: i32 = 183;

/// A line as the checkpoint of its date.
fn dated_step<'t>(words: &Inline<'t>, found: &Found, done: bool) -> Checkpoint<'t> {
    Checkpoint {
        words: without_date(words, found),
        span: words.span,
        lines: None,
        due: Some(found.as_checkpoint()),
        done,
        indicators: Vec::new(),
    }
}

/// "2028 budget drafted" below "December 2027": the title says when, the year what it is about.
fn is_about_a_year(found: &Found, dated: Option<Located<CheckpointDue>>) -> bool {
    let is_year = found.period.is_some_and(|period| period.precision >= Precision::Year) && !found.is_deadline;
    is_year
        && matches!(dated, Some(dated) if matches!(dated.value, CheckpointDue::Period(month) if month.precision < Precision::Year))
}

/// So many checkpoints that are called so are all there are.
const ENOUGH: usize = 3;

/// The status that a remark in brackets behind the date tells, and where it ends: "March 2027 (done): pass the exam".
fn remark_behind(text: &str, date_end: usize) -> Option<(Status, usize)> {
    let behind = text.get(date_end..)?;
    let inside = behind.trim_start().strip_prefix(['(', '['])?;
    let length = inside.find([')', ']'])?;
    let status = find_status(inside[..length].trim())?;
    Some((status, text.len() - inside.len() + length + 1))
}

/// The words without the date, when that stands apart: "March 2027: pass", "pass (March 2027)".
fn without_date<'t>(words: &Inline<'t>, found: &Found) -> Inline<'t> {
    let text = words.text.as_ref();
    let before = text.get(..found.start).unwrap_or_default();
    let behind = text.get(found.end..).unwrap_or_default();
    let no_letters = |part: &str| !part.chars().any(char::is_alphanumeric);
    if no_letters(before) {
        let rest = behind.trim_start_matches(|character: char| character.is_whitespace() || matches!(character, ')' | ']' | '*'));
        let value = rest.trim_start_matches([':', '-', '–', '—', ',', '|', '→']);
        // "2027-03-31 First design published" needs no colon; "2027 budget approved" is no date with words behind it.
        let is_day = text.get(found.start..found.end).and_then(Date::from_iso).is_some();
        if (value.len() < rest.len() || is_day) && !no_letters(value) {
            return words.part(text.len() - value.len()..text.len());
        }
    }
    if no_letters(behind) && before.trim_end().ends_with(['(', '[', ':', '–', '—', '-', ',', '@']) {
        let kept = before.trim_end().trim_end_matches(['(', '[', ':', '–', '—', '-', ',', '@', ' ']);
        if !no_letters(kept) {
            return clean(&words.slice(0..kept.len())).words;
        }
    }
    let lead = clean(words);
    if lead.words.is_empty() { words.clone() } else { lead.words }
}

/// The whole lines that a block stands on, with their line breaks; a block that begins inside a line has none of its own.
pub(super) fn whole_lines(text: &str, span: Span) -> Span {
    let start = text.get(..span.start()).and_then(|before| before.rfind('\n')).map_or(0, |at| at + 1);
    let end = span.start() + text.get(span.range()).map_or(0, |inside| inside.trim_end().len());
    let end = text.get(end..).and_then(|behind| behind.find('\n')).map_or(text.len(), |at| end + at + 1);
    Span::new(start, end)
}
