//! `docs/article-map.md` knows every rule, names no other, and gives a reason for each passage without one.

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use goallint::rules;

/// The rows of the map: the passage, and the cell about its rules.
fn rows(map: &str) -> BTreeMap<&str, &str> {
    let mut rows = BTreeMap::new();
    for line in map.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| passage")) {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        assert_eq!(cells.len(), 3, "{line}");
        assert!(!cells[1].is_empty(), "{line}");
        assert!(rows.insert(cells[0], cells[2]).is_none(), "{} stands twice", cells[0]);
    }
    rows
}

fn linked(cell: &str) -> BTreeSet<&str> {
    cell.split("](rules/").skip(1).filter_map(|rest| rest.split_once(".md)")).map(|(name, _)| name).collect()
}

#[test]
fn the_map_places_every_rule() {
    let map = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/article-map.md")).unwrap();
    let rows = rows(&map);
    for rule in rules::all() {
        let passage = rule.info.section.title();
        let cell =
            rows.get(passage).unwrap_or_else(|| panic!("the map has no row \"{passage}\", which {} names", rule.info.name));
        assert!(linked(cell).contains(rule.info.name), "{} is missing from \"{passage}\"", rule.info.name);
    }
    for (passage, cell) in rows {
        let linked = linked(cell);
        assert!(linked.iter().all(|name| rules::find(name).is_some()), "\"{passage}\": {cell}");
        assert_eq!(linked.is_empty(), cell.starts_with("none: "), "\"{passage}\" has rules or says why not: {cell}");
    }
}
