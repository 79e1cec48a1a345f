//! missing-recovery: neither rest nor reward is part of the plan.

use crate::diagnostic::Finding;
use crate::diagnostic::Findings;
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
use crate::rule_info::When;
use crate::rules::Check;
use crate::rules::Rule;
use crate::rules::Together;
use crate::settings::Settings;

pub(super) static RULE: Rule = Rule {
    info: RuleInfo {
        code: Code(503),
        name: "missing-recovery",
        aliases: &[],
        group: Group::Alignment,
        severity: Severity::Advice,
        set: Set::Recommended,
        when: When::Complete,
        depths: Depths::PLANS_FIRST,
        needs_today: false,
        section: Section::MotivationAndBurnout,
        summary: "neither rest, reward nor celebration is part of the plan",
        why: "A plan of output alone burns its owner out before the end. Rest that stands in the plan happens, and a small \
              celebration after a checkpoint makes the next one easier to begin.",
        thresholds: &[],
        fix: FixAvailability::None,
        since: "0.1.0",
        fixture: include_str!("../../../fixtures/rules/missing-recovery.md"),
    },
    check: Check::Goal { each: check, together: Some(Together { message: together, told_elsewhere: None }) },
};

fn check(goal: &GoalFacts<'_, '_>, settings: &Settings, findings: &mut Findings<'_>) {
    let Some(belongs_at) = goal.recovery().missing() else { return };
    findings.push(
        Finding::at(belongs_at, "neither rest nor reward is part of this plan")
            .help("plan some rest, and a small celebration for a checkpoint")
            .example(goal.example(Example::Recovery, settings.today)),
    );
}

fn together(lacking: usize, of: usize) -> String {
    format!("{lacking} of {of} goals plan neither rest nor reward")
}
