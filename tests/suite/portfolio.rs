//! Goals of different files: what is said of them waits for all files, also for those that nobody reads.

use crate::program::Folder;

/// What is said about the given files.
fn said(folder: &Folder, given: &[&str]) -> Vec<String> {
    let mut arguments =
        vec!["check", "--select=portfolio", "--ignore=unscaffolded-goal", "--today=2027-01-15", "--output-format=concise"];
    arguments.extend(given);
    folder.run(&arguments).output.lines().map(str::to_owned).collect()
}

#[test]
fn a_suppression_waits_for_the_other_files() {
    let reason = "<!-- goallint-ignore-file portfolio -- agreed -->\n";
    let atlas = format!("---\ngoal: Publish the harbour atlas by June 2027\nsupports: nowhere\n---\n\n{reason}");
    let idle = format!("---\ngoal: Publish the harbour atlas by June 2027\n---\n\n{reason}");
    let folder = Folder::new(&[("goals/atlas.md", &atlas), ("goals/idle.md", &idle)]);
    let select = "--select=portfolio,unused-suppression";
    let outcome = folder.run(&["check", select, "--output-format=concise", "."]).ends_with(1);
    assert_eq!(outcome.output.lines().count(), 1, "{}", outcome.output);
    assert!(outcome.output.starts_with("goals/idle.md:5:") && outcome.output.contains("G007"), "{}", outcome.output);
}

#[test]
fn a_file_that_is_there_and_not_read_is_not_missed() {
    let goal = |names: &str| format!("---\ngoal: Publish the harbour atlas by June 2027\nsupports: {names}\n---\n");
    let private = "[../private/dream.md, /private/dream, \"[[dream]]\", \"[Dream](../private/dream.md#far)\"]";
    let folder = Folder::new(&[
        ("goals/atlas.md", &goal(&private.replace("\"[[dream]]\", ", ""))),
        ("goals/other.md", &goal("private/dreams.md")),
        ("private/dream.md", "---\ngoal: Lead the museum by December 2032\n---\n"),
        (".gitignore", "private/\n"),
    ]);
    let missed = |folder: &Folder, arguments: &[&str]| {
        said(folder, arguments).iter().map(|line| line.contains("dreams")).collect::<Vec<_>>()
    };
    assert_eq!(missed(&folder, &["."]), [true], "what git ignores");
    std::fs::remove_file(folder.path().join(".gitignore")).unwrap();
    folder.write("goals/atlas.md", goal(private).as_bytes());
    assert_eq!(missed(&folder, &["."]), [true]);
    assert_eq!(missed(&folder, &[".", "--exclude=private/"]), [true], "what is excluded");
    assert_eq!(missed(&folder, &["goals/atlas.md", "--exclude=private/"]), [false; 0]);
    std::fs::remove_file(folder.path().join("private/dream.md")).unwrap();
    assert_eq!(missed(&folder, &["goals/atlas.md"]).len(), 4);
}
