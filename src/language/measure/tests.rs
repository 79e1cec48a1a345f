//! Tables of statements and the figures and targets that are found in them.

use super::*;
use crate::language::time;

fn read(text: &str) -> (Words<'_>, Figures) {
    let words = Words::new(text);
    let times = time::find(&words);
    let figures = Figures::find(&words, &times);
    (words, figures)
}

/// Everything that is found in a text: figures, then targets in brackets.
fn found(text: &str) -> String {
    let (_, figures) = read(text);
    let mut parts: Vec<_> =
        figures.figures.iter().map(|figure| format!("{} {:?}", figure.span.slice(text), figure.kind)).collect();
    parts.extend(figures.targets.iter().map(|target| format!("[{} {:?}]", target.span.slice(text), target.shape)));
    parts.join("; ")
}

fn check(table: &[(&str, &str)]) {
    let wrong: Vec<_> = table.iter().filter(|(text, expected)| found(text) != *expected).collect();
    for (text, expected) in &wrong {
        eprintln!("{text}\n  expected {expected}\n  found    {}", found(text));
    }
    assert!(wrong.is_empty(), "{} of {} readings differ", wrong.len(), table.len());
}

#[test]
fn figures_have_kinds() {
    check(&[
        ("Run 12 workshops", "12 Count"),
        ("Goal 2 - Run 12 small workshops", "12 Count"),
        ("Run twenty-four workshops", "twenty-four Count"),
        ("Win a hundred readers", "a hundred Count"),
        ("Reach 1.5 million readers", "1.5 million Count"),
        ("Reach 500+ readers", "500+ Count; [500+ Limit(AtLeast)]"),
        ("Cover 80 % of calls", "80 % Percentage"),
        ("Cover 80 per cent of calls", "80 per cent Percentage"),
        ("Cover two-thirds of calls", "two-thirds Percentage"),
        ("Answer half of all calls", "half Percentage"),
        ("Save £1,200", "£1,200 Money"),
        ("Save 1,200 euros", "1,200 euros Money"),
        ("Save EUR 5,000", "EUR 5,000 Money"),
        ("Spend an hour a day on it", "an hour Quantity"),
        ("Cover one third of calls", "one third Percentage"),
        ("Reach 1.000.000 readers", "1.000.000 Count"),
        ("Build it 2x faster", "2x Change; [2x Change]"),
        ("Run it under 1h45", "1h45 Clock; [under 1h45 Limit(AtMost)]"),
        ("Earn $20k", "$20k Money"),
        ("Swim 50 metres", "50 metres Quantity"),
        ("Swim 2km", "2km Quantity"),
        ("Keep the streak for 90 days", "90 days Quantity"),
        ("Practise for an hour each evening", "an hour Quantity"),
        ("Save six months of rent", "six months Quantity"),
        ("Plank for 5 min", "5 min Quantity"),
        ("Answer within one working day", "one working day Quantity; [within one working day Limit(AtMost)]"),
        ("Gain 5 percentage points", "5 percentage points Percentage"),
        ("Hold a 20-minute talk", "20 Count"),
        ("Pass B2 in Dutch", "B2 Grade; [B2 Grade]"),
        ("Graduate with a 2:1", "2:1 Grade; [2:1 Grade]"),
        ("Finish in the top 10", "top 10 Grade; [top 10 Grade]"),
        ("Get an A in chemistry", "A Grade; [A Grade]"),
        ("Sleep by 11 pm", "11 pm Clock"),
        ("Row it in 7:30", "7:30 Clock"),
        ("Ship with no open faults", "with no open Zero"),
        ("Reach zero open faults", "zero Zero; [zero Zero]"),
        ("Train 3x a week", "3x a week Rate"),
        ("Train twice a month", "twice a month Rate"),
        ("Double the readers", "Double Change; [Double Change]"),
    ]);
}

#[test]
fn numbers_in_titles_count() {
    check(&[("Read Ten Novels by Hand", "Ten Count"), ("Read Ten novels", ""), ("Climb the Three Peaks", "")]);
}

#[test]
fn numbers_that_count_nothing() {
    for text in [
        "Run a 5k",
        "Improve my 5k time",
        "Max out the 401(k)",
        "Learn ES6, Web3 and C# 14",
        "Move to Postgres 17",
        "Upgrade to version 2.4.1",
        "Finish KR 2 and KR #3",
        "1. Ship it",
        "2) Ship it",
        "Read chapter 3",
        "Place 3rd",
        "Win by 2027-06-30",
        "Win in 2027",
        "Win within 18 months",
        "Review every 3 months",
        "Restore the 1972 motorbike",
        "Solve Advent of Code 2018",
        "Pass MLS-C01",
        "Be on call 24/7",
        "Hold 1:1s and 1-on-1s",
        "Ask for 360 feedback",
        "Climb the Three Peaks",
        "Write the one that matters",
        "Live abroad one day",
        "Take a six-month sabbatical",
        "Coach the under-12s",
        "See https://example.org/12/3",
        "Infrastructure (2/6)",
        "Write a half-finished novel",
        "Write the second half of the novel",
        "Make a 5-year career plan",
    ] {
        assert_eq!(found(text), "", "{text}");
    }
}

#[test]
fn targets_have_shapes() {
    check(&[
        ("Raise it from 31 to 45", "31 Count; 45 Count; [from 31 to 45 FromTo]"),
        ("Incidents a quarter: 9 → 3", "9 Count; 3 Count; [9 → 3 FromTo]"),
        ("Restore in 95 -> 30 min", "95 Count; 30 min Quantity; [95 -> 30 min FromTo]"),
        ("Cut it from three days to one", "three days Quantity; one Count; [from three days to one FromTo]"),
        ("Move from sales to research", ""),
        ("Raise it by 30%", "30% Percentage; [by 30% Delta]"),
        ("Cut it by two minutes", "two minutes Quantity; [by two minutes Delta]"),
        ("Cut it by a third", "a third Change; [by a third Change]"),
        ("Cut it by a week", "a week Quantity; [by a week Delta]"),
        ("Cut it by half", "half Change; [by half Change]"),
        ("Get it reviewed by 4 people", "4 Count"),
        ("Grow it to 5,000 readers", "5,000 Count; [to 5,000 Limit(To)]"),
        ("Win at least three deals", "three Count; [at least three Limit(AtLeast)]"),
        ("Spend no more than £300", "£300 Money; [no more than £300 Limit(AtMost)]"),
        ("Keep it under about 200 ms", "200 ms Quantity; [under about 200 ms Limit(AtMost)]"),
        ("Run a sub-4 hour marathon", "4 hour Quantity; [sub-4 hour Limit(AtMost)]"),
        ("Finish top-10", "top-10 Grade; [top-10 Grade]"),
        ("Latency < 300ms", "300ms Quantity; [< 300ms Limit(AtMost)]"),
        ("Squat: 80x5", "80x5 Quantity"),
        ("Buy a 4x4", ""),
        ("Score >= 7", "7 Count; [>= 7 Limit(AtLeast)]"),
        ("Score ≥ 7", "7 Count; [≥ 7 Limit(AtLeast)]"),
        ("Rating of 4.6 or higher", "4.6 Count; [4.6 or higher Limit(AtLeast)]"),
        ("Run it in under 1:50", "1:50 Clock; [under 1:50 Limit(AtMost)]"),
        ("Reach a rating of 2000", "2000 Count"),
        ("Reach 2000 readers in 2027", "2000 Count"),
        ("Grow from 2025 to 2027", ""),
    ]);
}

#[test]
fn figures_have_values() {
    for (text, expected) in [
        ("Save £1,200.50", Some(1200.5)),
        ("Earn $20k", Some(20_000.0)),
        ("Win three deals", Some(3.0)),
        ("Reach zero faults", Some(0.0)),
        ("Pass B2", None),
    ] {
        let (words, figures) = read(text);
        assert_eq!(figures.first_figure().and_then(|figure| figure.value(&words)), expected, "{text}");
    }
}

#[test]
fn questions_ask_for_counts() {
    for (text, expected) in [
        ("Did I finish at least one canoe? Was I glad?", true),
        ("Have I rowed twice a week?", true),
        ("Did I row at least as far as last year?", false),
        ("Was I glad?", false),
        ("At least one canoe is afloat", false),
    ] {
        assert_eq!(asks_for_a_count(text), expected, "{text}");
    }
}

proptest::proptest! {
    #[test]
    fn any_text_can_be_measured(text in "(?s)((from|to|by|at least|under|two|a|half|of|one|zero|with no|top|£|%|12|3x|5k|2:1|7:30|pm|-|–|B2|million|days|once a week|percentage|min|or more|;)( |)|.|[0-9]){0,30}") {
        let (words, figures) = read(&text);
        let mut before = 0;
        for figure in &figures.figures {
            proptest::prop_assert!(figure.tokens.start >= before && figure.tokens.end <= words.len() && !figure.tokens.is_empty());
            proptest::prop_assert!(!text[figure.span.range()].is_empty());
            before = figure.tokens.end;
            let _ = figure.value(&words);
        }
        for target in &figures.targets {
            proptest::prop_assert!(target.tokens.end <= words.len() && !text[target.span.range()].is_empty());
        }
    }
}
