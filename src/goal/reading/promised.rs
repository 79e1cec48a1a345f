//! Headings without a verb that are goals all the same: they say by when, and what stands below them is what stands below goals.

use super::Reader;
use super::fields::FieldLine;
use super::outline::Piece;
use super::times;
use crate::goal::Aspect;
use crate::language::time::Context;

impl Reader<'_, '_> {
    /// Whether a heading promises something by a day, and its section tells how that is checked: "Promotion to senior nurse by June
    /// 2027" above metrics and milestones.
    pub(super) fn is_promised(&self, at: usize) -> bool {
        let due = self.heading_of(at).and_then(|block| times::times_of(&block.inline, &Context::default()).due);
        due.is_some_and(|found| found.is_deadline) && self.is_told_as_a_goal(at)
    }

    /// Whether a section tells what a goal is measured or checked by, and something else that goals are asked for.
    fn is_told_as_a_goal(&self, at: usize) -> bool {
        let Some(section) = self.outline.sections.get(at) else { return false };
        let told = section.content.iter().filter_map(|piece| match *piece {
            Piece::Section(inner) => self.title_at(inner)?.senses.aspect,
            Piece::Block(id) => FieldLine::read(&self.block(id)?.inline).map(|field| field.aspect),
        });
        let aspects = Aspect::asked_for(told);
        let is_checked = aspects.iter().any(|aspect| matches!(aspect, Aspect::Indicators | Aspect::Checkpoints));
        is_checked && aspects.len() > 1
    }
}
