//! Goals in the making: opening one, and giving it what its sections, labels, cells and children say.

mod duplicates;
pub(super) mod identity;
pub(super) mod named;
pub(super) mod placeholder;

use super::Reader;
use super::paragraphs::fields::FieldLine;
use super::paragraphs::lines;
use super::scope::Scope;
use super::sections::promised::is_other_label;
use super::times;
use super::times::Times;
use crate::date::Period;
use crate::date::Precision;
use crate::document::Inline;
use crate::goal::Action;
use crate::goal::Answer;
use crate::goal::AnswerSource;
use crate::goal::Aspect;
use crate::goal::Due;
use crate::goal::DueSource;
use crate::goal::Fault;
use crate::goal::FaultKind;
use crate::goal::Goal;
use crate::goal::Indicator;
use crate::goal::SettingOfGoal;
use crate::goal::Statement;
use crate::goal::StatementSource;
use crate::goal::Status;
use crate::goal::names::Apart;
use crate::goal::names::find_key;
use crate::goal::statement::Lead;
use crate::goal::statement::Look;
use crate::goal::statement::clean_seen;
use crate::language::time::Context;
use crate::language::time::Meaning;
use crate::language::time::Relative;
use crate::rule_info::Depth;
use crate::text::Span;
use std::borrow::Cow;

/// Whether a text may name a deadline; only then its times are read.
fn says_until(text: &str) -> bool {
    ["by ", "By ", "before ", "Before ", "until ", "Until ", "due", "Due", "within ", "eadline", "later than"]
        .iter()
        .any(|word| text.contains(word))
}

/// A goal of which nothing is known yet but where it stands.
pub(super) fn blank<'t>(depth: Depth, place: Span, extent: Span) -> Goal<'t> {
    Goal {
        id: String::new(),
        given_id: None,
        depth,
        parent: None,
        statement: None,
        place,
        list: None,
        extent,
        status: Status::Active,
        status_span: None,
        kind: None,
        priority: None,
        horizon: None,
        start: None,
        due: None,
        inherited: None,
        timed: false,
        indicators: Vec::new(),
        checkpoints: Vec::new(),
        actions: Vec::new(),
        answers: Vec::new(),
        review: None,
        last_review: None,
        created: None,
        supports: Vec::new(),
        setting: SettingOfGoal::Goals,
        parts: 0,
        led_up_to: None,
        in_front_matter: false,
    }
}

impl<'t> Reader<'_, 't> {
    /// Opens a goal that a line or title states.
    pub(super) fn open(&mut self, lead: &Lead<'t>, from: StatementSource, depth: Depth, extent: Span, scope: &Scope) -> usize {
        let mut goal = blank(self.settings.depth.unwrap_or(depth), lead.words.span, extent);
        goal.inherited = scope.due;
        goal.horizon = scope.horizon;
        goal.setting = scope.setting;
        goal.parent = scope.goal;
        goal.list = if depth == Depth::Item { scope.list } else { None };
        // In a look back, what was paused is over as well.
        let over = scope.status.filter(|outer| !outer.value.is_open() && lead.status.is_some_and(|own| own.value.is_open()));
        let status = over.or(lead.status).or(scope.status);
        if scope.apart == Some(Apart::Past) && status.is_none_or(|status| status.value.is_open()) {
            goal.status = Status::Achieved;
        } else if let Some(status) = status {
            goal.status = status.value;
        }
        goal.status_span = status.map(|status| status.span).filter(|span| !span.is_empty());
        self.goals.push(goal);
        let index = self.goals.len() - 1;
        self.state(index, lead, from, scope);
        self.look_ahead(index, scope);
        index
    }

    /// Gives a goal its statement, and what the statement's line says beside it.
    pub(super) fn state(&mut self, index: usize, lead: &Lead<'t>, from: StatementSource, scope: &Scope) {
        let words = lead.words.clone();
        if placeholder::find(&words.text).is_some() {
            self.unfilled += 1;
            let field = Cow::Borrowed("the statement");
            self.faults.push(Fault { kind: FaultKind::Placeholder { field, aspect: None }, span: words.span });
        }
        let mut times = times::times_of(&words, &scope.context);
        // "September 2027: move to Lisbon"
        if let (None, Some(category)) = (times.due, lead.category().filter(|category| times::is_time(&category.text))) {
            times = times::times_of(category, &scope.context);
        }
        // "Move to Lisbon (September)"
        times.due = times.due.or_else(|| times::behind(&words, &scope.context));
        let Some(goal) = self.goals.get_mut(index) else { return };
        goal.place = words.span;
        goal.statement = Some(Statement { words, from });
        if let Some(id) = lead.block_id() {
            goal.given_id.get_or_insert_with(|| id.clone());
        }
        self.time(index, &times, DueSource::Statement);
        for field in lead.fields() {
            if let Some(info) = find_key(&field.name) {
                self.apply_key(index, info.key, &field.value, scope);
            }
        }
        if let Some(remark) = lead.closed() {
            self.closed(index, remark, lead);
        }
        if let Some(rest) = lead.rest() {
            self.explain(index, &rest.trimmed(), scope);
        }
        if let Some(labels) = lead.labels() {
            self.labels_below(index, labels, scope);
        }
    }

    /// The lines of a goal's own paragraph that begin with labels.
    fn labels_below(&mut self, index: usize, labels: &Inline<'t>, scope: &Scope) {
        for line in lines(labels) {
            match FieldLine::read(&line) {
                Some(field) => self.apply_field(index, &field.name.text, field.aspect, &field.value, scope),
                None => self.explain(index, &line, scope),
            }
        }
    }

    /// Opens a goal again that a remark closes in a time that lies ahead, as its own year says: "(shipped in Q3 2027)".
    fn closed(&mut self, index: usize, remark: &Inline<'t>, lead: &Lead<'t>) {
        let times = times::times_of(remark, &Context::default());
        let ahead = times.due.and_then(|found| found.period).is_some_and(|period| period.start > self.settings.today);
        if let Some(goal) = self.goals.get_mut(index)
            && ahead
            && goal.status_span == lead.status.map(|status| status.span)
        {
            (goal.status, goal.status_span) = (Status::Active, None);
            self.time(index, &times, DueSource::Child);
        }
    }

    /// The text of a goal that a line or table in a section says: the rest of the section. The goal that was said there before ends here.
    pub(super) fn extent_from(&mut self, said: Span, scope: &Scope) -> Span {
        let Some(section) = scope.extent else { return said };
        let mut inside = self.goals.iter_mut().rev().take_while(|goal| goal.place.start() >= section.start());
        let before = inside.find(|goal| {
            let from = goal.statement.as_ref().map(|statement| statement.from);
            matches!(from, Some(StatementSource::Paragraph | StatementSource::Cell)) && goal.extent.end() == section.end()
        });
        let Some(before) = before.filter(|goal| goal.place.end() <= said.start()) else {
            // A section of the goal before is none of this one.
            return if scope.goal.is_some() { Span::new(said.start(), section.end()) } else { section };
        };
        before.extent = Span::new(before.extent.start(), said.start());
        Span::new(said.start(), section.end())
    }

    /// Gives a goal the times of its words or of what stands below it. Its own words come first.
    pub(super) fn time(&mut self, index: usize, times: &Times, from: DueSource) {
        if let Some(found) = times.due {
            self.faults.extend(found.fault("due"));
        }
        let Some(goal) = self.goals.get_mut(index) else { return };
        if let Some(found) = times.due {
            goal.timed = true;
            if goal.due.is_none() {
                goal.due = Some(Due { period: found.period, span: found.span, from });
            }
        }
        goal.start = goal.start.or(times.start);
    }

    /// When a goal is due, as far as it was read.
    pub(super) fn due_period(&self, index: usize) -> Option<Period> {
        self.goals.get(index)?.due?.period
    }

    /// Takes words that explain a goal: they may hold its time; the rest is kept for what they satisfy.
    pub(super) fn explain(&mut self, index: usize, words: &Inline<'t>, scope: &Scope) {
        let said = self.due_period(index);
        let open = self.goals.get(index).is_some_and(|goal| goal.due.is_none()) || self.dated_by_prose.contains(&index);
        let until = open && says_until(&words.text);
        // A plan may name its day in any words: "on the table at my birthday, 6 November 2027".
        let may_name_a_day = || self.is_plan && words.text.bytes().any(|byte| byte.is_ascii_digit());
        let times = if until || open && may_name_a_day() { times::times_of(words, &scope.context) } else { Times::default() };
        let today = self.settings.today;
        let Some(goal) = self.goals.get_mut(index) else { return };
        let is_ahead = |period: Period| period.precision == Precision::Day && period.end >= today;
        goal.timed |= times.due.and_then(|found| found.period).is_some_and(is_ahead);
        let times = if until { times } else { Times::default() };
        // "Until the end of March", in a year that nobody names.
        goal.timed |= times.due.is_some_and(|found| found.is_deadline && found.period.is_none());
        if let Some(found) = times.due.map(|first| times::last_deadline(first, words, &scope.context))
            && found.is_deadline
            && found
                .period
                .is_some_and(|period| scope.due.and_then(|due| due.period).is_none_or(|inherited| period.end >= inherited.start))
            && found.period.is_some_and(|period| said.is_none_or(|said| period.end > said.end))
        {
            goal.timed = true;
            // "Finish each book within two weeks" is a pace.
            if !matches!(found.meaning, Meaning::Relative(Relative::Within(_))) {
                self.dated_by_prose.insert(index);
                goal.due = Some(Due { period: found.period, span: found.span, from: DueSource::Child });
            }
        }
        goal.answers.push(Answer { aspect: Aspect::Notes, words: words.clone(), from: AnswerSource::Prose });
        self.unplaced += usize::from(is_other_label(&words.text));
    }

    /// Gives a goal, or all goals of the file, words about an aspect.
    pub(super) fn add(&mut self, goal: Option<usize>, aspect: Aspect, words: &Inline<'t>, done: bool, scope: &Scope) {
        if words.is_empty() || aspect == Aspect::Indicators && says_nothing(&words.text) {
            return;
        }
        // No rule reads notes: what is left open there is the author's business.
        if !aspect.is_asked_for() {
            return self.answer(goal, aspect, words, AnswerSource::Section);
        }
        let look = Look::at(&words.text);
        if self.is_unfilled_seen(&words.text, look) {
            let field = Cow::Borrowed("the section");
            self.faults.push(Fault { kind: FaultKind::Placeholder { field, aspect: Some(aspect) }, span: words.span });
            return;
        }
        let Some(index) = goal else { return self.answer(None, aspect, words, AnswerSource::Section) };
        if let Some(also) = scope.also.filter(|_| scope.aspect == Some(aspect)) {
            self.answer(goal, also, words, AnswerSource::Section);
        }
        match aspect {
            Aspect::Indicators => {
                self.add_indicator(index, Indicator { words: words.clone(), kind: None, has_figure: false }, scope);
            }
            Aspect::Actions => {
                let lead = clean_seen(words, look);
                if let Some(goal) = self.goals.get_mut(index) {
                    let done = done || lead.is_closed();
                    let high_leverage = super::front_matter::values::is_high_leverage(&words.text);
                    // "Feb: price list tested": the label is its day. So is the one that a task plugin wrote behind it.
                    let dated = lead.category().is_some_and(|label| times::is_time(&label.text))
                        || lead.fields().iter().any(|field| field.name == "due");
                    let words = if lead.words.is_empty() || dated { words.clone() } else { lead.words };
                    goal.actions.push(Action { words, high_leverage, done });
                }
            }
            Aspect::Checkpoints => self.add_named_checkpoints(index, words, done, scope),
            Aspect::Timeline => {
                let times = times::times_of(words, &scope.context);
                self.time(index, &times, DueSource::Child);
                self.answer(goal, aspect, words, AnswerSource::Section);
            }
            Aspect::Review => {
                if let Some(goal) = self.goals.get_mut(index) {
                    goal.review = goal.review.or_else(|| times::rhythm_of(words));
                }
                self.check_on_days_of_reviews(index, words, scope);
                self.answer(goal, aspect, words, AnswerSource::Section);
            }
            _ => self.answer(goal, aspect, words, AnswerSource::Section),
        }
    }

    /// Gives a goal an indicator. One that says until when tells when the goal is to be reached, too.
    pub(super) fn add_indicator(&mut self, index: usize, indicator: Indicator<'t>, scope: &Scope) {
        let words = &indicator.words;
        let open = self.goals.get(index).is_some_and(|goal| goal.due.is_none() && !goal.timed);
        let timed = open && says_until(&words.text) && times::times_of(words, &scope.context).due.is_some();
        if let Some(goal) = self.goals.get_mut(index) {
            goal.timed |= timed;
            goal.indicators.push(indicator);
        }
    }

    /// Keeps what a goal, or the file for all of its goals, says about an aspect.
    pub(super) fn answer(&mut self, goal: Option<usize>, aspect: Aspect, words: &Inline<'t>, from: AnswerSource) {
        let answer = Answer { aspect, words: words.clone(), from };
        match goal.and_then(|index| self.goals.get_mut(index)) {
            Some(goal) => goal.answers.push(answer),
            None => self.answers.push(answer),
        }
    }
}

/// Whether a value only says that there is none.
pub(super) fn says_nothing(value: &str) -> bool {
    const NOTHING: [&str; 7] = ["n/a", "na", "none", "-", "–", "—", "?"];
    NOTHING.iter().any(|nothing| nothing.eq_ignore_ascii_case(value.trim()))
}
