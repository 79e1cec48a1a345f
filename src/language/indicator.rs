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

/// Whether an indicator is leading or lagging, when its words say so.
#[must_use]
pub fn indicator_kind(text: &str) -> Option<IndicatorKind> {
    let words = Words::new(text);
    let times = time::find(&words);
    let rhythm = times.iter().any(|time| time.rhythm().is_some());
    let all = || (0..words.len()).map(|at| words.lower(at));
    let lagging = all().any(|word| STRONGLY_LAGGING.contains(&word));
    let leading = rhythm || all().any(|word| STRONGLY_LEADING.contains(&word));
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
    match (leading, lagging) {
        (true, true) => None,
        (false, true) => Some(IndicatorKind::Lagging),
        (true, false) if metric && effort => None,
        (true, false) if metric => Some(IndicatorKind::Lagging),
        (true, false) => Some(IndicatorKind::Leading),
        (false, false) => by_nouns(&words),
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
