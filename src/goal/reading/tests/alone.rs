//! Files about one goal in the layouts of people who write in sentences, and lists of teams.

use super::check;

#[test]
fn a_figure_at_the_key_is_what_the_title_is_to_reach() {
    check(&[
        (
            "goals/a.md",
            "---\ngoal: 4,000 EUR\ndeadline: 30.06.2027\n---\n# Save for a dinghy\n",
            "plan: Save for a dinghy | 2027-06-30 by Key\n  indicator: 4,000 EUR #\nfault: due 30.06.2027, meant 2027-06-30",
        ),
        (
            "goals/a.md",
            "---\ngoal: 12\n---\n# Row 12 rivers by May 2027\n",
            "plan: Row 12 rivers by May 2027 | 2027-05-01..2027-05-31 by Statement",
        ),
        ("goals/a.md", "---\ngoal: 12 rivers rowed\n---\n# Rivers\n", "plan: 12 rivers rowed"),
        ("goals/a.md", "---\ngoal: B2 Welsh\n---\n# Welsh\n", "plan: B2 Welsh"),
    ]);
}

#[test]
fn a_title_with_a_day_ahead_and_prose_is_a_goal() {
    let prose = "There are nine of us. We row on Tuesdays and carry the boat ourselves.\n";
    for title in [
        "# The crew rows to the island on 12 June 2027\n",
        "# Ada rows alone before her birthday\n",
        "---\ndate: 2027-06-12\n---\n# The crew rows to the island\n",
    ] {
        let text = format!("{title}\n{prose}");
        assert!(super::read_as("goals/a.md", &text).starts_with("plan: "), "{text}");
        // Nothing says that a file elsewhere holds a goal.
        assert!(!super::read_as("notes/a.md", &text).starts_with("plan: "), "{text}");
    }
    for other in [
        "# The crew rowed to the island on 12 June 2025\n",
        "# Regatta on 12 June 2027\n",
        "# What I want to row until 12 June 2027\n",
        "# The crew rows to the island\n",
        "---\ndate: 2026-06-12\n---\n# The crew rows to the island\n",
    ] {
        let text = format!("{other}\n{prose}");
        assert!(!super::read_as("goals/a.md", &text).starts_with("plan: "), "{text}");
    }
    // What a list holds may be goals.
    let listed =
        super::read_as("goals/a.md", "# What the crew wants before the regatta\n\n- Row to the island\n- Sell the old boat\n");
    assert_eq!(listed.matches("item: ").count(), 2, "{listed}");
}

#[test]
fn a_date_ahead_is_the_day_of_the_goal() {
    check(&[(
        "goals/a.md",
        "---\ndate: 2027-06-12\n---\n# Row to the island\n\nI row twice a week.\n",
        "plan: Row to the island | 2027-06-12 by Key\n  Notes: I row twice a week.",
    )]);
}

#[test]
fn a_goal_for_a_season_is_said_below_its_title() {
    check(&[(
        "goals/a.md",
        "---\ncoach: Ada\n---\n# Goal for the spring\n\nBy the regatta, 12 June 2027, at least 8 of our 9 rowers have rowed to the island and want to do so again.\n",
        "plan: By the regatta, 12 June 2027, at least 8 of our 9 rowers have rowed to the island and want to do so again | 2027-06-12 by Statement\n  Coach: Ada\n  \
         Notes: By the regatta, 12 June 2027, at least 8 of our 9 rowers have rowed to the island and want to do so again.",
    )]);
}

#[test]
fn what_is_done_for_a_list_of_goals_is_none_of_them() {
    for title in ["How", "How we get there", "Measures taken"] {
        let text = format!(
            "# Goals 2027\n\n- Sell 30 boats\n- Raise repairs from 9 to 12 a week\n\n## {title}\n\n- fair in Bergen\n- new crane\n"
        );
        assert_eq!(super::read_as("a.md", &text).matches("item: ").count(), 2, "{text}");
    }
}

#[test]
fn what_changes_keeps_its_name() {
    check(&[(
        "goals/a.md",
        "# Targets\n\n- Spilt paint: 95 g → 60 g per boat by 31 May 2027\n- Queue: max 8 boats\n- Yard: sell the crane\n",
        "item: Spilt paint: 95 g → 60 g per boat by 31 May 2027 | 2027-05-31 by Statement\nitem: Queue: max 8 boats\nitem: sell the crane",
    )]);
}

#[test]
fn areas_beside_each_other_are_read_in_one_way() {
    check(&[(
        "a.md",
        "# Goals 2027\n\n- Yard\n  - sell the crane\n  - build 3 boats\n  - send the apprentice to Bergen\n- Crew\n  - rowing on Thursdays\n",
        "item: sell the crane | 2027-01-01..2027-12-31 by Heading
item: build 3 boats | 2027-01-01..2027-12-31 by Heading
item: send the apprentice to Bergen | 2027-01-01..2027-12-31 by Heading
item: rowing on Thursdays | 2027-01-01..2027-12-31 by Heading",
    )]);
}

#[test]
fn bold_questions_with_a_stop_stand_before_their_answers() {
    check(&[(
        "goals/a.md",
        "# Row to the island by 12 June 2027\n\n*When we look at it again.* Each Sunday.\n\n**How we shall tell.** Ada counts the strokes.\n\n\
         **I row on Mondays.** On Tuesdays I rest.\n",
        "plan: Row to the island by 12 June 2027 | 2027-06-12 by Statement\n  indicator: Ada counts the strokes.\n  Review: Each Sunday.\n  \
         Notes: I row on Mondays. On Tuesdays I rest.\n  every 7 days",
    )]);
}

#[test]
fn looking_back_in_a_rhythm_lies_ahead() {
    check(&[
        (
            "goals/a.md",
            "# Row to the island by 12 June 2027\n\n## Looking back\n\nOn the last Sunday of each month I write ten lines.\n",
            "plan: Row to the island by 12 June 2027 | 2027-06-12 by Statement\n  Review: On the last Sunday of each month I write ten lines.\n  every 30.44 days",
        ),
        (
            "goals/a.md",
            "# Row to the island by 12 June 2027\n\n## Looking back\n\nThe winter was long and I rowed every week.\n",
            "plan: Row to the island by 12 June 2027 | 2027-06-12 by Statement",
        ),
    ]);
}

#[test]
fn steps_behind_a_label_go_on_in_the_next_lines() {
    check(&[(
        "goals/a.md",
        "# Sell 30 boats by 1 December 2027\n\nOn the way: 8 boats on 1 April.\n16 boats on 1 July.\nThe rest is easy.\n",
        "plan: Sell 30 boats by 1 December 2027 | 2027-12-01 by Statement\n  checkpoint: 2027-04-01 8 boats on 1 April\n  checkpoint: 2027-07-01 16 boats on 1 July\n  Notes: The rest is easy.",
    )]);
}

#[test]
fn a_title_with_its_day_says_more_than_a_name_behind_the_letter() {
    check(&[(
        "goals/a.md",
        "---\ntype: goal\n---\n# Boat shown at the fair in Bergen by 15 August 2027\n\n- **S** – one boat, the blue one\n- **M** – 40 visitors sign\n- **T** – 15 August\n",
        "plan: Boat shown at the fair in Bergen by 15 August 2027 | 2027-08-15 by Statement\n  indicator: 40 visitors sign\n  Notes: one boat, the blue one",
    )]);
}

#[test]
fn steps_have_their_days_though_nothing_tells_the_year() {
    check(&[(
        "goals/a.md",
        "---\ngoal: Sell 30 boats\ndue: Q3\n---\n\n- [ ] rent the crane — March\n- [ ] open the yard — May\n",
        "plan: Sell 30 boats | ? by Key\n  checkpoint: Event rent the crane\n  checkpoint: Event open the yard\n  action: rent the crane — March\n  action: open the yard — May",
    )]);
}

#[test]
fn a_term_of_a_school_or_business_is_a_time() {
    check(&[
        (
            "goals/a.md",
            "---\nsemester: spring 2027\n---\n# Row to the island\n\nAda steers.\n",
            "plan: Row to the island | 2027-03-01..2027-05-31 by Key\n  Notes: Ada steers.",
        ),
        (
            "goals/a.md",
            "---\nschool_year: 2026/27\nteam: blue\n---\n# Row to the island\n\nAda steers.\n",
            "plan: Row to the island | 2026-01-01..2027-12-31 by Key\n  Notes: Ada steers.",
        ),
    ]);
}
