//! Lengths of time and what counts them: `90 days`, `6-12 months`, `a year and a half`, `six-month`.

use super::duration::Horizon;
use super::duration::Length;
use super::duration::Unit;
use super::lexeme::Lexeme;
use super::reader::Reader;

/// A length, or a range of lengths.
#[derive(Clone, Copy)]
pub(super) struct Counted {
    /// The token behind.
    pub(super) end: usize,
    /// How long.
    pub(super) horizon: Horizon,
    /// Whether a `+` stands behind.
    pub(super) open: bool,
    /// Whether it can only stand before a noun: `six-month`.
    pub(super) adjective: bool,
}

impl Counted {
    /// The longest of it.
    pub(super) fn length(&self) -> Length {
        self.horizon.to.unwrap_or(self.horizon.from)
    }

    pub(super) fn is_range(&self) -> bool {
        self.open || self.horizon.to.is_some()
    }
}

/// A whole number, in figures or words, that begins at `at`.
pub(super) fn count(reader: &Reader<'_, '_>, at: usize) -> Option<(usize, u32)> {
    match reader.lexeme(at) {
        Lexeme::Figure => reader.integer(at).map(|number| (at + 1, number)),
        Lexeme::A => match reader.lexeme(at + 1) {
            Lexeme::Cardinal(number) => Some((of(reader, at + 2, at + 1), number)),
            _ => None,
        },
        Lexeme::Cardinal(first) => {
            let (mut end, mut number) = (at + 1, first);
            for _ in 0..2 {
                match reader.lexeme(end) {
                    Lexeme::Cardinal(100) if number < 100 => number *= 100,
                    Lexeme::Cardinal(ones @ 1..=9) if number >= 20 && number.is_multiple_of(10) => number += ones,
                    _ => break,
                }
                end += 1;
            }
            Some((of(reader, end, at), number))
        }
        _ => None,
    }
}

/// Behind the "of" of "a couple of".
fn of(reader: &Reader<'_, '_>, at: usize, couple: usize) -> usize {
    if reader.words.lower(couple) == "couple" { reader.skip(at, Lexeme::Of) } else { at }
}

/// A length that begins at `at`. An article alone counts as one only when `article` says so.
pub(super) fn length(reader: &Reader<'_, '_>, at: usize, article: bool) -> Option<Counted> {
    let plain = |end, count, unit| Counted {
        end,
        horizon: Horizon { from: Length::new(count, unit), to: None },
        open: false,
        adjective: false,
    };
    match (reader.lexeme(at), reader.lexeme(at + 1)) {
        (Lexeme::Counted(count, unit), _) => return Some(Counted { adjective: true, ..plain(at + 1, count, unit) }),
        (Lexeme::A, Lexeme::Unit(times, unit)) if article => {
            let whole = plain(at + 2, times, unit);
            return Some(and_a_half(reader, whole));
        }
        (Lexeme::A, Lexeme::Qualifier) if article => {
            let Lexeme::Unit(times, unit) = reader.lexeme(at + 2) else { return None };
            return Some(plain(at + 3, times, unit));
        }
        (Lexeme::A, Lexeme::Half) | (Lexeme::Half, Lexeme::A) => {
            let Lexeme::Unit(1, unit) = reader.lexeme(at + 2) else { return None };
            return tenths(5, unit).map(|half| plain(at + 3, half.count, half.unit));
        }
        (Lexeme::Figure, _) if !reader.words.suffix(at).is_empty() => {
            return suffixed(reader, at).map(|(end, length)| plain(end, length.count, length.unit));
        }
        _ => {}
    }
    decimal(reader, at).or_else(|| whole(reader, at))
}

/// `1.5 years`.
fn decimal(reader: &Reader<'_, '_>, at: usize) -> Option<Counted> {
    let (whole, tenth) = reader.words.digits(at).split_once('.').filter(|_| reader.is(at, Lexeme::Figure))?;
    let (Lexeme::Unit(1, unit) | Lexeme::Units(1, unit)) = reader.lexeme(at + 1) else { return None };
    if tenth.len() != 1 || whole.len() > 4 {
        return None;
    }
    let length = tenths(whole.parse::<u32>().ok()? * 10 + tenth.parse::<u32>().ok()?, unit)?;
    Some(Counted { end: at + 2, horizon: Horizon { from: length, to: None }, open: false, adjective: false })
}

/// Tenths of a unit in the next smaller one, rounded.
fn tenths(count: u32, unit: Unit) -> Option<Length> {
    let (smaller, each) = match unit {
        Unit::Year => (Unit::Month, 12),
        Unit::Term => (Unit::Month, 6),
        Unit::Quarter | Unit::Season => (Unit::Month, 3),
        Unit::Month => (Unit::Day, 30),
        Unit::Sprint => (Unit::Day, 14),
        Unit::Week => (Unit::Day, 7),
        Unit::Day => (Unit::Hour, 24),
        Unit::Hour => (Unit::Minute, 60),
        Unit::Minute => (Unit::Second, 60),
        Unit::Second => return None,
    };
    Some(Length::new(count.saturating_mul(each).saturating_add(5) / 10, smaller))
}

fn and_a_half(reader: &Reader<'_, '_>, whole: Counted) -> Counted {
    let half = reader.is(whole.end, Lexeme::And) && reader.is(whole.end + 1, Lexeme::A) && reader.is(whole.end + 2, Lexeme::Half);
    let Length { count, unit } = whole.horizon.from;
    match tenths(count.saturating_mul(10).saturating_add(5), unit) {
        Some(from) if half && count < 1_000 => Counted { end: whole.end + 3, horizon: Horizon { from, to: None }, ..whole },
        _ => whole,
    }
}

/// Units written behind the number without a space: `6months`, `90d`, `18mo`.
fn suffixed(reader: &Reader<'_, '_>, at: usize) -> Option<(usize, Length)> {
    let unit = match reader.words.suffix(at) {
        "d" | "days" | "day" => Unit::Day,
        "w" | "wk" | "wks" | "weeks" | "week" => Unit::Week,
        "mo" | "mos" | "months" | "month" => Unit::Month,
        "y" | "yr" | "yrs" | "years" | "year" => Unit::Year,
        "h" | "hr" | "hrs" | "hours" => Unit::Hour,
        "min" | "mins" => Unit::Minute,
        _ => return None,
    };
    let digits = reader.words.digits(at);
    (digits.len() <= 4).then(|| digits.parse().ok()).flatten().map(|count| (at + 1, Length::new(count, unit)))
}

/// Whole numbers with their unit, and ranges of them.
fn whole(reader: &Reader<'_, '_>, at: usize) -> Option<Counted> {
    let (mut end, first) = count(reader, at)?;
    let mut last = None;
    let dashed = matches!(reader.words.mark(end), Some('-' | '–' | '—'));
    if (dashed || matches!(reader.lexeme(end), Lexeme::To | Lexeme::Or))
        && let Some((behind, number)) = count(reader, end + 1)
        && number > first
    {
        (end, last) = (behind, Some(number));
    }
    let open = reader.glued_mark(end, &['+']);
    end += usize::from(open);
    let hyphen =
        reader.glued_mark(end, &['-']) && reader.words.is_glued(end + 1) && matches!(reader.lexeme(end + 1), Lexeme::Unit(..));
    end += usize::from(hyphen);
    let noun = if hyphen { end } else { reader.skip(end, Lexeme::Qualifier) };
    let (Lexeme::Unit(times, unit) | Lexeme::Units(times, unit)) = reader.lexeme(noun) else {
        return half_behind(reader, end, first);
    };
    let open = open || reader.glued_mark(noun + 1, &['+']);
    let end = noun + 1 + usize::from(reader.glued_mark(noun + 1, &['+']));
    let length = |count: u32| Length::new(count.saturating_mul(times), unit);
    let counted = Counted { end, horizon: Horizon { from: length(first), to: last.map(length) }, open, adjective: hyphen };
    Some(if last.is_none() && !open { and_a_half(reader, counted) } else { counted })
}

/// `one and a half years`, `two and a half hours`.
fn half_behind(reader: &Reader<'_, '_>, at: usize, count: u32) -> Option<Counted> {
    let half = reader.is(at, Lexeme::And) && reader.is(at + 1, Lexeme::A) && reader.is(at + 2, Lexeme::Half) && count < 1_000;
    let (Lexeme::Unit(1, unit) | Lexeme::Units(1, unit)) = reader.lexeme(at + 3) else { return None };
    let from = tenths(count * 10 + 5, unit).filter(|_| half)?;
    Some(Counted { end: at + 4, horizon: Horizon { from, to: None }, open: false, adjective: false })
}
