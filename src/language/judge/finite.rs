//! Doing that is done some day: one person met, one sight seen, one journey, a stated number of things prepared.

use crate::language::judge::object::Determiner;
use crate::language::judge::verdict::Case;
use crate::language::lexicon::Classes;

/// What a stay is measured in.
const STAYS: &[&str] = &["day", "month", "night", "summer", "week", "weekend", "winter", "year"];

/// Journeys: going on one has an end.
const TRIPS: &[&str] =
    &["cruise", "expedition", "holiday", "honeymoon", "pilgrimage", "retreat", "road trip", "roadtrip", "safari", "tour", "trip"];

/// What is taken in, and may be taken in without end.
const TAKEN_IN: Classes = Classes::CONSUMABLE.with(Classes::EVENT).with(Classes::VOLUME);

/// Whether what is done has an end by what it is done to; the head says which question to ask.
pub(super) fn is_finite(case: &Case<'_, '_, '_>) -> bool {
    let one = case.object.determiner == Some(Determiner::One) && case.object.preposition.is_none();
    let first = case.object.first(case.sentence);
    // "Meet my best friend", "watch the sunrise": one person or one sight.
    let once = || one && matches!(first, "my" | "our" | "the") && !case.object.plural && !case.noun(TAKEN_IN);
    let trip = || TRIPS.contains(&case.object.last(case.sentence)) && !case.counted();
    let finite = match case.head.base {
        "watch" => once() || is_titled(case) || case.sentence.has_word(case.object.tokens.clone(), &["live"]),
        "meet" => once() || is_named(case),
        "view" | "observe" => once(),
        "memorise" | "memorize" => one || case.counted(),
        "sign up" | "enrol" | "enroll" => one && !case.holds(TAKEN_IN),
        "host" => !case.object.is_empty() && !case.object.plural,
        "go on" | "go for" | "go for a" => trip(),
        "spend" => (one && STAYS.contains(&case.object.last(case.sentence)) || case.object.proper) && is_placed(case),
        "explore" => first == "the" && is_titled(case) || matches!(first, "a" | "an") && !case.is_abstract(),
        "review" => one,
        "send" | "share" | "document" | "request" | "outline" | "test" => {
            one && !case.is_abstract()
                || case.counted() && case.vanity.is_none()
                || case.noun(Classes::WORK) && !case.object.plural && case.object.preposition.is_none()
        }
        "identify" | "prioritise" | "prioritize" | "solicit" | "gather" | "collect" => case.counted() && case.vanity.is_none(),
        "book" => trip() || one && !case.noun(Classes::EVENT) || case.counted(),
        "apply for" | "ask for" => case.object.determiner == Some(Determiner::One) && !case.object.plural,
        "seek" | "explain" | "entertain" | "compete in" | "trade" | "measure" | "debate" | "look at" | "market" | "commit" => {
            one && !case.noun(Classes::EVENT)
        }
        _ => false,
    };
    finite || first == "all" && !case.head.any(Classes::CONSUME)
}

/// "Meet Ada Lovelace": one person by name.
fn is_named(case: &Case<'_, '_, '_>) -> bool {
    case.object.proper && !case.object.plural && case.object.preposition.is_none() && !case.sentence.is_title_case()
}

/// "The Northern Lights", "Amélie": something that has a name, and is no course or book.
fn is_titled(case: &Case<'_, '_, '_>) -> bool {
    case.object.tokens.clone().any(|at| case.sentence.is_name(at)) && !case.noun(TAKEN_IN.with(Classes::WORK))
}

/// "A night in a lighthouse", "a week with my parents": a stay, where "a week learning" is none.
fn is_placed(case: &Case<'_, '_, '_>) -> bool {
    matches!(case.sentence.lower(case.object.tokens.end), "in" | "at" | "on" | "with" | "under" | "by")
}
