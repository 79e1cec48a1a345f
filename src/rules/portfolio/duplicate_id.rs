//! duplicate-id: two goals with one id.

use super::also_at;
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
        code: Code(901),
        name: "duplicate-id",
        aliases: &[],
        group: Group::Portfolio,
        severity: Severity::Error,
        set: Set::Recommended,
        when: When::Always,
        depths: Depths::EVERY,
        needs_today: false,
        section: Section::ShortTermVsLongTerm,
        summary: "two goals share an id",
        why: "An id is how goals find each other. When two goals answer to the same name, what supports the one may be \
              counted for the other.",
        thresholds: &[],
        fix: FixAvailability::None,
        since: "0.1.0",
        fixture: include_str!("../../../fixtures/rules/duplicate-id.md"),
    },
    check: Check::Portfolio(check),
};

fn check(facts: &PortfolioFacts<'_>, _settings: &Settings, findings: &mut Findings<'_>) {
    let (Some(first), Some(id)) = (facts.first_with_same_id(), &facts.goal.given_id) else { return };
    let Some(span) = first.goal.given_id.as_ref().map(|id| id.span) else { return };
    let finding = Finding::at(id.span, format!("the id {} is taken by another goal", quoted(&id.value)));
    let help = "give one of them another id, and change the goals that support it";
    findings.push(also_at(finding, first, span, "it is taken here").help(help));
}
