//! Every key of the configuration with what it takes and what it means: read by the reader, the option reference and the schema.

/// A key of the configuration.
#[derive(Clone, Copy, Debug)]
pub struct Key {
    /// Its name, kebab-case.
    pub name: &'static str,
    /// What it takes.
    pub takes: Takes,
    /// What it does, in one phrase without full stop.
    pub meaning: &'static str,
}

/// What a key takes.
#[derive(Clone, Copy, Debug)]
pub enum Takes {
    /// Patterns as in `.gitignore`, relative to the folder of the configuration.
    Patterns,
    /// Names or codes of rules, names of groups or sets.
    Rules,
    /// A table from a rule or group to a level.
    Levels,
    /// One of some words.
    Choice(&'static [&'static str]),
    /// A date.
    Date,
    /// Words or phrases.
    Phrases,
    /// Regular expressions.
    Expressions,
    /// A table with keys of its own.
    Table(&'static [Key]),
    /// Several tables with keys of their own.
    Tables(&'static [Key]),
    /// A table of thresholds.
    Thresholds,
    /// A table from what a section is about to titles.
    Titles,
}

/// The words of `fail-on`.
pub const FAIL_ON: &[&str] = &["error", "warning", "advice", "never"];
/// The words of a level.
pub const LEVELS: &[&str] = &["error", "warning", "advice"];
/// The words of `depth`.
pub const DEPTHS: &[&str] = &["plan", "section", "item"];

const fn key(name: &'static str, takes: Takes, meaning: &'static str) -> Key {
    Key { name, takes, meaning }
}

/// The keys at the top of the file.
pub const KEYS: &[Key] = &[
    key("include", Takes::Patterns, "files that are goal documents, whatever they say"),
    key("exclude", Takes::Patterns, "files that are not read, also when they are named on the command line"),
    key("select", Takes::Rules, "the rules that run; without it the recommended ones"),
    key("extend-select", Takes::Rules, "rules that run as well"),
    key("ignore", Takes::Rules, "rules that do not run"),
    key("severity", Takes::Levels, "the level at which rules report"),
    key("fail-on", Takes::Choice(FAIL_ON), "the lowest level that makes a run fail"),
    key("depth", Takes::Choice(DEPTHS), "examine every goal as if it had this much text to itself"),
    key("today", Takes::Date, "the date of the run, instead of the local date"),
    key("overrides", Takes::Tables(OVERRIDE_KEYS), "settings for some of the files; later ones win"),
    key("thresholds", Takes::Thresholds, "the figures that rules compare with"),
    key("vocabulary", Takes::Table(VOCABULARY_KEYS), "words of yours, beside those that goallint knows"),
    key("sections", Takes::Titles, "titles of sections in your documents, by what they are about"),
];

/// The keys of an entry of `[[overrides]]`.
pub const OVERRIDE_KEYS: &[Key] = &[
    key("files", Takes::Patterns, "the files that it is for"),
    key("select", Takes::Rules, "the rules that run on them"),
    key("extend-select", Takes::Rules, "rules that run on them as well"),
    key("ignore", Takes::Rules, "rules that do not run on them"),
    key("severity", Takes::Levels, "the level at which rules report on them"),
    key("depth", Takes::Choice(DEPTHS), "examine every goal in them as if it had this much text to itself"),
];

/// The keys of `[vocabulary]`.
pub const VOCABULARY_KEYS: &[Key] = &[
    key("outcome-verbs", Takes::Phrases, "verbs that name a result"),
    key("delivery-verbs", Takes::Phrases, "verbs that deliver what stands behind them"),
    key("activity-verbs", Takes::Phrases, "verbs that name something to do"),
    key("change-verbs", Takes::Phrases, "verbs of change, which need a measure"),
    key("consumable-nouns", Takes::Phrases, "things whose completion is no result: courses, books"),
    key("result-nouns", Takes::Phrases, "things whose completion is a result"),
    key("role-nouns", Takes::Phrases, "roles that one can have"),
    key("volume-nouns", Takes::Phrases, "things whose number says nothing about an effect"),
    key("not-volume-nouns", Takes::Phrases, "things whose number says something in your field"),
    key("allowed-phrases", Takes::Phrases, "statements that hold one of these are never judged"),
    key("allowed-patterns", Takes::Expressions, "statements that match one of these are never judged"),
];

/// The name of `keys` that is closest to a word that is none of them.
#[must_use]
pub fn nearest<'k>(name: &str, names: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    let name = name.to_lowercase().replace('_', "-");
    names
        .into_iter()
        .map(|known| (strsim::damerau_levenshtein(&name, known), known))
        .filter(|(distance, known)| *distance <= 1 + known.len() / 4)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, known)| known)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Vocabulary;

    #[test]
    fn the_vocabulary_has_the_keys_that_it_knows() {
        let names: Vec<&str> = VOCABULARY_KEYS.iter().map(|key| key.name).collect();
        let mut known: Vec<&str> = Vocabulary::keys().collect();
        assert_eq!(names.len(), known.len());
        known.retain(|key| !names.contains(key));
        assert_eq!(known, [] as [&str; 0]);
    }
}
