//! What a line calls itself: a goal, a key result, a step.

use super::Label;

/// Words that a line calls itself by.
const LABELS: &[(&str, Label)] = &[
    ("goal", Label::Goal),
    ("objective", Label::Goal),
    ("objectives", Label::Goal),
    ("okr", Label::Goal),
    ("o", Label::Goal),
    ("outcome", Label::Goal),
    ("resolution", Label::Goal),
    ("kr", Label::KeyResult),
    ("krs", Label::KeyResult),
    ("result", Label::KeyResult),
    ("m", Label::Step),
    ("milestone", Label::Step),
    ("checkpoint", Label::Step),
    ("step", Label::Step),
    ("task", Label::Step),
    ("action", Label::Step),
    ("phase", Label::Step),
];

/// The most bytes of such a word.
const LONGEST_LABEL: usize = 10;

/// What a word is a label for.
fn named_label(name: &str) -> Option<Label> {
    let known = |(known, _): &&(&str, Label)| known.len() == name.len() && known.eq_ignore_ascii_case(name);
    LABELS.iter().find(known).map(|(_, label)| *label)
}

/// A word that counts labels.
fn is_count(word: &str) -> bool {
    const COUNTS: &[&str] = &["one", "two", "three", "four", "five", "a", "b", "c", "i", "ii", "iii"];
    word.len() <= 5 && COUNTS.iter().any(|known| known.eq_ignore_ascii_case(word))
}

/// What the text calls itself at its beginning, and the length of that. `mark` is the first mark between a name and its value.
pub(super) fn label(text: &str, mark: Option<(usize, usize)>) -> Option<(Label, usize)> {
    let (head, length) = match mark {
        Some((end, mark)) => (&text[..end], end + mark),
        None => numbered_head(text)?,
    };
    let first = head.split(' ').next().unwrap_or_default();
    if matches!(first, "a" | "an" | "the" | "each" | "every" | "your") || names_other_goals(first) {
        return None;
    }
    let mut numbered = false;
    let mut name = "";
    let mut words = 0;
    for word in head.split([' ', '#', '/']).map(|word| word.trim_matches(|character: char| !character.is_alphanumeric())) {
        let digits = word.trim_start_matches(|character: char| character.is_ascii_alphabetic());
        let letters = &word[..word.len() - digits.len()];
        let number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
        let count = number || !name.is_empty() && is_count(word);
        if word.is_empty() {
            continue;
        }
        if count {
            numbered |= !digits.starts_with("20") || digits.len() != 4;
            // "O1" and "KR2.1" hold name and number.
            name = if letters.is_empty() || !number { name } else { letters };
        } else {
            (name, numbered) = (word, false);
        }
        words += 1;
    }
    let label = named_label(name)?;
    let allowed = match label {
        // "O: Grow the shop" stands above "KR: …".
        Label::Goal => numbered || name.len() > 1 && words <= 5 || text.starts_with("O:"),
        Label::KeyResult => {
            numbered || words <= 2 && !name.eq_ignore_ascii_case("result") || head.trim().eq_ignore_ascii_case("key result")
        }
        Label::Step => numbered && words <= 3,
    };
    allowed.then_some((label, length))
}

/// Whether a word in front of "goal" or "objective" tells of another one, which the goal at hand serves.
fn names_other_goals(word: &str) -> bool {
    const OTHERS: &[&str] = &["overarching", "related", "parent", "linked", "supporting", "supports", "underlying", "associated"];
    OTHERS.iter().any(|known| known.eq_ignore_ascii_case(word))
}

/// "Goal #2 Learn", "Goal 2. Learn": a name and its number, followed by a capital letter.
fn numbered_head(text: &str) -> Option<(&str, usize)> {
    let (name, behind) = text.split_at(memchr::memchr(b' ', text.as_bytes()).filter(|end| *end <= LONGEST_LABEL)?);
    if !matches!(behind.as_bytes().get(1), Some(b'0'..=b'9' | b'#' | b' ')) {
        return None;
    }
    let (number, rest) = behind[1..].split_once(' ')?;
    let digits = number.trim_start_matches('#').trim_end_matches(['.', ')']);
    let numbered = digits.bytes().all(|byte| byte.is_ascii_digit()) && digits.len() <= 3;
    let named = named_label(name).is_some();
    let length = name.len() + 1 + number.len();
    (numbered && named && rest.starts_with(|character: char| character.is_uppercase() || character == '"'))
        .then_some((&text[..length], length))
}
