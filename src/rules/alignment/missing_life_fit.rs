//! missing-life-fit: neither values nor limits nor the rest of life are mentioned.

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
        code: Code(502),
        name: "missing-life-fit",
        aliases: &[],
        group: Group::Alignment,
        severity: Severity::Warning,
        set: Set::Recommended,
        when: When::Complete,
        depths: Depths::PLANS,
        needs_today: false,
        section: Section::Alignment,
        summary: "nothing says how the goal fits the rest of life",
        why: "A goal that ignores family, health or the place you want to live in gets paid for by them, or fails on them. \
              Saying early what you will not give up keeps the plan honest and yours.",
        thresholds: &[],
        fix: FixAvailability::None,
        since: "0.1.0",
        fixture: include_str!("../../../fixtures/rules/missing-life-fit.md"),
    },
    check: Check::Goal { each: check, together: Some(Together { message: together, told_elsewhere: None }) },
};

fn check(goal: &GoalFacts<'_, '_>, settings: &Settings, findings: &mut Findings<'_>) {
    let Some(belongs_at) = goal.life_fit().missing() else { return };
    findings.push(
        Finding::at(belongs_at, "nothing says how this goal fits the rest of your life")
            .help("name what it may not cost: time, people, health, the place you live in")
            .example(goal.example(Example::LifeFit, settings.today)),
    );
}

fn together(lacking: usize, of: usize) -> String {
    format!("{lacking} of {of} goals do not say how they fit the rest of life")
}
