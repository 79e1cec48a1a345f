//! Verbs that name doing where a result stands behind them, and where none does.

use super::ask;
use crate::language::Label;

/// The statements that are not judged so.
pub(super) fn wrong(wanted: Label, statements: &[&'static str]) -> Vec<&'static str> {
    statements.iter().copied().filter(|statement| ask(statement).label != wanted).collect()
}

#[test]
fn a_limit_has_a_rhythm_of_its_own() {
    let limits = [
        "Keep wine to two evenings a week",
        "Hold the press above 300 sheets an hour",
        "Go from 30 to 10 cigarettes a day",
        "Take my dose down to one tablet a day",
        "Go under 50 seconds in the 400 m",
        "Study hard enough for a scholarship",
        "Run in the national championships",
    ];
    assert_eq!(wrong(Label::Outcome, &limits), [""; 0]);
    let silent = ["Keep his weight above the tenth percentile", "Keep one evening a week free of meetings"];
    assert_eq!(wrong(Label::Unsure, &silent), [""; 0]);
}

#[test]
fn the_size_of_one_work_is_no_volume() {
    let works = ["Write a memoir of 300 pages by June", "Write an essay of 4,000 words for the yearbook"];
    assert_eq!(wrong(Label::Outcome, &works), [""; 0]);
    assert_eq!(wrong(Label::Unsure, &["Write 9,000 words of my memoir in the cabin"]), [""; 0]);
    let volume = ["Write a series of ten articles", "Write 300 words of my memoir every day", "Write 9,000 words"];
    assert_eq!(wrong(Label::Activity, &volume), [""; 0]);
}

#[test]
fn what_is_done_once_is_left_alone() {
    let once = [
        "Read my first novel in the new library",
        "Give blood for the 20th time",
        "Speak to every tenant before the vote",
        "Talk to Ingrid about the keys",
        "Talk with my landlord about the damp",
        "Post a profit in the second half",
        "Compete at the regionals",
        "Do the books in two days instead of three",
        "Work a 30-hour week",
        "Teach the cubs in my pack to lace their own boots",
        "Read faster than my brother",
        "Read a tide table like a local",
        "Play the drums in a band that gets paid",
        "Talk about the strike in front of the whole works",
        "Take the exhibition to Bergen",
        "Learn the psalm for Sunday",
        "Learn the names of all the boats",
        "Learn to sail single-handed",
        "Learn to change the drive belt myself",
        "Play draughts at over 1600 points",
        "Do the dishes within an hour of dinner",
        "Study debt-free",
        "Make the wheelhouse warm without oil",
        "Keep the debt under twice our income",
        "Work four days a week on full pay",
        "Speak to the whole crew about the strike",
        "Play 30 minutes in every home game",
        "Win back my seat on the ferry board every second year",
    ];
    assert_eq!(wrong(Label::Unsure, &once), [""; 0]);
}

#[test]
fn a_best_man_is_no_praise() {
    for statement in ["Give a best man's toast by heart", "Be the best man at my cousin's wedding", "Help my best friend move"] {
        assert_ne!(ask(statement).label, Label::Vague, "{statement}");
    }
    assert_eq!(ask("Be the best version of myself").label, Label::Vague);
}

#[test]
fn doing_stays_doing() {
    let doing = [
        "Hold a weekly stand-up with the deckhands",
        "Talk to customers",
        "Practise my talk in front of the mirror",
        "Read all of the weekly reports",
        "Compete in local regattas",
        "Keep a log of the engine",
        "Read books that make me laugh",
        "Post my weight on Sundays",
        "Teach yoga at the gym",
        "Reply to letters from other harbours",
        "Replying to letters",
        "Contribute patches to the chart plotter",
        "Do the crossword over breakfast",
        "Pass on what I learn to the night crew",
        "Use flashcards for the knots",
        "Check the bilge before going to bed",
        "Support the rollout of the new tickets",
        "Help my aunt with her shopping",
        "Provide training to deckhands",
        "Join in with the sea shanties",
        "Educate sailors about tides",
        "Partecipate in the harbour meetings",
    ];
    assert_eq!(wrong(Label::Activity, &doing), [""; 0]);
}

#[test]
fn progress_and_strength_are_wishes() {
    let wishes = ["Make progress on my thesis", "Take better care of myself so that I have energy for others"];
    assert_eq!(wrong(Label::Vague, &wishes), [""; 0]);
}
