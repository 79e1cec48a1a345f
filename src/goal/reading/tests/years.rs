//! What lies ahead and what is over: years, reviews, due dates and the days on the way to them.

use super::check;
use super::describe;
use crate::date::Date;
use crate::document;
use crate::goal::Status;
use crate::goal::read;
use crate::settings::Settings;

#[test]
fn a_list_of_a_year_that_is_over_is_kept_beside_a_later_one() {
    let settings = Settings::new(Date::new(2027, 1, 10).unwrap());
    let text = "# Yearly goals\n\n## 2026\n\n- Sell the barn\n\n## 2027\n\n- Sell the boat\n";
    let reading = read(&document::read(text), "goals.md", &settings);
    let open: Vec<bool> = reading.goals.iter().map(|goal| goal.status.is_open()).collect();
    assert_eq!(open, [false, true]);
}

#[test]
fn what_stands_below_a_goal_of_a_year_that_is_over_is_kept_with_it() {
    let settings = Settings::new(Date::new(2027, 1, 10).unwrap());
    let text = "# Goals\n\n# 2027\n\n## Sell the boat\n\n- [ ] Paint the hull\n\n# 2026\n\n## Clear the shed in 2026\n\n- Share the tools with the club\n";
    let reading = read(&document::read(text), "goals.md", &settings);
    let open: Vec<bool> = reading.goals.iter().map(|goal| goal.status.is_open()).collect();
    assert_eq!(open, [true, true, false, false]);
}

#[test]
fn the_years_of_a_title_say_which_they_are() {
    check(&[(
        "posts/plans.md",
        "---\ntitle: My goals\ndate: 2027-03-08\n---\n\n## 2027-2031 5-year plan\n\n- Sell the boat\n",
        "item: Sell the boat | 2027-01-01..2031-12-31 by Heading",
    )]);
}

#[test]
fn a_title_that_looks_back_closes_nothing_that_lies_ahead() {
    check(&[
        (
            "goals.md",
            "# Goals 2027 - mid-year review\n\n- [x] Sell the car\n- [ ] Sell the boat\n- Sell the bike\n- Sell the barn by 20 June 2027\n",
            "item achieved: Sell the car | 2027-01-01..2027-12-31 by Heading\nitem: Sell the boat | 2027-01-01..2027-12-31 by Heading\nitem achieved: Sell the bike | 2027-01-01..2027-12-31 by Heading\nitem: Sell the barn by 20 June 2027 | 2027-06-20 by Statement",
        ),
        (
            "goals.md",
            "# Goals: review of 2026\n\n- Sell the car\n\n## 2027\n\n- Sell the boat\n",
            "item achieved: Sell the car | 2026-01-01..2026-12-31 by Heading\nitem: Sell the boat | 2027-01-01..2027-12-31 by Heading",
        ),
        (
            "goals.md",
            "# Goals 2026 review\n\n- Sell the car\n\n# Goals 2027\n\n- Sell the boat\n",
            "item achieved: Sell the car | 2026-01-01..2026-12-31 by Heading\nitem: Sell the boat | 2027-01-01..2027-12-31 by Heading",
        ),
        // What was left open in a year that is over is not taken up again.
        (
            "goals.md",
            "# Goals 2024 review\n\n- [ ] Sell the car\n",
            "item achieved: Sell the car | 2024-01-01..2024-12-31 by Heading",
        ),
        ("goals.md", "# Goals\n\n## Still open\n\n- Sell the boat\n", "item: Sell the boat"),
    ]);
}

#[test]
fn days_beside_the_due_date_leave_it_alone() {
    check(&[
        (
            "goals.md",
            "# Sell the boat\n\nTime-bound: 30.06.2027. Half way check on 31.03.2027 with two offers.\n\n## Why\n\nRoom\n",
            "section: Sell the boat | 2027-06-30 by Child\n  Timeline: 30.06.2027. Half way check on 31.03.2027 with two offers.\n  Why: Room",
        ),
        (
            "goals.md",
            "# Goals 2027\n\n- Sell 60 boats (2026: 40)\n- Sell the barn by September (empty since April)\n",
            "item: Sell 60 boats (2026: 40) | 2027-01-01..2027-12-31 by Heading\nitem: Sell the barn by September (empty since April) | 2027-09-01..2027-09-30 by Statement",
        ),
        (
            "goals.md",
            "# Goals\n\n- [ ] Sell the boat ⏳ 2027-02-01 📅 2027-09-30\n- [ ] Sell the barn ⏳ 2027-02-01\n",
            "item: Sell the boat | 2027-09-30 by Child\nitem: Sell the barn | 2027-02-01 by Child",
        ),
    ]);
}

#[test]
fn checkpoints_without_a_year_lie_before_the_due_date() {
    let text = |due: &str| format!("# Goal: Sell 40 boats\n\nDeadline: {due}\n\n## Milestones\n\n- 30 September: 20 boats\n");
    check(&[
        (
            "goals/boats.md",
            &text("31 December 2027"),
            "plan: Sell 40 boats | 2027-12-31 by Child\n  checkpoint: 2027-09-30 20 boats",
        ),
        (
            "goals/boats.md",
            &text("31 March 2028"),
            "plan: Sell 40 boats | 2028-03-31 by Child\n  checkpoint: 2027-09-30 20 boats",
        ),
        // There are two such days.
        ("goals/boats.md", &text("31 December 2028"), "plan: Sell 40 boats | 2028-12-31 by Child\n  checkpoint: Event 20 boats"),
    ]);
}

#[test]
fn the_status_of_a_file_with_many_goals_is_that_of_each() {
    let settings = Settings::new(Date::new(2027, 1, 10).unwrap());
    for (told, expected) in [
        ("draft", [Status::Draft, Status::Achieved]),
        ("archived", [Status::Dropped, Status::Dropped]),
        ("on track", [Status::Active, Status::Achieved]),
    ] {
        let text = format!("---\nstatus: {told}\n---\n\n# Goals 2027\n\n- [ ] Sell the boat\n- [x] Sell the oars\n");
        let reading = read(&document::read(&text), "goals.md", &settings);
        let read: Vec<Status> = reading.goals.iter().map(|goal| goal.status).collect();
        assert_eq!(read, expected, "{told}");
    }
}

#[test]
fn this_year_is_the_one_that_begins_when_a_goal_is_noted_in_the_last_days_of_december() {
    let settings = Settings::new(Date::new(2027, 1, 10).unwrap());
    for (front, expected) in [
        ("created: 2026-12-28", "2027-01-01..2027-12-31"),
        ("type: goal\ndate: 2026-12-28", "2027-01-01..2027-12-31"),
        ("created: 2026-11-28", "2026-01-01..2026-12-31"),
    ] {
        let text = format!("---\n{front}\n---\n\n# Sell 40 boats this year\n");
        let told = describe(&read(&document::read(&text), "goals/boats.md", &settings), &text);
        assert!(told.contains(&format!(" | {expected} by Statement")), "{front}\n{told}");
    }
}

#[test]
fn a_figure_with_its_time_in_brackets_tells_how_it_was() {
    check(&[(
        "goals.md",
        "# Goals 2027\n\n- No boat sinks (12 times in 2026)\n- 14 rowers at training (9 in autumn)\n- 20 members (12 today)\n- Row races (10 km in May)\n- Sell boats (30 by May)\n",
        "item: No boat sinks (12 times in 2026) | 2027-01-01..2027-12-31 by Heading\nitem: 14 rowers at training (9 in autumn) | 2027-01-01..2027-12-31 by \
         Heading\nitem: 20 members (12 today) | 2027-01-01..2027-12-31 by Heading\nitem: Row races (10 km in May) | 2027-05-01..2027-05-31 by \
         Statement\nitem: Sell boats (30 by May) | 2027-05-01..2027-05-31 by Statement",
    )]);
}

#[test]
fn what_looks_back_in_front_of_goals_gives_them_no_time() {
    let recap = "Let's recap my 2026:\n\n- Sold a boat\n\nThere is more to do.\n\n1. Row a race\n2. Publish ten letters\n";
    let review = "---\ntitle: 2027 goals\n---\n\nNow, time to review the goals\n\n1. Learn Welsh.\n2. Read books.\n\nThese are the new \
                  ones.\n\n1. Row a race\n";
    check(&[
        ("resolutions.md", recap, "item: Row a race\nitem: Publish ten letters\nfor all: Notes There is more to do."),
        (
            "new.md",
            review,
            "item: Row a race | 2027-01-01..2027-12-31 by Key\nfor all: Notes Now, time to review the goals\nfor all: Notes These are the new ones.",
        ),
    ]);
}

#[test]
fn the_line_below_a_title_of_a_year_says_that_goals_follow() {
    let post = "---\ntitle: Hello 2027\ndescription: Some resolutions\n---\n\nA few points:\n\n- Row a race\n";
    check(&[
        ("_posts/new.md", post, "item: Row a race | 2027-01-01..2027-12-31 by Key"),
        ("_posts/new.md", &post.replace("Hello 2027", "Hello boats"), "passed over: NoSign"),
        ("_posts/new.md", &post.replace("Hello 2027", "2026 in review"), "passed over: NoSign"),
        ("_posts/new.md", &post.replace("Some resolutions", "A year at sea"), "passed over: NoSign"),
    ]);
}

#[test]
fn a_time_before_all_goals_only_says_of_when_a_thing_is() {
    check(&[
        (
            "goals.md",
            "# Goals 2027\n\n- File my 2026 taxes\n- Publish the Q4 2026 newsletter by May\n- Weigh what I did in summer 2026\n- Sell the May 2027 boat\n",
            r"
item: File my 2026 taxes | 2027-01-01..2027-12-31 by Heading
item: Publish the Q4 2026 newsletter by May | 2027-05-01..2027-05-31 by Statement
item: Weigh what I did in summer 2026 | 2026-06-01..2026-08-31 by Statement
item: Sell the May 2027 boat | 2027-05-01..2027-05-31 by Statement
",
        ),
        (
            "goals.md",
            "# Goals Q2 2027\n\n- Send the March report\n- Row a race March 2027 in Oslo\n",
            "item: Send the March report | 2027-04-01..2027-06-30 by Heading\nitem: Row a race March 2027 in Oslo | 2027-03-01..2027-03-31 by Statement",
        ),
        ("goals.md", "# Goals\n\n- File my 2026 taxes\n", "item: File my 2026 taxes | 2026-01-01..2026-12-31 by Statement"),
    ]);
}
