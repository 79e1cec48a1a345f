//! missing-indicators: nothing in the goal tells its progress, neither a list nor a checkpoint.

use crate::diagnostic::Finding;
use crate::diagnostic::Findings;
use crate::facts::Example;
use crate::facts::GoalFacts;
use crate::facts::Indicators;
use crate::facts::Outcome;
use crate::language::Reason;
use crate::rule_info::Code;
use crate::rule_info::Depth;
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
        code: Code(201),
        name: "missing-indicators",
        aliases: &[],
        group: Group::Measurability,
        severity: Severity::Error,
        set: Set::Recommended,
        when: When::Complete,
        depths: Depths::PLANS,
        needs_today: false,
        section: Section::Measurability,
        summary: "nothing shows whether the goal makes progress",
        why: "With one or two numbers in sight you know early whether the plan works, while there is still time to change \
              it. Without them you hope, and find out at the end.",
        thresholds: &[Threshold::Indicators],
        fix: FixAvailability::None,
        since: "0.1.0",
        fixture: include_str!("../../../fixtures/rules/missing-indicators.md"),
    },
    check: Check::Goal { each: check, together: Some(Together { message: together, told_elsewhere: None }) },
};

/// The article's figure, which is told while it holds.
const ARTICLE: u32 = Threshold::Indicators.default_value();

fn check(goal: &GoalFacts<'_, '_>, settings: &Settings, findings: &mut Findings<'_>) {
    let Indicators::Missing { belongs_at } = goal.indicators else { return };
    // Of a goal of one line that is a wish or an activity, that is what there is to say: a measure is what it asks for.
    let is_told =
        matches!(goal.outcome, Outcome::Repeated(_) | Outcome::Vague(_) | Outcome::InParts(_) | Outcome::Activity { .. });
    // An errand is done or not, and a limit is kept or not.
    let is_errand = || {
        let reason = goal.outcome.statement().map(|statement| statement.judgement.reason);
        matches!(reason, Some(Reason::FiniteTask | Reason::MayHaveEnd | Reason::SpendingLimit))
    };
    if goal.goal.depth == Depth::Item && (is_told || is_errand()) {
        return;
    }
    let help = match settings.thresholds.get(Threshold::Indicators) {
        ARTICLE => "name three measures: actions you control, and a result that others confirm",
        _ => "name measures: actions you control, and a result that others confirm",
    };
    findings.push(
        Finding::at(belongs_at, "nothing shows whether this goal makes progress")
            .help(help)
            .example(goal.example(Example::Indicators, settings.today)),
    );
}

fn together(lacking: usize, of: usize) -> String {
    format!("{lacking} of {of} goals have nothing that shows their progress")
}
