//! What a preposition begins: deadlines, stretches of time, starts.

use super::Role;
use super::bare::coming;
use super::calendar::calendar;
use super::calendar::merge;
use super::calendar::stretch;
use super::duration::Length;
use super::duration::Unit;
use super::event::changes;
use super::event::event;
use super::length::Counted;
use super::length::length;
use super::lexeme::Lexeme;
use super::meaning::CalendarUnit;
use super::meaning::Meaning;
use super::meaning::Part;
use super::meaning::Relative;
use super::meaning::Yearless;
use super::numeric::day_and_month;
use super::reader::Reader;
use super::scan::Reading;
use crate::date::Precision;
use crate::language::words::TokenKind;

/// `between May and July`.
pub(super) fn between(reader: &Reader<'_, '_>, at: usize) -> Option<Reading> {
    let (and, first) = calendar(reader, at + 1)?;
    let (end, last) = calendar(reader, and + 1).filter(|_| reader.is(and, Lexeme::And))?;
    Some((end, merge(first, last)?, Role::During))
}

/// Behind by, before, until, "ahead of" and "later than".
pub(super) fn deadline(reader: &Reader<'_, '_>, at: usize) -> Option<Reading> {
    let or_before = reader.is(at + 1, Lexeme::Or) && reader.is(at + 2, Lexeme::Before);
    let mut next = if or_before { at + 3 } else { at + 1 };
    if matches!(reader.words.lower(next), "about" | "around" | "roughly") {
        next += 1;
    }
    if let Some((end, meaning)) = calendar(reader, next).filter(|found| fits(reader, next, *found)) {
        return Some((end, meaning, Role::Deadline));
    }
    if let Some((end, length)) = numbered(reader, next) {
        return Some((end, Meaning::Relative(Relative::Ahead(length)), Role::Deadline));
    }
    if let Some((end, meaning)) = day_and_month(reader, next).filter(|_| !(reader.is(at, Lexeme::By) && changes(reader, next))) {
        return Some((end, meaning, Role::Deadline));
    }
    let preposition = match reader.lexeme(at) {
        Lexeme::Of | Lexeme::To | Lexeme::Than => Lexeme::Ahead,
        other => other,
    };
    let end = event(reader, next, preposition)?;
    let (end, meaning) = day_behind(reader, end).unwrap_or((end, Meaning::Event));
    Some((end, meaning, Role::Deadline))
}

/// The day of an event that is named before it: `by his birthday on 9 June`, `by our wedding day, 9 June`, `by the launch (9 June 2027)`.
fn day_behind(reader: &Reader<'_, '_>, event_end: usize) -> Option<(usize, Meaning)> {
    let at = reader.skip(event_end, Lexeme::Unit(1, Unit::Day));
    let linked = reader.is(at, Lexeme::On) || matches!(reader.words.mark(at), Some('(' | ','));
    let (end, meaning) = calendar(reader, at + 1).filter(|_| linked)?;
    let is_day = match meaning {
        Meaning::Period(period) => period.precision == Precision::Day,
        Meaning::Yearless(named) => matches!(named.unit, CalendarUnit::Day(..)),
        Meaning::Numeric(_) => true,
        _ => false,
    };
    is_day.then_some((end, meaning))
}

/// `month 18`, `the end of week 2`.
pub(super) fn numbered(reader: &Reader<'_, '_>, at: usize) -> Option<(usize, Length)> {
    let unit_at = match reader.lexeme(reader.skip(at, Lexeme::The)) {
        Lexeme::PartOf(_) => reader.skip(reader.skip(at, Lexeme::The) + 1, Lexeme::Of),
        _ => at,
    };
    let Lexeme::Unit(1, unit) = reader.lexeme(unit_at) else { return None };
    let number = reader.integer(unit_at + 1).filter(|number| (1..=400).contains(number) && unit >= Unit::Day)?;
    Some((unit_at + 2, Length::new(number, unit)))
}

/// Whether a year may be one, and a word that is more often no month is one here.
pub(super) fn fits(reader: &Reader<'_, '_>, at: usize, (end, meaning): (usize, Meaning)) -> bool {
    let at = reader.skip(at, Lexeme::The);
    let plain_year = end == at + 1 && reader.is(at, Lexeme::Figure);
    if plain_year && matches!(meaning, Meaning::Period(period) if period.precision == Precision::Year) {
        let counted = reader.words.is_word(end)
            && reader.lexeme(end) == Lexeme::Other
            && !reader.words.is_capitalised(end)
            && reader.words.lower(end).ends_with('s')
            && !matches!(reader.words.lower(end), "is" | "this" | "as" | "goals" | "plans" | "has" | "was")
            && !reader.is(at.wrapping_sub(1), Lexeme::The);
        let span = reader.is(end, Lexeme::To) && reader.words.is_number(end + 1) && reader.year(end + 1).is_none();
        let unit =
            matches!(reader.words.kind(end), Some(TokenKind::Percent | TokenKind::Currency)) || reader.glued_mark(end, &['+']);
        return !(counted || span || unit);
    }
    true
}

pub(super) fn within(reader: &Reader<'_, '_>, at: usize) -> Option<Reading> {
    if let Some(reading) = coming(reader, at + 1) {
        return Some(reading);
    }
    if let Some(counted) = length(reader, at + 1, true) {
        // "Within a year of the launch": long enough to be a goal's time, and its day is not known.
        let length = counted.length();
        let since =
            reader.is(counted.end, Lexeme::Of) && (length.unit > Unit::Month || length.unit == Unit::Month && length.count > 2);
        let meaning = if since {
            Meaning::Event
        } else if is_threshold(reader, &counted) {
            Meaning::Duration(counted.length())
        } else {
            Meaning::Relative(Relative::Within(counted.length()))
        };
        return Some((counted.end, meaning, Role::Deadline));
    }
    let (end, meaning) =
        calendar(reader, at + 1).or_else(|| this_year(reader, at + 1)).filter(|found| fits(reader, at + 1, *found))?;
    Some((end, meaning, Role::Deadline))
}

/// `the year`, `the month`: the present one.
fn this_year(reader: &Reader<'_, '_>, at: usize) -> Option<(usize, Meaning)> {
    let Lexeme::Unit(1, unit @ (Unit::Week | Unit::Month | Unit::Quarter | Unit::Year)) =
        reader.lexeme(reader.skip(at, Lexeme::The))
    else {
        return None;
    };
    reader.is(at, Lexeme::The).then_some((at + 2, Meaning::Relative(Relative::Calendar { unit, ahead: 0, part: Part::Whole })))
}

/// A length too short for a goal, or one that is counted from something else.
fn is_threshold(reader: &Reader<'_, '_>, counted: &Counted) -> bool {
    let length = counted.length();
    length.unit < Unit::Day
        || (length.unit == Unit::Day && length.count < 7)
        || matches!(reader.lexeme(counted.end), Lexeme::Of | Lexeme::After)
}

/// Behind in, during, over, through, for, on, at and come.
pub(super) fn during(reader: &Reader<'_, '_>, at: usize) -> Option<Reading> {
    let preposition = reader.lexeme(at);
    if matches!(preposition, Lexeme::In | Lexeme::During | Lexeme::Over | Lexeme::For)
        && let Some(reading) = coming(reader, at + 1)
    {
        return Some(reading);
    }
    if let Some((end, meaning)) = calendar(reader, at + 1).filter(|found| fits(reader, at + 1, *found))
        && allows(reader, preposition, at + 1, end, meaning)
    {
        return Some((end, meaning, Role::During));
    }
    if matches!(preposition, Lexeme::During | Lexeme::Over | Lexeme::For)
        && let Some((end, meaning)) = this_year(reader, at + 1)
        && !reader.noun_follows(end)
    {
        return Some((end, meaning, Role::During));
    }
    match preposition {
        Lexeme::In => in_length(reader, at),
        Lexeme::Over => {
            let counted = length(reader, at + 1, true)?;
            let duration =
                counted.length().unit < Unit::Week || is_threshold(reader, &counted) || reader.before(at) == Some(Lexeme::For);
            let length = counted.length();
            let meaning = if duration { Meaning::Duration(length) } else { Meaning::Relative(Relative::Within(length)) };
            Some((counted.end, meaning, if duration { Role::Bare } else { Role::During }))
        }
        Lexeme::For | Lexeme::During => {
            let counted =
                length(reader, at + 1, true).filter(|counted| !(counted.adjective && reader.noun_follows(counted.end)))?;
            Some((counted.end, Meaning::Duration(counted.length()), Role::Bare))
        }
        Lexeme::At => event(reader, at + 1, preposition).map(|end| (end, Meaning::Event, Role::Deadline)),
        Lexeme::On => {
            let (end, meaning) = day_and_month(reader, at + 1).filter(|(end, _)| reader.clause_ends(*end))?;
            Some((end, meaning, Role::During))
        }
        _ => None,
    }
}

/// `in 18 months`, `in under 30 minutes`, `in year 2`.
fn in_length(reader: &Reader<'_, '_>, at: usize) -> Option<Reading> {
    let mut start = at + 1;
    while matches!(reader.lexeme(start), Lexeme::Threshold | Lexeme::Than) && start < at + 3 {
        start += 1;
    }
    if reader.lexeme(start) == Lexeme::Over {
        start += 1;
    }
    if let Some((end, length)) = numbered(reader, start) {
        return Some((end, Meaning::Relative(Relative::Ahead(length)), Role::During));
    }
    let counted = length(reader, start, true)?;
    let length = counted.length();
    let row = reader.is(counted.end, Lexeme::In) && reader.words.lower(counted.end + 2) == "row";
    if is_threshold(reader, &counted) || row || (start > at + 1 && length.unit < Unit::Week) {
        return Some((counted.end, Meaning::Duration(length), Role::Bare));
    }
    let relative = if start > at + 1 { Relative::Within(length) } else { Relative::Ahead(length) };
    Some((counted.end, Meaning::Relative(relative), Role::Deadline))
}

/// Which periods may follow which preposition.
fn allows(reader: &Reader<'_, '_>, preposition: Lexeme, at: usize, end: usize, meaning: Meaning) -> bool {
    let season = matches!(
        meaning,
        Meaning::Yearless(Yearless {
            unit: CalendarUnit::Season(_) | CalendarUnit::Day(..) | CalendarUnit::Easter,
            part: Part::Whole
        }) | Meaning::Event
    ) && !matches!(reader.lexeme(at), Lexeme::Figure);
    let describes = season && reader.noun_follows(end);
    match preposition {
        Lexeme::In => !describes,
        Lexeme::Over | Lexeme::For => !describes && !matches!(reader.lexeme(at), Lexeme::Then),
        Lexeme::On => match meaning {
            Meaning::Period(period) => period.precision == Precision::Day && !matches!(reader.lexeme(at), Lexeme::PartOf(_)),
            Meaning::Yearless(Yearless { unit: CalendarUnit::Day(..), .. }) => !describes,
            Meaning::Numeric(_) | Meaning::Ambiguous(..) | Meaning::Impossible(_) => true,
            Meaning::Relative(Relative::Weekday(_)) => !reader.noun_follows(end),
            _ => false,
        },
        Lexeme::At => {
            let feast = matches!(meaning, Meaning::Yearless(Yearless { unit: CalendarUnit::Day(..) | CalendarUnit::Easter, .. }));
            let part = matches!(reader.lexeme(reader.skip(at, Lexeme::The)), Lexeme::PartOf(_) | Lexeme::End(_));
            let year_end = matches!(meaning, Meaning::Yearless(Yearless { unit: CalendarUnit::Year, part: Part::End }));
            (feast && !describes) || part || year_end
        }
        Lexeme::Come => !describes && matches!(meaning, Meaning::Yearless(_) | Meaning::Period(_)),
        _ => true,
    }
}

/// Behind from, starting, since and after.
pub(super) fn start(reader: &Reader<'_, '_>, at: usize) -> Option<Reading> {
    let next = at + 1 + usize::from(matches!(reader.lexeme(at + 1), Lexeme::In | Lexeme::From | Lexeme::On));
    if reader.is(next, Lexeme::Then) || reader.is(next, Lexeme::Day(0)) {
        return None;
    }
    if let Some(((end, meaning), ends)) = stretch(reader, next).filter(|(found, _)| fits(reader, next, *found)) {
        return Some((end, meaning, if ends { Role::During } else { Role::Start }));
    }
    let counted = length(reader, next, true)?;
    Some((counted.end, Meaning::Duration(counted.length()), Role::Bare))
}

/// `due: 30 June`, `deadline June 2027`, `due in six weeks`.
pub(super) fn due(reader: &Reader<'_, '_>, at: usize) -> Option<Reading> {
    let next = at + 1 + usize::from(reader.words.mark(at + 1) == Some(':'));
    match reader.lexeme(next) {
        Lexeme::By | Lexeme::Before | Lexeme::Until => deadline(reader, next),
        Lexeme::Within => within(reader, next),
        Lexeme::In | Lexeme::On | Lexeme::At => during(reader, next),
        _ => {
            let found =
                calendar(reader, next).filter(|found| fits(reader, next, *found)).or_else(|| day_and_month(reader, next))?;
            Some((found.0, found.1, Role::Deadline))
        }
    }
    .map(|(end, meaning, _)| (end, meaning, Role::Deadline))
}
