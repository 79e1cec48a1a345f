//! Verbs of change: bounded only by a measure.

use std::ops::Range;

use crate::language::Label;
use crate::language::Reason;
use crate::language::judge::case::Case;
use crate::language::judge::degree;
use crate::language::judge::doing;
use crate::language::judge::object::Determiner;
use crate::language::judge::verdict::Verdict;
use crate::language::lexicon::Classes;

pub(super) fn measured(case: &Case<'_, '_, '_>) -> Verdict {
    case.outcome(Reason::MeasureInVerb)
}

/// What a figure or a result says about a change.
fn bounded(case: &Case<'_, '_, '_>) -> Option<Verdict> {
    // "Improve reviews by reading 10 a week": the figure is that of the means.
    let means = matches!(case.sentence.lower(case.core), "by" | "through" | "via");
    if means && case.target().is_some_and(|target| target.start > case.core) {
        return Some(Verdict::unsure(Reason::ChangeWithFigure));
    }
    // "To daily", "to less than twice a week".
    let filler = |at: &usize| {
        matches!(case.sentence.lower(*at), "less" | "fewer" | "no" | "more" | "than" | "at" | "most" | "about" | "under" | "only")
    };
    let rate = case.rhythm().is_some_and(|rhythm| {
        let before = (case.head.tokens.end..rhythm.start).rev().find(|at| !filler(at));
        before.is_some_and(|at| case.sentence.lower(at) == "to")
    });
    if rate {
        return Some(Verdict::unsure(Reason::ChangeWithFigure));
    }
    if case.target().is_some() {
        return Some(case.say_at(Label::Outcome, Reason::ChangeWithMeasure, case.target()));
    }
    if case.measured() {
        return Some(Verdict::unsure(Reason::ChangeWithFigure));
    }
    // "Grow the choir until the stalls are full".
    let until = (case.object.tokens.end..case.tokens.end)
        .any(|at| case.sentence.lower(at) == "until" && !case.sentence.is_time(at) && !case.sentence.is_time(at + 1));
    if until {
        return Some(Verdict::unsure(Reason::ChangeWithResult));
    }
    if case.reaches_standard() {
        return Some(Verdict::unsure(Reason::ChangeWithFigure));
    }
    if let Some(units) = from_unit_to_unit(case) {
        return Some(case.say_at(Label::Outcome, Reason::ChangeWithMeasure, Some(units)));
    }
    // "Raise the number of guests to be 40 a night".
    let until = case.tokens.start..case.sentence.end;
    let to_be = case.sentence.find(until, ["to", "be"]).map(|words| words.end..case.sentence.end);
    if to_be.is_some_and(|behind| case.sentence.figures_in(behind).next().is_some()) {
        return Some(Verdict::unsure(Reason::ChangeWithFigure));
    }
    case.result.is_some().then(|| Verdict::unsure(Reason::ChangeWithResult))
}

/// "From weeks to hours", "from C to B": nobody needs the figures to see it.
fn from_unit_to_unit(case: &Case<'_, '_, '_>) -> Option<Range<usize>> {
    const UNITS: &[&str] = &["days", "hours", "minutes", "months", "seconds", "weeks", "years"];
    let is_unit = |at: usize| UNITS.contains(&case.sentence.lower(at));
    // A mark or a place: "from C to B", "from 9th to 3rd", "from third to first".
    let is_mark = |at: usize| {
        degree::is_ordinal(case.sentence, at) || case.sentence.words.is_capitalised(at) && case.sentence.lower(at).len() == 1
    };
    let from = |at: usize| {
        case.sentence.lower(at) == "from"
            && case.sentence.lower(at + 2) == "to"
            && (is_unit(at + 1) && is_unit(at + 3) || is_mark(at + 1) && is_mark(at + 3))
            && case.sentence.lower(at + 1) != case.sentence.lower(at + 3)
    };
    (case.head.tokens.end..case.tokens.end).find(|&at| from(at)).map(|at| at..at + 4)
}

/// Change on a scale, whatever changes.
pub(super) fn change(case: &Case<'_, '_, '_>) -> Verdict {
    if let Some(verdict) = bounded(case) {
        return verdict;
    }
    let anywhere = case.object.plural && !case.object.is_bounded() && !case.object.proper && case.noun(Classes::ENDLESS);
    if case.preposition() == "into" && anywhere && case.sentence.when().is_none() {
        return case.vague(Reason::ChangeWithoutMeasure);
    }
    if matches!(case.preposition(), "to" | "into" | "towards") {
        return if case.holds(Classes::ROLE | Classes::GETTABLE) && case.object.is_bounded() {
            case.outcome(Reason::Role)
        } else {
            Verdict::unsure(Reason::MoveSomewhere)
        };
    }
    // "Expand the scheme to all depots": it is there or not.
    let everywhere = |at: usize| matches!(case.sentence.lower(at), "all" | "both" | "each" | "every");
    let reach = case.object.tokens.end;
    if case.is(&["expand", "extend"]) && case.sentence.lower(reach) == "to" && everywhere(reach + 1) {
        return Verdict::unsure(Reason::MoveSomewhere);
    }
    if case.is(&["drive down"]) && case.is_about(&["avenue", "coast", "highway", "motorway", "road", "route"]) {
        return Verdict::unsure(Reason::MayHaveEnd);
    }
    // A plant is grown, and then it stands there.
    let owned = matches!(case.object.first(case.sentence), "my" | "our") && case.word(1) == "own";
    let plant = (owned || matches!(case.object.first(case.sentence), "a" | "an"))
        && !case
            .noun(Classes::ABSTRACT | Classes::METRIC | Classes::VENTURE | Classes::UNIT | Classes::AUDIENCE | Classes::GROUP);
    let plant = plant || case.object_says(&["hair", "beard", "moustache", "mustache"]);
    // "Sharpen all the shears": none is left.
    let open = Classes::ABSTRACT | Classes::ENDLESS | Classes::METRIC | Classes::PEOPLE | Classes::UNIT | Classes::VENTURE;
    if case.object.first(case.sentence) == "all" && case.object.plural && !case.holds(open) && case.comparative().is_none() {
        return Verdict::unsure(Reason::ChangeOfConcreteThing);
    }
    let plant = plant || case.object.first(case.sentence) == "all";
    // "Improve my 5k PB": it is written down, and a better one stands behind it.
    let record = matches!(case.object.last(case.sentence), "pb" | "pr")
        || case.sentence.find(case.object.tokens.clone(), ["personal", "best"]).is_some();
    if record {
        return Verdict::unsure(Reason::ChangeOfConcreteThing);
    }
    if case.is(&["grow"]) && plant && case.comparative().is_none() && case.praise().is_none() {
        return Verdict::unsure(Reason::ChangeOfConcreteThing);
    }
    case.vague(Reason::ChangeWithoutMeasure)
}

/// Verbs that change how something is as a whole.
const RESHAPING: &[&str] = &[
    "accelerate", "adapt", "align", "clarify", "clean up", "cut", "decarbonise", "decarbonize", "evolve", "extend", "harmonise",
    "harmonize", "lower", "modernise", "modernize", "narrow", "polish", "raise", "refine", "reform", "revive", "scale",
    "scale up", "shake up", "shape", "shift", "shorten", "slash", "speed", "standardise", "standardize", "transform",
    "turn around", "unify", "unite",
];

/// "Modernise our payroll", "develop talent": what is changed is never finished. A date, a target or a number would make it a task.
fn is_endless(case: &Case<'_, '_, '_>) -> bool {
    let sentence = case.sentence;
    let object = case.object;
    let named = object.proper || object.holds_capitals(sentence) || object.determiner == Some(Determiner::Number);
    let into = matches!(sentence.lower(object.tokens.end), "to" | "into" | "onto" | "by" | "from" | "with");
    if named || into || object.preposition.is_some() || sentence.when().is_some() || object.is_empty() {
        return false;
    }
    let one = matches!(object.first(sentence), "a" | "an");
    let people = case.noun(Classes::PEOPLE) && !one;
    let number = object.first(sentence) == "the"
        && matches!(case.word(1), "amount" | "cost" | "level" | "number" | "rate" | "risk" | "volume")
        && sentence.lower(object.tokens.end) == "of";
    case.is(RESHAPING) && (case.noun(Classes::ENDLESS) && !one || people || number)
        || case.is(&["develop"]) && people && (object.plural || object.determiner.is_none() || object.first(sentence) == "our")
}

/// Change of a thing: it may be a concrete one.
pub(super) fn adjust(case: &Case<'_, '_, '_>) -> Verdict {
    // "Up to 20 participants": no verb at all.
    if case.is(&["up"]) && case.word(0) == "to" {
        return Verdict::unsure(Reason::NounPhrase);
    }
    let counted_work = case.counted() && case.holds(Classes::WORK) && case.target().is_none();
    if counted_work {
        return case.outcome(Reason::MakesOneThing);
    }
    if let Some(verdict) = bounded(case) {
        return verdict;
    }
    if case.noun(Classes::HABIT) {
        return doing::habit(case);
    }
    let shapeless = case.is_abstract() || case.comparative().is_some() || is_endless(case);
    // "Scale sustainably": only how.
    let manner = case.object.is_empty() && case.sentence.ends_in_ly(case.head.tokens.end);
    let further = manner || case.degree().is_some() || case.sentence.has_word(case.head.tokens.end..case.core, &["further"]);
    // "Upgrade all services to Java 21": it says to what.
    let whereto = case.object.tokens.end + 1;
    let named = case.sentence.lower(whereto - 1) == "to" && case.sentence.is_name(whereto) && case.comparative().is_none();
    if named && case.object.is_bounded() {
        return Verdict::unsure(Reason::MoveSomewhere);
    }
    if shapeless || further || case.is(&["develop"]) && (case.object.is_empty() || case.preposition() == "as") {
        return case.vague(Reason::ChangeWithoutMeasure);
    }
    if case.own_rhythm().is_some() {
        return case.activity(Reason::Routine);
    }
    let made =
        case.is(&["develop", "automate", "overhaul", "modernise", "modernize", "revamp", "restructure", "rebrand", "transform"]);
    if made && case.object.is_bounded() && case.praise().is_none() {
        return case.outcome(Reason::MakesOneThing);
    }
    Verdict::unsure(Reason::ChangeOfConcreteThing)
}
