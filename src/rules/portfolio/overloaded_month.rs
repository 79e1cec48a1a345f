//! overloaded-month: more checkpoints than one month can hold.

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
use crate::rule_info::Threshold;
use crate::rule_info::When;
use crate::rules::Check;
use crate::rules::Rule;
use crate::settings::Settings;

pub(super) static RULE: Rule = Rule {
    info: RuleInfo {
        code: Code(905),
        name: "overloaded-month",
        aliases: &[],
        group: Group::Portfolio,
        severity: Severity::Advice,
        set: Set::Strict,
        when: When::Active,
        depths: Depths::EVERY,
        needs_today: false,
        section: Section::MotivationAndBurnout,
        summary: "too many checkpoints, over all goals, fall due in one month",
        why: "Each plan looks possible alone. Put side by side they may ask everything of one month, and the month then \
              decides which of them counts.",
        thresholds: &[Threshold::CheckpointsPerMonth],
        fix: FixAvailability::None,
        since: "0.1.0",
        fixture: include_str!("../../../fixtures/rules/overloaded-month.md"),
    },
    check: Check::Portfolio(check),
};

fn check(facts: &PortfolioFacts<'_>, settings: &Settings, findings: &mut Findings<'_>) {
    let most = settings.thresholds.get(Threshold::CheckpointsPerMonth) as usize;
    for overload in facts.overloaded_months(most) {
        let month = format!("{}-{:02}", overload.year, overload.month);
        let message = format!("{} checkpoints fall due in {month}, more than {most}", overload.count);
        let mut finding = Finding::at(overload.span, message).label("the first one too many").subject(month);
        for (other, span) in overload.others.into_iter().take(SHOWN) {
            finding = also_at(finding, other, span, "so does this");
        }
        findings.push(finding.help("move one or two of them by a month, or drop one"));
    }
}

/// Most other checkpoints that are shown.
const SHOWN: usize = 3;
