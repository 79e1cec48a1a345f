//! overdue-goal: the due date of an open goal has passed.
//!
//! Only the goal's own date counts: a list for last year is not called overdue line by line.

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
        code: Code(314),
        name: "overdue-goal",
        aliases: &[],
        group: Group::Timeline,
        severity: Severity::Warning,
        set: Set::Recommended,
        when: When::Active,
        depths: Depths::LISTS_ONCE,
        needs_today: true,
        section: Section::ReviewIterateCelebrate,
        summary: "the due date of an active goal has passed",
        why: "A goal past its date is waiting for a decision: celebrate it, give it a new date, or let it go without \
              guilt. Each of the three frees your attention; leaving it open does not.",
        thresholds: &[],
        fix: FixAvailability::None,
        since: "0.1.0",
        fixture: include_str!("../../../fixtures/rules/overdue-goal.md"),
    },
    check: Check::Goal { each: check, together: Some(Together { message: together, told_elsewhere: None }) },
};

fn check(goal: &GoalFacts<'_, '_>, settings: &Settings, findings: &mut Findings<'_>) {
    let Some(due) = goal.timeline.due().filter(|due| due.value.end < settings.today && !goal.mentions_due_only()) else { return };
    let mark = if goal.goal.in_front_matter { "`status: achieved`" } else { "✅" };
    findings.push(
        Finding::at(due.span, format!("this goal was due on {}", due.value.end))
            .help(format!("mark it with {mark} if it is reached; else give it a new date, or drop it for a good reason")),
    );
}

fn together(lacking: usize, of: usize) -> String {
    format!("{lacking} of {of} goals are past their due date")
}
