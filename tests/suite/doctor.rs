//! `goallint doctor`: git, the hook, configurations and files, each with its reason.

use crate::program::Folder;
use crate::program::Outcome;
use crate::program::command;
use crate::repository::Repository;
use crate::repository::git_in;

const GOALS: &str = "# Goals 2027\n\n- Lead a team of six by December\n";

#[test]
fn files_are_in_or_out_for_a_reason() {
    let repository = Repository::new(&[
        ("goallint.toml", "exclude = [\"old/\", \"nowhere/\"]\nfail-on = \"error\"\n[thresholds]\n"),
        ("goals/a.md", GOALS),
        ("README.md", "# A program\n\nIt counts.\n"),
        ("old/goals.md", GOALS),
        ("build/goals.md", GOALS),
        (".gitignore", "build/\n"),
        ("goals/notes.txt", "nothing\n"),
    ]);
    let folder = &repository.folder;
    let shown = folder.run(&["doctor"]).ends_with(0).output;
    for expected in [
        "goallint       0.1.0\n",
        "hook           .git/hooks/pre-commit: not installed; `goallint hook install`",
        "configuration  goallint.toml: sets exclude, fail-on\n",
        "               goallint.toml:1:20: no file here matches \"nowhere/\"\n",
        "files          4 Markdown files: 1 holds goals, 3 left out\n",
        "In\n  goals/a.md  1 goal, told by ",
        "Out: `exclude` of the configuration names it (1)\n  old/goals.md\n",
        "Out: git ignores it; --no-ignore reads it (1)\n  build/goals.md\n",
        "Out: nothing says that it holds goals (1)\n  README.md\n",
    ] {
        assert!(shown.contains(expected), "{expected}\n{shown}");
    }
    folder.run(&["hook", "install"]).ends_with(0);
    let shown = folder.run(&["doctor", "goals"]).ends_with(0).output;
    assert!(shown.contains("hook           .git/hooks/pre-commit: installed\n"), "{shown}");
    assert!(shown.contains("configuration  goallint.toml") && !shown.contains("matches"), "{shown}");
    let named = folder.run(&["doctor", "goals/notes.txt"]).ends_with(0).output;
    assert!(named.contains("Out: it is not Markdown (1)\n  goals/notes.txt\n"), "{named}");
}

#[test]
fn many_files_are_counted() {
    let folder = Folder::new(&[]);
    for number in 0..20 {
        folder.write(&format!("{number:02}.md"), b"Words.\n");
    }
    let shown = folder.run(&["doctor"]).ends_with(0).output;
    assert!(shown.contains("(20)\n  00.md\n") && shown.contains("and 15 more") && !shown.contains("05.md"), "{shown}");
    assert!(folder.run(&["doctor", "--verbose"]).ends_with(0).output.contains("\n  19.md\n"));
}

#[test]
fn every_faulty_configuration_is_told_and_the_rest_is_shown() {
    let folder = Folder::new(&[
        ("a/goallint.toml", "selct = []\n"),
        ("a/goals.md", GOALS),
        ("b/goallint.toml", "ignore = [\"G999\"]\n"),
        ("b/c/goals.md", GOALS),
        ("b/goals.md", GOALS),
        ("d/goallint.toml", "ignore = [\"G101\"]\n"),
        ("d/goals.md", GOALS),
    ]);
    let seen = folder.run(&["doctor"]).ends_with(2);
    let faults: Vec<&str> = seen.errors.lines().filter(|line| line.starts_with("error: ")).collect();
    assert_eq!(
        faults,
        ["error: a/goallint.toml:1:1: unknown key `selct`", "error: b/goallint.toml:1:11: there is no rule or group `G999`"]
    );
    assert!(seen.output.contains("configuration  d/goallint.toml: sets ignore\n"), "{}", seen.output);
    assert!(seen.output.contains("files          cannot be told before"), "{}", seen.output);
}

#[test]
fn what_makes_a_check_fail_makes_this_fail() {
    let folder = Folder::new(&[("text.txt", "")]);
    assert!(folder.run(&["doctor"]).ends_with(2).errors.contains("no Markdown file was found"));
    assert!(folder.run(&["doctor", "nowhere"]).ends_with(2).errors.contains("nowhere: no such file or folder"));
    folder.run(&["doctor", "--config", "nowhere.toml"]).ends_with(2);
}

#[test]
fn a_repository_without_files_has_a_hook_all_the_same() {
    let folder = tempfile::tempdir().unwrap();
    git_in(folder.path(), &["init", "-q", "--bare"]).ends_with(0);
    std::fs::write(folder.path().join("goals.md"), GOALS).unwrap();
    let shown = Outcome::of(&command().arg("doctor").current_dir(folder.path()).env("PATH", "/usr/bin:/bin").output().unwrap());
    let shown = shown.ends_with(0).output;
    assert!(shown.contains("repository     none whose files stand around here\n"), "{shown}");
    assert!(shown.contains("hook           hooks/pre-commit: not installed"), "{shown}");
}
