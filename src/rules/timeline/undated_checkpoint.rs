//! undated-checkpoint: a step without a day or period.
//!
//! When none of the steps has one, that is one cause and one finding.

use crate::diagnostic::Finding;
use crate::diagnostic::Findings;
use crate::diagnostic::quoted;
use crate::facts::GoalFacts;
use crate::facts::Step;
use crate::facts::StepDate;
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
        code: Code(305),
        name: "undated-checkpoint",
        aliases: &[],
        group: Group::Timeline,
        severity: Severity::Warning,
        set: Set::Recommended,
        when: When::Open,
        depths: Depths::SECTIONS_ONCE,
        needs_today: false,
        section: Section::Timeline,
        summary: "a checkpoint has no date",
        why: "A step without a date can always wait until next month. A date, even a rough one, puts it into the calendar, \
              where it competes with everything else on fair terms.",
        thresholds: &[],
        fix: FixAvailability::None,
        since: "0.1.0",
        fixture: include_str!("../../../fixtures/rules/undated-checkpoint.md"),
    },
    check: Check::Goal { each: check, together: Some(Together { message: together, told_elsewhere: None }) },
};

fn check(goal: &GoalFacts<'_, '_>, _settings: &Settings, findings: &mut Findings<'_>) {
    let steps = goal.checkpoints.steps();
    let is_undated = |step: &&Step<'_, '_>| matches!(step.date, StepDate::Missing) && !step.checkpoint.done;
    let undated: Vec<&Step<'_, '_>> = steps.iter().filter(is_undated).collect();
    match undated[..] {
        [first, .., last] if undated.len() == steps.len() => findings.push(
            Finding::at(first.words(), format!("none of the {} checkpoints has a date", undated.len()))
                .label("the first")
                .related(last.words(), "to the last")
                .help("put a day, month or quarter in front of each, such as `2027-03-31: …`"),
        ),
        _ => undated.iter().for_each(|step| {
            let words = step.checkpoint.words.text.as_ref();
            let step_in_words = if words.is_empty() { "this checkpoint".to_owned() } else { quoted(words) };
            findings.push(
                Finding::at(step.words(), format!("{step_in_words} has no date"))
                    .help("say when you will look at it: a day, a month or a quarter")
                    .subject(words),
            );
        }),
    }
}

fn together(lacking: usize, of: usize) -> String {
    format!("{lacking} of {of} goals have checkpoints without a date")
}
