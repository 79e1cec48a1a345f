//! placeholder: template text stands where the goal should.

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
        code: Code(5),
        name: "placeholder",
        aliases: &[],
        group: Group::Document,
        severity: Severity::Warning,
        set: Set::Recommended,
        when: When::Always,
        depths: Depths::EVERY,
        needs_today: false,
        section: Section::ToolsAndTemplates,
        summary: "template text was left in",
        why: "A template is a good start, and it is easy to stop half-way through it. What still reads `TBD` is a decision \
              that has not been made yet. Naming the spot is the quickest way to make it.",
        thresholds: &[],
        fix: FixAvailability::None,
        since: "0.1.0",
        fixture: include_str!("../../../fixtures/rules/placeholder.md"),
    },
    check: Check::File(check),
};

fn check(file: &FileFacts<'_, '_>, _settings: &Settings, findings: &mut Findings<'_>) {
    for fault in &file.reading.faults {
        match &fault.kind {
            FaultKind::Placeholder { field, .. } => {
                let words = quoted(fault.span.slice(file.document.text));
                findings.push(
                    Finding::at(fault.span, format!("{field} is still the template's {words}"))
                        .help("write your own words here, or delete the line until you know them")
                        .subject(field.as_ref()),
                );
            }
            FaultKind::UnfilledTemplate => {
                findings.push(Finding::at(fault.span, "this template was never filled in").help(
                    "write one goal in your own words and delete the rest; the remaining questions come back once it stands",
                ));
            }
            FaultKind::MisspelledKey { .. }
            | FaultKind::KeyTwice { .. }
            | FaultKind::InvalidValue { .. }
            | FaultKind::AmbiguousDate { .. } => {}
        }
    }
}
