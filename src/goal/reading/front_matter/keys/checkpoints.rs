//! `checkpoints`: text, mappings, and mappings from date to text.

use super::choices::DateValue;
use crate::document::Entry;
use crate::document::Inline;
use crate::document::Mapping;
use crate::document::Node;
use crate::document::Value;
use crate::goal::Checkpoint;
use crate::goal::CheckpointDue;
use crate::goal::names;
use crate::goal::names::Part;
use crate::goal::names::find_key;
use crate::goal::names::find_part;
use crate::goal::reading::Reader;
use crate::goal::reading::checkpoints::whole_lines;
use crate::goal::reading::front_matter::values;
use crate::goal::reading::scope::Scope;
use crate::goal::reading::times;
use crate::goal::reading::times::date_fault;
use crate::goal::statement::clean;
use crate::language::time;
use crate::language::time::Meaning;
use crate::text::Located;
use crate::text::Span;

/// What a checkpoint with details has.
const PARTS: &[Part] = &[Part::Date, Part::Name, Part::Indicators, Part::Status, Part::Figure];

impl<'t> Reader<'_, 't> {
    pub(super) fn checkpoints_value(&mut self, index: usize, node: &Node<'t>, scope: &Scope) {
        match &node.value {
            Value::Null => {}
            Value::Scalar(_) => {
                if let Some(words) = values::words(node) {
                    self.add_named_checkpoints(index, &words, false, scope);
                }
            }
            Value::List(nodes) => {
                for node in nodes {
                    self.checkpoint(index, node, scope);
                }
            }
            Value::Mapping(mapping) if has_details(mapping) => self.detailed_checkpoint(index, mapping, node.span, scope),
            Value::Mapping(mapping) => {
                for entry in &mapping.entries {
                    self.keyed_checkpoint(index, entry, scope);
                }
            }
        }
    }

    /// An entry of a list of checkpoints.
    pub(super) fn checkpoint(&mut self, index: usize, node: &Node<'t>, scope: &Scope) {
        let known = self.goals[index].checkpoints.len();
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
        let lines = entry_lines(self.document.text, node.span);
        if let Some(checkpoint) = self.goals[index].checkpoints.get_mut(known..).and_then(<[_]>::last_mut) {
            checkpoint.lines = lines;
            checkpoint.span = checkpoint.span.cover(node.span);
        }
    }

    /// `2027-03-31: text`.
    fn keyed_checkpoint(&mut self, index: usize, entry: &Entry<'t>, scope: &Scope) {
        let key = key_words(entry);
        let due = self.checkpoint_due(&key, scope);
        let words = values::texts(&entry.value).into_iter().next();
        let whole = entry.key.span.cover(entry.value.span);
        match (due, words) {
            (Some(due), Some(words)) => {
                let done = clean(&words).is_closed();
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
            let value = || values::texts(&entry.value).into_iter().next();
            // `2027-03-31: pass the exam` beside `status: done`.
            if let Some(due) = self.day_of_key(entry, scope) {
                checkpoint.due = Some(due);
                checkpoint.words = value().unwrap_or_default();
                continue;
            }
            let Some(part) = self.part(mapping, entry, PARTS) else { continue };
            let Some(value) = value() else { continue };
            match part {
                Part::Date => checkpoint.due = self.checkpoint_date(&value, scope),
                Part::Name if checkpoint.words.is_empty() => {
                    checkpoint.done |= clean(&value).is_closed();
                    checkpoint.words = value;
                }
                Part::Indicators | Part::Figure => checkpoint.indicators.extend(values::list(&entry.value)),
                Part::Status => {
                    let status = names::find_status(&value.text);
                    checkpoint.done |= status.is_some_and(|status| !status.is_open()) || time::read_value(&value.text).is_some();
                }
                _ => {}
            }
        }
        if checkpoint.due.is_none() && !mapping.entries.iter().any(|entry| find_part(&entry.key.value) == Some(Part::Date)) {
            checkpoint.due = times::of_step(&checkpoint.words, &scope.context).map(|found| found.as_checkpoint());
        }
        self.goals[index].checkpoints.push(checkpoint);
    }

    /// The day that a key is, where it is no name of a part.
    fn day_of_key(&mut self, entry: &Entry<'t>, scope: &Scope) -> Option<Located<CheckpointDue>> {
        if find_part(&entry.key.value).is_some() {
            return None;
        }
        self.checkpoint_due(&key_words(entry), scope)
    }

    /// The date in a field of its own: a value that is none is a fault.
    fn checkpoint_date(&mut self, words: &Inline<'t>, scope: &Scope) -> Option<Located<CheckpointDue>> {
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
    fn checkpoint_due(&mut self, words: &Inline<'t>, scope: &Scope) -> Option<Located<CheckpointDue>> {
        let found = time::read_value(&words.text)?;
        self.faults.extend(date_fault(found.meaning, words.span, "checkpoints"));
        let due = CheckpointDue::of(time::resolve(found.meaning, &scope.context), found.meaning);
        Some(Located::new(due, words.span))
    }
}

fn key_words<'t>(entry: &Entry<'t>) -> Inline<'t> {
    Inline::of_value(entry.key.value.clone(), entry.key.span, false)
}

/// Whether a mapping is one checkpoint with details and no mapping from date to text: every key is a part, and one names it.
fn has_details(mapping: &Mapping<'_>) -> bool {
    let parts = || mapping.entries.iter().map(|entry| find_part(&entry.key.value));
    mapping.entries.len() > 1
        && parts().all(|part| part.is_some_and(|part| PARTS.contains(&part)))
        && parts().filter(|part| *part == Some(Part::Name)).count() == 1
}

/// The whole lines of an entry of a list, when it stands on lines of its own.
fn entry_lines(text: &str, span: Span) -> Option<Span> {
    let before = text.get(..span.start())?.trim_end_matches([' ', '\t']).strip_suffix('-')?.trim_end_matches([' ', '\t']);
    (before.is_empty() || before.ends_with('\n')).then(|| whole_lines(text, span))
}
