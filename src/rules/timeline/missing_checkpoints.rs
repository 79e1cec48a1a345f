//! missing-checkpoints: a goal without any step to check it by.

use crate::diagnostic::Finding;
use crate::diagnostic::Findings;
use crate::facts::Checkpoints;
use crate::facts::Example;
use crate::facts::FileFacts;
use crate::facts::GoalFacts;
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
        code: Code(303),
        name: "missing-checkpoints",
        aliases: &[],
        group: Group::Timeline,
        severity: Severity::Error,
        set: Set::Recommended,
        when: When::Complete,
        depths: Depths::FILES_ONCE,
        needs_today: false,
        section: Section::CreateMilestones,
        summary: "the goal has no checkpoint",
        why: "A year is too long to find out at its end. A checkpoint each quarter turns one big promise into a few small \
              ones, and a setback into news that comes in time.",
        thresholds: &[Threshold::Checkpoints],
        fix: FixAvailability::None,
        since: "0.1.0",
        fixture: include_str!("../../../fixtures/rules/missing-checkpoints.md"),
    },
    check: Check::Goal { each: check, together: Some(Together { message: together, told_elsewhere: Some(told_elsewhere) }) },
};

/// The article's figure, which is told while it holds.
const ARTICLE: u32 = Threshold::Checkpoints.default_value();

fn check(goal: &GoalFacts<'_, '_>, settings: &Settings, findings: &mut Findings<'_>) {
    let Checkpoints::Missing { belongs_at } = goal.checkpoints else { return };
    let help = match settings.thresholds.get(Threshold::Checkpoints) {
        ARTICLE => "name three dated steps, each with something others could see",
        _ => "name dated steps, each with something others could see",
    };
    findings.push(
        Finding::at(belongs_at, "no checkpoint says whether this goal is on course")
            .help(help)
            .example(goal.example(Example::Checkpoints, settings.today)),
    );
}

fn together(lacking: usize, of: usize) -> String {
    format!("{lacking} of {of} goals have no checkpoint")
}

fn told_elsewhere(file: &FileFacts<'_, '_>, lacking: usize, of: usize, _settings: &Settings) -> bool {
    file.may_tell_the_way(lacking, of)
}
