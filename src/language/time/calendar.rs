//! Named stretches of the calendar: days, weeks, months, quarters, halves, seasons, years, and parts of them.

use super::duration::Unit;
use super::lexeme::Lexeme;
use super::meaning::CalendarUnit;
use super::meaning::Meaning;
use super::meaning::Part;
use super::meaning::Relative;
use super::meaning::Yearless;
use super::period::simple;
use super::reader::Found;
use super::reader::Reader;
use super::resolve::narrow;
use super::year::with_year;
use crate::date::Period;
use crate::date::Precision;

/// The longest stretch of the calendar that begins at `at`.
pub(super) fn calendar(reader: &Reader<'_, '_>, at: usize) -> Option<Found> {
    stretch(reader, at).map(|(found, _)| found)
}

/// The same, and whether it goes from one period to another.
pub(super) fn stretch(reader: &Reader<'_, '_>, at: usize) -> Option<(Found, bool)> {
    let (end, meaning) = parted(reader, reader.skip(at, Lexeme::The))?;
    let dash =
        matches!(reader.words.mark(end), Some('-' | '–' | '—')) || matches!(reader.lexeme(end), Lexeme::To | Lexeme::Until);
    // "Q1 + Q2", "Q1/Q2", "Q1 and Q2" are one time, and so are two months that follow each other.
    let joined = || {
        let follow = match (reader.lexeme(end - 1), reader.lexeme(end + 1)) {
            (Lexeme::Quarter(first), Lexeme::Quarter(last)) => first < last,
            (Lexeme::Month(first), Lexeme::Month(last)) => first + 1 == last,
            _ => false,
        };
        follow && (reader.is(end, Lexeme::And) || matches!(reader.words.mark(end), Some('+' | '/' | '&')))
    };
    if (dash || reader.words.lower(end) == "→" || joined())
        && let Some((range_end, last)) = parted(reader, reader.skip(end + 1, Lexeme::The))
        && let Some(range) = merge(meaning, last)
    {
        return Some(((range_end, range), true));
    }
    Some(((end, meaning), false))
}

/// A period, or a part of one: `late 2027`, `end of June`, `first half of 2027`.
fn parted(reader: &Reader<'_, '_>, at: usize) -> Option<Found> {
    match reader.lexeme(at) {
        Lexeme::Part(part) => {
            let dashed = at + 1 + usize::from(reader.words.mark(at + 1) == Some('-'));
            let (end, meaning) =
                simple(reader, reader.skip(reader.skip(reader.skip(dashed, Lexeme::In), Lexeme::Of), Lexeme::The))?;
            Some((end, narrow(meaning, part)?))
        }
        Lexeme::PartOf(part) => {
            let of = reader.skip(at + 1, Lexeme::Of);
            let (start, dashed) = match reader.words.mark(of) {
                Some('-') => (of + 1, true),
                _ => (of, false),
            };
            if !(dashed || of > at + 1 || part == Part::End) {
                return None;
            }
            let (end, meaning) = ordered(reader, reader.skip(start, Lexeme::The)).or_else(|| present(reader, start))?;
            Some((end, narrow(meaning, part).unwrap_or(meaning)))
        }
        Lexeme::Last => ordinal(reader, at, 0),
        _ => ordered(reader, at),
    }
}

/// A period, or one that its place in the year tells: `2nd quarter of 2027`.
fn ordered(reader: &Reader<'_, '_>, at: usize) -> Option<Found> {
    match reader.lexeme(at) {
        Lexeme::Ordinal(number) => ordinal(reader, at, number),
        Lexeme::Figure if matches!(reader.lexeme(at + 1), Lexeme::Half | Lexeme::Unit(1, Unit::Quarter)) => {
            let number = reader.words.digits(at).parse().ok().filter(|number| (1..=4).contains(number));
            number
                .filter(|_| reader.words.is_ordinal(at))
                .map_or_else(|| simple(reader, at), |number| ordinal(reader, at, number))
        }
        _ => simple(reader, at),
    }
}

/// `first half of 2027`, `second quarter`, `last of July`; 0 stands for the last one.
fn ordinal(reader: &Reader<'_, '_>, at: usize, number: i8) -> Option<Found> {
    let unit = match reader.lexeme(at + 1) {
        Lexeme::Half => CalendarUnit::Half(if number == 0 { 2 } else { number }),
        Lexeme::Unit(1, Unit::Quarter) => CalendarUnit::Quarter(if number == 0 { 4 } else { number }),
        Lexeme::Of => {
            let Lexeme::Month(month) = reader.lexeme(at + 2) else { return simple(reader, at) };
            let part = if number == 0 { Part::End } else { Part::Whole };
            let unit = if number == 0 { CalendarUnit::Month(month) } else { CalendarUnit::Day(month, number) };
            return with_year(reader, at + 3, Yearless { unit, part });
        }
        _ => return simple(reader, at),
    };
    if !matches!(unit, CalendarUnit::Half(1..=2) | CalendarUnit::Quarter(1..=4)) {
        return None;
    }
    let of = reader.skip(at + 2, Lexeme::Of);
    let year = of > at + 2 && is_the_year(reader, of);
    match (unit, simple(reader, of).or_else(|| present(reader, of)).filter(|_| of > at + 2)) {
        _ if year => {
            Some((reader.skip(reader.skip(of, Lexeme::The), Lexeme::Qualifier) + 1, Meaning::Yearless(Yearless::whole(unit))))
        }
        (CalendarUnit::Half(half), Some((end, meaning))) => {
            Some((end, narrow(meaning, if half == 1 { Part::FirstHalf } else { Part::SecondHalf })?))
        }
        (CalendarUnit::Quarter(quarter), Some((end, Meaning::Period(period)))) if period.precision == Precision::Year => {
            Some((end, Meaning::Period(Period::quarter(period.start.year(), quarter)?)))
        }
        // "the last quarter" alone is the one before this, and nobody counts "the first half" without saying of what.
        (_, None) if number == 0 => None,
        _ => with_year(reader, at + 2, Yearless::whole(unit)),
    }
}

fn is_the_year(reader: &Reader<'_, '_>, at: usize) -> bool {
    let noun = reader.skip(reader.skip(at, Lexeme::The), Lexeme::Qualifier);
    reader.is(noun, Lexeme::Unit(1, Unit::Year))
}

/// `the year`, `the fiscal year`, `quarter`: the present one.
fn present(reader: &Reader<'_, '_>, at: usize) -> Option<Found> {
    let qualified = reader.skip(at, Lexeme::The);
    let noun = reader.skip(qualified, Lexeme::Qualifier);
    let Lexeme::Unit(1, unit) = reader.lexeme(noun) else { return None };
    let school = noun > qualified && matches!(reader.words.lower(qualified), "school" | "academic");
    let meaning = match unit {
        _ if school => Meaning::Event,
        Unit::Year => Meaning::Yearless(Yearless::whole(CalendarUnit::Year)),
        Unit::Second | Unit::Minute | Unit::Hour => return None,
        unit => Meaning::Relative(Relative::Calendar { unit, ahead: 0, part: Part::Whole }),
    };
    Some((noun + 1, meaning))
}

/// From one to the other: `June to August 2027`, `2025–2027`.
pub(super) fn merge(first: Meaning, last: Meaning) -> Option<Meaning> {
    let join = |first: Period, last: Period| {
        let days = first.start.days_until(last.end);
        let precision = match days {
            ..=0 => return None,
            1..=31 => Precision::Month,
            32..=100 => Precision::Quarter,
            101..=200 => Precision::Half,
            201..=366 => Precision::Year,
            _ => Precision::Years,
        };
        Some(Meaning::Period(Period { start: first.start, end: last.end, precision }))
    };
    let months = |meaning| match meaning {
        Meaning::Yearless(Yearless { unit: CalendarUnit::Month(month), part: Part::Whole }) => Some((month, month)),
        Meaning::Yearless(Yearless { unit: CalendarUnit::Quarter(quarter), part: Part::Whole }) => {
            Some((quarter * 3 - 2, quarter * 3))
        }
        _ => None,
    };
    let days = |meaning| match meaning {
        Meaning::Period(period) => Some(period),
        Meaning::Numeric(day) => Some(Period::day(day)),
        _ => None,
    };
    match (first, last) {
        // Which of two days is the last one stays open, that the first one is not does not.
        (Meaning::Numeric(_) | Meaning::Ambiguous(..), Meaning::Ambiguous(..))
        | (Meaning::Ambiguous(..), Meaning::Numeric(_)) => Some(last),
        // "2027 Q1 – Q3": the same kind of period goes on into the next year when it must.
        (Meaning::Period(first), Meaning::Yearless(named)) if goes_on(first, named) => {
            let year = first.start.year();
            [year, year.saturating_add(1)]
                .into_iter()
                .find_map(|year| named.in_year(year).filter(|last| last.end > first.end))
                .and_then(|last| join(first, last))
        }
        (Meaning::Yearless(named), Meaning::Period(last)) => {
            let first = named
                .in_year(last.end.year())
                .filter(|first| first.start <= last.end)
                .or_else(|| named.in_year(last.end.year() - 1))?;
            join(first, last)
        }
        (Meaning::Yearless(_), Meaning::Yearless(named)) => match (months(first), months(last)) {
            (Some((first, _)), Some((_, last))) => Some(Meaning::Yearless(Yearless::whole(CalendarUnit::Months(first, last)))),
            _ => Some(Meaning::Yearless(named)),
        },
        _ => join(days(first)?, days(last)?),
    }
}

/// Whether a period without a year is of the same kind as the one in front of it.
fn goes_on(first: Period, last: Yearless) -> bool {
    let kind = match last.unit {
        CalendarUnit::Day(..) => Precision::Day,
        CalendarUnit::Month(_) => Precision::Month,
        CalendarUnit::Quarter(_) => Precision::Quarter,
        _ => return false,
    };
    last.part == Part::Whole && first.precision == kind
}
