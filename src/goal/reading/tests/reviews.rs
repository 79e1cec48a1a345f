//! Days of check-ins and reviews, which are what a goal is checked by.

use super::check;
use crate::date::Date;
use crate::document;
use crate::goal::read;
use crate::settings::Settings;

#[test]
fn days_of_check_ins_are_checkpoints() {
    check(&[
        (
            "goals.md",
            "# Goal: Sell 40 boats by December 2027\n\n## Check-ins\n\n- 2027-03-15\n- 2027-06-15: half of them\n- Every Friday with Ben\n",
            "section: Sell 40 boats by December 2027 | 2027-12-01..2027-12-31 by Statement\n  checkpoint: 2027-03-15 2027-03-15\n  checkpoint: 2027-06-15 half of them\n  Review: 2027-03-15\n  Review: 2027-06-15: half of them\n  Review: Every Friday with Ben\n  every 7 days",
        ),
        (
            "goals.md",
            "---\ngoal: Sell 40 boats by December 2027\ncheck-ins: 2027-03-15, 2027-06-15\n---\n",
            "plan: Sell 40 boats by December 2027 | 2027-12-01..2027-12-31 by Statement\n  checkpoint: 2027-03-15 2027-03-15\n  checkpoint: 2027-06-15 2027-06-15\n  Review: 2027-03-15, 2027-06-15",
        ),
        (
            "goals.md",
            "---\ngoal: Sell 40 boats by December 2027\ncheck_ins: [2027-03-15, 2027-06-15]\n---\n",
            "plan: Sell 40 boats by December 2027 | 2027-12-01..2027-12-31 by Statement\n  checkpoint: 2027-03-15 2027-03-15\n  checkpoint: 2027-06-15 2027-06-15\n  Review: 2027-03-15\n  Review: 2027-06-15",
        ),
        (
            "goals.md",
            "# Goal: Sell 40 boats\n\nInterim reviews: 15 April, 15 July and 15 October 2027.\n",
            "section: Sell 40 boats\n  checkpoint: 2027-04-15 15 April\n  checkpoint: 2027-07-15 15 July\n  checkpoint: 2027-10-15 15 October 2027.\n  Review: 15 April, 15 July and 15 October 2027.",
        ),
        (
            "goals.md",
            "# Goals 2027\n\n| Goal | Deadline | Review date |\n|---|---|---|\n| Sell 40 boats | 1 December 2027 | 15 June 2027 |\n",
            "item: Sell 40 boats | 2027-12-01 by Child\n  checkpoint: 2027-06-15 15 June 2027\n  Review: 15 June 2027",
        ),
    ]);
}

#[test]
fn what_names_no_days_or_is_over_is_no_checkpoint() {
    check(&[
        (
            "goals.md",
            "# Goal: Sell 40 boats\n\nReview: every Friday\n",
            "section: Sell 40 boats\n  Review: every Friday\n  every 7 days",
        ),
        (
            "goals.md",
            "# Goal: Sell 40 boats\n\n## Reviews\n\n- 2026-10-01: eight sold\n- 2026-11-01: ten sold\n",
            "section: Sell 40 boats\n  Review: 2026-10-01: eight sold\n  Review: 2026-11-01: ten sold",
        ),
    ]);
}

#[test]
fn days_alone_are_checkpoints_of_their_own() {
    check(&[
        (
            "goals.md",
            "# Goal: Sell 40 boats by June 2027\n\nCheckpoints: 1 March, 1 May\n",
            "section: Sell 40 boats by June 2027 | 2027-06-01..2027-06-30 by Statement\n  checkpoint: 2027-03-01 1 March\n  checkpoint: 2027-05-01 1 May",
        ),
        (
            "goals.md",
            "# Goal: Sell 40 boats by June 2027\n\nCheckpoints: March 1, 2027 and May 1, 2027\n",
            "section: Sell 40 boats by June 2027 | 2027-06-01..2027-06-30 by Statement\n  checkpoint: 2027-03-01 March 1, 2027\n  checkpoint: 2027-05-01 May 1, 2027",
        ),
        (
            "goals.md",
            "# Goals 2027\n\n- Sell 40 boats\n  - Checkpoint 30 April: ten boats\n",
            "item: Sell 40 boats | 2027-01-01..2027-12-31 by Heading\n  checkpoint: 2027-04-30 ten boats",
        ),
    ]);
}

#[test]
fn days_of_reviews_stand_among_dated_key_results() {
    let text = "# Goals 2027\n\n## Objective: Rowers stay\n\n- Rowers who renew: from 70 % to 85 % by December 2027\n\n### Check-ins\n\n- 2027-01-29\n- 2027-02-26\n";
    let told = super::read_as("goals.md", text);
    let day = |words: &str| told.find(&format!("checkpoint: {words}")).unwrap();
    assert!(day("2027-01-29") < day("2027-02-26") && day("2027-02-26") < day("2027-12-01"), "{told}");
}

#[test]
fn dated_lines_lead_up_to_the_last_checkpoint() {
    let text = "# Goal: Sell 40 boats by June 2028\n\n## Key results\n\n- 10 sold by June 2027\n- 25 sold by December 2027\n\n## Milestones\n\n- June 2028: 40 sold\n";
    let told = super::read_as("goals.md", text);
    let day = |day: &str| told.find(&format!("checkpoint: {day}")).unwrap_or(usize::MAX);
    assert!(
        day("2027-06-01") < day("2027-12-01") && day("2027-12-01") < day("2028-06-01") && day("2028-06-01") < told.len(),
        "{told}"
    );
}

#[test]
fn days_of_reviews_that_stand_one_below_the_other_lead_up_to_all_goals() {
    let leads = |days: &str| {
        let settings = Settings::new(Date::new(2026, 11, 20).unwrap());
        let text = format!("# Goals 2027\n\n- Sell the boat\n- Row a race\n\n## Review dates\n\n{days}");
        let reading = read(&document::read(&text), "goals.md", &settings);
        reading.goals.iter().all(|goal| goal.led_up_to.is_some())
    };
    assert!(leads("- 14 April 2027\n- 14 July 2027\n") && leads("14 April and 14 July 2027\n"));
    assert!(!leads("- 14 April 2027\n- on Sundays\n"));
}
