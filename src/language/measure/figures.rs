//! The figures themselves.

use std::ops::Range;

use smallvec::SmallVec;

use super::Figure;
use super::FigureKind;
use super::grades::clock;
use super::grades::grade_in_digits;
use super::grades::grade_in_letters;
use super::is_currency;
use super::names::is_name;
use super::reader::Reader;
use super::vocabulary::Sense;
use crate::language::time::Meaning;
use crate::language::time::Role;
use crate::language::words::TokenKind;
use crate::language::words::Words;

/// A figure's tokens and kind.
pub(super) type Found = (Range<usize>, FigureKind);

/// A token that is a number, taken apart once.
#[derive(Clone, Copy)]
pub(super) struct Number<'w> {
    pub(super) token: usize,
    pub(super) digits: &'w str,
    pub(super) suffix: &'w str,
}

impl<'w> Number<'w> {
    fn at(words: &'w Words<'_>, token: usize) -> Self {
        let (digits, suffix) = words.number_parts(token);
        Self { token, digits, suffix }
    }
}

pub(super) fn figures(reader: &Reader<'_, '_>, figures: &mut SmallVec<[Figure; 4]>) {
    let mut token = 0;
    while token < reader.len() {
        if let Some((tokens, kind)) = read(reader, token) {
            token = tokens.end.max(token + 1);
            figures.push(Figure { span: reader.words.span(tokens.clone()), tokens, kind });
        } else {
            token += 1;
        }
    }
}

fn read(reader: &Reader<'_, '_>, token: usize) -> Option<Found> {
    match reader.words.kind(token)? {
        TokenKind::Number => counted_rate(reader, token).or_else(|| digits(reader, token)),
        TokenKind::Currency if reader.words.is_number(token + 1) => {
            let end = scaled(reader, token + 2);
            Some((token..end, FigureKind::Money))
        }
        TokenKind::Word => word(reader, token),
        _ => None,
    }
}

/// `3x a week`, `five nights a week`, `once a month`; other rhythms are no figures.
fn counted_rate(reader: &Reader<'_, '_>, token: usize) -> Option<Found> {
    let time = reader.time(token).filter(|time| time.tokens.start == token)?;
    matches!(time.meaning, Meaning::Rhythm(_)).then(|| (time.tokens.clone(), FigureKind::Rate))
}

fn digits(reader: &Reader<'_, '_>, token: usize) -> Option<Found> {
    let words = reader.words;
    if reader.is_time(token) {
        return None;
    }
    let number = Number::at(words, token);
    if let Some(found) = clock(reader, number).or_else(|| grade_in_digits(reader, number)) {
        return Some(found);
    }
    if is_name(reader, number) {
        return None;
    }
    // 3-5, 80–90: one figure.
    let range = matches!(words.mark(token + 1), Some('-' | '–')) && words.is_number(token + 2) && words.is_glued(token + 2);
    let end = scaled(reader, if range { token + 3 } else { token + 1 });
    Some(with_unit(reader, token, end))
}

/// Behind "million" and a glued `+`.
fn scaled(reader: &Reader<'_, '_>, token: usize) -> usize {
    let scale = token + usize::from(matches!(reader.sense(token), Some(Sense::Scale(_))));
    scale + usize::from(reader.words.is_glued(scale) && reader.words.mark(scale) == Some('+'))
}

/// A number with what it counts, when that is a unit.
fn with_unit(reader: &Reader<'_, '_>, start: usize, end: usize) -> Found {
    let words = reader.words;
    let suffix = words.suffix(start);
    if let Some(time) =
        reader.time(start).filter(|time| matches!(time.meaning, Meaning::Duration(_)) && time.role != Role::Attributive)
    {
        return (start..time.tokens.end.max(end), FigureKind::Quantity);
    }
    match reader.sense(end) {
        _ if reader.is_kind(end, TokenKind::Percent) => (start..end + 1, FigureKind::Percentage),
        _ if is_currency(words, end) => (start..end + 1, FigureKind::Money),
        Some(Sense::Percent) if words.lower(end) == "percentage" && words.lower(end + 1).starts_with("point") => {
            (start..end + 2, FigureKind::Percentage)
        }
        Some(Sense::Percent) => (start..end + 1, FigureKind::Percentage),
        Some(Sense::Per) if reader.is(end + 1, Sense::Cent) => (start..end + 2, FigureKind::Percentage),
        Some(Sense::Currency) => (start..end + 1, FigureKind::Money),
        Some(Sense::Unit) => (start..end + 1, FigureKind::Quantity),
        _ if suffix == "x" => (start..end, FigureKind::Change),
        _ if matches!(suffix, "" | "k" | "m" | "b" | "bn") => (start..end, FigureKind::Count),
        _ if suffix == "pp" => (start..end, FigureKind::Percentage),
        _ if suffix == "eur" => (start..end, FigureKind::Money),
        _ => (start..end, FigureKind::Quantity),
    }
}

fn word(reader: &Reader<'_, '_>, token: usize) -> Option<Found> {
    let words = reader.words;
    if words.is_capitalised(token)
        && let Some(found) = grade_in_letters(reader, token)
    {
        return Some(found);
    }
    match reader.sense(token)? {
        Sense::FirstClass if words.lower(token + 1).starts_with("hono") => Some((token..token + 2, FigureKind::Grade)),
        Sense::Cardinal(_) | Sense::Times => counted_rate(reader, token).or_else(|| cardinal(reader, token)),
        Sense::Zero => Some((token..token + 1, FigureKind::Zero)),
        Sense::Many if words.lower(token + 1) == "of" => Some((token..token + 2, FigureKind::Count)),
        Sense::Change if !reader.is_time(token) => Some((token..token + 1, FigureKind::Change)),
        Sense::Fractions => Some((token..token + 1, FigureKind::Percentage)),
        Sense::A | Sense::Half => length(reader, token)
            .or_else(|| by_a_unit(reader, token))
            .or_else(|| if reader.is_time(token) { None } else { share(reader, token) }),
        Sense::Top if words.is_glued(token + 1) && words.mark(token + 1) == Some('-') && words.is_number(token + 2) => {
            Some((token..token + 3, FigureKind::Grade))
        }
        Sense::Top if words.is_number(token + 1) || matches!(reader.sense(token + 1), Some(Sense::Cardinal(_))) => {
            let percent = usize::from(reader.is_kind(token + 2, TokenKind::Percent) || reader.is(token + 2, Sense::Percent));
            Some((token..token + 2 + percent, FigureKind::Grade))
        }
        Sense::Currency if words.is_number(token + 1) => Some((token..scaled(reader, token + 2), FigureKind::Money)),
        Sense::With | Sense::Without => none(reader, token),
        _ => None,
    }
}

/// `an hour`, `half an hour`, `for a week`: lengths that the time reader found.
fn length(reader: &Reader<'_, '_>, token: usize) -> Option<Found> {
    let time = reader.time(token).filter(|time| matches!(time.meaning, Meaning::Duration(_)) && !reader.is_time(token))?;
    let numbered = (token..time.tokens.end)
        .any(|number| reader.words.is_number(number) || matches!(reader.sense(number), Some(Sense::Cardinal(_))));
    (!numbered).then_some((token..time.tokens.end, FigureKind::Quantity))
}

/// `by a week`: by how much.
fn by_a_unit(reader: &Reader<'_, '_>, token: usize) -> Option<Found> {
    const UNITS: &[&str] = &["day", "decade", "fortnight", "month", "quarter", "semester", "term", "week", "year"];
    let by = token > 0 && reader.is(token - 1, Sense::By) && UNITS.contains(&reader.words.lower(token + 1));
    by.then_some((token..token + 2, FigureKind::Quantity))
}

/// `a third`, `half of`, `by half`, `in half`, `a hundred`, `a dozen`.
fn share(reader: &Reader<'_, '_>, token: usize) -> Option<Found> {
    let words = reader.words;
    let changed = token > 0 && (reader.is(token - 1, Sense::By) || words.lower(token - 1) == "in");
    if reader.is(token, Sense::Half) {
        // "The second half of the novel" is a part with a number and no share.
        let numbered =
            token > 0 && matches!(words.lower(token - 1), "first" | "second" | "other" | "top" | "bottom" | "back" | "front");
        let of = matches!(words.lower(token + 1), "of" | "the" | "my" | "our" | "all") && !numbered;
        return match (changed && !of, of) {
            (true, _) => Some((token..token + 1, FigureKind::Change)),
            (_, true) => Some((token..token + 1, FigureKind::Percentage)),
            _ => None,
        };
    }
    match reader.sense(token + 1)? {
        Sense::Fraction | Sense::Half => {
            let by = changed && reader.is(token - 1, Sense::By);
            let of = matches!(words.lower(token + 2), "of" | "off") && words.lower(token + 1) != "quarter"
                || words.lower(token + 1) == "third";
            let quarter_of = words.lower(token + 1) == "quarter" && words.lower(token + 2) == "of";
            match (by, of || quarter_of) {
                (true, _) => Some((token..token + 2, FigureKind::Change)),
                (_, true) => Some((token..token + 2, FigureKind::Percentage)),
                _ => None,
            }
        }
        Sense::Scale(_) | Sense::Cardinal(12) => Some(with_unit(reader, token, scaled(reader, token + 2))),
        _ => None,
    }
}

/// A number word that counts.
fn cardinal(reader: &Reader<'_, '_>, token: usize) -> Option<Found> {
    let words = reader.words;
    let Some(Sense::Cardinal(number)) = reader.sense(token) else { return None };
    // "Three Peaks": a name, unless all words begin like that, as titles do.
    let named = token > 0 && words.is_word(token - 1) && words.is_capitalised(token);
    let named = named && (words.lower(token - 1) == "the" || !is_title(words));
    if reader.is_time(token) || named || (number == 1 && !counts_one(reader, token)) {
        return None;
    }
    let mut end = token + 1;
    while end < token + 4 && matches!(reader.sense(end), Some(Sense::Cardinal(_) | Sense::Scale(_))) {
        end += 1;
    }
    if matches!(reader.sense(end), Some(Sense::Fraction)) || matches!(words.lower(end), "thirds" | "quarters") {
        return Some((token..end + 1, FigureKind::Percentage));
    }
    Some(with_unit(reader, token, end))
}

/// Whether all longer words begin with capitals: "Read Ten Novels".
fn is_title(words: &Words<'_>) -> bool {
    let mut longer = (0..words.len()).filter(|at| words.is_word(*at) && words.lower(*at).len() > SHORTEST_TITLED);
    longer.all(|at| words.is_capitalised(at))
}

/// Most letters of words that titles leave small: "with".
const SHORTEST_TITLED: usize = 4;

/// Whether "one" counts and is no pronoun.
fn counts_one(reader: &Reader<'_, '_>, token: usize) -> bool {
    let words = reader.words;
    let next = words.lower(token + 1);
    let day = next == "day" && reader.time(token).is_none() && words.lower(token + 2) != "of";
    let pronoun = matches!(
        next,
        "another" | "by" | "can" | "is" | "of" | "on" | "that" | "where" | "which" | "who" | "with" | "i" | "we" | "or"
    );
    let before = if token > 0 { words.lower(token - 1) } else { "" };
    let determined = matches!(
        before,
        "a" | "another"
            | "any"
            | "best"
            | "better"
            | "bigger"
            | "each"
            | "every"
            | "former"
            | "good"
            | "latter"
            | "new"
            | "next"
            | "no"
            | "number"
            | "old"
            | "other"
            | "some"
            | "that"
            | "the"
            | "this"
            | "which"
    );
    !(day || pronoun || determined)
}

/// `with no downtime`, `without any errors`, `with a single fault`.
fn none(reader: &Reader<'_, '_>, token: usize) -> Option<Found> {
    let next = reader.sense(token + 1);
    let noun = match next {
        Some(Sense::No | Sense::Any) => token + 2,
        Some(Sense::A) if reader.is(token + 2, Sense::Any) && reader.is(token, Sense::Without) => token + 3,
        _ => return None,
    };
    let limit = matches!(reader.sense(noun), Some(Sense::More | Sense::Less));
    (reader.words.is_word(noun) && !limit).then_some((token..noun + 1, FigureKind::Zero))
}

/// The number that a token gives, in digits or in a word.
pub(super) fn number(words: &Words<'_>, token: usize) -> Option<f64> {
    if words.is_number(token) {
        let digits = words.digits(token);
        let thousands = digits.bytes().filter(|byte| *byte == b'.').count() > 1;
        let plain: SmallVec<[u8; 24]> =
            digits.bytes().filter(|byte| *byte != b',' && !(thousands && *byte == b'.')).take(24).collect();
        let value: f64 = std::str::from_utf8(&plain).ok()?.parse().ok()?;
        let scale = match words.suffix(token) {
            "k" => 1e3,
            "m" => 1e6,
            "b" | "bn" => 1e9,
            _ => 1.0,
        };
        return Some(value * scale);
    }
    match super::vocabulary::TABLE.find(words.lower(token)) {
        Some(Sense::Cardinal(number) | Sense::Scale(number)) => Some(f64::from(number)),
        Some(Sense::Half) => Some(0.5),
        _ => None,
    }
}
