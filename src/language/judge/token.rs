//! The tokens of a statement with what is asked of each again and again.

use memchr::memchr;

use crate::language::Vocabulary;
use crate::language::counting::may_count;
use crate::language::hash::hash;
use crate::language::lexicon::Classes;
use crate::language::time::Role;
use crate::language::time::TimeExpression;
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

/// Looks each token up, and tells whether any may make a figure or a time of itself and its neighbours.
pub(super) fn tokens<'w>(words: &'w Words<'_>, vocabulary: &Vocabulary) -> (Vec<Token<'w>>, bool) {
    let mut counts = false;
    let token = |(at, token)| {
        let lower = words.lower(at);
        let hash = hash(lower.as_bytes());
        counts = counts || may_count(token, lower, hash);
        Token { lower, known: vocabulary.look_up_hashed(lower, hash), mark: words.mark(at), is_time: false }
    };
    let tokens: Vec<_> = words.tokens().iter().enumerate().map(token).collect();
    // Words with a hyphen are not looked at closely.
    (tokens, counts || memchr(b'-', words.lower_from(0).as_bytes()).is_some())
}

/// Notes which tokens only say when or how often.
pub(super) fn mark_times(tokens: &mut [Token<'_>], times: &[TimeExpression]) {
    let own = |time: &&TimeExpression| time.role != Role::Attributive && (time.says_when() || time.rhythm().is_some());
    for time in times.iter().filter(own) {
        tokens[time.tokens.clone()].iter_mut().for_each(|token| token.is_time = true);
    }
}
