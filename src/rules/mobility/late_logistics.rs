//! late-logistics: paperwork that begins too late.

use crate::diagnostic::Finding;
use crate::diagnostic::Findings;
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
use crate::settings::Settings;

pub(super) static RULE: Rule = Rule {
    info: RuleInfo {
        code: Code(803),
        name: "late-logistics",
        aliases: &[],
        group: Group::Mobility,
        severity: Severity::Warning,
        set: Set::Recommended,
        when: When::Open,
        depths: Depths::PLAYBOOKS,
        needs_today: true,
        section: Section::RelocationAndRemote,
        summary: "the first checkpoint about logistics lies in the second half of the time",
        why: "Permits, recognition and schools have their own calendar and do not wait for yours. What comes first in life \
              has to come first in the plan, or it decides the date.",
        thresholds: &[],
        fix: FixAvailability::None,
        since: "0.1.0",
        fixture: include_str!("../../../fixtures/rules/late-logistics.md"),
    },
    check: Check::Goal { each: check, together: None },
};

fn check(goal: &GoalFacts<'_, '_>, settings: &Settings, findings: &mut Findings<'_>) {
    let Some(late) = goal.late_logistics(settings.today) else { return };
    findings.push(
        Finding::at(
            late.date,
            format!("the first checkpoint about logistics comes after {} of {} days", late.waited, late.whole),
        )
        .help(format!("put the first enquiry about permit, recognition or family around {}", late.better)),
    );
}
