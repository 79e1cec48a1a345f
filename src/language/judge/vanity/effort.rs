//! Hours that are spent, and people who are written to.

use std::ops::Range;

use crate::language::judge::head::Head;
use crate::language::judge::sentence::Sentence;
use crate::language::lexicon::Classes;
use crate::language::measure::Figure;
use crate::language::measure::FigureKind;

/// Hours and minutes as the object: "spend 200 hours learning".
pub(super) fn hours(sentence: &Sentence<'_>, head: Option<&Head<'_>>) -> Option<Range<usize>> {
    let head = head.filter(|_| !sentence.figures.figures.is_empty())?;
    let spends = head.is(&[
        "spend", "log", "put in", "study", "practice", "practise", "rehearse", "train", "code", "read", "write", "invest",
        "dedicate", "devote", "learn", "program", "accumulate", "accrue", "amass", "clock", "clock up", "rack up", "complete",
        "work", "self-study", "stream", "research",
    ]);
    let particle = |at: usize| matches!(sentence.lower(at), "at" | "least" | "about" | "over" | "around" | "minimum");
    let mut at = head.tokens.end;
    while particle(at) {
        at += 1;
    }
    let figure = sentence.figures.figure_at(at).filter(|figure| spends && figure.tokens.start == at)?;
    // "300 practice hours": what they are spent on may stand between.
    let limit = sentence.end.min(figure.tokens.end + 3);
    let end = (at..limit).find(|&at| is_hours(sentence, at)).map(|at| at + 1)?;
    let close =
        end <= figure.tokens.end || (figure.tokens.end..end).all(|at| sentence.words.is_word(at) && !is_little(sentence, at));
    close.then_some(at..end)
}

/// Whether a token says hours or minutes.
pub(super) fn is_hours(sentence: &Sentence<'_>, at: usize) -> bool {
    matches!(sentence.lower(at), "hours" | "hour" | "minutes" | "min" | "mins" | "hrs" | "hr")
        || matches!(sentence.words.suffix(at), "h" | "hr" | "hrs" | "min" | "mins" | "minutes")
}

/// Whether a token is a word of the grammar.
fn is_little(sentence: &Sentence<'_>, at: usize) -> bool {
    sentence.known(at).any(Classes::PREPOSITION | Classes::DETERMINER) || matches!(sentence.lower(at), "and" | "or" | "than")
}

/// "Apply to 30 jobs", "Blog three times a month".
pub(super) fn contacts(sentence: &Sentence<'_>, head: Option<&Head<'_>>) -> Option<Range<usize>> {
    let head = head.filter(|_| !sentence.figures.figures.is_empty())?;
    let counts = |figure: &&Figure| figure.tokens.start >= head.tokens.end && figure.tokens.start <= head.tokens.end + 6;
    let figures = || sentence.figures.figures.iter().filter(counts);
    let rate = figures().find(|figure| figure.kind == FigureKind::Rate);
    if let Some(rate) = rate.filter(|_| head.is(&["blog", "vlog", "post", "tweet"])) {
        return Some(head.tokens.start..rate.tokens.end);
    }
    if head.any(Classes::VOLUME_VERB) {
        let count = |figure: &&Figure| figure.kind == FigureKind::Count && !sentence.lower(figure.tokens.end).starts_with("time");
        let times = |figure: &&Figure| figure.kind == FigureKind::Count && head.is(&["post", "tweet"]);
        return figures().find(count).or_else(|| figures().find(times)).map(|figure| head.tokens.start..figure.tokens.end);
    }
    None
}
