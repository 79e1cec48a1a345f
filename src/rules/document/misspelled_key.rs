//! misspelled-key: an unknown key that is a slip of a known one.
//!
//! Other unknown keys are the author's own and are left alone.

use crate::diagnostic::Edit;
use crate::diagnostic::Finding;
use crate::diagnostic::Findings;
use crate::diagnostic::Fix;
use crate::diagnostic::quoted;
use crate::document::FrontMatter;
use crate::document::Mapping;
use crate::document::Value;
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
        code: Code(3),
        name: "misspelled-key",
        aliases: &[],
        group: Group::Document,
        severity: Severity::Warning,
        set: Set::Recommended,
        when: When::Always,
        depths: Depths::EVERY,
        needs_today: false,
        section: Section::ToolsAndTemplates,
        summary: "an unknown key is close to a known one",
        why: "A slip in a key hides everything below it: the checkpoints are written, and nobody counts them. Keys of your \
              own are welcome; only those that look like a slip of a known key are named.",
        thresholds: &[],
        fix: FixAvailability::Sometimes,
        since: "0.1.0",
        fixture: include_str!("../../../fixtures/rules/misspelled-key.md"),
    },
    check: Check::File(check),
};

fn check(file: &FileFacts<'_, '_>, _settings: &Settings, findings: &mut Findings<'_>) {
    for fault in &file.reading.faults {
        let FaultKind::MisspelledKey { key, known } = &fault.kind else { continue };
        let renamed = in_the_style_of(key, known);
        let finding = Finding::at(fault.span, format!("{} is not a key, but `{known}` is", quoted(key)))
            .help(format!("rename it to `{renamed}`"))
            .subject(key.as_ref());
        findings.push(if is_free(&file.document.front_matter, fault.span, known) {
            finding.fix(Fix::safe(format!("rename to `{renamed}`"), [Edit::replace(fault.span, renamed)]))
        } else {
            finding
        });
    }
}

/// The known key as the author would write it: with their capital and their underscores.
fn in_the_style_of(key: &str, known: &str) -> String {
    let separated = if key.contains('_') {
        known.replace('-', "_")
    } else if key.contains(' ') {
        known.replace('-', " ")
    } else {
        known.to_owned()
    };
    let mut letters = separated.chars();
    match letters.next() {
        Some(first) if key.starts_with(char::is_uppercase) => first.to_uppercase().chain(letters).collect(),
        _ => separated,
    }
}

/// Whether the mapping that holds the key at `span` has no key `known` yet: renaming must not make a duplicate.
fn is_free(front_matter: &FrontMatter<'_>, span: Span, known: &str) -> bool {
    let FrontMatter::Mapping(block) = front_matter else { return true };
    holder(&block.keys, span).is_none_or(|mapping| !mapping.entries.iter().any(|entry| is_same(&entry.key.value, known)))
}

/// The mapping, at any depth, that has a key at `span`.
fn holder<'a, 't>(mapping: &'a Mapping<'t>, span: Span) -> Option<&'a Mapping<'t>> {
    if mapping.entries.iter().any(|entry| entry.key.span == span) {
        return Some(mapping);
    }
    let entry = mapping.entries.iter().find(|entry| entry.value.span.contains(span))?;
    match &entry.value.value {
        Value::Mapping(inner) => holder(inner, span),
        Value::List(items) => items.iter().find(|item| item.span.contains(span)).and_then(|item| match &item.value {
            Value::Mapping(inner) => holder(inner, span),
            Value::Null | Value::Scalar(_) | Value::List(_) => None,
        }),
        Value::Null | Value::Scalar(_) => None,
    }
}

fn is_same(key: &str, known: &str) -> bool {
    let letters =
        |word: &str| word.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect::<String>();
    letters(key) == letters(known)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_renamed_key_keeps_the_authors_style() {
        for (key, known, expected) in [
            ("chekpoints", "checkpoints", "checkpoints"),
            ("Last_Reveiw", "last-review", "Last_review"),
            ("last reveiw", "last-review", "last review"),
            ("Ðue", "due", "Due"),
        ] {
            assert_eq!(in_the_style_of(key, known), expected);
        }
    }
}
