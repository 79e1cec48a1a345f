//! `check --staged`: what git is about to commit is read, and nothing else.

#[cfg(unix)]
use std::process::Command;

use crate::program::Folder;
use crate::repository::BAD;
use crate::repository::CHECK;
use crate::repository::GOOD;
use crate::repository::Repository;
use crate::repository::found;
use crate::repository::git_in;

#[test]
fn the_index_counts_and_not_the_working_file() {
    let repository = Repository::new(&[("goals/a.md", BAD), ("goals/b.md", GOOD), ("goals/untracked.md", BAD)]);
    assert!(repository.check().ends_with(0).errors.contains("no Markdown file is staged"), "before the first commit, too");
    repository.git(&["add", "goals/a.md", "goals/b.md"]);
    repository.folder.write("goals/a.md", GOOD.as_bytes());
    repository.folder.write("goals/b.md", BAD.as_bytes());
    assert_eq!(repository.found(), ["goals/a.md"]);
    repository.commit(&[]).ends_with(0);
    assert_eq!(repository.found(), [""; 0]);
    repository.git(&["add", "goals/a.md"]);
    repository.folder.write("goals/a.md", BAD.as_bytes());
    assert_eq!(repository.found(), [""; 0]);
    assert_eq!(repository.folder.read("goals/a.md"), BAD, "the working file is not touched");
}

#[test]
fn a_part_of_a_file_may_be_staged() {
    let repository = Repository::committed(&[("goals/a.md", "# Goals\n")]);
    let staged = "---\ngoal: Publish the field guide\nstatus: achieved\n---\n";
    repository.stage("goals/a.md", staged);
    repository.folder.write("goals/a.md", format!("{BAD}\nMore about it.\n").as_bytes());
    assert_eq!(repository.found(), [""; 0]);
    std::fs::remove_file(repository.path().join("goals/a.md")).unwrap();
    assert_eq!(repository.found(), [""; 0], "the working file is gone");
    repository.folder.write("goals/a.md", BAD.as_bytes());
    repository.git(&["add", "goals/a.md"]);
    std::fs::remove_dir_all(repository.path().join("goals")).unwrap();
    assert_eq!(repository.found(), ["goals/a.md"], "with its folder");
}

#[test]
fn renamed_deleted_and_announced_files() {
    let repository = Repository::committed(&[("goals/a.md", BAD), ("goals/gone.md", BAD), ("goals/kept.md", BAD)]);
    repository.git(&["rm", "-q", "goals/gone.md"]);
    repository.git(&["rm", "-q", "--cached", "goals/kept.md"]);
    repository.folder.write("goals/later.md", BAD.as_bytes());
    repository.git(&["add", "-N", "goals/later.md"]);
    assert_eq!(repository.found(), [""; 0], "none of them is going to be committed");
    repository.git(&["mv", "goals/a.md", "goals/b.md"]);
    repository.git(&["config", "diff.renames", "copies"]);
    assert_eq!(repository.found(), ["goals/b.md"]);
    repository.stage("notes/b.txt", BAD);
    assert_eq!(repository.found(), ["goals/b.md"]);
}

#[test]
fn odd_names_are_read() {
    let names = ["goals/ümläut 目標.md", "goals/it's \"so\".md", "goals/:(top) *.md", "goals/back\\slash.md", "goals/-q.md"];
    let repository = Repository::new(&[]);
    for name in names {
        repository.stage(name, BAD);
    }
    for quoted in ["true", "false"] {
        repository.git(&["config", "core.quotePath", quoted]);
        let mut expected = names;
        expected.sort_unstable();
        assert_eq!(repository.found(), expected);
    }
    for name in names {
        assert_eq!(found(&repository.folder.run(&[&CHECK[..], &["--", name]].concat())), [name]);
    }
    let pattern = repository.folder.run(&[&CHECK[..], &["goals/*.md"]].concat()).ends_with(2);
    assert_eq!(pattern.errors, "error: goals/*.md: no such file or folder\n", "a path is no pattern");
}

#[cfg(unix)]
#[test]
fn names_with_line_breaks_and_names_that_are_no_text() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;

    let repository = Repository::new(&[("goals/two\nlines\t.md", BAD)]);
    let name = OsStr::from_bytes(b"goals/caf\xe9.md");
    // Not every file system takes such a name.
    let taken = std::fs::write(repository.path().join(name), BAD).is_ok();
    repository.git(&["add", "-A"]);
    let expected = ["goals/caf\u{fffd}.md", "goals/two lines .md"];
    assert_eq!(repository.found(), expected[usize::from(!taken)..]);
    if taken {
        let outcome = crate::program::command().args(CHECK).arg(name).current_dir(repository.path()).output().unwrap();
        assert_eq!(found(&crate::program::Outcome::of(&outcome)), expected[..1]);
    }
}

#[cfg(unix)]
#[test]
fn links_are_not_followed() {
    let repository = Repository::new(&[("notes.txt", BAD)]);
    std::fs::create_dir(repository.path().join("goals")).unwrap();
    std::os::unix::fs::symlink("../notes.txt", repository.path().join("goals/link.md")).unwrap();
    repository.git(&["add", "-A"]);
    assert_eq!(repository.found(), [""; 0]);
    std::fs::remove_file(repository.path().join("goals/link.md")).unwrap();
    repository.stage("goals/link.md", BAD);
    assert_eq!(repository.found(), ["goals/link.md"], "a link that becomes a file is one");
}

#[cfg(unix)]
#[test]
fn whatever_stands_in_the_place_of_a_file_is_not_read() {
    let repository = Repository::new(&[("notes.txt", GOOD)]);
    for name in ["goals/folder.md", "goals/gone.md", "goals/link.md", "goals/pipe.md", "goals/loop.md"] {
        repository.stage(name, BAD);
        std::fs::remove_file(repository.path().join(name)).unwrap();
    }
    let place = |name: &str| repository.path().join("goals").join(name);
    std::fs::create_dir(place("folder.md")).unwrap();
    std::os::unix::fs::symlink("../notes.txt", place("link.md")).unwrap();
    std::os::unix::fs::symlink("loop.md", place("loop.md")).unwrap();
    assert!(Command::new("mkfifo").arg(place("pipe.md")).status().unwrap().success());
    let expected = ["goals/folder.md", "goals/gone.md", "goals/link.md", "goals/loop.md", "goals/pipe.md"];
    assert_eq!(repository.found(), expected);
}

#[cfg(unix)]
#[test]
fn files_that_git_rewrites_are_read_as_they_will_be_committed() {
    let repository = Repository::new(&[(".gitattributes", "*.md filter=mend\n")]);
    repository.git(&["config", "filter.mend.clean", "sed s/staus/status/"]);
    repository.git(&["config", "filter.mend.smudge", "sed s/status/staus/"]);
    repository.stage("goals/a.md", BAD);
    assert_eq!(repository.staged("goals/a.md"), GOOD);
    assert_eq!(repository.found(), [""; 0]);
    repository.commit(&[]).ends_with(0);
    repository.git(&["config", "--unset", "filter.mend.clean"]);
    repository.stage("goals/a.md", &BAD.replace("field", "wild"));
    assert_eq!(repository.found(), ["goals/a.md"]);
}

#[test]
fn files_that_git_does_not_look_at_are_read_as_they_are_staged() {
    let repository = Repository::committed(&[("goals/a.md", GOOD), ("goals/b.md", GOOD)]);
    for (name, flag) in [("goals/a.md", "--assume-unchanged"), ("goals/b.md", "--skip-worktree")] {
        repository.stage(name, BAD);
        repository.git(&["update-index", flag, name]);
        repository.folder.write(name, GOOD.as_bytes());
    }
    assert_eq!(repository.found(), ["goals/a.md", "goals/b.md"]);
}

#[test]
fn conflicts_are_left_to_git() {
    let repository = Repository::committed(&[("goals/a.md", GOOD), ("goals/other.md", GOOD)]);
    repository.git(&["checkout", "-q", "-b", "side"]);
    repository.folder.write("goals/a.md", b"---\ngoal: Publish the atlas\nstaus: achieved\n---\n");
    repository.folder.write("goals/theirs.md", BAD.as_bytes());
    repository.git(&["add", "-A"]);
    repository.commit(&[]).ends_with(0);
    repository.git(&["checkout", "-q", "main"]);
    repository.stage("goals/a.md", "---\ngoal: Publish the map\nstatus: achieved\n---\n");
    repository.commit(&[]).ends_with(0);
    git_in(repository.path(), &["merge", "-q", "side"]).ends_with(1);
    assert_eq!(repository.found(), ["goals/theirs.md"], "what was merged is about to be committed; a conflict is not");
    repository.stage("goals/a.md", BAD);
    assert_eq!(repository.found(), ["goals/a.md", "goals/theirs.md"]);
}

#[test]
fn texts_are_read_to_the_byte() {
    let repository = Repository::new(&[("goals/empty.md", "")]);
    repository.folder.write("goals/crlf.md", BAD.replace('\n', "\r\n").as_bytes());
    repository.folder.write("goals/mark.md", format!("\u{feff}{BAD}").as_bytes());
    repository.folder.write("goals/open.md", BAD.trim_end().as_bytes());
    repository.folder.write("goals/nul.md", b"\0");
    repository.git(&["-c", "core.autocrlf=false", "add", "-A"]);
    assert_eq!(repository.found(), ["goals/crlf.md", "goals/mark.md", "goals/open.md"]);
}

#[test]
fn settings_of_git_change_nothing() {
    let repository = Repository::committed(&[("goals/a.md", GOOD), ("goals/sub/b.md", GOOD)]);
    repository.stage("goals/a.md", BAD);
    repository.stage("goals/sub/b.md", BAD);
    let settings = [
        "diff.external=false",
        "diff.noprefix=true",
        "diff.relative=true",
        "diff.orderFile=nowhere",
        "core.abbrev=4",
        "color.ui=always",
        "core.pager=false",
        "diff.ignoreSubmodules=none",
        "core.fsmonitor=false",
    ];
    for setting in settings {
        let (name, value) = setting.split_once('=').unwrap();
        repository.git(&["config", name, value]);
        let expected = ["goals/a.md", "goals/sub/b.md"];
        assert_eq!(repository.found(), expected, "{setting}");
        let below = repository.folder.run_in("goals/sub", &CHECK, b"", &[]);
        assert_eq!(found(&below), ["../a.md", "b.md"], "{setting}");
        repository.git(&["config", "--unset", name]);
    }
}

#[test]
fn the_configuration_holds() {
    let repository = Repository::new(&[("goallint.toml", "exclude = [\"drafts\"]\n"), ("goals/drafts/a.md", BAD)]);
    repository.git(&["add", "-A"]);
    let outcome = repository.check().ends_with(0);
    assert!(outcome.errors.contains("nothing to check: 1 file is excluded"), "{}", outcome.errors);
    let all = repository.folder.run(&[&CHECK[..], &["--no-exclude"]].concat());
    assert_eq!(found(&all), ["goals/drafts/a.md"]);
}

#[test]
fn what_cannot_be_asked_is_said() {
    let folder = Folder::new(&[("goals/a.md", GOOD)]);
    let not_there = folder.run(&CHECK).ends_with(2).errors;
    assert!(not_there.contains("not a git repository"), "{not_there}");
    for other in [&["--files-from", "list"][..], &["--stdin-filename", "a.md"]] {
        folder.run(&[&CHECK[..], other].concat()).ends_with(2);
    }
    let repository = Repository::new(&[("goals/a.md", GOOD)]);
    repository.git(&["add", "-A"]);
    let foreign = repository.folder.run_with(&CHECK, b"", &[("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1")]).ends_with(2).errors;
    assert!(foreign.contains("dubious ownership"), "{foreign}");
    let id = repository.git(&["rev-parse", ":goals/a.md"]);
    let object = repository.path().join(".git/objects").join(&id[..2]).join(id[2..].trim());
    std::fs::remove_file(&object).unwrap();
    repository.check().ends_with(0);
    std::fs::write(&object, "torn").unwrap();
    repository.folder.write("goals/a.md", BAD.as_bytes());
    let torn = repository.check().ends_with(2).errors;
    assert!(torn.contains("goals/a.md: git does not have what is staged (git: "), "{torn}");
    std::fs::remove_file(object).unwrap();
    let lost = repository.check().ends_with(2).errors;
    assert!(lost.contains("goals/a.md: git does not have what is staged"), "{lost}");
}
