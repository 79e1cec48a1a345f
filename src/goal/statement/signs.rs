//! Emoji, short codes and the status that they stand for.

use crate::goal::Status;
use crate::goal::names::find_status;

/// Whether a character is an emoji, an arrow or another picture, or modifies one.
pub(super) fn is_sign(character: char) -> bool {
    matches!(character,
        '\u{2190}'..='\u{21ff}' | '\u{2300}'..='\u{2bff}' | '\u{1f000}'..='\u{1faff}' | '\u{e0020}'..='\u{e007f}'
        | '\u{fe0e}' | '\u{fe0f}' | '\u{200d}' | '\u{20e3}' | '\u{3030}' | '\u{303d}' | '\u{3297}' | '\u{3299}' | '•')
}

/// The length of the emoji that the text begins with.
pub(super) fn leading_signs(text: &str) -> usize {
    text.find(|character| !is_sign(character)).unwrap_or(text.len())
}

/// The length of the emoji that the text ends with.
pub(super) fn trailing_signs(text: &str) -> usize {
    text.len() - text.trim_end_matches(is_sign).len()
}

/// The status that a run of emoji stands for.
pub(super) fn status_of_signs(signs: &str) -> Option<Status> {
    let pictures = signs.split(['\u{fe0f}', '\u{fe0e}']);
    pictures.flat_map(|run| run.char_indices().map(|(at, character)| &run[at..at + character.len_utf8()])).find_map(find_status)
}

/// The length of the short code (`:muscle:`) that the text begins with; zero when there is none.
pub(super) fn leading_code(text: &str) -> usize {
    let Some(rest) = text.strip_prefix(':') else { return 0 };
    let Some(length) = rest.bytes().position(|byte| byte == b':') else { return 0 };
    if is_code(&rest[..length]) { length + 2 } else { 0 }
}

/// The length of the short code that the text ends with.
pub(super) fn trailing_code(text: &str) -> usize {
    let Some(rest) = text.strip_suffix(':') else { return 0 };
    let Some(start) = rest.bytes().rposition(|byte| byte == b':') else { return 0 };
    if is_code(&rest[start + 1..]) && (start == 0 || rest.as_bytes()[start - 1] == b' ') { text.len() - start } else { 0 }
}

fn is_code(name: &str) -> bool {
    (1..=40).contains(&name.len())
        && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'_' | b'+' | b'-'))
        && name.bytes().any(|byte| byte.is_ascii_lowercase() || matches!(byte, b'+' | b'-') || name == "100")
}

/// The status that a short code stands for.
pub(super) fn status_of_code(code: &str) -> Option<Status> {
    find_status(code)
}
