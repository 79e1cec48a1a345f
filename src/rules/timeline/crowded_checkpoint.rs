//! crowded-checkpoint: more indicators on one step than anybody looks at.

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
use crate::rule_info::Threshold;
use crate::rule_info::When;
use crate::rules::Check;
use crate::rules::Rule;
use crate::settings::Settings;

pub(super) static RULE: Rule = Rule {
    info: RuleInfo {
        code: Code(307),
        name: "crowded-checkpoint",
        aliases: &[],
        group: Group::Timeline,
        severity: Severity::Advice,
        set: Set::Strict,
        when: When::Open,
        depths: Depths::NO_ITEMS,
        needs_today: false,
        section: Section::CreateMilestones,
        summary: "a checkpoint has more than two indicators",
        why: "One or two measures a checkpoint are read; five are filled in afterwards. Keep the ones that would make you \
              change the plan, and let the others go to the dashboard.",
        thresholds: &[Threshold::CheckpointIndicators],
        fix: FixAvailability::None,
        since: "0.1.0",
        fixture: include_str!("../../../fixtures/rules/crowded-checkpoint.md"),
    },
    check: Check::Goal { each: check, together: None },
};

fn check(goal: &GoalFacts<'_, '_>, settings: &Settings, findings: &mut Findings<'_>) {
    let most = settings.thresholds.get(Threshold::CheckpointIndicators) as usize;
    for step in goal.checkpoints.steps() {
        let indicators: Vec<_> = step.checkpoint.indicators.iter().filter(|indicator| !indicator.is_empty()).collect();
        let (Some(extra), Some(last)) = (indicators.get(most), indicators.last()) else { continue };
        findings.push(
            Finding::at(
                extra.span.cover(last.span),
                format!("{} indicators on one checkpoint are more than anyone looks at", indicators.len()),
            )
            .help(format!("keep the {most} that would make you change the plan"))
            .subject(step.checkpoint.words.text.as_ref()),
        );
    }
}
