//! duplicate-key: one mapping of the front matter says the same key twice.

use crate::diagnostic::Finding;
use crate::diagnostic::Findings;
use crate::diagnostic::quoted;
use crate::document::ProblemKind;
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
use crate::text::Span;

pub(super) static RULE: Rule = Rule {
    info: RuleInfo {
        code: Code(2),
        name: "duplicate-key",
        aliases: &[],
        group: Group::Document,
        severity: Severity::Error,
        set: Set::Recommended,
        when: When::Always,
        depths: Depths::EVERY,
        needs_today: false,
        section: Section::ToolsAndTemplates,
        summary: "a key stands twice in one mapping",
        why: "Of two values for one key, one program keeps the first and another the last. A deadline that depends on the \
              reader is not a deadline. Keep the value you mean, or make a list of both.",
        thresholds: &[],
        fix: FixAvailability::None,
        since: "0.1.0",
        fixture: include_str!("../../../fixtures/rules/duplicate-key.md"),
    },
    check: Check::File(check),
};

fn check(file: &FileFacts<'_, '_>, _settings: &Settings, findings: &mut Findings<'_>) {
    for problem in &file.document.problems {
        let ProblemKind::DuplicateKey { key, first } = &problem.kind else { continue };
        findings.push(twice(problem.span, *first, key, format!("{} stands twice", quoted(key))));
    }
    for fault in &file.reading.faults {
        let FaultKind::KeyTwice { key, first } = &fault.kind else { continue };
        let known = first.slice(file.document.text);
        findings.push(twice(fault.span, *first, key, format!("{} and {} are one key", quoted(known), quoted(key))));
    }
}

fn twice(span: Span, first: Span, key: &str, message: String) -> Finding {
    Finding::at(span, message)
        .label("again here")
        .related(first, "first here")
        .help("keep the one you mean; if both are meant, write them as one list")
        .subject(key)
}
