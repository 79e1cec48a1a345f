//! How far the words go that are said back: an adjective or an article is not quoted without its noun.

use std::ops::Range;

use crate::language::judge::object::Object;
use crate::language::judge::sentence::Sentence;
use crate::language::lexicon::Classes;

/// The words that decided, and what they cannot be read without.
pub(super) fn to_its_noun(sentence: &Sentence<'_>, words: Range<usize>, object: Option<&Range<usize>>) -> Range<usize> {
    let end = match object {
        // "Become a confident" of "become a confident speaker".
        Some(object) if words.start < object.start && object.start < words.end && words.end < object.end => object.end,
        _ => words.end,
    };
    words.start..behind_adjectives(sentence, words.start, behind_article(sentence, end))
}

/// "Own my" of "own my mornings", where the noun is a time.
fn behind_article(sentence: &Sentence<'_>, end: usize) -> usize {
    let article = end > sentence.start && sentence.known(end - 1).any(Classes::DETERMINER);
    let noun = sentence.words.is_word(end) && end < sentence.end && !sentence.known(end).any(Classes::PREPOSITION);
    end + usize::from(article && noun && sentence.is_time(end))
}

/// "A few larger, more daring plays": the noun stands behind the next adjective.
fn behind_adjectives(sentence: &Sentence<'_>, start: usize, end: usize) -> usize {
    let adjective = |at: usize| {
        let known = sentence.known(at);
        known.any(Classes::PRAISE | Classes::COMPARATIVE) && !known.any(Classes::NOUN)
    };
    let attributive = (start..end).any(|at| sentence.known(at).any(Classes::DETERMINER) || sentence.lower(at) == "few");
    let open = attributive && end > start && adjective(end - 1) && sentence.mark(end) == Some(',');
    if !open {
        return end;
    }
    let object = Object::parse(sentence, end + 1);
    if adjective(end + 1) && object.preposition.is_none() && object.tokens.len() > 1 {
        return object.tokens.end;
    }
    let apart = |&at: &usize| sentence.mark(at).is_some_and(|mark| matches!(mark, '.' | ';' | ':' | '(' | '—'));
    (end..sentence.end).find(apart).unwrap_or(sentence.end)
}
