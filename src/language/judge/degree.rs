//! Degrees that stand alone: more of it, or better, and no figure says how much.

use std::ops::Range;

use crate::language::Reason;
use crate::language::judge::case::Case;
use crate::language::judge::object::Determiner;
use crate::language::judge::object::skip_adverbs;
use crate::language::judge::sentence::Sentence;
use crate::language::judge::verdict::Verdict;
use crate::language::lexicon::Classes;

/// "Read more", "Exercise more often", "blog more on here", "be on my phone less": a degree at the end, whatever the verb.
pub(super) fn alone(case: &Case<'_, '_, '_>) -> Option<Verdict> {
    if case.is_bounded_by_figure() || case.rhythm().is_some() || case.result.is_some() {
        return None;
    }
    let degree = of_verb(case).or_else(|| how(case)).or_else(|| of_manner(case))?;
    Some(case.say_wish(Reason::ComparativeWithoutMeasure, degree.end))
}

/// Places in an order.
const ORDINALS: &[&str] = &["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

/// Whether a word or a number names a place in an order: "third", "9th".
pub(super) fn is_ordinal(sentence: &Sentence<'_>, at: usize) -> bool {
    ORDINALS.contains(&sentence.lower(at)) || sentence.words.is_ordinal(at)
}

/// "Have the cleanest beach in the league": who is compared is known.
fn leads_a_field(case: &Case<'_, '_, '_>) -> bool {
    const FIELDS: &[&str] =
        &["borough", "championship", "class", "contest", "county", "cup", "district", "league", "show", "table"];
    let sentence = case.sentence;
    let best = case.object.first(sentence) == "the"
        && sentence.lower(case.object.tokens.start + 1).ends_with("est")
        && !matches!(sentence.lower(case.object.tokens.start + 1), "best" | "highest" | "latest");
    let behind = case.object.tokens.end;
    best && matches!(sentence.lower(behind), "in" | "of" | "at") && sentence.has_word(behind + 1..behind + 4, FIELDS)
}

/// "Spend less than I earn", "sell better than the stall next door": both are counted, and so it shows.
pub(super) fn outdoes(case: &Case<'_, '_, '_>) -> bool {
    if leads_a_field(case) || is_matched(case) {
        return true;
    }
    let verb = case.sentence.lower(case.head.tokens.start);
    let counts = matches!(verb, "earn" | "have" | "make" | "publish" | "save" | "score" | "sell" | "spend" | "win" | "write");
    let Some(than) = case.sentence.find(case.head.tokens.start..case.tokens.end, ["than"]).filter(|_| counts) else {
        return false;
    };
    // "Than ever", "than just a living": against nothing.
    !matches!(case.sentence.lower(than.end), "" | "a" | "before" | "ever" | "just" | "now" | "usual")
        && !case.sentence.is_time(than.end)
}

/// "Better than fifth", "better than a B", "a better shot than Sam": others can see it.
fn is_matched(case: &Case<'_, '_, '_>) -> bool {
    let sentence = case.sentence;
    let Some(than) = sentence.find(case.head.tokens.start..case.tokens.end, ["than"]) else { return false };
    if sentence.is_time(than.end) {
        return false;
    }
    let one = than.end + usize::from(matches!(sentence.lower(than.end), "a" | "an"));
    let mark = sentence.words.is_capitalised(one) && sentence.lower(one).len() == 1;
    let rank = ORDINALS.contains(&sentence.lower(than.end));
    // "Than my brother", "than the shop's": somebody who can be asked.
    let other = matches!(sentence.lower(than.end), "my" | "our" | "the")
        && sentence.words.is_word(than.end + 1)
        && !sentence.has_word(than.end + 1..than.end + 3, &["average", "competition", "norm", "old", "past", "rest", "usual"]);
    mark && one > than.end || rank || other || sentence.is_name(than.end) && !sentence.is_title_case()
}

/// More or less of what the verb says, directly behind it or at the end.
fn of_verb(case: &Case<'_, '_, '_>) -> Option<Range<usize>> {
    let after = case.head.tokens.end;
    let sentence = case.sentence;
    let placed = |degree: &Range<usize>| {
        let behind = sentence.lower(skip_adverbs(sentence, degree.end));
        // "Read more about Rome" is something to read, "argue less about money" nothing to do.
        let less = || sentence.lower(degree.start) == "less" && matches!(behind, "about" | "with" | "at" | "to" | "for");
        degree.start == after && (matches!(behind, "in" | "on" | "here" | "from") || less())
    };
    let manner = |degree: &Range<usize>| {
        let better = matches!(sentence.lower(degree.start), "better" | "faster" | "smarter") && degree.start == after;
        (degree.len() > 1 || better)
            && (sentence.known(degree.end).any(Classes::PREPOSITION) || sentence.lower(degree.end) == "and")
    };
    let degree = case.degree().filter(|degree| case.ends_at(degree.end) || placed(degree) || manner(degree))?;
    let near = degree.start <= after + 2;
    let trailing = matches!(sentence.lower(degree.start), "more" | "less" | "better" | "faster")
        && case.object.determiner != Some(Determiner::Number);
    // "Get away from my screen more": the place is no state.
    let placed = case.is(&["get"]) && (after..degree.start).any(|at| sentence.known(at).any(Classes::PREPOSITION));
    ((near || trailing) && (!case.head.any(Classes::GAIN | Classes::BECOME) || placed)).then_some(degree)
}

/// "Run stronger", "move closer to zero waste": a comparison that says only how.
fn how(case: &Case<'_, '_, '_>) -> Option<Range<usize>> {
    let after = case.head.tokens.end;
    let sentence = case.sentence;
    let word = sentence.lower(after);
    let compares = sentence.known(after).any(Classes::COMPARATIVE)
        && word.ends_with("er")
        && !matches!(word, "better" | "lower" | "further" | "older" | "younger" | "cleaner" | "higher");
    let doing = Classes::DOING | Classes::EXERCISE | Classes::TASK | Classes::CONSUME | Classes::LEAD | Classes::CREATE;
    let ends = case.ends_at(after + 1) || matches!(sentence.lower(after + 1), "to" | "with" | "under" | "and" | "at" | "in");
    let than = sentence.has_word(after..case.tokens.end, &["than"]);
    // "Move closer to my parents" is plain to see.
    let ends = ends && !(case.is(&["move", "live"]) && word == "closer");
    (compares && ends && !than && case.head.any(doing | Classes::WISH)).then(|| after..after + 1)
}

/// "Lead with more empathy", "swim with better technique": how it is done is only to be better.
fn of_manner(case: &Case<'_, '_, '_>) -> Option<Range<usize>> {
    let sentence = case.sentence;
    let doing =
        case.head.any(Classes::DOING | Classes::EXERCISE | Classes::CONSUME | Classes::LEAD | Classes::TASK | Classes::WISH)
            || case.head.any(Classes::CREATE) && case.object.preposition.is_some();
    let with = sentence.find(case.head.tokens.end..case.core, ["with"]).filter(|_| doing)?;
    let degree = sentence.known(with.end).any(Classes::COMPARATIVE) && sentence.lower(with.end + 1) != "than";
    let noun = sentence.words.is_word(with.end + 1) && !sentence.is_plural(with.end + 1);
    (degree && noun).then(|| with.start..with.end + 2)
}
