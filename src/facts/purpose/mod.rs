//! What a goal is for: told from `priority`, else from `type`, else from its outcome, else unknown.
//!
//! Only what is certain counts: a playbook that does not fit is worse than none.

mod promises;
mod words;

use self::promises::becomes_higher;
use self::promises::certifies_a_thing;
use self::promises::holds_any;
use self::promises::is_elsewhere;
use self::promises::is_promoted;
use self::promises::masters;
use self::promises::turns_to_a_field;
use self::words::ABROAD;
use self::words::IN_PLACE;
use self::words::MASTERY;
use self::words::PIVOT;
use self::words::PROMOTION;
use crate::document::Inline;
use crate::facts::GoalFacts;
use crate::facts::Outcome;
use crate::facts::credential;
use crate::facts::said;
use crate::facts::said::Denial;
use crate::facts::said::Topic;
use crate::goal::Aspect;
use crate::goal::GoalKind;
use crate::goal::Priority;
use crate::language;
use crate::language::Label;
use crate::language::time;
use crate::language::words::Words;
use crate::text::Span;

impl GoalFacts<'_, '_> {
    /// What the goal is for, as far as that is certain.
    #[must_use]
    pub fn purpose(&self) -> Option<Priority> {
        *self.plan.purpose.get_or_init(|| self.goal.priority.map(|priority| priority.value).or_else(|| self.told_purpose()))
    }

    fn told_purpose(&self) -> Option<Priority> {
        let outcome = self.purpose_of_outcome();
        match self.goal.kind.map(|kind| kind.value) {
            Some(GoalKind::Education) => outcome.or(Some(Priority::SkillMastery)),
            Some(GoalKind::PersonalDevelopment | GoalKind::Leadership | GoalKind::ProfessionalAdvancement) => {
                outcome.filter(|purpose| *purpose != Priority::SkillMastery)
            }
            None => outcome,
        }
    }

    /// Whether the goal develops the person: education, personal development, a skill.
    #[must_use]
    pub fn is_development(&self) -> bool {
        let kind = self.goal.kind.map(|kind| kind.value);
        matches!(kind, Some(GoalKind::Education | GoalKind::PersonalDevelopment))
            || self.purpose() == Some(Priority::SkillMastery)
    }

    fn purpose_of_outcome(&self) -> Option<Priority> {
        let statement = match &self.outcome {
            Outcome::Accepted(statement) | Outcome::CredentialOnly(statement) | Outcome::Vanity(statement) => statement,
            Outcome::Missing { .. }
            | Outcome::Told
            | Outcome::Activity { .. }
            | Outcome::Vague(_)
            | Outcome::InParts(_)
            | Outcome::Repeated(_) => {
                return None;
            }
        };
        if statement.judgement.label != Label::Outcome && statement.judgement.credential.is_none() {
            return None;
        }
        let words = Words::new(&statement.words.text);
        let text = words.phrase(0..words.len());
        if holds_any(text, &ABROAD) || is_elsewhere(&words) || self.moves_to_a_place(text) {
            Some(Priority::Mobility)
        } else if holds_any(text, &PIVOT) || turns_to_a_field(&words) {
            Some(Priority::Pivot)
        } else if holds_any(text, &PROMOTION) || is_promoted(&words) || becomes_higher(&words) {
            Some(Priority::Promotion)
        } else if (holds_any(text, &MASTERY) || masters(&words) || credential::is_meant(statement)) && !certifies_a_thing(&words)
        {
            Some(Priority::SkillMastery)
        } else {
            None
        }
    }

    fn moves_to_a_place(&self, text: &str) -> bool {
        let verb = text.split(' ').next().unwrap_or_default();
        let moves = matches!(verb, "work" | "live" | "move" | "relocate" | "settle") || holds_any(text, &IN_PLACE);
        let named = |topic| self.goal.statement.as_ref().is_some_and(|statement| said::speaks_of(&statement.words, topic));
        // Most people who work in a city live in its country.
        let abroad = || {
            let told = [Topic::Move, Topic::Visa, Topic::Recognition, Topic::Tax];
            told.into_iter().any(|topic| self.plan.speech.find(self.plan.at, topic).is_some())
        };
        moves && (named(Topic::Place) || named(Topic::City) && abroad())
    }

    /// The words by which the goal is about living or working in another country; nothing when it rules that out.
    #[must_use]
    pub fn moves_abroad(&self) -> Option<Span> {
        *self.plan.abroad.get_or_init(|| self.told_move())
    }

    fn told_move(&self) -> Option<Span> {
        if let Some(priority) = self.goal.priority.filter(|priority| priority.value == Priority::Mobility) {
            return Some(priority.span);
        }
        let (speech, at) = (&self.plan.speech, self.plan.at);
        let aspects = [Aspect::Market, Aspect::Visa, Aspect::Mobility];
        let stated = (self.purpose() == Some(Priority::Mobility)).then_some(self.goal.place);
        let section = speech
            .answer(at, &aspects, |_| Denial::IsNone)
            .filter(|answer| !stays(&answer.words.text))
            .map(|answer| answer.words.span);
        stated.or(section)
    }

    /// Words that name a role: in the statement, or behind "as a" or "Role:" in what explains it.
    pub(super) fn names_role(&self) -> Option<Span> {
        let stated = self.goal.statement.as_ref().and_then(|statement| {
            let words = Words::new(&statement.words.text);
            let at = (0..words.len()).find(|at| is_role(&words, *at))?;
            Some(statement.words.source(words.span(at..at + 1).range()))
        });
        let below = || {
            let indicators = self.goal.indicators.iter().map(|indicator| &indicator.words);
            self.goal.answers.iter().map(|answer| &answer.words).chain(indicators).find_map(role_in_prose)
        };
        stated.or_else(below)
    }

    /// Words that name a place: a known country, or a name behind "in" or "to" in the statement.
    pub(super) fn names_place(&self) -> Option<Span> {
        let mention = |topic| self.plan.speech.find(self.plan.at, topic);
        if let Some(mention) = mention(Topic::Place).or_else(|| mention(Topic::City)) {
            return Some(mention.span);
        }
        let statement = self.goal.statement.as_ref()?;
        let words = Words::new(&statement.words.text);
        let times = time::find(&words);
        let named = |at: &usize| {
            matches!(words.lower(at - 1), "in" | "to" | "within" | "at")
                && words.is_word(*at)
                && words.is_capitalised(*at)
                && !times.iter().any(|time| time.tokens.contains(at))
        };
        let at = (1..words.len()).find(named)?;
        Some(statement.words.source(words.span(at..at + 1).range()))
    }
}

/// Whether a mobility section says that there will be no move.
fn stays(text: &str) -> bool {
    let lower = text.to_lowercase();
    [
        "not planned", "no move", "no relocation", "not moving", "won't move", "will not move", "do not move", "stay",
        "not applicable", "n/a", "not part of", "does not need", "doesn't need", "no plans",
    ]
    .iter()
    .any(|phrase| lower.contains(phrase))
}

/// Whether a word names a role, or says that there is one.
fn is_role(words: &Words<'_>, at: usize) -> bool {
    let word = words.lower(at);
    let singular = word.strip_suffix('s').unwrap_or(word);
    let says_so =
        ["role", "assignment", "position", "job", "secondment", "posting", "placement", "internship", "fellowship", "contract"];
    words.is_word(at) && (language::is_role(word) || language::is_role(singular) || says_so.contains(&singular))
}

/// Most words between "as a" and the role.
const FARTHEST_ROLE: usize = 4;

/// The role that a sentence names: "working as a data engineer", "Role: regional lead".
fn role_in_prose(inline: &Inline<'_>) -> Option<Span> {
    let words = Words::new(&inline.text);
    let role = |at: usize| {
        if matches!(words.lower(at), "role" | "position" | "job") && words.mark(at + 1) == Some(':') {
            return (at + 2..words.len()).find(|named| words.is_word(*named));
        }
        let article = words.lower(at) == "as" && matches!(words.lower(at + 1), "a" | "an" | "the");
        (at + 2..words.len().min(at + 3 + FARTHEST_ROLE)).find(|named| article && is_role(&words, *named))
    };
    let at = (0..words.len()).find_map(role)?;
    Some(inline.source(words.span(at..at + 1).range()))
}
