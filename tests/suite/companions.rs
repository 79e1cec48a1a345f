//! Completions, manual pages and schemas.

use serde_json::Value;

use crate::program::Folder;

#[test]
fn every_shell_gets_completions() {
    let folder = Folder::new(&[]);
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let script = folder.run(&["completions", shell]).ends_with(0).output;
        assert!(script.contains("stdin-filename"), "{shell}: {script}");
    }
    folder.run(&["completions", "csh"]).ends_with(2);
}

#[test]
fn every_command_has_a_manual_page() {
    let folder = Folder::new(&[]);
    let page = folder.run(&["man"]).ends_with(0).output;
    assert!(page.contains(".TH goallint 1"), "{page}");
    for command in ["check", "explain", "inspect", "classify", "schema"] {
        assert!(page.contains(&format!("goallint\\-{command}(1)")), "{command}: {page}");
        let own = folder.run(&["man", command]).ends_with(0).output;
        assert!(own.contains(&format!(".TH goallint-{command} 1")), "{own}");
        assert!(own.contains(&format!("goallint {command}")), "{own}");
    }
    assert!(folder.run(&["man", "chek"]).ends_with(2).errors.contains("there is no command `chek`"));
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
