//! sparse-checkpoints: too long a time between two steps.
//!
//! A quarter within the next twelve months, a year further out; what lies in the past is not asked for. The longest gap is told, because
//! filling it often changes the others. A goal with too few checkpoints is `too-few-checkpoints`.

use crate::date::Date;
use crate::date::Period;
use crate::diagnostic::Finding;
use crate::diagnostic::Findings;
use crate::facts::Checkpoints;
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
use crate::text::Located;

pub(super) static RULE: Rule = Rule {
    info: RuleInfo {
        code: Code(308),
        name: "sparse-checkpoints",
        aliases: &[],
        group: Group::Timeline,
        severity: Severity::Warning,
        set: Set::Recommended,
        when: When::Active,
        depths: Depths::NO_ITEMS,
        needs_today: true,
        section: Section::CreateMilestones,
        summary: "too much time lies between two checkpoints",
        why: "Half a year without a look is long enough to drift a long way. A small checkpoint in between costs ten \
              minutes and keeps the plan honest; far-off years may stay coarse until they come near.",
        thresholds: &[Threshold::CheckpointGapDays, Threshold::DistantCheckpointGapDays],
        fix: FixAvailability::None,
        since: "0.1.0",
        fixture: include_str!("../../../fixtures/rules/sparse-checkpoints.md"),
    },
    check: Check::Goal { each: check, together: None },
};

fn check(goal: &GoalFacts<'_, '_>, settings: &Settings, findings: &mut Findings<'_>) {
    if !matches!(goal.checkpoints, Checkpoints::Enough(_)) {
        return;
    }
    // What lies behind the due date is told so.
    let due = goal.timeline.due();
    let in_time = |date: &Located<Period>| due.is_none_or(|due| date.value.start <= due.value.end);
    let mut dates: Vec<Located<Period>> = goal.checkpoints.dated().map(|(_, date)| date).filter(in_time).collect();
    dates.sort_by_key(|date| date.value.end);
    let near_until = goal.timeline.began.map_or(settings.today, |began| began.max(settings.today)).plus_months(12);
    let gaps = dates.windows(2).filter_map(|pair| match pair {
        [before, after] if after.value.end > settings.today => {
            Some((days_too_many(*before, *after, near_until, settings)?, before, after))
        }
        _ => None,
    });
    let Some((_, before, after)) = gaps.max_by_key(|(days, _, after)| (*days, std::cmp::Reverse(after.value.end))) else {
        return;
    };
    let days = before.value.end.days_until(after.value.end);
    let from = before.value.end.max(settings.today);
    let between = from.plus_days(from.days_until(after.value.end) / 2);
    findings.push(
        Finding::at(after.span, format!("{days} days pass between this checkpoint and the one before"))
            .related(before.span, "the one before")
            .help(format!("put one in between, for instance on {between}")),
    );
}

/// By how many days the gap is too long, as far as it lies ahead; `None` when it is not.
fn days_too_many(before: Located<Period>, after: Located<Period>, near_until: Date, settings: &Settings) -> Option<i32> {
    let limit = if after.value.end <= near_until { Threshold::CheckpointGapDays } else { Threshold::DistantCheckpointGapDays };
    let limit = i32::try_from(settings.thresholds.get(limit)).unwrap_or(i32::MAX);
    let days = before.value.end.max(settings.today).days_until(after.value.end);
    (days > limit).then_some(days - limit)
}
