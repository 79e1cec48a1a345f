//! invalid-value: a known key holds something that it cannot mean.

use crate::date::Date;
use crate::diagnostic::Edit;
use crate::diagnostic::Finding;
use crate::diagnostic::Findings;
use crate::diagnostic::Fix;
use crate::diagnostic::quoted;
use crate::facts::FileFacts;
use crate::goal::FaultKind;
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
        code: Code(4),
        name: "invalid-value",
        aliases: &[],
        group: Group::Document,
        severity: Severity::Error,
        set: Set::Recommended,
        when: When::Always,
        depths: Depths::EVERY,
        needs_today: false,
        section: Section::ToolsAndTemplates,
        summary: "a known key has a value that it cannot have",
        why: "A date that is not in the calendar or a choice that does not exist reads as if it were settled, and nothing \
              can be checked against it. The message names what the key takes, so that mending it is a matter of seconds.",
        thresholds: &[],
        fix: FixAvailability::Sometimes,
        since: "0.1.0",
        fixture: include_str!("../../../fixtures/rules/invalid-value.md"),
    },
    check: Check::File(check),
};

fn check(file: &FileFacts<'_, '_>, _settings: &Settings, findings: &mut Findings<'_>) {
    for fault in &file.reading.faults {
        let FaultKind::InvalidValue { key, expected, problem, meant } = &fault.kind else { continue };
        let value = quoted(fault.span.slice(file.document.text));
        // A day that can only be one was understood: other programs may not do as well.
        let is_other_order = meant.as_deref().is_some_and(|meant| Date::from_iso(meant).is_some());
        let mut finding = if is_other_order {
            Finding::at(fault.span, format!("{value} is a date that not every program reads")).subject(*key).as_advice()
        } else {
            Finding::at(fault.span, format!("{value} is no value for `{key}`")).subject(*key)
        };
        if let Some(problem) = problem {
            finding = finding.label(problem.clone());
        }
        findings.push(match meant {
            Some(meant) => finding
                .help(format!("write `{meant}`; `{key}` takes {expected}"))
                .fix(Fix::safe(format!("write `{meant}`"), [Edit::replace(fault.span, meant.as_str())])),
            None => finding.help(format!("`{key}` takes {expected}")),
        });
    }
}
