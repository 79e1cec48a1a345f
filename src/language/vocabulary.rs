//! Words that the user adds to the built-in vocabulary (`[vocabulary]` in the configuration).

use regex_lite::Regex;
use regex_lite::RegexBuilder;

use crate::language::hash::hash;
use crate::language::lexicon;
use crate::language::lexicon::Classes;

/// Most words of one entry.
const LONGEST_ENTRY: usize = 5;

/// The keys of `[vocabulary]`, with the class that each adds to.
const KEYS: &[(&str, Classes)] = &[
    ("outcome-verbs", Classes::ACHIEVE),
    ("delivery-verbs", Classes::CREATE),
    ("activity-verbs", Classes::DOING),
    ("change-verbs", Classes::CHANGE),
    ("consumable-nouns", Classes::CONSUMABLE),
    ("result-nouns", Classes::WORK),
    ("role-nouns", Classes::ROLE),
    ("volume-nouns", Classes::VOLUME),
];

/// Words that decide, built in and added by the user.
#[derive(Clone, Debug, Default)]
pub struct Vocabulary {
    /// Phrases of the user in order, with the classes that replace the built-in ones.
    phrases: Vec<(String, Classes)>,
    /// Statements that are never reported, in small letters.
    allowed: Vec<String>,
    /// Statements that are never reported, by patterns.
    allowed_patterns: Vec<Regex>,
}

/// Why an entry cannot be taken.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum VocabularyProblem {
    /// The key is none of [`Vocabulary::keys`].
    UnknownKey,
    /// It has no words or too many.
    Length,
    /// It stands in another class of verbs already.
    TwoClasses,
    /// It is no regular expression, and why.
    Pattern(String),
    /// It is a regular expression that says nothing about a statement.
    MatchesAll,
}

impl Vocabulary {
    /// The keys of `[vocabulary]`.
    pub fn keys() -> impl Iterator<Item = &'static str> {
        KEYS.iter().map(|(key, _)| *key).chain(["not-volume-nouns", "allowed-phrases", "allowed-patterns"])
    }

    /// Adds an entry under a key of `[vocabulary]`; plurals are understood with it, and the -ing forms of verbs that are built in.
    ///
    /// # Errors
    /// When the key is unknown, the entry has no words or more than five, it stands in another class of verbs already, or a pattern cannot
    /// be read or matches all.
    pub fn add(&mut self, key: &str, entry: &str) -> Result<(), VocabularyProblem> {
        let phrase = entry.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
        let words = phrase.split(' ').filter(|word| !word.is_empty()).count();
        if key == "allowed-phrases" {
            if words == 0 {
                return Err(VocabularyProblem::Length);
            }
            self.allowed.push(phrase);
            return Ok(());
        }
        if key == "allowed-patterns" {
            let pattern = RegexBuilder::new(entry).case_insensitive(true).build();
            let pattern = pattern.map_err(|error| VocabularyProblem::Pattern(error.to_string()))?;
            if pattern.is_match("") && pattern.is_match("-") {
                return Err(VocabularyProblem::MatchesAll);
            }
            self.allowed_patterns.push(pattern);
            return Ok(());
        }
        if words == 0 || words > LONGEST_ENTRY {
            return Err(VocabularyProblem::Length);
        }
        if key == "not-volume-nouns" {
            let without = |phrase: &str| lexicon::look_up(phrase).without(Classes::VOLUME | Classes::AUDIENCE);
            let (plural, classes) = (format!("{phrase}s"), without(&phrase));
            let singular = phrase.strip_suffix('s').map(str::to_owned);
            self.insert(phrase, classes);
            self.insert(plural.clone(), without(&plural));
            if let Some(singular) = singular {
                let classes = without(&singular);
                self.insert(singular, classes);
            }
            return Ok(());
        }
        let class = KEYS.iter().find(|(known, _)| *known == key).map(|(_, class)| *class).ok_or(VocabularyProblem::UnknownKey)?;
        if class.any(Classes::VERB) && self.find(&phrase).is_some_and(|classes| classes.any(Classes::VERB)) {
            return Err(VocabularyProblem::TwoClasses);
        }
        if class.any(Classes::VERB) && !class.any(Classes::CONSUMABLE) {
            self.insert(phrase, class);
        } else {
            let plural = format!("{phrase}s");
            self.insert(plural, class | Classes::PLURAL);
            self.insert(phrase, class);
        }
        Ok(())
    }

    fn insert(&mut self, phrase: String, classes: Classes) {
        match self.phrases.binary_search_by(|(known, _)| known.as_str().cmp(&phrase)) {
            Ok(at) => self.phrases[at].1 = self.phrases[at].1 | classes,
            Err(at) => self.phrases.insert(at, (phrase, classes)),
        }
    }

    fn find(&self, phrase: &str) -> Option<Classes> {
        if self.phrases.is_empty() {
            return None;
        }
        self.phrases.binary_search_by(|(known, _)| known.as_str().cmp(phrase)).ok().map(|at| self.phrases[at].1)
    }

    /// The classes of a phrase in small letters; the user's entry wins.
    pub(super) fn look_up(&self, phrase: &str) -> Classes {
        self.look_up_hashed(phrase, hash(phrase.as_bytes()))
    }

    /// The same of a phrase whose hash is known.
    #[inline]
    pub(super) fn look_up_hashed(&self, phrase: &str, hash: u64) -> Classes {
        self.find(phrase).unwrap_or_else(|| lexicon::look_up_hashed(phrase, hash))
    }

    /// Whether longer phrases may begin with a word of these classes.
    pub(super) fn may_begin_phrase(&self, word: Classes) -> bool {
        !self.phrases.is_empty() || word.any(Classes::BEGINS_PHRASE)
    }

    /// Whether the user never wants to hear about a statement like this.
    pub(super) fn allows(&self, statement: &str) -> bool {
        if self.allowed_patterns.iter().any(|pattern| pattern.is_match(statement)) {
            return true;
        }
        if self.allowed.is_empty() {
            return false;
        }
        let statement = statement.to_lowercase();
        self.allowed.iter().any(|phrase| holds(&statement, phrase))
    }
}

/// Whether a phrase stands in a statement as whole words, or in the plural.
fn holds(statement: &str, phrase: &str) -> bool {
    let goes_on = |behind: &str| behind.starts_with(char::is_alphanumeric);
    statement.match_indices(phrase).any(|(at, _)| {
        let (before, behind) = (&statement[..at], &statement[at + phrase.len()..]);
        let plural = ["s", "es"].iter().filter_map(|ending| behind.strip_prefix(ending));
        !before.ends_with(char::is_alphanumeric) && plural.chain([behind]).any(|rest| !goes_on(rest))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Label;
    use crate::language::judge;
    use crate::text::Span;

    fn check(key: &str, entry: &str, statement: &str, before: Label, after: Label) {
        let mut vocabulary = Vocabulary::default();
        assert_eq!(judge(statement, &vocabulary).label, before, "{statement}");
        vocabulary.add(key, entry).unwrap();
        assert_eq!(judge(statement, &vocabulary).label, after, "{statement}");
    }

    #[test]
    fn the_users_words_decide_first() {
        check("activity-verbs", "florp kata", "Florp kata with my flatmates", Label::Unsure, Label::Activity);
        check("consumable-nouns", "glimpse", "Complete a glimpse", Label::Unsure, Label::Activity);
        check("result-nouns", "recital", "Complete a zorp recital", Label::Outcome, Label::Outcome);
        check("activity-verbs", "launch", "Launching a shop", Label::Outcome, Label::Activity);
        check("allowed-phrases", "ai", "Learn about AI", Label::Vague, Label::Unsure);
        check("allowed-phrases", "ai", "Get better at maintaining", Label::Vague, Label::Vague);
        check("allowed-phrases", "meetup", "Attend meetups", Label::Activity, Label::Unsure);
        check("allowed-phrases", "grow as a family", "Grow as a family", Label::Vague, Label::Unsure);
        check("allowed-patterns", r"^grow as an? \w+$", "Grow as a person", Label::Vague, Label::Unsure);
    }

    #[test]
    fn what_is_allowed_keeps_its_figure_and_its_date() {
        let mut vocabulary = Vocabulary::default();
        vocabulary.add("allowed-phrases", "lanterns").unwrap();
        let judgement = judge("Sell 9 lanterns by May", &vocabulary);
        assert_eq!(
            (judgement.label, judgement.measurable, judgement.timed),
            (Label::Unsure, Some(Span::new(5, 6)), Some(Span::new(16, 22)))
        );
    }

    #[test]
    fn entries_that_cannot_be_taken_say_why() {
        let mut vocabulary = Vocabulary::default();
        assert_eq!(vocabulary.add("verbs", "x"), Err(VocabularyProblem::UnknownKey));
        assert_eq!(vocabulary.add("role-nouns", " "), Err(VocabularyProblem::Length));
        assert_eq!(vocabulary.add("role-nouns", "a b c d e f"), Err(VocabularyProblem::Length));
        assert_eq!(vocabulary.add("allowed-patterns", ""), Err(VocabularyProblem::MatchesAll));
        assert_eq!(vocabulary.add("allowed-patterns", "a*"), Err(VocabularyProblem::MatchesAll));
        assert!(matches!(vocabulary.add("allowed-patterns", "("), Err(VocabularyProblem::Pattern(_))));
        vocabulary.add("activity-verbs", "derisk").unwrap();
        assert_eq!(vocabulary.add("change-verbs", "Derisk"), Err(VocabularyProblem::TwoClasses));
    }
}
