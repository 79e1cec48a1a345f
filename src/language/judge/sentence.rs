//! A statement, read once: its words with what the vocabulary knows about each, its times and figures, and where its own words begin.

use std::ops::Range;

use super::phrases::Phrase;
use super::token::Token;
use crate::language::Vocabulary;
use crate::language::lexicon::Classes;
use crate::language::measure::Figure;
use crate::language::measure::FigureKind;
use crate::language::measure::Figures;
use crate::language::time::Meaning;
use crate::language::time::TimeExpression;
use crate::language::words::TokenKind;
use crate::language::words::Words;

/// A statement with everything that several questions need.
pub(super) struct Sentence<'w> {
    pub(super) words: &'w Words<'w>,
    pub(super) times: &'w [TimeExpression],
    pub(super) figures: &'w Figures,
    /// The first token of the words that are looked at.
    pub(super) start: usize,
    /// One past the last token that is looked at.
    pub(super) end: usize,
    /// "I will", "my goal is to" or the like was taken off: what follows is a verb.
    pub(super) peeled: bool,
    /// "Be able to" was taken off: what follows is a skill.
    pub(super) able: bool,
    tokens: &'w [Token<'w>],
    /// The phrases of several tokens that the vocabulary knows, in the order of their first tokens, shorter ones first.
    phrases: &'w [Phrase],
    /// What is known about any token or phrase.
    anywhere: Classes,
    /// What knows them.
    pub(super) vocabulary: &'w Vocabulary,
}

impl<'w> Sentence<'w> {
    pub(super) fn new(
        words: &'w Words<'w>,
        tokens: &'w [Token<'w>],
        times: &'w [TimeExpression],
        figures: &'w Figures,
        phrases: &'w [Phrase],
        vocabulary: &'w Vocabulary,
    ) -> Self {
        let singles = tokens.iter().fold(Classes::NONE, |all, token| all | token.known);
        let anywhere = phrases.iter().fold(singles, |all, phrase| all | phrase.classes);
        let end = trimmed_end(tokens, words);
        let start = (0..end).find(|&at| words.kind(at) != Some(TokenKind::Symbol)).unwrap_or(end);
        Self { words, times, figures, start, end, peeled: false, able: false, tokens, phrases, anywhere, vocabulary }
    }

    /// Looks at these tokens only.
    pub(super) fn narrow(&mut self, tokens: Range<usize>) {
        self.start = tokens.start;
        let before = self.tokens.get(..tokens.end).unwrap_or(self.tokens);
        self.end = trimmed_end(before, self.words).max(tokens.start);
    }

    /// What is known about the token by itself.
    pub(super) fn known(&self, token: usize) -> Classes {
        self.token(token).map_or(Classes::NONE, |token| token.known)
    }

    /// What is known about several tokens together.
    pub(super) fn known_phrase(&self, tokens: Range<usize>) -> Classes {
        if tokens.len() == 1 {
            return self.known(tokens.start);
        }
        let same = |phrase: &&Phrase| phrase.start == tokens.start && phrase.count == tokens.len();
        self.phrases.iter().find(same).map_or(Classes::NONE, |phrase| phrase.classes)
    }

    /// Whether any phrase of the statement may stand in one of `wanted`.
    pub(super) fn may_hold(&self, wanted: Classes) -> bool {
        self.anywhere.any(wanted)
    }

    /// The longest phrase from token `start` on that stands in one of `wanted`, with its number of tokens and its classes.
    pub(super) fn longest(&self, start: usize, wanted: Classes) -> Option<(usize, Classes)> {
        let room = self.end.saturating_sub(start);
        let fits = |phrase: &&Phrase| phrase.start == start && phrase.count <= room && phrase.classes.any(wanted);
        let phrase = self.phrases.iter().rev().find(fits).map(|phrase| (phrase.count, phrase.classes));
        let single = self.known(start);
        phrase.or_else(|| single.any(wanted).then_some((1, single)))
    }

    /// The first phrase inside the tokens that stands in one of the classes.
    pub(super) fn any_in(&self, tokens: Range<usize>, wanted: Classes) -> Option<Range<usize>> {
        if !self.may_hold(wanted) {
            return None;
        }
        tokens.clone().find_map(|at| {
            let (count, _) = self.longest(at, wanted).filter(|(count, _)| at + count <= tokens.end)?;
            Some(at..at + count)
        })
    }

    /// The classes of the longest phrase that the vocabulary knows and that ends with token `last`, from `first` on.
    pub(super) fn known_ending(&self, first: usize, last: usize) -> Classes {
        let ignored = Classes::BEGINS_PHRASE;
        let earliest = first.max((last + 1).saturating_sub(4));
        (earliest..=last)
            .map(|at| self.known_phrase(at..last + 1).without(ignored))
            .find(|classes| *classes != Classes::NONE)
            .unwrap_or_default()
    }

    /// The token in small letters; empty past the end of what is looked at.
    pub(super) fn lower(&self, token: usize) -> &'w str {
        self.token(token).map_or("", |token| token.lower)
    }

    /// The token, when it is among those that are looked at.
    fn token(&self, at: usize) -> Option<&Token<'w>> {
        self.tokens.get(at).filter(|_| at < self.end)
    }

    /// The mark that the token is, quotes and hyphens made straight; also past the end of what is looked at.
    pub(super) fn mark(&self, token: usize) -> Option<char> {
        self.tokens.get(token)?.mark
    }

    /// The token before in small letters; empty before the first one.
    pub(super) fn before(&self, token: usize) -> &'w str {
        token.checked_sub(1).and_then(|at| self.tokens.get(at)).map_or("", |token| token.lower)
    }

    /// Whether the token belongs to a time expression that says when or how often.
    pub(super) fn is_time(&self, token: usize) -> bool {
        self.tokens.get(token).is_some_and(|token| token.is_time)
    }

    /// The first rhythm inside the tokens: "every week", "3x a month".
    pub(super) fn rhythm_in(&self, tokens: &Range<usize>) -> Option<Range<usize>> {
        let inside = |range: &Range<usize>| range.start >= tokens.start && range.start < tokens.end;
        self.times.iter().find(|time| time.rhythm().is_some() && inside(&time.tokens)).map(|time| time.tokens.clone())
    }

    /// Whether a rhythm tells what kind of thing comes behind it: "a weekly 30-minute practice".
    pub(super) fn names_a_kind(&self, rhythm: &Range<usize>) -> bool {
        rhythm.len() == 1 && self.words.is_word(rhythm.end) && !self.known(rhythm.end).any(Classes::PREPOSITION)
    }

    /// The first words that say when.
    pub(super) fn when(&self) -> Option<Range<usize>> {
        self.times.iter().find(|time| time.says_when()).map(|time| time.tokens.clone())
    }

    /// The first words that say by when; a year or a season only says when.
    pub(super) fn deadline(&self) -> Option<Range<usize>> {
        let limits = |at: usize| {
            matches!(self.before(at), "by" | "before" | "until" | "till" | "within" | "latest" | "for")
                || matches!(self.lower(at), "by" | "before" | "until" | "till" | "within" | "for")
                || self.lower(at) == "in" && self.is_figure(at + 1) && !self.words.lower(at + 1).starts_with("20")
        };
        self.times.iter().find(|time| time.says_when() && limits(time.tokens.start)).map(|time| time.tokens.clone())
    }

    /// The figures inside the tokens that are not rates.
    pub(super) fn figures_in(&self, tokens: Range<usize>) -> impl Iterator<Item = &Figure> {
        self.figures.figures.iter().filter(move |figure| {
            figure.kind != FigureKind::Rate && figure.tokens.start >= tokens.start && figure.tokens.start < tokens.end
        })
    }

    /// Whether a figure is a length of time.
    pub(super) fn is_duration(&self, figure: &Figure) -> bool {
        let measured = self.times.iter().any(|time| {
            matches!(time.meaning, Meaning::Duration(_))
                && time.tokens.start < figure.tokens.end
                && figure.tokens.start < time.tokens.end
        });
        measured
            || figure.tokens.clone().any(|at| {
                let word = self.words.lower(at);
                matches!(
                    word,
                    "hour"
                        | "hours"
                        | "minute"
                        | "minutes"
                        | "min"
                        | "mins"
                        | "hrs"
                        | "day"
                        | "days"
                        | "week"
                        | "weeks"
                        | "month"
                        | "months"
                ) || matches!(self.words.suffix(at), "h" | "hr" | "hrs" | "min" | "mins" | "minutes")
            })
    }

    /// Whether a length of time is done bit by bit: "30 days of yoga". "Three months online courses" says when.
    pub(super) fn is_dose(&self, figure: &Figure) -> bool {
        let spans = matches!(self.before(figure.tokens.end), "weeks" | "months" | "years");
        self.is_duration(figure) && !(spans && self.lower(figure.tokens.end) != "of")
    }

    /// Whether a token inside the tokens is one of these words.
    pub(super) fn has_word(&self, tokens: Range<usize>, wanted: &[&str]) -> bool {
        let inside = self.tokens.get(tokens.start..tokens.end.min(self.end)).unwrap_or_default();
        inside.iter().any(|token| wanted.contains(&token.lower))
    }

    /// The first place inside the tokens where these words stand one after the other.
    pub(super) fn find<const COUNT: usize>(&self, tokens: Range<usize>, phrase: [&str; COUNT]) -> Option<Range<usize>> {
        let inside = self.tokens.get(tokens.start..tokens.end.min(self.end))?;
        let stands = |run: &[Token<'_>]| run.iter().zip(phrase).all(|(token, word)| token.lower == word);
        let at = tokens.start + inside.windows(COUNT).position(stands)?;
        Some(at..at + COUNT)
    }

    /// Whether the token belongs to a rhythm: "a" of "a day".
    pub(super) fn is_rate(&self, token: usize) -> bool {
        self.times.iter().any(|time| time.rhythm().is_some() && time.tokens.contains(&token))
    }

    /// Whether a figure begins at the token.
    pub(super) fn is_figure(&self, token: usize) -> bool {
        self.figures.figure_at(token).is_some()
    }

    /// Whether every longer word begins with a capital: in a title capitals tell nothing.
    pub(super) fn is_title_case(&self) -> bool {
        let counts = |at: &usize| {
            let word = self.words.lower(*at);
            self.words.is_word(*at) && word.len() > 2 && !matches!(word, "and" | "but" | "nor") && !self.is_time(*at)
        };
        let mut words = (self.start + 1..self.end).filter(counts).peekable();
        let enough = self.end - self.start == 2 || (self.start + 1..self.end).filter(counts).count() > 1;
        enough
            && words.peek().is_some()
            && words.all(|at| self.words.is_capitalised(at) || self.known(at).any(Classes::PREPOSITION | Classes::DETERMINER))
    }

    /// Whether a word is an adverb by its ending: "slowly".
    pub(super) fn ends_in_ly(&self, token: usize) -> bool {
        let word = self.lower(token);
        word.len() > 4 && word.ends_with("ly")
    }

    /// Whether a word is an adverb, by what is known about it or by its ending.
    pub(super) fn is_adverb(&self, token: usize) -> bool {
        let known = self.known(token);
        known.any(Classes::ADVERB) || self.ends_in_ly(token) && !known.any(Classes::NOUN)
    }

    /// Whether a word says how something is done.
    pub(super) fn is_manner(&self, token: usize) -> bool {
        self.ends_in_ly(token) && !self.known(token).any(Classes::NOUN | Classes::PRAISE)
    }

    /// Whether a name that is no time stands inside the tokens.
    pub(super) fn holds_name(&self, mut tokens: Range<usize>) -> bool {
        tokens.any(|at| self.is_name(at) && !self.is_time(at))
    }

    /// Whether a word is a name by its capital, which tells nothing at the beginning and in a title.
    pub(super) fn is_name(&self, token: usize) -> bool {
        token > self.start && token < self.end && self.words.is_capitalised(token) && self.lower(token) != "i"
    }
}

/// Behind the last token that is no closing mark.
fn trimmed_end(tokens: &[Token<'_>], words: &Words<'_>) -> usize {
    let closes = |token: &Token<'_>| matches!(token.mark, Some('.' | '!' | ';' | ',' | ':' | '-' | '–' | '—' | '/' | '|' | '('));
    let inside = |&(at, token): &(usize, &Token<'_>)| !closes(token) && words.kind(at) != Some(TokenKind::Symbol);
    tokens.iter().enumerate().rfind(inside).map_or(0, |(at, _)| at + 1)
}
