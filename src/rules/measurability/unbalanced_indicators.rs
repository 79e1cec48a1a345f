//! unbalanced-indicators: the kinds are given, and the dashboard leans to one side.
//!
//! A goal with too few indicators altogether is `too-few-indicators`.

use crate::diagnostic::Finding;
use crate::diagnostic::Findings;
use crate::diagnostic::from_to;
use crate::facts::GoalFacts;
use crate::facts::Indicators;
use crate::facts::Measure;
use crate::facts::MeasureSource;
use crate::goal::IndicatorKind;
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
        code: Code(205),
        name: "unbalanced-indicators",
        aliases: &[],
        group: Group::Measurability,
        severity: Severity::Advice,
        set: Set::Recommended,
        when: When::Open,
        depths: Depths::SECTIONS_ONCE,
        needs_today: false,
        section: Section::MeasuringProgress,
        summary: "the dashboard is not a few leading and one or two lagging indicators",
        why: "Leading indicators tell you this week what you can still change; lagging ones tell you whether it mattered. \
              Three to five of the first and one or two of the second fit on a card and keep both in view.",
        thresholds: &[Threshold::LeadingMinimum, Threshold::LeadingMaximum, Threshold::LaggingMinimum, Threshold::LaggingMaximum],
        fix: FixAvailability::None,
        since: "0.1.0",
        fixture: include_str!("../../../fixtures/rules/unbalanced-indicators.md"),
    },
    check: Check::Goal { each: check, together: Some(Together { message: together, told_elsewhere: None }) },
};

fn check(goal: &GoalFacts<'_, '_>, settings: &Settings, findings: &mut Findings<'_>) {
    let Indicators::Enough { heading, measures } = &goal.indicators else { return };
    let listed: Vec<&Measure<'_, '_>> = measures.iter().filter(|measure| measure.source == MeasureSource::Listed).collect();
    let count = |kind| listed.iter().filter(|measure| measure.kind.is_some_and(|own| own.value == kind)).count();
    let (leading, lagging) = (count(IndicatorKind::Leading), count(IndicatorKind::Lagging));
    if listed.is_empty() || leading + lagging < listed.len() {
        return;
    }
    let threshold = |threshold| settings.thresholds.get(threshold) as usize;
    let (fewest_leading, most_leading) = (threshold(Threshold::LeadingMinimum), threshold(Threshold::LeadingMaximum));
    let (fewest_lagging, most_lagging) = (threshold(Threshold::LaggingMinimum), threshold(Threshold::LaggingMaximum));
    if (fewest_leading..=most_leading).contains(&leading) && (fewest_lagging..=most_lagging).contains(&lagging) {
        return;
    }
    // One of each is too few, and leans nowhere.
    let told = if leading == lagging { "are not enough of one kind" } else { "lean to one side" };
    let leading_asked = from_to(fewest_leading, most_leading);
    let lagging_asked = from_to(fewest_lagging, most_lagging);
    findings.push(
        Finding::at(*heading, format!("{leading} leading and {lagging} lagging indicators {told}"))
            .help(format!("aim at {leading_asked} leading (what you do) and {lagging_asked} lagging (what comes of it)")),
    );
}

fn together(lacking: usize, of: usize) -> String {
    format!("the indicators of {lacking} of {of} goals lean to one side")
}
