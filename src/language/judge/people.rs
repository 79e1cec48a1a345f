//! People who are taught, helped and supported.

use crate::language::judge::case::Case;
use crate::language::judge::object::Determiner;
use crate::language::lexicon::Classes;

/// Verbs that reach one person once.
const SPOKEN_TO: &[&str] = &[
    "ask", "call", "contact", "email", "get in touch with", "make contact with", "message", "phone", "ring", "send", "speak to",
    "speak with", "talk to", "talk with", "text", "write to",
];

impl Case<'_, '_, '_> {
    /// "Call Ingrid", "talk to my landlord about the damp": one person, and then it is said.
    pub(super) fn reaches_one_person(&self) -> bool {
        let one = self.object.determiner == Some(Determiner::One) && !self.object.plural;
        let named = self.object.proper && self.object.tokens.len() < 3;
        self.is(SPOKEN_TO) && (one || named) && self.rhythm().is_none()
    }

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
