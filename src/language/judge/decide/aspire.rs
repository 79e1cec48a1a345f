//! Aspirations and inner states: no end that anybody could see.

use crate::language::Label;
use crate::language::Reason;
use crate::language::judge::decide::Case;
use crate::language::judge::decide::Verdict;
use crate::language::judge::decide::state::CHECKABLE_STATES;
use crate::language::judge::decide::state::is_quality;
use crate::language::judge::results;
use crate::language::judge::sentence::DETERMINERS;
use crate::language::judge::sentence::Determiner;
use crate::language::judge::sentence::Object;
use crate::language::judge::sentence::PREPOSITIONS;
use crate::language::judge::sentence::is_adverb;
use crate::language::judge::sentence::verb_at;
use crate::language::lexicon::Classes;

pub(super) fn slogan(case: &Case<'_, '_>) -> Verdict {
    if case.target() || case.result.is_some() || case.measured() {
        return Verdict::unsure(Reason::SloganWithFigure);
    }
    if case.is(&["ensure", "make sure"]) && matches!(case.word(0), "we" | "i" | "that" | "every" | "all" | "each" | "the" | "no")
    {
        return Verdict::unsure(Reason::SloganWithClause);
    }
    if case.is(&["drive"]) && case.object.determiner == Some(Determiner::One) && !case.is_abstract() {
        return Verdict::unsure(Reason::WeakSlogan);
    }
    if case.is(&["stay", "remain", "live"]) && manner_of_living(case) && !case.rhythm() {
        return case.vague(Reason::AspirationWithoutEnd);
    }
    let weak = case.is(&[
        "find",
        "provide",
        "stay",
        "remain",
        "promote",
        "enable",
        "unlock",
        "support",
        "seek",
        "value",
        "treat",
        "live",
        "balance",
        "use my time",
        "commit to",
        "drive",
    ]);
    let told = case.comparative().is_some()
        || case.praise().is_some()
        || case.is_abstract()
        || case.object.preposition.is_none() && case.holds(Classes::ABSTRACT)
        || matches!(case.word(0), "up" | "relevant");
    let one_process = case.is(&["drive"]) && matches!(case.object.first(case.sentence), "a" | "an") && case.praise().is_none();
    if weak && (one_process || !told || case.is(&["provide"]) && case.object.first(case.sentence) == "new") {
        return Verdict::unsure(Reason::WeakSlogan);
    }
    if case.rhythm() {
        return Verdict::unsure(Reason::WeakSlogan);
    }
    case.vague(Reason::AspirationWithoutEnd)
}

/// "Stay on top of it", "live a healthier life": how one lives, not where.
pub(super) fn manner_of_living(case: &Case<'_, '_>) -> bool {
    let next = case.word(0);
    let placed = (case.head.tokens.end..case.sentence.end).any(|at| case.sentence.words.is_capitalised(at));
    let life = matches!(case.object.last(case.sentence), "life" | "lifestyle" | "moment" | "present");
    let plain = case.is(&["stay", "remain"])
        && !next.is_empty()
        && !PREPOSITIONS.contains(&next)
        && !DETERMINERS.contains(&next)
        && !CHECKABLE_STATES.contains(&next)
        && !matches!(next, "single" | "vegan" | "vegetarian" | "home" | "put" | "employed" | "here" | "there" | "out" | "off");
    !placed && (plain || life || is_quality(next) || case.sentence.look_up(next).any(Classes::VAGUE_ADJECTIVE) || is_adverb(next))
        || matches!(next, "on" | "ahead" | "in" | "up") && matches!(case.word(1), "top" | "of" | "touch" | "track" | "to")
}

/// Skills that one either has or has not.
const WHOLE_SKILLS: &[&str] = &[
    "drive",
    "swim",
    "ride",
    "juggle",
    "ski",
    "surf",
    "sail",
    "skate",
    "snowboard",
    "dive",
    "fly",
    "whistle",
    "skydive",
    "kitesurf",
    "windsurf",
    "wakeboard",
    "paraglide",
    "rollerblade",
    "kayak",
    "row",
    "sew",
    "knit",
    "crochet",
    "scuba",
];

/// "Learn to cook", "learn to be assertive": without a bounded object nobody can see when it is learnt.
fn learns_openly(case: &Case<'_, '_>) -> bool {
    let sentence = case.sentence;
    let inner = case.head.tokens.end;
    if inner >= sentence.end || WHOLE_SKILLS.contains(&sentence.lower(inner)) {
        return false;
    }
    let object = Object::parse(sentence, verb_at(sentence, inner).map_or(inner + 1, |head| head.tokens.end));
    let instrument = sentence.lower(inner) == "play" && object.first(sentence) == "the" && object.tokens.len() == 2;
    let felt = verb_at(sentence, inner).is_some_and(|head| head.any(Classes::MENTAL | Classes::SLOGAN));
    felt || instrument || !object.is_bounded() && !object.proper
}

pub(super) fn mental(case: &Case<'_, '_>) -> Verdict {
    if case.result.is_some() || case.target() {
        return case.say_at(Label::Outcome, Reason::LearningWithResult, case.result.clone().or_else(|| case.sentence.target()));
    }
    if case.sentence.has_word(&["enough"]) && case.sentence.has_word(&["to"]) {
        return Verdict::unsure(Reason::LearningWithResult);
    }
    if case.is(&["learn to"]) && case.measured() && !case.rhythm() {
        return case.outcome(Reason::SkillWithMeasure);
    }
    if case.measured() || case.rhythm() {
        let routine = case.rhythm() && case.head.base.starts_with("learn");
        return if routine { case.activity(Reason::LearningByRoutine) } else { Verdict::unsure(Reason::LearningWithFigure) };
    }
    if case.is(&["learn to"]) && !case.holds(Classes::ABSTRACT) && !learns_openly(case) {
        return Verdict::unsure(Reason::LearnsToDo);
    }
    let weak = case.is(&[
        "pick up",
        "enjoy",
        "value",
        "realise",
        "realize",
        "believe",
        "discover",
        "figure out",
        "appreciate",
        "remember",
        "accept",
        "forgive",
        "think",
        "find out",
        "love",
        "consider",
        "trust",
        "imagine",
        "wonder",
    ]);
    let inward = matches!(
        case.object.last(case.sentence),
        "interests"
            | "passion"
            | "passions"
            | "purpose"
            | "instincts"
            | "myself"
            | "journey"
            | "things"
            | "moment"
            | "strengths"
            | "talents"
    ) || case.is_abstract()
        || case.word(0) == "what";
    if weak && !inward {
        return Verdict::unsure(Reason::WeakLearningVerb);
    }
    if results::deliverable(case.sentence, case.head.tokens.end).is_some()
        || results::second_clause(case.sentence, case.head.tokens.end).is_some()
    {
        return Verdict::unsure(Reason::SecondClause);
    }
    case.vague(Reason::LearningWithoutEvidence)
}
