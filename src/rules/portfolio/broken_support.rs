//! broken-support: support for a goal that is not there.

use crate::diagnostic::Finding;
use crate::diagnostic::Findings;
use crate::diagnostic::quoted;
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
        code: Code(902),
        name: "broken-support",
        aliases: &[],
        group: Group::Portfolio,
        severity: Severity::Error,
        set: Set::Recommended,
        when: When::Open,
        depths: Depths::EVERY,
        needs_today: false,
        section: Section::ShortTermVsLongTerm,
        summary: "a goal supports one that does not exist",
        why: "A step is worth taking for where it leads. When the goal that it supports has been renamed or dropped, it is \
              time to ask what the step is still for.",
        thresholds: &[],
        fix: FixAvailability::None,
        since: "0.1.0",
        fixture: include_str!("../../../fixtures/rules/broken-support.md"),
    },
    check: Check::Portfolio(check),
};

fn check(facts: &PortfolioFacts<'_>, _settings: &Settings, findings: &mut Findings<'_>) {
    for (span, name) in facts.broken_supports() {
        let nearest = facts.nearest_id(name);
        let help = nearest.map_or_else(
            || "name the other goal by its id, by its path, or by a wiki link to its file".to_owned(),
            |id| format!("is {} meant?", quoted(id)),
        );
        findings.push(Finding::at(span, format!("there is no goal {}", quoted(name))).help(help).subject(name));
    }
}
