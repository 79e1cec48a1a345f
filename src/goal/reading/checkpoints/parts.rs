//! One text that tells what is so on several days.

use crate::document::Inline;
use crate::goal::reading::paragraphs::lines;
use crate::goal::reading::scope::Scope;
use crate::goal::reading::times;
use crate::language::time;
use crate::language::words::Words;

/// The parts of a text when each of them tells what is so on a day of its own.
pub(super) fn dated_parts<'t>(words: &Inline<'t>, scope: &Scope) -> Option<Vec<Inline<'t>>> {
    let by_line = || all_dated(lines(words).collect(), scope);
    let by_mark = || {
        let mark = [";", "·", "•", "|", " / ", ", "].into_iter().find(|mark| words.text.contains(mark))?;
        all_dated(words.split(words.text.match_indices(mark).map(|(at, _)| at..at + mark.len())).collect(), scope)
    };
    by_line().or_else(by_mark).or_else(|| all_dated(led_by_days(words), scope))
}

/// The parts, when they are several and each says what is so on its day.
fn all_dated<'t>(parts: Vec<Inline<'t>>, scope: &Scope) -> Option<Vec<Inline<'t>>> {
    let is_digit = |letter: char| letter.is_ascii_digit();
    let says_more = |part: &Inline<'t>| {
        times::of_step(part, &scope.context).is_some_and(|found| {
            let figure = || part.text[..found.start].contains(is_digit) || part.text[found.end..].contains(is_digit);
            part.text.len() > found.end - found.start + SHORTEST_PART || figure()
        })
    };
    (parts.len() > 1 && parts.iter().all(says_more)).then_some(parts)
}

/// The parts that each begin with a time: "15 March – sketch ready. 30 April – model built", "31 March 20 boats — 30 June 30 boats".
fn led_by_days<'t>(words: &Inline<'t>) -> Vec<Inline<'t>> {
    let text = words.text.as_ref();
    let begins = |start: &usize| {
        let before = text[..*start].trim_end();
        before.is_empty() || before.ends_with(['.', ';', '—', '–', ','])
    };
    let times = time::find(&Words::new(text));
    let starts: Vec<usize> = times.iter().filter(|time| time.says_when()).map(|time| time.span.start()).filter(begins).collect();
    let Some((first, behind)) = starts.split_first().filter(|(first, _)| text[..**first].trim().is_empty()) else {
        return Vec::new();
    };
    let ends = behind.iter().copied().chain(std::iter::once(text.len()));
    std::iter::once(first)
        .chain(behind)
        .zip(ends)
        .map(|(start, end)| {
            let part = text[*start..end].trim_end().trim_end_matches(['.', ';', '—', '–', ',']);
            words.part(*start..*start + part.len())
        })
        .collect()
}

/// Fewest bytes beside a date that say what is so then.
const SHORTEST_PART: usize = 3;
