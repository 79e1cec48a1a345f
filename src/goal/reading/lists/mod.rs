//! Lists: items that are goals, items that belong to the goal above, and lists that are neither.

mod aspects;
mod attached;
mod below;
mod dated;
mod form;
pub(super) mod listed;
mod steps;

use super::Reader;
use super::paragraphs::fields::FieldLine;
use super::scope::Awaited;
use super::scope::Scope;
use super::times::is_time;
use super::times::times_of;
use super::titles::Title;
use super::titles::plain::Plain;
use crate::document::Block;
use crate::document::BlockId;
use crate::document::BlockKind;
use crate::document::MarkKind;
use crate::goal::Aspect;
use crate::goal::StatementSource;
use crate::goal::names::GoalWord;
use crate::goal::names::read_title;
use crate::goal::shape::Shape;
use crate::goal::shape::shape_of;
use crate::goal::statement::Label;
use crate::goal::statement::Lead;
use crate::goal::statement::clean;
use crate::rule_info::Depth;
use aspects::is_key_results;
use listed::waits_for_its_value;

/// Whether an item only names what the tasks behind it are, which stand as deep as it does: "- Boats", "- [ ] Paint the hull".
fn labels_tasks(block: &Block<'_>, next: Option<&Block<'_>>) -> bool {
    let text = block.inline.text.trim();
    block.kind == BlockKind::Item { task: None }
        && next.is_some_and(|next| matches!(next.kind, BlockKind::Item { task: Some(_) }))
        && text.split(' ').nth(MOST_WORDS_OF_A_LABEL).is_none()
        && !text.bytes().any(|byte| byte.is_ascii_digit())
        && shape_of(text) == Shape::Noun
}

/// Most words of an item that only names what follows it.
const MOST_WORDS_OF_A_LABEL: usize = 3;

/// The most bytes of the name of an area.
const LONGEST_AREA: usize = 32;

/// Whether a line says what comes of the goal in front of it: "Outcome: I feel strong".
fn is_outcome(text: &str) -> bool {
    text.get(.."outcome:".len()).is_some_and(|start| start.eq_ignore_ascii_case("outcome:"))
}

/// How deep lists of areas may nest before what is inside them explains.
const DEEPEST_AREA: u8 = 4;

impl<'t> Reader<'_, 't> {
    /// A list that stands directly in a section.
    pub(super) fn list(&mut self, id: BlockId, scope: &mut Scope) {
        if scope.apart.is_some() {
            return;
        }
        if scope.goal.is_none() && scope.aspect.is_none() && self.is_list_of_links(id, scope) {
            return;
        }
        if let Some(aspect) = scope.aspect {
            if !self.states_goals(id, aspect, scope) {
                return self.aspect_list(id, aspect, scope);
            }
            scope.aspect = None;
        }
        scope.awaited = Awaited::Nowhere;
        self.goal_list(id, scope, 0);
    }

    /// An item beside items with titles: it stands in a section as a list of its own would.
    pub(super) fn lone_item(&mut self, id: BlockId, block: &Block<'t>, scope: &mut Scope) {
        let BlockKind::Item { task } = block.kind else { return };
        match scope.aspect {
            _ if scope.apart.is_some() => {}
            Some(aspect) => self.add(scope.goal, aspect, &block.inline, task == Some(true), scope),
            None => self.item(id, block, task, None, scope, 0),
        }
    }

    /// A list of goals, or of what belongs to the goal above.
    fn goal_list(&mut self, id: BlockId, scope: &mut Scope, depth: u8) {
        let items: Vec<(BlockId, &Block<'t>)> = self.children(id).collect();
        let (goals, unread, doubtful) = (self.goals.len(), self.unread, self.doubtful);
        let mut of_resources = false;
        let are_areas =
            depth < DEEPEST_AREA && scope.goal.is_none() && scope.announced.is_some() && self.are_areas(&items, scope);
        for (at, (item, block)) in items.iter().enumerate() {
            let next = items.get(at + 1).map(|(_, block)| *block);
            let task = matches!(block.kind, BlockKind::Item { task: Some(_) });
            if scope.goal.is_none() && labels_tasks(block, next) {
                of_resources = read_title(&Plain::of(&block.inline.text), false).aspect == Some(Aspect::Resources);
                continue;
            }
            if of_resources && task {
                continue;
            }
            match block.kind {
                BlockKind::Item { .. } if are_areas => self.area(*item, block, scope, depth),
                BlockKind::Item { task } => self.item(*item, block, task, next, scope, depth),
                BlockKind::Paragraph | BlockKind::Definition => self.paragraph(&block.inline, scope),
                _ => {}
            }
        }
        if self.goals.len() > goals {
            self.doubtful = self.doubtful.max(doubtful + self.unread - unread);
        }
    }

    /// Whether a list under an aspect that is no place for goals holds goals after all: figures to reach under "Books" and "Mission".
    fn states_goals(&self, id: BlockId, aspect: Aspect, scope: &Scope) -> bool {
        if !matches!(aspect, Aspect::Resources | Aspect::Why) || !scope.announced.is_some() || scope.goal.is_some() {
            return false;
        }
        let (mut items, mut goals) = (0, 0);
        // A single line there is a tip.
        let of_several = aspect == Aspect::Resources && self.children(id).nth(1).is_some();
        for (_, block) in self.children(id) {
            items += 1;
            let shape = shape_of(&clean(&block.inline).words.text);
            let counted = || block.inline.text.bytes().any(|byte| byte.is_ascii_digit());
            let dated = || times_of(&block.inline, &scope.context).due.is_some_and(|found| found.is_deadline);
            let stated = || counted() && (shape.states_a_goal() || dated());
            goals += usize::from(shape == Shape::Counted || of_several && stated());
            // A title of a book or page may be a demand.
            if block.inline.marks().iter().any(|mark| matches!(mark.kind, MarkKind::Link(_))) {
                return false;
            }
        }
        goals * 2 > items
    }

    fn item(
        &mut self,
        id: BlockId,
        block: &Block<'t>,
        task: Option<bool>,
        next: Option<&Block<'t>>,
        scope: &mut Scope,
        depth: u8,
    ) {
        if block.inline.is_empty() {
            return self.nested_lists(id, scope, depth);
        }
        let lead = clean(&block.inline);
        let labelled = lead.label.is_some_and(|label| label != Label::Step) && !lead.words.is_empty();
        // In an outline "Why" stands above its lines without a colon.
        let is_above = || scope.goal.is_some() && self.has_list(id);
        let named = || is_above().then(|| FieldLine::above_its_lines(&block.inline)).flatten();
        if !labelled
            && let Some(field) = FieldLine::read(&block.inline).or_else(named)
            && (scope.goal.is_some() || field.is_metadata() && !field.demands() && !field.is_stated_by_label())
        {
            return self.field_item(id, &field, task, scope);
        }
        if labelled
            && lead.label == Some(Label::Goal)
            && let Some(goal) = self.named_by_title(&block.inline, scope)
        {
            self.restate(goal, &lead, StatementSource::Item, scope);
            return self.below(goal, id, scope);
        }
        if labelled && let Some(goal) = scope.goal.filter(|goal| self.says_what_comes(&block.inline, *goal)) {
            return self.explain(goal, &block.inline, scope);
        }
        if labelled && lead.label == Some(Label::Goal) && !self.is_plan {
            let fields_follow = next.is_some_and(|next| {
                FieldLine::read(&next.inline).is_some_and(|field| field.is_metadata() || field.aspect == Aspect::Actions)
                    || clean(&next.inline).label == Some(Label::KeyResult)
                    || is_outcome(&next.inline.text)
            });
            let outer = Scope { goal: None, ..scope.clone() };
            let scoped = if scope.goal.is_some_and(|goal| self.goals[goal].place.start() > block.span.start()) {
                scope.clone()
            } else {
                outer
            };
            let deep = if fields_follow || id.0 + 1 < block.end.0 { Depth::Section } else { Depth::Item };
            let goal = self.open_item(&lead, block, task, deep, &scoped);
            if fields_follow {
                scope.goal = Some(goal);
            }
            return self.below(goal, id, scope);
        }
        if let Some(goal) = scope.goal {
            return self.step(goal, id, block, &lead, task, scope);
        }
        if !scope.announced.is_some() {
            return;
        }
        if depth < DEEPEST_AREA && self.is_area(id, block, &lead, task) {
            return self.area(id, block, scope, depth);
        }
        if id.0 + 1 == block.end.0 && waits_for_its_value(&block.inline.text) {
            self.unfilled += 1;
            return;
        }
        let unfilled = self.unfilled;
        if self.is_goal(id, &lead, block, scope) {
            let goal = self.open_item(&lead, block, task, Depth::Item, scope);
            self.below(goal, id, scope);
        } else {
            self.unread += usize::from(self.unfilled == unfilled);
        }
    }

    pub(super) fn open_item(
        &mut self,
        lead: &Lead<'t>,
        block: &Block<'t>,
        task: Option<bool>,
        depth: Depth,
        scope: &Scope,
    ) -> usize {
        let goal = self.open(lead, StatementSource::Item, depth, block.span, scope);
        self.tick(goal, task, scope);
        goal
    }

    /// Whether all items of a list are names with lists below them that hold goals, most of them by their words or half of them by a day: then
    /// all of them are areas, though below one nothing reads so.
    fn are_areas(&self, items: &[(BlockId, &Block<'t>)], scope: &Scope) -> bool {
        let names = |(id, block): &(BlockId, &Block<'t>)| {
            let text = block.inline.text.trim();
            let is_short =
                text.len() < LONGEST_AREA && text.split(' ').nth(2).is_none() && !text.bytes().any(|byte| byte.is_ascii_digit());
            block.kind == BlockKind::Item { task: None } && is_short && self.has_list(*id) && shape_of(text) == Shape::Noun
        };
        if items.len() < 2 || !items.iter().all(names) {
            return false;
        }
        let lists =
            items.iter().flat_map(|(id, _)| self.children(*id)).filter(|(_, block)| matches!(block.kind, BlockKind::List { .. }));
        let (mut children, mut dated, mut stated) = (0, 0, 0);
        for (_, line) in lists.flat_map(|(list, _)| self.children(list)) {
            children += 1;
            if FieldLine::read(&line.inline).is_some() {
                continue;
            }
            let lead = clean(&line.inline);
            let due = times_of(&lead.words, &scope.context).due;
            dated += usize::from(due.is_some_and(|found| found.is_deadline && found.start > 0));
            stated += usize::from(shape_of(&lead.words.text).states_a_goal());
        }
        dated > 1 && dated * 2 >= children || stated > 1 && stated * 2 > children
    }

    /// Whether an item only names an area whose goals stand below it.
    fn is_area(&self, id: BlockId, block: &Block<'t>, lead: &Lead<'t>, task: Option<bool>) -> bool {
        let Some((list, _)) = self.children(id).find(|(_, block)| matches!(block.kind, BlockKind::List { .. })) else {
            return false;
        };
        let text = lead.words.text.as_ref();
        if task.is_none() && lead.rest().is_none() && read_title(&Plain::of(text), false).goals == Some(GoalWord::Many) {
            return true;
        }
        if task.is_some()
            || shape_of(text).states_a_goal() && !is_time(text)
            || lead.category().is_some_and(|category| is_time(&category.text))
            || text.split_whitespace().count() > 5
            || lead.rest().is_some()
        {
            return false;
        }
        // "Money" names no goal, whatever its figures are.
        let is_short = text.split(' ').nth(2).is_none() && !text.bytes().any(|byte| byte.is_ascii_digit());
        let (mut items, mut goals) = (0, 0);
        for (_, child) in self.children(list) {
            items += 1;
            let below = clean(&child.inline);
            let figure = || is_short && below.words.text.bytes().any(|byte| byte.is_ascii_digit());
            let stated = shape_of(&below.words.text).states_a_goal()
                || figure()
                || below.status.is_some()
                || matches!(child.kind, BlockKind::Item { task: Some(_) });
            goals += usize::from(stated && FieldLine::read(&child.inline).is_none());
        }
        let named = block.inline.text.trim_end().ends_with(':') || lead.bold || is_time(text);
        goals * 2 > items || named && goals > 0
    }

    /// The goals below an item that names an area or a time.
    fn area(&mut self, id: BlockId, block: &Block<'t>, scope: &Scope, depth: u8) {
        let mut inner = scope.clone();
        inner.enter(&Title::read(&block.inline, self.settings), &block.inline);
        self.nested_lists(id, &mut inner, depth + 1);
    }

    /// Whether a list stands below an item.
    fn has_list(&self, id: BlockId) -> bool {
        self.children(id).any(|(_, block)| matches!(block.kind, BlockKind::List { .. }))
    }

    fn nested_lists(&mut self, id: BlockId, scope: &mut Scope, depth: u8) {
        if depth > DEEPEST_AREA {
            return;
        }
        let lists: Vec<BlockId> =
            self.children(id).filter(|(_, block)| matches!(block.kind, BlockKind::List { .. })).map(|(list, _)| list).collect();
        for list in lists {
            match scope.aspect {
                Some(aspect) => self.aspect_list(list, aspect, scope),
                None => self.goal_list(list, scope, depth),
            }
        }
    }

    /// An item that is a label with its value: it belongs to the goal above, or to all.
    fn field_item(&mut self, id: BlockId, field: &FieldLine<'t>, task: Option<bool>, scope: &mut Scope) {
        let key_results = field.aspect == Aspect::Indicators && is_key_results(&field.name.text);
        let has_children = self.has_list(id);
        // What stands behind "Key results:" in front of their list are names.
        if !(key_results && has_children) {
            match scope.goal {
                Some(goal) => self.apply_field(goal, &field.name.text, field.aspect, &field.value, scope),
                None => self.add(None, field.aspect, &field.value, task == Some(true), scope),
            }
        }
        if has_children {
            let mut inner = scope.clone();
            // "What we need by when" above days with words is the way.
            let is_road = field.aspect == Aspect::Timeline && field.value.is_empty() && self.has_dated_steps(id, scope);
            inner.aspect = Some(if is_road { Aspect::Checkpoints } else { field.aspect });
            inner.key_results = key_results;
            self.nested_lists(id, &mut inner, 0);
        }
    }
}
