//! missing-habits: no weekly or monthly practice.

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
        code: Code(605),
        name: "missing-habits",
        aliases: &[],
        group: Group::Support,
        severity: Severity::Advice,
        set: Set::Recommended,
        when: When::Complete,
        depths: Depths::PLANS_FIRST,
        needs_today: false,
        section: Section::BuildSupport,
        summary: "no weekly or monthly practice carries the goal",
        why: "Progress is what happens in ordinary weeks. Half an hour on a fixed day, tied to the next checkpoint, beats \
              a weekend of good intentions.",
        thresholds: &[],
        fix: FixAvailability::None,
        since: "0.1.0",
        fixture: include_str!("../../../fixtures/rules/missing-habits.md"),
    },
    check: Check::Goal { each: check, together: Some(Together { message: together, told_elsewhere: None }) },
};

fn check(goal: &GoalFacts<'_, '_>, settings: &Settings, findings: &mut Findings<'_>) {
    let Some(belongs_at) = goal.habits().missing() else { return };
    findings.push(
        Finding::at(belongs_at, "no weekly or monthly practice carries this goal")
            .help("fix half an hour a week that leads to the next checkpoint")
            .example(goal.example(Example::Habits, settings.today)),
    );
}

fn together(lacking: usize, of: usize) -> String {
    format!("{lacking} of {of} goals have no weekly or monthly practice")
}
