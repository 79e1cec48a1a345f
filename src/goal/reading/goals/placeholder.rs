//! Text that a template left to be filled in.

use std::ops::Range;

use crate::goal::statement::Look;

/// The first placeholder in a text.
pub(in crate::goal::reading) fn find(text: &str) -> Option<Range<usize>> {
    find_seen(text, Look::at(text))
}

/// The first placeholder in a text that was looked at.
pub(in crate::goal::reading) fn find_seen(text: &str, look: Look) -> Option<Range<usize>> {
    let marked = look.has(Look::SLOT | Look::OPEN | Look::FOREIGN | Look::STOP);
    if !marked && text.len() > LONGEST_LEFT_OPEN && !text.starts_with("TBD") {
        return pattern(text, look);
    }
    if text.len() <= LONGEST_LEFT_OPEN && is_left_open(text) {
        return Some(0..text.len());
    }
    if may_be_whole(text) {
        let trimmed = text.trim();
        let start = text.len() - text.trim_start().len();
        if trimmed.len() < 60 && is_whole(trimmed) || is_filled_in_later(trimmed) {
            return Some(start..start + trimmed.len());
        }
    }
    let brackets = look.has(Look::SQUARE | Look::SLOT);
    if brackets && let Some(whole) = bracketed_whole(text) {
        return Some(whole);
    }
    (if look.has(Look::SLOT) { templated(text) } else { None })
        .or_else(|| if brackets { bracketed(text, '[', ']').or_else(|| bracketed(text, '<', '>')) } else { None })
        .or_else(|| pattern(text, look))
}

/// The first placeholder in a value that says something in prose, where `TODO: …` is no task but says that the words are still missing.
pub(in crate::goal::reading) fn find_in_prose(text: &str) -> Option<Range<usize>> {
    find(text).or_else(|| is_whole(text).then_some(0..text.len()))
}

/// Whether the text tells its reader what to write, as templates without brackets do: "Outline your main objectives (e.g. …)".
pub(in crate::goal::reading) fn is_instruction(text: &str) -> bool {
    let text = text.trim_start();
    let letters = text.bytes().position(|byte| !byte.is_ascii_alphabetic()).unwrap_or(text.len());
    let first = &text[..letters];
    let asks = ASKING.get(letters).is_some_and(|words| words.iter().any(|word| is_word(word, first)));
    if !asks || text[letters..].starts_with(char::is_alphabetic) {
        return false;
    }
    let bytes = text.as_bytes();
    let addresses = || {
        let mut starts = memchr::memchr2_iter(b'y', b'Y', bytes);
        starts.any(|at| bytes[at..].get(..4).is_some_and(|word| word.eq_ignore_ascii_case(b"your")))
    };
    if memchr::memchr(b'.', bytes).is_none() && !addresses() {
        return false;
    }
    let lower = text.to_lowercase();
    let example = (lower.contains("(e.g") || lower.contains("e.g.,")) && !matches!(first, "Set" | "set" | "Write" | "write");
    example || lower.contains(" your ") && ABOUT_GOALS.iter().any(|word| lower.contains(word))
}

/// Whether words of the same length are the same apart from case; nearly all differ in their first letter.
fn is_word(known: &str, word: &str) -> bool {
    known.as_bytes()[0] == word.as_bytes()[0].to_ascii_lowercase() && known.eq_ignore_ascii_case(word)
}

/// Verbs with which a template asks for words, by their length.
const ASKING: [&[&str]; 12] = [
    &[],
    &[],
    &[],
    &["set"],
    &["list", "note"],
    &["share", "state", "write", "enter"],
    &["define", "detail", "insert"],
    &["outline", "discuss", "propose", "mention", "specify", "explain", "include", "provide"],
    &["describe", "identify"],
    &["emphasize", "emphasise", "highlight", "summarize", "summarise"],
    &[],
    &["acknowledge"],
];

/// What such words are to be about.
const ABOUT_GOALS: &[&str] =
    &["goals", "objectives", "aspirations", "strategies", "this section", "milestones", "how progress", "practices", "resources"];

/// Whether the text begins as placeholders do that are all of a text; a cheap no for nearly all.
fn may_be_whole(text: &str) -> bool {
    let first = text.as_bytes().first();
    first.is_some_and(|first| !first.is_ascii_alphanumeric() || matches!(first, b'X' | b'x' | b'T' | b't' | b'F' | b'f' | b'D'))
}

/// The most bytes of a text that says that something comes later.
const LONGEST_LEFT_OPEN: usize = 24;

/// Whether one word stands in front of what says that it comes later: "Goals TBA", "Date TBD".
fn is_left_open(text: &str) -> bool {
    let before = text.strip_suffix(" TBA").or_else(|| text.strip_suffix(" TBD"));
    before.is_some_and(|before| !before.is_empty() && before.bytes().all(|byte| byte.is_ascii_alphabetic()))
}

/// Whether the text is nothing but a placeholder.
fn is_whole(text: &str) -> bool {
    let bare = text.trim_matches(|character: char| matches!(character, '.' | ':' | '*' | '_' | '(' | ')' | '[' | ']'));
    matches!(text, "..." | "…" | "???" | "XXX" | "xxx" | "[...]" | "[…]" | "___" | "____" | "_____")
        || matches!(
            bare,
            "Description" | "TODO" | "TBD" | "TBA" | "tbd" | "todo" | "tba" | "FIXME" | "Fill in" | "fill in" | "Fill in if applicable"
        )
        || ["TODO:", "TBD:", "TBD ", "FIXME:"].iter().any(|prefix| text.starts_with(prefix) && text.len() < 60)
        // Before a capital letter it is the mark of a task.
        || text.strip_prefix("TODO ").is_some_and(|rest| !rest.starts_with(char::is_uppercase) && text.len() < 60)
}

/// `(fill in: what it is to be)`.
fn is_filled_in_later(text: &str) -> bool {
    let start = text.get(..8).unwrap_or_default();
    start.starts_with(['(', '[']) && start[1..].eq_ignore_ascii_case("fill in") && text.ends_with([')', ']'])
}

/// `{{…}}`, `<% … %>`, `{% … %}`, other than what a site generator or note-taking tool draws something from.
fn templated(text: &str) -> Option<Range<usize>> {
    memchr::memchr2(b'{', b'<', text.as_bytes())?;
    [("{{", "}}"), ("<%", "%>"), ("{%", "%}"), ("${", "}")].iter().find_map(|(open, close)| {
        let mut from = 0;
        loop {
            let start = from + text[from..].find(open)?;
            from = text[start..].find(close).map_or(text.len(), |length| start + length + close.len());
            if !is_drawn(open, text[start + open.len()..from].trim_start()) {
                return Some(start..from);
            }
        }
    })
}

/// Whether something is shown in place of a tag that begins so: `{% video 12 %}`, `{{< video 12 >}}`, `{{embed [[Sails]]}}`.
fn is_drawn(open: &str, inside: &str) -> bool {
    const FILLING: &[&str] = &["if", "for", "set", "block", "unless", "case"];
    const DRAWING: &[&str] =
        &["embed", "query", "renderer", "video", "youtube", "tweet", "twitter", "cloze", "iframe", "pdf", "toc", "include"];
    let shortcode = open == "{{" && inside.starts_with(['<', '%']);
    let inside = inside.trim_start_matches('-').trim_start();
    let name = &inside[..inside.find(|mark: char| !mark.is_ascii_alphanumeric()).unwrap_or(inside.len())];
    match open {
        "{%" => !FILLING.contains(&name),
        "{{" => shortcode || ["site.", "page."].iter().any(|start| inside.starts_with(start)) || DRAWING.contains(&name),
        _ => false,
    }
}

/// `[Target date]`, `[insert a number]`, `<your goal>`.
fn bracketed(text: &str, open: char, close: char) -> Option<Range<usize>> {
    let mut from = 0;
    let next = |from: usize| memchr::memchr(open as u8, &text.as_bytes()[from..]).map(|at| from + at);
    while let Some(start) = next(from) {
        let length = text[start + 1..].find(close)?;
        let end = start + 1 + length + 1;
        let wiki = text[start + 1..].starts_with(open) || text[end..].starts_with('(');
        if !wiki && is_slot(text[start + 1..end - 1].trim(), open) {
            return Some(start..end);
        }
        from = end;
    }
    None
}

/// A text that stands in brackets as a whole: `[what I want of it]`, `<one sentence about it>`, `{Personal goal 1}`. One word is a mark.
fn bracketed_whole(text: &str) -> Option<Range<usize>> {
    let trimmed = text.trim();
    let within = |open: char, close: char| trimmed.strip_prefix(open)?.strip_suffix(close);
    let inside =
        within('[', ']').or_else(|| within('<', '>')).or_else(|| within('{', '}').filter(|words| !is_attributes(words)))?;
    let start = text.len() - text.trim_start().len();
    let words = inside.trim().contains(' ') && inside.contains(char::is_alphabetic);
    (words && !inside.contains(['[', ']', '<', '>'])).then(|| start..start + trimmed.len())
}

/// Whether curly brackets hold what a site generator reads: `{: .wide #top}`.
fn is_attributes(inside: &str) -> bool {
    !inside.starts_with(char::is_alphabetic) || inside.contains(['=', '{', '}'])
}

/// Words that stand for what is to be filled in.
const SLOT_WORDS: &[&str] = &[
    "insert", "your", "specific", "name", "date", "amount", "number", "percentage", "goal", "milestone", "description", "metric",
    "target", "deadline", "x", "xx", "n", "example", "describe", "add", "fill", "here", "objective", "placeholder", "area",
    "title", "role", "result", "measurable", "outcome", "quarter", "sentence", "company", "skill", "month", "year", "day",
];

fn is_slot(inside: &str, open: char) -> bool {
    let words: Vec<&str> = inside
        .split(|character: char| !(character.is_alphanumeric() || character == '\''))
        .filter(|word| !word.is_empty())
        .collect();
    let letters = inside.chars().any(char::is_alphabetic);
    if !letters || words.is_empty() || words.len() > 14 || inside.starts_with(['^', '!', '/', '#', '@']) {
        return false;
    }
    let slot = words.iter().any(|word| SLOT_WORDS.iter().any(|known| known.eq_ignore_ascii_case(word)));
    let first = inside.chars().next().is_some_and(char::is_uppercase);
    let shouted = words.iter().all(|word| word.chars().all(|character| !character.is_lowercase()));
    if open == '<' {
        return slot && words.len() > 1;
    }
    let article = ["a", "an", "the", "my", "your"].contains(&words[0]) && words.len() > 1;
    article
        || slot && (first && !shouted || words.len() > 1 || inside.len() > 1 && !first)
        || words.len() > 1
            && first
            && !shouted
            && words.iter().all(|word| word.chars().next().is_some_and(|first| first.is_uppercase() || first.is_ascii_digit()))
}

/// `YYYY-MM-DD`, `dd.mm.yy`, `XX%`, `$X`.
fn pattern(text: &str, look: Look) -> Option<Range<usize>> {
    // In small letters only values and cells hold one.
    let small = || text.len() < 40 && text.as_bytes().windows(4).any(|part| matches!(part, b"dd.m" | b"yyyy" | b"MM-D"));
    if !look.has(Look::UNKNOWN) && !small() {
        return None;
    }
    ["YYYY-MM-DD", "YYYY", "yyyy-mm-dd", "MM-DD", "dd.mm.yy", "DD.MM.YY", "DD/MM", "MM/DD", "XX%", "X%", "$X", "€X", "£X", "XX "]
        .iter()
        .find_map(|known| text.find(known).map(|start| start..start + known.trim_end().len()))
        .filter(|range| text[..range.start].chars().next_back().is_none_or(|before| !before.is_alphanumeric()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_left_to_fill_in_is_a_placeholder() {
        for (text, expected) in [
            ("TBD", Some("TBD")),
            ("TBD once the harbour is built", Some("TBD once the harbour is built")),
            ("TODO: paint the hull of the old boat", None),
            ("Save [amount] a month", Some("[amount]")),
            ("[Target Date]", Some("[Target Date]")),
            ("[the one thing that counts]", Some("[the one thing that counts]")),
            ("By [insert a date]", Some("[insert a date]")),
            ("{{date}}", Some("{{date}}")),
            ("Reach XX% of it", Some("XX%")),
            ("<your goal>", Some("<your goal>")),
            ("<one sentence. what makes it a good season?>", Some("<one sentence. what makes it a good season?>")),
            ("<b>", None),
            ("...", Some("...")),
            ("due YYYY-MM-DD", Some("YYYY-MM-DD")),
            ("2027-MM-DD", Some("MM-DD")),
            ("Read more … often", None),
            ("[WIP]", None),
            ("[x]", None),
            ("Learn [[Weaving]]", None),
            ("Weave [a scarf](scarf.md)", None),
            ("Keep a todo list", None),
            ("Cut costs <20%", None),
            ("See note [1]", None),
            ("SPX 100", None),
            ("{% video 12 %} Row to {{ place }}", Some("{{ place }}")),
            ("{% if sail %}", Some("{% if sail %}")),
            ("{{< boat 12 >}} and {{embed [[Sails]]}}", None),
        ] {
            assert_eq!(find(text).map(|range| &text[range]), expected, "{text}");
        }
    }
}
