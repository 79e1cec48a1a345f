//! Tables that are a form.

use super::check;

#[test]
fn a_form_is_one_goal() {
    check(&[
        (
            "notes/plan.md",
            r"# Career development plan

| **Goal** | Become a team lead in logistics |
|---|---|
| **Why** | I like it when people grow |
| **Deadline** | 30 June 2028 |
| **Measures** | 2 people trained; on-time rate from 91 % to 97 % |
| **Milestones** | March 2027: first shift led alone<br>October 2027: budget drafted |
| Room | 2.14 |
",
            r"
section: Become a team lead in logistics | 2028-06-30 by Child
  indicator: 2 people trained
  indicator: on-time rate from 91 % to 97 %
  checkpoint: 2027-03-01..2027-03-31 first shift led alone
  checkpoint: 2027-10-01..2027-10-31 budget drafted
  Why: I like it when people grow
",
        ),
        (
            "goals/2027.md",
            r"# Goals 2027

| Goal | Deadline |
|---|---|
| Sell the boat | June |
| Repaint the kitchen | March |
",
            r"
item: Sell the boat | 2027-06-01..2027-06-30 by Child
item: Repaint the kitchen | 2027-03-01..2027-03-31 by Child
",
        ),
    ]);
}
