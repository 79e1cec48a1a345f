//! What is not missing: what another language says, what a list for a month has no room for, what its parts or a figure measure.

use crate::program::Folder;

/// The findings of a run over one file, one a line.
fn findings(name: &str, text: &str) -> String {
    let folder = Folder::new(&[(name, text)]);
    folder.run(&["check", "--isolated", "--today=2027-01-15", "--output-format=concise", name]).output
}

#[test]
fn nothing_is_missing_that_may_be_said_in_another_language() {
    let text = "# Meine Ziele\n\n- Das Boot im Frühling verkaufen und dafür ein kleineres kaufen\n- Jeden Monat ein Buch lesen\n\nIch \
                möchte das bis zum Sommer schaffen, und meine Schwester hilft mir dabei.\n";
    assert_eq!(findings("ziele.md", text), "");
}

#[test]
fn a_list_for_a_month_needs_no_checkpoints() {
    let text = "# Goals for March 2027\n\n- Sell 2 boats\n- Row 40 km\n";
    assert!(!findings("goals.md", text).contains("missing-checkpoints"));
    assert!(findings("goals.md", &text.replace("March ", "")).contains("missing-checkpoints"));
    let week = "# Goals\n\n## Week of June 6 to June 13\n\n- Sell 2 boats\n- Row 40 km\n";
    assert!(!findings("goals.md", week).contains("missing-checkpoints"));
    let next = |time: &str| format!("# Goals\n\n## Next {time}\n\n- Sell 2 boats\n\n## Next 9 months\n\n- Sell 9 boats\n");
    assert!(!findings("goals.md", &next("30 days")).contains("missing-checkpoints"));
    assert!(findings("goals.md", &next("60 days")).contains("missing-checkpoints"));
    let plan = |due: &str| {
        let dates = format!("start: 2027-03-01\ndue: {due}\n");
        format!("---\ngoal: Sell 2 boats\n{dates}milestones:\n  - 2027-03-12: first boat sold\n---\n")
    };
    assert!(!findings("goals.md", &plan("2027-03-26")).contains("too-few-checkpoints"));
    assert!(findings("goals.md", &plan("2027-09-30")).contains("too-few-checkpoints"));
    let soon = |due: &str| format!("---\ngoal: Sell 2 boats\ndue: {due}\nmilestones:\n  - 2027-02-01: first boat sold\n---\n");
    assert!(!findings("goals.md", &soon("2027-02-20")).contains("too-few-checkpoints"));
    assert!(findings("goals.md", &soon("2027-06-20")).contains("too-few-checkpoints"));
}

#[test]
fn things_in_a_file_that_only_its_name_calls_goals_may_be_anything() {
    let things = "- oars\n- ropes\n- green paint\n- nails\n- a mast\n- a flag\n";
    let counts = |title: &str| findings("goals.md", &format!("# {title}\n\n{things}")).contains("missing-timeline");
    assert!(counts("Goals") && !counts("Boat house"));
}

#[test]
fn goals_without_a_time_are_counted_where_nothing_else_names_one() {
    let bare = "# Goals\n\n- Sell the boat\n- Row a race\n";
    let counts = |text: &str| findings("goals.md", text).contains("missing-timeline");
    assert!(counts(bare) && counts(&format!("{bare}\nLast updated on 2026-05-01, and read again in 2026.\n")));
    assert!(!counts(&format!("# Goals\n\nFor this next year I keep it short.\n\n{}", &bare[9..])));
    assert!(!counts(&format!("{bare}- Buy a tent by May 2027\n- Paint the hull by June 2027\n")));
    assert!(counts(&format!("{bare}- Buy a tent by May 2027\n")));
}

#[test]
fn a_way_that_is_told_for_all_goals_is_not_missing() {
    let asks = |text: &str| findings("goals.md", text).contains("missing-checkpoints");
    let column = |name: &str| {
        format!("# Goals 2027\n\n| Goal | {name} |\n|---|---|\n| Open a museum | soon |\n| Build a bakery | later |\n")
    };
    assert!(asks(&column("Place")) && !asks(&column("Timeline")) && !asks(&column("Next milestone")));
    let titled = |title: &str| format!("# Goals 2027\n\n- Open a museum\n- Build a bakery\n\n## {title}\n\nOars first.\n");
    assert!(asks(&titled("Year of the boats")) && asks(&titled("Month by month")));
    assert!(!asks(&titled("Phase 2: water")) && !asks(&titled("Weekly work")));
    assert!(!asks(&titled("First 30 days")) && !asks(&titled("Days 31-60: water")) && asks(&titled("Day boats")));
    let lines = |second: &str| format!("# Goals 2027\n\n- Open a museum\n- Build a bakery\n\nWeek 1 — maps\n\n{second}\n");
    assert!(asks(&lines("Flour")) && !asks(&lines("Week 2 — flour")));
    assert!(asks("# Goals & milestones 2027\n\n- Open a museum\n- Build a bakery\n"));
}

#[test]
fn what_a_plan_lacks_may_stand_below_titles_that_nobody_knows() {
    let plan = |titles: [&str; 3]| {
        let told = "## Why\n\nThe boats rot, and people miss them.\n\n## What is missing\n\nA slipway.\n\n## Actions\n\n- Buy the timber\n\n\
                    ## Life\n\nSundays stay free.\n\n## Realistic?\n\nTwo clubs nearby did it in a year.\n\n## Rest\n\nNo work in August.\n\n\
                    ## Habits\n\n- Plane for an hour each Monday\n\n";
        let sections = titles.map(|title| format!("## {title}\n\nTimber and paint.\n\n")).concat();
        findings("goals/boats.md", &format!("# Restore 4 boats by 30 June 2027\n\n{told}{sections}"))
    };
    // Feedback and review are missed.
    let known = plan(["Notes", "Notes", "Resources"]);
    assert!(known.contains("missing-feedback") && known.contains("missing-review"), "{known}");
    let one = plan(["Notes", "Sparrows", "Resources"]);
    assert!(one.contains("missing-feedback"), "{one}");
    let two = plan(["Sparrows", "Driftwood", "Resources"]);
    assert!(!two.contains("missing-feedback") && !two.contains("missing-review") && two.contains("missing-checkpoints"), "{two}");
}

#[test]
fn a_single_goal_in_long_prose_may_say_anything_there() {
    let goal = |sentences: usize| {
        format!(
            "# My 2027 goals\n\n## Open a museum of maps\n\n{}\n",
            "People who row see the shore as it is. ".repeat(sentences)
        )
    };
    assert!(findings("goals.md", &goal(9)).contains("missing-checkpoints"));
    assert!(!findings("goals.md", &goal(90)).contains("missing-"));
}

#[test]
fn figures_and_parts_show_progress() {
    let books = "# 2027 goals\n\n## Read 39 books\n\nLast year was slow.\n\n## Row 300 km\n\nThe boat is new.\n";
    assert!(!findings("goals.md", books).contains("missing-indicators"));
    let parts = "# 2027 goals\n\n- Set foot on every island\n  - ~~North~~\n  - ~~South~~\n  - East\n- Paint the rooms\n  - [ ] Hall\n  - [x] Bath\n";
    assert!(!findings("goals.md", parts).contains("missing-indicators"));
}

#[test]
fn dates_that_are_only_mentioned_are_not_overdue() {
    let text = "# Bucket list\n\n- Watch The Boatman (2010)\n- See the 2024 regatta film\n- 2026-03-01 Rowing for all\n- <del>Row a race</del> (May 2026)\n";
    assert!(!findings("bucket-list.md", text).contains("overdue-goal"));
    assert!(findings("goals.md", "# Goals\n\n- Sell the boat by June 2026\n").contains("overdue-goal"));
}

#[test]
fn a_few_goals_with_text_in_a_list_are_asked_no_more_than_the_others() {
    let text = "# Goals 2027\n\n- Sell the boat for 900 euros\n- Row 300 km\n- Swim 20 km\n\n## Buy a tent\n\nA green one.\n";
    let told = findings("goals.md", text);
    assert!(!told.contains("missing-gaps") && !told.contains("missing-feedback"), "{told}");
}

#[test]
fn texts_about_goals_are_passed_over() {
    let code = "```rust\nfn main() {}\n```\n\n";
    let taught = format!("# Learning plan\n\n- Write a parser\n\n{}", code.repeat(4));
    for (name, text) in [
        ("learning-plan.md", taught.as_str()),
        ("quiet.md", "---\ntitle: A quiet week\ndate: 2026-05-01\ntags: [goals, life]\n---\n\nI rested.\n\n- Sea\n- Sleep\n"),
        ("books.md", "---\ntitle: Accounting\n---\n\n# Objectives\n\n- Reports are of use to those who read them\n"),
        ("is-art-objective.md", "# Is art objective?\n\n- Some say so\n"),
        ("course.md", "# Learning goals\n\n| Goal | Status |\n| --- | --- |\n| You can explain a tide | Todo |\n"),
    ] {
        assert_eq!(findings(name, text), "", "{name}");
    }
}

#[test]
fn figures_on_checkpoints_are_not_called_indicators() {
    let text = "# Goal: Open a second bakery by 30 November 2027\n\n## Milestones\n\n- 2027-03-31: 2 leases offered\n- 2027-07-31: \
                3 ovens running\n";
    let found = findings("goals/bakery.md", text);
    let told = found.lines().find(|line| line.contains("too-few-indicators")).unwrap_or_default();
    assert!(told.contains("2 figures on checkpoints and no indicator") && !told.contains(":5:"), "{found}");
}

#[test]
fn rhythms_and_key_results_without_a_name_measure() {
    let rhythms = "# 2027 goals\n\n## Write a letter per month\n\nBy hand.\n\n## Row a lake each quarter\n\nAny lake.\n";
    assert!(!findings("goals.md", rhythms).contains("missing-indicators"));
    let okrs = "# OKRs 2027\n\n### Grow the harbour\n\n- build a pier for large boats\n- open the café by the lighthouse\n\n### Keep it clean\n\n- 40 tonnes of nets taken out\n- hire a diver\n";
    assert!(!findings("okrs.md", okrs).contains("missing-indicators"));
}

#[test]
fn what_is_learnt_or_earned_once_in_a_life_is_an_end() {
    let text = "# Bucket list\n\n- Learn to skate\n- Earn a forestry degree\n- See the northern lights\n";
    assert_eq!(findings("bucket-list.md", text), "");
    for open in ["other instruments and more songs", "to sing well"] {
        assert!(findings("bucket-list.md", &text.replace("to skate", open)).contains("vague-outcome"), "{open}");
    }
    assert_eq!(findings("list.md", &text.replace("Bucket list", "40 things to do before I turn 40")), "");
    let year = findings("goals.md", &text.replace("Bucket list", "Goals 2027"));
    assert!(year.contains("vague-outcome") && year.contains("credential-only"), "{year}");
}

#[test]
fn what_is_made_of_a_skill_shows_it() {
    let text = "# Goals 2027\n\n- Learn to code\n  - Build a small app for the harbour\n- Sell the boat\n";
    assert!(!findings("goals.md", text).contains("vague-outcome"));
    assert!(findings("goals.md", &text.replace("Build a small app for the harbour", "Watch videos")).contains("vague-outcome"));
}

#[test]
fn what_is_done_in_one_week_is_a_step() {
    let text = "# Weekly goals\n\n## Week 7\n\n- Read two chapters on knots\n- Get better at knots\n";
    let told = findings("goals.md", text);
    assert!(!told.contains("activity-as-outcome") && told.contains("vague-outcome"), "{told}");
    for month in ["Monthly goals", "Goals for the next 4 weeks"] {
        let told = findings("goals.md", &text.replace("Weekly goals", month).replace("## Week 7\n\n", ""));
        assert!(told.contains("activity-as-outcome"), "{told}");
    }
}

#[test]
fn an_objective_says_what_is_cared_for_and_a_key_result_is_told_once() {
    let text = "# OKRs Q1 2027\n\n## Objective: Network with the mills\n\n### Key results\n\n- Reduce the queue \
                to below 90 sacks\n- Publish welcoming, up-to-date documentation\n";
    let told = findings("okrs.md", text);
    assert!(!told.contains("activity-as-outcome") && !told.contains("unmeasurable-indicator"), "{told}");
    assert_eq!(told.matches("vague-outcome").count(), 1, "{told}");
}

#[test]
fn errands_and_permits_are_asked_for_nothing_more() {
    let text = "# Goals 2027\n\n- Start installing the compiler\n- Get a fishing licence\n";
    let told = findings("goals.md", text);
    assert!(!told.contains("credential-only") && !told.contains(":3:3: error[G201]"), "{told}");
}

#[test]
fn a_line_that_comes_again_is_told_once_and_a_heading_over_counted_goals_is_none() {
    let again = "# Goals\n\n## Q1 2027\n\n- Sell a boat\n- Row more\n\n## Q2 2027\n\n- Sell a barge\n- row More\n";
    assert_eq!(findings("goals.md", again).matches("vague-outcome").count(), 1);
    let heading =
        "# Goals 2027\n\n## Improve at home and at sea\n\n- Cook at least 1 dinner a week\n- Row 300 km\n- Sell a boat\n";
    assert!(!findings("goals.md", heading).contains("vague-outcome"));
    assert!(findings("goals.md", &heading.replace("300 km", "more")).contains("Improve at home"));
}

#[test]
fn a_habit_without_a_verb_is_advised_and_no_error() {
    let told = findings("goals.md", "# Goals 2027\n\n- Chess every weekday\n- Sell a boat\n");
    assert!(told.contains("advice[G102]"), "{told}");
}

#[test]
fn a_list_for_a_month_leads_up_to_that_for_the_year() {
    let text = "# Goals\n\n## January 2027 goals\n\n- Buy 9 oars\n\n## 2027 goals\n\n- Sell 3 boats\n- Win a race\n";
    assert!(!findings("goals.md", text).contains("missing-checkpoints"));
    assert!(findings("goals.md", &text.replace("January 2027", "2026")).contains("missing-checkpoints"));
}

#[test]
fn a_goal_of_a_month_is_not_asked_for_a_plan_of_a_year() {
    let text = "---\ngoal: Row 90 km\nstart: 2027-01-04\ndue: 2027-01-30\n---\n";
    let asked = ["missing-checkpoints", "missing-gaps", "missing-feedback"];
    assert!(asked.iter().all(|rule| !findings("row.md", text).contains(rule)));
    let long = text.replace("2027-01-30", "2027-10-30");
    assert!(asked.iter().all(|rule| findings("row.md", &long).contains(rule)));
}

#[test]
fn checklists_and_loads_show_progress() {
    let text = "# Goals 2027\n\n## Build the boat\n\n- [x] hull\n- [ ] mast\n- [ ] sails\n\n## Finish the yard\n\n- [ ] crane\n- [ ] sheds\n";
    assert!(!findings("goals.md", text).contains("missing-indicators"));
    assert!(findings("goals.md", &text.replace("[ ] ", "").replace("[x] ", "")).contains("missing-indicators"));
    assert!(!findings("goals.md", "# Goals 2027\n\n- Lift: 120x5\n- Press: 60x8\n").contains("missing-indicators"));
}

#[test]
fn what_is_still_to_be_filled_in_is_not_missing_as_well() {
    let plan = "# Sell the old boat to the rowing club\n\n";
    for (label, rule) in [
        ("Deadline", "missing-timeline"),
        ("Milestones", "missing-checkpoints"),
        ("Success criteria", "missing-indicators"),
        ("Why", "missing-why"),
        ("Feedback", "missing-feedback"),
        ("Review", "missing-review"),
    ] {
        assert!(findings("goals/boat.md", &format!("{plan}**Offer:** a good one\n")).contains(rule), "{label}");
        for label in [label.to_owned(), label.to_lowercase()] {
            let told = findings("goals/boat.md", &format!("{plan}**{label}:** TBD\n"));
            assert!(told.contains("placeholder") && !told.contains(rule), "{label}\n{told}");
        }
    }
    // A move as a whole is about each of its parts.
    let abroad = "---\npriority: mobility\n---\n\n# Work as a pilot in Bremen by June 2028\n\n";
    assert!(findings("goals/pilot.md", abroad).contains("mobility-network"));
    assert!(!findings("goals/pilot.md", &format!("{abroad}**Mobility:** TBD\n")).contains("mobility-network"));
}

#[test]
fn a_place_that_begins_like_a_month_is_a_place() {
    let text = "---\ngoal: Work as a nurse in Marburg by June 2028\npriority: mobility\n---\n";
    assert!(!findings("nurse.md", text).contains("unspecified-market"));
    for time in ["March", "Q3", "Spring"] {
        let unnamed = text.replace("Marburg by June 2028", time);
        assert!(findings("nurse.md", &unnamed).contains("unspecified-market"), "{time}");
    }
}

#[test]
fn a_key_result_that_cannot_be_measured_is_told_as_a_goal() {
    let text = "# Goals 2027\n\n## Sell boats\n\n### Key results\n\n| Key result | Target |\n| --- | --- |\n| Better mood | |\n";
    assert!(!findings("goals.md", text).contains("unmeasurable-indicator"));
    let listed = "---\ngoal: Sell 3 boats by June 2027\nindicators: [Better mood]\n---\n";
    assert!(findings("boats.md", listed).contains("unmeasurable-indicator"));
}

#[test]
fn the_last_open_goal_of_a_list_is_asked_no_more_than_the_others_were() {
    let text = "# Goals 2027\n\n## ✅ Buy a boat\n\nIt is blue.\n\n## Publish 10 letters\n\nFor all.\n";
    assert!(!findings("goals.md", text).contains("missing-feedback"));
}

#[test]
fn tasks_of_a_week_are_no_goals() {
    let text = "# Goals\n\n## To do this week\n\n- [ ] Read about varnish\n- [ ] Learn about tides\n- [ ] Attend the meetup\n\n## Boats\n\n- Sell \
                the boat for 900 euros by June 2027\n";
    let told = findings("goals.md", text);
    assert!(!told.contains("G102") && !told.contains("G103") && !told.contains(" of 3 goals"), "{told}");
    let told = findings("goals.md", &text.replace("To do this week", "Skills"));
    assert!(told.contains("G102") && told.contains("G103"), "{told}");
}

#[test]
fn a_figure_below_a_wish_says_when_it_is_reached() {
    let text = "# Goals 2027\n\n- Better manuals\n  - 80 % of the questions are answered by them\n";
    assert!(!findings("goals.md", text).contains("vague-outcome"));
    assert!(findings("goals.md", &text.replace("80 %", "most")).contains("vague-outcome"));
    let table = "# Goals\n\n| Goal | Target |\n|---|---|\n| Read more | 12 novels |\n";
    assert!(!findings("goals.md", table).contains("vague-outcome"));
    let prose = "# Goals 2027\n\n## Read more\n\nI have set myself a target of 16 novels, which is new.\n\n## Row more\n\nThe boat is new.\n";
    let told = findings("goals.md", prose);
    assert!(!told.contains("Read more") && told.contains("Row more"), "{told}");
}

#[test]
fn what_success_looks_like_holds_for_all_goals_in_front_of_it() {
    let text = "# OKR\n\n## Objective 1\n\nThe ferry is on time more often than the train.\n\n## Objective 2\n\nThe islanders sign up \
                for the pass.\n\n## Success Criteria\n\n1. 95 % of crossings on time\n2. 400 passes sold\n";
    assert!(!findings("okr.md", text).contains("missing-indicators"));
    let wish = text.replace("The ferry is on time more often than the train.", "Increase the trust of the islanders.");
    assert!(findings("okr.md", &wish).contains("vague-outcome"));
    assert!(findings("okr.md", &text[..text.find("## Success").unwrap()]).contains("missing-indicators"));
}

#[test]
fn what_goals_take_over_from_one_place_is_told_there_once() {
    let text = "---\nshared: &shared\n  status: actve\n  due: 2027-10-17\ngoals:\n  - <<: *shared\n    goal: Sell 2 boats\n  - <<: \
                *shared\n    goal: Publish ten letters\n---\n";
    let told = findings("goals.md", text);
    assert_eq!(told.matches("goals.md:3:").count(), 1, "{told}");
    assert!(!told.contains("missing-timeline"), "{told}");
}

#[test]
fn the_name_of_what_is_to_be_done_counts_nothing() {
    let told = findings("goals.md", "# Goals 2027\n\n- Job applications\n- Number of job applications\n");
    assert!(!told.contains("goals.md:3:") && told.contains("goals.md:4:3: warning[G204]"), "{told}");
    let row = "# Goals 2027\n\n| Goal | Now | Target |\n|---|---|---|\n| Cold calls | 200 a week | 300 a week |\n";
    assert!(findings("goals.md", row).contains("goals.md:5:3: warning[G204]"));
}
