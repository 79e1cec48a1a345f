//! The audit for a terminal: a card for each goal that has its own text, then all goals in a table.

use std::io;
use std::io::Write;

use super::object::AnswerObject;
use super::object::Audited;
use super::object::COLUMNS;
use super::object::GoalObject;
use crate::audit::Verdict;
use crate::diagnostic::one_or_many;
use crate::report::Paint;
use crate::report::escape;
use crate::rule_info::Severity;

/// Longest title in the table, in characters, and what stands beside it.
const LONGEST: usize = 48;
const BESIDE: usize = 23;

pub(super) fn write(audited: &Audited, paint: Paint, out: &mut dyn Write) -> io::Result<()> {
    if audited.summary.goals == 0 {
        return writeln!(out, "no open goals");
    }
    for file in &audited.files {
        for goal in file.goals.iter().filter(|goal| !goal.is_item) {
            card(&file.shown, goal, paint, out)?;
        }
    }
    table(audited, paint, out)
}

fn card(path: &str, goal: &GoalObject, paint: Paint, out: &mut dyn Write) -> io::Result<()> {
    let (strong, dim) = (paint.strong(), paint.dim());
    writeln!(out, "{strong}{}{strong:#}", escape::line(goal.title()))?;
    let mut remarks = vec![format!("{path}:{}", goal.line), goal.status.to_owned()];
    remarks.extend(goal.due.as_ref().map(|due| format!("due {due}")));
    remarks.extend(goal.priority.map(str::to_owned));
    remarks.push(format!("{} of {}", goal.answered, goal.questions.len()));
    writeln!(out, "{dim}{}{dim:#}", escape::line(&remarks.join(" · ")))?;
    for question in &goal.questions {
        let style = style(question, paint);
        let told = match (&question.open, &question.words, question.line) {
            (Some(open), _, Some(line)) => format!("line {line}: {open}"),
            (Some(open), _, None) => open.clone(),
            (None, Some(words), Some(line)) => format!("line {line}: {words}"),
            (None, ..) => String::new(),
        };
        let line = format!(
            "  {} {:<32} {style}{:<6}{style:#}  {}",
            question.number,
            question.question,
            question.answer.name(),
            escape::line(&told)
        );
        writeln!(out, "{}", line.trim_end())?;
    }
    writeln!(out)
}

fn table(audited: &Audited, paint: Paint, out: &mut dyn Write) -> io::Result<()> {
    let (strong, dim) = (paint.strong(), paint.dim());
    let width = LONGEST.min(paint.width - BESIDE);
    writeln!(out, "{strong}{:<width$}  1  2  3  4  5  6  yes{strong:#}", "goal")?;
    for goal in audited.files.iter().flat_map(|file| &file.goals) {
        write!(out, "{:<width$}", shortened(goal.title(), width))?;
        for question in &goal.questions {
            let style = style(question, paint);
            write!(out, "  {style}{}{style:#}", sign(question))?;
        }
        writeln!(out, "  {}/{}", goal.answered, goal.questions.len())?;
    }
    write!(out, "{dim}{:<width$}", "answered")?;
    for count in audited.summary.answered {
        write!(out, "{count:>3}")?;
    }
    let names: Vec<String> = (1..).zip(COLUMNS).map(|(number, name)| format!("{number} {name}")).collect();
    writeln!(out, "\n{}\n+ yes  ~ partly  - no{dim:#}\n", names.join("  "))?;
    let summary = &audited.summary;
    let closed = if summary.closed > 0 { format!("; {} achieved or dropped", summary.closed) } else { String::new() };
    writeln!(out, "{} of {} actionable{closed}", summary.actionable, one_or_many(summary.goals, "goal is", "goals are"))
}

const fn sign(question: &AnswerObject) -> char {
    match question.answer {
        Verdict::Yes => '+',
        Verdict::Partly => '~',
        Verdict::No => '-',
    }
}

fn style(question: &AnswerObject, paint: Paint) -> anstyle::Style {
    match question.answer {
        Verdict::Yes => paint.added(),
        Verdict::Partly => paint.severity(Severity::Warning),
        Verdict::No => paint.severity(Severity::Error),
    }
}

fn shortened(title: &str, width: usize) -> String {
    let title = escape::line(title);
    if title.chars().count() <= width {
        return title.into_owned();
    }
    let kept: String = title.chars().take(width - 2).collect();
    format!("{} …", kept.trim_end())
}
