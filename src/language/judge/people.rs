//! People who are taught, helped and supported.

use crate::language::judge::case::Case;
use crate::language::lexicon::Classes;

impl Case<'_, '_, '_> {
    /// The object's last word is one of these.
    pub(super) fn is_about(&self, words: &[&str]) -> bool {
        words.contains(&self.object.last(self.sentence))
    }

    /// The object is people, of whom nothing says how many.
    pub(super) fn is_about_people(&self) -> bool {
        self.speaks_of_people() && self.object.preposition.is_none() && !self.counted() && !self.object.proper
    }

    /// The object's last word is one for people.
    fn speaks_of_people(&self) -> bool {
        self.noun(Classes::PEOPLE) || self.noun(Classes::ROLE) && self.object.plural
    }
}
