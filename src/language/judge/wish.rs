//! Aspirations: those without an end, and those that only a vague word makes one.

use crate::language::Label;
use crate::language::Reason;
use crate::language::judge::verdict::Case;
use crate::language::judge::verdict::Verdict;
use crate::language::lexicon::Classes;

/// An aspiration without an end, unless a figure or a result gives it one.
pub(super) fn slogan(case: &Case<'_, '_, '_>) -> Verdict {
    if case.measured() || case.result.is_some() {
        return Verdict::unsure(Reason::SloganWithFigure);
    }
    let concrete = case.is(&["foster", "nurture", "cultivate", "embrace", "leverage", "harness"]);
    if concrete && case.noun(Classes::GETTABLE | Classes::WORK) && case.object.is_bounded() {
        return Verdict::unsure(Reason::WeakSlogan);
    }
    case.vague(Reason::AspirationWithoutEnd)
}

/// An aspiration when its words say so: a comparison, praise or an abstract noun.
pub(super) fn wish(case: &Case<'_, '_, '_>) -> Verdict {
    if case.measured() || case.result.is_some() {
        let routine = case.own_rhythm().filter(|_| !case.has_upper_limit());
        return routine.map_or(Verdict::unsure(Reason::SloganWithFigure), |_| case.activity(Reason::Routine));
    }
    let clause = matches!(case.word(0), "we" | "i" | "that" | "every" | "all" | "each" | "the" | "no");
    if case.is(&["ensure", "make sure"]) && clause {
        return Verdict::unsure(Reason::SloganWithClause);
    }
    if case.rhythm().is_some() || case.is(&["commit to"]) && case.holds(Classes::HABIT | Classes::HOBBY) {
        return case.activity(Reason::Routine);
    }
    let state = case.is(&["stay", "remain", "live"]);
    let told = case.any_praise().or_else(|| {
        state
            .then(|| case.sentence.any_in(case.head.tokens.end..(case.head.tokens.end + 3).min(case.core), Classes::PRAISE))
            .flatten()
    });
    let compared = (case.head.tokens.end..case.core).any(|at| case.sentence.known(at).any(Classes::COMPARATIVE));
    let new = told.as_ref().is_some_and(|told| matches!(case.sentence.words.phrase(told.clone()), "new" | "personal" | "own"));
    let shapeless = case.is_abstract() || case.object.preposition.is_none() && case.noun(Classes::ABSTRACT);
    let kept = case.head.base.starts_with("keep") && case.keeps_so();
    if told.is_some() && !new || compared || shapeless || kept {
        return case.say_at(
            Label::Vague,
            Reason::AspirationWithoutEnd,
            Some(case.head.tokens.start..case.object.tokens.end.max(case.head.tokens.end)),
        );
    }
    let drives = case.is(&["drive"]) && case.is_about_people() && !case.is_about(&["team", "teams", "staff"]);
    if case.is(&["help", "support"]) && helps_people(case) || drives {
        return case.activity(Reason::DoingWithoutResult);
    }
    Verdict::unsure(Reason::WeakSlogan)
}

/// "Help my parents with their paperwork", "support new teachers during their first year".
fn helps_people(case: &Case<'_, '_, '_>) -> bool {
    let sentence = case.sentence;
    let with = case.object.tokens.end;
    let told = matches!(sentence.lower(with), "with" | "through" | "during" | "in" | "on" | "at");
    let shape = Classes::ABSTRACT | Classes::PRAISE | Classes::COMPARATIVE | Classes::WISHED | Classes::GERUND;
    case.is_about_people()
        && told
        && sentence.when().is_none_or(|when| when.start == with && sentence.lower(with) == "in")
        && sentence.any_in(with..case.tokens.end, shape).is_none()
        && !sentence.lower(with + 1).ends_with("ing")
}
