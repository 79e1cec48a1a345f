//! Plans of one goal in layouts of their own.

use super::check;
use crate::date::Date;
use crate::document;
use crate::goal::read;
use crate::settings::Settings;

#[test]
fn a_heading_with_a_day_above_metrics_and_milestones_is_a_goal() {
    check(&[(
        "notes/plan.md",
        r"# Career plan

## Promotion to head gardener by December 2027

**Why:** I want a say in what is planted.

**Metrics**
- Beds planned: from 2 to 9
- Visitor survey above 4.2

**Milestones**
- [ ] March 2027: first bed planned
- [ ] June 2027: lead the summer plan
",
        r"
section: Promotion to head gardener by December 2027 | 2027-12-01..2027-12-31 by Statement
  indicator: Beds planned: from 2 to 9
  indicator: Visitor survey above 4.2
  checkpoint: 2027-03-01..2027-03-31 first bed planned
  checkpoint: 2027-06-01..2027-06-30 lead the summer plan
  Why: I want a say in what is planted.
",
    )]);
}

#[test]
fn a_title_in_front_matter_stands_above_a_text_without_headings() {
    check(&[(
        "notes/ward.md",
        r"---
title: Lead the night shift of the ward
tags: [goals]
---

By the end of 2028 I want to lead the night shift.

**Motivation** Patients sleep better when nobody hurries.

**Signs of progress**
1. Conflicts in the roster a month: 9 → 3
2. Sick days per head: 14 → 10
3. Staff survey: 3.1 → 3.8
",
        r"
plan: Lead the night shift of the ward | 2028-12-31 by Child
  indicator: Conflicts in the roster a month: 9 → 3
  indicator: Sick days per head: 14 → 10
  indicator: Staff survey: 3.1 → 3.8
  Notes: By the end of 2028 I want to lead the night shift.
  Why: Patients sleep better when nobody hurries.
",
    )]);
}

#[test]
fn a_table_of_days_and_what_is_so_then_holds_checkpoints() {
    check(&[(
        "goals/2027.md",
        r"# Goals 2027

## Bring the choir to the competition by October

| When | What must be true |
| --- | --- |
| March 2027 | 24 singers signed up |
| June 2027 | 20 of 25 points in the first round |
",
        r"
section: Bring the choir to the competition by October | 2027-10-01..2027-10-31 by Statement
  checkpoint: 2027-03-01..2027-03-31 24 singers signed up
  checkpoint: 2027-06-01..2027-06-30 20 of 25 points in the first round
",
    )]);
}

#[test]
fn the_numbers_of_titles_say_nothing() {
    let expected = "
plan: Sell the boat by June 2027 | 2027-06-01..2027-06-30 by Statement
  indicator: two offers
  Why: I row too little.
  Review: each month
  every 30.44 days
";
    for (one, two, three) in [("1. Why", "2. Definition of done", "3. Review"), ("1.1 Why", "I. Done when", "#3 Review")] {
        let text = format!(
            "# Sell the boat by June 2027\n\n## {one}\n\nI row too little.\n\n## {two}\n\n- two offers\n\n## {three}\n\neach month\n"
        );
        check(&[("goals/boat.md", &text, expected)]);
    }
}

#[test]
fn letters_of_smart_belong_to_the_goal_above() {
    check(&[(
        "goals.md",
        "# My goals\n\n## Sell the boat\n\n- M - 9,000 euros\n- R - I row too little\n- T - by June 2027\n",
        "
section: Sell the boat | 2027-06-01..2027-06-30 by Child
  indicator: 9,000 euros
  Why: I row too little
",
    )]);
}

#[test]
fn bold_words_with_a_full_stop_are_a_label() {
    check(&[(
        "goals/choir.md",
        r"---
title: Win the choir contest in October 2027
---

**Motivation.** We sing for people who hear us once a year.

**Checkpoints.** 24 singers signed up by March 2027.
",
        r"
plan: Win the choir contest in October 2027 | 2027-10-01..2027-10-31 by Statement
  checkpoint: 2027-03-01..2027-03-31 24 singers signed up by March 2027
  Why: We sing for people who hear us once a year.
",
    )]);
}

#[test]
fn a_table_that_numbers_its_key_results_states_them_in_the_column_behind() {
    check(&[(
        "okrs/2027-q1.md",
        r"# OKRs Q1 2027

## Objective: Neighbours trust the ferry

| KR | Measure | Baseline | Target |
|---|---|---|---|
| KR1 | Share of late crossings | 9 % | 2 % |
| KR 1.2 | Complaints about the crew | 14 | 3 |

## Objective: The crew stays

| KR | Target | Status |
|---|---|---|
| KR2.1 | Nobody of the crew leaves | open |
",
        r"
section: Neighbours trust the ferry | 2027-01-01..2027-03-31 by Heading
  indicator: Share of late crossings #
  indicator: Complaints about the crew #
section: The crew stays | 2027-01-01..2027-03-31 by Heading
  indicator: Nobody of the crew leaves
item KeyResults under 1: Nobody of the crew leaves | 2027-01-01..2027-03-31 by Heading
",
    )]);
}

#[test]
fn labels_right_below_a_list_are_not_part_of_its_last_item() {
    check(&[(
        "goals.md",
        "# My goals\n\n## Hold a talk\n\n**Actions:**\n- Join the club\n- Ask for a room\n**Measure:** 30 guests\n**Why:** I like it\n",
        "
section: Hold a talk
  indicator: 30 guests
  action: Join the club
  action: Ask for a room
  Why: I like it
item Actions under 0: Join the club
item Actions under 0: Ask for a room
",
    )]);
}

#[test]
fn a_bold_label_ends_the_milestones_above_it() {
    check(&[(
        "goals/boat.md",
        "# Sell the boat by June 2027\n\n**Milestones**\n\nMarch 2027: 3 offers\n\n**May 2027:** one buyer\n\n**Next:** ask Mia\n",
        r"
plan: Sell the boat by June 2027 | 2027-06-01..2027-06-30 by Statement
  checkpoint: 2027-03-01..2027-03-31 3 offers
  checkpoint: 2027-05-01..2027-05-31 one buyer
  Notes: Next: ask Mia
",
    )]);
}

#[test]
fn a_section_that_tells_why_makes_a_plan_of_what_is_only_named() {
    let text = |title: &str, last: &str| {
        format!(
            "# {title}\n\n## Why\n\nThe neighbours complain.\n\n## What we change\n\n- carpets in the hall\n\n## {last}\n\n- 3 of 9 doors\n"
        )
    };
    check(&[
        (
            "goals/house.md",
            &text("A quieter house", "Numbers"),
            "plan: A quieter house\n  indicator: 3 of 9 doors\n  action: carpets in the hall\n  Why: The neighbours complain.",
        ),
        (
            "goals/house.md",
            &text("A quieter house by May 2027", "Upstairs"),
            "plan: A quieter house by May 2027 | 2027-05-01..2027-05-31 by Statement\n  action: carpets in the hall\n  action: 3 of 9 doors\n  Why: The neighbours complain.",
        ),
        (
            "goals/house.md",
            "# A quieter house by summer\n\nWhy: the neighbours complain.\n\nNow: 3 of 9 doors.\n\nSteps:\n1. carpets in the hall\n2. doors oiled\n",
            "plan: A quieter house by summer | ? by Statement\n  action: carpets in the hall\n  action: doors oiled\n  Why: the neighbours complain.\n  Baseline: 3 of 9 doors.",
        ),
        (
            "goals/sea.md",
            "# Sea by June 2027\n\n- Row a race\n- Swim a mile\n\n## Why\n\nI love it.\n\n## Review\n\nEach month\n",
            "item: Row a race | 2027-06-01..2027-06-30 by Heading\nitem: Swim a mile | 2027-06-01..2027-06-30 by Heading\nfor all: Why I love it.\nfor all: Review Each month",
        ),
        (
            "goals/boat.md",
            "# Sell the boat\n\n## What we do\n\n1. Paint the hull\n2. Ask Mia\n",
            "plan: Sell the boat\n  action: Paint the hull\n  action: Ask Mia",
        ),
        // Reasons may stand above areas.
        (
            "goals/sea.md",
            "# Sea\n\n## Why\n\nI love it.\n\n## Rowing\n\n- Row a race\n\n## Swimming\n\n- Swim a mile\n\n## Ships\n\n- Sell the boat\n",
            "item: Row a race\nitem: Swim a mile\nitem: Sell the boat\nfor all: Why I love it.",
        ),
    ]);
}

#[test]
fn lines_of_an_outline_stand_above_what_they_name() {
    let below = "- Why\n  - it costs 900 a year\n- Milestones\n  - advert up by 10 April\n  - 30 May\n    - 3 offers\n- What could stop us\n  - the engine smokes\n";
    let nested = format!("  {}", below.trim_end().replace('\n', "\n  "));
    check(&[
        (
            "goals/boat.md",
            &format!("# Sell the boat by August 2027\n\n{below}"),
            "plan: Sell the boat by August 2027 | 2027-08-01..2027-08-31 by Statement\n  checkpoint: 2027-04-10 advert up by 10 \
             April\n  checkpoint: 2027-05-30 30 May # 3 offers\n  Why: it costs 900 a year\n  Gaps: the engine smokes",
        ),
        (
            "goals/boat.md",
            &format!("- Sell the boat by August 2027\n{nested}"),
            "item: Sell the boat by August 2027 | 2027-08-01..2027-08-31 by Statement\n  checkpoint: 2027-04-10 advert up by 10 \
             April\n  checkpoint: 2027-05-30 30 May # 3 offers\n  Why: it costs 900 a year\n  Gaps: the engine smokes",
        ),
        (
            "goals.md",
            "# Goals\n\n- Row a race\n\t- Why: the cup\n\t- Ask Mia\n\t- size chart with measurements\n\t- Tell Ana\n",
            "item: Row a race\n  action: Ask Mia\n  action: Tell Ana\n  Why: the cup\n  Notes: size chart with measurements",
        ),
        ("goals.md", "# Goals\n\n- Family\n  - Visit my aunt\n- Sea\n  - Row a race\n", "item: Visit my aunt\nitem: Row a race"),
    ]);
}

#[test]
fn a_table_of_days_below_a_goal_is_the_way_to_it() {
    let table = "| When | What |\n|---|---|\n| 30 June | 10 boats |\n| 15 October | 25 boats |\n";
    check(&[
        (
            "goals/boats.md",
            &format!("Goal: Sell 40 boats by 27 November 2027.\n\n{table}"),
            "plan: Sell 40 boats by 27 November 2027 | 2027-11-27 by Statement\n  checkpoint: 2027-06-30 10 boats\n  checkpoint: \
             2027-10-15 25 boats",
        ),
        (
            "goals.md",
            &format!("# Goals 2027\n\n{table}"),
            "item: 10 boats | 2027-06-30 by Child\nitem: 25 boats | 2027-10-15 by Child",
        ),
    ]);
}

#[test]
fn a_title_of_any_rank_above_all_others_states_the_goal() {
    check(&[(
        "goals/licence.md",
        "---\nwhy: the bus is slow\n---\n\n## Get the licence by June 2027\n\n### Steps\n\n- Ask Mia\n",
        "plan: Get the licence by June 2027 | 2027-06-01..2027-06-30 by Statement\n  action: Ask Mia\n  Why: the bus is slow",
    )]);
}

#[test]
fn a_plan_may_name_its_day_in_any_words() {
    let timed = |prose: &str| {
        let settings = Settings::new(Date::new(2026, 11, 20).unwrap());
        let text = format!("# Write down the story of the boat\n\n{prose}\n");
        read(&document::read(&text), "goals/story.md", &settings).goals[0].timed
    };
    assert!(timed("I want it on the table at my birthday, 6 November 2027."));
    assert!(!timed("I wrote the first page on 6 November 2025."));
}
