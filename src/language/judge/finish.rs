//! Verbs that take their class from what they begin, continue or complete.

use crate::language::Label;
use crate::language::Reason;
use crate::language::judge::decide::decide;
use crate::language::judge::doing;
use crate::language::judge::finite;
use crate::language::judge::head::Head;
use crate::language::judge::head::verb_at;
use crate::language::judge::object::Determiner;
use crate::language::judge::object::Object;
use crate::language::judge::object::skip_adverbs;
use crate::language::judge::verdict::Case;
use crate::language::judge::verdict::Verdict;
use crate::language::lexicon::Classes;
use crate::language::measure::FigureKind;

/// What is kept by writing in it again and again.
const NOTED: &[&str] = &[
    "calendar",
    "diary",
    "document",
    "file",
    "ledger",
    "list",
    "log",
    "notebook",
    "planner",
    "record",
    "scrapbook",
    "spreadsheet",
    "tally",
    "tracker",
];

/// Verbs that say that what is completed is taken in.
const CONSUMED: &[&str] = &["get through", "knock out", "make it through", "polish off", "work my way to the end of"];

pub(super) fn begin(case: &Case<'_, '_, '_>) -> Verdict {
    let to = case.word(0) == "to" || case.head.base.ends_with(" to");
    let mut from = case.head.tokens.end + usize::from(case.word(0) == "to");
    from = skip_adverbs(case.sentence, from);
    if let Some(inner) = verb_at(case.sentence, from).filter(|inner| inner.gerund || to) {
        return begin_doing(case, &inner);
    }
    if case.measured() && case.is(&["keep", "keep up"]) && case.rhythm().is_none() {
        return doing::holds_measure(case);
    }
    // "Get back to my old weight": where it once was.
    let back = case.is(&["get back to", "return to", "go back to"]);
    let stated = case.sentence.figures_in(case.object.tokens.clone()).next().is_some();
    if back && (stated || case.noun(Classes::METRIC) && case.object.is_bounded()) {
        return Verdict::unsure(Reason::BeginsSomething);
    }
    let new = case.is(&["start", "begin", "commence", "kick off", "initiate"]);
    if new && case.object.is_bounded() && case.noun(Classes::VENTURE) && !case.noun(Classes::HABIT) {
        return case.outcome(Reason::FoundsSomething);
    }
    if new && ["work", "role", "job", "position"].contains(&case.object.last(case.sentence)) {
        return case.outcome(Reason::StartsRole);
    }
    if new && case.sentence.longest(case.object.tokens.start, Classes::EMPTY).is_some() {
        return case.vague(Reason::AspirationWithoutEnd);
    }
    if case.is(&["keep"])
        && case
            .sentence
            .longest(case.head.tokens.end, Classes::PRAISE)
            .is_some_and(|(count, _)| case.ends_at(case.head.tokens.end + count))
    {
        return case.vague(Reason::StateWithoutMeasure);
    }
    if case.is(&["keep"]) && case.keeps_so() {
        return case.vague(Reason::StateWithoutMeasure);
    }
    let shapeless = case.object.determiner == Some(Determiner::One) && case.noun(Classes::ABSTRACT | Classes::METRIC);
    let noted = NOTED.contains(&case.object.last(case.sentence));
    if case.is(&["keep"]) && noted && !case.measured() {
        return case.activity(Reason::HabitAsObject);
    }
    if case.is(&["keep"]) && shapeless && !case.measured() && case.rhythm().is_none() && !case.noun(Classes::HABIT) {
        return case.vague(Reason::StateWithoutMeasure);
    }
    if case.rhythm().is_some() && case.strict_target().is_none() || case.noun(Classes::HABIT) {
        return case.activity(Reason::BeginsActivity);
    }
    let practised = case.holds(Classes::HOBBY | Classes::CONSUMABLE | Classes::DOSE) && !(new && case.holds(Classes::WORK));
    if practised && !case.is(&["keep"]) || case.is(&["take up"]) {
        return case.activity(Reason::BeginsActivity);
    }
    if case.is(&[
        "continue",
        "carry on",
        "carry on with",
        "continue with my",
        "keep up",
        "continue on",
        "resume",
        "get back into",
        "get back to",
    ]) {
        let going = ["progress", "work", "efforts", "journey", "development"].contains(&case.object.last(case.sentence));
        if case.is_abstract() && !going && !case.is(&["continue with my"]) {
            return case.vague(Reason::ChangeWithoutMeasure);
        }
        let work = case.noun(Classes::WORK) && case.object.is_bounded();
        return if !work && !case.object.is_empty() {
            case.activity(Reason::BeginsActivity)
        } else {
            Verdict::unsure(Reason::BeginsSomething)
        };
    }
    Verdict::unsure(Reason::BeginsSomething)
}

/// "Start running", "continue to develop my craft".
fn begin_doing<'w>(case: &Case<'_, '_, 'w>, inner: &Head<'w>) -> Verdict {
    if case.result.is_some() {
        return case.say_at(Label::Outcome, Reason::ActivityWithResult, case.result.clone());
    }
    let object = Object::parse(case.sentence, inner.tokens.end);
    let inner_case = case.inner(inner, &object);
    // "Start learning the drums" is begun with the first lesson.
    let named = !object.is_empty() && inner_case.comparative().is_none();
    if inner.base.starts_with("learn") && named && !inner_case.measured() && case.result.is_none() {
        return case.activity(Reason::BeginsActivity);
    }
    if inner.any(Classes::MENTAL) && case.rhythm().is_none() && !inner_case.measured()
        || inner.any(Classes::CHANGE | Classes::ADJUST | Classes::SLOGAN | Classes::WISH | Classes::BECOME)
    {
        return decide(&inner_case);
    }
    // "Start eating healthier food": begun or not, it says only "more of it".
    if inner.any(Classes::EXERCISE) && case.rhythm().is_none() && inner_case.comparative().is_some() && !inner_case.measured() {
        return inner_case.vague(Reason::ComparativeWithoutMeasure);
    }
    // "Continue to put 20 % aside": a share is held.
    if inner.any(Classes::TASK) && inner_case.has_figure(FigureKind::Percentage) {
        return Verdict::unsure(Reason::HoldsFigure);
    }
    if inner.any(Classes::DOING) && finite::is_due(&inner_case) {
        return Verdict::unsure(Reason::BeginsSomething);
    }
    let ends = inner.any(Classes::COMPLETE | Classes::TASK | Classes::LEAD) && object.is_bounded() && case.rhythm().is_none();
    let going = inner.any(
        Classes::DOING | Classes::CONSUME | Classes::EXERCISE | Classes::TAKE | Classes::TASK | Classes::LEAD | Classes::CREATE,
    );
    let habitual = going && (!ends || case.is(&["keep", "continue", "continue to", "keep on"]));
    if habitual || inner.any(Classes::MENTAL) || case.rhythm().is_some() {
        return case.activity(Reason::BeginsActivity);
    }
    Verdict::unsure(Reason::BeginsSomething)
}

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
    if case.object.determiner == Some(Determiner::Open) && case.comparative().is_some() && !case.measured() {
        return case.vague(Reason::ComparativeWithoutMeasure);
    }
    if case.is(&["finish"]) && matches!(case.preposition(), "in" | "on" | "with" | "at" | "under" | "within" | "inside") {
        return if case.measured() { case.outcome(Reason::Ranking) } else { Verdict::unsure(Reason::UnknownObject) };
    }
    let race = case.holds(Classes::RACE);
    let work = case.noun(Classes::WORK | Classes::VENTURE);
    let credential =
        case.noun(Classes::CREDENTIAL) || case.object.tokens.clone().any(|at| sentence.lower(at).starts_with("certif"));
    let consumed = case.noun(Classes::CONSUMABLE | Classes::HABIT | Classes::HOBBY | Classes::DOSE);
    if credential && !case.noun(Classes::CONSUMABLE) {
        return complete_credential(case);
    }
    if race {
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
    let read =
        (case.counted() || case.object.plural) && ["books", "memoirs", "novels", "plays"].contains(&case.object.last(sentence));
    if case.is(CONSUMED) && read {
        return case.activity(Reason::CompletesConsumed);
    }
    let own = matches!(case.object.first(sentence), "my" | "our");
    if own && consumed && !case.noun(Classes::CONSUMABLE | Classes::HABIT) {
        return Verdict::unsure(Reason::OwnOrConsumed);
    }
    if consumed || case.noun(Classes::EXAM) && case.counted() {
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
        return case.say_at(Label::Vague, Reason::ComparativeWithoutMeasure, Some(case.head.tokens.start..comparative.end));
    }
    if sentence.find(case.tokens.clone(), ["next", "level"]).is_some() && !case.measured() {
        return case.vague(Reason::AspirationWithoutEnd);
    }
    // "Take the dog on more walks": more of it, wherever the word stands.
    if let Some(degree) = case.degree().filter(|_| case.rhythm().is_none() && !case.measured()) {
        return case.say_at(Label::Vague, Reason::ComparativeWithoutMeasure, Some(case.head.tokens.start..degree.end));
    }
    let strict = sentence.find(case.tokens.clone(), ["in", "a", "row"]).is_some()
        || sentence.has_word(case.tokens.clone(), &["unbroken", "strict", "unassisted"]);
    if strict && case.measured() {
        return case.outcome(Reason::PhysicalTarget);
    }
    let of_so_many =
        matches!(case.object.last(sentence), "rep" | "set" | "round") && sentence.lower(case.object.tokens.end) == "of";
    if of_so_many && case.rhythm().is_none() && sentence.is_figure(case.object.tokens.end + 1) {
        return case.outcome(Reason::PhysicalTarget);
    }
    if case.rhythm().is_some() && !case.has_figure(FigureKind::Percentage) {
        return case.activity(Reason::Routine);
    }
    if case.is(&["take"]) && brings_people(case) {
        return case.activity(Reason::TakesPart);
    }
    let kept = case.noun(Classes::GETTABLE | Classes::UNIT) && !case.noun(Classes::CONSUMABLE | Classes::EVENT);
    let consumed = case.noun(Classes::CONSUMABLE | Classes::EXAM | Classes::CREDENTIAL | Classes::HOBBY | Classes::HABIT)
        && !(kept && case.is(&["take"]))
        || case.counted() && case.noun(Classes::EVENT | Classes::DOSE | Classes::VOLUME)
        || case.holds(Classes::EXAM | Classes::CREDENTIAL | Classes::HOBBY) && !case.holds(Classes::WORK);
    if consumed {
        return case.activity(Reason::TakesPart);
    }
    if case.noun(Classes::DOSE) && case.measured() {
        return case.activity(Reason::TakesPart);
    }
    if case.noun(Classes::EVENT) && case.object.plural && case.object.determiner != Some(Determiner::One) {
        return case.activity(Reason::TakesPart);
    }
    let open = case.is(&["do", "carry out"])
        && case.object.plural
        && case.object.determiner.is_none()
        && case.object.preposition.is_none()
        && !case.object.proper
        && case.any_praise().is_none();
    let shapeless =
        case.is_about(&["deeds", "favors", "favours", "stuff", "things"]) || case.is_abstract() || case.noun(Classes::WORK);
    if open && !shapeless && !case.measured() && sentence.deadline().is_none() {
        return case.activity(Reason::TakesPart);
    }
    Verdict::unsure(Reason::UnknownObject)
}

/// "Take my mother to her appointments".
fn brings_people(case: &Case<'_, '_, '_>) -> bool {
    let sentence = case.sentence;
    let to = case.object.tokens.end;
    let named = (to..case.core).any(|at| sentence.is_name(at) && !sentence.is_time(at));
    case.is_about_people() && sentence.lower(to) == "to" && Object::parse(sentence, to + 1).plural && !named && !case.measured()
}
