//! A level, a rank or a title that is named without a verb: "a B2 certificate", "black belt in judo by May", "sub-4 marathon".

use crate::language::Label;
use crate::language::Reason;
use crate::language::judge::sentence::Sentence;
use crate::language::judge::verdict::Verdict;
use crate::language::lexicon::Classes;
use crate::language::measure::FigureKind;

/// What is reached step by step.
const RANKS: &[&str] = &["belt", "elo", "handicap", "medal", "rank", "rated", "rating", "trophy"];

/// Steps of a rank.
const LEVELS: &[&str] =
    &["black", "blue", "bronze", "brown", "diamond", "gold", "green", "master", "orange", "platinum", "purple", "silver"];

/// What is held by one, and has to be given.
const SEATS: &[&str] = &["fellowship", "job", "place", "placement", "position", "post", "role", "scholarship", "seat"];

/// "Sub-40 10k", "C1 certificate", "1800 Elo on the chess site".
pub(super) fn level(sentence: &Sentence<'_>) -> Option<Verdict> {
    let (start, end) = (sentence.start, sentence.end);
    let says = |reason| Some(Verdict::new(Label::Outcome, reason, start..end));
    if end - start > 14
        || sentence.has_word(start..end, &["is", "are", "was", "were", "notes", "training", "plan", "prep", "guide"])
    {
        return None;
    }
    let sub = sentence.lower(start) == "sub" && sentence.mark(start + 1) == Some('-') && sentence.words.is_number(start + 2);
    if sub && sentence.any_in(start..end, Classes::RACE | Classes::EVENT).is_some() {
        return says(Reason::Race);
    }
    let first = sentence.figures_in(start..end).next();
    let graded = first.is_some_and(|figure| figure.kind == FigureKind::Grade && figure.tokens.start <= start + 1);
    let due = sentence.deadline().is_some();
    let sat =
        sentence.any_in(start..end, Classes::CREDENTIAL).is_some() || due && sentence.any_in(start..end, Classes::EXAM).is_some();
    if graded && sat && sentence.lower(start) != "your" {
        return says(Reason::NamedCredential);
    }
    let figure = first.is_some_and(|figure| figure.tokens.start == start);
    let rank = (start..end.min(start + 3)).find(|&at| RANKS.contains(&sentence.lower(at)));
    let graded = |at: usize| LEVELS.contains(&sentence.before(at)) && matches!(sentence.lower(at + 1), "in" | "on");
    if rank.is_some_and(|at| (due || figure || graded(at)) && at > start && !sentence.is_plural(at)) {
        return says(Reason::Ranking);
    }
    let place = matches!(sentence.lower(start), "first" | "second" | "third")
        && matches!(sentence.lower(start + 1), "place" | "prize")
        && matches!(sentence.lower(start + 2), "at" | "in");
    if place {
        return says(Reason::Ranking);
    }
    let seat = (start + 1..end.min(start + 6)).find(|&at| SEATS.contains(&sentence.lower(at)));
    let one = matches!(sentence.lower(start), "a" | "an" | "my");
    let given = seat.is_some_and(|at| matches!(sentence.lower(at + 1), "in" | "at" | "on" | "with" | "by"));
    if one && given && due {
        return says(Reason::RoleByDate);
    }
    None
}
