//! Which of the times around a goal are its own: those of its children, of its results, of what was published.

use super::check;

#[test]
fn a_line_that_tells_a_value_is_no_title() {
    check(&[
        (
            "goals.md",
            "# Goals\n\n## Sell 3 boats\n\nDue: 2027-03-31\n\n- [ ] Print flyers\n",
            "section: Sell 3 boats | 2027-03-31 by Child\n  action: Print flyers\nitem Steps under 0: Print flyers | 2027-03-31 by Child",
        ),
        (
            "goals.md",
            "# Goals 2027\n\n## Sell 3 boats\n\nStatus: done\n\n- Print flyers\n",
            "section achieved: Sell 3 boats | 2027-01-01..2027-12-31 by Heading\n  action: Print flyers\nitem Steps under 0: Print flyers | 2027-01-01..2027-12-31 by Heading",
        ),
        (
            "goals.md",
            "# Goals 2027\n\n## Sell 3 boats\n\nMilestones: Q1\n\n- Print flyers\n",
            "section: Sell 3 boats | 2027-01-01..2027-12-31 by Heading\n  checkpoint: 2027-01-01..2027-03-31 Print flyers",
        ),
    ]);
}

#[test]
fn several_dated_children_are_checkpoints() {
    check(&[
        (
            "goals.md",
            "# Goals\n\n- Sell 40 boats\n  - 10 boats by 31 March 2027\n  - 20 boats by 30 June 2027\n  - 40 boats by 30 September 2027\n",
            "item: Sell 40 boats\n  checkpoint: 2027-03-31 10 boats by 31 March 2027\n  checkpoint: 2027-06-30 20 boats by 30 June 2027\n  checkpoint: 2027-09-30 40 boats by 30 September 2027\n  Notes: 10 boats by 31 March 2027",
        ),
        (
            "goals.md",
            "# Goals\n\n- Sell 40 boats\n  - by 31 March 2027\n",
            "item: Sell 40 boats | 2027-03-31 by Child\n  Notes: by 31 March 2027",
        ),
        (
            "goals.md",
            "# Goals\n\n- [ ] Win a race\n  - [x] enter (due 2027-02-01)\n  - [ ] finish a test by 2027-05-01\n",
            "item: Win a race | 2027-05-01 by Child\n  checkpoint: 2027-02-01 enter (done)\n  Notes: finish a test by 2027-05-01",
        ),
    ]);
}

#[test]
fn a_date_in_front_of_a_goal_is_its_time() {
    check(&[(
        "goals.md",
        "# Goals\n\n- **September 2027:** Move to Lisbon\n",
        "item: Move to Lisbon | 2027-09-01..2027-09-30 by Statement",
    )]);
}

#[test]
fn a_time_that_promises_nothing_is_no_due_date() {
    check(&[(
        "goals.md",
        "# Goals\n\n- Finish the story I started in September\n- Run more, maybe a race in July\n- Win a race in July\n",
        "item: Finish the story I started in September\nitem: Run more, maybe a race in July\nitem: Win a race in July | ? by Statement",
    )]);
}

#[test]
fn a_post_looks_back_at_what_was_over() {
    check(&[
        (
            "post.md",
            "---\ntitle: Goals\ndate: 2027-01-02\n---\n\n## 2026 goals\n\n- Sell the boat\n\n## 2027 goals\n\n- Sell the barn\n",
            "item achieved: Sell the boat | 2026-01-01..2026-12-31 by Heading\nitem: Sell the barn | 2027-01-01..2027-12-31 by Heading",
        ),
        (
            "post.md",
            "---\ntitle: Goals 2026\ndate: 2026-12-29\n---\n\n- Sell the boat\n",
            "item achieved: Sell the boat | 2026-01-01..2026-12-31 by Key",
        ),
        (
            "post.md",
            "---\ntitle: Goals 2026\ndate: 2026-11-01\n---\n\n- Sell the boat\n- Sell the barn (bought in 2025)\n",
            "item: Sell the boat | 2026-01-01..2026-12-31 by Key\nitem: Sell the barn (bought in 2025) | 2026-01-01..2026-12-31 by Key",
        ),
        (
            "note.md",
            "---\ntitle: Goals 2026\ncreated: 2026-12-29\n---\n\n- Sell the boat\n",
            "item: Sell the boat | 2026-01-01..2026-12-31 by Key",
        ),
    ]);
}

#[test]
fn what_was_done_before_is_no_goal() {
    check(&[
        (
            "goals.md",
            "# Goals 2027\n\n- Sell the boat\n\n## Last year's review\n\n- Read three books\n",
            "item: Sell the boat | 2027-01-01..2027-12-31 by Heading",
        ),
        (
            "goals.md",
            "# Goals 2027\n\nHere's what I've done so far:\n\n- Sell the boat\n\nMy goals now:\n\n- Sell the barn\n",
            "item: Sell the barn | 2027-01-01..2027-12-31 by Heading",
        ),
    ]);
}

#[test]
fn what_is_read_is_no_goal_beside_goals() {
    check(&[(
        "goals.md",
        "# Goals 2027\n\n- Sell the boat\n\n## Reading list\n\n- Read Dune\n- Read Ulysses\n",
        "item: Sell the boat | 2027-01-01..2027-12-31 by Heading\nfor all: Resources Read Dune\nfor all: Resources Read Ulysses",
    )]);
}

#[test]
fn what_success_looks_like_is_told_of_all_goals() {
    check(&[(
        "goals.md",
        "# Goals 2027\n\n- Sell the boat\n- Sell the barn\n\n## What success looks like\n\n- The yard is empty\n",
        "item: Sell the boat | 2027-01-01..2027-12-31 by Heading\nitem: Sell the barn | 2027-01-01..2027-12-31 by Heading\nfor all: Indicators The yard is empty",
    )]);
}

#[test]
fn what_is_to_be_filled_in_is_no_goal() {
    check(&[(
        "goals.md",
        "# Goals 2027\n\n- Sell the boat\n- _(fill in: whatever else there is to be sold before the summer of next year)_\n",
        "item: Sell the boat | 2027-01-01..2027-12-31 by Heading",
    )]);
}

#[test]
fn what_stands_behind_all_goals_tells_about_them() {
    check(&[
        (
            "goals.md",
            "# Goals 2027\n\n- Sell the boat\n- Sell the barn\n\n## Action plan\n\n- Print flyers\n- Call ten people\n",
            "item: Sell the boat | 2027-01-01..2027-12-31 by Heading\nitem: Sell the barn | 2027-01-01..2027-12-31 by Heading\nfor all: Actions Print flyers\nfor all: Actions Call ten people",
        ),
        (
            "goals.md",
            "# Goals 2027\n\n- Sell the boat\n- Sell the barn\n\n## Milestones\n\n- **May 2027** - boat cleaned\n- **June 2027** - barn emptied\n",
            "item: Sell the boat | 2027-01-01..2027-12-31 by Heading\nitem: Sell the barn | 2027-01-01..2027-12-31 by Heading\nfor all: Checkpoints May 2027 - boat cleaned\nfor all: Checkpoints June 2027 - barn emptied",
        ),
        (
            "goals.md",
            "# Goals 2027\n\n- Sell the boat\n- Sell the barn\n\n## How I will stay consistent\n\n- Sell a bit each day\n",
            "item: Sell the boat | 2027-01-01..2027-12-31 by Heading\nitem: Sell the barn | 2027-01-01..2027-12-31 by Heading",
        ),
    ]);
}

#[test]
fn a_column_of_days_tells_what_was_reached() {
    check(&[(
        "goals.md",
        "# Goals\n\n| Goal | Date achieved |\n|---|---|\n| Row a mile | 4 June 2026 |\n| Row ten miles | |\n",
        "item achieved: Row a mile\nitem: Row ten miles",
    )]);
}

#[test]
fn a_post_is_dated_by_its_name_as_well() {
    check(&[
        (
            "posts/2027-01-02-goals.md",
            "# Goals of 2026\n\n- Sell the boat\n",
            "item achieved: Sell the boat | 2026-01-01..2026-12-31 by Heading",
        ),
        (
            "posts/2026-01-02-goals.md",
            "# Goals of 2026\n\n- Sell the boat\n",
            "item: Sell the boat | 2026-01-01..2026-12-31 by Heading",
        ),
    ]);
}

#[test]
fn lists_of_earlier_years_are_kept_for_what_they_were() {
    check(&[
        (
            "goals.md",
            "# Goals\n\n## 2027\n\n- Sell the boat\n\n## 2025\n\n- Sell the barn\n\n## 2024\n\n- Sell the car\n",
            "item: Sell the boat | 2027-01-01..2027-12-31 by Heading\nitem achieved: Sell the barn | 2025-01-01..2025-12-31 by Heading\nitem achieved: Sell the car | 2024-01-01..2024-12-31 by Heading",
        ),
        ("goals.md", "# Goals\n\n## 2025\n\n- Sell the barn\n", "item: Sell the barn | 2025-01-01..2025-12-31 by Heading"),
        (
            "goals.md",
            "# Goals\n\n## Q4 2026\n\n- Sell the boat\n\n## Q3 2026\n\n- Sell the barn\n",
            "item: Sell the boat | 2026-10-01..2026-12-31 by Heading\nitem: Sell the barn | 2026-07-01..2026-09-30 by Heading",
        ),
        // A list for a month is over sooner.
        (
            "goals.md",
            "# Goals\n\n## November 2026\n\n- Sell the boat\n\n## September 2026\n\n- Sell the barn\n",
            "item: Sell the boat | 2026-11-01..2026-11-30 by Heading\nitem achieved: Sell the barn | 2026-09-01..2026-09-30 by Heading",
        ),
        (
            "goals.md",
            "# Goals\n\n| Year | Goal |\n| --- | --- |\n| 2024 | Sell the barn |\n| 2027 | Sell the boat |\n",
            "item achieved: Sell the barn | 2024-01-01..2024-12-31 by Child\nitem: Sell the boat | 2027-01-01..2027-12-31 by Child",
        ),
    ]);
}

#[test]
fn a_mark_in_front_of_the_text_tells_how_far_a_goal_is() {
    check(&[(
        "goals.md",
        "# Goals 2027\n\n## Sell the boat\n\n✔️ _Sold in May._\n\n## Sell the barn\n\nNot yet.\n",
        "section achieved: Sell the boat | 2027-01-01..2027-12-31 by Heading\n  Notes: ✔️ Sold in May.\nsection: Sell the barn | 2027-01-01..2027-12-31 by Heading\n  Notes: Not yet.",
    )]);
}

#[test]
fn a_remark_closes_a_goal_on_a_day_that_was() {
    check(&[(
        "goals.md",
        "# Goals\n\n- Sell the boat (sold, done in May 2026)\n- Sell the barn (done in May 2026)\n- Sell the car (delivered in May 2027)\n",
        "item: Sell the boat (sold, done in May 2026) | 2026-05-01..2026-05-31 by Statement\nitem achieved: Sell the barn\nitem: Sell the car | 2027-05-01..2027-05-31 by Child",
    )]);
}

#[test]
fn figures_of_a_date_are_no_progress() {
    check(&[
        (
            "goals.md",
            "# Goals 2027\n\n- Sell the boat by 12/12\n- Sell 12 boats 12/12\n",
            "item: Sell the boat by 12/12 | 2027-12-12 by Statement\nitem achieved: Sell 12 boats | 2027-01-01..2027-12-31 by Heading",
        ),
        (
            "goals.md",
            "# Sell the boat by 12/31\n\n## Why\n\nIt takes room.\n",
            "section: Sell the boat by 12/31 | ? by Statement\n  Why: It takes room.",
        ),
    ]);
}

#[test]
fn a_number_behind_a_dated_step_counts_something() {
    check(&[(
        "goals/boats.md",
        "---\ngoal: Sell 40 boats\ndue: 15/09/2027 - 31/12/2027\n---\n\n## Milestones\n\n- March 31 - 3 boats sold\n- Dec 15 - 40 boats sold\n",
        "plan: Sell 40 boats | 2027-09-15..2027-12-31 by Key\n  checkpoint: 2027-03-31 3 boats sold\n  checkpoint: 2027-12-15 40 boats sold",
    )]);
}

#[test]
fn a_year_behind_a_dash_is_one() {
    check(&[("README.md", "# Goals-2027\n\n- Row a race\n", "item: Row a race | 2027-01-01..2027-12-31 by Heading")]);
    check(&[("goals.md", "# Goals for this year\n\n- Row a race\n", "item: Row a race | ? by Heading")]);
}

#[test]
fn titles_say_roughly_when() {
    for title in
        ["Goals of week 48", "Weekly goals", "Sprint 12 goals", "Ultimate goals", "Urgent goals", "Goals for the semester"]
    {
        check(&[("list.md", &format!("# {title}\n\n- Row a race\n"), "item: Row a race | ? by Heading")]);
    }
    check(&[("list.md", "# Big goals\n\n- Row a race\n", "item: Row a race")]);
}

#[test]
fn a_timeline_behind_all_goals_is_no_list_of_goals() {
    let goals = "item: Row a race\nitem: Sell the boat";
    for (title, of_all) in [("Timeline", "Timeline"), ("3. Milestones", "Checkpoints")] {
        let list =
            format!("# My goals\n\n- Row a race\n- Sell the boat\n\n## {title}\n\n- March: test rows\n- June: two offers\n");
        let inherited = if of_all == "Timeline" { " | ? by Heading" } else { "" };
        let goals = goals.replace('\n', &format!("{inherited}\n"));
        let expected = format!("{goals}{inherited}\nfor all: {of_all} March: test rows\nfor all: {of_all} June: two offers");
        check(&[("list.md", &list, &expected)]);
    }
}

#[test]
fn a_title_of_two_years_looks_ahead() {
    check(&[(
        "list.md",
        "# Goals for 2027 and review of 2026\n\n## 2027\n\n- Row a race\n",
        "item: Row a race | 2027-01-01..2027-12-31 by Heading",
    )]);
}

#[test]
fn a_day_on_which_the_text_was_made_is_no_deadline() {
    let titles = [
        "Goals 2027 (last updated 8 January 2027)",
        "Goals 2027 – version of 4 January 2027",
        "Goals 2027, agreed on 8 January 2027",
        "Goals 2027 (agreed with Mia on 8 January 2027)",
        "Goals 2027 (start 1 February 2027)",
        "Goals 2027 (status: 8 January 2027)",
        "Goals of Anna 2027",
        "Sales Team Goals North 2027",
    ];
    for title in titles {
        let text = format!("# {title}\n\n- Sell 3 boats\n");
        check(&[("goals.md", &text, "item: Sell 3 boats | 2027-01-01..2027-12-31 by Heading")]);
    }
    check(&[
        (
            "goals.md",
            "# Goal: Sell 3 boats instead of 2 — goal agreed on 8 January 2027\n\n- [ ] Print flyers\n",
            "section: Sell 3 boats instead of 2 — goal agreed on 8 January 2027\n  action: Print flyers\nitem Steps under 0: Print flyers",
        ),
        (
            "goals.md",
            "# Goals\n\n- Prices agreed on 8 March 2027\n- Novel, updated on 8 March 2027\n",
            "item: Prices agreed on 8 March 2027 | 2027-03-08 by Statement\nitem: Novel, updated on 8 March 2027 | 2027-03-08 by Statement",
        ),
        ("goals.md", "# Goals\n\n## Goal: Win the Big Race 2027\n\n- [ ] Row\n", "section: Win the Big Race 2027\n  Notes: Row"),
    ]);
}

#[test]
fn before_a_time_it_is_over() {
    check(&[(
        "goals.md",
        "# Goals 2027\n\n- Sell the boat before 2028\n- Row a race before July\n- Paint the hull before Q3 2027\n- Buy oars before the end of June\n- Buy rope before 4 May\n",
        r"
item: Sell the boat before 2028 | 2027-12-31 by Statement
item: Row a race before July | 2027-06-30 by Statement
item: Paint the hull before Q3 2027 | 2027-06-30 by Statement
item: Buy oars before the end of June | 2027-06-30 by Statement
item: Buy rope before 4 May | 2027-05-04 by Statement
",
    )]);
    check(&[("goals.md", "# Goals before 2028\n\n- Sell the boat\n", "item: Sell the boat | 2027-12-31 by Heading")]);
}
