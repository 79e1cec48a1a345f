//! Numbers that are no figures: parts of names, codes, versions, years, ordinals and lists.

use super::figures::Number;
use super::is_currency;
use super::reader::Reader;
use super::vocabulary::Sense;
use crate::language::words::TokenKind;

/// Letters that may stand behind the digits of a figure.
const SUFFIXES: [&str; 42] = [
    "am", "b", "bn", "bpm", "cm", "eur", "ft", "g", "gb", "h", "hr", "hrs", "hz", "k", "kb", "kcal", "kg", "km", "kms", "kph",
    "kwh", "l", "lb", "lbs", "m", "mb", "mg", "mi", "min", "mins", "ml", "mm", "mo", "mph", "ms", "pm", "pp", "s", "sec", "secs",
    "wpm", "x",
];

/// Suffixes of lengths in one token; the time reader has proved them.
const TIME_SUFFIXES: [&str; 12] = ["d", "day", "days", "month", "months", "w", "week", "weeks", "y", "year", "years", "yrs"];

/// Whether the number is part of a name or an order and counts nothing.
pub(super) fn is_name(reader: &Reader<'_, '_>, number: Number<'_>) -> bool {
    let Number { token, digits, suffix } = number;
    if matches!(suffix, "st" | "nd" | "rd" | "th") || is_version(digits) {
        return true;
    }
    if is_lift(reader, number) {
        return false;
    }
    let suffixed = !suffix.is_empty();
    if suffixed && SUFFIXES.binary_search(&suffix).is_err() && !(TIME_SUFFIXES.contains(&suffix) && reader.time(token).is_some())
    {
        return true;
    }
    is_glued_to_name(reader, token)
        || is_list_number(reader, token)
        || is_idiom(reader, token, digits)
        || (!suffixed && is_year(reader, token, digits))
        || (suffix == "k" && is_race(reader, token, digits))
        || is_labelled(reader, number)
}

/// `2.4.1`; but `1.000.000` is a number.
fn is_version(digits: &str) -> bool {
    let dots = digits.bytes().filter(|byte| *byte == b'.').count();
    dots > 1 && !digits.split('.').skip(1).all(|group| group.len() == 3)
}

/// `80x5`, `3x8` at the end of a line: a weight or sets and how often.
fn is_lift(reader: &Reader<'_, '_>, Number { token, suffix, .. }: Number<'_>) -> bool {
    let times =
        suffix.strip_prefix('x').is_some_and(|times| !times.is_empty() && times.bytes().all(|digit| digit.is_ascii_digit()));
    let last = token + 1 >= reader.len();
    times && last && token > 1 && reader.words.mark(token - 1) == Some(':')
}

/// `#2`, `under-12s`, `a/2`, `401(k)`.
fn is_glued_to_name(reader: &Reader<'_, '_>, token: usize) -> bool {
    let words = reader.words;
    if words.is_glued(token + 1) && words.mark(token + 1) == Some('(') && words.lower(token + 2) == "k" {
        return true;
    }
    if !words.is_glued(token) {
        return false;
    }
    if words.is_word(token - 1) {
        return true;
    }
    // sub-4 hour, top-10
    if token > 1 && matches!(words.lower(token - 2), "sub" | "top") {
        return false;
    }
    match words.mark(token - 1) {
        Some('#' | '_' | '@' | '\'') => true,
        // A sign of its own is a minus or a part of a limit: "≥ -5", "+10".
        Some('-' | '/' | '.' | '+' | ':') => words.is_glued(token - 1) && token > 1,
        _ => false,
    }
}

/// `1.` or `2)` before the statement.
fn is_list_number(reader: &Reader<'_, '_>, token: usize) -> bool {
    token == 0 && reader.words.is_glued(1) && matches!(reader.words.mark(1), Some('.' | ')')) && reader.len() > 2
}

/// `24/7`, `1:1`, `50/50`, `360 feedback`, `9-5`, `(2/6)`.
fn is_idiom(reader: &Reader<'_, '_>, token: usize, digits: &str) -> bool {
    let words = reader.words;
    let glued = words.is_glued(token + 1) && words.is_glued(token + 2);
    let progress =
        glued && words.mark(token + 1) == Some('/') && words.mark(token + 3) == Some(')') && words.is_number(token + 2);
    if progress && words.mark(token - usize::from(token > 0)) == Some('(') {
        return true;
    }
    match digits {
        "24" => glued && words.digits(token + 2) == "7",
        "1" => glued && (words.digits(token + 2) == "1" || words.lower(token + 2) == "on"),
        "50" => glued && words.mark(token + 1) == Some('/') && words.digits(token + 2) == "50",
        "9" => glued && words.digits(token + 2) == "5" && words.suffix(token + 2).is_empty(),
        "360" | "101" | "365" => !reader.plural_follows(token + 1) && !matches!(words.kind(token + 1), Some(TokenKind::Percent)),
        "529" => words.lower(token + 1).starts_with("plan"),
        _ => false,
    }
}

/// Four digits of this or the last century, unless they count something.
fn is_year(reader: &Reader<'_, '_>, token: usize, digits: &str) -> bool {
    let words = reader.words;
    if !(digits.len() == 4
        && (digits.starts_with("19") || digits.starts_with("20"))
        && digits.bytes().all(|byte| byte.is_ascii_digit()))
    {
        return false;
    }
    let counts = reader.plural_follows(token + 1)
        || matches!(words.kind(token + 1), Some(TokenKind::Percent | TokenKind::Currency))
        || (words.is_glued(token + 1) && words.mark(token + 1) == Some('+'));
    if token > 0 && matches!(words.lower(token - 1), "at" | "during" | "in" | "since") {
        return true;
    }
    let limited = token > 0
        && (is_currency(words, token - 1)
            || matches!(
                reader.sense(token - 1),
                Some(Sense::Than | Sense::Least | Sense::Most | Sense::AtLeast | Sense::AtMost | Sense::About)
            )
            || matches!(words.mark(token - 1), Some('<' | '>' | '≥' | '≤' | '=' | '~')));
    let rated = (token.saturating_sub(2)..token).any(|before| matches!(reader.sense(before), Some(Sense::Metric)));
    !(counts || limited || rated)
}

/// `a 5k`, `my 10k time`: the race.
fn is_race(reader: &Reader<'_, '_>, token: usize, digits: &str) -> bool {
    let words = reader.words;
    let named = token > 0
        && matches!(words.lower(token - 1), "a" | "an" | "another" | "first" | "full" | "my" | "parkrun" | "the" | "trail");
    let raced = matches!(words.lower(token + 1), "pb" | "personal" | "race" | "race-day" | "run" | "runs" | "time" | "times");
    matches!(digits, "3" | "5" | "8" | "10" | "15" | "20") && (raced || (named && !reader.plural_follows(token + 1)))
}

/// `KR 2`, `chapter 3`, `Postgres 17`: the word before gives its name to the number.
fn is_labelled(reader: &Reader<'_, '_>, Number { token, digits, suffix }: Number<'_>) -> bool {
    let words = reader.words;
    if token > 1 && words.mark(token - 1) == Some('.') && words.lower(token - 2) == "no" {
        return true;
    }
    // C# 14, C++ 20
    let sharp = token > 1 && matches!(words.mark(token - 1), Some('#' | '+')) && words.is_glued(token - 1);
    if sharp && (words.is_word(token - 2) || words.mark(token - 2) == Some('+')) {
        return true;
    }
    let Some(before) = token.checked_sub(1).filter(|before| words.is_word(*before)) else { return false };
    let integer = digits.len() <= 4 && suffix.is_empty();
    if reader.sense(before) == Some(Sense::Label) && integer {
        return !reader.plural_follows(token + 1);
    }
    // The first word of a clause has a capital of its own.
    let inner = before > 0 && (words.is_word(before - 1) || words.is_number(before - 1));
    let capital = inner
        && words.is_capitalised(before)
        && matches!(reader.sense(before), None | Some(Sense::FirstClass))
        && words.lower(before).len() > 1;
    let counts = reader.plural_follows(token + 1)
        || matches!(words.kind(token + 1), Some(TokenKind::Percent | TokenKind::Currency))
        || matches!(words.mark(token + 1), Some('+' | ':' | '/'))
        || is_small_word(words.lower(before));
    capital && integer && !counts
}

/// Words that titles write with a capital and that name nothing.
fn is_small_word(word: &str) -> bool {
    matches!(
        word,
        "and"
            | "at"
            | "for"
            | "in"
            | "my"
            | "of"
            | "on"
            | "our"
            | "the"
            | "with"
            | "all"
            | "read"
            | "run"
            | "do"
            | "get"
            | "reach"
            | "score"
    )
}
