//! Layouts of the body: headings, bold paragraphs, lists, tasks, tables, prose.

use super::check;

#[test]
fn a_plan_in_sections() {
    check(&[(
        "goals/prize.md",
        r"# Win the regional baking prize by June 2027

## Why
It would prove the new recipes.

## How I'll measure progress
- Jury score of the spring tasting
- Blind tastings won

## Milestones
- [x] 2026-09-30: recipe fixed
- [ ] December 2026 - first tasting won
- [ ] Entry sent (31 March 2027)

## Action plan
1. Test ten flours (high impact)
2. Ask three bakers to taste

## Who gives me feedback
Ana tastes every Friday.

## Review
I look at this every month.

## Rest
",
        r"
plan: Win the regional baking prize by June 2027 | 2027-06-01..2027-06-30 by Statement
  indicator: Jury score of the spring tasting
  indicator: Blind tastings won
  checkpoint: 2026-09-30 recipe fixed (done)
  checkpoint: 2026-12-01..2026-12-31 first tasting won
  checkpoint: 2027-03-31 Entry sent
  action: Test ten flours (high impact) !
  action: Ask three bakers to taste
  Why: It would prove the new recipes.
  Feedback: Ana tastes every Friday.
  Review: I look at this every month.
  every 30.44 days
empty: Recovery
",
    )]);
}

#[test]
fn checkpoints_in_tables_and_under_dates() {
    check(&[(
        "goals/prize.md",
        r"---
goal: Win the baking prize
---

## Checkpoints

| When | What | Measure |
|---|---|---|
| Q2 2027 | Final | score 80+ |

### September 2027
- Recipe sold

### Q4 2027: second prize

## Gaps
",
        r"
plan: Win the baking prize
  checkpoint: 2027-04-01..2027-06-30 Final # score 80+
  checkpoint: 2027-09-01..2027-09-30 Recipe sold
  checkpoint: 2027-10-01..2027-12-31 second prize
empty: Gaps
",
    )]);
}

#[test]
fn lists_and_tasks_inherit_their_time() {
    check(&[
        (
            "goals/2027.md",
            r"# 2027 goals

## Health
- [ ] **P0** - Run a half marathon in under 2 hours
- [x] Sleep 8 hours
- [ ] Eat out no more than twice a month
  - Started in January
- [ ] Get certified as a guide
  - Complete by September

## Q3
- Open the second shop

## Short-term (6-12 months)
1. :muscle: Lift a car
",
            r"
item: Run a half marathon in under 2 hours | 2027-01-01..2027-12-31 by Heading
item achieved: Sleep 8 hours | 2027-01-01..2027-12-31 by Heading
item: Eat out no more than twice a month | 2027-01-01..2027-12-31 by Heading
  Notes: Started in January
item: Get certified as a guide | 2027-09-01..2027-09-30 by Child
  Notes: Complete by September
item: Open the second shop | 2027-07-01..2027-09-30 by Heading
item: Lift a car | ? by Heading | Short
",
        ),
        (
            "notes/Goals for next year.md",
            r"- Sell the boat by May 2027
- Learn to sail
",
            r"
item: Sell the boat by May 2027 | 2027-05-01..2027-05-31 by Statement
item: Learn to sail | ? by FileName
",
        ),
    ]);
}

#[test]
fn objectives_have_key_results() {
    check(&[(
        "okrs/q2.md",
        r"# OKRs Q2 2027

## O1: Make the shop profitable

Why: we want to stay.

| Key result | Baseline | Target | Owner |
|---|---|---|---|
| Monthly revenue | 20k | 30k | Ana |
| Waste | 12% | 8% | Bo |

## Objective: `Delight regulars`
- **Measurement deadline:** End of Q2
- **Tracked:** weekly
- **Key Results:** Ana and Bo

  1. `There are 40 regulars`
  2. `Rating above 4.6`

### Initiatives
- Launch a loyalty card

## Team

1. **Objective:** Grow as leaders
   - **KR1:** Promote 2 bakers
",
        r"
section: Make the shop profitable | 2027-04-01..2027-06-30 by Heading
  indicator: Monthly revenue #
  indicator: Waste #
  Why: we want to stay.
item KeyResults under 0: Monthly revenue | 2027-04-01..2027-06-30 by Heading
item KeyResults under 0: Waste | 2027-04-01..2027-06-30 by Heading
section: Delight regulars | 2027-06-30 by Child
  indicator: There are 40 regulars
  indicator: Rating above 4.6
  action: Launch a loyalty card
  Notes: weekly
item KeyResults under 3: There are 40 regulars | 2027-06-30 by Child
item KeyResults under 3: Rating above 4.6 | 2027-06-30 by Child
item Actions under 3: Launch a loyalty card | 2027-06-30 by Child
section: Grow as leaders | 2027-04-01..2027-06-30 by Heading
  indicator: Promote 2 bakers
item KeyResults under 7: Promote 2 bakers | 2027-04-01..2027-06-30 by Heading
",
    )]);
}

#[test]
fn goals_in_bold_paragraphs() {
    check(&[(
        "2027-goals.md",
        r"**Goal 1 - Sell the boat.**

- Find a buyer by March
- It takes too much room.

*Success criteria:* signed letter

**Goal 2 – Learn to sail** ⛵

Because I like it.
",
        r"
section: Sell the boat | 2027-01-01..2027-12-31 by FileName
  indicator: signed letter
  checkpoint: 2027-03-01..2027-03-31 Find a buyer by March
  Notes: It takes too much room.
item Steps under 0: Find a buyer by March | 2027-03-01..2027-03-31 by Statement
section: Learn to sail | 2027-01-01..2027-12-31 by FileName
  Notes: Because I like it.
",
    )]);
}

#[test]
fn headings_that_state_goals() {
    check(&[(
        "2027-goals.md",
        r"# My goals for 2027

1. Sell the boat
2. Blog at least 3x a month

## Sell the boat

It takes too much room.

## Blog at least 3x/month

Deadline: June 2027

## Learn to sail

**Status:** paused

## Odds and ends

Nothing else.
",
        r"
section: Sell the boat | 2027-01-01..2027-12-31 by Heading
  Notes: It takes too much room.
section: Blog at least 3x a month | 2027-06-01..2027-06-30 by Child
section paused: Learn to sail | 2027-01-01..2027-12-31 by Heading
for all: Notes Nothing else.
",
    )]);
}

#[test]
fn goals_said_in_paragraphs() {
    check(&[
        (
            "plan.md",
            r"# Professional development plan

## Rust

Goal: Use Rust for my tools.

- [ ] Borrowing
- [ ] Port the backup tool

## Short-term goal (1-2 years)

**Target: Lead baker**

**Action plan:**
1. Lead the night shift
",
            r"
section: Use Rust for my tools
  action: Port the backup tool
  Notes: Borrowing
item Steps under 0: Port the backup tool
section: Lead baker | ? by Heading | Short
  action: Lead the night shift
item Actions under 2: Lead the night shift | ? by Heading | Short
",
        ),
        (
            "goals/boat.md",
            r"S - I want to sell the boat
M - Two offers
A -
R - It takes too much room
T - before the summer of 2027
",
            r"
plan: I want to sell the boat | 2027-06-01..2027-08-31 by Child
  indicator: Two offers
  Why: It takes too much room
",
        ),
    ]);
}

#[test]
fn tables_of_goals() {
    check(&[
        (
            "plan.md",
            r"# Development plan

| Theme | Goal | Activities | Metric | By when | Status |
|---|---|---|---|---|---|
| Skills | Bake bread that sells out | Practise | 40 loaves a day | Q2 2027 | In progress |
| People | Lead the morning team | Shadow Ana | | 2027-12-31 | Done |
",
            r"
item: Bake bread that sells out | 2027-04-01..2027-06-30 by Child
  indicator: 40 loaves a day
  action: Practise
item achieved: Lead the morning team | 2027-12-31 by Child
  action: Shadow Ana
",
        ),
        (
            "plan.md",
            r"# Career plan 2027

| Who | Q1 | Q3 |
|---|---|---|
| Ana | Sell 100 loaves a day | Open a shop |
| Bo | | Own a van |
",
            r"
item: Sell 100 loaves a day | 2027-01-01..2027-03-31 by Heading
item: Open a shop | 2027-07-01..2027-09-30 by Heading
item: Own a van | 2027-07-01..2027-09-30 by Heading
",
        ),
    ]);
}

#[test]
fn lists_in_html() {
    check(&[(
        "2027-goals.md",
        r"# 2027 goals

<ul>
<li>Bike to <b>work</b> every day
<li>Lose 5 kg
</ul>
",
        r"
item: Bike to work every day | 2027-01-01..2027-12-31 by Heading
item: Lose 5 kg | 2027-01-01..2027-12-31 by Heading
",
    )]);
}
