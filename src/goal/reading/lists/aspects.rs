//! Lists about an aspect: key results, checkpoints, actions, answers.

use std::borrow::Cow;

use crate::document::Block;
use crate::document::BlockId;
use crate::document::BlockKind;
use crate::document::Inline;
use crate::goal::Aspect;
use crate::goal::Fault;
use crate::goal::FaultKind;
use crate::goal::SettingOfGoal;
use crate::goal::reading::Reader;
use crate::goal::reading::goals::placeholder;
use crate::goal::reading::paragraphs::fields::FieldLine;
use crate::goal::reading::scope::Scope;
use crate::goal::reading::times;
use crate::goal::shape::Shape;
use crate::goal::shape::shape_of;
use crate::goal::statement::Label;
use crate::goal::statement::clean;
use crate::rule_info::Depth;

impl<'a, 't> Reader<'a, 't> {
    /// The items of a list about an aspect.
    pub(super) fn aspect_list(&mut self, id: BlockId, aspect: Aspect, scope: &Scope) {
        let mut result = None;
        for (at, (item, block)) in self.children(id).enumerate() {
            // Behind other items: and so on.
            if at > 0 && matches!(block.inline.text.trim(), "..." | "…") {
                continue;
            }
            if scope.key_results
                && let Some(list) = self.list_of_part(item, block)
            {
                self.aspect_list(list, aspect, scope);
                continue;
            }
            let done = matches!(block.kind, BlockKind::Item { task: Some(true) });
            // Behind an empty line the list goes on, though it began below "Checkpoints".
            if aspect != Aspect::Indicators
                && let Some(goal) = scope.goal
                && block.inline.text.starts_with(['K', 'k'])
                && let lead = clean(&block.inline)
                && lead.label == Some(Label::KeyResult)
            {
                self.add(Some(goal), Aspect::Indicators, &lead.words, done, scope);
                self.key_result(block, scope);
                continue;
            }
            let told = scope.goal.filter(|_| aspect != Aspect::Checkpoints);
            let known = told.and_then(|_| FieldLine::read_about(&block.inline, aspect)).filter(|field| {
                field.aspect != Aspect::Notes
                    && field.aspect != aspect
                    && (aspect == Aspect::Timeline || field.aspect != Aspect::Timeline)
            });
            match (known, scope.goal) {
                (Some(field), Some(goal)) if !field.value.is_empty() => {
                    self.apply_field(goal, &field.name.text, field.aspect, &field.value, scope);
                }
                (_, Some(goal)) if aspect == Aspect::Checkpoints => {
                    self.checkpoint_item(goal, item, block, done, scope);
                    continue;
                }
                (_, goal) => {
                    self.add(goal, aspect, &block.inline, done, scope);
                    if scope.key_results && self.measures(result, block, scope) {
                        continue;
                    }
                    if scope.key_results {
                        result = self.key_result(block, scope);
                    } else if aspect == Aspect::Actions && !self.is_plan && !done {
                        self.action_goal(block, scope);
                    }
                }
            }
            self.deeper(item, aspect, scope);
        }
    }

    /// Gives the key result above a line the measure or target that it names: "Measure: runs a week" behind "Run more often".
    fn measures(&mut self, result: Option<usize>, block: &Block<'t>, scope: &Scope) -> bool {
        let named = |field: &FieldLine<'t>| field.aspect == Aspect::Indicators && !is_key_results(&field.name.text);
        let Some(result) = result else { return false };
        let Some(field) = FieldLine::read(&block.inline).filter(named) else { return false };
        self.add(Some(result), Aspect::Indicators, &field.value, false, scope);
        true
    }

    /// The list below an item that only names a part of what is aimed at, such as "Quality" above three tasks.
    fn list_of_part(&self, item: BlockId, block: &Block<'t>) -> Option<BlockId> {
        let (list, _) = self.children(item).find(|(_, block)| matches!(block.kind, BlockKind::List { .. }))?;
        let text = clean(&block.inline).words.text;
        let names = block.kind == BlockKind::Item { task: None }
            && text.split_whitespace().nth(LONGEST_PART).is_none()
            && !text.bytes().any(|byte| byte.is_ascii_digit())
            && (!text.contains(' ') || shape_of(&text) == Shape::Noun);
        let tasks = |list| self.children(list).all(|(_, block)| matches!(block.kind, BlockKind::Item { task: Some(_) }));
        (names && tasks(list)).then_some(list)
    }

    /// What stands below an item about an aspect is about the same aspect, apart from indicators and actions, which it explains.
    pub(super) fn deeper(&mut self, item: BlockId, aspect: Aspect, scope: &Scope) {
        for words in self.words_below(item) {
            match (aspect, scope.goal) {
                (Aspect::Indicators | Aspect::Actions, Some(goal)) => self.explain(goal, words, scope),
                (_, goal) => self.add(goal, aspect, words, false, scope),
            }
        }
    }

    /// The items and paragraphs below an item that have words.
    pub(in crate::goal::reading) fn words_below(&self, item: BlockId) -> impl Iterator<Item = &'a Inline<'t>> + use<'a, 't> {
        let document = self.document;
        let end = document.body.block(item).map_or(0, |block| block.end.0);
        let inside = (item.0 + 1..end).filter_map(|at| document.body.block(BlockId(at)));
        let words = inside.filter(|block| matches!(block.kind, BlockKind::Item { .. } | BlockKind::Paragraph));
        words.map(|block| &block.inline).filter(|words| !words.is_empty())
    }

    /// A checkpoint with what stands below it.
    pub(super) fn checkpoint_item(&mut self, goal: usize, item: BlockId, block: &Block<'t>, done: bool, scope: &Scope) {
        if self.is_unfilled(&block.inline.text) {
            let field = Cow::Borrowed("this checkpoint");
            let aspect = Some(Aspect::Checkpoints);
            return self.faults.push(Fault { kind: FaultKind::Placeholder { field, aspect }, span: block.inline.span });
        }
        self.add_checkpoint(goal, &block.inline, Some(block.span), done, scope);
        for words in self.words_below(item) {
            let field = FieldLine::read(words);
            let due = || times::times_of(words, &scope.context).due.map(|found| found.as_checkpoint());
            let Some(checkpoint) = self.goals.get_mut(goal).and_then(|goal| goal.checkpoints.last_mut()) else { return };
            let value = match &field {
                Some(field) if field.aspect == Aspect::Timeline => None,
                Some(field) if field.aspect == Aspect::Notes => continue,
                Some(field) => Some(field.value.clone()),
                None => Some(words.clone()),
            };
            match value {
                Some(value) => checkpoint.indicators.push(value),
                None => checkpoint.due = checkpoint.due.or_else(due),
            }
        }
    }

    /// A key result is a goal of its own below its objective. Returns it, unless the objective is all of the file.
    pub(super) fn key_result(&mut self, block: &Block<'t>, scope: &Scope) -> Option<usize> {
        let lead = clean(&block.inline);
        if self.is_plan || lead.words.is_empty() || placeholder::find(&lead.words.text).is_some() {
            return None;
        }
        let inner = Scope { setting: SettingOfGoal::KeyResults, ..scope.clone() };
        let task = matches!(block.kind, BlockKind::Item { task: Some(true) }).then_some(true);
        Some(self.open_item(&lead, block, task, Depth::Item, &inner))
    }

    /// An action below a goal that has its own text is listed, too, so that it can be shown; nothing is asked of it.
    fn action_goal(&mut self, block: &Block<'t>, scope: &Scope) {
        let lead = clean(&block.inline);
        if shape_of(&lead.words.text).states_a_goal() && scope.goal.is_some() && placeholder::find(&lead.words.text).is_none() {
            let inner = Scope { setting: SettingOfGoal::Actions, ..scope.clone() };
            self.open_item(&lead, block, None, Depth::Item, &inner);
        }
    }
}

/// Most words of a name of a part of something.
const LONGEST_PART: usize = 4;

/// Whether a label announces key results.
pub(super) fn is_key_results(name: &str) -> bool {
    let lower = name.to_lowercase();
    lower.contains("key result") || lower == "krs" || lower == "kr"
}
