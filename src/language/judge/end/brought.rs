//! Something that is brought into a state: "have the patent filed by May", "get my weight down to 82 kg", "raise £900 for the hospice".

use crate::language::Label;
use crate::language::Reason;
use crate::language::judge::case::Case;
use crate::language::judge::finite;
use crate::language::judge::object::Determiner;
use crate::language::judge::object::Object;
use crate::language::judge::verdict::Verdict;
use crate::language::lexicon::Classes;
use crate::language::measure::Bound;
use crate::language::measure::Figure;
use crate::language::measure::FigureKind;
use crate::language::measure::TargetShape;

/// Words of a state that are no participles.
const STATES: &[&str] = &["live", "open", "remission", "running", "working"];

/// Participles of what others decide.
const CHOSEN: &[&str] =
    &["drafted", "featured", "invited", "picked", "recognised", "recognized", "scouted", "selected", "signed"];

pub(super) fn brought(case: &Case<'_, '_, '_>) -> Option<Verdict> {
    raised(case)
        .or_else(|| past(case))
        .or_else(|| down_to(case))
        .or_else(|| to_the_final(case))
        .or_else(|| won_as(case))
        .or_else(|| through(case))
        .or_else(|| chosen(case))
        .or_else(|| pays(case))
        .or_else(|| put_up(case))
        .or_else(|| held(case))
}

/// "Raise £900 for the hospice", "collect €2,000 with a bake sale".
fn raised(case: &Case<'_, '_, '_>) -> Option<Verdict> {
    let sentence = case.sentence;
    let amount =
        case.figure().filter(|figure| figure.kind == FigureKind::Money && figure.tokens.start <= case.head.tokens.end + 1)?;
    let whole = case.head.tokens.end..case.tokens.end;
    let meant = sentence.has_word(whole, &["for", "from", "with", "through", "via", "by"]) || sentence.when().is_some();
    (case.is(&["raise", "collect"]) && meant && !sentence.is_title_case())
        .then(|| case.say_at(Label::Outcome, Reason::AchievementWithFigure, Some(amount.tokens.clone())))
}

/// "Take the firm past 50 people".
fn past(case: &Case<'_, '_, '_>) -> Option<Verdict> {
    let figure = case.figure().filter(|figure| case.sentence.before(figure.tokens.start) == "past")?;
    let taken = case.is(&["take", "get", "bring", "push"]) && case.object.is_bounded() && figure.kind != FigureKind::Clock;
    taken.then(|| case.say_at(Label::Outcome, Reason::AchievementWithFigure, Some(figure.tokens.clone())))
}

/// "Get my handicap down to 12", "get at least 85 in the exam", "take the shop past £90,000".
fn down_to(case: &Case<'_, '_, '_>) -> Option<Verdict> {
    if !case.is(&["get", "bring", "take", "whittle", "narrow"]) {
        return None;
    }
    let target = case.targets().find(|target| {
        let turned = matches!(case.sentence.before(target.tokens.start), "down" | "up" | "back");
        let none = |figure: &&Figure| figure.kind == FigureKind::Zero;
        let zero =
            target.shape == TargetShape::Zero || case.sentence.figures_in(target.tokens.clone()).any(|figure| none(&figure));
        let least = target.shape == TargetShape::Limit(Bound::AtLeast)
            && case.is(&["get"])
            && matches!(case.sentence.lower(target.tokens.end), "in" | "on" | "for");
        // "Get the rating to four stars".
        let metric = target.shape == TargetShape::Limit(Bound::To) && case.noun(Classes::METRIC) && case.object.is_bounded();
        (turned || metric || zero && case.object.is_bounded()) && !case.object.is_empty() || least
    })?;
    let clock = case.has_figure(FigureKind::Clock);
    (!clock).then(|| case.say_at(Label::Outcome, Reason::StateWithMeasure, Some(target.tokens.clone())))
}

/// "Take the under-tens to the county final".
fn to_the_final(case: &Case<'_, '_, '_>) -> Option<Verdict> {
    let sentence = case.sentence;
    let behind = case.object.tokens.end;
    let known = case.object.is_bounded() && case.object.preposition.is_none();
    let there = sentence.lower(behind) == "to" && sentence.has_word(behind..(behind + 5).min(case.tokens.end), finite::FINALS);
    (case.is(&["take", "lead", "bring", "get"]) && known && there).then(|| case.outcome(Reason::Ranking))
}

/// "Land Fraunhofer as our first partner".
fn won_as(case: &Case<'_, '_, '_>) -> Option<Verdict> {
    let sentence = case.sentence;
    let named = sentence.is_name(case.head.tokens.end) && !sentence.is_title_case();
    let as_one = sentence.find(case.object.tokens.clone().start..case.tokens.end, ["as"])?;
    let own = matches!(sentence.lower(as_one.end), "a" | "an" | "our" | "my" | "the");
    (case.is(&["land", "win", "sign", "secure", "get"]) && named && own).then(|| case.outcome(Reason::CheckableObject))
}

/// What has to find a thing or a plan good.
const HURDLES: &[&str] = &["approval", "audit", "board", "certification", "committee", "inspection", "mot", "review", "tribunal"];

/// "Get nine of my eleven trainees through the exam", "get it through its inspection".
fn through(case: &Case<'_, '_, '_>) -> Option<Verdict> {
    let sentence = case.sentence;
    let behind = case.object.tokens.end..case.tokens.end;
    let into = sentence.find(behind.clone(), ["into"]).is_some_and(|into| sentence.is_name(into.end));
    let passed = into
        || sentence.has_word(behind.clone(), &["through"])
            && sentence.any_in(behind, Classes::EXAM | Classes::CREDENTIAL | Classes::CONSUMABLE | Classes::EVENT).is_some();
    let through = sentence.lower(case.object.tokens.end) == "through";
    let hurdle = through && HURDLES.contains(&Object::parse(sentence, case.object.tokens.end).last(sentence));
    (case.is(&["get", "bring", "see", "supervise"]) && (case.measured() && passed || case.is(&["get"]) && hurdle))
        .then(|| case.outcome(Reason::BringsPersonToLevel))
}

/// "Get picked for the county squad".
fn chosen(case: &Case<'_, '_, '_>) -> Option<Verdict> {
    let behind = case.head.tokens.end;
    let onto = matches!(case.sentence.lower(behind + 1), "for" | "by" | "onto" | "into" | "to" | "in" | "as");
    let made = case.is(&["get", "be"]) && CHOSEN.contains(&case.sentence.lower(behind)) && onto;
    let team = case.is(&["make"])
        && case.is_about(&["squad", "team", "varsity", "final", "finals", "shortlist", "longlist", "cut", "playoffs"])
        && case.object.first(case.sentence) == "the";
    (made || team).then(|| case.outcome(Reason::CausedResult))
}

/// "Have the archive scanned by Easter", "have €5,000 in the account by May", "have my own practice by 2030".
fn held(case: &Case<'_, '_, '_>) -> Option<Verdict> {
    let sentence = case.sentence;
    if !case.is(&["have", "get", "hold"]) || sentence.deadline().is_none() || case.is_abstract() {
        return None;
    }
    let known = matches!(case.object.determiner, Some(Determiner::One | Determiner::Number | Determiner::Each));
    if case.is(&["hold"]) {
        let granted = Classes::GETTABLE | Classes::CREDENTIAL | Classes::ROLE;
        let one = case.object.determiner == Some(Determiner::One) && !case.object.plural && !case.noun(Classes::EVENT);
        return (one && case.noun(granted)).then(|| case.outcome(Reason::CheckableObject));
    }
    let state = |at: usize| {
        let known = sentence.known(at);
        let participle = known.any(Classes::PAST) && !known.any(Classes::NOUN | Classes::BASE)
            || sentence.lower(at).len() > 5 && sentence.lower(at).ends_with("ed") && !known.any(Classes::NOUN | Classes::PRAISE);
        participle || known.any(Classes::GERUND) || STATES.contains(&sentence.lower(at))
    };
    let stated = (case.object.tokens.start + 1..case.core).any(state);
    let banked = case.is(&["have"]) && case.measured() && matches!(sentence.lower(case.object.tokens.end), "in" | "on" | "of");
    (known && (stated || banked)).then(|| case.outcome(Reason::CheckableState))
}

/// "Make the café pay for itself", "get the farm shop to break even": the books tell.
fn pays(case: &Case<'_, '_, '_>) -> Option<Verdict> {
    let sentence = case.sentence;
    let whole = case.head.tokens.end..case.tokens.end;
    let told = sentence.find(whole.clone(), ["pay", "for", "itself"]).is_some()
        || sentence.find(whole.clone(), ["pay", "for", "themselves"]).is_some()
        || sentence.find(whole.clone(), ["pay", "its", "way"]).is_some()
        || sentence.find(whole, ["break", "even"]).is_some();
    (case.is(&["make", "get"]) && told).then(|| case.outcome(Reason::CausedResult))
}

/// "Put the plans online by May", "put the collection on display in June": where everybody finds it.
fn put_up(case: &Case<'_, '_, '_>) -> Option<Verdict> {
    let sentence = case.sentence;
    let behind = case.object.tokens.start..case.tokens.end;
    let there = sentence.has_word(behind.clone(), &["online", "live"])
        || sentence.any_in(behind.clone(), Classes::ABSTRACT).is_none()
            && ["display", "sale", "show", "view"].iter().any(|place| sentence.find(behind.clone(), ["on", *place]).is_some())
        || ["operation", "orbit", "production", "service", "use"]
            .iter()
            .any(|state| sentence.find(behind.clone(), ["into", *state]).is_some());
    let put = case.is(&["put", "put the", "put my", "bring", "take", "get"]);
    let known = case.object.determiner.is_some() || case.head.tokens.len() > 1;
    (put && known && there && sentence.when().is_some()).then(|| case.outcome(Reason::CheckableState))
}
