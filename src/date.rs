//! Civil dates and periods: plain data, no clock and no time zone.
//!
//! Words are read into these by `language::time`; this module only knows what a date is.

use std::fmt;

use jiff::ToSpan;
use jiff::civil;

/// The days of the longest month.
pub const LONGEST_MONTH: i32 = 31;

/// A day of the calendar.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Date(civil::Date);

impl Date {
    /// The day, when there is such a day.
    #[must_use]
    pub fn new(year: i16, month: i8, day: i8) -> Option<Self> {
        civil::Date::new(year, month, day).ok().map(Self)
    }

    /// Reads exactly `YYYY-MM-DD`.
    #[must_use]
    pub fn from_iso(text: &str) -> Option<Self> {
        let &[thousands, hundreds, tens, ones, b'-', month, of_month, b'-', day, of_day] = text.as_bytes() else { return None };
        let digits = [thousands, hundreds, tens, ones, month, of_month, day, of_day];
        if !digits.iter().all(u8::is_ascii_digit) {
            return None;
        }
        let pair = |first: u8, second: u8| (first - b'0') * 10 + (second - b'0');
        let small = |first, second| i8::try_from(pair(first, second)).ok();
        let year = i16::from(pair(thousands, hundreds)) * 100 + i16::from(pair(tens, ones));
        Self::new(year, small(month, of_month)?, small(day, of_day)?)
    }

    /// The year.
    #[must_use]
    pub fn year(self) -> i16 {
        self.0.year()
    }

    /// The month, 1 to 12.
    #[must_use]
    pub fn month(self) -> i8 {
        self.0.month()
    }

    /// The day of the month, 1 to 31.
    #[must_use]
    pub fn day(self) -> i8 {
        self.0.day()
    }

    /// This day moved by whole days; the calendar's first or last day when that lies outside of it.
    #[must_use]
    pub fn plus_days(self, days: i32) -> Self {
        Self(self.0.saturating_add(i64::from(days).days()))
    }

    /// This day moved by whole months; the last day of a shorter month.
    #[must_use]
    pub fn plus_months(self, months: i32) -> Self {
        Self(self.0.saturating_add(i64::from(months).months()))
    }

    /// Days from this day to `later`; negative when `later` is earlier.
    #[must_use]
    pub fn days_until(self, later: Self) -> i32 {
        self.0.until(later.0).map_or(0, |span| span.get_days())
    }

    /// The last day of this day's month.
    #[must_use]
    pub fn end_of_month(self) -> Self {
        Self(self.0.last_of_month())
    }

    /// The Monday of an ISO week, when the year has that week.
    #[must_use]
    pub fn of_iso_week(year: i16, week: i8) -> Option<Self> {
        civil::ISOWeekDate::new(year, week, civil::Weekday::Monday).ok().map(|week| Self(week.date()))
    }
}

impl From<civil::Date> for Date {
    fn from(date: civil::Date) -> Self {
        Self(date)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

/// How exactly a period was named.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Precision {
    /// One day.
    Day,
    /// A week.
    Week,
    /// A month.
    Month,
    /// A quarter or a season.
    Quarter,
    /// Half a year.
    Half,
    /// A year.
    Year,
    /// Several years.
    Years,
}

/// A stretch of the calendar, both ends included.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Period {
    /// The first day.
    pub start: Date,
    /// The last day: what is due "by" the period is due on this day.
    pub end: Date,
    /// How exactly it was named.
    pub precision: Precision,
}

impl Period {
    /// One day.
    #[must_use]
    pub fn day(date: Date) -> Self {
        Self { start: date, end: date, precision: Precision::Day }
    }

    /// The seven days from this one.
    #[must_use]
    pub fn week(start: Date) -> Self {
        Self { start, end: start.plus_days(6), precision: Precision::Week }
    }

    /// A month, 1 to 12.
    #[must_use]
    pub fn month(year: i16, month: i8) -> Option<Self> {
        Self::months(year, month, 1, Precision::Month)
    }

    /// A quarter, 1 to 4.
    #[must_use]
    pub fn quarter(year: i16, quarter: i8) -> Option<Self> {
        if !(1..=4).contains(&quarter) {
            return None;
        }
        Self::months(year, quarter * 3 - 2, 3, Precision::Quarter)
    }

    /// Half a year, 1 or 2.
    #[must_use]
    pub fn half(year: i16, half: i8) -> Option<Self> {
        if !(1..=2).contains(&half) {
            return None;
        }
        Self::months(year, half * 6 - 5, 6, Precision::Half)
    }

    /// A calendar year.
    #[must_use]
    pub fn year(year: i16) -> Option<Self> {
        Self::months(year, 1, 12, Precision::Year)
    }

    /// `length` months from the first day of `month`.
    #[must_use]
    pub fn months(year: i16, month: i8, length: i32, precision: Precision) -> Option<Self> {
        let start = Date::new(year, month, 1)?;
        Some(Self { start, end: start.plus_months(length).plus_days(-1), precision })
    }

    /// Whether the day lies inside.
    #[must_use]
    pub fn contains(self, date: Date) -> bool {
        self.start <= date && date <= self.end
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_written_form_of_iso_is_a_date() {
        assert_eq!(Date::from_iso("2027-02-28").map(|date| date.to_string()).as_deref(), Some("2027-02-28"));
        for wrong in ["20270228", "2027-2-28", "2027-02-30", "2027-02-28T10:00", "+027-02-28", ""] {
            assert_eq!(Date::from_iso(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn periods_end_on_their_last_day() {
        let end = |period: Option<Period>| period.map(|period| period.end.to_string());
        assert_eq!(end(Period::quarter(2027, 1)).as_deref(), Some("2027-03-31"));
        assert_eq!(end(Period::half(2028, 1)).as_deref(), Some("2028-06-30"));
        assert_eq!(end(Period::month(2028, 2)).as_deref(), Some("2028-02-29"));
        assert_eq!(Period::quarter(2027, 5), None);
    }

    #[test]
    fn the_calendar_has_an_end() {
        let last = Date::new(9999, 12, 31).unwrap();
        assert_eq!(last.plus_days(1), last);
        assert_eq!(Date::of_iso_week(2027, 14).unwrap().to_string(), "2027-04-05");
    }
}
