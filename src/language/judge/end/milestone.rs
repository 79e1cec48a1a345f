//! What happens once or stays so: the first of its kind, a demand that is met, a skill that others have by a day, a way up, something
//! that is gone from a place, an amount that is laid by.

use crate::language::Label;
use crate::language::Reason;
use crate::language::judge::case::Case;
use crate::language::judge::finite::DEMANDS;
use crate::language::judge::head::verb_at;
use crate::language::judge::object::Determiner;
use crate::language::judge::object::Object;
use crate::language::judge::verdict::Verdict;
use crate::language::lexicon::Classes;
use crate::language::measure::FigureKind;

/// What is taken in or done again, so that a first time is only a beginning.
const BEGUN: Classes = Classes::CONSUMABLE
    .with(Classes::EVENT)
    .with(Classes::HABIT)
    .with(Classes::HOBBY)
    .with(Classes::DOSE)
    .with(Classes::EXAM)
    .with(Classes::CREDENTIAL)
    .with(Classes::ABSTRACT);

/// Who or what one becomes.
const REACHED: Classes = Classes::ROLE.with(Classes::GETTABLE).with(Classes::VENTURE);

pub(super) fn milestone(case: &Case<'_, '_, '_>) -> Option<Verdict> {
    first(case)
        .or_else(|| met(case))
        .or_else(|| taught(case))
        .or_else(|| risen(case))
        .or_else(|| removed(case))
        .or_else(|| laid_by(case))
        .or_else(|| done_by_then(case))
        .or_else(|| returned(case))
        .or_else(|| stands_as(case))
        .or_else(|| given_to_each(case))
}

/// "Send the first pallet to Genoa by May", "fly my first glider before I turn forty", "make the last payment in 2030".
pub(super) fn first(case: &Case<'_, '_, '_>) -> Option<Verdict> {
    let sentence = case.sentence;
    let start = case.object.tokens.start;
    let own = usize::from(matches!(sentence.lower(start), "the" | "my" | "our"));
    let one = matches!(sentence.lower(start + own), "first" | "last" | "final")
        && !case.object.plural
        && case.object.preposition.is_none();
    let last = case.object.tokens.end.saturating_sub(1);
    let thing = case.object.tokens.len() > own + 1 && !sentence.known(last).any(BEGUN);
    (one && thing && !case.head.any(Classes::CONSUME | Classes::BEGIN | Classes::TAKE) && sentence.when().is_some())
        .then(|| case.outcome(Reason::FirstOfItsKind))
}

/// "Meet every filing deadline this year", "meet the criteria for a blue badge by May".
fn met(case: &Case<'_, '_, '_>) -> Option<Verdict> {
    let known = matches!(case.object.first(case.sentence), "all" | "every" | "each" | "the" | "our" | "my");
    (case.is(&["meet", "fulfil", "fulfill"]) && known && case.says(DEMANDS) && case.sentence.when().is_some())
        .then(|| case.outcome(Reason::HoldsMeasure))
}

/// "Teach both trainees to solder by Easter": then they can.
fn taught(case: &Case<'_, '_, '_>) -> Option<Verdict> {
    let sentence = case.sentence;
    let to = case.object.tokens.end + usize::from(sentence.lower(case.object.tokens.end) == "how");
    let does = sentence.lower(to) == "to" && verb_at(sentence, to + 1).is_some_and(|verb| !verb.gerund);
    (case.is(&["teach", "train", "coach"]) && case.object.is_bounded() && does && sentence.deadline().is_some())
        .then(|| case.outcome(Reason::BringsPersonToLevel))
}

/// "Go from trainee to partner".
fn risen(case: &Case<'_, '_, '_>) -> Option<Verdict> {
    let sentence = case.sentence;
    let from = case.head.tokens.end;
    let goes = case.is(&["go", "progress", "rise", "climb"]) && sentence.lower(from) == "from";
    let to = sentence.find(from + 2..sentence.end, ["to"]).filter(|_| goes)?;
    let became = sentence.any_in(to.end..sentence.end.min(to.end + 5), REACHED).is_some();
    (became && !sentence.is_name(from + 1)).then(|| case.outcome(Reason::Role))
}

/// "Remove asbestos from the north wing": one can look whether it is still there.
fn removed(case: &Case<'_, '_, '_>) -> Option<Verdict> {
    let sentence = case.sentence;
    let behind = case.object.tokens.end;
    let place = Object::parse(sentence, behind);
    let there = sentence.lower(behind) == "from"
        && (place.is_bounded() || place.proper)
        && !place.noun.any(Classes::ABSTRACT | Classes::ENDLESS | Classes::PEOPLE);
    let gone = case.is(&["ban", "banish", "clear", "eliminate", "eradicate", "evict", "expel", "purge", "remove", "strip"]);
    (gone && there && !case.is_abstract() && !case.holds(Classes::ABSTRACT | Classes::METRIC | Classes::COMPARATIVE))
        .then(|| case.outcome(Reason::Achievement))
}

/// "Build reserves of £4,000", "build savings of six months' rent".
fn laid_by(case: &Case<'_, '_, '_>) -> Option<Verdict> {
    let sentence = case.sentence;
    let behind = case.object.tokens.end;
    let amount = sentence.figures.figure_at(behind + 1).filter(|_| sentence.lower(behind) == "of")?;
    let enough = matches!(amount.kind, FigureKind::Money | FigureKind::Quantity | FigureKind::Percentage);
    (case.is(&["build", "build up", "accumulate", "set aside", "lay by"]) && enough && !case.holds(BEGUN))
        .then(|| case.say_at(Label::Outcome, Reason::AchievementWithFigure, Some(amount.tokens.clone())))
}

/// "By 2030 I want to have opened a second shop": what will have been done.
fn done_by_then(case: &Case<'_, '_, '_>) -> Option<Verdict> {
    let sentence = case.sentence;
    let at = case.head.tokens.end;
    let known = sentence.known(at);
    let ends = Classes::ACHIEVE | Classes::GAIN | Classes::WHOLE | Classes::CREATE | Classes::COMPLETE | Classes::CHANGE_MEASURED;
    let done = known.any(Classes::PAST) && known.any(ends) && !known.any(Classes::BASE);
    let object = Object::parse(sentence, at + 1);
    let became = sentence.lower(at) == "become" && object.noun.any(Classes::ROLE);
    let one = object.is_bounded() && object.preposition.is_none() && !object.inside.any(Classes::ABSTRACT | Classes::COMPARATIVE);
    (case.is(&["have"]) && (done && one || became) && sentence.when().is_some())
        .then(|| case.say_at(Label::Outcome, Reason::CheckableState, Some(at..object.tokens.end)))
}

/// "Return to full duty by May".
fn returned(case: &Case<'_, '_, '_>) -> Option<Verdict> {
    const DUTIES: &[&str] =
        &["competition", "duties", "duty", "hours", "play", "practice", "racing", "school", "shifts", "training", "work"];
    let there = case.is(&["return to"]) && case.is_about(DUTIES) && case.sentence.deadline().is_some();
    there.then(|| case.outcome(Reason::CheckableState))
}

/// "Sit on the bench as a magistrate by 2030".
fn stands_as(case: &Case<'_, '_, '_>) -> Option<Verdict> {
    let sentence = case.sentence;
    let stands = case.is(&["fly", "practise", "practice", "sail", "sit", "sit on", "stand", "teach"]);
    let as_one = (case.head.tokens.end..case.tokens.end).find(|&at| sentence.lower(at) == "as").filter(|_| stands)?;
    let post = Object::parse(sentence, as_one + 1);
    (post.is_bounded() && post.noun.any(Classes::ROLE) && sentence.deadline().is_some())
        .then(|| case.say_at(Label::Outcome, Reason::Role, Some(as_one..post.tokens.end)))
}

/// "Give each apprentice a mentor by June": one can count who has none.
fn given_to_each(case: &Case<'_, '_, '_>) -> Option<Verdict> {
    let given = case.is(&["give", "assign", "issue", "pair"]) && case.object.determiner == Some(Determiner::Each);
    let plain = !case.holds(Classes::ABSTRACT | Classes::COMPARATIVE | Classes::PRAISE);
    (given && plain && case.sentence.deadline().is_some()).then(|| case.outcome(Reason::HoldsMeasure))
}
