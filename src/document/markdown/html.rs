//! What goallint reads in HTML: comments, and items of lists whose `<li>` may never be closed.

use std::ops::Range;

use crate::text::Span;

/// A part of a block of HTML.
pub(super) enum Part<'t> {
    /// `<!-- … -->`
    Comment {
        /// What stands inside, trimmed.
        inside: &'t str,
        /// The whole comment.
        span: Span,
    },
    /// `<li>`, up to the next one or the end of its list.
    Item {
        /// The runs of words, without tags.
        words: Vec<Run>,
        /// The whole item.
        extent: Span,
    },
    /// Tags or words outside of items.
    Other,
}

/// Words between two tags.
#[derive(Clone, Copy)]
pub(super) struct Run {
    /// Where they stand.
    pub(super) span: Span,
    /// They are struck through.
    pub(super) struck: bool,
}

/// What a tag does to the words behind it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Strike {
    /// It strikes them through.
    Begins,
    /// It ends what struck words through, if anything did.
    Ends,
}

/// Whether a tag begins or ends words that are struck through.
pub(super) fn strike(tag: &str) -> Option<Strike> {
    let name = tag_name(tag)?;
    let is = |known: &str| name.eq_ignore_ascii_case(known);
    let strikes = is("del") || is("s") || is("strike");
    if tag.starts_with("</") {
        (strikes || is("span")).then_some(Strike::Ends)
    } else {
        (strikes || tag.contains("line-through")).then_some(Strike::Begins)
    }
}

/// The inside of a comment when the text is one, trimmed.
pub(super) fn comment(text: &str) -> Option<&str> {
    let inside = text.trim().strip_prefix("<!--")?;
    Some(inside.strip_suffix("-->").unwrap_or(inside).trim())
}

/// The words of a `<summary>` without tags in it.
pub(super) fn summary(html: &str) -> Option<&str> {
    let is_summary = |tag: &str| tag_name(tag).is_some_and(|name| name.eq_ignore_ascii_case("summary"));
    let mut tags = memchr::memchr_iter(b'<', html.as_bytes()).filter_map(|at| html.get(at..)).filter(|tag| is_summary(tag));
    let (_, rest) = tags.find(|tag| !tag.starts_with("</"))?.split_once('>')?;
    let (words, end) = rest.split_at(rest.find('<')?);
    let words = words.trim();
    (is_summary(end) && end.starts_with("</") && !words.is_empty() && !words.contains('&')).then_some(words)
}

/// The name of a tag as it is written; `br` and `li` are small whatever the case.
pub(super) fn tag_name(tag: &str) -> Option<&str> {
    let name = tag.strip_prefix('<')?.trim_start_matches('/');
    let end = name.find(|letter: char| !letter.is_ascii_alphanumeric()).unwrap_or(name.len());
    let name = name.get(..end)?;
    if name.eq_ignore_ascii_case("br") {
        return Some("br");
    }
    if name.eq_ignore_ascii_case("li") {
        return Some("li");
    }
    Some(name)
}

/// The parts of the HTML at `range`.
pub(super) fn parts(text: &str, range: Range<usize>) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let mut item: Option<(usize, Vec<Run>)> = None;
    let mut struck = false;
    let mut at = range.start;
    while at < range.end {
        let Some(rest) = text.get(at..range.end) else { break };
        if rest.starts_with("<!--") {
            let end = at + rest.find("-->").map_or(rest.len(), |found| found + 3);
            if let Some(inside) = text.get(at..end).and_then(comment) {
                let span = Span::new(at, end);
                parts.push(Part::Comment { inside, span });
            }
            at = end;
        } else if rest.starts_with('<') {
            let end = at + rest.find('>').map_or(rest.len(), |found| found + 1);
            let tag = text.get(at..end).unwrap_or_default();
            let closes = tag.starts_with("</");
            struck = strike(tag).map_or(struck, |strike| strike == Strike::Begins);
            match tag_name(tag) {
                Some("li") => {
                    close_item(&mut parts, &mut item, text, at);
                    struck &= closes;
                    if !closes {
                        item = Some((at, Vec::new()));
                    }
                }
                Some(name) if name.eq_ignore_ascii_case("ul") || name.eq_ignore_ascii_case("ol") => {
                    close_item(&mut parts, &mut item, text, at);
                }
                _ if item.is_none() => parts.push(Part::Other),
                _ => {}
            }
            at = end;
        } else {
            let end = at + rest.find('<').filter(|found| *found > 0).unwrap_or(rest.len());
            let words = text.get(at..end).unwrap_or_default();
            if !words.trim().is_empty() {
                match &mut item {
                    Some((_, runs)) => push_run(runs, text, at..end, struck),
                    None => parts.push(Part::Other),
                }
            }
            at = end;
        }
    }
    close_item(&mut parts, &mut item, text, range.end);
    parts
}

/// Adds a run of words. One space is kept at either end where there was any, so that words on both sides of a tag stay apart.
fn push_run(runs: &mut Vec<Run>, text: &str, range: Range<usize>, struck: bool) {
    let words = text.get(range.clone()).unwrap_or_default();
    let blank = |byte: Option<u8>| byte.is_some_and(|byte| byte.is_ascii_whitespace());
    let lead = words.len() - words.trim_start().len();
    let tail = words.len() - words.trim_end().len();
    let before = runs.last().map(|run| run.span.slice(text));
    let keep_lead = lead > 0 && before.is_some_and(|before| !before.ends_with(|letter: char| letter.is_ascii_whitespace()));
    let start = range.start + lead - usize::from(keep_lead && blank(words.as_bytes().get(lead - 1).copied()));
    let end = range.end - tail + usize::from(tail > 0 && blank(words.as_bytes().get(words.len() - tail).copied()));
    runs.push(Run { span: Span::new(start, end), struck });
}

fn close_item<'t>(parts: &mut Vec<Part<'t>>, item: &mut Option<(usize, Vec<Run>)>, text: &str, end: usize) {
    if let Some((start, mut words)) = item.take() {
        if let Some(last) = words.last_mut() {
            let end = last.span.end() - (last.span.len() - last.span.slice(text).trim_end().len());
            last.span = Span::new(last.span.start(), end);
        }
        parts.push(Part::Item { words, extent: Span::new(start, end) });
    }
}
