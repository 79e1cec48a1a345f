//! Remarks that tell how far a goal is, in figures or words.

use super::signs;
use crate::goal::Status;
use crate::goal::names::find_status;
use crate::language::time;
use crate::language::time::Meaning;
use crate::language::time::Role;
use crate::language::words::Words;

/// "6/20", "60%", "4 of 12", "2 complete", "currently 2": how far, in figures.
pub(super) fn is_progress(text: &str) -> bool {
    let text = text.trim();
    // It begins with a figure, or with "currently" or "progress".
    if !text.starts_with(|first: char| first.is_ascii_digit() || matches!(first, '.' | ',' | 'c' | 'C' | 'p' | 'P')) {
        return false;
    }
    let number = |part: &str| {
        !part.trim().is_empty()
            && part.trim().len() <= 6
            && part.trim().bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b','))
    };
    let figures = |byte: &u8| byte.is_ascii_digit() || matches!(byte, b'.' | b',');
    if !text.as_bytes().iter().any(figures) {
        return false;
    }
    if let Some((done, all)) = share(text) {
        return number(done) && number(all) && figure(done) <= figure(all) && !is_month(done, all);
    }
    if let Some(percent) = text.strip_suffix('%') {
        return number(percent);
    }
    let is_one_of = |word: &str, known: &[&str]| known.iter().any(|known| known.eq_ignore_ascii_case(word));
    let mut words = text.split(' ');
    match (words.next(), words.next(), words.next(), words.next()) {
        (Some(first), Some(second), None, None) => {
            is_one_of(second, &["complete", "completed", "done", "finished", "so"]) && number(first.trim_end_matches('%'))
                || is_one_of(first, &["currently", "progress:"]) && number(second.trim_end_matches('%'))
        }
        (Some(count), Some(so), Some(far), None) => {
            so.eq_ignore_ascii_case("so") && far.eq_ignore_ascii_case("far") && number(count)
        }
        _ => false,
    }
}

/// "score: 0.7", "Score 0.7": how far a key result is.
pub(super) fn is_score(text: &str) -> bool {
    let (name, figure) = text.split_at(text.find(|first: char| first.is_ascii_digit()).unwrap_or(0));
    let name = name.trim_end().trim_end_matches(':');
    name.eq_ignore_ascii_case("score") && is_figure_of_a_score(figure)
}

/// The figure of a score, between nothing and one: "0.7", "1".
pub(super) fn is_figure_of_a_score(text: &str) -> bool {
    matches!(text, "0" | "1") || is_share(text)
}

/// "0.7", "1.0": the score of a key result, when it stands in brackets.
pub(super) fn is_share(text: &str) -> bool {
    let Some((whole, parts)) = text.split_once('.') else { return false };
    let short = (1..=2).contains(&parts.len()) && parts.bytes().all(|byte| byte.is_ascii_digit());
    short && (whole == "0" || whole == "1" && parts.bytes().all(|byte| byte == b'0'))
}

fn figure(text: &str) -> f64 {
    text.trim().parse().unwrap_or(0.0)
}

/// The two sides of "4/12" and "4 of 12".
fn share(text: &str) -> Option<(&str, &str)> {
    let of = || text.as_bytes().windows(4).position(|window| window.eq_ignore_ascii_case(b" of "));
    text.split_once('/').or_else(|| of().map(|at| (&text[..at], &text[at + 4..])))
}

/// "06/2027" is a month.
fn is_month(month: &str, year: &str) -> bool {
    (1.0..=12.0).contains(&figure(month)) && year.trim().len() == 4 && (2010.0..2070.0).contains(&figure(year))
}

/// "12/12", "12 of 12", "100%".
pub(super) fn is_complete(progress: &str) -> bool {
    let all = share(progress).is_some_and(|(done, all)| done.trim() == all.trim() && done.trim() != "0");
    all || progress.split_once('%').is_some_and(|(percent, _)| percent.trim() == "100")
}

/// The status that a remark in brackets tells, and whether it tells a time as well: "done", "done in May", "completed Nov 23". What the
/// words behind say may be anything but that it is over: "delivered to three clients by June", "met twice a month".
pub(super) fn status_of_remark(remark: &str) -> Option<(Status, bool)> {
    // No status holds a figure.
    let figured = remark.bytes().any(|byte| byte.is_ascii_digit());
    if !figured && let Some(status) = find_status(remark) {
        return Some((status, false));
    }
    let signs = signs::leading_signs(remark);
    if let Some(status) = (signs > 0).then(|| signs::status_of_signs(&remark[..signs])).flatten() {
        return Some((status, false));
    }
    // "4 complete", "partly done": the count says how far, not that it is over.
    if remark.len() > 60 {
        return None;
    }
    let first = remark.split(|character: char| !(character.is_alphanumeric() || character == '\'')).next().unwrap_or_default();
    let status = find_status(first).filter(|status| !status.is_open() && first.len() >= 3)?;
    Some((status, when_over(&remark[first.len()..])?))
}

/// Whether the words behind "done" tell when; nothing when they say something else: a deadline, a rhythm, what it was done to.
fn when_over(behind: &str) -> Option<bool> {
    let words = Words::new(behind);
    let times = time::find(&words);
    if times.iter().any(|time| time.role == Role::Deadline || time.rhythm().is_some()) {
        return None;
    }
    let (mut at, mut dated) = (0, false);
    loop {
        if let Some(time) = times.iter().find(|time| time.tokens.start == at) {
            dated |= !matches!(time.meaning, Meaning::Duration(_));
            at = time.tokens.end;
        } else if words.is_number(at) || at > 0 && words.lower(at) == "ago" {
            at += 1;
        } else {
            break;
        }
    }
    let ends = matches!(words.mark(at), Some(',' | '.' | ';' | ':' | '!' | '-' | '–' | '—')) && !words.is_glued(at + 1);
    (dated || ends || at == words.len()).then_some(dated)
}
