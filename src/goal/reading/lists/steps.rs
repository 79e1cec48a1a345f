//! What stands below a goal that has its own text: a step, a key result, a measure or an explanation.

use super::dated::implied_by;
use super::dated::leads;
use super::dated::says_how_far;
use super::dated::time_of;
use super::listed::link_of;
use crate::document::Block;
use crate::document::BlockId;
use crate::goal::Aspect;
use crate::goal::Goal;
use crate::goal::SettingOfGoal;
use crate::goal::StatementSource;
use crate::goal::reading::Holds;
use crate::goal::reading::Reader;
use crate::goal::reading::checkpoints::Implied;
use crate::goal::reading::scope::Scope;
use crate::goal::shape::Shape;
use crate::goal::shape::shape_of;
use crate::goal::statement::Label;
use crate::goal::statement::Lead;
use crate::language::measure::names_target;
use crate::rule_info::Depth;

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
    pub(super) fn is_objective(&self, goal: usize) -> bool {
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
