//! The body as sections within sections.
//!
//! Besides headings, a paragraph that is bold as a whole and a short line in front of a list are titles: people write all three.

use crate::document::Block;
use crate::document::BlockId;
use crate::document::BlockKind;
use crate::document::Body;
use crate::document::Inline;
use crate::document::MarkKind;
use crate::goal::Aspect;
use crate::goal::names::read_title;
use crate::goal::reading::paragraphs::fields::FieldLine;
use crate::goal::reading::titles::plain::Plain;
use crate::goal::statement::unnumbered;
use crate::text::Span;

/// A title and what stands under it.
#[derive(Debug, Default)]
pub(in crate::goal::reading) struct Section {
    /// The title; none for what stands above the first one.
    pub(in crate::goal::reading) title: Option<BlockId>,
    /// How deep the title is.
    pub(in crate::goal::reading) rank: Rank,
    /// What stands under it, in order.
    pub(in crate::goal::reading) content: Vec<Piece>,
    /// Everything from the title to the end of its content.
    pub(in crate::goal::reading) extent: Span,
}

/// How deep a title is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub(in crate::goal::reading) enum Rank {
    /// Above all titles.
    #[default]
    Root,
    /// `#` to `######`.
    Heading(u8),
    /// A bold paragraph.
    Bold,
    /// A short line in front of a list.
    Line,
}

/// A part of a section.
#[derive(Clone, Copy, Debug)]
pub(in crate::goal::reading) enum Piece {
    /// A block that stands directly under the title.
    Block(BlockId),
    /// A section within it, by its place in the outline.
    Section(usize),
}

/// All sections; the first one is the whole file.
#[derive(Debug)]
pub(in crate::goal::reading) struct Outline {
    /// Parents before children.
    pub(in crate::goal::reading) sections: Vec<Section>,
}

/// Blocks that stand side by side.
type Blocks<'i, 'b, 't> = &'i mut dyn Iterator<Item = (BlockId, &'b Block<'t>)>;

impl Outline {
    pub(in crate::goal::reading) fn new(body: &Body<'_>, whole: Span) -> Self {
        let mut outline = Self { sections: Vec::with_capacity(16) };
        outline.sections.push(Section { extent: whole, ..Section::default() });
        let mut open = vec![0];
        outline.blocks(body, &mut body.roots(), &mut open, DEEPEST_OUTLINE);
        outline.close(&mut open, 0, Rank::Heading(0), whole.end());
        outline
    }

    /// Puts blocks that stand side by side into the sections that are open. Titles among them end no section from outside of them.
    fn blocks<'b>(&mut self, body: &'b Body<'_>, blocks: Blocks<'_, 'b, '_>, open: &mut Vec<usize>, deepest: u8) {
        let outside = open.len();
        let mut previous = None;
        let mut next = blocks.next();
        while let Some((id, block)) = next {
            next = blocks.next();
            if let Some(rank) = rank_of(block, next.map(|(_, block)| block)) {
                self.close(open, outside, rank, block.span.start());
                let section = self.sections.len();
                self.sections.push(Section { title: Some(id), rank, content: Vec::new(), extent: block.span });
                self.add(open, Piece::Section(section));
                open.push(section);
            } else {
                if block.kind == BlockKind::Html && self.is_folded(body, open) {
                    self.close(open, outside, Rank::Bold, block.span.start());
                }
                if ends_line_section(previous, block) {
                    self.close(open, outside, Rank::Line, block.span.start());
                }
                if deepest > 0 && is_outline(body, id, block) {
                    self.items(body, id, open, deepest);
                } else {
                    self.add(open, Piece::Block(id));
                }
            }
            previous = Some(block);
        }
    }

    /// Whether the innermost section stands below the title of what is folded away, which ends with the tags behind it.
    fn is_folded(&self, body: &Body<'_>, open: &[usize]) -> bool {
        let title = open.last().and_then(|at| self.sections.get(*at)?.title).and_then(|title| body.block(title));
        title.is_some_and(|title| title.kind == BlockKind::Term && title.parent.is_none())
    }

    /// The items of a list in which titles stand, as outliners write: an item with a title is a section.
    fn items(&mut self, body: &Body<'_>, list: BlockId, open: &mut Vec<usize>, deepest: u8) {
        for (id, item) in body.children(list) {
            let outside = open.len();
            if is_titled(body, id, item) {
                self.blocks(body, &mut body.children(id), open, deepest - 1);
            } else {
                self.add(open, Piece::Block(id));
            }
            self.close(open, outside, Rank::Root, item.span.end());
        }
    }

    fn add(&mut self, open: &[usize], piece: Piece) {
        if let Some(section) = open.last().and_then(|at| self.sections.get_mut(*at)) {
            section.content.push(piece);
        }
    }

    /// Ends the sections that a title of this rank ends, but not the outer ones.
    fn close(&mut self, open: &mut Vec<usize>, outer: usize, rank: Rank, at: usize) {
        while open.len() > outer
            && let Some(section) = open.last().and_then(|at| self.sections.get_mut(*at)).filter(|section| section.rank >= rank)
        {
            section.extent = Span::new(section.extent.start(), at);
            open.pop();
        }
    }
}

/// How deep titles in lists are followed.
const DEEPEST_OUTLINE: u8 = 8;

/// Whether a list holds titles, as outliners write their pages.
fn is_outline(body: &Body<'_>, list: BlockId, block: &Block<'_>) -> bool {
    matches!(block.kind, BlockKind::List { .. }) && body.children(list).any(|(id, item)| is_titled(body, id, item))
}

/// Whether an item begins with a title.
fn is_titled(body: &Body<'_>, id: BlockId, item: &Block<'_>) -> bool {
    let first = || body.children(id).next().map(|(_, block)| block);
    item.inline.is_empty() && first().is_some_and(|block| matches!(block.kind, BlockKind::Heading(_)) && !block.inline.is_empty())
}

/// A line in front of a list governs that list only: prose behind it stands outside.
fn ends_line_section(previous: Option<&Block<'_>>, block: &Block<'_>) -> bool {
    matches!(previous.map(|block| block.kind), Some(BlockKind::List { .. } | BlockKind::Table))
        && block.kind == BlockKind::Paragraph
        || block.kind == BlockKind::Rule
}

/// The rank of a block as a title; nothing when it is none.
fn rank_of(block: &Block<'_>, next: Option<&Block<'_>>) -> Option<Rank> {
    match block.kind {
        BlockKind::Heading(level) if !block.inline.is_empty() => Some(Rank::Heading(level)),
        BlockKind::Term => Some(Rank::Bold),
        BlockKind::Paragraph => {
            let before_list = matches!(next.map(|next| next.kind), Some(BlockKind::List { .. } | BlockKind::Table));
            let bold = block.inline.marks().iter().any(|mark| mark.kind == MarkKind::Strong);
            if !bold && !before_list {
                return None;
            }
            let text = block.inline.text.trim();
            let one_line = block.inline.is_one_line();
            let has_at_most = |words: usize| text.split_whitespace().nth(words).is_none();
            if one_line && bold && is_bold(&block.inline) && has_at_most(40) && !unnumbered(text).contains(". ") {
                Some(Rank::Bold)
            } else if before_list
                && (text.ends_with(':') && has_at_most(24)
                    || one_line && (has_at_most(3) || has_at_most(6) && names_aspect(text)) && !tells_a_value(block)
                    || tells_of_old_goals(text) && has_at_most(40))
            {
                Some(Rank::Line)
            } else {
                None
            }
        }
        _ => None,
    }
}

/// Whether a line is a label with its value, "Due: 2027-03-31", rather than the title of what follows: "Milestones: Q1".
fn tells_a_value(block: &Block<'_>) -> bool {
    FieldLine::read(&block.inline).is_some_and(|field| {
        let of_goal = matches!(field.aspect, Aspect::Timeline | Aspect::Why | Aspect::Review | Aspect::Notes);
        of_goal && !field.value.is_empty()
    })
}

/// Whether a line is called like a section: "What could go wrong".
fn names_aspect(text: &str) -> bool {
    !text.ends_with(['.', '!']) && read_title(&Plain::of(text), false).aspect.is_some_and(Aspect::is_asked_for)
}

/// Whether prose in front of a list says that the goals in it were set before.
fn tells_of_old_goals(text: &str) -> bool {
    ["goals were", "resolutions were"].iter().any(|words| text.contains(words))
}

/// Whether all words of a paragraph are bold, apart from marks around them.
pub(in crate::goal::reading) fn is_bold(inline: &Inline<'_>) -> bool {
    let text = &inline.text;
    let bold = inline.marks().iter().filter(|mark| mark.kind == MarkKind::Strong);
    let mut behind = 0;
    for mark in bold {
        let (start, end) = (mark.range.start as usize, mark.range.end as usize);
        if text.get(behind..start).is_none_or(|between| between.chars().any(char::is_alphabetic)) {
            return false;
        }
        behind = end;
    }
    behind > 0 && text.get(behind..).is_some_and(|rest| !rest.chars().any(char::is_alphanumeric))
}
