//! unvalidated-goal: nothing shows that it can be done.

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
        code: Code(402),
        name: "unvalidated-goal",
        aliases: &[],
        group: Group::Feasibility,
        severity: Severity::Warning,
        set: Set::Recommended,
        when: When::Complete,
        depths: Depths::PLANS_FIRST,
        needs_today: false,
        section: Section::Feasibility,
        summary: "nothing shows that the goal is realistic",
        why: "A goal is a guess about the future, and a guess can be tested before years go into it. Two conversations \
              with people who have done it tell you more about time and price than any amount of planning.",
        thresholds: &[],
        fix: FixAvailability::None,
        since: "0.1.0",
        fixture: include_str!("../../../fixtures/rules/unvalidated-goal.md"),
    },
    check: Check::Goal { each: check, together: Some(Together { message: together, told_elsewhere: None }) },
};

fn check(goal: &GoalFacts<'_, '_>, settings: &Settings, findings: &mut Findings<'_>) {
    let Some(belongs_at) = goal.validation().missing() else { return };
    findings.push(
        Finding::at(belongs_at, "nothing shows that this goal is realistic")
            .help("ask two people who have done it how long it took and what it cost, and note what they say")
            .example(goal.example(Example::Validation, settings.today)),
    );
}

fn together(lacking: usize, of: usize) -> String {
    format!("{lacking} of {of} goals have nothing that shows they are realistic")
}
