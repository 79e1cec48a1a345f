//! What front matter says about the file as a whole, before anything is read from it.

pub(super) mod keys;
pub(super) mod values;

use crate::date::Date;
use crate::document::Document;
use crate::document::Entry;
use crate::document::FrontMatter;
use crate::document::FrontMatterBlock;
use crate::document::Inline;
use crate::document::Mapping;
use crate::document::Node;
use crate::document::Value;
use crate::goal::Sign;
use crate::goal::names::Key;
use crate::goal::names::KeyInfo;
use crate::goal::names::ValueKind;
use crate::goal::names::find_key;
use crate::goal::names::same_name;

/// The entries of a mapping with what their keys mean.
pub(super) type Keys<'m, 't> = Vec<(&'m Entry<'t>, Option<&'static KeyInfo>)>;

/// Finds what the keys of a mapping mean.
pub(super) fn keys_of<'m, 't>(mapping: &'m Mapping<'t>) -> Keys<'m, 't> {
    mapping.entries.iter().map(|entry| (entry, find_key(&entry.key.value))).collect()
}

/// How much front matter says about one goal that the file is about.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub(super) enum About {
    /// Nothing.
    #[default]
    Nothing,
    /// It has keys that describe one goal: a deadline, checkpoints, reasons …
    Describes,
    /// It has a key for the statement, or says that the file is one goal.
    States,
}

/// Front matter at a first look.
#[derive(Debug, Default)]
pub(super) struct FrontMatterGoals<'a, 't> {
    /// Where it stands, when it has keys.
    pub(super) block: Option<&'a FrontMatterBlock<'t>>,
    /// Its keys.
    pub(super) keys: Keys<'a, 't>,
    /// What in it says that the file is a goal document.
    pub(super) sign: Option<Sign>,
    /// A key that only goal documents have, without a value.
    unfilled_sign: Option<Key>,
    /// What it says about one goal that the file is about.
    pub(super) about: About,
    /// Its list of goals.
    pub(super) goals: Option<&'a Node<'t>>,
    /// The title.
    pub(super) title: Option<Inline<'t>>,
    /// What it says in a line below the title.
    pub(super) told: Option<Inline<'t>>,
    /// When the text was published or written: never a deadline, but what "this year" counts from.
    pub(super) published: Option<Date>,
    /// That day is one of publication, not only of a note.
    is_post: bool,
    /// The language that it names is not English.
    pub(super) foreign: bool,
    /// It is a template still.
    pub(super) is_template: bool,
}

impl<'a, 't> FrontMatterGoals<'a, 't> {
    pub(super) fn read(document: &'a Document<'t>) -> Self {
        let mut front = Self::default();
        let block = match &document.front_matter {
            FrontMatter::Mapping(block) => block,
            FrontMatter::Template(_) => return Self { is_template: true, ..front },
            FrontMatter::None => return front,
            FrontMatter::Unreadable(span) => {
                front.sign = sign_of_unreadable(span.slice(document.text));
                return front;
            }
        };
        front.block = Some(block);
        front.keys = keys_of(&block.keys);
        for at in 0..front.keys.len() {
            let (entry, info) = front.keys[at];
            front.look_at(&entry.key.value, info, &entry.value);
        }
        front
    }

    fn look_at(&mut self, name: &str, info: Option<&'static KeyInfo>, node: &'a Node<'t>) {
        let is = |names: &[&str]| names.iter().any(|known| same_name(known, name));
        let posted = info.is_none() && is(&["date", "publishdate", "published", "published-at", "published-on", "pubdate"]);
        if posted || is(&["created", "created-at"]) {
            self.published = self.published.or_else(|| day(node));
            self.is_post |= posted;
        }
        if is(&["description", "subtitle", "summary", "excerpt"]) {
            self.told = self.told.take().or_else(|| values::words(node));
        }
        let Some(info) = info else { return };
        let says = info.signs.iter().any(|sign| same_name(sign, name));
        match info.key {
            Key::Goals => self.goals = Some(node).filter(|node| holds_goals(node)),
            Key::Title => self.title = self.title.take().or_else(|| values::words(node)),
            Key::Kind => {
                let among = |value: &str, words: &[&str]| words.iter().any(|known| value.trim().eq_ignore_ascii_case(known));
                // What holds several goals is none itself, and a category of goals is one of texts about them, too.
                if name.eq_ignore_ascii_case("type") && values::any_text(node, |value| among(value, &["goals", "okrs"])) {
                    self.sign.get_or_insert_with(|| Sign::Key(format!("{name}: goals")));
                } else if values::any_text(node, |value| among(value, &["goal", "okr"])) {
                    self.sign.get_or_insert_with(|| Sign::Key(format!("{name}: goal")));
                    self.about = About::States;
                }
                return;
            }
            Key::Tags => {
                let tags = values::list(node);
                // One text may hold several tags; a tag of a list may hold several words: "goal setting".
                let several = tags.len() == 1;
                let tag = tags
                    .iter()
                    .flat_map(|tags| tags.text.split(move |mark| mark == ',' || several && mark == ' '))
                    .map(|tag| tag.trim_matches('#'))
                    .flat_map(|tag| tag.split('/'))
                    .find(|tag| ["goal", "goals", "okr", "okrs"].iter().any(|known| tag.eq_ignore_ascii_case(known)));
                if let Some(tag) = tag {
                    self.sign.get_or_insert_with(|| Sign::Tag(tag.to_owned()));
                }
                return;
            }
            Key::Language => {
                self.foreign = values::words(node).is_some_and(|value| names_foreign_language(&value.text));
                return;
            }
            // A link names the goal that this note serves.
            Key::Goal if !values::any_text(node, |value| !is_link(value)) && !values::is_empty(node) => return,
            Key::Goal if states_several(node) => self.goals = Some(node),
            Key::Goal => self.about = About::States,
            _ => {
                let plain = matches!(
                    info.value,
                    ValueKind::Texts
                        | ValueKind::Indicators
                        | ValueKind::Checkpoints
                        | ValueKind::Actions
                        | ValueKind::People
                        | ValueKind::Mobility
                        | ValueKind::References
                );
                let dated = matches!(info.key, Key::Due | Key::Start | Key::Metric)
                    || info.key == Key::Horizon
                        && !is(&["year", "period", "quarter", "timeline", "duration", "semester", "school-year", "fiscal-year"]);
                if says || plain || dated {
                    self.about = self.about.max(About::Describes);
                }
            }
        }
        if says && values::is_empty(node) {
            // One key without a value may be anybody's, two are a goal that is not filled in.
            match self.unfilled_sign.take() {
                Some(_) => self.sign = self.sign.take().or_else(|| Some(Sign::Key(name.to_owned()))),
                None => self.unfilled_sign = Some(info.key),
            }
        } else if says || info.key == Key::Goals && self.goals.is_some() {
            self.sign.get_or_insert_with(|| Sign::Key(name.to_owned()));
        }
    }

    /// Whether it has a key for the statement of one goal, be it empty or a link to another.
    pub(super) fn has_key_for_one(&self) -> bool {
        let states = |(entry, info): &(&Entry<'t>, Option<&KeyInfo>)| {
            info.is_some_and(|info| info.key == Key::Goal) && !states_several(&entry.value)
        };
        self.keys.iter().any(states)
    }

    /// When it was published as a post that does not state a goal in keys.
    pub(super) fn posted(&self) -> Option<Date> {
        self.published.filter(|_| self.is_post && self.about == About::Nothing)
    }

    /// The day from which the text counts its times: who notes goals in the last days of a year means by "this year" the one that begins.
    pub(super) fn counts_from(&self) -> Option<Date> {
        let day = self.published?;
        let ends_a_year = day.month() == 12 && day.day() >= LAST_DAYS && self.posted().is_none();
        if ends_a_year { Date::new(day.year() + 1, 1, 1) } else { Some(day) }
    }

    /// Whether it is of a published post with the tag "goals", which is about goals and need not hold any.
    pub(super) fn is_tagged_post(&self) -> bool {
        let many = matches!(&self.sign, Some(Sign::Tag(tag)) if tag.ends_with(['s', 'S']));
        many && self.is_post && self.published.is_some() && self.about == About::Nothing
    }
}

/// The first of the last days of December.
const LAST_DAYS: i8 = 20;

/// A key that only goal documents have, in a block that cannot be read: its faults are to be told.
fn sign_of_unreadable(text: &str) -> Option<Sign> {
    let names = text.lines().filter_map(|line| line.split_once(':')).map(|(name, _)| name.trim_matches(['"', '\'', ' ']));
    let mut signs = names.filter(|name| find_key(name).is_some_and(|info| info.signs.iter().any(|sign| same_name(sign, name))));
    signs.next().map(|name| Sign::Key(name.to_owned()))
}

/// Whether a value is nothing but a wiki link.
pub(super) fn is_link(text: &str) -> bool {
    let text = text.trim();
    text.starts_with("[[") && text.find("]]") == Some(text.len().saturating_sub(2))
}

/// Whether a value is the name or code of a language other than English: `de`, `pt-BR`, `German`, but not the level `B2`.
fn names_foreign_language(value: &str) -> bool {
    let is_name = value.bytes().all(|byte| byte.is_ascii_alphabetic() || !byte.is_ascii() || matches!(byte, b'-' | b'_'));
    is_name && value.len() < 20 && !value.to_ascii_lowercase().starts_with("en")
}

/// Whether `goals:` holds goals and not, say, a number.
fn holds_goals(node: &Node<'_>) -> bool {
    match &node.value {
        Value::List(nodes) => !nodes.is_empty(),
        Value::Mapping(mapping) => mapping.entries.iter().all(|entry| matches!(entry.value.value, Value::Mapping(_))),
        Value::Null | Value::Scalar(_) => false,
    }
}

/// Whether `goal:` lists several: `[Become a staff engineer, Run a marathon]`.
fn states_several(node: &Node<'_>) -> bool {
    matches!(&node.value, Value::List(nodes) if nodes.iter().filter_map(values::words).filter(|words| !is_link(&words.text)).count() > 1)
}

/// The day that a date or date-time names.
pub(super) fn day(node: &Node<'_>) -> Option<Date> {
    values::words(node).and_then(|value| Date::from_iso(value.text.get(..10)?))
}
