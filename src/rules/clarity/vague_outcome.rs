//! vague-outcome: a wish with no end that anybody could check, or a commitment with a way out.

use crate::diagnostic::Finding;
use crate::diagnostic::Findings;
use crate::diagnostic::quoted;
use crate::facts::GoalFacts;
use crate::facts::Outcome;
use crate::language;
use crate::language::Reason;
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
        code: Code(103),
        name: "vague-outcome",
        aliases: &[],
        group: Group::Clarity,
        severity: Severity::Warning,
        set: Set::Recommended,
        when: When::Open,
        depths: Depths::EVERY,
        needs_today: false,
        section: Section::MapDestination,
        summary: "the goal has no end that anyone could check",
        why: "A wish cannot be missed, and so it cannot be reached either. A place, a figure or a decision turns the same \
              wish into something you will recognise the day it comes true.",
        thresholds: &[],
        fix: FixAvailability::None,
        since: "0.1.0",
        fixture: include_str!("../../../fixtures/rules/vague-outcome.md"),
    },
    check: Check::Goal { each: check, together: None },
};

fn check(goal: &GoalFacts<'_, '_>, _settings: &Settings, findings: &mut Findings<'_>) {
    let Outcome::Vague(statement) = &goal.outcome else { return };
    let message = if statement.judgement.reason == Reason::HedgedCommitment {
        format!("{} leaves open whether this is a goal at all", quoted(statement.evidence().slice(goal.source)))
    } else {
        format!("nobody can tell when {} is reached", quoted(statement.telling_words()))
    };
    let finding = Finding::at(goal.place_of(statement), message)
        .help_if_known(language::rewrite(&statement.words.text, &statement.judgement));
    // With the family, or to come to rest, no figure is missing: to say so is a hint.
    let near = language::is_for_its_own_sake(&statement.words.text, &statement.judgement);
    findings.push(if near { finding.as_advice() } else { finding });
}
