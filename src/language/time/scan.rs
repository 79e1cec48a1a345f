//! The way through a statement: at every token, the reading that this token can begin.

use std::ops::Range;

use super::Rhythm;
use super::Role;
use super::TimeExpression;
use super::TimeExpressions;
use super::bare::bare;
use super::bare::coming;
use super::calendar::calendar;
use super::calendar::merge;
use super::duration::Length;
use super::duration::Unit;
use super::event::event;
use super::length::Counted;
use super::length::length;
use super::lexeme::Lexeme;
use super::lexeme::lexeme;
use super::meaning::CalendarUnit;
use super::meaning::Meaning;
use super::meaning::Part;
use super::meaning::Relative;
use super::meaning::Yearless;
use super::numeric::day_and_month;
use super::reader::Reader;
use super::reader::counts;
use super::rhythm::rhythm;
use crate::date::Precision;
use crate::language::words::TokenKind;
use crate::language::words::Words;
use crate::text::Span;

/// What was read: the token behind it, what it means, what it does in the statement.
pub(super) type Reading = (usize, Meaning, Role);

/// How many tokens a time expression has at most before its first word about time: "within a little less than the next three".
const REACH: usize = 10;

/// The same, when it begins with no preposition: "the second half of the year".
const NEAR: usize = 4;

/// Every time expression of a statement, in order, none overlapping another.
#[must_use]
pub fn find(words: &Words<'_>) -> TimeExpressions {
    find_in(words, 0..words.len())
}

/// The time expressions of one sentence of a text: those that begin and end in it.
#[must_use]
pub fn find_in(words: &Words<'_>, sentence: Range<usize>) -> TimeExpressions {
    let read = first_to_read(words, &sentence)..sentence.end;
    let mut found = read_from(&Reader::near(words, read.clone()), read);
    found.retain(|time| time.tokens.start >= sentence.start && time.tokens.end <= sentence.end);
    found
}

/// The first rhythm that a sentence of a text names. Most name none, which is told before all other times are read.
#[must_use]
pub fn rhythm_in(words: &Words<'_>, sentence: Range<usize>) -> Option<(Rhythm, Span)> {
    let read = first_to_read(words, &sentence)..sentence.end;
    let reader = Reader::near(words, read.clone());
    if !may_hold(words, sentence.clone(), |at| reader.lexeme(at)) || !sentence.clone().any(|at| rhythm(&reader, at).is_some()) {
        return None;
    }
    let times = read_from(&reader, read);
    let mut inside = times.iter().filter(|time| time.tokens.start >= sentence.start && time.tokens.end <= sentence.end);
    inside.find_map(|time| Some((time.rhythm()?, time.span)))
}

/// Where reading begins for a sentence: a date may go on behind the full stop of a short month, as in "Sept. 30".
fn first_to_read(words: &Words<'_>, sentence: &Range<usize>) -> usize {
    if words.is_number(sentence.start) { 0 } else { sentence.start }
}

fn read_from(reader: &Reader<'_, '_>, tokens: Range<usize>) -> TimeExpressions {
    let mut found = TimeExpressions::new();
    let mut at = tokens.start;
    let mut free = tokens.start;
    let mut cores = reader.cores().peekable();
    loop {
        while cores.next_if(|core| *core < at).is_some() {}
        // Without a word about time within reach there is nothing to read.
        let Some(&core) = cores.peek() else { break };
        at = at.max(core.saturating_sub(REACH));
        if at >= tokens.end {
            break;
        }
        let near = core <= at + NEAR || reader.lexeme(at).is_preposition();
        let Some((end, meaning, role)) = near.then(|| read(reader, at)).flatten().filter(|(end, ..)| *end > at) else {
            at += 1;
            continue;
        };
        // "no later than" begins one token before the word that shows it.
        let no = at > free && reader.is(at, Lexeme::Later);
        let start = at - usize::from(no);
        found.push(TimeExpression { tokens: start..end, span: reader.words.span(start..end), meaning, role });
        at = end;
        free = end;
    }
    found
}

/// Whether a rhythm may stand among the tokens: a question that costs one look-up a word.
#[must_use]
pub fn may_hold_rhythm(words: &Words<'_>, tokens: Range<usize>) -> bool {
    may_hold(words, tokens, |at| if words.is_word(at) { lexeme(words.lower(at)) } else { Lexeme::Other })
}

fn may_hold(words: &Words<'_>, tokens: Range<usize>, part: impl Fn(usize) -> Lexeme) -> bool {
    let is_unit = |part: Lexeme| matches!(part, Lexeme::Unit(..) | Lexeme::DayPart | Lexeme::WeekEnd);
    tokens.into_iter().any(|at| match part(at) {
        Lexeme::Often(_) | Lexeme::Regularly | Lexeme::Every | Lexeme::Each | Lexeme::Weekdays(_) | Lexeme::Per => true,
        Lexeme::A => is_unit(part(at + 1)) || part(at + 1) == Lexeme::Qualifier && is_unit(part(at + 2)),
        Lexeme::Other => words.mark(at) == Some('/'),
        _ => false,
    })
}

pub(super) fn read(reader: &Reader<'_, '_>, at: usize) -> Option<Reading> {
    match reader.lexeme(at) {
        Lexeme::And | Lexeme::Or | Lexeme::To | Lexeme::Of | Lexeme::Than => None,
        Lexeme::Other => (reader.words.kind(at) == Some(TokenKind::Punctuation)).then(|| often(reader, at)).flatten(),
        Lexeme::Figure if reader.lexeme(at + 1) == Lexeme::Other && counts(reader.words, at) => None,
        Lexeme::By | Lexeme::Before | Lexeme::Until => deadline(reader, at),
        Lexeme::Within => within(reader, at),
        Lexeme::In | Lexeme::During | Lexeme::Over | Lexeme::For | Lexeme::On | Lexeme::At | Lexeme::Come => {
            often(reader, at).or_else(|| during(reader, at))
        }
        Lexeme::From | Lexeme::Starting | Lexeme::After => start(reader, at),
        Lexeme::PartOf(Part::FirstDay) if matches!(reader.lexeme(at + 1), Lexeme::In | Lexeme::From | Lexeme::On) => {
            start(reader, at)
        }
        Lexeme::Due => due(reader, at),
        Lexeme::Ahead if matches!(reader.lexeme(at + 1), Lexeme::Of | Lexeme::To) => deadline(reader, at + 1),
        Lexeme::Later if reader.is(at + 1, Lexeme::Than) && at > 0 && matches!(reader.words.lower(at - 1), "no" | "not") => {
            deadline(reader, at + 1)
        }
        Lexeme::As if reader.is(at + 1, Lexeme::Of) => calendar(reader, at + 2)
            .filter(|found| fits(reader, at + 2, *found))
            .map(|(end, meaning)| (end, meaning, Role::Start)),
        Lexeme::Between => between(reader, at),
        _ => bare(reader, at),
    }
}

/// `between May and July`.
fn between(reader: &Reader<'_, '_>, at: usize) -> Option<Reading> {
    let (and, first) = calendar(reader, at + 1)?;
    let (end, last) = calendar(reader, and + 1).filter(|_| reader.is(and, Lexeme::And))?;
    Some((end, merge(first, last)?, Role::During))
}

pub(super) fn often(reader: &Reader<'_, '_>, at: usize) -> Option<Reading> {
    let (end, rhythm) = rhythm(reader, at)?;
    let adjective = matches!(reader.lexeme(at), Lexeme::Often(_)) && reader.noun_follows(end);
    Some((end, Meaning::Rhythm(rhythm), if adjective { Role::Attributive } else { Role::Bare }))
}

/// Behind by, before, until, "ahead of" and "later than".
pub(super) fn deadline(reader: &Reader<'_, '_>, at: usize) -> Option<Reading> {
    let or_before = reader.is(at + 1, Lexeme::Or) && reader.is(at + 2, Lexeme::Before);
    let mut next = if or_before { at + 3 } else { at + 1 };
    if matches!(reader.words.lower(next), "about" | "around" | "roughly") {
        next += 1;
    }
    if let Some((end, meaning)) = calendar(reader, next).filter(|found| fits(reader, next, *found)) {
        return Some((end, meaning, Role::Deadline));
    }
    if let Some((end, length)) = numbered(reader, next) {
        return Some((end, Meaning::Relative(Relative::Ahead(length)), Role::Deadline));
    }
    if let Some((end, meaning)) = day_and_month(reader, next) {
        return Some((end, meaning, Role::Deadline));
    }
    let preposition = match reader.lexeme(at) {
        Lexeme::Of | Lexeme::To | Lexeme::Than => Lexeme::Ahead,
        other => other,
    };
    event(reader, next, preposition).map(|end| (end, Meaning::Event, Role::Deadline))
}

/// `month 18`, `the end of week 2`.
fn numbered(reader: &Reader<'_, '_>, at: usize) -> Option<(usize, Length)> {
    let unit_at = match reader.lexeme(reader.skip(at, Lexeme::The)) {
        Lexeme::PartOf(_) => reader.skip(reader.skip(at, Lexeme::The) + 1, Lexeme::Of),
        _ => at,
    };
    let Lexeme::Unit(1, unit) = reader.lexeme(unit_at) else { return None };
    let number = reader.integer(unit_at + 1).filter(|number| (1..=400).contains(number) && unit >= Unit::Day)?;
    Some((unit_at + 2, Length::new(number, unit)))
}

/// Whether a year may be one, and a word that is more often no month is one here.
fn fits(reader: &Reader<'_, '_>, at: usize, (end, meaning): (usize, Meaning)) -> bool {
    let at = reader.skip(at, Lexeme::The);
    let plain_year = end == at + 1 && reader.is(at, Lexeme::Figure);
    if plain_year && matches!(meaning, Meaning::Period(period) if period.precision == Precision::Year) {
        let counted = reader.words.is_word(end)
            && reader.lexeme(end) == Lexeme::Other
            && !reader.words.is_capitalised(end)
            && reader.words.lower(end).ends_with('s')
            && !matches!(reader.words.lower(end), "is" | "this" | "as" | "goals" | "plans" | "has" | "was")
            && !reader.is(at.wrapping_sub(1), Lexeme::The);
        let span = reader.is(end, Lexeme::To) && reader.words.is_number(end + 1) && reader.year(end + 1).is_none();
        let unit =
            matches!(reader.words.kind(end), Some(TokenKind::Percent | TokenKind::Currency)) || reader.glued_mark(end, &['+']);
        return !(counted || span || unit);
    }
    true
}

fn within(reader: &Reader<'_, '_>, at: usize) -> Option<Reading> {
    if let Some(reading) = coming(reader, at + 1) {
        return Some(reading);
    }
    if let Some(counted) = length(reader, at + 1, true) {
        let meaning = if is_threshold(reader, &counted) {
            Meaning::Duration(counted.length())
        } else {
            Meaning::Relative(Relative::Within(counted.length()))
        };
        return Some((counted.end, meaning, Role::Deadline));
    }
    let (end, meaning) =
        calendar(reader, at + 1).or_else(|| this_year(reader, at + 1)).filter(|found| fits(reader, at + 1, *found))?;
    Some((end, meaning, Role::Deadline))
}

/// `the year`, `the month`: the present one.
fn this_year(reader: &Reader<'_, '_>, at: usize) -> Option<(usize, Meaning)> {
    let Lexeme::Unit(1, unit @ (Unit::Week | Unit::Month | Unit::Quarter | Unit::Year)) =
        reader.lexeme(reader.skip(at, Lexeme::The))
    else {
        return None;
    };
    reader.is(at, Lexeme::The).then_some((at + 2, Meaning::Relative(Relative::Calendar { unit, ahead: 0, part: Part::Whole })))
}

/// A length too short for a goal, or one that is counted from something else.
fn is_threshold(reader: &Reader<'_, '_>, counted: &Counted) -> bool {
    let length = counted.length();
    length.unit < Unit::Day
        || (length.unit == Unit::Day && length.count < 7)
        || matches!(reader.lexeme(counted.end), Lexeme::Of | Lexeme::After)
}

/// Behind in, during, over, through, for, on, at and come.
fn during(reader: &Reader<'_, '_>, at: usize) -> Option<Reading> {
    let preposition = reader.lexeme(at);
    if matches!(preposition, Lexeme::In | Lexeme::During | Lexeme::Over | Lexeme::For)
        && let Some(reading) = coming(reader, at + 1)
    {
        return Some(reading);
    }
    if let Some((end, meaning)) = calendar(reader, at + 1).filter(|found| fits(reader, at + 1, *found))
        && allows(reader, preposition, at + 1, end, meaning)
    {
        return Some((end, meaning, Role::During));
    }
    if matches!(preposition, Lexeme::During | Lexeme::Over | Lexeme::For)
        && let Some((end, meaning)) = this_year(reader, at + 1)
        && !reader.noun_follows(end)
    {
        return Some((end, meaning, Role::During));
    }
    match preposition {
        Lexeme::In => in_length(reader, at),
        Lexeme::Over => {
            let counted = length(reader, at + 1, true)?;
            let duration =
                counted.length().unit < Unit::Week || is_threshold(reader, &counted) || reader.before(at) == Some(Lexeme::For);
            let length = counted.length();
            let meaning = if duration { Meaning::Duration(length) } else { Meaning::Relative(Relative::Within(length)) };
            Some((counted.end, meaning, if duration { Role::Bare } else { Role::During }))
        }
        Lexeme::For | Lexeme::During => {
            let counted =
                length(reader, at + 1, true).filter(|counted| !(counted.adjective && reader.noun_follows(counted.end)))?;
            Some((counted.end, Meaning::Duration(counted.length()), Role::Bare))
        }
        Lexeme::At => event(reader, at + 1, preposition).map(|end| (end, Meaning::Event, Role::Deadline)),
        _ => None,
    }
}

/// `in 18 months`, `in under 30 minutes`, `in year 2`.
fn in_length(reader: &Reader<'_, '_>, at: usize) -> Option<Reading> {
    let mut start = at + 1;
    while matches!(reader.lexeme(start), Lexeme::Threshold | Lexeme::Than) && start < at + 3 {
        start += 1;
    }
    if reader.lexeme(start) == Lexeme::Over {
        start += 1;
    }
    if let Some((end, length)) = numbered(reader, start) {
        return Some((end, Meaning::Relative(Relative::Ahead(length)), Role::During));
    }
    let counted = length(reader, start, true)?;
    let length = counted.length();
    let row = reader.is(counted.end, Lexeme::In) && reader.words.lower(counted.end + 2) == "row";
    if is_threshold(reader, &counted) || row || (start > at + 1 && length.unit < Unit::Week) {
        return Some((counted.end, Meaning::Duration(length), Role::Bare));
    }
    let relative = if start > at + 1 { Relative::Within(length) } else { Relative::Ahead(length) };
    Some((counted.end, Meaning::Relative(relative), Role::Deadline))
}

/// Which periods may follow which preposition.
fn allows(reader: &Reader<'_, '_>, preposition: Lexeme, at: usize, end: usize, meaning: Meaning) -> bool {
    let season = matches!(
        meaning,
        Meaning::Yearless(Yearless {
            unit: CalendarUnit::Season(_) | CalendarUnit::Day(..) | CalendarUnit::Easter,
            part: Part::Whole
        }) | Meaning::Event
    ) && !matches!(reader.lexeme(at), Lexeme::Figure);
    let describes = season && reader.noun_follows(end);
    match preposition {
        Lexeme::In => !describes,
        Lexeme::Over | Lexeme::For => !describes && !matches!(reader.lexeme(at), Lexeme::Then),
        Lexeme::On => match meaning {
            Meaning::Period(period) => period.precision == Precision::Day && !matches!(reader.lexeme(at), Lexeme::PartOf(_)),
            Meaning::Yearless(Yearless { unit: CalendarUnit::Day(..), .. }) => !describes,
            Meaning::Numeric(_) | Meaning::Ambiguous(..) | Meaning::Impossible(_) => true,
            Meaning::Relative(Relative::Weekday(_)) => !reader.noun_follows(end),
            _ => false,
        },
        Lexeme::At => {
            let feast = matches!(meaning, Meaning::Yearless(Yearless { unit: CalendarUnit::Day(..) | CalendarUnit::Easter, .. }));
            let part = matches!(reader.lexeme(reader.skip(at, Lexeme::The)), Lexeme::PartOf(_) | Lexeme::End(_));
            let year_end = matches!(meaning, Meaning::Yearless(Yearless { unit: CalendarUnit::Year, part: Part::End }));
            (feast && !describes) || part || year_end
        }
        Lexeme::Come => !describes && matches!(meaning, Meaning::Yearless(_) | Meaning::Period(_)),
        _ => true,
    }
}

/// Behind from, starting, since and after.
fn start(reader: &Reader<'_, '_>, at: usize) -> Option<Reading> {
    let next = at + 1 + usize::from(matches!(reader.lexeme(at + 1), Lexeme::In | Lexeme::From | Lexeme::On));
    if reader.is(next, Lexeme::Then) || reader.is(next, Lexeme::Day(0)) {
        return None;
    }
    if let Some((end, meaning)) = calendar(reader, next).filter(|found| fits(reader, next, *found)) {
        return Some((end, meaning, Role::Start));
    }
    let counted = length(reader, next, true)?;
    Some((counted.end, Meaning::Duration(counted.length()), Role::Bare))
}

/// `due: 30 June`, `deadline June 2027`, `due in six weeks`.
fn due(reader: &Reader<'_, '_>, at: usize) -> Option<Reading> {
    let next = at + 1 + usize::from(reader.words.mark(at + 1) == Some(':'));
    match reader.lexeme(next) {
        Lexeme::By | Lexeme::Before | Lexeme::Until => deadline(reader, next),
        Lexeme::Within => within(reader, next),
        Lexeme::In | Lexeme::On | Lexeme::At => during(reader, next),
        _ => {
            calendar(reader, next).filter(|found| fits(reader, next, *found)).map(|(end, meaning)| (end, meaning, Role::Deadline))
        }
    }
    .map(|(end, meaning, _)| (end, meaning, Role::Deadline))
}
