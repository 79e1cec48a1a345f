//! How often something happens: `every week`, `3x/week`, `1x month`, `twice a month`, `daily`, `per day`, `on weekdays`,
//! `the first Monday of the month`.

use super::bare::is_from_now;
use super::duration::Length;
use super::duration::Rhythm;
use super::duration::Unit;
use super::length::count;
use super::lexeme::Lexeme;
use super::reader::Reader;

/// A rhythm that begins at `at`, and the token behind it.
pub(super) fn rhythm(reader: &Reader<'_, '_>, at: usize) -> Option<(usize, Rhythm)> {
    if let Some(found) = day_of_each(reader, at) {
        return Some(found);
    }
    match reader.lexeme(at) {
        Lexeme::Often(rhythm) => Some((at + 1, rhythm)),
        // "More regularly" compares, and says no rhythm.
        Lexeme::Regularly if at > 0 && reader.words.lower(at - 1) == "more" => None,
        Lexeme::Regularly => Some((at + 1, Rhythm { times: 1, every: None })),
        Lexeme::Every | Lexeme::Each => every(reader, at + 1),
        Lexeme::Times(times) => times_in(reader, at + 1, times),
        Lexeme::Weekdays(days) => Some((at + 1, Rhythm::every(days, Unit::Day))),
        Lexeme::On | Lexeme::At => match reader.lexeme(at + 1) {
            Lexeme::Weekdays(days) => Some((at + 2, Rhythm::every(days, Unit::Day))),
            _ => None,
        },
        Lexeme::In => match (reader.lexeme(at + 1), reader.lexeme(at + 2)) {
            (Lexeme::The, Lexeme::Weekdays(days)) => Some((at + 3, Rhythm::every(days, Unit::Day))),
            _ => None,
        },
        Lexeme::Per => unit(reader, at + 1).map(|(end, length)| (end, Rhythm { times: 1, every: Some(length) })),
        Lexeme::A if is_rate(reader, at) && !is_from_now(reader, at + 2) => {
            unit(reader, at + 1).map(|(end, length)| (end, Rhythm { times: 1, every: Some(length) }))
        }
        Lexeme::Other if reader.words.mark(at) == Some('/') => {
            let (end, length) = unit(reader, at + 1)?;
            let glued = at > 0 && !reader.clause_ends(at - 1);
            glued.then_some((end, Rhythm { times: 1, every: Some(length) }))
        }
        Lexeme::Figure if reader.words.suffix(at) == "x" => {
            let times = reader.words.digits(at).parse().ok()?;
            let bare = || unit(reader, at + 1).map(|(end, length)| (end, Rhythm { times, every: Some(length) }));
            times_in(reader, at + 1, times).or_else(bare)
        }
        Lexeme::Figure | Lexeme::Cardinal(_) => counted(reader, at),
        _ => None,
    }
}

/// `on the first Monday of the month`: once in each month. One of the year is a day and no rhythm.
fn day_of_each(reader: &Reader<'_, '_>, at: usize) -> Option<(usize, Rhythm)> {
    let article = at + usize::from(reader.is(at, Lexeme::On));
    let number = article + usize::from(reader.is(article, Lexeme::The));
    let day = (number..number + 2).find(|day| matches!(reader.lexeme(*day), Lexeme::Weekday(_)))?;
    if !reader.is(day + 1, Lexeme::Of) || !reader.is(day + 2, Lexeme::The) {
        return None;
    }
    if day > number && !matches!(reader.words.lower(number), "first" | "second" | "third" | "fourth" | "last") {
        return None;
    }
    let (end, length) = unit(reader, day + 3)?;
    (length.unit != Unit::Year).then_some((end, Rhythm { times: 1, every: Some(length) }))
}

/// `3 times a week`, `3 × per week`, `five nights a week`, `two days each month`.
fn counted(reader: &Reader<'_, '_>, at: usize) -> Option<(usize, Rhythm)> {
    let (end, times) = count(reader, at)?;
    match reader.lexeme(end) {
        Lexeme::TimesWord => times_in(reader, end + 1, times),
        Lexeme::Other if reader.words.mark(end) == Some('×') => times_in(reader, end + 1, times),
        Lexeme::Units(1, Unit::Day) | Lexeme::Unit(1, Unit::Day) | Lexeme::Weekdays(1) | Lexeme::DayPart => {
            times_in(reader, end + 1, times)
        }
        _ => None,
    }
}

/// What stands behind "three times": `a week`, `per month`, `every two weeks`, `/week`, `weekly`.
fn times_in(reader: &Reader<'_, '_>, at: usize, times: u32) -> Option<(usize, Rhythm)> {
    let slash = reader.words.mark(at) == Some('/');
    match reader.lexeme(at) {
        Lexeme::Often(Rhythm { every, .. }) => Some((at + 1, Rhythm { times, every })),
        Lexeme::Every | Lexeme::Each => every(reader, at + 1).map(|(end, rhythm)| (end, Rhythm { times, ..rhythm })),
        Lexeme::In if reader.is(at + 1, Lexeme::A) => {
            unit(reader, at + 2).map(|(end, length)| (end, Rhythm { times, every: Some(length) }))
        }
        Lexeme::A | Lexeme::Per => unit(reader, at + 1).map(|(end, length)| (end, Rhythm { times, every: Some(length) })),
        _ if slash => unit(reader, at + 1).map(|(end, length)| (end, Rhythm { times, every: Some(length) })),
        _ => None,
    }
}

/// One unit of time.
fn unit(reader: &Reader<'_, '_>, at: usize) -> Option<(usize, Length)> {
    let noun = reader.skip(at, Lexeme::Qualifier);
    let length = match reader.lexeme(noun) {
        Lexeme::Unit(count, unit) => Length::new(count, unit),
        Lexeme::DayPart => Length::new(1, Unit::Day),
        Lexeme::WeekEnd => Length::new(1, Unit::Week),
        Lexeme::Other if reader.glued_mark(at - 1, &['/']) && reader.words.lower(noun) == "d" => Length::new(1, Unit::Day),
        _ => return None,
    };
    Some((noun + 1, length))
}

/// Behind "every" or "each".
fn every(reader: &Reader<'_, '_>, at: usize) -> Option<(usize, Rhythm)> {
    let (start, factor) = match reader.lexeme(at) {
        Lexeme::Single | Lexeme::Qualifier => (at + 1, 1),
        Lexeme::Alternate => (at + 1, 2),
        Lexeme::Ordinal(number @ 1..) => (at + 1, u32::from(number.unsigned_abs())),
        // "Every 2nd Thursday"
        Lexeme::Figure if reader.words.is_ordinal(at) => {
            (at + 1, reader.words.digits(at).parse().ok().filter(|number| *number > 0)?)
        }
        _ => count(reader, at).unwrap_or((at, 1)),
    };
    let last = count(reader, start + 1).filter(|_| matches!(reader.words.mark(start), Some('-' | '–')));
    let start = last.map_or(start, |(end, _)| end);
    match reader.lexeme(start) {
        Lexeme::Unit(count, unit) | Lexeme::Units(count, unit) => {
            Some((start + 1, Rhythm::every(factor.saturating_mul(count), unit)))
        }
        Lexeme::DayPart | Lexeme::Weekdays(1) => Some((start + 1, Rhythm::every(factor, Unit::Day))),
        Lexeme::WeekEnd => Some((start + 1, Rhythm::every(factor, Unit::Week))),
        Lexeme::Weekday(_) => {
            let (mut end, mut times) = (start + 1, 1);
            while (reader.is(end, Lexeme::And) || reader.words.mark(end) == Some(','))
                && matches!(reader.lexeme(end + 1), Lexeme::Weekday(_))
            {
                end += 2;
                times += 1;
            }
            Some((end, Rhythm { times, every: Some(Length::new(factor, Unit::Week)) }))
        }
        Lexeme::Named(_) | Lexeme::Month(_) => Some((start + 1, Rhythm::every(1, Unit::Year))),
        Lexeme::TimeWord => Some((start + 1, Rhythm { times: 1, every: None })),
        _ => None,
    }
}

/// Whether "a week" is a rate: something countable stands shortly before, and no preposition directly.
fn is_rate(reader: &Reader<'_, '_>, at: usize) -> bool {
    let direct = reader.before(at).is_some_and(|before| {
        !matches!(
            before,
            Lexeme::In
                | Lexeme::Within
                | Lexeme::For
                | Lexeme::After
                | Lexeme::Over
                | Lexeme::Than
                | Lexeme::Half
                | Lexeme::Of
                | Lexeme::By
                | Lexeme::Before
                | Lexeme::Until
                | Lexeme::During
                | Lexeme::To
                | Lexeme::From
                | Lexeme::And
                | Lexeme::Threshold
        )
    });
    direct
        && (at == 0 || reader.words.lower(at - 1) != "without")
        && !reader.clause_ends(at - 1)
        && (at.saturating_sub(6)..at).any(|before| {
            matches!(
                reader.lexeme(before),
                Lexeme::Figure | Lexeme::Cardinal(_) | Lexeme::Times(_) | Lexeme::A | Lexeme::Half | Lexeme::Threshold
            )
        })
}
