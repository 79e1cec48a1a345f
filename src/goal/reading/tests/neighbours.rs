//! Goal documents beside texts that look like them, and lists beside lists that explain them.

use super::check;
use super::read_as;

#[test]
fn texts_for_others_are_passed_over() {
    check(&[
        ("goals/AGENTS.md", "# AGENTS.md - Goals\n\n- Run the tests\n", "passed over: NoSign"),
        ("goals/work.md", "# Goals - Implementation plan\n\n- Build the form\n", "passed over: NoSign"),
        ("Goals.md", "## Module goals and objectives\n\n- Explain what a loop is\n", "passed over: NoSign"),
        ("smart-objectives.md", "# SMART objectives\n\n- **Specific**: aim at one thing\n", "passed over: NoSign"),
        ("goals.md", "=head1 Goals\n\n- Row a race\n", "passed over: NoSign"),
        ("resolutions.md", "= Resolutions\n\n* 300 dots: sharp\n", "passed over: NoSign"),
        (
            "okr.md",
            "# OKR\n\n## When to use it\n\n- Each spring\n\n## Why to use it\n\n- It helps\n\n## How to use it\n\n- Write three lines\n",
            "passed over: NoSign",
        ),
        (
            "career-development.md",
            "# Career development\n\n## Our approach\n\n- Reflect on progress\n\n## For team members\n\nAsk.\n\n## For line managers\n\nListen.\n",
            "passed over: NoSign",
        ),
    ]);
}

#[test]
fn bullets_between_numbered_lines_belong_to_them() {
    check(&[(
        "goals.md",
        "# Goals\n\n1. Build a boat\n* Small shed\n2. Row a race\n* Autumn cup\n\n## Spring\n\n1. Swim a mile\n\n* Sell the boat\n",
        "item: Build a boat\n  Notes: Small shed\nitem: Row a race\n  Notes: Autumn cup\nitem: Swim a mile | ? by Heading\nitem: Sell \
         the boat | ? by Heading",
    )]);
    check(&[("goals.md", "# Goals\n\n* Row a race\n - Tell Ana\n", "item: Row a race\n  action: Tell Ana")]);
}

#[test]
fn what_prose_introduces_as_examples_is_no_goal() {
    check(&[
        (
            "goals.md",
            "# Goals\n\nOn one day a month I learn something. It is meant to be fun and may be anything at all, and the things that I may \
             try on these days include:\n\n- knots\n- sails\n\n## Sea\n\n- Row a race\n",
            "item: Row a race\nfor all: Notes On one day a month I learn something. It is meant to be fun and may be anything at all, \
             and the things that I may try on these days include:",
        ),
        ("goals.md", "# Goals\n\nMy goals for the sea include:\n\n- Row a race\n", "item: Row a race"),
        ("goals.md", "# Goals\n\n- Row a race\n- **Used in**: the second week\n", "item: Row a race"),
        ("goals.md", "# Goals\n\n- Row a race\n- May 4: not started yet\n", "item: Row a race"),
    ]);
}

#[test]
fn bold_labels_are_areas_when_most_are() {
    check(&[(
        "bucket-list.md",
        "# Bucket list\n\n**Travel:**\n\n- See Oslo\n\n**Push your limits:**\n\n- Row a race\n\n**Music:**\n\n- Sing solo\n\n**Sea:**\n\n- Swim a mile\n",
        "item Someday: See Oslo | ? by Heading\nitem Someday: Row a race | ? by Heading\nitem Someday: Sing solo | ? by \
         Heading\nitem Someday: Swim a mile | ? by Heading",
    )]);
}

#[test]
fn key_results_have_a_status_of_their_own() {
    check(&[
        (
            "okrs.md",
            "# OKRs\n\n## Objective 1: Grow the harbour\n\n- KR1: 40 boats moored\n  - **Status: ACHIEVED**\n",
            "section: Grow the harbour\n  indicator: 40 boats moored\nitem KeyResults achieved under 0: 40 boats moored",
        ),
        (
            "okrs.md",
            "# OKRs\n\n## Objective 1: Grow the harbour\n\nKR1: 40 boats moored\n**KR1.2** A new pier is open\n",
            "section: Grow the harbour\n  indicator: 40 boats moored\n  indicator: A new pier is open\nitem KeyResults under 0: 40 boats \
             moored\nitem KeyResults under 0: A new pier is open",
        ),
        (
            "okrs.md",
            "# Sea\n\n## What are your OKRs?\n\n### Objective 1: Grow the harbour\n\n- KR1: 40 boats moored\n",
            "section: Grow the harbour\n  indicator: 40 boats moored\nitem KeyResults under 0: 40 boats moored",
        ),
        (
            "okrs.md",
            "# OKRs\n\n- O: Grow the harbour\n- KR: 40 boats moored\n- O: Sing better\n- KR: two songs by heart\n",
            "section: Grow the harbour\n  indicator: 40 boats moored\nitem KeyResults under 0: 40 boats moored\nsection: Sing \
             better\n  indicator: two songs by heart\nitem KeyResults under 2: two songs by heart",
        ),
    ]);
}

#[test]
fn a_file_named_after_a_review_looks_back() {
    check(&[
        (
            "2026-goals-review.md",
            "# A good year\n\n## Row a race\n\nI rowed.\n",
            "section achieved: Row a race | 2026-01-01..2026-12-31 by FileName\n  Notes: I rowed.",
        ),
        (
            "2026-goals-review.md",
            "# A year\n\n## Row a race - paused\n\nNo boat.\n",
            "section achieved: Row a race | 2026-01-01..2026-12-31 by FileName\n  Notes: No boat.",
        ),
        ("goals.md", "# Goals\n\n- Get an answer (asked again 2027-03-04)\n", "item: Get an answer (asked again 2027-03-04)"),
        (
            "goals.md",
            "# Goals\n\n- Get an answer (planned for May 2027)\n",
            "item: Get an answer (planned for May 2027) | 2027-05-01..2027-05-31 by Statement",
        ),
        ("2027-goals-and-2026-review.md", "# Goals\n\n- Row a race\n", "item: Row a race | 2027-01-01..2027-12-31 by FileName"),
        ("goals/a.md", "# Goals\n\n## Sea\n\n## Land\n", "passed over: NoGoals"),
        ("goals/sea.md", "### Related: %% other goals %%\n\n- [[Ease of rowing]]\n", "passed over: Index"),
        (
            "0005-main-goals.md",
            "# ADR 0005\n\n- Date: 2027-01-02\n\n## Decision\n\n- Row\n\n## Consequences\n\n- Wet\n",
            "passed over: NoSign",
        ),
        (
            "goals.md",
            "# Goals\n\n## 2026 - what went right\n\n- Oslo\n\n## 2027\n\n- Row a race\n",
            "item: Row a race | 2027-01-01..2027-12-31 by Heading",
        ),
    ]);
}

#[test]
fn a_post_tells_the_year_of_its_resolutions() {
    let year = "item: Row a race | 2027-01-01..2027-12-31 by Key";
    check(&[
        ("a.md", "---\ntitle: Yearly goals\ndate: 2026-12-31\n---\n\n- Row a race\n", year),
        ("a.md", "---\ntitle: Goals for the new year\ndate: 2027-01-09\n---\n\n- Row a race\n", year),
        ("a.md", "---\ntitle: Yearly goals\ndate: 2027-06-09\n---\n\n- Row a race\n", "item: Row a race | ? by Key"),
        (
            "a.md",
            "---\ntitle: Goals for 2027\ndate: 2027-01-09\n---\n\n## 2026\n\n- Sell the boat\n\n## 2027\n\n- Row a race\n",
            "item: Row a race | 2027-01-01..2027-12-31 by Heading",
        ),
    ]);
}

#[test]
fn lines_that_go_on_what_somebody_can_are_abilities() {
    check(&[(
        "goals.md",
        "# Goals\n\n## Skills\n\n*\"I am able to...\"*\n\n- work with looms\n\nBy the end I can:\n\n- read charts\n\n## I want to be able \
             to\n\n- talk about sails\n\n## Things I can\n\n- row\n",
        "item Abilities: work with looms\nitem Abilities: read charts\nitem Abilities: talk about sails\nitem: row\nfor all: Notes \"I am able to...\"",
    )]);
}

#[test]
fn tasks_and_measures_behind_goals_are_none() {
    check(&[
        (
            "goals.md",
            "# Goals\n\n- Row a race\n- Sell the boat\n\n## Tasks\n\n- Paint the hull\n\n## This week\n\n- Call the harbour\n\n## \
             Metrics\n\n- Races rowed\n",
            "item: Row a race\nitem: Sell the boat\nfor all: Actions Paint the hull\nfor all: Indicators Races rowed",
        ),
        ("goals.md", "# Goals\n\n## Tasks\n\n- Paint the hull\n", "item Actions: Paint the hull"),
        (
            "goals.md",
            "# Goals\n\n- Row a race\n\n## Method\n\n1. Write down interests\n",
            "item: Row a race\nfor all: Actions Write down interests",
        ),
        (
            "goals.md",
            "# Goals\n\n## Risk 1: no wind\n\n**Mitigation:**\n\n- Buy oars\n\n## Sea\n\n- Row a race\n",
            "item: Row a race\nfor all: Contingency Buy oars",
        ),
    ]);
}

#[test]
fn research_beside_goals_is_an_area_of_them() {
    check(&[
        (
            "goals.md",
            "# Goals\n\n## Research\n\n- Hand in the paper\n\n## Sea\n\n- Row a race\n",
            "item: Hand in the paper\nitem: Row a race",
        ),
        (
            "goals/paper.md",
            "# Hand in the paper\n\n## Research\n\n- Mia did it in a year\n",
            "plan: Hand in the paper\n  Evidence: Mia did it in a year",
        ),
    ]);
}

#[test]
fn a_title_that_plans_a_time_is_no_goal() {
    for title in ["Plan for 2027", "Rowing club: plan for the school year 2026/27"] {
        let told = read_as("goals/plan.md", &format!("# {title}\n\n- Row a race\n- Sell the boat\n"));
        assert_eq!(told.lines().filter(|line| line.starts_with("item: ")).count(), 2, "{told}");
    }
    assert!(read_as("goals/plan.md", "# Plan for a smaller boat\n\n- Row a race\n").starts_with("plan: "));
}

#[test]
fn what_is_not_yet_so_may_stand_in_brackets_behind_a_goal() {
    check(&[(
        "goals.md",
        "# Goals\n\n- Everybody rows a mile (5 cannot yet)\n- Rowing is nothing for me\n",
        "item: Everybody rows a mile (5 cannot yet)",
    )]);
}
