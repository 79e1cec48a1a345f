//! Reports beside the output of the same run, and readers that stop reading.

use std::io::BufRead;
use std::io::BufReader;
use std::process::Stdio;

use crate::formats;
use crate::formats::print;
use crate::program::Folder;
use crate::program::SELECT;
use crate::program::WARNING;
use crate::program::command;

#[test]
fn each_report_is_what_the_format_prints() {
    let folder = Folder::new(&[("goals/a.md", WARNING), ("goals/ü 目.md", WARNING), ("reports/.keep", "")]);
    let reports = formats::ALL.map(|format| format!("--report={format}=reports/{format}.txt"));
    let reports: Vec<&str> = reports.iter().map(String::as_str).collect();
    let shown = folder.run(&[&["check", SELECT][..], &reports].concat()).ends_with(1);
    assert_eq!(shown.output, print(&folder, "concise"));
    assert!(shown.errors.contains("2 warnings in 2 files"));
    for format in formats::ALL {
        assert_eq!(folder.read(&format!("reports/{format}.txt")), print(&folder, format), "{format}");
    }
}

#[test]
fn a_format_may_be_asked_for_twice_and_paths_may_be_odd() {
    let folder = Folder::new(&[("goals/a.md", WARNING), ("out/old.json", "x".repeat(100_000).as_str())]);
    let reports = ["--report", "json=out/old.json", "--report=json=out/a=b c.json", "--report", "sarif=out/goals.sarif"];
    folder.run(&[&["check", SELECT, "--quiet"][..], &reports].concat()).ends_with(1);
    let expected = print(&folder, "json");
    assert_eq!(folder.read("out/old.json"), expected, "an older report is replaced whole");
    assert_eq!(folder.read("out/a=b c.json"), expected);
    assert_eq!(folder.read("out/goals.sarif"), print(&folder, "sarif"));
}

#[test]
fn a_dash_is_standard_output_and_no_file() {
    let folder = Folder::new(&[("goals/a.md", WARNING)]);
    let shown = folder.run(&["check", SELECT, "--output-format=json", "--output-file=-"]).ends_with(1).output;
    assert_eq!(shown, print(&folder, "json"));
    assert!(folder.run(&["check", SELECT, "--report=json=-"]).ends_with(2).errors.contains("use --output-format json"));
    assert!(!folder.path().join("-").exists());
}

#[test]
fn an_output_file_leaves_standard_output_empty() {
    let folder = Folder::new(&[("goals/a.md", WARNING)]);
    let arguments = ["check", SELECT, "--output-file", "out.json", "--output-format", "json", "--report=gitlab=gitlab.json"];
    assert_eq!(folder.run(&arguments).ends_with(1).output, "");
    assert_eq!(folder.read("out.json"), print(&folder, "json"));
    assert_eq!(folder.read("gitlab.json"), print(&folder, "gitlab"));
}

#[test]
fn a_report_that_cannot_be_written_keeps_no_other_from_being() {
    let folder = Folder::new(&[("goals/a.md", WARNING)]);
    let reports = ["--report=json=no/such/folder.json", "--report=junit=junit.xml"];
    let outcome = folder.run(&[&["check", SELECT][..], &reports].concat()).ends_with(2);
    assert!(outcome.errors.contains("error: no/such/folder.json: its folder does not exist\n"), "{}", outcome.errors);
    assert_eq!(outcome.output, print(&folder, "concise"));
    assert_eq!(folder.read("junit.xml"), print(&folder, "junit"));
}

#[test]
fn no_report_takes_the_place_of_a_goal_or_of_another_report() {
    let folder = Folder::new(&[("goals/a.md", WARNING), ("known.json", "{\"version\": 1, \"findings\": []}\n")]);
    #[cfg(unix)]
    std::os::unix::fs::symlink("goals/a.md", folder.path().join("link.md")).unwrap();
    let goals = [&["--output-file=goals/a.md"][..], &["--report=sarif=./goals/../goals/a.md"]];
    #[cfg(unix)]
    let goals = [&goals[..], &[&["--report=json=link.md"][..]]].concat();
    for arguments in goals {
        let outcome = folder.run(&[&["check", SELECT, "goals"][..], arguments].concat()).ends_with(2);
        assert!(outcome.errors.contains(": was checked, and the findings would take its place; "), "{}", outcome.errors);
        assert_eq!(folder.read("goals/a.md"), WARNING, "{arguments:?}");
    }
    let twice = [["--report=sarif=o.x", "--report=json=./o.x"], ["--output-file=known.json", "--baseline=./known.json"]];
    for arguments in twice {
        let outcome = folder.run(&[&["check", SELECT, "goals"][..], &arguments].concat()).ends_with(2);
        assert!(
            outcome.errors.contains(": named twice; each report, the baseline and the configuration need files of their own\n"),
            "{}",
            outcome.errors
        );
        assert!(!folder.path().join("o.x").exists());
    }
    folder.write("README.md", b"# A program\n\nIt counts.\n");
    folder.write("goallint.toml", b"fail-on = \"error\"\n");
    folder.write("my.toml", b"fail-on = \"error\"\n");
    for arguments in
        [&["--report=json=README.md"][..], &["--report=json=goallint.toml"], &["--config=my.toml", "--report=json=./my.toml"]]
    {
        let outcome = folder.run(&[&["check", SELECT, "."][..], arguments].concat()).ends_with(2);
        assert!(outcome.errors.contains("take its place") || outcome.errors.contains("named twice"), "{}", outcome.errors);
    }
    assert_eq!(folder.read("README.md"), "# A program\n\nIt counts.\n");
    assert_eq!(folder.read("goallint.toml") + &folder.read("my.toml"), "fail-on = \"error\"\n".repeat(2));
    std::fs::remove_file(folder.path().join("goallint.toml")).unwrap();
    for _ in ["the first report", "its successor"] {
        folder.run(&["check", SELECT, "--report=markdown=findings.md", "."]).ends_with(1);
    }
    assert!(folder.read("findings.md").contains("goals/a.md"), "an older report that was passed over is replaced");
}

#[test]
fn the_summary_of_a_step_keeps_what_others_wrote() {
    let folder = Folder::new(&[("goals/a.md", WARNING), ("summary", "Built.\n")]);
    let check = ["check", SELECT, "--report=markdown=summary", "goals"];
    for _ in 0..2 {
        folder.run_with(&check, b"", &[("GITHUB_STEP_SUMMARY", "summary")]).ends_with(1);
    }
    let summary = folder.read("summary");
    assert!(summary.starts_with("Built.\n\n# goallint: ") && summary.matches("# goallint: ").count() == 2, "{summary}");
    folder.run(&check).ends_with(1);
    assert!(folder.read("summary").starts_with("# goallint: "), "elsewhere a report takes the place of the last one");
}

#[cfg(unix)]
#[test]
fn a_report_may_go_to_what_is_no_file() {
    let folder = Folder::new(&[("goals/a.md", WARNING)]);
    assert_eq!(folder.run(&["check", SELECT, "--output-file=/dev/stdout"]).ends_with(1).output, print(&folder, "concise"));
    folder.run(&["check", SELECT, "--report=json=/dev/null"]).ends_with(1);
}

/// `goallint check | head -1`, over more findings than a pipe holds.
#[cfg(unix)]
#[test]
fn who_reads_one_line_gets_one_line_and_no_complaint() {
    let many = format!("# Goals 2027\n\n{}", "<!-- goallint-ignore-next-line nonsense -->\n- Lead a team\n".repeat(5_000));
    let folder = Folder::new(&[("goals/a.md", &many)]);
    for format in formats::ALL {
        let mut child = command()
            .current_dir(folder.path())
            .args(["check", SELECT, "--output-format", format, "--report=concise=report.txt"])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let ended = child.wait_with_output().unwrap();
        assert!(line.ends_with('\n'), "{format}: {line}");
        assert_eq!(ended.status.code(), Some(1), "{format}");
        assert_eq!(String::from_utf8(ended.stderr).unwrap(), "5000 warnings in 1 file (5000 goals)\n", "{format}");
        assert_eq!(folder.read("report.txt").lines().count(), 5_000, "the report is whole: {format}");
    }
}
