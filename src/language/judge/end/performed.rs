//! What is performed once and heard, lifted or held: "play the prelude from memory", "deadlift twice my bodyweight".

use crate::language::Label;
use crate::language::Reason;
use crate::language::judge::case::Case;
use crate::language::judge::verdict::Verdict;
use crate::language::lexicon::Classes;

/// Parts that one person has in front of others.
const PARTS: &[&str] = &["aria", "concert", "concerto", "lead", "part", "recital", "role", "solo", "sonata"];

/// Postures that are held.
const POSTURES: &[&str] =
    &["bridge", "crow", "handstand", "hang", "headstand", "l-sit", "lever", "note", "planche", "plank", "pose", "split", "wheel"];

/// A feat that is told by what is performed and how.
pub(super) fn performed(case: &Case<'_, '_, '_>) -> Option<Verdict> {
    let sentence = case.sentence;
    let whole = case.head.tokens.end..case.tokens.end;
    if case.object.is_empty() {
        return None;
    }
    let peak = case.is(&["climb", "scale", "ascend", "bag"]) && case.object.proper && case.object.preposition.is_none();
    if peak && !sentence.is_title_case() {
        return Some(case.outcome(Reason::PhysicalTarget));
    }
    let by_heart = sentence.find(whole.clone(), ["from", "memory"]).or_else(|| sentence.find(whole.clone(), ["by", "heart"]));
    let music = case.is(&["play", "sing", "dance", "perform", "recite", "learn to play", "learn to sing", "learn to"]);
    if music && by_heart.is_some() {
        return Some(case.say_at(Label::Outcome, Reason::SkillWithMeasure, by_heart));
    }
    if case.is(&["play", "sing", "dance", "perform", "recite"]) {
        let part = case.object.is_bounded() && !case.object.plural && case.object_says(PARTS);
        let shown = sentence.when().is_some() || case.says_behind(&["in", "at", "with"]);
        let stage = ["concert", "festival", "gala", "performance", "recital", "show"];
        let staged = case.object.is_bounded() && !case.object.plural && case.says_behind(&stage);
        let part = part || staged;
        let at_speed = sentence.has_word(whole, &["bpm"]);
        return if part && shown {
            Some(case.outcome(Reason::DeliversOneThing))
        } else {
            at_speed.then(|| case.outcome(Reason::SkillWithMeasure))
        };
    }
    let bodyweight =
        sentence.has_word(whole.clone(), &["bodyweight"]) || sentence.find(whole.clone(), ["body", "weight"]).is_some();
    if bodyweight
        && case.is(&["deadlift", "bench", "bench press", "squat", "press", "lift", "overhead press", "clean and jerk", "snatch"])
    {
        return Some(case.outcome(Reason::PhysicalTarget));
    }
    let held = case.is(&["hold"]) && POSTURES.contains(&case.object.last(sentence)) && case.measured();
    let alone = sentence.has_word(whole.clone(), &["alone", "unaided", "unassisted", "independently", "without"]);
    let led = (sentence.able || case.is(&["lead"])) && sentence.when().is_some() && alone && !case.head.any(Classes::MENTAL);
    let unhelped = case.object.is_bounded() && (led || is_done_alone(case));
    if held {
        return Some(case.outcome(Reason::PhysicalTarget));
    }
    unhelped.then(|| case.outcome(Reason::SkillWithMeasure))
}

/// "Read the lesson without help by Easter", "walk to the shop unaided by June": a skill that others can see, to a day.
fn is_done_alone(case: &Case<'_, '_, '_>) -> bool {
    const HELP: &[&str] = &["assistance", "help", "interpreter", "notes", "prompting", "stick", "supervision", "support"];
    let sentence = case.sentence;
    let doing = Classes::EXERCISE | Classes::DOING | Classes::CONSUME | Classes::TASK | Classes::LEAD;
    let alone = (case.head.tokens.end..case.tokens.end).any(|at| match sentence.lower(at) {
        "solo" | "unaided" | "unassisted" => true,
        "without" => sentence.has_word(at + 1..at + 4, HELP),
        _ => false,
    });
    case.head.any(doing) && alone && sentence.deadline().is_some()
}
