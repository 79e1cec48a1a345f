//! Values of the body with a label: fields, cells, lines such as "Due: May".

use super::fields::aspect_of_key;
use crate::date::Period;
use crate::date::Precision;
use crate::document::Inline;
use crate::goal::AnswerSource;
use crate::goal::Aspect;
use crate::goal::Due;
use crate::goal::DueSource;
use crate::goal::Fault;
use crate::goal::FaultKind;
use crate::goal::Status;
use crate::goal::names::KINDS;
use crate::goal::names::Key;
use crate::goal::names::PRIORITIES;
use crate::goal::names::find_choice;
use crate::goal::names::find_key;
use crate::goal::names::find_status;
use crate::goal::reading::Reader;
use crate::goal::reading::checkpoints::reviews::days_alone;
use crate::goal::reading::goals::says_nothing;
use crate::goal::reading::scope::Scope;
use crate::goal::reading::times;
use crate::goal::reading::times::Times;
use crate::goal::statement::clean;
use crate::language::time;
use crate::text::Located;
use std::borrow::Cow;

/// The status that the first words of a value tell: "Achieved in May".
fn leading_status(value: &str) -> Option<Status> {
    let word = value.split(|character: char| !character.is_alphabetic()).next().filter(|word| !word.is_empty())?;
    let status = find_status(word).filter(|status| !status.is_open())?;
    let behind = value[word.len()..].trim_start();
    let next = behind.split(' ').next().unwrap_or_default();
    let told = behind.is_empty()
        || behind.starts_with(['.', ',', '!', '(', '-', '–', '—', ';', ':'])
        || matches!(next, "in" | "on" | "by" | "at" | "during" | "back" | "this" | "last" | "since" | "with");
    told.then_some(status)
}

/// Whether a target is a time, or says by when: "Target: June 2027".
fn says_day(value: &Inline<'_>, scope: &Scope) -> bool {
    times::times_of(value, &scope.context).due.is_some_and(|found| found.start < 3 || found.is_deadline)
}

/// The times of the first of several sentences, when it tells until when.
fn first_sentence(value: &Inline<'_>, scope: &Scope) -> Option<Times> {
    let anew = |at: &usize| value.text[at + 2..].starts_with(char::is_uppercase);
    let end = value.text.match_indices(". ").map(|(at, _)| at).find(anew)?;
    Some(times::times_of(&value.slice(0..end), &scope.context)).filter(|times| times.due.is_some())
}

/// Whether a labelled day lies in the years that the statement names, or is the only one that is known: "By: 31 October" below "60 juniors
/// in the season 2027/28".
fn is_narrower(day: Option<Period>, stated: Option<Period>) -> bool {
    let inside = |stated: Period, day: Period| {
        stated.precision >= Precision::Year
            && day.precision < Precision::Year
            && stated.contains(day.start)
            && stated.contains(day.end)
    };
    day.is_some_and(|day| stated.is_none_or(|stated| inside(stated, day)))
}

impl<'t> Reader<'_, 't> {
    /// Gives a goal a labelled value.
    pub(in crate::goal::reading) fn apply_field(
        &mut self,
        index: usize,
        name: &str,
        aspect: Aspect,
        value: &Inline<'t>,
        scope: &Scope,
    ) {
        if self.is_unfilled(&value.text) && aspect.is_asked_for() {
            let field = Cow::Owned(name.to_owned());
            self.faults.push(Fault { kind: FaultKind::Placeholder { field, aspect: Some(aspect) }, span: value.span });
            return;
        }
        match find_key(name).map(|info| info.key) {
            Some(
                key @ (Key::Status
                | Key::Due
                | Key::Start
                | Key::Review
                | Key::LastReview
                | Key::Created
                | Key::Priority
                | Key::Kind),
            ) => {
                self.apply_key(index, key, value, scope);
            }
            _ if aspect == Aspect::Indicators && name.eq_ignore_ascii_case("target") && says_day(value, scope) => {
                self.apply_key(index, Key::Due, value, scope);
                if !times::is_time(&value.text) {
                    self.add(Some(index), aspect, value, false, scope);
                }
            }
            // "Schedule: 30 hours a week" names no step.
            _ if aspect == Aspect::Checkpoints
                && name.eq_ignore_ascii_case("schedule")
                && times::times_of(value, &scope.context).due.is_none() =>
            {
                self.answer(Some(index), Aspect::Notes, value, AnswerSource::Section);
            }
            _ if aspect == Aspect::Checkpoints => {
                let known = self.goals.get(index).map_or(0, |goal| goal.checkpoints.len());
                self.add(Some(index), aspect, value, false, scope);
                // "Checkpoint 30 April: three offers" has its day in the label.
                let label = Inline::of_value(Cow::Owned(name.to_owned()), value.span, false);
                let due = times::times_of(&label, &scope.context)
                    .due
                    .map(|found| Located::new(found.as_checkpoint().value, value.span));
                let added = self.goals.get_mut(index).and_then(|goal| goal.checkpoints.get_mut(known..)).unwrap_or_default();
                for step in added.iter_mut().filter(|step| step.due.is_none()) {
                    step.due = due;
                }
            }
            _ if aspect == Aspect::Timeline => {
                let plain = name.to_lowercase();
                let starts = ["start", "from", "begin"].iter().any(|word| plain.contains(word));
                self.apply_key(index, if starts { Key::Start } else { Key::Due }, value, scope);
                // What says more than one time tells days on the way as well.
                if value.text.contains([',', ';']) || value.text.contains(". ") {
                    self.answer(Some(index), aspect, value, AnswerSource::Section);
                }
            }
            _ => {
                let begins = |start: &str| name.get(..start.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(start));
                if aspect == Aspect::Indicators
                    && (begins("target") || name.eq_ignore_ascii_case("to"))
                    && value.text.bytes().any(|byte| byte.is_ascii_digit())
                {
                    self.mark_as_measured(index);
                }
                self.add(Some(index), aspect, value, false, scope);
            }
        }
    }

    /// Gives a goal a value of the body by its key.
    pub(in crate::goal::reading) fn apply_key(&mut self, index: usize, key: Key, value: &Inline<'t>, scope: &Scope) {
        let times = times::times_of(value, &scope.context);
        match key {
            Key::Status => {
                let lead = clean(value);
                let word = lead.words.text.trim_matches(|character: char| !character.is_alphanumeric());
                let said =
                    find_status(word).or(lead.status.map(|status| status.value)).or_else(|| leading_status(value.text.trim()));
                if let (Some(status), Some(goal)) = (said, self.goals.get_mut(index)) {
                    goal.status = status;
                    goal.status_span = Some(value.span);
                }
            }
            Key::Start => {
                let period = times.due.and_then(|found| found.period).map(|period| Located::new(period, value.span));
                if let Some(goal) = self.goals.get_mut(index) {
                    goal.start = times.start.or(period).or(goal.start);
                }
            }
            Key::Due => {
                // "30 June. Half way check on 31 March.": the first sentence that tells a time tells it.
                let times = first_sentence(value, scope).unwrap_or(times);
                if let Some(found) = times.due {
                    self.faults.extend(found.fault("due"));
                }
                // Of "4 January, 3 May, 30 August" the last day is the one by which all of it is so.
                let last = || days_alone(value, &scope.context)?.into_iter().max_by_key(|(_, day)| day.end);
                let nothing = value.is_empty() || says_nothing(&value.text);
                if let Some(goal) = self.goals.get_mut(index)
                    && !nothing
                {
                    let (mut period, mut span) =
                        (times.due.and_then(|found| found.period), times.due.map_or(value.span, |found| found.span));
                    if let Some((words, day)) = last() {
                        (period, span) = (Some(day), words.span);
                    }
                    goal.timed = true;
                    // "Timeline: see the board" takes no day away that was said before.
                    let says_more = period.is_some() || goal.due.is_none_or(|due| due.period.is_none());
                    if says_more && goal.due.is_none_or(|due| due.from != DueSource::Statement || is_narrower(period, due.period))
                    {
                        goal.due = Some(Due { period, span, from: DueSource::Child });
                    }
                }
            }
            Key::Review => {
                let rhythm = time::read_rhythm(&value.text).map(|rhythm| Located::new(rhythm, value.span)).or(times.rhythm);
                if let Some(goal) = self.goals.get_mut(index) {
                    goal.review = goal.review.or(rhythm);
                }
                self.check_on_days_of_reviews(index, value, scope);
                self.answer(Some(index), Aspect::Review, value, AnswerSource::Section);
            }
            Key::LastReview => {
                if let (Some(found), Some(goal)) = (times.due.and_then(|found| found.period), self.goals.get_mut(index)) {
                    goal.last_review = Some(Located::new(found.end, value.span));
                }
            }
            Key::Created => {
                if let (Some(found), Some(goal)) = (times.due.and_then(|found| found.period), self.goals.get_mut(index)) {
                    goal.created = Some(Located::new(found.start, value.span));
                }
            }
            Key::Priority | Key::Kind => {
                let (priority, kind) = (find_choice(PRIORITIES, &value.text), find_choice(KINDS, &value.text));
                if let Some(goal) = self.goals.get_mut(index) {
                    let priority = priority.filter(|_| key == Key::Priority);
                    goal.priority = priority.map(|choice| Located::new(choice.value, value.span)).or(goal.priority);
                    let kind = kind.filter(|_| key == Key::Kind);
                    goal.kind = kind.map(|choice| Located::new(choice.value, value.span)).or(goal.kind);
                }
            }
            _ => self.add(Some(index), aspect_of_key(key), value, false, scope),
        }
    }
}
