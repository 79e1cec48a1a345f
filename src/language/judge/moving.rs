//! Moves from one place, job or state to another: they need a name for where they lead.

use crate::language::Reason;
use crate::language::judge::case::Case;
use crate::language::judge::verdict::Verdict;
use crate::language::lexicon::Classes;

/// "Move to Lisbon", "switch from sales to nursing".
pub(super) fn moves(case: &Case<'_, '_, '_>) -> Option<Verdict> {
    let sentence = case.sentence;
    let moves = case.is(&["move to", "relocate to", "emigrate to", "immigrate to", "move into", "transfer to", "travel to"]);
    if moves {
        let place = case.object.holds_name(sentence) || case.object.is_bounded() && case.comparative().is_none();
        return Some(if place { case.outcome(Reason::Relocation) } else { Verdict::unsure(Reason::MoveSomewhere) });
    }
    if case.is(&["move from", "switch from", "transition from"]) {
        let whereto = case.says_behind(&["to", "into"]);
        return Some(if whereto { case.outcome(Reason::Achievement) } else { Verdict::unsure(Reason::MoveSomewhere) });
    }
    None
}

/// "Step into a lead role", "break into publishing".
pub(super) fn turns(case: &Case<'_, '_, '_>) -> Option<Verdict> {
    let sentence = case.sentence;
    let turns = case.is(&[
        "get into", "get to", "break into", "step into", "transition into", "transition to", "switch to", "pivot to",
        "pivot into",
    ]);
    if !turns {
        return None;
    }
    let named = case.holds(Classes::ROLE | Classes::GETTABLE | Classes::CREDENTIAL | Classes::WORK) && case.object.is_bounded()
        || sentence.when().is_some() && (case.object.is_bounded() || case.object.proper);
    Some(if named { case.outcome(Reason::Role) } else { Verdict::unsure(Reason::MoveSomewhere) })
}
