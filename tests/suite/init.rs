//! `goallint init`: nothing is decided and nothing overwritten, and what it explains is all true.

use crate::program::Folder;
use crate::repository::Repository;

const GOALS: &str = "# Goals 2027\n\n- Lead a team of six by December\n";

#[test]
fn a_new_configuration_decides_nothing() {
    let folder = Folder::new(&[("goals/a.md", GOALS)]);
    let before = folder.run(&["config", "show"]).output;
    let said = folder.run(&["init"]).ends_with(0);
    assert_eq!(said.output, "");
    assert!(said.errors.starts_with("goallint.toml: written; "), "{}", said.errors);
    assert!(said.errors.contains("lints the goals in 1 file"), "{}", said.errors);
    let shown = folder.run(&["config", "show"]).ends_with(0).output;
    assert_eq!(shown, before);
    let config = folder.read("goallint.toml");
    let refused = folder.run(&["init"]).ends_with(2).errors;
    assert!(refused.starts_with("error: goallint.toml: exists already; it was left as it is"), "{refused}");
    assert_eq!(folder.read("goallint.toml"), config);
}

#[test]
fn every_line_of_it_may_count_and_every_key_is_in_it() {
    let folder = Folder::new(&[("goals/a.md", GOALS)]);
    folder.run(&["init", "--quiet"]).ends_with(0);
    let counts = |line: &str| match line.strip_prefix('#') {
        Some(rest) if rest.starts_with(|letter: char| letter.is_ascii_lowercase() || letter == '[') => rest.to_owned(),
        _ => line.to_owned(),
    };
    let all: Vec<String> = folder.read("goallint.toml").lines().map(counts).collect();
    folder.write("goallint.toml", all.join("\n").as_bytes());
    folder.run(&["check", "--fail-on=never"]).ends_with(0);
    let shown = folder.run(&["config", "show"]).ends_with(0).output;
    let thresholds = shown.split("[severity]").next().unwrap();
    assert!(!thresholds.contains("built in"), "{thresholds}");
    let reference = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/configuration.md")).unwrap();
    let keys = reference.lines().filter_map(|line| line.strip_prefix("| `")?.split_once('`')).map(|(key, _)| key);
    for key in keys {
        let begins = |line: &String| line.starts_with(&format!("{key} = ")) || line.contains(&format!("[{key}]"));
        assert!(all.iter().any(begins), "{key} is missing");
    }
}

#[test]
fn a_configuration_of_either_name_is_left_alone_and_one_above_is_told() {
    let folder = Folder::new(&[(".goallint.toml", "fail-on = \"never\"\n"), ("notes/goals.md", GOALS)]);
    assert!(folder.run(&["init"]).ends_with(2).errors.contains(".goallint.toml: exists already"));
    assert!(!folder.path().join("goallint.toml").exists());
    let said = folder.run(&["init", "notes"]).ends_with(0).errors;
    assert!(said.contains("notes/goallint.toml: written") && said.contains("note: .goallint.toml does not count here"), "{said}");
    assert!(folder.run(&["init", "nowhere"]).ends_with(2).errors.contains("nowhere: no such folder"));
    folder.write("broken/goallint.toml", b"selct = []\n");
    folder.write("broken/below/goals.md", GOALS.as_bytes());
    folder.run(&["init", "broken/below"]).ends_with(0);
}

#[test]
fn the_hook_is_offered_and_never_forced() {
    let repository = Repository::new(&[]);
    let folder = &repository.folder;
    let said = folder.run(&["init"]).ends_with(0).errors;
    assert!(said.contains("next: `goallint hook install`") && said.contains("`goallint new goals/NAME.md`"), "{said}");
    folder.run(&["hook", "status"]).ends_with(1);
    std::fs::remove_file(folder.path().join("goallint.toml")).unwrap();
    let said = folder.run(&["init", "--no-hook"]).ends_with(0).errors;
    assert!(!said.contains("hook"), "{said}");
    std::fs::remove_file(folder.path().join("goallint.toml")).unwrap();
    folder.run(&["init", "--hook", "--no-hook"]).ends_with(0);
    folder.run(&["hook", "status"]).ends_with(1);
    std::fs::remove_file(folder.path().join("goallint.toml")).unwrap();
    folder.run(&["init", "--no-hook", "--hook"]).ends_with(0);
    folder.run(&["hook", "status"]).ends_with(0);
}
