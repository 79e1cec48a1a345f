//! What holds for every rule.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use goallint::rule_info::Group;
use goallint::rules;

#[test]
fn codes_ascend_and_lie_in_their_group() {
    let codes: Vec<u16> = rules::all().map(|rule| rule.info.code.0).collect();
    assert!(codes.is_sorted_by(|one, other| one < other), "{codes:?}");
    for rule in rules::all() {
        let place = Group::ALL.iter().position(|group| *group == rule.info.group).unwrap();
        assert_eq!(usize::from(rule.info.code.0) / 100, place, "{} is not in the hundred of its group", rule.info.name);
    }
}

#[test]
fn names_are_unique_and_found_by_every_spelling() {
    let mut names = BTreeSet::new();
    for rule in rules::all() {
        let info = &rule.info;
        assert!(info.name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'), "{}", info.name);
        for name in std::iter::once(&info.name).chain(info.aliases) {
            assert!(names.insert(*name), "{name} stands for two rules");
            assert!(rules::find(name).is_some_and(|found| found.info == *info));
        }
        assert!(rules::find(&info.code.to_string().to_lowercase()).is_some_and(|found| found.info == *info));
        assert!(Group::ALL.iter().all(|group| group.name() != info.name));
    }
}

#[test]
fn texts_keep_the_house_style() {
    for rule in rules::all() {
        let info = &rule.info;
        assert!(
            info.summary.starts_with(|letter: char| letter.is_lowercase()) && !info.summary.ends_with('.'),
            "{}: {}",
            info.name,
            info.summary
        );
        assert!(info.why.ends_with('.') && info.why.len() > 60, "{}: {}", info.name, info.why);
    }
}

#[test]
fn every_rule_file_and_fixture_is_registered() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let known: BTreeSet<String> = rules::all().map(|rule| rule.info.name.to_owned()).collect();
    let mut files = BTreeSet::new();
    for group in Group::ALL {
        let folder = root.join("src/rules").join(group.name());
        let Ok(entries) = fs::read_dir(folder) else { continue };
        for entry in entries {
            let name = entry.unwrap().file_name().into_string().unwrap();
            if name != "mod.rs" {
                files.insert(name.trim_end_matches(".rs").replace('_', "-"));
            }
        }
    }
    assert_eq!(files, known, "one file a rule, named like it");
    let fixtures: BTreeSet<String> = fs::read_dir(root.join("fixtures/rules"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap().trim_end_matches(".md").to_owned())
        .collect();
    assert_eq!(fixtures, known, "one fixture a rule, named like it");
}
