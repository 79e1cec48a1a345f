//! What is wrong with a suppression, and how it is mended.

use super::Entry;
use super::deletion::deletion;
use super::lines::Lines;
use crate::diagnostic::Edit;
use crate::diagnostic::Finding;
use crate::diagnostic::Fix;
use crate::lint::directive::Directive;
use crate::lint::directive::Reach;
use crate::lint::directive::Until;
use crate::rules;
use crate::settings::Settings;
use crate::text::Span;

/// What is wrong with a suppression as a whole.
pub(super) fn of_directive(directive: &Directive<'_>, settings: &Settings, lines: &Lines<'_>) -> Option<Finding> {
    if directive.reach == Reach::Unknown {
        return Some(Finding::at(directive.comment, "this is no suppression that goallint knows").help(
            "write `goallint-ignore-next-line`, `goallint-ignore` for its own line, `goallint-ignore-start` and `goallint-ignore-end`, or `goallint-ignore-file`, and the rule's name",
        ));
    }
    if directive.names.is_empty() && directive.reach != Reach::End {
        return Some(
            Finding::at(directive.comment, "this suppression names no rule")
                .help("name what it silences, such as `missing-why` or `timeline`"),
        );
    }
    match directive.until? {
        Until::Unreadable(word) => Some(
            Finding::at(directive.comment, format!("`{word}` is not a date, so this suppression does not count"))
                .help("write the day as in `until 2027-03-01`"),
        ),
        Until::Date(date) if date < settings.today => Some(
            Finding::at(directive.comment, format!("this suppression expired on {date}"))
                .help("mend what it silences, or give it a new date")
                .fix(deletion(directive.comment, directive.place, lines)),
        ),
        Until::Date(_) => None,
    }
}

/// It ends what nothing started.
pub(super) fn stray_end(directive: &Directive<'_>, lines: &Lines<'_>) -> Finding {
    Finding::at(directive.comment, "this ends a suppression that was never started")
        .help("delete it, or put `<!-- goallint-ignore-start RULE -->` where it should begin")
        .fix(deletion(directive.comment, directive.place, lines))
}

/// It starts what nothing ends, so that all below it is silenced.
pub(super) fn never_ended(directive: &Directive<'_>, name: &str) -> Finding {
    Finding::at(directive.comment, format!("this suppression of `{name}` is never ended, so it holds up to the end of the file"))
        .subject(name)
        .help(format!(
            "put `<!-- goallint-ignore-end {name} -->` where it should end, or write `goallint-ignore-file` for the whole file"
        ))
}

/// It names what is no rule and no group.
pub(super) fn unknown_name(name: &str, span: Span) -> Finding {
    let finding = Finding::at(span, format!("there is no rule `{name}`")).subject(name);
    match rules::nearest(name) {
        Some(known) => {
            let write = format!("write `{known}`");
            finding.help(write.clone()).fix(Fix::safe(write, [Edit::replace(span, known)]))
        }
        None => finding.help("`goallint explain` lists the rules"),
    }
}

/// Words that are no rules stand behind the rules, `apart` from them.
pub(super) fn unmarked_reason(apart: Span, words: Span) -> Finding {
    let fix = Fix::safe("write `--` in front of the reason", [Edit::replace(apart, " -- ")]);
    Finding::at(words, "these words are no rules, and a reason has `--` in front of it").help(fix.title.clone()).fix(fix)
}

/// A name silences nothing.
pub(super) fn unused(entry: &Entry<'_>) -> Finding {
    Finding::at(entry.name_span, format!("nothing here breaks `{}`, so this suppression silences nothing", entry.name))
        .subject(entry.name)
        .help("delete it")
}

/// Takes a name out of its suppression, or deletes the suppression when all of it `is_idle`.
pub(super) fn without(entry: &Entry<'_>, is_idle: bool, lines: &Lines<'_>) -> Fix {
    if is_idle {
        return deletion(entry.cover.comment, entry.place, lines);
    }
    Fix::safe(format!("take `{}` out of the suppression", entry.name), [Edit::replace(entry.part, "")])
}
