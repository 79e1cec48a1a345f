//! The first noun phrase behind a head verb: what bounds it and what its words are.

use std::ops::Range;

use crate::language::judge::sentence::Sentence;
use crate::language::lexicon::Classes;
use crate::language::measure::FigureKind;
use crate::language::words::TokenKind;

/// What stands before the noun.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Determiner {
    /// a, the, my, this, another, a possessive …: one thing, or known ones.
    One,
    /// A stated number.
    Number,
    /// each, every, any.
    Each,
    /// some, several, more, a lot of: no number.
    Open,
}

/// The first noun phrase behind the head verb.
#[derive(Clone, Debug)]
pub(super) struct Object {
    /// Its tokens, determiner included, without the preposition before it.
    pub(super) tokens: Range<usize>,
    /// The preposition that leads to it.
    pub(super) preposition: Option<usize>,
    pub(super) determiner: Option<Determiner>,
    /// Its last word is a plural.
    pub(super) plural: bool,
    /// It begins with a name, or is a name behind its determiner.
    pub(super) proper: bool,
    /// What its last words are.
    pub(super) noun: Classes,
    /// What any of its words are.
    pub(super) inside: Classes,
}

impl Object {
    /// No object.
    pub(super) fn none(at: usize) -> Self {
        Self {
            tokens: at..at,
            preposition: None,
            determiner: None,
            plural: false,
            proper: false,
            noun: Classes::NONE,
            inside: Classes::NONE,
        }
    }

    pub(super) fn parse(sentence: &Sentence<'_>, from: usize) -> Self {
        let mut at = skip_adverbs(sentence, from);
        let mut preposition = None;
        if matches!(sentence.lower(at), "and" | "or" | "&" | "then" | "plus") {
            return Self::none(at);
        }
        if sentence.known(at).any(Classes::PREPOSITION) && !is_particle_of_figure(sentence, at) {
            if !is_leading_preposition(sentence, at) {
                return Self::none(at);
            }
            preposition = Some(at);
            at += 1;
        }
        at = skip_adverbs(sentence, at);
        while is_particle_of_figure(sentence, at) {
            at += 1;
        }
        let (start, determiner) = determiner(sentence, at);
        let end = end_of_phrase(sentence, at, start);
        let end = without_manner(sentence, start, end);
        if end <= at {
            return Self { preposition, determiner, ..Self::none(at) };
        }
        let noun = sentence.known_ending(start.min(end - 1), end - 1);
        let inside = (start.min(end - 1)..end).fold(noun, |inside, token| {
            let (_, phrase) = sentence.longest(token, Classes::NOUN).unwrap_or_default();
            inside | phrase | sentence.known(token)
        });
        let name = if matches!(determiner, Some(Determiner::One | Determiner::Each)) && start > at { start } else { at };
        let capitals = name < end && name > sentence.start && sentence.words.is_capitals(name);
        let named = (capitals || sentence.is_name(name) && !sentence.is_title_case()) && determiner != Some(Determiner::Number);
        Self { tokens: at..end, preposition, determiner, plural: sentence.is_plural(end - 1), proper: named, noun, inside }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.tokens.is_empty()
    }

    /// One thing, or a stated number of things.
    pub(super) fn is_bounded(&self) -> bool {
        matches!(self.determiner, Some(Determiner::One | Determiner::Number))
    }

    /// Several things, and no word says which or how many.
    pub(super) fn is_bare_plural(&self) -> bool {
        self.plural && self.determiner.is_none()
    }

    /// Its first word in small letters.
    pub(super) fn first<'w>(&self, sentence: &'w Sentence<'_>) -> &'w str {
        if self.is_empty() { "" } else { sentence.words.lower(self.tokens.start) }
    }

    /// Its last word in small letters.
    pub(super) fn last<'w>(&self, sentence: &'w Sentence<'_>) -> &'w str {
        if self.is_empty() { "" } else { sentence.words.lower(self.tokens.end - 1) }
    }

    /// Whether a word of it is a name by its capital.
    pub(super) fn holds_name(&self, sentence: &Sentence<'_>) -> bool {
        !sentence.is_title_case() && self.tokens.clone().any(|at| sentence.is_name(at)) || self.holds_capitals(sentence)
    }

    /// Whether a word of it is an abbreviation or a quotation.
    pub(super) fn holds_capitals(&self, sentence: &Sentence<'_>) -> bool {
        self.tokens.clone().any(|at| sentence.words.is_capitals(at) || sentence.mark(at) == Some('"'))
    }
}

/// "Juniors informally": how it is done does not belong to the thing.
fn without_manner(sentence: &Sentence<'_>, start: usize, mut end: usize) -> usize {
    // "My French a little".
    let little = end > start + 2 && sentence.lower(end - 2) == "a" && matches!(sentence.lower(end - 1), "little" | "bit" | "lot");
    end -= 2 * usize::from(little);
    while end > start + 1 && sentence.is_manner(end - 1) {
        // "Suppliers more fairly": the degree goes with the manner.
        end -= 1 + usize::from(end > start + 2 && matches!(sentence.lower(end - 2), "more" | "less"));
    }
    end
}

/// Behind the adverbs that begin at a token.
pub(super) fn skip_adverbs(sentence: &Sentence<'_>, mut at: usize) -> usize {
    let from = at;
    let is_skipped = |at: usize| sentence.is_adverb(at) || sentence.mark(at) == Some(':') && at == from;
    while at < sentence.end && at < from + 3 && is_skipped(at) {
        at += 1;
    }
    at
}

/// "at least", "up to", "about", "over" before a figure.
fn is_particle_of_figure(sentence: &Sentence<'_>, at: usize) -> bool {
    let word = sentence.lower(at);
    let figure_soon = || sentence.is_figure(at + 1) || sentence.is_figure(at + 2) || sentence.is_figure(at + 3);
    match word {
        "least" | "most" => matches!(sentence.before(at), "at" | "the"),
        "at" => matches!(sentence.lower(at + 1), "least" | "most" | "minimum"),
        "about" | "around" | "over" | "approximately" | "roughly" | "circa" | "up" | "to" | "than" | "no" | "minimum"
        | "under" | "another" | "~" | "more" | "less" => {
            figure_soon() && (word != "to" || sentence.before(at) == "up") && (word != "more" || sentence.lower(at + 1) == "than")
        }
        _ => false,
    }
}

/// Prepositions behind which the object of the verb stands; behind the others only its circumstances do.
fn is_leading_preposition(sentence: &Sentence<'_>, at: usize) -> bool {
    !matches!(
        sentence.lower(at),
        "that" | "which" | "who" | "whom" | "because" | "so" | "if" | "unless" | "until" | "while" | "than" | "but" | "instead"
    )
}

fn determiner(sentence: &Sentence<'_>, at: usize) -> (usize, Option<Determiner>) {
    let word = sentence.lower(at);
    let next = sentence.lower(at + 1);
    match word {
        "" => (at, None),
        // "A/B tests".
        "a" if sentence.mark(at + 1) == Some('/') => (at, None),
        "each" | "every" | "any" => (at + 1, Some(Determiner::Each)),
        "a" if matches!(next, "lot" | "bunch" | "number" | "variety" | "range" | "couple" | "few") => {
            let of = usize::from(sentence.lower(at + 2) == "of");
            (at + 2 + of, Some(if next == "couple" { Determiner::Number } else { Determiner::Open }))
        }
        "lots" | "plenty" | "loads" if next == "of" => (at + 2, Some(Determiner::Open)),
        "some" | "several" | "various" | "many" | "more" | "other" | "multiple" | "few" | "different" | "extra" | "less"
        | "fewer" | "most" => (at + 1, Some(Determiner::Open)),
        "the" | "an" if matches!(next, "odd" | "occasional") => (at + 2, Some(Determiner::Open)),
        "all" | "first" | "second" | "third" | "next" | "last" | "half" => (at + 1, Some(Determiner::One)),
        "one" => {
            let of = usize::from(next == "of") + usize::from(next == "of" && sentence.known(at + 2).any(Classes::DETERMINER));
            (at + 1 + of, Some(if sentence.is_figure(at) { Determiner::Number } else { Determiner::One }))
        }
        _ if sentence.figures.figure_at(at).is_some_and(|figure| figure.kind != FigureKind::Zero) => {
            let end = sentence.figures.figure_at(at).map_or(at + 1, |figure| figure.tokens.end);
            (end, Some(Determiner::Number))
        }
        _ if sentence.words.kind(at) == Some(TokenKind::Currency) => (at + 1, Some(Determiner::Number)),
        _ if sentence.known(at).any(Classes::DETERMINER) || word.ends_with("'s") || word.ends_with("s'") => {
            let counted = sentence.is_figure(at + 1);
            (at + 1, Some(if counted && word != "my" && word != "our" { Determiner::Number } else { Determiner::One }))
        }
        _ => {
            // "John's thesis", "the team's plan": a possessive further in bounds the phrase.
            let possessive = (at + 1..(at + 3).min(sentence.end)).any(|token| sentence.lower(token).ends_with("'s"));
            (at, possessive.then_some(Determiner::One))
        }
    }
}

fn end_of_phrase(sentence: &Sentence<'_>, at: usize, start: usize) -> usize {
    let mut end = start.min(sentence.end);
    let mut quoted = false;
    while end < sentence.end {
        let word = sentence.lower(end);
        match sentence.mark(end) {
            Some('"') => {
                quoted = !quoted;
                end += 1;
                continue;
            }
            Some('+') if end > start && sentence.words.is_glued(end) => {}
            Some('\'' | '/' | '#' | '%' | '$' | '€' | '£' | '.') if sentence.words.is_glued(end) || end == start => {}
            Some('-') if sentence.words.is_glued(end) => {}
            Some(_) if !quoted => break,
            _ => {}
        }
        if quoted {
            end += 1;
            continue;
        }
        // "The under-12s": a hyphen makes it part of the noun.
        let joined = sentence.mark(end + 1) == Some('-') && sentence.words.is_glued(end + 1) && sentence.words.is_glued(end + 2);
        let stops = end > at
            && (sentence.known(end).any(Classes::PREPOSITION) && word != "like" && !joined
                || matches!(word, "and" | "or" | "then" | "&" | "plus"))
            && !matches!(word, "as" if end == start);
        let marks = sentence.words.kind(end) == Some(TokenKind::Symbol);
        let loose = end > start
            && matches!(word, "online" | "offline" | "together" | "alone" | "again" | "outside" | "myself")
            && !sentence.words.is_word(end + 1);
        if stops || marks || loose || sentence.is_time(end) {
            break;
        }
        end += 1;
    }
    end
}
