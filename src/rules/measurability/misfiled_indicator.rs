//! misfiled-indicator: an action listed as a result, or a result listed as an action.

use crate::diagnostic::Finding;
use crate::diagnostic::Findings;
use crate::diagnostic::quoted;
use crate::facts::GoalFacts;
use crate::goal::IndicatorKind;
use crate::language;
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
        code: Code(206),
        name: "misfiled-indicator",
        aliases: &[],
        group: Group::Measurability,
        severity: Severity::Advice,
        set: Set::Recommended,
        when: When::Open,
        depths: Depths::NO_ITEMS,
        needs_today: false,
        section: Section::MeasuringProgress,
        summary: "a leading indicator is listed as lagging, or the reverse",
        why: "If an action sits among the results, you will congratulate yourself for being busy. If a result sits among \
              the actions, you will blame yourself for what others decide. In the right place each number tells you what \
              to do next.",
        thresholds: &[],
        fix: FixAvailability::None,
        since: "0.1.0",
        fixture: include_str!("../../../fixtures/rules/misfiled-indicator.md"),
    },
    check: Check::Goal { each: check, together: None },
};

fn check(goal: &GoalFacts<'_, '_>, _settings: &Settings, findings: &mut Findings<'_>) {
    for measure in goal.indicators.measures() {
        let Some(listed) = measure.kind else { continue };
        let words = measure.judged.words.text.as_ref();
        let (list, meaning, other) = match (listed.value, language::indicator_kind(words)) {
            (IndicatorKind::Lagging, Some(language::IndicatorKind::Leading)) => {
                ("lagging", "something you do yourself", "leading")
            }
            (IndicatorKind::Leading, Some(language::IndicatorKind::Lagging)) => {
                ("leading", "a result, not something you do", "lagging")
            }
            _ => continue,
        };
        findings.push(
            Finding::at(measure.judged.words.span, format!("{} is listed as {list}, but it is {meaning}", quoted(words)))
                .help(format!("list it as {other}"))
                .subject(words),
        );
    }
}
