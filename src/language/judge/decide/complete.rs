//! Completing, doing and taking: what is completed is made or consumed.

use crate::language::Label;
use crate::language::Reason;
use crate::language::judge::decide::Case;
use crate::language::judge::decide::Verdict;
use crate::language::judge::results;
use crate::language::judge::sentence::Object;
use crate::language::judge::sentence::verb_at;
use crate::language::lexicon::Classes;

#[expect(clippy::too_many_lines, reason = "most lines are words that it knows")]
pub(super) fn complete(case: &Case<'_, '_>) -> Verdict {
    let sentence = case.sentence;
    if case.is(&["do", "take", "get through"]) {
        return take(case);
    }
    if case.result.is_some() {
        return case.say_at(Label::Outcome, Reason::ActivityWithResult, case.result.clone());
    }
    if sentence.words.kind(case.head.tokens.end).is_none() {
        return Verdict::unsure(Reason::SingleWord);
    }
    if let Some(verdict) = completes_doing(case) {
        return verdict;
    }
    let clause = results::second_clause(sentence, case.head.tokens.end);
    let result = case.head_is(Classes::RESULT | Classes::RACE);
    let race = case.holds(Classes::RACE);
    let named = case.object.tokens.clone().any(|at| {
        matches!(
            sentence.lower(at),
            "migration"
                | "project"
                | "projects"
                | "thesis"
                | "phd"
                | "doctorate"
                | "ironman"
                | "marathon"
                | "renovation"
                | "challenge"
                | "manuscript"
                | "dissertation"
                | "rollout"
                | "rewrite"
                | "prototype"
                | "apprenticeship"
                | "master's"
                | "masters"
                | "mba"
                | "draft"
                | "ride"
        )
    });
    let course = case.head_is(Classes::CONSUMABLE) && !case.head_is(Classes::RESULT) && !race;
    if course && clause.is_none() {
        return case.activity(Reason::CompletesConsumed);
    }
    if let Some(clause) = clause {
        let both = result || race || sentence.words.phrase(case.head.tokens.end..sentence.end).contains("project");
        return if both {
            case.outcome(Reason::CompletesWork)
        } else {
            case.say_at(Label::Unsure, Reason::SecondClause, Some(clause))
        };
    }
    if case.is(&["complete"])
        && case.object.determiner.is_none()
        && !case.object.plural
        && !case.object.proper
        && !case.holds(Classes::CREDENTIAL | Classes::CONSUMABLE)
        && !result
    {
        return Verdict::unsure(Reason::CompleteAsAdjective);
    }
    let credential = case.head_is(Classes::CREDENTIAL)
        || case.object.tokens.clone().any(|at| sentence.lower(at).starts_with("certif") || sentence.lower(at) == "certifcation");
    let consumed = case.head_is(Classes::CONSUMABLE) || case.holds(Classes::CONSUMABLE) && !result;
    if credential && !consumed {
        let own = case
            .object
            .tokens
            .clone()
            .skip(usize::from(case.object.determiner.is_some()))
            .any(|at| sentence.words.is_capitals(at) || sentence.words.is_capitalised(at) && at > case.object.tokens.start);
        let managed = sentence.find("project management").or_else(|| sentence.find("project manager")).is_some();
        let applied = !managed && sentence.has_word(&["project", "projects", "applied", "live"]);
        let academic = case.object.tokens.clone().any(|at| {
            matches!(
                sentence.lower(at),
                "degree"
                    | "master's"
                    | "masters"
                    | "bachelor's"
                    | "bachelors"
                    | "phd"
                    | "doctorate"
                    | "licence"
                    | "license"
                    | "diploma"
            )
        });
        let mine = matches!(case.object.first(sentence), "my" | "our");
        if academic && mine {
            return case.outcome(Reason::NamedCredential);
        }
        return if applied {
            case.outcome(Reason::CredentialApplied)
        } else if own || case.counted() || case.object.proper {
            case.outcome(Reason::NamedCredential)
        } else {
            case.activity(Reason::CredentialWithoutApplication)
        };
    }
    if consumed && result && !named {
        return if case.object.is_bounded() && case.object.tokens.clone().any(|at| matches!(sentence.lower(at), "my" | "our")) {
            case.outcome(Reason::CompletesWork)
        } else if case.counted() || case.object.plural {
            case.activity(Reason::CompletesConsumed)
        } else {
            Verdict::unsure(Reason::OwnOrConsumed)
        };
    }
    if result || race || named {
        return case.outcome(Reason::CompletesWork);
    }
    if consumed || case.head_is(Classes::EXAM) && case.counted() {
        return case.activity(Reason::CompletesConsumed);
    }
    if case.is(&["finish"]) && case.object.preposition.is_some_and(|at| matches!(sentence.lower(at), "in" | "on" | "with")) {
        return if case.measured() { case.outcome(Reason::Ranking) } else { Verdict::unsure(Reason::UnknownObject) };
    }
    Verdict::unsure(Reason::UnknownObject)
}

/// "Finish reading …": the activity that is completed decides.
fn completes_doing(case: &Case<'_, '_>) -> Option<Verdict> {
    let sentence = case.sentence;
    if let Some(inner) = verb_at(sentence, case.head.tokens.end).filter(|inner| inner.gerund) {
        let object = Object::parse(sentence, inner.tokens.end);
        let made = inner.any(Classes::CREATE)
            || object.head_is(sentence, Classes::RESULT) && !object.head_is(sentence, Classes::CONSUMABLE);
        return Some(if made {
            Verdict::unsure(Reason::SecondClause)
        } else if inner.any(Classes::ACTIVITY) {
            case.activity(Reason::CompletesConsumed)
        } else {
            Verdict::unsure(Reason::UnknownObject)
        });
    }
    None
}

fn take(case: &Case<'_, '_>) -> Verdict {
    let sentence = case.sentence;
    if case.result.is_some() {
        return case.say_at(Label::Outcome, Reason::ActivityWithResult, case.result.clone());
    }
    let skipped = usize::from(matches!(case.word(0), "some" | "the" | "more"));
    let doing =
        verb_at(sentence, case.head.tokens.end + skipped).is_some_and(|inner| inner.gerund && inner.tokens.end >= sentence.end);
    if case.is(&["do"]) && doing && case.word(0) != "more" {
        return case.activity(Reason::DoingWithoutResult);
    }
    if let Some(degree) = case.degree().filter(|degree| degree.start == case.head.tokens.end && !case.measured()) {
        return case.say_at(Label::Vague, Reason::ComparativeWithoutMeasure, Some(case.head.tokens.start..degree.end));
    }
    let raised = case.comparative().filter(|_| case.is(&["take", "take on"]) && !case.measured());
    if raised.is_some() {
        return case.say_at(Label::Vague, Reason::ComparativeWithoutMeasure, raised);
    }
    if case.is(&["do"]) && sentence.words.phrase(case.head.tokens.end..case.head.tokens.end + 2) == "my best" {
        return case.vague(Reason::AspirationWithoutEnd);
    }
    if let Some(clause) = results::second_clause(sentence, case.head.tokens.end) {
        return case.say_at(Label::Unsure, Reason::SecondClause, Some(clause));
    }
    let stays = [
        "leave",
        "holiday",
        "sabbatical",
        "break",
        "role",
        "position",
        "job",
        "responsibility",
        "ownership",
        "lead",
        "charge",
        "break",
    ];
    if case.is(&["take"]) && stays.contains(&case.object.last(sentence)) && !case.rhythm() {
        return Verdict::unsure(Reason::UnknownObject);
    }
    if case.is(&["do"])
        && (sentence.find("in a row").is_some()
            || sentence.has_word(&["unbroken", "strict", "without", "straight", "non-stop", "nonstop", "consecutive"]))
        && case.measured()
    {
        return case.outcome(Reason::PhysicalTarget);
    }
    if case.holds(Classes::CONSUMABLE | Classes::CREDENTIAL | Classes::EXAM)
        || case.is(&["take"])
            && case.object.plural
            && case.object.determiner.is_none()
            && case.object.preposition.is_none()
            && case.comparative().is_none()
        || case.recurring()
        || case.counted() && case.holds(Classes::EVENT | Classes::DOSE | Classes::VOLUME)
    {
        return case.activity(if case.recurring() { Reason::Routine } else { Reason::TakesPart });
    }
    Verdict::unsure(Reason::UnknownObject)
}
