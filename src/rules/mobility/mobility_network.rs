//! mobility-network: who is known there.

use super::lacks;
use crate::diagnostic::Finding;
use crate::diagnostic::Findings;
use crate::facts::GoalFacts;
use crate::rule_info::Code;
use crate::rule_info::Depths;
use crate::rule_info::FixAvailability;
use crate::rule_info::Group;
use crate::rule_info::RuleInfo;
use crate::rule_info::Section;
use crate::rule_info::Set;
use crate::rule_info::Severity;
use crate::rule_info::When;
use crate::rules::Check;
use crate::rules::Rule;
use crate::rules::Together;
use crate::settings::Settings;

pub(super) static RULE: Rule = Rule {
    info: RuleInfo {
        code: Code(804),
        name: "mobility-network",
        aliases: &[],
        group: Group::Mobility,
        severity: Severity::Warning,
        set: Set::Recommended,
        when: When::Complete,
        depths: Depths::PLAYBOOKS,
        needs_today: false,
        section: Section::MobilityPlaybook,
        summary: "a move names no local contacts and no network in the region",
        why: "Many roles never reach a job board, and nobody knows a place like those who live there. Two people in the \
              region shorten the way, and tell you early when it is the wrong one.",
        thresholds: &[],
        fix: FixAvailability::None,
        since: "0.1.0",
        fixture: include_str!("../../../fixtures/rules/mobility-network.md"),
    },
    check: Check::Goal { each: check, together: Some(Together { message: together, told_elsewhere: None }) },
};

fn check(goal: &GoalFacts<'_, '_>, _settings: &Settings, findings: &mut Findings<'_>) {
    if !lacks(goal, |mobility| mobility.network) {
        return;
    }
    findings.push(
        Finding::at(goal.goal.place, "this move names no local contacts and no network in the region")
            .help("find two people who work there: alumni, former colleagues, a meetup, a recruiter of the region")
            .example(goal.example_of_mobility(&[("network", "two local contacts in the field by the first checkpoint")])),
    );
}

fn together(lacking: usize, of: usize) -> String {
    format!("{lacking} of {of} goals lead abroad without anybody who is known there")
}
