//! Keys of the author's own: what sections of the text are called, and words, say the same in front matter.

use crate::date::Precision;
use crate::document::Entry;
use crate::document::Inline;
use crate::document::Mapping;
use crate::document::Node;
use crate::document::Value;
use crate::goal::Answer;
use crate::goal::AnswerSource;
use crate::goal::Aspect;
use crate::goal::Due;
use crate::goal::DueSource;
use crate::goal::names::Key;
use crate::goal::names::read_title;
use crate::goal::names::same_name;
use crate::goal::reading::Reader;
use crate::goal::reading::front_matter::Keys;
use crate::goal::reading::front_matter::values;
use crate::goal::reading::scope::Scope;
use crate::goal::reading::times;
use crate::goal::reading::titles::plain::Plain;
use crate::language::time;

impl<'t> Reader<'_, 't> {
    /// What a key says that is called like a section: "because: …", "stations: […]". Else a sentence may say what no other key says.
    pub(super) fn own_value(&mut self, index: usize, entry: &Entry<'t>, scope: &Scope) {
        let title = entry.key.value.replace(['-', '_'], " ");
        let aspect = read_title(&Plain::of(&title), false).aspect;
        let texts = values::texts(&entry.value);
        let sentences = || texts.iter().filter(|words| words.text.contains(' '));
        let aspect = match aspect {
            Some(Aspect::Checkpoints) if are_dated(&texts, scope) || are_keyed_by_days(&entry.value) => {
                return self.checkpoints_value(index, &entry.value, scope);
            }
            Some(Aspect::Review) => return self.rhythm_value(index, &entry.value, scope),
            Some(Aspect::Indicators) if sentences().next().is_some() => {
                return self.indicators_value(index, &entry.value, None, scope);
            }
            // A name says who.
            Some(aspect @ (Aspect::Support | Aspect::Mentors | Aspect::Coach | Aspect::Peers | Aspect::Feedback)) => {
                return self.texts_value(index, aspect, &entry.value);
            }
            Some(aspect) if answers_in_words(aspect) => aspect,
            _ => Aspect::Notes,
        };
        let answers = sentences().map(|words| Answer { aspect, words: words.clone(), from: AnswerSource::Key });
        let answers: Vec<Answer<'t>> = answers.collect();
        self.goals[index].answers.extend(answers);
    }

    /// `date` beside the words of one goal, or in a file that is about one for no period, is the day of the goal when it lies ahead: nothing
    /// was written then.
    pub(super) fn due_on_date(&mut self, index: usize, keys: &Keys<'_, 't>, scope: &Scope, top: bool) {
        let ahead = |(entry, info): &(&Entry<'t>, Option<_>)| {
            let words = values::words(&entry.value)
                .filter(|_| info.is_none() && DAYS.iter().any(|name| same_name(&entry.key.value, name)))?;
            let day = time::resolve(time::read_value(&words.text)?.meaning, &scope.context)?;
            (day.precision == Precision::Day && day.start > self.settings.today).then_some((day, words.span))
        };
        let has = |key: Key| keys.iter().any(|(_, info)| info.is_some_and(|info| info.key == key));
        let states = has(Key::Goal) || top && !has(Key::Horizon);
        let Some((day, span)) = keys.iter().find_map(ahead).filter(|_| states) else { return };
        if let Some(goal) = self.goals.get_mut(index).filter(|goal| goal.due.is_none() && !goal.timed) {
            goal.timed = true;
            goal.due = Some(Due { period: Some(day), span, from: DueSource::Key });
        }
    }
}

/// Keys that say when a goal is due by a day ahead, and else anything.
const DAYS: &[&str] = &["date", "finish", "when", "day"];

/// Whether each of several entries has a day for its key: `2027-03-31: twelve boats`.
fn are_keyed_by_days(node: &Node<'_>) -> bool {
    let is_day = |mapping: &Mapping<'_>| {
        !mapping.entries.is_empty() && mapping.entries.iter().all(|entry| time::read_value(&entry.key.value).is_some())
    };
    match &node.value {
        Value::List(nodes) => {
            nodes.len() > 1 && nodes.iter().all(|node| matches!(&node.value, Value::Mapping(mapping) if is_day(mapping)))
        }
        Value::Mapping(mapping) => mapping.entries.len() > 1 && is_day(mapping),
        Value::Null | Value::Scalar(_) => false,
    }
}

/// Whether texts are several and each has a day.
fn are_dated(texts: &[Inline<'_>], scope: &Scope) -> bool {
    let is_dated = |words: &Inline<'_>| times::of_step(words, &scope.context).is_some_and(|found| found.period.is_some());
    texts.len() > 1 && texts.iter().all(is_dated)
}

/// Whether an aspect is answered by any words.
const fn answers_in_words(aspect: Aspect) -> bool {
    matches!(
        aspect,
        Aspect::Why
            | Aspect::NonNegotiables
            | Aspect::Life
            | Aspect::Gaps
            | Aspect::Evidence
            | Aspect::Baseline
            | Aspect::Contingency
            | Aspect::Recovery
    )
}
