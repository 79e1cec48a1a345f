//! Which titles state goals, though nothing calls them so.

use super::outline::Piece;
use super::outline::Rank;
use crate::document::BlockId;
use crate::document::BlockKind;
use crate::goal::Aspect;
use crate::goal::reading::Reader;
use crate::goal::reading::scope::Announced;
use crate::goal::reading::scope::Scope;
use crate::goal::reading::titles::Title;
use crate::goal::reading::titles::plain::Plain;
use crate::goal::reading::titles::saying::counts_a_list;
use crate::goal::reading::titles::saying::names_a_theme;
use crate::goal::reading::titles::saying::names_the_top;
use crate::goal::reading::titles::saying::says_what_one_can;
use crate::goal::reading::titles::sought::sought;
use crate::goal::shape::Shape;
use crate::goal::statement::Label;
use crate::goal::statement::clean;

impl<'t> Reader<'_, 't> {
    /// Whether a title ends in a colon: what stands behind is its value.
    pub(super) fn is_label(&self, at: usize) -> bool {
        let block = self.heading_of(at);
        block.is_some_and(|block| block.inline.text.trim_end().ends_with(':'))
    }

    /// Notes which ranks of headings nearly all state goals.
    pub(in crate::goal::reading) fn find_stating_levels(&mut self) {
        let mut counts = [(0, 0); 7];
        for (section, title) in self.outline.sections.iter().zip(&self.titles) {
            let (Rank::Heading(level), Some(title)) = (section.rank, title) else { continue };
            let Some((all, stating)) = counts.get_mut(usize::from(level)) else { continue };
            if title.senses.aspect.is_none() && title.senses.goals.is_none() && title.senses.apart.is_none() {
                *all += 1;
                *stating += usize::from(title.shape().states_a_goal() && title.lead.words.text.contains(' '));
            }
        }
        self.stating_levels = counts.map(|(all, stating)| stating >= FEWEST_STATING && stating * 10 >= all * 6);
        let (mut labels, mut stating) = (0, 0);
        for (at, (section, title)) in self.outline.sections.iter().zip(&self.titles).enumerate() {
            let Some(title) = title.as_ref().filter(|_| section.rank == Rank::Bold && self.is_label(at)) else { continue };
            labels += 1;
            stating += usize::from(title.lead.label.is_some() || title.shape().states_a_goal());
        }
        self.labels_are_areas = labels >= FEWEST_LABELS && stating * 2 < labels;
    }

    /// Whether a heading is a line of a list: numbered, with nothing below it.
    fn is_numbered_line(&self, at: usize) -> bool {
        self.is_numbered(at) && !self.has_own_text(at)
    }

    fn is_numbered(&self, at: usize) -> bool {
        let numbered = |text: &str| {
            let digits = text.bytes().take_while(u8::is_ascii_digit).count();
            (1..3).contains(&digits) && text[digits..].starts_with(['.', ')'])
        };
        self.heading_of(at).is_some_and(|block| numbered(block.inline.text.trim_start()))
    }

    /// Whether a bold line is a sentence with a number: "**1) Every boat has a crew by May.**"
    fn is_numbered_sentence(&self, at: usize) -> bool {
        self.is_numbered(at) && self.heading_of(at).is_some_and(|block| block.inline.text.trim_end().ends_with('.'))
    }

    /// Whether key results stand right below a title, which then is their objective: a section or a table that is called so, or lines that
    /// count them, "KR1: …".
    fn stands_above_key_results(&self, at: usize) -> bool {
        let Some(section) = self.outline.sections.get(at) else { return false };
        let mut inner = section.content.iter().filter_map(|piece| match *piece {
            Piece::Section(inner) => self.title_at(inner),
            Piece::Block(_) => None,
        });
        let blocks = || {
            section.content.iter().filter_map(|piece| match *piece {
                Piece::Block(id) => Some(id),
                Piece::Section(_) => None,
            })
        };
        let called = inner.next();
        let held = match called {
            Some(title) => names_key_results(title),
            None => blocks().any(|id| self.counts_key_results(id)),
        };
        held && inner.all(|title| title.senses.aspect.is_some())
    }

    /// Whether a list or a table is one of key results.
    fn counts_key_results(&self, id: BlockId) -> bool {
        let Some(block) = self.block(id) else { return false };
        match block.kind {
            BlockKind::List { .. } => self.children(id).all(|(_, item)| clean(&item.inline).label == Some(Label::KeyResult)),
            BlockKind::Table => {
                let header = self.children(id).next().and_then(|(row, _)| self.children(row).next());
                let is_called = |name: &str| ["key result", "key results", "kr", "krs"].contains(&name);
                header.is_some_and(|(_, cell)| is_called(&Plain::of(&cell.inline.text)))
            }
            _ => false,
        }
    }

    /// Whether a title that names nothing known states a goal.
    pub(super) fn is_goal_title(&self, at: usize, rank: Rank, title: &Title<'t>, words: usize, outer: &Scope) -> bool {
        if rank == Rank::Line
            || rank == Rank::Bold && self.labels_are_areas && self.is_label(at)
            || !outer.announced.is_some()
            || self.is_plan
            || outer.apart.is_some()
            || outer.aspect.is_some()
            || words < 2 && !self.stands_above_key_results(at)
            || title.lead.category().is_some_and(|category| names_a_theme(&category.text))
            || names_the_top(&title.plain)
            || says_what_one_can(&title.plain)
        {
            return false;
        }
        let only_time = title.only_time().is_some();
        let shape = title.shape();
        let level = match rank {
            Rank::Heading(level) => usize::from(level),
            _ => 0,
        };
        let listed = outer.announced == Announced::AsGoals && outer.goal.is_none();
        let beside_goals = level > 0
            && matches!(shape, Shape::Noun | Shape::Clause)
            && (words_with_letters(title) >= FEWEST_NAMED
                && self.has_own_text(at)
                && self.stating_levels.get(level) == Some(&true)
                || listed && self.is_numbered_line(at));
        let counted =
            || listed && rank == Rank::Bold && words_with_letters(title) >= FEWEST_NAMED && self.is_numbered_sentence(at);
        let told = || {
            listed && (self.is_told_by_labels(at, words_with_letters(title) >= FEWEST_NAMED) || self.stands_above_key_results(at))
        };
        let promised = || level > 0 && self.is_promised(at) || told();
        if !only_time && (beside_goals || matches!(shape, Shape::Noun | Shape::Clause) && promised() || counted()) {
            return true;
        }
        let counts = shape == Shape::Counted && (words < 3 || counts_a_list(&title.plain));
        shape.states_a_goal() && !counts && !only_time && (self.has_own_text(at) || outer.goal.is_none())
    }
}

/// Whether a title stands above key results.
pub(super) fn names_key_results(title: &Title<'_>) -> bool {
    title.senses.aspect == Some(Aspect::Indicators) && title.plain.holds_any(const { &[sought("key result"), sought("krs")] })
}

/// How many words of a title are more than marks.
fn words_with_letters(title: &Title<'_>) -> usize {
    title.lead.words.text.split(' ').filter(|word| word.contains(char::is_alphabetic)).count()
}

/// Fewest words of a heading that is a goal because those beside it are.
const FEWEST_NAMED: usize = 4;

/// Fewest bold lines with a colon that tell what the others are.
const FEWEST_LABELS: usize = 4;

/// Fewest headings of a rank that tell what the others of the rank are.
const FEWEST_STATING: usize = 3;
