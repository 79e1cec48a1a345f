//! vanity-metric: pure volume, with no quality or effect tied to it.

use std::cell::LazyCell;

use crate::diagnostic::Finding;
use crate::diagnostic::Findings;
use crate::diagnostic::quoted;
use crate::facts::GoalFacts;
use crate::facts::Judged;
use crate::facts::Measure;
use crate::facts::MeasureSource;
use crate::facts::Outcome;
use crate::language::Label;
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
use crate::text::Span;

pub(super) static RULE: Rule = Rule {
    info: RuleInfo {
        code: Code(204),
        name: "vanity-metric",
        aliases: &[],
        group: Group::Measurability,
        severity: Severity::Warning,
        set: Set::Recommended,
        when: When::Open,
        depths: Depths::EVERY,
        needs_today: false,
        section: Section::MeasurementMistakes,
        summary: "a count of effort or attention has no effect tied to it",
        why: "Volume goes up whether or not anything gets better. Tie the count to what it is meant to bring about, the \
              conversations that led somewhere, the readers who came back, and the number starts to help you decide.",
        thresholds: &[],
        fix: FixAvailability::None,
        since: "0.1.0",
        fixture: include_str!("../../../fixtures/rules/vanity-metric.md"),
    },
    check: Check::Goal { each: check, together: None },
};

fn check(goal: &GoalFacts<'_, '_>, _settings: &Settings, findings: &mut Findings<'_>) {
    if let Outcome::Vanity(statement) = &goal.outcome {
        findings.push(finding(statement, goal.place_of(statement)));
    }
    let measures = goal.indicators.measures().iter().filter(|measure| measure.source != MeasureSource::Statement);
    // How far it is by then is told in what its measures count.
    let more = LazyCell::new(|| goal.indicators.count_more_than_volume());
    let says_enough = |measure: &&Measure<'_, '_>| measure.source != MeasureSource::Checkpoint || !*more;
    for measure in measures.filter(|measure| !measure.reached && is_vanity(measure)).filter(says_enough) {
        findings.push(finding(&measure.judged, measure.judged.words.span));
    }
}

/// A count in the words of a checkpoint is volume when it is nearly all that they say.
fn is_vanity(measure: &Measure<'_, '_>) -> bool {
    let judged = &measure.judged;
    let Some(volume) = judged.judgement.vanity else { return false };
    let is_certain = measure.source != MeasureSource::Checkpoint || judged.judgement.label == Label::Activity;
    is_certain || volume.len() * 2 > judged.words.text.len()
}

fn finding(judged: &Judged<'_, '_>, at: Span) -> Finding {
    let words = judged.words.text.as_ref();
    Finding::at(at, format!("{} counts volume, not effect", quoted(words)))
        .help("count the effect beside the effort: how many of them lead to something, a reply, a return, a result?")
        .subject(words)
}
