//! The way through a statement: at every token, the reading that this token can begin.

use std::ops::Range;

use super::Rhythm;
use super::Role;
use super::TimeExpression;
use super::TimeExpressions;
use super::bare::bare;
use super::calendar::calendar;
use super::lexeme::Lexeme;
use super::meaning::Meaning;
use super::meaning::Part;
use super::preposition::between;
use super::preposition::deadline;
use super::preposition::due;
use super::preposition::during;
use super::preposition::fits;
use super::preposition::start;
use super::preposition::within;
use super::reader::Reader;
use super::reader::counts;
use super::rhythm::rhythm;
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
    if !may_hold_rhythm(&reader, sentence.clone()) || !sentence.clone().any(|at| rhythm(&reader, at).is_some()) {
        return None;
    }
    let times = read_from(&reader, read);
    let mut inside = times.iter().filter(|time| time.tokens.start >= sentence.start && time.tokens.end <= sentence.end);
    inside.find_map(|time| Some((time.rhythm()?, time.span)))
}

/// Where reading begins for a sentence: a date may go on behind the full stop of a short month, as in "by the end of Sept. 30".
fn first_to_read(words: &Words<'_>, sentence: &Range<usize>) -> usize {
    if words.is_number(sentence.start) { sentence.start.saturating_sub(REACH) } else { sentence.start }
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

/// Whether a rhythm may stand among the tokens.
fn may_hold_rhythm(reader: &Reader<'_, '_>, mut tokens: Range<usize>) -> bool {
    let is_unit = |at: usize| matches!(reader.lexeme(at), Lexeme::Unit(..) | Lexeme::DayPart | Lexeme::WeekEnd);
    tokens.any(|at| match reader.lexeme(at) {
        Lexeme::Often(_) | Lexeme::Regularly | Lexeme::Every | Lexeme::Each | Lexeme::Weekdays(_) | Lexeme::Per => true,
        Lexeme::A => is_unit(at + 1) || reader.is(at + 1, Lexeme::Qualifier) && is_unit(at + 2),
        Lexeme::Weekday(_) => reader.is(at + 1, Lexeme::Of) && reader.is(at + 2, Lexeme::The) && is_unit(at + 3),
        Lexeme::Other => reader.words.mark(at) == Some('/'),
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

pub(super) fn often(reader: &Reader<'_, '_>, at: usize) -> Option<Reading> {
    let (end, rhythm) = rhythm(reader, at)?;
    // "Monthly recurring revenue".
    let named = end + usize::from(reader.words.lower(end) == "recurring");
    let adjective = matches!(reader.lexeme(at), Lexeme::Often(_)) && reader.noun_follows(named);
    Some((end, Meaning::Rhythm(rhythm), if adjective { Role::Attributive } else { Role::Bare }))
}
