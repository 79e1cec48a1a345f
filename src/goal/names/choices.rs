//! The values that a choice can have, with their many spellings.

use super::index;
use super::index::Index;
use super::slips::LetterSet;
use super::slips::Written;
use super::slips::letters_of;
use crate::goal::GoalKind;
use crate::goal::Horizon;
use crate::goal::IndicatorKind;
use crate::goal::Priority;
use crate::goal::Status;

/// A value of a choice.
#[derive(Debug)]
pub struct Choice<T: 'static> {
    /// The value.
    pub value: T,
    /// As the documentation writes it.
    pub name: &'static str,
    /// Other spellings.
    pub spellings: &'static [&'static str],
}

const fn choice<T>(value: T, name: &'static str, spellings: &'static [&'static str]) -> Choice<T> {
    Choice { value, name, spellings }
}

/// How far a goal is.
#[rustfmt::skip]
pub static STATUSES: &[Choice<Status>] = &[
    choice(
        Status::Draft,
        "draft",
        &[
            "planned", "planning", "proposed", "idea", "inbox", "someday", "someday/maybe", "not defined", "brainstorm",
            "backlog", "candidate", "considering", "pending approval", "💡", "🔜",
        ],
    ),
    choice(
        Status::Active,
        "active",
        &[
            "in-progress", "inprogress", "on-track", "at-risk", "behind", "ahead", "off-track", "accepted", "approved",
            "committed", "open", "still open", "ongoing", "started", "not started", "todo", "to-do", "next", "doing", "wip", "working",
            "current", "live", "underway", "under way", "new", "ready", "scheduled", "review", "in review", "delayed",
            "progressing", "continuing", "continuous", "recurring", "pending", "upcoming", "incomplete", "not done",
            "not completed", "not yet", "now", "partial", "partially done", "partly done", "almost done", "nearly done",
            "half done", "good progress", "some progress", "no progress", "needs attention", "green", "yellow", "amber", "red",
            "no", "false", "⬜", "⬜️", "🟢", "🟡", "🟠", "🔴", "🟨", "🟧", "🟦", "🔵", "🚧", "⏳", "🔄", "▶️", "🏗️", ":construction:", ":hourglass:",
            ":arrow_right:", ":soon:", ":large_orange_diamond:", ":yellow_circle:", ":orange_circle:", ":red_circle:",
        ],
    ),
    choice(
        Status::Paused,
        "paused",
        &[
            "blocked", "on-hold", "onhold", "hold", "waiting", "deferred", "postponed", "parked", "stalled", "suspended",
            "snoozed", "later", "stuck", "delayed indefinitely", "⏸", "⏸️", "🛑", ":pause_button:", ":no_entry:",
        ],
    ),
    choice(
        Status::Achieved,
        "achieved",
        &[
            "done", "complete", "completed", "finished", "reached", "met", "succeeded", "success", "successful", "accomplished",
            "closed", "shipped", "delivered", "fulfilled", "hit", "passed", "nailed it", "yes", "true", "✅", "✔", "✔️", "☑", "☑️",
            "✓", "🟩", ":white_check_mark:", ":heavy_check_mark:", ":ballot_box_with_check:", ":check:",
        ],
    ),
    choice(
        Status::Dropped,
        "dropped",
        &[
            "abandoned", "archived", "superseded", "cancelled", "canceled", "failed", "fail", "missed", "not achieved", "not met",
            "not reached", "rejected", "killed", "discontinued", "obsolete", "gave up", "given up", "won't do", "wontfix",
            "no longer relevant", "expired", "retired", "skipped", "scrapped", "removed", "never happened", "didn't happen",
            "did not happen", "❌", "✖", "✖️", "✗", "✘", "🗑", "🗑️", "🚫", "🟥", ":x:", ":negative_squared_cross_mark:",
            ":heavy_multiplication_x:", ":no_entry_sign:",
        ],
    ),
];

/// The article's types of goals.
pub static KINDS: &[Choice<GoalKind>] = &[
    choice(
        GoalKind::ProfessionalAdvancement,
        "professional-advancement",
        &["professional", "advancement", "career-advancement", "career", "promotion"],
    ),
    choice(GoalKind::Leadership, "leadership", &["management"]),
    choice(GoalKind::Education, "education", &["educational", "learning", "study"]),
    choice(GoalKind::PersonalDevelopment, "personal-development", &["personal", "development", "personal-growth"]),
];

/// The article's priorities.
pub static PRIORITIES: &[Choice<Priority>] = &[
    choice(Priority::Promotion, "promotion", &["get-promoted"]),
    choice(Priority::SkillMastery, "skill-mastery", &["skill", "skills", "mastery"]),
    choice(Priority::Pivot, "pivot", &["career-pivot", "career-change"]),
    choice(Priority::Mobility, "mobility", &["global-mobility", "relocation", "abroad"]),
];

/// How far a goal reaches.
pub static HORIZONS: &[Choice<Horizon>] = &[
    choice(Horizon::Short, "short-term", &["short", "near-term", "near"]),
    choice(Horizon::Mid, "mid-term", &["mid", "medium", "medium-term", "middle-term"]),
    choice(Horizon::Long, "long-term", &["long", "life", "lifetime", "far"]),
];

/// Kinds of indicators.
pub static INDICATOR_KINDS: &[Choice<IndicatorKind>] = &[
    choice(IndicatorKind::Leading, "leading", &["lead", "input", "activity"]),
    choice(IndicatorKind::Lagging, "lagging", &["lag", "output", "outcome", "result"]),
];

/// The value that a word stands for.
#[must_use]
pub fn find_choice<T>(choices: &'static [Choice<T>], word: &str) -> Option<&'static Choice<T>> {
    let word = word.trim();
    let same = |known: &str| same_words(known, word);
    choices.iter().find(|choice| same(choice.name) || choice.spellings.iter().any(|known| same(known)))
}

/// The word of the documentation for a value.
#[must_use]
pub fn choice_name<T: Copy + PartialEq>(choices: &[Choice<T>], value: T) -> &'static str {
    choices.iter().find(|choice| choice.value == value).map_or("", |choice| choice.name)
}

/// All spellings of statuses by their hash.
static STATUS_INDEX: Index<1024> = {
    let mut index = Index::new();
    let mut at = 0;
    while at < STATUSES.len() {
        index.add(&index::WORDS, STATUSES[at].name, at, 0);
        let mut spelling = 0;
        while spelling < STATUSES[at].spellings.len() {
            index.add(&index::WORDS, STATUSES[at].spellings[spelling], at, spelling + 1);
            spelling += 1;
        }
        at += 1;
    }
    index
};

/// The status that a word stands for.
#[must_use]
pub fn find_status(word: &str) -> Option<Status> {
    let word = word.trim();
    if word.is_empty() || word.len() > 32 {
        return None;
    }
    let known = |choice: usize, member: usize| {
        let choice = &STATUSES[choice];
        member.checked_sub(1).map_or(choice.name, |spelling| choice.spellings[spelling])
    };
    STATUS_INDEX.find(&index::WORDS, word, known).map(|(choice, _)| STATUSES[choice].value)
}

/// Whether two values are the same apart from case and from what separates their words. Unlike keys, `longterm` is not `long-term`.
fn same_words(one: &str, other: &str) -> bool {
    one.len() == other.len() && index::same(&index::WORDS, one, other)
}

/// The value that a word is a slip of the pen for.
#[must_use]
pub fn nearest_choice<T>(choices: &'static [Choice<T>], word: &str) -> Option<&'static Choice<T>> {
    let word = word.trim();
    if word.len() > 32 {
        return None;
    }
    let written = Written::new(word);
    let near = |known: &str| {
        if !written.may_mean(known, || LetterSet::of(known.as_bytes())) || !known.is_ascii() {
            return None;
        }
        let known = letters_of(known);
        if known == written.letters {
            return Some(1);
        }
        written.slips(&known).filter(|_| !written.is_other_word(&known))
    };
    let nearest = |choice: &'static Choice<T>| {
        Some((std::iter::once(choice.name).chain(choice.spellings.iter().copied()).filter_map(near).min()?, choice))
    };
    choices.iter().filter_map(nearest).min_by_key(|(slips, _)| *slips).map(|(_, choice)| choice)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_read_as_choices() {
        for (word, expected) in [
            ("In Progress", Some(Status::Active)),
            ("DONE", Some(Status::Achieved)),
            ("on_hold", Some(Status::Paused)),
            ("❌", Some(Status::Dropped)),
            ("publish", None),
        ] {
            assert_eq!(find_status(word), expected, "{word}");
        }
        assert_eq!(find_choice(HORIZONS, "Short Term").map(|choice| choice.name), Some("short-term"));
        assert_eq!(nearest_choice(HORIZONS, "longerm").map(|choice| choice.name), Some("long-term"));
        assert_eq!(nearest_choice(STATUSES, "acheived").map(|choice| choice.name), Some("achieved"));
        assert_eq!(nearest_choice(HORIZONS, "longterm").map(|choice| choice.name), Some("long-term"));
        assert!(find_choice(HORIZONS, "longterm").is_none());
        assert!(nearest_choice(STATUSES, "published").is_none());
    }

    #[test]
    fn a_spelling_means_one_value() {
        let mut seen: Vec<&str> = Vec::new();
        for known in STATUSES.iter().flat_map(|choice| choice.spellings.iter().copied().chain([choice.name])) {
            assert!(!seen.iter().any(|other| same_words(other, known)), "{known}");
            seen.push(known);
        }
    }
}
