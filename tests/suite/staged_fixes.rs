//! `check --staged --fix`: the working file and the index change together, or neither does.

use crate::program::Outcome;
use crate::repository::BAD;
use crate::repository::CHECK;
use crate::repository::GOOD;
use crate::repository::Repository;

fn fix(repository: &Repository) -> Outcome {
    repository.folder.run(&[&CHECK[..], &["--fix"]].concat())
}

#[test]
fn fixes_are_written_and_staged() {
    let repository = Repository::committed(&[("goals/b.md", GOOD)]);
    let names = ["goals/a.md", "goals/it's ümläut 目標.md", "goals/b.md"];
    for name in names {
        repository.stage(name, BAD);
    }
    repository.folder.write("goals/untracked.md", BAD.as_bytes());
    let outcome = fix(&repository).ends_with(0);
    assert!(outcome.errors.contains("fixed 3 problems in 3 files"), "{}", outcome.errors);
    for name in names {
        assert_eq!((repository.folder.read(name), repository.staged(name)), (GOOD.to_owned(), GOOD.to_owned()), "{name}");
    }
    assert_eq!(repository.folder.read("goals/untracked.md"), BAD);
    assert!(fix(&repository).ends_with(0).errors.contains("no findings"), "a second time there is nothing to do");
    assert_eq!(repository.git(&["diff", "--name-only"]), "");
}

#[test]
fn a_file_that_is_staged_in_part_is_refused_by_name() {
    let repository = Repository::new(&[]);
    let dirty = format!("{BAD}\nHeld back.\n");
    for (name, working) in [("goals/gone.md", None), ("goals/partly.md", Some(&dirty)), ("goals/whole.md", None)] {
        repository.stage(name, BAD);
        if let Some(working) = working {
            repository.folder.write(name, working.as_bytes());
        }
    }
    // Nothing to mend, so nothing to refuse.
    repository.stage("goals/good.md", GOOD);
    repository.folder.write("goals/good.md", BAD.as_bytes());
    std::fs::remove_file(repository.path().join("goals/gone.md")).unwrap();
    let outcome = fix(&repository).ends_with(2);
    let refused: Vec<&str> = outcome.errors.lines().filter(|line| line.contains("changes that are not staged")).collect();
    assert_eq!(refused.len(), 2, "{}", outcome.errors);
    assert!(refused[0].contains("goals/gone.md") && refused[1].contains("goals/partly.md"), "{refused:?}");
    let told: Vec<&str> = outcome.output.lines().filter_map(|line| line.split(':').next()).collect();
    assert_eq!(told, ["goals/gone.md", "goals/partly.md"], "what could not be mended is told: {}", outcome.output);
    assert_eq!(repository.staged("goals/partly.md"), BAD);
    assert_eq!(repository.folder.read("goals/partly.md"), dirty);
    assert_eq!(repository.staged("goals/whole.md"), GOOD);
    assert_eq!(repository.folder.read("goals/good.md"), BAD);
}

#[test]
fn line_ends_stay_as_git_has_them() {
    let repository = Repository::new(&[]);
    repository.git(&["config", "core.autocrlf", "true"]);
    let windows = |text: &str| text.replace('\n', "\r\n");
    repository.stage("goals/a.md", &windows(BAD));
    assert_eq!(repository.staged("goals/a.md"), BAD, "git keeps it without carriage returns");
    fix(&repository).ends_with(0);
    assert_eq!(repository.folder.read("goals/a.md"), windows(GOOD));
    assert_eq!(repository.staged("goals/a.md"), GOOD);
    // Other line ends alone are a change, too, where git does not make them.
    repository.git(&["config", "core.autocrlf", "false"]);
    repository.stage("goals/b.md", BAD);
    repository.folder.write("goals/b.md", windows(BAD).as_bytes());
    assert!(fix(&repository).ends_with(2).errors.contains("goals/b.md: its fixes were not written"));
    assert_eq!(repository.staged("goals/b.md"), BAD);
}

#[test]
fn a_difference_is_shown_from_what_is_staged() {
    let repository = Repository::new(&[]);
    repository.stage("goals/a.md", BAD);
    repository.folder.write("goals/a.md", GOOD.as_bytes());
    let shown = repository.folder.run(&[&CHECK[..], &["--diff"]].concat()).ends_with(1).output;
    assert!(shown.contains("-staus: achieved\n+status: achieved"), "{shown}");
    assert_eq!(repository.staged("goals/a.md"), BAD);
}

#[test]
fn fixes_from_a_sub_folder_are_staged() {
    let repository = Repository::new(&[]);
    repository.stage("goals/a.md", BAD);
    repository.stage("plans/goals/b.md", BAD);
    repository.folder.run_in("plans", &[&CHECK[..], &["--fix"]].concat(), b"", &[]).ends_with(0);
    assert_eq!((repository.staged("goals/a.md"), repository.staged("plans/goals/b.md")), (GOOD.to_owned(), GOOD.to_owned()));
}

#[cfg(unix)]
#[test]
fn a_hook_may_fix_what_is_committed() {
    use std::os::unix::fs::PermissionsExt;

    let repository = Repository::committed(&[("goals/a.md", GOOD), ("goals/b.md", GOOD)]);
    let hook = format!("#!/bin/sh\nexec '{}' {} --fix\n", env!("CARGO_BIN_EXE_goallint"), CHECK.join(" "));
    repository.folder.write(".git/hooks/pre-commit", hook.as_bytes());
    let path = repository.path().join(".git/hooks/pre-commit");
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o755)).unwrap();
    let committed = |path: &str| repository.git(&["show", &format!("HEAD:{path}")]);
    repository.stage("goals/a.md", &format!("{BAD}\nOne.\n"));
    repository.commit(&[]).ends_with(0);
    assert_eq!(committed("goals/a.md"), format!("{GOOD}\nOne.\n"));
    repository.folder.write("goals/a.md", format!("{BAD}\nTwo.\n").as_bytes());
    repository.commit(&["-a"]).ends_with(0);
    assert_eq!(committed("goals/a.md"), format!("{GOOD}\nTwo.\n"));
    assert_eq!(repository.git(&["status", "--porcelain"]), "", "the index is what was committed");
    repository.folder.write("goals/b.md", BAD.as_bytes());
    let refused = repository.commit(&["goals/b.md"]).ends_with(1);
    assert!(refused.errors.contains("git commits only some of the files now"), "{}", refused.errors);
    assert_eq!(repository.folder.read("goals/b.md"), BAD);
}
