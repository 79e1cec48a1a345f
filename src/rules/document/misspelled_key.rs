//! misspelled-key: an unknown key that is a slip of a known one.
//!
//! Other unknown keys are the author's own and are left alone.

use std::collections::HashMap;
use std::collections::HashSet;

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
    let mut names = None;
    for fault in &file.reading.faults {
        let FaultKind::MisspelledKey { key, known } = &fault.kind else { continue };
        let renamed = in_the_style_of(key, known);
        let finding = Finding::at(fault.span, format!("{} is not a key, but `{known}` is", quoted(key))).subject(key.as_ref());
        let names = names.get_or_insert_with(|| Names::of(&file.document.front_matter));
        findings.push(if names.give(fault.span, known) {
            finding
                .help(format!("rename it to `{renamed}`"))
                .fix(Fix::safe(format!("rename to `{renamed}`"), [Edit::replace(fault.span, renamed)]))
        } else {
            finding.help(format!("`{known}` is there already: put what stands here below it, or delete this key"))
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

/// Which names the mappings of a front matter, at any depth, have already.
#[derive(Default)]
struct Names {
    /// The number of the mapping that each key stands in, by the place of the key.
    mappings: HashMap<Span, usize>,
    /// Names that are taken, by the number of their mapping.
    taken: HashSet<(usize, String)>,
}

impl Names {
    fn of(front_matter: &FrontMatter<'_>) -> Self {
        let mut names = Self::default();
        let mut waiting: Vec<&Mapping<'_>> = match front_matter {
            FrontMatter::Mapping(block) => vec![&block.keys],
            _ => Vec::new(),
        };
        let mut number = 0;
        while let Some(mapping) = waiting.pop() {
            for entry in &mapping.entries {
                names.mappings.insert(entry.key.span, number);
                names.taken.insert((number, letters(&entry.key.value)));
                waiting.extend(mappings_in(&entry.value.value));
            }
            number += 1;
        }
        names
    }

    /// Gives a name to the key at `span`, unless another key of its mapping has it: renaming must not make a duplicate.
    fn give(&mut self, span: Span, known: &str) -> bool {
        self.mappings.get(&span).is_none_or(|mapping| self.taken.insert((*mapping, letters(known))))
    }
}

/// The mappings that a value is or lists.
fn mappings_in<'a, 't>(value: &'a Value<'t>) -> Vec<&'a Mapping<'t>> {
    match value {
        Value::Mapping(inner) => vec![inner],
        Value::List(items) => items.iter().flat_map(|item| mappings_in(&item.value)).collect(),
        Value::Null | Value::Scalar(_) => Vec::new(),
    }
}

/// What tells names apart: capitals and what stands between words do not.
fn letters(name: &str) -> String {
    name.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
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
