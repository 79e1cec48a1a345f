//! The block at the top of a file: where it begins and ends, and in which language it is written.
//!
//! Split here and not by the Markdown reader, which misses blocks behind a byte order mark and takes rules in the middle of a text for
//! blocks.

mod faults;
mod toml;
mod yaml;

use crate::document::Comment;
use crate::document::FrontMatter;
use crate::document::FrontMatterBlock;
use crate::document::FrontMatterFormat;
use crate::document::Problem;
use crate::document::ProblemKind;
use crate::text::Span;

/// Reads the front matter; the second value is where the body starts.
pub(super) fn read<'t>(text: &'t str, comments: &mut Vec<Comment<'t>>, problems: &mut Vec<Problem>) -> (FrontMatter<'t>, usize) {
    let start = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let Some((first, content_start)) = line_at(text, start) else { return (FrontMatter::None, start) };
    let (format, fences): (_, &[&str]) = match first.trim_end() {
        "---" => (FrontMatterFormat::Yaml, &["---", "..."]),
        "+++" => (FrontMatterFormat::Toml, &["+++"]),
        line if line.starts_with("<%") && line.contains("---") => return template(text, start),
        _ => return (FrontMatter::None, start),
    };
    let Some((content_end, body)) = closing_line(text, content_start, fences) else {
        if looks_like_key(text, content_start) {
            let span = Span::new(start, start + first.trim_end().len());
            problems.push(Problem { kind: ProblemKind::UnclosedFrontMatter, span });
            return (FrontMatter::Unreadable(span), unclosed_end(text, content_start));
        }
        return (FrontMatter::None, start);
    };
    if format == FrontMatterFormat::Yaml && !looks_like_key(text, content_start) && !is_blank(text, content_start, content_end) {
        return (FrontMatter::None, start);
    }
    let span = Span::new(start, text.get(content_end..body).map_or(body, |fence| content_end + fence.trim_end().len()));
    let content = Span::new(content_start, content_end);
    let read = match format {
        FrontMatterFormat::Yaml => yaml::read(text, content, comments, problems),
        FrontMatterFormat::Toml => Some(toml::read(text, content, comments, problems)),
    };
    match read {
        Some(keys) => (FrontMatter::Mapping(FrontMatterBlock { span, content, format, keys }), body),
        None => (FrontMatter::Unreadable(span), body),
    }
}

/// The line that starts at `at`, without its break, and where the next one starts.
fn line_at(text: &str, at: usize) -> Option<(&str, usize)> {
    let rest = text.get(at..)?;
    if rest.is_empty() {
        return None;
    }
    let end = rest.find('\n').unwrap_or(rest.len());
    Some((rest.get(..end)?, at + (end + 1).min(rest.len())))
}

/// Where the line that closes the block starts, and where the line behind it starts.
fn closing_line(text: &str, from: usize, fences: &[&str]) -> Option<(usize, usize)> {
    let mut at = from;
    while let Some((line, next)) = line_at(text, at) {
        if fences.contains(&line.trim_end()) {
            return Some((at, next));
        }
        at = next;
    }
    None
}

/// Whether the first line with words below the fence is a key: else the fence is a line drawn on top of a text.
fn looks_like_key(text: &str, from: usize) -> bool {
    let mut at = from;
    while let Some((line, next)) = line_at(text, at) {
        let words = line.trim_end();
        if !words.trim().is_empty() && !words.starts_with('#') {
            return is_key_line(words) || words.starts_with(['{', '?', '!', '&', '"', '\'', '%']);
        }
        at = next;
    }
    false
}

/// Whether nothing but blanks and comments stands in the block.
fn is_blank(text: &str, start: usize, end: usize) -> bool {
    text.get(start..end).unwrap_or_default().lines().all(|line| line.trim().is_empty() || line.starts_with('#'))
}

fn is_key_line(line: &str) -> bool {
    let Some((key, rest)) = line.split_once(':') else { return false };
    let bare = key.trim_matches(['"', '\'']);
    let plain = !bare.is_empty() && bare.len() <= 40 && !bare.starts_with(['-', '*', '>', '[', ' ', '<', '`']);
    plain && bare.split(' ').count() <= 3 && (rest.is_empty() || rest.starts_with([' ', '\t', '\r']))
}

/// Where the body of a file starts whose front matter is never closed: at the first heading, or behind the lines that look like YAML.
fn unclosed_end(text: &str, from: usize) -> usize {
    let mut at = from;
    while let Some((line, next)) = line_at(text, at) {
        let words = line.trim_end();
        let yaml = words.is_empty()
            || words.starts_with([' ', '\t', '-'])
            || words.starts_with("#\u{20}") && at == from
            || is_key_line(words);
        if !yaml {
            return at;
        }
        at = next;
    }
    at
}

/// A block that a template writes: everything up to the line that writes the second fence.
fn template(text: &str, start: usize) -> (FrontMatter<'_>, usize) {
    let mut at = line_at(text, start).map_or(start, |(_, next)| next);
    while let Some((line, next)) = line_at(text, at) {
        if line.starts_with("<%") && line.contains("---") || line.trim_end() == "---" {
            return (FrontMatter::Template(Span::new(start, at + line.trim_end().len())), next);
        }
        at = next;
    }
    (FrontMatter::Template(Span::new(start, text.len())), text.len())
}
