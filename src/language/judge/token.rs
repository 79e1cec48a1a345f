//! The tokens of a statement with what is asked of each again and again.

use memchr::memchr;

use crate::language::Vocabulary;
use crate::language::counting::Hints;
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

/// Looks each token up, and tells whether there may be times and figures.
pub(super) fn tokens<'w>(words: &'w Words<'_>, vocabulary: &Vocabulary) -> (Vec<Token<'w>>, Hints) {
    let mut hints = Hints::default();
    let token = |(at, token)| {
        let lower = words.lower(at);
        let hash = hash(lower.as_bytes());
        hints.note(words, at, token, lower, hash);
        let known = vocabulary.look_up_hashed(lower, hash);
        let known = if known == Classes::NONE { without_hyphens(lower, vocabulary) } else { known };
        let known = if lower == "best" && is_somebody(words.lower(at + 1)) { Classes::NONE } else { known };
        Token { lower, known, mark: words.mark(at), is_time: false }
    };
    let tokens: Vec<_> = words.tokens().iter().enumerate().map(token).collect();
    if !(hints.times && hints.figures) && memchr(b'-', words.lower_from(0).as_bytes()).is_some() {
        hints = Hints { times: true, figures: true };
    }
    (tokens, hints)
}

/// "Best man", "best friend's": who somebody is, and no praise.
fn is_somebody(word: &str) -> bool {
    matches!(word.trim_end_matches("'s"), "friend" | "friends" | "man" | "mate")
}

/// What is known about a word that others write as several: "meal-prep".
fn without_hyphens(lower: &str, vocabulary: &Vocabulary) -> Classes {
    let last = lower.rsplit('-').next().unwrap_or_default();
    if last.len() == lower.len()
        || matches!(last, "at" | "by" | "down" | "in" | "off" | "on" | "out" | "over" | "up" | "to" | "with")
    {
        return Classes::NONE;
    }
    vocabulary.look_up(&lower.replace('-', " ")).without(Classes::BEGINS_PHRASE)
}

/// Notes which tokens only say when or how often.
pub(super) fn mark_times(tokens: &mut [Token<'_>], times: &[TimeExpression]) {
    let own = |time: &&TimeExpression| time.role != Role::Attributive && (time.says_when() || time.rhythm().is_some());
    for time in times.iter().filter(own) {
        tokens[time.tokens.clone()].iter_mut().for_each(|token| token.is_time = true);
    }
}
