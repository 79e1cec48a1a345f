//! What people call the parts of a goal when they have never seen a list of names for them.

use super::check;

#[test]
fn parts_of_a_goal_have_many_names() {
    check(&[
        (
            "goals/a.md",
            "# Sell 30 boats by 30 September 2027\n\n## Drivers for change\n\nThe yard is empty.\n\n## In between\n\n- 31 March: 8 boats\n\n\
             ## What can hinder us?\n\nA wet spring.\n\n## Looking at it\n\nFirst Monday of the month.\n\n## Done means\n\n- 30 contracts signed\n",
            "plan: Sell 30 boats by 30 September 2027 | 2027-09-30 by Statement\n  indicator: 30 contracts signed\n  checkpoint: 2027-03-31 8 boats\n  Why: The yard is empty.\n  Gaps: A wet spring.\n  Review: First Monday of the month.\n  every 30.44 days",
        ),
        (
            "goals/a.md",
            "# Sell 30 boats by 30 September 2027\n\nStations: 8 in March, 16 in May\nStages: Q1: 8 boats / Q2: 16 boats\nDanger: a wet spring\n",
            "plan: Sell 30 boats by 30 September 2027 | 2027-09-30 by Statement\n  checkpoint: 2027-03-01..2027-03-31 8 in March\n  checkpoint: 2027-05-01..2027-05-31 16 in May\n  checkpoint: 2027-01-01..2027-03-31 8 boats\n  checkpoint: 2027-04-01..2027-06-30 16 boats\n  Gaps: a wet spring",
        ),
        (
            "goals/a.md",
            "# Sell 30 boats by 30 September 2027\n\n## Interim goals\n\n- until 31 March: 8 boats\n",
            "plan: Sell 30 boats by 30 September 2027 | 2027-09-30 by Statement\n  checkpoint: 2027-03-31 8 boats",
        ),
        // Beside goals they are areas.
        (
            "goals/2027.md",
            "# Goals 2027\n\n## Monitoring\n\n- Row 300 km\n\n## People\n\n- Sell the boat\n",
            "item: Row 300 km | 2027-01-01..2027-12-31 by Heading\nitem: Sell the boat | 2027-01-01..2027-12-31 by Heading",
        ),
    ]);
}

#[test]
fn boxes_of_a_vault_are_sections_by_their_titles() {
    check(&[(
        "goals/a.md",
        "# Sell 30 boats by 30 September 2027\n\n> [!question] Why\n> The yard is empty. ^why\n\n> [!todo]- Milestones\n> - [ ] 2027-03-31 8 boats\n\n\
         > [!info] What are key results?\n> A figure to reach.\n",
        "plan: Sell 30 boats by 30 September 2027 | 2027-09-30 by Statement\n  checkpoint: 2027-03-31 8 boats\n  Why: The yard is empty. ^why",
    )]);
}

#[test]
fn keys_of_front_matter_may_be_called_like_sections() {
    check(&[(
        "a.md",
        "---\ngoal: Sell 30 boats\ndate: 2027-09-30\nbecause: the yard is empty\nstations:\n  - 2027-03-31 8 boats\n  - 31 May 16 boats\n\
         look back: every month\nschedule: Mondays and Fridays\nimpact: high\n---\n",
        "plan: Sell 30 boats | 2027-09-30 by Key\n  checkpoint: 2027-03-31 8 boats\n  checkpoint: 2027-05-31 31 May 16 boats\n  Why: the yard is empty\n  Review: every month\n  Notes: Mondays and Fridays\n  every 30.44 days",
    )]);
}

#[test]
fn steps_without_a_year_lie_before_the_deadline() {
    check(&[
        (
            "goals/a.md",
            "# Sell 30 boats by 31 January 2028\n\n- 8 boats by end of March\n- 16 boats by end of July\n",
            "plan: Sell 30 boats by 31 January 2028 | 2028-01-31 by Statement\n  checkpoint: 2027-03-31 8 boats by end of March\n  checkpoint: 2027-07-31 16 boats by end of July",
        ),
        // No day that is over is meant.
        (
            "goals/a.md",
            "# Sell 30 boats by 31 January 2027\n\n## Milestones\n\n- March: 8 boats\n",
            "plan: Sell 30 boats by 31 January 2027 | 2027-01-31 by Statement\n  checkpoint: 2027-03-01..2027-03-31 8 boats",
        ),
    ]);
}

#[test]
fn a_labelled_day_tells_more_than_the_years_of_the_statement() {
    check(&[
        (
            "goals/a.md",
            "# Boats\n\nGoal: 30 boats are sold in the season 2027/28\nBy: 31.10.2027\n",
            "plan: 30 boats are sold in the season 2027/28 | 2027-10-31 by Child",
        ),
        (
            "goals/a.md",
            "# Goals 2027\n\n## Goal 1: pay the berth\n\n- When: 4 January, 3 May, 30 August\n",
            "section: pay the berth | 2027-08-30 by Child\n  Timeline: 4 January, 3 May, 30 August",
        ),
    ]);
}

#[test]
fn a_title_in_front_matter_stands_above_what_is_done() {
    check(&[(
        "goals/a.md",
        "---\ntitle: Row more often\n---\n\n## What I will do\n\n- sell the boat\n- row with Mia\n",
        "plan: Row more often\n  action: sell the boat\n  action: row with Mia",
    )]);
}

#[test]
fn a_bold_line_may_be_the_goal_of_the_file() {
    check(&[
        (
            "goals/a.md",
            "**Objective: Sell the boats faster**\n\n**What will be different?**\n\n- 8 of 10 are sold in May\n\n**Steps**\n\n- paint the hulls\n",
            "plan: Sell the boats faster\n  indicator: 8 of 10 are sold in May\n  action: paint the hulls",
        ),
        // Two of them are two goals.
        (
            "goals/a.md",
            "**Goal 1: Sell the boats**\n\n**Why**\n\nThey rot.\n\n**Goal 2: Row a mile**\n\n**Why**\n\nIt is fun.\n",
            "item: Sell the boats\nitem: Row a mile\nfor all: Why They rot.\nfor all: Why It is fun.",
        ),
    ]);
}

#[test]
fn days_beside_tasks_and_chapters_are_what_a_goal_is_checked_by() {
    check(&[
        (
            "goals/a.md",
            "# Sell 30 boats by 30 September 2027\n\n## Steps on the way\n\n- [ ] 8 boats 📅 2027-03-31\n- [ ] 16 boats 📅 2027-05-31\n",
            "plan: Sell 30 boats by 30 September 2027 | 2027-09-30 by Statement\n  checkpoint: 2027-03-31 8 boats\n  checkpoint: 2027-05-31 16 boats\n  action: 8 boats 📅 2027-03-31\n  action: 16 boats 📅 2027-05-31",
        ),
        (
            "goals/a.md",
            "# Hand in the thesis by 30 September 2027\n\n## Chapters\n\n| No. | Chapter | Draft |\n|---|---|---|\n| 1 | Boats | 2027-02-15 |\n| 2 | Oars | 2027-05-15 |\n",
            "plan: Hand in the thesis by 30 September 2027 | 2027-09-30 by Statement\n  checkpoint: 2027-02-15 Boats\n  checkpoint: 2027-05-15 Oars\n  Notes: 1\n  Notes: Boats\n  Notes: 2027-02-15\n  Notes: 2\n  Notes: Oars\n  Notes: 2027-05-15",
        ),
    ]);
}

#[test]
fn forms_say_what_their_title_only_names() {
    check(&[(
        "goals/a.md",
        "# Club goal 2: Boats\n\n| | |\n|---|---|\n| **Goal** | 30 boats are sold by June 2027 |\n| **Why** | they rot |\n| **Review** | monthly |\n",
        "plan: 30 boats are sold by June 2027 | 2027-06-01..2027-06-30 by Statement\n  Why: they rot\n  Review: monthly\n  every 30.44 days",
    )]);
    check(&[(
        "goals/a.md",
        "# Individual Development Goal\n\n**Name:** M. Abt\\\n**Position:** Boat builder\n\n## A. Development goal\n\nI sell four boats on my own by 15 December 2027.\n\n## B. Risks\n\nA wet spring.\n",
        "plan: I sell four boats on my own by 15 December 2027 | 2027-12-15 by Statement\nfor all: Notes M. Abt\nfor all: Notes Boat builder\nfor all: Gaps A wet spring.",
    )]);
    check(&[(
        "goals/a.md",
        "# Objective of the rowers for the year 2026/27\n\n## What do we want?\n\nAt least 40 % of the crew are girls (this year 19 %).\n\n## Until when?\n\n28 May 2027\n",
        "plan: At least 40 % of the crew are girls (this year 19 %) | 2027-05-28 by Child\n  Timeline: 28 May 2027",
    )]);
}

#[test]
fn bold_sentences_with_numbers_are_goals() {
    check(&[(
        "goals/a.md",
        "## Our goals for the season\n\n**1) Every boat has a crew of its own.**\nThree lie idle.\n\n**2) The hulls are painted on both sides.**\nThey rot.\n",
        "section: Every boat has a crew of its own\n  Notes: Three lie idle.\nsection: The hulls are painted on both sides\n  Notes: They rot.",
    )]);
}

#[test]
fn labels_in_lines_right_below_a_list_stand_for_themselves() {
    check(&[(
        "goals/a.md",
        "# Sell 30 boats by 30 September 2027\n\nhow\n- paint the hulls\nmeasure: boats sold\nbetween: 31.03. = 8, 31.05. = 16\nif nobody comes in spring: sell oars\n",
        "plan: Sell 30 boats by 30 September 2027 | 2027-09-30 by Statement\n  indicator: boats sold\n  checkpoint: 2027-03-31 = 8\n  checkpoint: 2027-05-31 = 16\n  action: paint the hulls\n  Contingency: sell oars",
    )]);
}

#[test]
fn rows_of_actions_say_what_is_done_and_by_when() {
    check(&[(
        "goals/a.md",
        "# Sell 30 boats by 30 September 2027\n\n## Action plan\n\n| When | What must be done | Lead |\n|---|---|---|\n| by 28 Feb | hulls painted | Mia |\n| by 30 Apr | sails mended | Bo |\n",
        "plan: Sell 30 boats by 30 September 2027 | 2027-09-30 by Statement\n  checkpoint: 2027-02-28 hulls painted\n  checkpoint: 2027-04-30 sails mended\n  action: hulls painted\n  action: sails mended",
    )]);
}

#[test]
fn a_title_with_a_day_names_what_the_file_is_about() {
    check(&[
        (
            "goals/a.md",
            "# Half marathon in Lisbon (17 October 2027)\n\n### Plan\n\n- March: 8 km\n- May: 12 km\n\n### What disturbs\n\n- heat\n",
            "plan: Half marathon in Lisbon (17 October 2027) | 2027-10-17 by Statement\n  checkpoint: 2027-03-01..2027-03-31 8 km\n  checkpoint: 2027-05-01..2027-05-31 12 km\n  action: March: 8 km\n  action: May: 12 km\n  Gaps: heat",
        ),
        ("goals/a.md", "# Boats (17 October 2027)\n\n- Sell the boat\n- Row 300 km\n", "item: Sell the boat\nitem: Row 300 km"),
    ]);
}

#[test]
fn titles_with_labels_in_small_letters_are_goals() {
    check(&[(
        "goals.md",
        "# Goals 2027\n\n### 1 – Repairs back in 3 days\n\nnow: 8 days. Goal: 9 of 10 by 31 May.\nHalf way: 5 days by the end of March.\n",
        "section: Repairs back in 3 days | 2027-05-31 by Child\n  checkpoint: 2027-03-31 5 days by the end of March\n  Notes: now: 8 days. Goal: 9 of 10 by 31 May.",
    )]);
}

#[test]
fn names_that_may_be_areas_take_no_goals_away() {
    check(&[
        (
            "goals.md",
            "# Goals 2027\n\n- Risk: sell the boat by May\n- Sign: row 300 km by June\n",
            "item: sell the boat by May | 2027-05-01..2027-05-31 by Statement\nitem: row 300 km by June | 2027-06-01..2027-06-30 by Statement",
        ),
        (
            "goals/a.md",
            "# Retreat notes 16 January 2027\n\n- Sell 30 boats by June\n\n## Next steps\n\n- ask the bank\n",
            "item: ask the bank | 2027-01-16 by Heading\nfor all: Notes Sell 30 boats by June",
        ),
        (
            "goals/a.md",
            "# Goal: Sell 30 boats by 30 June 2027\n\n## Tasks\n\n| Task | Due |\n|---|---|\n| Paint | 2027-02-10 |\n| Mend | 2027-03-10 |\n| Feast | 2027-07-05 |\n",
            "plan: Sell 30 boats by 30 June 2027 | 2027-06-30 by Statement\n  checkpoint: 2027-02-10 Paint\n  checkpoint: 2027-03-10 Mend\n  action: Paint\n  action: Mend\n  action: Feast",
        ),
    ]);
}

#[test]
fn lines_above_lists_are_called_like_sections() {
    check(&[(
        "goals/a.md",
        "# Sell 30 boats by 30 September 2027\n\nnumbers i look at\n- boats in the yard\n\nwhat could go wrong\n- a wet spring\n",
        "plan: Sell 30 boats by 30 September 2027 | 2027-09-30 by Statement\n  indicator: boats in the yard\n  Gaps: a wet spring",
    )]);
}
