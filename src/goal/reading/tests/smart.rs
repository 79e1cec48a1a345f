//! SMART goals written letter by letter: in lists, paragraphs, tables and below titles.

use super::check;

/// What is understood of each of them.
const RUN: &str = "I run 10 km in 50 minutes | 2027-06-20 by Child
  indicator: a timed lap
  Evidence: three runs a week fit
  Why: health
";

#[test]
fn the_letters_of_smart_are_one_goal_in_every_layout() {
    let list = "# SMART Goal

- **Specific:** I run 10 km in 50 minutes
- **Measurable:** a timed lap
- **Achievable:** three runs a week fit
- **Relevant:** health
- **Time-bound:** by 20 June 2027
";
    let letters = "# SMART Goal

- **S**pecific: I run 10 km in 50 minutes
- **M**easurable: a timed lap
- **A**chievable: three runs a week fit
- **R**elevant: health
- **T**ime-bound: by 20 June 2027
";
    let table = "# SMART goal

| | |
| --- | --- |
| Specific | I run 10 km in 50 minutes |
| Measurable | a timed lap |
| Achievable | three runs a week fit |
| Relevant | health |
| Time-bound | by 20 June 2027 |
";
    let both = list.replace("**Specific:**", "🎯 **S (Specific):**").replace("**Measurable:**", "**M – Measurable:**");
    let expected = format!("section: {RUN}");
    check(&[
        ("goals.md", list, &expected),
        ("goals.md", letters, &expected),
        ("goals.md", table, &expected),
        // Not every reader of Markdown takes it for a table.
        ("goals.md", &table.replace("--- | ---", "--- + ---"), &expected),
        ("goals.md", &both, &expected),
        ("goals.md", &both.replace("# SMART Goal\n", "# SMART goals 2027\n\n**Goal:** Run fast\n"), &expected),
        ("goals.md", &list.replace("# SMART Goal", "# Goals 2027\n\n## Goal 1: Running"), &expected),
    ]);
}

#[test]
fn what_stands_below_a_letter_belongs_to_it() {
    check(&[(
        "goals.md",
        "# SMART goal\n\n- S: I sell the boat\n- M:\n  - 9,000 euros\n- R: room\n  - and money\n- T: by June 2027\n",
        "section: I sell the boat | 2027-06-01..2027-06-30 by Child\n  indicator: 9,000 euros\n  Why: room\n  Why: and money",
    )]);
}

#[test]
fn the_first_letter_alone_names_the_goal_behind_it() {
    check(&[(
        "goals.md",
        "# SMART goal\n\n**S**pecific: I sell the boat\n\n**T**ime-bound: by June 2027\n",
        "section: I sell the boat | 2027-06-01..2027-06-30 by Child",
    )]);
}

#[test]
fn what_the_letters_stand_for_is_no_goal() {
    let list = "- **Specific:** say what you want\n- **Measurable:** count it\n- **Time-bound:** set a day\n";
    check(&[
        ("goals.md", &format!("# SMART goal\n\n{list}"), "passed over: NoGoals"),
        (
            "goals.md",
            "# SMART goal\n\n| | |\n| --- | --- |\n| Specific | Say it clearly |\n| Measurable | Count it |\n| Relevant | Ask why |\n",
            "passed over: NoGoals",
        ),
    ]);
}
