//! One line of Markdown on its own, as `classify` is given it.

use super::Lead;
use super::clean;
use crate::document;
use crate::document::BlockKind;
use crate::document::Inline;
use crate::goal::Statement;
use crate::goal::StatementSource;
use crate::goal::Status;
use crate::text::place_in;

/// The statement of one line of Markdown: a list item, task, heading, table row, paragraph or bare words. Nothing when no words are left.
#[must_use]
pub fn read_line(line: &str) -> Option<(Statement<'_>, Status)> {
    let document = document::read(line);
    let (mut source, mut done) = (StatementSource::Paragraph, false);
    for block in &document.body.blocks {
        source = match block.kind {
            BlockKind::Heading(_) => StatementSource::Heading,
            BlockKind::Item { task } => {
                done = task == Some(true);
                StatementSource::Item
            }
            BlockKind::Cell { .. } => StatementSource::Cell,
            _ => source,
        };
        if block.inline.is_empty() {
            continue;
        }
        let lead = clean(&block.inline);
        if lead.words.is_empty() {
            continue;
        }
        let status = if done { Status::Achieved } else { lead.status.map_or(Status::Active, |status| status.value) };
        return Some((Statement { words: row_cell(lead), from: source }, status));
    }
    None
}

/// A table row without its table is a paragraph with bars: the cell with the most words is the statement.
fn row_cell(lead: Lead<'_>) -> Inline<'_> {
    let text = lead.words.text.as_ref();
    if text.matches(" | ").count() < 1 {
        return lead.words;
    }
    let cells = text.split(" | ").map(|cell| (cell.split_whitespace().count(), cell));
    let longest = cells.reduce(|best, next| if next.0 > best.0 { next } else { best });
    match longest.and_then(|(_, cell)| place_in(cell, text)) {
        Some(place) => clean(&lead.words.slice(place)).words,
        None => lead.words,
    }
}
