//! missing-support: no mentor, coach, HR partner or peer.

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
        code: Code(606),
        name: "missing-support",
        aliases: &[],
        group: Group::Support,
        severity: Severity::Advice,
        set: Set::Strict,
        when: When::Complete,
        depths: Depths::PLANS_FIRST,
        needs_today: false,
        section: Section::WhenToAskForHelp,
        summary: "no mentor, coach, HR partner or peer is named",
        why: "Somebody who has been there saves you years: a mentor knows the field, a coach keeps you to the plan, a \
              partner in human resources knows the inside ways, a peer walks along.",
        thresholds: &[],
        fix: FixAvailability::None,
        since: "0.1.0",
        fixture: include_str!("../../../fixtures/rules/missing-support.md"),
    },
    check: Check::Goal { each: check, together: Some(Together { message: together, told_elsewhere: None }) },
};

fn check(goal: &GoalFacts<'_, '_>, settings: &Settings, findings: &mut Findings<'_>) {
    let Some(belongs_at) = goal.supporters().missing() else { return };
    findings.push(
        Finding::at(belongs_at, "nobody is named who helps with this goal")
            .help("name a mentor, a coach, a partner in human resources or a peer")
            .example(goal.example(Example::Support, settings.today)),
    );
}

fn together(lacking: usize, of: usize) -> String {
    format!("{lacking} of {of} goals name nobody who helps")
}
