//! Lines with dates below a goal or a title: whether the date makes a step of what they say.

use crate::document::Block;
use crate::document::BlockId;
use crate::document::BlockKind;
use crate::document::Inline;
use crate::goal::Aspect;
use crate::goal::Due;
use crate::goal::DueSource;
use crate::goal::reading::Reader;
use crate::goal::reading::checkpoints::Implied;
use crate::goal::reading::paragraphs::fields::FieldLine;
use crate::goal::reading::scope::Scope;
use crate::goal::reading::sections::outline::Piece;
use crate::goal::reading::times;
use crate::goal::reading::times::Found;
use crate::goal::reading::times::is_time;
use crate::goal::shape::Shape;
use crate::goal::shape::shape_of;
use crate::goal::statement::Lead;
use crate::language::time::Meaning;
use crate::language::time::Relative;
use crate::language::time::TimeExpression;

/// Most words of a step that is no demand.
const LONGEST_STEP: usize = 14;

/// Fewest bytes that say what will be so.
const SHORTEST_STEP: usize = 5;

impl<'t> Reader<'_, 't> {
    /// Whether two steps or more with dates of their own stand below an item.
    pub(super) fn has_dated_steps(&self, item: BlockId, scope: &Scope) -> bool {
        self.words_below(item).filter(|words| is_dated_step(words, scope)).nth(1).is_some()
    }

    /// Whether two steps or more with dates of their own stand under a title: a "Timeline" of them is a list of checkpoints.
    pub(in crate::goal::reading) fn holds_dated_steps(&self, at: usize, scope: &Scope) -> bool {
        let Some(section) = self.outline.sections.get(at) else { return false };
        let mut dated = 0;
        for piece in &section.content {
            match *piece {
                Piece::Block(id) => {
                    let has_day = |row: BlockId| self.children(row).any(|(_, cell)| is_time(&cell.inline.text));
                    dated += match self.block(id).map(|block| block.kind) {
                        Some(BlockKind::List { .. }) => {
                            self.children(id).filter(|(_, item)| is_dated_step(&item.inline, scope)).count()
                        }
                        Some(BlockKind::Table) => self.children(id).filter(|(row, _)| has_day(*row)).count(),
                        _ => 0,
                    };
                }
                Piece::Section(inner) => {
                    let title = self.title_at(inner);
                    dated += usize::from(title.is_some_and(|title| title.times.iter().any(TimeExpression::says_when)));
                }
            }
        }
        dated > 1
    }
}

/// Whether an item has a date and says what will be so by then: "Deadline: June" does not.
fn is_dated_step(item: &Inline<'_>, scope: &Scope) -> bool {
    let labels_time = FieldLine::read(item).is_some_and(|field| matches!(field.aspect, Aspect::Timeline | Aspect::Review));
    let due = if labels_time { None } else { times::times_of(item, &scope.context).due };
    due.is_some_and(|due| item.text.len() > due.end - due.start + SHORTEST_STEP)
}

/// When a line below a goal is to be so.
pub(super) fn time_of(block: &Block<'_>, lead: &Lead<'_>, scope: &Scope) -> Option<Found> {
    let is_dated = |category: &Inline<'_>| is_time(&category.text);
    let said = if lead.category().is_some_and(is_dated) { None } else { times::of_step(&lead.words, &scope.context) };
    said.or_else(|| lead.category().and_then(|_| times::of_step(&block.inline, &scope.context)))
}

/// Whether a text begins with the date.
pub(super) fn leads(found: &Found, inline: &Inline<'_>) -> bool {
    !inline.text.get(..found.start).is_some_and(|before| before.contains(char::is_alphanumeric))
}

/// Whether a date stands in front of nothing but a figure: "31 March: 44 minutes".
pub(super) fn says_how_far(found: Option<Found>, inline: &Inline<'_>) -> bool {
    let behind = found.and_then(|found| inline.text.get(found.end..)).unwrap_or_default();
    shape_of(behind.trim_start_matches(|mark: char| !mark.is_alphanumeric())) == Shape::Counted
}

/// Whether words or a figure that say what will be so stand behind the date.
pub(super) fn says_more(found: &Found, inline: &Inline<'_>) -> bool {
    let behind = inline.text.get(found.end..).unwrap_or_default();
    behind.len() > SHORTEST_STEP || behind.bytes().any(|byte| byte.is_ascii_digit())
}

/// What a dated line without a demand may be.
pub(super) fn implied_by(found: &Found, leading: bool, shape: Shape, inline: &Inline<'_>) -> Option<Implied> {
    let period = found.period?;
    if leading {
        return says_more(found, inline).then_some(Implied::Entry);
    }
    let says = matches!(shape, Shape::Noun | Shape::Clause) && found.start > SHORTEST_STEP;
    let short = inline.text.split_whitespace().nth(LONGEST_STEP).is_none();
    // "Finish each book within two weeks" is a pace.
    let is_pace = matches!(found.meaning, Meaning::Relative(Relative::Within(_)));
    let due = Due { period: Some(period), span: found.span, from: DueSource::Child };
    (found.is_deadline && says && short && !is_pace).then_some(Implied::Deadline(due))
}
