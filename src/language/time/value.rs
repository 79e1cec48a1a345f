//! Whole values as front matter and tables give them: the entire text must be a time, or it is none.

use std::ops::RangeInclusive;

use super::Role;
use super::TimeExpression;
use super::calendar::calendar;
use super::duration::Horizon;
use super::duration::Length;
use super::duration::Rhythm;
use super::duration::Unit;
use super::length::length;
use super::lexeme::Lexeme;
use super::meaning::CalendarUnit;
use super::meaning::Meaning;
use super::meaning::Relative;
use super::meaning::Yearless;
use super::preposition::numbered;
use super::reader::Reader;
use super::rhythm::rhythm;
use super::scan::Reading;
use super::scan::read;
use crate::date::Date;
use crate::date::Period;
use crate::language::words::Words;
use crate::text::Span;

/// Reads a whole value: a date, a period, a length, how far ahead. Wiki brackets and quotes around it are allowed; the places of the
/// answer are those of the text that was given. Nothing when any word of it is not understood.
#[must_use]
pub fn read_value(text: &str) -> Option<TimeExpression> {
    if let Some(plain) = read_day(text).or_else(|| read_year(text)).or_else(|| read_day_of_month(text)) {
        return Some(plain);
    }
    let words = Words::new(text);
    let reader = Reader::new(&words);
    let wrapped = |mark: Option<char>| matches!(mark, Some('[' | ']' | '"' | '\'' | '(' | ')' | '`' | '~'));
    let start = (0..reader.len()).find(|at| !wrapped(words.mark(*at)))?;
    let end = (start..reader.len()).rev().find(|at| !wrapped(words.mark(*at)) && words.mark(*at) != Some('.'))? + 1;
    let (behind, meaning, role) = value(&reader, start)?;
    (behind == end).then(|| TimeExpression { tokens: start..end, span: words.span(start..end), meaning, role })
}

/// Reads a day as ISO writes it, alone: what most values are. Nothing when the text is anything else.
#[must_use]
pub fn read_day(text: &str) -> Option<TimeExpression> {
    let day = Date::from_iso(text).filter(|day| YEARS.contains(&day.year()))?;
    Some(TimeExpression {
        tokens: 0..5,
        span: Span::new(0, text.len()),
        meaning: Meaning::Period(Period::day(day)),
        role: Role::Bare,
    })
}

/// Years that a number of four digits names.
const YEARS: RangeInclusive<i16> = 1900..=2199;

/// A year alone.
fn read_year(text: &str) -> Option<TimeExpression> {
    if text.len() != 4 || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let year = text.parse().ok().filter(|year| YEARS.contains(year)).and_then(Period::year)?;
    Some(TimeExpression { tokens: 0..1, span: Span::new(0, text.len()), meaning: Meaning::Period(year), role: Role::Bare })
}

/// A day with dots behind day and month: `31.3.`, `01.04.`. What could be the number of a chapter is none: `1.2.`.
fn read_day_of_month(text: &str) -> Option<TimeExpression> {
    let (day, month) = text.strip_suffix('.')?.split_once('.')?;
    let padded = day.len() == 2 && month.len() == 2;
    let number = |digits: &str| (1..=2).contains(&digits.len()).then(|| digits.parse::<i8>().ok()).flatten();
    let (day, month) = (number(day)?, number(month)?);
    let named = Yearless::whole(CalendarUnit::Day(month, day));
    named.in_year(A_LEAP_YEAR).filter(|_| padded || day > 12)?;
    Some(TimeExpression { tokens: 0..2, span: Span::new(0, text.len()), meaning: Meaning::Yearless(named), role: Role::Bare })
}

/// A year that has every day which any year has.
const A_LEAP_YEAR: i16 = 2028;

fn value(reader: &Reader<'_, '_>, at: usize) -> Option<Reading> {
    if reader.is(at, Lexeme::Now) && (reader.is(at + 1, Lexeme::To) || matches!(reader.words.mark(at + 1), Some('-' | '–'))) {
        let counted = length(reader, at + 2, true)?;
        let now = Length::new(0, counted.length().unit);
        return Some((counted.end, Meaning::Horizon(Horizon { from: now, to: Some(counted.length()) }), Role::Bare));
    }
    if let Some((end, meaning)) = calendar(reader, at).filter(|(_, meaning)| *meaning != Meaning::Event) {
        return Some((end, meaning, Role::Bare));
    }
    if let Some(counted) = length(reader, at, true) {
        let meaning = match counted.length().unit {
            Unit::Second | Unit::Minute | Unit::Hour => Meaning::Duration(counted.length()),
            _ => Meaning::Horizon(counted.horizon),
        };
        return Some((counted.end, meaning, Role::Bare));
    }
    // "Week 14" is counted from the start.
    if let Some((end, length)) = numbered(reader, at).filter(|(_, length)| matches!(length.unit, Unit::Week | Unit::Month)) {
        return Some((end, Meaning::Relative(Relative::Ahead(length)), Role::Bare));
    }
    read(reader, at).filter(|(_, meaning, _)| !matches!(meaning, Meaning::Rhythm(_) | Meaning::Event))
}

/// Reads a whole value as a rhythm: `weekly`, `every 3 months`, `Mondays`, `once a month`, `3x/week`. Nothing when any word is left.
#[must_use]
pub fn read_rhythm(text: &str) -> Option<Rhythm> {
    let words = Words::new(text);
    let reader = Reader::new(&words);
    let (end, found) = match reader.lexeme(0) {
        Lexeme::Unit(count, unit) => (1, Rhythm::every(count, unit)),
        // "Sunday evening" and "1 month" say how often when asked for it.
        Lexeme::Weekday(_) if !reader.is(1, Lexeme::Of) => {
            (1 + usize::from(reader.is(1, Lexeme::DayPart)), Rhythm::every(1, Unit::Week))
        }
        _ => rhythm(&reader, 0).or_else(|| {
            let counted = length(&reader, 0, true)?;
            Some((counted.end, Rhythm { times: 1, every: Some(counted.length()) }))
        })?,
    };
    let rest = if words.mark(end) == Some('.') { end + 1 } else { end };
    let remark = matches!(words.mark(end), Some(',' | '(' | ';' | '-' | '–' | '—' | ':'))
        || matches!(reader.lexeme(end), Lexeme::On | Lexeme::At | Lexeme::In)
        || words.lower(end) == "with";
    (rest == words.len() || remark).then_some(found)
}
