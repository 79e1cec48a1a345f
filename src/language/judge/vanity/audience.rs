//! An audience that only grows.

use std::ops::Range;

use crate::language::judge::head::Head;
use crate::language::judge::object::Object;
use crate::language::judge::sentence::Sentence;
use crate::language::lexicon::Classes;
use crate::language::measure::Figure;
use crate::language::measure::FigureKind;

/// Those who joined somewhere.
const JOINED: &[&str] = &["contacts", "fans", "friends", "members", "people", "users"];

/// What is done with people, and not with their number.
const SERVED: &[&str] = &["help", "interview", "move", "onboard", "survey", "train"];

/// "1,000 members in our Telegram group", "total members of the mailing list": they joined, and need not do anything.
pub(super) fn members(sentence: &Sentence<'_>, head: Option<&Head<'_>>) -> Option<Range<usize>> {
    let placed = Classes::PLATFORM | Classes::AUDIENCE;
    if !sentence.may_hold(placed) || head.is_some_and(|head| head.is(SERVED)) {
        return None;
    }
    let people = |count: Range<usize>| {
        let end = count.end;
        (end..sentence.end.min(end + 3)).find(|&at| JOINED.contains(&sentence.lower(at))).map(|at| count.start..at + 1)
    };
    let counts = sentence.figures_in(sentence.start..sentence.end).filter(|figure| figure.kind == FigureKind::Count);
    let total = || (sentence.lower(sentence.start) == "total").then(|| people(sentence.start..sentence.start + 1)).flatten();
    counts.map(|figure| figure.tokens.clone()).find_map(people).or_else(total)
}

/// "Concurrent viewers above 150", "channel karma of 25k": an audience and the number that it is to have.
pub(super) fn reached(sentence: &Sentence<'_>) -> Option<Range<usize>> {
    if !sentence.may_hold(Classes::AUDIENCE) {
        return None;
    }
    let audience = sentence.any_in(sentence.start..sentence.end.min(sentence.start + 3), Classes::AUDIENCE)?;
    let counted = |figure: &&Figure| matches!(figure.kind, FigureKind::Count | FigureKind::Percentage);
    let figure = sentence.figures_in(audience.end..sentence.end).next().filter(counted)?;
    let leads = |at: usize| {
        matches!(sentence.lower(at), "above" | "over" | "at" | "of" | "past" | "to" | "beyond" | "up" | "by")
            || matches!(sentence.mark(at), Some(':' | '+' | '>' | '≥' | '='))
    };
    let near = (audience.end..figure.tokens.start).all(leads) && figure.tokens.start > audience.end;
    near.then_some(sentence.start..figure.tokens.end)
}

/// "Grow my followers": an audience that only grows.
pub(super) fn growing(sentence: &Sentence<'_>, head: Option<&Head<'_>>) -> Option<Range<usize>> {
    if !sentence.may_hold(Classes::AUDIENCE) {
        return None;
    }
    let more = (sentence.start..sentence.end.min(sentence.start + 3)).find(|&at| sentence.lower(at) == "more");
    let grows = more.is_some_and(|at| at == sentence.start || sentence.is_figure(at - 1))
        || head.is_some_and(|head| {
            head.is(&[
                "grow", "increase", "double", "triple", "treble", "quadruple", "boost", "raise", "expand", "get", "gain",
                "attract", "reach", "hit", "up my", "bring", "build", "build up", "multiply", "enlarge", "widen", "amass",
            ])
        });
    if !grows {
        return None;
    }
    let from = head.map_or(sentence.start + 1, |head| head.tokens.end);
    // "Build a mailing list": it is begun, and nothing is counted.
    let begun = head.is_some_and(|head| head.is(&["build", "build up", "get"])) && matches!(sentence.lower(from), "a" | "an");
    if begun && sentence.figures.figures.is_empty() {
        return None;
    }
    // "Get the tower open to visitors": they are not what grows. "Get the number of visitors up": they are.
    let object = Object::parse(sentence, from).tokens.end;
    let close = if sentence.lower(object) == "of" { Object::parse(sentence, object + 1).tokens.end } else { object };
    let end = sentence.end.min(if head.is_some() { close.max(from + 1) } else { sentence.start + 8 });
    let found = (from..end).find_map(|at| {
        let (count, classes) = sentence.longest(at, Classes::AUDIENCE)?;
        let many = classes.any(Classes::PLURAL)
            || sentence.words.phrase(at..at + count).contains("traffic")
            || head.is_some_and(|head| !head.is(&["reach", "hit"]));
        let noun = !classes.any(Classes::BASE) || classes.any(Classes::PLURAL);
        (many && noun && at + count <= end).then_some(at..at + count)
    });
    found.filter(|found| sentence.words.lower(found.end - 1) != "share").map(|found| sentence.start..found.end)
}
