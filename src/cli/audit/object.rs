//! The audit as plain data, which all its formats show.

use serde::Serialize;

use crate::audit::Answer;
use crate::audit::FileAudit;
use crate::audit::GoalAudit;
use crate::audit::Verdict;
use crate::goal::names;
use crate::rule_info::Depth;

/// Everything that was audited.
#[derive(Debug, Serialize)]
pub(super) struct Audited {
    version: u32,
    pub(super) files: Vec<FileObject>,
    pub(super) summary: Summary,
}

/// What each question is about, in a word.
pub(super) const COLUMNS: [&str; 6] = ["outcome", "indicators", "gaps", "timeline", "feedback", "life"];

/// All goals in figures.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct Summary {
    /// Open goals.
    pub(super) goals: usize,
    /// Goals that answer all six questions.
    pub(super) actionable: usize,
    /// Goals that are achieved or dropped.
    pub(super) closed: usize,
    /// For each question the number of goals that answer it.
    pub(super) answered: [usize; 6],
}

/// A file with goals.
#[derive(Debug, Serialize)]
pub(super) struct FileObject {
    pub(super) path: String,
    #[serde(skip)]
    pub(super) shown: String,
    pub(super) goals: Vec<GoalObject>,
    pub(super) closed: usize,
}

/// A goal with its answers.
#[derive(Debug, Serialize)]
pub(super) struct GoalObject {
    pub(super) id: String,
    pub(super) statement: String,
    pub(super) line: usize,
    pub(super) depth: &'static str,
    pub(super) status: &'static str,
    pub(super) due: Option<String>,
    pub(super) priority: Option<&'static str>,
    /// How many questions are answered with yes.
    pub(super) answered: usize,
    pub(super) questions: Vec<AnswerObject>,
    #[serde(skip)]
    pub(super) is_item: bool,
}

/// The answer to a question.
#[derive(Debug, Serialize)]
pub(super) struct AnswerObject {
    pub(super) number: usize,
    pub(super) question: &'static str,
    pub(super) answer: Verdict,
    /// The words that answer it.
    pub(super) words: Option<String>,
    pub(super) line: Option<usize>,
    pub(super) column: Option<usize>,
    /// What is still open.
    pub(super) open: Option<String>,
}

impl Audited {
    /// The files, with their goals and answers counted.
    pub(super) fn new(files: Vec<FileObject>) -> Self {
        let mut summary = Summary::default();
        for file in &files {
            summary.closed += file.closed;
            for goal in &file.goals {
                summary.goals += 1;
                summary.actionable += usize::from(goal.answered == goal.questions.len());
                for (count, question) in summary.answered.iter_mut().zip(&goal.questions) {
                    *count += usize::from(question.answer == Verdict::Yes);
                }
            }
        }
        Self { version: 1, files, summary }
    }
}

impl FileObject {
    pub(super) fn new(path: &str, shown: &str, audit: &FileAudit) -> Self {
        let goals = audit.goals.iter().map(GoalObject::new).collect();
        Self { path: path.to_owned(), shown: shown.to_owned(), goals, closed: audit.closed }
    }
}

impl GoalObject {
    fn new(goal: &GoalAudit) -> Self {
        Self {
            id: goal.id.clone(),
            statement: goal.title.clone(),
            line: goal.place.line,
            depth: goal.depth.name(),
            status: names::choice_name(names::STATUSES, goal.status),
            due: goal.due.map(|due| due.to_string()),
            priority: goal.purpose.map(|purpose| names::choice_name(names::PRIORITIES, purpose)),
            answered: goal.answered(),
            questions: goal.answers.iter().map(AnswerObject::new).collect(),
            is_item: goal.depth == Depth::Item,
        }
    }

    /// The goal's words, or its id when it has none.
    pub(super) fn title(&self) -> &str {
        if self.statement.is_empty() { &self.id } else { &self.statement }
    }
}

impl AnswerObject {
    fn new(answer: &Answer) -> Self {
        let (words, place) = answer.words.clone().unzip();
        Self {
            number: answer.question.number(),
            question: answer.question.title(),
            answer: answer.verdict,
            words,
            line: place.map(|place| place.line),
            column: place.map(|place| place.column),
            open: Some(answer.open.clone()).filter(|open| !open.is_empty()),
        }
    }
}
