//! Dates in figures: `2027-06-30`, `30/06/2027`, `31.12.2027`, `2027-06`.

use super::lexeme::Lexeme;
use super::meaning::CalendarUnit;
use super::meaning::Impossible;
use super::meaning::Meaning;
use super::meaning::Yearless;
use super::reader::Found;
use super::reader::Reader;
use crate::date::Date;
use crate::date::Period;
use crate::date::Precision;

/// One number of a date.
#[derive(Clone, Copy)]
struct Piece {
    digits: usize,
    value: i16,
}

impl Piece {
    fn new(digits: &str) -> Option<Self> {
        if !matches!(digits.len(), 1 | 2 | 4) {
            return None;
        }
        Some(Self { digits: digits.len(), value: digits.parse().ok()? })
    }

    fn is_year(self) -> bool {
        self.digits == 4 && (1900..=2199).contains(&self.value)
    }

    fn small(self) -> i8 {
        i8::try_from(self.value.min(99)).unwrap_or(0)
    }
}

/// A date in figures that begins with the number at `at`.
pub(super) fn numeric(reader: &Reader<'_, '_>, at: usize) -> Option<Found> {
    if reader.is_inside_name(at) {
        return None;
    }
    let digits = reader.words.digits(at);
    if digits.contains('.') {
        let mut pieces = digits.split('.').map(Piece::new);
        let (first, second, third) = (pieces.next()??, pieces.next()??, pieces.next()??);
        let whole = pieces.next().is_none() && reader.words.suffix(at).is_empty();
        return if whole { three([first, second, third], '.').map(|meaning| (at + 1, meaning)) } else { None };
    }
    if !reader.words.suffix(at).is_empty() || !reader.glued_mark(at + 1, &['-', '/']) || !reader.words.is_glued(at + 2) {
        return None;
    }
    let separator = reader.words.mark(at + 1)?;
    let (first, second) = (Piece::new(digits)?, Piece::new(reader.words.digits(at + 2))?);
    let more = reader.glued_mark(at + 3, &['-', '/']) && reader.words.is_glued(at + 4) && reader.words.is_number(at + 4);
    if !more {
        let plain = reader.words.suffix(at + 2).is_empty();
        return plain.then(|| two(first, second, separator)).flatten().map(|meaning| (at + 3, meaning));
    }
    if reader.words.mark(at + 3) != Some(separator) {
        return None;
    }
    let third = Piece::new(reader.words.digits(at + 4))?;
    let suffix = reader.words.suffix(at + 4);
    let clock = suffix.starts_with('t') && first.is_year();
    if !(clock || suffix.is_empty()) || (reader.glued_mark(at + 5, &['-', '/']) && reader.words.is_glued(at + 6)) {
        return None;
    }
    let meaning = three([first, second, third], separator)?;
    let end = if clock { clock_end(reader, at + 5) } else { spaced_clock(reader, at + 5) };
    Some((end, meaning))
}

/// The token behind the rest of a clock time that is glued to `at`.
fn clock_end(reader: &Reader<'_, '_>, mut at: usize) -> usize {
    while reader.words.is_glued(at)
        && (reader.words.is_number(at) || (reader.glued_mark(at, &[':', '+', '-']) && reader.words.is_glued(at + 1)))
    {
        at += 1;
    }
    at
}

/// The token behind ` 10:00` at `at`, or `at`.
fn spaced_clock(reader: &Reader<'_, '_>, at: usize) -> usize {
    let clock = reader.words.is_number(at) && reader.glued_mark(at + 1, &[':']) && reader.words.is_number(at + 2);
    if clock { clock_end(reader, at + 1) } else { at }
}

/// Month and year.
fn two(first: Piece, second: Piece, separator: char) -> Option<Meaning> {
    let (year, month) = match (first.is_year(), second.is_year()) {
        (true, false) if second.digits == 2 => (first, second),
        (false, true) if separator == '/' && first.value <= 12 => (second, first),
        (true, true) if separator == '/' && second.value == first.value + 1 => return school_year(first.value),
        _ => return None,
    };
    if second.digits == 2 && second.value == (first.value + 1) % 100 && (separator == '/' || second.value > 12) {
        return school_year(first.value);
    }
    match Period::month(year.value, month.small()) {
        Some(period) => Some(Meaning::Period(period)),
        None if separator == '-' => Some(Meaning::Impossible(Impossible::Month)),
        None => None,
    }
}

/// A school or business year, from the year in which it begins: `2026/27`, `2026/2027`.
pub(super) fn school_year(first: i16) -> Option<Meaning> {
    let (start, end) = (Period::year(first)?, Period::year(first + 1)?);
    Some(Meaning::Period(Period { end: end.end, precision: Precision::Years, ..start }))
}

/// `31/12` and `31.12.` behind a word that says that it is a day; an event when it can be read as two days.
pub(super) fn day_and_month(reader: &Reader<'_, '_>, at: usize) -> Option<Found> {
    if let Some(found) = dotted(reader, at) {
        return Some(found);
    }
    let glued = reader.glued_mark(at + 1, &['/']) && reader.words.is_glued(at + 2) && !reader.glued_mark(at + 3, &['/', '%']);
    let (first, second) = (reader.integer(at).filter(|_| glued)?, reader.integer(at + 2)?);
    let read = |month: u32, day: u32| {
        let (month, day) = (i8::try_from(month).ok()?, i8::try_from(day).ok()?);
        Date::new(2028, month, day).map(|_| Yearless::whole(CalendarUnit::Day(month, day)))
    };
    let meaning = match (read(second, first), read(first, second)) {
        (Some(one), Some(other)) if one != other => Meaning::Event,
        (Some(only), _) | (None, Some(only)) => Meaning::Yearless(only),
        (None, None) => return None,
    };
    Some((at + 3, meaning))
}

/// `31.12.`, `9.6`: the day stands first. Without the full stop behind it only the month's zero or the word in front tells it from a number.
fn dotted(reader: &Reader<'_, '_>, at: usize) -> Option<Found> {
    let (day, month) = reader.words.digits(at).split_once('.')?;
    let (day, month) = (Piece::new(day)?, Piece::new(month)?);
    let stopped = reader.glued_mark(at + 1, &['.']);
    let sure = stopped || month.digits == 2 || at > 0 && reader.is(at - 1, Lexeme::Until);
    let whole = reader.words.suffix(at).is_empty() && (stopped || reader.clause_ends(at + 1));
    let is_day = sure && whole && Date::new(2028, month.small(), day.small()).is_some();
    is_day.then(|| (at + 1, Meaning::Yearless(Yearless::whole(CalendarUnit::Day(month.small(), day.small())))))
}

/// Day, month and year in some order. Before a whole year, full stops stand behind the day and the month.
fn three([first, second, third]: [Piece; 3], separator: char) -> Option<Meaning> {
    if first.is_year() && third.digits <= 2 && second.digits <= 2 {
        return Some(match day(first.value, second, third) {
            Err(reason) => Meaning::Impossible(reason),
            Ok(date) if separator == '-' && second.digits == 2 && third.digits == 2 => Meaning::Period(Period::day(date)),
            Ok(date) => Meaning::Numeric(date),
        });
    }
    if third.is_year() && first.digits <= 2 && second.digits <= 2 {
        return Some(match (day(third.value, second, first), day(third.value, first, second)) {
            (Ok(only), _) if separator == '.' => Meaning::Numeric(only),
            (Ok(one), Ok(other)) if one != other => Meaning::Ambiguous(one, other),
            (Ok(only), _) | (_, Ok(only)) => Meaning::Numeric(only),
            (Err(reason), Err(_)) => Meaning::Impossible(reason),
        });
    }
    let short =
        third.digits == 2 && second.digits <= 2 && first.digits <= 2 && (separator == '/' || first.digits + second.digits == 4);
    if !short {
        return None;
    }
    // A year of two digits, in front or behind.
    let readings = [(third, second, first), (third, first, second), (first, second, third)];
    let mut dates = readings
        .into_iter()
        .filter(|(year, ..)| year.digits == 2 && (10..60).contains(&year.value))
        .filter_map(|(year, month, of_month)| day(2000 + year.value, month, of_month).ok());
    let one = dates.next()?;
    Some(match dates.find(|other| *other != one) {
        Some(other) => Meaning::Ambiguous(one, other),
        None => Meaning::Numeric(one),
    })
}

fn day(year: i16, month: Piece, day: Piece) -> Result<Date, Impossible> {
    if !(1..=12).contains(&month.value) {
        return Err(Impossible::Month);
    }
    Date::new(year, month.small(), day.small()).ok_or(Impossible::Day)
}
