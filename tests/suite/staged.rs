//! `check --staged` and the hook, in real repositories.

use std::process::Command;

use crate::program::Folder;

const GOOD: &str = "---\ngoal: Publish the field guide\nstatus: achieved\n---\n";
const BAD: &str = "---\ngoal: Publish the field guide\nstaus: achieved\n---\n";
const CHECK: [&str; 3] = ["check", "--staged", "--select=misspelled-key"];

/// A repository without a commit.
fn repository(files: &[(&str, &str)]) -> Folder {
    let folder = Folder::new(files);
    git(&folder, &["init", "-q"]);
    folder
}

/// Runs git without the settings of whoever runs the test.
fn git(folder: &Folder, arguments: &[&str]) -> i32 {
    let mut command = Command::new("git");
    command.args(["-c", "user.name=a", "-c", "user.email=a@example.org"]).args(arguments).current_dir(folder.path());
    command.env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_NOSYSTEM", "1");
    command.output().unwrap().status.code().unwrap_or(-1)
}

#[test]
fn the_index_counts_and_not_the_working_file() {
    let folder = repository(&[("goals/a.md", BAD), ("goals/b.md", GOOD), ("goals/untracked.md", BAD)]);
    assert!(folder.run(&CHECK).ends_with(0).errors.contains("nothing to check"));
    git(&folder, &["add", "goals/a.md", "goals/b.md"]);
    folder.write("goals/a.md", GOOD.as_bytes());
    folder.write("goals/b.md", BAD.as_bytes());
    let first = folder.run(&CHECK).ends_with(1);
    assert!(first.output.starts_with("goals/a.md:3:1: ") && first.output.lines().count() == 1, "{}", first.output);
    git(&folder, &["commit", "-q", "-m", "first"]);
    folder.run(&CHECK).ends_with(0);
    git(&folder, &["add", "goals/a.md"]);
    folder.write("goals/a.md", BAD.as_bytes());
    folder.run(&CHECK).ends_with(0);
    assert_eq!(folder.read("goals/a.md"), BAD, "the working file is not touched");
}

#[test]
fn renames_deletions_and_odd_names_are_read() {
    let folder = repository(&[("goals/a.md", GOOD), ("goals/gone.md", BAD), ("goals/later.md", BAD)]);
    git(&folder, &["add", "goals/a.md", "goals/gone.md"]);
    git(&folder, &["commit", "-q", "-m", "first"]);
    git(&folder, &["rm", "-q", "goals/gone.md"]);
    git(&folder, &["mv", "goals/a.md", "goals/ümläut 目標.md"]);
    git(&folder, &["add", "-N", "goals/later.md"]);
    folder.run(&CHECK).ends_with(0);
    folder.write("goals/:(top) *\n.md", BAD.as_bytes());
    git(&folder, &["--literal-pathspecs", "add", "goals/:(top) *\n.md"]);
    assert!(folder.run(&CHECK).ends_with(1).output.starts_with("goals/:(top) * .md:3:1: "));
    folder.run(&[&CHECK[..], &["goals/ümläut 目標.md"]].concat()).ends_with(0);
    let below = folder.run_in("goals", &CHECK, b"", &[]).ends_with(1).output;
    assert!(below.starts_with(":(top) * .md:3:1: "), "{below}");
}

#[test]
fn what_cannot_be_asked_is_said() {
    let folder = repository(&[("goals/a.md", GOOD)]);
    folder.run(&["check", "--staged", "--fix"]).ends_with(2);
    let bare = tempfile::tempdir().unwrap();
    let outcome = crate::program::command().args(CHECK).current_dir(bare.path()).output().unwrap();
    assert_eq!(outcome.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&outcome.stderr).contains("not a git repository"));
}

#[test]
fn the_hook_refuses_a_bad_goal_and_lets_a_good_one_pass() {
    let folder = repository(&[("goals/a.md", BAD), ("goallint.toml", "select = [\"misspelled-key\"]\n")]);
    assert!(folder.run(&["hook", "status"]).ends_with(1).output.contains("not installed"));
    folder.run(&["hook", "install"]).ends_with(0);
    assert!(folder.run(&["hook", "install"]).ends_with(0).errors.contains("already installed"));
    folder.run(&["hook", "status"]).ends_with(0);
    git(&folder, &["add", "goals/a.md"]);
    folder.write("goals/a.md", GOOD.as_bytes());
    assert_eq!(git(&folder, &["commit", "-q", "-m", "bad in the index"]), 1);
    git(&folder, &["add", "goals/a.md"]);
    folder.write("goals/a.md", BAD.as_bytes());
    assert_eq!(git(&folder, &["commit", "-q", "-m", "good in the index"]), 0);
    assert_eq!(git(&folder, &["commit", "-q", "-a", "-m", "all"]), 1, "git commits from another index");
    folder.run(&["hook", "uninstall"]).ends_with(0);
    assert_eq!(git(&folder, &["commit", "-q", "-a", "-m", "all"]), 0);
    folder.run(&["hook", "uninstall"]).ends_with(0);
}

#[test]
fn a_foreign_hook_stays_and_the_configured_folder_counts() {
    let folder = repository(&[("hooks/pre-commit", "#!/bin/sh\nexit 0\n")]);
    git(&folder, &["config", "core.hooksPath", "hooks"]);
    for command in ["install", "uninstall"] {
        let refused = folder.run(&["hook", command]).ends_with(2).errors;
        assert!(refused.contains("hooks/pre-commit: there is a hook that goallint did not write"), "{refused}");
        assert!(refused.contains("goallint check --staged"), "{refused}");
    }
    assert_eq!(folder.read("hooks/pre-commit"), "#!/bin/sh\nexit 0\n");
    git(&folder, &["config", "core.hooksPath", "elsewhere/hooks"]);
    folder.run(&["hook", "install"]).ends_with(0);
    assert!(folder.read("elsewhere/hooks/pre-commit").contains("check --staged"));
}
