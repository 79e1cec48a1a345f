//! The texts to paste, put together as one.

use crate::report::Shown;
use crate::report::escape;

/// The texts to paste, as they are pasted: what stands further left first, each key or title once, blank lines around Markdown.
/// Empty when there are none.
pub(super) fn examples(findings: &[Shown<'_>]) -> String {
    let mut parts: Vec<(&str, Vec<&str>)> = Vec::new();
    for example in findings.iter().filter_map(|finding| finding.diagnostic.details().example.as_deref()) {
        let (head, body) = head_of(example);
        match parts.iter_mut().find(|part| !head.is_empty() && part.0 == head) {
            Some(part) => part.1.push(body),
            None => parts.push((head, vec![body])),
        }
    }
    let first = |part: &(&str, Vec<&str>)| if part.0.is_empty() { part.1[0].to_owned() } else { part.0.to_owned() };
    parts.sort_by_key(|part| first(part).len() - first(part).trim_start_matches(' ').len());
    let is_block = |part: &(&str, Vec<&str>)| first(part).starts_with(['#', '*']);
    let mut text = String::new();
    for (at, part) in parts.iter().enumerate() {
        if at > 0 && (is_block(part) || is_block(&parts[at - 1])) {
            text.push('\n');
        }
        for line in part.0.lines().chain(part.1.iter().flat_map(|body| body.lines())) {
            text += escape::text_line(line).trim_end();
            text.push('\n');
        }
    }
    text
}

/// The key or title of a text to paste, and what stands below it.
fn head_of(example: &str) -> (&str, &str) {
    let first = example.find('\n').map_or(example.len(), |end| end + 1);
    let line = example[..first].trim_end();
    let end = if line.starts_with("## ") || line.starts_with("**") && line.ends_with("**") {
        example.find("\n\n").map_or(0, |end| end + 2)
    } else if line.ends_with(':') && !line.starts_with(' ') {
        first
    } else {
        0
    };
    example.split_at(end)
}
