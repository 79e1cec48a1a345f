//! What a time expression means, as exactly as its words allow.

use super::duration::Horizon;
use super::duration::Length;
use super::duration::Rhythm;
use super::duration::Unit;
use crate::date::Date;
use crate::date::Period;
use crate::date::Precision;

/// The meaning of one time expression.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Meaning {
    /// A stretch of the calendar that needs nothing else to be known: `2027-06-30`, `end of June 2027`, `Q3 2027`, `summer 2027`.
    Period(Period),
    /// One day written in figures, but not as ISO writes it; only one reading is a day: `30/06/2027`, `31.12.2027`, `2027/06/30`.
    Numeric(Date),
    /// A day written in figures that can be read as two days; the first puts the day first, or the year when that comes first: `06/07/2027`.
    Ambiguous(Date, Date),
    /// A date that is not in any calendar: `2027-02-30`.
    Impossible(Impossible),
    /// A period of a fiscal year, read as if that was the calendar year: `FY27`, `FY27-Q3`.
    Fiscal(Period),
    /// A period that needs a year: `by June`, `Q3`, `29th December`, `end of the year`.
    Yearless(Yearless),
    /// A time counted from another: `this year`, `within 24 months`.
    Relative(Relative),
    /// How far ahead something lies, as headings say it: `6-12 months`, `5+ years`.
    Horizon(Horizon),
    /// Before or at something that happens: `by my next review`, `before I turn 40`.
    Event,
    /// How often: `weekly`, `3x a week`. Neither a deadline nor a date.
    Rhythm(Rhythm),
    /// How long: `for 90 days`, `in under 30 minutes`, `6 months of expenses`. Neither a deadline nor a date.
    Duration(Length),
}

impl Meaning {
    /// Whether it says when: everything but rhythms, durations and what is past.
    #[must_use]
    pub fn says_when(self) -> bool {
        match self {
            Self::Rhythm(_) | Self::Duration(_) => false,
            Self::Relative(relative) => !relative.is_past(),
            _ => true,
        }
    }
}

/// Why a date is not in any calendar.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Impossible {
    /// The year has no such month.
    Month,
    /// The month has no such day.
    Day,
    /// The year has no such week.
    Week,
    /// The year has no such quarter or half.
    Quarter,
}

/// A named part of any year.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum CalendarUnit {
    /// A day: month, day of the month.
    Day(i8, i8),
    /// The week that begins on a day: month, day of the month.
    Week(i8, i8),
    /// A month, 1 to 12.
    Month(i8),
    /// A quarter, 1 to 4.
    Quarter(i8),
    /// A half, 1 or 2.
    Half(i8),
    /// Three months of weather, named as north of the equator; winter begins in December.
    Season(Season),
    /// From the first month to the last one, in the next year when that comes earlier.
    Months(i8, i8),
    /// Easter Sunday.
    Easter,
    /// The whole year.
    Year,
}

/// A season of the year.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Season {
    /// March to May.
    Spring,
    /// June to August.
    Summer,
    /// September to November.
    Autumn,
    /// December to February.
    Winter,
}

/// Which part of a period is meant.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Part {
    /// All of it.
    Whole,
    /// Its first day: start of, beginning of.
    FirstDay,
    /// The first third: early.
    Start,
    /// The second third, of a year June and July: middle of, mid.
    Middle,
    /// The last third: late.
    Late,
    /// Its last day: end of, close of.
    End,
    /// The first half.
    FirstHalf,
    /// The second half.
    SecondHalf,
}

impl Part {
    /// This part of the period.
    #[must_use]
    pub fn of(self, period: Period) -> Period {
        let length = period.start.days_until(period.end) + 1;
        let months = length >= 56;
        // Thirds and halves of months fall on months when the period has enough of them.
        let cut = |numerator: i32, denominator: i32| {
            if months {
                period.start.plus_months((length + 15) / 30 * numerator / denominator)
            } else {
                period.start.plus_days(length * numerator / denominator)
            }
        };
        let (start, next) = match self {
            Self::Whole => return period,
            Self::FirstDay => return Period { start: period.start, end: period.start, precision: Precision::Day },
            Self::End => return Period { start: period.end, end: period.end, precision: Precision::Day },
            Self::Start => (period.start, cut(1, 3)),
            // Nobody calls April or September the middle of the year.
            Self::Middle if length > 300 => (cut(5, 12), cut(7, 12)),
            Self::Middle => (cut(1, 3), cut(2, 3)),
            Self::Late => (cut(2, 3), period.end.plus_days(1)),
            Self::FirstHalf => (period.start, cut(1, 2)),
            Self::SecondHalf => (cut(1, 2), period.end.plus_days(1)),
        };
        let precision = match start.days_until(next) {
            ..=1 => Precision::Day,
            2..=16 => Precision::Week,
            17..=45 => Precision::Month,
            46..=130 => Precision::Quarter,
            131..=200 => Precision::Half,
            _ => Precision::Year,
        };
        Period { start, end: next.plus_days(-1).max(start), precision }
    }
}

/// A period that needs a year.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Yearless {
    /// What is named.
    pub unit: CalendarUnit,
    /// Which part of it.
    pub part: Part,
}

impl Yearless {
    pub(super) const fn whole(unit: CalendarUnit) -> Self {
        Self { unit, part: Part::Whole }
    }

    /// The period in this year; nothing when the year has no such day.
    #[must_use]
    pub fn in_year(self, year: i16) -> Option<Period> {
        let season = |month| Period::months(year, month, 3, Precision::Quarter);
        let whole = match self.unit {
            CalendarUnit::Day(month, day) => Date::new(year, month, day).map(Period::day),
            CalendarUnit::Week(month, day) => Date::new(year, month, day).map(Period::week),
            CalendarUnit::Month(month) => Period::month(year, month),
            CalendarUnit::Quarter(quarter) => Period::quarter(year, quarter),
            CalendarUnit::Half(half) => Period::half(year, half),
            CalendarUnit::Season(Season::Spring) => season(3),
            CalendarUnit::Season(Season::Summer) => season(6),
            CalendarUnit::Season(Season::Autumn) => season(9),
            CalendarUnit::Season(Season::Winter) => season(12),
            CalendarUnit::Months(first, last) => {
                let length = i32::from(last - first).rem_euclid(12) + 1;
                Period::months(year, first, length, if length > 3 { Precision::Half } else { Precision::Quarter })
            }
            CalendarUnit::Easter => easter(year).map(Period::day),
            CalendarUnit::Year => Period::year(year),
        }?;
        Some(self.part.of(whole))
    }
}

/// Easter Sunday by the anonymous Gregorian reckoning.
fn easter(year: i16) -> Option<Date> {
    let year_of_era = i32::from(year);
    let (golden, century, rest) = (year_of_era % 19, year_of_era / 100, year_of_era % 100);
    let epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
    let correction = (golden + 11 * epact + 22 * weekday) / 451;
    let days = epact + weekday - 7 * correction + 114;
    Date::new(year, i8::try_from(days / 31).ok()?, i8::try_from(days % 31 + 1).ok()?)
}

/// A time counted from another.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Relative {
    /// A day near today: 0 today, 1 tomorrow, -1 yesterday.
    Day(i8),
    /// A period of the calendar near the present one: `this quarter` 0, `next year` 1, `last month` -1.
    Calendar {
        /// The kind of period.
        unit: Unit,
        /// How many ahead.
        ahead: i8,
        /// Which part of it.
        part: Part,
    },
    /// A named period of the present year or the nearest one ahead: `this summer`, `next June`.
    Named {
        /// What is named.
        named: Yearless,
        /// Of which year.
        year: NamedYear,
    },
    /// A day of the week, 1 for Monday to 7 for Sunday: the nearest one ahead.
    Weekday(i8),
    /// From now until this far ahead: `within 24 months`, `over the next year`.
    Within(Length),
    /// This far ahead: `in 18 months`, `two weeks from now`, `by month 18`.
    Ahead(Length),
}

impl Relative {
    /// Whether it lies behind.
    #[must_use]
    pub fn is_past(self) -> bool {
        matches!(self, Self::Day(..0) | Self::Calendar { ahead: ..0, .. })
    }
}

/// The year of a named period.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum NamedYear {
    /// The present one: this June.
    This,
    /// Whichever comes next: next June.
    Nearest,
    /// The one after the present one: June next year.
    Next,
}
