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
