//! Every format by its own rules: one document whatever was found, the right unit of columns, fingerprints that last.

use serde_json::Value;

use crate::program::Folder;
use crate::program::SELECT;
use crate::program::WARNING;

pub(crate) const ALL: [&str; 12] =
    ["full", "concise", "grouped", "json", "jsonl", "sarif", "github", "gitlab", "junit", "checkstyle", "rdjsonl", "markdown"];

/// What a format prints about the folder.
fn print(folder: &Folder, format: &str) -> String {
    folder.run(&["check", SELECT, "--output-format", format]).output
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}\n{text}"))
}

fn lines(text: &str) -> Vec<Value> {
    text.lines().map(json).collect()
}

/// Fails unless the text is one well-formed document of XML; gives the attributes of all elements of a name.
fn xml(text: &str, element: &str) -> Vec<Vec<(String, String)>> {
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

/// A finding behind an emoji of two UTF-16 units and four bytes, a letter of three bytes, and a letter with a combining mark.
const WIDE: &str =
    "# Goals 2027\r\n\r\n- 😀目e\u{301} <!-- goallint-ignore-next-line nonsense -->\r\n- Lead a team of six by December\r\n";

#[test]
fn columns_count_in_the_unit_of_each_format() {
    let folder = Folder::new(&[("goals/a.md", WIDE)]);
    let before = WIDE.lines().nth(2).unwrap().split("nonsense").next().unwrap();
    let [characters, utf16, bytes] = [before.chars().count() + 1, before.encode_utf16().count() + 1, before.len() + 1];
    assert!(characters < utf16 && utf16 < bytes);
    let range = &json(&print(&folder, "json"))["findings"][0]["range"];
    assert_eq!(range["start"]["column"], characters);
    assert_eq!(range["end"]["column"], characters + 8);
    let region = &json(&print(&folder, "sarif"))["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"];
    assert_eq!([&region["startLine"], &region["startColumn"], &region["endColumn"]], [3, utf16, utf16 + 8]);
    assert_eq!(region["snippet"]["text"], "nonsense");
    let range = &lines(&print(&folder, "rdjsonl"))[0]["location"]["range"];
    assert_eq!([&range["start"]["column"], &range["end"]["column"]], [bytes, bytes + 8]);
    assert!(print(&folder, "concise").starts_with(&format!("goals/a.md:3:{characters}: ")));
    assert!(print(&folder, "github").contains(&format!("col={characters},endColumn={},", characters + 8)));
    assert_eq!(xml(&print(&folder, "checkstyle"), "error")[0][1], ("column".to_owned(), characters.to_string()));
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
fn fingerprints_outlive_lines_above_and_are_never_shared() {
    let twice = format!("{WARNING}\n<!-- goallint-ignore-next-line nonsense -->\n- Open a bakery by June 2027\n");
    let folder = Folder::new(&[("goals/a.md", &twice), ("goals/b.md", WARNING)]);
    let of = |format: &str| -> Vec<String> {
        let document = json(&print(&folder, format));
        let (list, key) = match format {
            "json" => (&document["findings"], "fingerprint"),
            "gitlab" => (&document, "fingerprint"),
            _ => (&document["runs"][0]["results"], "partialFingerprints"),
        };
        let read = |entry: &Value| entry[key].as_str().map_or_else(|| entry[key]["goalIdentity/v1"].to_string(), str::to_owned);
        list.as_array().unwrap().iter().map(read).collect()
    };
    for format in ["json", "gitlab", "sarif"] {
        let before = of(format);
        assert_eq!(before.len(), 3);
        assert_eq!(before.iter().collect::<std::collections::BTreeSet<_>>().len(), 3);
        folder.write("goals/a.md", format!("A line above.\n\n{twice}").as_bytes());
        assert_eq!(of(format), before, "{format}");
        folder.write("goals/a.md", twice.as_bytes());
    }
}

#[test]
fn reports_go_to_files_beside_the_output() {
    let folder = Folder::new(&[("goals/a.md", WARNING)]);
    let arguments = [
        "check",
        SELECT,
        "--report",
        "sarif=x.sarif",
        "--report=gitlab=y.json",
        "--report",
        "junit=z.xml",
        "--report=full=f.txt",
    ];
    let shown = folder.run(&arguments).ends_with(1).output;
    assert_eq!(shown, print(&folder, "concise"));
    for (format, file) in [("sarif", "x.sarif"), ("gitlab", "y.json"), ("junit", "z.xml"), ("full", "f.txt")] {
        assert_eq!(folder.read(file), print(&folder, format), "{format}");
    }
    let redirected = folder.run(&["check", SELECT, "--output-file", "out.json", "--output-format", "json"]).ends_with(1);
    assert_eq!(redirected.output, "");
    assert_eq!(folder.read("out.json"), print(&folder, "json"));
}

#[test]
fn annotations_keep_within_what_a_step_shows() {
    let files: Vec<String> = (10..35).map(|number| format!("goals/{number}.md")).collect();
    let files: Vec<(&str, &str)> = files.iter().map(|name| (name.as_str(), WARNING)).collect();
    let folder = Folder::new(&files);
    folder.write("goals/99.md", crate::program::NOT_TEXT);
    let output = print(&folder, "github");
    let starting = |start: &str| output.lines().filter(|line| line.starts_with(start)).count();
    assert_eq!([starting("::error "), starting("::warning "), starting("::notice "), starting("goals/")], [1, 10, 1, 15]);
    assert!(output.starts_with("::error file=goals/99.md"), "{output}");
    assert!(output.contains("15 more findings"), "{output}");
}

#[test]
fn statistics_count_for_people_and_leave_documents_alone() {
    let folder = Folder::new(&[("goals/a.md", WARNING), ("goals/b.md", WARNING)]);
    folder.write("goals/c.md", crate::program::NOT_TEXT);
    let counted = folder.run(&["check", SELECT, "--statistics"]).ends_with(1).output;
    assert_eq!(counted, "2  warning  G007 unused-suppression\n1  error    G008 invalid-encoding\n");
    let document = folder.run(&["check", SELECT, "--statistics", "--output-format=json"]).ends_with(1).output;
    assert_eq!(document, print(&folder, "json"));
}

#[test]
fn the_full_report_shows_the_words() {
    let folder = Folder::new(&[("goals/a.md", WARNING)]);
    let output = print(&folder, "full");
    assert!(output.starts_with("warning[G007] unused-suppression: "), "{output}");
    for expected in ["[goals/a.md:3:32]", "─", "3 │ <!-- goallint-ignore-next-line nonsense -->", "see: https://"] {
        assert!(output.contains(expected), "{expected}\n{output}");
    }
}

#[test]
fn every_format_keeps_its_shape() {
    let folder = Folder::new(&[("goals/a.md", WARNING), ("notes.md", "x\n")]);
    folder.write("goals/b.md", crate::program::NOT_TEXT);
    for format in ALL.into_iter().filter(|format| *format != "sarif") {
        insta::assert_snapshot!(format!("format_{format}"), print(&folder, format));
    }
}
