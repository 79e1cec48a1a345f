//! Times that goals have from what stands around them, settled once everything was read.

use crate::date::Date;
use crate::date::LONGEST_MONTH;
use crate::date::Period;
use crate::date::Precision;
use crate::document::Inline;
use crate::goal::Answer;
use crate::goal::Aspect;
use crate::goal::Due;
use crate::goal::DueSource;
use crate::goal::FaultKind;
use crate::goal::Goal;
use crate::goal::Horizon;
use crate::goal::StatementSource;
use crate::goal::Status;
use crate::goal::reading::Reader;
use crate::goal::reading::scope::Scope;
use crate::goal::reading::times;
use crate::language::time;
use crate::language::time::Context;
use crate::text::Extents;
use crate::text::Span;

impl<'t> Reader<'_, 't> {
    /// What stands below an objective is due with it.
    pub(in crate::goal::reading) fn inherit_from_parents(&mut self) {
        for index in 0..self.goals.len() {
            let parent = self.goals[index].parent.and_then(|parent| self.goals.get(parent));
            let Some(due) = parent.filter(|parent| parent.place != self.goals[index].place).and_then(|parent| parent.due) else {
                continue;
            };
            let goal = &mut self.goals[index];
            goal.inherited = Some(due);
        }
    }

    /// What a timeline for all goals says holds for those that say nothing themselves.
    pub(in crate::goal::reading) fn inherit_from_timeline(&mut self) {
        // "Races: April (the first one)" tells it as well.
        let names = |words: &Inline<'t>| {
            let value = words.text.rsplit_once(": ").map_or(&*words.text, |(_, value)| value);
            time::read_value(value.split(" (").next().unwrap_or_default().trim()).is_some()
        };
        let tells = |answer: &&Answer<'t>| {
            let words = &answer.words;
            answer.aspect == Aspect::Timeline && (times::times_of(words, &Context::default()).due.is_some() || names(words))
        };
        let Some(span) = self.answers.iter().find(tells).map(|answer| answer.words.span) else { return };
        let due = Due { period: None, span, from: DueSource::Heading };
        for goal in self.goals.iter_mut().filter(|goal| goal.due.is_none()) {
            goal.inherited.get_or_insert(due);
        }
    }

    /// A post looks back at goals whose time was over, or nearly so, when it was published. Where its goals are for a later time, one in
    /// their own words that was over only tells something.
    pub(in crate::goal::reading) fn close_what_was_over(&mut self) {
        let Some(day) = self.posted else { return };
        for goal in self.goals.iter_mut().filter(|goal| goal.status.is_open()) {
            let Some(inherited) = goal.inherited.and_then(|due| due.period) else { continue };
            if goal.due.is_none() && is_nearly_over(inherited, day) {
                goal.status = Status::Achieved;
            } else if inherited.end >= day {
                goal.due = goal.due.filter(|due| due.period.is_none_or(|period| period.end >= day));
            }
        }
    }

    /// What is to be so by the end of one list is a step towards the list of a longer time in the same file: the goals of January lead up to
    /// those of the year.
    pub(in crate::goal::reading) fn lead_up_to_longer_lists(&mut self) {
        let now = Context { today: Some(self.settings.today), ..Context::default() };
        let mut lists: Vec<(Due, Period)> = Vec::new();
        let mut last = Span::default();
        for due in self.goals.iter().filter_map(|goal| goal.inherited).filter(|due| due.from == DueSource::Heading) {
            // Lines of one list follow each other.
            let new = std::mem::replace(&mut last, due.span) != due.span;
            if new && lists.len() < MANY_LISTS && lists.iter().all(|(known, _)| known.span != due.span) {
                // "Next year" counts from now where nothing says when it was written.
                let counted = || {
                    let period = time::resolve(time::read_value(due.span.slice(self.document.text))?.meaning, &now)?;
                    Some(Period { start: period.start.min(self.settings.today), ..period })
                };
                lists.extend(due.period.or_else(counted).map(|period| (due, period)));
            }
        }
        if lists.len() < 2 {
            return;
        }
        let days = |period: Period| period.start.days_until(period.end);
        for goal in &mut self.goals {
            let Some(due) = goal.inherited else { continue };
            let own = lists.iter().find(|(known, _)| known.span == due.span).map(|(_, period)| *period);
            let Some(own) = own.or(due.period) else {
                // "Long-term goals" stand behind those that come sooner.
                if goal.horizon.is_some_and(|horizon| horizon.value == Horizon::Long) {
                    goal.led_up_to = lists.last().map(|(sooner, _)| sooner.span);
                }
                continue;
            };
            let sooner = |(_, period): &&(Due, Period)| {
                let part = days(own) / days(*period).max(1);
                period.start >= own.start && period.end < own.end && (2..=MOST_PARTS).contains(&part)
            };
            if days(own) <= LONGEST_ROAD {
                goal.led_up_to = lists.iter().find(sooner).map(|(known, _)| known.span);
            }
        }
    }

    /// Opens a goal again that only the title of the file closed, by looking back: one for a time behind the one that it looks back at.
    pub(in crate::goal::reading) fn look_ahead(&mut self, index: usize, scope: &Scope) {
        let Some(goal) = self.goals.get_mut(index).filter(|_| scope.looked_back) else { return };
        let ahead = |due: Due| due.period.is_some_and(|period| period.start > self.settings.today);
        if goal.status_span.is_none() && goal.due.is_some_and(ahead) {
            goal.status = Status::Active;
        }
    }

    /// A title of a time behind the one that the title of the file looks back at stands above goals of their own.
    pub(in crate::goal::reading) fn look_beyond(&self, outer: &Scope, scope: &mut Scope) {
        let until = |scope: &Scope| Some(scope.due?.period?.end);
        // Beside the title that looks back, its goals tell their time.
        let before = until(outer).or_else(|| Some(self.goals.last()?.inherited?.period?.end));
        let beyond = before.zip(until(scope)).is_some_and(|(before, end)| before < end && self.settings.today <= end);
        if scope.looked_back && beyond {
            (scope.status, scope.looked_back) = (None, false);
        }
    }

    /// What the box in front of a line tells about its goal. A box that is not ticked lies open though the title of the file looks back,
    /// as long as there is time.
    pub(in crate::goal::reading) fn tick(&mut self, index: usize, task: Option<bool>, scope: &Scope) {
        let Some(goal) = self.goals.get_mut(index) else { return };
        let due = goal.due.or(goal.inherited).and_then(|due| due.period);
        let left = || due.is_some_and(|period| !is_nearly_over(period, self.settings.today));
        match task {
            Some(true) if goal.status.is_open() => goal.status = Status::Achieved,
            Some(false) if scope.looked_back && goal.status_span.is_none() && left() => goal.status = Status::Active,
            _ => {}
        }
    }

    /// Lists of long ago, below headings with their times, are kept for what they were where the file holds a later one.
    pub(in crate::goal::reading) fn close_what_is_kept(&mut self) {
        // A year may have a row of a table.
        let of_row = |goal: &Goal<'t>| {
            let in_row = goal.is_stated_in(StatementSource::Cell);
            let due = goal.due.filter(|due| in_row && due.from == DueSource::Child)?;
            due.period.filter(|period| period.precision == Precision::Year)
        };
        let of_heading = |goal: &Goal<'t>| {
            let inherited = goal.inherited.filter(|due| due.from == DueSource::Heading).and_then(|due| due.period);
            inherited.or_else(|| of_row(goal))
        };
        let Some(latest) = self.goals.iter().filter_map(of_heading).map(|period| period.start).max() else { return };
        let mut kept = Vec::new();
        let mut closed = vec![false; self.goals.len()];
        for (at, goal) in self.goals.iter_mut().enumerate().filter(|(_, goal)| goal.status.is_open()) {
            // Its steps are kept with it.
            if goal.due.is_none() && goal.parent.and_then(|parent| closed.get(parent)) == Some(&true) {
                goal.status = Status::Achieved;
                closed[at] = true;
                continue;
            }
            let Some(period) = of_heading(goal) else { continue };
            let last = goal.due.and_then(|due| due.period).map_or(period.end, |own| own.end.max(period.end));
            let since = match period.precision {
                // With a year, people begin anew.
                precision if precision >= Precision::Year => 0,
                _ if period.start.days_until(period.end) < LONGEST_MONTH => KEPT_SINCE_A_MONTH,
                _ => KEPT_SINCE,
            };
            if last < latest && last.plus_days(since) < self.settings.today {
                goal.status = Status::Achieved;
                closed[at] = true;
                kept.push(goal.extent);
            }
        }
        // Nobody fills in any more what was left open there.
        let kept = Extents::from_iter(kept);
        self.faults.retain(|fault| !matches!(fault.kind, FaultKind::Placeholder { .. }) || !kept.hold(fault.span));
    }
}

/// How many times as long as another list's time a time is at most that it leads up to: a year is led up to by a month, not by a week.
const MOST_PARTS: i32 = 16;

/// The days of the longest time that one list before its own is enough for.
const LONGEST_ROAD: i32 = 800;

/// How many lists of a file are compared.
const MANY_LISTS: usize = 24;

/// How many days after its end a list of goals is kept for what it was, when a later one stands in the file.
const KEPT_SINCE: i32 = 183;

/// The same of a list for a month or less.
const KEPT_SINCE_A_MONTH: i32 = 20;

/// Of how many parts of a long period the last one is there to look back: two weeks of a year, a few days of a quarter.
const PARTS_OF_A_PERIOD: i32 = 26;

/// Fewest days of a period at the end of which people look back before it is over.
const LONG_PERIOD: i32 = 80;

/// Whether hardly anything is left of a period on a day.
fn is_nearly_over(period: Period, day: Date) -> bool {
    let length = period.start.days_until(period.end);
    let left = day.days_until(period.end);
    left < 0 || length >= LONG_PERIOD && left <= length / PARTS_OF_A_PERIOD
}
