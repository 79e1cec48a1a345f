//! One text in its sentences.

use std::cell::OnceCell;
use std::ops::Range;

use super::Said;
use super::Topic;
use super::index;
use super::sentence::Sentence;
use super::sentence::negates;
use super::sign::Sign;
use crate::document::Inline;
use crate::document::MarkKind;
use crate::language::words::Words;

/// Notes what a text says.
pub(super) fn scan(inline: &Inline<'_>, said: &mut Said) {
    let words = Words::new(&inline.text);
    let silent = silent(inline, &words);
    let times = OnceCell::new();
    for sentence in sentences(&words) {
        Sentence { inline, words: &words, silent: &silent, times: &times, range: sentence }.note(said);
    }
}

/// Whether a text says anything: template text, a question, "none yet" do not. With `deny`, "none needed" does.
pub(super) fn has_substance(inline: &Inline<'_>, deny: bool) -> bool {
    let words = Words::new(&inline.text);
    let times = OnceCell::new();
    sentences(&words).any(|range| {
        let sentence = Sentence { inline, words: &words, silent: &[], times: &times, range };
        let first = sentence.range.clone().find(|at| words.is_word(*at) || words.is_number(*at));
        let Some(first) = first.filter(|_| !sentence.is_open()) else { return false };
        let denied = negates(words.lower(first), words.lower(first + 1));
        deny || !denied && words.lower(first) != "n"
    })
}

/// Whether a text names somebody by name.
pub(super) fn has_name(inline: &Inline<'_>) -> bool {
    let words = Words::new(&inline.text);
    let times = OnceCell::new();
    sentences(&words).any(|range| Sentence { inline, words: &words, silent: &[], times: &times, range }.name().is_some())
}

/// The topics that a title names.
pub(super) fn topics_of_title(title: &str) -> Vec<Topic> {
    let words = Words::new(title);
    let mut topics = Vec::new();
    for at in 0..words.len() {
        index::signs_at(&words, at..words.len(), |sign, _| {
            if let Sign::Topic(topic) = sign {
                topics.push(topic);
            }
        });
    }
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
        let ends = |at: &usize| {
            matches!(words.mark(*at), Some('.' | '!' | '?' | ';')) && words.get(at + 1).is_none_or(|next| next.spaced)
        };
        let end = (start..words.len().min(start + LONGEST)).find(ends).map_or(words.len().min(start + LONGEST), |at| at + 1);
        let range = start..end;
        start = end;
        Some(range)
    })
}

/// The bytes of a text that say nothing: code, pictures, what stands in quotation marks.
fn silent(inline: &Inline<'_>, words: &Words<'_>) -> Vec<Range<usize>> {
    let marks =
        inline.marks.iter().filter(|mark| matches!(mark.kind, MarkKind::Code | MarkKind::Image | MarkKind::Strikethrough));
    let mut silent: Vec<Range<usize>> = marks.map(|mark| mark.range.start as usize..mark.range.end as usize).collect();
    if inline.text.is_ascii() && memchr::memchr(b'"', inline.text.as_bytes()).is_none() {
        return silent;
    }
    let mut opened = None;
    for at in 0..words.len() {
        if words.mark(at) == Some('"') {
            let place = words.span(at..at + 1).start();
            match opened.take() {
                Some(start) => silent.push(start..place),
                None => opened = Some(place),
            }
        }
    }
    silent
}
