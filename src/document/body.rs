//! The Markdown of a file as blocks in order of the text, each knowing its parent and where its descendants end.

use crate::document::Inline;
use crate::text::Span;

/// The blocks of a file.
#[derive(Debug, Default)]
pub struct Body<'t> {
    /// All blocks, parents before children, in the order of the file.
    pub blocks: Vec<Block<'t>>,
}

/// A block by its place in [`Body::blocks`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct BlockId(pub u32);

/// A heading, paragraph, item, row, cell …
#[derive(Debug)]
pub struct Block<'t> {
    /// What it is.
    pub kind: BlockKind,
    /// Its whole text, marks and children included.
    pub span: Span,
    /// Its own words: of an item the first paragraph only; further paragraphs are child blocks.
    pub inline: Inline<'t>,
    /// The block it stands in.
    pub parent: Option<BlockId>,
    /// One past its last descendant in [`Body::blocks`].
    pub end: BlockId,
}

/// Kinds of blocks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum BlockKind {
    /// `#` to `######`, or an underlined heading.
    Heading(u8),
    /// A paragraph.
    Paragraph,
    /// A list; its children are items.
    List {
        /// Whether it is numbered.
        ordered: bool,
    },
    /// An item of a list, or an HTML `<li>`.
    Item {
        /// The check box, when there is one: `Some(true)` is `[x]`.
        task: Option<bool>,
    },
    /// A table; its children are rows.
    Table,
    /// A row of a table; its children are cells.
    Row {
        /// Whether it is the header.
        header: bool,
    },
    /// A cell of a table.
    Cell {
        /// The column, from zero.
        column: u16,
    },
    /// A block quote or callout; its children are blocks.
    Quote,
    /// A fenced or indented code block; without words.
    Code,
    /// A block of HTML other than comments and list items; without words.
    Html,
    /// `---` in the body.
    Rule,
    /// A term of a definition list.
    Term,
    /// A definition; may have child blocks.
    Definition,
    /// A footnote's text; its children are blocks.
    Footnote,
}

impl<'t> Body<'t> {
    /// The block.
    #[must_use]
    pub fn block(&self, id: BlockId) -> Option<&Block<'t>> {
        self.blocks.get(id.0 as usize)
    }

    /// The blocks directly inside `id`.
    pub fn children(&self, id: BlockId) -> impl Iterator<Item = (BlockId, &Block<'t>)> {
        let end = self.block(id).map_or(0, |block| block.end.0);
        let mut next = id.0 + 1;
        std::iter::from_fn(move || {
            if next >= end {
                return None;
            }
            let child = BlockId(next);
            let block = self.block(child)?;
            next = block.end.0.max(next + 1);
            Some((child, block))
        })
    }

    /// Whether it has lists or tables, and not only sentences.
    #[must_use]
    pub fn lists_anything(&self) -> bool {
        self.blocks.iter().any(|block| matches!(block.kind, BlockKind::List { .. } | BlockKind::Table))
    }

    /// The blocks that stand in no other block.
    pub fn roots(&self) -> impl Iterator<Item = (BlockId, &Block<'t>)> {
        let mut next = 0;
        std::iter::from_fn(move || {
            let id = BlockId(next);
            let block = self.block(id)?;
            next = block.end.0.max(next + 1);
            Some((id, block))
        })
    }
}
