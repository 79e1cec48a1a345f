//! A statement cut into clauses: the head verb with its object, what is coordinated with it, and what it is for.
//!
//! Relative clauses, brackets and means ("by reading …") belong to the clause that they follow, but bound it: a rhythm inside them is
//! not the rhythm of the statement.

use std::ops::Range;

use smallvec::SmallVec;

use crate::language::judge::head;
use crate::language::judge::head::Head;
use crate::language::judge::head::is_proven;
use crate::language::judge::head::verb_at;
use crate::language::judge::object::Determiner;
use crate::language::judge::object::Object;
use crate::language::judge::sentence::Sentence;
use crate::language::lexicon::Classes;

/// How a clause hangs on the first one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Link {
    /// It is the first one.
    First,
    /// "and", "then", a comma.
    And,
    /// "to", "in order to".
    Purpose,
}

/// One clause.
#[derive(Clone, Debug)]
pub(super) struct Clause<'w> {
    pub(super) link: Link,
    /// The head verb; nothing when some unknown word seems to be one.
    pub(super) head: Option<Head<'w>>,
    /// All its tokens, the linking words left out.
    pub(super) tokens: Range<usize>,
    /// One past its own words: what follows explains them.
    pub(super) core: usize,
    pub(super) object: Object,
    /// The object is that of the next clause.
    pub(super) shares: bool,
    /// Words that lead to a result: "so that", "resulting in", "that cuts … by 10 %".
    pub(super) result: Option<Range<usize>>,
}

pub(super) type Clauses<'w> = SmallVec<[Clause<'w>; 2]>;

/// Cuts what is looked at into clauses, from a known head on.
pub(super) fn clauses<'w>(sentence: &'w Sentence<'_>, head: Head<'w>) -> Clauses<'w> {
    let mut clauses = Clauses::new();
    let mut open = begin(sentence, Link::First, Some(head));
    let mut at = open.tokens.end;
    while at < sentence.end {
        if sentence.is_time(at) && sentence.lower(at) != "to" {
            at += 1;
            continue;
        }
        if sentence.mark(at) == Some('(') {
            open.core = open.core.min(at);
            at = (at..sentence.end).find(|&close| sentence.mark(close) == Some(')')).unwrap_or(at) + 1;
            continue;
        }
        // "Hard enough for a scholarship".
        let reward = |at: usize| {
            sentence.lower(at) == "for"
                && !sentence.is_time(at + 1)
                && !matches!(sentence.lower(at + 1), "me" | "now" | "us" | "")
        };
        let enough =
            sentence.lower(at) == "enough" && (sentence.has_word(at + 1..at + 10, &["to"]) || reward(at + 1) || reward(at + 2));
        if let Some((marker, _)) = sentence
            .longest(at, Classes::MARKER)
            .or(enough.then_some((1, Classes::MARKER)))
            .filter(|_| !is_until_time(sentence, at))
        {
            if !only_compares(sentence, at, at + marker) {
                open.result.get_or_insert(at..at + marker);
            }
            open.core = open.core.min(at);
            at += marker;
            continue;
        }
        if let Some((next, link)) = next_clause(sentence, at, &open) {
            let link = if open.link == Link::Purpose { Link::Purpose } else { link };
            close(&mut clauses, open, at);
            open = begin_at(sentence, link, next);
            at = open.tokens.end.max(next + 1);
            continue;
        }
        if bounds(sentence, at) {
            open.core = open.core.min(at);
            if let Some(result) = relative_result(sentence, at) {
                open.result.get_or_insert(result);
            }
        }
        at += 1;
    }
    close(&mut clauses, open, sentence.end);
    share_objects(&mut clauses);
    clauses
}

fn begin<'w>(sentence: &'w Sentence<'_>, link: Link, head: Option<Head<'w>>) -> Clause<'w> {
    let tokens = head.as_ref().map_or(sentence.start..sentence.start, |head| head.tokens.clone());
    let object = Object::parse(sentence, tokens.end);
    Clause { link, head, tokens, core: usize::MAX, object, shares: false, result: None }
}

fn begin_at<'w>(sentence: &'w Sentence<'_>, link: Link, at: usize) -> Clause<'w> {
    match verb_at(sentence, at) {
        Some(head) => begin(sentence, link, Some(head)),
        None => Clause {
            link,
            head: None,
            tokens: at..at + 1,
            core: usize::MAX,
            object: Object::parse(sentence, at + 1),
            shares: false,
            result: None,
        },
    }
}

fn close<'w>(clauses: &mut Clauses<'w>, mut clause: Clause<'w>, end: usize) {
    clause.tokens.end = end.max(clause.tokens.end);
    clause.core = clause.core.min(clause.tokens.end);
    clauses.push(clause);
}

/// "Sign up for and run a race": the object of the last verb is that of the verbs before it.
fn share_objects(clauses: &mut Clauses<'_>) {
    for at in (1..clauses.len()).rev() {
        if clauses[at].link == Link::And && clauses[at - 1].object.is_empty() && clauses[at - 1].object.preposition.is_none() {
            let ends = clauses[at - 1].head.as_ref().is_some_and(|head| head.tokens.end + 1 >= clauses[at - 1].tokens.end);
            if ends {
                clauses[at - 1].object = clauses[at].object.clone();
                clauses[at - 1].shares = true;
            }
        }
    }
}

/// "So that we can serve our members better": what is only to be better is no result.
fn only_compares(sentence: &Sentence<'_>, at: usize, from: usize) -> bool {
    let purpose = matches!(sentence.lower(at), "so") && from > at;
    let unmeasured = sentence.figures_in(from..sentence.end).next().is_none();
    let compares = |word: usize| {
        matches!(sentence.lower(word), "better" | "faster" | "happier" | "healthier" | "stronger")
            || matches!(sentence.lower(word), "more" | "less") && sentence.lower(word + 1) != "than"
    };
    // "So that everybody feels valued", "so people can thrive".
    let feels = |word: usize| matches!(sentence.lower(word), "feel" | "feels" | "flourish" | "thrive" | "thrives");
    // "So that I have energy": nothing that one could point at.
    let has = |word: usize| {
        matches!(sentence.lower(word), "have" | "has")
            && sentence.known(word + 1).any(Classes::ABSTRACT)
            && !sentence.known(word + 1).any(Classes::WORK | Classes::GETTABLE)
    };
    let feels = |word: usize| feels(word) || has(word);
    let close = sentence.end.saturating_sub(5).max(from);
    purpose && unmeasured && ((close..sentence.end).any(compares) || (from..sentence.end.min(from + 5)).any(feels))
}

/// "until" before a time is no result.
fn is_until_time(sentence: &Sentence<'_>, at: usize) -> bool {
    sentence.is_time(at)
}

/// Where the next clause begins, when the token links one to what stands before.
fn next_clause(sentence: &Sentence<'_>, at: usize, open: &Clause<'_>) -> Option<(usize, Link)> {
    let word = sentence.lower(at);
    let mark = sentence.mark(at);
    if word == "to" {
        return purpose(sentence, at, open);
    }
    let coordinates = matches!(word, "and" | "then" | "or" | "but" | "plus" | "&")
        || matches!(mark, Some(';' | ',' | '+'))
        || links_verbs(sentence, at);
    let plus = mark == Some('+') && sentence.words.is_glued(at);
    if !coordinates || plus {
        return None;
    }
    let mut verb = at + 1;
    while matches!(
        sentence.lower(verb),
        "and" | "then" | "also" | "to" | "i" | "we" | "will" | "can" | "finally" | "hopefully" | "even" | "so"
    ) || verb > at + 1 && sentence.known(verb).any(Classes::ADVERB) && !sentence.known(verb).any(Classes::VERB)
    {
        verb += 1;
    }
    if verb >= sentence.end || sentence.is_time(verb) {
        return None;
    }
    let name = sentence.is_name(verb) && !sentence.is_title_case();
    let Some(head) = verb_at(sentence, verb) else {
        return is_unknown_verb(sentence, verb, mark == Some(',')).then_some((verb, Link::And));
    };
    let like_first =
        open.head.as_ref().is_none_or(|first| first.gerund == head.gerund || inner_gerund(sentence, first) == head.gerund);
    if !like_first || name || head.gerund && mark == Some(',') {
        return None;
    }
    let noun_like = head.any(Classes::HOMOGRAPH) || sentence.known(verb).any(Classes::NOUN) || mark == Some(',');
    let proven = head.tokens.len() > 1 || !noun_like || is_proven_here(sentence, head.tokens.end);
    proven.then_some((verb, Link::And))
}

/// "Finish reading … and writing …": the second form goes with the inner verb.
fn inner_gerund(sentence: &Sentence<'_>, first: &Head<'_>) -> bool {
    first.any(Classes::BEGIN | Classes::COMPLETE) && verb_at(sentence, first.tokens.end).is_some_and(|inner| inner.gerund)
}

/// "Develop/improve my writing": the slash stands for "or".
fn links_verbs(sentence: &Sentence<'_>, at: usize) -> bool {
    sentence.mark(at) == Some('/') && at > 0 && head::is_pair_of_verbs(sentence, at - 1)
}

fn is_proven_here(sentence: &Sentence<'_>, after: usize) -> bool {
    let another =
        matches!(sentence.lower(after), "and" | "or" | "&") && verb_at(sentence, after + 1).is_some_and(|next| !next.gerund);
    another
        || after < sentence.end
            && !matches!(sentence.lower(after), "of" | "in" | "at" | "on" | "for" | "with" | "from" | "as" | "by")
            && is_proven(sentence, after)
}

/// An unknown word that has an object of its own.
fn is_unknown_verb(sentence: &Sentence<'_>, at: usize, behind_comma: bool) -> bool {
    let known = sentence.known(at);
    let next = sentence.lower(at + 1);
    let bound =
        sentence.known(at + 1).any(Classes::DETERMINER) && !matches!(next, "that" | "those") || matches!(next, "it" | "them");
    sentence.words.is_word(at)
        && !known.any(
            Classes::DETERMINER | Classes::PREPOSITION | Classes::ADVERB | Classes::NOUN | Classes::COMPARATIVE | Classes::PRAISE,
        )
        && !sentence.is_figure(at)
        && !sentence.lower(at).ends_with("ing")
        && !sentence.is_plural(at)
        && !behind_comma
        && !sentence.is_rate(at + 1)
        && bound
}

/// "to land two interviews": a purpose, unless "to" belongs to the verb or to a range.
fn purpose(sentence: &Sentence<'_>, at: usize, open: &Clause<'_>) -> Option<(usize, Link)> {
    let verb = at + 1;
    let head = verb_at(sentence, verb).filter(|head| !head.gerund)?;
    let before = sentence.before(at);
    // "Get into shape to pass the test": a wish is whole without "to".
    let whole = open.head.as_ref().is_some_and(|head| head.tokens.len() > 1 && head.any(Classes::SLOGAN));
    let own = open.tokens.end == at && !whole && !matches!(before, "order" | "so");
    let takes_noun = matches!(
        before,
        "from" | "access" | "related" | "up" | "due" | "close" | "according" | "thanks" | "next" | "back" | "listen"
    );
    let noun = head.any(Classes::HOMOGRAPH) && !is_proven(sentence, head.tokens.end) && head.tokens.end < sentence.end;
    (!own && !takes_noun && !noun).then_some((verb, Link::Purpose))
}

/// Whether what follows only explains what stands before.
fn bounds(sentence: &Sentence<'_>, at: usize) -> bool {
    let relative = matches!(
        sentence.lower(at),
        "that" | "which" | "who" | "whom" | "where" | "when" | "while" | "because" | "if" | "unless"
    );
    let means = sentence.lower(at) == "via"
        || matches!(sentence.lower(at), "by" | "through") && verb_at(sentence, at + 1).is_some_and(|head| head.gerund);
    let participle = sentence.mark(at) == Some(',') && sentence.lower(at + 1).ends_with("ing");
    relative || means || participle
}

/// "that cuts waiting times by 10 %", "which wins two clients": a result that has its own verb and its own bound.
fn relative_result(sentence: &Sentence<'_>, at: usize) -> Option<Range<usize>> {
    if !matches!(sentence.lower(at), "that" | "which" | "who") {
        return None;
    }
    let verb = at + 1 + usize::from(matches!(sentence.lower(at + 1), "will" | "can" | "then" | "could" | "would"));
    let (count, classes) = sentence.longest(verb, Classes::VERB)?;
    let end = verb + count;
    let figure = sentence.figures_in(end..sentence.end).next().is_some();
    let changes = classes.any(Classes::CHANGE | Classes::ADJUST | Classes::CHANGE_MEASURED);
    let makes = classes.any(Classes::ACHIEVE | Classes::GAIN | Classes::CREATE | Classes::WHOLE)
        && matches!(Object::parse(sentence, end).determiner, Some(Determiner::One | Determiner::Number | Determiner::Each));
    let ships =
        sentence.has_word(end..(end + 4).min(sentence.end), &["merged", "adopted", "used", "published", "accepted", "release"]);
    (changes && figure || makes || ships).then_some(at..end)
}
