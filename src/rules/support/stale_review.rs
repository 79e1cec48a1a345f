//! stale-review: a review is due.

use crate::diagnostic::Finding;
use crate::diagnostic::Findings;
use crate::facts::GoalFacts;
use crate::facts::Stale;
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
        code: Code(604),
        name: "stale-review",
        aliases: &[],
        group: Group::Support,
        severity: Severity::Warning,
        set: Set::Recommended,
        when: When::Active,
        depths: Depths::NO_ITEMS,
        needs_today: true,
        section: Section::ReviewIterateCelebrate,
        summary: "the last review is older than the rhythm allows, or there was never one",
        why: "A plan that nobody looks at is a wish with dates. If your priorities have changed, change the goal; that is \
              what reviews are for.",
        thresholds: &[Threshold::ReviewDays],
        fix: FixAvailability::None,
        since: "0.1.0",
        fixture: include_str!("../../../fixtures/rules/stale-review.md"),
    },
    check: Check::Goal { each: check, together: None },
};

fn check(goal: &GoalFacts<'_, '_>, settings: &Settings, findings: &mut Findings<'_>) {
    let finding = match goal.stale_review(settings.today, &settings.thresholds) {
        None => return,
        Some(Stale::Last { last, every }) => Finding::at(
            last.span,
            format!("the last review was {} days ago, and one is due every {every}", last.value.days_until(settings.today)),
        ),
        Some(Stale::Never { began }) => {
            let days = began.value.days_until(settings.today);
            Finding::at(began.span, format!("this goal is {days} days old and was never reviewed"))
        }
    };
    let today = settings.today;
    findings.push(finding.help(format!("look at it once more, change what gives no evidence, and note `last-review: {today}`")));
}
