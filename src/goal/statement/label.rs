//! What a line calls itself: a goal, a key result, a step.

use super::Label;

/// Words that a line calls itself by.
const LABELS: &[(&str, Label)] = &[
    ("goal", Label::Goal),
    ("objective", Label::Goal),
    ("objectives", Label::Goal),
    ("okr", Label::Goal),
    ("o", Label::Goal),
    ("g", Label::Goal),
    ("outcome", Label::Goal),
    ("resolution", Label::Goal),
    ("wish", Label::Goal),
    ("target", Label::Goal),
    ("aim", Label::Goal),
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

/// Whether letters in front of a number make it a quarter or half of a year.
fn is_quarter(letters: &str) -> bool {
    matches!(letters, "Q" | "H" | "q" | "h")
}

/// A word that counts labels.
fn is_count(word: &str) -> bool {
    const COUNTS: &[&str] = &["one", "two", "three", "four", "five", "a", "b", "c", "i", "ii", "iii"];
    word.len() <= 5 && COUNTS.iter().any(|known| known.eq_ignore_ascii_case(word))
}

/// What the text calls itself at its beginning, and the length of that. `mark` is the first mark between a name and its value.
pub(super) fn label(text: &str, mark: Option<(usize, usize)>) -> Option<(Label, usize)> {
    // "Win the cup (goal: 3 games)" is called nothing.
    let is_whole = |end: usize| text[..end].rfind('(').is_none_or(|open| text[open..end].contains(')'));
    let marked = mark.filter(|(end, _)| is_whole(*end)).and_then(|(end, mark)| Some((label_of(&text[..end], text)?, end + mark)));
    marked.or_else(|| {
        let head = numbered_head(text)?;
        Some((label_of(head, text)?, head.len()))
    })
}

/// What a head of a name and a count calls its line: "Goal 1", "Target B".
pub(in crate::goal) fn counted(head: &str) -> Option<Label> {
    let (name, count) = head.split_once(' ')?;
    let is_goal = || ["target", "aim"].iter().any(|known| known.eq_ignore_ascii_case(name));
    let label = named_label(name).or_else(|| is_goal().then_some(Label::Goal))?;
    let is_number = (1..=2).contains(&count.len()) && count.bytes().all(|byte| byte.is_ascii_digit());
    (is_number || is_count(count)).then_some(label)
}

/// What the words at the beginning of a text call it.
fn label_of(head: &str, text: &str) -> Option<Label> {
    // "A-goal" and "B-goal" of a race.
    let head = match head.as_bytes() {
        [b'A'..=b'D', b'-', _, ..] => &head[2..],
        _ => head,
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
            // "O1" and "KR2.1" hold name and number, "T1" behind "Objective" is a number, "Q1" a time.
            let is_number = !name.is_empty() && named_label(letters).is_none() && !is_quarter(letters);
            let names = !letters.is_empty() && number && !is_number;
            name = if names { letters } else { name };
        } else {
            (name, numbered) = (word, false);
        }
        words += 1;
    }
    let label = named_label(name)?;
    let allowed = match label {
        // "Target: 40 %" is a figure, "Target 1: no one waits" a goal.
        Label::Goal if matches!(name, "target" | "Target" | "aim" | "Aim") => numbered && words == 2,
        // "O: Grow the shop" stands above "KR: …".
        Label::Goal => numbered || name.len() > 1 && words <= 5 || text.starts_with("O:"),
        Label::KeyResult => {
            numbered || words <= 2 && !name.eq_ignore_ascii_case("result") || head.trim().eq_ignore_ascii_case("key result")
        }
        Label::Step => numbered && words <= 3,
    };
    allowed.then_some(label)
}

/// Whether a word in front of "goal" or "objective" tells of another one, which the goal at hand serves.
fn names_other_goals(word: &str) -> bool {
    const OTHERS: &[&str] = &["overarching", "related", "parent", "linked", "supporting", "supports", "underlying", "associated"];
    OTHERS.iter().any(|known| known.eq_ignore_ascii_case(word))
}

/// "Goal #2 Learn", "Goal 2. Learn", "O1 Learn", "KR1.1 two songs": a name and its number in front of words that begin anew.
fn numbered_head(text: &str) -> Option<&str> {
    let bytes = text.as_bytes();
    let end = memchr::memchr(b' ', &bytes[..bytes.len().min(LONGEST_LABEL + 1)])?;
    let (first, behind) = (&text[..end], &text[end + 1..]);
    let may_count = |byte: Option<&u8>| byte.is_some_and(|byte| matches!(byte, b'0'..=b'9' | b'#' | b'.' | b')'));
    let [next, second] = [0, 1].map(|at| behind.as_bytes().get(at));
    if !may_count(first.as_bytes().last()) && !may_count(next) && !second.is_some_and(u8::is_ascii_digit) {
        return None;
    }
    let (name, own) = first.split_at(first.bytes().take_while(u8::is_ascii_alphabetic).count());
    let (number, rest) = if own.is_empty() { behind.split_once(' ')? } else { (own, behind) };
    // Other names with a number in one word are things: "M3".
    let of_result = name == "KR";
    // "G7 summit" counts nothing.
    let is_goal = || name == "O" || name == "G" && own.ends_with(['.', ')']);
    let named = if own.is_empty() { named_label(name).is_some() } else { of_result || is_goal() };
    // "Objective T1. Learn" counts by area, "Goal B2 Spanish" names a level.
    let area = own.is_empty() && number.ends_with(['.', ')']);
    let number =
        number.strip_prefix(|first: char| area && first.is_ascii_uppercase() && !matches!(first, 'Q' | 'H')).unwrap_or(number);
    let digits = number.trim_start_matches('#').trim_end_matches(['.', ')']).as_bytes();
    let counts = digits.iter().all(|byte| byte.is_ascii_digit() || of_result && *byte == b'.');
    // "Goal 2. 35 rowers".
    let ends = number.ends_with(['.', ')']);
    let anew = |first: char| {
        first.is_uppercase()
            || first == '"'
            || ends && first.is_ascii_digit()
            || of_result && (first.is_alphanumeric() || first == '`')
    };
    let numbered = (1..=3).contains(&digits.len()) && digits[0].is_ascii_digit() && counts;
    (named && numbered && rest.starts_with(anew)).then(|| &text[..text.len() - rest.len() - 1])
}
