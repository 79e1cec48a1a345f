//! overdue-checkpoint: a step whose day has passed and that is not marked done.
//!
//! One finding a goal: they are looked at in one review. A goal that is itself overdue is `overdue-goal`.

use crate::diagnostic::Finding;
use crate::diagnostic::Findings;
use crate::diagnostic::quoted;
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
use crate::settings::Settings;

pub(super) static RULE: Rule = Rule {
    info: RuleInfo {
        code: Code(313),
        name: "overdue-checkpoint",
        aliases: &[],
        group: Group::Timeline,
        severity: Severity::Warning,
        set: Set::Recommended,
        when: When::Active,
        depths: Depths::NO_ITEMS,
        needs_today: true,
        section: Section::ReviewIterateCelebrate,
        summary: "a checkpoint has passed and is not marked done",
        why: "A passed checkpoint is good news or useful news: mark it done, or ask what it tells you about the plan. \
              Moving it is fine. Only silence makes the plan worthless.",
        thresholds: &[],
        fix: FixAvailability::None,
        since: "0.1.0",
        fixture: include_str!("../../../fixtures/rules/overdue-checkpoint.md"),
    },
    check: Check::Goal { each: check, together: None },
};

fn check(goal: &GoalFacts<'_, '_>, settings: &Settings, findings: &mut Findings<'_>) {
    if goal.timeline.due().is_some_and(|due| due.value.end < settings.today) {
        return;
    }
    let overdue = goal.checkpoints.dated().filter(|(step, date)| date.value.end < settings.today && !step.checkpoint.done);
    let mut overdue: Vec<_> = overdue.collect();
    overdue.sort_by_key(|(_, date)| date.value.end);
    let [(step, date), others @ ..] = &overdue[..] else { return };
    let words = step.checkpoint.words.text.as_ref();
    let name = if words.trim().is_empty() { "this checkpoint".to_owned() } else { quoted(words) };
    let mut finding = Finding::at(date.span, format!("{name} was due on {} and is not marked done", date.value.end));
    for (_, other) in others {
        finding = finding.related(other.span, "and this one");
    }
    let mark = if goal.is_in_front_matter(date.span) { "`(done)` behind its words" } else { "`[x]`" };
    findings.push(finding.help(format!("mark it done with {mark}, or move it and note what you learned")));
}
