//! What is time without a preposition in front: dates, `this year`, a year of its own, horizons and lengths.

use super::Role;
use super::calendar::calendar;
use super::duration::Length;
use super::duration::Unit;
use super::event::event;
use super::length::Counted;
use super::length::length;
use super::lexeme::Lexeme;
use super::meaning::CalendarUnit;
use super::meaning::Meaning;
use super::meaning::Part;
use super::meaning::Relative;
use super::meaning::Yearless;
use super::period::is_ambiguous;
use super::reader::Reader;
use crate::date::Precision;
use crate::language::words::TokenKind;

use super::preposition::deadline;
use super::scan::Reading;
use super::scan::often;

/// Without a preposition.
pub(super) fn bare(reader: &Reader<'_, '_>, at: usize) -> Option<Reading> {
    if let Some(reading) = often(reader, at) {
        return Some(reading);
    }
    if let Some((end, meaning)) = calendar(reader, at)
        && stands_alone(reader, at, end, meaning)
    {
        return Some((end, meaning, Role::Bare));
    }
    bare_length(reader, at)
}

/// Whether a period is one without a preposition in front.
fn stands_alone(reader: &Reader<'_, '_>, at: usize, end: usize, meaning: Meaning) -> bool {
    let ends = reader.clause_ends(end);
    match (reader.lexeme(at), meaning) {
        (Lexeme::Then, _) | (_, Meaning::Event) | (Lexeme::Weekday(_), Meaning::Relative(_)) => false,
        (Lexeme::Figure, Meaning::Period(period)) if end == at + 1 && period.precision == Precision::Year => {
            bare_year(reader, at)
        }
        (Lexeme::Figure, Meaning::Yearless(_)) => reader.words.is_capitalised(end - 1) || !is_ambiguous(reader, end - 1),
        (Lexeme::Month(_), _) => {
            let dated = end > at + 1 && (reader.words.is_capitalised(at) || !is_ambiguous(reader, at));
            let label =
                at == 0 && (ends && (end == reader.len() || reader.words.mark(end) == Some(':')) || heads_goals(reader, end));
            dated || label
        }
        (Lexeme::HalfYear(_), Meaning::Yearless(_)) => ends && reader.words.is_capitalised(at),
        (Lexeme::Named(_), Meaning::Yearless(named)) => {
            let label = at == 0 && (end == reader.len() || reader.words.mark(end) == Some(':') || heads_goals(reader, end));
            let parted = named.part != Part::Whole && named.unit != CalendarUnit::Year;
            label || parted || (named.part != Part::Whole && ends) || matches!(named.unit, CalendarUnit::Months(..))
        }
        (Lexeme::Unit(1, Unit::Week), Meaning::Period(_) | Meaning::Yearless(_)) => true,
        (Lexeme::End(_) | Lexeme::Unit(..), _) => ends,
        (Lexeme::The, _) => reader.is(at + 1, Lexeme::PartOf(Part::End)) || matches!(meaning, Meaning::Period(_)) && end > at + 2,
        (Lexeme::PartOf(part), _) => part == Part::End && reader.is(at + 1, Lexeme::Of),
        (Lexeme::Part(_), Meaning::Yearless(_) | Meaning::Relative(_)) => {
            ends && !matches!(meaning, Meaning::Yearless(Yearless { unit: CalendarUnit::Year, .. }))
        }
        (Lexeme::Ordinal(_), meaning) => matches!(meaning, Meaning::Period(_)),
        (Lexeme::This | Lexeme::Next | Lexeme::Coming | Lexeme::Current | Lexeme::Last, _) => !is_possessive(reader, end - 1),
        _ => true,
    }
}

fn is_possessive(reader: &Reader<'_, '_>, at: usize) -> bool {
    reader.words.lower(at).ends_with("'s")
}

/// Words that are of the time in front of them or behind them: "2027 goals", "goals 2027".
const HEADED: [&str; 11] =
    ["goal", "goals", "milestones", "objectives", "okr", "okrs", "plan", "plans", "resolutions", "target", "targets"];

fn is_headed(reader: &Reader<'_, '_>, at: usize) -> bool {
    HEADED.binary_search(&reader.words.lower(at)).is_ok()
}

/// Whether nothing but a word for goals stands behind a time: "March goals", "Summer plans".
fn heads_goals(reader: &Reader<'_, '_>, end: usize) -> bool {
    end + 1 == reader.len() && is_headed(reader, end)
}

/// A year alone: at the end of a clause, first of all, or behind "the"; not behind a name.
fn bare_year(reader: &Reader<'_, '_>, at: usize) -> bool {
    let plausible = reader.year(at).is_some_and(|year| (2010..=2069).contains(&year));
    let glued = reader.words.is_glued(at + 1) && matches!(reader.words.mark(at + 1), Some('-' | '/' | '+' | '%' | '_' | '\''));
    // "2027 km by bike" is a distance.
    let counted = || {
        const UNITS: [&str; 9] = ["calories", "kilometers", "kilometres", "km", "kms", "miles", "pages", "steps", "words"];
        UNITS.binary_search(&reader.words.lower(at + 1)).is_ok()
    };
    if !plausible || glued || reader.is_inside_name(at) || counted() {
        return false;
    }
    if at == 0 || reader.is(at - 1, Lexeme::Own) || is_headed(reader, at + 1) || is_headed(reader, at - 1) {
        return true;
    }
    if reader.is(at - 1, Lexeme::The) {
        return reader.words.is_word(at + 1);
    }
    let limit = matches!(reader.lexeme(at - 1), Lexeme::To | Lexeme::Than | Lexeme::Threshold)
        || matches!(reader.words.kind(at - 1), Some(TokenKind::Currency))
        || matches!(reader.words.mark(at - 1), Some('<' | '>' | '≥' | '≤' | '=' | '~'));
    let name = reader.words.is_capitalised(at - 1) && at > 1 && !reader.clause_ends(at - 2);
    reader.clause_ends(at + 1) && !limit && !name
}

/// A length without a preposition: a horizon when it heads or brackets something, else how long something is.
fn bare_length(reader: &Reader<'_, '_>, at: usize) -> Option<Reading> {
    if let Some((end, meaning, _)) = coming(reader, at).filter(|_| !reader.is(at, Lexeme::Ordinal(1))) {
        let heads = at == 0 || reader.clause_ends(at - 1);
        let of = matches!(reader.lexeme(end), Lexeme::Of);
        return match meaning {
            Meaning::Relative(Relative::Within(length)) if !heads || of => Some((end, Meaning::Duration(length), Role::Bare)),
            meaning => Some((end, meaning, Role::Bare)),
        };
    }
    let opening = at > 0 && matches!(reader.words.mark(at - 1), Some('(' | '['));
    let short = matches!(reader.lexeme(at + 1), Lexeme::Unit(_, Unit::Minute | Unit::Hour));
    let counted = length(reader, at, opening || short || is_from_now(reader, at + 2))?;
    let length = counted.length();
    // "two weeks before launch", "three months after launch" need the day of the launch.
    if matches!(reader.lexeme(counted.end), Lexeme::Before)
        && length.unit >= Unit::Day
        && let Some((end, ..)) = deadline(reader, counted.end)
    {
        return Some((end, Meaning::Event, Role::Deadline));
    }
    if matches!(reader.lexeme(counted.end), Lexeme::After)
        && length.unit >= Unit::Week
        && let Some(end) = event(reader, counted.end + 1, Lexeme::Before)
    {
        return Some((end, Meaning::Event, Role::Deadline));
    }
    if is_someday(reader, at, &counted) {
        return None;
    }
    if is_from_now(reader, counted.end) {
        return Some((counted.end + 2, Meaning::Relative(Relative::Ahead(length)), Role::Deadline));
    }
    let noun = counted.end + usize::from(reader.glued_mark(counted.end, &['/']));
    let planned = matches!(
        reader.words.lower(noun),
        "deadline"
            | "goal"
            | "goals"
            | "horizon"
            | "objectives"
            | "outlook"
            | "plan"
            | "plans"
            | "roadmap"
            | "target"
            | "targets"
            | "vision"
    );
    let limited = matches!(reader.before(at), Some(Lexeme::Than | Lexeme::Threshold | Lexeme::Over | Lexeme::To))
        || matches!(reader.lexeme(counted.end), Lexeme::Of);
    let alone = (at == 0 || opening) && reader.clause_ends(counted.end);
    let horizon =
        !limited && length.unit >= Unit::Week && (planned || alone || (counted.is_range() && reader.clause_ends(counted.end)));
    let horizon = horizon || (planned && length.unit >= Unit::Day);
    if horizon {
        return Some((counted.end, Meaning::Horizon(counted.horizon), Role::Bare));
    }
    let adjective = counted.adjective && reader.noun_follows(counted.end);
    Some((counted.end, Meaning::Duration(length), if adjective { Role::Attributive } else { Role::Bare }))
}

/// "one day" of the kind that never comes.
fn is_someday(reader: &Reader<'_, '_>, at: usize, counted: &Counted) -> bool {
    reader.is(at, Lexeme::Cardinal(1)) && counted.horizon.from == Length::new(1, Unit::Day) && !counted.is_range()
}

pub(super) fn is_from_now(reader: &Reader<'_, '_>, at: usize) -> bool {
    reader.is(at, Lexeme::From) && matches!(reader.lexeme(at + 1), Lexeme::Now | Lexeme::Day(0))
}

/// `the next six months`, `the coming year`, `my first 90 days`, `the last two years`.
pub(super) fn coming(reader: &Reader<'_, '_>, at: usize) -> Option<Reading> {
    let determined = at + usize::from(matches!(reader.lexeme(at), Lexeme::The | Lexeme::Own));
    let (ahead, single) = match reader.lexeme(determined) {
        Lexeme::Next | Lexeme::Coming | Lexeme::Ordinal(1) => (true, determined > at),
        Lexeme::Last => (false, false),
        _ => return None,
    };
    let start = determined + 1;
    let counted = length(reader, start, false).map(|counted| (counted.end, counted.length())).or_else(|| {
        match reader.lexeme(reader.skip(start, Lexeme::Qualifier)) {
            Lexeme::Unit(count, unit) if single => Some((reader.skip(start, Lexeme::Qualifier) + 1, Length::new(count, unit))),
            Lexeme::Units(count, unit) => Some((start + 1, Length::new(count * 3, unit))),
            _ => None,
        }
    })?;
    let meaning = if ahead { Meaning::Relative(Relative::Within(counted.1)) } else { Meaning::Duration(counted.1) };
    Some((counted.0, meaning, Role::During))
}
