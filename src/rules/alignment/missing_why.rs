//! missing-why: nothing says why the goal matters.

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
        code: Code(501),
        name: "missing-why",
        aliases: &[],
        group: Group::Alignment,
        severity: Severity::Warning,
        set: Set::Recommended,
        when: When::Complete,
        depths: Depths::PLANS_FIRST,
        needs_today: false,
        section: Section::ClarifyWhy,
        summary: "nothing says why the goal matters",
        why: "In a bad week the reason is what carries a goal, and when two goals compete it decides. One honest sentence \
              is enough.",
        thresholds: &[],
        fix: FixAvailability::None,
        since: "0.1.0",
        fixture: include_str!("../../../fixtures/rules/missing-why.md"),
    },
    check: Check::Goal { each: check, together: Some(Together { message: together, told_elsewhere: None }) },
};

fn check(goal: &GoalFacts<'_, '_>, settings: &Settings, findings: &mut Findings<'_>) {
    let Some(belongs_at) = goal.why().missing() else { return };
    findings.push(
        Finding::at(belongs_at, "nothing says why this goal matters")
            .help("finish the sentence `this matters to me because`")
            .example(goal.example(Example::Why, settings.today)),
    );
}

fn together(lacking: usize, of: usize) -> String {
    format!("{lacking} of {of} goals do not say why they matter")
}
