//! Values of front matter in other forms than the plain one.

use super::check;

#[test]
fn one_value_may_stand_in_a_list_or_beside_details() {
    check(&[
        (
            "goals/a.md",
            "---\ngoal: Sell the boat\nyear: [2027]\nstatus: [done]\n---\n",
            "plan achieved: Sell the boat | 2027-01-01..2027-12-31 by Key",
        ),
        (
            "goals/a.md",
            "---\ngoal: Sell the boat\ndue: {hard: yes, date: 2027-06-30}\n---\n",
            "plan: Sell the boat | 2027-06-30 by Key",
        ),
    ]);
}

#[test]
fn a_length_without_a_year_is_a_horizon() {
    for horizon in ["quarter", "Year", "yearly", "6 months"] {
        check(&[(
            "goals/a.md",
            &format!("---\ngoal: Sell the boat\nhorizon: {horizon}\n---\n"),
            "plan: Sell the boat | ? by Key",
        )]);
    }
    check(&[("2nd.md", "---\ntags: goals\nduration: 6 months\n---\n\n- Sell the boat\n", "item: Sell the boat | ? by Key")]);
}

#[test]
fn todo_is_a_status_and_no_placeholder() {
    check(&[
        ("goals/a.md", "---\ngoal: Sell the boat\nstatus: todo\n---\n", "plan: Sell the boat"),
        ("goals/a.md", "---\ngoal: Sell the boat\nstatus: TBD\n---\n", "plan: Sell the boat\nfault: `status` holds TBD"),
    ]);
}

#[test]
fn the_level_of_a_language_is_none() {
    for (value, english) in [("B2", true), ("en-GB", true), ("de", false), ("Français", false)] {
        let text = format!("---\ngoal: Sell the boat\nlanguage: {value}\n---\n");
        let settings = super::Settings::new(super::Date::new(2026, 11, 20).unwrap());
        assert_eq!(super::super::read(&super::document::read(&text), "goals/a.md", &settings).english, english, "{value}");
    }
}

#[test]
fn months_are_those_of_the_year_in_which_the_goal_is_due() {
    check(&[(
        "goals/a.md",
        "---\ncheckpoints: [\"March: two offers\"]\nstart: 2027-01-01\ngoal: Sell the boat by December 2027\n---\n",
        "plan: Sell the boat by December 2027 | 2027-12-01..2027-12-31 by Statement | from 2027-01-01\n  checkpoint: 2027-03-01..2027-03-31 two offers",
    )]);
}

#[test]
fn checkpoints_and_key_results_hold_figures_and_days() {
    check(&[
        (
            "goals.md",
            "---\ngoal: Sell 40 boats by September 2027\nmilestones:\n  - {date: 2027-02-15, target: 10 boats}\n  - {when: 2027-05-31, value: 25 boats}\n  - {date: 2027-09-30, expected: 40 boats}\n---\n",
            "plan: Sell 40 boats by September 2027 | 2027-09-01..2027-09-30 by Statement\n  checkpoint: 2027-02-15  # 10 boats\n  checkpoint: 2027-05-31  # 25 boats\n  checkpoint: 2027-09-30  # 40 boats",
        ),
        (
            "goals.md",
            "---\nobjective: Rowers stay\ndue: 2027-12-31\nkey_results:\n  - {description: Rowers with a buddy, due: 2027-04-15}\n  - {description: Renewals, target: 70 %, due: 2027-06-30}\n---\n",
            "plan: Rowers stay | 2027-12-31 by Key\n  indicator: Rowers with a buddy\n  indicator: Renewals #\n  checkpoint: 2027-04-15 Rowers with a buddy\n  checkpoint: 2027-06-30 Renewals # 70 %",
        ),
        (
            "goals.md",
            "---\nobjective: Rowers stay\ndue: 2027-12-31\nkey_results:\n  - {description: Rowers with a buddy, due: 2027-04-15}\n  - {description: Renewals, target: 70 %, due: 2027-12-31}\n---\n",
            "plan: Rowers stay | 2027-12-31 by Key\n  indicator: Rowers with a buddy\n  indicator: Renewals #",
        ),
        (
            "goals.md",
            "---\ngoal: Rowers stay\nkey_results:\n  - Renewal rate: 85 %\n  - Rowers: \"90\"\n---\n",
            "plan: Rowers stay\n  indicator: Renewal rate: 85 % #\n  indicator: Rowers #",
        ),
        (
            "a.md",
            "---\ntype: goal\nstatement: 40 boats are sold by June 2027\n---\n\n# Boats\n",
            "plan: 40 boats are sold by June 2027 | 2027-06-01..2027-06-30 by Statement",
        ),
    ]);
}

#[test]
fn what_is_so_now_is_no_goal() {
    for now in ["Now: 1,150", "Now: hardly any", "Today: 1,150", "Today: two letters"] {
        let text = format!("# Goals\n\n## Goal 1: Put 6,000 by until June 2027\n\n- {now}\n- Metric: balance\n");
        let value = now.split_once(": ").unwrap().1;
        let goal = format!(
            "section: Put 6,000 by until June 2027 | 2027-06-01..2027-06-30 by Statement\n  indicator: balance\n  Baseline: {value}"
        );
        check(&[("goals.md", &text, &goal)]);
    }
}

#[test]
fn the_last_day_in_prose_is_the_one_by_which_a_goal_is_reached() {
    check(&[(
        "goals.md",
        "# Goals 2027\n\n- **Mend the roof.** A quote by March, the roofer booked by May, done by 15 September.\n- **Sell the boat.** Listed by March, so that I row again by 2030.\n",
        r"
item: Mend the roof | 2027-09-15 by Child
  Notes: A quote by March, the roofer booked by May, done by 15 September
item: Sell the boat | 2027-03-01..2027-03-31 by Child
  Notes: Listed by March, so that I row again by 2030
",
    )]);
}

#[test]
fn a_value_may_say_that_there_is_none() {
    check(&[(
        "goals.md",
        "# Goals 2027\n\n| Goal | Measure | Due |\n|---|---|---|\n| Sell the boat | n/a | June |\n| Paint the hull | - | - |\n",
        r"
item: Sell the boat | 2027-06-01..2027-06-30 by Child
item: Paint the hull | 2027-01-01..2027-12-31 by Heading
",
    )]);
}
