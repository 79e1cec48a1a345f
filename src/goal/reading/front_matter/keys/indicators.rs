//! `indicators`, and the flat `metric`, `target`, `current`, `baseline` and `unit`.

use crate::date::Precision;
use crate::document::Entry;
use crate::document::Inline;
use crate::document::Mapping;
use crate::document::Node;
use crate::document::Value;
use crate::goal::CheckpointDue;
use crate::goal::Due;
use crate::goal::DueSource;
use crate::goal::Indicator;
use crate::goal::IndicatorKind;
use crate::goal::names;
use crate::goal::names::Key;
use crate::goal::names::Part;
use crate::goal::names::find_choice;
use crate::goal::names::find_key;
use crate::goal::names::find_part;
use crate::goal::reading::Reader;
use crate::goal::reading::checkpoints::Implied;
use crate::goal::reading::front_matter::values;
use crate::goal::reading::scope::Scope;
use crate::language::time;
use crate::text::Located;

impl<'t> Reader<'_, 't> {
    pub(super) fn indicators_value(
        &mut self,
        index: usize,
        node: &Node<'t>,
        kind: Option<Located<IndicatorKind>>,
        scope: &Scope,
    ) {
        match &node.value {
            Value::Null => {}
            Value::Scalar(_) => {
                if let Some(words) = values::words(node) {
                    self.add_indicator(index, Indicator { words, kind, has_figure: false }, scope);
                }
            }
            Value::List(nodes) => {
                for node in nodes {
                    match &node.value {
                        Value::Mapping(mapping) => self.indicator(index, mapping, kind, scope),
                        Value::List(_) | Value::Null => {}
                        Value::Scalar(_) => self.indicators_value(index, node, kind, scope),
                    }
                }
            }
            Value::Mapping(mapping) if has_details(mapping) => self.indicator(index, mapping, kind, scope),
            Value::Mapping(mapping) => {
                for entry in &mapping.entries {
                    let is_list = matches!(entry.value.value, Value::List(_));
                    let known = find_choice(names::INDICATOR_KINDS, &entry.key.value).map(|choice| choice.value);
                    let kind_of_list = known.or_else(|| if is_list { self.misspelled_kind(entry) } else { None });
                    let inner = kind_of_list.map(|kind| Located::new(kind, entry.key.span));
                    match inner {
                        Some(kind) => self.indicators_value(index, &entry.value, Some(kind), scope),
                        None => self.named_indicator(index, entry, kind, scope),
                    }
                }
            }
        }
    }

    /// `name: target` inside a mapping of indicators.
    fn named_indicator(&mut self, index: usize, entry: &Entry<'t>, kind: Option<Located<IndicatorKind>>, scope: &Scope) {
        let words = self.with_figure(entry);
        let has_figure = values::texts(&entry.value).iter().any(|value| value.text.bytes().any(|byte| byte.is_ascii_digit()));
        self.add_indicator(index, Indicator { words, kind, has_figure }, scope);
    }

    /// The name of an indicator with the figure behind it, where the file says both as they are read: "Renewal rate: 85 %".
    fn with_figure(&self, entry: &Entry<'t>) -> Inline<'t> {
        let figure = values::words(&entry.value).filter(|value| value.text.bytes().any(|byte| byte.is_ascii_digit()));
        figure
            .and_then(|figure| self.as_written(entry, &figure))
            .unwrap_or_else(|| Inline::of_value(entry.key.value.clone(), entry.key.span, false))
    }

    /// An indicator with details. One with a day of its own is a step towards its goal.
    pub(super) fn indicator(&mut self, index: usize, mapping: &Mapping<'t>, kind: Option<Located<IndicatorKind>>, scope: &Scope) {
        let (mut words, mut kind, mut has_figure) = (None, kind, false);
        let (mut due, mut target) = (None, None);
        for entry in &mapping.entries {
            let value = values::words(&entry.value);
            let key = find_key(&entry.key.value).map(|info| info.key);
            match self.part(mapping, entry, &[Part::Name, Part::Kind]) {
                Some(Part::Kind) => {
                    let choice = value.as_ref().and_then(|value| find_choice(names::INDICATOR_KINDS, &value.text));
                    kind = choice.map(|choice| Located::new(choice.value, entry.value.span)).or(kind);
                }
                Some(Part::Name | Part::Indicators) => words = words.or(value),
                _ if key == Some(Key::Due) => {
                    let found = value.as_ref().and_then(|value| time::read_value(&value.text));
                    self.goals[index].timed |= found.is_some();
                    due = found.zip(value).and_then(|(found, value)| {
                        let period = time::resolve(found.meaning, &scope.context)?;
                        let on_the_way = period.precision < Precision::Year && Some(period) != scope.context.period;
                        on_the_way.then(|| Located::new(CheckpointDue::Period(period), value.span))
                    });
                }
                _ if matches!(key, Some(Key::Target | Key::Baseline | Key::Current)) => {
                    has_figure |= value.as_ref().is_some_and(|value| value.text.bytes().any(|byte| byte.is_ascii_digit()));
                    target = value.filter(|_| key == Some(Key::Target)).or(target);
                }
                _ if mapping.entries.len() == 1 => {
                    return self.named_indicator(index, entry, kind, scope);
                }
                _ => {}
            }
        }
        if let Some(words) = words {
            if let Some(due) = due {
                self.implied.insert((index, words.span), (Implied::Result, words.clone()));
                self.add_dated_checkpoint(index, words.clone(), words.span, Some(due), false);
                if let Some(step) = self.goals[index].checkpoints.last_mut() {
                    step.indicators.extend(target);
                }
            }
            self.add_indicator(index, Indicator { words, kind, has_figure }, scope);
        }
    }

    /// Takes a bare figure that the goal's words name as well for no measure of its own: `goal: 40` above "Read 40 books".
    pub(in crate::goal::reading) fn drop_figures_of_the_title(&mut self, index: usize) {
        let Some(goal) = self.goals.get_mut(index) else { return };
        let Some(statement) = &goal.statement else { return };
        let is_figure = |text: &str| !text.contains(char::is_alphabetic);
        let named = |text: &str| is_figure(text) && statement.words.text.split(' ').any(|word| word == text);
        goal.indicators.retain(|indicator| !named(&indicator.words.text));
    }

    pub(super) fn flat_figures(&mut self, index: usize, figures: &Figures<'_, 't>, scope: &Scope) {
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
}

/// Whether a mapping is one indicator with details and no mapping from name to target: every key is a part of one, and one names it.
fn has_details(mapping: &Mapping<'_>) -> bool {
    let is_detail = |entry: &Entry<'_>| {
        let name = entry.key.value.as_ref();
        matches!(entry.value.value, Value::Scalar(_) | Value::Null)
            && (find_part(name).is_some() || find_key(name).is_some())
            && find_choice(names::INDICATOR_KINDS, name).is_none()
    };
    let names = mapping.entries.iter().filter(|entry| matches!(find_part(&entry.key.value), Some(Part::Name | Part::Indicators)));
    mapping.entries.iter().all(is_detail) && names.count() == 1
}

/// `metric`, `target`, `current`, `baseline` and `unit` beside each other are one indicator.
#[derive(Default)]
pub(super) struct Figures<'a, 't> {
    pub(super) metric: Option<Inline<'t>>,
    pub(super) target: Option<&'a Node<'t>>,
    pub(super) others: usize,
}

impl Figures<'_, '_> {
    /// Whether they name no figure that could have a baseline.
    pub(super) const fn is_empty(&self) -> bool {
        self.metric.is_none() && self.target.is_none()
    }
}
