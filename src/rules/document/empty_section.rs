//! empty-section: a recognised heading with nothing below it.

use crate::diagnostic::Finding;
use crate::diagnostic::Findings;
use crate::diagnostic::quoted;
use crate::facts::FileFacts;
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
        code: Code(6),
        name: "empty-section",
        aliases: &[],
        group: Group::Document,
        severity: Severity::Warning,
        set: Set::Recommended,
        when: When::Always,
        depths: Depths::EVERY,
        needs_today: false,
        section: Section::FinalChecklist,
        summary: "a recognised section has nothing in it",
        why: "An empty heading looks like an answer when you skim the page, and it is not one. Either the answer is worth \
              a line now, or the heading can go until it is.",
        thresholds: &[],
        fix: FixAvailability::None,
        since: "0.1.0",
        fixture: include_str!("../../../fixtures/rules/empty-section.md"),
    },
    check: Check::File(check),
};

fn check(file: &FileFacts<'_, '_>, _settings: &Settings, findings: &mut Findings<'_>) {
    for section in file.reading.sections.iter().filter(|section| section.empty && section.aspect.is_asked_for()) {
        findings.push(
            Finding::at(section.title.span, format!("nothing stands under {}", quoted(&section.title.text)))
                .help("write one line that answers it, or delete the heading until you can")
                .subject(section.title.text.as_ref()),
        );
    }
}
