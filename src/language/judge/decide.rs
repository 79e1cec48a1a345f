//! The verdict about one clause, by the class of its head verb.

use crate::language::Label;
use crate::language::Reason;
use crate::language::judge::achieve;
use crate::language::judge::begin;
use crate::language::judge::belonging;
use crate::language::judge::bound;
use crate::language::judge::case::Case;
use crate::language::judge::change;
use crate::language::judge::create;
use crate::language::judge::degree;
use crate::language::judge::doing;
use crate::language::judge::errand;
use crate::language::judge::feat;
use crate::language::judge::finish;
use crate::language::judge::head::verb_at;
use crate::language::judge::lead;
use crate::language::judge::learn;
use crate::language::judge::object::Object;
use crate::language::judge::predicate;
use crate::language::judge::state;
use crate::language::judge::verdict::Verdict;
use crate::language::judge::wish;
use crate::language::lexicon::Classes;
use crate::language::measure::Bound;
use crate::language::measure::FigureKind;
use crate::language::measure::Target;
use crate::language::measure::TargetShape;

/// The questions about verbs of one class.
type Decider = fn(&Case<'_, '_, '_>) -> Verdict;

/// The verdict about a clause with a head verb.
pub(super) fn decide(case: &Case<'_, '_, '_>) -> Verdict {
    let head = case.head;
    if head.any(Classes::NEGATIVE) {
        return Verdict::unsure(Reason::Negated);
    }
    if bound::is_served(case) {
        return case.outcome(Reason::HoldsMeasure);
    }
    if let Some(verdict) = feat::feat(case) {
        return verdict;
    }
    if teaches_one(case) {
        return Verdict::unsure(Reason::BringsPersonToLevel);
    }
    if let Some(verdict) = makes_way(case) {
        return verdict;
    }
    if serves(case) {
        return Verdict::unsure(Reason::HoldsFigure);
    }
    if case.is(&["keep", "live", "remain", "stay"]) && case.word(0) == "within" {
        return Verdict::unsure(Reason::HoldsFigure);
    }
    if let Some(verdict) = proven(case).or_else(|| predicate::brought_down(case)) {
        return verdict;
    }
    if case.is_repeated() {
        return case.activity(Reason::PlainCount);
    }
    if head.any(Classes::DOING | Classes::TASK | Classes::CREATE)
        && !case.measured()
        && case.result.is_none()
        && errand::each_time(case)
    {
        return case.activity(Reason::Routine);
    }
    let idiom = || {
        degree::alone(case).or_else(|| something(case)).or_else(|| predicate::idiom(case)).or_else(|| predicate::brought(case))
    };
    if let Some(verdict) = belonging::unnamed_place(case).or_else(idiom) {
        return verdict;
    }
    // "Lift 80 kg overhead": a load, and no change of anything.
    if case.is(&["lift"]) && case.has_figure(FigureKind::Quantity) && case.target().is_none() {
        return case.outcome(Reason::PhysicalTarget);
    }
    if case.is(&["lift"]) && case.noun(Classes::ABSTRACT | Classes::METRIC) && !case.noun(Classes::HOBBY) {
        return change::change(case);
    }
    let deciders: [(Classes, Decider); 16] = [
        (Classes::WHOLE, achieve::whole),
        (Classes::BEGIN, begin::begin),
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

/// "Teach my daughter to swim", "teach the boys in my group to tie their own shoes": then they can, and everybody sees it.
fn teaches_one(case: &Case<'_, '_, '_>) -> bool {
    let sentence = case.sentence;
    let skill = |to: usize| {
        let own = matches!(sentence.lower(to + 2), "her" | "his" | "its" | "their");
        let one = !case.object.plural && verb_at(sentence, to + 1).is_some_and(|verb| !verb.gerund);
        sentence.lower(to) == "to" && (own || one)
    };
    case.is(&["teach", "train"])
        && case.object.is_bounded()
        && (case.object.tokens.end..case.object.tokens.end + 5).any(skill)
        && case.rhythm().is_none()
}

/// "At a profit", "in the black": what the books show.
fn keeps_books(case: &Case<'_, '_, '_>) -> bool {
    let sentence = case.sentence;
    let behind = case.head.tokens.end..case.tokens.end;
    [["at", "a", "profit"], ["at", "a", "surplus"], ["in", "the", "black"]]
        .into_iter()
        .any(|words| sentence.find(behind.clone(), words).is_some())
}

/// "Study my way to a first", "talk my way onto the panel": it is done when one is there.
fn makes_way(case: &Case<'_, '_, '_>) -> Option<Verdict> {
    let sentence = case.sentence;
    let behind = case.object.tokens.end;
    let own = matches!(case.object.first(sentence), "my" | "our") && case.is_about(&["way"]) && case.object.tokens.len() == 2;
    let there = matches!(sentence.lower(behind), "to" | "through" | "into" | "onto" | "up" | "back" | "out");
    if !own || !there || case.rhythm().is_some() || case.head.any(Classes::MENTAL) {
        return None;
    }
    let end = Object::parse(sentence, behind + 1 + usize::from(sentence.lower(behind + 1) == "to"));
    let reached = Classes::GETTABLE | Classes::CREDENTIAL | Classes::ROLE | Classes::WORK;
    let seen = end.noun.any(reached) && (end.is_bounded() || end.noun.any(Classes::ROLE));
    Some(if seen {
        case.say_at(Label::Outcome, Reason::Achievement, Some(case.head.tokens.start..end.tokens.end))
    } else {
        Verdict::unsure(Reason::MayHaveEnd)
    })
}

/// "Serve 60 guests a night by June": what a place is able to do by then. "Process 200 claims a week with under 1 % errors": how well.
fn serves(case: &Case<'_, '_, '_>) -> bool {
    let well = |target: &Target| {
        matches!(target.shape, TargetShape::Limit(Bound::AtMost)) && case.sentence.before(target.tokens.start) == "with"
    };
    case.counted() && case.rhythm().is_some() && case.targets().any(well)
        || case.rhythm().is_some() && keeps_books(case)
        || case.is(&["provide", "offer"]) && case.measured() && case.rhythm().is_some() && case.sentence.deadline().is_some()
        || case.is(&["feed", "house", "serve", "shelter", "supply", "treat"])
            && case.counted()
            && case.rhythm().is_some()
            && case.sentence.deadline().is_some()
}

/// "I can prepare a graft alone, 7 of 8 good": an ability, and how often it has to show.
fn proven(case: &Case<'_, '_, '_>) -> Option<Verdict> {
    let sentence = case.sentence;
    if !sentence.able || case.rhythm().is_some() {
        return None;
    }
    let share = |at: usize| sentence.is_figure(at) && sentence.lower(at + 1) == "of" && sentence.is_figure(at + 2);
    let at = (case.head.tokens.end..sentence.end).find(|&at| share(at))?;
    Some(case.say_at(Label::Outcome, Reason::SkillWithMeasure, Some(at..at + 3)))
}

/// "Do something meaningful", "build something cool".
fn something(case: &Case<'_, '_, '_>) -> Option<Verdict> {
    // Whoever sells something can tell.
    if !matches!(case.object.first(case.sentence), "something" | "anything") || case.is(&["patent", "publish", "sell", "win"]) {
        return None;
    }
    // "Knit something": whatever it is, it is there.
    let by_hand = case.sentence.has_word(case.object.tokens.end..case.tokens.end, &["hand"]);
    if by_hand || case.object.tokens.len() == 1 && case.is(&["bake", "brew", "carve", "crochet", "forge", "knit", "sew", "weave"])
    {
        return Some(Verdict::unsure(Reason::MayHaveEnd));
    }
    let learns = case.head.any(Classes::MENTAL | Classes::CONSUME | Classes::WEAK_MENTAL);
    let means = case.says_with_what() || case.object_says(&["using", "you", "i", "we"]);
    // "Look for something to wear": it is found, and that is all.
    let sought = case.is(&["find", "look for", "pick", "choose"]) && case.sentence.lower(case.object.tokens.end) == "to";
    if sought || (case.object.tokens.start..case.core).any(|at| case.sentence.lower(at).ends_with("ed")) {
        return Some(Verdict::unsure(Reason::MayHaveEnd));
    }
    (!learns && !means && !case.measured() && case.rhythm().is_none()).then(|| case.vague(Reason::CannotBeChecked))
}
