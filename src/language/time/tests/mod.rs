//! Tables of texts and the time that is found in them.

mod values;

use super::*;
use crate::date::Period;
use crate::language::words::Words;

fn show_period(period: Period) -> String {
    if period.start == period.end { period.start.to_string() } else { format!("{}..{}", period.start, period.end) }
}

fn show_length(length: Length) -> String {
    format!("{} {:?}", length.count, length.unit).to_lowercase()
}

fn show(meaning: Meaning) -> String {
    match meaning {
        Meaning::Period(period) => show_period(period),
        Meaning::Numeric(date) => format!("not iso {date}"),
        Meaning::Ambiguous(one, other) => format!("{one} or {other}"),
        Meaning::Impossible(reason) => format!("no such {reason:?}").to_lowercase(),
        Meaning::Fiscal(period) => format!("fiscal {}", show_period(period)),
        Meaning::Yearless(named) => format!("in 2027 {}", named.in_year(2027).map(show_period).unwrap_or_default()),
        Meaning::Relative(Relative::Calendar { unit, ahead, part }) => format!("{ahead:+} {unit:?} {part:?}").to_lowercase(),
        Meaning::Relative(Relative::Named { named, year }) => {
            format!("{year:?} {}", named.in_year(2027).map(show_period).unwrap_or_default()).to_lowercase()
        }
        Meaning::Relative(Relative::Day(ahead)) => format!("{ahead:+} day"),
        Meaning::Relative(Relative::Weekday(weekday)) => format!("weekday {weekday}"),
        Meaning::Relative(Relative::Within(length)) => format!("within {}", show_length(length)),
        Meaning::Relative(Relative::Ahead(length)) => format!("ahead {}", show_length(length)),
        Meaning::Horizon(Horizon { from, to }) => {
            format!("horizon {}{}", show_length(from), to.map_or(String::new(), |to| format!(" to {}", show_length(to))))
        }
        Meaning::Event => "event".to_owned(),
        Meaning::Rhythm(Rhythm { times, every }) => format!("{times} per {}", every.map_or("?".to_owned(), show_length)),
        Meaning::Duration(length) => format!("lasts {}", show_length(length)),
    }
}

/// Everything that is found in a text, as `words = role meaning`.
fn found(text: &str) -> String {
    let words = Words::new(text);
    let expressions: Vec<_> = find(&words)
        .iter()
        .map(|expression| {
            let role = match expression.role {
                Role::Bare => String::new(),
                role => format!("{role:?} ").to_lowercase(),
            };
            format!("{} = {role}{}", expression.span.slice(text), show(expression.meaning))
        })
        .collect();
    expressions.join("; ")
}

fn check(table: &[(&str, &str)]) {
    let wrong: Vec<_> = table.iter().filter(|(text, expected)| found(text) != *expected).collect();
    for (text, expected) in &wrong {
        eprintln!("{text}\n  expected {expected}\n  found    {}", found(text));
    }
    assert!(wrong.is_empty(), "{} of {} readings differ", wrong.len(), table.len());
}

#[test]
fn dates_in_figures() {
    check(&[
        ("Ship it by 2027-06-30", "by 2027-06-30 = deadline 2027-06-30"),
        ("Ship it on 2027-06-30T10:00:00Z.", "on 2027-06-30T10:00:00Z = during 2027-06-30"),
        ("due: 2027-06-30 10:00", "due: 2027-06-30 10:00 = deadline 2027-06-30"),
        ("Ship it by 2027-02-30", "by 2027-02-30 = deadline no such day"),
        ("by 2027-13-01", "by 2027-13-01 = deadline no such month"),
        ("by 31/06/2027", "by 31/06/2027 = deadline no such day"),
        ("by 30/06/2027", "by 30/06/2027 = deadline not iso 2027-06-30"),
        ("by 06/30/2027", "by 06/30/2027 = deadline not iso 2027-06-30"),
        ("by 2027/06/30", "by 2027/06/30 = deadline not iso 2027-06-30"),
        ("by 31.12.2027.", "by 31.12.2027 = deadline not iso 2027-12-31"),
        ("by 06/07/2027", "by 06/07/2027 = deadline 2027-07-06 or 2027-06-07"),
        ("by 07/07/2027", "by 07/07/2027 = deadline not iso 2027-07-07"),
        ("15/09/2026 - 31/12/2026", "15/09/2026 - 31/12/2026 = 2026-09-15..2026-12-31"),
        ("15.09.2026–2026-12-31", "15.09.2026–2026-12-31 = 2026-09-15..2026-12-31"),
        ("15/09/2026 - 05/12/2026", "15/09/2026 - 05/12/2026 = 2026-12-05 or 2026-05-12"),
        ("from 15/09/2026 to 31/12/2026", "from 15/09/2026 to 31/12/2026 = during 2026-09-15..2026-12-31"),
        ("31/12/2026 - 15/09/2026", "31/12/2026 = not iso 2026-12-31; 15/09/2026 = not iso 2026-09-15"),
        ("01/9/2025: done", "01/9/2025 = 2025-09-01 or 2025-01-09"),
        ("am 20.08.19", "20.08.19 = 2019-08-20 or 2020-08-19"),
        ("until 12.05.2027", "until 12.05.2027 = deadline not iso 2027-05-12"),
        ("by 15.02.", "by 15.02 = deadline in 2027 2027-02-15"),
        ("the boat is sold until 9.6", "until 9.6 = deadline in 2027 2027-06-09"),
        ("Cut the time by 10.05", ""),
        ("Raise the grade to 3.05 or by 2.5", ""),
        ("2027 km by bike", ""),
        ("2027-06", "2027-06 = 2027-06-01..2027-06-30"),
        ("in 2026/27", "in 2026/27 = during 2026-01-01..2027-12-31"),
        ("Upgrade to 1.2.3 and 10.4.18.2", ""),
        ("Reach 5/10 and work 24/7", ""),
    ]);
}

#[test]
fn days_as_people_name_them_in_other_languages_and_beside_events() {
    check(&[
        ("by mid of June", "by mid of June = deadline in 2027 2027-06-11..2027-06-20"),
        ("by end-June", "by end-June = deadline in 2027 2027-06-30"),
        ("by 1. June 2027", "by 1. June 2027 = deadline 2027-06-01"),
        ("by his birthday on 9 June", "by his birthday on 9 June = deadline in 2027 2027-06-09"),
        ("by our wedding day, 9 June 2027", "by our wedding day, 9 June 2027 = deadline 2027-06-09"),
        ("by the launch (9 June)", "by the launch (9 June = deadline in 2027 2027-06-09"),
    ]);
}

#[test]
fn periods_of_several_quarters_and_of_two_years() {
    check(&[
        ("in FY26/27", "in FY26/27 = during fiscal 2027-01-01..2027-12-31"),
        ("Goals Q1+Q2 2027", "Q1+Q2 2027 = 2027-01-01..2027-06-30"),
        ("Q3 and Q4 2027", "Q3 and Q4 2027 = 2027-07-01..2027-12-31"),
        ("Q3 and Q1 2027", "Q3 = in 2027 2027-07-01..2027-09-30; Q1 2027 = 2027-01-01..2027-03-31"),
        ("Goals 2026/2027", "2026/2027 = 2026-01-01..2027-12-31"),
        ("School year 2026-27", "year 2026-27 = 2026-01-01..2027-12-31"),
        ("Season 26/27", "26/27 = 2026-01-01..2027-12-31"),
        ("Catch 26/27 fish", ""),
    ]);
}

#[test]
fn named_periods() {
    check(&[
        ("Publish by 15 October 2027", "by 15 October 2027 = deadline 2027-10-15"),
        ("Publish by the 1st of June, 2027", "by the 1st of June, 2027 = deadline 2027-06-01"),
        ("October 15, 2027: publish", "October 15, 2027 = 2027-10-15"),
        ("by Feb 30", "by Feb 30 = deadline no such day"),
        ("by Jan. 5th", "by Jan. 5th = deadline in 2027 2027-01-05"),
        ("29th December", "29th December = in 2027 2027-12-29"),
        ("by the first of July", "by the first of July = deadline in 2027 2027-07-01"),
        ("by end of June 2027", "by end of June 2027 = deadline 2027-06-30"),
        ("by the end of June 2027", "by the end of June 2027 = deadline 2027-06-30"),
        ("by mid-June", "by mid-June = deadline in 2027 2027-06-11..2027-06-20"),
        ("in early 2027", "in early 2027 = during 2027-01-01..2027-04-30"),
        ("by mid-2026", "by mid-2026 = deadline 2026-06-01..2026-07-31"),
        ("by June '27", "by June '27 = deadline 2027-06-01..2027-06-30"),
        ("Q3 2027", "Q3 2027 = 2027-07-01..2027-09-30"),
        ("2019 Q4 goals", "2019 Q4 = 2019-10-01..2019-12-31"),
        ("by 2027-Q4", "by 2027-Q4 = deadline 2027-10-01..2027-12-31"),
        ("in 2027Q2", "in 2027Q2 = during 2027-04-01..2027-06-30"),
        ("by Q5 2027", "by Q5 2027 = deadline no such quarter"),
        ("by Q3", "by Q3 = deadline in 2027 2027-07-01..2027-09-30"),
        ("FY23-Q3", "FY23-Q3 = fiscal 2023-07-01..2023-09-30"),
        ("by the end of FY27", "by the end of FY27 = deadline fiscal 2027-12-31"),
        ("by FY 2027", "by FY 2027 = deadline fiscal 2027-01-01..2027-12-31"),
        ("Q3 FY 27", "Q3 FY 27 = fiscal 2027-07-01..2027-09-30"),
        ("FY 2027 Q3", "FY 2027 Q3 = fiscal 2027-07-01..2027-09-30"),
        ("in H1 2027", "in H1 2027 = during 2027-01-01..2027-06-30"),
        ("in the second half of 2027", "in the second half of 2027 = during 2027-07-01..2027-12-31"),
        ("by the third quarter of 2027", "by the third quarter of 2027 = deadline 2027-07-01..2027-09-30"),
        ("by the end of the first quarter of 2027", "by the end of the first quarter of 2027 = deadline 2027-03-31"),
        ("by the end of the 2nd half of 2027", "by the end of the 2nd half of 2027 = deadline 2027-12-31"),
        ("2027 Q1 - Q3", "2027 Q1 - Q3 = 2027-01-01..2027-09-30"),
        ("December 2026 to February", "December 2026 to February = 2026-12-01..2027-02-28"),
        ("2027 - Q3", "2027 = 2027-01-01..2027-12-31; Q3 = in 2027 2027-07-01..2027-09-30"),
        ("2027-W14", "2027-W14 = 2027-04-05..2027-04-11"),
        ("2027-W60", "2027-W60 = no such week"),
        ("Week 14, 2027", "Week 14, 2027 = 2027-04-05..2027-04-11"),
        ("Week of 23 November 2026", "Week of 23 November 2026 = 2026-11-23..2026-11-29"),
        ("in the week of March 1", "in the week of March 1 = during in 2027 2027-03-01..2027-03-07"),
        ("Goals for week 48", ""),
        ("March 31: sell the boat", "March 31 = in 2027 2027-03-31"),
        ("on March 12:30", ""),
        ("for summer 2027", "for summer 2027 = during 2027-06-01..2027-08-31"),
        ("by winter 2027", "by winter 2027 = deadline 2027-12-01..2028-02-29"),
        ("by Easter 2027", "by Easter 2027 = deadline 2027-03-28"),
        ("before Christmas", "before Christmas = deadline in 2027 2027-12-25"),
        ("by the start of H2 2027", "by the start of H2 2027 = deadline 2027-07-01"),
        ("by year end", "by year end = deadline in 2027 2027-12-31"),
        ("between May and July 2027", "between May and July 2027 = during 2027-05-01..2027-07-31"),
        ("by 31/12", "by 31/12 = deadline in 2027 2027-12-31"),
        ("by 06/07", "by 06/07 = deadline event"),
        ("due: 31/12", "due: 31/12 = deadline in 2027 2027-12-31"),
        ("Race on 12/31.", "on 12/31 = during in 2027 2027-12-31"),
        ("Work on 3/4 of it", ""),
        ("by year-end", "by year-end = deadline in 2027 2027-12-31"),
        ("by the end of the year", "by the end of the year = deadline in 2027 2027-12-31"),
        ("2027 goals", "2027 = 2027-01-01..2027-12-31"),
        ("March goals", "March = in 2027 2027-03-01..2027-03-31"),
        ("March goals of the yard", ""),
        ("Read more in 2027", "in 2027 = during 2027-01-01..2027-12-31"),
        ("the 2028 intake", "2028 = 2028-01-01..2028-12-31"),
        ("from June to August 2027", "from June to August 2027 = during 2027-06-01..2027-08-31"),
        ("2025–2027", "2025–2027 = 2025-01-01..2027-12-31"),
        ("Q1-Q2 2027", "Q1-Q2 2027 = 2027-01-01..2027-06-30"),
        ("Q1-27 review", "Q1-27 = 2027-01-01..2027-03-31"),
        ("on Saturday, 12 June 2027", "on Saturday, 12 June 2027 = during 2027-06-12"),
        ("24–26 July 2027", "24–26 July 2027 = 2027-07-26"),
        ("June 3–7, 2027", "June 3–7, 2027 = 2027-06-07"),
        ("June 3 - 7 2027", "June 3 - 7 2027 = 2027-06-07"),
        ("March 31 - 3 boats sold", "March 31 = in 2027 2027-03-31"),
        ("Dec 15 - 40 boats sold", "Dec 15 = in 2027 2027-12-15"),
        ("June 3 - 12 people on board", "June 3 = in 2027 2027-06-03"),
        ("June 3 - 12 weeks rowed", "June 3 = in 2027 2027-06-03; 12 weeks = lasts 12 week"),
        ("June 3 - 7 in Lisbon", "June 3 - 7 = in 2027 2027-06-07"),
        ("June 28 - 5 July", "June 28 - 5 July = in 2027 2027-07-05"),
        ("June 28-5 July", "June 28-5 July = in 2027 2027-07-05"),
        ("by the year 2030", "by the year 2030 = deadline 2030-01-01..2030-12-31"),
        ("Goal 2: Grow by 10 June 2027", "by 10 June 2027 = deadline 2027-06-10"),
    ]);
}

#[test]
fn times_counted_from_another() {
    check(&[
        ("Read 12 books this year", "this year = +0 year whole"),
        ("by the end of next quarter", "by the end of next quarter = deadline +1 quarter end"),
        ("by June next year", "by June next year = deadline next 2027-06-01..2027-06-30"),
        ("by next spring", "by next spring = deadline nearest 2027-03-01..2027-05-31"),
        ("within 24 months", "within 24 months = deadline within 24 month"),
        ("in eighteen months", "in eighteen months = deadline ahead 18 month"),
        ("in 18 months", "in 18 months = deadline ahead 18 month"),
        ("in a year and a half", "in a year and a half = deadline ahead 18 month"),
        ("in 1.5 years", "in 1.5 years = deadline ahead 18 month"),
        ("two weeks from now", "two weeks from now = deadline ahead 2 week"),
        ("over the next two quarters", "over the next two quarters = during within 2 quarter"),
        ("in less than two years", "in less than two years = deadline within 2 year"),
        ("by month 18", "by month 18 = deadline ahead 18 month"),
        ("by Friday", "by Friday = deadline weekday 5"),
        ("no later than tomorrow", "no later than tomorrow = deadline +1 day"),
        ("My plans for the year", "for the year = during +0 year whole"),
        ("Last year I ran", "Last year = -1 year whole"),
        ("Short-term (6-12 months)", "6-12 months = horizon 6 month to 12 month"),
        ("3 to 5 years", "3 to 5 years = horizon 3 year to 5 year"),
        ("Long-term (2–5+ years)", "2–5+ years = horizon 2 year to 5 year"),
        ("Five-year plan", "Five-year = horizon 5 year"),
    ]);
}

#[test]
fn events_are_deadlines_without_a_day() {
    check(&[
        ("Save a month of rent before the school year", "before the school year = deadline event"),
        ("Get promoted by the next review", "by the next review = deadline event"),
        ("Get promoted before my next annual review", "before my next annual review = deadline event"),
        ("Run a marathon before I turn 40", "before I turn 40 = deadline event"),
        ("Be debt free by age 40", "by age 40 = deadline event"),
        ("Own a shop by 35", "by 35 = deadline event"),
        ("Be debt free by my 35th birthday", "by my 35th birthday = deadline event"),
        ("Stay until the end of my contract", "until the end of my contract = deadline event"),
        ("Ship it two weeks before launch", "two weeks before launch = deadline event"),
        ("Lose ten kilos before the hip operation", "before the hip operation = deadline event"),
        ("Mend the barn roof before harvest", "before harvest = deadline event"),
        ("Print the leaflets by polling day", "by polling day = deadline event"),
        ("Get it done by working day and night", ""),
        ("Hand in the draft by the 15th", "by the 15th = deadline event"),
        ("Own a shop by forty", "by forty = deadline event"),
        ("Own a shop before I'm thirty", "before I'm thirty = deadline event"),
        ("Finish the loft before the baby is born", "before the baby is born = deadline event"),
        ("Break even three months after launch", "three months after launch = deadline event"),
        ("Sail to Oslo a year from now", "a year from now = deadline ahead 1 year"),
        ("Pass both tests before term starts", "before term starts = deadline event"),
        ("Rinse the sails at the end of each trip", ""),
        ("Get the budget approved by the board", ""),
        ("Improve the score by 20", ""),
        ("Prove it by the exam, shown by the exam", "by the exam = deadline event"),
        ("Write before breakfast", ""),
        ("Cut losses by half within a year of the launch", "within a year = deadline event"),
        ("Improve the score by one year", "one year = lasts 1 year"),
        ("Cut losses by half within a year", "within a year = deadline within 1 year"),
    ]);
}

#[test]
fn rhythms() {
    check(&[
        ("Run every week", "every week = 1 per 1 week"),
        ("Run 3x/week", "3x/week = 3 per 1 week"),
        ("Run 3× per week", "3× per week = 3 per 1 week"),
        ("Run twice a month", "twice a month = 2 per 1 month"),
        ("Run daily", "daily = 1 per 1 day"),
        ("500 words per day", "per day = 1 per 1 day"),
        ("Cook on weekdays", "on weekdays = 1 per 1 day"),
        ("Review every 3 months", "every 3 months = 1 per 3 month"),
        ("Review every other week", "every other week = 1 per 2 week"),
        ("Review every 2nd Thursday", "every 2nd Thursday = 1 per 2 week"),
        ("Swim every Tuesday and Friday", "every Tuesday and Friday = 2 per 1 week"),
        ("Sleep well five nights a week", "five nights a week = 5 per 1 week"),
        ("Spend two hours a week", "two hours = lasts 2 hour; a week = 1 per 1 week"),
        ("Grow monthly income", "monthly = attributive 1 per 1 month"),
        ("Raise daily active members", "daily = attributive 1 per 1 day"),
        ("Write regularly", "regularly = 1 per ?"),
        ("Work one day a week from home", "one day a week = 1 per 1 week"),
        ("Improve day-to-day work", ""),
    ]);
}

#[test]
fn durations_are_no_dates() {
    check(&[
        ("Keep it for 90 days", "for 90 days = lasts 90 day"),
        ("Run 5k in under 30 minutes", "in under 30 minutes = lasts 30 minute"),
        ("Save 6 months of expenses", "6 months = lasts 6 month"),
        ("Answer within a day", "within a day = deadline lasts 1 day"),
        ("Take a six-month sabbatical", "six-month = attributive lasts 6 month"),
        ("Swim 50 minutes non-stop", "50 minutes = lasts 50 minute"),
        ("From three days to one", "From three days = lasts 3 day"),
        ("Live abroad one day", ""),
        ("Do it in one day", "in one day = lasts 1 day"),
    ]);
}

#[test]
fn what_only_looks_like_time() {
    for text in [
        "Run a 5k",
        "Max out my 401(k)",
        "Learn ES6 and C# 14",
        "Pass MLS-C01",
        "Reach a chess rating of 2000",
        "Solve Advent of Code 2018",
        "Read https://example.org/2027/06/30/notes",
        "Open 2027-goals.md",
        "p4 M",
        "KR #2",
        "KR 2",
        "I may march on",
        "This may take a while",
        "Take the second exam",
        "Cut first-response time",
        "Mark the spring sale",
        "Reach 2027 followers",
        "Restore the 1972 motorbike",
        "Win the fall of words",
        "Beat 2000 people",
        "Cut it by a third",
    ] {
        assert_eq!(found(text), "", "{text}");
    }
}

proptest::proptest! {
    #[test]
    fn any_text_can_be_read(text in "(?s)((by|in|before|the|end of|first half of|1st|half|Q3|2027|-|/|06|31|month|weeks|every|3x|a|June|next|to|,|’27|until|late|FY27|q9q9)( |)|.|[0-9]){0,30}") {
        let words = Words::new(&text);
        let mut before = 0;
        for expression in find(&words) {
            proptest::prop_assert!(expression.tokens.start >= before && expression.tokens.end <= words.len());
            proptest::prop_assert!(!expression.tokens.is_empty() && text.get(expression.span.range()).is_some());
            before = expression.tokens.end;
        }
        let _ = (read_value(&text), read_rhythm(&text));
    }
}
