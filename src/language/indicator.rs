//! Leading or lagging ("Measuring Progress"): an action that the person controls, or a result that others or the world confer.

use crate::language::lexicon;
use crate::language::lexicon::Classes;
use crate::language::time;
use crate::language::words::Words;

/// The two kinds of indicators.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum IndicatorKind {
    /// An action that the person controls.
    Leading,
    /// A result that others or the world confer.
    Lagging,
}

/// Words that tell a result without doubt.
const STRONGLY_LAGGING: &[&str] = &[
    "accepted", "adopted", "awarded", "converted", "earned", "granted", "hired", "invitation", "invitations", "passed",
    "promoted", "published", "received", "renewed", "retained", "signed", "won",
];

/// Words that tell an action without doubt.
const STRONGLY_LEADING: &[&str] = &[
    "asked", "attended", "booked", "completed", "contacted", "daily", "delivered", "drafted", "finished", "given", "had", "held",
    "logged", "made", "planned", "practiced", "practised", "prepared", "read", "rehearsed", "requested", "run", "scheduled",
    "sent", "shadowed", "spent", "started", "streak", "studied", "submitted", "weekly", "written",
];

/// Metrics that stay results when they are counted by the week.
const METRICS: &[&str] = &[
    "churn", "conversion", "income", "margin", "nps", "profit", "raise", "rate", "rating", "ratio", "retention", "revenue",
    "salary", "sales", "satisfaction", "score", "uptime",
];

/// Words that set a ceiling: nobody does so much of something at most, but it may turn out to be no more.
const CEILINGS: &[&str] = &["below", "fewer", "less", "most", "under", "within"];

/// Most days between two times of a practice: what comes once in a quarter or a year is somebody's calendar.
const LONGEST_RHYTHM: f64 = 31.0;

/// Whether an indicator is leading or lagging, when its words say so.
#[must_use]
pub fn indicator_kind(text: &str) -> Option<IndicatorKind> {
    let words = Words::new(text);
    let times = time::find(&words);
    let mut rhythms = times.iter().filter_map(time::TimeExpression::rhythm).peekable();
    let recurs = rhythms.peek().is_some();
    let rhythm = rhythms.any(|rhythm| rhythm.days().is_none_or(|days| days <= LONGEST_RHYTHM));
    let all = || (0..words.len()).map(|at| words.lower(at));
    let lagging = all().any(|word| STRONGLY_LAGGING.contains(&word));
    let done = all().any(|word| STRONGLY_LEADING.contains(&word));
    let leading = rhythm || done;
    let metric = all().any(|word| METRICS.contains(&word));
    let effort = all().any(|word| {
        matches!(
            word,
            "calls"
                | "emails"
                | "meetings"
                | "visits"
                | "pitches"
                | "outreach"
                | "training"
                | "completion"
                | "attendance"
                | "practice"
                | "mock"
                | "exams"
                | "lessons"
                | "sessions"
                | "reviews"
                | "interviews"
        )
    });
    let capped = all().any(|word| CEILINGS.contains(&word));
    match (leading, lagging) {
        (true, true) => None,
        (false, true) if recurs => None,
        (false, true) => Some(IndicatorKind::Lagging),
        (true, false) if metric && effort => None,
        (true, false) if metric => Some(IndicatorKind::Lagging),
        // "Weight on the first of each month" is looked at that often, "pages a week below 3" are not brought about.
        (true, false) if capped || !done && by_nouns(&words) == Some(IndicatorKind::Lagging) => None,
        (true, false) => Some(IndicatorKind::Leading),
        (false, false) => by_nouns(&words).filter(|kind| *kind == IndicatorKind::Lagging || !capped),
    }
}

fn by_nouns(words: &Words<'_>) -> Option<IndicatorKind> {
    let any = |wanted: Classes| {
        (0..words.len()).any(|at| (1..=3).any(|count| lexicon::look_up(words.phrase(at..at + count)).any(wanted)))
    };
    let singular = |wanted: Classes| {
        (0..words.len()).any(|at| lexicon::look_up(words.lower(at).strip_suffix('s').unwrap_or(words.lower(at))).any(wanted))
    };
    let leading = any(Classes::LEADING);
    let lagging = any(Classes::LAGGING) || singular(Classes::LAGGING) || any(Classes::METRIC);
    match (leading, lagging) {
        (true, false) => Some(IndicatorKind::Leading),
        (false, true) => Some(IndicatorKind::Lagging),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_only_looked_at_or_capped_is_no_action() {
        for result in [
            "4 of 5 in the yearly review",
            "weight on the first of each month",
            "pages on call per week below 3",
            "half marathon in under 2 hours",
            "calls answered within a minute",
        ] {
            assert_ne!(indicator_kind(result), Some(IndicatorKind::Leading), "{result}");
        }
        for action in
            ["two reviews led each month", "3 runs a week", "one interview held each quarter", "2 hours of practice a day"]
        {
            assert_eq!(indicator_kind(action), Some(IndicatorKind::Leading), "{action}");
        }
        assert_eq!(indicator_kind("4 results a quarter signed off by those who use them"), None);
    }
}
