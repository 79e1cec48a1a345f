//! Achievements that only a thing with a shape can be: saving, ending and keeping what nobody can point at.

use crate::language::Reason;
use crate::language::judge::case::Case;
use crate::language::judge::object::Determiner;
use crate::language::judge::verdict::Verdict;
use crate::language::lexicon::Classes;

/// What is brought, lost or saved without a shape is only wished for.
const WISHED: &[&str] = &[
    "add", "beat", "bring", "conquer", "defeat", "end", "exceed", "free up", "lose", "overcome", "put aside", "recover", "renew",
    "restore", "retain", "save", "unlock", "win back",
];

/// The verdict about an achievement of something that cannot be checked.
pub(super) fn achieved(case: &Case<'_, '_, '_>) -> Option<Verdict> {
    let object = case.object;
    let bare = object.determiner.is_none() && !object.proper;
    if case.is(&["retain", "hire", "recruit"]) && object.determiner.is_none() && case.praise().is_some() {
        return Some(case.vague(Reason::PraiseWithoutMeasure));
    }
    // "Eliminate waste", "unlock new markets", "retain customers".
    let metric = removes(case) && case.noun(Classes::METRIC) && object.tokens.len() < 3;
    let market = case.is(&["unlock"]) && case.noun(Classes::ENDLESS);
    let retained = case.is(&["retain"]) && object.plural && case.sentence.when().is_none();
    let own = matches!(object.first(case.sentence), "my" | "our") && case.noun(Classes::PEOPLE | Classes::ROLE);
    if bare && (metric || market || retained) || own && retained {
        return Some(case.vague(Reason::CannotBeChecked));
    }
    // "Beat my personal best", "save a month's salary": it is written down how much that is.
    let stated = case.is(&["beat"]) && case.object_says(&["best", "pb", "record", "score", "time"])
        || case.is(&["save"]) && object.tokens.clone().any(|at| case.sentence.lower(at).ends_with("'s"));
    if stated {
        return None;
    }
    let kept = case.holds(Classes::GETTABLE | Classes::WORK | Classes::ROLE);
    let compared = case.comparative().is_some();
    if !compared && (kept || !case.is_abstract()) {
        return None;
    }
    let first = object.first(case.sentence);
    let wished = case.is(WISHED)
        || case.is(&["fix", "repair", "rebuild"]) && matches!(first, "my" | "our")
        || case.is(&["hire", "recruit"]) && !compared
        || closes_gap(case)
        || removes(case)
        || case.is(&["get into", "get to"]) && compared;
    let vague = wished && first != "all";
    Some(if vague { case.vague(Reason::CannotBeChecked) } else { Verdict::unsure(Reason::UnknownObject) })
}

/// "Close the skills gap": nobody sees it closed.
fn closes_gap(case: &Case<'_, '_, '_>) -> bool {
    case.is(&["close", "end", "eliminate"])
        && !case.measured()
        && ["gap", "gaps", "divide", "inequality", "poverty"].contains(&case.object.last(case.sentence))
}

/// "Remove friction", "break down silos": what has no shape is never seen to be gone.
fn removes(case: &Case<'_, '_, '_>) -> bool {
    case.is(&["remove", "eliminate", "break down", "eradicate", "stamp out", "wipe out"])
        && !matches!(case.object.determiner, Some(Determiner::One | Determiner::Number))
}
