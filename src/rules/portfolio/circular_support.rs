//! circular-support: goals that support each other in a circle.

use super::also_at;
use crate::diagnostic::Finding;
use crate::diagnostic::Findings;
use crate::facts::PortfolioFacts;
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
use crate::settings::Settings;

pub(super) static RULE: Rule = Rule {
    info: RuleInfo {
        code: Code(903),
        name: "circular-support",
        aliases: &[],
        group: Group::Portfolio,
        severity: Severity::Error,
        set: Set::Recommended,
        when: When::Open,
        depths: Depths::EVERY,
        needs_today: false,
        section: Section::ShortTermVsLongTerm,
        summary: "goals support each other in a circle",
        why: "Steps lead somewhere. When each goal exists for the sake of the next and the last for the sake of the first, \
              none of them is what you want.",
        thresholds: &[],
        fix: FixAvailability::None,
        since: "0.1.0",
        fixture: include_str!("../../../fixtures/rules/circular-support.md"),
    },
    check: Check::Portfolio(check),
};

fn check(facts: &PortfolioFacts<'_>, _settings: &Settings, findings: &mut Findings<'_>) {
    let circle = facts.circle();
    let Some(((_, span), others)) = circle.split_first() else { return };
    let message = match others.len() {
        0 => "this goal supports itself".to_owned(),
        1 => "these two goals support each other".to_owned(),
        count => format!("these {} goals support each other in a circle", count + 1),
    };
    let mut finding = Finding::at(*span, message).label("the circle begins here");
    for (other, span) in others {
        finding = also_at(finding, *other, *span, "and goes on here");
    }
    findings.push(finding.help("ask which of them is the end, and take away its `supports`"));
}
