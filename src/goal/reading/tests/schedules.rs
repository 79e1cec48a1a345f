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
