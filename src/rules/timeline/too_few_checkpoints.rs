//! too-few-checkpoints: there is a checkpoint, but not enough of them to change course in time.

use crate::diagnostic::Finding;
use crate::diagnostic::Findings;
use crate::diagnostic::counted;
use crate::facts::Checkpoints;
use crate::facts::Example;
use crate::facts::GoalFacts;
use crate::rule_info::Code;
use crate::rule_info::Depths;
use crate::rule_info::FixAvailability;
use crate::rule_info::Group;
use crate::rule_info::RuleInfo;
use crate::rule_info::Section;
use crate::rule_info::Set;
use crate::rule_info::Severity;
use crate::rule_info::Threshold;
use crate::rule_info::When;
use crate::rules::Check;
use crate::rules::Rule;
use crate::rules::Together;
use crate::settings::Settings;

pub(super) static RULE: Rule = Rule {
    info: RuleInfo {
        code: Code(304),
        name: "too-few-checkpoints",
        aliases: &[],
        group: Group::Timeline,
        severity: Severity::Warning,
        set: Set::Recommended,
        when: When::Complete,
        depths: Depths::SECTIONS_ONCE,
        needs_today: true,
        section: Section::FinalChecklist,
        summary: "the goal has too few checkpoints",
        why: "One checkpoint tells you that you are late; three tell you early enough to do something about it. They need \
              not be big: a quarter each is a good size.",
        thresholds: &[Threshold::Checkpoints],
        fix: FixAvailability::None,
        since: "0.1.0",
        fixture: include_str!("../../../fixtures/rules/too-few-checkpoints.md"),
    },
    check: Check::Goal { each: check, together: Some(Together { message: together, told_elsewhere: None }) },
};

fn check(goal: &GoalFacts<'_, '_>, settings: &Settings, findings: &mut Findings<'_>) {
    let Checkpoints::Few { heading, steps } = &goal.checkpoints else { return };
    // What is left holds no more of them.
    if goal.timeline.end().is_some_and(|end| settings.today <= end && settings.today.days_until(end) <= LITTLE_TIME) {
        return;
    }
    let asked = settings.thresholds.get(Threshold::Checkpoints) as usize;
    let there = counted(steps.len(), "checkpoint");
    findings.push(
        Finding::at(*heading, format!("{there} of at least {asked}: too few to change course in time"))
            .help(format!("aim at {asked} or more, about a quarter apart"))
            .example(goal.example(Example::MoreCheckpoints(asked.saturating_sub(steps.len())), settings.today)),
    );
}

/// Days in which there is no room for checkpoints besides those that there are.
const LITTLE_TIME: i32 = 45;

fn together(lacking: usize, of: usize) -> String {
    format!("{lacking} of {of} goals have too few checkpoints to change course in time")
}
