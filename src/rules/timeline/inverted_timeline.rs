//! inverted-timeline: the goal is due before it starts.

use crate::diagnostic::Finding;
use crate::diagnostic::Findings;
use crate::facts::Course;
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
        code: Code(302),
        name: "inverted-timeline",
        aliases: &[],
        group: Group::Timeline,
        severity: Severity::Error,
        set: Set::Recommended,
        when: When::Open,
        depths: Depths::EVERY,
        needs_today: false,
        section: Section::Timeline,
        summary: "the due date lies before the start",
        why: "A goal that ends before it starts usually has a slip in one year. Every other date is read against these \
              two, so it pays to put them right first.",
        thresholds: &[],
        fix: FixAvailability::None,
        since: "0.1.0",
        fixture: include_str!("../../../fixtures/rules/inverted-timeline.md"),
    },
    check: Check::Goal { each: check, together: None },
};

fn check(goal: &GoalFacts<'_, '_>, _settings: &Settings, findings: &mut Findings<'_>) {
    let Course::Inverted { start, due } = goal.timeline.course else { return };
    findings.push(
        Finding::at(due.span, format!("this goal is due on {}, before it starts on {}", due.value.end, start.value.start))
            .label("ends here")
            .related(start.span, "starts here")
            .help("check the years; most often one of them is last year's"),
    );
}
