//! Steps in time: months of the year, weeks of a plan, pages of outliners.

use super::check;

#[test]
fn steps_in_months_are_checkpoints_of_the_year() {
    check(&[(
        "notes/teaching.md",
        r"---
tags: [goals/2027]
created: 2026-12-28
---
# Become a certified yoga teacher

**By:** end of November 2027

## Steps

- [ ] Choose a school in January
- [ ] Finish the training by September
- [ ] Insurance
",
        r"
plan: Become a certified yoga teacher | 2027-11-30 by Child
  checkpoint: 2027-01-01..2027-01-31 Choose a school in January
  checkpoint: 2027-09-01..2027-09-30 Finish the training by September
  action: Choose a school in January
  action: Finish the training by September
  action: Insurance
",
    )]);
}

#[test]
fn what_a_plan_lists_by_weeks_are_steps() {
    check(&[(
        "notes/rust.md",
        r"# Learning plan: Rust

## Plan

### Weeks 1-4

- Read chapters 1 to 10

### Weeks 5-8

- Build a backup tool
",
        "passed over: NoGoals",
    )]);
}

#[test]
fn titles_in_lists_are_sections() {
    check(&[(
        "pages/goals.md",
        r"- # Goals
	- ## Q2 2027
		- TODO Sell the boat
		- DOING Learn Portuguese to B1
	- ## Q3 2027
		- Repaint the kitchen
			- ### Notes
			  The walls are damp.
	- LATER Publish the field guide
",
        r"
item: Sell the boat | 2027-04-01..2027-06-30 by Heading
item: Learn Portuguese to B1 | 2027-04-01..2027-06-30 by Heading
item: Repaint the kitchen | 2027-07-01..2027-09-30 by Heading
  Notes: The walls are damp.
item paused: Publish the field guide
",
    )]);
}

#[test]
fn one_line_may_hold_several_checkpoints() {
    check(&[(
        "goals/2027.md",
        r"# Goals 2027

## Ship the sheep counter to 40 farms by July

**Milestones:** March: ten farms; May: 20 farms, both valleys; July: 40 farms

## Publish the field guide by October

**Checkpoints:** first draft read by March 2027, second draft with drawings
",
        r"
section: Ship the sheep counter to 40 farms by July | 2027-07-01..2027-07-31 by Statement
  checkpoint: 2027-03-01..2027-03-31 ten farms
  checkpoint: 2027-05-01..2027-05-31 20 farms, both valleys
  checkpoint: 2027-07-01..2027-07-31 40 farms
section: Publish the field guide by October | 2027-10-01..2027-10-31 by Statement
  checkpoint: 2027-03-01..2027-03-31 first draft read by March 2027, second draft with drawings
",
    )]);
}

#[test]
fn dated_lines_beside_enough_checkpoints_are_none() {
    check(&[(
        "goals/norway.md",
        r"# Work as a nurse in Bergen by September 2027

## Before the move
- Norwegian: B1 now, B2 by July 2027
- School has places from August 2027

## Milestones
- March 2027: papers handed in
- May 2027: three interviews held
- August 2027: contract signed
",
        r"
plan: Work as a nurse in Bergen by September 2027 | 2027-09-01..2027-09-30 by Statement
  checkpoint: 2027-03-01..2027-03-31 papers handed in
  checkpoint: 2027-05-01..2027-05-31 three interviews held
  checkpoint: 2027-08-01..2027-08-31 contract signed
  Notes: School has places from August 2027
  Notes: Norwegian: B1 now, B2 by July 2027
",
    )]);
}

#[test]
fn a_label_that_says_when_names_no_section() {
    check(&[(
        "goals/choir.md",
        r"# Goal: Bring the choir to the competition by October 2027

## Rhythm

- Every Friday: notes of the week
- After each checkpoint: dinner with the altos

## Steps along the way

- Feb: 24 singers signed up
- May: first round won
",
        r"
plan: Bring the choir to the competition by October 2027 | 2027-10-01..2027-10-31 by Statement
  checkpoint: 2027-02-01..2027-02-28 24 singers signed up
  checkpoint: 2027-05-01..2027-05-31 first round won
  action: Feb: 24 singers signed up
  action: May: first round won
  Review: Every Friday: notes of the week
  Review: After each checkpoint: dinner with the altos
  every 7 days
",
    )]);
}

#[test]
fn labels_may_stand_side_by_side() {
    check(&[(
        "goals/shed.md",
        r"# Goals 2027

## Paint the shed green

**Start:** February 2027 | **Due:** May 2027

- Checkpoints: 31 Mar – walls sanded · 15 Apr – first coat · 30 Apr – second coat

## Buy a bike under 900 €

Status: paused · Due: March 2027
",
        r"
section: Paint the shed green | 2027-05-01..2027-05-31 by Child | from 2027-02-01
  checkpoint: 2027-03-31 walls sanded
  checkpoint: 2027-04-15 first coat
  checkpoint: 2027-04-30 second coat
section paused: Buy a bike under 900 € | 2027-03-01..2027-03-31 by Child
",
    )]);
}

#[test]
fn days_with_figures_are_checked_and_no_goals() {
    check(&[(
        "goals/2027.md",
        r"# 2027 objectives – choir

## Sound – sing the requiem in under 50 minutes by October

- [ ] 31 March: 56 minutes
- [ ] 31 May: 53 minutes

## Hall – pay back 3,000 € by November

On the way: 31 March 1,200 €, 31 May 2,000 €, 31 August 2,600 €

## Catalogue 3,200 slides by June

- 31 January: 600
- 31 March: 1,600
",
        r"
section: sing the requiem in under 50 minutes by October | 2027-10-01..2027-10-31 by Statement
  checkpoint: 2027-03-31 56 minutes
  checkpoint: 2027-05-31 53 minutes
section: pay back 3,000 € by November | 2027-11-01..2027-11-30 by Statement
  checkpoint: 2027-03-31 31 March 1,200 €
  checkpoint: 2027-05-31 31 May 2,000 €
  checkpoint: 2027-08-31 31 August 2,600 €
section: Catalogue 3,200 slides by June | 2027-06-01..2027-06-30 by Statement
  checkpoint: 2027-01-31 600
  checkpoint: 2027-03-31 1,600
",
    )]);
}
