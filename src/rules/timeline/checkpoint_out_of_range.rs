//! checkpoint-out-of-range: a step before the start or after the due date.
//!
//! Only the goal's own dates count: a list under "2027" may well have steps in the year before.

use crate::date::Date;
use crate::diagnostic::Finding;
use crate::diagnostic::Findings;
use crate::diagnostic::counted;
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
use crate::text::Span;

pub(super) static RULE: Rule = Rule {
    info: RuleInfo {
        code: Code(310),
        name: "checkpoint-out-of-range",
        aliases: &[],
        group: Group::Timeline,
        severity: Severity::Error,
        set: Set::Recommended,
        when: When::Open,
        depths: Depths::EVERY,
        needs_today: false,
        section: Section::MapDestination,
        summary: "a checkpoint lies before the start or after the due date",
        why: "A step after the deadline says that the deadline is not believed. Move one of the two, and the plan says one \
              thing again.",
        thresholds: &[],
        fix: FixAvailability::None,
        since: "0.1.0",
        fixture: include_str!("../../../fixtures/rules/checkpoint-out-of-range.md"),
    },
    check: Check::Goal { each: check, together: None },
};

fn check(goal: &GoalFacts<'_, '_>, _settings: &Settings, findings: &mut Findings<'_>) {
    // A date found below the goal may be a checkpoint's own.
    let due =
        goal.timeline.due().filter(|due| !goal.checkpoints.steps().iter().any(|step| step.checkpoint.span.contains(due.span)));
    let start = goal.timeline.start();
    // Several checkpoints under the title of a month share its date: it is one mistake.
    let mut last: Option<Span> = None;
    for (step, date) in goal.checkpoints.dated() {
        if last == Some(date.span) {
            continue;
        }
        let finding = match (start, due) {
            (_, Some(due)) if date.value.start > due.value.end => {
                let late = days(due.value.end, date.value.start);
                Finding::at(date.span, format!("this checkpoint lies {late} after the goal is due"))
                    .related(due.span, "due here")
                    .help("move the checkpoint or the due date; the last checkpoint may be the due date itself")
            }
            (Some(start), _) if date.value.end < start.value.start => {
                let early = days(date.value.end, start.value.start);
                Finding::at(date.span, format!("this checkpoint lies {early} before the goal starts"))
                    .related(start.span, "starts here")
                    .help("move the checkpoint, or let the goal start earlier")
            }
            _ => continue,
        };
        last = Some(date.span);
        findings.push(finding.subject(step.checkpoint.words.text.as_ref()));
    }
}

fn days(from: Date, to: Date) -> String {
    counted(usize::try_from(from.days_until(to)).unwrap_or_default(), "day")
}
