//! The keys of front matter.

use std::sync::LazyLock;

use super::Letters;
use super::letters_of;
use super::same_name;
use super::slips_between;

/// What a key means.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[expect(missing_docs, reason = "`KEYS` tells what each means")]
pub enum Key {
    Goal,
    Title,
    Id,
    Status,
    Kind,
    Priority,
    Horizon,
    Start,
    Due,
    Created,
    Why,
    Values,
    NonNegotiables,
    Life,
    Gaps,
    Evidence,
    Actions,
    Indicators,
    Leading,
    Lagging,
    Metric,
    Target,
    Current,
    Baseline,
    Unit,
    Checkpoints,
    Support,
    Mentors,
    Coach,
    HumanResources,
    Peers,
    Stakeholders,
    Feedback,
    Habits,
    Review,
    LastReview,
    NextReview,
    Mobility,
    Recovery,
    Supports,
    Goals,
    Language,
    Tags,
}

/// What a key takes.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum ValueKind {
    /// Words.
    Text,
    /// Words or a list of them.
    Texts,
    /// One of the statuses.
    Status,
    /// One of the types of goals.
    Kind,
    /// One of the priorities.
    Priority,
    /// A horizon or a period.
    Horizon,
    /// A day or a period.
    Date,
    /// How often.
    Rhythm,
    /// A number or words.
    Number,
    /// Indicators: words or mappings.
    Indicators,
    /// Checkpoints: words, mappings, or a mapping from date to words.
    Checkpoints,
    /// Actions: words or mappings.
    Actions,
    /// Names of people, or a mapping by their part.
    People,
    /// Preferences about living and working elsewhere.
    Mobility,
    /// Goals by id, path or wiki link.
    References,
    /// Goals.
    Goals,
    /// The name of a language.
    Language,
}

/// A key of front matter.
#[derive(Debug)]
pub struct KeyInfo {
    /// What it means.
    pub key: Key,
    /// As the documentation writes it.
    pub name: &'static str,
    /// Other names for it.
    pub aliases: &'static [&'static str],
    /// What it takes.
    pub value: ValueKind,
    /// Which of its names only goal documents have.
    pub signs: &'static [&'static str],
    /// What it is for, one sentence.
    pub about: &'static str,
}

const fn key(
    key: Key,
    name: &'static str,
    aliases: &'static [&'static str],
    value: ValueKind,
    signs: &'static [&'static str],
    about: &'static str,
) -> KeyInfo {
    KeyInfo { key, name, aliases, value, signs, about }
}

/// Every key, in the order of the documentation.
#[rustfmt::skip]
pub static KEYS: &[KeyInfo] = &[
    key(Key::Goal, "goal", &["outcome", "objective", "goal-statement", "desired-outcome"], ValueKind::Text,
        &["goal", "outcome", "objective", "goal-statement", "desired-outcome"],
        "What will be true when the goal is reached."),
    key(Key::Title, "title", &["name"], ValueKind::Text, &[],
        "A name for the goal; its statement when there is no other and it reads as one."),
    key(Key::Id, "id", &["uid", "slug"], ValueKind::Text, &[],
        "A name by which other goals refer to this one."),
    key(Key::Status, "status", &["state", "completed", "complete", "done", "completed-date", "completed-on", "date-completed", "achieved-on", "finished"], ValueKind::Status, &[],
        "How far the goal is: draft, planned, active, paused, blocked, achieved or dropped."),
    key(Key::Kind, "type", &["category", "goal-type", "note-type", "page-type", "file-class", "object-type"], ValueKind::Kind, &["goal-type"],
        "The kind of goal; `type: goal` only marks the file."),
    key(Key::Priority, "priority", &["focus"], ValueKind::Priority, &[],
        "What the goal is for: promotion, skill-mastery, pivot or mobility. High, medium, low and numbers are importance."),
    key(Key::Horizon, "horizon", &["timeframe", "timespan", "period", "quarter", "year", "duration", "timeline"], ValueKind::Horizon,
        &["horizon"],
        "How far the goal reaches: short-term, mid-term, long-term, or the period itself (2027-Q4, 6 months)."),
    key(Key::Start, "start", &["start-date", "started", "started-date", "date-started", "period-start", "active-from"], ValueKind::Date, &[],
        "The day on which work on the goal starts."),
    key(Key::Due, "due",
        &["deadline", "due-date", "target-date", "by", "end", "end-date", "target-completion-date", "target-close", "period-end",
          "due-by", "completion-date", "finish-by", "goal-date", "complete-by"],
        ValueKind::Date, &["target-completion-date", "goal-date"],
        "The day or period by which the goal is reached."),
    key(Key::Created, "created", &["created-at", "date-created", "created-on"], ValueKind::Date, &[],
        "The day on which the goal was written down."),
    key(Key::Why, "why", &["reason", "reasons", "purpose", "motivation", "rationale"], ValueKind::Texts, &[],
        "Why the goal matters."),
    key(Key::Values, "values", &["linked-values", "core-values"], ValueKind::Texts, &[],
        "The values that the goal serves."),
    key(Key::NonNegotiables, "non-negotiables",
        &["non-negotiable", "constraints", "trade-offs", "trade-off", "minimum-requirements", "boundaries"],
        ValueKind::Texts, &["non-negotiables", "non-negotiable"],
        "What the goal may not cost."),
    key(Key::Life, "life", &["life-fit", "lifestyle", "life-objectives"], ValueKind::Texts, &["life-fit"],
        "How the goal fits the rest of life."),
    key(Key::Gaps, "gaps", &["gap", "skill-gaps", "missing", "obstacles", "missing-skills"], ValueKind::Texts, &["skill-gaps", "missing-skills"],
        "Skills, experience and credentials that are still missing."),
    key(Key::Evidence, "evidence", &["validation", "feasibility", "research"], ValueKind::Texts, &[],
        "What shows that the goal is realistic."),
    key(Key::Actions, "actions",
        &["action", "steps", "tasks", "initiatives", "strategies", "action-plan", "action-steps", "next-actions", "next-steps"],
        ValueKind::Actions, &["action-plan"],
        "What is done to reach the goal; `leverage: high` marks what matters most."),
    key(Key::Indicators, "indicators",
        &["indicator", "metrics", "measures", "key-results", "kpis", "krs", "success-criteria", "success-metrics", "success-measures"],
        ValueKind::Indicators, &["indicators", "indicator", "key-results", "success-criteria", "success-metrics", "success-measures"],
        "How progress is told: text, or a mapping with name, baseline, target, current, unit, by and kind (leading or lagging)."),
    key(Key::Leading, "leading", &["leading-indicators"], ValueKind::Indicators, &["leading-indicators"],
        "Indicators of actions that the person controls."),
    key(Key::Lagging, "lagging", &["lagging-indicators"], ValueKind::Indicators, &["lagging-indicators"],
        "Indicators of results that others confer."),
    key(Key::Metric, "metric", &["measure", "metric-type", "kpi"], ValueKind::Text, &[],
        "The one figure by which the goal is measured."),
    key(Key::Target, "target", &["metric-target", "max", "target-value"], ValueKind::Number, &[],
        "The figure to reach; a date here is the deadline."),
    key(Key::Current, "current", &["metric-current", "progress", "current-value"], ValueKind::Number, &[],
        "The figure today."),
    key(Key::Baseline, "baseline", &["metric-baseline", "starting-value"], ValueKind::Number, &[],
        "The figure at the start."),
    key(Key::Unit, "unit", &["metric-unit"], ValueKind::Text, &[],
        "What the figures count."),
    key(Key::Checkpoints, "checkpoints", &["checkpoint", "milestones", "milestone"], ValueKind::Checkpoints,
        &["checkpoints", "checkpoint", "milestones"],
        "Dated steps to check the goal by: text with the date inside, a mapping with date, outcome, indicators and status, or a mapping from date to text."),
    key(Key::Support, "support", &["supporters", "accountability", "accountability-buddy", "accountability-partner"], ValueKind::People, &[],
        "Who helps; may hold mentors, coach, hr, peers."),
    key(Key::Mentors, "mentors", &["mentor"], ValueKind::People, &["mentors"],
        "Mentors."),
    key(Key::Coach, "coach", &["coaches"], ValueKind::People, &[],
        "A coach."),
    key(Key::HumanResources, "hr", &["hr-partner", "people-partner"], ValueKind::People, &[],
        "The partner in human resources."),
    key(Key::Peers, "peers", &["peer"], ValueKind::People, &[],
        "Peers who follow along."),
    key(Key::Stakeholders, "stakeholders", &["stakeholder", "sponsors", "sponsor", "endorsements"], ValueKind::People, &[],
        "Those whose endorsement the goal needs."),
    key(Key::Feedback, "feedback", &["feedback-from", "feedback-loop", "feedback-loops"], ValueKind::People, &["feedback-loop", "feedback-loops"],
        "Who gives feedback, how and how often."),
    key(Key::Habits, "habits", &["habit", "practice", "routines", "routine"], ValueKind::Texts, &[],
        "Weekly or monthly practice."),
    key(Key::Review, "review", &["reviews", "review-frequency", "cadence", "review-cadence", "review-rhythm", "check-in", "check-ins"],
        ValueKind::Rhythm, &["review-frequency", "review-cadence", "review-rhythm"],
        "How often the goal is reviewed: weekly, monthly, quarterly."),
    key(Key::LastReview, "last-review", &["reviewed", "last-reviewed", "reviewed-on"], ValueKind::Date, &["last-review"],
        "The day of the last review."),
    key(Key::NextReview, "next-review", &["review-date", "next-assessment-date", "next-check-in"], ValueKind::Date, &["next-review"],
        "The day of the next review."),
    key(Key::Mobility, "mobility", &["relocation"], ValueKind::Mobility, &["mobility", "relocation"],
        "Living and working elsewhere: market, role, visa, credentials, language, network, tax, family, contingency."),
    key(Key::Recovery, "recovery", &["rest", "reward", "rewards", "celebration", "celebrations"], ValueKind::Texts, &[],
        "Rest, rewards and celebration."),
    key(Key::Supports, "supports", &["parent", "parent-goal", "parent-id", "contributes-to"], ValueKind::References,
        &["supports", "parent-goal"],
        "The goals that this one serves, by id, path or wiki link."),
    key(Key::Goals, "goals", &["objectives", "okrs"], ValueKind::Goals, &[],
        "Several goals in one file, each with any of these keys."),
    key(Key::Language, "lang", &["language", "locale"], ValueKind::Language, &[],
        "The language of the document; statements that are not in English are not judged."),
    key(Key::Tags, "tags", &["tag", "keywords"], ValueKind::Texts, &[],
        "Tags; `goal`, `goals` or `okr` marks the file."),
];

/// A name without case and separators, and the key that it stands for.
type Name = (Letters, &'static KeyInfo, &'static str);

/// All names in order.
static INDEX: LazyLock<Vec<Name>> = LazyLock::new(|| {
    let names =
        KEYS.iter().flat_map(|info| std::iter::once(info.name).chain(info.aliases.iter().copied()).map(move |name| (info, name)));
    let mut index: Vec<Name> = names.map(|(info, name)| (letters_of(name), info, name)).collect();
    index.sort_unstable_by(|one, other| one.0.cmp(&other.0));
    index
});

/// Longer names are no keys.
const LONGEST: usize = 40;

/// The key that a name stands for.
#[must_use]
pub fn find_key(name: &str) -> Option<&'static KeyInfo> {
    if name.len() > LONGEST {
        return None;
    }
    let letters = letters_of(name);
    INDEX.binary_search_by(|known| known.0.cmp(&letters)).ok().map(|at| INDEX[at].1)
}

/// Keys that people write for their own ends, and that look like a slip of the pen.
const OTHERS: &[&str] = &[
    "stats",
    "dates",
    "image",
    "images",
    "place",
    "price",
    "rating",
    "pages",
    "names",
    "titles",
    "outcomes",
    "level",
    "levels",
    "horizontal",
    "features",
    "statuses",
    "metrics-url",
    "period-type",
    "weekly",
    "monthly",
    "planned",
    "quarterly",
    "updated",
    "edited",
    "tagged",
    "shorts",
    "layout",
    "author",
    "parents",
    "sports",
    "reporting",
    "languages",
    "creator",
    "ratio",
    "reasoning",
    "reading",
];

/// The known key that an unknown name is a slip of the pen for, as the documentation writes it (or the alias that is nearest).
#[must_use]
pub fn nearest_key(name: &str) -> Option<&'static str> {
    if OTHERS.iter().any(|other| same_name(other, name)) {
        return None;
    }
    if name.len() > LONGEST {
        return None;
    }
    let written = letters_of(name);
    let near = INDEX.iter().filter_map(|(letters, _, known)| Some((slips_between(&written, letters)?, *known)));
    near.min_by_key(|(slips, _)| *slips).map(|(_, known)| known)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_means_two_keys() {
        let mut names: Vec<_> =
            KEYS.iter().flat_map(|info| std::iter::once(info.name).chain(info.aliases.iter().copied())).collect();
        names.sort_unstable();
        let before = names.len();
        names.dedup_by(|one, other| same_name(one, other));
        assert_eq!(names.len(), before);
        for info in KEYS {
            assert!(info.signs.iter().all(|sign| find_key(sign).is_some_and(|found| found.key == info.key)), "{}", info.name);
            assert!(info.about.ends_with('.'), "{}", info.name);
        }
    }

    #[test]
    fn keys_are_found_and_slips_recognised() {
        for (name, expected) in [
            ("Target Date", Some("due")),
            ("key_results", Some("indicators")),
            ("Non Negotiables", Some("non-negotiables")),
            ("layout", None),
            ("date", None),
        ] {
            assert_eq!(find_key(name).map(|info| info.name), expected, "{name}");
        }
        for (name, expected) in [
            ("chekpoints", Some("checkpoints")),
            ("dedline", Some("deadline")),
            ("mile-stones", None),
            ("nonnegotiabels", Some("non-negotiables")),
            ("description", None),
            ("categories", None),
            ("author", None),
            ("area", None),
            ("layout", None),
            ("permalink", None),
            ("excerpt", None),
        ] {
            assert_eq!(find_key(name).map_or_else(|| nearest_key(name), |_| None), expected, "{name}");
        }
    }
}
