//! Lines that Markdown takes for the end of what stands above them: "Milestones:" right below "Due: May", or below the last item of another
//! list, which is the title of its own list, and "**Measure:** …" below the last item, which tells nothing about that item.

use std::ops::Range;

use super::Builder;
use crate::document::BlockKind;
use crate::text::Span;

/// Most words of a line that is the title of a list.
const LONGEST_TITLE: usize = 4;

impl Builder<'_, '_> {
    /// Ends the paragraph or the lists above a line that is the title of a list or a label with its value, and begins a paragraph for it.
    /// Returns whether it is one. `line_break` stands in front of it.
    pub(super) fn title_below(&mut self, line_break: &Range<usize>) -> bool {
        let Some(&outermost) = self.open.first() else { return false };
        let line = line_at(self.text, line_break.end);
        let next = self.text[line_break.end..].find('\n').map_or(self.text.len(), |at| line_break.end + at + 1);
        let titles = is_title(line) && begins_item(line_at(self.text, next));
        let labels = || is_labelled(line) && self.kind(outermost) != Some(BlockKind::Paragraph) && ends_list(&self.text[next..]);
        if !titles && !labels() {
            return false;
        }
        let in_lists = |id: &_| matches!(self.kind(*id), Some(BlockKind::List { .. } | BlockKind::Item { .. }));
        let below = if self.kind(outermost) == Some(BlockKind::Paragraph) {
            let before = self.text[..line_break.start].rsplit('\n').next().unwrap_or_default();
            before.contains(':') || before.trim_end().ends_with(['.', '!', '?'])
        } else {
            // What is indented belongs to the item.
            let indented = line.starts_with([' ', '\t']);
            !indented && matches!(self.kind(outermost), Some(BlockKind::List { .. })) && self.open.iter().all(in_lists)
        };
        if below {
            while let Some(&innermost) = self.open.last() {
                if let Some(block) = self.blocks.get_mut(innermost.0 as usize) {
                    block.span = Span::new(block.span.start(), line_break.start);
                }
                self.close(innermost);
            }
            self.begin(BlockKind::Paragraph, line_break.end..line_break.end + line.trim_end().len());
        }
        below
    }

    /// Begins an item, and a list for it when its own one ended at a title.
    pub(super) fn begin_item(&mut self, range: Range<usize>) {
        let list = self.open.last().copied().filter(|id| matches!(self.kind(*id), Some(BlockKind::List { .. })));
        let list = list.unwrap_or_else(|| {
            let ordered = self.text[range.start..].starts_with(|first: char| first.is_ascii_digit());
            self.begin(BlockKind::List { ordered }, range.clone())
        });
        if let Some(list) = self.blocks.get_mut(list.0 as usize) {
            list.span = list.span.cover(Span::from(range.clone()));
        }
        self.begin(BlockKind::Item { task: None }, range);
    }
}

fn line_at(text: &str, at: usize) -> &str {
    text.get(at..).and_then(|rest| rest.lines().next()).unwrap_or_default()
}

/// Whether a line is a short label without a value: "Metrics:", "**Key results:**".
fn is_title(line: &str) -> bool {
    let words = line.trim_matches(['*', '_', ' ', '\r']);
    words.ends_with(':')
        && words.starts_with(char::is_uppercase)
        && !words[..words.len() - 1].contains([':', '.', ','])
        && words.split(' ').nth(LONGEST_TITLE).is_none()
}

/// Whether a line begins with a bold label: "**Measure:** …", "**Measure**: …".
fn is_labelled(line: &str) -> bool {
    let Some((name, value)) = line.strip_prefix("**").and_then(|rest| rest.split_once("**")) else { return false };
    name.len() <= LONGEST_LABEL && (name.ends_with(':') || value.starts_with(':'))
}

/// The most bytes of a label.
const LONGEST_LABEL: usize = 40;

/// Whether no other item follows up to the next empty line.
fn ends_list(text: &str) -> bool {
    text.lines().take_while(|line| !line.trim().is_empty()).take(MOST_LINES).all(|line| !begins_item(line))
}

/// How many lines are looked at for an item.
const MOST_LINES: usize = 12;

/// Whether a line begins with the mark of an item.
fn begins_item(line: &str) -> bool {
    let line = line.trim_start();
    let number = line.trim_start_matches(|digit: char| digit.is_ascii_digit());
    let numbered = number.len() < line.len() && (number.starts_with(". ") || number.starts_with(") "));
    numbered || ["- ", "* ", "+ "].iter().any(|mark| line.starts_with(mark))
}
