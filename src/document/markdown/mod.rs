//! The body of a file. The only folder that names the Markdown reader.
//!
//! One pass over its events builds the blocks; words stay borrowed from the file as long as they stand there in one piece.

mod hidden;
mod html;
mod html_parts;
mod indented;
mod titled;
mod words;

use std::ops::Range;

use pulldown_cmark::CodeBlockKind;
use pulldown_cmark::CowStr;
use pulldown_cmark::Event;
use pulldown_cmark::LinkType;
use pulldown_cmark::Options;
use pulldown_cmark::Parser;
use pulldown_cmark::Tag;
use pulldown_cmark::TagEnd;

use crate::document::Block;
use crate::document::BlockId;
use crate::document::BlockKind;
use crate::document::Body;
use crate::document::Comment;
use crate::document::Inline;
use crate::document::MarkKind;
use crate::document::Problem;
use crate::document::ProblemKind;
use crate::text::Span;
use hidden::Hidden;
use words::Words;

/// Events allowed for each byte of text. A table can complete short rows with hundreds of thousands of empty cells.
const EVENTS_PER_BYTE: usize = 3;
/// Events that any file may have.
const EVENTS_AT_LEAST: usize = 10_000;

/// What is read besides the marks that all Markdown has.
const OPTIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_TASKLISTS)
    .union(Options::ENABLE_GFM)
    .union(Options::ENABLE_WIKILINKS)
    .union(Options::ENABLE_HEADING_ATTRIBUTES)
    .union(Options::ENABLE_DEFINITION_LIST);

/// Reads the Markdown from byte `start` on.
pub(super) fn read<'t>(text: &'t str, start: usize, comments: &mut Vec<Comment<'t>>, problems: &mut Vec<Problem>) -> Body<'t> {
    let content = text.get(start..).unwrap_or_default();
    let mut builder = Builder {
        text,
        blocks: Vec::with_capacity(content.len() / 40),
        open: Vec::new(),
        owner: None,
        words: Words::new(text),
        hidden: Hidden::new(text),
        comments,
    };
    let mut left = EVENTS_AT_LEAST + content.len() * EVENTS_PER_BYTE;
    for (event, range) in Parser::new_ext(content, OPTIONS).into_offset_iter() {
        if left == 0 {
            let place = start + range.start;
            problems.push(Problem {
                kind: ProblemKind::TooComplex { what: "more table cells than text" },
                span: Span::new(place, place),
            });
            break;
        }
        left -= 1;
        builder.event(event, start + range.start..start + range.end);
    }
    builder.finish()
}

/// Whether a text is a line with which kramdown gives the block above it a class or an id: `{: .wide }`.
fn is_attribute_list(text: &str) -> bool {
    let inside = text.strip_prefix("{:").and_then(|rest| rest.trim_end().strip_suffix('}'));
    inside.is_some_and(|inside| inside.starts_with([' ', '.', '#']))
}

/// Blocks in the making.
struct Builder<'t, 'c> {
    text: &'t str,
    blocks: Vec<Block<'t>>,
    open: Vec<BlockId>,
    /// The innermost block that has words, while they are gathered.
    owner: Option<BlockId>,
    words: Words<'t>,
    /// Which words stand in comments of note-taking tools; nothing when the file has none.
    hidden: Option<Hidden>,
    comments: &'c mut Vec<Comment<'t>>,
}

impl<'t> Builder<'t, '_> {
    fn event(&mut self, event: Event<'t>, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(end) => self.end(end),
            Event::Text(text) => self.text(&text, range),
            Event::InlineMath(text) | Event::DisplayMath(text) => self.push(&text, range),
            Event::Code(text) => {
                if let Some(words) = self.words_here(range.start) {
                    words.open(MarkKind::Code);
                    words.push(&text, range);
                    words.close();
                }
            }
            Event::Html(_) => {}
            Event::InlineHtml(tag) => self.inline_html(&tag, range),
            Event::FootnoteReference(_) => {
                if let Some(words) = self.words_here(range.start) {
                    words.point(MarkKind::Tag);
                }
            }
            Event::SoftBreak | Event::HardBreak if self.hidden.as_ref().is_some_and(Hidden::is_inside) => {}
            Event::SoftBreak | Event::HardBreak => {
                if !self.title_around(&range)
                    && let Some(words) = self.words_here(range.start)
                {
                    words.line_break(range);
                }
            }
            Event::Rule => {
                let id = self.begin(BlockKind::Rule, range);
                self.close(id);
            }
            Event::TaskListMarker(done) => {
                let item = self.open.iter().rev().copied().find(|id| self.is_item(*id));
                if let Some(block) = item.and_then(|id| self.blocks.get_mut(id.0 as usize)) {
                    block.kind = BlockKind::Item { task: Some(done) };
                }
            }
        }
    }

    /// The words of a text, without those in comments of note-taking tools.
    fn text(&mut self, text: &CowStr<'t>, range: Range<usize>) {
        let Some(hidden) = &mut self.hidden else { return self.push(text, range) };
        let parts: Vec<CowStr<'t>> = match text {
            CowStr::Borrowed(text) => hidden.visible(text, range.start).into_iter().map(CowStr::Borrowed).collect(),
            other => hidden.visible(other, range.start).into_iter().map(|part| CowStr::from(part.to_owned())).collect(),
        };
        for part in &parts {
            self.push(part, range.clone());
        }
    }

    fn push(&mut self, text: &CowStr<'t>, range: Range<usize>) {
        let attributes = is_attribute_list(text);
        if let Some(words) = self.words_here(range.start)
            && !(attributes && words.drop_line_break())
        {
            words.push(text, range);
        }
    }

    fn start(&mut self, tag: Tag<'t>, range: Range<usize>) {
        let kind = match tag {
            Tag::Paragraph => match self.open.last() {
                Some(&item) if self.is_item(item) && self.blocks.len() == item.0 as usize + 1 && self.has_no_words(item) => {
                    return;
                }
                _ => BlockKind::Paragraph,
            },
            Tag::Heading { level, .. } => BlockKind::Heading(level as u8),
            Tag::BlockQuote(_) => BlockKind::Quote,
            Tag::CodeBlock(CodeBlockKind::Indented) if self.indented_list(range.clone()) => return,
            Tag::CodeBlock(_) | Tag::MetadataBlock(_) => BlockKind::Code,
            Tag::HtmlBlock => BlockKind::Html,
            Tag::List(first) => BlockKind::List { ordered: first.is_some() },
            Tag::Item => return self.begin_item(range),
            Tag::FootnoteDefinition(_) => BlockKind::Footnote,
            Tag::DefinitionList => BlockKind::List { ordered: false },
            Tag::DefinitionListTitle => BlockKind::Term,
            Tag::DefinitionListDefinition => BlockKind::Definition,
            Tag::Table(_) => BlockKind::Table,
            Tag::TableHead => BlockKind::Row { header: true },
            Tag::TableRow => BlockKind::Row { header: false },
            Tag::TableCell => BlockKind::Cell { column: self.next_column() },
            Tag::Strong => return self.mark(MarkKind::Strong, range),
            Tag::Strikethrough => return self.mark(MarkKind::Strikethrough, range),
            Tag::Emphasis | Tag::Superscript | Tag::Subscript => return self.mark(MarkKind::Emphasis, range),
            Tag::Link { link_type: LinkType::WikiLink { .. }, dest_url, .. } => {
                return self.mark(MarkKind::WikiLink(words::borrowed(dest_url)), range);
            }
            Tag::Link { dest_url, .. } => return self.mark(MarkKind::Link(words::borrowed(dest_url)), range),
            Tag::Image { .. } => return self.mark(MarkKind::Image, range),
        };
        self.begin(kind, range);
    }

    fn end(&mut self, end: TagEnd) {
        match end {
            TagEnd::Emphasis
            | TagEnd::Strong
            | TagEnd::Strikethrough
            | TagEnd::Superscript
            | TagEnd::Subscript
            | TagEnd::Link
            | TagEnd::Image => {
                if self.owner.is_some() {
                    self.words.close();
                }
            }
            TagEnd::Paragraph => {
                self.settle_words();
                if let Some(&id) = self.open.last().filter(|id| self.kind(**id) == Some(BlockKind::Paragraph)) {
                    self.close(id);
                }
            }
            TagEnd::HtmlBlock => {
                if let Some(&id) = self.open.last() {
                    self.close(id);
                    self.html_block(id);
                }
            }
            _ => {
                if let Some(&id) = self.open.last() {
                    self.close(id);
                }
            }
        }
    }

    fn kind(&self, id: BlockId) -> Option<BlockKind> {
        self.blocks.get(id.0 as usize).map(|block| block.kind)
    }

    fn is_item(&self, id: BlockId) -> bool {
        matches!(self.kind(id), Some(BlockKind::Item { .. }))
    }

    fn has_no_words(&self, id: BlockId) -> bool {
        self.owner != Some(id) && self.blocks.get(id.0 as usize).is_some_and(|block| block.inline.is_empty())
    }

    /// The column of the next cell: the cells that the row has so far.
    fn next_column(&self) -> u16 {
        let cells = self.open.last().map_or(0, |row| self.blocks.len() - row.0 as usize - 1);
        u16::try_from(cells).unwrap_or(u16::MAX)
    }

    fn begin(&mut self, kind: BlockKind, range: Range<usize>) -> BlockId {
        self.settle_words();
        let id = BlockId(u32::try_from(self.blocks.len()).unwrap_or(u32::MAX));
        let parent = self.open.last().copied();
        self.blocks.push(Block { kind, span: Span::from(range), inline: Inline::default(), parent, end: id });
        self.open.push(id);
        id
    }

    fn close(&mut self, id: BlockId) {
        self.settle_words();
        // Blocks close in the order in which they stand inside each other.
        while self.open.pop().is_some_and(|open| open != id) {}
        let end = BlockId(u32::try_from(self.blocks.len()).unwrap_or(u32::MAX));
        if let Some(block) = self.blocks.get_mut(id.0 as usize) {
            block.end = end;
        }
    }

    /// Gives the gathered words to their block.
    fn settle_words(&mut self) {
        if let Some(owner) = self.owner.take()
            && let Some(block) = self.blocks.get_mut(owner.0 as usize)
        {
            block.inline = self.words.finish(block.span);
        }
    }

    /// The words of the innermost open block, which begin at `at` when there are none yet. Code and lists have none.
    fn words_here(&mut self, at: usize) -> Option<&mut Words<'t>> {
        let &owner = self.open.last()?;
        if matches!(self.kind(owner), Some(BlockKind::Code | BlockKind::Html | BlockKind::List { .. })) {
            return None;
        }
        if self.owner != Some(owner) {
            self.settle_words();
            // A comment between two texts leaves no block behind.
            let behind_others = self.blocks.len() > owner.0 as usize + 1 || !self.has_no_words(owner);
            let mut holder = owner;
            if behind_others && self.is_item(owner) {
                holder = self.begin(BlockKind::Paragraph, at..at);
                self.open.pop();
                if let Some(block) = self.blocks.get_mut(holder.0 as usize) {
                    block.end = BlockId(holder.0 + 1);
                }
            }
            self.owner = Some(holder);
            self.words.begin(at);
        }
        Some(&mut self.words)
    }

    fn mark(&mut self, kind: MarkKind<'t>, range: Range<usize>) {
        if let Some(words) = self.words_here(range.start) {
            words.open(kind);
        }
    }

    fn finish(mut self) -> Body<'t> {
        while let Some(&id) = self.open.last() {
            self.close(id);
        }
        self.comments.sort_by_key(|comment| comment.span);
        self.blocks.shrink_to_fit();
        Body { blocks: self.blocks }
    }
}
