//! Volume that is named, as indicators are: "Number of applications", "Doors knocked".

use std::ops::Range;

use super::VOLUME;
use super::effort::is_hours;
use super::volume_in;
use crate::language::judge::sentence::Sentence;
use crate::language::lexicon::Classes;

/// "Number of applications".
pub(super) fn number_of(sentence: &Sentence<'_>) -> Option<Range<usize>> {
    let at = (sentence.start..sentence.end).find(|&at| names_number(sentence, at))?;
    let found = volume_in(sentence, at + 2..sentence.end.min(at + 6))?;
    Some(at..found.end)
}

/// "Number of".
fn names_number(sentence: &Sentence<'_>, at: usize) -> bool {
    matches!(sentence.lower(at), "number" | "count" | "total" | "amount" | "volume" | "quantity")
        && sentence.lower(at + 1) == "of"
}

/// A volume noun alone: "Applications sent", "Study hours"; with "total", and with what was done that reaches nobody by itself, any noun.
pub(super) fn alone(sentence: &Sentence<'_>) -> Option<Range<usize>> {
    let mut start = sentence.start + if names_number(sentence, sentence.start) { 2 } else { 0 };
    let mut total = false;
    while matches!(sentence.lower(start), "total" | "weekly" | "monthly" | "daily" | "cumulative" | "#") {
        total |= matches!(sentence.lower(start), "total" | "cumulative");
        start += 1;
    }
    handled(sentence, start).or_else(|| volume_noun(sentence, start, total))
}

/// "Leaflets handed out", "training hours logged": whatever it is, only what was done is counted.
fn handled(sentence: &Sentence<'_>, start: usize) -> Option<Range<usize>> {
    if !sentence.may_hold(Classes::HANDLED) {
        return None;
    }
    let done = sentence.any_in(start + 1..sentence.end.min(start + 5), Classes::HANDLED)?;
    let nouns = (start..done.start).all(|at| sentence.words.is_word(at) && !sentence.known(at).any(Classes::DETERMINER));
    // "Invoices sent within two days" has a limit, "letters sent to the council that were read" goes on.
    let closes = (done.end..sentence.end).all(|at| sentence.is_time(at)) && sentence.lower(done.end) != "within";
    (nouns && closes && sentence.is_plural(done.start - 1)).then_some(start..done.end)
}

/// A noun of volume, and at most what became of it.
fn volume_noun(sentence: &Sentence<'_>, start: usize, total: bool) -> Option<Range<usize>> {
    let hours = matches!(sentence.lower(start), "hours");
    let (count, classes) = sentence.longest(start, VOLUME).or(hours.then_some((1, Classes::PLURAL)))?;
    let traffic = sentence.words.phrase(start..start + count).ends_with("traffic");
    let lines = sentence.words.phrase(start..start + count).starts_with("lines of");
    let rest = start + count;
    let told = sentence.known(rest).any(Classes::HANDLED)
        || matches!(
            sentence.lower(rest),
            "made"
                | "written"
                | "spent"
                | "gained"
                | "earned"
                | "published"
                | "received"
                | "given"
                | "delivered"
                | "held"
                | "submitted"
                | "put"
                | "count"
                | "total"
                | "on"
                | "finished"
                | "applied"
                | "of"
                | "per"
        );
    let rated = (rest..sentence.end).all(|at| sentence.is_time(at));
    // "Hours per reel": how much one of them takes, which nobody wants more of.
    let each = sentence.lower(rest) == "per" && !sentence.is_time(rest + 1) && is_hours(sentence, start);
    let counts = total || sentence.lower(rest - 1) == "count";
    let noun = classes.any(Classes::PLURAL) || traffic || lines || counts;
    let heading = sentence.lower(start) == "notes" && rest >= sentence.end;
    let bracket = sentence.mark(rest) == Some('(');
    (noun && !heading && !each && (told || rated || total || bracket) && !(hours && rated && rest >= sentence.end))
        .then_some(start..rest)
}
