//! States: the complement of be, become, get and feel decides.

use std::ops::Range;

use crate::language::Label;
use crate::language::Reason;
use crate::language::judge::case::Case;
use crate::language::judge::condition;
use crate::language::judge::verdict::Verdict;
use crate::language::lexicon::Classes;

/// Complements that can be checked.
const CHECKABLE: &[&str] = &[
    "accepted", "admitted", "appointed", "awarded", "certified", "chartered", "elected", "engaged", "funded", "hired", "home",
    "invited", "licenced", "licensed", "married", "nominated", "profitable", "promoted", "published", "qualified", "recruited",
    "registered", "selected", "self-employed", "self-funded", "shortlisted", "sober", "tenured", "vegan", "vegetarian",
];

/// Heads of a complement that praise a person.
const PRAISED: &[&str] = &[
    "expert", "guru", "leader", "rockstar", "ninja", "superstar", "influencer", "visionary", "badass", "polyglot", "beast",
    "pro", "wizard", "force", "resource", "inspiration", "example", "authority", "all-rounder",
];

/// Who a person is to others: being one is no end.
const PERSONAL: &[&str] = &[
    "partner", "parent", "friend", "person", "human", "man", "woman", "husband", "wife", "father", "mother", "dad", "mom", "mum",
    "son", "daughter", "brother", "sister", "being", "citizen", "listener", "neighbour", "neighbor", "colleague", "role model",
    "human being", "spouse",
];

pub(super) fn state(case: &Case<'_, '_, '_>) -> Verdict {
    let sentence = case.sentence;
    let start = case.head.tokens.end;
    if case.strict_target().is_some() || case.result.is_some() {
        return case.say_at(Label::Outcome, Reason::StateWithMeasure, case.result.clone().or_else(|| case.target()));
    }
    if start >= case.core {
        return Verdict::unsure(Reason::NoRule);
    }
    let fame = [
        "be known as", "be known for", "be perceived as", "be recognised for", "be recognized for", "be regarded as",
        "be seen as", "become known as", "become known for",
    ];
    if case.is(&fame) && !case.is_measured() && !case.object.proper && case.rhythm().is_none() {
        return case.vague(Reason::PraiseWithoutMeasure);
    }
    let first = case.word(0);
    let unbound = case.rhythm().is_none() && sentence.lower(start + 1) != "than";
    if unbound
        && first == "free"
        && let Some(words) = condition::wished_state(case, start, start)
    {
        return case.say_at(Label::Vague, Reason::PraiseWithoutMeasure, Some(words));
    }
    if is_free_of_a_thing(case, start) {
        return case.outcome(Reason::CheckableState);
    }
    if CHECKABLE.contains(&first) || first == "free" && matches!(case.word(1), "of" | "from") {
        return case.outcome(Reason::CheckableState);
    }
    let lead = start
        + usize::from(
            sentence.known(start).any(Classes::ADVERB)
                || first.len() > 5 && first.ends_with("ly") && sentence.longest(start, Classes::PRAISE).is_none()
                || matches!(
                    first,
                    "a" | "an" | "the" | "my" | "really" | "very" | "so" | "truly" | "overall" | "generally" | "even" | "much"
                ),
        );
    let degree = sentence.known(start).any(Classes::COMPARATIVE) || sentence.known(lead).any(Classes::COMPARATIVE);
    // "Feel calm every day": a feeling, however often.
    let routine = case.rhythm().is_some() && !case.is(&["feel"]);
    if degree && !case.is_measured() && sentence.lower(lead + 1) != "than" {
        return if routine && case.sentence.has_word(start..case.core, &["at"]) {
            case.activity(Reason::Routine)
        } else {
            case.say_wish(Reason::PraiseWithoutMeasure, complement_end(case, lead))
        };
    }
    // "Financially independent of my parents": one needs them or not.
    let free_of = |at: usize| {
        matches!(sentence.lower(at), "independent" | "self-sufficient") && matches!(sentence.lower(at + 1), "from" | "in" | "of")
    };
    if (start..start + 2).any(free_of) {
        return Verdict::unsure(Reason::UnknownState);
    }
    // "Trusted with the keys", "present at the birth": with what and where is plain to see.
    let seen = matches!((first, case.word(1)), ("trusted", "with") | ("present", "at"))
        && sentence.known(start + 2).any(Classes::DETERMINER);
    if seen {
        return Verdict::unsure(Reason::UnknownState);
    }
    if let Some(words) = condition::wished_state(case, start, lead).filter(|_| !routine) {
        return case.say_at(Label::Vague, Reason::PraiseWithoutMeasure, Some(words));
    }
    if case.measured() && !becomes_a_role(case) {
        return Verdict::unsure(Reason::StateWithFigure);
    }
    if routine {
        return Verdict::unsure(Reason::RecurringDuty);
    }
    complement(case, lead)
}

/// "Become site foreman": a role by its last word, named like a title.
fn becomes_a_role(case: &Case<'_, '_, '_>) -> bool {
    let is_role = |last: usize| case.sentence.known(last).any(Classes::ROLE) && !case.sentence.lower(last).ends_with('s');
    case.is(&["become"]) && case.comparative().is_none() && case.object.tokens.end.checked_sub(1).is_some_and(is_role)
}

/// "Mortgage-free", "smoke free": one has it or not, where "stress-free" is a mood.
fn is_free_of_a_thing(case: &Case<'_, '_, '_>, start: usize) -> bool {
    const MOODS: &[&str] = &[
        "anxiety", "care", "clutter", "conflict", "distraction", "drama", "error", "fear", "guilt", "hands", "hassle",
        "judgement", "judgment", "pain", "risk", "stress", "tension", "trouble", "worry",
    ];
    let first = case.sentence.lower(start);
    let apart = (case.word(1) == "free").then_some(first);
    let end = start + 1 + usize::from(apart.is_some());
    let of = first.strip_suffix("-free").or(apart);
    of.is_some_and(|of| !MOODS.contains(&of) && !of.ends_with("ly"))
        && !case.sentence.known(start).any(Classes::DETERMINER | Classes::ADVERB | Classes::PRAISE)
        && (case.ends_at(end) || case.sentence.known(end).any(Classes::PREPOSITION) || case.sentence.is_time(end))
}

fn complement_end(case: &Case<'_, '_, '_>, lead: usize) -> usize {
    (lead + 1).max(case.object.tokens.end).min(case.core)
}

fn complement(case: &Case<'_, '_, '_>, lead: usize) -> Verdict {
    let sentence = case.sentence;
    let evidence = |end: usize| Some(case.head.tokens.start..end);
    let role = case.holds(Classes::ROLE);
    let last = case.object.last(sentence);
    let personal = PERSONAL.contains(&last) && !case.is(&["be seen as"]);
    if let Some(praised) = praised_from(case, lead) {
        let fact = sentence.known_phrase(praised.clone()).any(Classes::PLAIN);
        if fact && role && !personal || matches!(sentence.words.phrase(praised.clone()), "fluent" | "open" | "available") {
            return Verdict::unsure(Reason::PraiseOrTitle);
        }
        return case.say_at(Label::Vague, Reason::PraiseWithoutMeasure, evidence(praised.end));
    }
    // "A leader in green logistics" leads a field and nobody.
    let field = last == "leader" && case.object.tokens.len() == 2 && sentence.lower(case.object.tokens.end) == "in" && {
        let behind = case.object.tokens.end + 1;
        !sentence.known(behind).any(Classes::DETERMINER) && !sentence.is_name(behind)
    };
    if field {
        return case.vague(Reason::PraiseWithoutMeasure);
    }
    let praise = PRAISED.contains(&last) && !case.object.proper && last != "leader";
    if praise {
        return case.vague(Reason::PraiseWithoutMeasure);
    }
    if personal && case.object.determiner.is_some() {
        return Verdict::unsure(Reason::PraiseOrTitle);
    }
    let titled = matches!(
        sentence.lower(case.head.tokens.end),
        "head"
            | "director"
            | "deputy"
            | "chair"
            | "lead"
            | "senior"
            | "principal"
            | "chief"
            | "vp"
            | "cto"
            | "ceo"
            | "cfo"
            | "coo"
            | "board"
            | "staff"
            | "president"
            | "partner"
            | "captain"
    );
    if role && (case.object.is_bounded() || titled || becomes_a_role(case)) {
        return case.outcome(Reason::Role);
    }
    if sentence.lower(case.head.tokens.end) == "the" && sentence.lower(case.head.tokens.end + 1) == "first" {
        return case.outcome(Reason::FirstOfItsKind);
    }
    Verdict::unsure(Reason::UnknownState)
}

/// Praise at the beginning of the complement.
fn praised_from(case: &Case<'_, '_, '_>, lead: usize) -> Option<Range<usize>> {
    let (count, _) = case.sentence.longest(lead, Classes::PRAISE)?;
    let two = case.sentence.any_in(lead..(lead + 4).min(case.object.tokens.end.max(lead)), Classes::PRAISE);
    let first = lead..lead + count;
    let fact = case.sentence.known_phrase(first.clone()).any(Classes::PLAIN);
    // "a strong, reliable engineer": the second adjective may be the plainer praise.
    if fact {
        two.filter(|found| !case.sentence.known_phrase(found.clone()).any(Classes::PLAIN)).or(Some(first))
    } else {
        Some(first)
    }
}
