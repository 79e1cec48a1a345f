//! Times in a text that are no deadline of a goal: they tell what was, when the text was made, or what is not promised.

use crate::date::Period;
use crate::language::time::Context;
use crate::language::time::Role;
use crate::language::time::TimeExpression;

/// The words in front of a time that may say what it is: no more than a long sentence, as a text may name many times.
pub(super) fn words_before<'s>(text: &'s str, expression: &TimeExpression) -> &'s str {
    const LONG: usize = 400;
    let end = expression.span.range().start;
    let start = (end.saturating_sub(LONG)..=end).find(|at| text.is_char_boundary(*at)).unwrap_or(end);
    text.get(start..end).unwrap_or_default()
}

/// Whether a remark in brackets tells when something was done or how it was: "(asked again 4.5.27)", "(2026: 67)", "(67 in autumn)",
/// "(open since April)".
pub(super) fn is_told(text: &str, expression: &TimeExpression) -> bool {
    const AHEAD: &[&str] =
        &["planned", "expected", "scheduled", "needed", "targeted", "required", "estimated", "intended", "delayed", "moved"];
    let before = words_before(text, expression);
    let Some(remark) = before.rfind('(').map(|open| before[open + 1..].trim_start()) else { return false };
    let said = expression.span.range();
    let behind = &text[said.end..];
    // "(this year 19 %)" needs no colon.
    let value =
        behind.strip_prefix(": ").or_else(|| behind.strip_prefix(' ').filter(|_| text[said.start..].starts_with("this ")));
    let figure = value.is_some_and(|value| value.starts_with(|first: char| first.is_ascii_digit()));
    if remark.is_empty() && figure || expression.role == Role::Start && text[said.start..].starts_with("since ") {
        return !remark.contains(')');
    }
    if behind.starts_with(')') && expression.role != Role::Deadline && is_figure(remark) {
        return true;
    }
    let first = remark.split(' ').next().unwrap_or_default();
    let done = first.len() > 4 && first.ends_with("ed") && first.starts_with(|letter: char| letter.is_ascii_lowercase());
    done && expression.role != Role::Deadline && !remark.contains(')') && !AHEAD.contains(&first)
}

/// Whether words only give a figure: "67 times".
fn is_figure(words: &str) -> bool {
    let is_number = |word: &str| word.starts_with(|first: char| first.is_ascii_digit()) && word.len() < LONGEST_NUMBER;
    let mut words = words.split_whitespace();
    words.next().is_some_and(|first| is_number(first) && !first.ends_with(|last: char| last.is_alphabetic()))
        && words.all(|word| matches!(word, "%" | "percent" | "times" | "of" | "in" | "on") || is_number(word))
}

/// The most bytes of a number, and one more.
const LONGEST_NUMBER: usize = 12;

/// Marks in front of a remark.
pub(super) const REMARK: &[char] = &['(', '[', '–', '—', '|'];

/// The same in a title, which is no sentence.
pub(super) const PART_OF_TITLE: &[char] = &['(', '[', '–', '—', '|', ',', ';', ':'];

/// Whether a remark tells when the text was made and not when a goal is due: "(last updated 8 January)", "– goal agreed on 8 January".
/// `marks` are those in front of remarks.
pub(super) fn tells_of_the_text(text: &str, expression: &TimeExpression, marks: &[char]) -> bool {
    const MADE: &[&str] = &["agreed", "updated", "edited", "revised", "amended", "version", "status", "stand"];
    /// Most words behind "agreed" that tell with whom.
    const LONGEST_MADE: usize = 5;
    const WHOSE: &[&str] =
        &["goal", "goals", "objective", "objectives", "okrs", "targets", "plan", "document", "last", "were", "was"];
    if expression.role == Role::Deadline {
        return false;
    }
    let before = words_before(text, expression).to_ascii_lowercase();
    let mut words = before.trim_end_matches([' ', ':']).split_whitespace().rev().skip_while(|word| matches!(*word, "on" | "of"));
    let (Some(made), front) = (words.next(), words.next()) else { return false };
    let opens = made.starts_with(marks);
    let stands_first = || match front {
        Some(front) => front.ends_with(marks) || front == "-" || WHOSE.contains(&front.trim_start_matches(marks)),
        None => true,
    };
    // "(agreed with Mia on 8 January)".
    let remarked = || {
        let mut words = before.rsplit(marks).next().unwrap_or_default().split_whitespace();
        let by_whom = words.next().is_some_and(|made| made.ends_with("ed") && MADE.contains(&made));
        by_whom && words.nth(LONGEST_MADE).is_none() && before.contains(marks)
    };
    MADE.contains(&made.trim_start_matches(marks)) && (opens || stands_first()) || remarked()
}

/// Whether the words in front of a time say that it is over, uncertain or only the beginning: "the story I started in May", "maybe a
/// race in July", "I do not apply until August".
pub(super) fn is_no_promise(text: &str, expression: &TimeExpression) -> bool {
    let start = expression.span.range().start;
    let before = words_before(text, expression).rsplit([',', '.', ';', '(', ':']).next().unwrap_or_default().to_ascii_lowercase();
    let mut words = before.split_whitespace();
    let mut behind = words.clone().rev();
    let (last, who) = (behind.next().unwrap_or_default(), behind.next().unwrap_or_default());
    if last == "until" || text[start..].starts_with("until") {
        return words.any(|word| word == "not" || word == "never" || word.ends_with("n't") || word.ends_with("n’t"));
    }
    let did = last.ends_with("ed") && matches!(who, "i" | "i've" | "i’ve" | "we" | "we've" | "we’ve");
    let denied = words.clone().next() == Some("not");
    expression.role != Role::Deadline && (did || denied || words.any(|word| matches!(word, "maybe" | "perhaps" | "possibly")))
}

/// Whether a time only says of when a thing is, as it was over before these goals begin: "file my 2026 taxes" among goals for 2027.
pub(super) fn is_of_a_thing(text: &str, expression: &TimeExpression, period: Option<Period>, context: &Context) -> bool {
    const NO_THING: &[&str] = &[
        "after", "already", "alone", "and", "as", "at", "because", "before", "but", "by", "for", "from", "in", "instead", "is",
        "of", "on", "onwards", "or", "since", "so", "then", "through", "till", "to", "until", "via", "was", "when", "where",
        "which", "while", "with", "without",
    ];
    let over = period.zip(context.period).is_some_and(|(named, goals)| named.end < goals.start);
    if !over || expression.role != Role::Bare {
        return false;
    }
    let in_clause = words_before(text, expression).trim_end().ends_with(char::is_alphanumeric);
    let behind = text[expression.span.range().end..].strip_prefix(' ').unwrap_or_default();
    let thing = behind.split(|letter: char| !letter.is_alphanumeric()).next().unwrap_or_default();
    in_clause && thing.starts_with(|first: char| first.is_ascii_lowercase()) && !NO_THING.contains(&thing)
}
