//! Front matter into goals: every key read by what it takes, every fault with its place.

mod checkpoints;
mod choices;
mod indicators;
mod own;
mod parts;
mod plans;
mod shared;
mod twice;

pub(in crate::goal::reading) use self::shared::inherit_from_front_matter;
pub(in crate::goal::reading) use self::shared::inherit_status;

use self::indicators::Figures;
use std::borrow::Cow;

use super::Keys;
use super::is_link;
use super::keys_of;
use super::values;
use crate::document::Entry;
use crate::document::Inline;
use crate::document::Node;
use crate::document::Value;
use crate::goal::Answer;
use crate::goal::AnswerSource;
use crate::goal::Aspect;
use crate::goal::Fault;
use crate::goal::FaultKind;
use crate::goal::IndicatorKind;
use crate::goal::Statement;
use crate::goal::StatementSource;
use crate::goal::names;
use crate::goal::names::Key;
use crate::goal::names::KeyInfo;
use crate::goal::names::ValueKind;
use crate::goal::names::find_part;
use crate::goal::names::nearest_key;
use crate::goal::reading::Reader;
use crate::goal::reading::goals::blank;
use crate::goal::reading::goals::placeholder;
use crate::goal::reading::goals::says_nothing;
use crate::goal::reading::paragraphs::fields::aspect_of_key;
use crate::goal::reading::scope::Scope;
use crate::goal::statement::clean;
use crate::language::time;
use crate::rule_info::Depth;
use crate::text::Located;
use crate::text::Span;

/// The words of a value that states a goal; of a mapping, those of a key that has no meaning of its own, if there is one.
fn stated_words<'t>(node: &Node<'t>) -> Option<Inline<'t>> {
    let unknown = match &node.value {
        Value::Mapping(mapping) => {
            let mut own = mapping.entries.iter().filter(|entry| names::find_key(&entry.key.value).is_none());
            own.find_map(|entry| values::words(&entry.value))
        }
        _ => None,
    };
    unknown.or_else(|| values::texts(node).into_iter().next())
}

/// Whether a value is a figure, with its unit at most: `40`, `5,000 EUR`, `78 kg`.
fn is_figure(node: &Node<'_>) -> bool {
    values::words(node).is_some_and(|words| {
        let mut parts = words.text.split(' ');
        let figure = parts.next().is_some_and(|first| {
            let letters = first.chars().filter(|mark| mark.is_alphabetic()).count();
            first.contains(|mark: char| mark.is_ascii_digit())
                && !first.starts_with(char::is_alphabetic)
                && letters <= LONGEST_UNIT
        });
        figure && parts.next().is_none_or(|unit| unit.chars().count() <= LONGEST_UNIT) && parts.next().is_none()
    })
}

/// Most letters of a unit that stands alone with its figure: "EUR".
const LONGEST_UNIT: usize = 3;

impl<'t> Reader<'_, 't> {
    /// The goals of a list in front matter.
    pub(in crate::goal::reading) fn listed_goals(&mut self, node: &Node<'t>, scope: &Scope) {
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
                Value::Mapping(mapping) => self.fill(index, &keys_of(mapping), scope, false),
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

    /// Gives a goal everything that the keys of a mapping say. `top` tells that it is the front matter itself, whose title is the file's.
    pub(in crate::goal::reading) fn fill(&mut self, index: usize, keys: &Keys<'_, 't>, scope: &Scope, top: bool) {
        self.tell_keys_told_twice(keys);
        self.state_from_keys(index, keys, scope, top);
        self.due_on_date(index, keys, scope, top);
        let scope = &self.with_own_time(index, keys, scope);
        let mut figures = Figures::default();
        for (entry, info) in keys {
            let name = entry.key.value.as_ref();
            let Some(info) = *info else {
                if let Some(known) = nearest_key(name) {
                    self.misspelled(entry, known);
                }
                self.own_value(index, entry, scope);
                continue;
            };
            if values::is_empty(&entry.value) || self.has_placeholder(index, info, &entry.value) {
                continue;
            }
            match info.key {
                Key::Metric if matches!(entry.value.value, Value::Scalar(_)) => figures.metric = values::words(&entry.value),
                Key::Metric => self.indicators_value(index, &entry.value, None, scope),
                Key::Target => figures.target = Some(&entry.value),
                // The title says of what: `goal: 40` below "Read 40 books".
                Key::Goal if is_figure(&entry.value) && figures.target.is_none() => figures.target = Some(&entry.value),
                Key::Current | Key::Baseline | Key::Unit => figures.others += 1,
                _ => self.value(index, info, name, &entry.value, scope),
            }
        }
        self.flat_figures(index, &figures, scope);
        if figures.is_empty() {
            self.baseline_in_words(index, keys);
        }
    }

    /// What is known of the time where a goal's keys stand, in whatever order they do: "September" is that of the year in which it is due.
    fn with_own_time(&self, index: usize, keys: &Keys<'_, 't>, scope: &Scope) -> Scope {
        let mut inner = scope.clone();
        let of_key = |key: Key| {
            let (entry, _) = keys.iter().find(|(_, info)| info.is_some_and(|info| info.key == key))?;
            time::resolve(time::read_value(&values::single_time(&entry.value)?.text)?.meaning, &scope.context)
        };
        let said = self.due_period(index);
        inner.context.period = said.or_else(|| of_key(Key::Due)).or(scope.context.period);
        inner.context.start = of_key(Key::Start).map(|period| period.start).or(scope.context.start);
        inner
    }

    /// A `baseline` or `current` beside no figure to reach is what is so today.
    fn baseline_in_words(&mut self, index: usize, keys: &Keys<'_, 't>) {
        for (entry, _) in
            keys.iter().filter(|(_, info)| info.is_some_and(|info| matches!(info.key, Key::Baseline | Key::Current)))
        {
            self.texts_value(index, Aspect::Baseline, &entry.value);
        }
    }

    /// The statement of a goal in front matter: `goal`, else `outcome`, else `objective`; inside a list also its title.
    fn state_from_keys(&mut self, index: usize, keys: &Keys<'_, 't>, scope: &Scope, top: bool) {
        let mut best: Option<(usize, &Node<'t>)> = None;
        let mut missing: Option<Span> = None;
        for (entry, info) in keys {
            let name = entry.key.value.as_ref();
            let rank = match info.map(|info| info.key) {
                Some(Key::Goal) if values::any_text(&entry.value, is_link) => {
                    self.references(index, &entry.value);
                    continue;
                }
                Some(Key::Goal) if is_figure(&entry.value) => continue,
                Some(Key::Goal) => {
                    ["goal", "outcome", "objective"].iter().position(|known| names::same_name(known, name)).unwrap_or(3)
                }
                Some(Key::Title) if !top => 5,
                _ if !top && ["text", "description"].iter().any(|known| names::same_name(known, name)) => 6,
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
        // A statement with details of its own: `goal: {statement: …, due: …}`.
        if let Value::Mapping(mapping) = &node.value {
            self.fill(index, &keys_of(mapping), scope, false);
            if self.goals.get(index).is_some_and(|goal| goal.statement.is_some()) {
                return;
            }
        }
        let Some(words) = stated_words(node) else { return };
        let lead = clean(&words);
        if lead.words.is_empty() {
            return;
        }
        let whole = lead.category().is_some();
        self.state(index, &lead, StatementSource::Key, scope);
        // What front matter states is the statement as a whole: nothing in it only sorts or explains.
        if whole && let Some(goal) = self.goals.get_mut(index) {
            goal.place = words.span;
            goal.statement = Some(Statement { words, from: StatementSource::Key });
        }
    }

    /// Whether a value holds template text; reports it.
    fn has_placeholder(&mut self, index: usize, info: &'static KeyInfo, node: &Node<'t>) -> bool {
        if matches!(info.key, Key::Goal | Key::Goals | Key::Tags | Key::Title) {
            return false;
        }
        let find = if info.value == ValueKind::Texts { placeholder::find_in_prose } else { placeholder::find };
        if !values::any_text(node, |text| find(text).is_some()) {
            return false;
        }
        let texts = values::texts(node);
        let Some(words) = texts.iter().find(|words| find(&words.text).is_some()) else { return false };
        // `status: todo` is one.
        if info.value == ValueKind::Status && names::find_status(&words.text).is_some() {
            return false;
        }
        self.unfilled += 1;
        let field = Cow::Owned(format!("`{}`", info.name));
        self.goals[index].timed |= info.key == Key::Due;
        self.faults.push(Fault { kind: FaultKind::Placeholder { field, aspect: None }, span: words.span });
        true
    }

    fn value(&mut self, index: usize, info: &'static KeyInfo, name: &str, node: &Node<'t>, scope: &Scope) {
        match info.value {
            ValueKind::Status => self.status_value(index, name, node),
            ValueKind::Kind => {
                let kind = self.choice(info, node, names::KINDS);
                self.goals[index].kind = kind.or(self.goals[index].kind);
            }
            ValueKind::Priority => {
                let priority = self.choice(info, node, names::PRIORITIES);
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
                self.indicators_value(index, node, kind.map(|kind| Located::new(kind, node.span)), scope);
            }
            ValueKind::Checkpoints => self.checkpoints_value(index, node, scope),
            ValueKind::Actions => self.actions_value(index, node),
            ValueKind::Mobility => self.mobility_value(index, node),
            ValueKind::References => self.references(index, node),
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

    /// The goals that a value names.
    fn references(&mut self, index: usize, node: &Node<'t>) {
        let named = values::list(node).into_iter().filter(|words| !says_nothing(&words.text));
        let references = named.map(|words| {
            let name = words.text.trim_matches(['[', ']']).to_owned();
            Located::new(Cow::Owned(name), words.span)
        });
        self.goals[index].supports.extend(references);
    }

    fn texts_value(&mut self, index: usize, aspect: Aspect, node: &Node<'t>) {
        let texts: Vec<Inline<'t>> = match &node.value {
            Value::List(entries) => {
                let lines = entries.iter().map(|entry| match self.line_with_colon(entry) {
                    Some(words) => vec![words],
                    None => values::texts(entry),
                });
                lines.flatten().collect()
            }
            _ => values::texts(node),
        };
        let answers = texts.into_iter().map(|words| Answer { aspect, words, from: AnswerSource::Key });
        self.goals[index].answers.extend(answers);
    }

    /// The words of an entry that YAML takes for a mapping: `- transferable skills: planning and hiring`.
    fn line_with_colon(&self, node: &Node<'t>) -> Option<Inline<'t>> {
        let Value::Mapping(mapping) = &node.value else { return None };
        let [entry] = mapping.entries.as_slice() else { return None };
        let value = values::words(&entry.value).filter(|_| find_part(&entry.key.value).is_none())?;
        self.as_written(entry, &value)
    }

    /// A key with its value, where the file says both as they are read.
    fn as_written(&self, entry: &Entry<'t>, value: &Inline<'t>) -> Option<Inline<'t>> {
        let span = entry.key.span.cover(entry.value.span);
        let written = self.document.text.get(span.range())?;
        let between = written.strip_prefix(entry.key.value.as_ref())?.strip_suffix(value.text.as_ref())?;
        (between.trim() == ":").then(|| Inline::of_value(Cow::Borrowed(written), span, false))
    }
}
