//! Time as people write it: one reader for statements, headings, file names and values.
//!
//! [`find`] gives every expression with its words, its meaning and what it does in the statement; [`resolve()`] turns a meaning into days
//! when enough is known about the time around it. Ambiguous dates keep both readings, nothing is guessed. No clock and no time zone.

mod bare;
mod calendar;
mod duration;
mod event;
mod length;
mod lexeme;
mod meaning;
mod numeric;
mod period;
mod preposition;
mod reader;
mod resolve;
mod rhythm;
mod rhythm_words;
mod scan;
mod value;
mod vocabulary;
mod year;

#[cfg(test)]
mod tests;

use std::ops::Range;

use smallvec::SmallVec;

pub use self::duration::Horizon;
pub use self::duration::Length;
pub use self::duration::Rhythm;
pub use self::duration::Unit;
pub use self::meaning::CalendarUnit;
pub use self::meaning::Impossible;
pub use self::meaning::Meaning;
pub use self::meaning::NamedYear;
pub use self::meaning::Part;
pub use self::meaning::Relative;
pub use self::meaning::Season;
pub use self::meaning::Yearless;
pub(crate) use self::reader::may_be_date;
pub use self::resolve::Context;
pub use self::resolve::resolve;
pub use self::rhythm_words::RHYTHM_STEMS;
pub use self::rhythm_words::RHYTHM_WORDS;
pub use self::scan::find;
pub use self::scan::find_in;
pub use self::scan::rhythm_in;
pub use self::value::read_day;
pub use self::value::read_rhythm;
pub use self::value::read_value;
pub(crate) use self::vocabulary::add_core_words;
#[cfg(test)]
pub(crate) use self::vocabulary::words;
use crate::text::Span;

/// What a time expression does in its statement.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Role {
    /// Something is to be done until then: by, before, until, within, due, no later than.
    Deadline,
    /// Something is to happen then: in, during, on, at.
    During,
    /// Something begins then: from, starting, since, after.
    Start,
    /// No preposition says.
    Bare,
    /// It describes the noun behind it: monthly income, a six-month project.
    Attributive,
}

/// A time expression, its preposition included.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TimeExpression {
    /// Its tokens.
    pub tokens: Range<usize>,
    /// Its bytes.
    pub span: Span,
    /// What it means.
    pub meaning: Meaning,
    /// What it does in the statement.
    pub role: Role,
}

impl TimeExpression {
    /// Whether it gives the statement a time: a deadline, date, period or horizon, not a rhythm, a duration or the past.
    #[must_use]
    pub fn says_when(&self) -> bool {
        self.meaning.says_when() && self.role != Role::Attributive
    }

    /// The rhythm, when it is one.
    #[must_use]
    pub fn rhythm(&self) -> Option<Rhythm> {
        match self.meaning {
            Meaning::Rhythm(rhythm) => Some(rhythm),
            _ => None,
        }
    }
}

/// The time expressions of one statement.
pub type TimeExpressions = SmallVec<[TimeExpression; 1]>;
