//! Values that are one of several, dates and rhythms.

use crate::date::Date;
use crate::date::Period;
use crate::document::Inline;
use crate::document::Node;
use crate::document::Value;
use crate::goal::Answer;
use crate::goal::AnswerSource;
use crate::goal::Aspect;
use crate::goal::Due;
use crate::goal::DueSource;
use crate::goal::Fault;
use crate::goal::FaultKind;
use crate::goal::Status;
use crate::goal::names;
use crate::goal::names::Choice;
use crate::goal::names::Key;
use crate::goal::names::KeyInfo;
use crate::goal::names::ValueKind;
use crate::goal::names::find_choice;
use crate::goal::names::find_key;
use crate::goal::names::nearest_choice;
use crate::goal::reading::Reader;
use crate::goal::reading::front_matter::values;
use crate::goal::reading::scope::Scope;
use crate::goal::reading::times;
use crate::goal::reading::times::date_fault;
use crate::goal::statement::clean;
use crate::language::time;
use crate::language::time::Meaning;
use crate::text::Located;
use crate::text::Span;
use std::borrow::Cow;

impl<'t> Reader<'_, 't> {
    pub(super) fn invalid(
        &mut self,
        info: &'static KeyInfo,
        span: Span,
        expected: &'static str,
        problem: Option<&'static str>,
        meant: Option<String>,
    ) {
        let kind = FaultKind::InvalidValue {
            key: info.name,
            expected: Cow::Borrowed(expected),
            problem: problem.map(Cow::Borrowed),
            meant,
        };
        self.faults.push(Fault { kind, span });
    }

    pub(super) fn status_value(&mut self, index: usize, name: &str, node: &Node<'t>) {
        let Some(words) = values::single(node, |text| names::find_status(text).is_some()) else { return };
        let lead = clean(&words);
        let done_key =
            ["completed", "complete", "done", "completed-date", "completed-on", "date-completed", "achieved-on", "finished"]
                .iter()
                .any(|known| names::same_name(known, name));
        let boolean = match &node.value {
            Value::Scalar(scalar) => values::boolean(scalar),
            _ => None,
        };
        let status = match boolean {
            Some(true) if done_key => Some(Status::Achieved),
            Some(_) => None,
            // `completed: 2027-01-01` tells when.
            None if done_key && time::read_value(&words.text).is_some() => Some(Status::Achieved),
            None => names::find_status(&words.text)
                .or_else(|| names::find_status(&lead.words.text))
                .or(lead.status.map(|status| status.value)),
        };
        if let Some(status) = status {
            self.goals[index].status = status;
            self.goals[index].status_span = Some(words.span);
        } else if boolean.is_none()
            && let Some(info) = find_key("status")
            && let Some(choice) = nearest_choice(names::STATUSES, &words.text)
        {
            self.invalid(info, words.span, STATUS_WORDS, None, Some(choice.name.to_owned()));
        }
    }

    /// A choice that has no spelling of its own for anything else: only a slip of the pen is a fault.
    pub(super) fn choice<T: Copy>(
        &mut self,
        info: &'static KeyInfo,
        node: &Node<'t>,
        choices: &'static [Choice<T>],
    ) -> Option<Located<T>> {
        let values = values::list(node);
        if let Some((words, choice)) = values.iter().find_map(|words| Some((words, find_choice(choices, &words.text)?))) {
            return Some(Located::new(choice.value, words.span));
        }
        let words = values.first()?;
        let near = nearest_choice(choices, &words.text);
        if near.is_some() {
            self.invalid(info, words.span, expected(info), None, near.map(|choice| choice.name.to_owned()));
        }
        None
    }

    pub(super) fn horizon_value(&mut self, index: usize, info: &'static KeyInfo, name: &str, node: &Node<'t>, scope: &Scope) {
        let Some(words) = values::single_time(node) else { return };
        if let Some(choice) = find_choice(names::HORIZONS, &words.text) {
            self.goals[index].horizon = Some(Located::new(choice.value, words.span));
            self.goals[index].timed = true;
            return;
        }
        // Some tools write months as 2027-M03.
        let months = match words.text.split_once("-M") {
            Some((year, month)) if month.starts_with(|first: char| first.is_ascii_digit()) => {
                Cow::Owned(format!("{year}-{month}"))
            }
            _ => Cow::Borrowed(words.text.as_ref()),
        };
        if let Some(found) = time::read_value(&months) {
            self.faults.extend(date_fault(found.meaning, words.span, info.name));
            let period = time::resolve(found.meaning, &scope.context);
            let goal = &mut self.goals[index];
            goal.timed = true;
            if goal.due.is_none() {
                goal.due = Some(Due { period, span: words.span, from: DueSource::Key });
            }
            return;
        }
        // "Quarter" and "yearly" say how long without saying which.
        if time::read_rhythm(&words.text).is_some() {
            self.goals[index].timed = true;
            self.goals[index].due.get_or_insert(Due { period: None, span: words.span, from: DueSource::Key });
            return;
        }
        let near = nearest_choice(names::HORIZONS, &words.text);
        if near.is_some() || names::same_name(name, "horizon") {
            self.invalid(info, words.span, expected(info), None, near.map(|choice| choice.name.to_owned()));
        }
    }

    pub(super) fn date_value(&mut self, index: usize, info: &'static KeyInfo, node: &Node<'t>, scope: &Scope) {
        let Some(words) = values::single_time(node) else {
            return self.invalid(info, node.span, expected(info), None, None);
        };
        // When a note was made is its tool's business, in the form that the tool writes.
        let known_faults = self.faults.len();
        let read = self.date(info, &words, scope);
        if info.key == Key::Created {
            self.faults.truncate(known_faults);
        }
        let found = match read {
            DateValue::Days(period) => Some(period),
            DateValue::Unknown => None,
            DateValue::None => {
                // The fault says what is wrong; that a time is missing would be wrong as well.
                self.goals[index].timed |= info.key == Key::Due;
                return;
            }
        };
        let goal = &mut self.goals[index];
        let period = found.map(|period| Located::new(period, words.span));
        match info.key {
            Key::Due => {
                goal.timed = true;
                goal.due = Some(Due { period: found, span: words.span, from: DueSource::Key });
            }
            Key::Start => goal.start = period,
            Key::LastReview => goal.last_review = period.map(|period| Located::new(period.value.end, period.span)),
            Key::Created => goal.created = period.map(|period| Located::new(period.value.start, period.span)),
            _ => goal.answers.push(Answer { aspect: Aspect::Review, words, from: AnswerSource::Key }),
        }
    }

    /// Reads a date, and reports one that is none.
    pub(super) fn date(&mut self, info: &'static KeyInfo, words: &Inline<'t>, scope: &Scope) -> DateValue {
        if let Some(date) = words.text.get(..10).and_then(Date::from_iso)
            && (words.text.len() == 10 || words.text[10..].starts_with(['T', ' ', 't']))
        {
            return DateValue::Days(Period::day(date));
        }
        let Some(found) = time::read_value(&words.text) else {
            let times = times::times_of(words, &scope.context);
            if let Some(found) = times.due {
                self.faults.extend(date_fault(found.meaning, found.span, info.name));
                return DateValue::of(found.period);
            }
            self.invalid(info, words.span, expected(info), None, None);
            return DateValue::None;
        };
        match found.meaning {
            Meaning::Numeric(date) => self.invalid(info, words.span, expected(info), None, Some(date.to_string())),
            Meaning::Rhythm(_) | Meaning::Duration(_) => {
                self.invalid(info, words.span, expected(info), None, None);
                return DateValue::None;
            }
            meaning => self.faults.extend(date_fault(meaning, words.span, info.name)),
        }
        if matches!(found.meaning, Meaning::Impossible(_)) {
            return DateValue::None;
        }
        DateValue::of(time::resolve(found.meaning, &scope.context))
    }

    pub(super) fn rhythm_value(&mut self, index: usize, node: &Node<'t>, scope: &Scope) {
        for words in values::texts(node) {
            let rhythm = time::read_rhythm(&words.text).map(|rhythm| Located::new(rhythm, words.span));
            let rhythm = rhythm.or_else(|| times::times_of(&words, &scope.context).rhythm);
            self.check_on_days_of_reviews(index, &words, scope);
            let goal = &mut self.goals[index];
            goal.review = goal.review.or(rhythm);
            goal.answers.push(Answer { aspect: Aspect::Review, words, from: AnswerSource::Key });
        }
    }
}

/// A date as read.
pub(super) enum DateValue {
    /// It is none.
    None,
    /// It is one that no day can be computed from.
    Unknown,
    /// Its days.
    Days(Period),
}

impl DateValue {
    fn of(period: Option<Period>) -> Self {
        period.map_or(Self::Unknown, Self::Days)
    }
}

const STATUS_WORDS: &str = "draft, planned, active, paused, blocked, achieved or dropped";

/// What a key takes, in words.
fn expected(info: &KeyInfo) -> &'static str {
    match info.value {
        ValueKind::Status => STATUS_WORDS,
        ValueKind::Kind => "professional-advancement, leadership, education or personal-development",
        ValueKind::Priority => "promotion, skill-mastery, pivot or mobility",
        ValueKind::Horizon => "short-term, mid-term, long-term, or a period such as 2027-Q4",
        ValueKind::Date | ValueKind::Checkpoints => "a date such as 2027-06-30, or a period such as 2027-Q2",
        ValueKind::Rhythm => "how often, such as weekly or every month",
        _ => "text",
    }
}
