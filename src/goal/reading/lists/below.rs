//! What stands below an item that is a goal: its time, its measures, its steps, and what explains it.

use super::dated::leads;
use super::dated::says_more;
use super::dated::time_of;
use crate::document::Block;
use crate::document::BlockId;
use crate::document::BlockKind;
use crate::goal::AnswerSource;
use crate::goal::Aspect;
use crate::goal::DueSource;
use crate::goal::reading::Reader;
use crate::goal::reading::checkpoints::Implied;
use crate::goal::reading::paragraphs::fields::FieldLine;
use crate::goal::reading::scope::Scope;
use crate::goal::reading::times::Found;
use crate::goal::reading::times::Times;
use crate::goal::reading::times::is_time;
use crate::goal::shape::Shape;
use crate::goal::shape::shape_of;
use crate::goal::statement::Label;
use crate::goal::statement::Lead;
use crate::goal::statement::clean;

/// Which of the children read so far have dates. One of them says when the goal is due, several are its checkpoints.
enum Dated<'b, 't> {
    None,
    One(&'b Block<'t>),
    Several,
}

impl<'t> Reader<'_, 't> {
    /// What stands below an item that is a goal: its time, its measures, its steps, and what explains it.
    pub(super) fn below(&mut self, goal: usize, id: BlockId, scope: &Scope) {
        let Some(block) = self.block(id) else { return };
        if block.end.0 == id.0 + 1 {
            return;
        }
        let inside = (id.0 + 1..block.end.0).filter_map(|at| Some((BlockId(at), self.block(BlockId(at))?)));
        let below: Vec<(BlockId, &Block<'t>)> = inside
            .filter(|(_, block)| matches!(block.kind, BlockKind::Item { .. } | BlockKind::Paragraph) && !block.inline.is_empty())
            .collect();
        let lines = below.len();
        let mut is_checklist = false;
        let mut aspect = None;
        let (mut aspect_end, mut step_end) = (0, 0);
        let mut dated = Dated::None;
        for (at, (line, child)) in below.iter().copied().enumerate() {
            if line.0 < step_end {
                continue;
            }
            if line.0 >= aspect_end {
                aspect = None;
            }
            let lead = clean(&child.inline);
            let has_lines = || below.get(at + 1).is_some_and(|(next, _)| next.0 < child.end.0);
            let named = || has_lines().then(|| FieldLine::above_its_lines(&child.inline)).flatten();
            let ticked = matches!(child.kind, BlockKind::Item { task: Some(_) }) || lead.status.is_some();
            is_checklist |= ticked;
            if aspect == Some(Aspect::Checkpoints) && has_lines() {
                self.checkpoint_item(goal, line, child, is_done(child), scope);
                step_end = child.end.0;
            } else if let Some(aspect) = aspect {
                self.add(Some(goal), aspect, &child.inline, is_done(child), scope);
            } else if let Some(field) = FieldLine::read(&child.inline).or_else(named) {
                self.apply_field(goal, &field.name.text, field.aspect, &field.value, scope);
                (aspect, aspect_end) = (Some(field.aspect), child.end.0);
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
            self.answer(Some(goal), Aspect::Notes, &child.inline, AnswerSource::Prose);
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
            self.answer(Some(goal), Aspect::Notes, &child.inline, AnswerSource::Prose);
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
