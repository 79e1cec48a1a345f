//! `check --staged` in every kind of place that git knows: sub folders, linked work trees, submodules, sparse work trees, foreign
//! indices, repositories that only variables of the environment name.

use std::path::PathBuf;

use crate::program::Folder;
use crate::program::command;
use crate::repository::BAD;
use crate::repository::CHECK;
use crate::repository::GOOD;
use crate::repository::Repository;
use crate::repository::check_in;
use crate::repository::found;
use crate::repository::git_in;

#[test]
fn a_sub_folder_sees_all_that_is_staged() {
    let repository = Repository::new(&[("goals/a.md", BAD), ("plans/goals/b.md", BAD), ("c.goals.md", BAD)]);
    repository.git(&["add", "-A"]);
    let from = |folder: &str, more: &[&str]| found(&repository.folder.run_in(folder, &[&CHECK[..], more].concat(), b"", &[]));
    assert_eq!(from("", &[]), ["c.goals.md", "goals/a.md", "plans/goals/b.md"]);
    assert_eq!(from("plans", &[]), ["../c.goals.md", "../goals/a.md", "goals/b.md"]);
    assert_eq!(from("plans", &["."]), ["goals/b.md"]);
    assert_eq!(from("plans", &["../goals"]), ["../goals/a.md"]);
}

#[test]
fn a_linked_work_tree_has_an_index_of_its_own() {
    let repository = Repository::committed(&[("goals/a.md", GOOD)]);
    let elsewhere = tempfile::tempdir().unwrap();
    let linked = elsewhere.path().join("linked");
    repository.git(&["worktree", "add", "-q", linked.to_str().unwrap()]);
    std::fs::write(linked.join("goals/b.md"), BAD).unwrap();
    git_in(&linked, &["add", "-A"]).ends_with(0);
    assert_eq!(repository.found(), [""; 0]);
    assert_eq!(found(&check_in(&linked, &[])), ["goals/b.md"]);
    assert_eq!(found(&check_in(&linked.join("goals"), &[])), ["b.md"]);
}

#[test]
fn a_submodule_is_a_repository_of_its_own() {
    let inner = Repository::committed(&[("goals/inner.md", GOOD)]);
    let outer = Repository::committed(&[("goals/outer.md", GOOD)]);
    outer.git(&["submodule", "add", "-q", inner.path().to_str().unwrap(), "goals/shared.md"]);
    outer.stage("goals/outer.md", BAD);
    assert_eq!(outer.found(), ["goals/outer.md"], "the submodule's own files are not committed here");
    let inside = outer.path().join("goals/shared.md");
    assert_eq!(found(&check_in(&inside, &[])), [""; 0]);
    std::fs::write(inside.join("goals/inner.md"), BAD).unwrap();
    git_in(&inside, &["add", "-A"]).ends_with(0);
    assert_eq!(found(&check_in(&inside, &[])), ["goals/inner.md"]);
    assert_eq!(outer.found(), ["goals/outer.md"]);
}

#[test]
fn a_sparse_work_tree_lacks_files_that_are_staged() {
    for sparse_index in ["--no-sparse-index", "--sparse-index"] {
        let repository = Repository::committed(&[("here/goals/a.md", GOOD), ("there/goals/b.md", GOOD)]);
        repository.stage("there/goals/b.md", BAD);
        repository.commit(&[]).ends_with(0);
        repository.git(&["sparse-checkout", "set", "--cone", sparse_index, "here"]);
        assert!(!repository.path().join("there").exists());
        assert_eq!(repository.found(), [""; 0]);
        repository.stage("here/goals/a.md", BAD);
        repository.git(&["reset", "-q", "--soft", "HEAD~1"]);
        assert_eq!(repository.found(), ["here/goals/a.md", "there/goals/b.md"], "{sparse_index}");
    }
}

#[test]
fn the_index_that_git_names_is_read() {
    let repository = Repository::committed(&[("goals/a.md", GOOD)]);
    let index = repository.path().join(".git/other-index");
    std::fs::copy(repository.path().join(".git/index"), &index).unwrap();
    repository.stage("goals/a.md", BAD);
    assert_eq!(found(&check_in(repository.path(), &[("GIT_INDEX_FILE", index)])), [""; 0]);
    assert_eq!(repository.found(), ["goals/a.md"]);
}

#[test]
fn the_repository_that_the_environment_names_is_read() {
    let repository = Repository::new(&[("goals/a.md", BAD)]);
    repository.git(&["add", "-A"]);
    // Another repository around the work tree does not count then.
    let home = Folder::new(&[("files/goals/a.md", GOOD)]);
    let work_tree = home.path().join("files");
    let named = |names: &[(&'static str, PathBuf)]| check_in(&work_tree.join("goals"), names);
    let variables = [("GIT_DIR", repository.path().join(".git")), ("GIT_WORK_TREE", work_tree.clone())];
    let outcome = named(&variables);
    assert_eq!(found(&outcome), ["a.md"]);
    let mut command = command();
    command.args(CHECK).args(["--output-format", "checkstyle"]).current_dir(work_tree.join("goals")).envs(variables.clone());
    let told = String::from_utf8(command.output().unwrap().stdout).unwrap();
    assert!(told.contains("name=\"goals/a.md\""), "{told}");
    let outcome = check_in(&work_tree, &variables[..1]);
    assert_eq!(found(&outcome), ["goals/a.md"], "without a work tree it is the working folder");
}

#[test]
fn a_bare_repository_has_nothing_staged_to_look_at() {
    let folder = tempfile::tempdir().unwrap();
    git_in(folder.path(), &["init", "-q", "--bare"]).ends_with(0);
    let outcome = check_in(folder.path(), &[]).ends_with(2);
    assert!(outcome.errors.contains("must be run in a work tree"), "{}", outcome.errors);
}

#[test]
fn other_hashes_are_read() {
    let repository = Repository { folder: Folder::new(&[("goals/a.md", BAD)]) };
    repository.git(&["init", "-q", "--object-format=sha256"]);
    repository.git(&["add", "-A"]);
    assert_eq!(repository.found(), ["goals/a.md"]);
}

#[test]
fn the_other_goals_are_those_of_the_index_too() {
    let supports = "---\ngoal: Publish the field guide\nsupports: lead\n---\n";
    let lead = "---\ngoal: Lead the map team\nid: lead\n---\n";
    let repository = Repository::new(&[("goals/guide.md", supports)]);
    repository.git(&["add", "-A"]);
    repository.folder.write("goals/lead.md", lead.as_bytes());
    let check = || repository.folder.run(&["check", "--staged", "--select=broken-support"]);
    assert!(check().ends_with(1).output.starts_with("goals/guide.md:3:"), "the other goal is not going to be there");
    repository.git(&["add", "-A"]);
    std::fs::remove_file(repository.path().join("goals/lead.md")).unwrap();
    check().ends_with(0);
    repository.commit(&[]).ends_with(0);
    repository.stage("goals/guide.md", &supports.replace("field ", ""));
    check().ends_with(0);
    repository.stage(".gitignore", "private/\n");
    for name in ["private/far.md", "goals/far.md", "far.md"] {
        repository.folder.write(name, lead.replace("lead", "far").as_bytes());
    }
    for (name, code) in [("../private/far.md", 0), ("far.md", 1), ("../far.md", 1)] {
        repository.stage("goals/guide.md", &supports.replace("lead", name));
        assert_eq!(check().code, code, "{name} is there, and only what git ignores is not missed");
    }
}
