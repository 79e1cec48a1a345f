//! From a meaning to days of the calendar, when enough is known. Nothing is guessed.

use super::duration::Length;
use super::duration::Unit;
use super::meaning::CalendarUnit;
use super::meaning::Meaning;
use super::meaning::NamedYear;
use super::meaning::Part;
use super::meaning::Relative;
use super::meaning::Yearless;
use crate::date::Date;
use crate::date::Period;
use crate::date::Precision;

/// What is known about the time around an expression.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Context {
    /// The period in force: from a heading, the front matter or the file's name.
    pub period: Option<Period>,
    /// The day on which the goal starts.
    pub start: Option<Date>,
    /// The day of the examination, when one was given.
    pub today: Option<Date>,
}

impl Context {
    /// The only year that the period in force lies in.
    fn year(&self) -> Option<i16> {
        self.period.map(|period| period.start.year()).filter(|year| self.period.is_some_and(|period| period.end.year() == *year))
    }

    /// The day from which lengths are counted.
    fn base(&self) -> Option<Date> {
        self.start.or(self.today)
    }
}

/// The days that an expression means; nothing when it means none or too little is known.
#[must_use]
pub fn resolve(meaning: Meaning, context: &Context) -> Option<Period> {
    match meaning {
        Meaning::Period(period) | Meaning::Fiscal(period) => Some(period),
        Meaning::Numeric(date) => Some(Period::day(date)),
        Meaning::Yearless(named) => yearless(named, context),
        Meaning::Relative(relative) => resolve_relative(relative, context),
        Meaning::Horizon(horizon) => {
            let base = context.base()?;
            Some(until(base, horizon.to.unwrap_or(horizon.from)))
        }
        Meaning::Ambiguous(..) | Meaning::Impossible(_) | Meaning::Event | Meaning::Rhythm(_) | Meaning::Duration(_) => None,
    }
}

fn yearless(named: Yearless, context: &Context) -> Option<Period> {
    if let Some(year) = context.year() {
        return named.in_year(year);
    }
    // A period across years decides only when one of its years puts the expression inside.
    let period = context.period?;
    let mut inside = (period.start.year()..=period.end.year().min(period.start.year() + 3))
        .filter_map(|year| named.in_year(year))
        .filter(|found| period.contains(found.start) || period.contains(found.end));
    let only = inside.next()?;
    inside.next().is_none().then_some(only)
}

fn until(base: Date, length: Length) -> Period {
    let end = length.after(base);
    let precision = match length.unit {
        Unit::Second | Unit::Minute | Unit::Hour | Unit::Day => Precision::Day,
        Unit::Week | Unit::Sprint => Precision::Week,
        Unit::Month => Precision::Month,
        Unit::Quarter | Unit::Season => Precision::Quarter,
        Unit::Term => Precision::Half,
        Unit::Year => Precision::Year,
    };
    Period { start: base.min(end), end, precision }
}

fn resolve_relative(relative: Relative, context: &Context) -> Option<Period> {
    match relative {
        Relative::Day(ahead) => context.today.map(|today| Period::day(today.plus_days(i32::from(ahead)))),
        Relative::Calendar { unit, ahead, part } => calendar(unit, ahead, context).map(|period| part.of(period)),
        Relative::Named { named, year: NamedYear::This } => {
            yearless(named, context).or_else(|| named.in_year(context.today?.year()).filter(|_| context.period.is_none()))
        }
        Relative::Named { named, year: NamedYear::Next } => {
            let year = context.year().or_else(|| Some(context.today?.year()))?;
            named.in_year(year.checked_add(1)?)
        }
        Relative::Named { named, year: NamedYear::Nearest } => {
            let today = context.today?;
            (today.year()..=today.year().saturating_add(1))
                .filter_map(|year| named.in_year(year))
                .find(|period| period.start > today)
        }
        Relative::Weekday(weekday) => {
            let today = context.today?;
            let ahead = (i32::from(weekday) - 1 - days_since_monday(today)?).rem_euclid(7);
            Some(Period::day(today.plus_days(if ahead == 0 { 7 } else { ahead })))
        }
        Relative::Within(length) => context.base().map(|base| until(base, length)),
        Relative::Ahead(length) => context.base().map(|base| {
            let period = until(base, length);
            Period { start: period.end, ..period }
        }),
    }
}

/// How far a day lies behind the Monday of its week.
fn days_since_monday(day: Date) -> Option<i32> {
    // This was a Monday.
    let monday = Date::new(2024, 1, 1)?;
    Some(monday.days_until(day).rem_euclid(7))
}

/// A period of the calendar near the one in force, or near today.
fn calendar(unit: Unit, ahead: i8, context: &Context) -> Option<Period> {
    let precision = context.period.map(|period| period.precision);
    let day = match (unit, precision) {
        (Unit::Year, Some(_)) => Date::new(context.year()?, 1, 1),
        (Unit::Quarter, Some(Precision::Quarter | Precision::Month | Precision::Week | Precision::Day))
        | (Unit::Month, Some(Precision::Month | Precision::Week | Precision::Day))
        | (Unit::Week, Some(Precision::Week | Precision::Day)) => context.period.map(|period| period.start),
        _ => context.today,
    }?;
    let ahead = i32::from(ahead);
    match unit {
        Unit::Day => Some(Period::day(day.plus_days(ahead))),
        Unit::Week => {
            let start = day.plus_days(ahead * 7 - days_since_monday(day)?);
            Some(Period { start, end: start.plus_days(6), precision: Precision::Week })
        }
        Unit::Month => {
            let day = Date::new(day.year(), day.month(), 1)?.plus_months(ahead);
            Period::month(day.year(), day.month())
        }
        Unit::Quarter => {
            let day = Date::new(day.year(), day.month(), 1)?.plus_months(ahead * 3);
            Period::quarter(day.year(), (day.month() + 2) / 3)
        }
        Unit::Year => Period::year(day.year().checked_add(i16::try_from(ahead).ok()?)?),
        Unit::Second | Unit::Minute | Unit::Hour | Unit::Sprint | Unit::Season | Unit::Term => None,
    }
}

/// The same meaning, narrowed to a part of it.
pub(super) fn narrow(meaning: Meaning, part: Part) -> Option<Meaning> {
    match meaning {
        Meaning::Period(period) => Some(Meaning::Period(part.of(period))),
        Meaning::Fiscal(period) => Some(Meaning::Fiscal(part.of(period))),
        Meaning::Yearless(named) if named.part == Part::Whole && !matches!(named.unit, CalendarUnit::Day(..)) => {
            Some(Meaning::Yearless(Yearless { part, ..named }))
        }
        Meaning::Relative(Relative::Calendar { unit, ahead, part: Part::Whole }) => {
            Some(Meaning::Relative(Relative::Calendar { unit, ahead, part }))
        }
        Meaning::Relative(Relative::Named { named, year }) if named.part == Part::Whole => {
            Some(Meaning::Relative(Relative::Named { named: Yearless { part, ..named }, year }))
        }
        _ => None,
    }
}
