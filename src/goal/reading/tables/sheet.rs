//! Tables that are a form: two columns, names in front and their values behind, one goal in all.

use crate::document::Block;
use crate::document::BlockId;
use crate::document::Inline;
use crate::document::MarkKind;
use crate::goal::AnswerSource;
use crate::goal::Aspect;
use crate::goal::StatementSource;
use crate::goal::names::GoalWord;
use crate::goal::names::Key;
use crate::goal::names::find_key;
use crate::goal::names::read_title;
use crate::goal::reading::Reader;
use crate::goal::reading::paragraphs::fields::aspect_of_key;
use crate::goal::reading::paragraphs::smart::is_somebodys;
use crate::goal::reading::paragraphs::smart::is_specific;
use crate::goal::reading::scope::Scope;
use crate::goal::reading::times;
use crate::goal::reading::times::is_time;
use crate::goal::reading::titles::plain::Plain;
use crate::goal::statement::clean;
use crate::rule_info::Depth;

/// Fewest rows of a form, so that no small table of anything is taken for one.
const FEWEST: usize = 3;

/// What the first cell of a row names.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Name {
    /// The goal itself.
    Goal,
    /// Something about it.
    About(Aspect),
    /// A day on the way to it.
    Day,
    /// Nothing known.
    Unknown,
}

impl<'t> Reader<'_, 't> {
    /// Reads a table as a form. Returns whether it is one.
    pub(super) fn sheet(&mut self, rows: &[(BlockId, &Block<'t>)], scope: &Scope) -> bool {
        let mut pairs: Vec<(Name, &Inline<'t>, &Inline<'t>)> = Vec::with_capacity(rows.len());
        for (row, _) in rows {
            let mut cells = self.children(*row).map(|(_, cell)| &cell.inline);
            let (Some(name), Some(value), None) = (cells.next(), cells.next(), cells.next()) else { return false };
            let name_of = named(&name.text);
            let is_day = name_of == Name::Unknown && scope.goal.is_some() && is_time(&name.text);
            pairs.push((if is_day { Name::Day } else { name_of }, name, value));
        }
        pairs.retain(|(_, name, value)| !name.is_empty() || !value.is_empty());
        let known = pairs.iter().filter(|(name, ..)| *name != Name::Unknown).count();
        let stated = pairs.iter().find(|(name, _, value)| *name == Name::Goal && !value.is_empty());
        // Below a goal the head and names of the writer's own may stand among them.
        let about = pairs.iter().filter(|(name, ..)| matches!(name, Name::About(_))).count();
        let has_days = pairs.iter().any(|(name, ..)| *name == Name::Day);
        let enough = known * 3 >= pairs.len() * 2 || scope.goal.is_some() && known * 2 > pairs.len() && about > FEWEST;
        if pairs.len() < FEWEST || !enough || has_days && about <= FEWEST {
            return false;
        }
        // What the letters of SMART stand for is no goal.
        if stated.is_some_and(|(_, name, _)| is_specific(&name.text)) && !is_somebodys(pairs.iter().map(|(.., value)| *value)) {
            return false;
        }
        let goal = match (scope.goal, stated) {
            (Some(goal), Some((_, label, value)))
                if self.is_named_by_heading(goal, &Inline::of_value(format!("{}:", label.text).into(), label.span, false)) =>
            {
                let lead = clean(value);
                if !lead.words.is_empty() {
                    self.restate(goal, &lead, StatementSource::Cell, scope);
                }
                goal
            }
            (Some(goal), _) => goal,
            (None, Some((_, _, value))) => {
                let lead = clean(value);
                if lead.words.is_empty() || self.is_unfilled(&lead.words.text) {
                    return true;
                }
                let table = rows.first().map_or(value.span, |(_, row)| row.span);
                let extent = self.extent_from(table, scope);
                self.open(&lead, StatementSource::Cell, Depth::Section, extent, scope)
            }
            (None, None) => return false,
        };
        for (name, label, value) in pairs {
            let aspect = match name {
                Name::About(aspect) => aspect,
                Name::Day => {
                    let due = times::of_step(label, &scope.context).map(|found| found.as_checkpoint());
                    self.add_dated_checkpoint(goal, value.clone(), value.span, due, false);
                    continue;
                }
                Name::Unknown if !value.text.contains(' ') => continue,
                Name::Unknown => {
                    self.answer(Some(goal), Aspect::Notes, value, AnswerSource::Prose);
                    continue;
                }
                Name::Goal => continue,
            };
            for value in parts(value, aspect) {
                self.apply_field(goal, &label.text, aspect, &value, scope);
            }
        }
        true
    }
}

/// What a name of a form names.
fn named(name: &str) -> Name {
    let senses = read_title(&Plain::of(name), false);
    let key = find_key(name).map(|info| info.key);
    match (senses.aspect, key) {
        (None, Some(Key::Goal)) => Name::Goal,
        (None, _) if ["now", "today"].iter().any(|known| name.trim().eq_ignore_ascii_case(known)) => {
            Name::About(Aspect::Baseline)
        }
        (None, _) if senses.goals == Some(GoalWord::One) || is_specific(name) => Name::Goal,
        (Some(aspect), _) => Name::About(aspect),
        (None, Some(key)) if aspect_of_key(key) != Aspect::Notes || key == Key::Status => Name::About(aspect_of_key(key)),
        _ => Name::Unknown,
    }
}

/// A value in its parts: where there may be several, semicolons and line breaks separate them.
fn parts<'t>(value: &Inline<'t>, aspect: Aspect) -> Vec<Inline<'t>> {
    if value.is_empty() {
        return Vec::new();
    }
    if !matches!(aspect, Aspect::Indicators | Aspect::Checkpoints | Aspect::Actions) {
        return vec![value.clone()];
    }
    let semicolons = value.text.match_indices(';').map(|(at, _)| at..at + 1);
    let tags = value.marks().iter().filter(|mark| matches!(mark.kind, MarkKind::Tag | MarkKind::Break));
    let mut cuts: Vec<_> = semicolons.chain(tags.map(|mark| mark.range.start as usize..mark.range.end as usize)).collect();
    cuts.sort_unstable_by_key(|cut| cut.start);
    value.split(cuts.into_iter()).collect()
}
