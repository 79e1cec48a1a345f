//! unprioritised-actions: many actions, and none marked as the one that matters.

use crate::diagnostic::Finding;
use crate::diagnostic::Findings;
use crate::facts::Actions;
use crate::facts::GoalFacts;
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
        code: Code(404),
        name: "unprioritised-actions",
        aliases: &[],
        group: Group::Feasibility,
        severity: Severity::Advice,
        set: Set::Strict,
        when: When::Open,
        depths: Depths::NO_ITEMS,
        needs_today: false,
        section: Section::HighLeverageActions,
        summary: "there are many actions, and none is marked as high-leverage",
        why: "A long list of equal actions gets done from the easy end. Marking the one or two that change your chances \
              most tells you what to do when a week is short.",
        thresholds: &[Threshold::UnprioritisedActions],
        fix: FixAvailability::None,
        since: "0.1.0",
        fixture: include_str!("../../../fixtures/rules/unprioritised-actions.md"),
    },
    check: Check::Goal { each: check, together: None },
};

fn check(goal: &GoalFacts<'_, '_>, settings: &Settings, findings: &mut Findings<'_>) {
    let Actions::Unprioritised { first, count } = goal.actions(&settings.thresholds) else { return };
    let mark = if goal.goal.in_front_matter { "`leverage: high`" } else { "`(high leverage)`" };
    findings.push(
        Finding::at(first, format!("{count} actions, and none is marked as the one that matters most"))
            .label("the first of them")
            .help(format!("mark one or two with {mark}; which would still move the goal if you did nothing else?")),
    );
}
