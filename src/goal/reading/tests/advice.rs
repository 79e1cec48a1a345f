//! What is said about goals: advice, examples, templates, questions and reports.

use super::check;
use super::read_as;

#[test]
fn advice_and_examples_are_no_goals() {
    check(&[
        (
            "notes/goals.md",
            r"# Goals

## 1. Row across the lake
By May 2027.

## Guidelines for goals

**Good goals:**
- Sell the boat by June

**This is how you use them:**
1. Read them every day

## Recent changes
- Sell the boat: removed

## Contact
- **Phone:** 12 34
",
            r"
section: Row across the lake | 2027-05-01..2027-05-31 by Child
  Notes: By May 2027.
",
        ),
        ("notes/goals.md", "# Notes on reaching goals\n\n- Plan backwards\n- Ask for help\n", "passed over: NoSign"),
        (".tools/goals.md", "# Steps\n\n1. Read the goals\n2. Score each goal\n", "passed over: Hidden"),
        (
            "okr.md",
            "# OKR\n\nGood key results should:\n- be measured every week\n\nThis is an example of an OKR:\n- Sell 9 boats\n\n## Types of OKRs\n- Bold ones\n",
            r"
passed over: NoGoals
",
        ),
        (
            "goals.md",
            "# My goals\n\n- **S**pecific, **M**easurable, **A**chievable, **R**elevant, **T**imely\n- Row a race\n",
            r"
item: Row a race
",
        ),
    ]);
}

#[test]
fn what_stands_beside_goals_for_everybody_or_as_a_manner_is_no_goal() {
    let goals = "# Goals\n\n- Row a race\n\n";
    for beside in [
        "## Themes\n\n- Less noise\n",
        "## Training philosophy\n\n- Sleep before you row\n",
        "## Best practices of rowing (by clubs)\n\n- Row with others\n",
        "## Typical week\n\n- Row on Mondays\n",
        "## Weekly targets\n\n- 2 hours of rowing\n",
        "## Things everyone should do\n\n- Sleep in a boat\n",
        "But always:\n\n- Be kind\n",
        "This means:\n\n- Train with Ida\n",
        "Topics for talks:\n\n- Repair a boat\n",
        "This leaves me a few options:\n\n- Row at night\n",
        "OKRs consist of two elements:\n\n- Objectives that are bold\n",
    ] {
        check(&[("notes/goals.md", &[goals, beside].concat(), "\nitem: Row a race\n")]);
    }
}

#[test]
fn options_and_what_it_was_are_told_in_front_of_a_list() {
    let options = "# Goals\n\n- Row a race\n\nThe lake froze last week, and I asked at the club. This leaves a few options\n\n- Row at night\n";
    let told = read_as("goals.md", options);
    assert!(!told.contains("item: Row at night"), "{told}");
    let kept = "# Goals 2027\n\n- Row a race\n\nI made a plan as a child and this is what it was:\n\n- Buy a ship\n";
    assert!(!read_as("goals.md", kept).contains("Buy a ship"), "{}", read_as("goals.md", kept));
}

#[test]
fn what_goes_on_is_a_habit() {
    let text = "# Goals\n\n- Row a race\n\n## I will continue doing\n\n- Being kind\n";
    check(&[("notes/goals.md", text, "\nitem: Row a race\nitem Habits: Being kind\n")]);
}

#[test]
fn what_is_said_to_readers_again_and_again_is_nobodys_goal() {
    let settings = crate::settings::Settings::new(crate::date::Date::new(2027, 1, 15).unwrap());
    let is_read = |text: &str| {
        let reading = crate::goal::reading::read(&crate::document::read(text), "post.md", &settings);
        !reading.goals.is_empty()
    };
    let advice = "You row as often as your boat lets you, and you rest when you are tired.\n\n".repeat(4);
    let own = "I row as often as my boat lets me.\n\n".repeat(4);
    let text = |prose: &str| format!("# 3 goals for 2027\n\n## Row every day\n\n{prose}## Buy a boat\n\n{prose}");
    assert!(!is_read(&text(&advice)));
    let dated = text(&advice).replace("Buy a boat", "Buy a boat by May");
    assert!(is_read(&dated));
    assert!(!is_read(&dated.replace("3 goals for 2027", "Our goals")));
    assert!(is_read(&text(&[advice, own].concat())));
    assert!(is_read(&text("What do you want, and what does it give you?\n\nA boat\n\n").repeat(4)));
    let opening = |words: &str| format!("# Goals\n\nWe all row. {words}.\n\n- Row a race\n- Buy a boat\n");
    assert!(!is_read(&opening("Here are a few suggestions")));
    assert!(is_read(&opening("Here are a few of my goals")));
}

#[test]
fn what_a_template_left_is_no_goal() {
    check(&[
        ("templates/growth.md", "# Goals\n\n- *Row a race*\n- *Etc.*\n", "passed over: Template"),
        ("me/goals-template.md", "# Goals\n\n- Row a race\n", "passed over: Template"),
        (
            "me/goals.md",
            "# Goals\n\n## Role\n- e.g. smith at a yard\n\n## Pay\n- e.g. 9 coins\n\n## Place\n- e.g. by the sea\n",
            r"
passed over: Template
",
        ),
        (
            "me/goals.md",
            "# 2027 goals\n\n- [ ] Row a race\n- [ ] [the boat goals]\n",
            r"
item: Row a race | 2027-01-01..2027-12-31 by Heading
",
        ),
        (
            "me/goals.md",
            "# 2027 goals\n\n- [ ] Row a race\n- [ ] {the boat goals}\n",
            r"
item: Row a race | 2027-01-01..2027-12-31 by Heading
",
        ),
        (
            "okrs.md",
            "# OKRs\n\n### Objective 1:\n**Owner:**\n\n| Key result | Target |\n|---|---|\n| KR1: | |\n| KR2: | /100 |\n\n**Comments:**\n\n**Blockers:**\n",
            r"
passed over: NoGoals
",
        ),
    ]);
}

#[test]
fn texts_about_goals_are_passed_over() {
    check(&[
        (
            "notes/smart.md",
            "---\ntitle: SMART goals\ntags: [goal, notes]\n---\n\n- Measurable\n- Timely\n",
            r"
passed over: NoSign
",
        ),
        (
            "notes/none.md",
            "# The best goal is no goal\n\n**by Ida Boat**\n\nGoals are for others.\n",
            r"
passed over: NoGoals
",
        ),
        (
            "goals-report.md",
            "# Monthly goals report\n\n- Updated the list of goals\n",
            r"
passed over: NoSign
",
        ),
        (
            "goals.md",
            "# Goals\n\n- Row a race\n\n## Monthly review process\n\n1. Read all goals\n",
            r"
item: Row a race
",
        ),
        (
            "okrs.md",
            "# Our OKRs\n\n## Time horizon\n\nThe first period ends on 28 February 2027.\n\n## Objective: Sell boats\n- 9 boats sold\n",
            r"
section: Sell boats | ? by Heading
  indicator: 9 boats sold
item Steps under 0: 9 boats sold | ? by Heading
for all: Timeline The first period ends on 28 February 2027.
",
        ),
        (
            "notes/goal-driven.md",
            "# Goal-driven work\n\n- Ship often\n",
            r"
passed over: NoSign
",
        ),
        (
            "faq/career-path-questions.md",
            "# Career path questions\n\n- Have a talk with Ida\n",
            r"
passed over: NoSign
",
        ),
        (
            "goals.md",
            "# Goals — Q2 2027\n\n## Systems & process\n\n- Sell nine boats\n",
            r"
item: Sell nine boats | 2027-04-01..2027-06-30 by Heading
",
        ),
        (
            "okrs.md",
            "# OKRs\n\n**Effective key results are**\n\n- specific\n- verifiable\n\n- Sell nine boats\n",
            r"
passed over: NoGoals
",
        ),
        (
            "me/goals.md",
            "# Career goals\n\n- [ ] **Goal 1** - *Description*\n  - Target date: [Date]\n- [ ] **Goal 2** - *Description*\n  - Target date: [Date]\n\n## Goal categories\n\n- Soft skills\n",
            r"
fault: unfilled template, Career goals
",
        ),
    ]);
}

#[test]
fn thoughts_and_rules_of_others_are_nobodys_goals() {
    check(&[
        (
            "notes/thoughts.md",
            "# More thoughts on goals\n\n- Bake forty loaves\n",
            r"
passed over: NoSign
",
        ),
        (
            "notes/hard.md",
            "---\ntitle: HARD goals\ntags: [goal]\n---\n\n- **Heartfelt**: your goal be one that you love\n- **Animated**: see it before you\n- **Required**: it cannot wait\n- **Difficult**: stretch\n",
            r"
passed over: NoSign
",
        ),
        (
            "okrs.md",
            "# OKRs\n\n## Scope\n\n- Bake forty loaves\n\n## Process\n\n- Choose one objective\n\n## How to write them\n\n- Be short\n",
            r"
passed over: NoSign
",
        ),
    ]);
}

#[test]
fn sections_beside_the_goals_hold_none() {
    check(&[(
        "goals.md",
        "# Goals 2027\n\n- Bake forty loaves\n\n## Stalls being explored\n\n- Sell at the harbour\n\n## Rules\n\n- Review the list on Fridays\n\n## Next steps\n\n- Call the miller\n",
        r"
item: Bake forty loaves | 2027-01-01..2027-12-31 by Heading
for all: Actions Call the miller
",
    )]);
}

#[test]
fn lines_that_do_not_read_as_goals_leave_the_list_uncertain() {
    let remarks = |count: usize| "- There is flour in the cellar\n".repeat(count);
    let read = |goals: &str, count: usize| read_as("goals.md", &format!("# Goals\n\n{goals}{}", remarks(count)));
    assert_eq!(read("- Bake forty loaves\n- Sell nine boats\n", 1), "item: Bake forty loaves\nitem: Sell nine boats\n");
    assert_eq!(
        read("- Bake forty loaves\n- Sell nine boats\n", 2),
        "item: Bake forty loaves\nitem: Sell nine boats\nuncertain\n"
    );
    assert_eq!(read("- Bake forty loaves\n", 12), "passed over: NoGoals\n");
    let apart = "- Bake forty loaves\n- Sell nine boats\n\n## Stores\n\n";
    assert_eq!(read(apart, 4), "item: Bake forty loaves\nitem: Sell nine boats\n");
    let denied = "- Bake forty loaves\n- Pastry is nothing I care about\n";
    assert_eq!(read(denied, 0), "item: Bake forty loaves\n");
}

#[test]
fn what_the_letters_of_smart_stand_for_is_no_goal() {
    let list = "- **S**pecific - a boat\n- **M**easurable - count the boats\n- **A**chievable - be realistic\n- **T**ime-bound - set a day\n";
    let read = read_as("goals.md", &format!("# Goals 2027\n\n- Buy a boat\n\n## The SMART framework\n\n{list}"));
    assert!(!read.contains("realistic") && !read.contains("count") && !read.contains("set a day"), "{read}");
}

#[test]
fn what_is_not_chosen_or_for_whom_is_no_goal() {
    check(&[
        (
            "me/goals.md",
            "# Goals 2027\n\n## Be seen on the water\n\nThese might include:\n\n- regattas\n- talks at the club\n\n## Row a race\n",
            r"
section: Be seen on the water | 2027-01-01..2027-12-31 by Heading
item: Row a race | 2027-01-01..2027-12-31 by Heading
",
        ),
        (
            "docs/goals.md",
            "# Goals\n\n## Target audience\n\n- Rowers who want to sleep aboard\n\n## This year\n\n- Build a boat for two\n",
            r"
item: Build a boat for two | ? by Heading
",
        ),
        (
            "me/goals.md",
            "# Goals 2027\n\n## Setting a long-term goal\n\nWrite down what you see.\n\nThis will look like:\n\n- Goal: Row better\n\n## \
             Boats\n\n- Build a boat for two\n",
            r"
item: Build a boat for two | 2027-01-01..2027-12-31 by Heading
",
        ),
    ]);
}
