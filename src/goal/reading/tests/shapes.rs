//! Shapes that assistants and note-taking tools give to goals.

use super::check;

#[test]
fn tags_and_signs_for_keys_in_front_are_no_part_of_a_goal() {
    check(&[
        (
            "goals.md",
            "# 2027 goals\n\n- [ ] #goal Row a race 📅 2027-05-31\n- [ ] #goal/home #boat Mend the boat\n- #1 in the club\n",
            r"
item: Row a race | 2027-05-31 by Child
item: Mend the boat | 2027-01-01..2027-12-31 by Heading
item: in the club | 2027-01-01..2027-12-31 by Heading
",
        ),
        (
            "goals.md",
            "# My goals 2027\n\n1️⃣ Row a race by June\n2⃣ Mend the boat\n",
            "item: Row a race by June | 2027-06-01..2027-06-30 by Statement\nitem: Mend the boat | 2027-01-01..2027-12-31 by Heading",
        ),
        ("goals.md", "# My goals\n\n- ⬜ Row a race\n- ✅ Mend the boat\n", "item: Row a race\nitem achieved: Mend the boat"),
    ]);
}

#[test]
fn a_table_of_targets_below_a_goal_is_its_road() {
    let road = r"
section: Save 12,000 | 2027-01-01..2027-12-31 by Heading
  checkpoint: 2027-01-01..2027-03-31 3,000
  checkpoint: 2027-04-01..2027-06-30 6,000
";
    check(&[
        ("goals.md", "# Goals 2027\n\n## Save 12,000\n\n| Quarter | Target |\n|---|---|\n| Q1 | 3,000 |\n| Q2 | 6,000 |\n", road),
        (
            "goals.md",
            "# Goals 2027\n\n## Save 12,000\n\n### Quarterly targets\n\n| Quarter | Target | Status |\n|---|---|---|\n| Q1 | 3,000 | |\n| Q2 | 6,000 | |\n",
            road,
        ),
        (
            "goals.md",
            "# Development plan\n\n| What do I want to learn? | What will I do? | How will I know? | By when? |\n|---|---|---|---|\n\
             | Read charts alone | course | 18 of 20 rightly | 30 April 2027 |\n",
            "item: Read charts alone | 2027-04-30 by Child\n  indicator: 18 of 20 rightly",
        ),
    ]);
}

#[test]
fn questions_with_their_answers_in_one_line_are_labels() {
    check(&[(
        "pdp.md",
        "# Personal development plan\n\n## Objective 1 – Read charts alone\nHow will I know? 18 of 20 rightly.\nBy when? 30 April 2027\n",
        "section: Read charts alone | 2027-04-30 by Child\n  indicator: 18 of 20 rightly.",
    )]);
}

#[test]
fn what_closes_a_sheet_is_no_goal_or_step() {
    check(&[
        (
            "goals.md",
            "# Goals 2027\n\n- Row a race by June\n\n## Action steps\n\n1. Take the course\n\n## Tips for success\n\n- Attend the club\n\n\
             ## Word of the year\n\n- Steady\n",
            "item: Row a race by June | 2027-06-01..2027-06-30 by Statement\nfor all: Actions Take the course",
        ),
        (
            "goals.md",
            "# Goals 2027\n\n## Goal 1: Row a race\n\n**Milestones:**\n- Q1: 5 km\n- Q2: 8 km\n\n---\n\nShall I turn this into a table?\n",
            r"
section: Row a race | 2027-01-01..2027-12-31 by Heading
  checkpoint: 2027-01-01..2027-03-31 5 km
  checkpoint: 2027-04-01..2027-06-30 8 km
  Notes: Shall I turn this into a table?
",
        ),
        ("goals.md", "# Goals 2027\n\n## By year-end\n\n- Row a race\n", "item: Row a race | 2027-12-31 by Heading"),
    ]);
}

#[test]
fn titles_with_a_year_are_of_those_who_write_them() {
    for title in ["Quality goals of the practice, 2027", "Sales targets FY2027", "Goals of the ward 2027"] {
        let told = super::read_as("notes.md", &format!("# {title}\n\n- Row a race\n"));
        assert!(told.starts_with("item: Row a race"), "{title} {told}");
    }
    for title in ["Goals of the library", "Goals of the course"] {
        let told = super::read_as("notes.md", &format!("# {title}\n\n- Row a race\n"));
        assert!(told.starts_with("passed over"), "{title} {told}");
    }
    check(&[
        (
            "notes.md",
            "our goals this year\n\n- Row a race\n",
            "item: Row a race | ? by Heading\nfor all: Notes our goals this year",
        ),
        ("notes.md", "---\ntype: goals\n---\n# Club\n\n- Row a race\n- Mend the boat\n", "item: Row a race\nitem: Mend the boat"),
        ("notes.md", "---\ncategory: goals\n---\n# Club\n\n- Row a race\n", "passed over: NoSign"),
    ]);
}

#[test]
fn the_weight_of_a_body_is_no_weight_of_a_goal() {
    check(&[(
        "goals.md",
        "# Health goals 2027\n\n**Weight:** from 94 kg to 84 kg by June\n**🩸 Pressure:** from 140 to 130 by May\n**Sleep:** 7 hours at night\n",
        r"
item: from 94 kg to 84 kg by June | 2027-06-01..2027-06-30 by Statement
item: from 140 to 130 by May | 2027-05-01..2027-05-31 by Statement
item: 7 hours at night | 2027-01-01..2027-12-31 by Heading
",
    )]);
}

#[test]
fn key_results_are_called_so_in_mappings() {
    check(&[(
        "plan.md",
        "---\nobjective: Moor boats fast\nkey_results:\n  - kr: Minutes to moor\n    target: 8\n  - key-result: Ropes lost\n    target: 0\n---\n",
        "plan: Moor boats fast\n  indicator: Minutes to moor #\n  indicator: Ropes lost #",
    )]);
}

#[test]
fn a_key_for_one_goal_may_list_several() {
    check(&[
        (
            "plan.md",
            "---\ngoal: [Moor 40 boats, Build a pier]\ndue: 2027-12-15\n---\n",
            "item: Moor 40 boats | 2027-12-15 by Key\nitem: Build a pier | 2027-12-15 by Key",
        ),
        ("plan.md", "---\ngoal: [Moor 40 boats]\ndue: 2027-12-15\n---\n", "plan: Moor 40 boats | 2027-12-15 by Key"),
    ]);
}

#[test]
fn an_empty_key_for_the_goal_is_not_filled_by_one_word_of_the_path() {
    check(&[
        ("goals/harbour.md", "---\ngoal:\ndue: 2027-12-15\n---\n", "plan: (none) | 2027-12-15 by Key"),
        ("goals/build-a-pier.md", "---\ngoal:\ndue: 2027-12-15\n---\n", "plan: build a pier | 2027-12-15 by Key"),
    ]);
}

#[test]
fn bold_titles_may_be_numbered() {
    check(&[(
        "goals.md",
        "# Goals 2027\n\n**1. Build the boat house**\n- Timber is bought\n\n**2. Sell 40 boats**\n- Ropes are mended\n",
        r"
section: Build the boat house | 2027-01-01..2027-12-31 by Heading
  Notes: Timber is bought
section: Sell 40 boats | 2027-01-01..2027-12-31 by Heading
  Notes: Ropes are mended
",
    )]);
}

#[test]
fn a_title_that_wishes_is_no_section_about_what_it_names() {
    check(&[(
        "goals.md",
        "# Goals 2027\n\n## I want a calm boat\n\nSlowly.\n\n## I want functional self-care.\n\nSlowly.\n",
        r"
section: I want a calm boat | 2027-01-01..2027-12-31 by Heading
  Notes: Slowly.
section: I want functional self-care | 2027-01-01..2027-12-31 by Heading
  Notes: Slowly.
",
    )]);
}

#[test]
fn a_status_in_a_title_may_have_a_remark() {
    check(&[(
        "goals.md",
        "# Goals 2027\n\n## Later (in no order)\n\n- Sell the boat\n",
        "item paused: Sell the boat | 2027-01-01..2027-12-31 by Heading",
    )]);
}

#[test]
fn links_and_columns_that_lead_to_goals_are_none() {
    check(&[
        ("goals/index.md", "# Goals\n\n- [[goals/2027/index|2027 Goals]]\n- [[Sell the boat]]\n", "item: Sell the boat"),
        (
            "goals.md",
            "# Goals 2027\n\n| Name | Goal status |\n|---|---|\n| Ada | Written |\n\n- Sell the boat\n",
            "item: Sell the boat | 2027-01-01..2027-12-31 by Heading",
        ),
    ]);
}
