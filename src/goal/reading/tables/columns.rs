//! The columns of tables, told from their names: goals, times, steps, values.

use crate::date::Precision;
use crate::document::Block;
use crate::document::Inline;
use crate::goal::Aspect;
use crate::goal::CheckpointDue;
use crate::goal::Due;
use crate::goal::DueSource;
use crate::goal::Goal;
use crate::goal::StatementSource;
use crate::goal::names::Key;
use crate::goal::names::find_key;
use crate::goal::names::find_status;
use crate::goal::reading::paragraphs::fields::aspect_of_key;
use crate::goal::reading::scope::Scope;
use crate::goal::reading::times;
use crate::goal::reading::titles::Title;
use crate::goal::reading::titles::is_year;
use crate::language::time::Meaning;
use crate::text::Located;

/// What a column holds.
pub(super) enum Column<'t> {
    /// Goals.
    Statement,
    /// Goals of a time.
    Horizon(Scope),
    /// Names of steps on the way: "Phase".
    Step,
    /// What is to be so at a time, of the goal in the row: "March", "Q1".
    Mark(Located<CheckpointDue>),
    /// When a goal was reached.
    Reached,
    /// Whether a goal is reached.
    Done,
    /// Values of a key, or words about an aspect, under a name.
    Field(Option<Key>, Aspect, Inline<'t>),
    /// Anything else.
    Other,
}

/// Names of columns that tell when goals were reached.
const REACHED: &[&str] =
    &["achieved", "achieved on", "date achieved", "completed on", "date completed", "finished on", "date finished", "reached on"];

/// Last words of columns that tell something about goals: "Goal status".
const TOLD_ABOUT_GOALS: &[&str] =
    &["area", "category", "date", "id", "link", "no", "notes", "number", "owner", "progress", "status", "type"];

/// Whether a column is called goals.
pub(super) fn states_goals(columns: &[Column<'_>]) -> bool {
    columns.iter().any(|column| matches!(column, Column::Statement))
}

/// Which cell of a row states the goal: that of the goals, or where it only numbers them ("KR1") the first one behind it in words.
pub(super) fn statement_of(columns: &[Column<'_>], cells: &[&Block<'_>]) -> Option<usize> {
    let called = columns.iter().position(|column| matches!(column, Column::Statement))?;
    if !cells.get(called).is_some_and(|cell| is_number(&cell.inline.text)) {
        return Some(called);
    }
    let states = |column: &Column<'_>| matches!(column, Column::Other | Column::Field(_, Aspect::Indicators, _));
    let mut behind = columns.iter().zip(cells).enumerate().skip(called + 1);
    let said = behind.find(|(_, (column, cell))| states(column) && cell.inline.text.contains(char::is_whitespace));
    said.map(|(at, _)| at).or(Some(called))
}

/// Takes the first column for goals where none is called so, beside a target and what is so now or by when: "Skill | Now | Target | By".
fn aim(columns: &mut [Column<'_>]) {
    let has = |wanted: fn(&Column<'_>) -> bool| columns.iter().any(wanted);
    let named = matches!(columns.first(), Some(Column::Other | Column::Field(_, Aspect::Indicators, _)));
    let aimed = has(|column| matches!(column, Column::Field(Some(Key::Target), ..)));
    let from = |column: &Column<'_>| {
        matches!(column, Column::Field(Some(Key::Current), ..) | Column::Field(_, Aspect::Baseline | Aspect::Timeline, _))
    };
    let stated = has(|column| matches!(column, Column::Statement | Column::Horizon(_) | Column::Step));
    if named && aimed && !stated && columns.iter().any(from) {
        columns[0] = Column::Statement;
    }
}

/// Whether a cell only numbers what stands beside it: "KR1", "O 2.1".
fn is_number(cell: &str) -> bool {
    let number = cell.trim().trim_start_matches(|letter: char| letter.is_ascii_alphabetic());
    let letters = cell.trim().len() - number.len();
    let number = number.trim_start();
    letters <= 3 && !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
}

/// What the columns hold, told from their names, behind the goal `last` of the file.
pub(super) fn columns<'t>(titles: &[Title<'t>], names: &[Inline<'t>], scope: &Scope, last: Option<&Goal<'t>>) -> Vec<Column<'t>> {
    // "When | What" below a goal is the way to it.
    let is_way = |at: &usize| scope.goal.is_some() && titles.get(*at).is_some_and(|title| &*title.plain == "what");
    let statement = statement_column(titles).filter(|at| !is_way(at));
    let horizons = titles.iter().filter(|title| is_horizon(title)).count();
    let mut columns: Vec<Column<'t>> = titles
        .iter()
        .zip(names)
        .enumerate()
        .map(|(at, (title, name))| {
            if statement == Some(at) {
                return Column::Statement;
            }
            if statement.is_none() && horizons >= 2 && is_horizon(title) {
                return Column::Horizon(horizon_scope(title, name, scope));
            }
            if matches!(&*title.plain, "phase" | "stage") {
                return Column::Step;
            }
            if REACHED.contains(&&*title.plain) {
                return Column::Reached;
            }
            if find_status(&title.plain).is_some_and(|status| !status.is_open()) {
                return Column::Done;
            }
            if statement.is_some()
                && horizons >= 2
                && let Some(due) = part_of_the_year(title, name, scope)
            {
                return Column::Mark(due);
            }
            // "Target 2027" holds targets.
            let year = name.text.rfind(' ').filter(|space| is_year(&name.text[space + 1..]));
            let key = find_key(&name.text[..year.unwrap_or(name.text.len())]).map(|info| info.key);
            match title.senses.aspect.or(key.map(aspect_of_key)) {
                Some(aspect) => Column::Field(key, aspect, name.clone()),
                None => Column::Other,
            }
        })
        .collect();
    // Behind other goals such a table tells how far they are.
    if scope.goal.is_none() && scope.aspect.is_none() && last.is_none_or(|goal| goal.is_stated_in(StatementSource::Cell)) {
        aim(&mut columns);
    }
    columns
}

/// Whether the rows are steps with their dates.
pub(super) fn is_road(columns: &[Column<'_>]) -> bool {
    let has = |wanted: fn(&Column<'_>) -> bool| columns.iter().any(wanted);
    has(|column| matches!(column, Column::Step)) && has(|column| matches!(column, Column::Field(_, Aspect::Timeline, _)))
}

/// Whether a row tells what is so on a day, in a table of nothing else or of what is told about it: "When | What must be true | Proof".
pub(super) fn is_dated(columns: &[Column<'_>], cells: &[&Block<'_>], scope: &Scope) -> bool {
    let [Column::Field(_, Aspect::Timeline, _), what, rest @ ..] = columns else { return false };
    // "Quarter | Target" below a goal: how far it is to be by then.
    matches!(what, Column::Other | Column::Field(Some(Key::Target), _, _))
        && rest.iter().all(|column| matches!(column, Column::Field(..) | Column::Done))
        && cells.first().is_some_and(|cell| times::times_of(&cell.inline, &scope.context).due.is_some())
}

/// Which column states goals: one that is called a goal, else key results.
fn statement_column(titles: &[Title<'_>]) -> Option<usize> {
    let by = |names: &[&str]| titles.iter().position(|title| names.contains(&&*title.plain));
    by(&[
        "goal", "goals", "objective", "objectives", "goal statement", "smart goal", "resolution", "outcome", "desired outcome",
        "development goal", "learning goal", "aim", "aims", "ziel", "objetivo", "meta", "objectif", "цель",
    ])
    .or_else(|| {
        let tells_about = |title: &Title<'_>| title.plain.rsplit(' ').next().is_some_and(|last| TOLD_ABOUT_GOALS.contains(&last));
        let names = |title: &Title<'_>| title.senses.announces_goals() && title.plain.split(' ').count() <= 4;
        titles.iter().position(|title| names(title) && !tells_about(title))
    })
    .or_else(|| {
        by(&["key result", "key results", "kr", "krs", "target outcome", "what i want to achieve", "what i will achieve"])
    })
    .or_else(|| {
        by(&["what do i want to achieve", "what do we want to achieve", "what do i want to learn", "what do i need to learn"])
    })
    .or_else(|| by(&["what we want", "what i want", "what we want to achieve", "what we will achieve", "kpi"]))
    // Targets stand beside their values, and what is to be so beside its day.
    .or_else(|| by(&["target", "targets"]).filter(|at| *at == 0))
    .or_else(|| by(&["what"]).filter(|_| titles.iter().any(|title| title.senses.aspect == Some(Aspect::Timeline))))
}

fn is_horizon(title: &Title<'_>) -> bool {
    let text = title.lead.words.text.as_ref();
    let timed = title.times.iter().any(|time| time.span.len() + 3 >= text.len() && !matches!(time.meaning, Meaning::Rhythm(_)));
    timed || title.horizon.is_some() || title.plain.may_hold_time && times::is_time(text)
}

/// The time that a column is called, when it is less than a year.
fn part_of_the_year<'t>(title: &Title<'t>, name: &Inline<'t>, scope: &Scope) -> Option<Located<CheckpointDue>> {
    let (period, span) = times::of_title(&title.times, name, &scope.context).filter(|_| is_horizon(title))?;
    let period = period.filter(|period| period.precision < Precision::Year)?;
    Some(Located::new(CheckpointDue::Period(period), span))
}

/// What holds in a column of a time.
fn horizon_scope<'t>(title: &Title<'t>, name: &Inline<'t>, scope: &Scope) -> Scope {
    let mut inner = scope.clone();
    match times::of_title(&title.times, name, &scope.context) {
        Some((period, span)) => inner.inherit(Due { period, span, from: DueSource::Heading }),
        None => inner.due = Some(Due { period: None, span: name.span, from: DueSource::Heading }),
    }
    if let Some(horizon) = title.horizon {
        inner.horizon = Some(Located::new(horizon, name.span));
    }
    inner
}
