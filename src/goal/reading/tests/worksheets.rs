//! Sheets of coaching methods, forms of talks, and goals that only a label calls so.

use super::check;
use super::read_as;

#[test]
fn sheets_of_methods_hold_one_goal() {
    check(&[
        (
            "talk.md",
            "# Session of 12 January 2027 – GROW\n\n## Goal\nBy 30 June 2027 I lead the crew, and it says 4 of 5 or better.\n\n## Reality\n- I \
             lead none\n\n## Options\n- Lead a boat\n\n## Way forward\n- [ ] Ask Mia until 19 January\n",
            r"
section: By 30 June 2027 I lead the crew, and it says 4 of 5 or better | 2027-06-30 by Statement
  action: Ask Mia until 19 January
item Actions under 0: Ask Mia until 19 January | 2027-01-19 by Statement
for all: Evidence I lead none
",
        ),
        (
            "woop.md",
            "# WOOP\n\n**Wish:** Row a mile under 5 minutes on 18 April 2027\n\n**Outcome:** I feel strong\n\n**Obstacle:** The sofa wins.\n\n\
             **Plan:** If it is six, then I go.\n",
            r"
section: Row a mile under 5 minutes on 18 April 2027 | 2027-04-18 by Statement
  action: If it is six, then I go
  Notes: Outcome: I feel strong
  Gaps: The sofa wins.
",
        ),
    ]);
    // One part less is another text.
    for text in ["## Goal\nRow by June 2027.\n\n## Reality\nSlow.\n", "**Wish:** Row\n\n**Outcome:** Fast\n\n**Plan:** Go\n"] {
        assert_eq!(read_as("talk.md", text).trim(), "passed over: NoSign", "{text}");
    }
}

#[test]
fn a_labelled_goal_with_its_day_and_what_is_told_about_it_is_one() {
    check(&[(
        "mechanic.md",
        "Goal: Boat mechanic for electric motors\n\nDeadline: 30/11/2027\n\nMilestones:\n- 31/03/2027 first test passed\n- 30/06/2027 10 motors \
         mended\n\nGap: I never measured insulation.\n\nReview: last Friday of each month with Mia.\n",
        r"
section: Boat mechanic for electric motors | 2027-11-30 by Child
  checkpoint: 2027-03-31 31/03/2027 first test passed
  checkpoint: 2027-06-30 30/06/2027 10 motors mended
  Gaps: I never measured insulation.
  Review: last Friday of each month with Mia.
  every 30.44 days
",
    )]);
    for text in [
        "# Harbour plan\n\nGoal: All boats lie in the new harbour by 31 March 2027.\n\n1. Move the boats\n2. Move the crane\n",
        "# Harbour plan\n\nGoal: boats\n\nDeadline: 31 March 2027\n\nWhy: room\n\nMilestones:\n- boats\n",
    ] {
        assert_eq!(read_as("plan.md", text).trim(), "passed over: NoSign", "{text}");
    }
}

#[test]
fn goals_below_the_title_of_a_talk_are_somebodys() {
    check(&[
        (
            "form.md",
            "# Appraisal form\n\n## Section B – Objectives for the period\n\n| Objective | Target | Deadline |\n|---|---|---|\n| Mend boats faster | 5 \
             days (now 9) | 30 June 2027 |\n",
            r"
item: Mend boats faster | 2027-06-30 by Child
  indicator: 5 days (now 9)
",
        ),
        (
            "talk.md",
            "# Coaching agreement\n\n## Goals of the coaching\n- 4 crews decide without me by 31 March 2027\n",
            r"
item: 4 crews decide without me by 31 March 2027 | 2027-03-31 by Statement
",
        ),
        (
            "sheet.md",
            "# Goal sheet – Mia\n\n- Row a mile by June\n",
            r"
item: Row a mile by June | ? by Statement
",
        ),
        (
            "sheet.md",
            "## SMART goal – Mia\n\nS – I want to row a mile in 5 minutes.\nM – A watch.\nT – On 22 March 2027.\n",
            r"
plan: I want to row a mile in 5 minutes | 2027-03-22 by Child
  indicator: A watch.
",
        ),
    ]);
    for text in [
        "# Mentoring programme\n\n## Goals of the programme\n- 4 crews by 31 March 2027\n",
        "# Mentoring\n\n## Goals\n- Foster exchange\n",
        "# Planning\n\n## Example of a SMART goal in rowing\n- Row a mile by June\n",
    ] {
        assert!(read_as("talk.md", text).starts_with("passed over"), "{text}");
    }
}

#[test]
fn the_outcome_behind_a_goal_tells_what_comes_of_it() {
    check(&[(
        "goals.md",
        "# My goals\n\n- **Goal:** Row a mile by 18 April 2027\n- **Outcome:** I feel strong\n\n## Sails\n\nGoal: Sew a \
         sail by May 2027\nOutcome: 3 sails\n",
        r"
section: Row a mile by 18 April 2027 | 2027-04-18 by Statement
  Notes: Outcome: I feel strong
section: Sew a sail by May 2027 | 2027-05-01..2027-05-31 by Statement
  Notes: Outcome: 3 sails
",
    )]);
}

#[test]
fn the_day_on_which_a_goal_is_due_tells_the_year_of_days_behind_its_steps() {
    check(&[(
        "goals.md",
        "# Goals 2027–2029\n\n1. **By 31 December 2027:** I am out of debt.\n   - 30 April: 5,500\n2. Sell the boat by 28 October 2027\n   - Milestone: two \
         offers, 30 June\n",
        r"
item: I am out of debt | 2027-12-31 by Statement
  checkpoint: 2027-04-30 5,500
item: Sell the boat by 28 October 2027 | 2027-10-28 by Statement
  checkpoint: 2027-06-30 two offers
",
    )]);
}

#[test]
fn a_first_line_may_announce_a_list() {
    check(&[
        (
            "note.md",
            "**Goals 2027**\n\n- Boat in the water\n- Row a mile by May\n",
            r"
item: Boat in the water | 2027-01-01..2027-12-31 by Heading
item: Row a mile by May | 2027-05-01..2027-05-31 by Statement
",
        ),
        (
            "note.md",
            "my goals for 2027 :)\n\n- boat in the water\n",
            r"
item: boat in the water | 2027-01-01..2027-12-31 by Heading
for all: Notes my goals for 2027 :)
",
        ),
        (
            "writing.md",
            "# Writing goals 2027\n\n- [ ] Row a novel to its end by June\n",
            r"
item: Row a novel to its end by June | 2027-06-01..2027-06-30 by Statement
",
        ),
    ]);
    for text in ["Goals\n\n- Boat in the water\n", "Goals of 2026 were:\n\n- Row\n", "# Boats\n\nGoals 2027:\n\n- Row\n"] {
        assert!(read_as("note.md", text).starts_with("passed over"), "{text}");
    }
}

#[test]
fn questions_of_a_plan_are_answered_below_them() {
    check(&[(
        "talk.md",
        "# PDP 2027\n\n## What do I want to achieve?\nRow alone at night, signed off by 30 June 2027\n\n## Why is this important?\nTwo of five \
         rowers leave.\n\n## How will I do it?\n- course\n- 10 rows with Mia\n\n## How will I know I have achieved it?\n- 10 of 10 rows without \
         help\n",
        r"
section: Row alone at night, signed off by 30 June 2027 | 2027-06-30 by Statement
  indicator: 10 of 10 rows without help
  action: course
  action: 10 rows with Mia
item Actions under 0: 10 rows with Mia | 2027-06-30 by Statement
for all: Why Two of five rowers leave.
",
    )]);
}
