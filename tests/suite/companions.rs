//! Completions, manual pages and schemas.

use serde_json::Value;

use crate::program::Folder;

#[test]
fn every_shell_gets_completions() {
    let folder = Folder::new(&[]);
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let script = folder.run(&["completions", shell]).ends_with(0).output;
        assert!(script.contains("stdin-filename"), "{shell}: {script}");
        // Elvish and PowerShell complete no values.
        assert!(script.contains("vague-outcome") || ["elvish", "powershell"].contains(&shell), "{shell}: {script}");
    }
    folder.run(&["completions", "csh"]).ends_with(2);
}

#[test]
fn every_command_says_the_same_of_itself_wherever_it_is_asked() {
    let folder = Folder::new(&[]);
    let list = folder.run(&["--help"]).ends_with(0).output.split_whitespace().collect::<Vec<_>>().join(" ");
    for command in
        ["check", "explain", "inspect", "classify", "audit", "new", "init", "baseline", "config", "doctor", "hook", "schema"]
    {
        let help = folder.run(&[command, "--help"]).ends_with(0).output;
        let about = help.split("\n\n").next().unwrap().split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(list.contains(&format!(" {command} {about} ")), "{about}: {list}");
    }
}

#[test]
fn the_manual_page_names_those_of_the_commands() {
    let folder = Folder::new(&[]);
    let page = folder.run(&["man"]).ends_with(0).output;
    assert!(page.contains(".TH goallint 1"), "{page}");
    for command in ["check", "explain", "inspect", "classify", "schema"] {
        assert!(page.contains(&format!("goallint\\-{command}(1)")), "{command}: {page}");
    }
    assert!(folder.run(&["man", "chek"]).ends_with(2).errors.contains("there is no command `goallint chek`"));
}

#[test]
fn what_the_reference_lists_is_in_the_manual_and_in_completions() {
    let folder = Folder::new(&[]);
    let reference = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/command-line.md")).unwrap();
    let completions: Vec<String> =
        ["bash", "fish", "zsh"].map(|shell| folder.run(&["completions", shell]).ends_with(0).output).into_iter().collect();
    let mut options = 0;
    for section in reference.split("\n## goallint ").skip(1).flat_map(|section| section.split("\n### goallint ")) {
        let command = section.lines().next().unwrap();
        let page = folder.run(&["man", command]).ends_with(0).output.replace("\\-", "-");
        assert!(page.contains(&format!(".TH goallint-{} 1", command.replace(' ', "-"))), "{page}");
        let words = section.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '-');
        for option in words.filter(|word| word.starts_with("--") && word.len() > 2) {
            options += 1;
            assert!(page.contains(option), "{option} is missing in the manual page of {command}");
            for script in &completions {
                assert!(script.contains(option.trim_start_matches('-')), "{option} is missing in completions");
            }
        }
    }
    assert!(options > 100, "the options were not found: {options}");
}

#[test]
fn schemas_are_what_the_documentation_publishes() {
    let folder = Folder::new(&[]);
    for name in ["front-matter", "config"] {
        let printed = folder.run(&["schema", name]).ends_with(0).output;
        let published = std::fs::read_to_string(format!("{}/docs/schemas/{name}.json", env!("CARGO_MANIFEST_DIR"))).unwrap();
        assert!(printed == published, "docs/schemas/{name}.json is not what is printed");
        let schema: Value = serde_json::from_str(&printed).unwrap();
        assert_eq!(schema["$schema"], "http://json-schema.org/draft-07/schema#");
    }
}
