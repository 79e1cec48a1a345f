//! Where front matter ends, and whether a line on top of a file is its fence or a rule.

use super::lines::Line;
use super::lines::TEMPLATES;
use super::lines::line_at;
use super::lines::lines;
use crate::document::FrontMatter;
use crate::document::FrontMatterFormat;
use crate::document::Problem;
use crate::document::ProblemKind;
use crate::text::Span;

/// The line that closes the block.
pub(super) fn closing_line(text: &str, from: usize, format: FrontMatterFormat) -> Option<Line<'_>> {
    lines(text, Span::new(from, text.len())).find(|line| match format {
        FrontMatterFormat::Yaml => matches!(line.words, "---" | "..."),
        FrontMatterFormat::Toml => line.words == "+++",
    })
}

/// Most lines that are looked at to tell front matter from a text.
const SAMPLE: usize = 200;

/// Whether keys stand between two fences. A block without any words is empty front matter.
pub(super) fn is_front_matter(text: &str, content: Span, format: FrontMatterFormat) -> bool {
    let first = line_at(text, content.start()).filter(|line| line.start < content.end());
    if first.is_none_or(|first| is_key(&first, format)) {
        return true;
    }
    let shape = Shape::of(text, content, format);
    match shape.keys {
        0 if shape.keyed_entries > 0 => !shape.has_blank_line && shape.others == 0,
        0 => shape.others == 0 && shape.entries == 0 && (shape.comments == 0 || !shape.has_blank_line),
        keys => keys > shape.others + shape.headings,
    }
}

/// What kinds of lines there are.
#[derive(Default)]
struct Shape {
    keys: usize,
    entries: usize,
    keyed_entries: usize,
    comments: usize,
    /// Comments that stand alone, as headings do.
    headings: usize,
    others: usize,
    has_blank_line: bool,
}

impl Shape {
    fn of(text: &str, content: Span, format: FrontMatterFormat) -> Self {
        let mut shape = Self::default();
        let mut above_is_blank = true;
        let mut lines = lines(text, content).take(SAMPLE).peekable();
        while let Some(line) = lines.next() {
            let below_is_blank = lines.peek().is_none_or(Line::is_blank);
            if line.is_blank() {
                shape.has_blank_line = true;
            } else if line.words.starts_with('#') {
                shape.comments += 1;
                shape.headings += usize::from(above_is_blank && below_is_blank);
            } else if is_key(&line, format) || format == FrontMatterFormat::Toml && line.has_key() {
                // Keys of the other language are a slip that has to be told.
                shape.keys += 1;
            } else if line.is_entry() && line.indentation() == 0 {
                shape.entries += 1;
                shape.keyed_entries += usize::from(line.key().is_some());
            } else if line.indentation() == 0 {
                shape.others += 1;
            }
            above_is_blank = line.is_blank();
        }
        shape
    }
}

/// Whether a line at the margin is one that front matter can have and prose has not.
fn is_key(line: &Line<'_>, format: FrontMatterFormat) -> bool {
    match format {
        FrontMatterFormat::Yaml => {
            line.has_key()
                || line.glued_key().is_some()
                || line.words.starts_with("<<: ")
                || line.words.starts_with('{') && line.words.contains(':')
                || TEMPLATES.iter().any(|(open, _)| line.words.starts_with(open))
        }
        FrontMatterFormat::Toml => {
            let name = line.words.split_once('=').map_or("", |(name, _)| name.trim());
            let is_name = |letter: char| letter.is_alphanumeric() || matches!(letter, '_' | '-' | '.' | '"' | '\'');
            !name.is_empty() && name.chars().all(is_name) || line.words.starts_with('[') && line.words.ends_with(']')
        }
    }
}

/// The lines of a block that has no second fence: from the first key to the last line before a blank one or a text. Empty when the
/// line below the fence is no key.
pub(super) fn keys_without_end(text: &str, from: usize, format: FrontMatterFormat) -> Span {
    let mut end = from;
    let mut has_key = false;
    let mut opens_list = false;
    let mut is_blank = false;
    for line in lines(text, Span::new(from, text.len())) {
        let is_key = is_key(&line, format);
        let goes_on = match line.words {
            "" => {
                is_blank = true;
                continue;
            }
            _ if is_blank => is_key && is_written_small(&line),
            words if words.starts_with('#') => !has_key,
            words if words.starts_with([' ', '\t']) => has_key,
            words if words.starts_with("- ") => opens_list,
            words if words.starts_with(']') => has_key,
            _ => is_key,
        };
        if !goes_on || !has_key && is_blank {
            break;
        }
        is_blank = false;
        has_key |= is_key;
        opens_list = line.value().is_none_or(Span::is_empty) || line.is_entry() || line.indentation() > 0;
        end = line.next;
    }
    if has_key { Span::new(from, end) } else { Span::new(from, from) }
}

/// Whether the key is written as programs write keys and not as a sentence begins.
fn is_written_small(line: &Line<'_>) -> bool {
    let key = line.words.split([':', '=']).next().unwrap_or_default();
    !key.is_empty() && key.chars().all(|letter| letter.is_lowercase() || matches!(letter, '_' | '-'))
}

/// The keys alone, when the fence that closes the block is a rule further down in the text: a fault shows below the keys, and what
/// stands there is no front matter.
pub(super) fn keys_above_text(text: &str, content: Span, problems: &[Problem]) -> Option<Span> {
    let faults = || problems.iter().filter(|problem| matches!(problem.kind, ProblemKind::Syntax { .. }));
    faults().next()?;
    let keys = keys_without_end(text, content.start(), FrontMatterFormat::Yaml);
    let below = Span::new(keys.end(), content.end());
    if keys.is_empty() || below.is_empty() || !faults().any(|fault| below.contains(fault.span)) {
        return None;
    }
    let shape = Shape::of(text, below, FrontMatterFormat::Yaml);
    (shape.has_blank_line && shape.others + shape.headings > shape.keys).then_some(keys)
}

/// A block that a template writes, and where the body behind it starts: fences inside marks, or marks before the first fence.
pub(super) fn template(text: &str, start: usize) -> Option<(FrontMatter<'_>, usize)> {
    let mut fences = 0;
    let mut open: Option<&str> = None;
    for line in lines(text, Span::new(start, text.len())) {
        if let Some(close) = open {
            if line.words.contains(close) {
                open = None;
            }
            continue;
        }
        let mark = TEMPLATES.iter().find(|(open, _)| line.words.contains(open));
        if line.words == "---" || mark.is_some() && line.words.contains("---") {
            fences += 1;
            if fences == 2 {
                return Some((FrontMatter::Template(Span::new(start, line.end())), line.next));
            }
        } else if fences == 0 && mark.is_none() && !line.is_blank() {
            return None;
        }
        open = mark.map(|(_, close)| *close).filter(|close| !line.words.contains(close));
    }
    None
}
