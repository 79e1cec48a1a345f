//! Change on a scale: an end only with a measure.

use crate::language::Label;
use crate::language::Reason;
use crate::language::judge::decide::Case;
use crate::language::judge::decide::Verdict;
use crate::language::lexicon::Classes;

#[expect(clippy::too_many_lines, reason = "most lines are words that it knows")]
pub(super) fn change(case: &Case<'_, '_>) -> Verdict {
    let sentence = case.sentence;
    if case.target() {
        return case.say_at(Label::Outcome, Reason::ChangeWithMeasure, sentence.target());
    }
    if case.measured() {
        return Verdict::unsure(Reason::ChangeWithFigure);
    }
    if case.result.is_some() {
        return Verdict::unsure(Reason::ChangeWithResult);
    }
    if case.is(&["develop", "design", "set up", "manage"]) {
        let habit = ["habit", "routine", "habits"].contains(&case.object.last(sentence));
        if habit {
            return Verdict::unsure(Reason::HabitAsObject);
        }
        let as_somebody = case.object.preposition.is_some_and(|at| sentence.lower(at) == "as");
        let further = matches!(sentence.lower(sentence.end - 1), "further" | "more" | "better");
        let reflexive = matches!(case.object.first(sentence), "myself" | "ourselves");
        if case.comparative().is_some() || reflexive || as_somebody || further || case.is_abstract() || case.object.is_empty() {
            return case.vague(Reason::ChangeWithoutMeasure);
        }

        return if case.object.is_bounded() && !case.rhythm() {
            case.outcome(Reason::MakesOneThing)
        } else {
            Verdict::unsure(Reason::ChangeOfConcreteThing)
        };
    }
    let plants = [
        "tomatoes",
        "tomato",
        "vegetables",
        "herbs",
        "flowers",
        "plants",
        "potatoes",
        "garden",
        "beard",
        "hair",
        "tree",
        "trees",
        "roses",
        "food",
        "chillies",
        "peppers",
        "beans",
        "fruit",
        "seed",
        "mushrooms",
        "moustache",
        "nails",
    ];
    if case.is(&["grow"]) && (case.object.tokens.clone().any(|at| plants.contains(&sentence.lower(at)))) {
        return Verdict::unsure(Reason::ChangeOfConcreteThing);
    }
    let place = case.object.preposition.is_some_and(|at| matches!(sentence.lower(at), "to" | "into" | "in"))
        && sentence.words.is_capitalised(case.object.tokens.start);
    if place && case.is(&["expand", "grow", "scale"]) {
        return Verdict::unsure(Reason::MoveSomewhere);
    }
    if case.rhythm() && case.object.is_empty() {
        return case.activity(Reason::Routine);
    }
    let role = case.object.preposition.is_some_and(|at| matches!(sentence.lower(at), "to" | "into" | "towards"));
    if role && case.holds(Classes::ROLE | Classes::ROLE_OBJECT) {
        return if case.object.is_bounded() { case.outcome(Reason::Role) } else { Verdict::unsure(Reason::MoveSomewhere) };
    }
    if matches!(case.object.last(sentence), "myself" | "ourselves" | "personally" | "professionally") {
        return case.vague(Reason::ChangeWithoutMeasure);
    }
    let broad = matches!(
        case.object.last(sentence),
        "business"
            | "company"
            | "technology"
            | "adoption"
            | "growth"
            | "operations"
            | "organisation"
            | "organization"
            | "team"
            | "processes"
            | "workflow"
            | "workflows"
            | "infrastructure"
            | "life"
            | "home"
            | "cholesterol"
            | "innovation"
            | "way"
            | "stack"
            | "systems"
            | "approach"
            | "experience"
    );
    if broad && !case.is(&["drop", "cut", "update", "upgrade"]) {
        return case.vague(Reason::ChangeWithoutMeasure);
    }
    let concrete = case.is(&[
        "upgrade",
        "simplify",
        "refine",
        "modernise",
        "modernize",
        "extend",
        "lift",
        "trim",
        "drop",
        "cut",
        "shorten",
        "scale",
        "raise",
        "lower",
        "speed up",
        "accelerate",
        "lengthen",
        "up",
        "update",
        "adjust",
        "supplement",
        "step up",
        "slow down",
        "tone",
        "narrow",
        "clean up",
        "polish",
        "quicken",
        "transform",
        "evolve",
        "further",
        "vary",
        "ease",
    ]);
    if concrete
        && !case.is_abstract()
        && case.comparative().is_none()
        && case.praise().is_none()
        && !case.head_is(Classes::METRIC)
    {
        return Verdict::unsure(Reason::ChangeOfConcreteThing);
    }
    if case.is(&["step up"]) && matches!(case.word(0), "as" | "in" | "at" | "and") {
        return case.vague(Reason::ChangeWithoutMeasure);
    }
    let tool =
        ["knife", "knives", "blade", "blades", "axe", "pencil", "pencils", "lawn", "hedge", "hedges", "shoes", "car", "screws"];
    if tool.contains(&case.object.last(sentence)) {
        return Verdict::unsure(Reason::ChangeOfConcreteThing);
    }
    if case.rhythm() && case.is(&["brush up on", "advance"]) {
        return Verdict::unsure(Reason::ChangeOfConcreteThing);
    }
    case.vague(Reason::ChangeWithoutMeasure)
}
