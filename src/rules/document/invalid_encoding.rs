//! invalid-encoding: the file's bytes are not text.
//!
//! The run itself reports it, instead of reading the file.

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

pub(super) static RULE: Rule = Rule {
    info: RuleInfo {
        code: Code(8),
        name: "invalid-encoding",
        aliases: &[],
        group: Group::Document,
        severity: Severity::Error,
        set: Set::Recommended,
        when: When::Always,
        depths: Depths::EVERY,
        needs_today: false,
        section: Section::ToolsAndTemplates,
        summary: "the file is not UTF-8",
        why: "Bytes in another encoding turn names and dates into other characters without a word. Nothing else is said \
              about such a file, because it would be said about the wrong text.",
        thresholds: &[],
        fix: FixAvailability::None,
        since: "0.1.0",
        fixture: include_str!("../../../fixtures/rules/invalid-encoding.md"),
    },
    check: Check::Engine,
};
