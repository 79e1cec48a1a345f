//! The smallest text to paste that would satisfy a rule, in the manner in which the goal is written.

use std::fmt::Write;

use crate::date::Date;
use crate::document::FrontMatter;
use crate::document::FrontMatterFormat;
use crate::facts::GoalFacts;
use crate::goal::GoalKind;
use crate::goal::Priority;
use crate::goal::StatementSource;
use crate::rule_info::Depth;

/// What an example shows.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Example {
    /// A statement of the outcome.
    Outcome,
    /// Three indicators.
    Indicators,
    /// So many beside those that are there.
    MoreIndicators(usize),
    /// A deadline.
    Timeline,
    /// Three checkpoints.
    Checkpoints,
    /// So many beside those that are there.
    MoreCheckpoints(usize),
    /// What is missing.
    Gaps,
    /// What shows that it is realistic.
    Validation,
    /// What is done for it.
    Actions,
    /// Why it matters.
    Why,
    /// What it may not cost.
    LifeFit,
    /// Rest and reward.
    Recovery,
    /// Who gives feedback and how.
    Feedback,
    /// A review rhythm with at most so many days in between.
    Review(u32),
    /// A practice.
    Habits,
    /// Somebody who helps.
    Support,
}

/// Days of a quarter: checkpoints of examples stand no further apart.
const QUARTER: i32 = 91;

impl GoalFacts<'_, '_> {
    /// The smallest text to paste that says what is missing, with days that fit the goal, when examples are wanted. Nothing can be pasted
    /// below the row of a table, and no day leads to a goal whose time is over.
    #[must_use]
    pub fn example(&self, of: Example, today: Date) -> Option<String> {
        let is_row = self.goal.depth == Depth::Item && self.goal.is_stated_in(StatementSource::Cell);
        let is_over = matches!(of, Example::Checkpoints | Example::MoreCheckpoints(_))
            && self.timeline.end().is_some_and(|end| end <= today);
        (self.examples && !is_row && !is_over).then(|| self.text_of(of, today))
    }

    /// How much text it has to itself, or may have: below a title without any, paragraphs stand and not parts of a list.
    fn room(&self) -> Depth {
        let is_title = [StatementSource::Heading, StatementSource::Bold].into_iter().any(|place| self.goal.is_stated_in(place));
        if is_title { self.goal.depth.max(Depth::Section) } else { self.goal.depth }
    }

    fn text_of(&self, of: Example, today: Date) -> String {
        match of {
            Example::Outcome => self.example_outcome(today),
            Example::Indicators => self.list("indicators", "Indicators", &INDICATORS.map(|words| (None, words))),
            Example::Timeline => self.example_timeline(today),
            Example::MoreIndicators(count) => {
                let more = INDICATORS.iter().rev().take(count).map(|words| (None, *words));
                self.more("indicators", "Indicators", &more.collect::<Vec<_>>())
            }
            Example::Checkpoints => self.list("checkpoints", "Checkpoints", &self.steps(&self.example_days(today), 0, today)),
            Example::MoreCheckpoints(count) => {
                let days = self.days_between(today, count);
                let known = || self.checkpoints.dated().map(|(_, date)| date.value.end);
                // What comes behind steps that are there is not the first, and what comes behind all of them may be the last.
                let first = match days.first() {
                    Some(day) if known().max().is_some_and(|last| last < *day) => STEPS.len().saturating_sub(count),
                    Some(day) if count == 1 && known().any(|before| before < *day) => 1,
                    _ => 0,
                };
                self.more("checkpoints", "Checkpoints", &self.steps(&days, first, today))
            }
            Example::Gaps => {
                let gaps = self.fitting(
                    ["nobody in the team has done this before", "no figures from before we began"],
                    ["I have never done this part of the work alone", "no recognised certificate in the field yet"],
                    ["I have never done anything of this length alone", "nobody has looked at my first attempts yet"],
                );
                self.entries("gaps", "Gaps", &gaps)
            }
            Example::Validation => self.entries("evidence", "Evidence", &self.example_evidence()),
            Example::Actions => {
                let actions = self.fitting(
                    ["try it with two of those it is for (high leverage)", "ask one team that did it where to begin"],
                    ["lead one project across two teams (high leverage)", "stand in for someone who has the role already"],
                    ["keep two evenings a week for it (high leverage)", "ask one person who did it where to begin"],
                );
                self.entries("actions", "Actions", &actions)
            }
            Example::Why => {
                let why = self.fitting(
                    "those it is for have waited for it, and it matters to them",
                    "it lets me do more of the work that I am best at, and that matters to me",
                    "I have wanted to be able to do this for years, and it matters to me",
                );
                self.words("why", "Why", why)
            }
            Example::LifeFit => self.entries(
                "non-negotiables",
                "Non-negotiables",
                &["home by six on four days a week", "no move before the school year ends"],
            ),
            Example::Recovery => self.entries(
                "recovery",
                "Rest and reward",
                &["one weekend a month without any work", "dinner with friends after each checkpoint"],
            ),
            Example::Feedback => {
                let feedback = self.fitting(
                    "two of the users comment in writing after each checkpoint",
                    "my manager and one peer comment in writing after each checkpoint",
                    "a friend who has done it comments in writing after each checkpoint",
                );
                self.words("feedback", "Feedback", feedback)
            }
            Example::Review(days) => self.words("review", "Review", rhythm_within(days)),
            Example::Habits => self.entries("habits", "Habits", &["30 minutes of practice every Tuesday and Thursday"]),
            Example::Support => self.words("mentors", "Mentors", "one person who already does this, met once a month"),
        }
    }

    /// Whether it stands in keys of YAML, so that more of them can be pasted. Of TOML, whose tables swallow what is pasted below them,
    /// sections are shown: the text goes on from any front matter.
    pub(super) fn has_yaml(&self) -> bool {
        let FrontMatter::Mapping(block) = &self.plan.around.document.front_matter else { return false };
        self.goal.in_front_matter && block.format == FrontMatterFormat::Yaml
    }

    /// What fits the goals of a team, a goal about a role, or else most others.
    fn fitting<T>(&self, team: T, work: T, other: T) -> T {
        if self.is_of_a_group() {
            return team;
        }
        let kind = self.goal.kind.map(|kind| kind.value);
        let is_about_work = matches!(self.purpose(), Some(Priority::Promotion | Priority::Pivot | Priority::Mobility))
            || matches!(kind, Some(GoalKind::Leadership | GoalKind::ProfessionalAdvancement));
        if is_about_work { work } else { other }
    }

    /// Words under a key or title.
    fn words(&self, key: &str, title: &str, words: &str) -> String {
        match self.room() {
            _ if self.has_yaml() => format!("{key}: {words}"),
            Depth::Plan => format!("## {title}\n\n{}.", capitalised(words)),
            Depth::Section => format!("**{title}:** {words}"),
            Depth::Item => format!("  - {title}: {words}"),
        }
    }

    /// A list of words under a key or title. A key that is there already is not shown again.
    pub(super) fn entries(&self, key: &str, title: &str, entries: &[&str]) -> String {
        let entries: Vec<(Option<Date>, &str)> = entries.iter().map(|words| (None, *words)).collect();
        if self.room() == Depth::Item && !self.has_yaml() {
            let words: Vec<&str> = entries.iter().map(|(_, words)| *words).collect();
            return format!("  - {title}: {}", words.join("; "));
        }
        self.more(key, title, &entries)
    }

    /// A list under a key or title; only what belongs below it when the key is there already.
    fn more(&self, key: &str, title: &str, entries: &[(Option<Date>, &str)]) -> String {
        let text = self.list(key, title, entries);
        match text.split_once('\n') {
            Some((_, lines)) if self.has_yaml() && self.plan.around.has_key(key) => below_key(key, lines),
            _ => text,
        }
    }

    fn example_evidence(&self) -> [&'static str; 2] {
        self.fitting(
            ["two other teams needed about as long as this plan takes", "the hours that it takes each week are kept free"],
            [
                "two people in the role needed about two years for the same step",
                "three role descriptions ask for what this plan builds",
            ],
            [
                "two people who began where I am needed about as long as this plan takes",
                "the hours that they put in each week fit into my weeks",
            ],
        )
    }

    fn example_outcome(&self, today: Date) -> String {
        let by = self.example_end(today);
        let words = format!("Publish the handbook, used by two other teams, by {by}");
        if self.has_yaml() { format!("goal: {words}") } else { format!("# {words}") }
    }

    fn example_timeline(&self, today: Date) -> String {
        let by = self.example_end(today);
        match self.room() {
            _ if self.has_yaml() => format!("due: {by}"),
            Depth::Plan | Depth::Section => format!("**Due:** {by}"),
            Depth::Item => match self.outcome.statement() {
                Some(statement) => format!("- {} by {by}", statement.words.text.trim_end_matches(['.', '!', ';', ','])),
                None => format!("- … by {by}"),
            },
        }
    }

    /// A list under a key or title, or nested when the goal is a list item itself.
    pub(super) fn list(&self, key: &str, title: &str, entries: &[(Option<Date>, &str)]) -> String {
        let mut text = match self.room() {
            _ if self.has_yaml() => format!("{key}:\n"),
            Depth::Plan => format!("## {title}\n\n"),
            Depth::Section => format!("**{title}**\n\n"),
            Depth::Item => format!("  - {title}:\n"),
        };
        for (date, words) in entries {
            // Writing to a string cannot fail.
            let _ = match date {
                Some(date) if self.has_yaml() => writeln!(text, "  - date: {date}\n    outcome: {words}"),
                None if self.has_yaml() => writeln!(text, "  - {words}"),
                Some(date) if self.room() == Depth::Item => writeln!(text, "    - {date}: {words}"),
                Some(date) => writeln!(text, "- {date}: {words}"),
                None if self.room() == Depth::Item => writeln!(text, "    - {words}"),
                None => writeln!(text, "- {words}"),
            };
        }
        text.truncate(text.trim_end().len());
        text
    }

    /// What there is on some days, from one of the steps on. Long before the goal is due, only a part of the result can be accepted.
    fn steps(&self, days: &[Date], first: usize, today: Date) -> Vec<(Option<Date>, &'static str)> {
        let end = self.example_end(today);
        let step = |(day, words): (&Date, &'static str)| {
            let early = words == LAST_STEP && day.days_until(end) > QUARTER / 2;
            (Some(*day), if early { "a part of the result accepted by those it is for" } else { words })
        };
        days.iter().zip(STEPS.into_iter().skip(first)).map(step).collect()
    }

    /// A likely deadline: the goal's own, the last checkpoint's, else three quarters ahead.
    pub(super) fn example_end(&self, today: Date) -> Date {
        let last = self.checkpoints.dated().map(|(_, date)| date.value.end).max();
        self.timeline.end().or(last).filter(|end| *end > today).unwrap_or_else(|| today.plus_months(9).end_of_month())
    }

    /// Three days between today or the start and the end, at most a quarter apart.
    fn example_days(&self, today: Date) -> [Date; 3] {
        // "By 40 (2033)" says no more than until when.
        let near = |began: &Date| self.goal.start.is_some() || *began <= today.plus_months(12);
        let start = self.timeline.began.filter(near).map_or(today, |began| began.max(today));
        let end = self.example_end(today);
        let apart = (start.days_until(end) / 3).clamp(1, QUARTER);
        [1, 2, 3].map(|step| {
            let day = start.plus_days(apart * step);
            let rounded = day.end_of_month();
            if apart > 31 && rounded <= end { rounded } else { day }
        })
    }

    /// Days in the widest gaps that the checkpoints leave from now on, in order, a quarter behind the one before at most.
    fn days_between(&self, today: Date, count: usize) -> Vec<Date> {
        let start = self.timeline.began.map_or(today, |began| began.max(today));
        let mut known: Vec<Date> = self.checkpoints.dated().map(|(_, date)| date.value.end).filter(|day| *day > start).collect();
        known.push(start);
        known.push(self.example_end(today));
        known.sort_unstable();
        let mut days = Vec::new();
        while days.len() < count {
            let gaps = known.windows(2).enumerate().filter_map(|(at, pair)| match pair {
                [before, after] => Some((before.days_until(*after), at, *before)),
                _ => None,
            });
            let Some((days_apart, at, before)) = gaps.max_by_key(|(apart, at, _)| (*apart, std::cmp::Reverse(*at))) else {
                break;
            };
            let day = before.plus_days((days_apart / 2).min(QUARTER));
            known.insert(at + 1, day);
            days.push(day);
        }
        days.sort_unstable();
        days
    }
}

/// Words that begin with a capital letter.
pub(super) fn capitalised(words: &str) -> String {
    let mut words = words.to_owned();
    if let Some(first) = words.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    words
}

/// A rhythm with at most so many days in between.
fn rhythm_within(days: u32) -> &'static str {
    match days {
        0..=6 => "every day",
        7..=13 => "every week",
        14..=30 => "every two weeks",
        31.. => "every month",
    }
}

/// Lines that belong below a key that is there already.
pub(super) fn below_key(key: &str, lines: &str) -> String {
    format!("# add to {key}:\n{lines}")
}

/// Three steps that fit most goals.
const STEPS: [&str; 3] =
    ["a first result shown to two people who can judge it", "the result used once for real, then corrected", LAST_STEP];

/// The step that ends the way.
const LAST_STEP: &str = "the final result accepted by those it is for";

/// Three indicators that fit most goals: two actions and a result.
const INDICATORS: [&str; 3] = [
    "2 conversations a month with people who already do it",
    "3 pieces of work reviewed by someone who can judge them",
    "rated at least 4 out of 5 by two of those it is for",
];
