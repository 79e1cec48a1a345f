//! missing-gaps: nothing says what is still missing.

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
        code: Code(401),
        name: "missing-gaps",
        aliases: &[],
        group: Group::Feasibility,
        severity: Severity::Warning,
        set: Set::Recommended,
        when: When::Complete,
        depths: Depths::PLANS,
        needs_today: false,
        section: Section::AuditReality,
        summary: "nothing says which skills, experience or credentials are missing",
        why: "The distance between you and the goal is the plan. Once you have written down what a stranger would miss in \
              you today, you know what to build first, and what you can leave alone.",
        thresholds: &[],
        fix: FixAvailability::None,
        since: "0.1.0",
        fixture: include_str!("../../../fixtures/rules/missing-gaps.md"),
    },
    check: Check::Goal { each: check, together: Some(Together { message: together, told_elsewhere: None }) },
};

fn check(goal: &GoalFacts<'_, '_>, settings: &Settings, findings: &mut Findings<'_>) {
    let Some(belongs_at) = goal.gaps().missing() else { return };
    findings.push(
        Finding::at(belongs_at, "nothing says what is still missing for this goal")
            .help("name the skills, experience or credentials that the goal needs and you do not have yet")
            .example(goal.example(Example::Gaps, settings.today)),
    );
}

fn together(lacking: usize, of: usize) -> String {
    format!("{lacking} of {of} goals do not say what is still missing")
}
