//! The body as sections within sections.
//!
//! Besides headings, a paragraph that is bold as a whole and a short line in front of a list are titles: people write all three.

use crate::document::Block;
use crate::document::BlockId;
use crate::document::BlockKind;
use crate::document::Body;
use crate::document::MarkKind;
use crate::text::Span;

/// A title and what stands under it.
#[derive(Debug, Default)]
pub(super) struct Section {
    /// The title; none for what stands above the first one.
    pub(super) title: Option<BlockId>,
    /// How deep the title is.
    pub(super) rank: Rank,
    /// What stands under it, in order.
    pub(super) content: Vec<Piece>,
    /// Everything from the title to the end of its content.
    pub(super) extent: Span,
}

/// How deep a title is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub(super) enum Rank {
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
pub(super) enum Piece {
    /// A block that stands directly under the title.
    Block(BlockId),
    /// A section within it, by its place in the outline.
    Section(usize),
}

/// All sections; the first one is the whole file.
#[derive(Debug)]
pub(super) struct Outline {
    /// Parents before children.
    pub(super) sections: Vec<Section>,
}

impl Outline {
    pub(super) fn new(body: &Body<'_>, whole: Span) -> Self {
        let mut outline = Self { sections: vec![Section { extent: whole, ..Section::default() }] };
        let mut open = vec![0];
        let roots: Vec<(BlockId, &Block<'_>)> = body.roots().collect();
        for (at, (id, block)) in roots.iter().enumerate() {
            let next = roots.get(at + 1).map(|(_, block)| *block);
            let previous = at.checked_sub(1).and_then(|at| roots.get(at)).map(|(_, block)| *block);
            if let Some(rank) = rank_of(block, next) {
                outline.close(&mut open, rank, block.span.start());
                let section = outline.sections.len();
                outline.sections.push(Section { title: Some(*id), rank, content: Vec::new(), extent: block.span });
                outline.add(&open, Piece::Section(section));
                open.push(section);
            } else {
                if ends_line_section(previous, block) {
                    outline.close(&mut open, Rank::Line, block.span.start());
                }
                outline.add(&open, Piece::Block(*id));
            }
        }
        outline.close(&mut open, Rank::Heading(0), whole.end());
        outline
    }

    fn add(&mut self, open: &[usize], piece: Piece) {
        if let Some(section) = open.last().and_then(|at| self.sections.get_mut(*at)) {
            section.content.push(piece);
        }
    }

    /// Ends the sections that a title of this rank ends.
    fn close(&mut self, open: &mut Vec<usize>, rank: Rank, at: usize) {
        while let Some(section) = open.last().and_then(|at| self.sections.get_mut(*at)).filter(|section| section.rank >= rank) {
            section.extent = Span::new(section.extent.start(), at);
            open.pop();
        }
    }
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
            let bold = block.inline.marks.iter().any(|mark| mark.kind == MarkKind::Strong);
            if !bold && !before_list {
                return None;
            }
            let text = block.inline.text.trim();
            let one_line = !block.inline.marks.iter().any(|mark| mark.kind == MarkKind::Break);
            let words = text.split_whitespace().count();
            if one_line && bold && is_bold(block) && words <= 40 && !text.contains(". ") {
                Some(Rank::Bold)
            } else if before_list && (text.ends_with(':') && words <= 24 || words <= 3 && one_line) {
                Some(Rank::Line)
            } else {
                None
            }
        }
        _ => None,
    }
}

/// Whether all words of a paragraph are bold, apart from marks around them.
fn is_bold(block: &Block<'_>) -> bool {
    let text = &block.inline.text;
    let bold = block.inline.marks.iter().filter(|mark| mark.kind == MarkKind::Strong);
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
