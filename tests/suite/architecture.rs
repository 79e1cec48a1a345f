//! The house keeps its shape: imports run one way, files stay one room, functions of the world stay at the edge.

use std::fs;
use std::path::Path;
use std::path::PathBuf;

/// The modules, lowest first. A module may use those before it.
const ORDER: [&str; 18] = [
    "text", "date", "rule_info", "diagnostic", "language", "settings", "document", "goal", "facts", "rules", "lint", "audit",
    "report", "refusal", "config", "manual", "input", "cli",
];

/// Most lines of a source file; what stands behind `#[cfg(test)]` is not counted.
const LONGEST_FILE: usize = 350;

fn sources() -> Vec<(PathBuf, String)> {
    let mut files = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") && !path.ends_with("tests.rs") {
                let text = fs::read_to_string(&path).unwrap();
                files.push((path, text));
            }
        }
    }
    files.sort();
    assert!(files.len() > 50, "the sources were not found");
    files
}

/// The module that a file belongs to: the first name below `src`.
fn module_of(path: &Path) -> String {
    let below = path.strip_prefix(Path::new(env!("CARGO_MANIFEST_DIR")).join("src")).unwrap();
    below.iter().next().unwrap().to_string_lossy().trim_end_matches(".rs").to_owned()
}

fn place(module: &str) -> Option<usize> {
    ORDER.iter().position(|&known| known == module)
}

#[test]
fn imports_run_one_way() {
    let mut wrong = Vec::new();
    for (path, text) in sources() {
        let module = module_of(&path);
        if module == "lib" || module == "main" {
            continue;
        }
        let own = place(&module).unwrap_or_else(|| panic!("{} is no module of the house: add it to ORDER", path.display()));
        for (number, line) in text.lines().enumerate() {
            for (at, _) in line.match_indices("crate::") {
                let used: String =
                    line[at + 7..].chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect();
                match place(&used) {
                    Some(other) if other > own => wrong.push(format!("{}:{}: {module} uses {used}", path.display(), number + 1)),
                    Some(_) => {}
                    None => {
                        wrong.push(format!("{}:{}: write one path per module, not `crate::{{…}}`", path.display(), number + 1));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "imports run down the list in docs/architecture.md only:\n{}", wrong.join("\n"));
}

#[test]
fn the_maps_tell_this_order() {
    let quoted = |text: &str| -> Vec<String> {
        let names = text.split('`').skip(1).step_by(2).filter(|name| place(name).is_some());
        names.map(str::to_owned).collect()
    };
    let read = |path: &str| fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap();
    let page = read("docs/architecture.md");
    let section = page.split("## Imports run one way").nth(1).unwrap();
    assert_eq!(quoted(section.split("\n\n").nth(2).unwrap()), ORDER, "docs/architecture.md");
    let library = read("src/lib.rs");
    let rows = library.lines().filter(|line| line.starts_with("//! | [`"));
    assert_eq!(rows.flat_map(quoted).collect::<Vec<_>>(), ORDER, "src/lib.rs");
}

#[test]
fn a_file_is_one_room() {
    let long: Vec<String> = sources()
        .into_iter()
        .map(|(path, text)| (path, text.lines().take_while(|line| !line.starts_with("#[cfg(test)]")).count()))
        .filter(|(_, lines)| *lines > LONGEST_FILE)
        .map(|(path, lines)| format!("{}: {lines} lines", path.display()))
        .collect();
    assert!(long.is_empty(), "a file with more than {LONGEST_FILE} lines is two things:\n{}", long.join("\n"));
}

#[test]
fn every_module_says_what_it_is_for() {
    let silent: Vec<PathBuf> = sources().into_iter().filter(|(_, text)| !text.starts_with("//!")).map(|(path, _)| path).collect();
    assert!(silent.is_empty(), "these start without a `//!` paragraph: {silent:?}");
}

#[test]
fn the_core_does_not_touch_the_world() {
    let edge = ["config", "input", "cli", "main"];
    let world = ["std::fs", "fs_err", "std::env::", "SystemTime", "std::process::Command", "Zoned::now"];
    let mut wrong = Vec::new();
    for (path, text) in sources() {
        if edge.contains(&module_of(&path).as_str()) {
            continue;
        }
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        for (number, line) in code.lines().enumerate() {
            if !line.trim_start().starts_with("//") && world.iter().any(|word| line.contains(word)) {
                wrong.push(format!("{}:{}: {}", path.display(), number + 1, line.trim()));
            }
        }
    }
    assert!(wrong.is_empty(), "only config, input and cli read files, the clock and the environment:\n{}", wrong.join("\n"));
}
