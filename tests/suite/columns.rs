//! Columns count in the unit of each format's readers: characters, UTF-16 code units or bytes.

use serde_json::Value;

use crate::formats::json;
use crate::formats::lines;
use crate::formats::print;
use crate::formats::xml;
use crate::program::Folder;

/// A finding behind an emoji of two UTF-16 units and four bytes, a letter of three bytes, and a letter with a combining mark.
const WIDE: &str =
    "# Goals 2027\r\n\r\n- 😀目e\u{301} <!-- goallint-ignore-next-line nonsense -->\r\n- Lead a team of six by December\r\n";

/// The column of the first of some words in a line, in characters, UTF-16 code units and bytes.
fn columns(line: &str, words: &str) -> [usize; 3] {
    let before = line.split(words).next().unwrap();
    let columns = [before.chars().count() + 1, before.encode_utf16().count() + 1, before.len() + 1];
    assert!(columns[0] < columns[1] && columns[1] < columns[2], "the three units differ");
    columns
}

#[test]
fn each_format_counts_in_its_own_unit() {
    let [characters, utf16, bytes] = columns(WIDE.lines().nth(2).unwrap(), "nonsense");
    for text in [WIDE.to_owned(), format!("\u{feff}{WIDE}"), WIDE.replace("\r\n", "\n")] {
        let folder = Folder::new(&[("goals/a.md", &text)]);
        for finding in [json(&print(&folder, "json"))["findings"][0].clone(), lines(&print(&folder, "jsonl")).remove(0)] {
            let range = &finding["range"];
            assert_eq!([&range["start"]["line"], &range["end"]["line"]], [3, 3]);
            assert_eq!([&range["start"]["column"], &range["end"]["column"]], [characters, characters + 8]);
            assert_eq!([&finding["offset"], &finding["length"]], [text.find("nonsense").unwrap(), 8]);
        }
        let place = &json(&print(&folder, "sarif"))["runs"][0]["results"][0]["locations"][0]["physicalLocation"];
        let region = &place["region"];
        assert_eq!([&region["startLine"], &region["startColumn"], &region["endColumn"]], [3, utf16, utf16 + 8]);
        assert_eq!(region["snippet"]["text"], "nonsense");
        assert_eq!(place["contextRegion"]["snippet"]["text"], WIDE.lines().nth(2).unwrap());
        let range = &lines(&print(&folder, "rdjsonl"))[0]["location"]["range"];
        assert_eq!([&range["start"]["column"], &range["end"]["column"]], [bytes, bytes + 8]);
        assert!(print(&folder, "full").contains(&format!("[goals/a.md:3:{characters}]")), "{}", print(&folder, "full"));
        assert!(print(&folder, "concise").starts_with(&format!("goals/a.md:3:{characters}: ")));
        assert!(print(&folder, "grouped").contains(&format!("3:{characters} ")), "{}", print(&folder, "grouped"));
        assert!(print(&folder, "markdown").contains(&format!("| 3:{characters} | ")));
        assert!(print(&folder, "github").contains(&format!("col={characters},endColumn={},", characters + 8)));
        let name = &xml(&print(&folder, "junit"), "testcase")[0][1].1;
        assert_eq!(*name, format!("G007 unused-suppression 3:{characters}"));
        assert_eq!(xml(&print(&folder, "checkstyle"), "error")[0][1], ("column".to_owned(), characters.to_string()));
        assert_eq!(json(&print(&folder, "gitlab"))[0]["location"]["lines"]["begin"], 3);
    }
}

/// The output of a format about the rules whose findings have fixes and second places.
fn print_more(folder: &Folder, format: &str) -> String {
    folder.run(&["check", "--select=invalid-value,duplicate-key", "--output-format", format]).ends_with(1).output
}

#[test]
fn fixes_and_second_places_count_alike() {
    let line = "{goal: \"😀目e\u{301} Publish the field guide\", why: it matters, why: it does, status: achievd}";
    let folder = Folder::new(&[("goals/a.md", &format!("---\n{line}\n---\n"))]);
    let fix = columns(line, "achievd");
    let second = columns(line, "why: it matters");
    let [twice, value]: [Value; 2] = lines(&print_more(&folder, "jsonl")).try_into().unwrap();
    assert_eq!(value["fix"]["edits"][0]["range"]["start"]["column"], fix[0]);
    assert_eq!(twice["related"][0]["range"]["start"]["column"], second[0]);
    let results = json(&print_more(&folder, "sarif"))["runs"][0]["results"].clone();
    let deleted = &results[1]["fixes"][0]["artifactChanges"][0]["replacements"][0]["deletedRegion"];
    assert_eq!([&deleted["startColumn"], &deleted["endColumn"]], [fix[1], fix[1] + "achievd".len()]);
    assert_eq!(results[0]["relatedLocations"][0]["physicalLocation"]["region"]["startColumn"], second[1]);
    let [twice, value]: [Value; 2] = lines(&print_more(&folder, "rdjsonl")).try_into().unwrap();
    let range = &value["suggestions"][0]["range"];
    assert_eq!([&range["start"]["column"], &range["end"]["column"]], [fix[2], fix[2] + "achievd".len()]);
    assert_eq!(twice["related_locations"][0]["location"]["range"]["start"]["column"], second[2]);
}

#[test]
fn a_finding_over_several_lines_says_where_it_ends() {
    let folder = Folder::new(&[("goals/a.md", "# Goals 2027\n\n- Lead 😀目e\u{301} teams of six\n  by December é 2027\n")]);
    let print =
        |format: &str| folder.run(&["check", "--select=missing-checkpoints", "--output-format", format]).ends_with(1).output;
    let range = &lines(&print("jsonl"))[0]["range"];
    assert_eq!(*range, serde_json::json!({"start": {"line": 3, "column": 3}, "end": {"line": 4, "column": 21}}));
    let github = print("github");
    assert!(github.starts_with("::error file=goals/a.md,line=3,endLine=4,title="), "columns stand for one line only: {github}");
    let range = &lines(&print("rdjsonl"))[0]["location"]["range"];
    assert_eq!(*range, serde_json::json!({"start": {"line": 3, "column": 3}, "end": {"line": 4, "column": 22}}));
    let region = &json(&print("sarif"))["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"];
    assert_eq!([&region["startLine"], &region["startColumn"], &region["endLine"], &region["endColumn"]], [3, 3, 4, 21]);
    assert_eq!(json(&print("gitlab"))[0]["location"]["lines"], serde_json::json!({"begin": 3, "end": 4}));
}

#[test]
fn a_block_of_front_matter_ends_with_its_words() {
    let folder = Folder::new(&[("goals/a.md", "---\ngoal: >\n  Lead a team of six\n  by December 2027\nwhy: it matters\n---\n")]);
    let output = folder.run(&["check", "--select=missing-checkpoints", "--output-format=jsonl"]).ends_with(1).output;
    let expected = serde_json::json!({"start": {"line": 3, "column": 3}, "end": {"line": 4, "column": 19}});
    assert_eq!(lines(&output)[0]["range"], expected);
}
