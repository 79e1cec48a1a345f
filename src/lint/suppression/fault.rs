//! What is wrong with a suppression, and how it is mended.

use super::Entry;
use crate::diagnostic::Applicability;
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
pub(super) fn of_directive(directive: &Directive<'_>, settings: &Settings, text: &str) -> Option<Finding> {
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
                .fix(deletion(directive.comment, text)),
        ),
        Until::Date(_) => None,
    }
}

/// It ends what nothing started.
pub(super) fn stray_end(directive: &Directive<'_>, text: &str) -> Finding {
    Finding::at(directive.comment, "this ends a suppression that was never started")
        .help("delete it, or put `<!-- goallint-ignore-start RULE -->` where it should begin")
        .fix(deletion(directive.comment, text))
}

/// It names what is no rule and no group.
pub(super) fn unknown_name(name: &str, span: Span) -> Finding {
    let finding = Finding::at(span, format!("there is no rule `{name}`")).subject(name);
    match rules::nearest(name) {
        Some(known) => finding.help(format!("write `{known}`")).fix(Fix {
            title: format!("write `{known}`").into(),
            applicability: Applicability::Safe,
            edits: vec![Edit { span, text: known.to_owned() }],
        }),
        None => finding.help("`goallint explain` lists the rules"),
    }
}

/// A name silences nothing; nor does the whole comment when it `is_idle`.
pub(super) fn unused(entry: &Entry<'_>, is_idle: bool, text: &str) -> Finding {
    let fix = if is_idle {
        deletion(entry.comment, text)
    } else {
        Fix {
            title: format!("take `{}` out of the suppression", entry.name).into(),
            applicability: Applicability::Safe,
            edits: vec![Edit { span: entry.part, text: String::new() }],
        }
    };
    Finding::at(entry.name_span, format!("nothing here breaks `{}`, so this suppression silences nothing", entry.name))
        .subject(entry.name)
        .help("delete it")
        .fix(fix)
}

/// Deletes a comment, with its line when nothing else stands there.
fn deletion(comment: Span, text: &str) -> Fix {
    let before = text.get(..comment.start()).unwrap_or_default();
    let after = text.get(comment.end()..).unwrap_or_default();
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    let rest_of_line = after.find('\n').map_or(after.len(), |at| at + 1);
    let alone = before.get(line_start..).is_some_and(|text| text.trim().is_empty())
        && after.get(..rest_of_line).is_some_and(|text| text.trim().is_empty());
    let is_last = !after.contains('\n');
    let span = if alone && is_last {
        // The line before becomes the last one, and ends as this one did.
        let above = before.get(..line_start).unwrap_or_default();
        let above = above.strip_suffix('\n').map_or(above, |line| line.strip_suffix('\r').unwrap_or(line));
        Span::new(above.len(), text.len())
    } else if alone {
        Span::new(line_start, comment.end() + rest_of_line)
    } else {
        let spaces = before.len() - before.trim_end_matches([' ', '\t']).len();
        Span::new(comment.start() - spaces, comment.end())
    };
    Fix {
        title: "delete the suppression".into(),
        applicability: Applicability::Safe,
        edits: vec![Edit { span, text: String::new() }],
    }
}
