//! Paragraphs: labelled values, SMART letters, goals said in prose, and prose that explains.

pub(super) mod fields;
mod labelled;
mod led;
pub(super) mod smart;
pub(super) mod unmarked;

use super::Reader;
use super::scope::Announced;
use super::scope::Awaited;
use super::scope::Scope;
use super::sections::outline::Piece;
use super::times::is_time;
use super::times::opening;
use super::times::times_of;
use super::titles::plain::Plain;
use crate::document::BlockKind;
use crate::document::Inline;
use crate::document::MarkKind;
use crate::goal::AnswerSource;
use crate::goal::Aspect;
use crate::goal::SettingOfGoal;
use crate::goal::StatementSource;
use crate::goal::names::Starts;
use crate::goal::shape::Shape;
use crate::goal::shape::shape_of;
use crate::goal::statement::Label;
use crate::goal::statement::Lead;
use crate::goal::statement::Look;
use crate::goal::statement::clean;
use crate::goal::statement::says_label;
use crate::language::measure::names_target;
use crate::rule_info::Depth;
use crate::text::Located;
use fields::FieldLine;
use smallvec::SmallVec;

impl<'t> Reader<'_, 't> {
    /// A paragraph, or the words of a definition.
    pub(super) fn paragraph(&mut self, inline: &Inline<'t>, scope: &mut Scope) {
        if scope.apart.is_some() || inline.is_empty() || is_widget(&inline.text) {
            return;
        }
        let free = scope.goal.is_none() && scope.announced.is_some() && scope.aspect.is_none();
        if free && (self.marked_lines(inline, scope) || self.stated_lines(inline, scope)) {
            return;
        }
        if !may_hold_labels(inline) {
            return self.prose(inline, scope);
        }
        let mut lines: Vec<Inline<'t>> = lines(inline).collect();
        if inline.text.contains([SEPARATORS[0], SEPARATORS[1]]) {
            lines = lines.into_iter().flat_map(side_by_side).collect();
        }
        if self.smart_letters(&lines, scope) {
            return;
        }
        if self.goal_lines(&lines, scope) || self.led_goal(&lines, scope) {
            return;
        }
        let fields: SmallVec<[Option<FieldLine<'t>>; 4]> = lines.iter().map(FieldLine::read).collect();
        if fields.iter().all(Option::is_none) && !lines.iter().any(|line| is_labelled_goal(line) || key_result(line).is_some()) {
            return self.prose(inline, scope);
        }
        let mut before = None;
        for (line, field) in lines.iter().zip(fields) {
            // "On the way: 12 boats on 1 April." goes on with "20 boats on 1 July." in the next line.
            if let (None, Some(Aspect::Checkpoints), Some(goal)) = (&field, before, scope.goal)
                && times_of(line, &scope.context).due.is_some()
            {
                self.add(Some(goal), Aspect::Checkpoints, line, false, scope);
                continue;
            }
            before = field.as_ref().map(|field| field.aspect);
            self.line(line, field, scope);
        }
    }

    /// One line of a paragraph that holds labels.
    pub(super) fn line(&mut self, line: &Inline<'t>, field: Option<FieldLine<'t>>, scope: &mut Scope) {
        if is_labelled_goal(line) {
            if let Some(goal) = scope.goal.filter(|goal| self.says_what_comes(line, *goal)) {
                return self.explain(goal, line, scope);
            }
            let lead = clean(line);
            self.said_goal(&lead, line, scope);
            return;
        }
        if let Some((goal, lead)) = scope.goal.filter(|_| scope.aspect.is_none()).zip(key_result(line)) {
            self.add(Some(goal), Aspect::Indicators, &lead.words, false, scope);
            if !self.is_plan {
                let inner = Scope { setting: SettingOfGoal::KeyResults, ..scope.clone() };
                self.open(&lead, StatementSource::Item, Depth::Item, line.span, &inner);
            }
            return;
        }
        let Some(field) = field else { return self.prose(line, scope) };
        if (states_by_label(&field, scope) || self.states_again(&field, scope)) && !field.value.is_empty() {
            let lead = clean(&field.value);
            self.said_goal(&lead, line, scope);
            return;
        }
        match scope.goal {
            Some(goal) => self.apply_field(goal, &field.name.text, field.aspect, &field.value, scope),
            None if field.is_metadata() => {
                self.inherit_from_label(&field, scope);
                self.add(None, field.aspect, &field.value, false, scope);
            }
            None => self.prose(line, scope),
        }
    }

    /// A goal that a labelled line says: "Goal: sell the boat". The text behind it belongs to it.
    pub(super) fn said_goal(&mut self, lead: &Lead<'t>, line: &Inline<'t>, scope: &mut Scope) {
        match scope.goal {
            Some(goal) if self.is_plan => {
                let from_key = self.goals.get(goal).is_some_and(|goal| goal.is_stated_in(StatementSource::Key));
                if !from_key {
                    self.state(goal, lead, StatementSource::Paragraph, scope);
                }
            }
            Some(goal) if self.named_by_title(line, scope) == Some(goal) || self.is_outcome_of(goal, line, lead) => {
                self.restate(goal, lead, StatementSource::Paragraph, scope);
            }
            _ => {
                let mut outer = scope.clone();
                // Two labelled goals one after the other stand side by side, and so does one behind a list.
                outer.goal = scope.goal.filter(|goal| {
                    let goal = self.goals.get(*goal);
                    goal.is_some_and(|goal| match goal.statement.as_ref().map(|statement| statement.from) {
                        Some(StatementSource::Item) => goal.extent.end() > line.span.start(),
                        from => from.is_some_and(|from| from != StatementSource::Paragraph),
                    })
                });
                let extent = self.extent_from(line.span, scope);
                let goal = self.open(lead, StatementSource::Paragraph, Depth::Section, extent, &outer);
                scope.goal = Some(goal);
                scope.awaited = Awaited::Nowhere;
                (scope.aspect, scope.also, scope.key_results) = (None, None, false);
            }
        }
    }

    /// Prose: the words of an announced goal, a goal said in a sentence, or an explanation.
    fn prose(&mut self, inline: &Inline<'t>, scope: &mut Scope) {
        if let Some(aspect) = scope.aspect {
            // "**Next:** ask Mia" behind milestones is none of them, "**March:** 3 offers" is.
            // A question is none, either: "Shall I turn this into a table?"
            let beside = || bold_label(inline).is_some() || inline.text.trim_end().ends_with('?');
            let other = aspect == Aspect::Checkpoints && beside() && times_of(inline, &scope.context).due.is_none();
            let aspect = if other { Aspect::Notes } else { aspect };
            return self.add(scope.goal, aspect, inline, false, scope);
        }
        let unfilled = self.is_unfilled(&inline.text);
        if scope.awaits_words() && !unfilled && !self.is_plan {
            let lead = clean(inline);
            let named = scope.goal.filter(|_| scope.awaited == Awaited::OfTheGoalAround);
            scope.awaited = Awaited::Nowhere;
            let says_something = !lead.words.is_empty() && !is_time(&lead.words.text);
            if says_something && shape_of(&lead.words.text) != Shape::Question && !inline.text.trim_end().ends_with(':') {
                return match named {
                    Some(goal) => self.restate(goal, &lead, StatementSource::Paragraph, scope),
                    None => self.said_goal(&lead, inline, scope),
                };
            }
        }
        match scope.goal {
            _ if unfilled => {}
            Some(goal) if self.is_said_below_name(goal, inline, scope) => {
                self.restate(goal, &clean(inline), StatementSource::Paragraph, scope);
            }
            Some(goal) => {
                self.mark_by_prose(goal, inline);
                self.explain(goal, inline, scope);
            }
            None if scope.announced.is_some() && says_goal(&inline.text) => {
                let lead = clean(inline);
                let goal = self.open(&lead, StatementSource::Paragraph, Depth::Item, inline.span, scope);
                // "My mid-term goal is to …"
                let said = inline.text.get(..48).unwrap_or(&inline.text).split(" is ").next().unwrap_or_default();
                let horizon = super::titles::horizon(&Plain::of(said));
                if let (Some(horizon), Some(goal)) = (horizon, self.goals.get_mut(goal)) {
                    goal.horizon = Some(Located::new(horizon, inline.span));
                }
            }
            // What stands above all goals holds for each of them.
            None => {
                opening::inherit_from_prose(inline, scope);
                self.answer(None, Aspect::Notes, inline, AnswerSource::Prose);
            }
        }
    }

    /// Prose below a goal that begins with a mark tells how far the goal is: "✔️ _Done in May_".
    fn mark_by_prose(&mut self, goal: usize, inline: &Inline<'t>) {
        if !inline.text.trim_start().starts_with(['✔', '✓', '✅', '❌', '✗', '✘']) {
            return;
        }
        self.mark(goal, clean(inline).status);
    }

    /// Whether a line right below a title calls itself the goal.
    pub(super) fn says_its_goal(&self, at: usize) -> bool {
        self.first_prose(at).is_some_and(|prose| lines(&prose).next().is_some_and(|line| is_labelled_goal(&line)))
    }

    /// The first prose that stands directly in a section: no question, and nothing that a tool draws.
    pub(super) fn first_prose(&self, at: usize) -> Option<Inline<'t>> {
        let section = self.outline.sections.get(at)?;
        section.content.iter().find_map(|piece| match *piece {
            Piece::Block(id) => self
                .block(id)
                .filter(|block| block.kind == BlockKind::Paragraph && !block.inline.is_empty())
                .filter(|block| !is_widget(&block.inline.text) && shape_of(&block.inline.text) != Shape::Question)
                .map(|block| block.inline.clone()),
            Piece::Section(_) => None,
        })
    }
}

/// Whether a label stands in front of a goal where none is said yet: "Description: …" and "Target: …" below "Goal 1", "Target: absence
/// falls to 12 %" below an area.
fn states_by_label(field: &FieldLine<'_>, scope: &Scope) -> bool {
    let is_target = || field.aspect == Aspect::Indicators && field.name.text.to_lowercase().starts_with("target");
    if scope.awaits_words() {
        return field.name.text.eq_ignore_ascii_case("description") || is_target();
    }
    let free = scope.goal.is_none() && scope.aspect.is_none() && scope.announced == Announced::AsGoals;
    let states = || shape_of(&field.value.text).states_a_goal() || names_target(&field.value.text);
    free && is_target() && field.value.text.split(' ').nth(FEWEST_STATED).is_some() && states()
}

/// Fewest words behind a label, less one, that are more than a figure.
const FEWEST_STATED: usize = 3;

/// A field or view that a note-taking tool draws, or the mark of a callout.
fn is_widget(text: &str) -> bool {
    let text = text.trim_start();
    ["INPUT[", "VIEW[", "BUTTON[", "[!"].iter().any(|start| text.starts_with(start))
}

/// The bold words that begin a line, and what stands behind them.
fn bold_in_front<'i>(line: &'i Inline<'_>) -> Option<(&'i str, &'i str)> {
    let first = line.marks().first().filter(|mark| mark.kind == MarkKind::Strong && mark.range.start == 0)?;
    line.text.split_at_checked(first.range.end as usize)
}

/// The same when a colon makes a label of the bold words.
fn bold_label<'i>(line: &'i Inline<'_>) -> Option<(&'i str, &'i str)> {
    bold_in_front(line).filter(|(bold, behind)| bold.trim_end().ends_with(':') || behind.trim_start().starts_with(':'))
}

/// How questions begin that a sheet asks: "By when? 30 April".
static ASKING: Starts = Starts::new(&["By when", "How ", "Until when", "What ", "When", "Who ", "Why"]);

/// Whether a line of the paragraph begins as labels do; a cheap no for nearly all prose.
fn may_hold_labels(inline: &Inline<'_>) -> bool {
    let bytes = inline.text.as_bytes();
    let breaks = inline.marks().iter().filter(|mark| mark.kind == MarkKind::Break).map(|mark| mark.range.end as usize);
    let is_marked = |start: usize| {
        let first = inline.marks().partition_point(|mark| (mark.range.start as usize) < start);
        let begun = inline.marks()[first..].iter().take_while(|mark| (mark.range.start as usize) < start + 4);
        begun.into_iter().any(|mark| matches!(mark.kind, MarkKind::Strong | MarkKind::Emphasis))
    };
    std::iter::once(0).chain(breaks).any(|start| {
        let line = bytes.get(start..bytes.len().min(start + 64)).unwrap_or_default();
        // "A race is …" begins with no letter of its own.
        let lettered = matches!(line, [_] | [_, b':' | b'-' | b')', ..] | [_, b' '])
            || matches!(line, [_, b' ', next, ..] if !next.is_ascii_lowercase());
        let look = Look::of_bytes(line);
        let labelled = || {
            let dashed = || line.iter().any(|byte| matches!(byte, b'-' | b'#' | 0x80..));
            // "Goal 1. Sell the boat", "Objective T1. Sell the boat"
            let behind = || memchr::memchr(b' ', line).map(|at| &line[at + 1..]).unwrap_or_default();
            let counted = || behind().iter().take(2).any(u8::is_ascii_digit);
            let may_be = look.has(Look::DASH | Look::TAG | Look::FOREIGN) && dashed() || look.has(Look::DIGIT) && counted();
            may_be && inline.text.get(start..).is_some_and(says_label)
        };
        // "Do I need a visa? Ask." answers nothing.
        let asks = || inline.text.get(start..).is_some_and(|line| ASKING.begin(line) && fields::asked(line).is_some());
        lettered
            || line.starts_with(b"KR")
            || look.has(Look::COLON)
            || labelled()
            || look.has(Look::STOP) && asks()
            || is_marked(start)
    })
}

/// The lines of a paragraph as they were written.
pub(super) fn lines<'i, 't>(inline: &'i Inline<'t>) -> impl Iterator<Item = Inline<'t>> + use<'i, 't> {
    let breaks = inline.marks().iter().filter(|mark| mark.kind == MarkKind::Break);
    inline.split(breaks.map(|mark| mark.range.start as usize..mark.range.end as usize))
}

/// What stands between labels on one line.
const SEPARATORS: [char; 2] = ['·', '|'];

/// The labels with their values that stand on one line: "Start: May · Due: June"; else the line.
fn side_by_side(line: Inline<'_>) -> Vec<Inline<'_>> {
    let marks = line.text.match_indices(SEPARATORS).map(|(at, mark)| at..at + mark.len());
    let parts: Vec<Inline<'_>> = line.split(marks).collect();
    if parts.len() > 1 && parts.iter().all(|part| FieldLine::read(part).is_some()) { parts } else { vec![line] }
}

/// "Goal: sell the boat".
pub(super) fn is_labelled_goal(line: &Inline<'_>) -> bool {
    let text = line.text.trim_start_matches(|character: char| !character.is_alphanumeric());
    if !says_label(text) && !begins_with_short_bold(line) {
        return false;
    }
    let lead = clean(line);
    lead.label == Some(Label::Goal) && !lead.words.is_empty()
}

/// Whether a bold word and perhaps a number begin the line: "**Goal 1.**".
fn begins_with_short_bold(line: &Inline<'_>) -> bool {
    bold_in_front(line).is_some_and(|(bold, _)| bold.len() < 16)
}

/// "KR1: 40 boats moored", "**KR1.1** 40 boats moored".
fn key_result<'t>(line: &Inline<'t>) -> Option<Lead<'t>> {
    if !line.text.starts_with("KR") {
        return None;
    }
    let lead = Some(clean(line)).filter(|lead| lead.label == Some(Label::KeyResult))?;
    (!lead.words.is_empty()).then_some(lead)
}

/// "My goal is to sell the boat".
fn says_goal(text: &str) -> bool {
    let lower = text.trim_start().get(..48.min(text.trim_start().len())).unwrap_or_default().to_lowercase();
    (lower.starts_with("my ") || lower.starts_with("our "))
        && (lower.contains("goal is to ")
            || lower.contains("goal is: ")
            || lower.contains("aim is to ")
            || lower.contains("goal for "))
}
