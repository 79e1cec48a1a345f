//! Where something stands or should stand: below its title, at its key, else at the goal itself.

use crate::document::FrontMatter;
use crate::document::Mapping;
use crate::document::Node;
use crate::document::Value;
use crate::facts::Surroundings;
use crate::goal::Aspect;
use crate::goal::RecognisedSection;
use crate::goal::SettingOfGoal;
use crate::goal::names::find_key;
use crate::goal::names::same_name;
use crate::rule_info::Depth;
use crate::text::Span;

/// How many lines that hold for all goals are searched.
const MOST_SHARED: usize = 100;

impl<'g, 't> Surroundings<'g, 't> {
    /// Where something missing belongs: the title of its section when there is one, else the goal.
    pub(super) fn belongs_at(self, aspect: Aspect) -> Span {
        self.sections(aspect).next().map_or(self.goal.place, |section| section.title.span)
    }

    /// What stands above something that is there: its section's title, its key, else the words themselves.
    pub(super) fn heads(self, aspect: Aspect, first: Span) -> Span {
        let title = self.sections(aspect).find(|section| section.extent.contains(first)).map(|section| section.title.span);
        title.or_else(|| self.key_above(first)).unwrap_or(first)
    }

    /// Whether it is one line of a list for a life, of which nobody expects measures and steps.
    pub(super) fn is_for_a_life(self) -> bool {
        self.goal.setting == SettingOfGoal::Someday && self.goal.depth == Depth::Item
    }

    /// The sections of the goal about an aspect.
    pub(super) fn sections(self, aspect: Aspect) -> impl Iterator<Item = &'g RecognisedSection<'t>> {
        self.own(&self.reading.sections, |section| section.title.span).filter(move |section| section.aspect == aspect)
    }

    /// The first words by which the file says something about the aspect for all its goals: "Success criteria" behind them.
    pub(super) fn said_for_all(self, aspect: Aspect) -> Option<Span> {
        let mut shared = self.reading.answers.iter().take(MOST_SHARED);
        shared.find(|answer| answer.aspect == aspect).map(|answer| answer.words.span)
    }

    /// Whether the words at `span` belong to the goal: a document about one goal belongs to it as a whole.
    pub(super) fn owns(self, span: Span) -> bool {
        self.goal.extent.contains(span) || self.has_all()
    }

    fn has_all(self) -> bool {
        self.goal.depth == Depth::Plan && self.reading.goals.len() == 1
    }

    /// What belongs to the goal of a list that is in order of the file.
    pub(super) fn own<T>(self, list: &'g [T], place: impl Fn(&T) -> Span) -> impl Iterator<Item = &'g T> {
        let own = if self.has_all() { list } else { beginning_in(list, self.goal.extent, &place) };
        own.iter().filter(move |item| self.owns(place(item)))
    }

    /// Whether the front matter of a document about one goal has a key.
    pub(super) fn has_key(self, name: &str) -> bool {
        match &self.document.front_matter {
            FrontMatter::Mapping(block) => block.keys.entries.iter().any(|entry| {
                find_key(&entry.key.value).is_some_and(|info| info.name == name) && !matches!(entry.value.value, Value::Null)
            }),
            FrontMatter::None | FrontMatter::Template(_) | FrontMatter::Unreadable(_) => false,
        }
    }

    /// Whether the front matter has a key that is called key results.
    pub(super) fn has_key_results(self) -> bool {
        let FrontMatter::Mapping(block) = &self.document.front_matter else { return false };
        let named = |name: &str| same_name(name, "key-results") || same_name(name, "krs");
        block.keys.entries.iter().any(|entry| named(&entry.key.value) && !matches!(entry.value.value, Value::Null))
    }

    /// The key of the front matter whose list or mapping holds the words.
    fn key_above(self, span: Span) -> Option<Span> {
        match &self.document.front_matter {
            FrontMatter::Mapping(block) if block.content.contains(span) => in_mapping(&block.keys, span),
            FrontMatter::Mapping(_) | FrontMatter::None | FrontMatter::Template(_) | FrontMatter::Unreadable(_) => None,
        }
    }
}

/// The part of a list, which is in order of the file, that begins inside of `extent`.
pub(super) fn beginning_in<T>(list: &[T], extent: Span, place: impl Fn(&T) -> Span) -> &[T] {
    let first = list.partition_point(|item| place(item).start() < extent.start());
    let last = list.partition_point(|item| place(item).start() <= extent.end());
    list.get(first..last).unwrap_or_default()
}

fn in_mapping(mapping: &Mapping<'_>, span: Span) -> Option<Span> {
    let entry = mapping.entries.iter().find(|entry| entry.value.span.contains(span))?;
    match &entry.value.value {
        Value::List(_) | Value::Mapping(_) => in_node(&entry.value, span).or(Some(entry.key.span)),
        Value::Null | Value::Scalar(_) => None,
    }
}

fn in_node(node: &Node<'_>, span: Span) -> Option<Span> {
    match &node.value {
        Value::Mapping(mapping) => in_mapping(mapping, span),
        Value::List(items) => {
            let at = items.partition_point(|item| item.span.end() < span.end());
            items.get(at).filter(|item| item.span.contains(span)).and_then(|item| in_node(item, span))
        }
        Value::Null | Value::Scalar(_) => None,
    }
}
