//! Sections: what a title makes of what stands under it.

pub(super) mod entries;
pub(super) mod outline;
pub(super) mod promised;
mod quotes;
mod role;
mod stating;

use super::Reader;
use super::paragraphs::unmarked::Run;
use super::scope::Announced;
use super::scope::Awaited;
use super::scope::Scope;
use super::times;
use super::titles::Title;
use super::titles::saying::is_contents;
use super::titles::saying::is_schedule;
use super::titles::saying::says_what_one_can;
use crate::date::Precision;
use crate::document::BlockKind;
use crate::document::Inline;
use crate::goal::Aspect;
use crate::goal::CheckpointDue;
use crate::goal::Due;
use crate::goal::DueSource;
use crate::goal::RecognisedSection;
use crate::goal::SettingOfGoal;
use crate::goal::StatementSource;
use crate::goal::names::Apart;
use crate::goal::names::GoalWord;
use crate::goal::statement::Label;
use crate::rule_info::Depth;
use crate::text::Located;
use outline::Piece;
use outline::Rank;
use role::Role;
use role::names_tasks;
use stating::names_key_results;

impl<'t> Reader<'_, 't> {
    /// Reads a section. Returns the goal that it stated for the section around it, when that one waits for it.
    pub(super) fn section(&mut self, at: usize, outer: &Scope) -> Option<usize> {
        let section = self.outline.sections.get(at)?;
        let (rank, extent) = (section.rank, section.extent);
        let block = self.block(section.title?)?;
        let title = self.titles.get_mut(at)?.take()?;
        let mut scope = outer.clone();
        scope.list = Some(block.inline.span);
        scope.extent = Some(extent);
        scope.awaited = Awaited::Nowhere;
        let role = self.role_beside(at, self.role(at, rank, &title, outer), &title, outer, &mut scope);
        // The time in a goal's own title is the goal's, not what stands around it.
        if role != Role::Goal {
            scope.enter(&title, &block.inline);
            self.look_beyond(outer, &mut scope);
            if says_what_one_can(&title.plain) {
                scope.setting = SettingOfGoal::Abilities;
            }
        }
        let mut stated = None;
        match role {
            Role::Goal => {
                let goal = self.stated_by_title(at, &title, &block.inline, outer, &mut scope);
                stated = outer.awaits_words().then_some(goal);
            }
            Role::Announce => {
                let plan = title.senses.goals == Some(GoalWord::Plan);
                scope.announced = if plan { Announced::ByPlan } else { Announced::AsGoals };
                scope.apart = None;
                scope.aspect = None;
                scope.setting = if title.senses.aspect == Some(Aspect::Habits) { SettingOfGoal::Habits } else { scope.setting };
            }
            Role::Slot => {
                scope.announced = Announced::AsGoals;
                scope.aspect = None;
                let is_named = title.asks_for_the_goal() && self.named_above(outer).is_some();
                scope.awaited = if is_named { Awaited::OfTheGoalAround } else { Awaited::Here };
            }
            Role::Aspect(aspect) => {
                let is_road = aspect == Aspect::Timeline && scope.goal.is_some() && self.holds_dated_steps(at, &scope);
                let aspect = if is_road { Aspect::Checkpoints } else { aspect };
                self.aspect(aspect, &title, &mut scope);
                // "Timeline: two months" says it in the title.
                let empty = !self.has_own_text(at) && (title.lead.category().is_none() || title.lead.words.is_empty());
                self.sections.push(RecognisedSection { aspect, title: block.inline.clone(), extent, empty });
            }
            Role::Status(status) if status.is_open() => scope.status = Some(Located::new(status, block.inline.span)),
            Role::Status(_) => scope.apart = Some(Apart::Past),
            // The title of the whole file: its goals are closed, but they are its goals.
            Role::Apart(Apart::Past)
                if title.senses.announces_goals() && outer.status.is_some_and(|status| !status.value.is_open()) =>
            {
                scope.announced = Announced::AsGoals;
            }
            // Headings below contents are not part of them, however deep they are.
            Role::Apart(Apart::Other) if is_contents(&title.plain) => return self.headings_below(at, outer),
            // What a phase lists below its goal are the steps towards it.
            Role::Apart(Apart::Other) if is_schedule(&title.plain) && self.says_its_goal(at) => return None,
            Role::Apart(apart) => scope.apart = Some(apart),
            Role::Area
                if scope.aspect.is_none()
                    && scope.goal.is_some()
                    && title.only_time().is_some()
                    && is_step(scope.dated, outer.due)
                    && !self.has_items(at)
                    && self.first_prose(at).is_some() =>
            {
                if let Some(goal) = scope.goal {
                    return self.dated_section(goal, at, &title, &block.inline, &scope);
                }
            }
            Role::Area if scope.aspect == Some(Aspect::Checkpoints) && scope.dated != outer.dated && !self.has_items(at) => {
                if let Some(goal) = scope.goal {
                    return self.dated_section(goal, at, &title, &block.inline, &scope);
                }
            }
            Role::Area if outer.awaited == Awaited::UnderEachTitle && self.stated_by_only_words(at, &scope) => return None,
            Role::Area if title.senses.aspect.is_some() && !scope.key_results => {
                scope.aspect = None;
                if names_tasks(&title) {
                    scope.setting = SettingOfGoal::Actions;
                }
            }
            Role::Area => {}
        }
        self.content_of(at, rank, role == Role::Area && title.only_time().is_none(), scope);
        stated
    }

    /// Everything that stands in a section, which may be one about a goal under a title that nobody knows.
    fn content_of(&mut self, at: usize, rank: Rank, is_unknown: bool, scope: Scope) {
        let about = scope.goal.is_some() && scope.aspect.is_none() && scope.apart.is_none();
        let may_tell = is_unknown && about && rank != Rank::Heading(1) && self.has_own_words(at);
        let goals = self.goals.len();
        self.content(at, scope);
        self.unplaced += usize::from(may_tell && self.goals.len() == goals);
    }

    /// What a title makes of its section beside a goal whose words are a section of their own: it tells about that goal. A timeline of
    /// nothing but prose tells when all goals are due.
    fn role_beside(&self, at: usize, role: Role, title: &Title<'t>, outer: &Scope, scope: &mut Scope) -> Role {
        // "## Feedback" among goals, with a line below that calls itself the outcome, is one of them.
        let role = if matches!(role, Role::Aspect(_)) && self.is_goal_called_as_a_section(at, outer) { Role::Area } else { role };
        let free = role == Role::Area && outer.aspect.is_none() && outer.goal.is_none();
        if free && self.is_said_below(at, outer) {
            return Role::Slot;
        }
        let Some((aspect, section)) = title.senses.aspect.filter(|_| free).zip(self.outline.sections.get(at)) else {
            return role;
        };
        if let Some(goal) = self.goal_said_beside(section.rank) {
            scope.goal = Some(goal);
            return Role::Aspect(aspect);
        }
        let prose = || !self.has_items(at) && self.has_own_text(at);
        if aspect == Aspect::Timeline && (title.plain.ends_with("horizon") || prose()) { Role::Aspect(aspect) } else { role }
    }

    /// Opens the goal that a title states, or gives it its text when a list named it before.
    fn stated_by_title(&mut self, at: usize, title: &Title<'t>, words: &Inline<'t>, outer: &Scope, scope: &mut Scope) -> usize {
        let extent = scope.extent.unwrap_or(words.span);
        let heading = self.outline.sections.get(at).is_some_and(|section| matches!(section.rank, Rank::Heading(_)));
        let from = if heading { StatementSource::Heading } else { StatementSource::Bold };
        if title.lead.label == Some(Label::KeyResult) {
            scope.setting = SettingOfGoal::KeyResults;
        }
        let depth = if outer.awaits_words() || self.has_own_text(at) && !self.holds_only_links(at) {
            Depth::Section
        } else {
            Depth::Item
        };
        if title.lead.label == Some(Label::Goal) && outer.labelled {
            // "Objective 2" stands beside "Objective 1", however deep its title is.
            scope.goal = outer.goal.and_then(|goal| self.goals.get(goal)).and_then(|goal| goal.parent);
        }
        let goal = match self.listed_before(&title.lead, scope) {
            Some(goal) => self.give_text(goal, depth, extent),
            None => self.open(&title.lead, from, depth, extent, scope),
        };
        let around = times::pick(&title.times, words, &scope.context);
        if self.goals.get(goal).is_some_and(|goal| goal.due.is_none()) {
            self.time(goal, &around, DueSource::Heading);
        }
        if let (Some(Label::KeyResult), Some(objective)) = (title.lead.label, outer.goal) {
            self.add(Some(objective), Aspect::Indicators, &title.lead.words, false, outer);
        }
        scope.setting = outer.setting;
        scope.goal = Some(goal);
        scope.labelled = title.lead.label == Some(Label::Goal);
        scope.aspect = None;
        scope.status = scope.status.filter(|status| !status.value.is_open() && outer.status == scope.status);
        goal
    }

    /// The only goal so far, when a section of this rank is there for its words: what stands beside it tells about it.
    fn goal_said_beside(&self, rank: Rank) -> Option<usize> {
        if self.goals.len() > FEW_GOALS {
            return None;
        }
        let mut tops = self.goals.iter().filter(|goal| goal.parent.is_none());
        let (Some(goal), None) = (tops.next(), tops.next()) else { return None };
        let said = goal.is_stated_in(StatementSource::Paragraph) && goal.depth == Depth::Section;
        let sections = &self.outline.sections;
        let first = sections.partition_point(|section| section.extent.start() < goal.extent.start());
        let mut there = sections[first..].iter().take_while(|section| section.extent.start() == goal.extent.start());
        (said && there.any(|section| section.extent == goal.extent && section.rank == rank)).then_some(0)
    }

    /// The sections below a title whose own text is passed over.
    fn headings_below(&mut self, at: usize, outer: &Scope) -> Option<usize> {
        let content = self.outline.sections.get_mut(at).map(|section| std::mem::take(&mut section.content)).unwrap_or_default();
        for piece in content {
            if let Piece::Section(inner) = piece {
                self.section(inner, outer);
            }
        }
        None
    }

    /// Everything that stands directly in a section.
    pub(super) fn content(&mut self, at: usize, mut scope: Scope) {
        let Some(content) = self.outline.sections.get_mut(at).map(|section| std::mem::take(&mut section.content)) else { return };
        let mut last_attached = None;
        let mut run = Run::default();
        if !scope.awaits_words() {
            let each = self.state_one_goal_each(&content, &scope);
            scope.awaited = if each { Awaited::UnderEachTitle } else { Awaited::Nowhere };
        }
        for (place, piece) in content.iter().enumerate() {
            match *piece {
                Piece::Section(inner) => {
                    if let Some(goal) = self.section(inner, &scope) {
                        scope.goal = Some(goal);
                        scope.awaited = Awaited::Nowhere;
                    }
                }
                Piece::Block(id) => {
                    let Some(block) = self.block(id) else { continue };
                    if matches!(block.kind, BlockKind::List { .. })
                        && (self.smart_list(id, &mut scope) || self.form_list(id, &mut scope))
                    {
                        continue;
                    }
                    let free = scope.goal.is_none() && scope.aspect.is_none() && scope.apart.is_none();
                    if let Some(before) = self.attached_to(&content, place, last_attached) {
                        last_attached = Some(place);
                        if free {
                            self.attached_list(id, before, &scope);
                            continue;
                        }
                    }
                    if free && matches!(block.kind, BlockKind::List { .. }) && self.introduced_list(id, &content, place, &scope) {
                        continue;
                    }
                    if free && block.kind == BlockKind::Paragraph && self.listed_paragraph(&content, place, &mut run, &scope) {
                        continue;
                    }
                    match block.kind {
                        BlockKind::Paragraph | BlockKind::Definition => self.paragraph(&block.inline, &mut scope),
                        BlockKind::List { .. } => self.list(id, &mut scope),
                        BlockKind::Item { .. } => self.lone_item(id, block, &mut scope),
                        BlockKind::Table => self.table(id, &scope),
                        BlockKind::Quote => self.quote(id, &mut scope),
                        _ => {}
                    }
                }
            }
        }
    }

    /// Enters a section about an aspect.
    fn aspect(&mut self, aspect: Aspect, title: &Title<'t>, scope: &mut Scope) {
        if scope.goal.is_none() && aspect == Aspect::Habits {
            scope.setting = SettingOfGoal::Habits;
            return;
        }
        scope.aspect = Some(aspect);
        scope.also = title.also.filter(|also| *also != aspect);
        scope.key_results = aspect == Aspect::Indicators && names_key_results(title);
        if let Some(goal) = scope.goal {
            // "Deadline: June" may be a title of its own; what stands behind the colon is a value.
            if let Some(category) = title.lead.category()
                && !title.lead.words.is_empty()
            {
                let name = category.text.to_string();
                let value = title.lead.words.clone();
                self.apply_field(goal, &name, aspect, &value, scope);
            }
        }
    }

    /// Whether a list, a table or a title stands under a title.
    fn has_items(&self, at: usize) -> bool {
        self.outline.sections.get(at).is_some_and(|section| {
            section.content.iter().any(|piece| match *piece {
                Piece::Section(_) => true,
                Piece::Block(id) => {
                    self.block(id).is_some_and(|block| matches!(block.kind, BlockKind::List { .. } | BlockKind::Table))
                }
            })
        })
    }

    /// Whether words stand directly under a title, before the next one.
    fn has_own_words(&self, at: usize) -> bool {
        let Some(section) = self.outline.sections.get(at) else { return false };
        section.content.iter().any(|piece| match *piece {
            Piece::Section(_) => false,
            Piece::Block(id) => self.block(id).is_some_and(|block| !matches!(block.kind, BlockKind::Rule | BlockKind::Html)),
        })
    }

    /// Whether anything stands under a title: words, a table, code, a quote.
    pub(super) fn has_own_text(&self, at: usize) -> bool {
        let Some(section) = self.outline.sections.get(at) else { return false };
        section.content.iter().any(|piece| match *piece {
            Piece::Section(_) => true,
            Piece::Block(id) => self.block(id).is_some_and(|block| match block.kind {
                BlockKind::Rule | BlockKind::Html => false,
                BlockKind::Paragraph => !block.inline.text.trim().is_empty() || !block.inline.marks().is_empty(),
                BlockKind::List { .. } => {
                    let first = id.0 as usize + 1;
                    let inside = self.document.body.blocks.get(first..block.end.0 as usize).unwrap_or_default();
                    inside.iter().any(|block| !block.inline.is_empty())
                }
                _ => true,
            }),
        })
    }
}

/// Most goals of a file that is about one, what is done for it among them.
const FEW_GOALS: usize = 60;

/// Whether a title's date is one on the way: a quarter or less, within the time of what stands above it.
fn is_step(dated: Option<Located<CheckpointDue>>, whole: Option<Due>) -> bool {
    let Some(CheckpointDue::Period(period)) = dated.map(|dated| dated.value) else { return false };
    let whole = whole.and_then(|due| due.period);
    period.precision < Precision::Year && period.precision != Precision::Day && whole != Some(period)
}
