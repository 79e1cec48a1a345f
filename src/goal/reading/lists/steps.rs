//! What stands below a goal: its steps and key results, its time, and what explains it.

use super::listed::link_of;
use crate::document::Block;
use crate::document::BlockId;
use crate::document::BlockKind;
use crate::document::Inline;
use crate::goal::Aspect;
use crate::goal::Due;
use crate::goal::DueSource;
use crate::goal::Goal;
use crate::goal::SettingOfGoal;
use crate::goal::StatementSource;
use crate::goal::reading::Holds;
use crate::goal::reading::Reader;
use crate::goal::reading::checkpoints::Implied;
use crate::goal::reading::paragraphs::fields::FieldLine;
use crate::goal::reading::scope::Scope;
use crate::goal::reading::sections::outline::Piece;
use crate::goal::reading::times;
use crate::goal::reading::times::Found;
use crate::goal::reading::times::Times;
use crate::goal::reading::times::is_time;
use crate::goal::shape::Shape;
use crate::goal::shape::shape_of;
use crate::goal::statement::Label;
use crate::goal::statement::Lead;
use crate::goal::statement::clean;
use crate::language::measure::names_target;
use crate::language::time::Meaning;
use crate::language::time::Relative;
use crate::language::time::TimeExpression;
use crate::rule_info::Depth;

/// Which of the children read so far have dates. One of them says when the goal is due, several are its checkpoints.
enum Dated<'b, 't> {
    None,
    One(&'b Block<'t>),
    Several,
}

impl<'t> Reader<'_, 't> {
    /// An item below a goal that has its own text: a step, a key result, or an explanation.
    pub(super) fn step(
        &mut self,
        goal: usize,
        id: BlockId,
        block: &Block<'t>,
        lead: &Lead<'t>,
        task: Option<bool>,
        scope: &Scope,
    ) {
        let text = lead.words.text.as_ref();
        if lead.words.is_empty() || self.is_unfilled(&block.inline.text) {
            return;
        }
        let key_result = lead.label == Some(Label::KeyResult);
        let shape = shape_of(text);
        // "I would love to …" below a goal explains it, unless it can be ticked off.
        let personal = is_personal(text);
        // "3 reasons to row" is the title of a text.
        let titled = task.is_none() && link_of(&block.inline).is_some();
        let states = shape.states_a_goal()
            && !(titled && shape == Shape::Counted)
            && !(shape == Shape::Wish && personal && task.is_none());
        let found = time_of(block, lead, scope);
        // A date in front of words is a step when it is a deadline or can be ticked off, else it may be an entry of a log.
        let leading = found.is_some_and(|found| leads(&found, &block.inline));
        let is_step = task.is_some() || leading && found.is_some_and(|found| found.is_deadline);
        // What calls itself a step is one, on the last day as well: "M3: all shops by June".
        let counted = lead.label == Some(Label::Step) && found.is_some_and(|found| found.period.is_some());
        let dated = counted
            || found.is_some_and(|found| found.dates_a_step(scope.due))
            || lead.fields().iter().any(|field| field.name == "due");
        let kind = if leading && !is_step && !counted && shape != Shape::Imperative { Implied::Entry } else { Implied::Step };
        let below_objective = self.is_objective(goal);
        if key_result {
            self.add(Some(goal), Aspect::Indicators, &lead.words, false, scope);
            if let Some(result) = self.key_result(block, scope) {
                // How far it is tells nothing about its objective.
                return self.below(result, id, scope);
            }
        } else if self.is_plan && lead.label == Some(Label::Goal) {
            self.say_again(goal, lead, block, scope);
        } else if self.is_plan {
            if dated {
                self.add_implied_checkpoint(goal, block, kind, task == Some(true), scope);
            } else if task.is_some() || states {
                self.add(Some(goal), Aspect::Actions, &block.inline, task == Some(true), scope);
            } else {
                self.explain(goal, &block.inline, scope);
            }
        } else if task.is_none()
            && !dated
            && (lead.category().is_some() || !states)
            && is_measure(&block.inline.text, shape)
            && !titled
        {
            self.add(Some(goal), Aspect::Indicators, &block.inline, false, scope);
        } else if states && !(dated && (matches!(kind, Implied::Entry) || leading && says_how_far(found, &block.inline))) {
            if dated {
                // "Launch in Greece by May" is a key result as well.
                if below_objective && task.is_none() {
                    self.add(Some(goal), Aspect::Indicators, &lead.words, false, scope);
                }
                self.add_implied_checkpoint(goal, block, kind, task == Some(true), scope);
            } else {
                if let Some(goal) = self.goals.get_mut(goal).filter(|_| below_objective) {
                    goal.parts += 1;
                }
                // A number of things without a verb is counted, not done; below an objective a change by figures is a key result.
                let is_count = shape == Shape::Counted || below_objective && names_target(text);
                let aspect = if is_count && task.is_none() { Aspect::Indicators } else { Aspect::Actions };
                self.add(Some(goal), aspect, &lead.words, task == Some(true), scope);
            }
            let inner =
                Scope { setting: SettingOfGoal::Steps, list: self.goals.get(goal).map(|goal| goal.place), ..scope.clone() };
            let step = self.open_item(lead, block, task, Depth::Item, &inner);
            return self.below(step, id, scope);
        } else if dated && (is_step || counted) {
            return self.checkpoint_item(goal, id, block, task == Some(true), scope);
        } else if below_objective && shape == Shape::Noun {
            self.add(Some(goal), Aspect::Indicators, &lead.words, false, scope);
            // "First sale by 20 June" is what the objective is checked by as well.
            if dated && found.is_some_and(|found| implied_by(&found, leading, shape, &block.inline).is_some()) {
                self.add_implied_checkpoint(goal, block, kind, false, scope);
            }
        } else if dated
            && !personal
            && let Some(kind) = found.and_then(|found| implied_by(&found, leading, shape, &block.inline))
        {
            self.imply(goal, block, kind);
            return self.checkpoint_item(goal, id, block, false, scope);
        } else {
            // Things that are ticked off show how far the goal is.
            if let Some(goal) = self.goals.get_mut(goal).filter(|_| task.is_some()) {
                goal.parts += 1;
            }
            self.explain(goal, &block.inline, scope);
        }
        self.below(goal, id, scope);
    }

    /// Whether a goal is an objective: what stands below it without a label of its own is a key result, too.
    fn is_objective(&self, goal: usize) -> bool {
        let stands_alone = |goal: &Goal<'_>| goal.depth == Depth::Section && goal.parent.is_none();
        self.holds == Holds::KeyResults && self.goals.get(goal).is_some_and(stands_alone)
    }

    /// A line of the file's only goal that calls itself the goal: "Goal: …" below the title says it in full, "Outcome: …" behind that
    /// says it again.
    fn say_again(&mut self, goal: usize, lead: &Lead<'t>, block: &Block<'t>, scope: &Scope) {
        if self.is_named_by_heading(goal, &block.inline) {
            self.restate(goal, lead, StatementSource::Item, scope);
        } else {
            self.explain(goal, &block.inline, scope);
        }
    }

    /// Whether two steps or more with dates of their own stand under a title: a "Timeline" of them is a list of checkpoints.
    pub(in crate::goal::reading) fn holds_dated_steps(&self, at: usize, scope: &Scope) -> bool {
        let Some(section) = self.outline.sections.get(at) else { return false };
        let mut dated = 0;
        for piece in &section.content {
            match *piece {
                Piece::Block(id) => {
                    let has_day = |row: BlockId| self.children(row).any(|(_, cell)| is_time(&cell.inline.text));
                    dated += match self.block(id).map(|block| block.kind) {
                        Some(BlockKind::List { .. }) => {
                            self.children(id).filter(|(_, item)| is_dated_step(&item.inline, scope)).count()
                        }
                        Some(BlockKind::Table) => self.children(id).filter(|(row, _)| has_day(*row)).count(),
                        _ => 0,
                    };
                }
                Piece::Section(inner) => {
                    let title = self.title_at(inner);
                    dated += usize::from(title.is_some_and(|title| title.times.iter().any(TimeExpression::says_when)));
                }
            }
        }
        dated > 1
    }

    /// What stands below an item that is a goal: its time, its measures, its steps, and what explains it.
    pub(super) fn below(&mut self, goal: usize, id: BlockId, scope: &Scope) {
        let Some(block) = self.block(id) else { return };
        if block.end.0 == id.0 + 1 {
            return;
        }
        let inside = (id.0 + 1..block.end.0).filter_map(|at| self.block(BlockId(at)));
        let below: Vec<&Block<'t>> = inside
            .filter(|block| matches!(block.kind, BlockKind::Item { .. } | BlockKind::Paragraph) && !block.inline.is_empty())
            .collect();
        let lines = below.len();
        let mut is_checklist = false;
        let mut aspect = None;
        let mut aspect_end = 0;
        let mut dated = Dated::None;
        for child in below {
            if child.span.start() >= aspect_end {
                aspect = None;
            }
            let lead = clean(&child.inline);
            let ticked = matches!(child.kind, BlockKind::Item { task: Some(_) }) || lead.status.is_some();
            is_checklist |= ticked;
            if let Some(aspect) = aspect {
                self.add(Some(goal), aspect, &child.inline, is_done(child), scope);
            } else if let Some(field) = FieldLine::read(&child.inline) {
                self.apply_field(goal, &field.name.text, field.aspect, &field.value, scope);
                (aspect, aspect_end) = (Some(field.aspect), child.span.end());
            } else {
                self.child(goal, child, &lead, &mut dated, scope);
            }
        }
        // Where one line is ticked off, those beside it wait for that.
        if let Some(goal) = self.goals.get_mut(goal).filter(|_| is_checklist) {
            goal.parts += lines;
        }
    }

    /// One child of a goal, behind others of which some may have had a date.
    fn child<'b>(&mut self, goal: usize, child: &'b Block<'t>, lead: &Lead<'t>, before: &mut Dated<'b, 't>, scope: &Scope) {
        let done = is_done(child);
        let shape = shape_of(&lead.words.text);
        let found = time_of(child, lead, scope);
        let task = matches!(child.kind, BlockKind::Item { task: Some(_) });
        let leading = found.is_some_and(|found| leads(&found, &child.inline));
        let is_entry = leading && found.is_some_and(|found| says_more(&found, &child.inline));
        let has_due = self.goals.get(goal).is_some_and(|goal| goal.due.is_some()) || task && is_entry;
        let said = |found: Found| {
            found.is_deadline
                || task && leading
                || shape == Shape::Imperative
                || found.end - found.start + 4 >= lead.words.text.len()
        };
        let dated = found.is_some_and(|found| found.period.is_some() && said(found));
        if lead.label == Some(Label::KeyResult) {
            self.add(Some(goal), Aspect::Indicators, &lead.words, done, scope);
            let inner = Scope { goal: Some(goal), ..scope.clone() };
            self.key_result(child, &inner);
        } else if lead.status.is_some() && is_time(&lead.words.text) {
            // "Jan: yes" keeps track.
            self.answer(Some(goal), Aspect::Notes, &child.inline, crate::goal::AnswerSource::Prose);
        } else if is_entry && !task && found.is_some_and(|found| !found.is_deadline) {
            self.add_implied_checkpoint(goal, child, Implied::Entry, done, scope);
        } else if dated && let Dated::One(first) = *before {
            if let Some(goal) = self.goals.get_mut(goal) {
                goal.due = None;
            }
            self.add_checkpoint(goal, &first.inline, Some(first.span), false, scope);
            self.add_checkpoint(goal, &child.inline, Some(child.span), done, scope);
            *before = Dated::Several;
        } else if dated && (has_due || done || matches!(before, Dated::Several)) {
            self.add_checkpoint(goal, &child.inline, Some(child.span), done, scope);
        } else if dated {
            self.time(goal, &Times { due: found, ..Times::default() }, DueSource::Child);
            self.answer(Some(goal), Aspect::Notes, &child.inline, crate::goal::AnswerSource::Prose);
            *before = Dated::One(child);
        } else if task || shape == Shape::Imperative {
            self.add(Some(goal), Aspect::Actions, &child.inline, done, scope);
        } else if self.is_objective(goal) && matches!(shape, Shape::Noun | Shape::Counted) {
            self.add(Some(goal), Aspect::Indicators, &lead.words, done, scope);
        } else {
            self.explain(goal, &child.inline, scope);
        }
    }
}

/// Whether a task is ticked off.
fn is_done(block: &Block<'_>) -> bool {
    matches!(block.kind, BlockKind::Item { task: Some(true) })
}

/// Whether somebody speaks of themselves.
fn is_personal(text: &str) -> bool {
    const STARTS: &[&str] = &["i ", "i'd ", "i'll ", "my ", "we ", "i’d ", "i’ll "];
    let lower = text.to_lowercase();
    STARTS.iter().any(|start| lower.starts_with(start)) || text.contains(", I ") || text.contains(" I will ")
}

/// Whether words without a verb name a figure to reach: "Rating from 3.2 to 4.0", "Incidents per quarter: 9 → 3".
fn is_measure(text: &str, shape: Shape) -> bool {
    matches!(shape, Shape::Noun | Shape::Nothing | Shape::Counted) && names_target(text)
}

/// Whether an item has a date and says what will be so by then: "Deadline: June" does not.
fn is_dated_step(item: &Inline<'_>, scope: &Scope) -> bool {
    let labels_time = FieldLine::read(item).is_some_and(|field| matches!(field.aspect, Aspect::Timeline | Aspect::Review));
    let due = if labels_time { None } else { times::times_of(item, &scope.context).due };
    due.is_some_and(|due| item.text.len() > due.end - due.start + SHORTEST_STEP)
}

/// When a line below a goal is to be so.
fn time_of(block: &Block<'_>, lead: &Lead<'_>, scope: &Scope) -> Option<Found> {
    let is_dated = |category: &Inline<'_>| is_time(&category.text);
    let said = if lead.category().is_some_and(is_dated) { None } else { times::of_step(&lead.words, &scope.context) };
    said.or_else(|| lead.category().and_then(|_| times::of_step(&block.inline, &scope.context)))
}

/// Whether a text begins with the date.
fn leads(found: &Found, inline: &Inline<'_>) -> bool {
    !inline.text.get(..found.start).is_some_and(|before| before.contains(char::is_alphanumeric))
}

/// Whether a date stands in front of nothing but a figure: "31 March: 44 minutes".
fn says_how_far(found: Option<Found>, inline: &Inline<'_>) -> bool {
    let behind = found.and_then(|found| inline.text.get(found.end..)).unwrap_or_default();
    shape_of(behind.trim_start_matches(|mark: char| !mark.is_alphanumeric())) == Shape::Counted
}

/// Whether words or a figure that say what will be so stand behind the date.
fn says_more(found: &Found, inline: &Inline<'_>) -> bool {
    let behind = inline.text.get(found.end..).unwrap_or_default();
    behind.len() > SHORTEST_STEP || behind.bytes().any(|byte| byte.is_ascii_digit())
}

/// What a dated line without a demand may be.
fn implied_by(found: &Found, leading: bool, shape: Shape, inline: &Inline<'_>) -> Option<Implied> {
    let period = found.period?;
    if leading {
        return says_more(found, inline).then_some(Implied::Entry);
    }
    let says = matches!(shape, Shape::Noun | Shape::Clause) && found.start > SHORTEST_STEP;
    let short = inline.text.split_whitespace().nth(LONGEST_STEP).is_none();
    // "Finish each book within two weeks" is a pace.
    let is_pace = matches!(found.meaning, Meaning::Relative(Relative::Within(_)));
    let due = Due { period: Some(period), span: found.span, from: DueSource::Child };
    (found.is_deadline && says && short && !is_pace).then_some(Implied::Deadline(due))
}

/// Most words of a step that is no demand.
const LONGEST_STEP: usize = 14;

/// Fewest bytes that say what will be so.
const SHORTEST_STEP: usize = 5;
