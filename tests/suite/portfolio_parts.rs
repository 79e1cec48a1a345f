//! Whatever files a run is given and in whatever order: what is said about all goals together comes once, with the file that causes it.

use proptest::prelude::ProptestConfig;
use proptest::prop_assert_eq;
use proptest::proptest;
use proptest::sample::select;

use crate::program::Folder;

/// Goals with every fault that goals have together: an id twice, support that leads nowhere or in circles, a far goal with nothing near,
/// one that is carried by another file, and a month with seven checkpoints in four files.
const FILES: [(&str, &str); 9] = [
    ("goals/atlas.md", "---\ngoal: Publish the harbour atlas by June 2027\nid: atlas\nsupports: lead\n---\n"),
    ("goals/copy.md", "---\ngoal: Print the harbour atlas by August 2027\nid: Atlas\nsupports: nowhere\n---\n"),
    (
        "goals/fair.md",
        "# Open the map fair by May 2027\n\n## Checkpoints\n\n- 2027-03-02: hall booked\n- 2027-03-09: 20 stands sold\n\
         - 2027-04-30: 40 stands sold\n",
    ),
    (
        "goals/lead.md",
        "---\ngoal: Lead the map team by December 2030\nid: lead\nsupports: \"[[fair]]\"\nhorizon: long-term\ncheckpoints:\n  - date: 2029-03-31\n    \
         outcome: 2 people hired\n---\n",
    ),
    ("goals/museum.md", "---\ngoal: Open a museum of globes by 2032\nhorizon: long-term\n---\n"),
    (
        "goals/round.md",
        "---\ngoal: Restore two sheets by June 2027\nid: round\nsupports: [sheets.md]\ncheckpoints:\n  - date: 2027-03-05\n    \
         outcome: one sheet restored\n  - date: 2027-03-26\n    outcome: both restored\n---\n",
    ),
    (
        "goals/sheets.md",
        "---\ngoal: Sell two sheets by July 2027\nsupports: round\ncheckpoints:\n  - date: 2027-03-12\n    outcome: one sheet sold\n  \
         - date: 2027-03-19\n    outcome: both sold\n---\n",
    ),
    ("goals/walk.md", "# Goals 2027\n\n- Walk the coast path by September\n"),
    (
        "notes/talk.md",
        "---\ntype: goal\ngoal: Give a talk about globes by April 2027\ncheckpoints:\n  - date: 2027-03-30\n    outcome: slides ready\n---\n",
    ),
];

/// What is said about the given files, each a line, sorted.
fn said(folder: &Folder, given: &[&str]) -> Vec<String> {
    let mut arguments = vec!["check", "--isolated", "--select=portfolio", "--today=2027-01-15", "--output-format=concise"];
    arguments.extend(given);
    let mut lines: Vec<String> = folder.run(&arguments).output.lines().map(str::to_owned).collect();
    lines.sort();
    lines
}

#[test]
fn every_rule_about_goals_together_speaks() {
    let all = said(&Folder::new(&FILES), &["."]);
    for code in ["G901", "G902", "G903", "G904", "G905"] {
        assert_eq!(all.iter().filter(|line| line.contains(code)).count(), 1, "{code}: {all:#?}");
    }
    assert!(all.iter().any(|line| line.starts_with("goals/museum.md") && line.contains("G904")), "{all:#?}");
}

#[test]
fn one_file_is_told_what_it_causes_and_no_more() {
    let folder = Folder::new(&FILES);
    let all = said(&folder, &["."]);
    for (path, _) in FILES {
        let own: Vec<&String> = all.iter().filter(|line| line.starts_with(path)).collect();
        assert_eq!(said(&folder, &[path]).iter().collect::<Vec<_>>(), own, "{path}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn files_in_any_order_and_any_parts(order in shuffled(), cuts in proptest::collection::vec(select(vec![true, false]), FILES.len())) {
        let folder = Folder::new(&FILES);
        let all = said(&folder, &["."]);
        prop_assert_eq!(&said(&folder, &order), &all);
        let mut parts: Vec<Vec<&str>> = vec![Vec::new()];
        for (path, cut) in order.iter().zip(cuts) {
            if cut {
                parts.push(Vec::new());
            }
            parts.last_mut().unwrap().push(path);
        }
        parts.retain(|part| !part.is_empty());
        let mut told: Vec<String> = parts.iter().flat_map(|part| said(&folder, part)).collect();
        told.sort();
        prop_assert_eq!(told, all, "in parts {:?}", parts);
    }
}

/// The paths in some order.
fn shuffled() -> impl proptest::strategy::Strategy<Value = Vec<&'static str>> {
    use proptest::strategy::Just;
    use proptest::strategy::Strategy;
    Just(FILES.map(|(path, _)| path).to_vec()).prop_shuffle()
}
