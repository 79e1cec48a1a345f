//! Lines that Markdown takes for the end of what stands above them: "Milestones:" right below "Due: May", or below the last item of another
//! list, which is the title of its own list, and "**Measure:** …" below the last item, which tells nothing about that item. And lines
//! that are the title of what stands below them, though no empty line parts them: "**Why**" above "The old van broke down".

use std::ops::Range;

use super::Builder;
use crate::document::BlockId;
use crate::document::BlockKind;
use crate::text::Span;

/// Most words of a line that is the title of a list.
const LONGEST_TITLE: usize = 4;

impl Builder<'_, '_> {
    /// Ends what is open at a line break that stands in front of a title or behind one, and begins a paragraph. Returns whether it did.
    pub(super) fn title_around(&mut self, line_break: &Range<usize>) -> bool {
        let (line, next) = line_at(self.text, line_break.end);
        self.title_below(line_break, line, next) || self.title_above(line_break, line)
    }

    /// Ends the paragraph or the lists above a line that is the title of a list or a label with its value, and begins a paragraph for it.
    /// `line_break` stands in front of it, and at `next` the line behind it.
    fn title_below(&mut self, line_break: &Range<usize>, line: &str, next: usize) -> bool {
        let Some(&outermost) = self.open.first() else { return false };
        let titles = is_title(line) && begins_item(line_at(self.text, next).0);
        let labels = || {
            self.kind(outermost) != Some(BlockKind::Paragraph)
                && (is_labelled(line) || is_plainly_labelled(line))
                && ends_list(&self.text[next..])
        };
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
            self.part(line_break, line_break.end + line.trim_end().len());
        }
        below
    }

    /// Ends a paragraph behind its first line when that is bold as a whole, and begins one for the `next` line: people leave out the empty
    /// line below a title, and then the one above the next title as well.
    fn title_above(&mut self, line_break: &Range<usize>, next: &str) -> bool {
        let [only] = self.open.as_slice() else { return false };
        let Some(block) = self.blocks.get(only.0 as usize).filter(|block| block.kind == BlockKind::Paragraph) else {
            return false;
        };
        let first = &self.text[block.span.start()..line_break.start];
        // Nobody breaks a sentence behind so few words. A number counts the sentence behind it, if it counts none itself.
        let is_sentence = || first.trim_end().ends_with(".**") && first.split(' ').nth(FEWEST_WORDS).is_some();
        let counts = || {
            first.as_bytes().get(2).is_some_and(u8::is_ascii_digit)
                && !is_sentence()
                && !next.bytes().take(LONGEST_LABEL).any(|mark| mark == b':')
        };
        let anew = || (first.len() <= LONGEST_LABEL || !next.trim_start().starts_with(char::is_lowercase)) && !counts();
        let above =
            if is_bold(next) { next.len() <= LONGEST_LABEL && self.is_below_title(*only) } else { is_bold(first) && anew() };
        if above {
            self.part(line_break, block.span.end());
        }
        above
    }

    /// Whether a paragraph stands right below a bold line, which is a title of its own.
    fn is_below_title(&self, id: BlockId) -> bool {
        let Some([title, block]) = (id.0 as usize).checked_sub(1).and_then(|title| self.blocks.get(title..title + 2)) else {
            return false;
        };
        let between = self.text.get(title.span.end()..block.span.start()).unwrap_or_default();
        title.kind == BlockKind::Paragraph
            && between.trim().is_empty()
            && between.matches('\n').count() == 1
            && is_bold(title.span.slice(self.text))
    }

    /// Ends what is open in front of a line break, and begins a paragraph behind it.
    fn part(&mut self, line_break: &Range<usize>, end: usize) {
        while let Some(&innermost) = self.open.last() {
            if let Some(block) = self.blocks.get_mut(innermost.0 as usize) {
                block.span = Span::new(block.span.start(), line_break.start);
            }
            self.close(innermost);
        }
        self.begin(BlockKind::Paragraph, line_break.end..end);
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

/// The line that starts at `at`, and where the next one starts.
fn line_at(text: &str, at: usize) -> (&str, usize) {
    let rest = text.get(at..).unwrap_or_default();
    match memchr::memchr(b'\n', rest.as_bytes()) {
        Some(end) => (rest[..end].strip_suffix('\r').unwrap_or(&rest[..end]), at + end + 1),
        None => (rest, text.len()),
    }
}

/// Whether a line is a short label without a value: "Metrics:", "**Key results:**".
fn is_title(line: &str) -> bool {
    let words = line.trim_matches(['*', '_', ' ', '\r']);
    words.ends_with(':')
        && words.starts_with(char::is_uppercase)
        && !words[..words.len() - 1].contains([':', '.', ','])
        && words.split(' ').nth(LONGEST_TITLE).is_none()
}

/// Whether a line is bold from its beginning to its end.
fn is_bold(line: &str) -> bool {
    let inside = line.trim().strip_prefix("**").and_then(|rest| rest.strip_suffix("**"));
    inside.is_some_and(|inside| !inside.is_empty() && !inside.contains(['*', '\n']))
}

/// Whether a line begins with a bold label: "**Measure:** …", "**Measure**: …".
fn is_labelled(line: &str) -> bool {
    let Some((name, value)) = line.strip_prefix("**").and_then(|rest| rest.split_once("**")) else { return false };
    name.len() <= LONGEST_LABEL && (name.ends_with(':') || value.starts_with(':'))
}

/// Fewest words, less one, of a bold sentence with a number in front.
const FEWEST_WORDS: usize = 5;

/// Whether a line that nothing indents begins with a label of one word: "measure: …".
fn is_plainly_labelled(line: &str) -> bool {
    let name = line.bytes().take(LONGEST_WORD + 1).take_while(u8::is_ascii_alphabetic).count();
    (3..=LONGEST_WORD).contains(&name) && line[name..].strip_prefix(": ").is_some_and(|value| !value.trim().is_empty())
}

/// The most bytes of a label of one word.
const LONGEST_WORD: usize = 14;

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
