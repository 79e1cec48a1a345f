//! Goals with a label: tables that are a form, lines that call themselves a goal.

use super::check;
use crate::date::Date;
use crate::document;
use crate::goal::read;
use crate::settings::Settings;

#[test]
fn a_form_is_one_goal() {
    check(&[
        (
            "notes/plan.md",
            r"# Career development plan

| **Goal** | Become a team lead in logistics |
|---|---|
| **Why** | I like it when people grow |
| **Deadline** | 30 June 2028 |
| **Measures** | 2 people trained; on-time rate from 91 % to 97 % |
| **Milestones** | March 2027: first shift led alone<br>October 2027: budget drafted |
| Room | 2.14 |
",
            r"
section: Become a team lead in logistics | 2028-06-30 by Child
  indicator: 2 people trained
  indicator: on-time rate from 91 % to 97 %
  checkpoint: 2027-03-01..2027-03-31 first shift led alone
  checkpoint: 2027-10-01..2027-10-31 budget drafted
  Why: I like it when people grow
",
        ),
        (
            "goals/2027.md",
            r"# Goals 2027

| Goal | Deadline |
|---|---|
| Sell the boat | June |
| Repaint the kitchen | March |
",
            r"
item: Sell the boat | 2027-06-01..2027-06-30 by Child
item: Repaint the kitchen | 2027-03-01..2027-03-31 by Child
",
        ),
    ]);
}

/// Where the goals of a text begin and end.
fn extents(text: &str) -> Vec<String> {
    let settings = Settings::new(Date::new(2026, 11, 20).unwrap());
    let reading = read(&document::read(text), "goals.md", &settings);
    reading.goals.iter().map(|goal| goal.extent.slice(text).to_owned()).collect()
}

#[test]
fn a_labelled_goal_ends_where_the_next_begins() {
    let lines = "Goal: Row a race\n\ndeadline: TBD\n\n";
    let next = "Goal: Sell the boat\n\n### Why\n\nSpace.\n\n";
    let text = format!("# Goals\n\n## Work\n\n{lines}{next}## Home\n\nGoal: Swim a mile\n");
    assert_eq!(extents(&text), [&format!("## Work\n\n{lines}"), next, "## Home\n\nGoal: Swim a mile\n"]);
    let form = "| Goal | Row a race |\n|---|---|\n| Why | Fun |\n| Due | June |\n\n";
    let other = form.replace("Row", "Win");
    let text = format!("# Goals\n\n## Work\n\n{form}{other}");
    assert_eq!(extents(&text), [format!("## Work\n\n{form}"), other]);
}

#[test]
fn a_day_that_was_said_stays() {
    check(&[(
        "goals.md",
        "# Goals\n\n## Sell the boat\n\n**Deadline:** 2027-06-30\n\n**Timeline:** see the board in the kitchen\n",
        "section: Sell the boat | 2027-06-30 by Child",
    )]);
    check(&[(
        "goals.md",
        "# Goals\n\n## Sell the boat\n\nDeadline: soon\n\nTimeline: May 2027\n",
        "section: Sell the boat | 2027-05-01..2027-05-31 by Child",
    )]);
}

#[test]
fn long_texts_are_read_line_by_line() {
    let many = |unit: &str| unit.repeat(10_000);
    for (text, goals) in [
        (format!("# Goals\n\n{}", many("it rained *all* day\n")), 0),
        (format!("---\ngoal: Row\ncheckpoints: [{}]\n---\n", many("2027-03-31 rowed, ")), 1),
        (format!("# Goals\n\n{}", many("Goal: Row a race\n\n")), 10_000),
        (format!("# Goals\n\n- Row\n- Sail\n\n{}", many("# Tasks\n\nx\n\n")), 2),
    ] {
        assert_eq!(extents(&text).len(), goals);
    }
}

#[test]
fn labelled_lines_below_the_words_of_an_item_tell_about_its_goal() {
    check(&[(
        "goals.md",
        "# Goals 2027\n\n1. Returns below 300 ppm by December\n   Owner: the yard\n   Status: done\n2. Sell the boat\n   Milestones: 3 offers in March\n   Mia knows of it\n",
        r"
item achieved: Returns below 300 ppm by December | 2027-12-01..2027-12-31 by Statement
  Notes: the yard
item: Sell the boat | 2027-01-01..2027-12-31 by Heading
  checkpoint: 2027-03-01..2027-03-31 3 offers in March
  Notes: Mia knows of it
",
    )]);
}

#[test]
fn a_form_states_its_goal_behind_description_or_target() {
    check(&[
        (
            "goals.md",
            "# Goals 2027\n\n## Goal 1\n\n**Description:** Claims are settled within 5 days.\n**Target:** 5 days\n",
            r"
section: Claims are settled within 5 days | 2027-01-01..2027-12-31 by Heading
  indicator: 5 days
",
        ),
        (
            "goals.md",
            "# School goals 2027\n\n## Attendance\n\nTarget: Absence falls from 19 % to 12 % by July 2027.\n\n## Conduct\n\nTarget: 4 %\n",
            r"
section: Absence falls from 19 % to 12 % by July 2027 | 2027-07-01..2027-07-31 by Statement
for all: Indicators 4 %
",
        ),
    ]);
}

#[test]
fn a_row_without_a_goal_goes_on_with_the_one_above() {
    check(&[
        (
            "goals.md",
            "# OKRs Q1 2027\n\n| Objective | Key result | Target |\n|---|---|---|\n| Win the harbour | New berths | 12 |\n| | Boats that come back | 25 % |\n",
            r"
item: Win the harbour | 2027-01-01..2027-03-31 by Heading
  indicator: New berths
  indicator: 12
  indicator: Boats that come back
  indicator: 25 %
",
        ),
        (
            "goals.md",
            "# Sales goals 2027\n\n| # | KPI | Baseline 2026 | Target 2027 |\n|---|---|---|---|\n| 1 | Berths let for a year | 22 % | 30 % |\n",
            r"
item: Berths let for a year | 2027-01-01..2027-12-31 by Heading
  indicator: 30 %
  Baseline: 22 %
",
        ),
        (
            "goals/29-legal.md",
            "| Goal | Target |\n|---|---|\n| Two suits settled by June 2027 | 2 |\n",
            r"
item: Two suits settled by June 2027 | 2027-06-01..2027-06-30 by Statement
  indicator: 2
",
        ),
    ]);
}
