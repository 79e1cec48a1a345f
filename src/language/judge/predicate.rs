//! What something is to be: made, kept or brought into a state that nobody can see the end of.

use std::ops::Range;

use crate::language::Label;
use crate::language::Reason;
use crate::language::judge::case::Case;
use crate::language::judge::object::Object;
use crate::language::judge::verdict::Verdict;
use crate::language::lexicon::Classes;

/// Where things are to go, behind what goes there.
const WHITHER: &[&str] = &[
    "around", "at bay", "back", "down", "forward", "in balance", "in check", "in good shape", "in line", "in order", "in shape",
    "on track", "to a minimum", "together", "under control", "up",
];

/// What things are to be, behind what is so.
const SO: &[&str] =
    &["alive", "around", "back", "down", "fresh", "high", "lean", "low", "right", "short", "small", "tight", "together", "up"];

/// Adjectives that praise something only as what it is made to be.
const MADE_SO: &[&str] = &[
    "accessible", "affordable", "attainable", "bearable", "clear", "cool", "count", "easy", "enjoyable", "exciting", "fair",
    "heard", "laugh", "matter", "possible", "shine", "simple", "sing", "smile", "thrive", "work",
];

/// What something is made when it is only praised: "a priority", "everyone's job".
const MADE_THIS: &[&str] = &[
    "business", "choice", "delight", "focus", "haven", "job", "joy", "norm", "part", "pleasure", "priority", "reality",
    "responsibility", "success", "task",
];

/// What nobody can point at, and people.
const SHAPELESS: Classes = Classes::ABSTRACT.with(Classes::METRIC).with(Classes::ENDLESS).with(Classes::PEOPLE);

/// A clause whose end makes it a wish: "… to the next level", "… in everything we do".
pub(super) fn idiom(case: &Case<'_, '_, '_>) -> Option<Verdict> {
    let words = case.sentence.any_in(case.head.tokens.start + 1..case.tokens.end, Classes::IDIOM)?;
    let ends = Classes::MENTAL | Classes::COMPLETE | Classes::WHOLE;
    // "With Joy" is a person.
    let named = case.sentence.is_name(words.end - 1) && !case.sentence.is_title_case();
    let bounded = named || is_bounded(case) || case.sentence.when().is_some() || case.head.any(ends);
    (!bounded).then(|| case.say_wish(Reason::AspirationWithoutEnd, words.end))
}

/// "Keep costs down", "get my temper under control", "turn the team around".
pub(super) fn brought(case: &Case<'_, '_, '_>) -> Option<Verdict> {
    let moves = case.is(&["get", "bring", "turn", "have", "move", "push", "drive"]) || case.head.base.starts_with("keep");
    if let Some(verdict) = turned(case) {
        return Some(verdict);
    }
    if !moves || is_bounded(case) || case.sentence.when().is_some() {
        return None;
    }
    let noun = whither(case).or_else(|| so(case)).or_else(|| going(case))?;
    let firm = case.is(&["turn"]) && noun.any(Classes::UNIT | Classes::VENTURE | Classes::GROUP);
    (firm || noun.any(SHAPELESS)).then(|| case.say_wish(Reason::StateWithoutMeasure, case.core))
}

/// "Bring the power bill down to 80 euros a month": the rhythm is that of the measure.
pub(super) fn brought_down(case: &Case<'_, '_, '_>) -> Option<Verdict> {
    let sentence = case.sentence;
    let moves = case.is(&["bring", "drive", "get", "pull", "push", "squeeze", "take"]) || case.head.base.starts_with("take ");
    let moves = moves && case.rhythm().is_some();
    let down = sentence.find(case.head.tokens.end..case.tokens.end, ["down", "to"]).filter(|_| moves)?;
    let about = |at: &usize| !matches!(sentence.lower(*at), "about" | "around" | "at" | "less" | "most" | "than" | "under");
    let figure = sentence.figures.figure_at((down.end..case.tokens.end).find(about)?)?;
    Some(case.say_at(Label::Outcome, Reason::ChangeWithMeasure, Some(down.start..figure.tokens.end)))
}

/// "Turn customers into fans", "turn ideas into action": nobody sees when it is turned.
fn turned(case: &Case<'_, '_, '_>) -> Option<Verdict> {
    let into =
        case.sentence.find(case.head.tokens.end..case.core, ["into"]).filter(|_| case.is(&["turn", "transform", "convert"]))?;
    let noun = Object::parse(case.sentence, into.end);
    let shapeless = noun.noun.any(Classes::ABSTRACT | Classes::PEOPLE | Classes::COMPARATIVE);
    let plain = noun.determiner.is_none() && !noun.proper && !case.object.proper && !case.counted();
    (shapeless && plain && !is_bounded(case) && case.sentence.when().is_none())
        .then(|| case.say_wish(Reason::CannotBeChecked, noun.tokens.end))
}

/// The object's noun, when words of direction stand behind it.
fn whither(case: &Case<'_, '_, '_>) -> Option<Classes> {
    let sentence = case.sentence;
    let from = case.object.tokens.end;
    let count = (1..4).find(|count| {
        let to = from + count;
        to <= case.core && WHITHER.contains(&sentence.words.phrase(from..to)) && case.ends_at(to)
    });
    count.map(|_| case.object.noun | if is_own(case, from) { Classes::ABSTRACT } else { Classes::NONE })
}

/// The object's noun, when its last word says how it is to be.
fn so(case: &Case<'_, '_, '_>) -> Option<Classes> {
    let last = case.object.tokens.end.checked_sub(1)?;
    let ends = case.object.tokens.len() > 1 && SO.contains(&case.object.last(case.sentence)) && case.ends_at(last + 1);
    ends.then(|| case.sentence.known_ending(case.object.tokens.start, last - 1))
}

/// The object's noun, when what follows it says how it is to go: "get people excited", "keep the team motivated", "get the balance right".
fn going(case: &Case<'_, '_, '_>) -> Option<Classes> {
    let sentence = case.sentence;
    let object = &case.object.tokens;
    let praised = |at: usize| {
        let known = sentence.known(at);
        known.any(Classes::PRAISE | Classes::CONDITION)
            && !known.any(Classes::NOUN)
            && !matches!(sentence.lower(at), "open" | "free" | "close" | "ready" | "prepared")
            || sentence.lower(at).len() > 5 && sentence.lower(at).ends_with("ing") && !known.any(Classes::NOUN)
    };
    let at = (object.start + 1..object.end).find(|&at| praised(at))?;
    let bounded = matches!(case.object.first(sentence), "a" | "an") || case.object.proper;
    let noun = sentence.known_ending(object.start, at - 1);
    (at + 1 >= object.end && !bounded && case.is(&["get", "keep", "keep my", "keep our"])).then_some(noun)
}

/// "My affairs", "our house": what is one's own and only an image.
fn is_own(case: &Case<'_, '_, '_>, end: usize) -> bool {
    matches!(case.sentence.before(end), "affairs" | "house" | "act" | "ducks")
}

/// Make: "make our meetings shorter", "make safety a priority".
pub(super) fn made(case: &Case<'_, '_, '_>) -> Option<Verdict> {
    let sentence = case.sentence;
    let object = &case.object.tokens;
    // "Profitable", "wheelchair accessible": others can see it.
    let each = matches!(case.object.first(sentence), "all" | "each" | "every") && sentence.deadline().is_some();
    let seen =
        each || case.object.last(sentence) == "profitable" || sentence.has_word(object.clone(), &["wheelchair", "step-free"]);
    if seen
        || is_bounded(case)
        || object.len() < 2
        || matches!(sentence.lower(case.core), "by" | "via")
        || case.says_behind(&["without"])
    {
        return None;
    }
    let last = object.end - 1;
    let known = |at: usize| sentence.known(at);
    let praised = Classes::PRAISE.with(Classes::COMPARATIVE);
    let own = matches!(case.object.first(sentence), "a" | "an");
    let ended =
        (object.start + 2..object.end).any(|at| sentence.longest(at, praised).is_some_and(|(count, _)| at + count == object.end));
    let bare = known(last).any(Classes::COMPARATIVE) || known(last).any(Classes::PRAISE) && !known(last).any(Classes::NOUN);
    let predicated = case.object.is_bounded() && ended || case.object.determiner.is_none() && !case.object.proper && bare;
    let felt = sentence.has_word(object.clone(), &["feel"]);
    let said = !own && MADE_SO.contains(&case.object.last(sentence));
    let this = !own && is_made_this(case, object);
    (predicated || felt || said || this).then(|| case.say_wish(Reason::ComparativeWithoutMeasure, object.end))
}

/// "Quality everyone's responsibility", "our town a great place", "data part of every decision".
fn is_made_this(case: &Case<'_, '_, '_>, object: &Range<usize>) -> bool {
    let sentence = case.sentence;
    let last = case.object.last(sentence);
    let everybody = sentence.has_word(object.clone(), &["everyone's", "everybody's"]);
    if MADE_THIS.contains(&last)
        && (everybody || sentence.has_word(object.start + 1..object.end, &["a", "our", "my", "the", "part"]))
    {
        return true;
    }
    (object.start + 1..object.end).any(|at| {
        matches!(sentence.lower(at), "a" | "an" | "the")
            && sentence.longest(at + 1, Classes::PRAISE | Classes::COMPARATIVE).is_some()
            && case.noun(Classes::ENDLESS)
    })
}

/// Whether a figure, a result or a rhythm says how much.
fn is_bounded(case: &Case<'_, '_, '_>) -> bool {
    case.is_measured() || case.result.is_some() || case.own_rhythm().is_some()
}
