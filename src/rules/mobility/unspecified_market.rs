//! unspecified-market: where to, and as what.

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
        code: Code(801),
        name: "unspecified-market",
        aliases: &[],
        group: Group::Mobility,
        severity: Severity::Warning,
        set: Set::Recommended,
        when: When::Complete,
        depths: Depths::PLAYBOOKS,
        needs_today: false,
        section: Section::MapDestination,
        summary: "a goal abroad does not name its market or role",
        why: "Abroad is not a place and work is not a role. A named market has rules, wages and employers that you can \
              look up, and a named role tells which of your skills count there.",
        thresholds: &[],
        fix: FixAvailability::None,
        since: "0.1.0",
        fixture: include_str!("../../../fixtures/rules/unspecified-market.md"),
    },
    check: Check::Goal { each: check, together: Some(Together { message: together, told_elsewhere: None }) },
};

fn check(goal: &GoalFacts<'_, '_>, _settings: &Settings, findings: &mut Findings<'_>) {
    let Some(mobility) = goal.mobility() else { return };
    let (market, role) = (mobility.market.missing(), mobility.role.missing());
    let (what, lines): (&str, &[(&str, &str)]) = match (market, role) {
        (None, None) => return,
        (Some(_), None) => ("the market", &[MARKET]),
        (None, Some(_)) => ("the role", &[ROLE]),
        (Some(_), Some(_)) => ("the market and the role", &[MARKET, ROLE]),
    };
    findings.push(
        Finding::at(goal.goal.place, format!("this goal leads abroad and does not name {what}"))
            .help("name one country or region, and the role that you would have there")
            .example(goal.example_of_mobility(lines)),
    );
}

const MARKET: (&str, &str) = ("market", "the Netherlands");
const ROLE: (&str, &str) = ("role", "the work that I do today, for an employer there");

fn together(lacking: usize, of: usize) -> String {
    format!("{lacking} of {of} goals lead abroad and do not name the market or the role")
}
