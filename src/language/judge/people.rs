//! People who are taught, helped and supported.

use crate::language::judge::case::Case;
use crate::language::lexicon::Classes;

/// Words for people that name no role.
const PEOPLE: &[&str] = &[
    "adults",
    "beneficiaries",
    "boys",
    "brother",
    "brothers",
    "businesses",
    "charities",
    "child",
    "children",
    "classmates",
    "clients",
    "colleague",
    "colleagues",
    "councils",
    "cousins",
    "crew",
    "crews",
    "customers",
    "dad",
    "daughter",
    "daughters",
    "departments",
    "employees",
    "families",
    "family",
    "father",
    "friend",
    "friends",
    "girls",
    "grandchildren",
    "grandfather",
    "grandma",
    "grandmother",
    "grandpa",
    "grandparents",
    "graduates",
    "hires",
    "husband",
    "joiners",
    "juniors",
    "kids",
    "learners",
    "locals",
    "mates",
    "members",
    "men",
    "migrants",
    "mother",
    "mum",
    "municipalities",
    "neighbor",
    "neighbors",
    "neighbour",
    "neighbours",
    "nephew",
    "newcomers",
    "niece",
    "parents",
    "partner",
    "patients",
    "peers",
    "people",
    "personnel",
    "pupils",
    "recruits",
    "refugees",
    "reps",
    "residents",
    "schools",
    "seniors",
    "siblings",
    "sister",
    "sisters",
    "son",
    "sons",
    "shift",
    "squad",
    "squads",
    "staff",
    "starters",
    "students",
    "suppliers",
    "team",
    "teammates",
    "teams",
    "teenagers",
    "teens",
    "tenants",
    "toddlers",
    "users",
    "veterans",
    "volunteers",
    "wife",
    "women",
    "workers",
    "youngsters",
    "youth",
];

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
    pub(super) fn speaks_of_people(&self) -> bool {
        PEOPLE.contains(&self.object.last(self.sentence)) || self.noun(Classes::ROLE) && self.object.plural
    }
}
