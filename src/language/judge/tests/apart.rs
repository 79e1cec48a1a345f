//! What only looks like an activity, an exam, a hedge or a whole sentence.

use super::ask;
use crate::language::Label;
use crate::language::Reason;

#[test]
fn a_limit_is_kept_and_nothing_to_do() {
    for limit in [
        "Max one hour of games on school days",
        "At most two coffees a day",
        "Maximum of 3 visitors a week",
        "Under 2 hours of radio a week",
    ] {
        assert_eq!(ask(limit).reason, Reason::SpendingLimit, "{limit}");
    }
    assert_eq!(ask("Two coffees a day").label, Label::Activity);
    for held in ["Book the hall at least 30 days before the concert", "Get up at 6"] {
        assert_eq!(ask(held).reason, Reason::HoldsFigure, "{held}");
    }
}

#[test]
fn a_few_in_one_go_are_strength_and_many_are_volume() {
    assert_eq!(ask("20 chin-ups").label, Label::Unsure);
    for volume in ["400 press-ups", "20 chin-ups every morning", "Do 20 chin-ups"] {
        assert_eq!(ask(volume).label, Label::Activity, "{volume}");
    }
    assert_eq!(ask("Week 3 homework for the pottery class").label, Label::Unsure);
}

#[test]
fn what_is_done_once_is_no_activity() {
    let once = [
        "Help out at the library at least once",
        "Answer a stranger's letter",
        "Read one whole Welsh newspaper article",
        "Study botany at a college near home",
        "Look for something to wear",
        "Book ferry tickets",
        "Be able to explain the tides",
        "Learn 300 knots",
        "Teach my daughter to swim",
        "Work a maximum of 40 hours",
        "Work four days a week from April",
        "Serve 60 guests a night by June",
        "Study at the Royal College from September",
        "Meet the quota three months in a row",
        "Two goals a match on average",
        "The crew ships once a week by March",
        "One evening a week belongs to nobody",
        "Day centre open five days a week, 18 guests on average",
        "Grow enough beans for the winter: 20 jars on the shelf",
        "Read a newspaper in Welsh without a dictionary",
        "Understand a film in Danish without subtitles",
        "Update my portfolio",
        "Blog using old type",
    ];
    for statement in once {
        let judgement = ask(statement);
        assert_eq!((judgement.label, judgement.vanity), (Label::Unsure, None), "{statement}");
    }
    for statement in [
        "Help out at the library",
        "Read one Welsh newspaper article a week",
        "Study the lute",
        "Answer letters",
        "Teach swimming every week",
    ] {
        assert_eq!(ask(statement).label, Label::Activity, "{statement}");
    }
    assert_eq!(ask("Do something to help").label, Label::Vague);
}

#[test]
fn a_routine_stays_one_beside_what_only_looks_like_it() {
    for routine in [
        "Gym three times a week",
        "Work four days a week on my novel",
        "Squat three times a week",
        "Finish the evening course",
        "One swim a week",
        "Read without distractions every evening",
    ] {
        assert_eq!(ask(routine).label, Label::Activity, "{routine}");
    }
}

#[test]
fn a_test_of_something_else_is_no_exam() {
    for statement in [
        "Add test coverage to the mill's scales",
        "Send the final draft of the libretto",
        "Keep test results above 85%",
        "Fix flaky tests",
        "Get the tests green",
        "Investigate failing tests",
        "Rotate the certificates",
        "Write exams for the evening school",
        "Compare degree programmes",
    ] {
        assert_eq!(ask(statement).credential, None, "{statement}");
    }
    for statement in [
        "Pass the final",
        "Take the final exam",
        "Pass the test by May",
        "Get a fishing licence",
        "Study for the organist's exam",
        "Work towards a degree",
    ] {
        assert!(ask(statement).credential.is_some(), "{statement}");
    }
}

#[test]
fn only_what_is_added_or_chosen_is_left_open() {
    for statement in ["Sell the mill and, eventually, the barn", "Perhaps the lute or the harp"] {
        assert_ne!(ask(statement).reason, Reason::HedgedCommitment, "{statement}");
    }
    for statement in ["Eventually learn the lute", "Perhaps play the lute or the harp"] {
        assert_eq!(ask(statement).reason, Reason::HedgedCommitment, "{statement}");
    }
}

#[test]
fn a_sentence_that_goes_on_below_is_not_judged_by_its_half() {
    assert_eq!(ask("Read books which").reason, Reason::GoesOn);
    assert_eq!(ask("Become more patient and").reason, Reason::GoesOn);
    assert_eq!(ask("Reduce stress during:").reason, Reason::GoesOn);
    assert_eq!(ask("Surround myself with people I enjoy being with").label, Label::Vague);
    assert_eq!(ask("Row the lake -- COMPLETED!").reason, Reason::MarkedAsDone);
    assert_eq!(ask("Bake rolls that are well done").label, Label::Activity);
}

#[test]
fn closed_sets_can_be_known_and_things_made_show_what_was_learnt() {
    for statement in ["Know his ABCs", "Learn the alphabet", "Learn and build something with clay", "Build a larger cabin"] {
        assert_eq!(ask(statement).label, Label::Unsure, "{statement}");
    }
    for statement in ["Know the letter sounds", "Learn and understand clay", "Build a larger portfolio", "Build a better cabin"] {
        assert_eq!(ask(statement).label, Label::Vague, "{statement}");
    }
    assert_eq!(ask("Improve the winch so it lifts a boat without a second person").reason, Reason::ChangeWithResult);
    assert_eq!(ask("Improve the winch so it works better").label, Label::Vague);
    assert_eq!(ask("Improve my typing: 80 wpm").label, Label::Unsure);
    assert_eq!(ask("Improve my typing: less by sight").label, Label::Vague);
}

#[test]
fn ways_of_saying_that_are_heard_often() {
    assert_eq!(ask("Perform well in my first season").label, Label::Vague);
    assert_eq!(ask("Contribute in village projects").label, Label::Activity);
    assert_eq!(ask("My mid-term goal is to improve my rowing").label, Label::Vague);
}

#[test]
fn what_a_wish_is_reached_by_may_have_an_end() {
    for statement in
        ["Learn Elm by building a chess clock", "Explore the tides by publishing a tide table", "Learn Elm (build a clock)"]
    {
        assert_eq!(ask(statement).reason, Reason::SecondClause, "{statement}");
    }
    for statement in ["Improve my writing by writing weekly", "Learn Elm by building small things", "Learn Elm (branches, loops)"]
    {
        assert_eq!(ask(statement).label, Label::Vague, "{statement}");
    }
    assert_eq!(ask("Type at 80 wpm").label, Label::Outcome);
}

#[test]
fn what_others_do_and_how_long_it_takes_are_no_counts_of_doing() {
    for told in [
        "20 clients train twice a week by March",
        "12 members repair their own boats by June",
        "45 days from order to delivery by October (now 71)",
        "Three months evening lessons",
    ] {
        assert_ne!(ask(told).label, Label::Activity, "{told}");
    }
    assert_eq!(ask("30 days of yoga by June").reason, Reason::PlainCount);
    assert_eq!(ask("55 minutes by March").reason, Reason::FigureWithoutVerb);
}

#[test]
fn what_it_no_longer_takes_and_how_well_it_goes_bound_it() {
    let bounded = [
        "Row the skiff home without splashing",
        "Watch the news without captions",
        "Sort parcels without asking the foreman",
        "Complete a strict chin-up",
        "Attend the regatta as a judge",
        "Prepare the harbour report",
        "Go on one fishing trip",
        "Join the 500 mile club",
        "Work for myself",
        "Improve my marathon PB",
        "Grow all the hops we brew with",
        "Extend the ferry to all islands",
        "Expand the ferry to every island",
        "Feed the crew on £40 a week",
        "Spend less than we take in",
        "Become independent of the mainland",
        "Get the intermediate rank in archery",
        "Ensure the winch works when the power fails",
        "Ensure lamps work when it rains",
        "Knotting ropes in the dark should be possible",
        "One recital with more than 300 guests",
        "Strengthen the jetty to bear a 12-tonne crane",
        "Audition for the masque and get it",
        "Prepare the hull and have it painted by June",
        "Complete the tiller course and rebuild our reputation with it",
        "Improve my baking by hosting a supper",
    ];
    assert_eq!(others(Label::Unsure, &bounded), [""; 0]);
    assert_eq!(
        others(
            Label::Outcome,
            &[
                "Complete the rigging course in the top five",
                "Take the pilot exam with distinction",
                "Practise the knot until it holds",
                "Draw a better chart that saves each skipper an hour",
                "Set up a test environment",
            ]
        ),
        [""; 0]
    );
    assert_eq!(
        others(
            Label::Activity,
            &[
                "Row to work without fail",
                "Work without distractions",
                "Give the odd recital",
                "Visit other harbours",
                "Help in the boathouse",
                "Keep a sketchbook",
                "I'm gonna read charts",
                "Play the piano in church",
                "Take the pilot exam",
                "Post a chart",
            ]
        ),
        [""; 0]
    );
    assert_eq!(
        others(
            Label::Vague,
            &[
                "Be more independent of the mainland",
                "Expand our services to new harbours",
                "Become an all-rounder",
                "Improve my baking by working with a chef",
                "Learning how ropes are laid",
                "Get a great reputation at the quay",
            ]
        ),
        [""; 0]
    );
}

#[test]
fn what_somebody_will_be_doing_is_judged_as_doing() {
    let ends =
        ["I want to be running my own company by 40", "I will be leading a team of six by May", "My goal is to be earning 50k"];
    assert_eq!(others(Label::Outcome, &ends), [""; 0]);
    let doing =
        ["I will be attending the weekly lock meetings", "I want to be rowing every day", "I will be taking a course in knots"];
    assert_eq!(others(Label::Activity, &doing), [""; 0]);
    let praise = ["I want to be understanding", "I want to be loving and caring", "I will be reading more"];
    assert_eq!(others(Label::Vague, &praise), [""; 0]);
}

#[test]
fn a_comparison_with_somebody_else_shows_and_one_with_nothing_does_not() {
    let seen = [
        "Sell better than the stall next door",
        "Earn more than my sister",
        "Win more regattas than we lose",
        "Publish more charts than the harbour office",
        "Make every ladder accessible by May",
        "Find work as a rigger",
        "Work three nights a week",
        "Have more boats than moorings",
        "Write more letters than mails",
        "Prepare 20 jars and sell them",
        "Join the lock committee",
        "Continue as treasurer",
        "Get a better mooring: under 90 a month",
        "Teach myself to build a skiff",
        "Improve my rowing by finishing the tide atlas",
    ];
    assert_eq!(others(Label::Unsure, &seen), [""; 0]);
    let nothing = [
        "Get into shape to feel better",
        "Earn more than ever",
        "Make more than a living",
        "Sell more than just rope",
        "Make our ladders accessible",
    ];
    assert_eq!(others(Label::Vague, &nothing), [""; 0]);
    assert_eq!(
        others(
            Label::Outcome,
            &[
                "Get down to one pipe a day",
                "Work my way up to skipper",
                "Improve my rank from 9th to 3rd",
                "Get into shape to pass the swimming test",
            ]
        ),
        [""; 0]
    );
}

/// Those of the statements that get another label.
fn others(wanted: Label, statements: &[&'static str]) -> Vec<&'static str> {
    statements.iter().copied().filter(|statement| ask(statement).label != wanted).collect()
}

#[test]
fn what_others_do_to_a_thing_and_how_many_are_named_is_seen() {
    for statement in ["Have vocal booth treated with wool panels", "Identify our next 2 moorings"] {
        assert_eq!(ask(statement).label, Label::Unsure, "{statement}");
    }
}

#[test]
fn finals_are_reached_in_a_contest_and_revised_for_at_a_school() {
    for contest in ["Make it to the regional finals in debating", "Win the finals", "Get to the finals in chess"] {
        assert!(ask(contest).credential.is_none(), "{contest}");
    }
    assert!(ask("Revise for my finals").credential.is_some() && ask("Pass my finals").credential.is_some());
}

#[test]
fn what_is_looked_over_without_a_finding_may_be_named() {
    assert_eq!(ask("Audit without major findings").label, Label::Unsure);
    assert_eq!(ask("Talk at the harbour festival").label, Label::Outcome);
    assert_eq!(ask("Talk to customers").label, Label::Activity);
}
