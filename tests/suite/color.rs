//! Colour: the option over the environment over what standard output is.

use crate::program::Folder;
use crate::program::SELECT;
use crate::program::WARNING;

#[test]
fn the_option_wins_over_the_environment() {
    let folder = Folder::new(&[("goals/a.md", WARNING)]);
    let check = |arguments: &[&str], environment: &[(&str, &str)], expected: bool| {
        for format in ["full", "concise", "grouped"] {
            let all = [&["check", SELECT, "--output-format", format], arguments].concat();
            let outcome = folder.run_with(&all, b"", environment).ends_with(1);
            assert_eq!(outcome.output.contains('\u{1b}'), expected, "{format} {arguments:?} {environment:?}\n{}", outcome.output);
            assert!(!outcome.errors.contains('\u{1b}'));
        }
    };
    check(&[], &[], false);
    check(&["--color=always"], &[], true);
    check(&["--color=always"], &[("NO_COLOR", "1"), ("TERM", "dumb")], true);
    check(&["--color=never"], &[("CLICOLOR_FORCE", "1"), ("FORCE_COLOR", "1")], false);
    check(&[], &[("CLICOLOR_FORCE", "1")], true);
    check(&[], &[("FORCE_COLOR", "1")], true);
    check(&[], &[("FORCE_COLOR", "0")], false);
    check(&[], &[("NO_COLOR", "1"), ("FORCE_COLOR", "1")], false);
    check(&[], &[("NO_COLOR", ""), ("FORCE_COLOR", "1")], true);
}

#[test]
fn machine_formats_are_never_coloured() {
    let folder = Folder::new(&[("goals/a.md", WARNING)]);
    for format in ["json", "jsonl", "sarif", "github", "gitlab", "junit", "checkstyle", "rdjsonl", "markdown"] {
        let outcome = folder.run(&["check", SELECT, "--color=always", "--output-format", format]).ends_with(1);
        assert!(!outcome.output.contains('\u{1b}'), "{format}");
    }
}

#[test]
fn without_a_terminal_findings_are_lines() {
    let folder = Folder::new(&[("goals/a.md", WARNING)]);
    let lines = folder.run(&["check", SELECT]).ends_with(1).output;
    assert_eq!(lines, folder.run(&["check", SELECT, "--output-format=concise"]).ends_with(1).output);
    let in_ci = [("GITHUB_ACTIONS", "true"), ("GITLAB_CI", "true"), ("CI", "true")];
    assert_eq!(lines, folder.run_with(&["check", SELECT], b"", &in_ci).ends_with(1).output);
}
