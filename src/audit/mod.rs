//! The article's six closing questions for each goal ("Final Checklist"): yes, partly or no, with the place that answers.
//!
//! The answers come from the same facts as the rules, and a question about which a recommended rule has an error or a warning to tell is
//! answered in part at most.

mod questions;

pub use questions::Question;

use serde::Serialize;

use crate::date::Date;
use crate::document;
use crate::facts::FileFacts;
use crate::facts::GoalFacts;
use crate::goal;
use crate::goal::Priority;
use crate::goal::Recognition;
use crate::goal::Status;
use crate::rule_info::Depth;
use crate::settings::Settings;
use crate::text::LineIndex;
use crate::text::Place;
use crate::text::Span;

/// How far a goal answers a question.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// It does not.
    No,
    /// Not all of it.
    Partly,
    /// It does.
    Yes,
}

impl Verdict {
    /// The word for it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::No => "no",
            Self::Partly => "partly",
            Self::Yes => "yes",
        }
    }
}

/// The answer to one question.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Answer {
    /// The question.
    pub question: Question,
    /// How far it is answered.
    pub verdict: Verdict,
    /// The words that answer it, and where they stand.
    pub words: Option<(String, Place)>,
    /// What is still open; empty when it is answered.
    pub open: String,
}

/// The answers of one goal.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct GoalAudit {
    /// Its id within the file.
    pub id: String,
    /// Its own words.
    pub title: String,
    /// Where it stands.
    pub place: Place,
    /// How much text it has to itself.
    pub depth: Depth,
    /// How far it is.
    pub status: Status,
    /// Its last day.
    pub due: Option<Date>,
    /// What it is for, as far as that is certain.
    pub purpose: Option<Priority>,
    /// The six answers.
    pub answers: [Answer; 6],
}

impl GoalAudit {
    /// How many questions are answered.
    #[must_use]
    pub fn answered(&self) -> usize {
        self.answers.iter().filter(|answer| answer.verdict == Verdict::Yes).count()
    }
}

/// The answers of the goals of one file.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct FileAudit {
    /// Its goals that are neither achieved nor dropped, in order.
    pub goals: Vec<GoalAudit>,
    /// How many others it has.
    pub closed: usize,
}

/// Audits the goals of a text. A text that holds no goals has no answers.
#[must_use]
pub fn of_text(path: &str, text: &str, settings: &Settings) -> FileAudit {
    let document = document::read(text);
    let reading = goal::read(&document, path, settings);
    if matches!(reading.recognition, Recognition::PassedOver(_)) {
        return FileAudit::default();
    }
    let facts = FileFacts::new(&document, &reading, settings);
    let lines = LineIndex::new(text);
    let own = facts.goals.iter().filter(|facts| facts.goal.parent.is_none() || facts.goal.depth > Depth::Item);
    let (open, closed): (Vec<_>, Vec<_>) = own.partition(|facts| facts.goal.status.is_open());
    let goals = open.into_iter().map(|facts| of_goal(facts, text, &lines, settings)).collect();
    FileAudit { goals, closed: closed.len() }
}

fn of_goal(facts: &GoalFacts<'_, '_>, text: &str, lines: &LineIndex, settings: &Settings) -> GoalAudit {
    let goal = facts.goal;
    let answer = |question: Question| {
        let found = question.ask(facts, settings);
        let words = found.words.filter(|span| !span.is_empty());
        Answer {
            question,
            verdict: found.verdict,
            words: words.map(|span| (shortened(span, text), lines.place(text, span.start()))),
            open: found.open,
        }
    };
    GoalAudit {
        id: goal.id.clone(),
        title: goal.statement.as_ref().map(|statement| statement.words.text.to_string()).unwrap_or_default(),
        place: lines.place(text, goal.place.start()),
        depth: goal.depth,
        status: goal.status,
        due: facts.timeline.end(),
        purpose: facts.purpose(),
        answers: Question::ALL.map(answer),
    }
}

/// Words as they stand in the file, on one line, cut where they are long.
fn shortened(span: Span, text: &str) -> String {
    const LONGEST: usize = 60;
    let words: Vec<&str> = span.slice(text).split_whitespace().collect();
    let line = words.join(" ");
    match line.char_indices().nth(LONGEST) {
        Some((cut, _)) => format!("{} …", line.get(..cut).and_then(|kept| kept.rsplit_once(' ')).map_or("", |kept| kept.0)),
        None => line,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The verdicts of the only goal of a text.
    fn check(text: &str, expected: [&str; 6]) {
        let settings = Settings::new(Date::new(2027, 1, 15).unwrap());
        let audit = of_text("goals/one.md", text, &settings);
        assert_eq!(audit.goals.len(), 1, "{text}");
        let verdicts = audit.goals[0].answers.each_ref().map(|answer| answer.verdict.name());
        assert_eq!(verdicts, expected, "{text}\n{:#?}", audit.goals[0].answers);
    }

    #[test]
    fn each_question_is_answered_by_what_the_goal_says() {
        check("---\ngoal: Get better at maps\n---\n", ["no", "no", "no", "no", "no", "no"]);
        check(
            "---\ngoal: Lead the map team by December 2027\nindicators:\n  - 2 design reviews led\nfeedback: Ines\nvalues: [time for friends]\n---\n",
            ["yes", "partly", "no", "partly", "partly", "yes"],
        );
        check(
            "# Lead the map team by December 2027\n\nI lack practice with budgets. My manager gives me feedback after each release. \
             Weekends are for my family.\n\n## Milestones\n\n- 2027-03-31: 2 hires made\n- 2027-06-30: 3 suppliers under contract\n- 2027-09-30: two exhibitions opened\n",
            ["yes", "yes", "yes", "yes", "yes", "yes"],
        );
        check(
            "# Work as a map editor in the Netherlands by June 2028\n\nWeekends are for my family.\n",
            ["yes", "no", "no", "partly", "no", "partly"],
        );
    }

    #[test]
    fn what_a_rule_objects_to_is_answered_in_part() {
        let plan = "---\ngoal: Lead the map team\nstart: 2027-02-01\ndue: 2027-12-15\nindicators:\n  - 2 design reviews led\n  \
                    - 3 suppliers under contract\n  - error rate below 2 %\ncheckpoints:\n  - 2027-03-31 2 hires made\n  - 2027-06-30 \
                    budget signed\n  - 2027-09-30 two exhibitions opened\n---\n";
        check(plan, ["yes", "yes", "no", "yes", "no", "no"]);
        check(&plan.replace("2027-02-01", "2028-02-01"), ["yes", "yes", "no", "partly", "no", "no"]);
        check(&plan.replace("two exhibitions opened", "feel more confident"), ["yes", "yes", "no", "partly", "no", "no"]);
        check(&plan.replace("2 design reviews led", "500 followers"), ["yes", "partly", "no", "yes", "no", "no"]);
        // What is overdue waits while a plan is paused.
        let late = plan.replace("2027-03-31", "2027-01-10").replace("2027-02-01", "2026-12-01");
        check(&late, ["yes", "yes", "no", "partly", "no", "no"]);
        check(&late.replace("start:", "status: paused\nstart:"), ["yes", "yes", "no", "yes", "no", "no"]);
    }
}
