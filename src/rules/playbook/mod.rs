//! Playbook: what this kind of goal needs

use crate::diagnostic::Finding;
use crate::diagnostic::Findings;
use crate::diagnostic::listed;
use crate::facts::GoalFacts;
use crate::facts::Piece;
use crate::rules::Rule;

mod mastery_evidence;
mod pivot_evidence;
mod promotion_evidence;
mod real_lens;

/// The rules of the group, in order of their codes.
pub(super) static RULES: &[&Rule] =
    &[&promotion_evidence::RULE, &pivot_evidence::RULE, &mastery_evidence::RULE, &real_lens::RULE];

/// Tells which pieces of evidence a goal of some kind lacks, if any.
fn tell_lacking(goal: &GoalFacts<'_, '_>, kind: &str, pieces: &[Piece], findings: &mut Findings<'_>) {
    let lacking: Vec<&str> = pieces.iter().filter(|piece| !piece.given).map(|piece| piece.name).collect();
    if lacking.is_empty() {
        return;
    }
    findings.push(
        Finding::at(goal.goal.place, format!("{kind} lacks {}", listed(&lacking, "and")))
            .help("put what is missing among the evidence, actions or checkpoints; take a day and a name to each")
            .example(goal.example_of_pieces(pieces)),
    );
}
