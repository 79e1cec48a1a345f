//! The year behind a named period: `June 2027`, `Q3 '27`, `summer of next year`, `Q3 FY27`.

use super::duration::Unit;
use super::lexeme::Lexeme;
use super::meaning::CalendarUnit;
use super::meaning::Meaning;
use super::meaning::NamedYear;
use super::meaning::Relative;
use super::meaning::Yearless;
use super::reader::Found;
use super::reader::Reader;

/// Which year stands behind a named period.
#[derive(Clone, Copy)]
pub(super) enum Tail {
    None,
    Year(i16),
    Fiscal(i16),
    Near(NamedYear),
}

pub(super) fn tail(reader: &Reader<'_, '_>, at: usize) -> Option<(usize, Tail)> {
    tail_after(reader, at, false)
}

pub(super) fn tail_after(reader: &Reader<'_, '_>, at: usize, comma: bool) -> Option<(usize, Tail)> {
    let marked = matches!(reader.words.mark(at), Some(',')) && comma
        || (reader.glued_mark(at, &['-', '/']) && reader.words.is_glued(at + 1) && reader.words.digits(at + 1).len() == 4);
    let start = if marked { at + 1 } else { reader.skip(at, Lexeme::Of) };
    if let Some(year) = reader.year(start) {
        // "2027-06" behind a comma is a date of its own.
        let dated =
            reader.glued_mark(start + 1, &['-', '/']) && reader.words.is_number(start + 2) && reader.words.is_glued(start + 2);
        return (!dated || reader.words.digits(start + 2).len() == 4).then_some((start + 1, Tail::Year(year)));
    }
    if marked {
        return None;
    }
    if reader.words.mark(start) == Some('\'') && reader.words.is_glued(start + 1) && reader.words.digits(start + 1).len() == 2 {
        return Some((start + 2, Tail::Year(2000 + i16::try_from(reader.integer(start + 1)?).ok()?)));
    }
    let noun = reader.skip(start + 1, Lexeme::Qualifier);
    if let Some((end, year)) = reader.fiscal(start) {
        return Some((end, Tail::Fiscal(year)));
    }
    match (reader.lexeme(start), reader.lexeme(noun)) {
        (Lexeme::This, Lexeme::Unit(1, Unit::Year)) => Some((noun + 1, Tail::Near(NamedYear::This))),
        (Lexeme::Next, Lexeme::Unit(1, Unit::Year)) => Some((noun + 1, Tail::Near(NamedYear::Next))),
        _ => None,
    }
}

pub(super) fn with_year(reader: &Reader<'_, '_>, at: usize, named: Yearless) -> Option<Found> {
    let comma = matches!(named.unit, CalendarUnit::Day(..) | CalendarUnit::Month(_));
    let (end, tail) = tail_after(reader, at, comma).unwrap_or((at, Tail::None));
    with_tail(end, tail, named)
}

pub(super) fn with_tail(end: usize, tail: Tail, named: Yearless) -> Option<Found> {
    let meaning = match tail {
        Tail::None => Meaning::Yearless(named),
        Tail::Year(year) => Meaning::Period(named.in_year(year)?),
        Tail::Fiscal(year) => Meaning::Fiscal(named.in_year(year)?),
        Tail::Near(year) => Meaning::Relative(Relative::Named { named, year }),
    };
    Some((end, meaning))
}
