//! Ends that can be seen without a verb that says so, and what only looks like one.

use super::ask;
use super::check;
use crate::language::Label;

#[test]
fn a_measure_with_its_figure_is_an_end() {
    check(
        Label::Outcome,
        &[
            ("metric-with-threshold", "Breakage rate below 4 %"),
            ("metric-with-threshold", "GPA ≥ 3.4 this term"),
            ("metric-with-threshold", "Deposit share 41% → 55%"),
            ("metric-with-threshold", "Choir membership from 38 to 50"),
            ("metric-with-threshold", "Night-bus delays down to 6 minutes"),
            ("metric-with-threshold", "Seat occupancy at or above 31 %"),
            ("metric-with-threshold", "Average pulse back under 60"),
            ("metric-with-threshold", "A visitor rating of 4.7 by autumn 2028"),
            ("metric-with-threshold", "Leak-free joints above 99.5 %"),
            ("target-figure", "Fewer than four spills a month"),
            ("target-figure", "Ferries punctual 95 % of the time"),
        ],
    );
}

#[test]
fn what_is_told_or_how_big_a_thing_is_sets_no_end() {
    let silent = [
        "Interest rates rose from 2 to 4 per cent",
        "Parcels of up to 20 kg",
        "Children under 12",
        "Projects of more than ten pages",
        "Soft skills improved 2.0 → 3.0",
        "Rating scale (1.0 – 4.0+)",
        "Average order value",
        "The difference comes down to two things",
        "Current fill rate below 40 %",
    ];
    let wrong: Vec<&str> = silent.into_iter().filter(|line| ask(line).label == Label::Outcome).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_role_named_like_a_title_is_an_end() {
    check(
        Label::Outcome,
        &[
            ("role", "Become ward manager by summer 2028"),
            ("role", "Become site foreman at the yard, running a crew of eight"),
            ("role", "Become Band 7 ward manager"),
        ],
    );
    let silent = ["Become stronger than before", "Become part of a choir", "Become leaders in our field"];
    let wrong: Vec<&str> = silent.into_iter().filter(|line| ask(line).label == Label::Outcome).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_state_to_a_day_is_an_end() {
    check(
        Label::Outcome,
        &[
            ("checkable-state", "All lifeboats inspected by 1 May 2028"),
            ("checkable-state", "Draft of the hymnal frozen by March 2028"),
            ("checkable-state", "Fire certificate in hand by 30 June"),
            ("checkable-state", "Tide tables online before 1 December"),
            ("checkable-state", "My uncle's boat painted, rigged and launched"),
            ("checkable-state", "Two short papers accepted at the spring conference"),
            ("checkable-state", "Back to full shifts by 3 March"),
            ("result-noun", "A dry cellar for the boathouse by 1 June"),
        ],
    );
    let silent = [
        "Office closed before noon",
        "Ferry cancelled before Easter",
        "Up to 30 rowers",
        "Number of forms filed",
        "Bridge opened in 1893",
        "Minutes updated by 3 May",
        "A meeting by Friday",
        "A calmer heart by May",
    ];
    let wrong: Vec<&str> = silent.into_iter().filter(|line| ask(line).label == Label::Outcome).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn what_others_reach_is_an_end() {
    check(
        Label::Outcome,
        &[
            ("achievement", "At least five parishes sign the charter by June"),
            ("achievement", "12 apprentices finish the first boat"),
            ("achievement", "The juniors win the shield by June 2028"),
            ("target-figure", "30 bakeries using the order form by Easter"),
            ("checkable-state", "Every mooring has a numbered buoy"),
            ("skill-with-measure", "Ilse rows her dinghy without a tow"),
            ("skill-with-measure", "My niece reads the tide table without help"),
        ],
    );
    let silent = [
        "The museum closes at five",
        "Our crew meets every Friday",
        "Each row has a name",
        "Sales: 4 (add two clerks)",
        "All staff receive a locker",
        "Ben has painted the hull by now",
    ];
    let wrong: Vec<&str> = silent.into_iter().filter(|line| ask(line).label == Label::Outcome).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_named_level_is_an_end() {
    check(
        Label::Outcome,
        &[
            ("named-credential", "B2 certificate in Dutch"),
            ("race", "Sub-50 10k"),
            ("ranking", "1750 Elo in blitz"),
            ("ranking", "Brown belt in judo"),
            ("role-by-date", "A part-time post at a museum by 2029"),
        ],
    );
    let silent = ["Rating notes", "Black belt training", "Gold medal winners"];
    let wrong: Vec<&str> = silent.into_iter().filter(|line| ask(line).label == Label::Outcome).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn what_is_performed_brought_about_or_delivered_once_is_an_end() {
    check(
        Label::Outcome,
        &[
            ("skill-with-measure", "Play the hornpipe from memory"),
            ("delivers-one-thing", "Sing the tenor solo in the Easter concert"),
            ("physical-target", "Hold a headstand for 40 seconds"),
            ("delivers-one-thing", "Play the Telemann fantasia in a public recital"),
            ("achievement-with-figure", "Take the bakery past 40 employees"),
            ("brings-person-to-level", "Get two of my pupils into Cambridge"),
            ("physical-target", "Deadlift twice my bodyweight by May"),
            ("achievement-with-figure", "Raise £700 for the lifeboat with a sponsored row"),
            ("state-with-measure", "Get my handicap down to 14"),
            ("caused-result", "Get picked for the county eight"),
            ("caused-result", "Get the harbour atlas accepted by a publisher"),
            ("checkable-state", "Have the deeds filed by 1 March"),
            ("checkable-state", "Be made permanent in April"),
            ("joins-in-role", "Join Lufthansa as a pilot"),
            ("ranking", "Take the under-tens to the county final"),
            ("checkable-object", "Win Fraunhofer as our first partner"),
            ("achievement", "Pay the van off"),
            ("delivers-one-thing", "Host the regional regatta in August"),
            ("relocation", "Move the archive off the old server by May"),
            ("completes-work", "Finish the boat shed before November"),
            ("delivers-one-thing", "Install lights along the towpath by October"),
            ("achievement", "Hand the allotment over to the school"),
            ("delivers-one-thing", "Speak at one parish meeting"),
            ("delivers-to-audience", "Present my herbarium at the spring congress"),
            ("credential-applied", "Pass CKA by June and take over the on-call rota in July"),
            ("founds-something", "Start my own practice"),
            ("change-with-measure", "Improve our hygiene rating from C to A"),
            ("ranking", "Finish the evening course with distinction"),
            ("ranking", "Complete the training with an A"),
            ("change-with-measure", "Push the heating bill down to 90 euros a month"),
            ("physical-target", "Bench 80 kg x 4 by 1 May"),
            ("skill-with-measure", "I can prepare a graft alone, 7 of 8 good"),
        ],
    );
    let silent = [
        "Finish the evening course with my sister",
        "Play darts with the neighbours",
        "Hold a meeting for 30 minutes",
        "Move the meeting",
        "Have lunch with Ada by Friday",
    ];
    let wrong: Vec<&str> = silent.into_iter().filter(|line| ask(line).label == Label::Outcome).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn what_happens_once_or_stays_so_is_an_end() {
    check(
        Label::Outcome,
        &[
            ("first-of-its-kind", "Send the first barrel to Bergen by May"),
            ("first-of-its-kind", "Serve the first pie in the new galley by May"),
            ("holds-measure", "Meet every mooring deadline this year"),
            ("brings-person-to-level", "Teach both deckhands to sail by Easter"),
            ("role", "Go from deckhand to captain by 2031"),
            ("achievement", "Remove tar from the slipway"),
            ("achievement-with-figure", "Build reserves of €4,000"),
            ("checkable-state", "In three years I want to have opened a second ferry kiosk"),
            ("skill-with-measure", "Read the tide tables without help by Easter"),
            ("caused-result", "Row for the county"),
            ("ranking", "Take the under-12s to the regional final"),
            ("delivers-one-thing", "Host the spring regatta with 200 paying guests"),
            ("state-with-measure", "Get our rating to four stars"),
            ("achievement", "Overturn the ban on night moorings"),
            ("first-of-its-kind", "Make the last payment on the ferry in 2030"),
            ("checkable-state", "Return to full duty by May"),
            ("role", "Sit on the bench as a magistrate by 2030"),
            ("holds-measure", "Give each deckhand a mentor by June"),
            ("holds-measure", "Keep absences under three days a year"),
            ("holds-measure", "Hold the fare below £5 through the summer"),
            ("caused-result", "Make the kiosk pay for itself"),
            ("checkable-state", "Put the tide tables online by May"),
            ("checkable-object", "Hold a boat licence by May"),
            ("brings-person-to-level", "Help two deckhands pass the exam by May"),
            ("physical-target", "Climb Ben Nevis by the north face"),
            ("physical-target", "Lift 80 kg overhead"),
            ("achievement", "Study my way to a scholarship"),
            ("delivers-one-thing", "Install meters in all twelve moorings"),
            ("checkable-state", "Mortgage-free by 55"),
            ("checkable-state", "All ramps wheelchair accessible by June"),
            ("checkable-state", "Two accepted papers at the congress"),
            ("ranking", "First place at the county regatta"),
            ("checkable-state", "Be organised: every receipt scanned by the 5th"),
        ],
    );
    let silent = [
        "Send a barrel to Bergen",
        "Meet deadlines",
        "Teach both deckhands to sail",
        "Remove friction from the way we work",
        "Walk the dog without pulling",
        "First day at work",
        "Return to old habits by June",
        "Put things right",
    ];
    let wrong: Vec<&str> = silent.into_iter().filter(|line| ask(line).label == Label::Outcome).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn what_has_its_end_elsewhere_is_not_scolded_and_routines_are() {
    let doing = [
        "Serve on committees",
        "Visit six bakeries",
        "Draw one gull before breakfast",
        "Translate ten lines of the log before bed",
        "Row for the village team every Sunday",
        "Knit in front of the television",
        "Cycle with the club",
        "Reach out to 15 harbour masters in Devon by May",
        "Organise food drives",
    ];
    let missed: Vec<&str> = doing.into_iter().filter(|line| ask(line).label != Label::Activity).collect();
    assert!(missed.is_empty(), "{missed:#?}");
    let spared = [
        "Turn up to every drill and get called up for the crew",
        "Handle 200 claims a week with under 1% errors",
        "Walk to the pier alone eight weeks after the operation",
        "Run again after the operation",
        "Learn to walk again",
        "Learn to play \"Over the weir\" on the accordion",
        "Work pain-free for a full shift",
        "Take part in three regattas and finish them all",
        "Look after the ewes with no losses",
        "Spend no money for a month",
        "Start walking without the frame by March",
        "Keep working until the pension",
        "Keep the kiosk open on Sundays all year",
        "Advise two boatyards through to a first sale",
        "Write 50,000 words of the novel by May",
        "Provide hot meals to 200 people a day by winter",
        "Improve my Welsh to A level",
        "Increase my hours to full time",
        "Be organised: every receipt in its folder",
        "Be calm at the dentist: no sedation",
        "Do better than fifth in the regatta",
        "Use up the tar before ordering more",
        "Know every sailor's name",
        "Keep my licence clean until 2030",
        "Hold the regatta with every berth sold",
        "Run the kiosk at a profit every week of the season",
        "Row a full season without a day lost",
        "Write in verse for the first time",
        "Keep within the fuel budget",
        "Learn who my uncle was",
        "Get better at darts than my brother",
        "Have the cleanest quay in the county",
        "Grow the choir until the stalls are full",
        "Sharpen all the shears",
        "Live closer to the harbour",
        "Gain recognition as a listed building",
        "Be trusted with the keys",
        "Achieve better than a B",
    ];
    let scolded: Vec<&str> = spared.into_iter().filter(|line| ask(line).label != Label::Unsure).collect();
    assert!(scolded.is_empty(), "{scolded:#?}");
}

#[test]
fn times_that_lie_behind_may_stand_aside() {
    for statement in ["Finish the quilt for my aunt by the last week of May", "Win back two of the clubs that we lost last year"]
    {
        assert_eq!(ask(statement).label, Label::Outcome, "{statement}");
    }
    for statement in ["Finished the quilt last week", "The club lost members last year"] {
        assert_eq!(ask(statement).label, Label::Unsure, "{statement}");
    }
}

#[test]
fn so_far_is_an_end_and_so_long_is_none() {
    for statement in ["Complete a 40km walk", "Finish a 3 km swim"] {
        assert_eq!(ask(statement).reason.id(), "race", "{statement}");
    }
    assert_ne!(ask("Complete a 30 minute run").label, Label::Outcome);
}

#[test]
fn what_comes_to_an_end_recurred_and_its_end_does_not() {
    for statement in [
        "Move to weekly releases",
        "Switch to monthly invoices by May",
        "Introduce weekly releases",
        "End daily smoking",
        "Replace the weekly report with a board",
        "Reach independence from monthly support",
    ] {
        assert_ne!(ask(statement).label, Label::Activity, "{statement}");
    }
    for statement in ["Row daily", "Attend the weekly meeting", "Call my sister weekly"] {
        assert_eq!(ask(statement).label, Label::Activity, "{statement}");
    }
}

#[test]
fn how_soon_how_much_and_how_fast_are_measures() {
    for statement in [
        "Answer every radio call within two minutes",
        "Process permits in under four days",
        "Row 2k in 7:15",
        "Clock a sub-20 5k",
        "Beat my personal best in the sculls",
        "Save a month's wages by June",
        "Gain charity status",
        "Finish the rowing club's gazebo",
        "Get 40 paying subscribers",
    ] {
        assert_eq!(ask(statement).label, Label::Outcome, "{statement}");
    }
    for statement in ["Build 50 skiffs a year", "Deploy the buoys daily without help", "Keep spending under £500 a month"] {
        assert_eq!(ask(statement).label, Label::Unsure, "{statement}");
    }
}
