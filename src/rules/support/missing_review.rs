//! missing-review: no review rhythm.

use crate::diagnostic::Finding;
use crate::diagnostic::Findings;
use crate::facts::Example;
use crate::facts::GoalFacts;
use crate::facts::Review;
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
        code: Code(602),
        name: "missing-review",
        aliases: &[],
        group: Group::Support,
        severity: Severity::Warning,
        set: Set::Recommended,
        when: When::Complete,
        depths: Depths::PLANS_FIRST,
        needs_today: false,
        section: Section::ReviewIterateCelebrate,
        summary: "nothing says how often the goal is reviewed",
        why: "Plans meet reality between the lines. A review every few weeks is where you notice what does not work while \
              it is cheap to change.",
        thresholds: &[Threshold::ReviewDays],
        fix: FixAvailability::None,
        since: "0.1.0",
        fixture: include_str!("../../../fixtures/rules/missing-review.md"),
    },
    check: Check::Goal { each: check, together: Some(Together { message: together, told_elsewhere: None }) },
};

/// The article's figure, which is told while it holds.
const ARTICLE: u32 = Threshold::ReviewDays.default_value();

fn check(goal: &GoalFacts<'_, '_>, settings: &Settings, findings: &mut Findings<'_>) {
    let Review::Missing { belongs_at } = goal.review() else { return };
    let days = settings.thresholds.get(Threshold::ReviewDays);
    let help = match days {
        ARTICLE => "fix a rhythm: monthly is good, every three months is the least".to_owned(),
        _ => format!("fix a rhythm: {days} days between two reviews are the most"),
    };
    findings.push(
        Finding::at(belongs_at, "nothing says how often this goal is reviewed")
            .help(help)
            .example(goal.example(Example::Review(days), settings.today)),
    );
}

fn together(lacking: usize, of: usize) -> String {
    format!("{lacking} of {of} goals have no review rhythm")
}
