//! Doing that is done some day: one person met, one sight seen, one journey, a stated number of things prepared.

use crate::language::judge::object::Determiner;
use crate::language::judge::verdict::Case;
use crate::language::lexicon::Classes;

/// What a stay is measured in.
const STAYS: &[&str] = &["day", "month", "night", "summer", "week", "weekend", "winter", "year"];

/// Journeys: going on one has an end.
const TRIPS: &[&str] =
    &["cruise", "expedition", "holiday", "honeymoon", "pilgrimage", "retreat", "road trip", "roadtrip", "safari", "tour", "trip"];

/// Preparing one thing, or a stated number of things, is done some day.
pub(super) fn is_finite(case: &Case<'_, '_, '_>) -> bool {
    let one = case.object.determiner == Some(Determiner::One) && case.object.preposition.is_none();
    let reviews = case.is(&["review"]);
    let prepares = case.is(&["send", "share", "document", "request", "outline", "test"]);
    let chooses = case.is(&["identify", "prioritise", "prioritize", "solicit", "ask for", "gather", "collect"]);
    let may_end = case.is(&[
        "seek",
        "explain",
        "entertain",
        "compete in",
        "trade",
        "measure",
        "book",
        "debate",
        "look at",
        "market",
        "commit",
    ]);
    // "Meet my best friend", "watch the sunrise": one person or one sight.
    let taken_in = Classes::CONSUMABLE | Classes::EVENT | Classes::VOLUME;
    let known_one = matches!(case.object.first(case.sentence), "my" | "our" | "the");
    let once = known_one && one && !case.object.plural && case.is(&["meet", "watch", "view", "observe"]) && !case.noun(taken_in);
    let signed = case.is(&["sign up", "enrol", "enroll"]) && one && !case.holds(taken_in);
    let hosts = case.is(&["host"]) && !case.object.is_empty() && !case.object.plural;
    let trip =
        case.is(&["go on", "go for", "go for a", "book"]) && TRIPS.contains(&case.object.last(case.sentence)) && !case.counted();
    let stay = case.is(&["spend"]) && one && STAYS.contains(&case.object.last(case.sentence)) && is_placed(case);
    let titled = case.object.tokens.clone().any(|at| case.sentence.is_name(at)) && !case.noun(taken_in | Classes::WORK);
    let place = case.is(&["explore"]) && case.object.first(case.sentence) == "the";
    let named = titled && (case.is(&["watch"]) || place);
    let live = case.is(&["watch"]) && case.sentence.has_word(case.object.tokens.clone(), &["live"]);
    let whole_set = case.object.first(case.sentence) == "all" && !case.head.any(Classes::CONSUME);
    once || hosts
        || signed
        || trip
        || stay
        || live
        || named
        || whole_set
        || (prepares || chooses) && case.counted() && case.vanity.is_none()
        || (prepares || reviews) && one
        || may_end && one && !case.noun(Classes::EVENT)
}

/// "A night in a lighthouse", "a week with my parents": a stay, where "a week learning" is none.
fn is_placed(case: &Case<'_, '_, '_>) -> bool {
    matches!(case.sentence.lower(case.object.tokens.end), "in" | "at" | "on" | "with" | "under" | "by")
}
