//! `check --fix`, `--unsafe-fixes` and `--diff`: what is written, what is only shown, and what never is.

use crate::program::Folder;
use crate::program::NOT_TEXT;

const BEFORE: &str = "---\ngoal: Publish the field guide\nstaus: achieved\n---\n";
const AFTER: &str = "---\ngoal: Publish the field guide\nstatus: achieved\n---\n";

fn folder() -> Folder {
    Folder::new(&[("goals/a.md", BEFORE), ("goals/b.md", AFTER)])
}

#[test]
fn only_asked_for_fixes_are_written() {
    let folder = folder();
    let check = |code: i32, arguments: &[&str], left: &str| {
        let outcome =
            folder.run(&[&["check", "--select=misspelled-key", "--fail-on=advice"], arguments].concat()).ends_with(code);
        assert_eq!(folder.read("goals/a.md"), left, "{arguments:?}");
        outcome
    };
    let shown = check(1, &["goals"], BEFORE);
    assert!(shown.errors.contains("help: 1 of them can be mended with `--fix`"), "{}", shown.errors);
    check(2, &["goals", "--unsafe-fixes"], BEFORE);
    let patch = check(1, &["goals", "--fix", "--diff"], BEFORE);
    assert_eq!(
        patch.output,
        "--- a/goals/a.md\n+++ b/goals/a.md\n@@ -1,4 +1,4 @@\n ---\n goal: Publish the field guide\n-staus: achieved\n\
         +status: achieved\n ---\n"
    );
    assert!(patch.errors.contains("would fix 1 problem in 1 file"), "{}", patch.errors);
    check(2, &["goals", "--diff", "--output-format=json"], BEFORE);
    let fixed = check(0, &["goals", "--fix"], AFTER);
    assert!(fixed.errors.contains("goals/a.md: fixed misspelled-key: "), "{}", fixed.errors);
    assert_eq!(fixed.output, "");
    let nothing = check(0, &["goals", "--diff"], AFTER);
    assert_eq!((nothing.output.as_str(), nothing.errors.as_str()), ("", "would fix nothing\n"));
    let again = check(0, &["goals", "--fix"], AFTER);
    assert!(!again.errors.contains("fixed"), "{}", again.errors);
    let nothing = folder.run(&["check", "--select=G003", "--ignore=G003", "goals"]).ends_with(0);
    assert!(nothing.errors.contains("help: no rule is on"), "{}", nothing.errors);
}

#[test]
fn a_patch_can_be_applied() {
    let folder = Folder::new(&[
        ("goals/a.md", "---\r\ngoal: Publish the field guide\r\nstaus: achieved\r\n---"),
        ("goals/b/c.md", BEFORE),
        ("goals/b/two words.md", BEFORE),
    ]);
    let patch = folder.run(&["check", "--select=misspelled-key", "--diff"]).ends_with(1).output;
    folder.run(&["check", "--select=misspelled-key", "--fix"]).ends_with(0);
    let fixed = folder.read("goals/a.md");
    assert_eq!(fixed, "---\r\ngoal: Publish the field guide\r\nstatus: achieved\r\n---");
    folder.write("goals/a.md", fixed.replace("status", "staus").as_bytes());
    folder.write("goals/b/c.md", BEFORE.as_bytes());
    folder.write("fixes.patch", patch.as_bytes());
    folder.write("goals/b/two words.md", BEFORE.as_bytes());
    // The folder is no real repository; git applies patches anywhere.
    crate::repository::git_in(folder.path(), &["apply", "fixes.patch"]).ends_with(0);
    assert_eq!(folder.read("goals/a.md"), fixed);
    assert_eq!(folder.read("goals/b/c.md"), AFTER);
    assert_eq!(folder.read("goals/b/two words.md"), AFTER);
    assert!(patch.contains("--- a/goals/b/c.md\n+++ b/goals/b/c.md\n"), "{patch}");
    assert!(patch.contains("--- a/goals/b/two words.md\t\n+++ b/goals/b/two words.md\t\n"), "`patch` needs the tab: {patch}");
}

#[test]
fn a_patch_in_a_log_holds_no_commands() {
    let folder = Folder::new(&[("goals/a.md", &format!("{BEFORE}::error::x\nA ##vso[task.complete] b\n"))]);
    let diff = |environment: &[(&str, &str)]| {
        folder.run_with(&["check", "--select=misspelled-key", "--diff"], b"", environment).ends_with(1).output
    };
    assert!(diff(&[]).contains("\n ::error::x\n A ##vso[task.complete] b\n"), "it can be applied");
    for server in ["GITHUB_ACTIONS", "TF_BUILD", "TEAMCITY_VERSION"] {
        assert!(diff(&[(server, "1")]).contains("\n ./::error::x\n A ##vso(task.complete] b\n"), "{server}");
    }
}

#[test]
fn a_patch_can_be_applied_on_a_build_server() {
    let text = format!("{BEFORE}::: note\n::error::x\nA ##vso[task.complete] b\n");
    let folder = Folder::new(&[("goals/a.md", &text)]);
    let patch = folder.path().join("fixes.patch");
    let mut command = crate::program::command();
    command.args(["check", "--select=misspelled-key", "--diff"]).env("GITHUB_ACTIONS", "true").current_dir(folder.path());
    command.stdout(std::fs::File::create(patch).unwrap()).status().unwrap();
    crate::repository::git_in(folder.path(), &["apply", "fixes.patch"]).ends_with(0);
    assert_eq!(folder.read("goals/a.md"), text.replace(BEFORE, AFTER));
}

/// Something to mend for each rule that fixes, some of it on one line.
const ALL: &str = "---\ngoal: Publish the field guide\nstaus: actve\nhorizon: longterm\ncheckpoints:\n\
                   \u{20} - 2027-06-30: second draft read by two botanists\n  - 2027-03-31: first draft of 80 pages\n\
                   due: 2029-06-30\n---\n\n<!-- goallint-ignore-file ambiguous-date -- gone -->\n\nÜnïcode 目標.";

#[test]
fn what_is_shown_is_what_is_written_and_nothing_is_left_for_a_second_time() {
    let windows = ALL.replace('\n', "\r\n");
    let texts = [
        ALL.to_owned(),
        format!("{ALL}\n"),
        windows.clone(),
        format!("{windows}\r\n"),
        format!("\u{feff}{ALL}\n"),
        format!("\u{feff}{windows}"),
    ];
    for text in texts {
        for unsafe_too in [&[][..], &["--unsafe-fixes"]] {
            let folder = Folder::new(&[("goals/a.md", &text)]);
            let run = |what: &str| folder.run(&[&["check", what, "--fail-on=never", "--today=2027-01-15"], unsafe_too].concat());
            let patch = run("--diff").ends_with(1).output;
            run("--fix").ends_with(0);
            let fixed = folder.read("goals/a.md");
            assert!(fixed.contains("status: active") && fixed.contains("horizon: long-term"), "{fixed}");
            assert!(fixed.contains("Ünïcode 目標.") && !fixed.contains("goallint-ignore-file"), "{fixed}");
            assert_eq!(fixed.starts_with('\u{feff}'), text.starts_with('\u{feff}'));
            assert_eq!(fixed.contains("\r\n"), text.contains("\r\n"));
            assert_eq!(fixed.matches('\n').count(), fixed.lines().count() - usize::from(!fixed.ends_with('\n')));
            assert_eq!(run("--diff").ends_with(0).output, "");
            assert!(!run("--fix").ends_with(0).errors.contains("fixed"));
            assert_eq!(folder.read("goals/a.md"), fixed);
            folder.write("goals/a.md", text.as_bytes());
            folder.write("fixes.patch", patch.as_bytes());
            // The folder is no real repository; git applies patches anywhere.
            crate::repository::git_in(folder.path(), &["apply", "fixes.patch"]).ends_with(0);
            assert_eq!(folder.read("goals/a.md"), fixed, "{patch}");
        }
    }
}

#[cfg(unix)]
#[test]
fn permissions_and_links_stay() {
    use std::os::unix::fs::PermissionsExt;
    let folder = Folder::new(&[("kept/a.md", BEFORE), ("goals/b.md", AFTER)]);
    let kept = folder.path().join("kept/a.md");
    std::fs::set_permissions(&kept, std::fs::Permissions::from_mode(0o640)).unwrap();
    let link = folder.path().join("goals/a.md");
    std::os::unix::fs::symlink("../kept/a.md", &link).unwrap();
    folder.run(&["check", "--select=misspelled-key", "--fix", "goals/a.md"]).ends_with(0);
    assert!(link.is_symlink());
    assert_eq!(folder.read("kept/a.md"), AFTER);
    assert_eq!(std::fs::metadata(&kept).unwrap().permissions().mode() & 0o777, 0o640);
    assert_eq!(std::fs::read_dir(folder.path().join("kept")).unwrap().count(), 1, "nothing else is left");
}

#[test]
fn standard_input_is_printed_fixed() {
    let folder = folder();
    let run = |input: &[u8], arguments: &[&str], code: i32| {
        let all = [&["check", "-", "--stdin-filename=goals/a.md"], arguments].concat();
        folder.run_with(&all, input, &[]).ends_with(code)
    };
    assert_eq!(run(BEFORE.as_bytes(), &["--select=misspelled-key", "--fix"], 0).output, AFTER);
    assert_eq!(run(AFTER.as_bytes(), &["--select=misspelled-key", "--fix"], 0).output, AFTER);
    assert_eq!(run(b"It rained.\n", &["--fix"], 0).output, "It rained.\n");
    assert_eq!(run(BEFORE.as_bytes(), &["--fix", "--exclude=goals/"], 0).output, BEFORE);
    assert_eq!(run(BEFORE.as_bytes(), &["--exclude=goals/"], 0).output, "", "nothing was to be fixed");
    let left = run(b"---\ngoal: Get better at chess\nstaus: active\n---\n", &["--fix", "--output-format=concise"], 1);
    assert!(left.output.contains("status: active") && !left.output.contains('['), "{}", left.output);
    assert!(left.errors.contains("goals/a.md:2:"), "{}", left.errors);
    assert_eq!(folder.read("goals/a.md"), BEFORE, "the named file is not touched");
}

#[test]
fn what_is_not_text_stays_byte_for_byte() {
    let folder = folder();
    folder.write("goals/c.md", NOT_TEXT);
    folder.run(&["check", "goals/c.md", "--fix"]).ends_with(1);
    assert_eq!(std::fs::read(folder.path().join("goals/c.md")).unwrap(), NOT_TEXT);
}

#[cfg(unix)]
#[test]
fn a_file_that_cannot_be_written_is_named() {
    use std::os::unix::fs::PermissionsExt;
    let folder = folder();
    let path = folder.path().join("goals/a.md");
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o444)).unwrap();
    if std::fs::OpenOptions::new().write(true).open(&path).is_ok() {
        return; // The superuser may write everything.
    }
    let refused = folder.run(&["check", "goals", "--fix"]).ends_with(2);
    assert!(refused.errors.contains("goals/a.md: its fixes were not written: permission denied"), "{}", refused.errors);
    assert!(refused.output.contains("misspelled-key"), "what could not be mended is told: {}", refused.output);
    assert_eq!(folder.read("goals/a.md"), BEFORE);
}

#[test]
fn a_slip_inside_a_mapping_is_the_only_thing_that_is_blamed() {
    let text = |parts: [&str; 5]| {
        let [outcome, deadline, leading, leverage, market] = parts;
        format!(
            "---\ngoal: Row the coast from Brest to Nantes by June 2027\ncheckpoints:\n  - {{date: 2027-03-31, {outcome}: 10 boats sold}}\n  \
             - {{{deadline}: 2027-05-31, outcome: 14 boats sold, owner: Ines}}\nindicators: {{{leading}: [2 hours a week], lagging: [boats]}}\n\
             actions: [{{name: Row, {leverage}: high, stage: 2}}]\nmobility: {{{market}: Nantes, role: Rower}}\n---\n"
        )
    };
    let folder = Folder::new(&[("goals/a.md", &text(["outcme", "dedline", "leding", "levrage", "maket"]))]);
    let select = "--select=misspelled-key,undated-checkpoint,G306,misfiled-indicator,unprioritised-actions,unspecified-market";
    let run = folder.run(&["check", "goals", select, "--today=2027-01-15", "--output-format=concise"]).ends_with(1).output;
    assert_eq!((run.lines().count(), run.matches("misspelled-key").count()), (5, 5), "{run}");
    folder.run(&["check", "goals", select, "--today=2027-01-15", "--fix"]).ends_with(0);
    assert_eq!(folder.read("goals/a.md"), text(["outcome", "deadline", "leading", "leverage", "market"]));
}
