//! Learning and inner states: nobody can see their end, unless something is made, passed or done with what was learnt.

use crate::language::Label;
use crate::language::Reason;
use crate::language::judge::case::Case;
use crate::language::judge::head::verb_at;
use crate::language::judge::mastery;
use crate::language::judge::object::Determiner;
use crate::language::judge::verdict::Verdict;
use crate::language::lexicon::Classes;
use crate::language::measure::FigureKind;

pub(super) fn learn(case: &Case<'_, '_, '_>) -> Verdict {
    let sentence = case.sentence;
    if case.head.tokens.end >= case.tokens.end && case.head.tokens.len() == 1 {
        return Verdict::unsure(Reason::SingleWord);
    }
    if case.result.is_some() || case.strict_target().is_some() {
        return case.say_at(Label::Outcome, Reason::LearningWithResult, case.result.clone().or_else(|| case.target()));
    }
    if case.rhythm().is_some() {
        return if case.head.any(Classes::WEAK_MENTAL) && !case.is(&["discover", "rediscover", "experience"]) {
            Verdict::unsure(Reason::WeakLearningVerb)
        } else {
            case.activity(Reason::LearningByRoutine)
        };
    }
    if case.reaches_standard() {
        return Verdict::unsure(Reason::LearningWithFigure);
    }
    if case.has_figure(FigureKind::Grade) {
        return case.say_at(Label::Outcome, Reason::LearningWithResult, case.figure().map(|figure| figure.tokens.clone()));
    }
    if case.measured() {
        let skill = case.is(&["learn to", "learn how to"]) && verb_at(sentence, case.head.tokens.end).is_some();
        return if skill { case.outcome(Reason::SkillWithMeasure) } else { Verdict::unsure(Reason::LearningWithFigure) };
    }
    // "Learn who built the mill": one fact, and then it is known.
    if matches!(case.word(0), "who" | "whether") && case.word(1) != "to" {
        return Verdict::unsure(Reason::WeakLearningVerb);
    }
    if case.head.any(Classes::WEAK_MENTAL) {
        let more = case.degree().is_some() && case.ends_at(case.object.tokens.end);
        let more = more || case.word(0) == "more";
        let what = case.is(ENJOYED) && case.word(0) == "what";
        return if more || what || enjoys(case) || rethinks(case) || is_inward(case) {
            case.vague(Reason::ComparativeWithoutMeasure)
        } else {
            Verdict::unsure(Reason::WeakLearningVerb)
        };
    }
    if case.is(&["learn to", "learn how to", "teach myself to"])
        && verb_at(sentence, case.head.tokens.end).is_some_and(|inner| makes_one_thing(case, &inner))
    {
        return Verdict::unsure(Reason::LearnsToDo);
    }
    let told = by_heart(case)
        || case.is(&["learn to", "learn how to"])
            && verb_at(sentence, case.head.tokens.end).is_some_and(|inner| performs_one_work(case, &inner));
    if told {
        return Verdict::unsure(Reason::LearnsToDo);
    }
    // "Learn all the songs for the gig": known ones.
    let each =
        case.object.determiner == Some(Determiner::Each) && case.object.tokens.len() > 1 && case.object.preposition.is_none();
    // "Learn the names of all the saints".
    let of = case.object.tokens.end;
    let each = each || sentence.lower(of) == "of" && matches!(sentence.lower(of + 1), "all" | "every");
    if each || case.object.first(sentence) == "all" && case.object.plural {
        return Verdict::unsure(Reason::LearnsToDo);
    }
    let work = case.is(&["learn"]) && case.object.determiner == Some(Determiner::One) && case.is_about(WORKS);
    let whole = case.object.first(sentence) == "the" && matches!(case.word(1), "entire" | "full" | "whole");
    if (CLOSED.contains(&case.object.last(sentence)) || work || whole) && case.object.preposition.is_none() {
        return Verdict::unsure(Reason::LearnsToDo);
    }
    case.vague(Reason::LearningWithoutEvidence)
}

/// Small sets that are known from the first to the last: a child can say them.
const CLOSED: &[&str] = &["abc", "abcs", "abc's", "alphabet", "colors", "colours", "hiragana", "katakana", "shapes"];

/// What is learnt by heart: one of them is known from the first word or note to the last.
const WORKS: &[&str] = &[
    "anthem", "aria", "ballad", "hymn", "lines", "lyrics", "part", "poem", "prayer", "psalm", "recipe", "script", "solo",
    "sonata", "song", "sonnet", "speech",
];

/// What is felt, however much of it there is.
const ENJOYED: &[&str] = &["appreciate", "enjoy", "love", "rediscover", "savor", "savour"];

/// "Rethink how we hire", "rediscover the fun of it": thinking of what has no shape.
fn rethinks(case: &Case<'_, '_, '_>) -> bool {
    let thought = case.is(&["rethink", "reassess", "reconsider", "re-evaluate", "reevaluate"]);
    let how = matches!(case.word(0), "how" | "the") && (case.word(0) == "how" || case.word(1) == "way");
    let shapeless = case.noun(Classes::ABSTRACT) && case.object.preposition.is_none() && !case.object.proper;
    thought && (how || shapeless)
}

/// "Forgive others", "accept my body", "value my friends": an attitude to people.
fn is_inward(case: &Case<'_, '_, '_>) -> bool {
    const MINE: &[&str] = &["body", "flaws", "limits", "past", "self"];
    let (first, last) = (case.object.first(case.sentence), case.object.last(case.sentence));
    let all = matches!(first, "everybody" | "everyone" | "myself" | "others" | "ourselves" | "people");
    let mine = matches!(first, "my" | "our") && (case.noun(Classes::PEOPLE) && case.object.plural || MINE.contains(&last));
    case.is(&["accept", "appreciate", "believe in", "forgive", "respect", "trust", "value"])
        && (all && case.object.tokens.len() == 1 || mine)
        && case.object.preposition.is_none()
        && case.ends_at(case.object.tokens.end)
}

/// "Enjoy retirement", "appreciate what I have": no event and no thing.
fn enjoys(case: &Case<'_, '_, '_>) -> bool {
    let thing = Classes::EVENT.with(Classes::CONSUMABLE).with(Classes::GETTABLE).with(Classes::DOSE);
    let object = case.object;
    let own = matches!(object.first(case.sentence), "my" | "our")
        || object.first(case.sentence) == "the" && case.noun(Classes::ABSTRACT)
        || object.determiner.is_none() && !object.plural && !case.is(&["love"]);
    case.is(ENJOYED)
        && own
        && !object.is_empty()
        && !object.proper
        && object.preposition.is_none()
        && !case.holds(thing)
        && case.sentence.when().is_none()
}

/// "Learn to build a website": the skill has a thing in which it shows.
fn makes_one_thing(case: &Case<'_, '_, '_>, inner: &super::head::Head<'_>) -> bool {
    inner.any(Classes::CREATE) && super::object::Object::parse(case.sentence, inner.tokens.end).is_bounded()
}

/// "Learn the suite by heart", "learn to swim a mile without stopping": how well is said.
fn by_heart(case: &Case<'_, '_, '_>) -> bool {
    mastery::is_by_heart(case.sentence, case.tokens.clone())
        || case.is(&["learn to", "learn how to"])
            && (case.says(&["without", "solo", "alone"])
                || case.says(mastery::UNHELPED)
                || case.says_behind(&["myself"])
                || !case.object.is_empty() && case.says_behind(&["that", "which"])
                || mastery::is_by_oneself(case.sentence, case.tokens.clone()))
}

/// "Learn to play Moonlight Sonata", "Learn to sing "Row the Boat" in tune": one can hear that it is done.
fn performs_one_work(case: &Case<'_, '_, '_>, inner: &super::head::Head<'_>) -> bool {
    let object = super::object::Object::parse(case.sentence, inner.tokens.end);
    let performs = inner.is(&["play", "sing", "recite", "perform", "dance"]);
    let titled = case.sentence.mark(object.tokens.start) == Some('"');
    performs && (object.proper || titled) && object.preposition.is_none() && !object.noun.any(Classes::HOBBY)
}
