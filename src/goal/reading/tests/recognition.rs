//! Which files are goal documents.

use super::check;

#[test]
fn files_that_are_passed_over() {
    check(&[
        (
            "README.md",
            r"# breadlib

## Goals
- Be fast

## Non-goals
- Cake
",
            r"
passed over: NoSign
",
        ),
        (
            "notes/meeting.md",
            r"# Meeting 2027-01-02

## Goals
- Agree on flour
",
            r"
passed over: NoSign
",
        ),
        (
            "blog/how-to-set-goals.md",
            r"# How to set goals

- Write them down
",
            r"
passed over: NoSign
",
        ),
        (
            "goals/README.md",
            r"# Goals

- [Health](health.md)
- [Work](work.md)
",
            r"
passed over: Index
",
        ),
        (
            "goals/empty.md",
            r"
",
            r"
passed over: Empty
",
        ),
        (
            "README.md",
            r"# Personal goals

A tracker.

## Setup
1. Copy the token

## Tests
- Run them
",
            r"
passed over: NoSign
",
        ),
        (
            "daily/2027-01-01.md",
            r#"---
habits: [run]
Goal: "[[Own a bakery]]"
---

- Ran
"#,
            r"
passed over: NoSign
",
        ),
    ]);
}

#[test]
fn files_that_say_goals_and_hold_none() {
    check(&[
        (
            "goals/plan.md",
            r"# Career plan

### What do you want?

1. a strategy
",
            r"
passed over: NoGoals
",
        ),
        (
            "goals/goals.md",
            r"# Goals

```dataview
list from #goal
```
",
            r"
passed over: Index
",
        ),
        (
            "templates/goals.md",
            r"# Goals

{% for goal in goals %}
- [ ] {{ goal }}{% endfor %}
",
            r"
passed over: Template
",
        ),
        (
            "goals/career.md",
            r"# Career goals

| Goal | Status |
|---|---|
| | |
",
            r"
passed over: Template
",
        ),
        (
            "health.md",
            r"# Fitness goals

- **Short-term goals**: Define clear goals (e.g. run a race)
- **Long-term goals**: Outline your aspirations (e.g. a marathon)
- **Measures**: Describe how progress is measured (e.g. running times)
",
            r"
passed over: Template
",
        ),
    ]);
}

#[test]
fn templates_get_one_finding() {
    check(&[(
        "savings-goals.md",
        r"# Savings goals

## Fund
- **Objective**: Save for six months
- **Target amount**: $[Specific amount]
- **Deadline**: [Target date]

## House
- **Objective**: Save for [a house]
- **Deadline**: [Target date]
",
        r"
section: Save for six months
fault: unfilled template, Savings goals
",
    )]);
}

#[test]
fn other_languages_are_read_and_not_judged() {
    check(&[(
        "ziele.md",
        r"# Ziele

## Dieses Jahr
- Eigenes Boot verkaufen und das Geld für die Küche sparen
- Mehr Zeit mit der Familie verbringen
",
        r"
item: Eigenes Boot verkaufen und das Geld für die Küche sparen
item: Mehr Zeit mit der Familie verbringen
not English
",
    )]);
}

#[test]
fn a_title_that_calls_itself_a_goal_holds_one() {
    check(&[
        (
            "notes/island.md",
            "# Goal: row around the island with my sister\n\nShe rows well.\n",
            r"
plan: row around the island with my sister
  Notes: She rows well.
",
        ),
        (
            "notes/boats.md",
            "# A course on boats\n\n## Goal: Build a boat by July 2027\n\nOf wood.\n",
            r"
section: Build a boat by July 2027 | 2027-07-01..2027-07-31 by Statement
  Notes: Of wood.
",
        ),
        (
            "notes/boats.md",
            "# A course on boats\n\n## Goal: Build a boat\n\nOf wood.\n",
            r"
passed over: NoSign
",
        ),
    ]);
}

#[test]
fn titles_say_goals_with_a_year() {
    let goals = r"
item: Row 12 tours with guests by June 2027 | 2027-06-01..2027-06-30 by Statement
";
    let list = "- Row 12 tours with guests by June 2027\n";
    for title in [
        "# Harbour KPIs 2027\n\n",
        "# Priorities 2027-2029\n\n",
        "# Rocks Q1 2027\n\n",
        "# What we want to reach in 2027\n\n",
        "# Harbour 2027\n\n## Goals\n",
        "# Goals of the harbour team 2027\n\n",
        "# Harbour 2027\n\n**Goals**\n\n",
        "# Harbour 2027\n\nOur goals:\n\n",
        "# Target agreement 2027\n\n",
    ] {
        check(&[("notes/harbour.md", &[title, list].concat(), goals)]);
    }
    let passed_over = r"
passed over: NoSign
";
    for title in
        ["# Priorities\n\n", "# Rocks and tides 2027\n\n", "# Meeting 2027-01-14\n\n## Goals\n", "# Course 2027\n\n## Goals\n"]
    {
        check(&[("notes/harbour.md", &[title, list].concat(), passed_over)]);
    }
    check(&[("notes/harbour.md", "# Harbour 2027\n\n## Goals\n- Be quick\n- Be open\n", passed_over)]);
}

#[test]
fn a_goal_that_is_only_named_is_told_by_what_stands_below() {
    check(&[
        (
            "notes/desk.md",
            "# Goal 3: Harbour desk\n\n- Why: guests wait\n- Measure: minutes waited, from 9 to 3\n",
            r"
plan: Harbour desk
  indicator: minutes waited, from 9 to 3
  Why: guests wait
",
        ),
        ("notes/desk.md", "# Goal 3: Harbour desk\n\n- It has two drawers.\n", "passed over: NoSign"),
    ]);
}

#[test]
fn areas_may_be_called_as_answers_are() {
    check(&[(
        "goals.md",
        "# Goals 2027\n\n## Faster feedback\n- Answers within 3 days by May 2027\n\n## Support\n- 90 % of calls answered by June 2027\n\n## Feedback\n- Ann reads it every week\n",
        r"
item: Answers within 3 days by May 2027 | 2027-05-01..2027-05-31 by Statement
item: 90 % of calls answered by June 2027 | 2027-06-01..2027-06-30 by Statement
for all: Feedback Ann reads it every week
",
    )]);
}

#[test]
fn what_a_lecture_teaches_or_an_example_shows_is_nobodys_goal() {
    check(&[
        ("learning-goals.md", "# Lecture 3 - Tides\n\n## Learning goals\n\n- Explain the spring tide\n", "passed over: NoSign"),
        ("career-plan.md", "# Career plan (Example)\n\n- Own a boatyard by 2029\n", "passed over: NoSign"),
    ]);
}

#[test]
fn aims_are_somebodys_where_the_title_says_for_which_time() {
    let goals = "item: Win a cup by 1 June 2027 | 2027-06-01 by Statement";
    let list = "- Win a cup by 1 June 2027\n";
    for title in
        ["Rowing club – school year aims", "Our aims for the season", "H1 targets", "Goals of the harbour council 2026/27"]
    {
        check(&[("notes/harbour.md", &format!("# {title}\n\n{list}"), goals)]);
    }
    for title in ["Our aims", "Fly targets", "Aims of the course"] {
        check(&[("notes/harbour.md", &format!("# {title}\n\n{list}"), "passed over: NoSign")]);
    }
}
