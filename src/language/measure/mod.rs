//! Figures of a statement and the targets that they form.
//!
//! Dates and rhythms are no figures, and neither are ordinals, versions, years, list numbers, codes and products with a number in their
//! name. Whether a figure is worth pursuing is not decided here.

mod figures;
mod grades;
mod names;
mod reader;
mod targets;
mod vocabulary;

#[cfg(test)]
mod tests;

use std::ops::Range;

use smallvec::SmallVec;

use self::reader::Reader;
pub(crate) use self::vocabulary::add_core_words;
#[cfg(test)]
pub(crate) use self::vocabulary::words;
use super::time;
use super::time::TimeExpression;
use super::words::TokenKind;
use super::words::Words;
use crate::text::Span;

/// What a figure counts.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum FigureKind {
    /// Things: `12 books`, `three talks`.
    Count,
    /// A share: `80%`, `a third`, `half of the team`.
    Percentage,
    /// An amount of money.
    Money,
    /// An amount of a unit, time included: `5 km`, `for 90 days`, `an hour`.
    Quantity,
    /// A grade or rank: `B2`, `2:1`, `top 10`.
    Grade,
    /// A time of the day or of a race: `7 pm`, `1:50`.
    Clock,
    /// None at all: `zero`, `with no downtime`.
    Zero,
    /// So many times in a time: `3x a week`.
    Rate,
    /// A change with its measure inside: `double`, `halve`, `by half`.
    Change,
}

/// One figure, its currency and unit included.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Figure {
    /// Its tokens.
    pub tokens: Range<usize>,
    /// Its bytes.
    pub span: Span,
    /// What it counts.
    pub kind: FigureKind,
}

impl Figure {
    /// The number in digits or in one word; nothing for grades, clock times and changes.
    #[must_use]
    pub fn value(&self, words: &Words<'_>) -> Option<f64> {
        match self.kind {
            FigureKind::Zero => Some(0.0),
            FigureKind::Grade | FigureKind::Clock | FigureKind::Change => None,
            FigureKind::Count | FigureKind::Percentage | FigureKind::Money | FigureKind::Quantity | FigureKind::Rate => {
                self.tokens.clone().find_map(|token| figures::number(words, token))
            }
        }
    }
}

/// To which side of a figure the goal lies.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Bound {
    /// The figure itself: to 5, up to 5.
    To,
    /// That or more: at least, above, `≥`, or higher, `5+`.
    AtLeast,
    /// That or less: under, at most, no more than, within, `<`.
    AtMost,
}

/// How figures form a target.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum TargetShape {
    /// From X to Y.
    FromTo,
    /// By so much.
    Delta,
    /// A figure and the side on which to be.
    Limit(Bound),
    /// A grade or rank.
    Grade,
    /// None at all.
    Zero,
    /// A change with its measure inside: double, halve, by half.
    Change,
}

/// A target: the words from the preposition to the end of the figure.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Target {
    /// Its tokens.
    pub tokens: Range<usize>,
    /// Its bytes.
    pub span: Span,
    /// How it is put.
    pub shape: TargetShape,
}

/// All figures and targets of a statement, each kind in the order of the text.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Figures {
    /// The figures; none overlaps another.
    pub figures: SmallVec<[Figure; 4]>,
    /// The targets that they form; "from" and "to" of one target are not reported again as a limit.
    pub targets: SmallVec<[Target; 2]>,
}

impl Figures {
    /// Finds the figures of a statement whose time expressions are known.
    #[must_use]
    pub fn find(words: &Words<'_>, times: &[TimeExpression]) -> Self {
        let senses = reader::senses(words);
        let reader = Reader::new(words, times, &senses);
        let mut found = Self::default();
        figures::figures(&reader, &mut found.figures);
        targets::targets(&reader, &found.figures, &mut found.targets);
        found
    }

    /// The first figure.
    #[must_use]
    pub fn first_figure(&self) -> Option<&Figure> {
        self.figures.first()
    }

    /// The figure that covers the token.
    #[must_use]
    pub fn figure_at(&self, token: usize) -> Option<&Figure> {
        let at = self.figures.partition_point(|figure| figure.tokens.end <= token);
        self.figures.get(at).filter(|figure| figure.tokens.contains(&token))
    }
}

/// Whether the token is a currency sign.
fn is_currency(words: &Words<'_>, token: usize) -> bool {
    words.kind(token) == Some(TokenKind::Currency)
}

/// Whether a text names a figure to reach: "from 31 to 45", "below 5 %".
#[must_use]
pub fn names_target(text: &str) -> bool {
    let words = Words::new(text);
    !Figures::find(&words, &time::find(&words)).targets.is_empty()
}

/// Whether a question can be answered by counting: "Did I finish at least one canoe?", "Have I rowed twice a week?"
#[must_use]
pub fn asks_for_a_count(text: &str) -> bool {
    const NUMBERS: [&str; 8] = ["a", "an", "five", "four", "one", "ten", "three", "two"];
    let counts = |question: &str| {
        let words = Words::new(question);
        let is_count = |at: usize| words.is_number(at) || NUMBERS.contains(&words.lower(at));
        let at_least = |at: usize| words.lower(at) == "at" && matches!(words.lower(at + 1), "least" | "most") && is_count(at + 2);
        (0..words.len()).any(at_least) || time::find(&words).iter().any(|found| found.rhythm().is_some())
    };
    text.contains('?') && text.split_inclusive(['.', '?', '!']).any(|sentence| sentence.ends_with('?') && counts(sentence))
}
