//! Lists that belong to the item in front of them, though their marks begin lists of their own.

use crate::document::BlockId;
use crate::document::BlockKind;
use crate::goal::SettingOfGoal;
use crate::goal::reading::Reader;
use crate::goal::reading::scope::Scope;
use crate::goal::reading::sections::outline::Piece;
use crate::goal::reading::titles::plain::Plain;
use crate::goal::reading::titles::saying::explains;
use crate::goal::reading::titles::saying::last_sentence;
use crate::goal::reading::titles::saying::looks_back;
use crate::goal::reading::titles::saying::says_what_one_can;

/// Most words of a line that stands above a list as a title does.
const LONGEST_TITLE: usize = 12;

/// What prose in front of a list says of its lines.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Before {
    /// They explain or look back: "… Topics that I may take up include:".
    Explains,
    /// They end its sentence, which says what somebody can: "By the end I can:".
    Able,
}

impl Reader<'_, '_> {
    /// The list in front of a list that belongs to its last item: bullets between numbered lines ("1. …", "* …", "2. …"), or another
    /// mark further in. `last` is the place of the last such list before.
    pub(in crate::goal::reading) fn attached_to(&self, content: &[Piece], at: usize, last: Option<usize>) -> Option<BlockId> {
        let (list, BlockKind::List { ordered: false }) = self.list_at(content, at)? else { return None };
        let (before, kind) = self.list_at(content, at.checked_sub(1)?)?;
        if !self.follows_directly(list) {
            return None;
        }
        let numbered = || {
            let next = self.list_at(content, at + 1);
            let goes_on =
                next.is_some_and(|(next, kind)| kind == BlockKind::List { ordered: true } && self.follows_directly(next));
            goes_on || last.is_some_and(|last| last + 2 == at)
        };
        let belongs =
            if kind == (BlockKind::List { ordered: true }) { numbered() } else { self.indent(list) > self.indent(before) };
        belongs.then_some(before)
    }

    /// Reads a list by what the prose right in front of it says; returns whether that says anything.
    pub(in crate::goal::reading) fn introduced_list(
        &mut self,
        list: BlockId,
        content: &[Piece],
        at: usize,
        scope: &Scope,
    ) -> bool {
        let said = self.said_before(content, at);
        if said == Some(Before::Able) {
            self.list(list, &mut Scope { setting: SettingOfGoal::Abilities, ..scope.clone() });
        }
        said.is_some()
    }

    /// What the prose right in front of a list says of it.
    fn said_before(&self, content: &[Piece], at: usize) -> Option<Before> {
        let Some(Piece::Block(before)) = at.checked_sub(1).and_then(|before| content.get(before)) else { return None };
        let prose =
            self.block(*before).filter(|block| block.kind == BlockKind::Paragraph).map(|block| block.inline.text.trim_end());
        // "Things that every sailor should have" stands above its list as a title does.
        let is_title = |prose: &&str| {
            !prose.ends_with(['.', '!', '?']) && last_sentence(prose).trim().split(' ').nth(LONGEST_TITLE).is_none()
        };
        // "I am able to …"
        let prose = prose?;
        let dotted = prose.trim_end_matches(['"', '”', '*']).strip_suffix("...");
        let said = dotted.or_else(|| prose.strip_suffix([':', '…'])).or(Some(prose).filter(is_title))?;
        let said = Plain::of(last_sentence(said));
        if says_what_one_can(&said) {
            return Some(Before::Able);
        }
        (explains(&said) || looks_back(&said)).then_some(Before::Explains)
    }

    /// Takes what such a list says as said of the goal in front of it; when there is none, it says nothing.
    pub(in crate::goal::reading) fn attached_list(&mut self, list: BlockId, before: BlockId, scope: &Scope) {
        let Some(span) = self.block(before).map(|block| block.span) else { return };
        // Goals are read in order: those before the list need not be looked at.
        let starts = (0..self.goals.len()).rev().map(|goal| (goal, self.goals[goal].place.start()));
        let mut behind = starts.take_while(|(_, start)| *start >= span.start());
        if let Some((goal, _)) = behind.find(|(_, start)| *start < span.end()) {
            self.below(goal, list, scope);
        }
    }

    fn list_at(&self, content: &[Piece], at: usize) -> Option<(BlockId, BlockKind)> {
        let Some(Piece::Block(id)) = content.get(at) else { return None };
        let kind = self.block(*id)?.kind;
        matches!(kind, BlockKind::List { .. }).then_some((*id, kind))
    }

    /// Whether no empty line stands in front of a block.
    fn follows_directly(&self, id: BlockId) -> bool {
        let Some(block) = self.block(id) else { return false };
        let before = &self.document.text[..block.span.start()];
        let gap = &before[before.trim_end().len()..];
        gap.bytes().filter(|byte| *byte == b'\n').count() == 1
    }

    /// How far in the first line of a block begins.
    fn indent(&self, id: BlockId) -> usize {
        let Some(block) = self.block(id) else { return 0 };
        let text = self.document.text;
        let line = text[..block.span.start()].rfind('\n').map_or(0, |at| at + 1);
        text[line..].len() - text[line..].trim_start_matches([' ', '\t']).len()
    }
}
