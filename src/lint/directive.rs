//! Suppressions as they are written.
//!
//! In Markdown `<!-- goallint-ignore-next-line RULE[, RULE] until 2027-03-01 -- reason -->`, `…-ignore` for its own line,
//! `…-ignore-start` to `…-ignore-end`, and `…-ignore-file`; in front matter `# goallint-ignore RULE -- reason` on the key's line or the
//! line above.

use crate::date::Date;
use crate::document::Comment;
use crate::document::CommentPlace;
use crate::text::Span;
use crate::text::place_in;

/// What starts with this speaks to goallint.
const MARK: &str = "goallint-";

/// What stands between the names, or between them and a reason; at the start of a line in a block quote also its mark.
const SEPARATORS: [char; 9] = [',', ' ', '\t', '\n', '\r', '>', ':', '–', '—'];

/// A suppression as written.
#[derive(Debug)]
pub(super) struct Directive<'t> {
    /// What it covers.
    pub(super) reach: Reach,
    /// The rules or groups it names, with their places.
    pub(super) names: Vec<(&'t str, Span)>,
    /// From when on it does not count.
    pub(super) until: Option<Until<'t>>,
    /// Why it is there.
    pub(super) reason: Option<&'t str>,
    /// The whole comment.
    pub(super) comment: Span,
    /// Where the comment stands.
    pub(super) place: CommentPlace,
}

/// The end of a suppression.
#[derive(Clone, Copy, Debug)]
pub(super) enum Until<'t> {
    /// It still counts on this day.
    Date(Date),
    /// Not a date.
    Unreadable(&'t str),
}

/// What a suppression covers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Reach {
    /// Its own line; in front matter also the line below.
    Line,
    /// The next line that is not blank.
    NextLine,
    /// From here to the matching end.
    Start,
    /// Ends what a start began.
    End,
    /// The whole file.
    File,
    /// Speaks to goallint and is no directive: "goallint-ignore-nextline", "goallint-disable".
    Unknown,
}

/// Reads a comment as a suppression; `None` for every other comment.
pub(super) fn read<'t>(comment: &Comment<'_>, text: &'t str) -> Option<Directive<'t>> {
    let whole = comment.span.slice(text);
    let at = comment.span.start() + whole.find(MARK)?;
    if !comment.text.starts_with(MARK) {
        return None;
    }
    let end = match comment.place {
        CommentPlace::Body => comment.span.start() + whole.rfind("-->").unwrap_or(whole.len()),
        CommentPlace::FrontMatter => comment.span.end(),
    };
    let content = text.get(at..end)?;
    let word_end = content.find(|c: char| c.is_whitespace()).unwrap_or(content.len());
    let reach = match content.get(MARK.len()..word_end)? {
        "ignore" => Reach::Line,
        "ignore-next-line" => Reach::NextLine,
        "ignore-start" => Reach::Start,
        "ignore-end" => Reach::End,
        "ignore-file" => Reach::File,
        _ => Reach::Unknown,
    };
    let rest = content.get(word_end..)?;
    let (named, reason) = match rest.split_once("--") {
        Some((named, reason)) => (named, Some(reason.trim()).filter(|reason| !reason.is_empty())),
        None => (rest, None),
    };
    let (named, until) = split_until(named);
    let names = named
        .split(SEPARATORS)
        .filter(|name| !name.is_empty())
        .filter_map(|name| Some((name, Span::from(place_in(name, text)?))))
        .collect();
    Some(Directive { reach, names, until, reason, comment: comment.span, place: comment.place })
}

/// Cuts "until 2027-03-01" off the end of the names.
fn split_until(named: &str) -> (&str, Option<Until<'_>>) {
    let until = named.split(SEPARATORS).find(|word| word.eq_ignore_ascii_case("until"));
    let Some((until, place)) = until.and_then(|word| Some((word, place_in(word, named)?))) else { return (named, None) };
    let (names, behind) = (&named[..place.start], named[place.end..].trim_matches(SEPARATORS));
    let day = if behind.is_empty() { until } else { behind };
    (names, Some(Date::from_iso(day).map_or(Until::Unreadable(day), Until::Date)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(written: &str, expected: &str) {
        let comment = Comment {
            text: written.trim_start_matches("<!--").trim_end_matches("-->").trim().into(),
            span: Span::new(0, written.len()),
            place: CommentPlace::Body,
        };
        let shown = read(&comment, written).map_or_else(
            || "none".to_owned(),
            |directive| {
                let names: Vec<&str> = directive
                    .names
                    .iter()
                    .map(|(name, span)| {
                        assert_eq!(span.slice(written), *name);
                        *name
                    })
                    .collect();
                let until = match directive.until {
                    None => String::new(),
                    Some(Until::Date(date)) => format!(" until {date}"),
                    Some(Until::Unreadable(word)) => format!(" until?{word}"),
                };
                format!("{:?} {}{until} ({})", directive.reach, names.join("+"), directive.reason.unwrap_or_default())
            },
        );
        assert_eq!(shown, expected, "{written}");
    }

    #[test]
    fn reads_every_form() {
        check("<!-- goallint-ignore-next-line G102 -->", "NextLine G102 ()");
        check(
            "<!-- goallint-ignore-next-line G102, vague-outcome -- agreed with my coach -->",
            "NextLine G102+vague-outcome (agreed with my coach)",
        );
        check("<!-- goallint-ignore-start timeline until 2027-03-01 -- new job -->", "Start timeline until 2027-03-01 (new job)");
        check("<!--goallint-ignore-end timeline-->", "End timeline ()");
        check("<!-- goallint-ignore-file G301 until soon -->", "File G301 until?soon ()");
        check("<!-- goallint-ignore-nextline G301 -->", "Unknown G301 ()");
        check("<!-- goallint-ignor-file G303 -- a slip -->", "Unknown G303 (a slip)");
        check("<!-- goallint-ignore -->", "Line  ()");
        check("<!-- goallint-ignore G103\tUNTIL\t2027-03-01 -- soon -->", "Line G103 until 2027-03-01 (soon)");
        check("<!-- goallint-ignore G103, until -->", "Line G103 until?until ()");
        check("<!-- goallint-ignore G103,\n> G104\n> until\n> 2027-03-01 -->", "Line G103+G104 until 2027-03-01 ()");
        check("<!-- see goallint-ignore -->", "none");
        check("<!-- goallint reads this list -->", "none");
        check("<!-- a comment -->", "none");
    }
}
