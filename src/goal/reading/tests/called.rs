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
