//! missing-timeline: no due date, period or horizon, in its own words, its keys, or anything above it.

use crate::diagnostic::Finding;
use crate::diagnostic::Findings;
use crate::facts::Deadline;
use crate::facts::Example;
use crate::facts::FileFacts;
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
        code: Code(301),
        name: "missing-timeline",
        aliases: &[],
        group: Group::Timeline,
        severity: Severity::Error,
        set: Set::Recommended,
        when: When::Complete,
        depths: Depths::FILES_ONCE,
        needs_today: false,
        section: Section::Timeline,
        summary: "nothing says when the goal should be reached",
        why: "A date is a promise you make to yourself, and it decides what you do this week. It may move later, for a \
              good reason. Without one, there is nothing to move, and the goal waits for a better time.",
        thresholds: &[],
        fix: FixAvailability::None,
        since: "0.1.0",
        fixture: include_str!("../../../fixtures/rules/missing-timeline.md"),
    },
    check: Check::Goal { each: check, together: Some(Together { message: together, told_elsewhere: Some(told_elsewhere) }) },
};

fn check(goal: &GoalFacts<'_, '_>, settings: &Settings, findings: &mut Findings<'_>) {
    let Deadline::Missing { belongs_at } = goal.timeline.deadline else { return };
    findings.push(
        Finding::at(belongs_at, "nothing says when this goal should be reached")
            .help("name a day, a quarter or a horizon; a rough one is a start")
            .example(goal.example(Example::Timeline, settings.today)),
    );
}

fn together(lacking: usize, of: usize) -> String {
    format!("{lacking} of {of} goals do not say when they should be reached")
}

fn told_elsewhere(file: &FileFacts<'_, '_>, lacking: usize, of: usize, settings: &Settings) -> bool {
    file.may_say_when(lacking, of, settings.today)
}
