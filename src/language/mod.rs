//! What a sentence says. Knows words, time, figures and statements, but no documents.

pub mod measure;
mod table;
pub mod time;
pub mod words;

mod judgement;

pub use judgement::Judgement;
pub use judgement::Label;
pub use judgement::Reason;

/// Words that decide, built in and added by the user.
#[derive(Clone, Debug, Default)]
pub struct Vocabulary {}

/// The two kinds of indicators.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum IndicatorKind {
    /// An action that the person controls.
    Leading,
    /// A result that others or the world confer.
    Lagging,
}

/// What kind of place a statement stands in.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum Context {
    /// Nothing is known.
    #[default]
    Unknown,
    /// Goals.
    Goals,
    /// Key results of an objective.
    KeyResults,
    /// A list of habits.
    Habits,
    /// Books, courses.
    ReadingList,
}

/// Judges a statement: plain words, already cleaned of Markdown.
#[must_use]
pub fn judge(statement: &str, vocabulary: &Vocabulary) -> Judgement {
    judge_in(statement, Context::Unknown, vocabulary)
}

/// Judges a statement that stands in a known kind of place.
#[must_use]
pub fn judge_in(_statement: &str, _context: Context, _vocabulary: &Vocabulary) -> Judgement {
    Judgement::unsure(Reason::NoRule)
}

/// A rewrite in the user's own words, or the one question that is missing.
#[must_use]
pub fn rewrite(_statement: &str, _judgement: &Judgement) -> Option<String> {
    None
}

/// Whether an indicator is leading or lagging, when its words say so.
#[must_use]
pub fn indicator_kind(_text: &str) -> Option<IndicatorKind> {
    None
}

/// Whether a text is in English.
#[must_use]
pub fn looks_english(text: &str) -> bool {
    text.is_ascii()
}
