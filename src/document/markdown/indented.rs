//! Lists that are indented so far that Markdown reads them as code: below headings people do so for looks.

use std::ops::Range;

use pulldown_cmark::Parser;

use super::Builder;
use super::OPTIONS;
use crate::document::BlockKind;

impl Builder<'_, '_> {
    /// Takes indented code right below a heading for the list that it is, and leaves the list open. Returns whether it is one.
    pub(super) fn indented_list(&mut self, code: Range<usize>) -> bool {
        let below_heading = self.blocks.last().is_some_and(|block| matches!(block.kind, BlockKind::Heading(_)));
        if !below_heading || !self.open.is_empty() {
            return false;
        }
        let text = self.text;
        let start = text[..code.start].rfind('\n').map_or(0, |at| at + 1);
        let Some(lines) = text.get(start..code.end) else { return false };
        let first = indent(lines);
        let is_item = |line: &str| indent(line) <= first;
        let mut items = lines.lines().filter(|line| !line.trim().is_empty() && is_item(line));
        if !items.all(|line| mark(line.trim()).is_some()) {
            return false;
        }
        self.begin(BlockKind::List { ordered: false }, code);
        let (mut item, mut at) = (None, start);
        for line in lines.split_inclusive('\n') {
            let (words, begin) = (line.trim(), at + line.len() - line.trim_start().len());
            at += line.len();
            if words.is_empty() {
                continue;
            }
            let mark = if is_item(line) { mark(words) } else { None };
            if mark.is_some() {
                if let Some(before) = item {
                    self.close(before);
                }
                item = Some(self.begin(BlockKind::Item { task: None }, begin..begin + words.len()));
            }
            // What stands further in explains its item.
            let skipped = mark.unwrap_or(0);
            for (event, place) in Parser::new_ext(&words[skipped..], OPTIONS).into_offset_iter() {
                self.event(event, begin + skipped + place.start..begin + skipped + place.end);
            }
        }
        if let Some(last) = item {
            self.close(last);
        }
        true
    }
}

/// How far in a line begins; a tab is as wide as four blanks.
fn indent(line: &str) -> usize {
    let blanks = line.bytes().take_while(|byte| matches!(byte, b' ' | b'\t'));
    blanks.map(|byte| if byte == b'\t' { 4 } else { 1 }).sum()
}

/// The length of the mark that a line of a list begins with, and of what follows it up to the words: "- ", "* ", "-" in front of a letter.
fn mark(line: &str) -> Option<usize> {
    let rest = line.strip_prefix(['-', '*', '+'])?;
    let marked = rest.starts_with(' ') || line.starts_with('-') && rest.starts_with(char::is_alphabetic);
    marked.then(|| line.len() - rest.trim_start().len())
}
