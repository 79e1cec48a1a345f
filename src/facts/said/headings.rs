//! Titles that name a topic, for what stands under them. A title alone says nothing.

use super::Said;
use super::scan;
use crate::document::Block;
use crate::document::BlockKind;
use crate::document::Document;
use crate::goal::Goal;
use crate::goal::Reading;
use crate::rule_info::Depth;
use crate::text::Extents;

/// Notes the topics of the titles in the goal's text under which something is said.
pub(super) fn scan(document: &Document<'_>, reading: &Reading<'_>, goal: &Goal<'_>, said: &mut Said) {
    if goal.depth == Depth::Item {
        return;
    }
    let whole = goal.depth == Depth::Plan && reading.goals.len() == 1;
    let blocks = &document.body.blocks;
    let first = if whole { 0 } else { blocks.partition_point(|block| block.span.start() < goal.extent.start()) };
    let inside = |block: &Block<'_>| whole || goal.extent.contains(block.span);
    for (at, block) in blocks.iter().enumerate().skip(first).take_while(|(_, block)| inside(block)) {
        let BlockKind::Heading(_) = block.kind else { continue };
        let below = blocks[at + 1..].iter().take_while(|below| !matches!(below.kind, BlockKind::Heading(_)) && inside(below));
        let topics = scan::topics_of_title(&block.inline.text, said.wanted);
        if topics.is_empty() {
            continue;
        }
        let below: Vec<&Block<'_>> = below.filter(|below| has_words(below)).collect();
        for topic in topics {
            let mut spoken = below.iter().filter(|below| scan::has_substance(&below.inline.text, topic.denial()));
            let Some(first) = spoken.next() else { continue };
            let items = spoken.filter(|below| matches!(below.kind, BlockKind::Item { .. }));
            let all = match items.count() {
                _ if !topic.is_counted() => 1,
                0 => enumerated(&first.inline.text),
                others => others + 1,
            };
            said.mention(topic, first.inline.span, u32::try_from(all).unwrap_or(u32::MAX));
        }
    }
}

/// How many things a text enumerates: "modelling, explaining numbers and SQL" are three.
fn enumerated(text: &str) -> usize {
    let parts = text.split([',', ';']).flat_map(|part| part.split(" and "));
    parts.filter(|part| part.contains(char::is_alphabetic)).count().max(1)
}

/// Whether a block has words of its own.
fn has_words(block: &Block<'_>) -> bool {
    matches!(block.kind, BlockKind::Paragraph | BlockKind::Item { .. } | BlockKind::Cell { .. } | BlockKind::Definition)
        && !block.inline.is_empty()
}

/// The block quotes; the boxes of note-taking tools, "> [!todo] Milestones", hold the author's own words.
pub(super) fn quotes(document: &Document<'_>) -> Extents {
    let blocks = &document.body.blocks;
    let is_box = |at: usize| {
        let first = blocks.get(at + 1).map(|first| first.inline.text.as_ref());
        first.is_some_and(|first| first.starts_with("[!") && !first.starts_with("[!quote") && !first.starts_with("[!cite"))
    };
    let quotes = blocks.iter().enumerate().filter(|(at, block)| block.kind == BlockKind::Quote && !is_box(*at));
    quotes.map(|(_, block)| block.span).collect()
}
