//! What a cell of a table says by itself: words, figures, days, marks.

use crate::date::Date;
use crate::date::Precision;
use crate::document::Inline;
use crate::goal::Status;
use crate::goal::names::find_status;
use crate::goal::reading::lists::listed::waits_for_its_value;
use crate::goal::reading::scope::Scope;
use crate::goal::reading::times;
use crate::goal::reading::times::Found;
use crate::goal::statement::clean;
use crate::language::time::Context;

/// Whether a cell holds words, and not only a label that waits for them: "KR1:".
pub(super) fn says_something(cell: &str) -> bool {
    cell.contains(char::is_alphabetic) && !waits_for_its_value(cell)
}

/// Whether a cell is nothing but a day, of a year that need not be named.
pub(super) fn is_day(cell: &Inline<'_>, scope: &Scope) -> bool {
    let found = times::times_of(cell, &scope.context).due;
    let alone = found.filter(|found| is_whole(found, cell));
    alone.is_some_and(|found| found.period.map_or_else(|| has_figure(cell), |day| day.precision == Precision::Day))
}

/// Whether a time is all that a cell says, but for a word of three letters or figures: "22 (13 July)".
pub(super) fn is_whole(found: &Found, cell: &Inline<'_>) -> bool {
    let (before, behind) = (cell.text.get(..found.start).unwrap_or_default(), cell.text.get(found.end..).unwrap_or_default());
    let no_letters = |part: &str| !part.contains(char::is_alphabetic);
    found.end - found.start + 4 >= cell.text.trim().len() || no_letters(before) && no_letters(behind)
}

/// Whether a cell holds more than marks and figures.
pub(super) fn is_words(words: &Inline<'_>) -> bool {
    words.text.chars().filter(|character| character.is_alphabetic()).count() >= 2
}

/// Whether a cell holds a figure.
pub(super) fn has_figure(cell: &Inline<'_>) -> bool {
    cell.text.bytes().any(|byte| byte.is_ascii_digit())
}

/// Whether a cell below "Done" says so: by a mark or a word, as all of it, or by the day on which it was.
pub(super) fn says_done(cell: &Inline<'_>, today: Date) -> bool {
    let text = cell.text.trim();
    let all = || text.strip_suffix('%').and_then(|share| share.trim().parse::<u32>().ok()).is_some_and(|share| share >= 100);
    let over = || match times::times_of(cell, &Context::default()).due.and_then(|found| found.period) {
        Some(day) => day.end <= today,
        None => false,
    };
    matches!(text, "x" | "X" | "y" | "Y") || all() || clean_status(cell) || over()
}

/// Whether a status cell says that the thing is over.
pub(super) fn clean_status(cell: &Inline<'_>) -> bool {
    let lead = clean(cell);
    let word = find_status(lead.words.text.trim());
    word.or(lead.status.map(|status| status.value)).is_some_and(|status| !status.is_open())
}

/// Whether a cell says in words that the thing is not over: "Not started", "In progress".
pub(super) fn says_open(cell: &Inline<'_>) -> bool {
    is_words(cell) && find_status(cell.text.trim()).is_some_and(Status::is_open)
}
