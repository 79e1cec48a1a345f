//! Aspirations and inner states: no end that anybody could see.

use crate::language::Label;
use crate::language::Reason;
use crate::language::judge::decide::Case;
use crate::language::judge::decide::Verdict;
use crate::language::judge::results;
use crate::language::lexicon::Classes;

pub(super) fn slogan(case: &Case<'_, '_>) -> Verdict {
    if case.target() || case.result.is_some() || case.measured() {
        return Verdict::unsure(Reason::SloganWithFigure);
    }
    if case.is(&["ensure", "make sure"]) && matches!(case.word(0), "we" | "i" | "that" | "every" | "all" | "each" | "the" | "no")
    {
        return Verdict::unsure(Reason::SloganWithClause);
    }
    let weak = case.is(&[
        "find",
        "provide",
        "stay",
        "remain",
        "promote",
        "enable",
        "unlock",
        "support",
        "seek",
        "value",
        "treat",
        "live",
        "balance",
        "use my time",
        "commit to",
        "drive",
    ]);
    let told = case.comparative().is_some()
        || case.praise().is_some()
        || case.is_abstract()
        || case.object.preposition.is_none() && case.holds(Classes::ABSTRACT)
        || matches!(case.word(0), "up" | "relevant");
    let one_process = case.is(&["drive"]) && matches!(case.object.first(case.sentence), "a" | "an") && case.praise().is_none();
    if weak && (one_process || !told || case.is(&["provide"]) && case.object.first(case.sentence) == "new") {
        return Verdict::unsure(Reason::WeakSlogan);
    }
    if case.rhythm() {
        return Verdict::unsure(Reason::WeakSlogan);
    }
    case.vague(Reason::AspirationWithoutEnd)
}

pub(super) fn mental(case: &Case<'_, '_>) -> Verdict {
    if case.result.is_some() || case.target() {
        return case.say_at(Label::Outcome, Reason::LearningWithResult, case.result.clone().or_else(|| case.sentence.target()));
    }
    if case.is(&["learn to"]) && case.measured() && !case.rhythm() {
        return case.outcome(Reason::SkillWithMeasure);
    }
    if case.measured() || case.rhythm() {
        let routine = case.rhythm() && case.head.base.starts_with("learn");
        return if routine { case.activity(Reason::LearningByRoutine) } else { Verdict::unsure(Reason::LearningWithFigure) };
    }
    if case.is(&["learn to"]) && !case.holds(Classes::ABSTRACT) {
        return Verdict::unsure(Reason::LearnsToDo);
    }
    let weak = case.is(&[
        "pick up",
        "enjoy",
        "value",
        "realise",
        "realize",
        "believe",
        "discover",
        "figure out",
        "appreciate",
        "remember",
        "accept",
        "forgive",
        "think",
        "find out",
        "love",
        "consider",
        "trust",
        "imagine",
        "wonder",
    ]);
    if weak {
        return Verdict::unsure(Reason::WeakLearningVerb);
    }
    if results::deliverable(case.sentence, case.head.tokens.end).is_some()
        || results::second_clause(case.sentence, case.head.tokens.end).is_some()
    {
        return Verdict::unsure(Reason::SecondClause);
    }
    case.vague(Reason::LearningWithoutEvidence)
}
