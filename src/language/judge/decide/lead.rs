//! Leading, teaching, running: the object has an end or none.

use crate::language::Label;
use crate::language::Reason;
use crate::language::judge::decide::Case;
use crate::language::judge::decide::Verdict;
use crate::language::judge::sentence::Determiner;
use crate::language::lexicon::Classes;
use crate::language::measure::FigureKind;

/// What one person can lead: its end is the thing's end.
const UNITS: &[&str] = &[
    "team",
    "project",
    "pilot",
    "initiative",
    "department",
    "squad",
    "group",
    "migration",
    "launch",
    "rollout",
    "roll-out",
    "redesign",
    "redevelopment",
    "programme",
    "program",
    "office",
    "region",
    "division",
    "account",
    "product",
    "bakery",
    "company",
    "business",
    "house",
    "home",
    "flat",
    "restructuring",
    "workstream",
    "committee",
    "board",
    "chapter",
    "practice",
    "transition",
    "merger",
    "integration",
    "clinic",
    "ward",
    "unit",
    "charity",
    "branch",
    "workshop",
    "hackathon",
    "campaign",
    "studio",
    "shop",
    "review",
    "rewrite",
    "refactoring",
    "event",
    "conference",
    "meetup",
];

#[expect(clippy::too_many_lines, reason = "one answer after another")]
pub(super) fn lead(case: &Case<'_, '_>) -> Verdict {
    let sentence = case.sentence;
    if case.is(&["work as", "serve as", "act as", "represent"]) {
        return if case.holds(Classes::ROLE) { case.outcome(Reason::Role) } else { Verdict::unsure(Reason::LedThing) };
    }
    if case.is(&["run"]) {
        return run(case);
    }
    if case.result.is_some() || case.target() && !case.is(&["teach", "train", "play"]) {
        return case.say_at(Label::Outcome, Reason::ActivityWithResult, case.result.clone().or_else(|| sentence.target()));
    }
    if case.is(&["train", "play", "host", "conduct", "facilitate", "moderate"]) {
        if let Some(comparative) = case.comparative().filter(|at| case.is(&["play"]) && sentence.lower(at.start) != "more") {
            return case.say_at(Label::Vague, Reason::ComparativeWithoutMeasure, Some(comparative));
        }
        if case.recurring()
            || case.is(&["train", "play"]) && matches!(case.word(0), "more" | "for" | "with")
            || case.vanity.is_some()
        {
            return case.activity(Reason::DoingWithoutResult);
        }
        if case.is(&["play"]) && (case.measured() || case.sentence.has_figure(FigureKind::Quantity)) {
            return case.activity(Reason::DoingWithoutResult);
        }
        if case.object.plural && case.object.determiner.is_none() && !case.is(&["train"]) {
            return case.activity(Reason::OpenPlural);
        }
        let studied = case.is(&["conduct"])
            && case.object.determiner.is_none()
            && matches!(
                case.object.last(sentence),
                "research" | "outreach" | "analysis" | "training" | "testing" | "due diligence"
            );
        return if studied || case.counted() && case.is(&["conduct"]) {
            case.activity(Reason::DoingWithoutResult)
        } else {
            Verdict::unsure(Reason::LedThing)
        };
    }
    if case.recurring() {
        return if case.object.plural || case.is(&["chair"]) || case.object.determiner.is_some() {
            case.activity(Reason::RecurringDuty)
        } else {
            Verdict::unsure(Reason::LedThing)
        };
    }
    if case.object.preposition.is_some() {
        return Verdict::unsure(Reason::LedThing);
    }
    if case.object.plural && case.object.determiner.is_none() && !sentence.words.is_capitalised(case.object.tokens.start) {
        if let Some(comparative) = case.comparative() {
            return case.say_at(Label::Vague, Reason::ComparativeWithoutMeasure, Some(comparative));
        }
        return case.activity(Reason::OpenPlural);
    }
    if case.is(&["teach"]) {
        let people = ["kids", "children", "others", "people", "friends"].contains(&case.object.last(sentence));
        let one = case.object.is_bounded()
            && ["course", "class", "workshop", "semester", "session"].contains(&case.object.last(sentence));
        return if people {
            case.activity(Reason::OpenPlural)
        } else if one {
            case.outcome(Reason::DeliversOneThing)
        } else {
            Verdict::unsure(Reason::LedThing)
        };
    }
    if case.is(&["mentor", "coach", "supervise", "guide", "tutor"]) {
        let level = sentence.find("to").is_some_and(|to| {
            matches!(
                sentence.lower(to.end),
                "promotion" | "mid" | "senior" | "a" | "an" | "the" | "their" | "victory" | "qualify"
            )
        });
        return if level && case.object.is_bounded() {
            case.outcome(Reason::BringsPersonToLevel)
        } else {
            Verdict::unsure(Reason::LedThing)
        };
    }
    let manner = ["effectively", "responsibly", "efficiently", "well", "better", "successfully", "properly", "confidently"]
        .contains(&sentence.lower(sentence.end - 1));
    if manner {
        return Verdict::unsure(Reason::MannerWithoutMeasure);
    }
    let unit = case.object.tokens.clone().any(|at| UNITS.contains(&sentence.lower(at)));
    if matches!(case.object.determiner, Some(Determiner::One | Determiner::Number)) && unit {
        return case.outcome(Reason::LeadsOneThing);
    }
    Verdict::unsure(Reason::LedThing)
}

fn run(case: &Case<'_, '_>) -> Verdict {
    let sentence = case.sentence;
    let race = case.holds(Classes::RACE)
        && !(case.counted() && matches!(case.object.last(sentence), "miles" | "kilometres" | "kilometers" | "km"));
    if case.recurring() {
        return case.activity(if case.object.plural { Reason::RecurringDuty } else { Reason::ExerciseRoutine });
    }
    let company = case.object.preposition.is_some_and(|at| sentence.lower(at) == "with");
    let open = case.object.plural && case.object.determiner.is_none() && case.object.preposition.is_none() && !case.object.proper;
    let open = open && !case.head.gerund;
    if (company || open && !race) && case.result.is_none() && !case.target() {
        return case.activity(if open { Reason::OpenPlural } else { Reason::DoingWithoutResult });
    }
    if race && (case.object.is_bounded() || case.object.proper || sentence.has_figure(FigureKind::Quantity))
        || case.object.preposition.is_some_and(|at| sentence.lower(at) == "in") && race
    {
        return case.outcome(Reason::Race);
    }
    if case.result.is_some() || case.target() {
        return case.say_at(Label::Outcome, Reason::ActivityWithResult, case.result.clone().or_else(|| sentence.target()));
    }
    let unit = case.object.tokens.clone().any(|at| UNITS.contains(&sentence.lower(at)));
    if case.object.is_bounded() && unit {
        return case.outcome(Reason::LeadsOneThing);
    }
    Verdict::unsure(Reason::LedThing)
}
