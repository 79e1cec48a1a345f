//! Bodies, hobbies, travel: a distance, a race or a place is an end, a routine or a count is none.

use crate::language::Reason;
use crate::language::judge::case::Case;
use crate::language::judge::doing::activity;
use crate::language::judge::errand::each_time;
use crate::language::judge::verdict::Verdict;
use crate::language::lexicon::Classes;
use crate::language::measure::Figure;
use crate::language::measure::FigureKind;

/// What most people do once, if ever: to have done it is the end.
const ADVENTURES: &[&str] = &[
    "abseiling", "ballooning", "bungee", "canyoning", "caving", "chasing", "diving", "gliding", "jumping", "lining",
    "paragliding", "parasailing", "rafting", "scuba", "skydiving", "sledding", "snorkeling", "snorkelling", "spelunking",
    "watching", "ziplining",
];

/// Bodies, hobbies, travel.
pub(super) fn exercise(case: &Case<'_, '_, '_>) -> Verdict {
    let sentence = case.sentence;
    if case.is(&["sleep"]) && (case.measured() || case.preposition() == "through") {
        return Verdict::unsure(Reason::HoldsFigure);
    }
    let amount = sentence.figures_in(case.tokens.clone()).find(|figure| figure.kind == FigureKind::Quantity);
    let distance = amount.is_some_and(|figure| !sentence.is_duration(figure));
    // "Visit Honduras", "live in Oregon for three months": a place that has a name.
    let named = case.object.tokens.clone().any(|at| sentence.is_name(at));
    if named && case.own_rhythm().is_none() && case.is(&["visit", "tour", "live in", "travel", "explore", "see"]) {
        return Verdict::unsure(Reason::MayHaveEnd);
    }
    if case.own_rhythm().is_some() {
        return case.activity(Reason::ExerciseRoutine);
    }
    if is_chosen_for(case) {
        return case.outcome(Reason::CausedResult);
    }
    if is_away(case) {
        return Verdict::unsure(Reason::MayHaveEnd);
    }
    if distance && case.is(&["deadlift", "bench", "bench press", "squat", "swim", "press", "lift", "row"]) {
        return case.outcome(Reason::PhysicalTarget);
    }
    if case.holds(Classes::RACE) && (case.object.is_bounded() || case.object.proper) || case.has_figure(FigureKind::Grade) {
        return case.outcome(Reason::Race);
    }
    if distance {
        return Verdict::unsure(Reason::MayHaveEnd);
    }
    // "Dine at a 3-star restaurant" counts stars.
    let counted = case.counted()
        && sentence.any_in(case.object.tokens.clone(), Classes::EFFECT).is_none()
        && case.object.first(sentence) != "a"
        && case.noun(Classes::EVENT | Classes::DOSE | Classes::CONSUMABLE | Classes::VOLUME);
    // "Visit six suppliers": as many as there are, and nothing that comes of it.
    let called_on = case.counted()
        && case.is(&["visit", "tour"])
        && case.object.plural
        && case.noun(Classes::VENTURE | Classes::UNIT | Classes::PEOPLE | Classes::ROLE | Classes::GROUP)
        && !case.noun(Classes::ENDLESS);
    let amount = amount.filter(|figure| !is_aside(case, figure));
    if counted
        || called_on
        || amount.is_some()
        || case.is(&["go to"]) && case.noun(Classes::CONSUMABLE | Classes::HOBBY | Classes::GROUP)
    {
        return case.activity(Reason::PlainCount);
    }
    if case.degree().is_some_and(|degree| degree.start == case.head.tokens.end)
        && !case.measured()
        && case.object.tokens.len() > 1
    {
        return activity(case);
    }
    // "Play football in Peru": an experience is had once.
    let abroad = (case.head.tokens.end..case.core)
        .any(|at| matches!(sentence.lower(at), "in" | "at" | "on") && sentence.is_name(at + 1) && !sentence.is_time(at + 1));
    if abroad && !case.object.plural && case.rhythm().is_none() && !case.counted() && !sentence.is_title_case() {
        return Verdict::unsure(Reason::MayHaveEnd);
    }
    let activity_noun = case.is(&["go"]) && (case.word(0).ends_with("ing") || case.object.last(sentence).ends_with("ing"));
    let open = (case.object.determiner.is_none() || case.object.first(sentence) == "other")
        && case.object.preposition.is_none()
        && !case.object.proper;
    if activity_noun && case.is_about(ADVENTURES) {
        return Verdict::unsure(Reason::MayHaveEnd);
    }
    if activity_noun {
        return activity(case);
    }
    let food = case.is(&["eat", "drink", "cook", "taste"]) && !case.noun(Classes::EVENT | Classes::CONSUMABLE);
    if open
        && !(food && case.noun(Classes::HOBBY))
        && (case.noun(Classes::HOBBY | Classes::EVENT | Classes::CONSUMABLE)
            || case.object.plural && !named && case.is(&["visit", "cook", "play", "sing", "tour"]))
    {
        return activity(case);
    }
    if plays_instrument(case) || is_everyday(case) || !case.measured() && each_time(case) {
        return activity(case);
    }
    Verdict::unsure(Reason::MayHaveEnd)
}

/// "Play for the county", "row for Ireland", "play hockey for the national side": one has to be chosen.
pub(super) fn is_chosen_for(case: &Case<'_, '_, '_>) -> bool {
    const CHOSEN: &[&str] = &[
        "college", "county", "country", "district", "nation", "national", "province", "region", "school", "state", "university",
    ];
    const PLAYED: &[&str] = &[
        "bat", "bowl", "box", "compete", "cycle", "play", "race", "ride", "row", "run", "sail", "shoot", "skate", "ski",
        "sprint", "swim", "wrestle",
    ];
    let sentence = case.sentence;
    let Some(side) = (case.head.tokens.end..case.core).find(|&at| sentence.lower(at) == "for") else { return false };
    let team =
        sentence.lower(side + 2) == "first" && matches!(sentence.lower(side + 3), "eleven" | "fifteen" | "team" | "xi" | "xv");
    let ours = matches!(sentence.lower(side + 1), "the" | "my" | "our") && (team || CHOSEN.contains(&sentence.lower(side + 2)));
    case.is(PLAYED) && ours && !case.counted() && case.rhythm().is_none()
}

/// "After two years on the bench", "eight weeks after the operation": how long something else took.
fn is_aside(case: &Case<'_, '_, '_>, figure: &Figure) -> bool {
    matches!(case.sentence.before(figure.tokens.start), "after" | "since" | "despite")
        || matches!(case.sentence.lower(figure.tokens.end), "after" | "before" | "into" | "since")
}

/// Several words that tell of an adventure.
const ADVENTUROUS: &[&str] = &[
    "act in", "bungee jump", "cliff jump", "free dive", "hang glide", "live in", "parachute", "ride a bike", "ride horses",
    "scuba dive", "skinny dip", "speak in", "speak only", "whitewater raft", "zip line",
];

/// Where one goes every day.
const DAILY_PLACES: &[&str] =
    &["campus", "college", "gym", "nursery", "office", "school", "shops", "station", "town", "university", "work"];

/// "Cycle to work", "stretch after every run", "sing in a choir", "go to the weekly meetup", "train new staff".
fn is_everyday(case: &Case<'_, '_, '_>) -> bool {
    let sentence = case.sentence;
    if case.measured() || sentence.holds_name(case.head.tokens.end..case.core) {
        return case.is(&["go to"]) && case.rhythm().is_some();
    }
    if case.is(&["train"]) && case.is_about_people() && !matches!(case.object.first(sentence), "a" | "an") {
        return true;
    }
    let open = case.object.preposition.is_some() || case.head.tokens.end >= case.core;
    let several = case.head.base.contains(' ') && !case.head.base.ends_with(" to") && !ADVENTUROUS.contains(&case.head.base);
    let company = case.preposition() == "with" && case.noun(Classes::PEOPLE | Classes::GROUP);
    let member = matches!(case.preposition(), "in" | "with" | "for")
        && case.is(&["sing", "play", "dance", "row", "perform"])
        && case.noun(Classes::GROUP);
    let placed = case.preposition() == "to" || case.head.base.ends_with(" to");
    let commutes = placed && DAILY_PLACES.contains(&case.object.last(sentence));
    let beside = matches!(case.preposition(), "before" | "after" | "during" | "between");
    open && (several || beside || company) && sentence.deadline().is_none() || member || commutes
}

/// "Live in another town for a year", "travel for six months", "go meat free": it is over some day.
fn is_away(case: &Case<'_, '_, '_>) -> bool {
    let stays = case.is(&["live in"]) && case.object.is_bounded();
    let travels =
        case.is(&["travel", "backpack", "go"]) && case.object.preposition.is_some() && case.measured() && !case.counted();
    stays || travels || case.is(&["go"]) && case.says(&["free"])
}

/// "Play the piano"; in "play guitar" the thing is part of the verb.
fn plays_instrument(case: &Case<'_, '_, '_>) -> bool {
    let named = case.is(&["play"]) && case.noun(Classes::HOBBY) && case.object.first(case.sentence) == "the";
    let end = case.object.tokens.end;
    let placed = matches!(case.sentence.lower(end), "at" | "in" | "with" | "for") && !case.sentence.is_name(end + 1);
    named && (case.ends_at(end) || placed && case.sentence.deadline().is_none() && !case.measured())
}
