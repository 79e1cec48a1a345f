//! The block at the top of a file: where it begins and ends, and in which language it is written.
//!
//! Split here and not by the Markdown reader, which misses blocks behind a byte order mark and takes rules in the middle of a text for
//! blocks. A rule on top of a text is no front matter: below a fence there must be keys. Of a block that is never closed the keys are
//! read up to the first line that is none, and the body starts there.

mod extent;
mod lines;
mod patches;
mod toml;
mod yaml;

use crate::document::Comment;
use crate::document::FrontMatter;
use crate::document::FrontMatterBlock;
use crate::document::FrontMatterFormat;
use crate::document::Problem;
use crate::document::ProblemKind;
use crate::text::Span;
use lines::line_at;
use yaml::Read;

/// Reads the front matter; the second value is where the body starts.
pub(super) fn read<'t>(text: &'t str, comments: &mut Vec<Comment<'t>>, problems: &mut Vec<Problem>) -> (FrontMatter<'t>, usize) {
    let start = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let nothing = (FrontMatter::None, start);
    let Some(first) = line_at(text, start) else { return nothing };
    let format = match first.words {
        "---" => FrontMatterFormat::Yaml,
        "+++" => FrontMatterFormat::Toml,
        words if words.starts_with(['<', '{']) => return extent::template(text, start).unwrap_or(nothing),
        _ => return nothing,
    };
    let mut block = Block { text, format, fence: first.span(), content: Span::new(first.next, first.next) };
    let Some(close) = extent::closing_line(text, first.next, format) else {
        block.content = extent::keys_without_end(text, first.next, format);
        return if block.content.is_empty() { nothing } else { block.read_unclosed(comments, problems) };
    };
    block.content = Span::new(first.next, close.start);
    if !extent::is_front_matter(text, block.content, format) {
        return nothing;
    }
    let first_problem = problems.len();
    let first_comment = comments.len();
    let read = block.read(close.end(), comments, problems);
    if let Some(content) = extent::keys_above_text(text, block.content, problems.get(first_problem..).unwrap_or_default()) {
        problems.truncate(first_problem);
        comments.truncate(first_comment);
        block.content = content;
        return block.read_unclosed(comments, problems);
    }
    (read, close.next)
}

/// A block whose extent is known.
struct Block<'t> {
    text: &'t str,
    format: FrontMatterFormat,
    fence: Span,
    content: Span,
}

impl<'t> Block<'t> {
    /// Reads the keys of the block, which ends at `end`.
    fn read(&self, end: usize, comments: &mut Vec<Comment<'t>>, problems: &mut Vec<Problem>) -> FrontMatter<'t> {
        let Self { text, format, content, .. } = *self;
        let span = Span::new(self.fence.start(), end);
        let read = match format {
            FrontMatterFormat::Yaml => yaml::read(text, content, comments, problems),
            FrontMatterFormat::Toml => Read::Keys(toml::read(text, content, comments, problems)),
        };
        match read {
            Read::Keys(keys) => FrontMatter::Mapping(FrontMatterBlock { span, content, format, keys }),
            Read::Template => FrontMatter::Template(span),
            Read::Nothing => FrontMatter::Unreadable(span),
        }
    }

    /// Reads the keys of a block that is never closed. Faults in it are not told: they are likely to come from the missing fence.
    fn read_unclosed(&self, comments: &mut Vec<Comment<'t>>, problems: &mut Vec<Problem>) -> (FrontMatter<'t>, usize) {
        let first_problem = problems.len();
        let end = self.content.end();
        let read = self.read(end, comments, problems);
        problems.truncate(first_problem);
        problems.push(Problem { kind: ProblemKind::UnclosedFrontMatter, span: self.fence });
        (read, end)
    }
}
