//! missing-feedback: nobody is named who gives feedback, or nothing says how.

use crate::diagnostic::Finding;
use crate::diagnostic::Findings;
use crate::facts::Example;
use crate::facts::Feedback;
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
        code: Code(601),
        name: "missing-feedback",
        aliases: &[],
        group: Group::Support,
        severity: Severity::Warning,
        set: Set::Recommended,
        when: When::Complete,
        depths: Depths::PLANS,
        needs_today: false,
        section: Section::FinalChecklist,
        summary: "nobody is named who gives feedback, or nothing says how it is obtained",
        why: "You cannot see your own blind spots, and praise that comes by chance comes late. One named person and a \
              fixed way of asking turn opinions into something to steer by.",
        thresholds: &[],
        fix: FixAvailability::None,
        since: "0.1.0",
        fixture: include_str!("../../../fixtures/rules/missing-feedback.md"),
    },
    check: Check::Goal { each: check, together: Some(Together { message: together, told_elsewhere: None }) },
};

fn check(goal: &GoalFacts<'_, '_>, settings: &Settings, findings: &mut Findings<'_>) {
    let example = || goal.example(Example::Feedback, settings.today);
    let finding = match goal.feedback() {
        Feedback::Told | Feedback::Given(_) => return,
        Feedback::Missing { belongs_at } => Finding::at(belongs_at, "nobody is named who gives feedback on this goal")
            .help("name one person, and how and when you ask them")
            .example(example()),
        Feedback::WithoutPerson(words) => Finding::at(words, "feedback is planned, and nobody is named who gives it")
            .help("name one person who can judge it and will be honest"),
        Feedback::WithoutWay(words) => Finding::at(words, "somebody is named, but not how their feedback is obtained")
            .help("say when and how you ask: after each checkpoint, in a monthly talk, in writing"),
        Feedback::Unclear(words) => Finding::at(words, "this does not say both who gives feedback and how it is obtained")
            .help("name one person, and how and when you ask them"),
    };
    findings.push(finding);
}

fn together(lacking: usize, of: usize) -> String {
    format!("{lacking} of {of} goals do not say who gives feedback and how")
}
