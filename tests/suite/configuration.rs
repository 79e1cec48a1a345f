//! Which configuration counts, and what it decides.

use crate::program::Folder;
use crate::program::SELECT;
use crate::program::WARNING;

#[test]
fn the_nearest_configuration_counts_and_its_patterns_are_its_own() {
    let folder = Folder::new(&[
        ("goallint.toml", "[[overrides]]\nfiles = [\"goals/drafts/\"]\nseverity = { unused-suppression = \"advice\" }\n"),
        ("goals/a.md", WARNING),
        ("goals/drafts/b.md", WARNING),
        ("other/.goallint.toml", "select = [\"unused-suppression\"]\nexclude = [\"/drafts\"]\nfail-on = \"never\"\n"),
        ("other/goals/c.md", WARNING),
        ("other/drafts/goals.md", WARNING),
    ]);
    let levels = |arguments: &[&str]| -> Vec<String> {
        let output = folder.run(&[&["check"], arguments].concat()).output;
        let shown = |line: &str| Some(line.split_once(": ")?.1.split_once('[')?.0.to_owned());
        output.lines().filter(|line| line.contains("[G007]")).filter_map(shown).collect()
    };
    assert_eq!(levels(&[SELECT]), ["warning", "advice", "warning"]);
    assert_eq!(levels(&[SELECT, "--isolated"]), ["warning", "warning", "warning", "warning"]);
    assert_eq!(levels(&[SELECT, "--config", "goallint.toml"]), ["warning", "advice", "warning", "warning"]);
    folder.run(&["check", "other"]).ends_with(0);
    folder.run(&["check", "other", "--fail-on", "warning"]).ends_with(1);
}

#[test]
fn include_makes_goal_documents() {
    let folder = Folder::new(&[
        ("goallint.toml", "include = [\"plans/*.md\"]\n"),
        ("plans/a.md", WARNING.trim_start_matches("# Goals 2027\n")),
    ]);
    folder.run(&["check", SELECT, "plans"]).ends_with(1);
    folder.run(&["check", SELECT, "plans", "--isolated"]).ends_with(0);
}

#[test]
fn every_fault_is_told_with_its_place() {
    let folder = Folder::new(&[
        ("goallint.toml", "ignore = [\"G999\"]\n[thresholds]\ncheckpoint = 1\n\n[sections]\nwhi = [\"x\"]\n"),
        ("goals/a.md", WARNING),
    ]);
    let errors = folder.run(&["check"]).ends_with(2).errors;
    for expected in [
        "goallint.toml:1:11: there is no rule or group `G999`",
        "goallint.toml:3:1: unknown threshold `checkpoint`",
        "help: did you mean `checkpoints`?",
        "goallint.toml:6:1: unknown kind of section `whi`",
        "help: did you mean `why`?",
    ] {
        assert!(errors.contains(expected), "{expected}\n{errors}");
    }
    assert!(!errors.contains(folder.path().to_str().unwrap()), "{errors}");
}

#[test]
fn the_configuration_that_counts_is_shown_with_its_places() {
    let folder = Folder::new(&[
        ("goallint.toml", "fail-on = \"error\"\nignore = [\"G101\"]\n\n[thresholds]\ncheckpoints = 7\n"),
        ("plans/goals.md", ""),
        ("other/.goallint.toml", "# nothing\n"),
        ("broken/goallint.toml", "selct = []\n"),
    ]);
    let file = |path: &str| folder.run(&["config", "file", path]).ends_with(0).output;
    assert_eq!(file("plans/goals.md"), "goallint.toml\n");
    assert_eq!(file("other"), "other/.goallint.toml\n");
    let shown = folder.run(&["config", "show", "plans"]).ends_with(0).output;
    for expected in [
        "fail-on = \"error\"  # goallint.toml:1\n",
        "checkpoints = 7  # goallint.toml:5\n",
        "select = [\"recommended\"]  # built in\n",
        "ignore = [\"G101\"]  # goallint.toml:2\n",
    ] {
        assert!(shown.contains(expected), "{expected}: {shown}");
    }
    assert!(folder.run(&["config", "show", "broken"]).ends_with(2).errors.contains("did you mean `select`?"));
    for command in ["show", "file"] {
        assert_eq!(folder.run(&["config", command, "nosuch"]).ends_with(2).errors, "error: nosuch: no such file or folder\n");
    }
    let bare = Folder::new(&[]);
    let nothing = bare.run(&["config", "file"]).ends_with(0);
    assert!(nothing.output.is_empty() && nothing.errors.contains("no configuration"), "{}", nothing.errors);
    assert!(bare.run(&["config", "show"]).ends_with(0).output.contains("fail-on = \"warning\"  # built in"));
}

#[test]
fn what_decides_is_told_as_it_was_written_and_where() {
    let text = "select = [\"clarity\"]\nseverity = { clarity = \"advice\", G102 = \"warning\" }\n\
        [[overrides]]\nfiles = [\"goals/\"]\nignore = [\"G101\"]\nseverity = { vague-outcome = \"error\" }\ndepth = \"plan\"\n\
        [[overrides]]\nfiles = [\"drafts/\"]\nselect = [\"all\"]\n";
    let folder = Folder::new(&[("goallint.toml", text), ("goals/a.md", WARNING)]);
    let shown = folder.run(&["config", "show", "goals/a.md"]).ends_with(0).output;
    for expected in [
        "select = [\"clarity\"]  # goallint.toml:1\n",
        "depth = \"plan\"  # goallint.toml:7\n",
        "activity-as-outcome = \"warning\"  # goallint.toml:2\n",
        "credential-only = \"advice\"  # goallint.toml:2\n",
        "vague-outcome = \"error\"  # goallint.toml:6\n",
        "[[overrides]]\nfiles = [\"goals/\"]  # goallint.toml:4\nignore = [\"G101\"]  # goallint.toml:5\n",
    ] {
        assert!(shown.contains(expected), "{expected}: {shown}");
    }
    for unexpected in ["missing-outcome", "missing-checkpoints", "drafts"] {
        assert!(!shown.contains(unexpected), "{unexpected}: {shown}");
    }
}

/// What holds, without where it comes from.
fn shown(folder: &Folder, path: &str) -> String {
    let output = folder.run(&["config", "show", path]).ends_with(0).output;
    output.lines().map(|line| line.rsplit_once("  # ").map_or(line, |(value, _)| value).to_owned() + "\n").collect()
}

#[test]
fn what_is_shown_is_a_configuration_that_says_the_same() {
    let many = "include = [\n  \"plans/*.md\", # \"commented\"\n  'a\\ b',\n]\nexclude = \"drafts\"\nextend-select = [\"several-outcomes\"]\n\
        ignore = [\"timeline\"]\nseverity = { clarity = \"advice\", missing-why = \"error\" }\nfail-on = \"never\"\n\
        today = 2027-01-15\ndepth = \"plan\"\n\
        [[overrides]]\nfiles = [\"plans/\"]\nselect = [\"all\"]\nignore = [\"G303\"]\ndepth = \"item\"\n\
        [thresholds]\ncheckpoints = 3\n[vocabulary]\nactivity-verbs = [\"grind \\\"x\\\"\"]\nallowed-patterns = [\"^Habit: \\\\w\u{e9}\"]\n\
        [sections]\ncheckpoints = [\"Etappen # eins\"]\nwhy = []\n";
    let select = "select = [\"strict\"]\nignore = [\"clarity\"]\n[vocabulary]\n";
    for text in ["", "# nothing\n[severity]\n[sections]\n", many, select, "select = []\n"] {
        for path in [".", "plans/a.md"] {
            let folder = Folder::new(&[("goallint.toml", text), ("plans/a.md", WARNING), ("goals/b.md", WARNING)]);
            let before = shown(&folder, path);
            let found = |folder: &Folder| {
                folder.run(&["check", "plans/a.md", "--today=2027-01-15", "--fail-on=never"]).ends_with(0).output
            };
            let findings = found(&folder);
            let whole = folder.run(&["config", "show", path]).ends_with(0).output;
            folder.write("goallint.toml", whole.as_bytes());
            assert_eq!(shown(&folder, path), before, "{text}\n{whole}");
            if path != "." {
                assert_eq!(found(&folder), findings, "{text}\n{whole}");
            }
        }
    }
}

#[test]
fn what_nobody_wants_is_not_missing() {
    let folder = Folder::new(&[("goals/a.md", "---\ngoal: Lead the map team of the city library\ndue: 2027-12-15\n---\n")]);
    let found = |checkpoints: u8, indicators: u8| {
        let thresholds = format!("[thresholds]\ncheckpoints = {checkpoints}\nindicators = {indicators}\n");
        folder.write("goallint.toml", thresholds.as_bytes());
        folder
            .run(&["check", "--today=2027-01-15", "--select=measurability,timeline", "--output-format=jsonl", "--fail-on=never"])
            .output
    };
    assert_eq!(found(0, 0), "");
    let (usual, other) = (found(3, 3), found(2, 5));
    assert!(usual.contains("name three dated steps") && usual.contains("name three measures"), "{usual}");
    assert!(other.contains("name dated steps") && other.contains("name measures"), "{other}");
}
