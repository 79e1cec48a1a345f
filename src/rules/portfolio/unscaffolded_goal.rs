//! unscaffolded-goal: a far goal with nothing near.

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
        code: Code(904),
        name: "unscaffolded-goal",
        aliases: &[],
        group: Group::Portfolio,
        severity: Severity::Warning,
        set: Set::Recommended,
        when: When::Active,
        depths: Depths::NO_ITEMS,
        needs_today: true,
        section: Section::ShortTermVsLongTerm,
        summary: "a long-term goal has no short-term goal that supports it and no checkpoint in the next twelve months",
        why: "A goal that is years away pulls only when something of it happens this year. Short-term goals are the \
              scaffold; without one the long-term goal waits for a better time.",
        thresholds: &[Threshold::ShortTermMaximumMonths, Threshold::LongTermMinimumMonths],
        fix: FixAvailability::None,
        since: "0.1.0",
        fixture: include_str!("../../../fixtures/rules/unscaffolded-goal.md"),
    },
    check: Check::Portfolio(check),
};

fn check(facts: &PortfolioFacts<'_>, settings: &Settings, findings: &mut Findings<'_>) {
    if !facts.is_unscaffolded(settings) {
        return;
    }
    let next = settings.today.plus_months(6).end_of_month();
    findings.push(
        Finding::at(facts.goal.place, "nothing in the next twelve months leads to this long-term goal")
            .help(format!("add a checkpoint before {next}, or a short-term goal that names this one in `supports`")),
    );
}
