//! What is understood of small documents, one per layout and trap, written down as lines.

mod advice;
mod alone;
mod called;
mod complete;
mod forms;
mod front_matter;
mod layouts;
mod led;
mod named;
mod neighbours;
mod objectives;
mod plans;
mod recognition;
mod reviews;
mod rough;
mod rows;
mod schedules;
mod shapes;
mod smart;
mod steps;
mod surroundings;
mod times;
mod traps;
mod unmarked;
mod values;
mod wordings;
mod worksheets;
mod years;

use std::fmt::Write;

use crate::date::Date;
use crate::date::Period;
use crate::document;
use crate::goal::CheckpointDue;
use crate::goal::Fault;
use crate::goal::FaultKind;
use crate::goal::Goal;
use crate::goal::Reading;
use crate::goal::Recognition;
use crate::goal::SettingOfGoal;
use crate::goal::Status;
use crate::goal::names::STATUSES;
use crate::goal::names::choice_name;
use crate::settings::Settings;

/// A document: its path, its text, and what is understood of it.
type Case<'c> = (&'c str, &'c str, &'c str);

/// What is understood of a document.
fn read_as(path: &str, text: &str) -> String {
    let settings = Settings::new(Date::new(2026, 11, 20).unwrap());
    describe(&super::read(&document::read(text), path, &settings), text)
}

fn check(cases: &[Case<'_>]) {
    let settings = Settings::new(Date::new(2026, 11, 20).unwrap());
    for (path, text, expected) in cases {
        let document = document::read(text);
        let reading = super::read(&document, path, &settings);
        places_are_in_the_text(&reading, text);
        statements_lead_back(&reading, text);
        let told = describe(&reading, text);
        assert_eq!(told.trim_end(), expected.trim(), "{path}\n{text}\n<<<\n{told}>>>");
    }
}

/// Every place lies on character boundaries.
fn places_are_in_the_text(reading: &Reading<'_>, text: &str) {
    for goal in &reading.goals {
        let words = goal.statement.iter().map(|statement| statement.words.span);
        let checkpoints = goal.checkpoints.iter().flat_map(|checkpoint| [Some(checkpoint.span), checkpoint.lines]).flatten();
        let answers = goal.answers.iter().map(|answer| answer.words.span);
        for span in words.chain(checkpoints).chain(answers).chain([goal.place, goal.extent]) {
            assert!(text.get(span.range()).is_some(), "{span:?} {:?}", goal.statement);
        }
    }
    for span in reading.faults.iter().map(|fault| fault.span).chain(reading.sections.iter().map(|section| section.extent)) {
        assert!(text.get(span.range()).is_some(), "{span:?}");
    }
}

/// Statements hold the words that they were read from.
fn statements_lead_back(reading: &Reading<'_>, text: &str) {
    for statement in reading.goals.iter().filter_map(|goal| goal.statement.as_ref()) {
        let source = statement.words.span.slice(text);
        let word = statement.words.text.split(' ').next().unwrap_or_default();
        assert!(source.is_empty() || source.contains(word), "{source:?} {word:?}");
    }
}

fn describe(reading: &Reading<'_>, text: &str) -> String {
    let mut told = String::new();
    if let Recognition::PassedOver(why) = &reading.recognition {
        return format!("passed over: {why:?}\n");
    }
    for goal in &reading.goals {
        goal_lines(&mut told, goal);
    }
    for answer in &reading.answers {
        writeln!(told, "for all: {:?} {}", answer.aspect, answer.words.text).unwrap();
    }
    for section in reading.sections.iter().filter(|section| section.empty) {
        writeln!(told, "empty: {:?}", section.aspect).unwrap();
    }
    for fault in &reading.faults {
        writeln!(told, "fault: {}", fault_line(fault, text)).unwrap();
    }
    if !reading.english {
        told += "not English\n";
    } else if !reading.certain {
        told += "uncertain\n";
    }
    told
}

fn goal_lines(told: &mut String, goal: &Goal<'_>) {
    let words = goal.statement.as_ref().map_or("(none)", |statement| statement.words.text.as_ref());
    write!(told, "{}", goal.depth.name()).unwrap();
    if goal.setting != SettingOfGoal::Goals {
        write!(told, " {:?}", goal.setting).unwrap();
    }
    if goal.status != Status::Active {
        write!(told, " {}", choice_name(STATUSES, goal.status)).unwrap();
    }
    if let Some(parent) = goal.parent {
        write!(told, " under {parent}").unwrap();
    }
    write!(told, ": {words}").unwrap();
    if let Some(due) = goal.due.or(goal.inherited) {
        write!(told, " | {} by {:?}", due.period.map_or("?".to_owned(), period), due.from).unwrap();
    }
    if let Some(start) = goal.start {
        write!(told, " | from {}", start.value.start).unwrap();
    }
    if let Some(horizon) = goal.horizon {
        write!(told, " | {:?}", horizon.value).unwrap();
    }
    told.push('\n');
    for indicator in &goal.indicators {
        let kind = indicator.kind.map_or(String::new(), |kind| format!(" ({:?})", kind.value));
        writeln!(told, "  indicator: {}{kind}{}", indicator.words.text, if indicator.has_figure { " #" } else { "" }).unwrap();
    }
    for checkpoint in &goal.checkpoints {
        let due = match checkpoint.due.map(|due| due.value) {
            Some(CheckpointDue::Period(days)) => period(days),
            Some(other) => format!("{other:?}"),
            None => "-".to_owned(),
        };
        write!(told, "  checkpoint: {due} {}{}", checkpoint.words.text, if checkpoint.done { " (done)" } else { "" }).unwrap();
        for indicator in &checkpoint.indicators {
            write!(told, " # {}", indicator.text).unwrap();
        }
        told.push('\n');
    }
    for action in &goal.actions {
        let leverage = if action.high_leverage { " !" } else { "" };
        writeln!(told, "  action: {}{}{leverage}", action.words.text, if action.done { " (done)" } else { "" }).unwrap();
    }
    for answer in &goal.answers {
        writeln!(told, "  {:?}: {}", answer.aspect, answer.words.text).unwrap();
    }
    if let Some(days) = goal.review.and_then(|review| review.value.days()) {
        writeln!(told, "  every {days} days").unwrap();
    }
}

fn period(period: Period) -> String {
    if period.start == period.end { period.end.to_string() } else { format!("{}..{}", period.start, period.end) }
}

fn fault_line(fault: &Fault<'_>, text: &str) -> String {
    let words = fault.span.slice(text);
    match &fault.kind {
        FaultKind::MisspelledKey { known, .. } => format!("{words} is {known}"),
        FaultKind::KeyTwice { first, .. } => format!("{words} is {} again", first.slice(text)),
        FaultKind::InvalidValue { key, problem, meant, .. } => {
            let problem = problem.as_ref().map_or(String::new(), |problem| format!(", {problem}"));
            let meant = meant.as_ref().map_or(String::new(), |meant| format!(", meant {meant}"));
            format!("{key} {words}{problem}{meant}")
        }
        FaultKind::AmbiguousDate { readings } => format!("{words} is {} or {}", readings[0], readings[1]),
        FaultKind::Placeholder { field, .. } => format!("{field} holds {words}"),
        FaultKind::UnfilledTemplate => format!("unfilled template, {words}"),
    }
}

proptest::proptest! {
    /// Pieces of goal documents in any order are read without a panic, and every place lies in the text.
    #[test]
    fn any_pieces_are_read(pieces in proptest::collection::vec(0..PIECES.len(), 0..24), cut in 0_usize..400) {
        let mut text: String = pieces.iter().map(|piece| PIECES[*piece]).collect();
        let mut end = text.len().min(cut * 4);
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        text.truncate(end);
        let settings = Settings::new(Date::new(2026, 11, 20).unwrap());
        let document = document::read(&text);
        for path in ["goals/a.md", "2027 goals.md", "x/notes.md", ""] {
            places_are_in_the_text(&super::read(&document, path, &settings), &text);
        }
    }
}

/// What documents are made of.
#[rustfmt::skip]
const PIECES: &[&str] = &[
    "---\n", "goal: Sell the böat\n", "due: 2027-02-30\n", "checkpoints:\n", "  - 2027-01-01: ü\n", "metrics: {a: [1, {b: c}]}\n", "status: ✅\n", "goals:\n  - title: x\n",
    "# 2027 goals\n\n", "## Goal 2 – ", "### Why?\n", "\n", "- [ ] ", "- [x] ", "  - ", "1. ", "**Read 20 books**: ", "**Goal:** ", "Objective: ", "~~old~~ ", "[[Learn X]]", "✅ ", "🎯",
    ":muscle: ", "(6/20)", " [DONE]", " #tag", " ^id", " due:: 2027-01-01", " 📅 2027-06-30", "`code` ", "Deadline: June\n", "S - I want to row\nM - twice\nR - fun\n", "by 06/07/2027",
    "| Goal | Q1 2027 | Status |\n|---|---|---|\n", "| é | a | WIP |\n", "> quote\n", "{{x}}", "[Target date]", "ß\u{301}", "<li>Run\n", "\r\n", "\t", "...", "KR1: 5 %", "!WIP! ", "P0 - ",
    "- [](x)", "[](y): ", "![](z) ", "**** ", "<b></b>", "[^1]: ", "[a]: <> ", "A: ", "- M - ", "== ", "M: 1\n", "<br>", "\\\n", "0. ", "T:\n", "[x]", "**:** ", "_._", "~~", "](", "S",
];
