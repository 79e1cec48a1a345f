//! missing-actions: nothing is done for it.

use crate::diagnostic::Finding;
use crate::diagnostic::Findings;
use crate::facts::Actions;
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
        code: Code(403),
        name: "missing-actions",
        aliases: &[],
        group: Group::Feasibility,
        severity: Severity::Warning,
        set: Set::Recommended,
        when: When::Complete,
        depths: Depths::PLANS_FIRST,
        needs_today: false,
        section: Section::HighLeverageActions,
        summary: "no action leads to the goal",
        why: "An outcome tells where you want to be, an action what you do on Monday. A few actions that change your \
              chances most are worth more than a long list.",
        thresholds: &[],
        fix: FixAvailability::None,
        since: "0.1.0",
        fixture: include_str!("../../../fixtures/rules/missing-actions.md"),
    },
    check: Check::Goal { each: check, together: Some(Together { message: together, told_elsewhere: None }) },
};

fn check(goal: &GoalFacts<'_, '_>, settings: &Settings, findings: &mut Findings<'_>) {
    let Actions::Missing { belongs_at } = goal.actions(&settings.thresholds) else { return };
    findings.push(
        Finding::at(belongs_at, "no action leads to this goal")
            .help("name the two or three actions that would change your chances most")
            .example(goal.example(Example::Actions, settings.today)),
    );
}

fn together(lacking: usize, of: usize) -> String {
    format!("{lacking} of {of} goals have no action that leads to them")
}
