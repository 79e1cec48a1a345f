//! rare-review: reviews are too far apart.

use crate::diagnostic::Finding;
use crate::diagnostic::Findings;
use crate::facts::GoalFacts;
use crate::facts::Review;
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
        code: Code(603),
        name: "rare-review",
        aliases: &[],
        group: Group::Support,
        severity: Severity::Warning,
        set: Set::Recommended,
        when: When::Open,
        depths: Depths::NO_ITEMS,
        needs_today: false,
        section: Section::ReviewIterateCelebrate,
        summary: "the goal is reviewed less often than every three months",
        why: "What goes wrong in spring should not come up in winter. Every three months is often enough to change an \
              action that gives no evidence, and rare enough to have something to look at.",
        thresholds: &[Threshold::ReviewDays],
        fix: FixAvailability::None,
        since: "0.1.0",
        fixture: include_str!("../../../fixtures/rules/rare-review.md"),
    },
    check: Check::Goal { each: check, together: None },
};

fn check(goal: &GoalFacts<'_, '_>, settings: &Settings, findings: &mut Findings<'_>) {
    let Review::Every(every) = goal.review() else { return };
    let most = settings.thresholds.get(Threshold::ReviewDays);
    if every.value > most {
        findings.push(
            Finding::at(every.span, format!("about {} days lie between reviews, more than {most}", every.value))
                .help("review more often, if only for half an hour"),
        );
    }
}
