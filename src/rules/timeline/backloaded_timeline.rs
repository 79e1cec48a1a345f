//! backloaded-timeline: every step lies in the last third of the time.
//!
//! The time runs from the start to the due date; a goal that does not say when it started counts from the day of the run.

use crate::date::Date;
use crate::diagnostic::Finding;
use crate::diagnostic::Findings;
use crate::facts::Checkpoints;
use crate::facts::GoalFacts;
use crate::facts::early_day;
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
        code: Code(311),
        name: "backloaded-timeline",
        aliases: &[],
        group: Group::Timeline,
        severity: Severity::Warning,
        set: Set::Recommended,
        when: When::Active,
        depths: Depths::NO_ITEMS,
        needs_today: true,
        section: Section::CreateMilestones,
        summary: "every checkpoint lies in the last third of the time",
        why: "When all checks come at the end, the first warning comes too late to act on it. One early, easy step shows \
              whether the plan holds while most of the time is still yours.",
        thresholds: &[],
        fix: FixAvailability::None,
        since: "0.1.0",
        fixture: include_str!("../../../fixtures/rules/backloaded-timeline.md"),
    },
    check: Check::Goal { each: check, together: None },
};

fn check(goal: &GoalFacts<'_, '_>, settings: &Settings, findings: &mut Findings<'_>) {
    let (Checkpoints::Enough(steps), Some(end)) = (&goal.checkpoints, goal.timeline.end()) else { return };
    let dated: Vec<_> = goal.checkpoints.dated().collect();
    // A step that is undated or done may well be an early one.
    if dated.len() < steps.len() || steps.iter().any(|step| step.checkpoint.done) {
        return;
    }
    let start = goal.timeline.began.unwrap_or(settings.today);
    let Some((_, first)) = dated.into_iter().min_by_key(|(_, date)| date.value.start) else { return };
    let (waited, whole) = (start.days_until(first.value.start), start.days_until(end));
    if waited > whole || ![start, start.max(settings.today)].into_iter().all(|from| is_late(from, first.value.start, end)) {
        return;
    }
    findings.push(
        Finding::at(first.span, format!("the first checkpoint comes after {waited} of {whole} days"))
            .label("the earliest one")
            .help(format!("put an early, easy one around {}", early_day(start, end, first.value.start, settings.today))),
    );
}

/// Whether a step comes in the last third of the time from a day on. Of the time that is left, it must do so as well: nobody can put a
/// step where the time is gone.
fn is_late(from: Date, step: Date, end: Date) -> bool {
    let (waited, whole) = (from.days_until(step), from.days_until(end));
    whole > 0 && i64::from(waited) * 3 >= i64::from(whole) * 2
}
