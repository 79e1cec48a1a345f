//! `hook install`, `uninstall` and `status`, and real commits that the hook lets pass or refuses.

use crate::repository::BAD;
use crate::repository::GOOD;
use crate::repository::Repository;

#[test]
fn the_hook_refuses_a_bad_goal_and_lets_a_good_one_pass() {
    let repository = Repository::new(&[("goals/a.md", BAD), ("goallint.toml", "select = [\"misspelled-key\"]\n")]);
    let folder = &repository.folder;
    assert!(folder.run(&["hook", "status"]).ends_with(1).output.contains("not installed"));
    folder.run(&["hook", "install"]).ends_with(0);
    assert!(folder.run(&["hook", "install"]).ends_with(0).errors.contains("already installed"));
    folder.run(&["hook", "status"]).ends_with(0);
    repository.git(&["add", "goals/a.md"]);
    folder.write("goals/a.md", GOOD.as_bytes());
    repository.commit(&[]).ends_with(1);
    repository.git(&["add", "goals/a.md"]);
    folder.write("goals/a.md", BAD.as_bytes());
    repository.commit(&[]).ends_with(0);
    repository.commit(&["-a"]).ends_with(1);
    folder.run(&["hook", "uninstall"]).ends_with(0);
    repository.commit(&["-a"]).ends_with(0);
    folder.run(&["hook", "uninstall"]).ends_with(0);
}

#[test]
fn a_foreign_hook_stays_and_the_configured_folder_counts() {
    let repository = Repository::new(&[("hooks/pre-commit", "#!/bin/sh\nexit 0\n")]);
    let folder = &repository.folder;
    repository.git(&["config", "core.hooksPath", "hooks"]);
    for command in ["install", "uninstall"] {
        let refused = folder.run(&["hook", command]).ends_with(2).errors;
        assert!(refused.contains("hooks/pre-commit: there is a hook that goallint did not write"), "{refused}");
        assert!(refused.contains("goallint check --staged"), "{refused}");
    }
    assert_eq!(folder.read("hooks/pre-commit"), "#!/bin/sh\nexit 0\n");
    repository.git(&["config", "core.hooksPath", "elsewhere/hooks"]);
    folder.run(&["hook", "install"]).ends_with(0);
    assert!(folder.read("elsewhere/hooks/pre-commit").contains("check --staged"));
}
