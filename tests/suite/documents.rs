//! Whole documents that are good, in the layouts in which people write: nothing is said of them, and the audit is content.

use std::fs;
use std::path::Path;

use crate::program::Folder;

const TODAY: &str = "--today=2027-01-15";

/// The documents of a folder below `fixtures/documents`: name and text.
pub(crate) fn documents(folder: &str) -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/documents").join(folder);
    let mut documents: Vec<(String, String)> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap())
        .map(|entry| (entry.file_name().into_string().unwrap(), fs::read_to_string(entry.path()).unwrap()))
        .collect();
    documents.sort();
    documents
}

#[test]
fn good_plans_of_every_kind_are_left_alone_and_answer_all_questions() {
    let plans = documents("plans");
    let mut kinds = Vec::new();
    for (name, text) in &plans {
        let folder = Folder::new(&[(name, text)]);
        let checked = folder.run(&["check", "--isolated", TODAY, "--extend-select=strict", "--output-format=concise", name]);
        assert_eq!((checked.code, checked.output.as_str()), (0, ""), "{name}: {}", checked.errors);
        let audited = folder.run(&["audit", "--isolated", TODAY, "--output-format=json", name]).ends_with(0);
        let audited: serde_json::Value = serde_json::from_str(&audited.output).unwrap();
        let goal = &audited["files"][0]["goals"][0];
        assert_eq!(goal["answered"], 6, "{name}: {goal:#}");
        assert_eq!(audited["summary"]["goals"], 1, "{name}");
        kinds.push((goal["priority"].as_str().unwrap_or_default().to_owned(), text.starts_with("---")));
    }
    for priority in ["promotion", "skill-mastery", "pivot", "mobility"] {
        for in_front_matter in [true, false] {
            assert!(kinds.contains(&(priority.to_owned(), in_front_matter)), "{priority}, front matter: {in_front_matter}");
        }
    }
}

#[test]
fn good_documents_of_every_layout_are_left_alone() {
    let layouts = documents("layouts");
    assert!(layouts.len() >= 5);
    for (name, text) in &layouts {
        let folder = Folder::new(&[(name, text)]);
        let checked = folder.run(&["check", "--isolated", TODAY, "--output-format=concise", name]);
        assert_eq!((checked.code, checked.output.as_str()), (0, ""), "{name}: {}", checked.errors);
        assert!(checked.errors.contains("no findings in 1 file"), "{name}: {}", checked.errors);
    }
}
