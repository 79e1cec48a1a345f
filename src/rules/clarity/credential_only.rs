//! credential-only: a course, degree or certificate, and nothing in the goal that puts it to use.

use crate::diagnostic::Finding;
use crate::diagnostic::Findings;
use crate::diagnostic::quoted;
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
        code: Code(104),
        name: "credential-only",
        aliases: &[],
        group: Group::Clarity,
        severity: Severity::Warning,
        set: Set::Recommended,
        when: When::Open,
        depths: Depths::EVERY,
        needs_today: false,
        section: Section::PriorityMastery,
        summary: "a credential is the goal and nothing applies it",
        why: "A certificate opens the conversation; what you did with the skill carries it. Plan one piece of real work \
              that uses what you learn. It often turns out to be the better goal.",
        thresholds: &[],
        fix: FixAvailability::None,
        since: "0.1.0",
        fixture: include_str!("../../../fixtures/rules/credential-only.md"),
    },
    check: Check::Goal { each: check, together: None },
};

fn check(goal: &GoalFacts<'_, '_>, _settings: &Settings, findings: &mut Findings<'_>) {
    let Outcome::CredentialOnly(statement) = &goal.outcome else { return };
    let words = quoted(&statement.words.text);
    findings.push(
        Finding::at(goal.place_of(statement), format!("nothing in this goal puts {words} to use"))
            .label("a signal, not yet evidence")
            .help("name the work that it is for: apply it to a real project, and say what that changes and by when"),
    );
}
