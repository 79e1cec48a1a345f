//! missing-outcome: a goal that never says what will be true when it is reached.

use crate::diagnostic::Finding;
use crate::diagnostic::Findings;
use crate::facts::Example;
use crate::facts::GoalFacts;
use crate::facts::Outcome;
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
        code: Code(101),
        name: "missing-outcome",
        aliases: &[],
        group: Group::Clarity,
        severity: Severity::Error,
        set: Set::Recommended,
        when: When::Complete,
        depths: Depths::EVERY,
        needs_today: false,
        section: Section::FinalChecklist,
        summary: "nothing says what will be true when the goal is reached",
        why: "Plans, dates and measures all lean on one sentence: what will be different. Without it every activity seems \
              to fit, and none can be left out. Write that sentence first; the rest gets easier.",
        thresholds: &[],
        fix: FixAvailability::None,
        since: "0.1.0",
        fixture: include_str!("../../../fixtures/rules/missing-outcome.md"),
    },
    check: Check::Goal { each: check, together: None },
};

fn check(goal: &GoalFacts<'_, '_>, settings: &Settings, findings: &mut Findings<'_>) {
    let Outcome::Missing { belongs_at } = goal.outcome else { return };
    findings.push(
        Finding::at(belongs_at, "nothing says what will be true when this goal is reached")
            .help("write the result as one sentence: what will be different, for whom, by when")
            .example(goal.example(Example::Outcome, settings.today)),
    );
}
