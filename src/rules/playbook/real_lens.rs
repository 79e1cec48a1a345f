//! real-lens: relevant, experimental, aspirational, learning-based.

use crate::diagnostic::Finding;
use crate::diagnostic::Findings;
use crate::diagnostic::listed;
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
        code: Code(704),
        name: "real-lens",
        aliases: &[],
        group: Group::Playbook,
        severity: Severity::Advice,
        set: Set::Strict,
        when: When::Open,
        depths: Depths::PLAYBOOKS,
        needs_today: false,
        section: Section::RealApproach,
        summary: "a development goal shows fewer than three of relevant, experimental, aspirational and learning-based",
        why: "Growth does not follow a plan to the letter. A development goal should lead to the outcome, leave room for \
              trial and error, be something you want, and build what stays when the exam is over.",
        thresholds: &[],
        fix: FixAvailability::None,
        since: "0.1.0",
        fixture: include_str!("../../../fixtures/rules/real-lens.md"),
    },
    check: Check::Goal { each: check, together: Some(Together { message: together, told_elsewhere: None }) },
};

fn check(goal: &GoalFacts<'_, '_>, _settings: &Settings, findings: &mut Findings<'_>) {
    let Some(sides) = goal.real_lens() else { return };
    let missing: Vec<_> = sides.iter().filter(|side| !side.given).collect();
    if sides.len() - missing.len() >= ENOUGH {
        return;
    }
    let names: Vec<&str> = missing.iter().map(|side| side.name).collect();
    let reasons: Vec<&str> = missing.iter().map(|side| side.example.as_ref()).collect();
    findings.push(
        Finding::at(goal.goal.place, format!("this goal is not {} yet", listed(&names, "and")))
            .label(reasons.join("; "))
            .help("say what it leads to, what you try out, what draws you, or what you will be able to do"),
    );
}

/// How many of the four sides a development goal should have.
const ENOUGH: usize = 3;

fn together(lacking: usize, of: usize) -> String {
    format!("{lacking} of {of} goals have fewer than three sides of the REAL lens")
}
