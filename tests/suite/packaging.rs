//! What is said about packages in several places is said alike: what a release offers is what `cargo binstall` looks for.

use std::fs;
use std::path::Path;

use toml::Table;
use toml::Value;

fn read(path: &str) -> Option<String> {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).ok()
}

/// The names of the archives that a release has, by the script that packs them, with the system they are for.
fn offered(workflow: &str, script: &str) -> Vec<(String, String)> {
    let name = |ending: &str| script.contains(&format!("archive=goallint-$target.{ending}"));
    assert!(name("zip") && name("tar.gz"), "the script names archives in another way");
    let targets = workflow.split("target: ").skip(1).filter_map(|rest| rest.split([',', ' ', '\n']).next());
    let targets = targets.filter(|target| target.contains('-'));
    let ending = |target: &str| if target.contains("-windows-") { "zip" } else { "tar.gz" };
    targets.map(|target| (target.to_owned(), format!("goallint-{target}.{}", ending(target)))).collect()
}

/// The name that `cargo binstall` looks for.
fn wanted(metadata: &Table, target: &str) -> String {
    let own = metadata.get("overrides").and_then(|overrides| overrides.get(target));
    let value = |key: &str| own.and_then(|own| own.get(key)).or(metadata.get(key)).and_then(Value::as_str).unwrap();
    let suffix = if value("pkg-fmt") == "tgz" { ".tar.gz" } else { ".zip" };
    let url = value("pkg-url").replace("{ target }", target).replace("{ archive-suffix }", suffix);
    url.rsplit('/').next().unwrap().to_owned()
}

#[test]
fn cargo_binstall_finds_what_a_release_offers() {
    // The published crate comes without the scripts.
    let (Some(workflow), Some(script)) = (read(".github/workflows/release.yml"), read(".ci/package")) else { return };
    let manifest: Table = read("Cargo.toml").unwrap().parse().unwrap();
    let metadata = manifest["package"]["metadata"]["binstall"].as_table().unwrap();
    let offered = offered(&workflow, &script);
    assert!(offered.len() >= 5, "{offered:?}");
    for (target, archive) in offered {
        assert_eq!(wanted(metadata, &target), archive);
    }
}
