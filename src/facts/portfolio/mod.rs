//! What goals of different files know of each other: plain summaries that outlive the texts, and what follows from all of them.
//!
//! Nothing here depends on which files a run was given: every finding has one goal that it belongs to, so that a run over some files
//! says exactly its part of what a run over all of them says.

mod relations;
mod summary;

pub use summary::GoalSummary;
pub use summary::Summary;

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::sync::OnceLock;

use crate::diagnostic::FileIndex;
use crate::facts::portfolio::relations::Names;
use crate::settings::Settings;
use crate::text::Span;

/// A file that is known, and its place among the files of the run when it is one of them.
#[derive(Clone, Copy, Debug)]
pub struct Known<'p> {
    /// What is known of it.
    pub summary: &'p Summary,
    /// Its place among the files of the run.
    pub file: Option<FileIndex>,
}

/// What falls due in each month of a year: the goals by their numbers, with the words that say so.
type Months = BTreeMap<(i16, i8), Vec<(usize, Span)>>;

/// All goals of a repository, by path and position.
#[derive(Debug)]
pub struct Portfolio<'p> {
    files: Vec<Known<'p>>,
    /// The file of each goal, and the goal.
    goals: Vec<(usize, &'p GoalSummary)>,
    /// What each goal supports: for each reference the goal, or that there is none.
    supports: Vec<Vec<Reference>>,
    /// For goals whose id another one had before: that one.
    same_id: BTreeMap<usize, usize>,
    /// Circles of support, by their first goal: the goals in order.
    circles: BTreeMap<usize, Vec<usize>>,
    /// The goals that support each goal.
    supporters: BTreeMap<usize, Vec<usize>>,
    /// The ids and the names of files in small letters and as they are written, among which a name that leads nowhere may be a slip; none
    /// where so many lead nowhere that nobody mistyped them.
    ids: BTreeSet<(String, &'p str)>,
    /// Told when a rule asks.
    months: OnceLock<Months>,
    /// Whether each file holds an open goal of the next months. Told when a rule asks; all goals of a file have the same settings.
    near: Vec<OnceLock<bool>>,
}

/// What a reference to a goal leads to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Reference {
    /// A goal.
    Goal(usize),
    /// A file that is there and holds no goal of its own.
    File,
    /// Nothing.
    Nothing,
}

/// One goal among all others.
#[derive(Clone, Copy, Debug)]
pub struct PortfolioFacts<'p> {
    portfolio: &'p Portfolio<'p>,
    at: usize,
    /// The goal.
    pub goal: &'p GoalSummary,
}

/// A goal of the portfolio as findings tell of it.
#[derive(Clone, Copy, Debug)]
pub struct Other<'p> {
    /// The path of its file.
    pub path: &'p str,
    /// Its file among the files of the run.
    pub file: Option<FileIndex>,
    /// The goal.
    pub goal: &'p GoalSummary,
}

impl<'p> Portfolio<'p> {
    /// Relates the goals of all files to each other. The order of the files does not matter.
    #[must_use]
    pub fn new(mut files: Vec<Known<'p>>) -> Self {
        files.sort_by(|one, other| one.summary.path.cmp(&other.summary.path).then(other.file.is_some().cmp(&one.file.is_some())));
        files.dedup_by(|one, other| one.summary.path == other.summary.path);
        let goals: Vec<(usize, &GoalSummary)> =
            files.iter().enumerate().flat_map(|(at, file)| file.summary.goals.iter().map(move |goal| (at, goal))).collect();
        let names = Names::new(&files, &goals);
        let resolve = |(file, goal): &(usize, &GoalSummary)| {
            goal.supports.iter().map(|reference| names.find(&reference.value, &files[*file].summary.path)).collect()
        };
        let supports: Vec<Vec<Reference>> = goals.iter().map(resolve).collect();
        let mut supporters: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for (at, references) in supports.iter().enumerate() {
            for reference in references {
                if let Reference::Goal(goal) = reference {
                    supporters.entry(*goal).or_default().push(at);
                }
            }
        }
        let same_id = relations::same_ids(&goals);
        let circles = relations::circles(&supports);
        let ids = relations::mistyped_names(&files, &goals, &supports);
        let near = files.iter().map(|_| OnceLock::new()).collect();
        Self { files, goals, supports, same_id, circles, supporters, ids, months: OnceLock::new(), near }
    }

    /// Asks of names that lead nowhere whether they mean a file that is there and was not read: `is_there` tells it of a path from the
    /// root.
    #[must_use]
    pub fn with_unread_files(mut self, is_there: impl Fn(&str) -> bool) -> Self {
        for ((file, goal), references) in self.goals.iter().zip(&mut self.supports) {
            let from = &self.files[*file].summary.path;
            for (name, reference) in goal.supports.iter().zip(references) {
                let leads_to_file = || relations::places_of(&name.value, from).any(|path| is_there(&path));
                if *reference == Reference::Nothing && leads_to_file() {
                    *reference = Reference::File;
                }
            }
        }
        self
    }

    fn months(&self) -> &Months {
        self.months.get_or_init(|| {
            let mut months = Months::new();
            for (at, (_, goal)) in self.goals.iter().enumerate() {
                for day in goal.due_days() {
                    months.entry((day.value.year(), day.value.month())).or_default().push((at, day.span));
                }
            }
            months
        })
    }

    /// Whether the file of a goal holds an open goal of the next months.
    fn has_near_goal(&self, at: usize, settings: &Settings) -> bool {
        let near = |goal: &GoalSummary| goal.is_open() && goal.is_short_term(settings) && !goal.is_long_term(settings);
        self.goals
            .get(at)
            .is_some_and(|(file, _)| *self.near[*file].get_or_init(|| self.files[*file].summary.goals.iter().any(near)))
    }

    /// The goals of one file, each among all others.
    pub fn of_file(&'p self, path: &'p str) -> impl Iterator<Item = PortfolioFacts<'p>> {
        let file = self.files.partition_point(|known| known.summary.path.as_str() < path);
        let first = self.goals.partition_point(|(of, _)| *of < file);
        let own = self.goals.iter().enumerate().skip(first).take_while(move |(_, (of, _))| *of == file);
        let named =
            move |_: &(usize, &(usize, &GoalSummary))| self.files.get(file).is_some_and(|known| known.summary.path == path);
        own.filter(named).map(|(at, (_, goal))| PortfolioFacts { portfolio: self, at, goal })
    }

    fn other(&'p self, at: usize) -> Option<Other<'p>> {
        let (file, goal) = self.goals.get(at)?;
        let known = self.files.get(*file)?;
        Some(Other { path: &known.summary.path, file: known.file, goal })
    }
}

impl<'p> PortfolioFacts<'p> {
    /// The goal that had the same id before this one, in order of path and position.
    #[must_use]
    pub fn first_with_same_id(&self) -> Option<Other<'p>> {
        self.portfolio.same_id.get(&self.at).and_then(|first| self.portfolio.other(*first))
    }

    /// The references that lead nowhere: the words and what they name.
    pub fn broken_supports(&self) -> impl Iterator<Item = (Span, &'p str)> {
        let references = self.portfolio.supports.get(self.at).map(Vec::as_slice).unwrap_or_default();
        let named = self.goal.supports.iter().zip(references);
        named.filter(|(_, reference)| **reference == Reference::Nothing).map(|(name, _)| (name.span, name.value.as_str()))
    }

    /// The id or file that is nearest to a name that leads nowhere, and that the goal does not support already.
    #[must_use]
    pub fn nearest_id(&self, name: &str) -> Option<&'p str> {
        let name = name.to_lowercase();
        let most = |id: &str| 1 + id.len() / 5;
        let near = self.portfolio.ids.iter().filter(|(lower, id)| lower.len().abs_diff(name.len()) <= 4 * most(id));
        let supported = |id: &str| self.goal.supports.iter().any(|known| known.value.eq_ignore_ascii_case(id));
        near.filter(|(_, id)| !supported(id))
            .map(|(lower, id)| (strsim::damerau_levenshtein(lower, &name), *id))
            .filter(|(slips, id)| *slips > 0 && *slips <= most(id))
            .min()
            .map(|(_, id)| id)
    }

    /// The circle of goals that support each other and of which this goal is the first; each with the words by which it supports the
    /// next.
    #[must_use]
    pub fn circle(&self) -> Vec<(Other<'p>, Span)> {
        let circle = self.portfolio.circles.get(&self.at).map(Vec::as_slice).unwrap_or_default();
        let step = |place: usize| {
            let (at, next) = (*circle.get(place)?, *circle.get((place + 1) % circle.len())?);
            let references = self.portfolio.supports.get(at)?;
            let which = references.iter().position(|reference| *reference == Reference::Goal(next))?;
            let other = self.portfolio.other(at)?;
            Some((other, other.goal.supports.get(which)?.span))
        };
        (0..circle.len()).filter_map(step).collect()
    }

    /// Whether a long-term goal has nothing near: no checkpoint within a year, no open short-term goal in its own file, and no open goal
    /// that supports it. A supporter is near enough unless it is a long-term goal itself: when one without a date ends, nobody knows.
    #[must_use]
    pub fn is_unscaffolded(&self, settings: &Settings) -> bool {
        if !self.goal.is_long_term(settings)
            || self.goal.has_goals_below
            || self.goal.has_unreadable_checkpoints
            || self.goal.names_near_time
        {
            return false;
        }
        let year = settings.today..=settings.today.plus_months(12);
        // A goal that is called far and due soon needs nothing nearer than itself.
        if self.goal.end.is_some_and(|end| year.contains(&end)) {
            return false;
        }
        let near = |goal: &GoalSummary| goal.is_open() && !goal.is_long_term(settings);
        let supporters = self.portfolio.supporters.get(&self.at).map(Vec::as_slice).unwrap_or_default();
        let supported = || supporters.iter().filter_map(|at| self.portfolio.goals.get(*at)).any(|(_, goal)| near(goal));
        !self.goal.checkpoints.iter().any(|day| year.contains(&day.value))
            && !supported()
            && !self.portfolio.has_near_goal(self.at, settings)
    }

    /// The months in which so many checkpoints of all goals fall due that this goal's is the first too many: the checkpoint's words,
    /// how many there are, and the others.
    #[must_use]
    pub fn overloaded_months(&self, most: usize) -> Vec<Overload<'p>> {
        let mut months: Vec<(i16, i8)> = self.goal.due_days().map(|day| (day.value.year(), day.value.month())).collect();
        months.sort_unstable();
        months.dedup();
        months.into_iter().filter_map(|month| self.overload(month, most)).collect()
    }

    fn overload(&self, (year, month): (i16, i8), most: usize) -> Option<Overload<'p>> {
        let all = self.portfolio.months().get(&(year, month))?;
        let (owner, span) = *all.get(most)?;
        if owner != self.at {
            return None;
        }
        let others = all.iter().take(most).filter_map(|(at, span)| Some((self.portfolio.other(*at)?, *span))).collect();
        Some(Overload { span, year, month, count: all.len(), others })
    }
}

/// A month in which too many checkpoints fall due.
#[derive(Clone, Debug)]
pub struct Overload<'p> {
    /// The first one too many.
    pub span: Span,
    /// The year.
    pub year: i16,
    /// The month.
    pub month: i8,
    /// How many there are.
    pub count: usize,
    /// Those before it.
    pub others: Vec<(Other<'p>, Span)>,
}
