//! What the front matter of a file with many goals says for all of them.

use crate::document::Entry;
use crate::document::Node;
use crate::goal::Due;
use crate::goal::DueSource;
use crate::goal::Status;
use crate::goal::names;
use crate::goal::names::Key;
use crate::goal::names::KeyInfo;
use crate::goal::names::ValueKind;
use crate::goal::names::find_choice;
use crate::goal::names::find_key;
use crate::goal::names::nearest_key;
use crate::goal::names::same_name;
use crate::goal::reading::Reader;
use crate::goal::reading::front_matter::FrontMatterGoals;
use crate::goal::reading::front_matter::Keys;
use crate::goal::reading::front_matter::values;
use crate::goal::reading::goals::blank;
use crate::goal::reading::goals::placeholder;
use crate::goal::reading::paragraphs::fields::aspect_of_key;
use crate::goal::reading::scope::Scope;
use crate::language::time;
use crate::rule_info::Depth;
use crate::text::Located;
use crate::text::Span;

/// The time that front matter gives to all goals of a file with many.
pub(in crate::goal::reading) fn inherit_from_front_matter(front: &FrontMatterGoals<'_, '_>, scope: &mut Scope) {
    for (entry, info) in &front.keys {
        let Some(info) = info.filter(|info| matches!(info.key, Key::Horizon | Key::Due)) else { continue };
        let Some(value) = values::single_time(&entry.value) else { continue };
        if let Some(choice) = find_choice(names::HORIZONS, &value.text) {
            scope.horizon = Some(Located::new(choice.value, value.span));
            scope.due = Some(Due { period: None, span: value.span, from: DueSource::Key });
        } else if let Some(found) = time::read_value(&value.text) {
            let period = time::resolve(found.meaning, &scope.context);
            if info.key == Key::Due || period.is_some() {
                scope.inherit(Due { period, span: value.span, from: DueSource::Key });
            } else {
                scope.inherit_roughly(value.span, DueSource::Key, false);
            }
        } else if info.key == Key::Horizon && time::read_rhythm(&value.text).is_some() {
            scope.inherit_roughly(value.span, DueSource::Key, false);
        }
    }
}

/// The status that front matter gives to all goals of a file with many, when nothing or little is asked of such goals.
pub(in crate::goal::reading) fn inherit_status(front: &FrontMatterGoals<'_, '_>, scope: &mut Scope) {
    let told = front.keys.iter().filter(|(_, info)| info.is_some_and(|info| info.key == Key::Status));
    let statuses = told.filter_map(|(entry, _)| {
        let words = values::words(&entry.value)?;
        Some(Located::new(names::find_status(&words.text)?, words.span))
    });
    let quiet = |status: &Located<Status>| status.value == Status::Draft || !status.value.is_open();
    scope.status = scope.status.or_else(|| statuses.into_iter().find(quiet));
}

impl<'t> Reader<'_, 't> {
    /// Takes what the front matter of a file with many goals says for all of them, as the keys of a goal are read. What cannot be read
    /// is said all the same.
    pub(in crate::goal::reading) fn fill_shared(&mut self, keys: &Keys<'_, 't>, scope: &mut Scope) {
        // "parent" of a page is the one above it in a menu.
        let is_meant = |(entry, info): &(&Entry<'t>, Option<&KeyInfo>)| match info {
            Some(info) if info.key == Key::Supports => info.signs.iter().any(|sign| same_name(sign, &entry.key.value)),
            info => info.is_none_or(is_shared),
        };
        let shared: Keys<'_, 't> = keys.iter().copied().filter(is_meant).collect();
        self.tell_keys_told_twice(&shared);
        let index = self.goals.len();
        self.goals.push(blank(Depth::Item, Span::default(), Span::default()));
        for (entry, info) in shared {
            let name = entry.key.value.as_ref();
            let known_faults = self.faults.len();
            let meant = match info {
                Some(info) if values::is_empty(&entry.value) || is_no_date(info, &entry.value) => None,
                Some(info) => Some(info),
                None => nearest_key(name).and_then(|known| {
                    self.misspelled(entry, known);
                    find_key(known).filter(|info| is_shared(info))
                }),
            };
            let Some(meant) = meant else { continue };
            let dated = matches!(meant.key, Key::Due | Key::Horizon);
            if info.is_some() && !self.has_placeholder(index, meant, &entry.value) {
                self.value(index, meant, name, &entry.value, scope);
            } else if !dated {
                self.texts_value(index, aspect_of_key(meant.key), &entry.value);
            }
            if dated && self.faults.len() > known_faults {
                scope.inherit_roughly(entry.value.span, DueSource::Key, false);
            }
        }
        if let Some(shared) = self.goals.pop() {
            self.answers.extend(shared.answers);
            self.supports = shared.supports;
        }
    }
}

/// Whether what a key says in the front matter of a file with many goals holds for all of them.
fn is_shared(info: &KeyInfo) -> bool {
    let speaks = matches!(info.value, ValueKind::Texts | ValueKind::People | ValueKind::Rhythm | ValueKind::Mobility);
    speaks && info.key != Key::Tags || matches!(info.key, Key::Horizon | Key::Due)
}

/// Whether a key for a date holds none: "by" in front of a text may name its author.
fn is_no_date(info: &KeyInfo, node: &Node<'_>) -> bool {
    let dated = |text: &str| time::read_value(text).is_some() || placeholder::find(text).is_some();
    info.key == Key::Due && !values::any_text(node, dated)
}
