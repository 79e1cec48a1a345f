//! unmeasured-checkpoint: nothing objective will show that a step is reached.

use crate::diagnostic::Finding;
use crate::diagnostic::Findings;
use crate::diagnostic::quoted;
use crate::facts::Evidence;
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
        code: Code(306),
        name: "unmeasured-checkpoint",
        aliases: &[],
        group: Group::Timeline,
        severity: Severity::Warning,
        set: Set::Recommended,
        when: When::Open,
        depths: Depths::SECTIONS_ONCE,
        needs_today: false,
        section: Section::CreateMilestones,
        summary: "a checkpoint has nothing objective to tell that it is reached",
        why: "When the day comes, the question should be yes or no. A finished piece, a figure, somebody else's answer: \
              one of them in the checkpoint saves you from grading yourself by mood.",
        thresholds: &[],
        fix: FixAvailability::None,
        since: "0.1.0",
        fixture: include_str!("../../../fixtures/rules/unmeasured-checkpoint.md"),
    },
    check: Check::Goal { each: check, together: Some(Together { message: together, told_elsewhere: None }) },
};

fn check(goal: &GoalFacts<'_, '_>, _settings: &Settings, findings: &mut Findings<'_>) {
    for step in goal.checkpoints.steps().iter().filter(|step| !step.checkpoint.done) {
        let Evidence::Missing(judged) = &step.evidence else { continue };
        let words = judged.words.text.as_ref();
        let message = if judged.words.is_empty() {
            "this checkpoint says when, but not what will be there".to_owned()
        } else {
            format!("nothing will show whether {} is reached", quoted(words))
        };
        findings.push(
            Finding::at(step.words(), message)
                .help("name one thing that others could see: a piece finished, a figure reached, an answer received")
                .subject(words),
        );
    }
}

fn together(lacking: usize, of: usize) -> String {
    format!("{lacking} of {of} goals have checkpoints that nobody can tell to be reached")
}
