//! The smallest text to paste that would satisfy a rule, in the manner in which the goal is written.

use std::fmt::Write;

use crate::date::Date;
use crate::facts::GoalFacts;
use crate::rule_info::Depth;

/// What an example shows.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Example {
    /// A statement of the outcome.
    Outcome,
    /// Three indicators.
    Indicators,
    /// A deadline.
    Timeline,
    /// Three checkpoints.
    Checkpoints,
}

/// Days of a quarter: checkpoints of examples stand no further apart.
const QUARTER: i32 = 91;

impl GoalFacts<'_, '_> {
    /// The smallest text to paste that says what is missing, with days that fit the goal.
    #[must_use]
    pub fn example(&self, of: Example, today: Date) -> String {
        match of {
            Example::Outcome => self.example_outcome(today),
            Example::Indicators => self.list("indicators", "Indicators", &INDICATORS.map(|words| (None, words))),
            Example::Timeline => self.example_timeline(today),
            Example::Checkpoints => {
                let [first, second, third] = self.example_days(today);
                let steps = [
                    (Some(first), "a first result shown to two people who can judge it"),
                    (Some(second), "the result used once for real, with their corrections"),
                    (Some(third), "the final result accepted by those it is for"),
                ];
                self.list("checkpoints", "Checkpoints", &steps)
            }
        }
    }

    fn example_outcome(&self, today: Date) -> String {
        let by = self.example_end(today);
        let words = format!("Publish the handbook, used by two other teams, by {by}");
        if self.goal.in_front_matter { format!("goal: {words}") } else { format!("# {words}") }
    }

    fn example_timeline(&self, today: Date) -> String {
        let by = self.example_end(today);
        match self.goal.depth {
            _ if self.goal.in_front_matter => format!("due: {by}"),
            Depth::Plan | Depth::Section => format!("**Due:** {by}"),
            Depth::Item => match self.outcome.statement() {
                Some(statement) => format!("- {} by {by}", statement.words.text.trim_end_matches(['.', '!', ';', ','])),
                None => format!("- … by {by}"),
            },
        }
    }

    /// A list under a key or title, or nested when the goal is a list item itself.
    fn list(&self, key: &str, title: &str, entries: &[(Option<Date>, &str)]) -> String {
        let mut text = match self.goal.depth {
            _ if self.goal.in_front_matter => format!("{key}:\n"),
            Depth::Plan => format!("## {title}\n\n"),
            Depth::Section => format!("**{title}**\n\n"),
            Depth::Item => String::new(),
        };
        for (date, words) in entries {
            // Writing to a string cannot fail.
            let _ = match date {
                Some(date) if self.goal.in_front_matter => writeln!(text, "  - date: {date}\n    outcome: {words}"),
                None if self.goal.in_front_matter => writeln!(text, "  - {words}"),
                Some(date) if self.goal.depth == Depth::Item => writeln!(text, "  - {date}: {words}"),
                Some(date) => writeln!(text, "- {date}: {words}"),
                None if self.goal.depth == Depth::Item => writeln!(text, "  - {words}"),
                None => writeln!(text, "- {words}"),
            };
        }
        text.truncate(text.trim_end().len());
        text
    }

    /// A likely deadline: the goal's own, the last checkpoint's, else three quarters ahead.
    fn example_end(&self, today: Date) -> Date {
        let last = self.checkpoints.dated().map(|(_, date)| date.value.end).max();
        self.timeline.end().or(last).filter(|end| *end > today).unwrap_or_else(|| today.plus_months(9).end_of_month())
    }

    /// Three days between today or the start and the end, at most a quarter apart.
    fn example_days(&self, today: Date) -> [Date; 3] {
        let start = self.timeline.began.map_or(today, |began| began.max(today));
        let end = self.example_end(today);
        let apart = (start.days_until(end) / 3).clamp(1, QUARTER);
        [1, 2, 3].map(|step| {
            let day = start.plus_days(apart * step);
            let rounded = day.end_of_month();
            if apart > 31 && rounded <= end { rounded } else { day }
        })
    }
}

/// Three indicators that fit most goals: two actions and a result.
const INDICATORS: [&str; 3] = [
    "2 conversations a month with people who already do it",
    "3 pieces of work reviewed by someone who can judge them",
    "rated at least 4 out of 5 by two of those it is for",
];
