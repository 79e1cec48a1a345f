//! pivot-evidence: what makes a change of field believable.

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
        code: Code(702),
        name: "pivot-evidence",
        aliases: &[],
        group: Group::Playbook,
        severity: Severity::Warning,
        set: Set::Recommended,
        when: When::Complete,
        depths: Depths::PLAYBOOKS,
        needs_today: false,
        section: Section::PivotBridge,
        summary: "a pivot lacks transferable skills, a credential with a project, or interviews with a referral",
        why: "A new field does not know you. Skills that carry over, one credential, one project of the new kind and \
              people who open a door are the bridge; without one of them the others hang in the air.",
        thresholds: &[],
        fix: FixAvailability::None,
        since: "0.1.0",
        fixture: include_str!("../../../fixtures/rules/pivot-evidence.md"),
    },
    check: Check::Goal { each: check, together: Some(Together { message: together, told_elsewhere: None }) },
};

fn check(goal: &GoalFacts<'_, '_>, _settings: &Settings, findings: &mut Findings<'_>) {
    if let Some(pieces) = goal.pivot_evidence() {
        tell_lacking(goal, "this pivot", &pieces, findings);
    }
}

fn together(lacking: usize, of: usize) -> String {
    format!("{lacking} of {of} goals lack evidence that a pivot needs")
}
