//! The words that figures and their limits are made of.

use crate::language::filter::Filter;
use crate::language::table::Table;

/// What one word means around figures.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Sense {
    /// A number word.
    Cardinal(u32),
    /// hundred, million: multiplies the number before.
    Scale(u32),
    /// dozens, hundreds: a number when "of" follows.
    Many,
    Zero,
    /// third, quarter: a share behind "a".
    Fraction,
    /// two-thirds: a share of its own.
    Fractions,
    Half,
    A,
    Percent,
    Per,
    Cent,
    /// double, halve: a change with its measure inside.
    Change,
    Currency,
    Unit,
    Top,
    No,
    Without,
    With,
    Any,
    From,
    By,
    To,
    Than,
    At,
    Up,
    Or,
    Least,
    Most,
    More,
    Less,
    AtLeast,
    AtMost,
    /// about, only: may stand before any figure.
    About,
    Times,
    Clock,
    /// A noun whose number is a figure: score, rating, IELTS.
    Metric,
    /// level, grade, band.
    Grade,
    /// A degree, when honours follow.
    FirstClass,
    /// A noun whose number is a name: chapter, version, KR.
    Label,
}

/// Adds the words without one of which there is no figure, unless a number, a time or a word with a hyphen or a digit makes one.
pub(crate) const fn add_core_words(filter: &mut Filter) {
    let (entries, mut at) = (TABLE.entries(), 0);
    while at < entries.len() {
        let (word, sense) = entries[at];
        let core = matches!(
            sense,
            Sense::Cardinal(_)
                | Sense::Scale(_)
                | Sense::Times
                | Sense::Zero
                | Sense::Many
                | Sense::Fraction
                | Sense::Fractions
                | Sense::Half
                | Sense::Change
                | Sense::No
                | Sense::Any
        );
        if core {
            filter.add(word);
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
pub(super) static TABLE: Table<Sense> = Table::new(&[
    ("a", Sense::A), ("about", Sense::About), ("above", Sense::AtLeast), ("act", Sense::Label), ("almost", Sense::About),
    ("am", Sense::Clock), ("an", Sense::A), ("android", Sense::Label), ("angular", Sense::Label), ("any", Sense::Any),
    ("appendix", Sense::Label), ("approx", Sense::About), ("approximately", Sense::About), ("around", Sense::About),
    ("arr", Sense::Metric), ("article", Sense::Label), ("at", Sense::At), ("band", Sense::Grade), ("below", Sense::AtMost),
    ("better", Sense::More), ("beyond", Sense::AtLeast), ("billion", Sense::Scale(1_000_000_000)), ("bmi", Sense::Metric),
    ("bn", Sense::Scale(1_000_000_000)), ("bpm", Sense::Unit), ("by", Sense::By), ("bytes", Sense::Unit),
    ("calories", Sense::Unit), ("catch", Sense::Label), ("cent", Sense::Cent), ("chapter", Sense::Label),
    ("chf", Sense::Currency), ("circa", Sense::About), ("class", Sense::Label), ("cm", Sense::Unit), ("covid", Sense::Label),
    ("csat", Sense::Metric), ("ctr", Sense::Metric), ("day", Sense::Unit), ("days", Sense::Unit), ("debian", Sense::Label),
    ("degrees", Sense::Unit), ("din", Sense::Label), ("django", Sense::Label), ("dodd", Sense::Label),
    ("dollar", Sense::Currency), ("dollars", Sense::Currency), ("dotnet", Sense::Label), ("double", Sense::Change),
    ("doubling", Sense::Change), ("dozen", Sense::Cardinal(12)), ("dozens", Sense::Many), ("ebitda", Sense::Metric),
    ("eight", Sense::Cardinal(8)), ("eighteen", Sense::Cardinal(18)), ("eighty", Sense::Cardinal(80)),
    ("eleven", Sense::Cardinal(11)), ("elo", Sense::Metric), ("episode", Sense::Label), ("es", Sense::Label),
    ("eur", Sense::Currency), ("euro", Sense::Currency), ("euros", Sense::Currency), ("exactly", Sense::About),
    ("exceed", Sense::AtLeast), ("exceeding", Sense::AtLeast), ("exercise", Sense::Label), ("exhibit", Sense::Label),
    ("fewer", Sense::Less), ("fifteen", Sense::Cardinal(15)), ("fifth", Sense::Fraction), ("fifty", Sense::Cardinal(50)),
    ("figure", Sense::Label), ("first-class", Sense::FirstClass), ("five", Sense::Cardinal(5)), ("formula", Sense::Label), ("fortune", Sense::Label),
    ("forty", Sense::Cardinal(40)), ("four", Sense::Cardinal(4)), ("fourteen", Sense::Cardinal(14)),
    ("francs", Sense::Currency), ("from", Sense::From), ("ftp", Sense::Metric), ("g", Sense::Unit), ("gb", Sense::Unit),
    ("gbp", Sense::Currency), ("gmat", Sense::Metric), ("goal", Sense::Label), ("gpa", Sense::Metric), ("gpt", Sense::Label),
    ("grade", Sense::Grade), ("grams", Sense::Unit), ("gre", Sense::Metric), ("greater", Sense::More), ("h", Sense::Unit),
    ("half", Sense::Half), ("halve", Sense::Change), ("halving", Sense::Change), ("higher", Sense::More),
    ("hipaa", Sense::Label), ("hour", Sense::Unit), ("hours", Sense::Unit), ("hr", Sense::Unit), ("hrs", Sense::Unit),
    ("http", Sense::Label), ("hundred", Sense::Scale(100)), ("hundreds", Sense::Many), ("ielts", Sense::Metric),
    ("ios", Sense::Label), ("iso", Sense::Label), ("item", Sense::Label), ("java", Sense::Label), ("just", Sense::About),
    ("kb", Sense::Unit), ("kcal", Sense::Unit), ("kg", Sense::Unit), ("kgs", Sense::Unit), ("km", Sense::Unit),
    ("kms", Sense::Unit), ("kotlin", Sense::Label), ("kr", Sense::Label), ("kubernetes", Sense::Label), ("l", Sense::Unit),
    ("laps", Sense::Unit), ("lb", Sense::Unit), ("lbs", Sense::Unit), ("least", Sense::Least), ("less", Sense::Less),
    ("lesson", Sense::Label), ("level", Sense::Grade), ("line", Sense::Label), ("liters", Sense::Unit), ("litre", Sense::Unit),
    ("litres", Sense::Unit), ("longer", Sense::More), ("lower", Sense::Less), ("lsat", Sense::Metric), ("m", Sense::Unit),
    ("max", Sense::Most), ("maximum", Sense::Most), ("mb", Sense::Unit), ("mcat", Sense::Metric), ("meter", Sense::Unit),
    ("meters", Sense::Unit), ("metre", Sense::Unit), ("metres", Sense::Unit), ("mile", Sense::Unit), ("miles", Sense::Unit),
    ("million", Sense::Scale(1_000_000)), ("millions", Sense::Many), ("min", Sense::Least), ("minimum", Sense::Least),
    ("mins", Sense::Unit), ("minute", Sense::Unit), ("minutes", Sense::Unit), ("ml", Sense::Unit), ("mm", Sense::Unit),
    ("module", Sense::Label), ("month", Sense::Unit), ("months", Sense::Unit), ("more", Sense::More), ("most", Sense::Most),
    ("mrr", Sense::Metric), ("ms", Sense::Unit), ("mysql", Sense::Label), ("nearly", Sense::About), ("net", Sense::Label),
    ("nil", Sense::Zero), ("nine", Sense::Cardinal(9)), ("nineteen", Sense::Cardinal(19)), ("ninety", Sense::Cardinal(90)),
    ("no", Sense::No), ("node", Sense::Label), ("not", Sense::No), ("nought", Sense::Zero), ("nps", Sense::Metric),
    ("number", Sense::Label), ("o'clock", Sense::Clock), ("objective", Sense::Label), ("office", Sense::Label),
    ("once", Sense::Times), ("one", Sense::Cardinal(1)), ("one-quarter", Sense::Fractions), ("one-third", Sense::Fractions),
    ("only", Sense::About), ("openssl", Sense::Label), ("option", Sense::Label), ("or", Sense::Or), ("over", Sense::AtLeast),
    ("page", Sense::Label), ("paragraph", Sense::Label), ("part", Sense::Label), ("pci", Sense::Label), ("pct", Sense::Percent),
    ("per", Sense::Per), ("percent", Sense::Percent), ("percentage", Sense::Percent), ("phase", Sense::Label),
    ("php", Sense::Label), ("pm", Sense::Clock), ("point", Sense::Unit), ("points", Sense::Unit), ("postgres", Sense::Label),
    ("postgresql", Sense::Label), ("pounds", Sense::Unit), ("pounds-sterling", Sense::Currency), ("pp", Sense::Percent),
    ("priority", Sense::Label), ("pt", Sense::Unit), ("pts", Sense::Unit), ("python", Sense::Label),
    ("quadruple", Sense::Change), ("quadrupling", Sense::Change), ("quarter", Sense::Fraction), ("quarters", Sense::Unit),
    ("question", Sense::Label), ("quid", Sense::Currency), ("rails", Sense::Label), ("rating", Sense::Metric),
    ("react", Sense::Label), ("reps", Sense::Unit), ("rfc", Sense::Label), ("room", Sense::Label), ("roughly", Sense::About),
    ("round", Sense::Label), ("rows", Sense::Unit), ("rule", Sense::Label), ("s", Sense::Unit), ("sat", Sense::Metric),
    ("score", Sense::Metric), ("seconds", Sense::Unit), ("secs", Sense::Unit), ("section", Sense::Label),
    ("series", Sense::Label), ("seven", Sense::Cardinal(7)), ("seventeen", Sense::Cardinal(17)),
    ("seventy", Sense::Cardinal(70)), ("shorter", Sense::Less), ("single", Sense::Any), ("six", Sense::Cardinal(6)),
    ("sixteen", Sense::Cardinal(16)), ("sixty", Sense::Cardinal(60)), ("sla", Sense::Metric), ("slide", Sense::Label),
    ("soc", Sense::Label), ("sox", Sense::Label), ("stage", Sense::Label), ("step", Sense::Label), ("steps", Sense::Unit),
    ("stone", Sense::Unit), ("swift", Sense::Label), ("tab", Sense::Label), ("task", Sense::Label), ("tb", Sense::Unit),
    ("ten", Sense::Cardinal(10)), ("tenfold", Sense::Change), ("tenth", Sense::Fraction), ("terraform", Sense::Label),
    ("than", Sense::Than), ("third", Sense::Fraction), ("thirds", Sense::Fractions), ("thirteen", Sense::Cardinal(13)),
    ("thirty", Sense::Cardinal(30)), ("thousand", Sense::Scale(1000)), ("thousands", Sense::Many),
    ("three", Sense::Cardinal(3)), ("three-quarters", Sense::Fractions), ("threefold", Sense::Change), ("thrice", Sense::Times),
    ("tier", Sense::Label), ("to", Sense::To), ("toefl", Sense::Metric), ("toeic", Sense::Metric), ("top", Sense::Top),
    ("treble", Sense::Change), ("trebling", Sense::Change), ("triple", Sense::Change), ("tripling", Sense::Change),
    ("twelve", Sense::Cardinal(12)), ("twenty", Sense::Cardinal(20)), ("twice", Sense::Times), ("two", Sense::Cardinal(2)),
    ("two-thirds", Sense::Fractions), ("twofold", Sense::Change), ("type", Sense::Label), ("ubuntu", Sense::Label),
    ("under", Sense::AtMost), ("unit", Sense::Label), ("up", Sense::Up), ("usd", Sense::Currency), ("v", Sense::Label),
    ("version", Sense::Label), ("vo2", Sense::Metric), ("vo2max", Sense::Metric), ("volume", Sense::Label),
    ("vue", Sense::Label), ("web", Sense::Label), ("week", Sense::Unit), ("weeks", Sense::Unit), ("windows", Sense::Label),
    ("with", Sense::With), ("within", Sense::AtMost), ("without", Sense::Without), ("wpm", Sense::Unit), ("year", Sense::Unit),
    ("years", Sense::Unit), ("yen", Sense::Currency), ("zero", Sense::Zero),
]);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted() {
        assert_eq!(TABLE.disorder(), None);
    }
}
