//! Which findings are shown as one block.

use std::collections::BTreeMap;

use crate::report::Shown;
use crate::rule_info::Code;

/// The findings in blocks, each where the first of its findings stands: what one goal lacks, what all goals of the file lack, and what
/// one rule says about several words of one goal.
pub(super) fn blocks<'a>(findings: impl Iterator<Item = Shown<'a>>) -> Vec<Vec<Shown<'a>>> {
    let mut blocks: Vec<Vec<Shown<'a>>> = Vec::new();
    let mut known: BTreeMap<Topic<'a>, usize> = BTreeMap::new();
    for finding in findings {
        let next = blocks.len();
        match topic(finding).map(|topic| *known.entry(topic).or_insert(next)) {
            Some(at) if at < next => blocks[at].push(finding),
            _ => blocks.push(vec![finding]),
        }
    }
    blocks
}

/// What the findings of one block have in common.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Topic<'a> {
    /// What the goals of the file lack.
    AllGoals,
    /// What one goal lacks.
    Lacks(&'a str),
    /// What one rule says about one goal.
    Says(&'a str, Code),
}

/// What a finding is about, when others may be about the same.
fn topic(finding: Shown<'_>) -> Option<Topic<'_>> {
    let diagnostic = finding.diagnostic;
    let name = diagnostic.rule.name;
    let lacks = diagnostic.example.is_some() || name.starts_with("missing-") || name.starts_with("too-few-");
    match diagnostic.goal.as_deref() {
        Some(goal) if lacks && diagnostic.fix.is_none() => Some(Topic::Lacks(goal)),
        Some(goal) if diagnostic.fix.is_none() => Some(Topic::Says(goal, diagnostic.rule.code)),
        None if lacks => Some(Topic::AllGoals),
        _ => None,
    }
}
