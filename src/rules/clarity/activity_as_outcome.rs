//! activity-as-outcome: the statement names what the person does or consumes, and no result of it.
//!
//! Credentials are `credential-only`, wishes are `vague-outcome`: a statement is judged once.

use crate::diagnostic::Finding;
use crate::diagnostic::Findings;
use crate::diagnostic::quoted;
use crate::facts::Beside;
use crate::facts::GoalFacts;
use crate::facts::Outcome;
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
        code: Code(102),
        name: "activity-as-outcome",
        aliases: &[],
        group: Group::Clarity,
        severity: Severity::Error,
        set: Set::Recommended,
        when: When::Open,
        depths: Depths::EVERY,
        needs_today: false,
        section: Section::MeasurementMistakes,
        summary: "the goal is something to do, not something to reach",
        why: "You can read every book on the list and be no closer to where you want to be. An activity is worth your time \
              for what it changes, so let that change be the goal. The activity keeps its place in the plan, as a step.",
        thresholds: &[],
        fix: FixAvailability::None,
        since: "0.1.0",
        fixture: include_str!("../../../fixtures/rules/activity-as-outcome.md"),
    },
    check: Check::Goal { each: check, together: None },
};

fn check(goal: &GoalFacts<'_, '_>, _settings: &Settings, findings: &mut Findings<'_>) {
    let Outcome::Activity { statement, beside } = &goal.outcome else { return };
    let words = quoted(&statement.words.text);
    let finding = Finding::at(goal.place_of(statement), format!("{words} is something you do, not something you reach"))
        .help_if_known(language::rewrite(&statement.words.text, &statement.judgement));
    let pleasure = language::is_for_its_own_sake(&statement.words.text, &statement.judgement);
    findings.push(match beside {
        // With people and pleasures no end is missing: to say so is a hint.
        Beside::Nothing | Beside::Habits if pleasure => finding.label("may be good as it is").as_advice(),
        Beside::Nothing => finding.label("an activity: what will it change?"),
        // The result stands elsewhere in the goal: that it should be the headline is a hint, not a fault.
        Beside::Measures => finding.label("the measures below say more than this headline").as_advice(),
        Beside::Habits => finding.label("a good habit: which goal does it serve?").as_advice(),
    });
}
