//! When a new goal starts, when it is due, and the days of its checkpoints.

use crate::date::Date;
use crate::goal::Horizon;
use crate::rule_info::Threshold;

/// Days by which a length may differ from the round number of months.
const TOLERANCE: i32 = 15;
/// A shorter time holds no three checkpoints that could still change anything.
const SHORTEST_DAYS: i32 = 21;
/// Fewest checkpoints.
const CHECKPOINTS: i32 = 3;

/// The time of a goal.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Schedule {
    pub(super) start: Date,
    pub(super) due: Date,
    /// Nothing when the time is too short for any.
    pub(super) horizon: Option<Horizon>,
}

impl Schedule {
    /// Settles what was left open.
    ///
    /// # Errors
    /// When horizon and due date contradict each other, or the time is too short.
    pub(super) fn new(start: Date, horizon: Option<Horizon>, due: Option<Date>) -> Result<Self, String> {
        let Some(due) = due else {
            let horizon = horizon.unwrap_or(Horizon::Short);
            return Ok(Self { start, due: start.plus_months(usual_months(horizon)), horizon: Some(horizon) });
        };
        if start.days_until(due) < SHORTEST_DAYS {
            let first = start.plus_days(SHORTEST_DAYS);
            return Err(format!("--due {due} leaves no time for three checkpoints; {first} is the first day that does"));
        }
        let fitting = [Horizon::Short, Horizon::Mid, Horizon::Long].into_iter().find(|horizon| fits(*horizon, start, due));
        match horizon {
            Some(horizon) if !fits(horizon, start, due) => {
                Err(format!("--due {due} does not fit the horizon: {}", length_in_words(horizon)))
            }
            Some(horizon) => Ok(Self { start, due, horizon: Some(horizon) }),
            None => Ok(Self { start, due, horizon: fitting }),
        }
    }

    /// The days of the checkpoints: a quarter apart in the first year, half a year in the second, then a year; the last is the due date.
    pub(super) fn checkpoints(&self) -> Vec<Date> {
        let months = |from: i32, to: i32, step: usize| (from..=to).step_by(step).map(|month| self.start.plus_months(month));
        let year = self.start.plus_months(12);
        if self.due <= year.plus_days(TOLERANCE) {
            let days = self.start.days_until(self.due);
            let count = CHECKPOINTS.max((days + 91) / 92);
            return (1..=count).map(|number| self.start.plus_days(days * number / count)).collect();
        }
        let years = i32::from(self.due.year() - self.start.year());
        let regular = months(3, 12, 3).chain(months(18, 24, 6)).chain(months(36, 12 * years.max(3), 12));
        let mut days: Vec<Date> = regular.take_while(|day| day.plus_months(2) < self.due).collect();
        days.push(self.due);
        days
    }
}

/// How many months a goal of this horizon gets.
fn usual_months(horizon: Horizon) -> i32 {
    match horizon {
        Horizon::Short => 12,
        Horizon::Mid => 18,
        Horizon::Long => 36,
    }
}

/// Whether the linter would say that label and dates agree.
fn fits(horizon: Horizon, start: Date, due: Date) -> bool {
    let after = |threshold| start.plus_months(months(threshold));
    let (shortest, longest) = (after(Threshold::ShortTermMinimumMonths), after(Threshold::ShortTermMaximumMonths));
    let long = after(Threshold::LongTermMinimumMonths).plus_days(-TOLERANCE);
    match horizon {
        Horizon::Short => shortest.plus_days(-TOLERANCE) <= due && due <= longest.plus_days(TOLERANCE),
        Horizon::Mid => longest < due && due < long,
        Horizon::Long => long <= due,
    }
}

fn length_in_words(horizon: Horizon) -> String {
    let [shortest, longest, long] =
        [Threshold::ShortTermMinimumMonths, Threshold::ShortTermMaximumMonths, Threshold::LongTermMinimumMonths].map(months);
    match horizon {
        Horizon::Short => format!("a short-term goal takes {shortest} to {longest} months"),
        Horizon::Mid => format!("a mid-term goal takes {longest} to {long} months"),
        Horizon::Long => format!("a long-term goal takes {long} months or more"),
    }
}

fn months(threshold: Threshold) -> i32 {
    i32::try_from(threshold.default_value()).unwrap_or(i32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn schedule(horizon: Option<Horizon>, due: Option<&str>) -> Result<Schedule, String> {
        Schedule::new(Date::new(2027, 1, 31).unwrap(), horizon, due.map(|due| Date::from_iso(due).unwrap()))
    }

    fn check(horizon: Option<Horizon>, due: Option<&str>, expected: Option<Horizon>, days: &str) {
        let schedule = schedule(horizon, due).unwrap();
        assert_eq!(schedule.horizon, expected, "{due:?}");
        let found: Vec<String> = schedule.checkpoints().iter().map(ToString::to_string).collect();
        assert_eq!(found.join(" "), days);
    }

    #[test]
    fn checkpoints_are_spread_to_the_due_date() {
        check(None, None, Some(Horizon::Short), "2027-05-02 2027-08-01 2027-10-31 2028-01-31");
        check(None, Some("2027-03-01"), None, "2027-02-09 2027-02-19 2027-03-01");
        check(None, Some("2027-06-30"), Some(Horizon::Short), "2027-03-22 2027-05-11 2027-06-30");
        check(Some(Horizon::Mid), None, Some(Horizon::Mid), "2027-04-30 2027-07-31 2027-10-31 2028-01-31 2028-07-31");
        check(
            Some(Horizon::Long),
            None,
            Some(Horizon::Long),
            "2027-04-30 2027-07-31 2027-10-31 2028-01-31 2028-07-31 2029-01-31 2030-01-31",
        );
        check(
            None,
            Some("2031-12-31"),
            Some(Horizon::Long),
            "2027-04-30 2027-07-31 2027-10-31 2028-01-31 2028-07-31 2029-01-31 2030-01-31 2031-01-31 2031-12-31",
        );
    }

    #[test]
    fn contradictions_are_told() {
        let told = |horizon, due| schedule(horizon, Some(due)).unwrap_err();
        assert!(told(None, "2027-02-10").contains("2027-02-21 is the first day that does"));
        assert!(told(None, "2026-02-10").contains("no time"));
        assert!(told(Some(Horizon::Short), "2029-01-31").contains("3 to 12 months"));
        assert!(told(Some(Horizon::Long), "2027-12-31").contains("24 months or more"));
        assert!(told(Some(Horizon::Mid), "2027-12-31").contains("12 to 24 months"));
    }
}
