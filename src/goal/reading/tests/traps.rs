//! What is easily taken for a goal, or for a part of one.

use super::check;

#[test]
fn what_is_no_goal() {
    check(&[(
        "2027-goals.md",
        r"# 2027 goals

## Contents
- [Health](#health)

## Health
- Run a race
- What next?
- It is time to think about this.
- ✅ = done
- **Exam:** July 28, 2027.
- When a race is called off, tell the others

> - Quoted goal

```
- Code
```

## Resources
- [A guide](https://example.org)

## Current role
Responsibilities:
- Bake bread

## My values
- **Impact:** work that matters

## 2026 review
- Ran a race

### Weekly goals (repeat)
- Mow the lawn

## Inspiration
- Somebody

## Habits
- Run every day
",
        r"
item: Run a race | 2027-01-01..2027-12-31 by Heading
item Habits: Run every day | 2027-01-01..2027-12-31 by Heading
for all: Resources A guide
for all: Values Impact: work that matters
uncertain
",
    )]);
}

#[test]
fn closed_goals() {
    check(&[
        (
            "2027-goals.md",
            r"# 2027 goals

- ~~Run 5k~~ (too easy)
- Run 10k ✅ #run
- Swim (Completed Nov 23)
- Row ❌

## In progress
- Ski

## Done
- Dive
",
            r"
item achieved: Run 5k | 2027-01-01..2027-12-31 by Heading
  Notes: (too easy)
item achieved: Run 10k | 2027-01-01..2027-12-31 by Heading
item achieved: Swim | 2027-01-01..2027-12-31 by Heading
item dropped: Row | 2027-01-01..2027-12-31 by Heading
item: Ski | 2027-01-01..2027-12-31 by Heading
",
        ),
        (
            "goals-recap.md",
            r"---
title: 2026 goals recap
---

- **Run a race.** I ran two.
",
            r"
item achieved: Run a race | 2026-01-01..2026-12-31 by Key
  Notes: I ran two
",
        ),
    ]);
}

#[test]
fn areas_and_categories() {
    check(&[(
        "2027-goals.md",
        r"# 2027 goals

- **Health**
  - Run a race
  - Sleep more
- Money: save 5000 euros
- **Networking**: Attend 3 fairs
- **Read 20 books**: to relax
- [[Learn costing]]: needed at work
",
        r"
item: Run a race | 2027-01-01..2027-12-31 by Heading
item: Sleep more | 2027-01-01..2027-12-31 by Heading
item: save 5000 euros | 2027-01-01..2027-12-31 by Heading
item: Attend 3 fairs | 2027-01-01..2027-12-31 by Heading
item: Read 20 books | 2027-01-01..2027-12-31 by Heading
  Notes: to relax
item: Learn costing | 2027-01-01..2027-12-31 by Heading
  Notes: needed at work
",
    )]);
}

#[test]
fn metadata_belongs_to_the_goal_above() {
    check(&[(
        "2027-goals.md",
        r"# Savings goals

## Emergency fund
- **Objective**: Save for six months
- **Strategy**: Set aside 10 %
- **Deadline**: June 2027
- **Owner**: me

## Why I do this
For my children.
",
        r"
section: Save for six months | 2027-06-01..2027-06-30 by Child
  action: Set aside 10 %
  Notes: me
for all: Why For my children.
",
    )]);
}

#[test]
fn dates_that_are_no_deadlines() {
    check(&[
        (
            "_posts/2027-01-05-goals.md",
            r"---
title: Goals
date: 2027-01-05
---

# October 11, 2026

- Run 5k in under 30 minutes
- Run 3x a week
- Finish the novel this year
",
            r"
item: Run 5k in under 30 minutes
item: Run 3x a week
item: Finish the novel this year | 2026-01-01..2026-12-31 by Statement
",
        ),
        (
            "2027-goals.md",
            r"- Sell the boat by 06/07/2027
- Row on 2027-02-30
",
            r"
item: Sell the boat by 06/07/2027 | ? by Statement
item: Row on 2027-02-30 | ? by Statement
fault: 06/07/2027 is 2027-07-06 or 2027-06-07
fault: due 2027-02-30, the month has no such day
",
        ),
    ]);
}

#[test]
fn lines_of_an_item_that_begin_with_a_label_are_no_part_of_its_statement() {
    check(&[(
        "goals.md",
        "# Goals\n\n- Row a race  \n  **Metric:** under 50 min  \n  Due: June 2027\n- Hold a talk\n  Status: done\n- Learn the basics of\n  Rowing: port and starboard\n",
        "
item: Row a race | 2027-06-01..2027-06-30 by Child
  indicator: under 50 min
item achieved: Hold a talk
item: Learn the basics of Rowing: port and starboard
",
    )]);
}

#[test]
fn labels_that_demand_something_are_goals() {
    check(&[(
        "goals.md",
        "# Goals\n\n- **Gain research experience** — by asking at the lab\n- **Improve my feedback skills**: a round a week\n- **Review date:** June\n",
        "
item: Gain research experience
  Notes: by asking at the lab
item: Improve my feedback skills
  Notes: a round a week
for all: Review June
",
    )]);
}

#[test]
fn words_that_only_lead_to_a_title_are_no_goal() {
    check(&[(
        "goals.md",
        "# Resolutions 2027\n\n## Goal for 2027\n\nIn the spirit of last year I keep to one thing only.\n\n### Row around the island\n\nIt has been a while.\n",
        "
section: Row around the island | 2027-01-01..2027-12-31 by Heading
  Notes: It has been a while.
for all: Notes In the spirit of last year I keep to one thing only.
",
    )]);
}

#[test]
fn who_asks_for_goals_of_their_own_answers_below() {
    check(&[
        (
            "notes/spring.md",
            "# Spring\n\n## What are my goals for 2027?\n\n- Row a race\n",
            "item: Row a race | 2027-01-01..2027-12-31 by Heading",
        ),
        ("notes/goals.md", "# What are goals?\n\n- Row a race\n", "passed over: NoSign"),
        ("notes/books.md", "# i keep doing book challenges\n\n## i can reflect on it\n\nIt went well.\n", "passed over: NoSign"),
    ]);
}
