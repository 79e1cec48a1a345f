//! Every format by its own rules: one document whatever was found, with all that is documented.

use serde_json::Value;

use crate::program::Folder;
use crate::program::SELECT;
use crate::program::WARNING;

pub(crate) const ALL: [&str; 12] =
    ["full", "concise", "grouped", "json", "jsonl", "sarif", "github", "gitlab", "junit", "checkstyle", "rdjsonl", "markdown"];

/// What a format prints about the folder.
pub(crate) fn print(folder: &Folder, format: &str) -> String {
    folder.run(&["check", SELECT, "--output-format", format]).output
}

pub(crate) fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}\n{text}"))
}

pub(crate) fn lines(text: &str) -> Vec<Value> {
    text.lines().map(json).collect()
}

/// Fails unless the text is one well-formed document of XML; gives the attributes of all elements of a name.
pub(crate) fn xml(text: &str, element: &str) -> Vec<Vec<(String, String)>> {
    use quick_xml::XmlVersion;
    use quick_xml::events::Event;

    let mut reader = quick_xml::Reader::from_str(text);
    let mut found = Vec::new();
    loop {
        match reader.read_event().unwrap() {
            Event::Eof => return found,
            Event::Start(start) | Event::Empty(start) if start.name().as_ref() == element => {
                let read = |attribute: quick_xml::events::attributes::Attribute<'_>| {
                    let value = attribute.normalized_value(XmlVersion::Implicit1_0).unwrap().into_owned();
                    (attribute.key.as_ref().to_owned(), value)
                };
                found.push(start.attributes().map(|attribute| read(attribute.unwrap())).collect());
            }
            _ => {}
        }
    }
}

#[test]
fn an_empty_run_is_a_valid_document() {
    for folder in [Folder::new(&[("goals/a.md", "# Goals 2027\n\n- Lead a team\n")]), Folder::new(&[("notes.md", "x\n")])] {
        assert_eq!(json(&print(&folder, "json"))["findings"], Value::Array(Vec::new()));
        assert_eq!(json(&print(&folder, "sarif"))["runs"][0]["results"], Value::Array(Vec::new()));
        assert_eq!(json(&print(&folder, "gitlab")), Value::Array(Vec::new()));
        xml(&print(&folder, "junit"), "testcase");
        assert_eq!(xml(&print(&folder, "checkstyle"), "error"), [] as [Vec<(String, String)>; 0]);
        assert!(print(&folder, "markdown").starts_with("# goallint: no findings"));
        for format in ["full", "concise", "grouped", "jsonl", "github", "rdjsonl"] {
            assert_eq!(print(&folder, format), "", "{format}");
        }
    }
}

#[test]
fn a_run_that_fails_is_a_valid_document_and_says_so() {
    let folder = Folder::new(&[("goals/a.md", WARNING), ("torn.toml", "select = [\n")]);
    for (arguments, findings, reason) in [
        (&["goals", "no\n::error::where.md"][..], 1, "no ::error::where.md: no such file or folder"),
        (&["--config=torn.toml", "goals"], 0, "torn.toml:"),
        (&["--baseline=missing.json", "goals"], 0, "missing.json cannot be read: no such file or folder"),
    ] {
        let print = |format: &str| {
            folder.run(&[&["check", SELECT, "--output-format", format][..], arguments].concat()).ends_with(2).output
        };
        assert_eq!(json(&print("json"))["findings"].as_array().unwrap().len(), findings);
        assert_eq!(json(&print("gitlab")).as_array().unwrap().len(), findings);
        assert_eq!(xml(&print("checkstyle"), "error").len(), findings);
        let run = json(&print("sarif"))["runs"][0].clone();
        assert_eq!(run["results"].as_array().unwrap().len(), findings);
        assert_eq!(run["invocations"][0]["executionSuccessful"], false);
        let junit = xml(&print("junit"), "error");
        assert_eq!(junit.len(), 1);
        assert!(junit[0][1].1.contains(reason), "{junit:?}");
        let github = print("github");
        assert!(github.starts_with(&format!("::error title=goallint::{}", reason.split(' ').next().unwrap())), "{github}");
        assert_eq!(github.lines().count(), 1 + findings, "{github}");
        let markdown = print("markdown");
        assert!(markdown.contains("\nThe run failed:\n\n- "), "{markdown}");
    }
}

#[test]
fn a_failure_is_one_item_of_the_markdown_with_its_help() {
    let folder = Folder::new(&[("goals/a.md", WARNING), ("goallint.toml", "nonsense = 1\n")]);
    let markdown = folder.run(&["check", "--output-format=markdown"]).ends_with(2).output;
    assert!(markdown.starts_with("# goallint: nothing was checked\n\nThe run failed:\n\n- goallint.toml:1:1: "), "{markdown}");
    assert_eq!(markdown.lines().filter(|line| line.starts_with('-')).count(), 1, "{markdown}");
    assert!(markdown.contains("<br>help: "), "{markdown}");
}

#[test]
fn a_finding_has_every_key_that_is_documented() {
    let folder = Folder::new(&[("goals/a.md", WARNING)]);
    let document = json(&print(&folder, "json"));
    assert_eq!(document["version"], 1);
    let finding = &document["findings"][0];
    for key in
        ["code", "name", "group", "level", "message", "help", "url", "path", "goal", "range", "related", "fix", "suppressed"]
    {
        assert!(finding.get(key).is_some(), "{key}: {finding}");
    }
    assert_eq!(finding["code"], "G007");
    assert_eq!(finding["name"], "unused-suppression");
    assert_eq!(WARNING.get(usize::try_from(finding["offset"].as_u64().unwrap()).unwrap()..).unwrap().get(..8), Some("nonsense"));
    let expected = serde_json::json!(
        {"files": 1, "passed-over": 0, "goals": 1, "errors": 0, "warnings": 1, "advice": 0, "suppressed": 0});
    assert_eq!(document["summary"], expected);
    assert_eq!(lines(&print(&folder, "jsonl")), std::slice::from_ref(finding));
}

#[test]
fn statistics_count_for_people_and_leave_documents_alone() {
    let folder = Folder::new(&[("goals/a.md", WARNING), ("goals/b.md", WARNING)]);
    folder.write("goals/c.md", crate::program::NOT_TEXT);
    let counted = folder.run(&["check", SELECT, "--statistics"]).ends_with(1).output;
    assert_eq!(counted, "2  warning  G007 unused-suppression\n1  error    G008 invalid-encoding\n");
    let document = folder.run(&["check", SELECT, "--statistics", "--output-format=json"]).ends_with(1).output;
    assert_eq!(document, print(&folder, "json"));
    let silenced = "# Goals 2027\n\n- Get better at chess <!-- goallint-ignore G103 -->\n- Get better at drawing\n";
    folder.write("goals/d.md", silenced.as_bytes());
    let shown = folder.run(&["check", "--select=G103", "--statistics", "--show-suppressed", "goals/d.md"]).ends_with(1).output;
    assert_eq!(shown, "2  warning  G103 vague-outcome (1 suppressed)\n");
}

#[test]
fn a_table_that_is_too_long_leaves_room_for_the_others() {
    let keys = (0..6000).map(|number| format!("staus: word {number}\n")).collect::<Vec<_>>().concat();
    let folder = Folder::new(&[("goals/a.md", &format!("---\ngoal: Win the prize\n{keys}---\n")), ("goals/b.md", WARNING)]);
    let select = "--select=misspelled-key,unused-suppression";
    let markdown = folder.run(&["check", select, "--output-format=markdown"]).ends_with(1).output;
    assert!(markdown.len() < 1024 * 1024 && markdown.len() > 800 * 1024, "{}", markdown.len());
    let tables: Vec<&str> = markdown.split("\n## ").skip(1).collect();
    assert_eq!(tables.len(), 2);
    assert!(tables[0].starts_with("goals/a.md\n") && tables[0].contains("| 3:1 |"), "{}", &tables[0][..200]);
    assert!(tables[1].starts_with("goals/b.md\n") && tables[1].contains("unused-suppression"), "{}", tables[1]);
    let rows = markdown.lines().filter(|line| line.contains("misspelled-key]")).count();
    assert!(markdown.ends_with(&format!("\n{} more findings are not shown here.\n", 6000 - rows)), "{}", tables[1]);
}

#[test]
fn every_format_keeps_its_shape() {
    let folder = Folder::new(&[("goals/a.md", WARNING), ("notes.md", "x\n")]);
    folder.write("goals/b.md", crate::program::NOT_TEXT);
    for format in ALL.into_iter().filter(|format| *format != "sarif") {
        insta::assert_snapshot!(format!("format_{format}"), print(&folder, format));
    }
}

#[test]
fn the_page_of_formats_has_a_section_for_each() {
    let page = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/formats.md")).unwrap();
    let sections: Vec<&str> = page.lines().filter_map(|line| line.strip_prefix("## `")?.strip_suffix('`')).collect();
    assert_eq!(sections, ALL);
    let listed: Vec<&str> = page.lines().filter_map(|line| line.strip_prefix("| [`")?.split('`').next()).collect();
    assert_eq!(listed, ALL);
}
