//! A count and what it counts: "12 blog posts", "one book a month".

use std::ops::Range;

use super::VOLUME;
use super::volume_in;
use crate::language::judge::head::Head;
use crate::language::judge::object::Determiner;
use crate::language::judge::object::Object;
use crate::language::judge::sentence::Sentence;
use crate::language::lexicon::Classes;
use crate::language::measure::Figure;
use crate::language::measure::FigureKind;

/// A count, up to four words, a volume noun: "12 blog posts".
pub(super) fn counted(sentence: &Sentence<'_>, head: Option<&Head<'_>>) -> Option<Range<usize>> {
    // "Learn 300 knots": so many are known then, and none is done again.
    let learns = |head: &Head<'_>| {
        head.is(&["know", "learn", "memorise", "memorize"]) && sentence.rhythm_in(&(sentence.start..sentence.end)).is_none()
    };
    let gains = head.is_none_or(|head| is_producing(head) && !learns(head));
    let figures = sentence.figures_in(sentence.start..sentence.end).filter(|figure| figure.kind == FigureKind::Count);
    // "Start an open source project (at least 1,000 stars)": the bracket is a condition on the work.
    let works = || head.is_some_and(|head| Object::parse(sentence, head.tokens.end).noun.any(Classes::WORK | Classes::VENTURE));
    let condition =
        |figure: &Figure| (sentence.start..figure.tokens.start).any(|at| matches!(sentence.mark(at), Some('(' | ','))) && works();
    // "Two of the three books that I own": known ones.
    let known =
        |figure: &Figure| matches!(sentence.before(figure.tokens.start), "all" | "the" | "these" | "those" | "my" | "our");
    // "A novel of 300 pages": the size of one work.
    let work = head.map(|head| Object::parse(sentence, head.tokens.end)).filter(|object| {
        object.determiner == Some(Determiner::One)
            && matches!(object.first(sentence), "a" | "an" | "my" | "our")
            && !matches!(object.last(sentence), "batch" | "run" | "series" | "set")
            && object.inside.any(Classes::WORK | Classes::VOLUME | Classes::CONSUMABLE)
    });
    let size = |figure: &Figure| {
        let of = figure.tokens.start.saturating_sub(1);
        sentence.lower(of) == "of" && work.as_ref().is_some_and(|object| object.tokens.end == of)
    };
    // "Our club lost two posts": a sentence with another subject.
    let labelled = |at: usize| at > sentence.start && sentence.mark(at - 1) == Some(':');
    let first = |figure: &Figure| head.is_some() || figure.tokens.start <= sentence.start + 2 || labelled(figure.tokens.start);
    figures
        .filter(|figure| gains && !condition(figure) && !known(figure) && !size(figure) && first(figure))
        .find_map(|figure| counted_noun(sentence, figure, head.is_some()))
}

fn counted_noun(sentence: &Sentence<'_>, figure: &Figure, has_head: bool) -> Option<Range<usize>> {
    let or_more = usize::from(matches!(sentence.lower(figure.tokens.end + 1), "more")) * 2;
    let start = figure.tokens.end + if sentence.lower(figure.tokens.end) == "or" { or_more } else { 0 };
    let stops = |at: usize| {
        sentence.known(at).any(Classes::PREPOSITION | Classes::DETERMINER)
            || matches!(sentence.lower(at), "and" | "or" | "times" | "time" | "short" | "first" | "real")
            || sentence.mark(at).is_some_and(|mark| !matches!(mark, '/' | '"' | '+'))
            || sentence.is_time(at)
    };
    let end = (start..sentence.end.min(start + 5)).find(|&at| stops(at)).unwrap_or(sentence.end.min(start + 5));
    let close = (end..sentence.end).find(|&at| sentence.mark(at) == Some(')')).filter(|_| sentence.mark(end) == Some('('));
    let behind = close.and_then(|close| Some(close + 1 + sentence.longest(close + 1, VOLUME)?.0));
    if let Some(behind) = behind {
        return Some(figure.tokens.start..behind);
    }
    // The noun itself must be volume, not a word before it: "5 job interviews".
    let found = volume_in(sentence, start..end)
        .filter(|found| found.end == end || sentence.known_phrase(found.clone()).any(Classes::PLURAL))?;
    // "One reader mentions it": one of them, so the word in -s is what it does.
    let acts = figure.tokens.len() == 1
        && matches!(sentence.lower(figure.tokens.start), "1" | "one")
        && sentence.known_phrase(found.clone()).any(Classes::PLURAL);
    // "One whole novel" is a feat, and no count of them.
    if acts || matches!(sentence.lower(start), "whole" | "entire" | "full") {
        return None;
    }
    let reach = || sentence.known_phrase(found.clone()).any(Classes::AUDIENCE) && figure.tokens.start == sentence.start;
    let at_end = (found.end..sentence.end).all(|at| sentence.is_time(at) || at < found.end + 4);
    (has_head || at_end || reach()).then_some(figure.tokens.start..found.end)
}

/// "Read one book a month", "a blog article at least once a month".
pub(super) fn one_in_rhythm(sentence: &Sentence<'_>, head: Option<&Head<'_>>) -> Option<Range<usize>> {
    if head.is_some_and(|head| !is_producing(head) || head.any(Classes::WISH)) {
        return None;
    }
    let from = head.map_or(sentence.start, |head| head.tokens.end);
    let rhythm = sentence.rhythm_in(&(from..sentence.end))?;
    let mut start = from;
    while head.is_some() && start < from + 3 && !matches!(sentence.lower(start), "a" | "an" | "one" | "1") {
        start += 1;
    }
    let rate = sentence.figures.figures.iter().any(|figure| figure.kind == FigureKind::Rate && figure.tokens == rhythm);
    let each = matches!(sentence.lower(rhythm.start), "per" | "a" | "once");
    let counted = rate || each || matches!(sentence.lower(start), "one" | "1");
    let article = matches!(sentence.lower(start), "a" | "an" | "one" | "1");
    let found =
        volume_in(sentence, start + 1..(start + 4).min(sentence.end)).filter(|found| sentence.lower(found.end) != "of")?;
    if head.is_none() && sentence.known_phrase(found.clone()).any(Classes::EVENT) {
        return None;
    }
    (article && counted && found.end <= rhythm.start.max(start) + 1).then_some(start..found.end)
}

/// "Read five novels": whatever is read.
pub(super) fn readings(sentence: &Sentence<'_>, head: Option<&Head<'_>>) -> Option<Range<usize>> {
    let head = head.filter(|head| head.is(&["read", "reread", "re-read"]) && !sentence.able)?;
    let object = Object::parse(sentence, head.tokens.end);
    let known = matches!(sentence.lower(object.tokens.end), "of" | "by" | "from") || object.inside.any(Classes::DOSE);
    let counted = object.determiner == Some(Determiner::Number) && object.plural;
    let one = || {
        matches!(object.first(sentence), "a" | "an" | "one" | "1")
            && sentence.rhythm_in(&(object.tokens.end..sentence.end)).is_some()
    };
    let noun = object.noun.any(Classes::CONSUMABLE | Classes::WORK);
    (noun && !known && object.preposition.is_none() && (counted || one())).then_some(object.tokens)
}

/// Verbs whose counted object is made, gained or consumed.
fn is_producing(head: &Head<'_>) -> bool {
    head.any(
        Classes::CREATE
            | Classes::CONSUME
            | Classes::DOING
            | Classes::TASK
            | Classes::ACHIEVE
            | Classes::GAIN
            | Classes::COMPLETE
            | Classes::TAKE
            | Classes::CHANGE
            | Classes::CHANGE_MEASURED
            | Classes::MENTAL
            | Classes::BEGIN
            | Classes::WISH,
    ) && !head.is(&[
        "sell", "buy", "hire", "recruit", "close", "win", "review", "identify", "clear", "convert", "migrate", "save", "lose",
        "attend", "present", "present at", "perform", "perform at", "speak at", "fix", "merge", "clean", "sort", "scan",
        "code review", "land", "secure", "remove", "retire", "replace", "have", "move", "hold", "talk to", "speak to", "meet",
        "meet with", "reach out to", "bring in", "watch", "sit in on", "drop in on", "listen in on", "join", "observe", "shadow",
        "take part in", "participate in",
    ])
}
