//! What stands around goals: results, parts and sections beside them, and the titles, lines and names that date them.

use super::check;

#[test]
fn days_tell_how_far_something_is() {
    check(&[(
        "goals.md",
        r"# My goals

1. Study the harbour map   Done 3/14/2026
2. Learn to weld  Started 2026-09-01
3. Have the audit completed 2027-03-14

## Goal 1: Open a boat yard

**Milestones:**
- Q1 2026 (DONE): land bought
- Q2 2027: first boat built
",
        r"
item achieved: Study the harbour map
item: Learn to weld | from 2026-09-01
item: Have the audit completed 2027-03-14 | 2027-03-14 by Statement
section: Open a boat yard
  checkpoint: 2026-01-01..2026-03-31 land bought (done)
  checkpoint: 2027-04-01..2027-06-30 first boat built
",
    )]);
}

#[test]
fn the_first_line_and_the_one_below_the_title_date_goals() {
    check(&[
        (
            "notes/goals.md",
            "Goals that I want to reach in 2027\n\n### Boats\n\n- Row a race\n",
            r"
item: Row a race | 2027-01-01..2027-12-31 by Heading
for all: Notes Goals that I want to reach in 2027
",
        ),
        (
            "okrs.md",
            "# Objectives and key results\n**Spring 2027 · Boat yard**\n\n## Objective: Sell boats\n- 9 boats sold\n",
            r"
section: Sell boats | ? by Heading
  indicator: 9 boats sold
item Steps under 0: 9 boats sold | ? by Heading
",
        ),
        (
            "okrs.md",
            "# Objectives and key results\n\n*Read this together.*\n\n**Current quarter:** Q2 2027\n\n## Objective: Sell boats\n- 9 boats sold\n",
            r"
section: Sell boats | ? by Heading
  indicator: 9 boats sold
item Steps under 0: 9 boats sold | ? by Heading
for all: Notes Read this together.
for all: Notes Current quarter: Q2 2027
",
        ),
        (
            "okrs.md",
            "# Objectives and key results\n*Last updated: April 2027*\n\n## Objective: Sell boats\n- 9 boats sold\n",
            r"
section: Sell boats
  indicator: 9 boats sold
item Steps under 0: 9 boats sold
for all: Notes April 2027
",
        ),
        ("1 year goals.md", "- Row a race\n", "item: Row a race | ? by FileName"),
        (
            "long-term goals.md",
            "- Row a race\n",
            r"
item: Row a race | ? by FileName
",
        ),
        (
            "goals.md",
            "# Goals\n\n## Goal 1: Sell the boat\n\n**Target:** Q2 2027\n\n## Goal 2: Sell more boats\n\n**Target:** 9 boats\n",
            r"
section: Sell the boat | 2027-04-01..2027-06-30 by Child
section: Sell more boats
  indicator: 9 boats
",
        ),
    ]);
}

#[test]
fn titles_beside_goals_are_goals() {
    check(&[
        (
            "goals.md",
            r"# 2027 goals

### Learn to row well
- [ ] Ask Ida

### Sell the old boat
- [ ] Ask Ole

### Build a new one
- [ ] Ask Per

### Calm evenings by the fire
- [ ] Ask Liv
",
            r"
section: Learn to row well | 2027-01-01..2027-12-31 by Heading
  action: Ask Ida
item Steps under 0: Ask Ida | 2027-01-01..2027-12-31 by Heading
section: Sell the old boat | 2027-01-01..2027-12-31 by Heading
  action: Ask Ole
item Steps under 2: Ask Ole | 2027-01-01..2027-12-31 by Heading
section: Build a new one | 2027-01-01..2027-12-31 by Heading
  action: Ask Per
item Steps under 4: Ask Per | 2027-01-01..2027-12-31 by Heading
section: Calm evenings by the fire | 2027-01-01..2027-12-31 by Heading
  action: Ask Liv
item Steps under 6: Ask Liv | 2027-01-01..2027-12-31 by Heading
",
        ),
        (
            "goals.md",
            "# Goals for 2027\n\n## Our goals\n\n### 1. Fully trained crew\n### 2. Boats that sell\n\n### Staff\n- Hire a smith\n",
            r"
item: Fully trained crew | 2027-01-01..2027-12-31 by Heading
item: Boats that sell | 2027-01-01..2027-12-31 by Heading
item: Hire a smith | 2027-01-01..2027-12-31 by Heading
",
        ),
        (
            "goals.md",
            "# 2027 goals\n\n## Objective 1\n\n**Repair and speed up the workflow.**\n\n### Key results\n- 9 boats a week\n\n## Improve the workflow\n\nIt is slow.\n",
            r"
section: Repair and speed up the workflow | 2027-01-01..2027-12-31 by Heading
  indicator: 9 boats a week
item KeyResults under 0: 9 boats a week | 2027-01-01..2027-12-31 by Heading
section: Improve the workflow | 2027-01-01..2027-12-31 by Heading
  Notes: It is slow.
",
        ),
    ]);
}

#[test]
fn what_stands_beside_the_words_of_a_goal_tells_about_it() {
    check(&[
        (
            "goals.md",
            r"# Career goals

## Primary target

Run a boat yard by May 2028.

## Skills I will build
- Welding

## Success criteria
- Nine boats sold
",
            r"
section: Run a boat yard by May 2028 | 2028-05-01..2028-05-31 by Statement
  indicator: Nine boats sold
for all: Gaps Welding
",
        ),
        (
            "goals.md",
            "# 2027 goals\n\n## Goal 1: Build a boat\n\nIt will be red.\n\n### February\nBuy the wood.\n\n### By June\nThe hull is built.\n",
            r"
section: Build a boat | 2027-01-01..2027-12-31 by Heading
  checkpoint: 2027-02-01..2027-02-28 Buy the wood.
  checkpoint: 2027-06-01..2027-06-30 The hull is built.
  Notes: It will be red.
",
        ),
        (
            "okrs.md",
            "# OKRs\n\n**Objective:** Build a boat people trust\n\n**Key results:**\n- Safety\n  - [ ] It floats for a day\n  - [ ] It passes the test\n- Speed\n  - [ ] It reaches 9 knots\n",
            r"
section: Build a boat people trust
  indicator: It floats for a day
  indicator: It passes the test
  indicator: It reaches 9 knots
item KeyResults under 0: It floats for a day
item KeyResults under 0: It passes the test
item KeyResults under 0: It reaches 9 knots
",
        ),
    ]);
}

#[test]
fn lines_and_rows_are_goals_wherever_they_stand() {
    check(&[
        (
            "goals.md",
            "I want to row a race by May 2027\nI want to sell the boat by June 2027\n",
            r"
item: I want to row a race by May 2027 | 2027-05-01..2027-05-31 by Statement
item: I want to sell the boat by June 2027 | 2027-06-01..2027-06-30 by Statement
",
        ),
        (
            "goals.md",
            "# Goals\n\n1. **Write 52 notes**\n    - To friends. By hand.\n2. Challenge our crew with a race that none of them has ever rowed before in all of their lives\n",
            r"
item: Write 52 notes
  Notes: To friends. By hand.
item: Challenge our crew with a race that none of them has ever rowed before in all of their lives
",
        ),
        (
            "objectives.md",
            "# Objectives\n\n## Skills to develop\n\n| # | Objective | Status |\n|---|---|---|\n| 1 | Row standing | Done |\n| 2 | Weld a hull | Open |\n",
            r"
item achieved: Row standing
item: Weld a hull
",
        ),
    ]);
}

#[test]
fn times_that_stand_apart_hold_for_goals() {
    check(&[
        (
            "okrs.md",
            "# Our OKRs\n\n## Time horizon\n\nThe second period ends on 31 May 2027.\n\n## Objective: Sell boats\n",
            r"
item: Sell boats | ? by Heading
for all: Timeline The second period ends on 31 May 2027.
",
        ),
        (
            "goals.md",
            "# Goals\n\n## Time horizon\n- Long-term: health\n\n## Boats\n- Sell nine boats\n",
            r"
item: Sell nine boats
for all: Timeline Long-term: health
",
        ),
        (
            "goals.md",
            "# 2027 goals\n\n## Goal 1: Build a boat\n\nBy the end of January I choose one.\n\nThe hull is done by the end of June.\n",
            r"
section: Build a boat | 2027-06-30 by Child
  Notes: By the end of January I choose one.
  Notes: The hull is done by the end of June.
",
        ),
        (
            "2027-goals.md",
            "# 2027 goals\n\n## The mission\n\n- 300 days on the water\n- 9 boats sold\n",
            r"
item: 300 days on the water | 2027-01-01..2027-12-31 by Heading
item: 9 boats sold | 2027-01-01..2027-12-31 by Heading
",
        ),
        (
            "goals.md",
            "# Goals\n\n- Sell nine boats\n\ndeploy process:\n- push the page\n\nExplore options\n- Ask nine banks\n",
            r"
item: Sell nine boats
item: Ask nine banks
",
        ),
    ]);
}

#[test]
fn what_is_left_out_is_no_goal_and_areas_hold_goals_with_a_mark() {
    check(&[
        (
            "okrs.md",
            "# OKRs\n\n## Objective: Sell boats\n- Sell nine boats\n\n## Not doing\n- Sell canoes\n",
            r"
section: Sell boats
  action: Sell nine boats
item Steps under 0: Sell nine boats
",
        ),
        (
            "goals.md",
            "# Goals\n\n- Workshop\n  - DOING a second bench\n  - DONE a longer crane\n",
            r"
item: a second bench
item achieved: a longer crane
",
        ),
    ]);
}

#[test]
fn what_is_said_in_front_of_goals_dates_them() {
    check(&[
        (
            "goals.md",
            "# My goals\n\nLast year went well, and I like boats. Here are my goals for 2027:\n\n## Sell nine boats\n\nIt pays.\n",
            r"
section: Sell nine boats | 2027-01-01..2027-12-31 by Heading
  Notes: It pays.
for all: Notes Last year went well, and I like boats. Here are my goals for 2027:
",
        ),
        (
            "goals.md",
            "# My goals\n\nI like boats. These were my goals for 2025.\n\n- Sell nine boats\n- 256 x 240\n- C++\n",
            r"
item: Sell nine boats
item: C++
for all: Notes I like boats. These were my goals for 2025.
",
        ),
        (
            "okrs.md",
            "# OKRs (Q2 2026 → Q3 2027)\n\n## FY 2026\n\n- Sell nine boats\n\n## Q3 2026 (Jul-Sep, M4-6)\n\n- Own the harbour\n",
            r"
item: Sell nine boats | 2026-01-01..2026-12-31 by Heading
item: Own the harbour | 2026-07-01..2026-09-30 by Heading
",
        ),
        (
            "okrs.md",
            "# OKRs\n\n## Objective 1: Own the harbour\n\n### Key Results\n\n**KR1: Improve the answers to calls**\n- Target: an answer within 9 minutes\n- Owner: Ann\n",
            r"
section: Own the harbour
  indicator: Improve the answers to calls #
section KeyResults under 0: Improve the answers to calls
  indicator: an answer within 9 minutes
  Notes: Ann
",
        ),
        (
            "career-path/index.md",
            "# Complete index\n\n- Read the page for your level\n- Sell nine boats\n",
            "passed over: NoSign",
        ),
    ]);
}
