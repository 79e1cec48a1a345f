//! Which findings are shown as one block.

use std::collections::BTreeMap;

use crate::report::Shown;
use crate::rule_info::Code;
use crate::rule_info::Group;

/// Most blocks of a file about one goal.
const MOST: usize = 8;

/// The findings in blocks, each where the first of its findings stands: what one goal lacks, what all goals of the file lack, and what
/// one rule says about several words of one goal. Where that is too much about a single goal, or about the file as a whole, a block holds
/// what a group of rules says.
pub(super) fn blocks<'a>(findings: impl Iterator<Item = Shown<'a>>) -> Vec<Vec<Shown<'a>>> {
    let findings: Vec<Shown<'a>> = findings.collect();
    let blocks = by_topic(&findings, topic);
    let is_about_one_goal = {
        let mut goals = findings.iter().filter_map(|finding| finding.diagnostic.details().goal.as_deref());
        goals.next().is_none_or(|first| goals.all(|goal| goal == first))
    };
    if blocks.len() > MOST && is_about_one_goal { by_topic(&findings, |finding| Some(broad_topic(finding))) } else { blocks }
}

fn by_topic<'a>(findings: &[Shown<'a>], topic: fn(Shown<'a>) -> Option<Topic<'a>>) -> Vec<Vec<Shown<'a>>> {
    let mut blocks: Vec<Vec<Shown<'a>>> = Vec::new();
    let mut known: BTreeMap<Topic<'a>, usize> = BTreeMap::new();
    for finding in findings {
        let next = blocks.len();
        match topic(*finding).map(|topic| *known.entry(topic).or_insert(next)) {
            Some(at) if at < next => blocks[at].push(*finding),
            _ => blocks.push(vec![*finding]),
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
    /// What a group of rules says about a file.
    Group(Group),
}

/// What a finding is about, when others may be about the same.
fn topic(finding: Shown<'_>) -> Option<Topic<'_>> {
    let diagnostic = finding.diagnostic;
    match diagnostic.details().goal.as_deref() {
        _ if diagnostic.details().fix.is_some() => None,
        Some(goal) if is_lack(finding) => Some(Topic::Lacks(goal)),
        Some(goal) => Some(Topic::Says(goal, diagnostic.rule.code)),
        None if is_lack(finding) => Some(Topic::AllGoals),
        None => None,
    }
}

/// What a finding is about in a file with much to say about one goal: what it lacks, else the group of the rule.
fn broad_topic(finding: Shown<'_>) -> Topic<'_> {
    match topic(finding) {
        Some(lacks @ (Topic::Lacks(_) | Topic::AllGoals)) => lacks,
        _ => Topic::Group(finding.diagnostic.rule.group),
    }
}

/// Whether something is not there, which text to paste would mend.
fn is_lack(finding: Shown<'_>) -> bool {
    finding.diagnostic.details().example.is_some() || finding.diagnostic.rule.name.starts_with("missing-")
}
