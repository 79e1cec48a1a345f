//! The words that time is made of, each with its part in the grammar: one sorted table for the whole reader.

use super::duration::Rhythm;
use super::duration::Unit;
use super::lexeme::Lexeme;
use super::meaning::CalendarUnit;
use super::meaning::Part;
use super::meaning::Season;
use super::meaning::Yearless;
use crate::language::filter::Filter;
use crate::language::table::Table;

const fn season(season: Season) -> Yearless {
    Yearless::whole(CalendarUnit::Season(season))
}

const fn day(month: i8, day: i8) -> Yearless {
    Yearless::whole(CalendarUnit::Day(month, day))
}

const fn year(part: Part) -> Yearless {
    Yearless { unit: CalendarUnit::Year, part }
}

/// Adds the words without one of which no time is told, unless a number or a word with a hyphen or a digit tells it.
pub(crate) const fn add_core_words(filter: &mut Filter) {
    let (entries, mut at) = (TABLE.entries(), 0);
    while at < entries.len() {
        if entries[at].1.is_core() {
            filter.add(entries[at].0);
        }
        at += 1;
    }
}

/// All words, for tests of other readers.
#[cfg(test)]
pub(crate) fn words() -> impl Iterator<Item = &'static str> {
    TABLE.entries().iter().map(|(word, _)| *word)
}

#[rustfmt::skip]
pub(super) static TABLE: Table<Lexeme> = Table::new(&[
    ("a", Lexeme::A), ("about", Lexeme::Threshold), ("academic", Lexeme::Qualifier), ("across", Lexeme::Over),
    ("after", Lexeme::After), ("afternoon", Lexeme::DayPart), ("afternoons", Lexeme::Weekdays(1)), ("age", Lexeme::Age),
    ("ahead", Lexeme::Ahead), ("an", Lexeme::A), ("and", Lexeme::And), ("annual", Lexeme::Often(Rhythm::every(1, Unit::Year))),
    ("annually", Lexeme::Often(Rhythm::every(1, Unit::Year))), ("apr", Lexeme::Month(4)), ("april", Lexeme::Month(4)),
    ("around", Lexeme::Threshold), ("as", Lexeme::As), ("at", Lexeme::At), ("aug", Lexeme::Month(8)),
    ("august", Lexeme::Month(8)), ("autumn", Lexeme::Named(season(Season::Autumn))), ("before", Lexeme::Before),
    ("beginning", Lexeme::PartOf(Part::FirstDay)), ("between", Lexeme::Between), ("bi-annually", Lexeme::Often(Rhythm::every(6, Unit::Month))),
    ("bi-monthly", Lexeme::Often(Rhythm::every(2, Unit::Month))), ("bi-weekly", Lexeme::Often(Rhythm::every(2, Unit::Week))),
    ("biannually", Lexeme::Often(Rhythm::every(6, Unit::Month))), ("bimonthly", Lexeme::Often(Rhythm::every(2, Unit::Month))),
    ("biweekly", Lexeme::Often(Rhythm::every(2, Unit::Week))), ("business", Lexeme::Qualifier), ("by", Lexeme::By),
    ("calendar", Lexeme::Qualifier), ("christmas", Lexeme::Named(day(12, 25))), ("close", Lexeme::PartOf(Part::End)),
    ("come", Lexeme::Come), ("coming", Lexeme::Coming), ("consecutive", Lexeme::Qualifier), ("couple", Lexeme::Cardinal(2)),
    ("current", Lexeme::Current), ("cycle", Lexeme::Unit(1, Unit::Season)), ("cycles", Lexeme::Units(1, Unit::Season)),
    ("daily", Lexeme::Often(Rhythm::every(1, Unit::Day))), ("day", Lexeme::Unit(1, Unit::Day)),
    ("days", Lexeme::Units(1, Unit::Day)), ("deadline", Lexeme::Due), ("dec", Lexeme::Month(12)),
    ("decade", Lexeme::Unit(10, Unit::Year)), ("decades", Lexeme::Units(10, Unit::Year)), ("december", Lexeme::Month(12)),
    ("diwali", Lexeme::Feast), ("dozen", Lexeme::Cardinal(12)), ("due", Lexeme::Due), ("during", Lexeme::During),
    ("each", Lexeme::Each), ("early", Lexeme::Part(Part::Start)),
    ("easter", Lexeme::Named(Yearless::whole(CalendarUnit::Easter))), ("eid", Lexeme::Feast), ("eight", Lexeme::Cardinal(8)),
    ("eighteen", Lexeme::Cardinal(18)), ("eighty", Lexeme::Cardinal(80)), ("eleven", Lexeme::Cardinal(11)),
    ("end", Lexeme::PartOf(Part::End)), ("end-of-month", Lexeme::End(Unit::Month)),
    ("end-of-quarter", Lexeme::End(Unit::Quarter)), ("end-of-year", Lexeme::Named(year(Part::End))),
    ("entire", Lexeme::Qualifier), ("eom", Lexeme::End(Unit::Month)), ("eoq", Lexeme::End(Unit::Quarter)),
    ("eow", Lexeme::End(Unit::Week)), ("eoy", Lexeme::Named(year(Part::End))), ("evening", Lexeme::DayPart),
    ("evenings", Lexeme::Weekdays(1)), ("every", Lexeme::Every), ("everyday", Lexeme::Often(Rhythm::every(1, Unit::Day))), ("fall", Lexeme::Named(season(Season::Autumn))),
    ("feb", Lexeme::Month(2)), ("february", Lexeme::Month(2)), ("fewer", Lexeme::Threshold), ("fifteen", Lexeme::Cardinal(15)),
    ("fifth", Lexeme::Ordinal(5)), ("fifty", Lexeme::Cardinal(50)), ("financial", Lexeme::Qualifier),
    ("first", Lexeme::Ordinal(1)), ("fiscal", Lexeme::Qualifier), ("five", Lexeme::Cardinal(5)), ("following", Lexeme::Next),
    ("for", Lexeme::For), ("fortnight", Lexeme::Unit(2, Unit::Week)),
    ("fortnightly", Lexeme::Often(Rhythm::every(2, Unit::Week))), ("fortnights", Lexeme::Units(2, Unit::Week)),
    ("forty", Lexeme::Cardinal(40)), ("four", Lexeme::Cardinal(4)), ("fourteen", Lexeme::Cardinal(14)),
    ("fourth", Lexeme::Ordinal(4)), ("friday", Lexeme::Weekday(5)), ("fridays", Lexeme::Weekdays(7)), ("from", Lexeme::From),
    ("full", Lexeme::Qualifier), ("fy", Lexeme::FiscalYear), ("half", Lexeme::Half), ("half-yearly", Lexeme::Often(Rhythm::every(6, Unit::Month))),
    ("halloween", Lexeme::Named(day(10, 31))), ("hanukkah", Lexeme::Feast), ("her", Lexeme::Own), ("his", Lexeme::Own),
    ("hour", Lexeme::Unit(1, Unit::Hour)), ("hourly", Lexeme::Often(Rhythm::every(1, Unit::Hour))),
    ("hours", Lexeme::Units(1, Unit::Hour)), ("hr", Lexeme::Unit(1, Unit::Hour)), ("hrs", Lexeme::Units(1, Unit::Hour)),
    ("hundred", Lexeme::Cardinal(100)), ("in", Lexeme::In), ("inside", Lexeme::Within), ("its", Lexeme::Own),
    ("jan", Lexeme::Month(1)), ("january", Lexeme::Month(1)), ("jul", Lexeme::Month(7)), ("july", Lexeme::Month(7)),
    ("jun", Lexeme::Month(6)), ("june", Lexeme::Month(6)), ("just", Lexeme::Threshold), ("last", Lexeme::Last),
    ("late", Lexeme::Part(Part::Late)), ("later", Lexeme::Later), ("least", Lexeme::Threshold), ("less", Lexeme::Threshold),
    ("lunchtime", Lexeme::DayPart), ("mar", Lexeme::Month(3)), ("march", Lexeme::Month(3)), ("may", Lexeme::Month(5)),
    ("mid", Lexeme::Part(Part::Middle)), ("mid-year", Lexeme::Named(year(Part::Middle))),
    ("middle", Lexeme::PartOf(Part::Middle)), ("midsummer", Lexeme::Named(day(6, 24))),
    ("midyear", Lexeme::Named(year(Part::Middle))), ("min", Lexeme::Units(1, Unit::Minute)),
    ("mins", Lexeme::Units(1, Unit::Minute)), ("minute", Lexeme::Unit(1, Unit::Minute)),
    ("minutes", Lexeme::Units(1, Unit::Minute)), ("mo", Lexeme::Unit(1, Unit::Month)), ("monday", Lexeme::Weekday(1)), ("mondays", Lexeme::Weekdays(7)),
    ("month", Lexeme::Unit(1, Unit::Month)), ("month-end", Lexeme::End(Unit::Month)),
    ("monthly", Lexeme::Often(Rhythm::every(1, Unit::Month))), ("months", Lexeme::Units(1, Unit::Month)),
    ("more", Lexeme::Threshold), ("morning", Lexeme::DayPart), ("mornings", Lexeme::Weekdays(1)), ("most", Lexeme::Threshold),
    ("my", Lexeme::Own), ("next", Lexeme::Next), ("night", Lexeme::DayPart),
    ("nightly", Lexeme::Often(Rhythm::every(1, Unit::Day))), ("nights", Lexeme::Weekdays(1)), ("nine", Lexeme::Cardinal(9)),
    ("nineteen", Lexeme::Cardinal(19)), ("ninety", Lexeme::Cardinal(90)), ("nov", Lexeme::Month(11)),
    ("november", Lexeme::Month(11)), ("now", Lexeme::Now), ("oct", Lexeme::Month(10)), ("october", Lexeme::Month(10)),
    ("of", Lexeme::Of), ("on", Lexeme::On), ("once", Lexeme::Times(1)), ("one", Lexeme::Cardinal(1)),
    ("only", Lexeme::Threshold), ("or", Lexeme::Or), ("other", Lexeme::Alternate), ("our", Lexeme::Own), ("over", Lexeme::Over),
    ("past", Lexeme::Last), ("per", Lexeme::Per), ("previous", Lexeme::Last), ("prior", Lexeme::Ahead),
    ("quarter", Lexeme::Unit(1, Unit::Quarter)), ("quarter-end", Lexeme::End(Unit::Quarter)),
    ("quarterly", Lexeme::Often(Rhythm::every(1, Unit::Quarter))), ("quarters", Lexeme::Units(1, Unit::Quarter)),
    ("ramadan", Lexeme::Feast), ("regularly", Lexeme::Regularly), ("roughly", Lexeme::Threshold),
    ("routinely", Lexeme::Regularly), ("saturday", Lexeme::Weekday(6)), ("saturdays", Lexeme::Weekdays(7)),
    ("school", Lexeme::Qualifier), ("season", Lexeme::Unit(1, Unit::Season)), ("seasons", Lexeme::Units(1, Unit::Season)),
    ("sec", Lexeme::Units(1, Unit::Second)), ("second", Lexeme::Ordinal(2)), ("seconds", Lexeme::Units(1, Unit::Second)),
    ("secs", Lexeme::Units(1, Unit::Second)), ("semester", Lexeme::Unit(1, Unit::Term)),
    ("semesters", Lexeme::Units(1, Unit::Term)), ("semi-annually", Lexeme::Often(Rhythm::every(6, Unit::Month))),
    ("semiannually", Lexeme::Often(Rhythm::every(6, Unit::Month))), ("sep", Lexeme::Month(9)), ("sept", Lexeme::Month(9)),
    ("september", Lexeme::Month(9)), ("seven", Lexeme::Cardinal(7)), ("seventeen", Lexeme::Cardinal(17)),
    ("seventy", Lexeme::Cardinal(70)), ("since", Lexeme::Starting), ("single", Lexeme::Single), ("six", Lexeme::Cardinal(6)),
    ("sixteen", Lexeme::Cardinal(16)), ("sixth", Lexeme::Ordinal(6)), ("sixty", Lexeme::Cardinal(60)),
    ("spring", Lexeme::Named(season(Season::Spring))), ("sprint", Lexeme::Unit(1, Unit::Sprint)),
    ("sprints", Lexeme::Units(1, Unit::Sprint)), ("start", Lexeme::PartOf(Part::FirstDay)), ("starting", Lexeme::Starting),
    ("summer", Lexeme::Named(season(Season::Summer))), ("summertime", Lexeme::Named(season(Season::Summer))),
    ("sunday", Lexeme::Weekday(7)), ("sundays", Lexeme::Weekdays(7)), ("ten", Lexeme::Cardinal(10)),
    ("term", Lexeme::Unit(1, Unit::Term)), ("terms", Lexeme::Units(1, Unit::Term)), ("than", Lexeme::Than),
    ("thanksgiving", Lexeme::Feast), ("the", Lexeme::The), ("their", Lexeme::Own), ("then", Lexeme::Then),
    ("third", Lexeme::Ordinal(3)), ("thirteen", Lexeme::Cardinal(13)), ("thirty", Lexeme::Cardinal(30)), ("this", Lexeme::This),
    ("three", Lexeme::Cardinal(3)), ("thrice", Lexeme::Times(3)), ("through", Lexeme::Over), ("throughout", Lexeme::During),
    ("thursday", Lexeme::Weekday(4)), ("thursdays", Lexeme::Weekdays(7)), ("till", Lexeme::Until), ("time", Lexeme::TimeWord),
    ("times", Lexeme::TimesWord), ("to", Lexeme::To), ("today", Lexeme::Day(0)), ("tomorrow", Lexeme::Day(1)),
    ("tonight", Lexeme::Day(0)), ("trimester", Lexeme::Unit(1, Unit::Term)), ("trimesters", Lexeme::Units(1, Unit::Term)),
    ("tuesday", Lexeme::Weekday(2)), ("tuesdays", Lexeme::Weekdays(7)), ("twelve", Lexeme::Cardinal(12)),
    ("twenty", Lexeme::Cardinal(20)), ("twice", Lexeme::Times(2)), ("two", Lexeme::Cardinal(2)), ("under", Lexeme::Threshold),
    ("until", Lexeme::Until), ("upcoming", Lexeme::Coming), ("wednesday", Lexeme::Weekday(3)),
    ("wednesdays", Lexeme::Weekdays(7)), ("week", Lexeme::Unit(1, Unit::Week)), ("weekday", Lexeme::DayPart),
    ("weekdays", Lexeme::Weekdays(1)), ("weekend", Lexeme::WeekEnd), ("weekends", Lexeme::Weekdays(7)),
    ("weekly", Lexeme::Often(Rhythm::every(1, Unit::Week))), ("weeks", Lexeme::Units(1, Unit::Week)),
    ("whole", Lexeme::Qualifier), ("winter", Lexeme::Named(season(Season::Winter))), ("within", Lexeme::Within),
    ("wk", Lexeme::Unit(1, Unit::Week)), ("wks", Lexeme::Units(1, Unit::Week)), ("workday", Lexeme::DayPart),
    ("workdays", Lexeme::Weekdays(1)), ("working", Lexeme::Qualifier), ("x", Lexeme::TimesWord),
    ("xmas", Lexeme::Named(day(12, 25))), ("year", Lexeme::Unit(1, Unit::Year)), ("year-end", Lexeme::Named(year(Part::End))),
    ("yearend", Lexeme::Named(year(Part::End))), ("yearly", Lexeme::Often(Rhythm::every(1, Unit::Year))),
    ("years", Lexeme::Units(1, Unit::Year)), ("yesterday", Lexeme::Day(-1)), ("your", Lexeme::Own),
    ("yr", Lexeme::Unit(1, Unit::Year)), ("yrs", Lexeme::Units(1, Unit::Year)),
]);
