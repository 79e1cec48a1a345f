//! A real repository of git, without the settings of whoever runs the tests.

use std::ffi::OsStr;
use std::path::Path;
use std::path::PathBuf;
use std::process::Command;

use crate::program::Folder;
use crate::program::Outcome;
use crate::program::command;

/// A goal without findings under [`CHECK`].
pub(crate) const GOOD: &str = "---\ngoal: Publish the field guide\nstatus: achieved\n---\n";
/// A goal with one finding, in line 3, that a safe fix mends.
pub(crate) const BAD: &str = "---\ngoal: Publish the field guide\nstaus: achieved\n---\n";
/// Checks what is staged by the one rule that the goals above are about.
pub(crate) const CHECK: [&str; 3] = ["check", "--staged", "--select=misspelled-key"];

/// Runs git in a folder.
pub(crate) fn git_in(folder: &Path, arguments: &[impl AsRef<OsStr>]) -> Outcome {
    git_with(folder, arguments, &[])
}

/// Runs git in a folder with variables of the environment.
pub(crate) fn git_with(folder: &Path, arguments: &[impl AsRef<OsStr>], environment: &[(&str, &str)]) -> Outcome {
    let mut command = Command::new("git");
    let settings = ["user.name=a", "user.email=a@example.org", "protocol.file.allow=always", "init.defaultBranch=main"];
    command.args(settings.iter().flat_map(|setting| ["-c", setting])).args(arguments).current_dir(folder);
    command
        .env_remove("GIT_DIR")
        .env_remove("GIT_INDEX_FILE")
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_NOSYSTEM", "1");
    Outcome::of(&command.envs(environment.iter().copied()).output().unwrap())
}

/// A folder that git looks after.
pub(crate) struct Repository {
    pub(crate) folder: Folder,
}

impl Repository {
    /// A repository with these files, of which none is staged yet.
    pub(crate) fn new(files: &[(&str, &str)]) -> Self {
        let repository = Self { folder: Folder::new(files) };
        repository.git(&["init", "-q"]);
        repository
    }

    /// A repository in whose first commit these files are.
    pub(crate) fn committed(files: &[(&str, &str)]) -> Self {
        let repository = Self::new(files);
        repository.git(&["add", "-A"]);
        repository.git(&["commit", "-q", "-m", "first"]);
        repository
    }

    /// Runs git, which has to succeed, and gives what it printed.
    #[track_caller]
    pub(crate) fn git(&self, arguments: &[impl AsRef<OsStr>]) -> String {
        git_in(self.path(), arguments).ends_with(0).output
    }

    /// Commits what is staged, or whatever the arguments say.
    pub(crate) fn commit(&self, arguments: &[&str]) -> Outcome {
        git_in(self.path(), &[&["commit", "-q", "-m", "next"], arguments].concat())
    }

    /// Writes a file and stages it.
    pub(crate) fn stage(&self, path: &str, text: &str) {
        self.folder.write(path, text.as_bytes());
        self.git(&["--literal-pathspecs", "add", "--", path]);
    }

    /// The text of a file as it is staged.
    pub(crate) fn staged(&self, path: &str) -> String {
        self.git(&["show", &format!(":{path}")])
    }

    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Checks what is staged.
    pub(crate) fn check(&self) -> Outcome {
        self.folder.run(&CHECK)
    }

    /// The places of the findings in what is staged, in order, without what is said about them.
    #[track_caller]
    pub(crate) fn found(&self) -> Vec<String> {
        found(&self.check())
    }
}

/// Checks what is staged, from any folder, with variables of the environment.
pub(crate) fn check_in(folder: &Path, environment: &[(&str, PathBuf)]) -> Outcome {
    let output = command().args(CHECK).current_dir(folder).envs(environment.iter().map(|(name, path)| (name, path))).output();
    Outcome::of(&output.unwrap())
}

/// The paths of the findings of a run that could do its work, in order.
#[track_caller]
pub(crate) fn found(outcome: &Outcome) -> Vec<String> {
    let paths: Vec<_> = outcome.output.lines().filter_map(|line| Some(line.split_once(":3:1: ")?.0.to_owned())).collect();
    assert_eq!(outcome.code, i32::from(!paths.is_empty()), "{}{}", outcome.output, outcome.errors);
    assert_eq!(outcome.output.lines().count(), paths.len(), "{}", outcome.output);
    paths
}
