//! Plans of one goal in layouts of their own.

use super::check;

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
