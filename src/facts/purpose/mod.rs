//! What a goal is for: told from `priority`, else from `type`, else from its outcome, else unknown.
//!
//! Only what is certain counts: a playbook that does not fit is worse than none.

mod words;

use self::words::ABROAD;
use self::words::BEHIND_PROMOTION;
use self::words::BEING_THERE;
use self::words::ELSEWHERE;
use self::words::FIELDS;
use self::words::IN_PLACE;
use self::words::MASTERY;
use self::words::PIVOT;
use self::words::PROMOTION;
use self::words::RANKS;
use self::words::RISES;
use self::words::TURNS;
use crate::document::Inline;
use crate::facts::GoalFacts;
use crate::facts::Outcome;
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
        } else if holds_any(text, &MASTERY) || statement.judgement.credential.is_some() {
            Some(Priority::SkillMastery)
        } else {
            None
        }
    }

    fn moves_to_a_place(&self, text: &str) -> bool {
        let verb = text.split(' ').next().unwrap_or_default();
        let moves = matches!(verb, "work" | "live" | "move" | "relocate" | "settle") || holds_any(text, &IN_PLACE);
        moves && self.goal.statement.as_ref().is_some_and(|statement| said::speaks_of(&statement.words, Topic::Place))
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
        if let Some(mention) = self.plan.speech.find(self.plan.at, Topic::Place) {
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

/// "Spend a year abroad", and not "win two customers abroad".
fn is_elsewhere(words: &Words<'_>) -> bool {
    holds_any(words.phrase(0..words.len()), &ELSEWHERE)
        && (0..words.len()).any(|at| BEING_THERE.binary_search(&words.lower(at)).is_ok())
}

/// "Get promoted", "rise to team lead", and not what is promoted by somebody else, for somebody else or in a league.
fn is_promoted(words: &Words<'_>) -> bool {
    let count = words.len();
    let promoted = (0..count).find(|at| words.lower(*at) == "promoted").is_some_and(|at| {
        let own =
            at == 0 || matches!(words.lower(at - 1), "be" | "been" | "being" | "get" | "gets" | "getting" | "got" | "am" | "i");
        own && !(at..count).any(|at| matches!(words.lower(at), "division" | "league"))
    });
    let promotion = (0..count)
        .find(|at| words.lower(*at) == "promotion")
        .is_some_and(|at| !words.is_word(at + 1) || BEHIND_PROMOTION.binary_search(&words.lower(at + 1)).is_ok());
    let rises = || (0..count).any(|at| is_role(words, at) || RANKS.binary_search(&words.lower(at)).is_ok());
    promoted || promotion || holds_any(words.phrase(0..count), &RISES) && rises()
}

/// "Switch from sales to nursing", "break into publishing", and not "switch from coffee to tea".
fn turns_to_a_field(words: &Words<'_>) -> bool {
    let count = words.len();
    let text = words.phrase(0..count);
    let start = (0..count).find(|at| matches!(words.lower(*at), "from" | "into" | "to")).unwrap_or_default();
    let field = |at: usize| is_role(words, at) || FIELDS.binary_search(&words.lower(at)).is_ok();
    let behind = |at: &usize| !matches!(words.lower(*at), "at" | "by" | "for" | "in" | "on" | "using" | "with");
    (holds_any(text, &TURNS) || is_move_between(text)) && (start..count).take_while(behind).any(field)
}

/// "Move from teaching into product design".
fn is_move_between(text: &str) -> bool {
    let from = ["move from ", "leave ", "go from ", "moving from "].iter().find_map(|start| text.find(start));
    from.is_some_and(|at| {
        text.get(at..).is_some_and(|rest| rest.contains(" into ") || rest.starts_with("leave ") && rest.contains(" for a "))
    })
}

/// "Become a senior engineer", "Become head of design", "Head of design by 2028".
fn becomes_higher(words: &Words<'_>) -> bool {
    let is_title = match words.lower(0) {
        "head" | "director" | "manager" | "vp" => words.lower(1) == "of",
        "chief" | "principal" | "senior" => words.is_word(1) && !language::is_verb(words.lower(1)),
        _ => false,
    };
    if is_title {
        return true;
    }
    let become_at = (0..words.len().min(6)).find(|at| matches!(words.lower(*at), "become" | "becoming" | "reach" | "earn"));
    become_at.is_some_and(|at| (at + 1..words.len().min(at + 6)).any(|next| RANKS.binary_search(&words.lower(next)).is_ok()))
}

/// Whether words of a text begin with one of some phrases and go on behind a whole word.
fn holds_any(text: &str, phrases: &[&str]) -> bool {
    let bytes = text.as_bytes();
    let letter = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_alphanumeric);
    let begins = |at: &usize| letter(*at) && !at.checked_sub(1).is_some_and(letter);
    (0..bytes.len()).filter(begins).any(|at| {
        let rest = &bytes[at..];
        let held = |phrase: &&str| rest[0] == phrase.as_bytes()[0] && rest.starts_with(phrase.as_bytes());
        // "Master's" is not "master".
        let goes_on = |end: usize| letter(end) || bytes.get(end) == Some(&b'\'') && letter(end + 1);
        phrases.iter().filter(|phrase| held(phrase)).any(|phrase| !goes_on(at + phrase.len()))
    })
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranks_are_sorted() {
        assert!(RANKS.is_sorted() && FIELDS.is_sorted() && BEING_THERE.is_sorted() && BEHIND_PROMOTION.is_sorted());
    }

    #[test]
    fn phrases_are_whole_words() {
        assert!(holds_any("get a new title by may", &PROMOTION));
        assert!(!holds_any("run a masterclass", &MASTERY));
        assert!(!holds_any("hand in my master's thesis", &MASTERY));
        assert!(is_move_between("move from teaching into design by may"));
        assert!(!is_move_between("move from the desk"));
    }

    #[test]
    fn a_turn_leads_to_a_field_of_work() {
        let turns = |text: &str| turns_to_a_field(&Words::new(text));
        assert!(
            turns("Switch from sales to nursing by June")
                && turns("Break into publishing")
                && turns("Transition into a lead role")
        );
        assert!(turns("Move from teaching geography into map publishing") && turns("Leave consulting for a small studio"));
        assert!(!turns("Switch from coffee to tea") && !turns("Transition from paper to digital invoices"));
        assert!(!turns("Break into the top 100") && !turns("Switch from one board to another for marketing"));
    }

    #[test]
    fn one_is_promoted_oneself() {
        let promoted = |text: &str| is_promoted(&Words::new(text));
        assert!(promoted("Get promoted to staff engineer") && promoted("Be promoted by June") && promoted("Rise to team lead"));
        assert!(!promoted("Get my junior colleague promoted") && !promoted("Get the newsletter promoted by two partners"));
        assert!(promoted("Promotion to principal by 2028") && promoted("Earn the promotion"));
        assert!(!promoted("Get a promotion budget approved") && !promoted("Win a promotion for my report"));
        assert!(!promoted("Get promoted to the second division") && !promoted("Rise to second place"));
    }

    #[test]
    fn elsewhere_is_where_one_lives_works_or_learns() {
        let elsewhere = |text: &str| is_elsewhere(&Words::new(text));
        assert!(elsewhere("Spend a year abroad") && elsewhere("Find a job overseas"));
        assert!(!elsewhere("Win two customers abroad"));
    }
}
