//! The keys of front matter.

use super::index;
use super::index::Index;
use super::key_table::KEYS;
use super::same_name;
use super::slips::LetterSet;
use super::slips::Written;
use super::slips::letters_of;

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

/// All names by their hash.
static INDEX: Index<1024> = {
    let mut index = Index::new();
    let mut at = 0;
    while at < KEYS.len() {
        index.add(&index::NAME, KEYS[at].name, at, 0);
        let mut alias = 0;
        while alias < KEYS[at].aliases.len() {
            index.add(&index::NAME, KEYS[at].aliases[alias], at, alias + 1);
            alias += 1;
        }
        at += 1;
    }
    index
};

/// How many names all keys have.
const COUNT: usize = {
    let (mut at, mut count) = (0, 0);
    while at < KEYS.len() {
        count += 1 + KEYS[at].aliases.len();
        at += 1;
    }
    count
};

/// All names with their letters.
static NAMES: [(&str, LetterSet); COUNT] = {
    let mut names = [("", LetterSet::of(b"")); COUNT];
    let (mut at, mut count) = (0, 0);
    while at < KEYS.len() {
        let mut member = 0;
        while member <= KEYS[at].aliases.len() {
            let name = if member == 0 { KEYS[at].name } else { KEYS[at].aliases[member - 1] };
            names[count] = (name, LetterSet::of(name.as_bytes()));
            member += 1;
            count += 1;
        }
        at += 1;
    }
    names
};

/// Longer names are no keys.
pub(super) const LONGEST: usize = 40;

/// The key that a name stands for.
#[must_use]
pub fn find_key(name: &str) -> Option<&'static KeyInfo> {
    if name.len() > LONGEST {
        return None;
    }
    let known = |key: usize, member: usize| member.checked_sub(1).map_or(KEYS[key].name, |alias| KEYS[key].aliases[alias]);
    INDEX.find(&index::NAME, name, known).map(|(key, _)| &KEYS[key])
}

/// Keys that people write for their own ends, and that differ from a known one in number alone or are no word of the vocabulary.
const OTHERS: &[&str] = &["titles", "outcomes", "parents", "parental", "languages"];

/// The known key that an unknown name is a slip of the pen for, as the documentation writes it (or the alias that is nearest).
#[must_use]
pub fn nearest_key(name: &str) -> Option<&'static str> {
    if name.len() > LONGEST {
        return None;
    }
    let written = Written::new(name);
    let near = NAMES.iter().filter(|(known, letters)| written.may_mean(known, || *letters)).filter_map(|(known, _)| {
        let letters = letters_of(known);
        Some((written.slips(&letters)?, letters, *known))
    });
    let (_, letters, nearest) = near.min()?;
    (!written.is_other_word(&letters) && !OTHERS.iter().any(|other| same_name(other, name))).then_some(nearest)
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
            ("targets", Some("target")),
            ("evidences", Some("evidence")),
            ("stage", None),
            ("stars", None),
            ("smart", None),
            ("process", None),
            ("talks", None),
            ("finish", None),
            ("measured", None),
            ("parental", None),
            ("relaxation", None),
        ] {
            assert_eq!(find_key(name).map_or_else(|| nearest_key(name), |_| None), expected, "{name}");
        }
    }
}
