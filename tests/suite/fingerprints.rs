//! Fingerprints: the same finding has the same in the next run, whatever else was written or mended.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::formats::json;
use crate::formats::print;
use crate::program::Folder;
use crate::program::WARNING;

/// The fingerprints of all findings under every rule, each with its file and rule, in order.
fn prints(folder: &Folder) -> Vec<[String; 3]> {
    let arguments = ["check", "--select=all", "--isolated", "--today=2027-01-15", "--fail-on=never", "--output-format=json"];
    let document = json(&folder.run(&arguments).ends_with(0).output);
    let text = |finding: &Value, key: &str| finding[key].as_str().unwrap().to_owned();
    let mut prints: Vec<[String; 3]> = document["findings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|finding| ["path", "name", "fingerprint"].map(|key| text(finding, key)))
        .collect();
    prints.sort();
    prints
}

/// Every example of every rule's fixture, as a file of its own.
fn examples() -> Vec<(String, String)> {
    let mut examples = Vec::new();
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/rules");
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let text = std::fs::read_to_string(&path).unwrap().replace("\r\n", "\n");
        let rule = path.file_stem().unwrap().to_str().unwrap();
        for (number, block) in text.split("\n````markdown").skip(1).enumerate() {
            let (_, block) = block.split_once('\n').unwrap();
            let (example, _) = block.split_once("\n````").unwrap();
            examples.push((format!("goals/{rule}-{number}.md"), format!("{example}\n")));
        }
    }
    assert!(examples.len() > 200, "the examples were not found: {}", examples.len());
    examples
}

/// Lines that say nothing about goals, above everything that does.
fn moved_down(text: &str) -> String {
    match text.strip_prefix("---\n") {
        Some(rest) => format!("---\n# a remark\n# and another\n{rest}"),
        None => format!("\n\n\n{text}"),
    }
}

#[test]
fn lines_above_change_none_in_any_example_of_any_rule() {
    let examples = examples();
    let files = |change: fn(&str) -> String| {
        let changed: Vec<(&str, String)> = examples.iter().map(|(path, text)| (path.as_str(), change(text))).collect();
        let files: Vec<(&str, &str)> = changed.iter().map(|(path, text)| (*path, text.as_str())).collect();
        prints(&Folder::new(&files))
    };
    let before = files(str::to_owned);
    assert!(before.len() > 1000, "{}", before.len());
    let after = files(moved_down);
    let changed: Vec<_> = before.iter().filter(|print| !after.contains(print)).collect();
    assert_eq!(changed, [] as [&[String; 3]; 0]);
    assert_eq!(before.len(), after.len());
    let unique: BTreeSet<_> = before.iter().map(|[_, _, print]| print).collect();
    assert_eq!(unique.len(), before.len(), "no two findings share one");
}

#[test]
fn mending_one_changes_no_other() {
    let text = "---\ngoal: Get better at management\nstaus: active\nhorizon: longterm\nchekpoints: [x]\ndue: 06/07/2027\n---\n\n\
                # Plan\n\n- Read 20 books\n- Attend conferences\n";
    let folder = Folder::new(&[("goals/a.md", text)]);
    let before = prints(&folder);
    assert!(before.len() > 10);
    for (fault, mended, name) in [
        ("staus: active", "status: active", "misspelled-key"),
        ("chekpoints: [x]\n", "", "misspelled-key"),
        ("horizon: longterm", "horizon: long-term", "invalid-value"),
        ("06/07/2027", "2027-07-06", "ambiguous-date"),
    ] {
        folder.write("goals/a.md", text.replace(fault, mended).as_bytes());
        let after = prints(&folder);
        let gone: Vec<&str> = before.iter().filter(|print| !after.contains(print)).map(|[_, name, _]| name.as_str()).collect();
        assert!(gone.contains(&name) && gone.len() <= 2, "{mended}: {gone:?}");
    }
    folder.write("goals/a.md", text.as_bytes());
    folder.run(&["check", "--select=misspelled-key", "--fix"]).ends_with(0);
    let after = prints(&folder);
    let gone = before.iter().filter(|print| !after.contains(print) && print[1] != "misspelled-key").count();
    assert!(gone <= 1, "{gone}");
}

#[test]
fn every_format_shows_the_same_and_none_twice() {
    let twice = format!("{WARNING}\n<!-- goallint-ignore-next-line nonsense -->\n- Open a bakery by June 2027\n");
    let folder = Folder::new(&[("goals/a.md", &twice), ("goals/b.md", WARNING)]);
    let of = |format: &str| -> Vec<String> {
        let document = json(&print(&folder, format));
        let (list, key) = match format {
            "json" => (&document["findings"], "fingerprint"),
            "gitlab" => (&document, "fingerprint"),
            _ => (&document["runs"][0]["results"], "partialFingerprints"),
        };
        let read = |entry: &Value| entry[key].as_str().or(entry[key]["goalIdentity/v1"].as_str()).unwrap().to_owned();
        list.as_array().unwrap().iter().map(read).collect()
    };
    let before = of("json");
    assert_eq!(before.len(), 3);
    assert_eq!(before.iter().collect::<BTreeSet<_>>().len(), 3);
    for format in ["json", "gitlab", "sarif"] {
        assert_eq!(of(format), before, "{format}");
        folder.write("goals/a.md", format!("A line above.\n\n{twice}").as_bytes());
        assert_eq!(of(format), before, "{format}");
        folder.write("goals/a.md", twice.as_bytes());
    }
}
