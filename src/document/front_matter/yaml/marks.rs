//! What Obsidian and template engines write into front matter without quotes.

use crate::document::front_matter::lines::TEMPLATES;
use crate::document::front_matter::lines::lines;
use crate::document::front_matter::patches::Patches;
use crate::text::Span;

/// Covers wiki links and template marks, so that they are read as the text that they are meant to be.
pub(super) fn cover<'t>(text: &'t str, content: Span, patches: &mut Patches<'t>) {
    let mut open: Option<&str> = None;
    let mut block: Option<usize> = None;
    for line in lines(text, content) {
        if line.is_blank() {
            continue;
        }
        if let Some(close) = open {
            if line.words.contains(close) {
                open = None;
            }
            patches.blank(line.span());
            continue;
        }
        if block.is_some_and(|indentation| line.indentation() > indentation) {
            continue;
        }
        block = None;
        let words = line.span().slice(text);
        if let Some((_, close)) = TEMPLATES.iter().find(|(open, _)| words.starts_with(open)) {
            if words.ends_with(close) {
                patches.blank(line.span());
            } else if !words.contains(close) {
                open = Some(*close);
                patches.blank(line.span());
            }
            continue;
        }
        if let Some(span) = line.value() {
            let value = span.slice(text);
            if value.starts_with(['|', '>']) {
                block = Some(line.indentation());
            } else if let Some(inside) = foreign(value, span) {
                patches.word(span, inside);
            }
        }
    }
}

/// The part of a value to be taken as text, when it is a link or holds a template mark.
fn foreign(value: &str, span: Span) -> Option<Span> {
    let link = value.strip_prefix('!').unwrap_or(value);
    if let Some(rest) = link.strip_prefix("[[") {
        let (target, _) = rest.split_once("]]")?;
        return (!target.contains(['[', ']'])).then_some(span);
    }
    let has_mark = TEMPLATES.iter().any(|(open, _)| value.contains(open));
    if !has_mark {
        return None;
    }
    let quote = value.chars().next().filter(|first| matches!(first, '"' | '\''));
    match quote {
        Some(quote) => {
            let inside = value.strip_prefix(quote)?.strip_suffix(quote)?;
            inside.contains(quote).then(|| Span::new(span.start() + 1, span.end() - 1))
        }
        None if value.starts_with('[') || value.starts_with('{') && !value.starts_with("{{") && !value.starts_with("{%") => None,
        None => Some(span),
    }
}
