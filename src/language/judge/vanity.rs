//! Counts of pure volume ("Avoiding Common Measurement Mistakes"): more of it proves nothing, less of it harms nothing.

use std::ops::Range;

use crate::language::judge::sentence::Head;
use crate::language::judge::sentence::Sentence;
use crate::language::lexicon::Classes;
use crate::language::measure::FigureKind;

/// Words that tie a count to an effect or a quality that can be checked.
const EFFECT: &[&str] = &[
    "accepted",
    "adopted",
    "approved",
    "bug",
    "bugs",
    "click-through",
    "conversion",
    "conversions",
    "converted",
    "defect",
    "defects",
    "engaged",
    "error",
    "errors",
    "incident",
    "incidents",
    "into",
    "lead",
    "leads",
    "meaningful",
    "merged",
    "overtime",
    "paid",
    "paid-for",
    "paying",
    "qualified",
    "rate",
    "ratio",
    "replied",
    "replies",
    "reply",
    "response",
    "responses",
    "retention",
    "reviewed",
    "sleep",
    "sold",
    "used",
    "who",
];

/// Words that make less of it better.
const LESS: &[&str] = &[
    "archive",
    "avoid",
    "below",
    "clear",
    "cut",
    "cutting",
    "decrease",
    "delete",
    "down",
    "drop",
    "fewer",
    "halve",
    "less",
    "limit",
    "lower",
    "most",
    "never",
    "reduce",
    "reducing",
    "shorten",
    "shrink",
    "slash",
    "stop",
    "under",
    "unsubscribe",
    "without",
];

/// Nouns whose growth is read as volume without any figure.
const AUDIENCE: &[&str] = &[
    "followers",
    "follower",
    "subscribers",
    "subscriber",
    "traffic",
    "page views",
    "pageviews",
    "views",
    "likes",
    "downloads",
    "impressions",
    "connections",
    "stars",
    "installs",
    "visitors",
    "visits",
    "subs",
    "listeners",
    "listens",
    "streams",
];

/// The words that are pure volume.
pub(super) fn vanity(sentence: &Sentence<'_>, head: Option<&Head>) -> Option<Range<usize>> {
    let all = 0..sentence.end;
    let blocked = all.clone().any(|at| {
        if head.is_some_and(|head| head.tokens.contains(&at) && head.tokens.len() > 1) {
            return false;
        }
        let word = sentence.words.lower(at);
        let most = word == "most" && sentence.before(at) != "at";
        let share = sentence.words.lower(at + 1) == "of"
            && sentence.figures.figure_at(at).is_some_and(|figure| figure.kind == FigureKind::Percentage);
        EFFECT.binary_search(&word).is_ok() && !(word == "lead" && at == sentence.start)
            || LESS.binary_search(&word).is_ok() && !most
            || share
    });
    if blocked || sentence.find("per customer").is_some() || sentence.find("that").is_some() {
        return None;
    }
    number_of(sentence)
        .or_else(|| counted(sentence, head))
        .or_else(|| volume_verb(sentence, head))
        .or_else(|| growing(sentence, head))
        .or_else(|| alone(sentence))
}

fn is_volume(sentence: &Sentence<'_>, tokens: Range<usize>) -> Option<Range<usize>> {
    sentence.any_in(tokens, Classes::VOLUME)
}

/// "number of networking messages"
fn number_of(sentence: &Sentence<'_>) -> Option<Range<usize>> {
    let at = (0..sentence.end).find(|&at| {
        matches!(sentence.words.lower(at), "number" | "count" | "total" | "amount" | "volume" | "quantity")
            && sentence.words.lower(at + 1) == "of"
    })?;
    let found = is_volume(sentence, at + 2..sentence.end.min(at + 6))?;
    Some(at..found.end)
}

/// A count, up to three words, a volume noun: "12 blog posts".
fn counted(sentence: &Sentence<'_>, head: Option<&Head>) -> Option<Range<usize>> {
    sentence.figures.figures.iter().find_map(|figure| {
        let tokens = figure.tokens.start..figure.tokens.end;
        if tokens.clone().any(|at| sentence.words.lower(at) == "hours") {
            return effort(head).then_some(tokens);
        }
        let minutes = tokens.clone().any(|at| matches!(sentence.words.lower(at), "min" | "mins" | "minutes"));
        if minutes && sentence.rhythm().is_some() && head.is_some_and(|head| head.is(&["read", "code", "study", "write", "blog"]))
        {
            return Some(tokens);
        }
        if !matches!(figure.kind, FigureKind::Count | FigureKind::Quantity) {
            return None;
        }
        let start = figure.tokens.end;
        let mut end = start;
        while end < sentence.end && end < start + 5 {
            if sentence.words.mark(end) == Some('(') {
                return behind_brackets(sentence, end).map(|found| figure.tokens.start..found.end);
            }
            let word = sentence.words.lower(end);
            let breaks = matches!(
                word,
                "of" | "in"
                    | "per"
                    | "with"
                    | "by"
                    | "from"
                    | "about"
                    | "for"
                    | "and"
                    | "or"
                    | "a"
                    | "the"
                    | "using"
                    | "on"
                    | "to"
                    | "at"
                    | "times"
                    | "time"
                    | "outside"
            );
            if breaks || sentence.words.mark(end).is_some() {
                break;
            }
            end += 1;
        }
        let found = is_volume(sentence, start.saturating_sub(1).max(figure.tokens.start)..end)?;
        let last = found.end == end
            || sentence.is_plural(found.end - 1)
            || sentence.look_up(sentence.words.phrase(found.clone())).any(Classes::PLURAL);
        let aside = matches!(sentence.before(figure.tokens.start), "with" | "of" | "from" | "for" | "in");
        if aside {
            return None;
        }
        let gains = head.is_none_or(producing);
        (last && gains && (head.is_some() || found.end + 2 >= sentence.end || figure.tokens.start <= sentence.start))
            .then_some(figure.tokens.start..found.end)
    })
}

/// The volume noun right behind a remark in brackets.
fn behind_brackets(sentence: &Sentence<'_>, open: usize) -> Option<Range<usize>> {
    let close = (open..sentence.end).find(|&at| sentence.words.mark(at) == Some(')'))?;
    let (count, _) = sentence.longest(close + 1, Classes::VOLUME)?;
    Some(close + 1..close + 1 + count)
}

/// Verbs whose counted object is made, gained or consumed.
fn producing(head: &Head) -> bool {
    head.any(
        Classes::CREATE
            | Classes::ACTIVITY
            | Classes::ACHIEVE
            | Classes::COMPLETE
            | Classes::CHANGE
            | Classes::CHANGE_MEASURED
            | Classes::MENTAL
            | Classes::BEGIN,
    ) && !head.is(&[
        "interview",
        "ask",
        "sell",
        "buy",
        "hire",
        "recruit",
        "close",
        "win",
        "review",
        "coach",
        "mentor",
        "identify",
        "run",
        "clear",
        "convert",
        "migrate",
        "save",
        "lose",
        "attend",
        "present",
        "perform",
        "fix",
        "merge",
    ])
}

fn effort(head: Option<&Head>) -> bool {
    head.is_none_or(|head| {
        head.is(&[
            "spend",
            "log",
            "put in",
            "practice",
            "practise",
            "study",
            "learn",
            "code",
            "invest",
            "do",
            "work",
            "work on",
            "read",
            "write",
            "play",
            "train",
            "listen",
            "watch",
            "dedicate",
            "devote",
            "spend time",
            "volunteer",
            "meditate",
        ])
    })
}

/// "Apply to 30 jobs", "Post three times a week".
fn volume_verb(sentence: &Sentence<'_>, head: Option<&Head>) -> Option<Range<usize>> {
    let head = head.filter(|head| head.any(Classes::VOLUME_VERB) || head.is(&["blog", "source", "post", "tweet"]))?;
    let figure =
        sentence.figures.figures.iter().find(|figure| {
            figure.tokens.start >= head.tokens.end && matches!(figure.kind, FigureKind::Count | FigureKind::Rate)
        })?;
    Some(head.tokens.start..figure.tokens.end)
}

/// "Grow my followers": an audience that only grows.
fn growing(sentence: &Sentence<'_>, head: Option<&Head>) -> Option<Range<usize>> {
    let more = sentence.words.lower(sentence.start) == "more";
    let grows = more
        || head.is_some_and(|head| {
            head.is(&[
                "grow", "increase", "double", "triple", "boost", "raise", "expand", "get", "gain", "drive", "attract", "reach",
                "hit",
            ])
        });
    if !grows {
        return None;
    }
    let end = sentence.end.min(sentence.start + 8);
    let found = (sentence.start..end).find_map(|at| {
        (1..=2)
            .rev()
            .map(|count| at..at + count)
            .find(|range| range.end <= end && AUDIENCE.contains(&sentence.words.phrase(range.clone())))
    })?;
    Some(sentence.start..found.end)
}

/// A volume noun alone: "Applications sent", "Study hours".
fn alone(sentence: &Sentence<'_>) -> Option<Range<usize>> {
    let mut start = sentence.start;
    while matches!(sentence.words.lower(start), "total" | "weekly" | "monthly" | "daily" | "cumulative" | "#") {
        start += 1;
    }
    let (count, classes) = sentence.longest(start, Classes::VOLUME)?;
    let plural = (start..start + count).any(|at| sentence.is_plural(at))
        || classes.any(Classes::PLURAL)
        || matches!(sentence.words.phrase(start..start + count), "traffic" | "web traffic" | "website traffic");
    let rest = start + count;
    let told = matches!(
        sentence.words.lower(rest),
        "sent"
            | "made"
            | "written"
            | "read"
            | "spent"
            | "gained"
            | "earned"
            | "posted"
            | "published"
            | "logged"
            | "received"
            | "given"
            | "held"
            | "submitted"
            | "put"
            | "count"
            | "total"
            | "on"
            | "finished"
            | "watched"
    );
    let rated = (rest..sentence.end).all(|at| sentence.is_time(at));
    (plural && (rest >= sentence.end || told || rated)).then_some(sentence.start..rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_word_lists_are_sorted() {
        assert!(EFFECT.is_sorted() && LESS.is_sorted());
    }
}
