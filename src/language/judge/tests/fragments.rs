//! Names of things that look like statements, and texts that are none.

use super::ask;
use crate::language::Label;
use crate::language::Reason;

#[test]
fn a_noun_in_front_of_its_plural_is_no_verb() {
    for (fragment, statement) in [
        ("Running costs", "Running workshops"),
        ("Phone calls", "Phone two customers a week"),
        ("Play dates", "Play chess"),
        ("Survey responses", "Survey customers"),
        ("Learning outcomes", "Learning to juggle"),
    ] {
        assert_eq!(ask(fragment).label, Label::Unsure, "{fragment}");
        assert_ne!(ask(statement).label, Label::Unsure, "{statement}");
    }
}

#[test]
fn better_ones_are_a_wish_and_what_is_begun_is_an_activity() {
    for (statement, label, reason) in [
        ("Speak better French", Label::Vague, Reason::ComparativeWithoutMeasure),
        ("Ask better questions", Label::Vague, Reason::ComparativeWithoutMeasure),
        ("Start learning the accordion", Label::Activity, Reason::BeginsActivity),
        ("Continue learning Welsh", Label::Activity, Reason::BeginsActivity),
    ] {
        let judgement = ask(statement);
        assert_eq!((judgement.label, judgement.reason), (label, reason), "{statement}");
    }
}

#[test]
fn a_change_until_a_figure_is_measured_and_no_exam_is_reviewed() {
    for statement in ["Raise the number of guests to be 40 a night", "Increase the number of boats to be 12"] {
        assert_eq!(ask(statement).reason, Reason::ChangeWithFigure, "{statement}");
    }
    assert!(ask("Review the slow tests of the parser").credential.is_none());
    assert!(ask("Understand how to write tests").credential.is_none());
    assert!(ask("Write & read tests").credential.is_none());
    assert!(ask("Take the driving test").credential.is_some());
}

#[test]
fn what_somebody_gets_back_to_may_be_a_journey() {
    assert_eq!(ask("Get back to Lisbon in May").label, Label::Unsure);
    assert_eq!(ask("Get back to drawing").label, Label::Activity);
}

#[test]
fn a_text_too_long_for_a_statement_is_not_judged_and_keeps_its_facts() {
    let long = format!("Save 500 euros by May 2028 {}", "größer ".repeat(2_000));
    let judgement = ask(&long);
    assert_eq!((judgement.label, judgement.reason), (Label::Unsure, Reason::TooLong));
    assert!(judgement.measurable.is_some() && judgement.timed.is_some());
}

#[test]
fn what_is_told_of_others_is_no_demand_and_no_hedge() {
    for statement in ["Teaching income covers the rent", "sample complete by May 2", "Hopefully this will help me sleep"] {
        assert_eq!(ask(statement).label, Label::Unsure, "{statement}");
    }
    assert_eq!(ask("Hopefully open a tea room").reason, Reason::HedgedCommitment);
    assert_ne!(ask("Make a plan for how and when I can attend the school").reason, Reason::HedgedCommitment);
    assert_eq!(ask("Practise the lute when I can").reason, Reason::HedgedCommitment);
    assert_ne!(ask("Deliver the bread quality report to the miller").label, Label::Vague);
    assert_eq!(ask("Deliver high quality work").label, Label::Vague);
}

#[test]
fn one_evening_one_person_and_a_trial_of_some_weeks_have_an_end() {
    for statement in ["Go on a blind date", "Meet someone who built a lighthouse", "Try out rye bread for 30 days"] {
        assert_ne!(ask(statement).label, Label::Activity, "{statement}");
    }
    for statement in ["Go on dates", "Meet people", "Try out new recipes"] {
        assert_ne!(ask(statement).label, Label::Outcome, "{statement}");
    }
}

#[test]
fn a_state_that_things_are_to_be_in_is_no_doing() {
    for statement in ["Surveying queue shrinking", "Store and tasting room workflows streamlined"] {
        assert_eq!(ask(statement).label, Label::Unsure, "{statement}");
    }
    assert_eq!(ask("Reduce loading time from hours to minutes").reason, Reason::ChangeWithMeasure);
    assert_eq!(ask("Bake better bread rolls").label, Label::Vague);
    assert_eq!(ask("Roll out the Good/Better/Best price list by May").label, Label::Outcome);
}

#[test]
fn what_is_had_seen_or_driven_once_may_have_an_end() {
    let once = [
        "Own my house",
        "Drive the coast road",
        "Watch a regatta final at Henley",
        "Attend a Verdi opera",
        "Work at a mill for five years",
        "Invest in a bread oven",
        "Switch the returns from weekly to monthly",
        "Bake something in another style",
        "Knit something",
        "Print something by hand",
        "Contribute to a field guide",
        "Contribute to 3 atlases",
        "Start a master's programme",
        "Reduce snacking to less than twice a week",
        "Drink less than 3 coffees a day",
        "Donate old coats to Emmaus",
        "Sell something at the fair",
        "Have the porch painted with linseed oil",
        "Take at least one holiday",
        "Drive down the coast road",
    ];
    for statement in once {
        assert_eq!(ask(statement).label, Label::Unsure, "{statement}");
    }
    for statement in ["Attend an opera", "Contribute to open maps", "Contribute to a guide every month"] {
        assert_eq!(ask(statement).label, Label::Activity, "{statement}");
    }
    assert_eq!(ask("Own my mornings").label, Label::Vague);
}

#[test]
fn adjectives_are_not_said_back_without_their_noun() {
    let told = |statement: &str| {
        let evidence = ask(statement).evidence;
        let end = evidence.iter().map(|words| words.end()).max().unwrap_or_default();
        statement[..end].to_owned()
    };
    assert_eq!(told("Become a confident bridge-builder at sea"), "Become a confident bridge-builder");
    assert_eq!(told("Write a few longer, more daring plays at night"), "Write a few longer, more daring plays");
    assert_eq!(told("Own my mornings"), "Own my mornings");
}

#[test]
fn figures_that_move_are_those_of_a_thing() {
    for fragment in ["Order mix-ups drop from 40 to 10 a month", "Test failures fall to 3 a week"] {
        assert_eq!(ask(fragment).label, Label::Outcome, "{fragment}");
    }
    for fragment in ["Trial to paid conversion", "Watch time per visitor", "Read rate of the bulletin"] {
        assert_eq!(ask(fragment).label, Label::Unsure, "{fragment}");
    }
    assert_eq!(ask("Open my own yoga practice").label, Label::Outcome);
    assert_eq!(ask("Order two books a month").label, Label::Activity);
}
