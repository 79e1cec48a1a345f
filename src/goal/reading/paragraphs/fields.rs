//! Labels with their values: "Deadline: June", "**Owner:** me".

use std::ops::Range;

use crate::document::Inline;
use crate::document::Mark;
use crate::document::MarkKind;
use crate::goal::Aspect;
use crate::goal::names::Key;
use crate::goal::names::Part;
use crate::goal::names::find_key;
use crate::goal::names::find_part;
use crate::goal::names::may_be_area;
use crate::goal::names::read_title;
use crate::goal::reading::times::is_time;
use crate::goal::reading::titles::plain::Plain;
use crate::goal::shape::Shape;
use crate::goal::shape::shape_of;
use crate::goal::statement::unnumbered;
use crate::language;

/// A label with its value: "Deadline: June", "**Owner:** me".
pub(in crate::goal::reading) struct FieldLine<'t> {
    /// The label, its marks taken off.
    pub(in crate::goal::reading) name: Inline<'t>,
    /// What it is about.
    pub(in crate::goal::reading) aspect: Aspect,
    /// The key of front matter that it is called like.
    pub(in crate::goal::reading) key: Option<Key>,
    /// The value; empty when it stands in children.
    pub(in crate::goal::reading) value: Inline<'t>,
}

impl<'t> FieldLine<'t> {
    /// Reads a label with its value; nothing when the words before the colon name nothing known.
    pub(in crate::goal::reading) fn read(inline: &Inline<'t>) -> Option<Self> {
        let parts = parts(inline)?;
        let name = &inline.text[parts.name.clone()];
        let senses = read_title(&Plain::of(name), false);
        let key =
            find_key(name).map(|info| info.key).filter(|key| !matches!(key, Key::Goal | Key::Title | Key::Goals | Key::Tags));
        let figure = || aspect_of_figure(name, &inline.text[parts.value.clone()]);
        // "If the knee hurts: ride the bike", but not "If yes: call her".
        let planned = || supposes(name).then_some(Aspect::Contingency);
        let aspect = senses.aspect.or_else(|| key.map(aspect_of_key)).or_else(figure).or_else(planned)?;
        let names_area =
            senses.goals.is_some() && senses.aspect.is_none() || is_of_a_body(name, &inline.text[parts.value.clone()]);
        (!names_area).then(|| Self::new(inline, parts, aspect, key))
    }

    /// Reads a label with its value below something about an aspect, where short labels say more: "Role: nurse" about a move.
    pub(in crate::goal::reading) fn read_about(inline: &Inline<'t>, aspect: Aspect) -> Option<Self> {
        let known = Self::read(inline);
        if known.is_some() || aspect != Aspect::Mobility {
            return known;
        }
        let parts = parts(inline)?;
        let aspect = find_part(&inline.text[parts.name.clone()]).and_then(aspect_of_part)?;
        Some(Self::new(inline, parts, aspect, None))
    }

    /// Reads words without a colon that name what the lines below them tell: "Why", "What could stop me".
    pub(in crate::goal::reading) fn above_its_lines(inline: &Inline<'t>) -> Option<Self> {
        let text = inline.text.trim();
        if text.len() > LONGEST_LABEL || text.bytes().any(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let plain = Plain::of(text);
        let senses = read_title(&plain, false);
        let demands = || plain.contains(' ') && matches!(shape_of(text), Shape::Imperative | Shape::Wish);
        let aspect = senses.aspect.filter(|aspect| aspect.is_asked_for() && senses.goals.is_none() && !demands())?;
        Some(Self { name: inline.clone(), aspect, key: None, value: inline.part(inline.text.len()..inline.text.len()) })
    }

    fn new(inline: &Inline<'t>, parts: Parts, aspect: Aspect, key: Option<Key>) -> Self {
        Self { name: inline.slice(parts.name), aspect, key, value: inline.part(parts.value) }
    }

    /// Whether its label is one that tells little and its value is a goal: "Weight: lose 5 kg".
    pub(in crate::goal::reading) fn demands(&self) -> bool {
        self.aspect == Aspect::Notes && matches!(shape_of(&self.value.text), Shape::Imperative | Shape::Wish)
    }

    /// Whether its label is a goal itself, and only a word inside names something known: "**Build a support group** – ask at the club".
    pub(in crate::goal::reading) fn is_stated_by_label(&self) -> bool {
        let name = self.name.text.as_ref();
        name.split_once(' ').is_some_and(|(_, behind)| {
            behind.contains(' ')
                && shape_of(name) == Shape::Imperative
                && read_title(&Plain::of(behind), false).aspect == Some(self.aspect)
        })
    }

    /// Whether it tells something about a goal rather than sorting goals by area.
    pub(in crate::goal::reading) fn is_metadata(&self) -> bool {
        let sorts = matches!(
            self.aspect,
            Aspect::Values
                | Aspect::Recovery
                | Aspect::Actions
                | Aspect::Resources
                | Aspect::Coach
                | Aspect::Mentors
                | Aspect::Peers
        ) || supposes(&self.name.text);
        !(self.aspect.is_area_of_life() || sorts || may_be_area(&self.name.text))
            || self.key.is_some() && self.aspect != Aspect::Actions
    }
}

/// Whether a label supposes that something happens.
fn supposes(name: &str) -> bool {
    (name.starts_with("If ") || name.starts_with("if ")) && name.split(' ').nth(FEWEST_SUPPOSED).is_some()
}

/// Fewest words, less one, that suppose something.
const FEWEST_SUPPOSED: usize = 3;

/// Where the words before and behind the colon of a short label stand.
struct Parts {
    /// Without white space around it.
    name: Range<usize>,
    value: Range<usize>,
}

/// The parts of a short label with its value; nothing when there is no label.
fn parts(inline: &Inline<'_>) -> Option<Parts> {
    let text = inline.text.as_ref();
    let marked = inline.marks().first().is_some_and(|mark| mark.range.start < 8);
    let has_colon = || memchr::memchr2(b':', b'?', &text.as_bytes()[..text.len().min(LONGEST_LABEL + 8)]).is_some();
    if !marked && !is_lettered(text) && !has_colon() {
        return None;
    }
    let counted = text.len() - unnumbered(text).len();
    let start = counted + text[counted..].find(char::is_alphanumeric)?;
    let end = label_end(inline, start)?;
    // "[Leading boats: how to row](…)" is the title of another text.
    let linked = |mark: &Mark<'_>| {
        matches!(mark.kind, MarkKind::Link(_)) && (mark.range.start as usize..mark.range.end as usize).contains(&(end + 1))
    };
    let broken = |mark: &Mark<'_>| mark.kind == MarkKind::Break && (start..end).contains(&(mark.range.start as usize));
    if inline.marks().iter().any(|mark| linked(mark) || broken(mark)) {
        return None;
    }
    // The name begins with a letter.
    let name = text.get(start..end)?.trim_end();
    // A question may be longer: "How often do we talk about it? Every four weeks."
    let most = if text[end..].starts_with('?') { MOST_ASKED } else { MOST_WORDS };
    if name.split(' ').nth(most).is_some() || name.contains(['.', ',', '?']) {
        return None;
    }
    let behind = text[end..].trim_start_matches(|character: char| {
        character.is_whitespace() || matches!(character, ':' | '?' | '.' | '-' | '–' | '—' | '*')
    });
    Some(Parts { name: start..start + name.len(), value: text.len() - behind.len()..text.len() })
}

/// Whether a line begins with a letter of SMART that belongs to the goal above: "M - 70 of 100 points".
fn is_lettered(text: &str) -> bool {
    let begins = matches!(text.as_bytes(), [b'M' | b'R' | b'T', b' ', ..]);
    begins && ["- ", "– ", "— "].iter().any(|dash| text[2..].starts_with(dash))
}

/// Most words of a label, and of one that asks.
const MOST_WORDS: usize = 6;
const MOST_ASKED: usize = 9;

/// The most bytes that a label has.
const LONGEST_LABEL: usize = 48;

/// Where a label ends: at the end of bold words that carry a colon, else at the first colon.
fn label_end(inline: &Inline<'_>, start: usize) -> Option<usize> {
    let text = inline.text.as_ref();
    let marked = inline.marks().iter().find(|mark| {
        matches!(mark.kind, MarkKind::Strong | MarkKind::Emphasis)
            && mark.range.start as usize <= start
            && mark.range.end as usize > start
    });
    if let Some(mark) = marked {
        let end = mark.range.end as usize;
        let inside = text.get(start..end)?.trim_end();
        let behind = text.get(end..)?.trim_start();
        let alone = || behind.is_empty() && !inside.contains(':') && !shape_of(inside).states_a_goal();
        if inside.ends_with([':', '?'])
            || behind.starts_with([':', '–', '—'])
            || behind.starts_with("- ")
            || inside.len() <= 40 && alone()
            || names_what_follows(inside, behind)
        {
            return Some(start + inside.trim_end_matches([':', '?', '.']).len());
        }
    }
    if is_lettered(&text[start..]) {
        return Some(start + 1);
    }
    if let Some(end) = asked(&text[start..]) {
        return Some(start + end);
    }
    let colon = start + text.get(start..)?.find(':')?;
    // Some tools write two: "Due:: June".
    let behind = text.get(colon + 1..)?;
    let behind = behind.strip_prefix(':').unwrap_or(behind);
    (colon - start <= LONGEST_LABEL && (behind.is_empty() || behind.starts_with(char::is_whitespace))).then_some(colon)
}

/// Where a short question ends that an answer follows in the same line: "Until when? 12 September".
pub(super) fn asked(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let end = memchr::memchr2(b'?', b':', &bytes[..bytes.len().min(LONGEST_LABEL)]).filter(|end| bytes[*end] == b'?')?;
    (bytes.get(end + 1) == Some(&b' ')).then_some(end)
}

/// Whether bold words stand before a sentence as its title: "**Motivation.** Patients do better when …", "*When I look at it again.* Each
/// Sunday", but not "**Practise** Spanish".
fn names_what_follows(bold: &str, behind: &str) -> bool {
    const ASKING: [&str; 6] = ["What", "When", "How", "Who", "Why", "Where"];
    let first = bold.split(' ').next().unwrap_or_default();
    let is_short = || bold.split(' ').nth(3).is_none() || bold.ends_with('.') && ASKING.contains(&first);
    (bold.ends_with('.') || behind.starts_with(char::is_uppercase)) && is_short() && !language::is_verb(&first.to_lowercase())
}

/// What "From: 94 minutes" and "To: 30 minutes" tell, and "Now: twice a week": how it is today, and the figure to reach.
fn aspect_of_figure(name: &str, value: &str) -> Option<Aspect> {
    let figured = || value.bytes().any(|byte| byte.is_ascii_digit());
    let (aspect, told) = match name {
        "From" | "from" => (Aspect::Baseline, figured()),
        "To" | "to" => (Aspect::Indicators, figured()),
        "Now" | "now" | "Today" | "today" => (
            Aspect::Baseline,
            figured() || value.trim().contains(' ') && !matches!(shape_of(value), Shape::Imperative | Shape::Wish),
        ),
        _ => return None,
    };
    // "Now: 8 days. Goal: 3 days by May" says more.
    (told && !value.contains(". ") && !is_time(value)).then_some(aspect)
}

/// "Weight: from 94 kg to 84 kg": what somebody weighs, not how much a key result counts.
fn is_of_a_body(name: &str, value: &str) -> bool {
    let is_unit = |word: &str| matches!(word, "kg" | "kilos" | "lb" | "lbs" | "pounds" | "stone");
    name.eq_ignore_ascii_case("weight") && value.split(|letter: char| !letter.is_ascii_alphabetic()).any(is_unit)
}

/// What a key inside `mobility` is about.
pub(in crate::goal::reading) const fn aspect_of_part(part: Part) -> Option<Aspect> {
    Some(match part {
        Part::Market => Aspect::Market,
        Part::Role => Aspect::TargetRole,
        Part::Visa => Aspect::Visa,
        Part::Credentials => Aspect::Credentials,
        Part::Language => Aspect::Language,
        Part::Network => Aspect::Network,
        Part::Tax => Aspect::Tax,
        Part::Family => Aspect::Family,
        Part::Contingency => Aspect::Contingency,
        _ => return None,
    })
}

/// The aspect that a key of front matter belongs to.
pub(in crate::goal::reading) fn aspect_of_key(key: Key) -> Aspect {
    match key {
        Key::Horizon | Key::Start | Key::Due | Key::Created => Aspect::Timeline,
        Key::Why => Aspect::Why,
        Key::Values => Aspect::Values,
        Key::NonNegotiables => Aspect::NonNegotiables,
        Key::Life => Aspect::Life,
        Key::Gaps => Aspect::Gaps,
        Key::Evidence => Aspect::Evidence,
        Key::Baseline => Aspect::Baseline,
        Key::Actions => Aspect::Actions,
        Key::Indicators | Key::Leading | Key::Lagging | Key::Metric | Key::Target => Aspect::Indicators,
        Key::Checkpoints => Aspect::Checkpoints,
        Key::Support => Aspect::Support,
        Key::Mentors => Aspect::Mentors,
        Key::Coach => Aspect::Coach,
        Key::HumanResources => Aspect::HumanResources,
        Key::Peers => Aspect::Peers,
        Key::Stakeholders => Aspect::Stakeholders,
        Key::Feedback => Aspect::Feedback,
        Key::Habits => Aspect::Habits,
        Key::Review | Key::LastReview | Key::NextReview => Aspect::Review,
        Key::Mobility => Aspect::Mobility,
        Key::Recovery => Aspect::Recovery,
        Key::Goal
        | Key::Title
        | Key::Id
        | Key::Status
        | Key::Kind
        | Key::Priority
        | Key::Supports
        | Key::Goals
        | Key::Language
        | Key::Tags
        | Key::Current
        | Key::Unit => Aspect::Notes,
    }
}
