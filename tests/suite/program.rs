//! A folder with files, and the program run in it without anything of the surroundings.

use std::io::Write;
use std::path::Path;
use std::process::Command;
use std::process::Output;
use std::process::Stdio;

use tempfile::TempDir;

/// A goal document with one warning: a suppression that names no rule.
pub(crate) const WARNING: &str =
    "# Goals 2027\n\n<!-- goallint-ignore-next-line nonsense -->\n- Lead a team of six by December\n";
/// The choice of rules under which [`WARNING`] has its one warning.
pub(crate) const SELECT: &str = "--select=unused-suppression,invalid-encoding";
/// Bytes that are no text: an error.
pub(crate) const NOT_TEXT: &[u8] = b"# Goals 2027\n\n- Caf\xe9 open by June\n";

/// A folder that is the root of a repository.
pub(crate) struct Folder {
    temporary: TempDir,
}

/// How a run ended, and what it printed.
pub(crate) struct Outcome {
    pub(crate) code: i32,
    pub(crate) output: String,
    pub(crate) errors: String,
}

impl Folder {
    /// A folder with these files.
    pub(crate) fn new(files: &[(&str, &str)]) -> Self {
        let folder = Self { temporary: tempfile::tempdir().unwrap() };
        std::fs::create_dir(folder.path().join(".git")).unwrap();
        for (path, text) in files {
            folder.write(path, text.as_bytes());
        }
        folder
    }

    pub(crate) fn path(&self) -> &Path {
        self.temporary.path()
    }

    pub(crate) fn write(&self, path: &str, bytes: &[u8]) {
        let path = self.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }

    pub(crate) fn read(&self, path: &str) -> String {
        std::fs::read_to_string(self.path().join(path)).unwrap()
    }

    /// Runs the program in the folder.
    pub(crate) fn run(&self, arguments: &[&str]) -> Outcome {
        self.run_with(arguments, b"", &[])
    }

    /// Runs the program in the folder with standard input and variables of the environment.
    pub(crate) fn run_with(&self, arguments: &[&str], input: &[u8], environment: &[(&str, &str)]) -> Outcome {
        self.run_in("", arguments, input, environment)
    }

    /// Runs the program in a folder below.
    pub(crate) fn run_in(&self, below: &str, arguments: &[&str], input: &[u8], environment: &[(&str, &str)]) -> Outcome {
        let mut command = command();
        command.current_dir(self.path().join(below)).args(arguments).envs(environment.iter().copied());
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        // A program that does not read its input closes it early.
        let _ = child.stdin.take().unwrap().write_all(input);
        Outcome::of(&child.wait_with_output().unwrap())
    }
}

/// The program, knowing nothing of the surroundings.
pub(crate) fn command() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_goallint"));
    command.env_clear();
    command
}

impl Outcome {
    /// How a program ended.
    pub(crate) fn of(ended: &Output) -> Self {
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
        Self { code: ended.status.code().unwrap_or(-1), output: text(&ended.stdout), errors: text(&ended.stderr) }
    }

    /// Fails with all that was printed unless the run ended with this code.
    #[track_caller]
    pub(crate) fn ends_with(self, code: i32) -> Self {
        assert_eq!(self.code, code, "standard output:\n{}\nstandard error:\n{}", self.output, self.errors);
        self
    }
}
