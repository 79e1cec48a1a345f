//! too-few-indicators: there are indicators, but not enough to see the goal from more than one side.
//!
//! Indicators that cannot be measured are `unmeasurable-indicator`; they count here.

use crate::diagnostic::Finding;
use crate::diagnostic::Findings;
use crate::diagnostic::counted;
use crate::facts::Example;
use crate::facts::GoalFacts;
use crate::facts::Indicators;
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
use crate::rules::Together;
use crate::settings::Settings;

pub(super) static RULE: Rule = Rule {
    info: RuleInfo {
        code: Code(202),
        name: "too-few-indicators",
        aliases: &[],
        group: Group::Measurability,
        severity: Severity::Warning,
        set: Set::Recommended,
        when: When::Complete,
        depths: Depths::SECTIONS_ONCE,
        needs_today: false,
        section: Section::FinalChecklist,
        summary: "the goal has too few indicators",
        why: "One number can be met by accident or by neglecting everything else. Three from different sides, two in your \
              hands and one that others decide, are hard to fool and still easy to keep.",
        thresholds: &[Threshold::Indicators],
        fix: FixAvailability::None,
        since: "0.1.0",
        fixture: include_str!("../../../fixtures/rules/too-few-indicators.md"),
    },
    check: Check::Goal { each: check, together: Some(Together { message: together, told_elsewhere: None }) },
};

fn check(goal: &GoalFacts<'_, '_>, settings: &Settings, findings: &mut Findings<'_>) {
    let Indicators::Few { heading, .. } = &goal.indicators else { return };
    let asked = settings.thresholds.get(Threshold::Indicators) as usize;
    let count = goal.indicators.count();
    let there = if goal.indicators.are_on_checkpoints() {
        format!("{} on checkpoints and no indicator", counted(count, "figure"))
    } else {
        format!("{} of at least {asked}", counted(count, "indicator"))
    };
    findings.push(
        Finding::at(*heading, format!("{there}: too few to see this goal from more than one side"))
            .help(format!("aim at {asked} or more, one of them for others to decide"))
            .example(goal.example(Example::MoreIndicators(asked.saturating_sub(count)), settings.today)),
    );
}

fn together(lacking: usize, of: usize) -> String {
    format!("{lacking} of {of} goals have too few indicators to be seen from more than one side")
}
