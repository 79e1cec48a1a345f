//! The action for GitHub and the template for GitLab, their scripts run as a job would run them.

#![cfg(target_os = "linux")]

use std::path::Path;
use std::path::PathBuf;
use std::process::Command;

use serde_json::Value;

use crate::program::Folder;
use crate::program::Outcome;
use crate::program::WARNING;

/// A file of the repository.
fn ours(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// Where the program is.
fn program() -> &'static Path {
    Path::new(env!("CARGO_BIN_EXE_goallint"))
}

/// A job: a folder with goals, and beside it what the runner gives to a step.
struct Job {
    folder: Folder,
    runner: Folder,
}

impl Job {
    fn new(files: &[(&str, &str)]) -> Self {
        let runner = Folder::new(&[("path", ""), ("output", ""), ("summary", "")]);
        Self { folder: Folder::new(files), runner }
    }

    /// Runs a script with these variables.
    fn run(&self, script: &Path, variables: &[(&str, &str)]) -> Outcome {
        let path = std::env::join_paths(
            [program().parent().unwrap().to_owned()].into_iter().chain(std::env::split_paths(&std::env::var_os("PATH").unwrap())),
        );
        let mut command = Command::new("bash");
        command.arg(script).current_dir(self.folder.path()).env_clear().env("PATH", path.unwrap());
        for (name, file) in
            [("RUNNER_TEMP", ""), ("GITHUB_PATH", "path"), ("GITHUB_OUTPUT", "output"), ("GITHUB_STEP_SUMMARY", "summary")]
        {
            command.env(name, self.runner.path().join(file));
        }
        Outcome::of(&command.envs(variables.iter().copied()).output().unwrap())
    }

    fn check(&self, paths: &str, format: &str, variables: &[(&str, &str)]) -> Outcome {
        let inputs =
            [("GOALLINT_PATHS", paths), ("GOALLINT_FORMAT", format), ("GOALLINT_FAIL_ON", ""), ("GOALLINT_BASELINE", "")];
        self.run(&ours("action/check.sh"), &[&inputs[..], variables].concat())
    }
}

#[test]
fn the_action_shows_findings_everywhere() {
    let job = Job::new(&[("goals/a b.md", WARNING), ("more/goals.md", WARNING), ("other/goals.md", WARNING)]);
    let log = job.check("goals/a b.md\nmore\n", "full", &[]).ends_with(1).output;
    assert!(log.contains("warning[G007] unused-suppression"), "{log}");
    assert!(log.contains("\n::warning file=goals/a b.md,line=3,endLine=3,col=32,"), "{log}");
    assert!(!log.contains("other/"), "{log}");
    let summary = job.runner.read("summary");
    assert!(summary.starts_with("# goallint: ") && summary.contains("## more/goals.md"), "{summary}");
    let outputs = job.runner.read("output");
    let (code, sarif) = outputs.trim().split_once('\n').unwrap();
    assert_eq!(code, "exit-code=1");
    let sarif = std::fs::read_to_string(sarif.strip_prefix("sarif=").unwrap()).unwrap();
    let sarif: Value = serde_json::from_str(&sarif).unwrap();
    let places = sarif["runs"][0]["results"].as_array().unwrap().iter();
    let place = |result: &Value| result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"].to_string();
    assert!(places.map(place).any(|uri| uri == "\"goals/a%20b.md\""));
}

#[test]
fn the_action_ends_as_the_program_does() {
    let job = Job::new(&[("goals/a.md", WARNING), ("goals/clean.md", "It rained.\n")]);
    job.folder.run(&["baseline", "write"]).ends_with(0);
    for (code, paths, variables) in [
        (1, ".", &[][..]),
        (0, ".", &[("GOALLINT_FAIL_ON", "never")]),
        (0, ".", &[("GOALLINT_BASELINE", "goallint-baseline.json")]),
        (0, "goals/clean.md", &[]),
        (2, "nowhere", &[]),
        (2, ".", &[("GOALLINT_FAIL_ON", "$(touch pwned)")]),
    ] {
        for format in ["full", "github", "concise"] {
            job.check(paths, format, variables).ends_with(code);
            let outputs = job.runner.read("output");
            assert!(outputs.contains(&format!("exit-code={code}\n")), "{outputs}");
            job.runner.write("output", b"");
        }
    }
    assert!(!job.folder.path().join("pwned").exists());
    let both = job.check(".", "github", &[]).output;
    assert_eq!(both.matches("::warning file=goals/a.md,line=3").count(), 1, "annotated once: {both}");
}

#[test]
fn the_action_installs_what_agrees_with_its_checksum() {
    let job = Job::new(&[]);
    let release = job.runner.path().join("releases/download/v1.2.3");
    std::fs::create_dir_all(&release).unwrap();
    let target = format!("{}-unknown-linux-musl", std::env::consts::ARCH);
    let archive = format!("goallint-{target}.tar.gz");
    let folder = program().parent().unwrap();
    let packed = Command::new("tar").arg("-czf").arg(release.join(&archive)).arg("-C").arg(folder).arg("goallint").output();
    Outcome::of(&packed.unwrap()).ends_with(0);
    let sum = Command::new("sha256sum").arg(&archive).current_dir(&release).output().unwrap();
    std::fs::write(release.join(format!("{archive}.sha256")), sum.stdout).unwrap();
    let releases = format!("file://{}", job.runner.path().join("releases").display());
    let install_as = |version: &str, action: &str| {
        let variables = [("GOALLINT_VERSION", version), ("GOALLINT_ACTION", action), ("GOALLINT_RELEASES", &releases)];
        job.run(&ours("action/install.sh"), &variables)
    };
    let install = |version: &str| install_as(version, "main");
    for (version, action) in [("1.2.3", "main"), ("v1.2.3", "v9.9.9"), ("", "v1.2.3")] {
        let said = install_as(version, action).ends_with(0).output;
        assert!(said.contains(&format!("goallint {}", env!("CARGO_PKG_VERSION"))), "{said}");
        assert!(job.runner.path().join("goallint/goallint").exists());
        assert_eq!(Path::new(job.runner.read("path").lines().last().unwrap()), job.runner.path().join("goallint"));
    }
    let missing = install("9.9.9").ends_with(2).output;
    assert!(missing.starts_with("::error title=goallint::file://"), "{missing}");
    for (version, action) in [("", "main"), ("", "8aad20d150bbac5944a9f9d289da16a4b0d87c1e"), ("latest", "v1.2.3"), ("", "")] {
        let latest = install_as(version, action).ends_with(2).output;
        assert!(latest.contains("/latest/download/"), "{version} {action}: {latest}");
    }
    job.runner.write("path", b"");
    std::fs::write(release.join(format!("{archive}.sha256")), format!("{}  {archive}\n", "0".repeat(64))).unwrap();
    install("1.2.3").ends_with(1);
    assert_eq!(job.runner.read("path"), "", "a wrong checksum ends the step");
    assert!(install("installed").ends_with(0).output.starts_with("goallint "));
}

#[test]
fn the_template_for_gitlab_checks_and_leaves_its_reports() {
    let template = std::fs::read_to_string(ours("templates/goallint.yml")).unwrap();
    let (_, jobs) = template.split_once("\n---\n").unwrap();
    let jobs: Value = serde_yaml::from_str(jobs).unwrap();
    let script = jobs["goallint"]["script"][0].as_str().unwrap();
    let job = Job::new(&[("goals/a.md", WARNING), ("more/goals.md", WARNING)]);
    job.runner.write("script", script.as_bytes());
    let run = |code: i32, paths: &str, fail_on: &str, baseline: &str| {
        let variables = [("GOALLINT_PATHS", paths), ("GOALLINT_FAIL_ON", fail_on), ("GOALLINT_BASELINE", baseline)];
        job.run(&job.runner.path().join("script"), &variables).ends_with(code);
        let issues: Value = serde_json::from_str(&job.folder.read("gl-code-quality-report.json")).unwrap();
        assert!(job.folder.read("goallint-junit.xml").starts_with("<?xml"));
        issues.as_array().unwrap().len()
    };
    let all = run(1, ".", "", "");
    assert!(all > 1);
    assert_eq!(run(1, "goals more", "warning", ""), all);
    assert_eq!(run(0, "goals more", "never", ""), all);
    job.folder.run(&["baseline", "write"]).ends_with(0);
    assert_eq!(run(0, ".", "", "goallint-baseline.json"), 0);
}

#[test]
fn the_page_about_ci_tells_every_input() {
    let page = std::fs::read_to_string(ours("docs/ci.md")).unwrap();
    let read = |path: &str| std::fs::read_to_string(ours(path)).unwrap();
    let action: Value = serde_yaml::from_str(&read("action.yml")).unwrap();
    for input in action["inputs"].as_object().unwrap().keys() {
        assert!(page.contains(&format!("\n| `{input}` | ")), "{input}");
    }
    for output in action["outputs"].as_object().unwrap().keys() {
        assert!(page.contains(&format!("`{output}`")), "{output}");
    }
    let template = read("templates/goallint.yml");
    let header: Value = serde_yaml::from_str(template.split("\n---\n").next().unwrap()).unwrap();
    let list = page.split("The inputs are ").nth(1).unwrap().split("Without the template").next().unwrap();
    for input in header["spec"]["inputs"].as_object().unwrap().keys() {
        assert!(list.contains(&format!("`{input}`")), "{input}");
    }
}
