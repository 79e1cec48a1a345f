//! The verdict about one clause, by the class of its head verb.

use std::ops::Range;

use crate::language::Label;
use crate::language::Reason;
use crate::language::judge::achieve;
use crate::language::judge::belonging;
use crate::language::judge::change;
use crate::language::judge::create;
use crate::language::judge::doing;
use crate::language::judge::feat;
use crate::language::judge::finish;
use crate::language::judge::lead;
use crate::language::judge::learn;
use crate::language::judge::object::Determiner;
use crate::language::judge::object::skip_adverbs;
use crate::language::judge::predicate;
use crate::language::judge::state;
use crate::language::judge::verdict::Case;
use crate::language::judge::verdict::Verdict;
use crate::language::judge::wish;
use crate::language::lexicon::Classes;

/// The questions about verbs of one class.
type Decider = fn(&Case<'_, '_, '_>) -> Verdict;

/// The verdict about a clause with a head verb.
pub(super) fn decide(case: &Case<'_, '_, '_>) -> Verdict {
    let head = case.head;
    if head.any(Classes::NEGATIVE) {
        return Verdict::unsure(Reason::Negated);
    }
    if let Some(verdict) = feat::feat(case) {
        return verdict;
    }
    if case.is_repeated() {
        return case.activity(Reason::PlainCount);
    }
    let idiom =
        || degree_alone(case).or_else(|| something(case)).or_else(|| predicate::idiom(case)).or_else(|| predicate::brought(case));
    if let Some(verdict) = belonging::unnamed_place(case).or_else(idiom) {
        return verdict;
    }
    if case.is(&["lift"]) && case.noun(Classes::ABSTRACT | Classes::METRIC) && !case.noun(Classes::HOBBY) {
        return change::change(case);
    }
    let deciders: [(Classes, Decider); 16] = [
        (Classes::WHOLE, achieve::whole),
        (Classes::BEGIN, finish::begin),
        (Classes::CHANGE_MEASURED, change::measured),
        (Classes::CHANGE, change::change),
        (Classes::ADJUST, change::adjust),
        (Classes::SLOGAN, wish::slogan),
        (Classes::WISH, wish::wish),
        (Classes::MENTAL | Classes::WEAK_MENTAL, learn::learn),
        (Classes::COMPLETE, finish::complete),
        (Classes::TAKE, finish::take),
        (Classes::GAIN, achieve::gain),
        (Classes::BECOME, state::state),
        (Classes::LEAD, lead::lead),
        (Classes::ACHIEVE, achieve::achieve),
        (Classes::APPLY, achieve::apply),
        (Classes::CREATE, create::create),
    ];
    let decider = deciders.iter().find(|(classes, _)| head.any(*classes)).map(|(_, decider)| decider);
    decider.map_or_else(|| doing::doing(case), |decider| decider(case))
}

/// "Do something meaningful", "build something cool".
fn something(case: &Case<'_, '_, '_>) -> Option<Verdict> {
    if !matches!(case.object.first(case.sentence), "something" | "anything") {
        return None;
    }
    let learns = case.head.any(Classes::MENTAL | Classes::CONSUME | Classes::WEAK_MENTAL);
    let means = case.sentence.has_word(case.object.tokens.end..case.tokens.end, &["using", "with", "from", "out"])
        || case.sentence.has_word(case.object.tokens.clone(), &["using", "you", "i", "we"]);
    if (case.object.tokens.start..case.core).any(|at| case.sentence.lower(at).ends_with("ed")) {
        return Some(Verdict::unsure(Reason::MayHaveEnd));
    }
    (!learns && !means && !case.measured() && case.rhythm().is_none()).then(|| case.vague(Reason::CannotBeChecked))
}

/// "Read more", "Exercise more often", "blog more on here", "be on my phone less": a degree at the end, whatever the verb.
fn degree_alone(case: &Case<'_, '_, '_>) -> Option<Verdict> {
    let after = case.head.tokens.end;
    let placed = |degree: &Range<usize>| {
        degree.start == after && matches!(case.sentence.lower(skip_adverbs(case.sentence, degree.end)), "in" | "on" | "here")
    };
    let manner = |degree: &Range<usize>| {
        let better = matches!(case.sentence.lower(degree.start), "better" | "faster" | "smarter") && degree.start == after;
        (degree.len() > 1 || better)
            && (case.sentence.known(degree.end).any(Classes::PREPOSITION) || case.sentence.lower(degree.end) == "and")
    };
    let degree = case.degree().filter(|degree| case.ends_at(degree.end) || placed(degree) || manner(degree))?;
    let near = degree.start <= after + 2;
    let trailing = matches!(case.sentence.lower(degree.start), "more" | "less" | "better" | "faster")
        && case.object.determiner != Some(Determiner::Number);
    let unmeasured = !case.is_bounded_by_figure() && case.rhythm().is_none() && case.result.is_none();
    (unmeasured && (near || trailing) && !case.head.any(Classes::GAIN | Classes::BECOME))
        .then(|| case.say_at(Label::Vague, Reason::ComparativeWithoutMeasure, Some(case.head.tokens.start..degree.end)))
}
