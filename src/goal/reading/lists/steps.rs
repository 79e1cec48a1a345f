//! What stands below a goal that has its own text: a step, a key result, a measure or an explanation.

use super::dated::implied_by;
use super::dated::leads;
use super::dated::says_how_far;
use super::dated::says_more;
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
use crate::goal::reading::times::Found;
use crate::goal::shape::Shape;
use crate::goal::shape::shape_of;
use crate::goal::statement::Label;
use crate::goal::statement::Lead;
use crate::language::measure::names_target;
use crate::language::time::Meaning;
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
        if lead.words.is_empty() || self.is_unfilled(&block.inline.text) {
            return;
        }
        let step = Step::of(block, lead, task, scope);
        if lead.label == Some(Label::KeyResult) {
            self.add(Some(goal), Aspect::Indicators, &lead.words, false, scope);
            if let Some(result) = self.key_result(block, scope) {
                // How far it is tells nothing about its objective.
                return self.below(result, id, scope);
            }
        } else if self.is_plan {
            self.step_of_plan(goal, &step, scope);
        } else if step.is_measure() {
            self.add(Some(goal), Aspect::Indicators, &block.inline, false, scope);
        } else if step.is_demand() {
            let demand = self.demand(goal, &step, scope);
            return self.below(demand, id, scope);
        } else if step.dated && (step.promises() || step.is_counted()) {
            return self.checkpoint_item(goal, id, block, step.is_done(), scope);
        } else if self.is_objective(goal) && step.shape == Shape::Noun {
            self.add(Some(goal), Aspect::Indicators, &lead.words, false, scope);
            // "First sale by 20 June" is what the objective is checked by as well.
            if step.implied().is_some() {
                self.add_implied_checkpoint(goal, block, step.kind(), false, scope);
            }
        } else if let Some(kind) = step.implied().filter(|_| !is_personal(&lead.words.text)) {
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

    /// An item below the only goal of a file.
    fn step_of_plan(&mut self, goal: usize, step: &Step<'_, 't>, scope: &Scope) {
        let words = &step.block.inline;
        if step.lead.label == Some(Label::Goal) {
            self.say_again(goal, step.lead, step.block, scope);
        } else if step.dated || step.names_a_month() && self.due_period(goal).is_some() {
            self.add_implied_checkpoint(goal, step.block, step.kind(), step.is_done(), scope);
        } else if step.task.is_some() || step.states() {
            self.add(Some(goal), Aspect::Actions, words, step.is_done(), scope);
        } else {
            self.explain(goal, words, scope);
        }
    }

    /// An item that says what is to be done or reached: a step, and what its goal is checked or measured by. Gives the goal that what
    /// stands below it belongs to.
    fn demand(&mut self, goal: usize, step: &Step<'_, 't>, scope: &Scope) -> usize {
        let words = &step.lead.words;
        let below_objective = self.is_objective(goal);
        if step.dated {
            // "Launch in Greece by May" is a key result as well.
            if below_objective && step.task.is_none() {
                self.add(Some(goal), Aspect::Indicators, words, false, scope);
            }
            self.add_implied_checkpoint(goal, step.block, step.kind(), step.is_done(), scope);
        } else {
            if let Some(goal) = self.goals.get_mut(goal).filter(|_| below_objective) {
                goal.parts += 1;
            }
            // A number of things without a verb is counted, not done; below an objective a change by figures is a key result.
            let is_count = step.shape == Shape::Counted || below_objective && names_target(&words.text);
            let aspect = if is_count && step.task.is_none() { Aspect::Indicators } else { Aspect::Actions };
            self.add(Some(goal), aspect, words, step.is_done(), scope);
        }
        let list = self.goals.get(goal).map(|goal| goal.place);
        let inner = Scope { setting: SettingOfGoal::Steps, list, ..scope.clone() };
        self.open_item(step.lead, step.block, step.task, Depth::Item, &inner)
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

/// What an item below a goal shows by its words, its date and its box.
struct Step<'a, 't> {
    block: &'a Block<'t>,
    lead: &'a Lead<'t>,
    task: Option<bool>,
    shape: Shape,
    found: Option<Found>,
    /// Whether the date stands in front.
    leading: bool,
    /// Whether its date is that of a step.
    dated: bool,
}

impl<'a, 't> Step<'a, 't> {
    fn of(block: &'a Block<'t>, lead: &'a Lead<'t>, task: Option<bool>, scope: &Scope) -> Self {
        let shape = shape_of(&lead.words.text);
        let found = time_of(block, lead, scope);
        let leading = found.is_some_and(|found| leads(&found, &block.inline));
        let step = Self { block, lead, task, shape, found, leading, dated: false };
        let dated = step.is_counted()
            || found.is_some_and(|found| found.dates_a_step(scope.due))
            || lead.fields().iter().any(|field| field.name == "due");
        Self { dated, ..step }
    }

    /// Whether it says what is to be done or reached.
    fn states(&self) -> bool {
        // "I would love to …" below a goal explains it, unless it can be ticked off.
        let explains = || self.shape == Shape::Wish && self.task.is_none() && is_personal(&self.lead.words.text);
        self.shape.states_a_goal() && !(self.shape == Shape::Counted && self.is_title()) && !explains()
    }

    /// Whether it is the title of a text: "3 reasons to row".
    fn is_title(&self) -> bool {
        self.task.is_none() && link_of(&self.block.inline).is_some()
    }

    /// Whether it can be ticked off or begins with a deadline: else a date in front may be that of an entry in a log.
    fn promises(&self) -> bool {
        self.task.is_some() || self.leading && self.found.is_some_and(|found| found.is_deadline)
    }

    /// Whether it calls itself a step and has a day, be it the last one: "M3: all shops by June".
    fn is_counted(&self) -> bool {
        self.lead.label == Some(Label::Step) && self.found.is_some_and(|found| found.period.is_some())
    }

    /// Whether a day or month of no year stands in front of what will be so: "September: mock test".
    fn names_a_month(&self) -> bool {
        let yearless = self.found.filter(|found| matches!(found.meaning, Meaning::Yearless(_)) && found.period.is_none());
        self.task.is_none() && self.leading && yearless.is_some_and(|found| says_more(&found, &self.block.inline))
    }

    fn is_done(&self) -> bool {
        self.task == Some(true)
    }

    /// How sure it is that its date makes a checkpoint of it.
    fn kind(&self) -> Implied {
        let is_entry = self.leading && !self.promises() && !self.is_counted() && self.shape != Shape::Imperative;
        if is_entry { Implied::Entry } else { Implied::Step }
    }

    /// Whether words without a verb name a figure to reach: "Rating from 3.2 to 4.0", "Incidents per quarter: 9 → 3".
    fn is_measure(&self) -> bool {
        self.task.is_none()
            && !self.dated
            && matches!(self.shape, Shape::Noun | Shape::Nothing | Shape::Counted)
            && (self.lead.category().is_some() || !self.states())
            && names_target(&self.block.inline.text)
            && !self.is_title()
    }

    /// Whether it says what is to be done or reached, and is no entry of a log.
    fn is_demand(&self) -> bool {
        let is_entry = || matches!(self.kind(), Implied::Entry) || self.leading && says_how_far(self.found, &self.block.inline);
        self.states() && !(self.dated && is_entry())
    }

    /// The checkpoint that its date makes of words that demand nothing.
    fn implied(&self) -> Option<Implied> {
        let found = self.found.filter(|_| self.dated)?;
        implied_by(&found, self.leading, self.shape, &self.block.inline)
    }
}

/// Whether somebody speaks of themselves.
fn is_personal(text: &str) -> bool {
    const STARTS: &[&str] = &["i ", "i'd ", "i'll ", "my ", "we ", "i’d ", "i’ll "];
    let lower = text.to_lowercase();
    STARTS.iter().any(|start| lower.starts_with(start)) || text.contains(", I ") || text.contains(" I will ")
}
