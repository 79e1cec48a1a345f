//! Exit codes: 0 nothing that fails, 1 findings, 2 the run itself failed; whatever the format and the files that reports go to.

use std::borrow::Borrow;

use crate::formats;
use crate::program::Folder;
use crate::program::NOT_TEXT;
use crate::program::SELECT;
use crate::program::WARNING;
use crate::program::command;
use crate::repository::Repository;

/// A run: its code, the arguments, and what it says on either stream.
type Case<'a> = (i32, &'a str, &'a str);

/// What a safe fix mends.
const MISSPELLED: &str = "---\ngoal: Publish the field guide\nstaus: achieved\n---\n";

/// A folder with a file of each kind.
fn folder() -> Folder {
    let folder = Folder::new(&[
        ("goals/warning.md", WARNING),
        ("goals/clean.md", "# Goals 2027\n\n- Lead a team of six by December\n"),
        (
            "silenced.md",
            "# Goals 2027\n\n<!-- goallint-ignore-file G007 -->\n<!-- goallint-ignore-next-line nonsense -->\n- Lead a team\n",
        ),
        ("notes/journal.md", "It rained.\n"),
        ("empty/readme.txt", "nothing to read\n"),
        ("hidden/.secret/goals.md", WARNING),
        (".gitignore", "ignored/\n"),
        ("ignored/goals.md", WARNING),
        ("excluded/goallint.toml", "exclude = [\"*.md\"]\n"),
        ("excluded/goals.md", WARNING),
        ("broken/goallint.toml", "selct = []\n"),
        ("broken/goals.md", WARNING),
        ("fixable/goals.md", MISSPELLED),
        ("advice.toml", "severity = { unused-suppression = \"advice\" }\n"),
        ("error.toml", "severity = { unused-suppression = \"error\" }\n"),
        ("never.toml", "fail-on = \"never\"\n"),
        ("torn.toml", "select = [\n"),
        ("list", "goals/warning.md\nnotes/journal.md\n"),
        ("list0", "goals/warning.md\0notes/journal.md\0"),
        ("nothing", ""),
        ("no-baseline.json", "[]"),
    ]);
    folder.write("goals/error.md", NOT_TEXT);
    folder.write("not-text.toml", NOT_TEXT);
    folder.run(&["baseline", "write", SELECT, "goals/warning.md", "--baseline=known.json"]).ends_with(0);
    folder
}

/// Runs each case as it is written, then in a format, then with a report of every format beside it.
fn check_all<F: Borrow<Folder>>(cases: &[Case<'_>], folder: impl Fn() -> F) {
    let reports = formats::ALL.map(|format| format!("--report={format}=report.{format}.txt"));
    let mut formats = formats::ALL.iter().cycle();
    for (code, written, told) in cases {
        let folder = folder();
        let run = |arguments: &[&str]| folder.borrow().run(arguments);
        let arguments: Vec<&str> = ["check", SELECT].into_iter().chain(written.split_whitespace()).collect();
        let outcome = run(&arguments);
        let said = format!("{}{}", outcome.output, outcome.errors);
        assert_eq!(outcome.code, *code, "check {written}\n{said}");
        assert!(said.contains(told), "check {written} does not say {told:?}:\n{said}");
        // A patch has no other format.
        if !written.contains("--diff") {
            let format = formats.next().unwrap();
            assert_eq!(run(&[&arguments[..], &["--output-format", format]].concat()).code, *code, "check {written} as {format}");
            let reports: Vec<&str> = reports.iter().map(String::as_str).collect();
            assert_eq!(run(&[&arguments[..], &reports].concat()).code, *code, "check {written} with reports");
        }
    }
}

#[test]
fn findings_end_a_run_with_one() {
    check_all(FINDINGS, folder);
}

const FINDINGS: &[Case<'_>] = &[
    (1, "goals", "error[G008]"),
    (1, "goals/warning.md", "warning[G007]"),
    (1, "goals/error.md", "1 error in 1 file"),
    (0, "goals/clean.md", "no findings in 1 file (1 goal)"),
    (1, "goals goals", "1 error, 1 warning in 2 of 3 files"),
    (1, "--quiet goals", "error[G008]"),
    (1, "--statistics goals", "1  error"),
    (1, "--jobs=2 goals", "error[G008]"),
    // Below, at and above the level that fails.
    (0, "--fail-on=error goals/warning.md", "warning[G007]"),
    (1, "--fail-on=error goals", "error[G008]"),
    (1, "--fail-on=warning goals/warning.md", "warning[G007]"),
    (1, "--fail-on=warning goals/error.md", "error[G008]"),
    (1, "--fail-on=advice goals/warning.md", "warning[G007]"),
    (0, "--fail-on=advice goals/clean.md", "no findings"),
    (0, "--fail-on=never goals", "error[G008]"),
    (2, "--fail-on=never goals nowhere.md", "error[G008]"),
    (0, "--config=advice.toml goals/warning.md", "advice[G007]"),
    (1, "--config=advice.toml --fail-on=advice goals/warning.md", "advice[G007]"),
    (1, "--config=error.toml --fail-on=error goals/warning.md", "error[G007]"),
    (0, "--config=never.toml goals", "error[G008]"),
    (1, "--config=never.toml --fail-on=warning goals", "error[G008]"),
    // Rules.
    (0, "--ignore=G007 goals/warning.md", "no findings"),
    (1, "--ignore=G007 goals", "error[G008]"),
    (1, "--ignore=G007 --extend-select=invalid-encoding goals/error.md", "error[G008]"),
    // Silenced, and known.
    (0, "silenced.md", "1 suppressed"),
    (0, "--show-suppressed silenced.md", "G007"),
    (0, "--no-suppressions goals/warning.md", "no findings"),
    (0, "--baseline=known.json goals/warning.md", "1 suppressed"),
    (0, "--baseline=known.json --show-suppressed goals/warning.md", "G007"),
    (1, "--baseline=known.json goals", "error[G008]"),
    (0, "--baseline=known.json goals/clean.md", "no findings"),
    (2, "--baseline=missing.json goals", "missing.json cannot be read"),
    (2, "--baseline=no-baseline.json goals", "is not a baseline"),
    // Fixes.
    (1, "--extend-select=misspelled-key fixable", "warning[G003]"),
    (0, "--extend-select=misspelled-key --fix fixable", "fixed 1 problem"),
    (1, "--extend-select=misspelled-key --diff fixable", "+status: achieved"),
    (1, "--extend-select=misspelled-key --fail-on=never --diff fixable", "would fix 1 problem"),
    (0, "--diff goals", ""),
    (2, "--diff goals nowhere.md", "nowhere.md: no such file"),
    (1, "--fix goals", "warning[G007]"),
];

#[test]
fn files_that_are_missing_or_left_out() {
    check_all(FILES, folder);
}

const FILES: &[Case<'_>] = &[
    (0, "goals/clean.md notes/journal.md", "1 file holds no goals"),
    (0, "notes/journal.md", "no goals"),
    (0, "notes", "no goals"),
    (2, "nowhere.md", "nowhere.md: no such file or folder"),
    (2, "goals/clean.md nowhere", "no findings in 1 file"),
    (2, "goals/warning.md nowhere.md", "warning[G007]"),
    (2, "goals/warning.md/below.md", "goals/warning.md/below.md"),
    (2, "empty", "no Markdown file was found"),
    (1, "empty goals", "error[G008]"),
    (2, "hidden", "no Markdown file was found"),
    (1, "hidden/.secret", "warning[G007]"),
    (1, "hidden/.secret/goals.md", "warning[G007]"),
    (2, "--exclude=ignored/ empty ignored/readme.md", "no such file"),
    (1, "ignored/goals.md", "warning[G007]"),
    (0, "empty/readme.txt", "1 file is not Markdown"),
    (0, "excluded", "1 file is excluded"),
    (0, "excluded/goals.md", "1 file is excluded"),
    (1, "--no-exclude excluded/goals.md", "warning[G007]"),
    (0, "--exclude=goals/ goals/warning.md", "1 file is excluded"),
    (1, "--exclude=goals/ --no-exclude goals/warning.md", "warning[G007]"),
    (1, "--files-from=list", "goals/warning.md:3"),
    (1, "--files-from=list0 -0", "goals/warning.md:3"),
    (2, "--files-from=list0", "list0: its paths end with NUL; add -0"),
    (0, "--files-from=nothing", "no files were given"),
    (2, "--files-from=absent", "absent"),
    // Configuration.
    (2, "broken", "broken/goallint.toml:1:1: unknown key `selct`"),
    (2, "goals/clean.md broken/goals.md", "did you mean `select`?"),
    (1, "--isolated broken", "warning[G007]"),
    (1, "--config=error.toml broken", "error[G007]"),
    (2, "--config=missing.toml goals", "missing.toml"),
    (2, "--config=torn.toml goals", "torn.toml:"),
    (2, "--config=not-text.toml goals", "not-text.toml"),
    (2, "--config=goals goals", "goals"),
    // What cannot be written.
    (2, "--output-file=no/such/folder/x goals/clean.md", "its folder does not exist"),
    (2, "--report=json=no/such/folder/x goals/clean.md", "its folder does not exist"),
    (2, "--report=json=no/such/folder/x goals/warning.md", "warning[G007]"),
    (1, "--output-file=x --report=sarif=y goals/warning.md", "1 warning"),
];

#[test]
fn what_cannot_be_asked_ends_a_run_with_two() {
    check_all(USAGE, folder);
}

const USAGE: &[Case<'_>] = &[
    (2, "--no-such-option", "unexpected argument"),
    (2, "--select=nonsense", "no rule or group"),
    (2, "--ignore=timelin", "did you mean `timeline`?"),
    (2, "--extend-select=G999", "no rule or group"),
    (2, "--output-format=yaml", "possible values"),
    (2, "--fail-on=warnings", "possible values"),
    (2, "--today=tomorrow", "not a date such as 2027-01-15"),
    (2, "--report=sarif", "FORMAT=FILE"),
    (2, "--report=sarif=", "FORMAT=FILE"),
    (2, "--report=sariff=x", "did you mean `sarif`?"),
    (2, "--jobs=0", "jobs"),
    (2, "--color=blue", "possible values"),
    (2, "--quiet --verbose", "cannot be used with"),
    (2, "--config=advice.toml --isolated", "cannot be used with"),
    (2, "- goals", "stands alone"),
    (2, "--exclude=a[b goals", "--exclude a[b"),
    (2, "-0 goals", "files-from"),
    (2, "--unsafe-fixes goals", "--fix"),
    (2, "--staged", "not a git repository"),
    (2, "--staged --files-from=list", "cannot be used with"),
];

#[test]
fn what_is_staged_ends_the_run_as_files_do() {
    let repository = |staged: &str| {
        let repository = Repository::committed(&[("goals/clean.md", "# Goals 2027\n\n- Lead a team\n"), ("gone.md", WARNING)]);
        repository.git(&["rm", "-q", "gone.md"]);
        repository.stage("goals/staged.md", staged);
        repository
    };
    let cases: [(&str, &[Case<'_>]); 3] = [
        (
            WARNING,
            &[
                (1, "--staged", "goals/staged.md:3"),
                (0, "--staged goals/clean.md", "nothing to check"),
                (0, "--staged --fail-on=error", "warning[G007]"),
                (0, "--staged --exclude=goals/", "1 file is excluded"),
                (2, "--staged nowhere.md", "nowhere.md: no such file or folder"),
                (2, "--staged goals nowhere.md", "goals/staged.md:3"),
                (0, "--staged gone.md", "nothing to check"),
                (2, "--staged --config=missing.toml", "missing.toml"),
            ],
        ),
        ("# Goals 2027\n\n- Lead a team\n", &[(0, "--staged", "no findings in 1 file")]),
        ("It rained.\n", &[(0, "--staged", "no goals")]),
    ];
    for (staged, cases) in cases {
        check_all(cases, || repository(staged).folder);
    }
}

#[test]
fn other_commands_end_as_documented() {
    let folder = folder();
    let check = |code: i32, arguments: &[&str], input: &str, told: &str| {
        let outcome = folder.run_with(arguments, input.as_bytes(), &[]).ends_with(code);
        let said = format!("{}{}", outcome.output, outcome.errors);
        assert!(said.contains(told), "{arguments:?} does not say {told:?}:\n{said}");
    };
    check(0, &["--help"], "", "Usage");
    check(0, &["--version"], "", env!("CARGO_PKG_VERSION"));
    check(2, &[], "", "Usage");
    check(2, &["lint"], "", "unrecognized subcommand");
    check(2, &["goals"], "", "tip: to lint it, write 'goallint check goals'");
    check(1, &["check", SELECT, "-"], WARNING, "stdin.md:3");
    check(1, &["check", SELECT, "-", "--stdin-filename", "goals/x.md"], WARNING, "goals/x.md:3");
    check(0, &["check", SELECT, "-", "--stdin-filename", "excluded/goals.md"], WARNING, "excluded");
    check(1, &["check", SELECT, "--files-from", "-"], "goals/warning.md\r\n", "goals/warning.md:3");
    check(0, &["explain"], "", "G007 unused-suppression");
    check(0, &["explain", "g007"], "", "unused-suppression");
    check(0, &["explain", "Unused-Suppression"], "", "G007");
    check(0, &["explain", "G008"], "", "silence it, in goallint.toml\n\n    ignore = [\"invalid-encoding\"]\n");
    check(0, &["explain", "G105"], "", "switch it on, in goallint.toml\n\n    extend-select = [\"several-outcomes\"]\n");
    check(0, &["explain", "timeline"], "", "timeline: dates and checkpoints");
    check(2, &["explain", "unused-supression"], "", "did you mean `unused-suppression`?");
    check(2, &["explain", "zzz"], "", "`goallint explain` lists them");
    check(0, &["explain", "G007", "--output-format", "json"], "", "\"code\": \"G007\"");
    check(0, &["classify", "Ship the app by June 2027"], "", "Ship the app by June 2027");
    check(0, &["classify", "-"], "Ship the app by June 2027\n", "outcome   Ship the app by June 2027");
    check(2, &["classify", "-", "Ship the app by June 2027"], "", "`-` reads standard input and stands alone");
    check(0, &["classify", "--output-format", "json"], "- [ ] Ship the app\n\n", "\"text\":\"- [ ] Ship the app\"");
    check(0, &["inspect", "goals/clean.md"], "", "Lead a team of six by December");
    check(0, &["inspect", "goals", "--output-format", "json"], "", "\"goal-document\": false");
    check(0, &["inspect", "goals/clean.md", "--output-format", "yaml"], "", "statement: Lead a team of six by December");
    check(2, &["inspect", "nowhere.md"], "", "no such file or folder");
    check(2, &["inspect", "empty"], "", "no Markdown file was found");
}

#[cfg(unix)]
#[test]
fn files_that_cannot_be_read_are_named_and_the_rest_is_checked() {
    use std::os::unix::fs::symlink;

    let folder = folder();
    symlink("nowhere.md", folder.path().join("goals/broken-link.md")).unwrap();
    symlink("warning.md", folder.path().join("goals/link.md")).unwrap();
    symlink("circle.md", folder.path().join("goals/circle.md")).unwrap();
    symlink("..", folder.path().join("goals/loop")).unwrap();
    let cases = [
        (1, "goals", "goals/warning.md:3"),
        (1, "goals/link.md", "goals/link.md:3"),
        (2, "goals/broken-link.md goals/warning.md", "goals/broken-link.md: a link to nowhere.md: no such file"),
        (2, "goals/broken-link.md goals/warning.md", "goals/warning.md:3"),
        (2, "goals/circle.md goals/warning.md", "error: goals/circle.md: "),
        (2, "goals/circle.md goals/clean.md", "no findings in 1 file"),
    ];
    check_all(&cases, || &folder);
    assert!(!folder.run(&["check", SELECT, "goals"]).output.contains("link.md"));
}

#[cfg(unix)]
#[test]
fn a_reader_that_goes_away_is_no_failure() {
    use std::process::Stdio;

    let folder = folder();
    for format in formats::ALL {
        let mut child = command()
            .current_dir(folder.path())
            .args(["check", SELECT, "goals/warning.md", "--output-format", format])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        let ended = child.wait_with_output().unwrap();
        assert_eq!(ended.status.code(), Some(1), "{format}");
        assert_eq!(String::from_utf8(ended.stderr).unwrap(), "1 warning in 1 file (1 goal)\n", "{format}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn an_output_that_is_full_is_a_failure() {
    let folder = folder();
    let full = std::fs::File::options().write(true).open("/dev/full").unwrap();
    let ended = command().current_dir(folder.path()).args(["check", SELECT, "goals"]).stdout(full).output().unwrap();
    assert_eq!(ended.status.code(), Some(2));
    assert!(String::from_utf8(ended.stderr).unwrap().contains("standard output cannot be written"));
}
