//! Which files are read, in which order, and how they are called.

use crate::program::Folder;
use crate::program::SELECT;
use crate::program::WARNING;

/// The paths of the findings, in order.
fn paths(output: &str) -> Vec<&str> {
    output.lines().filter_map(|line| line.split(':').next()).collect()
}

#[test]
fn the_order_is_that_of_the_paths_whatever_was_named_first() {
    let names = ["b/goals.md", "a/goals.md", "goals-2.md", "a/b/goals.markdown", "a.goals.md", "Goals.MD"];
    let files: Vec<(&str, &str)> = names.iter().map(|name| (*name, WARNING)).collect();
    let folder = Folder::new(&files);
    let expected = ["Goals.MD", "a.goals.md", "a/b/goals.markdown", "a/goals.md", "b/goals.md", "goals-2.md"];
    let all = folder.run(&["check", SELECT]).ends_with(1);
    assert_eq!(paths(&all.output), expected);
    let chosen = folder.run(&["check", SELECT, "goals-2.md", "b", "./b/../b/goals.md", "."]).ends_with(1);
    assert_eq!(paths(&chosen.output), expected);
    let missing = folder.run(&["check", SELECT, "no/b", "no/c", "no/a"]).ends_with(2).errors;
    let told: Vec<&str> =
        missing.lines().filter_map(|line| line.strip_prefix("error: ")?.split_once(':')).map(|(path, _)| path).collect();
    assert_eq!(told, ["no/a", "no/b", "no/c"], "{missing}");
}

#[test]
fn threads_change_no_byte() {
    let names: Vec<String> = (0..40).map(|number| format!("goals/{}/{number}.md", number % 7)).collect();
    let files: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), WARNING)).collect();
    let folder = Folder::new(&files);
    let one = folder.run(&["check", SELECT, "--jobs=1"]).ends_with(1).output;
    assert_eq!(one.lines().count(), 40);
    for jobs in ["2", "7"] {
        assert_eq!(folder.run(&["check", SELECT, "--jobs", jobs]).ends_with(1).output, one);
    }
}

#[test]
fn people_get_paths_from_where_they_are_and_programs_from_the_root() {
    let folder = Folder::new(&[("plans/goals/a.md", WARNING)]);
    let run =
        |arguments: &[&str]| folder.run_in("plans", &[&["check", SELECT], arguments].concat(), b"", &[]).ends_with(1).output;
    assert_eq!(paths(&run(&[])), ["goals/a.md"]);
    assert_eq!(paths(&run(&["../plans/goals"])), ["../plans/goals/a.md"]);
    for format in ["json", "jsonl", "sarif", "github", "gitlab", "junit", "checkstyle", "rdjsonl", "markdown"] {
        let output = run(&["--output-format", format]);
        assert!(output.contains("plans/goals/a.md"), "{format}: {output}");
        assert!(!output.contains(folder.path().to_str().unwrap()), "{format}: {output}");
    }
}

#[test]
fn ignored_files_are_read_only_when_asked_for() {
    let folder = Folder::new(&[
        ("goals/a.md", WARNING),
        ("goals/draft/b.md", WARNING),
        ("goals/.hidden/c.md", WARNING),
        ("goals/.gitignore", "draft/\n"),
    ]);
    assert_eq!(paths(&folder.run(&["check", SELECT]).ends_with(1).output), ["goals/a.md"]);
    assert_eq!(paths(&folder.run(&["check", SELECT, "--no-ignore"]).ends_with(1).output), ["goals/a.md", "goals/draft/b.md"]);
    assert_eq!(paths(&folder.run(&["check", SELECT, "goals/draft"]).ends_with(1).output), ["goals/draft/b.md"]);
}

#[test]
fn only_what_git_ignores_is_hidden() {
    let folder = Folder::new(&[("repository/goals/a.md", WARNING), ("repository/goals/b.md", WARNING)]);
    std::fs::rename(folder.path().join(".git"), folder.path().join("repository/.git")).unwrap();
    folder.write(".gitignore", b"*.md\n");
    folder.write("repository/.ignore", b"b.md\n");
    let run = || folder.run_in("repository", &["check", SELECT], b"", &[]).ends_with(1).output;
    assert_eq!(paths(&run()), ["goals/a.md", "goals/b.md"], "neither a .gitignore above the repository nor an .ignore counts");
    folder.write("repository/.gitignore", b"a.md\n");
    assert_eq!(paths(&run()), ["goals/b.md"]);
    std::fs::remove_dir(folder.path().join("repository/.git")).unwrap();
    let outcome = folder.run_in("repository", &["check", SELECT], b"", &[]).ends_with(2);
    assert!(
        outcome.errors.contains("no Markdown file was found"),
        "without a repository every .gitignore counts: {}",
        outcome.errors
    );
}

#[cfg(unix)]
#[test]
fn what_the_system_refuses_is_told_in_words() {
    let folder = Folder::new(&[("goals/a.md", WARNING), ("out/x", "")]);
    std::os::unix::fs::symlink("round.md", folder.path().join("round.md")).unwrap();
    for (arguments, expected) in [
        (&["check", "--isolated", "round.md"][..], "round.md: links lead in a circle\n"),
        (&["check", "--isolated", "goals/a.md/b.md"], "goals/a.md/b.md: what should be a folder is a file\n"),
        (&["check", "--config=out", "goals"], "out cannot be read: a folder stands there\n"),
        (&["check", "--isolated", "--output-file=out", "goals"], "out: not a file\n"),
        (&["check", "--isolated", "--files-from=out"], "out: a folder stands there\n"),
    ] {
        let outcome = folder.run(arguments).ends_with(2);
        assert!(outcome.errors.contains(expected), "{}", outcome.errors);
        assert!(!outcome.errors.contains("os error"), "{}", outcome.errors);
    }
}

#[test]
fn reports_tell_paths_from_the_repository_wherever_the_run_starts() {
    let folder = Folder::new(&[("project/goals/a.md", WARNING), ("other/goals/a.md", WARNING)]);
    std::fs::rename(folder.path().join(".git"), folder.path().join("project/.git")).unwrap();
    let run = |arguments: &[&str], input: &[u8]| {
        folder.run_with(&[&["check", SELECT], arguments].concat(), input, &[]).ends_with(1).output
    };
    let sarif = |arguments: &[&str], input: &[u8]| {
        let output = run(&[arguments, &["--output-format=sarif"]].concat(), input);
        output.split("\"uri\":\"").skip(1).filter_map(|rest| Some(rest.split_once('"')?.0.to_owned())).collect::<Vec<_>>()
    };
    assert_eq!(sarif(&["project"], b""), ["goals/a.md"]);
    assert_eq!(sarif(&["-", "--stdin-filename=project/goals/b.md"], WARNING.as_bytes()), ["goals/b.md"]);
    assert_eq!(paths(&run(&["project"], b"")), ["project/goals/a.md"], "people read where they stand");
    assert_eq!(sarif(&["project", "other"], b""), ["other/goals/a.md", "project/goals/a.md"], "no two share a path");
}

#[cfg(unix)]
#[test]
fn a_link_is_told_as_the_file_that_it_leads_to() {
    use std::os::unix::fs::symlink;

    let folder = Folder::new(&[("goals/a.md", WARNING)]);
    symlink("a.md", folder.path().join("goals/link.md")).unwrap();
    symlink("goals", folder.path().join("linked")).unwrap();
    for named in [&["goals/link.md"][..], &["linked"], &["goals/link.md", "goals/a.md", "linked/a.md"]] {
        let output = folder.run(&[&["check", SELECT, "--output-format=sarif"], named].concat()).ends_with(1).output;
        assert_eq!(output.matches("\"uri\":\"goals/a.md\"").count(), 1, "{named:?}: {output}");
    }
    assert_eq!(paths(&folder.run(&["check", SELECT, "goals/link.md"]).ends_with(1).output), ["goals/link.md"]);
}

#[cfg(unix)]
#[test]
fn a_list_may_come_through_a_pipe() {
    let folder = Folder::new(&[("goals/a.md", WARNING)]);
    let run = folder.run_with(&["check", SELECT, "--files-from=/dev/stdin"], b"goals/a.md\n", &[]).ends_with(1);
    assert_eq!(paths(&run.output), ["goals/a.md"]);
}

#[test]
fn verbose_says_why_each_file_was_passed_over() {
    let folder = Folder::new(&[("journal.md", "It rained.\n"), ("goals/a.md", WARNING), ("b.txt", ""), ("goals/x.md", WARNING)]);
    let outcome = folder.run(&["check", SELECT, "-v", "journal.md", "goals", "b.txt", "--exclude", "x.md"]).ends_with(1);
    for expected in ["journal.md: passed over: ", "b.txt: passed over: not a Markdown file", "goals/x.md: passed over: excluded"]
    {
        assert!(outcome.errors.contains(expected), "{expected}: {}", outcome.errors);
    }
    assert!(outcome.errors.ends_with("; 1 file holds no goals\n"), "{}", outcome.errors);
    folder.write(".kept/goals.md", b"- Lead a team of six by December\n");
    let hidden = folder.run(&["check", "-v", ".kept/goals.md"]).ends_with(0).errors;
    assert!(hidden.contains(".kept/goals.md: passed over: nothing in it says that it holds goals, and in a hidden"), "{hidden}");
    let brief = folder.run(&["check", SELECT]).ends_with(1).errors;
    assert!(brief.ends_with("; 1 file holds no goals (--verbose says why)\n"), "{brief}");
    let quiet = folder.run(&["check", SELECT, "-q"]).ends_with(1);
    assert_eq!(quiet.errors, "");
}

#[cfg(unix)]
#[test]
fn names_that_are_no_text_are_read() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;

    let folder = Folder::new(&[]);
    std::fs::create_dir(folder.path().join("goals")).unwrap();
    std::fs::write(folder.path().join("goals").join(OsStr::from_bytes(b"caf\xe9.md")), WARNING).unwrap();
    let expected = ["goals/caf\u{fffd}.md"];
    assert_eq!(paths(&folder.run(&["check", SELECT]).ends_with(1).output), expected);
    let listed = folder.run_with(&["check", SELECT, "--files-from", "-", "-0"], b"goals/caf\xe9.md\0", &[]).ends_with(1);
    assert_eq!(paths(&listed.output), expected);
}

#[test]
fn key_results_and_steps_are_parts_of_their_goal() {
    let objective =
        "# Goals\n\n## Objective: Win three harbour clients by June 2027\n\n- KR1: Sign three contracts\n- KR2: Reply in a day\n";
    let folder = Folder::new(&[("goals.md", objective)]);
    let told = folder.run(&["check"]).ends_with(1).errors;
    assert!(told.contains("in 1 file (1 goal)"), "{told}");
}

#[test]
fn a_path_for_standard_input_means_that_it_is_read() {
    let folder = Folder::new(&[("goals/a.md", WARNING)]);
    let run = |arguments: &[&str]| {
        folder.run_with(&[&["check", SELECT, "--stdin-filename=b.md"], arguments].concat(), WARNING.as_bytes(), &[])
    };
    assert_eq!(paths(&run(&[]).ends_with(1).output), ["b.md"]);
    assert_eq!(paths(&run(&["-"]).ends_with(1).output), ["b.md"]);
    for others in [&["goals"][..], &["-", "goals"], &["--files-from=list"]] {
        folder.write("list", b"goals/a.md\n");
        let errors = run(others).ends_with(2).errors;
        assert!(errors.contains("reads standard input and stands alone"), "{errors}");
    }
}

#[test]
fn only_what_a_command_takes_is_recommended() {
    let folder = Folder::new(&[("notes.txt", "")]);
    for (arguments, expected) in [
        (&["check"][..], "no Markdown file was found; --no-ignore also reads what .gitignore hides\n"),
        (&["inspect", "--no-ignore"], "no Markdown file was found\n"),
        (&["doctor"], "no Markdown file was found\n"),
    ] {
        let errors = folder.run(arguments).ends_with(2).errors;
        assert!(errors.ends_with(expected), "{arguments:?}: {errors}");
    }
}

#[test]
fn what_is_no_text_is_told_of_goals_alone() {
    let folder = Folder::new(&[]);
    folder.write("README.md", b"# Caf\xe9\n\n- Open it\n");
    let told = folder.run(&["check", "-v"]).ends_with(0);
    assert_eq!(
        (told.output.as_str(), told.errors.lines().next()),
        ("", Some("README.md: passed over: nothing says that it holds goals"))
    );
    assert!(folder.run(&["inspect"]).ends_with(0).output.ends_with("passed over: nothing says that it holds goals\n"));
    assert_eq!(folder.run(&["audit"]).ends_with(0).errors, "");
    let wide: Vec<u8> = "\u{feff}# Goals 2027\n\n- Sell the boat\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    folder.write("README.md", &wide);
    assert!(folder.run(&["check"]).ends_with(1).output.contains("it looks like UTF-16 (little-endian)"));
}

#[test]
fn every_command_says_why_nothing_was_read() {
    let folder = Folder::new(&[("goals/a.md", WARNING), ("notes.txt", "")]);
    for command in ["check", "inspect", "audit"] {
        let errors = folder.run(&[command, "notes.txt"]).ends_with(0).errors;
        assert!(errors.ends_with(": 1 file is not Markdown\n"), "{command}: {errors}");
        let errors = folder.run(&[command, "goals", "--exclude=goals"]).ends_with(0).errors;
        assert!(errors.ends_with(": 1 file is excluded\n"), "{command}: {errors}");
    }
    let errors = folder.run(&["check", "--staged", "-"]).ends_with(2).errors;
    assert_eq!(errors, "error: `-` reads standard input and stands alone\n");
}

#[test]
fn a_start_of_its_own_begins_the_time_of_a_goal() {
    let goal = "---\ngoal: Sell the boat\nstart: 2027-01-04\ndue: 2027-06\n---\n";
    let folder = Folder::new(&[("goals.md", goal)]);
    let told = folder.run(&["inspect"]).ends_with(0).output;
    assert!(told.contains("2027-01-04 to 2027-06-30, from its key"), "{told}");
}
