//! Plans that say everything, in the words and layouts of their writers.

use super::check;

#[test]
fn a_form_may_be_a_list() {
    check(&[(
        "goals/honey.md",
        r"# Goal

- **What:** Sell 120 jars of honey a month
- **When:** 31 October 2027
- **Reason:** the dealer pays too little
- **Stops:**
  - 30 April – 40 jars
  - 30 June – 70 jars
- **First moves:** print labels
- **Limits:** Saturdays are free
",
        r"
plan: Sell 120 jars of honey a month | 2027-10-31 by Child
  checkpoint: 2027-04-30 40 jars
  checkpoint: 2027-06-30 70 jars
  action: print labels
  Why: the dealer pays too little
  NonNegotiables: Saturdays are free
",
    )]);
}

#[test]
fn a_form_below_a_goal_may_hold_days_and_names_of_its_own() {
    check(&[(
        "goals/joiner.md",
        r"# Pass the joiners' exam by 24 September 2027

| Question | Answer |
|---|---|
| Why | I want to teach |
| Measures | points in the test |
| 31 March 2027 | drawing approved |
| 31 July 2027 | chair stands |
| Missing | business law |
| Who helps | Karl looks at every drawing |
| Wood comes late | oak from the barn |
",
        r"
plan: Pass the joiners' exam by 24 September 2027 | 2027-09-24 by Statement
  indicator: points in the test
  checkpoint: 2027-03-31 drawing approved
  checkpoint: 2027-07-31 chair stands
  Why: I want to teach
  Gaps: business law
  Support: Karl looks at every drawing
  Notes: oak from the barn
",
    )]);
}

#[test]
fn times_of_a_race_are_no_days() {
    check(&[(
        "goals/swim.md",
        r"# Swim 200 m in 2:05 by 3 July 2027

| Date | Meet | Time |
|---|---|---|
| 20 Feb | winter cup | 2:08.5 |
| 17 Apr | opening | 2:07.5 |
",
        r"
plan: Swim 200 m in 2:05 by 3 July 2027 | 2027-07-03 by Statement
  indicator: Time #
  checkpoint: 2027-02-20 winter cup # 2:08.5
  checkpoint: 2027-04-17 opening # 2:07.5
",
    )]);
}

#[test]
fn entries_may_be_keyed_by_days() {
    check(&[(
        "goals/falls.md",
        r"---
aim: Lower the falls on the ward from 6 to 3 a month
finish: 2027-12-15
stages:
  - 2027-03-31: plan for all rooms
  - 2027-06-30: 5 falls a month
---
",
        r"
plan: Lower the falls on the ward from 6 to 3 a month | 2027-12-15 by Key
  checkpoint: 2027-03-31 plan for all rooms
  checkpoint: 2027-06-30 5 falls a month
",
    )]);
}

#[test]
fn days_in_one_text_part_it() {
    check(&[(
        "goals/paper.md",
        r"# Publish the paper on moss by December 2027

**Timetable.** 15 March – data frozen. 30 April – draft complete. 15 June – submitted.

## Benchmarks

31 July: one review

31 August: two reviews — 30 September: accepted
",
        r"
plan: Publish the paper on moss by December 2027 | 2027-12-01..2027-12-31 by Statement
  checkpoint: 2027-03-15 data frozen
  checkpoint: 2027-04-30 draft complete
  checkpoint: 2027-06-15 submitted
  checkpoint: 2027-07-31 one review
  checkpoint: 2027-08-31 two reviews
  checkpoint: 2027-09-30 accepted
",
    )]);
}

#[test]
fn dated_actions_keep_the_order_of_time() {
    check(&[(
        "goals/inn.md",
        r"# Open an inn by 1 September 2027

**Important days**

- 28 February: contract signed
- 30 April: kitchen built

**Now**

- go to the bank on 25 January
",
        r"
plan: Open an inn by 1 September 2027 | 2027-09-01 by Statement
  checkpoint: 2027-01-25 go to the bank on 25 January
  checkpoint: 2027-02-28 contract signed
  checkpoint: 2027-04-30 kitchen built
",
    )]);
}
