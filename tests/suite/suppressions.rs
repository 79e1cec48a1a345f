//! Comments that silence findings: their reasons are shown, they expire, and they are exported.

use serde_json::Value;
use serde_json::json;

use crate::program::Folder;

const KEYS: &str = "---\ngoal: Publish the field guide\n# goallint-ignore misspelled-key until 2027-03-01 -- the old system\n\
                    staus: active\nhorizont: 2027 # goallint-ignore misspelled-key -- my own script\n---\n";
const LIST: &str = "# Goals 2027\n\n\
                    <!-- goallint-ignore-start clarity until 2027-03-01 -- new job -->\n- Get better at management\n\
                    <!-- goallint-ignore-end clarity -->\n- Get better at chess <!-- goallint-ignore vague-outcome -- a hobby -->\n";
const RULES: &str = "--select=misspelled-key,clarity,unused-suppression";

fn folder() -> Folder {
    Folder::new(&[("goals/2027.md", LIST), ("goals/a.md", KEYS)])
}

fn concise(folder: &Folder, arguments: &[&str]) -> Vec<String> {
    let all = [&["check", "goals", RULES, "--output-format=concise", "--fail-on=never"], arguments].concat();
    folder.run(&all).ends_with(0).output.lines().map(str::to_owned).collect()
}

#[test]
fn what_is_silenced_is_shown_with_its_reason_when_asked_for() {
    let folder = folder();
    assert_eq!(concise(&folder, &["--today=2027-01-15"]), [] as [&str; 0]);
    let shown = concise(&folder, &["--today=2027-01-15", "--show-suppressed"]);
    let reasons: Vec<&str> =
        shown.iter().filter_map(|line| line.split_once(" (suppressed: ")).map(|(_, reason)| reason).collect();
    assert_eq!(reasons, ["new job)", "a hobby)", "the old system)", "my own script)"]);
    let all = concise(&folder, &["--today=2027-01-15", "--no-suppressions"]);
    assert_eq!(all.iter().filter(|line| !line.contains("G007")).count(), 4, "{all:?}");
}

#[test]
fn a_suppression_holds_up_to_its_day_and_is_told_once_behind_it() {
    let folder = folder();
    assert_eq!(concise(&folder, &["--today=2027-03-01"]), [] as [&str; 0]);
    let expired = concise(&folder, &["--today=2027-03-02"]);
    let expected = [
        "goals/2027.md:3:1: warning[G007] unused-suppression: this suppression expired on 2027-03-01",
        "goals/2027.md:4:3: warning[G103] vague-outcome: nobody can tell when `Get better at management` is reached",
        "goals/a.md:3:1: warning[G007] unused-suppression: this suppression expired on 2027-03-01",
        "goals/a.md:4:1: warning[G003] misspelled-key: `staus` is not a key, but `status` is",
    ];
    assert_eq!(expired, expected);
    folder.run(&["check", "goals", "--select=unused-suppression", "--fix", "--today=2027-03-02"]).ends_with(0);
    assert!(!folder.read("goals/2027.md").contains("clarity"), "{}", folder.read("goals/2027.md"));
    folder.write("goals/2027.md", LIST.replace("2027-03-01", "spring").as_bytes());
    assert!(concise(&folder, &[])[0].contains("`spring` is not a date, so this suppression does not count"));
}

#[test]
fn other_programs_are_told_what_is_silenced_and_why() {
    let folder = folder();
    folder.write("goals/b.md", b"---\ngoal: Publish the field guide\nstaus: achieved\n---\n");
    folder.run(&["baseline", "write", RULES, "--today=2027-01-15"]).ends_with(0);
    let run = |arguments: &[&str]| -> Value {
        let all = [&["check", "goals", RULES, "--baseline=goallint-baseline.json", "--today=2027-01-15"], arguments].concat();
        serde_json::from_str(&folder.run(&all).ends_with(0).output).unwrap()
    };
    let log = run(&["--output-format=sarif", "--show-suppressed"]);
    let results = log["runs"][0]["results"].as_array().unwrap();
    let suppressions: Vec<&Value> = results.iter().map(|result| &result["suppressions"][0]).collect();
    let in_source = |reason: &str| json!({"kind": "inSource", "status": "accepted", "justification": reason});
    let in_baseline = json!({"kind": "external", "status": "accepted", "justification": "in the baseline"});
    let expected =
        [in_source("new job"), in_source("a hobby"), in_source("the old system"), in_source("my own script"), in_baseline];
    assert_eq!(suppressions, expected.iter().collect::<Vec<_>>());
    let unasked = run(&["--output-format=sarif"]);
    assert_eq!(unasked["runs"][0]["results"], json!([]), "what is silenced would be an alert to those who do not read why");
    let document = run(&["--output-format=json", "--show-suppressed"]);
    assert_eq!(document["findings"][0]["suppressed"], json!({"by": "comment", "reason": "new job"}));
    assert_eq!(document["summary"]["suppressed"], 5);
    assert_eq!(run(&["--output-format=gitlab", "--show-suppressed"]), json!([]), "it has no mark for what is silenced");
    for format in ["github", "checkstyle", "rdjsonl"] {
        let output_format = format!("--output-format={format}");
        let shown = folder.run(&["check", "goals", RULES, "--today=2027-01-15", "--show-suppressed", &output_format]).output;
        let open = folder.run(&["check", "goals", RULES, "--today=2027-01-15", &output_format]).output;
        assert_eq!(shown, open, "{format}");
    }
}

#[test]
fn what_stands_inside_a_text_of_toml_is_no_comment() {
    let text = "+++\ngoal = \"Read three books # goallint-ignore G102 -- x\"\nnotes = \"\"\"\n# goallint-ignore G102 -- an example\n\"\"\"\n\
                status = \"active\" # goallint-ignore G004 -- ours\n+++\n";
    let folder = Folder::new(&[("goals/a.md", text)]);
    let run = folder.run(&[
        "check",
        "goals",
        "--select=activity-as-outcome,invalid-value,unused-suppression",
        "--today=2027-01-15",
        "--fix",
    ]);
    assert_eq!(folder.read("goals/a.md"), text.replace(" # goallint-ignore G004 -- ours", ""));
    assert!(run.output.contains("activity-as-outcome"), "{}", run.output);
}

#[test]
fn names_that_silence_nothing_are_taken_out_of_their_comment() {
    let text = |comment: &str| format!("# Goals\n\n{comment}- Get better at chess <!-- goallint-ignore G103 -->\n");
    let check = |before: &str, after: &str| {
        let folder = Folder::new(&[("goals/a.md", &text(before))]);
        folder.run(&["check", "goals", "--select=clarity,timeline,unused-suppression", "--fix", "--today=2027-01-15"]);
        assert_eq!(folder.read("goals/a.md"), text(after), "{before}");
    };
    let next = |names: &str| format!("<!-- goallint-ignore-next-line {names} -- a hobby -->\n");
    check(&next("G102, G104"), "");
    check(&next("G102, G104, G105 until 2027-03-01"), "");
    check(&next("G102, missing-timeline"), &next("missing-timeline"));
    check(&next("missing-timeline , G102"), &next("missing-timeline"));
    check(&next("G102, missing-timeline, G104, G105 until 2027-03-01"), &next("missing-timeline until 2027-03-01"));
    check(&next("G102, timeline, G901"), &next("timeline, G901"));
}

#[test]
fn a_comment_that_speaks_to_goallint_and_is_not_understood_is_told() {
    let folder = Folder::new(&[("goals/a.md", "# Goals 2027\n\n<!-- goallint-disable G103 -->\n- Get better at chess\n")]);
    let found = concise(&folder, &["--today=2027-01-15"]);
    assert!(found[0].contains("this is no suppression that goallint knows"), "{found:?}");
    let told = folder.run(&["check", "goals", RULES, "--output-format=full"]).ends_with(1).output;
    assert!(told.contains("`goallint-ignore` for its own line"), "{told}");
}

#[test]
fn each_end_closes_the_starts_above_it_that_have_its_name() {
    let text = "# Goals 2027\n\n<!-- goallint-ignore-start G103, clarity -- both -->\n- Get better at chess\n\
                <!-- goallint-ignore-end VAGUE-OUTCOME -->\n- Get better at drawing\n\
                <!-- goallint-ignore-end -->\n- Get better at singing\n<!-- goallint-ignore-end timeline -->\n";
    let folder = Folder::new(&[("goals/a.md", text)]);
    let found = concise(&folder, &["--today=2027-01-15", "--show-suppressed"]);
    let told: Vec<&str> = found.iter().map(|line| line.split_once("goals/a.md:").map_or("", |(_, rest)| rest)).collect();
    assert_eq!(
        told.iter().map(|line| line.contains("(suppressed: both)")).collect::<Vec<_>>(),
        [true, true, false, false],
        "{told:#?}"
    );
    assert!(told[2].contains("singing") && told[3].contains("never started"), "{told:#?}");
}

#[test]
fn a_start_without_an_end_is_told() {
    let text = "# Goals 2027\n\n<!-- goallint-ignore-start clarity -- new job -->\n- Get better at chess\n\n## Later\n\n- Get better at singing\n";
    let folder = Folder::new(&[("goals/a.md", text)]);
    let expected = "goals/a.md:3:1: warning[G007] unused-suppression: this suppression of `clarity` is never ended, so it holds up to \
                    the end of the file";
    assert_eq!(concise(&folder, &["--today=2027-01-15"]), [expected]);
    folder.write("goals/a.md", text.replace("## Later", "<!-- goallint-ignore-end -->\n\n## Later").as_bytes());
    assert_eq!(concise(&folder, &["--today=2027-01-15"]).len(), 1);
    assert!(concise(&folder, &["--today=2027-01-15"])[0].contains("singing"));
}

#[test]
fn what_stood_around_a_deleted_comment_is_read_as_before() {
    const COMMENT: &str = "<!-- goallint-ignore-next-line G102 -->";
    let check = |lines: &str, fixed: &str| {
        let text = |lines: &str| {
            let lines = lines.replace("COMMENT", COMMENT);
            format!("# Goals 2027\n\n{lines}\n## Goals\n\n- Win the league by June 2027\n")
        };
        for end in ["\n", "\r\n"] {
            let folder = Folder::new(&[("goals/a.md", &text(lines).replace('\n', end))]);
            folder.run(&["check", "goals", "--select=G102,unused-suppression", "--fix", "--today=2027-01-15"]);
            assert_eq!(folder.read("goals/a.md"), text(fixed).replace('\n', end), "{lines}");
        }
    };
    check("- Win the cup\nCOMMENT\nNotes of today\n", "- Win the cup\n\nNotes of today\n");
    check("Notes\nCOMMENT\n---\n", "Notes\n\n---\n");
    check("- Win the cup\nCOMMENT\nCOMMENT\nCOMMENT\nNotes of today\n", "- Win the cup\n\nNotes of today\n");
    check("- Win the cup\nCOMMENT\n- Win the prize\n", "- Win the cup\n- Win the prize\n");
    check("Notes\nCOMMENT\n## Plans\n", "Notes\n## Plans\n");
    check("- Win the cup\n\nCOMMENT\nNotes\n", "- Win the cup\n\nNotes\n");
    check("- Win the cup COMMENT\n", "- Win the cup\n");
    check("- Win the cup\n  COMMENT\n  by skill\n", "- Win the cup\n\n  by skill\n");
    for kept in [
        "- Win the cup\n\nCOMMENT\n\n    let x = 1\n",
        "- Win the cup\nCOMMENT\n  - by skill\n",
        "COMMENT Win the cup\n",
        "- COMMENT\n",
    ] {
        check(kept, kept);
    }
}

#[test]
fn many_comments_below_each_other_are_deleted_at_once() {
    let comments = "<!-- goallint-ignore-next-line G102 -->\n".repeat(300);
    let folder = Folder::new(&[("goals/a.md", &format!("# Goals 2027\n\n{comments}- Win the cup\n"))]);
    folder.run(&["check", "goals", "--select=G102,unused-suppression", "--fix", "--today=2027-01-15"]).ends_with(0);
    assert_eq!(folder.read("goals/a.md"), "# Goals 2027\n\n- Win the cup\n");
}

#[test]
fn a_comment_in_front_matter_that_cannot_be_read_silences_all_the_same() {
    let text = "---\ngoal: Publish the field guide\nwhy:x # goallint-ignore front-matter-syntax -- ours\ny: [a\n\
                # goallint-ignore misspelled-key -- agreed\nstaus: active\n---\n";
    let folder = Folder::new(&[("goals/a.md", text)]);
    let select = "--select=front-matter-syntax,misspelled-key,unused-suppression";
    let found = folder.run(&["check", "goals", select, "--output-format=concise"]).ends_with(1).output;
    assert_eq!(found.lines().count(), 1, "{found}");
    assert!(found.contains("a bracket is opened and never closed"), "{found}");
}

#[test]
fn rules_about_several_files_are_silenced_as_all_others() {
    let text = "---\n# goallint-ignore-file broken-support -- first\ngoal: Publish the field guide by June 2027\n\
                # goallint-ignore broken-support -- second\nsupports: nowhere # goallint-ignore broken-support -- third\n---\n";
    let folder = Folder::new(&[("goals/a.md", text)]);
    let arguments = ["check", "goals", "--select=portfolio,unused-suppression", "--output-format=concise", "--fail-on=never"];
    let shown = folder.run(&[&arguments[..], &["--show-suppressed"]].concat()).ends_with(0).output;
    let told: Vec<&str> = shown.lines().collect();
    assert!(told.iter().any(|line| line.contains("broken-support") && line.ends_with("(suppressed: first)")), "{shown}");
    assert_eq!(told.iter().filter(|line| line.contains("silences nothing")).count(), 2, "{shown}");
}

#[test]
fn no_fix_is_promised_for_what_waits_for_other_files() {
    let text = "---\ngoal: Publish the field guide by June 2027\n# goallint-ignore broken-support -- x\nwhy: for all\n---\n";
    let folder = Folder::new(&[("goals/a.md", text)]);
    let arguments = ["check", "goals", "--select=portfolio,unused-suppression", "--output-format=json", "--fail-on=never"];
    let told: Value = serde_json::from_str(&folder.run(&arguments).ends_with(0).output).unwrap();
    assert_eq!(told["findings"][0]["name"], "unused-suppression", "{told:#}");
    assert_eq!(told["findings"][0]["fix"], Value::Null);
    let silent = text.replace("-- x\n", "-- x\n# goallint-ignore-file unused-suppression -- y\n");
    folder.write("goals/a.md", silent.as_bytes());
    let told: Value = serde_json::from_str(&folder.run(&arguments).ends_with(0).output).unwrap();
    assert_eq!(told["findings"], json!([]));
}

#[test]
fn a_reason_without_its_mark_is_told_once() {
    for written in ["vague-outcome because it is a theme", "vague-outcome: it is a theme", "vague-outcome — it is a theme"] {
        let text = format!("# Goals 2027\n\n- Get better at chess <!-- goallint-ignore {written} -->\n");
        let folder = Folder::new(&[("goals/a.md", &text)]);
        let told = concise(&folder, &[]);
        assert_eq!(told.len(), 1, "{told:?}");
        assert!(told[0].ends_with("these words are no rules, and a reason has `--` in front of it"), "{told:?}");
        folder.run(&["check", "goals", RULES, "--fix"]).ends_with(0);
        assert!(folder.read("goals/a.md").contains("vague-outcome -- "), "{}", folder.read("goals/a.md"));
    }
    let slip = "# Goals 2027\n\n- Get better at chess <!-- goallint-ignore vague-outcome, vanity -->\n";
    assert!(concise(&Folder::new(&[("goals/a.md", slip)]), &[])[0].ends_with("there is no rule `vanity`"));
}

#[test]
fn a_comment_is_about_its_item_or_alone_about_the_next_line() {
    for text in [
        "- Get better at chess,\n  and soon,\n  too <!-- goallint-ignore vague-outcome -->\n",
        "<!-- goallint-ignore vague-outcome -->\n- Get better at chess\n",
        "- Sell the boat\n  <!-- goallint-ignore vague-outcome -->\n- Get better at chess\n",
    ] {
        assert_eq!(concise(&Folder::new(&[("goals/a.md", &format!("# Goals 2027\n\n{text}"))]), &[]), [] as [&str; 0], "{text}");
    }
    let lines = "# Goals 2027\n\n- Get better at chess\n- Sell the boat <!-- goallint-ignore vague-outcome -->\n";
    assert_eq!(concise(&Folder::new(&[("goals/a.md", lines)]), &[]).len(), 2);
}

#[test]
fn a_group_is_judged_only_where_all_that_is_recommended_of_it_runs() {
    let list = "# Goals 2027\n\n<!-- goallint-ignore-next-line clarity -->\n- Get better at chess\n";
    let folder = Folder::new(&[("goals/a.md", list)]);
    let some = ["check", "goals", "--select=activity-as-outcome,unused-suppression"];
    assert_eq!(folder.run(&some).ends_with(0).output, "");
    folder.run(&[&some[..], &["--fix"]].concat()).ends_with(0);
    assert_eq!(folder.read("goals/a.md"), list);
    folder.write("goals/a.md", list.replace("Get better at chess", "Sell the boat").as_bytes());
    assert!(concise(&folder, &[])[0].ends_with("nothing here breaks `clarity`, so this suppression silences nothing"));
}
