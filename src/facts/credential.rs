//! Courses, degrees and certificates: whether a goal is about one, and whether something in it is applied.

use crate::document::Inline;
use crate::facts::Judged;
use crate::facts::judged::Reader;
use crate::goal::Aspect;
use crate::goal::Goal;
use crate::language::Label;
use crate::language::words::Words;

/// Words that show that something learned is put to use.
const APPLICATION: [&str; 46] = [
    "applied", "apply", "applying", "build", "building", "built", "case", "client", "clients", "conversation", "conversations",
    "customer", "customers", "deliver", "delivered", "deploy", "deployed", "implement", "implemented", "job", "launch",
    "launched", "lead", "led", "live", "migrate", "migrated", "portfolio", "practice", "present", "presented", "production",
    "project", "projects", "promotion", "publish", "published", "role", "ship", "shipped", "solve", "taught", "teach", "use",
    "used", "using",
];

/// Words that belong to getting a credential.
const STUDY: [&str; 22] = [
    "badge", "cert", "certificate", "certification", "chapter", "chapters", "class", "course", "courses", "degree", "diploma",
    "enrol", "enroll", "exam", "exams", "lecture", "mock", "module", "modules", "score", "study", "test",
];

/// What is a permit, and of use by being held.
const PERMITS: [&str; 8] =
    ["licence", "license", "licences", "licenses", "driving test", "driving exam", "driver's test", "citizenship test"];

/// Words about a credential that somebody has already.
const HELD: [&str; 6] = ["renew", "renewal", "renewed", "renewing", "translate", "translated"];

/// Whether the words are about a credential that is to be put to use.
pub(super) fn is_meant(statement: &Judged<'_, '_>) -> bool {
    statement.judgement.credential.is_some_and(|words| {
        let words = words.slice(&statement.words.text).to_ascii_lowercase();
        !PERMITS.iter().any(|permit| words.ends_with(permit)) && !Words::new(&statement.words.text).have_any(&HELD)
    })
}

/// Whether a credential is not named at all: "complete a certification".
pub(super) fn is_unnamed(statement: &Judged<'_, '_>) -> bool {
    let text = statement.words.text.as_ref();
    let judgement = &statement.judgement;
    let Some(object) = judgement.object else { return false };
    let end = judgement.timed.map_or(text.len(), |timed| timed.start().max(object.end()));
    let is_any = |object: &str| object.split(' ').next().is_some_and(|word| matches!(word, "a" | "an" | "some"));
    text.get(object.end()..end).is_some_and(|behind| behind.trim_matches([' ', '.']).is_empty()) && is_any(object.slice(text))
}

/// Beginnings of what somebody does with a credential, in prose about the goal.
const PURPOSES: [&str; 10] = [
    "so that i ", "so i can", "so that we ", "lets me ", "allows me to", "after that", "afterwards", "then i ", "i use ",
    "apply it",
];

/// Whether the goal's measures, steps, evidence or reasons put a credential to use.
pub(super) fn is_applied(goal: &Goal<'_>, reader: Reader<'_>) -> bool {
    let indicators = goal.indicators.iter().map(|indicator| &indicator.words);
    let checkpoints =
        goal.checkpoints.iter().flat_map(|checkpoint| std::iter::once(&checkpoint.words).chain(&checkpoint.indicators));
    let actions = goal.actions.iter().map(|action| &action.words);
    let evidence = goal.answers.iter().filter(|answer| matches!(answer.aspect, Aspect::Evidence | Aspect::TargetRole));
    let mut texts = indicators.chain(checkpoints).chain(actions).chain(evidence.map(|answer| &answer.words));
    texts.any(|words| applies(words, reader)) || says_what_for(goal)
}

/// Whether the reason for a goal, or prose about it, says what is done with what was learned: "so that I can talk with her parents".
pub(super) fn says_what_for(goal: &Goal<'_>) -> bool {
    let mut told = goal.answers.iter().filter(|answer| matches!(answer.aspect, Aspect::Why | Aspect::Notes));
    told.any(|answer| {
        let lower = answer.words.text.to_ascii_lowercase();
        PURPOSES.iter().any(|purpose| lower.contains(purpose))
    })
}

fn applies(words: &Inline<'_>, reader: Reader<'_>) -> bool {
    let tokens = Words::new(&words.text);
    if tokens.have_any(&APPLICATION) {
        return true;
    }
    let judgement = reader.judge(words).judgement;
    judgement.label == Label::Outcome && judgement.credential.is_none() && !tokens.have_any(&STUDY)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_word_lists_are_sorted() {
        assert!(APPLICATION.is_sorted() && HELD.is_sorted() && STUDY.is_sorted());
    }
}
