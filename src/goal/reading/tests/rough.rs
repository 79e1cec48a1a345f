//! What people write beside the usual forms: logs by day, labels as deep as their tasks, lines without bullets, rows that only refer.

use super::check;

#[test]
fn earlier_entries_of_a_log_are_over() {
    check(&[
        (
            "goals.md",
            "# Goals\n\n# November 9, 2026\n\n## Goals\n\n- [ ] Paint the hull\n\n# November 2, 2026 & November 3, 2026\n\n## Goals\n\n- [ ] Buy paint\n\n# October 26, 2026\n\n## Goals\n\n- [ ] Sell the boat by June 2027\n- [ ] Ask for prices\n",
            r"
item: Paint the hull
item achieved: Buy paint | 2026-11-03 by Heading
item: Sell the boat by June 2027 | 2027-06-01..2027-06-30 by Statement
item achieved: Ask for prices
",
        ),
        // Days that lie ahead are no entries.
        (
            "goals.md",
            "# Goals\n\n## March 31, 2027\n\n- Paint the hull\n\n## June 30, 2027\n\n- Buy oars\n\n## July 31, 2027\n\n- Row a race\n",
            "item: Paint the hull\nitem: Buy oars\nitem: Row a race",
        ),
    ]);
}

#[test]
fn days_from_one_to_another_are_when_goals_are_due() {
    check(&[(
        "goals.md",
        "# Goals for the boat yard\n\n## June 7 - 18, 2027\n\n- Paint the hull\n",
        "item: Paint the hull | 2027-06-18 by Heading",
    )]);
}

#[test]
fn a_day_of_the_week_behind_a_day_makes_no_range() {
    check(&[(
        "goals.md",
        "# Goals\n\n## 2026-11-05 – Thu\n\n- Paint the hull this week\n",
        "item: Paint the hull this week | 2026-11-02..2026-11-08 by Statement",
    )]);
}

#[test]
fn two_dashes_stand_before_a_status() {
    check(&[(
        "goals.md",
        "# Goals\n\n- Row across the bay -- COMPLETED!\n- Row -- and sail -- around the island\n",
        "item achieved: Row across the bay\nitem: Row -- and sail -- around the island",
    )]);
}

#[test]
fn boxes_need_no_bullets() {
    check(&[
        (
            "learning-plan.md",
            "My plan\n\nPart one\n\n[x] Build a raft\n\n[ ] Build a boat\n\n[ ] oars and sails\n",
            "item achieved: Build a raft\nitem: Build a boat\nfor all: Notes My plan\nfor all: Notes Part one",
        ),
        ("goals.md", "# Goals\n\n[ ] Build a boat\n[x] Row a race\n", "item: Build a boat\nitem achieved: Row a race"),
    ]);
}

#[test]
fn labels_may_stand_as_deep_as_their_tasks() {
    check(&[(
        "goals.md",
        "# Goals\n\n- main things\n- [ ] Row a race\n- books\n- [ ] The long voyage\n- yard\n- [ ] Paint the hull\n",
        "item: Row a race\nitem: Paint the hull",
    )]);
}

#[test]
fn rows_that_point_at_goals_are_none() {
    check(&[(
        "goals.md",
        "# Goals\n\n## 1) Sell 3 boats\n\nAll new.\n\n## 2) Sell 9 oars\n\nOld ones.\n\n## Who helps\n\n| Objective | Helper |\n|---|---|\n| 1 — boats | Ada |\n| 2 — oars | Bo |\n",
        "section: Sell 3 boats\n  Notes: All new.\nsection: Sell 9 oars\n  Notes: Old ones.",
    )]);
}

#[test]
fn measures_may_stand_behind_their_key_result() {
    check(&[(
        "okrs.md",
        "# OKRs\n\n## Keep the crew fit\n\n### Key Results\n\n**Rest and recovery**\n\n- Row more often\n- Measure: rows a week\n",
        r"
section: Keep the crew fit
  indicator: Row more often
  indicator: Measure: rows a week
item KeyResults under 0: Row more often
  indicator: rows a week
",
    )]);
}

#[test]
fn links_with_their_days_are_a_reading_list() {
    check(&[(
        "goals.md",
        "# Goals\n\n## Texts\n\n- [x] 2026-09-01 [Building masts](https://example.com/masts)\n- [ ] 2026-09-02 [Sails, part 1](https://example.com/sails)\n\n## Boats\n\n- Row a race\n",
        "item: Row a race",
    )]);
}

#[test]
fn what_is_mastered_is_a_goal() {
    check(&[(
        "goals.md",
        "# Goals\n\n- I know how to repair a sail.\n- I can row alone.\n- I like boats.\n",
        "item: I know how to repair a sail\nitem: I can row alone",
    )]);
}

#[test]
fn a_pace_in_prose_is_no_due_date() {
    check(&[(
        "2027-goals.md",
        "# 2027 goals\n\n## Read more books\n\nI figure that finishing a book within two weeks is fair.\n",
        "section: Read more books | 2027-01-01..2027-12-31 by Heading\n  Notes: I figure that finishing a book within two weeks is fair.",
    )]);
}

#[test]
fn the_page_of_a_folder_of_goals_may_hold_them() {
    check(&[
        ("goals/README.md", "## Goals\n\n- Row a race\n", "item: Row a race"),
        ("README.md", "## Goals\n\n- Row a race\n", "passed over: NoSign"),
    ]);
}

#[test]
fn what_is_folded_away_may_be_of_an_earlier_year() {
    check(&[(
        "goals.md",
        "# Goals for 2027\n\n- Row a race\n\n<details>\n<summary>2025 goals</summary>\n\n- Build a raft\n\n</details>\n\n- Sell the boat\n",
        "item: Row a race | 2027-01-01..2027-12-31 by Heading\nitem: Sell the boat | 2027-01-01..2027-12-31 by Heading",
    )]);
}

#[test]
fn what_to_do_may_stand_behind_all_goals() {
    check(&[(
        "goals.md",
        "# Goals\n\n- Sell 3 boats\n\n## How to do it\n\n- Create a list of buyers\n- ...\n",
        "item: Sell 3 boats\nfor all: Actions Create a list of buyers",
    )]);
}

#[test]
fn a_list_of_later_things_is_no_list_of_goals() {
    check(&[(
        "goals.md",
        "# Goals\n\n## Row a race\n\nFor two.\n\n## Feed the crew\n\n- Menu TBA\n",
        "section: Row a race\n  Notes: For two.\nsection: Feed the crew",
    )]);
}

#[test]
fn a_line_above_a_list_needs_no_colon_to_explain_it() {
    check(&[(
        "goals.md",
        "My goals:\n\n- Row a race\n\nThings that every sailor should have\n\n- A boat of their own\n",
        "item: Row a race\nfor all: Notes Things that every sailor should have",
    )]);
}

#[test]
fn titles_of_linked_texts_are_no_values() {
    check(&[(
        "goals.md",
        "# Goals\n\n## Publish 9 texts\n\n1. [Leading boats: masts, sails and more](https://example.com/a)\n2. [3 reasons to row](https://example.com/b)\n",
        "item: Publish 9 texts\n  Notes: Leading boats: masts, sails and more\n  Notes: 3 reasons to row",
    )]);
    // Links are no text of its own, other than words beside them.
    let depth = |below: &str| {
        let text = ["# Goals\n\n## Publish 9 texts\n\n", below].concat();
        super::read_as("goals.md", &text).lines().next().unwrap_or_default().to_owned()
    };
    assert_eq!(depth("- https://boats.example.org/masts\n"), "item: Publish 9 texts");
    assert_eq!(depth("- https://boats.example.org/masts\n- About masts, with Ida\n"), "section: Publish 9 texts");
}

#[test]
fn the_first_line_of_a_file_without_headings_names_its_year() {
    check(&[(
        "goals.md",
        "My time at sea (2027)\n\n- Row a race\n",
        "item: Row a race | 2027-01-01..2027-12-31 by Heading\nfor all: Notes My time at sea (2027)",
    )]);
}

#[test]
fn where_lines_may_be_no_goals_it_is_not_counted_what_they_lack() {
    let settings = crate::settings::Settings::new(crate::date::Date::new(2026, 11, 20).unwrap());
    let is_certain = |path: &str, text: &str| crate::goal::reading::read(&crate::document::read(text), path, &settings).certain;
    let list = "- Focus - row where it counts\n- Align - row together\n- Stretch - row further\n";
    assert!(!is_certain("okrs.md", &["# On rowing\n\n", list].concat()));
    assert!(is_certain("okrs.md", &["# Our OKRs\n\n", list].concat()));
    assert!(is_certain("goals.md", &["# On rowing\n\n", list].concat()));
    assert!(!is_certain("goals.md", &["# Goal pool\n\n", list].concat()));
}

#[test]
fn the_description_of_a_thing_to_build_is_no_plan() {
    let described = |count: usize| {
        let text = format!("Goal: I want to build a board. {}", "It holds cards that can be moved. ".repeat(count));
        super::read_as("goals.md", &text).lines().next().unwrap_or_default().to_owned()
    };
    assert_eq!(described(60), "item: I want to build a board");
    assert_eq!(described(3), "section: I want to build a board");
}

#[test]
fn advice_is_told_by_the_line_above_it() {
    check(&[(
        "goals.md",
        "# Goals\n\nThere are some points to bear in mind at sea:\n\n- Sail with the wind.\n\n## Boats\n\n- Row a race\n",
        "item: Row a race",
    )]);
}

#[test]
fn what_a_phase_lists_below_its_goal_are_steps() {
    check(&[(
        "study-roadmap.md",
        "# My study roadmap\n\n## Months 1-3: hulls\n\n**Goal:** Build hulls alone.\n\n### Technical goals\n\n- [ ] Build a hull\n\n# Bucket list\n\n- [ ] Row across the bay\n",
        "item Someday: Row across the bay | ? by Heading",
    )]);
}

#[test]
fn what_is_worked_on_behind_goals_are_actions() {
    check(&[(
        "goals.md",
        "# My goals\n\n## Goals for the yard\n\n- Sell 3 boats\n\n## Current things I am working on\n\n- Set up a stand at the harbour\n",
        "item: Sell 3 boats\nfor all: Actions Set up a stand at the harbour",
    )]);
}
