//! What a sentence says. Knows words, time, figures and statements, but no documents.

mod counting;
mod filter;
mod hash;
mod indicator;
mod judge;
mod judgement;
mod lexicon;
pub mod measure;
mod reason;
mod rewrite;
pub(crate) mod table;
pub mod time;
mod vocabulary;
pub mod words;

pub use indicator::IndicatorKind;
pub use indicator::indicator_kind;
pub use judge::judge_in;
pub use judge::looks_english;
pub use judgement::Judgement;
pub use judgement::Label;
pub use reason::Reason;
pub use rewrite::is_for_its_own_sake;
pub use rewrite::rewrite;
pub use vocabulary::Vocabulary;
pub use vocabulary::VocabularyProblem;

/// What kind of place a statement stands in.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum Context {
    /// Nothing is known.
    #[default]
    Unknown,
    /// Indicators: those with a figure that is no mere volume get no verdict.
    Indicators,
}

/// Whether the vocabulary has a word, in small letters, as the base form of a verb; it may be a noun as well.
#[must_use]
pub fn is_verb(word: &str) -> bool {
    lexicon::look_up(word).any(lexicon::Classes::BASE)
}

/// Whether the vocabulary has a word, in small letters, in whatever form and class.
#[must_use]
pub fn is_known(word: &str) -> bool {
    lexicon::look_up(word) != lexicon::Classes::NONE || lexicon::base_of(word).is_some()
}

/// Whether the vocabulary has a word, in small letters, as the name of a role: engineer, director, consultant.
#[must_use]
pub fn is_role(word: &str) -> bool {
    lexicon::look_up(word).any(lexicon::Classes::ROLE)
}

/// Judges a statement: plain words, already cleaned of Markdown.
#[must_use]
pub fn judge(statement: &str, vocabulary: &Vocabulary) -> Judgement {
    judge_in(statement, Context::Unknown, vocabulary)
}
