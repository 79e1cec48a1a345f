//! Generated pages are current. A page that is not is written, and the test fails once so that it is read and committed; in CI it only fails.

use std::fs;
use std::path::Path;
use std::path::PathBuf;

use goallint::cli;
use goallint::manual;
use goallint::rules;
use pulldown_cmark::Event;
use pulldown_cmark::Tag;

use crate::program::Folder;

fn check(path: &str, expected: &str, stale: &mut Vec<String>) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    if fs::read_to_string(&file).is_ok_and(|text| text == expected) {
        return;
    }
    stale.push(path.to_owned());
    if std::env::var_os("CI").is_none() {
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, expected).unwrap();
    }
}

#[test]
fn generated_pages_are_current() {
    let mut stale = Vec::new();
    check("docs/rules/README.md", &manual::rule_index(), &mut stale);
    check("docs/configuration.md", &manual::configuration_page(), &mut stale);
    check("docs/command-line.md", &cli::command_line_page(), &mut stale);
    for (name, schema) in [("front-matter", manual::front_matter_schema()), ("config", manual::configuration_schema())] {
        check(&format!("docs/schemas/{name}.json"), &format!("{schema:#}\n"), &mut stale);
    }
    for rule in rules::all() {
        check(&format!("docs/rules/{}.md", rule.info.name), &manual::rule_page(rule), &mut stale);
    }
    assert!(stale.is_empty(), "run `cargo test` outside of CI, read what it wrote and commit it: {stale:?}");
}

#[test]
fn every_page_has_its_rule() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/rules");
    for entry in fs::read_dir(folder).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let name = name.trim_end_matches(".md");
        assert!(name == "README" || rules::find(name).is_some(), "docs/rules/{name}.md belongs to no rule");
    }
}

/// The Markdown pages of the repository that people read.
fn pages() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut pages = Vec::new();
    for folder in [".", "docs", "docs/rules"] {
        for entry in fs::read_dir(root.join(folder)).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|extension| extension == "md") {
                pages.push(path);
            }
        }
    }
    pages.sort();
    pages
}

#[test]
fn every_link_leads_somewhere() {
    let mut dead = Vec::new();
    for page in pages() {
        let text = fs::read_to_string(&page).unwrap();
        for event in pulldown_cmark::Parser::new(&text) {
            let Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) = event else { continue };
            let path = dest_url.split('#').next().unwrap();
            let outside = path.is_empty() || path.contains("://");
            if !outside && !page.parent().unwrap().join(path).exists() {
                dead.push(format!("{}: {dest_url}", page.display()));
            }
        }
    }
    assert!(dead.is_empty(), "{dead:#?}");
}

#[test]
fn the_plan_that_the_page_about_the_format_shows_is_left_alone() {
    let page = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/goal-format.md")).unwrap();
    let (_, plan) = page.split_once("```yaml\n").unwrap();
    let (plan, _) = plan.split_once("```").unwrap();
    let folder = Folder::new(&[("goals/plan.md", plan)]);
    let checked = folder.run(&["check", "goals", "--today=2027-01-15", "--output-format=concise", "--fail-on=advice"]);
    assert_eq!((checked.code, checked.output.as_str()), (0, ""));
    assert!(checked.errors.contains("1 goal"), "{}", checked.errors);
}
