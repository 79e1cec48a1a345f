//! The period in the name of a file or folder: `2027`, `2027-goals`, `goals_q3_2027`, `2027-01-05-plan`.

use super::lexeme::Lexeme;
use super::lexeme::lexeme;
use super::meaning::CalendarUnit;
use super::meaning::Meaning;
use super::meaning::Yearless;
use crate::date::Date;
use crate::date::Period;
use crate::date::Precision;

/// Reads the period that a name gives with its year; nothing when it names no year from 2010 to 2069. Give it one component of a path.
#[must_use]
pub fn read_name(name: &str) -> Option<Meaning> {
    let name = name.to_ascii_lowercase();
    let parts: Vec<&str> = name.split(|character: char| !character.is_alphanumeric()).filter(|part| !part.is_empty()).collect();
    parts.iter().enumerate().find_map(|(at, part)| {
        let before = at.checked_sub(1).and_then(|before| parts.get(before));
        let around = before.into_iter().chain(parts.get(at + 1)).map(|part| lexeme(part));
        if let Some(year) = year(part) {
            return Some(Meaning::Period(dated(year, &parts[at + 1..]).or_else(|| in_year(year, around))?));
        }
        match lexeme(part) {
            Lexeme::Fiscal(year) => {
                let quarter = around
                    .into_iter()
                    .find_map(|lexeme| if let Lexeme::Quarter(quarter) = lexeme { Period::quarter(year, quarter) } else { None });
                quarter.or_else(|| Period::year(year)).map(Meaning::Fiscal)
            }
            Lexeme::FiscalQuarter(year, quarter) => Period::quarter(year, quarter).map(Meaning::Fiscal),
            _ => {
                // 2027q3
                let (digits, quarter) = part.split_at_checked(4)?;
                let Lexeme::Quarter(quarter) = lexeme(quarter) else { return None };
                Period::quarter(year(digits)?, quarter).map(Meaning::Period)
            }
        }
    })
}

fn year(part: &str) -> Option<i16> {
    let plain = part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_digit());
    part.parse().ok().filter(|year| plain && (2010..=2069).contains(year))
}

/// Month and day in figures behind the year.
fn dated(year: i16, behind: &[&str]) -> Option<Period> {
    let number = |part: Option<&&str>| part.filter(|part| part.len() == 2).and_then(|part| part.parse::<i8>().ok());
    let month = number(behind.first())?;
    match number(behind.get(1)).and_then(|day| Date::new(year, month, day)) {
        Some(date) => Some(Period::day(date)),
        None => Period::month(year, month),
    }
}

/// The period that stands beside the year, else the year.
fn in_year(year: i16, mut around: impl Iterator<Item = Lexeme>) -> Option<Period> {
    let beside = around.find_map(|lexeme| match lexeme {
        Lexeme::Quarter(quarter) => Period::quarter(year, quarter),
        Lexeme::HalfYear(half) => Period::half(year, half),
        Lexeme::Month(month) => Period::month(year, month),
        Lexeme::Named(named) => named.in_year(year),
        Lexeme::Quarters(first, last) => Yearless::whole(CalendarUnit::Months(first * 3 - 2, last * 3)).in_year(year),
        Lexeme::WeekNumber(week) => {
            Date::of_iso_week(year, week).map(|start| Period { start, end: start.plus_days(6), precision: Precision::Week })
        }
        _ => None,
    });
    beside.or_else(|| Period::year(year))
}
