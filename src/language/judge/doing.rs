//! Doing and consuming: an activity, unless a result, a target or one thing with an end says otherwise.

use std::ops::Range;

use crate::language::Label;
use crate::language::Reason;
use crate::language::judge::belonging;
use crate::language::judge::bound;
use crate::language::judge::case::Case;
use crate::language::judge::errand;
use crate::language::judge::exercise;
use crate::language::judge::finite;
use crate::language::judge::object::Determiner;
use crate::language::judge::verdict::Verdict;
use crate::language::lexicon::Classes;
use crate::language::measure::Figure;
use crate::language::measure::FigureKind;
use crate::language::measure::Target;
use crate::language::measure::TargetShape;

/// Consumption, contact, exercise and errands.
pub(super) fn doing(case: &Case<'_, '_, '_>) -> Verdict {
    if case.result.is_some() {
        return case.say_at(Label::Outcome, Reason::ActivityWithResult, case.result.clone());
    }
    if case.is(&["maintain", "hold", "monitor"]) && case.measured() && case.rhythm().is_none() {
        return holds_measure(case);
    }
    if case.is(&["hold"]) && is_limited(case) {
        return case.outcome(Reason::HoldsMeasure);
    }
    // "Look after the ewes with no losses": how well it goes.
    let with_none = |figure: &Figure| {
        let with = |word: &str| matches!(word, "with" | "without");
        figure.kind == FigureKind::Zero
            && (with(case.sentence.lower(figure.tokens.start)) || with(case.sentence.before(figure.tokens.start)))
    };
    if case.sentence.figures_in(case.tokens.clone()).any(with_none) && case.rhythm().is_none() && !case.is(&["spend"]) {
        return Verdict::unsure(Reason::HoldsFigure);
    }
    if case.object_says(&["your"]) {
        return Verdict::unsure(Reason::Instruction);
    }
    if case.sentence.able && case.head.any(Classes::CONSUME | Classes::DOING) && case.rhythm().is_none() && !case.measured() {
        return Verdict::unsure(Reason::LearnsToDo);
    }
    if case.is(&["answer", "respond to", "reply to", "review"]) && case.says(&["within"]) {
        return Verdict::unsure(Reason::HoldsFigure);
    }
    if service_level(case) {
        return case.say_at(Label::Outcome, Reason::HoldsMeasure, case.target());
    }
    if bound::is_seldom(case) {
        return Verdict::unsure(Reason::SpendingLimit);
    }
    if bound::is_bound(case) {
        return Verdict::unsure(Reason::HoldsFigure);
    }
    if case.is_limited() {
        return Verdict::unsure(Reason::SpendingLimit);
    }
    // "Contribute to a field guide": it takes what is given once, and others can see it.
    let taken =
        || matches!(case.object.first(case.sentence), "a" | "an" | "one") || case.object.determiner == Some(Determiner::Number);
    if case.is(&["contribute to"]) && case.rhythm().is_none() && taken() {
        return Verdict::unsure(Reason::MayHaveEnd);
    }
    let relative = case.sentence.has_word(case.head.tokens.end..case.tokens.end, &["that", "which"]);
    if relative && case.object.determiner.is_none() && (case.head.gerund || case.object.is_empty()) {
        return Verdict::unsure(Reason::WeakSlogan);
    }
    if let Some(verdict) = reaches_sum(case) {
        return verdict;
    }
    let verdict = if case.changes_rhythm() {
        Verdict::unsure(Reason::MoveSomewhere)
    } else if case.head.any(Classes::EXERCISE) {
        exercise::exercise(case)
    } else if case.head.any(Classes::TASK) {
        errand::errand(case)
    } else {
        open_ended(case)
    };
    let errand = verdict.reason == Reason::FiniteTask && !matches!(case.word(0), "and" | "or" | "&");
    if (verdict.label == Label::Activity || errand) && is_degree(case) {
        return case.say_wish(Reason::ComparativeWithoutMeasure, case.degree().map_or(0, |degree| degree.end));
    }
    verdict
}

/// "Invest £10,000", "post a profit", "clock a sub-20 5k": a figure that is reached.
fn reaches_sum(case: &Case<'_, '_, '_>) -> Option<Verdict> {
    // "Of annual contract value" tells what kind of value it is.
    let adjective = |rhythm: &Range<usize>| {
        rhythm.len() == 1 && case.sentence.known(rhythm.end).any(Classes::NOUN) && rhythm.start > case.object.tokens.start
    };
    let often = case.rhythm().is_some_and(|rhythm| !adjective(&rhythm));
    let amount = case.has_figure(FigureKind::Money) && !often && !case.is(&["spend"]);
    let sums = case.is(&["post", "log"]) && case.noun(Classes::METRIC) && case.measured();
    // "Post a profit", "clock a sub-20 5k": where others can look it up.
    let posted = case.is(&["post", "clock", "log"])
        && (matches!(case.object.first(case.sentence), "a" | "an")
            && (case.noun(Classes::METRIC | Classes::RACE) || case.is_about(&["best", "lap", "pb", "pr"]))
            || case.has_figure(FigureKind::Clock) && !often);
    // "Do the rounds in two hours instead of three".
    let instead = case.measured()
        && case
            .sentence
            .find(case.head.tokens.end..case.tokens.end, ["instead", "of"])
            .is_some_and(|instead| case.sentence.is_figure(instead.end));
    if posted && case.measured() {
        return Some(case.outcome(Reason::PhysicalTarget));
    }
    ((amount || sums) && !case.head.any(Classes::CONSUME) || posted || instead).then(|| Verdict::unsure(Reason::HoldsFigure))
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
        && !case.head.any(Classes::TASK)
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
    if firm && (!case.is(&["hold", "monitor"]) || case.is(&["hold"]) && is_limited(case)) {
        case.outcome(Reason::HoldsMeasure)
    } else {
        Verdict::unsure(Reason::HoldsFigure)
    }
}

/// "Keep absences under three days a year": the rhythm is that of the measure.
pub(super) fn is_limited(case: &Case<'_, '_, '_>) -> bool {
    let sentence = case.sentence;
    let side = |at: usize| match sentence.lower(at) {
        "below" | "under" => true,
        "above" | "over" => at > case.object.tokens.start,
        _ => false,
    };
    case.tokens.clone().any(|at| side(at) && sentence.is_figure(at + 1))
}

/// A habit as the object: an activity, or a wish when all that is said of it is praise.
pub(super) fn habit(case: &Case<'_, '_, '_>) -> Verdict {
    let tokens = case.object.tokens.clone();
    let named = tokens.clone().rev().skip(1).any(|at| {
        let known = case.sentence.known(at);
        known.any(Classes::VERB | Classes::HOBBY | Classes::NOUN) && !known.any(Classes::PRAISE | Classes::DETERMINER)
            || case.sentence.lower(at).ends_with("ing")
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
    let limited = case.has_upper_limit() || case.says(&["less", "under", "below"]);
    let nothing = case.has_figure(FigureKind::Zero);
    if case.is(&["spend"]) && (limited && case.measured() || nothing) {
        return Verdict::unsure(Reason::SpendingLimit);
    }
    let races = case.is(&["participate in", "take part in", "compete in", "sign up for", "enter", "compete"]);
    // "Compete at the regionals", "compete for my country": one has to be good enough.
    if case.is(&["compete", "compete in"])
        && (exercise::is_chosen_for(case) || case.is_about(finite::FINALS) && case.object.is_bounded())
    {
        return Verdict::unsure(Reason::MayHaveEnd);
    }
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
    if belonging::is_part_time(case) {
        return Verdict::unsure(Reason::MayHaveEnd);
    }
    // "Advise two firms through to a first sale", "study at Oxford from 2028": others let one in or sign.
    let admitted = case.is(&["study"])
        && case.preposition() == "at"
        && case.object.holds_name(case.sentence)
        && case.sentence.when().is_some();
    // "Participate in the final as a player".
    let sentence = case.sentence;
    let role = case.head.any(Classes::CONSUME)
        && case.object.first(sentence) == "the"
        && (case.object.tokens.end..case.tokens.end).any(|at| {
            sentence.lower(at) == "as"
                && matches!(sentence.lower(at + 1), "a" | "an" | "the")
                && sentence.known(at + 2).any(Classes::ROLE)
        });
    let until = case.says_behind(&["until"])
        || role
        || admitted
        || case.sentence.find(case.object.tokens.end..case.tokens.end, ["through", "to"]).is_some()
        || case.sentence.find(case.object.tokens.end..case.tokens.end, ["to", "its", "end"]).is_some()
        || case.sentence.find(case.head.tokens.start..case.tokens.end, ["to", "the", "end"]).is_some();
    if case.rhythm().is_none() && (until || is_done_once(case) || finite::is_finite(case)) {
        return Verdict::unsure(Reason::FiniteTask);
    }
    if case.is(&["prioritise", "prioritize"]) && (case.object.is_empty() || case.object.preposition.is_some()) {
        return Verdict::unsure(Reason::WeakSlogan);
    }
    if case.is(&["prioritise", "prioritize", "focus on", "seek"]) && case.is_abstract() && case.rhythm().is_none() {
        return case.vague(Reason::AspirationWithoutEnd);
    }
    let asked = case.is(&["ask"]) && asks_for_help(case);
    if asked {
        return activity(case);
    }
    if case.reaches_one_person() {
        return Verdict::unsure(Reason::FiniteTask);
    }
    activity(case)
}

/// "Volunteer at the shelter at least once": some day it is done.
fn is_done_once(case: &Case<'_, '_, '_>) -> bool {
    let last = case.tokens.clone().rev().find(|&at| !case.sentence.is_time(at) && case.sentence.words.is_word(at));
    last.is_some_and(|at| case.sentence.lower(at) == "once" && case.sentence.before(at) != "at")
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
