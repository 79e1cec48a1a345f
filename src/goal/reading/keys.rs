//! Front matter into goals: every key read by what it takes, every fault with its place.

use std::borrow::Cow;

use super::Reader;
use super::checkpoints::whole_lines;
use super::fields::aspect_of_key;
use super::fields::blank;
use super::front::FrontMatterGoals;
use super::placeholder;
use super::scope::Scope;
use super::times;
use super::times::date_fault;
use super::values;
use crate::date::Date;
use crate::date::Period;
use crate::document::Inline;
use crate::document::Mapping;
use crate::document::Node;
use crate::document::Value;
use crate::goal::Action;
use crate::goal::Answer;
use crate::goal::AnswerSource;
use crate::goal::Aspect;
use crate::goal::Checkpoint;
use crate::goal::Due;
use crate::goal::DueSource;
use crate::goal::Fault;
use crate::goal::FaultKind;
use crate::goal::Indicator;
use crate::goal::IndicatorKind;
use crate::goal::Statement;
use crate::goal::StatementSource;
use crate::goal::Status;
use crate::goal::names;
use crate::goal::names::Choice;
use crate::goal::names::Key;
use crate::goal::names::KeyInfo;
use crate::goal::names::Part;
use crate::goal::names::ValueKind;
use crate::goal::names::find_choice;
use crate::goal::names::find_key;
use crate::goal::names::find_part;
use crate::goal::names::nearest_choice;
use crate::goal::names::nearest_key;
use crate::goal::statement::clean;
use crate::language::time;
use crate::language::time::Meaning;
use crate::rule_info::Depth;
use crate::text::Located;
use crate::text::Span;

impl<'t> Reader<'_, 't> {
    /// The time that front matter gives to all goals of a file with many.
    pub(super) fn inherit_from_front_matter(&mut self, front: &FrontMatterGoals<'_, 't>, scope: &mut Scope) {
        let Some(mapping) = front.mapping() else { return };
        for entry in &mapping.entries {
            let Some(info) = find_key(&entry.key.value).filter(|info| matches!(info.key, Key::Horizon | Key::Due)) else {
                continue;
            };
            let Some(value) = values::words(&entry.value) else { continue };
            if let Some(choice) = find_choice(names::HORIZONS, &value.text) {
                scope.horizon = Some(Located::new(choice.value, value.span));
                scope.due = Some(Due { period: None, span: value.span, from: DueSource::Key });
            } else if let Some(found) = time::read_value(&value.text) {
                let period = time::resolve(found.meaning, &scope.context);
                if info.key == Key::Due || period.is_some() {
                    scope.inherit(Due { period, span: value.span, from: DueSource::Key });
                }
            }
        }
        let _ = self;
    }

    /// The goals of a list in front matter.
    pub(super) fn listed_goals(&mut self, node: &Node<'t>, scope: &Scope) {
        let parent = scope.goal;
        let entries: Vec<&Node<'t>> = match &node.value {
            Value::List(nodes) => nodes.iter().collect(),
            Value::Mapping(mapping) => mapping.entries.iter().map(|entry| &entry.value).collect(),
            Value::Null | Value::Scalar(_) => return,
        };
        for entry in entries {
            let depth = if matches!(entry.value, Value::Mapping(_)) { Depth::Section } else { Depth::Item };
            let mut goal =
                blank(self.settings.depth.unwrap_or(depth), Span::new(entry.span.start(), entry.span.start()), entry.span);
            goal.inherited = scope.due;
            goal.horizon = scope.horizon;
            goal.parent = parent;
            goal.in_front_matter = true;
            if depth == Depth::Item {
                goal.list = Some(node.span);
            }
            self.goals.push(goal);
            let index = self.goals.len() - 1;
            match &entry.value {
                Value::Mapping(mapping) => self.fill(index, mapping, scope, false),
                _ => {
                    if let Some(words) = values::words(entry) {
                        self.state(index, &clean(&words), StatementSource::Key, scope);
                    } else {
                        self.goals.pop();
                    }
                }
            }
        }
    }

    /// Gives a goal everything that a mapping says. `top` tells that it is the front matter itself, whose title is the file's.
    pub(super) fn fill(&mut self, index: usize, mapping: &Mapping<'t>, scope: &Scope, top: bool) {
        self.state_from_keys(index, mapping, scope, top);
        let mut figures = Figures::default();
        for entry in &mapping.entries {
            let name = entry.key.value.as_ref();
            let Some(info) = find_key(name) else {
                if let Some(known) = nearest_key(name) {
                    let kind = FaultKind::MisspelledKey { key: entry.key.value.clone(), known };
                    self.faults.push(Fault { kind, span: entry.key.span });
                }
                continue;
            };
            if values::is_empty(&entry.value) || self.has_placeholder(index, info, &entry.value) {
                continue;
            }
            match info.key {
                Key::Metric => figures.metric = values::words(&entry.value),
                Key::Target => figures.target = Some(&entry.value),
                Key::Current | Key::Baseline | Key::Unit => {
                    figures.others += 1;
                    figures.other = figures.other.take().or_else(|| values::words(&entry.value));
                }
                _ => self.value(index, info, name, &entry.value, scope),
            }
        }
        self.flat_figures(index, &figures, scope);
    }

    /// The statement of a goal in front matter: `goal`, else `outcome`, else `objective`; inside a list also its title.
    fn state_from_keys(&mut self, index: usize, mapping: &Mapping<'t>, scope: &Scope, top: bool) {
        let mut best: Option<(usize, &Node<'t>)> = None;
        let mut missing: Option<Span> = None;
        for entry in &mapping.entries {
            let name = entry.key.value.as_ref();
            let rank = match find_key(name).map(|info| info.key) {
                Some(Key::Goal) => {
                    ["goal", "outcome", "objective"].iter().position(|known| names::same_name(known, name)).unwrap_or(3)
                }
                Some(Key::Title) if !top => 5,
                _ if !top && names::same_name("description", name) => 6,
                _ => continue,
            };
            if values::is_empty(&entry.value) {
                missing = missing.or(Some(entry.key.span));
            } else if best.is_none_or(|(known, _)| rank < known) {
                best = Some((rank, &entry.value));
            }
        }
        let Some((_, node)) = best else {
            if let (Some(span), Some(goal)) = (missing, self.goals.get_mut(index)) {
                goal.place = span;
            }
            return;
        };
        let texts = values::texts(node);
        let Some(words) = texts.first() else { return };
        let lead = clean(words);
        if lead.words.is_empty() {
            return;
        }
        let whole = lead.category.is_some();
        self.state(index, &lead, StatementSource::Key, scope);
        // What front matter states is the statement as a whole: nothing in it only sorts or explains.
        if whole && let Some(goal) = self.goals.get_mut(index) {
            goal.place = words.span;
            goal.statement = Some(Statement { words: words.clone(), from: StatementSource::Key });
        }
    }

    /// Whether a value holds template text; reports it.
    fn has_placeholder(&mut self, index: usize, info: &'static KeyInfo, node: &Node<'t>) -> bool {
        if matches!(info.key, Key::Goal | Key::Goals | Key::Tags | Key::Title) {
            return false;
        }
        let texts = values::texts(node);
        let Some(words) = texts.iter().find(|words| placeholder::find(&words.text).is_some()) else { return false };
        self.unfilled += 1;
        let field = Cow::Owned(format!("`{}`", info.name));
        self.goals[index].timed |= info.key == Key::Due;
        self.faults.push(Fault { kind: FaultKind::Placeholder { field }, span: words.span });
        true
    }

    fn value(&mut self, index: usize, info: &'static KeyInfo, name: &str, node: &Node<'t>, scope: &Scope) {
        match info.value {
            ValueKind::Status => self.status_value(index, name, node),
            ValueKind::Kind => {
                let kind = self.choice(info, node, names::KINDS, false);
                self.goals[index].kind = kind.or(self.goals[index].kind);
            }
            ValueKind::Priority => {
                let priority = self.choice(info, node, names::PRIORITIES, false);
                self.goals[index].priority = priority.or(self.goals[index].priority);
            }
            ValueKind::Horizon => self.horizon_value(index, info, name, node, scope),
            ValueKind::Date => self.date_value(index, info, node, scope),
            ValueKind::Rhythm => self.rhythm_value(index, node, scope),
            ValueKind::Indicators => {
                let kind = match info.key {
                    Key::Leading => Some(IndicatorKind::Leading),
                    Key::Lagging => Some(IndicatorKind::Lagging),
                    _ => None,
                };
                self.indicators_value(index, node, kind.map(|kind| Located::new(kind, node.span)));
            }
            ValueKind::Checkpoints => self.checkpoints_value(index, node, scope),
            ValueKind::Actions => self.actions_value(index, node),
            ValueKind::Mobility => self.mobility_value(index, node),
            ValueKind::References => {
                let references = values::list(node).into_iter().map(|words| {
                    let name = words.text.trim_matches(['[', ']']).to_owned();
                    Located::new(Cow::Owned(name), words.span)
                });
                self.goals[index].supports.extend(references);
            }
            ValueKind::People => self.people_value(index, info.key, node),
            ValueKind::Texts if info.key != Key::Tags => self.texts_value(index, aspect_of_key(info.key), node),
            ValueKind::Text if info.key == Key::Id => {
                if let Some(words) = values::words(node) {
                    self.goals[index].given_id = Some(Located::new(words.text, words.span));
                }
            }
            ValueKind::Text | ValueKind::Texts | ValueKind::Number | ValueKind::Goals | ValueKind::Language => {}
        }
    }

    fn texts_value(&mut self, index: usize, aspect: Aspect, node: &Node<'t>) {
        for words in values::list(node) {
            self.goals[index].answers.push(Answer { aspect, words, from: AnswerSource::Key });
        }
    }

    fn invalid(
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

    fn status_value(&mut self, index: usize, name: &str, node: &Node<'t>) {
        let Some(words) = values::words(node) else { return };
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
            None => find_choice(names::STATUSES, &words.text)
                .or_else(|| find_choice(names::STATUSES, &lead.words.text))
                .map(|choice| choice.value)
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
    fn choice<T: Copy>(
        &mut self,
        info: &'static KeyInfo,
        node: &Node<'t>,
        choices: &'static [Choice<T>],
        strict: bool,
    ) -> Option<Located<T>> {
        let values = values::list(node);
        if let Some((words, choice)) = values.iter().find_map(|words| Some((words, find_choice(choices, &words.text)?))) {
            return Some(Located::new(choice.value, words.span));
        }
        let words = values.first()?;
        let near = nearest_choice(choices, &words.text);
        if near.is_some() || strict {
            self.invalid(info, words.span, expected(info), None, near.map(|choice| choice.name.to_owned()));
        }
        None
    }

    fn horizon_value(&mut self, index: usize, info: &'static KeyInfo, name: &str, node: &Node<'t>, scope: &Scope) {
        let Some(words) = values::words(node) else { return };
        if let Some(choice) = find_choice(names::HORIZONS, &words.text) {
            self.goals[index].horizon = Some(Located::new(choice.value, words.span));
            self.goals[index].timed = true;
            return;
        }
        if let Some(found) = time::read_value(&words.text) {
            self.faults.extend(date_fault(found.meaning, words.span, info.name));
            let period = time::resolve(found.meaning, &scope.context);
            let goal = &mut self.goals[index];
            goal.timed = true;
            if goal.due.is_none() {
                goal.due = Some(Due { period, span: words.span, from: DueSource::Key });
            }
            return;
        }
        let near = nearest_choice(names::HORIZONS, &words.text);
        if near.is_some() || names::same_name(name, "horizon") {
            self.invalid(info, words.span, expected(info), None, near.map(|choice| choice.name.to_owned()));
        }
    }

    fn date_value(&mut self, index: usize, info: &'static KeyInfo, node: &Node<'t>, scope: &Scope) {
        let Some(words) = values::words(node) else {
            return self.invalid(info, node.span, expected(info), None, None);
        };
        let found = match self.date(info, &words, scope) {
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
    fn date(&mut self, info: &'static KeyInfo, words: &Inline<'t>, scope: &Scope) -> DateValue {
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

    fn rhythm_value(&mut self, index: usize, node: &Node<'t>, scope: &Scope) {
        for words in values::texts(node) {
            let rhythm = time::read_rhythm(&words.text).map(|rhythm| Located::new(rhythm, words.span));
            let rhythm = rhythm.or_else(|| times::times_of(&words, &scope.context).rhythm);
            let goal = &mut self.goals[index];
            goal.review = goal.review.or(rhythm);
            goal.answers.push(Answer { aspect: Aspect::Review, words, from: AnswerSource::Key });
        }
    }

    fn indicators_value(&mut self, index: usize, node: &Node<'t>, kind: Option<Located<IndicatorKind>>) {
        match &node.value {
            Value::Null => {}
            Value::Scalar(_) => {
                if let Some(words) = values::words(node) {
                    self.goals[index].indicators.push(Indicator { words, kind, has_figure: false });
                }
            }
            Value::List(nodes) => {
                for node in nodes {
                    match &node.value {
                        Value::Mapping(mapping) => self.indicator(index, mapping, kind),
                        Value::List(_) | Value::Null => {}
                        Value::Scalar(_) => self.indicators_value(index, node, kind),
                    }
                }
            }
            Value::Mapping(mapping) => {
                for entry in &mapping.entries {
                    let inner = find_choice(names::INDICATOR_KINDS, &entry.key.value)
                        .map(|choice| Located::new(choice.value, entry.key.span));
                    match (&entry.value.value, inner) {
                        (Value::Mapping(_), Some(_)) => {}
                        (_, Some(kind)) => self.indicators_value(index, &entry.value, Some(kind)),
                        (_, None) => self.named_indicator(index, entry, kind),
                    }
                }
            }
        }
    }

    /// `name: target` inside a mapping of indicators.
    fn named_indicator(&mut self, index: usize, entry: &crate::document::Entry<'t>, kind: Option<Located<IndicatorKind>>) {
        let words = Inline::of_value(entry.key.value.clone(), entry.key.span, false);
        let has_figure = values::texts(&entry.value).iter().any(|value| value.text.bytes().any(|byte| byte.is_ascii_digit()));
        self.goals[index].indicators.push(Indicator { words, kind, has_figure });
    }

    /// An indicator with details.
    fn indicator(&mut self, index: usize, mapping: &Mapping<'t>, kind: Option<Located<IndicatorKind>>) {
        let (mut words, mut kind, mut has_figure) = (None, kind, false);
        for entry in &mapping.entries {
            let name = entry.key.value.as_ref();
            let value = values::words(&entry.value);
            match find_part(name) {
                Some(Part::Kind) => {
                    let choice = value.as_ref().and_then(|value| find_choice(names::INDICATOR_KINDS, &value.text));
                    kind = choice.map(|choice| Located::new(choice.value, entry.value.span)).or(kind);
                }
                Some(Part::Name | Part::Indicators) => words = words.or(value),
                _ if matches!(find_key(name).map(|info| info.key), Some(Key::Target | Key::Baseline | Key::Current)) => {
                    has_figure |= value.as_ref().is_some_and(|value| value.text.bytes().any(|byte| byte.is_ascii_digit()));
                }
                _ if mapping.entries.len() == 1 => {
                    return self.named_indicator(index, entry, kind);
                }
                _ => {}
            }
        }
        if let Some(words) = words {
            self.goals[index].indicators.push(Indicator { words, kind, has_figure });
        }
    }

    fn flat_figures(&mut self, index: usize, figures: &Figures<'_, 't>, scope: &Scope) {
        let target = figures.target.and_then(values::words);
        let dated = target.as_ref().and_then(|words| {
            let found = time::read_value(&words.text)?;
            let number = words.text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b','));
            (!number && found.says_when()).then(|| (time::resolve(found.meaning, &scope.context), words.span))
        });
        if let Some((period, span)) = dated {
            let goal = &mut self.goals[index];
            goal.timed = true;
            goal.due = goal.due.or(Some(Due { period, span, from: DueSource::Key }));
        }
        let target = target.filter(|_| dated.is_none());
        let has_figure = target.is_some() || figures.others > 0 && figures.metric.is_some();
        let words = figures
            .metric
            .clone()
            .or_else(|| target.clone().filter(|target| target.text.contains(char::is_alphabetic) || figures.others > 0));
        if let Some(words) = words.or(target) {
            self.goals[index].indicators.push(Indicator { words, kind: None, has_figure });
        }
    }

    fn checkpoints_value(&mut self, index: usize, node: &Node<'t>, scope: &Scope) {
        match &node.value {
            Value::Null => {}
            Value::Scalar(_) => {
                if let Some(words) = values::words(node) {
                    self.add_checkpoint(index, &words, None, false, scope);
                }
            }
            Value::List(nodes) => {
                for node in nodes {
                    self.checkpoint(index, node, scope);
                }
            }
            Value::Mapping(mapping) => {
                for entry in &mapping.entries {
                    self.keyed_checkpoint(index, entry, scope);
                }
            }
        }
    }

    /// An entry of a list of checkpoints.
    fn checkpoint(&mut self, index: usize, node: &Node<'t>, scope: &Scope) {
        let lines = entry_lines(self.document.text, node.span);
        match &node.value {
            Value::Null => {}
            Value::Scalar(_) | Value::List(_) => {
                for words in values::texts(node) {
                    self.add_checkpoint(index, &words, None, false, scope);
                }
            }
            Value::Mapping(mapping) => match mapping.entries.as_slice() {
                [entry] if find_part(&entry.key.value).is_none() => self.keyed_checkpoint(index, entry, scope),
                _ => self.detailed_checkpoint(index, mapping, node.span, scope),
            },
        }
        if let Some(checkpoint) = self.goals[index].checkpoints.last_mut() {
            checkpoint.lines = lines;
            checkpoint.span = checkpoint.span.cover(node.span);
        }
    }

    /// `2027-03-31: text`.
    fn keyed_checkpoint(&mut self, index: usize, entry: &crate::document::Entry<'t>, scope: &Scope) {
        let key = Inline::of_value(entry.key.value.clone(), entry.key.span, false);
        let due = self.checkpoint_due(&key, scope);
        let words = values::texts(&entry.value).into_iter().next();
        let whole = entry.key.span.cover(entry.value.span);
        match (due, words) {
            (Some(due), Some(words)) => {
                let done = clean(&words).status.is_some_and(|status| !status.value.is_open());
                self.add_dated_checkpoint(index, words, whole, Some(due), done);
            }
            (Some(due), None) => self.add_dated_checkpoint(index, key, whole, Some(due), false),
            (None, Some(words)) => {
                // `pass the exam: 2027-03-31` has it the other way round.
                let due = self.checkpoint_due(&words, scope);
                self.add_dated_checkpoint(index, key, whole, due, false);
            }
            (None, None) => self.add_dated_checkpoint(index, key, whole, None, false),
        }
    }

    fn detailed_checkpoint(&mut self, index: usize, mapping: &Mapping<'t>, span: Span, scope: &Scope) {
        let mut checkpoint =
            Checkpoint { words: Inline::default(), span, lines: None, due: None, done: false, indicators: Vec::new() };
        for entry in &mapping.entries {
            let Some(part) = find_part(&entry.key.value) else { continue };
            let Some(value) = values::texts(&entry.value).into_iter().next() else { continue };
            match part {
                Part::Date => checkpoint.due = self.checkpoint_date(&value, scope),
                Part::Name if checkpoint.words.is_empty() => checkpoint.words = value,
                Part::Indicators => checkpoint.indicators.extend(values::list(&entry.value)),
                Part::Status => {
                    let choice = find_choice(names::STATUSES, &value.text);
                    checkpoint.done =
                        choice.is_some_and(|choice| !choice.value.is_open()) || time::read_value(&value.text).is_some();
                }
                _ => {}
            }
        }
        if checkpoint.due.is_none() && !mapping.entries.iter().any(|entry| find_part(&entry.key.value) == Some(Part::Date)) {
            let times = times::times_of(&checkpoint.words, &scope.context);
            checkpoint.due = times.due.map(|found| found.as_checkpoint());
        }
        self.goals[index].checkpoints.push(checkpoint);
    }

    /// The date in a field of its own: a value that is none is a fault.
    fn checkpoint_date(&mut self, words: &Inline<'t>, scope: &Scope) -> Option<Located<crate::goal::CheckpointDue>> {
        use crate::goal::CheckpointDue;
        let info = find_key("checkpoints")?;
        if let Some(found) = time::read_value(&words.text)
            && let Meaning::Ambiguous(..) = found.meaning
        {
            self.faults.extend(date_fault(found.meaning, words.span, info.name));
            return Some(Located::new(CheckpointDue::Ambiguous, words.span));
        }
        let due = match self.date(info, words, scope) {
            DateValue::Days(period) => CheckpointDue::Period(period),
            DateValue::Unknown => CheckpointDue::Event,
            DateValue::None => return None,
        };
        Some(Located::new(due, words.span))
    }

    /// The date that a key or value is as a whole, if it is one.
    fn checkpoint_due(&mut self, words: &Inline<'t>, scope: &Scope) -> Option<Located<crate::goal::CheckpointDue>> {
        use crate::goal::CheckpointDue;
        let found = time::read_value(&words.text)?;
        self.faults.extend(date_fault(found.meaning, words.span, "checkpoints"));
        let due = match (time::resolve(found.meaning, &scope.context), found.meaning) {
            (Some(period), _) => CheckpointDue::Period(period),
            (None, Meaning::Ambiguous(..)) => CheckpointDue::Ambiguous,
            (None, _) => CheckpointDue::Event,
        };
        Some(Located::new(due, words.span))
    }

    fn actions_value(&mut self, index: usize, node: &Node<'t>) {
        let nodes: Vec<&Node<'t>> = match &node.value {
            Value::List(nodes) => nodes.iter().collect(),
            Value::Null | Value::Scalar(_) | Value::Mapping(_) => vec![node],
        };
        for node in nodes {
            let Value::Mapping(mapping) = &node.value else {
                for words in values::texts(node) {
                    let lead = clean(&words);
                    let done = lead.status.is_some_and(|status| !status.value.is_open());
                    let high_leverage = values::is_high_leverage(&words.text);
                    self.goals[index].actions.push(Action { words, high_leverage, done });
                }
                continue;
            };
            let (mut words, mut high_leverage, mut done) = (None, false, false);
            for entry in &mapping.entries {
                let value = values::words(&entry.value);
                let says = |wanted: &[&str]| {
                    value.as_ref().is_some_and(|value| wanted.iter().any(|known| value.text.eq_ignore_ascii_case(known)))
                };
                match find_part(&entry.key.value) {
                    Some(Part::Name) => words = words.or(value),
                    Some(Part::Leverage) => high_leverage |= says(&["high", "highest", "true", "yes", "1"]),
                    Some(Part::Status) => {
                        done |= value
                            .as_ref()
                            .and_then(|value| find_choice(names::STATUSES, &value.text))
                            .is_some_and(|choice| !choice.value.is_open());
                    }
                    None if mapping.entries.len() == 1 => {
                        words = Some(Inline::of_value(entry.key.value.clone(), entry.key.span, false));
                    }
                    _ => {}
                }
            }
            if let Some(words) = words {
                self.goals[index].actions.push(Action { words, high_leverage, done });
            }
        }
    }

    fn people_value(&mut self, index: usize, key: Key, node: &Node<'t>) {
        let Value::Mapping(mapping) = &node.value else { return self.texts_value(index, aspect_of_key(key), node) };
        for entry in &mapping.entries {
            let inner =
                find_key(&entry.key.value).filter(|info| info.value == ValueKind::People).map(|info| aspect_of_key(info.key));
            self.texts_value(index, inner.unwrap_or(aspect_of_key(key)), &entry.value);
        }
    }

    fn mobility_value(&mut self, index: usize, node: &Node<'t>) {
        let Value::Mapping(mapping) = &node.value else { return self.texts_value(index, Aspect::Mobility, node) };
        for entry in &mapping.entries {
            let aspect = match find_part(&entry.key.value) {
                Some(Part::Market) => Aspect::Market,
                Some(Part::Role) => Aspect::TargetRole,
                Some(Part::Visa) => Aspect::Visa,
                Some(Part::Credentials) => Aspect::Credentials,
                Some(Part::Language) => Aspect::Language,
                Some(Part::Network) => Aspect::Network,
                Some(Part::Tax) => Aspect::Tax,
                Some(Part::Family) => Aspect::Family,
                Some(Part::Contingency) => Aspect::Contingency,
                _ => Aspect::Mobility,
            };
            self.texts_value(index, aspect, &entry.value);
        }
    }
}

/// `metric`, `target`, `current`, `baseline` and `unit` beside each other are one indicator.
#[derive(Default)]
struct Figures<'a, 't> {
    metric: Option<Inline<'t>>,
    target: Option<&'a Node<'t>>,
    other: Option<Inline<'t>>,
    others: usize,
}

/// A date as read.
enum DateValue {
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

/// The whole lines of an entry of a list, when it stands on lines of its own.
fn entry_lines(text: &str, span: Span) -> Option<Span> {
    let lines = whole_lines(text, span);
    let before = text.get(lines.start()..span.start())?;
    (before.trim_start().starts_with('-') && before.trim().len() == 1).then_some(lines)
}
