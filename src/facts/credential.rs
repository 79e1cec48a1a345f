//! Courses, degrees and certificates: whether a goal is about one, and whether something in it is applied.

use crate::document::Inline;
use crate::facts::Judged;
use crate::facts::judged::Reader;
use crate::goal::Aspect;
use crate::goal::Goal;
use crate::language::Label;
use crate::language::words::Words;

/// Words that show that something learned is put to use.
const APPLICATION: [&str; 44] = [
    "applied", "apply", "applying", "build", "building", "built", "case", "client", "clients", "customer", "customers",
    "deliver", "delivered", "deploy", "deployed", "implement", "implemented", "job", "launch", "launched", "lead", "led", "live",
    "migrate", "migrated", "portfolio", "practice", "present", "presented", "production", "project", "projects", "promotion",
    "publish", "published", "role", "ship", "shipped", "solve", "taught", "teach", "use", "used", "using",
];

/// Words that belong to getting a credential.
const STUDY: [&str; 22] = [
    "badge", "cert", "certificate", "certification", "chapter", "chapters", "class", "course", "courses", "degree", "diploma",
    "enrol", "enroll", "exam", "exams", "lecture", "mock", "module", "modules", "score", "study", "test",
];

/// Whether the words are about a credential that is to be put to use; a licence is a permit, and of use by being held.
pub(super) fn is_meant(statement: &Judged<'_, '_>) -> bool {
    statement.judgement.credential.is_some_and(|words| {
        let words = words.slice(&statement.words.text).to_ascii_lowercase();
        !["licence", "license", "licences", "licenses"].iter().any(|permit| words.ends_with(permit))
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

/// Whether the goal's measures, steps or evidence put a credential to use.
pub(super) fn is_applied(goal: &Goal<'_>, reader: Reader<'_>) -> bool {
    let indicators = goal.indicators.iter().map(|indicator| &indicator.words);
    let checkpoints =
        goal.checkpoints.iter().flat_map(|checkpoint| std::iter::once(&checkpoint.words).chain(&checkpoint.indicators));
    let actions = goal.actions.iter().map(|action| &action.words);
    let evidence = goal.answers.iter().filter(|answer| matches!(answer.aspect, Aspect::Evidence | Aspect::TargetRole));
    let mut texts = indicators.chain(checkpoints).chain(actions).chain(evidence.map(|answer| &answer.words));
    texts.any(|words| applies(words, reader))
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
        assert!(APPLICATION.is_sorted() && STUDY.is_sorted());
    }
}
