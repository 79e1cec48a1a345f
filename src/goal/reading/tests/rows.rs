//! What a row of a table says beside the words of its goal.

use super::check;

#[test]
fn a_cross_beside_words_is_not_done_yet() {
    check(&[(
        "goals/week.md",
        r"# Weekly goals

| Goal | Progress | Status |
|---|---|---|
| Row six miles without a rest | Not started | ❌ |
| Paint the hull | In progress | ❌ |
| Sell the old oars | | ❌ |
",
        r"
item: Row six miles without a rest | ? by Heading
  Notes: Not started
item: Paint the hull | ? by Heading
  Notes: In progress
item dropped: Sell the old oars | ? by Heading
",
    )]);
}

#[test]
fn a_number_beside_a_day_is_no_word() {
    check(&[(
        "goals/harbour.md",
        r"# Run the harbour by December 2027

## Checkpoints

| Day | What is so |
|---|---|
| 12 (Jul 3) | 40 boats moored |
| 22 (Jul 13) | Crane sold |
",
        r"
plan: Run the harbour by December 2027 | 2027-12-01..2027-12-31 by Statement
  checkpoint: 2027-07-03 40 boats moored
  checkpoint: 2027-07-13 Crane sold
",
    )]);
}

#[test]
fn what_is_so_now_is_a_name_of_a_form() {
    check(&[(
        "goals/harbour.md",
        "# Run the harbour\n\n| | |\n|---|---|\n| Deadline | 15 June 2027 |\n| Now | 12 boats |\n| Measure | 40 boats |\n| Cost | 900 |\n| Who | Mia |\n",
        r"
plan: Run the harbour | 2027-06-15 by Child
  indicator: 40 boats
  Baseline: 12 boats
  Notes: Mia
",
    )]);
}

#[test]
fn columns_of_times_below_a_goal_are_its_course() {
    let table = "| Measure | Now | End of June | December |\n|---|---|---|---|\n| Boats | 12 | 30 | 40 |\n| Crew | 4 | 5 | 6 |\n";
    check(&[
        (
            "goals/harbour.md",
            &format!("# Run the harbour by December 2027\n\n## Numbers\n\n{table}"),
            r"
plan: Run the harbour by December 2027 | 2027-12-01..2027-12-31 by Statement
  indicator: Boats #
  indicator: Crew #
  checkpoint: 2027-06-30 30 # 5
  checkpoint: 2027-12-01..2027-12-31 40 # 6
",
        ),
        (
            "goals/harbour.md",
            "# Run the harbour by December 2027\n\n| | Boats | Crew |\n|---|---|---|\n| Today | 12 | 4 |\n| June | 30 | 5 |\n| September | 36 | 6 |\n",
            r"
plan: Run the harbour by December 2027 | 2027-12-01..2027-12-31 by Statement
  indicator: Boats #
  indicator: Crew #
  checkpoint: 2027-06-01..2027-06-30 30 # 5
  checkpoint: 2027-09-01..2027-09-30 36 # 6
",
        ),
        // What lies behind keeps track.
        (
            "goals/harbour.md",
            "# Run the harbour by December 2027\n\n| | Boats | Crew |\n|---|---|---|\n| March 2026 | 8 | 3 |\n| June 2026 | 12 | 4 |\n",
            "plan: Run the harbour by December 2027 | 2027-12-01..2027-12-31 by Statement\n  Notes: March 2026\n  Notes: 8\n  Support: 3\n  Notes: June 2026\n  Notes: 12\n  Support: 4",
        ),
        // A plan of who does what has no figures.
        (
            "goals/harbour.md",
            "# Run the harbour by December 2027\n\n| Task | June | July |\n|---|---|---|\n| Paint the hulls | x | x |\n| Sell oars | | x |\n",
            "plan: Run the harbour by December 2027 | 2027-12-01..2027-12-31 by Statement\n  Notes: Paint the hulls\n  Notes: \
             x\n  Notes: x\n  Notes: Sell oars\n  Notes: x",
        ),
    ]);
}
