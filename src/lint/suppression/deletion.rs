//! Deleting a suppression so that all the rest is read as before.

use super::lines::Lines;
use crate::diagnostic::Applicability;
use crate::diagnostic::Edit;
use crate::diagnostic::Fix;
use crate::document::CommentPlace;
use crate::text::Span;

/// Blanks of an indentation for which a tab stands.
const TAB: usize = 4;

/// Deletes a comment, with its line when nothing else stands there.
pub(super) fn deletion(comment: Span, place: CommentPlace, lines: &Lines<'_>) -> Fix {
    let (first, last) = lines.of(comment);
    let whole = lines.extent(first, last);
    let (before, behind) = (lines.before(comment), lines.behind(comment));
    let is_alone = before.trim().is_empty() && behind.trim().is_empty();
    let is_markdown = place == CommentPlace::Body;
    let span = if !is_alone {
        let spaces = before.len() - before.trim_end_matches([' ', '\t']).len();
        Span::new(comment.start() - spaces, comment.end())
    } else if lines.is_last(last) {
        // The line before becomes the last one, and ends as this one did.
        let above = first.checked_sub(1).map_or(0, |above| lines.span(above).end());
        Span::new(above, lines.span(last).end())
    } else if is_markdown && keeps_apart(first, last, lines) {
        Span::new(whole.start(), lines.span(last).end())
    } else {
        whole
    };
    let is_safe = !is_markdown || if is_alone { !ends_list(before, last, lines) } else { !begins_block(before, behind) };
    let applicability = if is_safe { Applicability::Safe } else { Applicability::Unsafe };
    Fix { applicability, ..Fix::safe("delete the suppression", [Edit::replace(span, "")]) }
}

/// Whether a blank line has to stand for a comment, so that the lines above and below it do not become one paragraph.
fn keeps_apart(first: usize, last: usize, lines: &Lines<'_>) -> bool {
    let above = first.checked_sub(1).map_or("", |above| lines.words(above).trim());
    let below = lines.words(last + 1).trim();
    let is_heading = below.trim_start_matches('#').starts_with(' ');
    let is_in_html = below.starts_with('<') && above.starts_with('<') && !above.starts_with("<!--");
    let begins_block = is_heading || is_in_html || ["- ", "* ", "+ ", "<!--"].iter().any(|mark| below.starts_with(mark));
    !above.is_empty() && !below.is_empty() && !begins_block
}

/// Whether a comment that stands `behind_blanks` may end a list: without it, words below that are indented further would belong to the
/// item above.
fn ends_list(behind_blanks: &str, last: usize, lines: &Lines<'_>) -> bool {
    let below = lines.next_with_words(last).map_or("", |line| lines.words(line));
    indentation(below) > indentation(behind_blanks)
}

fn indentation(line: &str) -> usize {
    line.chars().take_while(|letter| letter.is_whitespace()).map(|blank| if blank == '\t' { TAB } else { 1 }).sum()
}

/// Whether a comment stands where a block begins: the words behind it are HTML up to the end of the line, and Markdown without it.
fn begins_block(before: &str, behind: &str) -> bool {
    let marks =
        before.trim_matches(|letter: char| letter.is_whitespace() || letter.is_ascii_digit() || ">-*+.)".contains(letter));
    let is_item = before.contains(|letter: char| !letter.is_whitespace() && letter != '>');
    marks.is_empty() && (is_item || !behind.trim().is_empty())
}
