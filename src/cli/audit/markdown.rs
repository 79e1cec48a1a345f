//! The audit as a page: all goals in a table, then what each still leaves open.

use std::io;
use std::io::Write;

use super::object::Audited;
use super::object::COLUMNS;
use crate::report::escape;

pub(super) fn write(audited: &Audited, out: &mut dyn Write) -> io::Result<()> {
    let summary = &audited.summary;
    writeln!(out, "# Goals\n\n{} of {} actionable.\n", summary.actionable, summary.goals)?;
    writeln!(out, "| goal | {} | yes |\n|---|---|---|---|---|---|---|---|", COLUMNS.join(" | "))?;
    for (file, goal) in audited.files.iter().flat_map(|file| file.goals.iter().map(move |goal| (file, goal))) {
        write!(out, "| {} ({}:{}) |", escape::markdown(goal.title()), escape::markdown(&file.path), goal.line)?;
        for question in &goal.questions {
            write!(out, " {} |", question.answer.name())?;
        }
        writeln!(out, " {}/{} |", goal.answered, goal.questions.len())?;
    }
    for goal in audited.files.iter().flat_map(|file| &file.goals).filter(|goal| goal.answered < goal.questions.len()) {
        writeln!(out, "\n## {}\n", escape::markdown(goal.title()))?;
        for question in &goal.questions {
            if let Some(open) = &question.open {
                writeln!(out, "- **{}** ({}): {}", question.question, question.answer.name(), escape::markdown(open))?;
            }
        }
    }
    Ok(())
}
