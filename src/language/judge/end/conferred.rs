//! What others make of somebody: "be made permanent", "be called to the bar", "join the lab as a postdoc".

use crate::language::Reason;
use crate::language::judge::case::Case;
use crate::language::judge::verdict::Verdict;
use crate::language::lexicon::Classes;

/// Participles behind which something given follows.
const GIVEN: &[&str] = &["called", "given", "granted", "made", "offered", "represented", "voted"];

/// What one is chosen for or good enough for: "make the podium", "make sergeant".
const MADE: &[&str] = &[
    "cut", "eleven", "fifteen", "final", "finals", "line-up", "lineup", "list", "play-offs", "playoffs", "podium",
    "quarter-finals", "roster", "semi-finals", "semifinals", "shortlist", "squad", "team", "xi", "xv",
];

pub(super) fn conferred(case: &Case<'_, '_, '_>) -> Option<Verdict> {
    let sentence = case.sentence;
    let behind = case.head.tokens.end;
    if case.is(&["be", "get"]) {
        let given = case.head.tokens.start == sentence.start && GIVEN.contains(&sentence.lower(behind)) && behind + 1 < case.core;
        let something = sentence.lower(behind + 1) == "permanent"
            || sentence.any_in(behind + 1..case.core, Classes::GETTABLE | Classes::ROLE).is_some();
        let praised = sentence.any_in(behind + 1..case.core, Classes::COMPARATIVE).is_some();
        let told = given && something && !praised && (sentence.when().is_some() || sentence.lower(behind + 1) != "more");
        return told.then(|| case.outcome(Reason::CheckableState));
    }
    if case.is(&["make"]) && case.ends_at(case.object.tokens.end) {
        let rank = case.object.determiner.is_none() && !case.object.plural && case.noun(Classes::ROLE);
        let chosen = case.object.first(sentence) == "the" && MADE.contains(&case.object.last(sentence));
        return (rank || chosen).then(|| case.outcome(Reason::CausedResult));
    }
    let role = case.is(&["join", "join as"])
        && case.object.proper
        && sentence.find(case.object.tokens.end..case.tokens.end, ["as"]).is_some()
        && sentence.any_in(case.object.tokens.end..case.tokens.end, Classes::ROLE).is_some();
    role.then(|| case.outcome(Reason::JoinsInRole))
}
