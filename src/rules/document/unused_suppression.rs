//! unused-suppression: a suppression that silences nothing.
//!
//! The run itself reports it, once all other rules have spoken.

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
        code: Code(7),
        name: "unused-suppression",
        aliases: &[],
        group: Group::Document,
        severity: Severity::Warning,
        set: Set::Recommended,
        when: When::Always,
        depths: Depths::EVERY,
        needs_today: false,
        section: Section::ReviewIterateCelebrate,
        summary: "an inline suppression silences nothing",
        why: "A suppression is a note that you know better here. Once the goal has been mended, the note only hides the \
              next mistake. Deleting it keeps the exceptions that are left meaningful.",
        thresholds: &[],
        fix: FixAvailability::Sometimes,
        since: "0.1.0",
        fixture: include_str!("../../../fixtures/rules/unused-suppression.md"),
    },
    check: Check::Engine,
};
