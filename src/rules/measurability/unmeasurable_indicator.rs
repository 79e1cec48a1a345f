//! unmeasurable-indicator: an indicator without figure, threshold or an event that happens or does not.

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
use crate::rules::Together;
use crate::settings::Settings;

pub(super) static RULE: Rule = Rule {
    info: RuleInfo {
        code: Code(203),
        name: "unmeasurable-indicator",
        aliases: &[],
        group: Group::Measurability,
        severity: Severity::Warning,
        set: Set::Recommended,
        when: When::Open,
        depths: Depths::SECTIONS_ONCE,
        needs_today: false,
        section: Section::Measurability,
        summary: "an indicator cannot be measured",
        why: "An indicator is a question with a plain answer: how many, how high, yes or no. Words such as confidence or \
              visibility are good reasons for a goal; ask what somebody would see if they had grown, and count that.",
        thresholds: &[],
        fix: FixAvailability::None,
        since: "0.1.0",
        fixture: include_str!("../../../fixtures/rules/unmeasurable-indicator.md"),
    },
    check: Check::Goal { each: check, together: Some(Together { message: together, told_elsewhere: None }) },
};

fn check(goal: &GoalFacts<'_, '_>, _settings: &Settings, findings: &mut Findings<'_>) {
    for measure in goal.unmeasurable() {
        let words = quoted(&measure.judged.words.text);
        findings.push(
            Finding::at(measure.judged.words.span, format!("{words} cannot be measured as it stands"))
                .help("give it a figure (`from 2 to 5 a month`), a threshold (`at least 4 of 5`) or an event (`offer signed`)")
                .subject(measure.judged.words.text.as_ref()),
        );
    }
}

fn together(lacking: usize, of: usize) -> String {
    format!("{lacking} of {of} goals have indicators that cannot be measured")
}
