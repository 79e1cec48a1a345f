//! Dates of steps on the way, and which lines below a goal are steps.

use super::check;

#[test]
fn the_date_that_stands_apart_is_the_one_of_the_step() {
    check(&[(
        "goals/harbour.md",
        r"# Run the harbour by December 2027

## Checkpoints

- 2027-03-31 budget for 2028 signed by the town
- Q2: plan for Q3 approved
- Aug 31: tour in the May calendar
- **Sep 15**: 40 boats moored
- 30.9.: crane checked
- Week 45: crew of six
- November – talks for the spring of 2029 held
- Keys handed over (December)
- 60 boats moored: December
- Cranes painted
",
        r"
plan: Run the harbour by December 2027 | 2027-12-01..2027-12-31 by Statement
  checkpoint: 2027-03-31 budget for 2028 signed by the town
  checkpoint: 2027-04-01..2027-06-30 plan for Q3 approved
  checkpoint: 2027-08-31 tour in the May calendar
  checkpoint: 2027-09-15 40 boats moored
  checkpoint: 2027-09-30 crane checked
  checkpoint: Event crew of six
  checkpoint: 2027-11-01..2027-11-30 talks for the spring of 2029 held
  checkpoint: 2027-12-01..2027-12-31 Keys handed over
  checkpoint: 2027-12-01..2027-12-31 60 boats moored
  checkpoint: - Cranes painted
",
    )]);
}

#[test]
fn dated_lines_below_a_goal_are_its_steps() {
    check(&[(
        "goals/2027.md",
        r"# Goals 2027

- Row across the lake by October
  - 2027-03-01: row to the island
  - May 2027: two hours without a break
- Save 6,000 €
  - Q1: 1,500
  - Q2: 3,000

## Publish the field guide

- first draft finished by March
- reviewed by two birders by June

## Paint the boathouse

- roof done by August
",
        r"
item: Row across the lake by October | 2027-10-01..2027-10-31 by Statement
  checkpoint: 2027-03-01 row to the island
  checkpoint: 2027-05-01..2027-05-31 two hours without a break
item: Save 6,000 € | 2027-01-01..2027-12-31 by Heading
  checkpoint: 2027-01-01..2027-03-31 1,500
  checkpoint: 2027-04-01..2027-06-30 3,000
section: Publish the field guide | 2027-01-01..2027-12-31 by Heading
  checkpoint: 2027-03-01..2027-03-31 first draft finished by March
  checkpoint: 2027-06-01..2027-06-30 reviewed by two birders by June
section: Paint the boathouse | 2027-08-01..2027-08-31 by Child
  Notes: roof done by August
uncertain
",
    )]);
}

#[test]
fn entries_of_a_log_are_no_steps() {
    check(&[(
        "goals/2026.md",
        r"# Goals 2026

## Row across the lake

- January 12: not one stroke yet
- March 4: two hours on the water

## Save 6,000 €

- In the bank
  - 2026-02-01: 500
  - 2026-05-01: 700
",
        r"
section: Row across the lake | 2026-01-01..2026-12-31 by Heading
  Notes: January 12: not one stroke yet
  Notes: March 4: two hours on the water
section: Save 6,000 € | 2026-01-01..2026-12-31 by Heading
  Notes: In the bank
  Notes: 2026-02-01: 500
  Notes: 2026-05-01: 700
",
    )]);
}

#[test]
fn key_results_with_days_check_a_goal_without_checkpoints() {
    check(&[(
        "goals/novel.md",
        r"---
goal: Publish my first novel
due: 2027-10-01
---
## Key results
- [ ] Draft finished by 2027-03-31
- [ ] Sent to 10 agents by 2027-07-15
- [ ] Contract signed by 2027-10-01
",
        r"
plan: Publish my first novel | 2027-10-01 by Key
  indicator: Draft finished by 2027-03-31
  indicator: Sent to 10 agents by 2027-07-15
  indicator: Contract signed by 2027-10-01
  checkpoint: 2027-03-31 Draft finished by 2027-03-31
  checkpoint: 2027-07-15 Sent to 10 agents by 2027-07-15
  checkpoint: 2027-10-01 Contract signed by 2027-10-01
uncertain
",
    )]);
}

#[test]
fn columns_of_a_table_may_be_steps_or_say_what_is_done() {
    check(&[(
        "goals/2027.md",
        r"# Goals 2027

| Goal | March | June | Done |
|---|---|---|---|
| Save 8,000 € | 2,000 € | 4,000 € | 50% |
| Publish the field guide | - | | x |
| Row across the lake | | 2 km | 2026-09-01 |
| Paint the boathouse | | | 2027-09-01 |
",
        r"
item: Save 8,000 € | 2027-01-01..2027-12-31 by Heading
  checkpoint: 2027-03-01..2027-03-31 2,000 €
  checkpoint: 2027-06-01..2027-06-30 4,000 €
item achieved: Publish the field guide | 2027-01-01..2027-12-31 by Heading
item achieved: Row across the lake | 2027-01-01..2027-12-31 by Heading
  checkpoint: 2027-06-01..2027-06-30 2 km
item: Paint the boathouse | 2027-01-01..2027-12-31 by Heading
",
    )]);
}

#[test]
fn weeks_are_times_of_lists() {
    check(&[
        ("goals/week.md", "# Goals for week 48\n\n- Ship the login page\n", "item: Ship the login page | ? by Heading"),
        (
            "goals/week.md",
            "# Weekly goals\n\n## Week of 23 November 2026\n\n- Ship the login page\n",
            "item: Ship the login page | 2026-11-23..2026-11-29 by Heading",
        ),
    ]);
}

#[test]
fn labels_may_stand_one_below_the_other() {
    check(&[
        (
            "goals/app.md",
            r"# Ship the map app

Timeline: December 2027
Milestones:
- Beta with 20 people by March 2027
- Store release by June 2027
Metrics:
- rating above 4.3
- 200 weekly users
",
            r"
plan: Ship the map app | 2027-12-01..2027-12-31 by Child
  indicator: rating above 4.3
  indicator: 200 weekly users
  checkpoint: 2027-03-01..2027-03-31 Beta with 20 people by March 2027
  checkpoint: 2027-06-01..2027-06-30 Store release by June 2027
",
        ),
        (
            "goals/okrs.md",
            "# Q2 2027 OKRs\n\n## O1: Become the most loved map app\nKR1. Raise the rating from 4.1 to 4.6\nKR2. Launch in Greece\n",
            r"
section: Become the most loved map app | 2027-04-01..2027-06-30 by Heading
  indicator: Raise the rating from 4.1 to 4.6
  indicator: Launch in Greece
item KeyResults under 0: Raise the rating from 4.1 to 4.6 | 2027-04-01..2027-06-30 by Heading
item KeyResults under 0: Launch in Greece | 2027-04-01..2027-06-30 by Heading
",
        ),
        (
            "goals/okrs.md",
            "# Q2 2027 OKRs\n\nObjective 1: Become the most loved map app\n1. Raise the rating from 4.1 to 4.6\n2. Launch in Greece by 15 May\n",
            r"
section: Become the most loved map app | 2027-04-01..2027-06-30 by Heading
  indicator: Raise the rating from 4.1 to 4.6
  indicator: Launch in Greece by 15 May
  checkpoint: 2027-05-15 Launch in Greece by 15 May
item Steps under 0: Raise the rating from 4.1 to 4.6 | 2027-04-01..2027-06-30 by Heading
item Steps under 0: Launch in Greece by 15 May | 2027-05-15 by Statement
",
        ),
        (
            "goals/rust.md",
            "# Project: Learn Rust\n\n- Goal: ship a CLI tool used by five colleagues\n- Deadline: 1 May 2027\n",
            "plan: ship a CLI tool used by five colleagues | 2027-05-01 by Child",
        ),
    ]);
}

#[test]
fn a_date_that_is_none_is_told_as_it_stands() {
    check(&[(
        "goals/app.md",
        "# Ship the map app by December 2027\n\n## Checkpoints\n\n- demo shown by Feb 30 2027\n- 2027-13-45 nothing\n",
        r"
plan: Ship the map app by December 2027 | 2027-12-01..2027-12-31 by Statement
  checkpoint: Event demo shown by Feb 30 2027
  checkpoint: Event 2027-13-45 nothing
fault: checkpoints Feb 30 2027, the month has no such day
fault: checkpoints 2027-13-45, the year has no such month
",
    )]);
}

#[test]
fn a_year_below_a_month_is_what_a_step_is_about() {
    check(&[(
        "goals/2027.md",
        r"# Run the harbour by December 2027

## Milestones for November

- 40 boats moored

## Milestones for December

- 2028 budget drafted
- Crane sold by 2028
",
        r"
plan: Run the harbour by December 2027 | 2027-12-01..2027-12-31 by Statement
  checkpoint: 2027-11-01..2027-11-30 40 boats moored
  checkpoint: 2027-12-01..2027-12-31 2028 budget drafted
  checkpoint: 2028-01-01..2028-12-31 Crane sold by 2028
",
    )]);
}
