//! What HTML brings to the body: comments, line breaks, struck words, lists.

use std::ops::Range;

use super::Builder;
use super::html;
use super::words::Words;
use crate::document::Block;
use crate::document::BlockId;
use crate::document::BlockKind;
use crate::document::Comment;
use crate::document::CommentPlace;
use crate::document::Inline;
use crate::document::MarkKind;
use crate::text::Span;
use crate::text::place_in;

impl Builder<'_, '_> {
    /// A tag or comment in a line of words.
    pub(super) fn inline_html(&mut self, tag: &str, range: Range<usize>) {
        if html::comment(tag).is_some() {
            let text = self.text.get(range.clone()).and_then(html::comment).unwrap_or_default();
            self.comments.push(Comment { text: text.into(), span: Span::from(range), place: CommentPlace::Body });
            return;
        }
        let breaks = html::tag_name(tag) == Some("br");
        if let Some(words) = self.words_here(range.start) {
            match html::strike(tag) {
                _ if breaks => words.line_break(range),
                Some(strike) => words.strike(strike == html::Strike::Begins),
                None => words.point(MarkKind::Tag),
            }
        }
    }

    /// Takes what folds away words for their title: `<summary>Goals of 2026</summary>`.
    fn summary(&mut self, id: BlockId, html: Span) {
        let Some(words) = html::summary(html.slice(self.text)) else { return };
        let Some(place) = place_in(words, self.text) else { return };
        if let Some(block) = self.blocks.get_mut(id.0 as usize) {
            block.kind = BlockKind::Term;
            block.inline = Inline::plain(words, place.start);
        }
    }

    /// Comments and list items of a closed block of HTML.
    pub(super) fn html_block(&mut self, id: BlockId) {
        let Some(span) = self.blocks.get(id.0 as usize).map(|block| block.span) else { return };
        let text = self.text;
        let mut others = false;
        for part in html::parts(text, span.range()) {
            match part {
                html::Part::Comment { inside, span } => {
                    self.comments.push(Comment { text: inside.into(), span, place: CommentPlace::Body });
                }
                html::Part::Item { words, extent } => {
                    others = true;
                    if self.kind(id) == Some(BlockKind::Html)
                        && let Some(block) = self.blocks.get_mut(id.0 as usize)
                    {
                        block.kind = BlockKind::List { ordered: false };
                    }
                    let item = BlockId(u32::try_from(self.blocks.len()).unwrap_or(u32::MAX));
                    let end = BlockId(item.0.saturating_add(1));
                    let mut gathered = Words::new(text);
                    gathered.begin(extent.start());
                    let mut struck = false;
                    for run in &words {
                        if run.struck != struck {
                            gathered.strike(run.struck);
                            struck = run.struck;
                        }
                        gathered.push_html(run.span.range());
                    }
                    gathered.strike(false);
                    let inline = gathered.finish(extent);
                    self.blocks.push(Block { kind: BlockKind::Item { task: None }, span: extent, inline, parent: Some(id), end });
                    if let Some(block) = self.blocks.get_mut(id.0 as usize) {
                        block.end = end;
                    }
                }
                html::Part::Other => others = true,
            }
        }
        if others && self.kind(id) == Some(BlockKind::Html) {
            self.summary(id, span);
        }
        if !others && self.blocks.len() == id.0 as usize + 1 {
            self.blocks.pop();
        }
    }
}
