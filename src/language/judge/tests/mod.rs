//! Statements with the reasons of their judgements, and what holds for any text.

mod activities;
mod outcomes;
mod silence;
mod wishes;

use crate::language::Judgement;
use crate::language::Label;
use crate::language::Reason;
use crate::language::Vocabulary;
use crate::language::judge;

fn judged(statement: &str) -> Judgement {
    judge(statement, &Vocabulary::builtin())
}

/// Judges each statement, and compares the label and the reason.
fn check(label: Label, statements: &[(Reason, &str)]) {
    for (reason, statement) in statements {
        let judgement = judged(statement);
        assert_eq!((judgement.label, judgement.reason), (label, *reason), "{statement}");
    }
}

#[test]
fn the_spelling_of_either_country_is_the_same() {
    let pairs = [
        ("Organise weekly study groups", "Organize weekly study groups"),
        ("Optimise our processes", "Optimize our processes"),
        ("Practise the violin every day", "Practice the violin every day"),
        ("Complete a leadership programme", "Complete a leadership program"),
        ("Familiarise myself with the new tooling", "Familiarize myself with the new tooling"),
        ("Maximise our reach", "Maximize our reach"),
        ("Modernise the technology", "Modernize the technology"),
        ("Be more organised", "Be more organized"),
        ("Analyse competitors", "Analyze competitors"),
        ("Enrol in a design course", "Enroll in a design course"),
        ("Get a driving licence", "Get a driving license"),
        ("Walk five kilometres every day", "Walk five kilometers every day"),
    ];
    for (british, american) in pairs {
        let (british, american) = (judged(british), judged(american));
        assert_eq!((british.label, british.reason), (american.label, american.reason), "{:?}", american.verb);
    }
}

#[test]
fn a_deadline_changes_no_label() {
    for statement in STATEMENTS {
        let (before, after) = (judged(statement).label, judged(&format!("{statement} by June 2028")).label);
        assert!(before == after || before == Label::Unsure && after == Label::Outcome, "{statement}: {before:?}, then {after:?}");
    }
}

#[test]
fn marks_at_the_end_change_nothing() {
    for statement in STATEMENTS {
        let plain = judged(statement);
        for end in [".", "!", ";", " "] {
            let marked = judged(&format!("{statement}{end}"));
            assert_eq!((plain.label, plain.reason), (marked.label, marked.reason), "{statement}{end}");
        }
    }
}

#[test]
fn a_quotation_with_a_comment_is_not_judged() {
    for statement in STATEMENTS {
        assert_eq!(judged(&format!("\u{201c}{statement}\u{201d} is a weak goal")).label, Label::Unsure, "{statement}");
    }
}

/// One or two of each kind.
const STATEMENTS: &[&str] = &[
    "Read more papers",
    "Read three books on design",
    "Attend two meetups",
    "Complete an online course in statistics",
    "Volunteer at the shelter",
    "Study for the bar exam",
    "Improve my writing",
    "Become a better listener",
    "Learn Portuguese",
    "Build my network",
    "Stay positive",
    "Work smarter",
    "Be more patient with the interns",
    "Launch the new website",
    "Pass the theory test",
    "Become a staff engineer",
    "Cut the build time to under five minutes",
    "Hire two nurses",
    "Knit a scarf",
    "Meeting notes",
    "Work permit",
    "Study group",
];

proptest::proptest! {
    #[test]
    fn any_text_can_be_judged(text in "(?s)((read|more|become|a|better|learn|to|by|June|2028|12|books|every|week|and|so that|I want|the|-|:|,|enough|without|\\.|’|“|”|é|✅|🏃)( |)|.){0,24}") {
        let judgement = judged(&text);
        let all = [&judgement.vanity, &judgement.measurable, &judgement.timed, &judgement.credential, &judgement.verb, &judgement.object];
        for range in judgement.evidence.iter().chain(all.into_iter().flatten()) {
            proptest::prop_assert!(text.get(range.clone()).is_some(), "{range:?} of {text:?}");
        }
        let _ = crate::language::rewrite(&text, &judgement);
    }
}
