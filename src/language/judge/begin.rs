//! Verbs that take their class from what they begin, keep or continue.

use crate::language::Label;
use crate::language::Reason;
use crate::language::judge::case::Case;
use crate::language::judge::decide::decide;
use crate::language::judge::doing;
use crate::language::judge::head::Head;
use crate::language::judge::head::verb_at;
use crate::language::judge::object::Determiner;
use crate::language::judge::object::Object;
use crate::language::judge::object::skip_adverbs;
use crate::language::judge::verdict::Verdict;
use crate::language::lexicon::Classes;
use crate::language::measure::FigureKind;

/// What is kept by writing in it again and again.
const NOTED: &[&str] = &[
    "calendar", "diary", "document", "file", "ledger", "list", "log", "notebook", "planner", "record", "scrapbook",
    "spreadsheet", "tally", "tracker",
];

pub(super) fn begin(case: &Case<'_, '_, '_>) -> Verdict {
    let to = case.word(0) == "to" || case.head.base.ends_with(" to");
    let mut from = case.head.tokens.end + usize::from(case.word(0) == "to");
    from = skip_adverbs(case.sentence, from);
    if let Some(inner) = verb_at(case.sentence, from).filter(|inner| inner.gerund || to) {
        // "Keep spending under £500 a month".
        if case.is(&["keep"]) && doing::is_limited(case) {
            return Verdict::unsure(Reason::HoldsFigure);
        }
        return begin_doing(case, &inner);
    }
    if case.measured() && case.is(&["keep", "keep up"]) && case.rhythm().is_none() {
        return doing::holds_measure(case);
    }
    // "Get back to my old weight": where it once was.
    let back = case.is(&["get back to", "return to", "go back to"]);
    let stated = case.sentence.figures_in(case.object.tokens.clone()).next().is_some();
    // "Get back to Lisbon" may be a journey.
    if back && (stated || case.sentence.is_name(case.object.tokens.start)) {
        return Verdict::unsure(Reason::BeginsSomething);
    }
    // "Continue as chair": a post that is kept.
    if case.preposition() == "as" && case.rhythm().is_none() {
        return Verdict::unsure(Reason::BeginsSomething);
    }
    let new = case.is(&["start", "begin", "commence", "kick off", "initiate"]);
    // "Start my own practice" has a door; "start a morning practice" has none.
    let founded = !case.noun(Classes::HABIT) || case.object_says(&["own"]);
    if new && case.object.is_bounded() && case.noun(Classes::VENTURE) && founded {
        return case.outcome(Reason::FoundsSomething);
    }
    if new && ["work", "role", "job", "position"].contains(&case.object.last(case.sentence)) {
        return case.outcome(Reason::StartsRole);
    }
    // "Start a master's programme" begins with being admitted.
    if new && case.object_says(&["master's", "master’s", "masters", "bachelor's", "bachelor’s", "doctoral", "graduate", "mba"])
    {
        return Verdict::unsure(Reason::BeginsSomething);
    }
    if case.is(&["keep"])
        && let Some(verdict) = keeps_within(case)
    {
        return verdict;
    }
    if case.is(&["keep"]) && case.keeps_so() && !case.says(&["through", "throughout", "till", "until"]) {
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
    // "Keep the shop open on Sundays all year": it is open then or not.
    let open = ["going", "open", "running", "staffed"].contains(&case.object.last(case.sentence)) || case.says_behind(&["free"]);
    if case.is(&["keep"]) && open && case.object.is_bounded() {
        return Verdict::unsure(Reason::BeginsSomething);
    }
    if case.rhythm().is_some() && case.strict_target().is_none() || case.noun(Classes::HABIT) {
        return case.activity(Reason::BeginsActivity);
    }
    let practised = case.holds(Classes::HOBBY | Classes::CONSUMABLE | Classes::DOSE) && !(new && case.holds(Classes::WORK));
    if practised && !case.is(&["keep"]) || case.is(&["take up"]) {
        return case.activity(Reason::BeginsActivity);
    }
    if case.is(&[
        "continue", "carry on", "carry on with", "continue with my", "keep up", "continue on", "resume", "get back into",
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

/// "Keep sugar under 25 g a day", "keep wine to two evenings a week": the rhythm is that of the measure.
fn keeps_within(case: &Case<'_, '_, '_>) -> Option<Verdict> {
    let sentence = case.sentence;
    let behind = case.object.tokens.end;
    let kept_to = sentence.lower(behind) == "to" && (behind + 1..behind + 4).any(|at| sentence.is_figure(at));
    if doing::is_limited(case) || kept_to {
        return Some(case.outcome(Reason::HoldsMeasure));
    }
    // "Above the third percentile", "within the target range".
    let measured_by = matches!(sentence.lower(behind), "above" | "below" | "under" | "within")
        && (sentence.known(behind + 1).any(Classes::DETERMINER)
            || matches!(sentence.lower(behind + 1), "double" | "half" | "twice"));
    measured_by.then(|| Verdict::unsure(Reason::HoldsFigure))
}

/// "Start running", "continue to develop my craft".
fn begin_doing<'w>(case: &Case<'_, '_, 'w>, inner: &Head<'w>) -> Verdict {
    if case.result.is_some() {
        return case.say_at(Label::Outcome, Reason::ActivityWithResult, case.result.clone());
    }
    let object = Object::parse(case.sentence, inner.tokens.end);
    let inner_case = case.inner(inner, &object);
    // "Start walking without the frame by March", "keep working until the pension": it has its day.
    let without = case.sentence.deadline().is_some() && case.says(&["without"]);
    let until = case.is(&["keep", "continue", "continue to"]) && case.says(&["until", "till"]);
    if (without || until) && case.rhythm().is_none() {
        return Verdict::unsure(Reason::BeginsSomething);
    }
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
    // "Continue to put 20 % aside": a share is held.
    if inner.any(Classes::TASK) && inner_case.has_figure(FigureKind::Percentage) {
        return Verdict::unsure(Reason::HoldsFigure);
    }
    let ends = inner.any(Classes::COMPLETE | Classes::TASK | Classes::LEAD) && object.is_bounded() && case.rhythm().is_none();
    let going = inner.any(
        Classes::DOING | Classes::CONSUME | Classes::EXERCISE | Classes::TAKE | Classes::TASK | Classes::LEAD | Classes::CREATE,
    );
    let habitual = going && (!ends || case.is(&["keep", "continue", "continue to", "keep on"]));
    if habitual || inner.any(Classes::MENTAL) || case.rhythm().is_some() {
        return case.activity(Reason::BeginsActivity);
    }
    // "Start installing the compiler": an errand, begun or not.
    let errand = inner.any(Classes::TASK) || inner.is(&["install", "set up", "download", "configure"]);
    Verdict::unsure(if errand { Reason::FiniteTask } else { Reason::BeginsSomething })
}
