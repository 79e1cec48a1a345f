//! mobility-logistics: what has to be settled before a move.

use crate::diagnostic::Finding;
use crate::diagnostic::Findings;
use crate::diagnostic::listed;
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
        code: Code(802),
        name: "mobility-logistics",
        aliases: &[],
        group: Group::Mobility,
        severity: Severity::Warning,
        set: Set::Recommended,
        when: When::Complete,
        depths: Depths::PLAYBOOKS,
        needs_today: false,
        section: Section::RelocationAndRemote,
        summary: "visa, credentials, language, tax or family are not addressed",
        why: "A move fails on paper more often than on talent: a permit that takes five months, a degree that does not \
              count, a school year. To rule one of them out is as good as to plan it; to forget it is not.",
        thresholds: &[],
        fix: FixAvailability::None,
        since: "0.1.0",
        fixture: include_str!("../../../fixtures/rules/mobility-logistics.md"),
    },
    check: Check::Goal { each: check, together: Some(Together { message: together, told_elsewhere: None }) },
};

fn check(goal: &GoalFacts<'_, '_>, _settings: &Settings, findings: &mut Findings<'_>) {
    let Some(mobility) = goal.mobility() else { return };
    let open: Vec<_> = mobility.logistics.iter().filter(|(_, said)| said.missing().is_some()).map(|(part, _)| *part).collect();
    if open.is_empty() {
        return;
    }
    let names: Vec<&str> = open.iter().map(|part| part.name).collect();
    let lines: Vec<(&str, &str)> = open.iter().map(|part| (part.key, part.example)).collect();
    findings.push(
        Finding::at(goal.goal.place, format!("this move does not say anything about {}", listed(&names, "or")))
            .help("say for each what is needed and how long it takes, or that it is not needed and why")
            .example(goal.example_of_mobility(&lines)),
    );
}

fn together(lacking: usize, of: usize) -> String {
    format!("{lacking} of {of} goals lead abroad and leave something about it open")
}
