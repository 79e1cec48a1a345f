//! Block quotes: they explain the goal above, and those that a note-taking tool draws as boxes are sections by their titles.

use crate::document::BlockId;
use crate::document::BlockKind;
use crate::document::Inline;
use crate::goal::RecognisedSection;
use crate::goal::reading::Reader;
use crate::goal::reading::paragraphs::lines;
use crate::goal::reading::scope::Scope;
use crate::goal::reading::titles::Title;

impl<'t> Reader<'_, 't> {
    /// The text of a quote: it explains the goal, or holds a labelled value such as a success measure.
    pub(super) fn quote(&mut self, id: BlockId, scope: &mut Scope) {
        if scope.goal.is_none() || scope.apart.is_some() {
            return;
        }
        let mut inner: Vec<Inline<'t>> = self
            .children(id)
            .filter(|(_, block)| block.kind == BlockKind::Paragraph)
            .map(|(_, block)| block.inline.clone())
            .collect();
        let boxed = inner.first().and_then(box_title).and_then(|(words, behind)| {
            let title = Title::read(&words, self.settings);
            // "Why?" is answered below, "What are key results?" is explained.
            let aspect = title.senses.aspect.filter(|aspect| aspect.is_asked_for() && !title.senses.about)?;
            Some((aspect, title, words, behind))
        });
        let mut own = None;
        if let Some((aspect, title, words, behind)) = boxed {
            let mut scope = scope.clone();
            self.aspect(aspect, &title, &mut scope);
            let extent = self.block(id).map_or(words.span, |block| block.span);
            self.sections.push(RecognisedSection { aspect, title: words, extent, empty: false });
            inner[0] = behind;
            own = Some(scope);
        }
        let scope = own.as_mut().unwrap_or(scope);
        for inline in &inner {
            self.paragraph(inline, scope);
        }
        if scope.aspect.is_some() {
            for (list, block) in self.children(id) {
                if matches!(block.kind, BlockKind::List { .. }) {
                    self.list(list, scope);
                }
            }
        }
    }
}

/// The title of a box and the words behind it: "[!todo] Milestones", "[!question]- Why". Where the box has none, its kind is the title.
fn box_title<'t>(first: &Inline<'t>) -> Option<(Inline<'t>, Inline<'t>)> {
    let kind = first.text.strip_prefix("[!")?.find(']')? + "[!".len();
    let end = lines(first).next()?.text.len();
    let behind = first.part(end.min(first.text.len())..first.text.len());
    let named = first.text.get(kind + 1..end)?.trim_start_matches(['+', '-', ' ']);
    let title = if named.is_empty() { "[!".len()..kind } else { end - named.len()..end };
    Some((first.part(title), behind))
}
