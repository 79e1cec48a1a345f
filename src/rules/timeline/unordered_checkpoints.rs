//! unordered-checkpoints: the steps do not stand in the order of their dates.
//!
//! The fix moves whole lines and keeps everything else where it is. It is offered when every step has a date and lines of its own with
//! nothing but blank lines between them.

use crate::date::Date;
use crate::diagnostic::Edit;
use crate::diagnostic::Finding;
use crate::diagnostic::Findings;
use crate::diagnostic::Fix;
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
use crate::settings::Settings;
use crate::text::Span;

pub(super) static RULE: Rule = Rule {
    info: RuleInfo {
        code: Code(309),
        name: "unordered-checkpoints",
        aliases: &[],
        group: Group::Timeline,
        severity: Severity::Advice,
        set: Set::Recommended,
        when: When::Open,
        depths: Depths::NO_ITEMS,
        needs_today: false,
        section: Section::CreateMilestones,
        summary: "checkpoints are not in the order of their dates",
        why: "A plan is read from top to bottom, by you at seven in the morning and by whoever helps you. In order of time \
              the next step is always the first one that is not done.",
        thresholds: &[],
        fix: FixAvailability::Sometimes,
        since: "0.1.0",
        fixture: include_str!("../../../fixtures/rules/unordered-checkpoints.md"),
    },
    check: Check::Goal { each: check, together: None },
};

fn check(goal: &GoalFacts<'_, '_>, _settings: &Settings, findings: &mut Findings<'_>) {
    let dated: Vec<_> = goal.checkpoints.dated().collect();
    let backwards = dated.windows(2).find_map(|pair| match pair {
        [(above, before), (step, after)] if after.value.end < before.value.end && after.value.start < before.value.start => {
            Some((above, before, step, after))
        }
        _ => None,
    });
    let Some((above, before, step, after)) = backwards else { return };
    // Key results stand in the order of what counts.
    let is_result = |words: Span| [above, step].iter().any(|step| step.checkpoint.span.contains(words));
    if goal.goal.indicators.iter().any(|result| is_result(result.words.span)) {
        return;
    }
    let finding = Finding::at(after.span, "this checkpoint stands below a later one")
        .related(before.span, "later, but stands above")
        .help("put the checkpoints in the order of their dates");
    findings.push(match reordered(goal.checkpoints.steps(), goal.source) {
        Some(edit) => finding.fix(Fix::safe("put the checkpoints in the order of their dates", [edit])),
        None => finding,
    });
}

/// One edit over all steps that puts their lines in order.
fn reordered(steps: &[Step<'_, '_>], text: &str) -> Option<Edit> {
    let slots: Vec<(Date, Span)> = steps
        .iter()
        .map(|step| match step.date {
            StepDate::On(date) => Some((date.value.end, step.checkpoint.lines?)),
            StepDate::Missing | StepDate::Told => None,
        })
        .collect::<Option<_>>()?;
    let whole = slots.first()?.1.cover(slots.last()?.1);
    let gaps: Vec<&str> = slots.windows(2).map(|pair| text.get(pair[0].1.end()..pair[1].1.start())).collect::<Option<_>>()?;
    let content = |span: Span| span.slice(text).trim_end_matches(['\n', '\r']);
    if gaps.iter().any(|gap| !gap.trim().is_empty()) || slots.iter().any(|(_, span)| is_numbered(content(*span))) {
        return None;
    }
    let mut ordered = slots.clone();
    ordered.sort_by_key(|(date, _)| *date);
    let mut result = String::with_capacity(whole.len());
    for (at, ((_, slot), (_, moved))) in slots.iter().zip(&ordered).enumerate() {
        result.push_str(content(*moved));
        // The line break, or its absence at the end of the file, belongs to the slot and not to the step.
        result.push_str(slot.slice(text).get(content(*slot).len()..)?);
        result.push_str(gaps.get(at).copied().unwrap_or_default());
    }
    Some(Edit::replace(whole, result))
}

/// Whether the lines begin with a number of a list, which would have to change with the place.
fn is_numbered(lines: &str) -> bool {
    let rest = lines.trim_start().trim_start_matches(|letter: char| letter.is_ascii_digit());
    rest.len() < lines.trim_start().len() && (rest.starts_with(". ") || rest.starts_with(") "))
}
