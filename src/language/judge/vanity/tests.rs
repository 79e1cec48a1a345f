//! What is counted for its own sake, and what only looks like it.

use crate::language::Context;
use crate::language::Judgement;
use crate::language::Vocabulary;
use crate::language::judge;
use crate::language::judge_in;

/// The statements about which the answer is another one.
fn wrong(vanity: bool, statements: &[&'static str]) -> Vec<&'static str> {
    statements.iter().copied().filter(|statement| judge(statement, &Vocabulary::default()).vanity.is_some() != vanity).collect()
}

#[test]
fn what_only_counts_effort_or_reach_is_vanity() {
    let vanity = [
        "Number of flyers delivered",
        "Letters sent",
        "Practice hours logged",
        "Doors knocked on",
        "Total members of the mailing list",
        "Follower count",
        "Likes per drawing",
        "Log 300 practice hours on the accordion",
        "Clock 20 hours a week at the loom",
        "Read five novels over the winter",
        "Read one research paper each week",
        "Churn out four podcast episodes a week",
        "Hand out 900 leaflets",
        "Quadruple our Instagram following",
        "More followers for the choir",
        "12 % more page views by May",
        "800 members in our Facebook group",
        "Telegram channel: 4,000 subscribers",
        "Monthly listeners above 900",
    ];
    assert_eq!(wrong(true, &vanity), [""; 0]);
}

#[test]
fn what_is_limited_known_or_tied_to_an_effect_is_none() {
    let sound = [
        "Invoices sent within two days",
        "Hours per reel",
        "Speak at one regional meeting",
        "Get the boathouse open to visitors",
        "Build a mailing list",
        "Learn 300 words of Welsh",
        "Collect all 40 stamps of the coastal trail",
        "Finish the cookbook, 90 pages",
        "Train 30 people on the new till",
        "Sub-20 parkrun by autumn",
        "Emails per day from 60 to 20",
        "Emails per day (60 → 20)",
        "Leaflets that lead to a booking",
        "Fill the four vacant posts in the galley",
        "Open 12 accounts that order again",
        "At least 4.8 stars",
        "Get the bakery to four stars",
        "Sit in on three council meetings",
        "Online rating: >4.6 stars",
    ];
    assert_eq!(wrong(false, &sound), [""; 0]);
}

#[test]
fn indicators_say_as_much_of_measures_and_volume_as_goals() {
    let vocabulary = Vocabulary::default();
    for text in [
        "3 offers a month",
        "500 followers",
        "Send 40 letters",
        "Calls a week, 60 → 20",
        "Read 24 books by June 2028: one of them aloud",
        "Better mood",
        "The boat sold for at least 9,000 euros by May",
    ] {
        let (goal, indicator) = (judge(text, &vocabulary), judge_in(text, Context::Indicators, &vocabulary));
        let flags = |judged: &Judgement| (judged.measurable, judged.vanity, judged.timed);
        assert_eq!(flags(&indicator), flags(&goal), "{text}");
        if goal.measurable.is_none() || goal.vanity.is_some() {
            assert_eq!(indicator, goal, "{text}");
        }
    }
}

#[test]
fn people_who_come_to_a_place_are_no_reach() {
    let came = ["80 listeners in the church", "Get 200 visitors at the fair", "Attract more visitors to the mill"];
    assert_eq!(wrong(false, &came), [""; 0]);
    let reach = ["500 subscribers in the first year", "900 followers in our group", "Attract more visitors to the website"];
    assert_eq!(wrong(true, &reach), [""; 0]);
}

#[test]
fn so_many_of_so_many_are_a_share() {
    let shares =
        ["8 of 10 questions come to me first", "Two out of three posts shared by a customer", "4 of 5 calls end in a visit"];
    assert_eq!(wrong(false, &shares), [""; 0]);
}
