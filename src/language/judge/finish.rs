//! Verbs that take their class from what they complete or take.

use crate::language::Label;
use crate::language::Reason;
use crate::language::judge::case::Case;
use crate::language::judge::finite;
use crate::language::judge::head::Head;
use crate::language::judge::head::verb_at;
use crate::language::judge::object::Determiner;
use crate::language::judge::object::Object;
use crate::language::judge::verdict::Verdict;
use crate::language::lexicon::Classes;
use crate::language::measure::Figure;
use crate::language::measure::FigureKind;

pub(super) fn complete(case: &Case<'_, '_, '_>) -> Verdict {
    let sentence = case.sentence;
    if case.result.is_some() {
        return case.say_at(Label::Outcome, Reason::ActivityWithResult, case.result.clone());
    }
    if case.head.tokens.end >= case.core {
        return Verdict::unsure(Reason::SingleWord);
    }
    if let Some(inner) = verb_at(sentence, case.head.tokens.end).filter(|inner| inner.gerund) {
        return complete_doing(case, &inner);
    }
    if case.own_rhythm().is_some() && case.strict_target().is_none()
        || case.sentence.find(case.tokens.clone(), ["as", "possible"]).is_some()
    {
        return case.activity(Reason::Routine);
    }
    if case.is(&["finish"]) && matches!(case.preposition(), "in" | "on" | "with" | "at" | "under" | "within" | "inside") {
        return if case.measured() { case.outcome(Reason::Ranking) } else { Verdict::unsure(Reason::UnknownObject) };
    }
    if is_graded(case) {
        return case.outcome(Reason::Ranking);
    }
    let race = case.holds(Classes::RACE);
    let work = case.noun(Classes::WORK | Classes::VENTURE);
    let credential =
        case.noun(Classes::CREDENTIAL) || case.object.tokens.clone().any(|at| sentence.lower(at).starts_with("certif"));
    let consumed = case.noun(Classes::CONSUMABLE | Classes::HABIT | Classes::HOBBY | Classes::DOSE);
    if credential && !case.noun(Classes::CONSUMABLE) {
        return complete_credential(case);
    }
    if race || is_distance_run(case) {
        return case.outcome(Reason::Race);
    }
    if consumed && case.noun(Classes::WORK) {
        let own = case.object.tokens.clone().any(|at| matches!(sentence.lower(at), "my" | "our"));
        return if own {
            case.outcome(Reason::CompletesWork)
        } else if case.counted() || case.object.plural {
            case.activity(Reason::CompletesConsumed)
        } else {
            Verdict::unsure(Reason::OwnOrConsumed)
        };
    }
    let own = matches!(case.object.first(sentence), "my" | "our");
    if own && consumed && !case.noun(Classes::CONSUMABLE | Classes::HABIT) {
        return Verdict::unsure(Reason::OwnOrConsumed);
    }
    // A course has modules, and so has a program.
    let parts = matches!(case.object.last(sentence), "module" | "modules")
        && !case.measured()
        && sentence.lower(case.object.tokens.end) != "of"
        && !sentence
            .has_word(case.object.tokens.clone(), &["course", "e-learning", "elearning", "learning", "online", "training"]);
    if parts {
        return Verdict::unsure(Reason::OwnOrConsumed);
    }
    if consumed {
        return case.activity(Reason::CompletesConsumed);
    }
    let adjective = case.is(&["complete"])
        && case.object.determiner.is_none()
        && !case.object.plural
        && !case.object.holds_name(sentence)
        && !sentence.peeled;
    if adjective && !work {
        return Verdict::unsure(Reason::CompleteAsAdjective);
    }
    if work || case.noun(Classes::EXAM) && case.object.is_bounded() {
        return case.outcome(Reason::CompletesWork);
    }
    if case.holds(Classes::CONSUMABLE) && !own && !case.holds(Classes::WORK) && sentence.mark(case.object.tokens.end).is_none() {
        return case.activity(Reason::CompletesConsumed);
    }
    Verdict::unsure(Reason::UnknownObject)
}

/// "Complete a 50 km run", "finish my 3 km swim": as far is as good as a race, as long is a session.
fn is_distance_run(case: &Case<'_, '_, '_>) -> bool {
    const GOING: &[&str] = &["hike", "paddle", "ride", "row", "run", "ruck", "swim", "trek", "walk"];
    let far = |figure: &Figure| figure.kind == FigureKind::Quantity && !case.sentence.is_duration(figure);
    GOING.contains(&case.object.last(case.sentence)) && case.sentence.figures_in(case.object.tokens.clone()).any(far)
}

/// Words that say how well somebody else found it.
const HONOURS: &[&str] =
    &["average", "commendation", "credit", "distinction", "grade", "honors", "honours", "laude", "mark", "marks", "merit"];

/// "Finish the evening course with distinction", "complete the training with an A": others say how well.
fn is_graded(case: &Case<'_, '_, '_>) -> bool {
    let sentence = case.sentence;
    let behind = case.object.tokens.end..case.tokens.end;
    if sentence.find(behind.clone(), ["in", "the", "top"]).is_some() {
        return true;
    }
    let letter = |at: usize| {
        matches!(sentence.lower(at), "a" | "an") && sentence.words.is_capitalised(at + 1) && sentence.lower(at + 1).len() == 1
    };
    let with = behind.clone().find(|&at| matches!(sentence.lower(at), "with" | "cum"));
    with.is_some_and(|with| letter(with + 1) || sentence.has_word(with..behind.end, HONOURS))
}

/// "Finish reading …", "finish writing my novel".
fn complete_doing<'w>(case: &Case<'_, '_, 'w>, inner: &Head<'w>) -> Verdict {
    let object = Object::parse(case.sentence, inner.tokens.end);
    if inner.any(Classes::CREATE) && (object.is_bounded() || object.noun.any(Classes::WORK) || object.proper) {
        return case.outcome(Reason::CompletesWork);
    }
    if inner.any(Classes::CONSUME | Classes::DOING | Classes::MENTAL) {
        return case.activity(Reason::CompletesConsumed);
    }
    Verdict::unsure(Reason::UnknownObject)
}

fn complete_credential(case: &Case<'_, '_, '_>) -> Verdict {
    let behind = (case.object.tokens.end..case.tokens.end).find(|&at| matches!(case.sentence.lower(at), "and" | "with" | "by"));
    let applied =
        behind.is_some_and(|at| case.sentence.has_word(at..case.tokens.end, &["project", "projects", "applied", "live"]));
    if applied {
        return case.outcome(Reason::CredentialApplied);
    }
    let named =
        case.object.holds_name(case.sentence) || case.counted() || case.sentence.is_title_case() && case.object.tokens.len() > 1;
    if named || case.object.determiner == Some(Determiner::One) && case.object.first(case.sentence) == "my" {
        return case.outcome(Reason::NamedCredential);
    }
    case.activity(Reason::CredentialWithoutApplication)
}

/// Do and take.
pub(super) fn take(case: &Case<'_, '_, '_>) -> Verdict {
    let sentence = case.sentence;
    if case.result.is_some() {
        return case.say_at(Label::Outcome, Reason::ActivityWithResult, case.result.clone());
    }
    if sentence.able && case.measured() {
        return case.outcome(Reason::PhysicalTarget);
    }
    if let Some(comparative) = case.comparative().filter(|_| case.rhythm().is_none()) {
        return case.say_wish(Reason::ComparativeWithoutMeasure, comparative.end);
    }
    // "Take the dog on more walks": more of it, wherever the word stands.
    if let Some(degree) = case.degree().filter(|_| case.rhythm().is_none() && !case.measured()) {
        return case.say_wish(Reason::ComparativeWithoutMeasure, degree.end);
    }
    // "Take three minutes off my time".
    if case.is(&["take"]) && case.measured() && sentence.lower(case.object.tokens.end) == "off" {
        return case.outcome(Reason::ChangeWithMeasure);
    }
    let strict = sentence.find(case.tokens.clone(), ["in", "a", "row"]).is_some();
    if strict && case.measured() {
        return case.outcome(Reason::PhysicalTarget);
    }
    if case.rhythm().is_some() && !case.has_figure(FigureKind::Percentage) {
        return case.activity(Reason::Routine);
    }
    if case.noun(Classes::CONSUMABLE | Classes::EXAM | Classes::CREDENTIAL) && is_graded(case) {
        return case.outcome(Reason::Ranking);
    }
    // "Take the degree show to London": where it is to be seen.
    let behind = case.object.tokens.end;
    if case.object.is_bounded() && sentence.lower(behind) == "to" && sentence.is_name(behind + 1) && !sentence.is_title_case() {
        return Verdict::unsure(Reason::MoveSomewhere);
    }
    let trip = case.is(&["take"]) && finite::TRIPS.contains(&case.object.last(sentence));
    if trip && matches!(case.object.first(sentence), "one" | "1") {
        return Verdict::unsure(Reason::FiniteTask);
    }
    let kept = case.noun(Classes::GETTABLE | Classes::UNIT) && !case.noun(Classes::CONSUMABLE | Classes::EVENT);
    let consumed = case.noun(Classes::CONSUMABLE | Classes::EXAM | Classes::CREDENTIAL | Classes::HOBBY | Classes::HABIT)
        && !(kept && case.is(&["take"]))
        || case.counted() && case.noun(Classes::EVENT | Classes::DOSE | Classes::VOLUME)
        || case.holds(Classes::EXAM | Classes::CREDENTIAL | Classes::HOBBY) && !case.holds(Classes::WORK);
    if consumed {
        return case.activity(Reason::TakesPart);
    }
    let open = case.is(&["do", "carry out"])
        && case.object.plural
        && case.object.determiner.is_none()
        && case.object.preposition.is_none()
        && !case.object.proper
        && case.any_praise().is_none();
    let shapeless = case.is_abstract() || case.noun(Classes::WORK);
    if open && !shapeless && !case.measured() && sentence.deadline().is_none() {
        return case.activity(Reason::TakesPart);
    }
    Verdict::unsure(Reason::UnknownObject)
}
