//! One period of the calendar: what a number, a month, a quarter, a season, `this` and `next` can begin.

use super::duration::Unit;
use super::lexeme::Lexeme;
use super::meaning::CalendarUnit;
use super::meaning::Impossible;
use super::meaning::Meaning;
use super::meaning::NamedYear;
use super::meaning::Part;
use super::meaning::Relative;
use super::meaning::Yearless;
use super::numeric::numeric;
use super::numeric::school_year;
use super::reader::Found;
use super::reader::Reader;
use super::year::Tail;
use super::year::tail;
use super::year::tail_after;
use super::year::with_tail;
use super::year::with_year;
use crate::date::Date;
use crate::date::Period;
use crate::date::Precision;
use crate::language::words::TokenKind;

/// A period without a part.
pub(super) fn simple(reader: &Reader<'_, '_>, at: usize) -> Option<Found> {
    let at = reader.skip(at, Lexeme::The);
    match reader.lexeme(at) {
        Lexeme::Figure => figure(reader, at),
        Lexeme::Month(month) => month_first(reader, at, month),
        Lexeme::Quarter(quarter @ 1..=4) => {
            let named = Yearless::whole(CalendarUnit::Quarter(quarter));
            short_year(reader, at + 1, named).or_else(|| with_year(reader, at + 1, named))
        }
        Lexeme::Quarter(_) => {
            let (end, _) = tail(reader, at + 1)?;
            Some((end, Meaning::Impossible(Impossible::Quarter)))
        }
        Lexeme::Quarters(first, last) => {
            with_year(reader, at + 1, Yearless::whole(CalendarUnit::Months(first * 3 - 2, last * 3)))
        }
        Lexeme::HalfYear(half) => {
            let named = Yearless::whole(CalendarUnit::Half(half));
            short_year(reader, at + 1, named).or_else(|| with_year(reader, at + 1, named))
        }
        Lexeme::Fiscal(_) | Lexeme::FiscalYear => {
            let (end, year) = reader.fiscal(at)?;
            Some(match reader.lexeme(end) {
                Lexeme::Quarter(quarter) => fiscal(end + 1, Period::quarter(year, quarter)),
                Lexeme::HalfYear(half) => fiscal(end + 1, Period::half(year, half)),
                _ => fiscal(end, Period::year(year)),
            })
        }
        Lexeme::FiscalQuarter(year, quarter) => Some(fiscal(at + 1, Period::quarter(year, quarter))),
        Lexeme::Named(named) => with_year(reader, at + 1, named),
        Lexeme::Feast => Some((tail(reader, at + 1).map_or(at + 1, |(end, _)| end), Meaning::Event)),
        Lexeme::End(unit) => Some((at + 1, Meaning::Relative(Relative::Calendar { unit, ahead: 0, part: Part::End }))),
        Lexeme::This | Lexeme::Current => near(reader, at + 1, 0),
        Lexeme::Next | Lexeme::Coming => near(reader, at + 1, 1),
        Lexeme::Last => near(reader, at + 1, -1),
        Lexeme::Weekday(weekday) => weekday_first(reader, at, weekday),
        Lexeme::Unit(1, unit) if reader.is(at + 1, Lexeme::PartOf(Part::End)) => {
            let meaning = match unit {
                Unit::Year => Meaning::Yearless(Yearless { unit: CalendarUnit::Year, part: Part::End }),
                unit => Meaning::Relative(Relative::Calendar { unit, ahead: 0, part: Part::End }),
            };
            Some((at + 2, meaning))
        }
        Lexeme::Unit(1, Unit::Week) => week(reader, at + 1),
        Lexeme::Unit(1, Unit::Year) => {
            let year = reader.year(at + 1)?;
            numeric(reader, at + 1).or_else(|| Some((at + 2, Meaning::Period(Period::year(year)?))))
        }
        Lexeme::Day(ahead) => Some((at + 1, Meaning::Relative(Relative::Day(ahead)))),
        Lexeme::Then => Some((at + 1, Meaning::Event)),
        _ => None,
    }
}

fn fiscal(end: usize, period: Option<Period>) -> Found {
    (end, period.map_or(Meaning::Impossible(Impossible::Quarter), Meaning::Fiscal))
}

/// `Q1-27`, `H2/27`: after a quarter or half two digits can only be a year.
fn short_year(reader: &Reader<'_, '_>, at: usize, named: Yearless) -> Option<Found> {
    let glued = reader.glued_mark(at, &['-', '/']) && reader.words.is_glued(at + 1) && reader.words.digits(at + 1).len() == 2;
    let year = reader.integer(at + 1).filter(|year| glued && (10..60).contains(year))?;
    Some((at + 2, Meaning::Period(named.in_year(2000 + i16::try_from(year).ok()?)?)))
}

/// What stands behind `week`: `48, 2026`, `of 23 November`.
fn week(reader: &Reader<'_, '_>, at: usize) -> Option<Found> {
    if let Some(number) = reader.integer(at) {
        let year_at = at + 1 + usize::from(matches!(reader.words.mark(at + 1), Some(',' | '/')) || reader.is(at + 1, Lexeme::Of));
        let (number, year) = (i8::try_from(number).ok()?, reader.year(year_at)?);
        return Some(whole(year_at + 1, Date::of_iso_week(year, number).map(Period::week), Impossible::Week));
    }
    let named = matches!(reader.lexeme(at), Lexeme::Of | Lexeme::From | Lexeme::Starting)
        || matches!(reader.words.lower(at), "beginning" | "commencing");
    let (end, day) = simple(reader, at + 1).filter(|_| named)?;
    let meaning = match day {
        Meaning::Period(day) if day.precision == Precision::Day => Meaning::Period(Period::week(day.start)),
        Meaning::Numeric(day) => Meaning::Period(Period::week(day)),
        Meaning::Yearless(Yearless { unit: CalendarUnit::Day(month, day), .. }) => {
            Meaning::Yearless(Yearless::whole(CalendarUnit::Week(month, day)))
        }
        _ => return None,
    };
    Some((end, meaning))
}

/// What a number begins: a date, a day of a month, a year and what follows it.
fn figure(reader: &Reader<'_, '_>, at: usize) -> Option<Found> {
    numeric(reader, at)
        .or_else(|| day_first(reader, at))
        .or_else(|| year_first(reader, at))
        .or_else(|| short_school_year(reader, at))
}

/// `26/27` behind what such a year is of: "season 26/27", "goals 26/27".
fn short_school_year(reader: &Reader<'_, '_>, at: usize) -> Option<Found> {
    const OF: [&str; 6] = ["goals", "objectives", "okrs", "saison", "season", "year"];
    let named = at > 0 && OF.contains(&reader.words.lower(at - 1));
    let (first, last) = (reader.integer(at).filter(|_| named)?, reader.integer(at + 2)?);
    let follows =
        reader.glued_mark(at + 1, &['/']) && reader.words.is_glued(at + 2) && last == first + 1 && (20..60).contains(&first);
    let year = i16::try_from(first).ok().filter(|_| follows)?;
    Some((at + 3, school_year(2000 + year)?))
}

fn day_first(reader: &Reader<'_, '_>, at: usize) -> Option<Found> {
    let suffix = reader.words.suffix(at);
    let day = reader.words.digits(at);
    let ordinal = reader.words.is_ordinal(at);
    if day.len() > 2 || !(ordinal || suffix.is_empty()) {
        return None;
    }
    // 24–26 July: the last day is what is due.
    let ranged = matches!(reader.words.mark(at + 1), Some('-' | '–')) && matches!(reader.lexeme(at + 3), Lexeme::Month(_));
    if ranged && day.parse::<u8>().is_ok() && reader.words.digits(at + 2).len() <= 2 && reader.words.is_number(at + 2) {
        return day_first(reader, at + 2);
    }
    // "30th of June", "30. June".
    let stopped = reader.glued_mark(at + 1, &['.']) && suffix.is_empty();
    let month_at = if stopped { at + 2 } else { reader.skip(at + 1, Lexeme::Of) };
    let Lexeme::Month(month) = reader.lexeme(month_at) else { return None };
    let sure = ordinal || month_at > at + 1 || reader.words.is_capitalised(month_at) || !is_ambiguous(reader, month_at);
    if !sure {
        return None;
    }
    dated(reader, month_at + 1, month, day.parse().ok()?)
}

/// Words that are months only when a capital or their neighbours say so.
pub(super) fn is_ambiguous(reader: &Reader<'_, '_>, at: usize) -> bool {
    matches!(reader.words.lower(at), "may" | "march" | "mar" | "dec" | "sep" | "jan")
}

/// A day of the week, or the date behind it: `Saturday, January 12`.
fn weekday_first(reader: &Reader<'_, '_>, at: usize, weekday: i8) -> Option<Found> {
    let date = at + 1 + usize::from(reader.words.mark(at + 1) == Some(','));
    let found = match reader.lexeme(date) {
        Lexeme::Figure => numeric(reader, date).or_else(|| day_first(reader, date)),
        Lexeme::Month(month) if reader.words.is_number(date + 1) => month_first(reader, date, month),
        _ => None,
    };
    found.or(Some((at + 1, Meaning::Relative(Relative::Weekday(weekday)))))
}

/// A day of a month, with its year when that follows.
fn dated(reader: &Reader<'_, '_>, at: usize, month: i8, day: i8) -> Option<Found> {
    let (end, year) = tail_after(reader, dot(reader, at), true).unwrap_or((at, Tail::None));
    let known = match year {
        Tail::Year(year) => year,
        // A leap year: the day is impossible only when it is so in every year.
        _ => 2028,
    };
    if Date::new(known, month, day).is_none() {
        return Some((end, Meaning::Impossible(Impossible::Day)));
    }
    with_tail(end, year, Yearless::whole(CalendarUnit::Day(month, day)))
}

/// Behind the full stop of an abbreviated month.
fn dot(reader: &Reader<'_, '_>, at: usize) -> usize {
    at + usize::from(reader.glued_mark(at, &['.']) && reader.words.is_number(at + 1) && reader.words.lower(at - 1).len() <= 4)
}

fn month_first(reader: &Reader<'_, '_>, at: usize, month: i8) -> Option<Found> {
    let next = dot(reader, at + 1);
    if let Some(day) = day_of_month(reader, next)
        && !(reader.words.suffix(next).is_empty() && counts_something(reader, next + 1))
    {
        let (end, last) = last_day(reader, next + 1, day).map_or((next + 1, day), |last| (next + 3, last));
        return dated(reader, end, month, last);
    }
    with_year(reader, next, Yearless::whole(CalendarUnit::Month(month)))
}

/// A number that can be a day of a month.
fn day_of_month(reader: &Reader<'_, '_>, at: usize) -> Option<i8> {
    let digits = reader.words.digits(at);
    let plain = matches!(digits.len(), 1 | 2)
        && (reader.words.suffix(at).is_empty() || reader.words.is_ordinal(at))
        && !reader.glued_mark(at + 1, &['%'])
        // "March 12:30" is a time of day, "March 12: …" a date.
        && !(reader.glued_mark(at + 1, &[':']) && reader.words.is_glued(at + 2));
    digits.parse().ok().filter(|day| plain && *day > 0)
}

/// The day behind the dash at `at` up to which a range goes, as in "June 3–7": what is due is due then. Behind a dash with a space, a
/// number with words of its own says something else: "June 3 - 7 boats sold".
fn last_day(reader: &Reader<'_, '_>, at: usize, first: i8) -> Option<i8> {
    let end = at + 2;
    let last = day_of_month(reader, at + 1).filter(|last| matches!(reader.words.mark(at), Some('-' | '–')) && *last > first)?;
    let glued = reader.words.is_glued(at) && reader.words.is_glued(at + 1);
    let counted = matches!(
        reader.lexeme(end),
        Lexeme::Other | Lexeme::Unit(..) | Lexeme::Units(..) | Lexeme::Weekdays(_) | Lexeme::TimesWord
    );
    let counts = counted && reader.words.is_word(end)
        || reader.words.mark(end) == Some('/')
        || matches!(reader.words.kind(end), Some(TokenKind::Percent | TokenKind::Currency));
    (!matches!(reader.lexeme(end), Lexeme::Month(_)) && (glued || !counts)).then_some(last)
}

/// Whether a number is followed by what it counts: "in June 10 people", "by May 5%".
fn counts_something(reader: &Reader<'_, '_>, at: usize) -> bool {
    let small = reader.words.is_word(at) && !reader.words.is_capitalised(at);
    (small && reader.lexeme(at) == Lexeme::Other && reader.words.lower(at).ends_with('s')) || reader.words.mark(at) == Some('%')
}

/// `2027`, `2027 Q3`, `2027-Q3`, `2027-W14`, `2027Q3`.
fn year_first(reader: &Reader<'_, '_>, at: usize) -> Option<Found> {
    if let (Ok(year), suffix) = (reader.words.digits(at).parse::<i16>(), reader.words.suffix(at))
        && let Some(rest) = suffix.strip_prefix('q').filter(|_| (1990..2100).contains(&year))
    {
        return Some(whole(at + 1, Period::quarter(year, rest.parse().ok()?), Impossible::Quarter));
    }
    let year = reader.year(at)?;
    let glued = at + 1 + usize::from(reader.glued_mark(at + 1, &['-', '/']) && reader.words.is_glued(at + 2));
    match reader.lexeme(glued) {
        Lexeme::Quarter(quarter) => Some(whole(glued + 1, Period::quarter(year, quarter), Impossible::Quarter)),
        Lexeme::HalfYear(half) => Some(whole(glued + 1, Period::half(year, half), Impossible::Quarter)),
        Lexeme::Quarters(first, last) => {
            let named = Yearless::whole(CalendarUnit::Months(first * 3 - 2, last * 3));
            Some(whole(glued + 1, named.in_year(year), Impossible::Quarter))
        }
        Lexeme::WeekNumber(week) => Some(whole(glued + 1, Date::of_iso_week(year, week).map(Period::week), Impossible::Week)),
        _ => Some((at + 1, Meaning::Period(Period::year(year)?))),
    }
}

fn whole(end: usize, period: Option<Period>, reason: Impossible) -> Found {
    (end, period.map_or(Meaning::Impossible(reason), Meaning::Period))
}

/// `year`, `fiscal year`, `June`, `summer`, `Friday` behind this, next and last.
fn near(reader: &Reader<'_, '_>, at: usize, ahead: i8) -> Option<Found> {
    let noun = reader.skip(at, Lexeme::Qualifier);
    let year = if ahead == 0 { NamedYear::This } else { NamedYear::Nearest };
    let meaning = match reader.lexeme(noun) {
        // "next day delivery", "this minute".
        Lexeme::Unit(1, Unit::Second | Unit::Minute | Unit::Hour | Unit::Day) => return None,
        Lexeme::Unit(1, unit) => Meaning::Relative(Relative::Calendar { unit, ahead, part: Part::Whole }),
        Lexeme::WeekEnd => Meaning::Relative(Relative::Calendar { unit: Unit::Week, ahead, part: Part::End }),
        Lexeme::Half if ahead >= 0 => Meaning::Relative(Relative::Calendar { unit: Unit::Term, ahead, part: Part::Whole }),
        _ if ahead < 0 => {
            let past = matches!(reader.lexeme(noun), Lexeme::Named(_) | Lexeme::Month(_) | Lexeme::Weekday(_) | Lexeme::DayPart);
            return past
                .then_some((noun + 1, Meaning::Relative(Relative::Calendar { unit: Unit::Year, ahead, part: Part::Whole })));
        }
        Lexeme::Named(named) => Meaning::Relative(Relative::Named { named, year }),
        // "this may take years"
        Lexeme::Month(_) if is_ambiguous(reader, noun) && !reader.words.is_capitalised(noun) => return None,
        Lexeme::Month(month) => Meaning::Relative(Relative::Named { named: Yearless::whole(CalendarUnit::Month(month)), year }),
        Lexeme::Weekday(weekday) => Meaning::Relative(Relative::Weekday(weekday)),
        _ => return None,
    };
    Some((noun + 1, meaning))
}
