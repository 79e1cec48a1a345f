//! Days on which a goal is looked at: check-ins and interim reviews with days are what it is checked by.

use super::Implied;
use crate::date::Period;
use crate::date::Precision;
use crate::document::Inline;
use crate::goal::Answer;
use crate::goal::Aspect;
use crate::goal::CheckpointDue;
use crate::goal::Goal;
use crate::goal::reading::Reader;
use crate::goal::reading::scope::Scope;
use crate::goal::reading::times;
use crate::goal::reading::titles::is_year;
use crate::language::time::Context;
use crate::text::Located;
use std::ops::Range;

/// The days, months or quarters of a text that names nothing else, each with its words: "15 April, 15 July and 15 October 2027" are in
/// one year.
pub(in crate::goal::reading) fn days_alone<'t>(words: &Inline<'t>, context: &Context) -> Option<Vec<(Inline<'t>, Period)>> {
    if words.text.len() > LONGEST || !words.text.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    // Every byte keeps its place.
    let text = words.text.replace(" and ", "  ,  ");
    let mut ranges: Vec<Range<usize>> = Vec::new();
    let mut start = 0;
    for part in text.split([',', ';', '·', '•', '|', '&']) {
        let from = start + part.len() - part.trim_start().len();
        let range = from..from + part.trim().len();
        // The mark between the parts has more than one byte at times.
        let behind = start + part.len();
        start = behind + text[behind..].chars().next().map_or(0, char::len_utf8);
        match ranges.last_mut() {
            // "March 15, 2027" is one day.
            Some(before) if is_year(&text[range.clone()]) => before.end = range.end,
            _ if range.is_empty() => {}
            _ => ranges.push(range),
        }
    }
    let last = times::apart(words, ranges.last()?.clone(), context)?.period?;
    let context = Context { period: context.period.or_else(|| Period::year(last.start.year())), ..*context };
    let day = |range: Range<usize>| {
        let period = times::apart(words, range.clone(), &context)?.period?;
        (period.precision < Precision::Year).then(|| (words.part(range), period))
    };
    ranges.into_iter().map(day).collect()
}

/// The most bytes of a text that names nothing but days.
const LONGEST: usize = 400;

/// Within how many bytes a text that begins with a day has its first figure.
const FIRST_DAY: usize = 32;

impl<'t> Reader<'_, 't> {
    /// Takes the days that a text about reviews names, or begins with, for checkpoints; on those that are over the review was held.
    pub(in crate::goal::reading) fn check_on_days_of_reviews(&mut self, index: usize, words: &Inline<'t>, scope: &Scope) {
        let named = |goal: &Goal<'t>| goal.checkpoints.iter().any(|step| !self.implied.contains_key(&(index, step.span)));
        let may_begin = words.text.bytes().take(FIRST_DAY).any(|byte| byte.is_ascii_digit());
        if !may_begin || self.goals.get(index).is_some_and(named) {
            return;
        }
        let known = self.goals.get(index).map_or(0, |goal| goal.checkpoints.len());
        let today = self.settings.today;
        if let Some(days) = days_alone(words, &scope.context) {
            for (day, period) in days {
                self.add_day(index, day, period, period.end < today);
            }
        } else if let Some(period) = times::in_front(words, &scope.context).and_then(|found| found.period)
            && period.precision == Precision::Day
        {
            self.add_checkpoint(index, words, None, period.end < today, scope);
        }
        for step in self.goals.get(index).and_then(|goal| goal.checkpoints.get(known..)).unwrap_or_default() {
            self.implied.insert((index, step.span), (Implied::Review, step.words.clone()));
        }
    }

    /// Adds a day about which nothing else is said as a checkpoint.
    pub(super) fn add_day(&mut self, index: usize, day: Inline<'t>, period: Period, done: bool) {
        let due = Located::new(CheckpointDue::Period(period), day.span);
        let span = day.span;
        self.add_dated_checkpoint(index, day, span, Some(due), done);
    }

    /// The days on which all goals are looked at lead up to each of them.
    pub(in crate::goal::reading) fn lead_up_by_reviews(&mut self) {
        let days = |answer: &Answer<'t>| days_alone(&answer.words, &Context::default()).map_or(0, |days| days.len());
        let reviews = self.answers.iter().filter(|answer| answer.aspect == Aspect::Review);
        let mut dated = reviews.map(|answer| (answer.words.span, days(answer))).filter(|(_, days)| *days > 0);
        let Some((span, first)) = dated.next() else { return };
        // Each of them may have a line.
        if first + dated.map(|(_, days)| days).sum::<usize>() < 2 {
            return;
        }
        for goal in &mut self.goals {
            goal.led_up_to.get_or_insert(span);
        }
    }
}
