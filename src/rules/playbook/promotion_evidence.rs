//! promotion-evidence: what a case for promotion is made of.

use super::tell_lacking;
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
        code: Code(701),
        name: "promotion-evidence",
        aliases: &[],
        group: Group::Playbook,
        severity: Severity::Warning,
        set: Set::Recommended,
        when: When::Complete,
        depths: Depths::PLAYBOOKS,
        needs_today: false,
        section: Section::EvidenceLadder,
        summary: "a promotion goal lacks its baseline, stretch project, endorsements or combined case",
        why: "A promotion is decided by people who were not in the room. What convinces them is a ladder: what you do \
              today, one project beyond it, two people who vouch for it, and one document that holds it together.",
        thresholds: &[],
        fix: FixAvailability::None,
        since: "0.1.0",
        fixture: include_str!("../../../fixtures/rules/promotion-evidence.md"),
    },
    check: Check::Goal { each: check, together: Some(Together { message: together, told_elsewhere: None }) },
};

fn check(goal: &GoalFacts<'_, '_>, _settings: &Settings, findings: &mut Findings<'_>) {
    if let Some(pieces) = goal.promotion_evidence() {
        tell_lacking(goal, "this promotion", &pieces, findings);
    }
}

fn together(lacking: usize, of: usize) -> String {
    format!("{lacking} of {of} goals lack evidence that a promotion needs")
}
