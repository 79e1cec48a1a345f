//! One thing that is done to a day and stays done: held once, moved, installed, handed over, paid off.

use crate::language::Label;
use crate::language::Reason;
use crate::language::judge::case::Case;
use crate::language::judge::object::Determiner;
use crate::language::judge::sentence::Sentence;
use crate::language::judge::verdict::Verdict;
use crate::language::lexicon::Classes;

/// What is taken in, felt or done again and again.
const OPEN: Classes = Classes::ABSTRACT
    .with(Classes::HABIT)
    .with(Classes::HOBBY)
    .with(Classes::DOSE)
    .with(Classes::CONSUMABLE)
    .with(Classes::VOLUME)
    .with(Classes::METRIC)
    .with(Classes::COMPARATIVE);

/// What is made with these stays where it is put.
const LASTING: &[&str] =
    &["build", "convert", "deploy", "implement", "install", "launch", "open", "release", "replace", "rewire", "roll out", "ship"];

/// "Hand the archive over to the town": it is somebody else's then.
pub(super) fn handed_over(sentence: &Sentence<'_>) -> Option<Verdict> {
    let hands = sentence.lower(sentence.start) == "hand" && sentence.known(sentence.start + 1).any(Classes::DETERMINER);
    let over = sentence.find(sentence.start + 2..sentence.end, ["over", "to"]).filter(|_| hands)?;
    Some(Verdict::new(Label::Outcome, Reason::Achievement, sentence.start..over.start + 1))
}

pub(super) fn delivered(case: &Case<'_, '_, '_>) -> Option<Verdict> {
    if case.object.is_empty() || case.comparative().is_some() || case.object.inside.any(Classes::PRAISE) {
        return None;
    }
    paid_off(case).or_else(|| hosted(case)).or_else(|| moved(case)).or_else(|| finished(case)).or_else(|| placed(case))
}

/// "Pay the car off".
fn paid_off(case: &Case<'_, '_, '_>) -> Option<Verdict> {
    let off = case.sentence.has_word(case.object.tokens.start..case.tokens.end, &["off", "back"]);
    (case.is(&["pay"]) && off && case.object.is_bounded()).then(|| case.outcome(Reason::Achievement))
}

/// "Host the regional final in October", "host the county fair with 300 paying guests".
fn hosted(case: &Case<'_, '_, '_>) -> Option<Verdict> {
    let sentence = case.sentence;
    let known = case.object.determiner == Some(Determiner::One) && !matches!(case.object.first(sentence), "a" | "an" | "all");
    let open = Classes::ABSTRACT | Classes::HABIT | Classes::HOBBY | Classes::DOSE | Classes::METRIC;
    let once = known && !case.object.plural && case.object.preposition.is_none() && !case.noun(open);
    let guests = sentence.lower(case.object.tokens.end) == "with" && sentence.is_figure(case.object.tokens.end + 1);
    (once
        && (sentence.when().is_some() || guests)
        && case.is(&["host", "organise", "organize", "conduct", "hold", "stage", "premiere"]))
    .then(|| case.outcome(Reason::DeliversOneThing))
}

/// "Move the archive off the old server by May".
fn moved(case: &Case<'_, '_, '_>) -> Option<Verdict> {
    let sentence = case.sentence;
    let whither = ["off", "to", "into", "onto", "from", "out"].contains(&sentence.lower(case.object.tokens.end));
    let known = case.object.is_bounded() || case.object.proper;
    (case.is(&["move", "migrate", "transfer", "relocate", "switch"])
        && known
        && whither
        && sentence.deadline().is_some()
        && !case.noun(Classes::ABSTRACT))
    .then(|| case.outcome(Reason::Relocation))
}

/// "Finish the attic before winter": one's own thing, to a day.
fn finished(case: &Case<'_, '_, '_>) -> Option<Verdict> {
    let sentence = case.sentence;
    let one = case.object.determiner == Some(Determiner::One) && !case.object.plural && !case.object.holds_name(sentence);
    (case.object.tokens.len() > 1
        && case.head.any(Classes::COMPLETE)
        && case.is(&["finish", "complete"])
        && one
        && sentence.when().is_some_and(|when| when.start >= case.object.tokens.end)
        && !case.holds(OPEN | Classes::CREDENTIAL | Classes::EXAM | Classes::EVENT))
    .then(|| case.outcome(Reason::CompletesWork))
}

/// "Install panels on the barn roof in 2031", "roll out single sign-on to every site by May": where to, and to a day.
fn placed(case: &Case<'_, '_, '_>) -> Option<Verdict> {
    let sentence = case.sentence;
    let makes = case.head.any(Classes::CREATE | Classes::ACHIEVE)
        || case.is(&["rewire", "convert", "digitise", "digitize", "automate", "calibrate", "rebrand"]);
    let taken = case.head.any(Classes::CONSUME | Classes::DOING | Classes::VOLUME_VERB) || case.holds(OPEN);
    // "Install meters in all twelve flats": none is left.
    let everywhere = matches!(sentence.lower(case.object.tokens.end), "in" | "on" | "at" | "across")
        && matches!(sentence.lower(case.object.tokens.end + 1), "all" | "every" | "each" | "both");
    let due = sentence.deadline().is_some() || case.is(LASTING) && (everywhere || sentence.when().is_some());
    if !makes || taken || !due || case.is(&["make", "give", "see"]) || case.object.preposition.is_some() {
        return None;
    }
    let behind = case.object.tokens.end;
    let wide = |at: usize| {
        matches!(sentence.lower(at), "all" | "every" | "each" | "the" | "our" | "my")
            || sentence.is_figure(at)
            || sentence.is_name(at)
    };
    let there =
        matches!(sentence.lower(behind), "to" | "for" | "on" | "along" | "in" | "at" | "across" | "with" | "into" | "through")
            && wide(behind + 1)
            && !sentence.is_time(behind + 1);
    let given = matches!(case.object.first(sentence), "the" | "our" | "my" | "all");
    let known = case.object.is_bounded() && (!case.object.plural || given);
    (there || known).then(|| case.outcome(Reason::DeliversOneThing))
}
