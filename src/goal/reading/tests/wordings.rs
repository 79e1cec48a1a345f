//! Wordings and layouts that say how a line is meant: a name and its words, what is struck out, what only explains.

use super::check;
use super::read_as;

#[test]
fn a_title_and_the_words_below_are_one_goal() {
    check(&[(
        "2027-goals.md",
        r"# 2027 goals

## Row a marathon
- Goal: Row 42 km in under five hours.
- Status: Not started

## Sell the boat
- Goal: Sell the boat for 900 euros.
- Status: Achieved in March, in the rain.

## Learn to cook
**Overarching objectives:** Health

**Goal:** Cook one new dish a week.
",
        r"
section: Row 42 km in under five hours | 2027-01-01..2027-12-31 by Heading
section achieved: Sell the boat for 900 euros | 2027-01-01..2027-12-31 by Heading
section: Cook one new dish a week | 2027-01-01..2027-12-31 by Heading
  Notes: Overarching objectives: Health
",
    )]);
}

#[test]
fn tags_strike_out() {
    check(&[(
        "bucket-list.md",
        "# Bucket list\n\n<ul>\n<li><del>Row a race</del> (May 2020)</li>\n<li>Sell the boat</li>\n<li><span style=\"text-decoration: \
         line-through\">Paint it</span> done!</li>\n</ul>\n\n- <s>Buy a tent</s>\n- Buy a stove\n",
        "item Someday achieved: Row a race | ? by Heading\n  Notes: (May 2020)\nitem Someday: Sell the boat | ? by Heading\nitem Someday achieved: Paint it | ? by Heading\n  Notes: done!\nitem Someday achieved: Buy a tent | ? by Heading\nitem Someday: Buy a stove | ? by Heading",
    )]);
}

#[test]
fn lines_that_explain_their_list() {
    check(&[(
        "goals.md",
        r"# Goals

I could reach more of last year's goals by:
- writing them down
- asking for help

OKRs help us do two things:
- Agree on a direction
- Say no

Goals for spring:
- Sell the boat
",
        "item: Sell the boat | ? by Heading",
    )]);
}

#[test]
fn titles_of_lists_are_no_goals() {
    check(&[
        (
            "30-before-30.md",
            "# 40 before 40\n\n- Row a race\n- Sell the boat\n",
            "item Someday: Row a race | ? by Heading\nitem Someday: Sell the boat | ? by Heading",
        ),
        (
            "goals.md",
            "# Goals\n\n## Ten changes that I make\n\n- Row a race\n\n## 2024, a look ahead\n\nI will row.\n",
            "item: Row a race\nfor all: Notes I will row.",
        ),
        (
            "goals.md",
            "# Goals\n\n- Long-term goals\n  - Row a race\n  - Sell the boat\n- toc\n{:toc}\n",
            "item: Row a race | ? by Heading | Long\nitem: Sell the boat | ? by Heading | Long",
        ),
    ]);
}

#[test]
fn reports_close_their_goals() {
    check(&[
        (
            "goals.md",
            "# Reflecting on my 2026 goals\n\n- Row a race\n",
            "item achieved: Row a race | 2026-01-01..2026-12-31 by Heading",
        ),
        (
            "old.md",
            "# How did I get on with my 2026 goals?\n\n- Row a race\n",
            "item achieved: Row a race | 2026-01-01..2026-12-31 by Heading",
        ),
        ("2026-goal-check-in.md", "# 2026 goals check-in\n\n- Row a race\n", "passed over: NoGoals"),
        ("old.md", "# My old year's resolutions\n\n- Row a race\n", "item achieved: Row a race"),
    ]);
}

#[test]
fn the_time_of_a_title() {
    check(&[
        (
            "goals.md",
            "# Goals\n\n## January 5, 2026\n\n### This week's goal: Row once\n\n## The rest\n\n### Sell the boat\n\nSoon.\n",
            "item: Row once | 2026-01-05..2026-01-11 by Heading\nsection: Sell the boat\n  Notes: Soon.",
        ),
        ("goals.md", "# The rower's goal\n\n_October 3rd, 2026_\n\nIt was a long way home.\n", "passed over: NoGoals"),
    ]);
}

#[test]
fn a_table_of_phases_holds_checkpoints() {
    check(&[(
        "goals.md",
        r"# Goals

## Goal 1: Row to the island

### The way

| Phase | Dates | What |
| --- | --- | --- |
| Short | March 2027 | 5 km |
| Long | April 2027 | 20 km |
",
        "section: Row to the island\n  checkpoint: 2027-03-01..2027-03-31 Short\n  checkpoint: 2027-04-01..2027-04-30 Long",
    )]);
}

#[test]
fn lines_with_marks_are_a_list() {
    check(&[(
        "bucket-list.md",
        "# Bucket list\n\n✅ Row a race<br>\n❌ Sell the boat\n\nSome words about it.\n",
        "item Someday achieved: Row a race | ? by Heading\nitem Someday dropped: Sell the boat | ? by Heading\nfor all: Notes Some words about it.",
    )]);
    check(&[("smart-goals.md", "# SMART goals for spring\n\n- Row a race\n", "item: Row a race | ? by Heading")]);
}

#[test]
fn goals_that_were_set_before_are_past() {
    check(&[
        (
            "2027-goals.md",
            "# 2027 goals\n\nMy goals for 2026 were the following:\n\n- Row a race\n\nHaving reviewed these goals:\n\n1. I rowed\n\nGoals \
             for this year:\n\n- Sell the boat - I have two offers\n\n## 2025 goals\n\n- Buy a boat\n",
            "item: Sell the boat | 2027-01-01..2027-12-31 by Heading\n  Notes: I have two offers",
        ),
        (
            "goals.md",
            "# Goals\n\nLet us see what my goals were last time. I had two.\n\n1. Row a race\n\n## Goals for now\n\n- Swim\n",
            "item: Swim",
        ),
    ]);
}

#[test]
fn routines_and_explanations_are_no_goals() {
    check(&[(
        "goals.md",
        "# Goals\n\n**Monday**\n\n- Row 2 km\n\n## What we've been doing\n\n- Rowing\n\n## Sea\n\n- Objectives are what we want at \
         sea\n- Everybody who lives by the water and has a boat of some kind can become a part of this club of ours at once\n- Boat\n",
        "item: Boat\nuncertain",
    )]);
}

#[test]
fn times_without_a_day() {
    check(&[
        ("goals.md", "# Life goals\n\n- Row to the isle\n", "item Someday: Row to the isle | ? by Heading"),
        ("goals.md", "# Career goals\n\n## Year 1: the yard\n\n- Build a boat\n", "item: Build a boat | ? by Heading"),
        ("goals.md", "# Goals\n\nMy mid-term goal is to build a boat.\n", "item: My mid-term goal is to build a boat | Mid"),
        ("goals.md", "# Career goals\n\n- **Level**:\n- **Place**:\n- **Pay**:\n", "passed over: Template"),
    ]);
}

#[test]
fn bullets_below_an_objective_are_key_results() {
    check(&[(
        "okrs.md",
        "# OKRs\n\n## Grow the harbour\n\n- 40 boats moored\n- two new piers\n",
        "section: Grow the harbour\n  indicator: 40 boats moored\n  indicator: two new piers\nitem Steps under 0: 40 boats moored\nitem Steps under 0: \
         two new piers",
    )]);
}

#[test]
fn titles_that_only_sort_goals() {
    check(&[
        (
            "2027-goals.md",
            r"# 2027 goals

## Top 3
1. Row a race by 1 June
2. Sell the boat by 30 September

## Theme: Less but better

I own too much.

- Money
  - Emergency fund of 900 euros by December
  - No more boats
- **Weight:** Lose 5 kg by rowing
- Weight: 12 %
",
            r"
item: Row a race by 1 June | 2027-06-01 by Statement
item: Sell the boat by 30 September | 2027-09-30 by Statement
item: Emergency fund of 900 euros by December | 2027-12-01..2027-12-31 by Statement
item: No more boats | 2027-01-01..2027-12-31 by Heading
item: Lose 5 kg by rowing | 2027-01-01..2027-12-31 by Heading
for all: Notes I own too much.
for all: Notes 12 %
",
        ),
        (
            "101-list.md",
            "# 101 things in 1001 days\n\n1. Row a race\n2. Sell the boat\n",
            "item Someday: Row a race | ? by Heading\nitem Someday: Sell the boat | ? by Heading",
        ),
    ]);
}

#[test]
fn what_is_to_be_done_this_week_is_a_task() {
    check(&[(
        "goals.md",
        r"# Goals

## To do this week
- [ ] Buy paint
- [ ] Read about varnish

## Boats
- [ ] Sell the boat
",
        r"
item Actions: Buy paint | ? by Heading
item Actions: Read about varnish | ? by Heading
item: Sell the boat
",
    )]);
}

#[test]
fn a_demand_that_ends_in_goal_is_one() {
    check(&[(
        "goals/2027.md",
        "# Goals 2027\n\n## Row the lake from end to end\nIt is long.\n\n## Put 3,000 euros aside toward my sailing goal\nI am fond of the sea.\n\n## My rowing goal\nFour minutes less.\n",
        r"
section: Row the lake from end to end | 2027-01-01..2027-12-31 by Heading
  Notes: It is long.
section: Put 3,000 euros aside toward my sailing goal | 2027-01-01..2027-12-31 by Heading
  Notes: I am fond of the sea.
section: Four minutes less | 2027-01-01..2027-12-31 by Heading
",
    )]);
}

#[test]
fn a_line_that_counts_what_somebody_wants_stands_above_goals() {
    let list = "- Row the lake from end to end\n- Sell the boat for 900 euros\n";
    let read = |line: &str| read_as("notes/me.md", &format!("# My 2027 goals\n\n{line}\n\n{list}"));
    assert_eq!(read("This year I want to push myself in two areas:").matches("item:").count(), 2);
    assert_eq!(read("Such goals help in two areas:").matches("item:").count(), 0);
}

#[test]
fn lists_for_a_life_say_so_in_many_ways() {
    let list = "- Row the lake from end to end\n- Buy a boat\n";
    for text in [
        "# My impossible list\n\n",
        "# Things I want to do before I turn 40\n\n",
        "# 40 things I want to do before I'm 40\n\n",
        "# Goals\n\nWhat I want to see and do in my life.\n\n",
        "# Goals\n\nA growing list of things to make throughout my life.\n\n",
    ] {
        let read = read_as("notes/me.md", &format!("{text}{list}"));
        assert_eq!(read.matches("item").count(), 2, "{read}");
    }
    assert!(
        read_as("notes/me.md", &format!("# Goals\n\nA list for all my life to be made before I die.\n\n{list}"))
            .contains("Someday")
    );
    assert!(!read_as("notes/me.md", &format!("# Goals\n\nA list to be made before I dine.\n\n{list}")).contains("Someday"));
}

#[test]
fn long_lines_of_a_list_are_goals_when_they_say_an_end() {
    let read =
        |line: &str| read_as("goals.md", &format!("# Goals 2027\n\n- Buy a boat\n- {line}\n")).matches("item:").count() - 1;
    for line in [
        "By June 30, 2027, raise the share of boats that leave in time from 60 to 90 percent in all of the harbours",
        "Visitors find what they look for in under 30 seconds, whatever they look for and however they came to our pages",
        "Being able to talk with my neighbours in Spanish for half an hour without looking up one word in a book",
        "The letters for the harbour master are on his desk by nine in the morning on every day by 30 June 2027",
        "A leak that a guest reports is closed by the crew of that boat within seven days (median of 2026: 26 days)",
        "After the debts are paid, build a fund that is large enough for three months without any pay for both of us",
    ] {
        assert_eq!(read(line), 1, "{line}");
    }
    for line in [
        "Boats that leave in time are what people talk of in the harbour, and they have done so for a long time now",
        "A share of ≥ 90 % cannot be reached before the new harbour has been built, which will take some more years",
        "The boats of the old yard can be a burden for all of us, with no plan and no money (silent owners)",
    ] {
        assert_eq!(read(line), 0, "{line}");
    }
}

#[test]
fn what_is_told_as_if_it_were_true_is_a_goal_when_it_has_a_day() {
    let read = read_as(
        "goals.md",
        "# Goals 2027\n\n- We have 200 members by December\n- I speak German with the vendors by July\n- I have two sisters\n- We had 90 members by May\n",
    );
    assert_eq!(read.matches("item:").count(), 2, "{read}");
}
