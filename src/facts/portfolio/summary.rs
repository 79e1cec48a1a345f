//! What other goals may ask about a goal, kept when its text is gone.

use crate::date::Date;
use crate::facts::Checkpoints;
use crate::facts::FileFacts;
use crate::facts::GoalFacts;
use crate::goal::CheckpointDue;
use crate::goal::Horizon;
use crate::goal::Status;
use crate::language::time;
use crate::language::time::Meaning;
use crate::language::time::Role;
use crate::language::time::TimeExpression;
use crate::language::words::Words;
use crate::rule_info::Depth;
use crate::rule_info::Threshold;
use crate::settings::Settings;
use crate::text::Located;
use crate::text::Span;

/// What is known of a file.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Summary {
    /// Its path from the root of the repository.
    pub path: String,
    /// Its goals of which others may ask something, in order.
    pub goals: Vec<GoalSummary>,
}

/// What other goals may ask about a goal.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct GoalSummary {
    /// Its id within the file.
    pub id: String,
    /// The id that the author gave.
    pub given_id: Option<Located<String>>,
    /// Its own words.
    pub title: String,
    /// Where it stands.
    pub place: Span,
    /// The line in which it stands, from one.
    pub line: usize,
    /// How much text it has to itself.
    pub depth: Depth,
    /// How far it is.
    pub status: Status,
    /// The horizon it declares.
    pub horizon: Option<Horizon>,
    /// Its last day.
    pub end: Option<Date>,
    /// The days of its checkpoints that are not done.
    pub checkpoints: Vec<Located<Date>>,
    /// It has checkpoints that cannot be read, and another finding says so.
    pub has_unreadable_checkpoints: bool,
    /// Of a long-term goal: its text names a time in the next twelve months.
    pub names_near_time: bool,
    /// What it supports, as written.
    pub supports: Vec<Located<String>>,
    /// Open goals stand below it.
    pub has_goals_below: bool,
}

impl Summary {
    /// A file without goals.
    #[must_use]
    pub fn without_goals(path: &str) -> Self {
        Self { path: path.to_owned(), goals: Vec::new() }
    }

    /// What is known of a file whose facts are found.
    #[must_use]
    pub fn new(path: &str, file: &FileFacts<'_, '_>, settings: &Settings) -> Self {
        let mut parents = vec![false; file.goals.len()];
        for facts in file.goals.iter().filter(|facts| facts.goal.status.is_open()) {
            if let Some(parent) = facts.goal.parent.and_then(|parent| parents.get_mut(parent)) {
                *parent = true;
            }
        }
        let asked = |facts: &GoalFacts<'_, '_>| {
            let goal = facts.goal;
            goal.depth > Depth::Item
                || goal.given_id.is_some()
                || !goal.supports.is_empty()
                || !goal.checkpoints.is_empty()
                || goal.horizon.is_some()
        };
        let asked = file.goals.iter().zip(parents).filter(|(facts, _)| asked(facts));
        let mut lines = Lines { text: file.document.text, read: 0, line: 1 };
        let new = |(facts, below): (&GoalFacts<'_, '_>, bool)| {
            let mut summary = GoalSummary::new(facts, below, lines.line_of(facts.goal.place));
            summary.names_near_time = summary.is_long_term(settings) && names_near_time(facts, settings.today);
            summary
        };
        let mut goals: Vec<GoalSummary> = asked.map(new).collect();
        goals.shrink_to_fit();
        Self { path: path.to_owned(), goals }
    }

    /// Every place that a finding about goals of several files may name.
    pub fn spans(&self) -> impl Iterator<Item = Span> {
        self.goals.iter().flat_map(|goal| {
            let id = goal.given_id.iter().map(|id| id.span);
            let checkpoints = goal.checkpoints.iter().map(|day| day.span);
            let supports = goal.supports.iter().map(|name| name.span);
            std::iter::once(goal.place).chain(id).chain(checkpoints).chain(supports)
        })
    }

    /// Whether another file may change what is said about this one; `counts_days` tells that the days of checkpoints are counted.
    #[must_use]
    pub fn asks_others(&self, settings: &Settings, counts_days: bool) -> bool {
        self.goals.iter().any(|goal| {
            goal.given_id.is_some()
                || !goal.supports.is_empty()
                || goal.is_long_term(settings)
                || counts_days && !goal.checkpoints.is_empty()
        })
    }
}

/// Counts the lines of a text from one place on to the next.
struct Lines<'t> {
    text: &'t str,
    read: usize,
    line: usize,
}

impl Lines<'_> {
    /// The line in which words begin, from one.
    fn line_of(&mut self, words: Span) -> usize {
        if words.start() < self.read {
            (self.read, self.line) = (0, 1);
        }
        let passed = self.text.as_bytes().get(self.read..words.start()).unwrap_or_default();
        self.line += memchr::memchr_iter(b'\n', passed).count();
        self.read += passed.len();
        self.line
    }
}

impl GoalSummary {
    fn new(facts: &GoalFacts<'_, '_>, has_goals_below: bool, line: usize) -> Self {
        let goal = facts.goal;
        let open = goal.checkpoints.iter().filter(|checkpoint| !checkpoint.done);
        let days = open.filter_map(|checkpoint| match checkpoint.due {
            Some(Located { value: CheckpointDue::Period(period), span }) => Some(Located::new(period.end, span)),
            _ => None,
        });
        Self {
            id: goal.id.clone(),
            given_id: goal.given_id.as_ref().map(|id| Located::new(id.value.to_string(), id.span)),
            title: goal.statement.as_ref().map(|statement| statement.words.text.to_string()).unwrap_or_default(),
            place: goal.place,
            line,
            depth: goal.depth,
            status: goal.status,
            horizon: goal.horizon.map(|horizon| horizon.value),
            end: facts.timeline.end(),
            checkpoints: days.collect(),
            has_unreadable_checkpoints: matches!(facts.checkpoints, Checkpoints::Told | Checkpoints::Named(_)),
            names_near_time: false,
            supports: goal.supports.iter().map(|name| Located::new(name.value.to_string(), name.span)).collect(),
            has_goals_below,
        }
    }

    /// Whether something may still be asked of it.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.status.is_open() && self.status != Status::Paused
    }

    /// Whether it says that it is a long-term goal, or ends that far ahead.
    #[must_use]
    pub fn is_long_term(&self, settings: &Settings) -> bool {
        let far = settings.today.plus_months(months(settings, Threshold::LongTermMinimumMonths));
        match self.horizon {
            Some(horizon) => horizon == Horizon::Long,
            None => self.end.is_some_and(|end| end > far),
        }
    }

    /// Whether it says that it is a short-term goal, or ends soon.
    #[must_use]
    pub fn is_short_term(&self, settings: &Settings) -> bool {
        let near = settings.today.plus_months(months(settings, Threshold::ShortTermMaximumMonths));
        match self.horizon {
            Some(horizon) => horizon == Horizon::Short,
            None => self.end.is_some_and(|end| end <= near),
        }
    }

    /// The days of the checkpoints of an open goal.
    pub fn due_days(&self) -> impl Iterator<Item = Located<Date>> {
        self.checkpoints.iter().copied().filter(|_| self.is_open())
    }
}

fn months(settings: &Settings, threshold: Threshold) -> i32 {
    i32::try_from(settings.thresholds.get(threshold)).unwrap_or(i32::MAX).min(12_000)
}

/// Whether the text about a goal names a time of the next twelve months: "first grant handed in by October 2027".
fn names_near_time(facts: &GoalFacts<'_, '_>, today: Date) -> bool {
    /// How much of it is looked at.
    const MOST: usize = 100;
    let far = today.plus_months(12);
    let is_near = |found: &TimeExpression| match found.meaning {
        Meaning::Period(period) => found.says_when() && found.role != Role::Start && period.start <= far && period.end > today,
        _ => false,
    };
    let texts =
        facts.goal.answers.iter().map(|answer| &answer.words).chain(facts.goal.actions.iter().map(|action| &action.words));
    texts.take(MOST).any(|words| time::find(&Words::new(&words.text)).iter().any(is_near))
}
