//! Lists that are a form: labels with their values, the first says the goal and the others tell about it.

use crate::document::Block;
use crate::document::BlockId;
use crate::goal::reading::Reader;
use crate::goal::reading::paragraphs::fields::FieldLine;
use crate::goal::reading::scope::Scope;
use crate::goal::statement::clean;

/// Fewest items of a form whose labels are known.
const FEWEST_KNOWN: usize = 3;

impl<'t> Reader<'_, 't> {
    /// A form below a title that leaves the words of a goal open: "# Goal", "- **What:** 120 jars a month", "- **When:** 31 October", "- **Limits:**
    /// Saturdays are free". Returns whether the list is one.
    pub(in crate::goal::reading) fn form_list(&mut self, id: BlockId, scope: &mut Scope) -> bool {
        if !scope.awaits_words() || scope.goal.is_some() || scope.aspect.is_some() || scope.apart.is_some() || self.is_plan {
            return false;
        }
        let items: Vec<(BlockId, &Block<'t>)> = self.children(id).collect();
        let Some((_, first)) = items.first() else { return false };
        let is_known = |block: &Block<'t>| FieldLine::read(&block.inline).is_some();
        let is_labelled = |(_, block): &(BlockId, &Block<'t>)| is_known(block) || clean(&block.inline).category().is_some();
        let lead = clean(&first.inline);
        let known = items.iter().filter(|(_, block)| is_known(block)).count();
        if known < FEWEST_KNOWN
            || lead.words.is_empty()
            || is_known(first)
            || !items.iter().all(is_labelled)
            || self.is_unfilled(&lead.words.text)
        {
            return false;
        }
        self.said_goal(&lead, &first.inline, scope);
        let Some(goal) = scope.goal else { return true };
        for (item, block) in items.into_iter().skip(1) {
            if let Some(field) = FieldLine::read(&block.inline) {
                self.field_item(item, &field, None, scope);
                continue;
            }
            self.explain(goal, &block.inline, scope);
            for words in self.words_below(item) {
                self.explain(goal, words, scope);
            }
        }
        true
    }
}
