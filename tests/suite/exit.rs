//! Exit codes: 0 nothing that fails, 1 findings, 2 the run itself failed; whatever the format and the files that reports go to.

use crate::program::Folder;
use crate::program::NOT_TEXT;
use crate::program::SELECT;
use crate::program::WARNING;
use crate::program::command;

/// A folder with a file of each kind.
fn folder() -> Folder {
    let folder = Folder::new(&[
        ("goals/warning.md", WARNING),
        ("goals/clean.md", "# Goals 2027\n\n- Lead a team of six by December\n"),
        ("notes/journal.md", "It rained.\n"),
        ("empty/readme.txt", "nothing to read\n"),
        ("hidden/.secret/goals.md", WARNING),
        (".gitignore", "ignored/\n"),
        ("ignored/goals.md", WARNING),
        ("excluded/goallint.toml", "exclude = [\"*.md\"]\n"),
        ("excluded/goals.md", WARNING),
        ("broken/goallint.toml", "selct = []\n"),
        ("broken/goals.md", WARNING),
        ("advice.toml", "severity = { unused-suppression = \"advice\" }\n"),
        ("never.toml", "fail-on = \"never\"\n"),
        ("list", "goals/warning.md\nnotes/journal.md\n"),
        ("list0", "goals/warning.md\0notes/journal.md\0"),
        ("nothing", ""),
    ]);
    folder.write("goals/error.md", NOT_TEXT);
    folder
}

#[test]
fn each_run_ends_as_documented() {
    let folder = folder();
    let check = |code: i32, arguments: &[&str], told: &str| {
        let all = [&["check", SELECT], arguments].concat();
        let outcome = folder.run(&all).ends_with(code);
        let said = format!("{}{}", outcome.output, outcome.errors);
        assert!(said.contains(told), "{arguments:?} does not say {told:?}:\n{said}");
    };
    // Findings.
    check(1, &["goals"], "error[G008]");
    check(1, &["goals/warning.md"], "warning[G007]");
    check(1, &["goals/error.md"], "1 error in 1 file");
    check(0, &["goals/clean.md"], "no findings in 1 file (1 goal)");
    check(0, &["goals/clean.md", "notes/journal.md"], "1 file holds no goals");
    check(0, &["notes/journal.md"], "no goals");
    check(1, &["goals", "goals"], "1 error, 1 warning in 2 of 3 files");
    // What fails.
    check(0, &["goals/warning.md", "--fail-on", "error"], "warning[G007]");
    check(1, &["goals", "--fail-on", "error"], "error[G008]");
    check(0, &["goals", "--fail-on", "never"], "error[G008]");
    check(1, &["goals/warning.md", "--fail-on", "advice"], "warning[G007]");
    check(0, &["goals/warning.md", "--config", "advice.toml"], "advice[G007]");
    check(1, &["goals/warning.md", "--config", "advice.toml", "--fail-on", "advice"], "advice[G007]");
    check(0, &["goals", "--config", "never.toml"], "error[G008]");
    check(1, &["goals", "--config", "never.toml", "--fail-on", "warning"], "error[G008]");
    check(0, &["goals/warning.md", "--ignore", "G007"], "no findings");
    check(1, &["goals/warning.md", "--ignore", "G007", "--extend-select", "unused-suppression", "goals/error.md"], "error[G008]");
    check(0, &["goals/warning.md", "--no-suppressions"], "no findings");
    // Usage.
    check(2, &["--no-such-option"], "unexpected argument");
    check(2, &["--select", "nonsense"], "no rule or group");
    check(2, &["--ignore", "timelin"], "did you mean `timeline`?");
    check(2, &["--output-format", "yaml"], "possible values");
    check(2, &["--fail-on", "warnings"], "possible values");
    check(2, &["--today", "tomorrow"], "not a date such as 2027-01-15");
    check(2, &["--report", "sarif"], "FORMAT=FILE");
    check(2, &["--report", "sariff=x"], "did you mean `sarif`?");
    check(2, &["--jobs", "0"], "jobs");
    check(2, &["--quiet", "--verbose"], "cannot be used with");
    check(2, &["--config", "advice.toml", "--isolated"], "cannot be used with");
    check(2, &["-", "goals"], "stands alone");
    check(2, &["--exclude", "a[b", "goals"], "--exclude a[b");
    // Configuration.
    check(2, &["broken"], "broken/goallint.toml:1:1: unknown key `selct`");
    check(2, &["goals/clean.md", "broken/goals.md"], "did you mean `select`?");
    check(1, &["broken", "--isolated"], "warning[G007]");
    check(2, &["goals", "--config", "missing.toml"], "missing.toml");
    // Files.
    check(2, &["nowhere.md"], "nowhere.md: no such file or folder");
    check(2, &["goals/clean.md", "nowhere"], "no findings in 1 file");
    check(2, &["empty"], "no Markdown file was found");
    check(2, &["hidden"], "no Markdown file was found");
    check(1, &["hidden/.secret"], "warning[G007]");
    check(1, &["hidden/.secret/goals.md"], "warning[G007]");
    check(1, &["ignored/goals.md"], "warning[G007]");
    check(0, &["empty/readme.txt"], "1 file is not Markdown");
    check(0, &["excluded"], "1 file is excluded");
    check(0, &["excluded/goals.md"], "1 file is excluded");
    check(1, &["excluded/goals.md", "--no-exclude"], "warning[G007]");
    check(0, &["goals/warning.md", "--exclude", "goals/"], "1 file is excluded");
    check(1, &["goals/warning.md", "--exclude", "goals/", "--no-exclude"], "warning[G007]");
    check(1, &["--files-from", "list"], "goals/warning.md:3");
    check(1, &["--files-from", "list0", "-0"], "goals/warning.md:3");
    check(0, &["--files-from", "nothing"], "no files were given");
    check(2, &["--files-from", "absent"], "absent");
    check(2, &["-0", "goals"], "files-from");
    check(2, &["goals/clean.md", "--output-file", "no/such/folder/x"], "cannot be written");
    check(2, &["goals/clean.md", "--report", "json=no/such/folder/x"], "cannot be written");
}

#[test]
fn other_commands_end_as_documented() {
    let folder = folder();
    let check = |code: i32, arguments: &[&str], input: &str, told: &str| {
        let outcome = folder.run_with(arguments, input.as_bytes(), &[]).ends_with(code);
        let said = format!("{}{}", outcome.output, outcome.errors);
        assert!(said.contains(told), "{arguments:?} does not say {told:?}:\n{said}");
    };
    check(0, &["--help"], "", "Usage");
    check(0, &["--version"], "", env!("CARGO_PKG_VERSION"));
    check(2, &[], "", "Usage");
    check(2, &["lint"], "", "unrecognized subcommand");
    check(1, &["check", SELECT, "-"], WARNING, "stdin.md:3");
    check(1, &["check", SELECT, "-", "--stdin-filename", "goals/x.md"], WARNING, "goals/x.md:3");
    check(0, &["check", SELECT, "-", "--stdin-filename", "excluded/goals.md"], WARNING, "excluded");
    check(1, &["check", SELECT, "--files-from", "-"], "goals/warning.md\r\n", "goals/warning.md:3");
    check(0, &["explain"], "", "G007 unused-suppression");
    check(0, &["explain", "g007"], "", "unused-suppression");
    check(0, &["explain", "Unused-Suppression"], "", "G007");
    check(0, &["explain", "timeline"], "", "timeline: dates and checkpoints");
    check(2, &["explain", "unused-supression"], "", "did you mean `unused-suppression`?");
    check(2, &["explain", "zzz"], "", "`goallint explain` lists them");
    check(0, &["explain", "G007", "--output-format", "json"], "", "\"code\": \"G007\"");
    check(0, &["classify", "Ship the app by June 2027"], "", "Ship the app by June 2027");
    check(0, &["classify", "--output-format", "json"], "- [ ] Ship the app\n\n", "\"text\":\"- [ ] Ship the app\"");
    check(0, &["inspect", "goals/clean.md"], "", "Lead a team of six by December");
    check(0, &["inspect", "goals", "--output-format", "json"], "", "\"goal-document\": false");
    check(0, &["inspect", "goals/clean.md", "--output-format", "yaml"], "", "statement: Lead a team of six by December");
    check(2, &["inspect", "nowhere.md"], "", "no such file or folder");
    check(2, &["inspect", "empty"], "", "no Markdown file was found");
}

#[test]
fn formats_and_report_files_change_no_code() {
    let folder = folder();
    for format in crate::formats::ALL {
        for (path, code) in
            [("goals/clean.md", 0), ("goals/warning.md", 1), ("goals/error.md", 1), ("nowhere.md", 2), ("notes", 0)]
        {
            folder.run(&["check", SELECT, path, "--output-format", format]).ends_with(code);
            let report = format!("--report={format}=report.{format}");
            folder.run(&["check", SELECT, path, &report]).ends_with(code);
            folder.run(&["check", SELECT, path, "--output-format", format, "--output-file", "report"]).ends_with(code);
        }
    }
}

#[cfg(unix)]
#[test]
fn files_that_cannot_be_read_are_named_and_the_rest_is_checked() {
    use std::os::unix::fs::symlink;

    let folder = folder();
    symlink("nowhere.md", folder.path().join("goals/broken-link.md")).unwrap();
    symlink("warning.md", folder.path().join("goals/link.md")).unwrap();
    symlink("..", folder.path().join("goals/loop")).unwrap();
    let walked = folder.run(&["check", SELECT, "goals"]).ends_with(1);
    assert!(!walked.output.contains("link.md"), "{}", walked.output);
    let named = folder.run(&["check", SELECT, "goals/link.md"]).ends_with(1);
    assert!(named.output.starts_with("goals/link.md:3"), "{}", named.output);
    let broken = folder.run(&["check", SELECT, "goals/broken-link.md", "goals/warning.md"]).ends_with(2);
    assert!(broken.errors.contains("goals/broken-link.md: no such file"), "{}", broken.errors);
    assert!(broken.output.starts_with("goals/warning.md:3"), "{}", broken.output);
}

#[cfg(unix)]
#[test]
fn a_reader_that_goes_away_is_no_failure() {
    use std::process::Stdio;

    let folder = folder();
    let mut child = command()
        .current_dir(folder.path())
        .args(["check", SELECT, "goals/warning.md", "--output-format", "json"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let ended = child.wait_with_output().unwrap();
    assert_eq!(ended.status.code(), Some(1));
    assert!(!String::from_utf8(ended.stderr).unwrap().contains("error:"));
}
