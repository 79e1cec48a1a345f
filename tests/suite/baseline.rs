//! Known findings: written, honoured, pruned, and never a way to hide what is new.

use crate::program::Folder;

const KEY: &str = "---\ngoal: Publish the field guide\nstaus: achieved\n---\n";
const OTHER_KEY: &str = "---\ngoal: Publish the field guide\nstaus: achieved\nchekpoints: [x]\n---\n";
const CLEAN: &str = "---\ngoal: Publish the field guide\nstatus: achieved\n---\n";

const RULES: &str = "--select=misspelled-key";
const BASELINE: &str = "--baseline=goallint-baseline.json";

#[test]
fn known_findings_do_not_count_and_new_ones_do() {
    let folder = Folder::new(&[("goals/a.md", KEY), ("goals/b.md", CLEAN)]);
    let check = |code: i32| folder.run(&["check", RULES, BASELINE]).ends_with(code);
    assert!(check(2).errors.contains("goallint-baseline.json cannot be read: no such file"));
    let written = folder.run(&["baseline", "write", RULES]).ends_with(0);
    assert!(written.errors.contains("1 known finding, 1 new finding, 0 mended"), "{}", written.errors);
    assert!(check(0).errors.contains("1 suppressed"));
    folder.write("goals/a.md", KEY.replace("---\ngoal", "---\nmine: 1\ngoal").as_bytes());
    check(0);
    folder.write("goals/b.md", OTHER_KEY.as_bytes());
    let output = check(1).output;
    assert!(output.contains("goals/b.md:3") && output.contains("goals/b.md:4") && !output.contains("goals/a.md"), "{output}");
    assert_eq!(folder.run(&["baseline", "show"]).ends_with(0).output.lines().count(), 1);
}

#[test]
fn writing_again_names_what_is_new() {
    let folder = Folder::new(&[("goals/a.md", KEY), ("goals/b.md", CLEAN)]);
    folder.run(&["baseline", "write", RULES]).ends_with(0);
    let first = folder.read("goallint-baseline.json");
    folder.run(&["baseline", "write", RULES]).ends_with(0);
    assert_eq!(folder.read("goallint-baseline.json"), first, "the same findings give the same bytes");
    folder.write("goals/b.md", OTHER_KEY.as_bytes());
    folder.write("goals/a.md", CLEAN.as_bytes());
    let again = folder.run(&["baseline", "write", RULES, "goals/b.md"]).ends_with(0).errors;
    assert_eq!(again.matches("new: goals/b.md: misspelled-key").count(), 2, "{again}");
    assert!(again.contains("3 known findings, 2 new findings, 0 mended"), "the other file was not looked at: {again}");
    folder.run(&["check", RULES, BASELINE, "goals/b.md"]).ends_with(0);
}

#[test]
fn what_was_mended_is_named_and_pruned() {
    let folder = Folder::new(&[("goals/a.md", OTHER_KEY), ("goals/b.md", KEY), ("goals/c.md", KEY)]);
    folder.run(&["baseline", "write", RULES]).ends_with(0);
    folder.write("goals/a.md", KEY.as_bytes());
    std::fs::remove_file(folder.path().join("goals/c.md")).unwrap();
    let told = folder.run(&["check", RULES, BASELINE]).ends_with(0).errors;
    assert_eq!(told.matches("mended, but still in the baseline: goals/a.md").count(), 1, "{told}");
    assert_eq!(told.matches("mended, but still in the baseline: goals/c.md").count(), 1, "what is gone is mended: {told}");
    let below = ["check", RULES, "--baseline=../goallint-baseline.json"];
    assert!(folder.run_in("goals", &below, b"", &[]).ends_with(0).errors.contains("baseline: goals/c.md"));
    let elsewhere = folder.run(&["check", RULES, BASELINE, "goals/b.md"]).ends_with(0).errors;
    assert!(!elsewhere.contains("mended"), "the run is not about the others: {elsewhere}");
    let unasked = folder.run(&["check", "--select=ambiguous-date", BASELINE]).ends_with(0).errors;
    assert!(!unasked.contains("mended"), "a rule that did not run says nothing: {unasked}");
    let pruned = folder.run(&["baseline", "prune", RULES]).ends_with(0).errors;
    assert!(pruned.contains("2 known findings, 2 mended") && pruned.contains("mended: goals/c.md"), "{pruned}");
    assert!(!folder.run(&["check", RULES, BASELINE]).ends_with(0).errors.contains("mended"));
    folder.write("goals/c.md", KEY.as_bytes());
    folder.run(&["check", RULES, BASELINE]).ends_with(1);
    folder.run(&["baseline", "prune", RULES]).ends_with(0);
    folder.run(&["check", RULES, BASELINE]).ends_with(1);
}

#[test]
fn a_file_that_is_no_baseline_ends_the_run_and_is_not_overwritten() {
    let folder = Folder::new(&[("goals/a.md", KEY), ("goallint-baseline.json", "{}")]);
    for arguments in [["check", BASELINE], ["baseline", "write"], ["baseline", "prune"], ["baseline", "show"]] {
        assert!(folder.run(&arguments).ends_with(2).errors.contains("is not a baseline"));
    }
    assert_eq!(folder.read("goallint-baseline.json"), "{}");
}

#[test]
fn a_baseline_holds_wherever_the_run_starts() {
    let folder = Folder::new(&[("project/goals/a.md", KEY), ("project/goals/b.md", KEY)]);
    std::fs::rename(folder.path().join(".git"), folder.path().join("project/.git")).unwrap();
    folder.run_in("project", &["baseline", "write", RULES], b"", &[]).ends_with(0);
    let check = |arguments: &[&str], code: i32| {
        let baseline = ["check", RULES, "--baseline=project/goallint-baseline.json"];
        folder.run(&[&baseline[..], arguments].concat()).ends_with(code)
    };
    assert!(check(&["project"], 0).errors.contains("2 suppressed"));
    assert!(check(&["project/goals/a.md", "project/goals/b.md"], 0).errors.contains("2 suppressed"));
    std::fs::remove_file(folder.path().join("project/goals/b.md")).unwrap();
    let told = check(&["project"], 0).errors;
    assert!(told.contains("mended, but still in the baseline: goals/b.md"), "{told}");
    let prune = ["baseline", "prune", RULES, "project", "--baseline=project/goallint-baseline.json"];
    let pruned = folder.run(&prune).ends_with(0).errors;
    assert!(pruned.contains("1 known finding, 1 mended"), "{pruned}");
}
