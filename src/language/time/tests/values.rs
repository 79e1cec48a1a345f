//! Times that are values as a whole, and what becomes of a meaning when more is known.

use super::super::*;
use super::show;
use super::show_period;
use crate::date::Date;
use crate::date::Period;

#[test]
fn values_are_read_whole_or_not_at_all() {
    for (text, expected) in [
        ("[[2027-Q1]]", "2027-01-01..2027-03-31"),
        ("March and April 2027", "2027-03-01..2027-04-30"),
        ("Jan/Feb 2027", "2027-01-01..2027-02-28"),
        ("2 Months", "horizon 2 month"),
        ("today", "+0 day"),
        ("29 December", "in 2027 2027-12-29"),
        ("2027-06-30T10:00:00+02:00", "2027-06-30"),
        ("2027", "2027-01-01..2027-12-31"),
        ("June", "in 2027 2027-06-01..2027-06-30"),
        ("end of Q2 2027", "2027-06-30"),
        ("by June 2027", "2027-06-01..2027-06-30"),
        ("6-12 months", "horizon 6 month to 12 month"),
        ("Now to 6 months", "horizon 0 month to 6 month"),
        ("Next 5 years", "within 5 year"),
        ("this quarter", "+0 quarter whole"),
        ("2027-01-01 to 2027-03-31", "2027-01-01..2027-03-31"),
        ("30 minutes", "lasts 30 minute"),
        ("06/07/2027", "2027-07-06 or 2027-06-07"),
        ("2027-02-30", "no such day"),
        ("31.3.", "in 2027 2027-03-31"),
        ("01.04.", "in 2027 2027-04-01"),
        ("1.4.", ""),
        ("Week 14", "ahead 14 week"),
        ("June, when ready", ""),
        ("TBD", ""),
        ("weekly", ""),
        ("", ""),
        ("12", ""),
    ] {
        assert_eq!(read_value(text).map(|value| show(value.meaning)).unwrap_or_default(), expected, "{text}");
    }
}

#[test]
fn rhythms_compare_by_days() {
    let order = ["hourly", "daily", "3x/week", "weekly", "every two weeks", "monthly", "every 3 months", "half-yearly", "Yearly"];
    let days: Vec<_> = order.iter().map(|text| read_rhythm(text).and_then(Rhythm::days).unwrap_or(-1.0)).collect();
    assert!(days.is_sorted_by(|one, next| one < next && *one > 0.0), "{days:?}");
    for (text, expected) in [
        ("quarterly", "1 per 1 quarter"),
        ("each Monday", "1 per 1 week"),
        ("once a month", "1 per 1 month"),
        ("Sunday evening", "1 per 1 week"),
        ("week", "1 per 1 week"),
        ("monthly, on the first Friday", "1 per 1 month"),
        ("on the first Monday of the month", "1 per 1 month"),
        ("last Sunday of the quarter", "1 per 1 quarter"),
        ("last Friday of the year", ""),
        ("sometimes", ""),
        ("2027-06-30", ""),
    ] {
        assert_eq!(read_rhythm(text).map(|rhythm| show(Meaning::Rhythm(rhythm))).unwrap_or_default(), expected, "{text}");
    }
}

#[test]
fn meanings_resolve_when_enough_is_known() {
    let today = Date::new(2027, 5, 20);
    let nothing = Context::default();
    let dated = Context { today, ..nothing };
    let headed = Context { period: Period::year(2028), ..dated };
    let quarter = Context { period: Period::quarter(2028, 4), ..dated };
    for (text, context, expected) in [
        ("2027-06-30", nothing, "2027-06-30"),
        ("30/06/2027", nothing, "2027-06-30"),
        ("June", nothing, ""),
        ("June", dated, ""),
        ("June", headed, "2028-06-01..2028-06-30"),
        ("end of the year", headed, "2028-12-31"),
        ("this year", dated, "2027-01-01..2027-12-31"),
        ("this year", headed, "2028-01-01..2028-12-31"),
        ("next quarter", dated, "2027-07-01..2027-09-30"),
        ("next quarter", quarter, "2029-01-01..2029-03-31"),
        ("this week", dated, "2027-05-17..2027-05-23"),
        ("within 24 months", dated, "2027-05-20..2029-05-20"),
        ("in 18 months", dated, "2028-11-20"),
        ("in 18 months", nothing, ""),
        ("6-12 months", dated, "2027-05-20..2028-05-20"),
        ("next June", dated, "2027-06-01..2027-06-30"),
        ("next spring", dated, "2028-03-01..2028-05-31"),
        ("Friday", dated, "2027-05-21"),
        ("tomorrow", dated, "2027-05-21"),
        ("06/07/2027", dated, ""),
    ] {
        let resolved = read_value(text).and_then(|value| resolve(value.meaning, &context)).map(show_period).unwrap_or_default();
        assert_eq!(resolved, expected, "{text}");
    }
}

#[test]
fn plain_values_mean_what_they_mean_in_words() {
    for (plain, marked) in
        [("2027-06-30", "`2027-06-30`"), ("1900-01-01", "(1900-01-01)"), ("2027", "[2027]"), ("1899", "(1899)")]
    {
        let meaning = |text: &str| read_value(text).map(|found| (found.meaning, found.role, found.tokens.len()));
        assert_eq!(meaning(plain), meaning(marked), "{plain}");
    }
    assert_eq!(
        read_value("1850-02-03").map(|found| found.tokens.len()),
        read_value("(1850-02-03)").map(|found| found.tokens.len())
    );
}
