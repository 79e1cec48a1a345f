//! How long and how often: lengths of time, comparable in days.

use crate::date::Date;

/// What time is counted in.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Unit {
    /// Seconds.
    Second,
    /// Minutes.
    Minute,
    /// Hours.
    Hour,
    /// Days; also mornings, evenings, nights.
    Day,
    /// Weeks; also week-ends and days of the week.
    Week,
    /// Sprints, taken as two weeks.
    Sprint,
    /// Months.
    Month,
    /// Quarters of a year.
    Quarter,
    /// Seasons and cycles, taken as a quarter.
    Season,
    /// Terms and semesters, taken as half a year.
    Term,
    /// Years.
    Year,
}

impl Unit {
    /// About how many days it has.
    #[must_use]
    pub fn days(self) -> f64 {
        match self {
            Self::Second => 1.0 / 86_400.0,
            Self::Minute => 1.0 / 1_440.0,
            Self::Hour => 1.0 / 24.0,
            Self::Day => 1.0,
            Self::Week => 7.0,
            Self::Sprint => 14.0,
            Self::Month => 30.44,
            Self::Quarter | Self::Season => 91.3,
            Self::Term => 182.6,
            Self::Year => 365.25,
        }
    }
}

/// A length of time.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Length {
    /// How many.
    pub count: u32,
    /// Of what.
    pub unit: Unit,
}

impl Length {
    /// `count` of `unit`.
    #[must_use]
    pub const fn new(count: u32, unit: Unit) -> Self {
        Self { count, unit }
    }

    /// About how many days.
    #[must_use]
    pub fn days(self) -> f64 {
        f64::from(self.count) * self.unit.days()
    }

    /// The day that lies this far behind `date`; parts of a day are nothing.
    #[must_use]
    pub fn after(self, date: Date) -> Date {
        let count = i32::try_from(self.count.min(100_000)).unwrap_or(0);
        match self.unit {
            Unit::Second | Unit::Minute | Unit::Hour => date,
            Unit::Day => date.plus_days(count),
            Unit::Week => date.plus_days(count * 7),
            Unit::Sprint => date.plus_days(count * 14),
            Unit::Month => date.plus_months(count),
            Unit::Quarter | Unit::Season => date.plus_months(count * 3),
            Unit::Term => date.plus_months(count * 6),
            Unit::Year => date.plus_months(count * 12),
        }
    }
}

/// How far ahead something lies.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Horizon {
    /// The near end, or all that is said.
    pub from: Length,
    /// The far end; nothing for one length and for "5+ years".
    pub to: Option<Length>,
}

/// How often something happens.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Rhythm {
    /// How many times.
    pub times: u32,
    /// In which time; nothing when the words do not say (`regularly`).
    pub every: Option<Length>,
}

impl Rhythm {
    pub(super) const fn every(count: u32, unit: Unit) -> Self {
        Self { times: 1, every: Some(Length::new(count, unit)) }
    }

    /// About how many days lie between two times.
    #[must_use]
    pub fn days(self) -> Option<f64> {
        self.every.map(|length| length.days() / f64::from(self.times.max(1)))
    }
}
