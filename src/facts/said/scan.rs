//! One text in its sentences.

use std::cell::OnceCell;
use std::ops::Range;

use super::Said;
use super::Topic;
use super::sentence::Sentence;
use super::sentence::negates;
use super::sign::Wanted;
use super::signs::Signs;
use crate::document::Inline;
use crate::document::MarkKind;
use crate::language::time;
use crate::language::words::TokenKind;
use crate::language::words::Words;
use crate::text::Extents;
use crate::text::Span;

/// One text, cut into words.
pub(super) struct Text<'a, 't> {
    pub(super) inline: &'a Inline<'t>,
    pub(super) words: Words<'a>,
    /// Bytes that say nothing, told when the first phrase asks.
    silent: OnceCell<Extents>,
}

impl<'a, 't> Text<'a, 't> {
    pub(super) fn new(inline: &'a Inline<'t>) -> Self {
        Self { inline, words: Words::new(&inline.text), silent: OnceCell::new() }
    }

    fn sentences(&self) -> impl Iterator<Item = Sentence<'_, 't>> {
        sentences(&self.words).map(|range| Sentence { text: self, range })
    }

    /// Whether a token begins in bytes that say nothing.
    pub(super) fn is_silent(&self, at: usize) -> bool {
        let start = self.words.span(at..at + 1).start();
        let silent = || self.silent.get_or_init(|| silent(self.inline, &self.words).into_iter().collect());
        self.words.kind(at) == Some(TokenKind::Address) || silent().hold(Span::new(start, start + 1))
    }

    /// Notes what it says.
    pub(super) fn note(&self, said: &mut Said) {
        self.sentences().for_each(|sentence| sentence.note(said));
    }

    /// The rhythm that a short text begins with, of two weeks to half a year: "Every three weeks, Thursdays at four", "1st weekend of each
    /// month". What is done more often is rather a practice.
    pub(super) fn bare_rhythm(&self) -> Option<Span> {
        const MOST_TOKENS: usize = 12;
        const DAYS: Range<f64> = 13.0..190.0;
        if self.words.len() > MOST_TOKENS {
            return None;
        }
        let (rhythm, span) = time::rhythm_in(&self.words, 0..self.words.len())?;
        let before = self.inline.text.get(..span.start())?.split_whitespace();
        let leads = before.into_iter().all(|word| {
            let word = word.trim_matches(|mark: char| !mark.is_alphanumeric()).to_lowercase();
            word.starts_with(|digit: char| digit.is_ascii_digit()) || BEFORE_RHYTHM.contains(&&*word)
        });
        (leads && rhythm.days().is_some_and(|days| DAYS.contains(&days))).then(|| self.inline.source(span.range()))
    }

    /// The first words that speak of a topic.
    pub(super) fn find(&self, topic: Topic) -> Option<Span> {
        self.sentences().find_map(|sentence| sentence.find(topic))
    }

    /// Whether it names somebody, and whether it names a way to obtain something.
    pub(super) fn people_and_means(&self) -> (bool, bool) {
        let (mut person, mut means) = (false, false);
        for sentence in self.sentences() {
            let found = sentence.people_and_means();
            person |= found.0;
            means |= found.1;
            if person && means {
                return (true, true);
            }
        }
        (person || self.sentences().any(|sentence| sentence.name().is_some()), means)
    }
}

/// Words in front of a rhythm that belong to it.
const BEFORE_RHYTHM: &[&str] = &[
    "", "on", "the", "at", "in", "of", "first", "second", "third", "last", "end", "start", "beginning", "day", "week", "weekend",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
];

/// What a sentence that denies something is worth as an answer.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Denial {
    /// Nothing: what is asked for is not there. "No mentor yet."
    IsNone,
    /// As much as any sentence, when it has words of its own: "no other job lets me build things".
    Tells,
    /// The matter is settled: "none needed", "no work on Sundays".
    Settles,
    /// So it is, and not to know something is what is asked for: "I don't know how to write a strategy".
    Admits,
}

/// Words by which a denial tells something; with fewer it only says that there is nothing.
const TELLING: usize = 5;

/// Words that are named behind "I do not know".
const NAMED: usize = 2;

/// Whether a text says anything: template text, a question, "none yet" do not.
pub(super) fn has_substance(text: &str, denial: Denial) -> bool {
    beginnings(text).any(|part| {
        let words = Words::new(part);
        sentences(&words).any(|sentence| {
            let first = sentence.clone().find(|at| words.is_word(*at) || words.is_number(*at));
            let Some(first) = first else { return false };
            if Signs::of_sentence(&words, sentence.clone(), Wanted::OPEN).open
                && !names_unknown(&words, first..sentence.end, denial)
            {
                return false;
            }
            let denied = negates(words.lower(first), words.lower(first + 1));
            match denial {
                Denial::Settles | Denial::Admits => true,
                Denial::Tells if denied => {
                    let tokens = (first..sentence.end).filter(|at| words.is_word(*at));
                    tokens.clone().count() >= TELLING && tokens.max().is_some_and(|last| words.lower(last) != "yet")
                }
                Denial::IsNone | Denial::Tells => !denied && words.lower(first) != "n",
            }
        })
    })
}

/// Whether a sentence names what somebody does not know: "not sure I can stand another year", and among what is missing also "I don't know how
/// to hire". What, why and whether are left open by it.
fn names_unknown(words: &Words<'_>, sentence: Range<usize>, denial: Denial) -> bool {
    let behind = sentence.clone().find(|at| matches!(words.lower(*at), "idea" | "know" | "sure" | "unsure")).map(|at| at + 1);
    let Some(behind) = behind.filter(|_| words.mark(sentence.end - 1) != Some('?')) else { return false };
    if words.lower(behind - 1) == "idea" {
        return denial == Denial::Admits
            && matches!(words.lower(behind), "about" | "how" | "of")
            && behind + NAMED <= sentence.end;
    }
    match words.lower(behind) {
        "about" | "if" | "that" | "this" | "what" | "when" | "where" | "whether" | "which" | "why" | "yet" => false,
        "enough" | "how" => denial == Denial::Admits && behind + NAMED <= sentence.end,
        _ => match denial {
            Denial::Admits => words.is_word(behind),
            Denial::Tells => behind + TELLING <= sentence.end,
            Denial::IsNone | Denial::Settles => false,
        },
    }
}

/// A text in parts of whole sentences: often the first one answers, and the others need not be cut into words.
fn beginnings(text: &str) -> impl Iterator<Item = &str> {
    let ends = |pair: &[u8]| matches!(pair, [b'.' | b'!' | b'?' | b';', b' ']);
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let text = rest?;
        let (part, behind) = match text.as_bytes().windows(2).position(ends) {
            Some(end) => (text.get(..=end), text.get(end + 1..)),
            None => (Some(text), None),
        };
        rest = behind;
        part
    })
}

/// The wanted topics that a title names.
pub(super) fn topics_of_title(title: &str, wanted: Wanted) -> Vec<Topic> {
    let words = Words::new(title);
    let signs = Signs::of(&words, 0..words.len(), wanted);
    let mut topics: Vec<Topic> = signs.topics.iter().map(|(topic, _)| *topic).collect();
    topics.sort_unstable();
    topics.dedup();
    topics
}

/// More tokens than a sentence has; what is longer is cut there.
const LONGEST: usize = 200;

/// The sentences of a text, as ranges of tokens.
fn sentences<'w>(words: &'w Words<'_>) -> impl Iterator<Item = Range<usize>> + 'w {
    let mut start = 0;
    std::iter::from_fn(move || {
        if start >= words.len() {
            return None;
        }
        let limit = words.len().min(start + LONGEST);
        let ends =
            |at: usize| matches!(words.mark(at), Some('.' | '!' | '?' | ';')) && words.get(at + 1).is_none_or(|next| next.spaced);
        let rest = words.tokens().get(start..limit).unwrap_or_default().iter().enumerate();
        let mut marks = rest.filter(|(_, token)| token.kind == TokenKind::Punctuation);
        let end = marks.find(|(at, _)| ends(start + at)).map_or(limit, |(at, _)| start + at + 1);
        let range = start..end;
        start = end;
        Some(range)
    })
}

/// The bytes of a text that say nothing: code, pictures, what stands in quotation marks.
fn silent(inline: &Inline<'_>, words: &Words<'_>) -> Vec<Span> {
    let marks =
        inline.marks().iter().filter(|mark| matches!(mark.kind, MarkKind::Code | MarkKind::Image | MarkKind::Strikethrough));
    let mut silent: Vec<Span> = marks.map(|mark| Span::new(mark.range.start as usize, mark.range.end as usize)).collect();
    if inline.text.is_ascii() && memchr::memchr(b'"', inline.text.as_bytes()).is_none() {
        return silent;
    }
    let mut opened = None;
    for at in 0..words.len() {
        if words.mark(at) == Some('"') {
            let place = words.span(at..at + 1).start();
            match opened.take() {
                Some(start) => silent.push(Span::new(start, place)),
                None => opened = Some(place),
            }
        }
    }
    silent
}
