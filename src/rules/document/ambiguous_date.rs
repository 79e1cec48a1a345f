//! ambiguous-date: a date that people in two countries read as two days.
//!
//! It is never guessed, so there is no fix.

use crate::diagnostic::Finding;
use crate::diagnostic::Findings;
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
        code: Code(9),
        name: "ambiguous-date",
        aliases: &[],
        group: Group::Document,
        severity: Severity::Warning,
        set: Set::Recommended,
        when: When::Always,
        depths: Depths::EVERY,
        needs_today: false,
        section: Section::Timeline,
        summary: "a date can be read two ways",
        why: "A checkpoint works because everybody who helps you sees the same day in it. `06/07` is a month apart for a \
              reader in Boston and one in Berlin. Year first, and the question never comes up.",
        thresholds: &[],
        fix: FixAvailability::None,
        since: "0.1.0",
        fixture: include_str!("../../../fixtures/rules/ambiguous-date.md"),
    },
    check: Check::File(check),
};

fn check(file: &FileFacts<'_, '_>, _settings: &Settings, findings: &mut Findings<'_>) {
    for fault in &file.reading.faults {
        let FaultKind::AmbiguousDate { readings: [one, other] } = fault.kind else { continue };
        let words = fault.span.slice(file.document.text);
        findings.push(
            Finding::at(fault.span, format!("{} can be read as two days", quoted(words)))
                .help(format!("write `{one}` or `{other}`, whichever you mean"))
                .subject(words),
        );
    }
}
