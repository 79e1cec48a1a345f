//! The tokens of a statement with what is asked of each again and again.

use crate::language::Vocabulary;
use crate::language::lexicon::Classes;
use crate::language::words::Words;

/// What is asked again and again of one token, looked up once.
pub(super) struct Token<'w> {
    /// The token in small letters.
    pub(super) lower: &'w str,
    /// What the vocabulary knows about it by itself.
    pub(super) known: Classes,
    /// The mark that it is.
    pub(super) mark: Option<char>,
    /// It belongs to a time expression that says when or how often.
    pub(super) is_time: bool,
}

/// Looks each token up.
pub(super) fn tokens<'w>(words: &'w Words<'_>, vocabulary: &Vocabulary) -> Vec<Token<'w>> {
    let token = |at| {
        let lower = words.lower(at);
        Token { lower, known: vocabulary.look_up(lower), mark: words.mark(at), is_time: false }
    };
    (0..words.len()).map(token).collect()
}
