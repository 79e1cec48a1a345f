//! Doing and consuming: an activity, unless a result, a target or one thing with an end says otherwise.

use std::ops::Range;

use crate::language::Label;
use crate::language::Reason;
use crate::language::judge::belonging;
use crate::language::judge::case::Case;
use crate::language::judge::exercise;
use crate::language::judge::finite;
use crate::language::judge::object::Determiner;
use crate::language::judge::verdict::Verdict;
use crate::language::lexicon::Classes;
use crate::language::measure::FigureKind;
use crate::language::measure::Target;
use crate::language::measure::TargetShape;

/// Consumption, contact, exercise and errands.
pub(super) fn doing(case: &Case<'_, '_, '_>) -> Verdict {
    if case.result.is_some() {
        return case.say_at(Label::Outcome, Reason::ActivityWithResult, case.result.clone());
    }
    if case.is(&["keep"]) && case.noun(Classes::HABIT) && case.target().is_none() {
        return habit(case);
    }
    let averaged = || case.sentence.has_word(case.tokens.clone(), &["average", "avg", "averaging"]);
    if case.is(&["maintain", "hold", "monitor"]) && case.measured() && (case.rhythm().is_none() || averaged()) {
        return holds_measure(case);
    }
    if case.sentence.has_word(case.object.tokens.clone(), &["your"]) {
        return Verdict::unsure(Reason::Instruction);
    }
    if case.sentence.able && case.head.any(Classes::CONSUME) && case.rhythm().is_none() && !case.measured() {
        return Verdict::unsure(Reason::LearnsToDo);
    }
    if case.is(&["answer", "respond to", "reply to", "review"]) && case.sentence.has_word(case.tokens.clone(), &["within"]) {
        return Verdict::unsure(Reason::HoldsFigure);
    }
    if service_level(case) {
        return case.say_at(Label::Outcome, Reason::HoldsMeasure, case.target());
    }
    if case.is_limited() {
        return Verdict::unsure(Reason::SpendingLimit);
    }
    let relative = case.sentence.has_word(case.head.tokens.end..case.tokens.end, &["that", "which"]);
    if relative && case.object.determiner.is_none() && (case.head.gerund || case.object.is_empty()) {
        return Verdict::unsure(Reason::WeakSlogan);
    }
    // "Invest £10,000", "post a profit", "follow the plan to a 10k in 50 minutes": a figure that is reached.
    // "Of annual contract value" tells what kind of value it is.
    let adjective = |rhythm: &Range<usize>| {
        rhythm.len() == 1 && case.sentence.known(rhythm.end).any(Classes::NOUN) && rhythm.start > case.object.tokens.start
    };
    let often = case.rhythm().is_some_and(|rhythm| !adjective(&rhythm));
    let amount = case.has_figure(FigureKind::Money) && !often && !case.is(&["spend"]);
    let sums = case.is(&["post", "log"]) && case.noun(Classes::METRIC) && case.measured();
    let race = case.measured() && case.preposition().is_empty() && races_on(case);
    if (amount || sums || race) && !case.head.any(Classes::CONSUME) {
        return Verdict::unsure(Reason::HoldsFigure);
    }
    let verdict = if case.changes_rhythm() {
        Verdict::unsure(Reason::MoveSomewhere)
    } else if case.head.any(Classes::EXERCISE) {
        exercise::exercise(case)
    } else if case.head.any(Classes::TASK) {
        task(case)
    } else {
        open_ended(case)
    };
    let errand = verdict.reason == Reason::FiniteTask && !matches!(case.word(0), "and" | "or" | "&");
    if (verdict.label == Label::Activity || errand) && is_degree(case) {
        let evidence = case.degree().map(|degree| case.head.tokens.start..degree.end);
        return case.say_at(Label::Vague, Reason::ComparativeWithoutMeasure, evidence);
    }
    verdict
}

/// "To a sub-50-minute 10k".
fn races_on(case: &Case<'_, '_, '_>) -> bool {
    let rest = case.object.tokens.end..case.tokens.end;
    case.head.any(Classes::DOING)
        && case.sentence.lower(rest.start) == "to"
        && case.sentence.any_in(rest, Classes::RACE).is_some()
}

/// "Read more books": a degree directly before the object. What it is about makes it an activity: "read more about …".
fn is_degree(case: &Case<'_, '_, '_>) -> bool {
    // Who seeks more of something only seeks.
    let seeks = case.is(&["seek", "seek out", "look for", "search for"]);
    case.rhythm().is_none()
        && !seeks
        && !case.is_bounded_by_figure()
        && (case.object.determiner == Some(Determiner::Open)
            && matches!(case.object.first(case.sentence), "more" | "less" | "fewer")
            || case.object.determiner.is_none() && is_compared(case))
        && case.object.preposition.is_none()
        && case.object.tokens.len() > 1
}

/// "Cook healthier meals", "ask better questions": better ones, and nobody can say when they are.
fn is_compared(case: &Case<'_, '_, '_>) -> bool {
    let first = case.object.tokens.start;
    case.sentence.known(first).any(Classes::COMPARATIVE)
        && !matches!(case.sentence.lower(first), "best" | "closer" | "further" | "higher" | "lower" | "older" | "younger")
        && !case.object.proper
        // "Wear warmer socks": which ones are is plain to see.
        && (!case.head.any(Classes::TASK) || case.sentence.lower(first) == "better")
}

/// "Follow up with 90 % of leads", "row 2,000 m in under 7:30".
fn service_level(case: &Case<'_, '_, '_>) -> bool {
    let shares = case.has_figure(FigureKind::Percentage) && (!case.head.any(Classes::CONSUME) || case.is(&["attend"]));
    let changes = |target: &Target| matches!(target.shape, TargetShape::FromTo | TargetShape::Delta | TargetShape::Change);
    let shifts = case.targets().any(changes) && !case.head.any(Classes::CONSUME);
    let limited = case.has_upper_limit() && case.has_figure(FigureKind::Clock);
    (shares || shifts) && case.rhythm().is_none() || limited
}

/// "Keep churn under 3 %": a measure is held.
pub(super) fn holds_measure(case: &Case<'_, '_, '_>) -> Verdict {
    let firm = case.target().is_some() || case.has_figure(FigureKind::Percentage) || case.has_figure(FigureKind::Money);
    if firm && !case.is(&["hold", "monitor"]) { case.outcome(Reason::HoldsMeasure) } else { Verdict::unsure(Reason::HoldsFigure) }
}

/// A habit as the object: an activity, or a wish when all that is said of it is praise.
pub(super) fn habit(case: &Case<'_, '_, '_>) -> Verdict {
    let tokens = case.object.tokens.clone();
    let named = tokens.clone().rev().skip(1).any(|at| {
        let known = case.sentence.known(at);
        known.any(Classes::VERB | Classes::HOBBY | Classes::NOUN) && !known.any(Classes::PRAISE | Classes::DETERMINER)
            || case.sentence.lower(at).ends_with("ing")
            || case.sentence.is_time(at)
    });
    let praised = case.any_praise().is_some() || case.comparative().is_some();
    if case.comparative().is_some() || praised && !named {
        return case.vague(Reason::CannotBeChecked);
    }
    if named || case.own_rhythm().is_some() || case.preposition() == "of" || case.sentence.lower(tokens.end) == "of" {
        return case.activity(Reason::HabitAsObject);
    }
    Verdict::unsure(Reason::HabitAsObject)
}

fn open_ended(case: &Case<'_, '_, '_>) -> Verdict {
    if belonging::is_employment(case) {
        return Verdict::unsure(Reason::LedThing);
    }
    if case.is(&["join"]) {
        return belonging::join(case);
    }
    if case.is(&["maintain"])
        && let Some(verdict) = maintain(case)
    {
        return verdict;
    }
    let limited = case.has_upper_limit()
        || case.sentence.has_word(case.tokens.clone(), &["less", "under", "below"])
        || case.sentence.find(case.tokens.clone(), ["at", "most"]).is_some();
    let nothing = case.has_figure(FigureKind::Zero);
    if case.is(&["spend"]) && (limited && case.measured() || nothing) {
        return Verdict::unsure(Reason::SpendingLimit);
    }
    let races = case.is(&["participate in", "take part in", "compete in", "sign up for", "enter", "compete"]);
    let race = case.holds(Classes::RACE) && (!case.object.plural || case.object.first(case.sentence) == "the");
    if races && race && case.rhythm().is_none() {
        return case.outcome(Reason::Race);
    }
    if belonging::is_enrolment(case) {
        return Verdict::unsure(Reason::Enrolment);
    }
    if case.is(&["collect", "gather"]) && case.holds(Classes::AUDIENCE) && case.counted() {
        return case.outcome(Reason::AchievementWithFigure);
    }
    // "Eat out no more than once a week" sets a limit.
    let no_more = || {
        let tokens = || case.tokens.clone();
        case.sentence.find(tokens(), ["no", "more", "than"]).or_else(|| case.sentence.find(tokens(), ["at", "most"])).is_some()
    };
    if case.rhythm().is_some() && no_more() {
        return Verdict::unsure(Reason::SpendingLimit);
    }
    let until = case.sentence.has_word(case.object.tokens.end..case.tokens.end, &["until"]);
    if case.rhythm().is_none() && (until || finite::is_finite(case)) {
        return Verdict::unsure(Reason::FiniteTask);
    }
    if case.is(&["pursue"]) && !case.holds(Classes::HOBBY) {
        return Verdict::unsure(Reason::MayHaveEnd);
    }
    if case.is_route() {
        return Verdict::unsure(Reason::Route);
    }
    if case.is(&["prioritise", "prioritize"]) && (case.object.is_empty() || case.object.preposition.is_some()) {
        return Verdict::unsure(Reason::WeakSlogan);
    }
    if case.is(&["prioritise", "prioritize", "focus on"]) && case.is_abstract() && case.rhythm().is_none() {
        return case.vague(Reason::AspirationWithoutEnd);
    }
    let one = case.object.determiner == Some(Determiner::One) && !case.object.plural && case.rhythm().is_none();
    let one_person = one || case.object.proper && case.object.tokens.len() < 3 && case.rhythm().is_none();
    let asked = case.is(&["ask"]) && asks_for_help(case);
    if asked {
        return activity(case);
    }
    if case.is(&["email", "text", "message", "call", "phone", "ring", "contact", "ask", "send", "write to"]) && one_person {
        return Verdict::unsure(Reason::FiniteTask);
    }
    activity(case)
}

/// "Ask my manager for feedback".
fn asks_for_help(case: &Case<'_, '_, '_>) -> bool {
    let behind = case.object.tokens.end;
    case.sentence.lower(behind) == "for"
        && case.sentence.has_word(
            behind..behind + 4,
            &["advice", "feedback", "guidance", "help", "input", "recommendations", "support", "tips"],
        )
}

/// "Maintain a healthy diet", "maintain the wiki".
fn maintain(case: &Case<'_, '_, '_>) -> Option<Verdict> {
    if case.noun(Classes::HABIT) {
        return Some(habit(case));
    }
    let shapeless = case.any_praise().is_some() || case.comparative().is_some() || case.is_abstract();
    (shapeless && case.rhythm().is_none()).then(|| {
        let told = case.praise().is_some() || case.is_abstract() && !case.noun(Classes::WORK) && case.sentence.when().is_none();
        if told { case.vague(Reason::PraiseWithoutMeasure) } else { Verdict::unsure(Reason::PraiseInObject) }
    })
}

/// An activity, with a rhythm or without one.
pub(super) fn activity(case: &Case<'_, '_, '_>) -> Verdict {
    case.activity(if case.rhythm().is_some() { Reason::Routine } else { Reason::DoingWithoutResult })
}

/// What is updated again and again.
const UPKEPT: &[&str] = &[
    "backlog",
    "blog",
    "directory",
    "inventory",
    "list",
    "matrix",
    "schedule",
    "calendar",
    "cv",
    "database",
    "docs",
    "documentation",
    "handbook",
    "log",
    "notes",
    "page",
    "portfolio",
    "profile",
    "records",
    "register",
    "resume",
    "résumé",
    "runbook",
    "runbooks",
    "site",
    "spreadsheet",
    "website",
    "wiki",
];

/// What is used again and again.
const TOOLS: &[&str] = &["calendar", "diary", "gym", "planner", "spreadsheet", "timer", "tracker"];

/// "After each session", "with every meal": a rhythm without a time.
pub(super) fn each_time(case: &Case<'_, '_, '_>) -> bool {
    let sentence = case.sentence;
    (case.object.tokens.end..case.tokens.end).any(|at| {
        let each = |at: usize| matches!(sentence.lower(at), "each" | "every") && !sentence.is_time(at);
        let closed = Classes::DETERMINER | Classes::PREPOSITION;
        let recurs = |at: usize| {
            let plural = |at: usize| sentence.words.is_word(at) && sentence.is_plural(at) && !sentence.is_time(at);
            plural(at) || plural(at + 1) && sentence.words.is_word(at) && !sentence.known(at).any(closed)
        };
        match sentence.lower(at) {
            // "After storms", "after wet rides".
            "after" => each(at + 1) || recurs(at + 1),
            "before" | "between" | "at" | "with" => each(at + 1),
            "during" => each(at + 1) || sentence.is_plural(at + 1),
            "end" | "start" | "beginning" => sentence.lower(at + 1) == "of" && each(at + 2),
            _ => false,
        }
    })
}

/// Errands.
fn task(case: &Case<'_, '_, '_>) -> Verdict {
    let sentence = case.sentence;
    // "Distribute leaflets", "process invoices": one errand has an end, a stream of them has none.
    let kept = case.is(&["update"]) && case.is_about(UPKEPT) || case.is(&["use"]) && case.is_about(TOOLS);
    let one = case.object.determiner == Some(Determiner::One) && case.object.preposition.is_none();
    if kept && one && !case.measured() && sentence.deadline().is_none() && case.ends_at(case.object.tokens.end) {
        return activity(case);
    }
    let stream = case.head.any(Classes::DOING) && case.object.preposition.is_none() && !case.object.proper;
    let bare = case.object.plural && matches!(case.object.determiner, None | Some(Determiner::Open));
    let alone = case.is(&["dust", "fold", "iron", "label", "mark", "peel", "polish", "scrub", "stack", "wax"])
        && case.tokens.end == case.head.tokens.end + 1
        && !sentence.peeled;
    // "Donate old coats to Oxfam": it is given away once.
    let given = case.is(&["donate", "give", "give away", "return"])
        && sentence.lower(case.object.tokens.end) == "to"
        && sentence.is_name(case.object.tokens.end + 1);
    if stream && bare && !alone && !given && !case.measured() && sentence.deadline().is_none() && !sentence.is_title_case() {
        return activity(case);
    }
    if !case.object.is_empty() && each_time(case) {
        return case.activity(Reason::Routine);
    }
    // "Hand out 5,000 leaflets": many of them reach nothing that one would not.
    if case.vanity.is_some() && case.counted() && !case.noun(Classes::AUDIENCE) && case.head.tokens.len() < 3 {
        return case.activity(Reason::PlainCount);
    }
    if case.own_rhythm().is_some() || sentence.has_word(case.object.tokens.clone(), &["regular", "recurring", "routine"]) {
        return case.activity(Reason::Routine);
    }
    let example = case.object.last(sentence) == "example" || case.is_abstract();
    if case.is(&["set", "keep", "show"]) && case.comparative().is_some() && example && !case.measured() {
        return case.vague(Reason::ComparativeWithoutMeasure);
    }
    if case.noun(Classes::HABIT) && case.is(&["keep", "set"]) {
        return case.activity(Reason::HabitAsObject);
    }
    if case.is(&["pick up"]) && case.noun(Classes::HOBBY) && !case.counted() && case.object.first(sentence) != "a" {
        return case.activity(Reason::BeginsActivity);
    }
    if case.is(&["set"]) && case.object.plural && case.object.determiner.is_none() && case.is_abstract() && !case.measured() {
        return case.vague(Reason::CannotBeChecked);
    }
    if case.is(&["hold"]) && case.noun(Classes::EVENT) && case.object.plural {
        return case.activity(Reason::OpenPlural);
    }
    if case.is(&["try"]) && case.counted() && case.noun(Classes::CONSUMABLE | Classes::EVENT) {
        return case.activity(Reason::PlainCount);
    }
    Verdict::unsure(Reason::FiniteTask)
}
