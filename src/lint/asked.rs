//! What the goals of a list have been asked so far: one thing at a time, and the basics first.
//!
//! A list in which everything is missing would be asked for everything at once, and nobody mends that. So a goal of a list is asked one
//! thing about its indicators and one about its checkpoints, and about gaps, life and people only once it has both and a time. A plan of
//! one goal, and any goal under the strict set, is asked for all.

use crate::facts::FileFacts;
use crate::rule_info::Depth;
use crate::rule_info::Group;
use crate::rule_info::RuleInfo;
use crate::rules;
use crate::settings::Settings;

/// What a question is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Matter {
    /// By when.
    Time,
    /// What shows progress.
    Indicators,
    /// The steps on the way.
    Checkpoints,
    /// All that is beyond the basics.
    Beyond,
}

/// What the goals of a file have been asked so far.
pub(super) struct Asked {
    /// For each goal, by its place in the file; empty when nobody has to wait.
    goals: Vec<Vec<Matter>>,
    /// Whether goals with a text of their own are asked what plans are asked: in a list of short goals, the few that have one are asked
    /// no more than the others.
    pub(super) asks_sections: bool,
    /// Whether the list is so long that nobody plans a way to each of its goals.
    is_long: bool,
}

/// Most goals of one line of which each is asked for checkpoints.
const LONGEST_LIST: usize = 15;

impl Asked {
    /// Nothing yet.
    pub(super) fn new(file: &FileFacts<'_, '_>, settings: &Settings) -> Self {
        let (mut sections, mut items, mut closed) = (0, 0, 0);
        for goal in file.goals.iter().map(|facts| facts.goal).filter(|goal| goal.parent.is_none() && !goal.is_task()) {
            match goal.depth {
                _ if !goal.status.is_open() => closed += 1,
                Depth::Item => items += 1,
                _ => sections += 1,
            }
        }
        // The last open goal of a list is a line of a list.
        let is_list = !settings.strict && sections + items + closed > 1;
        let goals = if is_list { vec![Vec::new(); file.goals.len()] } else { Vec::new() };
        let asks_sections = settings.strict || sections >= items;
        Self { goals, asks_sections, is_long: !settings.strict && items > LONGEST_LIST }
    }

    /// Whether a goal of this depth stands among too many for what the rule asks.
    pub(super) fn spares(&self, depth: Depth, rule: &RuleInfo) -> bool {
        self.is_long && depth == Depth::Item && matter(rule) == Matter::Checkpoints
    }

    /// Whether the rule waits until the goal has mended what it was asked before.
    pub(super) fn waits(&self, goal: usize, rule: &RuleInfo) -> bool {
        let Some(before) = self.goals.get(goal) else { return false };
        match matter(rule) {
            Matter::Beyond => before.iter().any(|matter| *matter != Matter::Beyond),
            matter => before.contains(&matter),
        }
    }

    /// Notes that the goal was asked.
    pub(super) fn note(&mut self, goal: usize, rule: &RuleInfo) {
        if let Some(before) = self.goals.get_mut(goal) {
            before.push(matter(rule));
        }
    }
}

fn matter(rule: &RuleInfo) -> Matter {
    match rule.group {
        Group::Measurability => Matter::Indicators,
        Group::Timeline if rules::ABOUT_TIME.iter().any(|about| about.info.code == rule.code) => Matter::Time,
        Group::Timeline => Matter::Checkpoints,
        _ => Matter::Beyond,
    }
}
