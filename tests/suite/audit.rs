//! The six closing questions, in every format.

use crate::program::Folder;

const FILES: [(&str, &str); 3] = [
    (
        "goals/lead.md",
        "---\ngoal: Lead the map team of the city library\ndue: 2027-12-15\ngaps: [I have never led a team]\n---\n",
    ),
    ("goals/2027.md", "# Goals 2027\n\n- Open the map fair by May\n- [x] Publish the harbour atlas\n"),
    ("notes.md", "# Notes\n\nNothing here.\n"),
];

#[test]
fn people_get_cards_and_a_table() {
    let folder = Folder::new(&FILES);
    let outcome = folder.run(&["audit", "--today=2027-01-15"]).ends_with(0);
    for expected in [
        "goals/lead.md:2 · active · due 2027-12-15 · 2 of 6",
        "  1 a specific outcome               yes     line 2: Lead the map team",
        "  5 who gives feedback and how       no      name one person",
        "Open the map fair by May",
        "1 outcome  2 indicators  3 gaps  4 timeline  5 feedback  6 life\n+ yes  ~ partly  - no\n",
        "0 of 2 goals are actionable; 1 achieved or dropped",
    ] {
        assert!(outcome.output.contains(expected), "{expected}\n{}", outcome.output);
    }
}

#[test]
fn programs_get_one_document() {
    let folder = Folder::new(&FILES);
    let outcome = folder.run(&["audit", "--today=2027-01-15", "--output-format=json"]).ends_with(0);
    let document: serde_json::Value = serde_json::from_str(&outcome.output).unwrap();
    assert_eq!(document["version"], 1);
    assert_eq!(document["summary"]["goals"], 2);
    let lead = &document["files"][1]["goals"][0];
    assert_eq!(lead["answered"], 2);
    assert_eq!(lead["questions"][2]["answer"], "yes");
    assert_eq!(lead["questions"][2]["line"], 4);
}

#[test]
fn pages_get_a_table() {
    let folder = Folder::new(&FILES);
    let outcome = folder.run(&["audit", "--today=2027-01-15", "--output-format=markdown"]).ends_with(0);
    assert!(
        outcome.output.contains("| Lead the map team of the city library (goals/lead.md:2) | yes | no |"),
        "{}",
        outcome.output
    );
    assert!(outcome.output.contains("- **who gives feedback and how** (no): "), "{}", outcome.output);
}

#[test]
fn what_is_no_text_is_passed_over_and_what_is_not_there_is_no_empty_audit() {
    let folder = Folder::new(&[]);
    folder.write("goals/a.md", crate::program::NOT_TEXT);
    let audited = folder.run(&["audit"]).ends_with(0);
    assert_eq!(audited.output, "no open goals\n");
    assert!(audited.errors.starts_with("goals/a.md: passed over: it is not UTF-8: byte "), "{}", audited.errors);
    assert!(folder.run(&["inspect"]).ends_with(0).output.contains("passed over: it is not UTF-8"));
    for format in ["text", "markdown"] {
        let missing = folder.run(&["audit", "nosuch", "--output-format", format]).ends_with(2);
        assert_eq!((missing.output.as_str(), missing.errors.as_str()), ("", "error: nosuch: no such file or folder\n"));
    }
    assert!(folder.run(&["audit", "nosuch", "--output-format=json"]).ends_with(2).output.contains("\"goals\": 0"));
}

#[test]
fn nothing_is_said_of_the_language_of_what_was_passed_over() {
    let folder = Folder::new(&[
        ("README.md", "# A program\n\nIt counts.\n"),
        ("goals/a.md", "# Goals 2027\n\n- Lead a team of six by June\n"),
    ]);
    let document = folder.run(&["inspect", "--output-format=json"]).ends_with(0).output;
    let told: Vec<&str> = document.lines().filter(|line| line.contains("english")).map(str::trim).collect();
    assert_eq!(told, ["\"english\": null,", "\"english\": true,"]);
}

#[test]
fn what_is_not_asked_is_not_called_unreadable() {
    let list = "# Bucket list\n\n- Sail to Oslo\n- Row a race\n";
    let folder = Folder::new(&[("bucket-list.md", list)]);
    let page = folder.run(&["audit", "--output-format=markdown"]).ends_with(0).output;
    assert!(page.contains("(partly): not asked of lists for a life") && !page.contains("cannot be read"), "{page}");
}
