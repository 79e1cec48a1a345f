//! `actions`, the people who support a goal, and preferences about living elsewhere.

use crate::document::Inline;
use crate::document::Node;
use crate::document::Value;
use crate::goal::Action;
use crate::goal::Aspect;
use crate::goal::names;
use crate::goal::names::Key;
use crate::goal::names::Part;
use crate::goal::names::ValueKind;
use crate::goal::names::find_key;
use crate::goal::reading::Reader;
use crate::goal::reading::front_matter::values;
use crate::goal::reading::paragraphs::fields::aspect_of_key;
use crate::goal::reading::paragraphs::fields::aspect_of_part;
use crate::goal::statement::clean;

/// What a plan to live elsewhere has.
const MOBILITY: &[Part] = &[Part::Market, Part::Credentials, Part::Language, Part::Network, Part::Family, Part::Contingency];

impl<'t> Reader<'_, 't> {
    pub(super) fn actions_value(&mut self, index: usize, node: &Node<'t>) {
        let nodes: Vec<&Node<'t>> = match &node.value {
            Value::List(nodes) => nodes.iter().collect(),
            Value::Null | Value::Scalar(_) | Value::Mapping(_) => vec![node],
        };
        for node in nodes {
            let Value::Mapping(mapping) = &node.value else {
                for words in values::texts(node) {
                    let lead = clean(&words);
                    let done = lead.is_closed();
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
                match self.part(mapping, entry, &[Part::Name, Part::Leverage, Part::Status]) {
                    Some(Part::Name) => words = words.or(value),
                    Some(Part::Leverage) => high_leverage |= says(&["high", "highest", "true", "yes", "1"]),
                    Some(Part::Status) => {
                        done |= value
                            .as_ref()
                            .and_then(|value| names::find_status(&value.text))
                            .is_some_and(|status| !status.is_open());
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

    pub(super) fn people_value(&mut self, index: usize, key: Key, node: &Node<'t>) {
        let Value::Mapping(mapping) = &node.value else { return self.texts_value(index, aspect_of_key(key), node) };
        for entry in &mapping.entries {
            let inner =
                find_key(&entry.key.value).filter(|info| info.value == ValueKind::People).map(|info| aspect_of_key(info.key));
            self.texts_value(index, inner.unwrap_or(aspect_of_key(key)), &entry.value);
        }
    }

    pub(super) fn mobility_value(&mut self, index: usize, node: &Node<'t>) {
        let Value::Mapping(mapping) = &node.value else { return self.texts_value(index, Aspect::Mobility, node) };
        for entry in &mapping.entries {
            let aspect = self.part(mapping, entry, MOBILITY).and_then(aspect_of_part).unwrap_or(Aspect::Mobility);
            self.texts_value(index, aspect, &entry.value);
        }
    }
}
