//! What was understood, for people: a block a file, the goals with their lines.

use std::io;
use std::io::Write;

use super::object::FileObject;
use super::object::GoalObject;
use super::object::Inspected;
use super::object::PeriodObject;
use super::object::VerdictObject;
use crate::diagnostic::counted;
use crate::report::Paint;
use crate::report::escape;

pub(super) fn write(inspected: &Inspected, paint: Paint, out: &mut dyn Write) -> io::Result<()> {
    for (at, file) in inspected.files.iter().enumerate() {
        if at > 0 {
            writeln!(out)?;
        }
        block(file, paint, out)?;
    }
    Ok(())
}

fn block(file: &FileObject, paint: Paint, out: &mut dyn Write) -> io::Result<()> {
    let strong = paint.strong();
    let path = escape::line(file.shown());
    if !file.goal_document {
        return writeln!(out, "{strong}{path}{strong:#}: passed over: {}", escape::line(&file.reason));
    }
    let language = if file.english == Some(false) { "; not in English, so statements are not judged" } else { "" };
    let goals = counted(file.goals.len(), "goal");
    writeln!(out, "{strong}{path}{strong:#}: {goals}, told by {}{language}", escape::line(&file.reason))?;
    file.goals.iter().try_for_each(|goal| describe(goal, paint, out))?;
    for section in &file.sections {
        writeln!(out, "  {:>4}  section about {}: {}", section.line, section.about, escape::line(&section.title))?;
    }
    Ok(())
}

fn describe(goal: &GoalObject, paint: Paint, out: &mut dyn Write) -> io::Result<()> {
    let (strong, dim) = (paint.strong(), paint.dim());
    let statement = goal.statement.as_deref().unwrap_or("(no statement)");
    writeln!(out, "  {:>4}  {strong}{}{strong:#}", goal.line, escape::line(statement))?;
    let mut remarks = vec![goal.depth.to_owned(), goal.status.to_owned()];
    remarks.extend(goal.verdict.as_ref().map(verdict));
    remarks.extend(goal.period.as_ref().map(period));
    writeln!(out, "        {dim}{}{dim:#}", escape::line(&remarks.join(" · ")))?;
    for checkpoint in &goal.checkpoints {
        let due = checkpoint.due.as_deref().unwrap_or("no date");
        let done = if checkpoint.done { ", done" } else { "" };
        writeln!(out, "  {:>4}    checkpoint ({due}{done}): {}", checkpoint.line, escape::line(&checkpoint.text))?;
    }
    for indicator in &goal.indicators {
        let kind = indicator.kind.map_or_else(String::new, |kind| format!(" ({kind})"));
        writeln!(out, "  {:>4}    indicator{kind}: {}", indicator.line, escape::line(&indicator.text))?;
    }
    Ok(())
}

fn verdict(verdict: &VerdictObject) -> String {
    let flags = [
        (verdict.vanity, "volume"),
        (verdict.measurable, "measurable"),
        (verdict.timed, "timed"),
        (verdict.credential, "credential"),
    ];
    let mut said = verdict.label.to_owned();
    for (_, flag) in flags.into_iter().filter(|(set, _)| *set) {
        said.push_str(", ");
        said.push_str(flag);
    }
    let words: Vec<String> = verdict.evidence.iter().map(|words| format!("`{}`", words.text)).collect();
    let by = if words.is_empty() { String::new() } else { format!(" by {}", words.join(", ")) };
    format!("{said} ({}{by})", verdict.reason)
}

fn period(period: &PeriodObject) -> String {
    match (&period.start, &period.end) {
        (Some(start), Some(end)) if start != end => format!("{start} to {end}, from its {}", source(period.from)),
        (_, Some(end)) => format!("{end}, from its {}", source(period.from)),
        _ => format!("a time without dates, from its {}", source(period.from)),
    }
}

fn source(from: &str) -> &str {
    if from == "file-name" { "file name" } else { from }
}
