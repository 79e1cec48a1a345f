//! mastery-evidence: what shows that a skill is mastered.

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
        code: Code(703),
        name: "mastery-evidence",
        aliases: &[],
        group: Group::Playbook,
        severity: Severity::Warning,
        set: Set::Recommended,
        when: When::Complete,
        depths: Depths::PLAYBOOKS,
        needs_today: false,
        section: Section::PriorityMastery,
        summary: "a skill goal lacks a dated exam or deliverable, two applications, or presenting it",
        why: "A certificate says that you were taught, live work says that you can. An exam with a date, two uses that \
              count and one audience make a skill yours, and visible.",
        thresholds: &[],
        fix: FixAvailability::None,
        since: "0.1.0",
        fixture: include_str!("../../../fixtures/rules/mastery-evidence.md"),
    },
    check: Check::Goal { each: check, together: Some(Together { message: together, told_elsewhere: None }) },
};

fn check(goal: &GoalFacts<'_, '_>, settings: &Settings, findings: &mut Findings<'_>) {
    if let Some(pieces) = goal.mastery_evidence(settings.today) {
        tell_lacking(goal, "this skill goal", &pieces, findings);
    }
}

fn together(lacking: usize, of: usize) -> String {
    format!("{lacking} of {of} goals lack evidence that a skill goal needs")
}
