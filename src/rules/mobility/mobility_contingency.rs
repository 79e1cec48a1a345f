//! mobility-contingency: what else would do.

use super::lacks;
use crate::diagnostic::Finding;
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
        code: Code(805),
        name: "mobility-contingency",
        aliases: &[],
        group: Group::Mobility,
        severity: Severity::Warning,
        set: Set::Recommended,
        when: When::Complete,
        depths: Depths::PLAYBOOKS,
        needs_today: false,
        section: Section::RelocationAndRemote,
        summary: "a move has no alternative: another region, remote-first work, a rotation",
        why: "Permits get refused and offers fall through, for reasons that have nothing to do with you. An alternative \
              decided in calm keeps the outcome alive when the place changes.",
        thresholds: &[],
        fix: FixAvailability::None,
        since: "0.1.0",
        fixture: include_str!("../../../fixtures/rules/mobility-contingency.md"),
    },
    check: Check::Goal { each: check, together: Some(Together { message: together, told_elsewhere: None }) },
};

fn check(goal: &GoalFacts<'_, '_>, _settings: &Settings, findings: &mut Findings<'_>) {
    if !lacks(goal, |mobility| mobility.contingency) {
        return;
    }
    findings.push(
        Finding::at(goal.goal.place, "nothing says what else would do if this move does not work out")
            .help("name one alternative: another region, remote-first work, a rotation")
            .example(goal.example_of_mobility(&[("contingency", "a remote-first role, or a rotation of six months")])),
    );
}

fn together(lacking: usize, of: usize) -> String {
    format!("{lacking} of {of} goals lead abroad without an alternative")
}
