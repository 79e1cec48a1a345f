//! Doing that is done some day: one person met, one sight seen, one journey, a stated number of things prepared.

use crate::language::judge::case::Case;
use crate::language::judge::object::Determiner;
use crate::language::lexicon::Classes;

/// What a stay is measured in.
const STAYS: &[&str] = &["day", "month", "night", "summer", "week", "weekend", "winter", "year"];

/// Journeys: going on one has an end.
pub(super) const TRIPS: &[&str] = &[
    "cruise", "expedition", "getaway", "holiday", "honeymoon", "pilgrimage", "retreat", "road trip", "roadtrip", "safari",
    "tour", "trip", "vacation",
];

/// What is seen and heard where it happens: one of them, with a name or in a place that has one, is seen once.
pub(super) const SHOWS: &[&str] = &[
    "ballet", "concert", "derby", "event", "festival", "final", "game", "gig", "match", "musical", "opera", "parade",
    "performance", "play", "premiere", "race", "series", "show", "tournament",
];

/// What is held once in a life.
pub(super) const CEREMONIES: &[&str] =
    &["baptism", "ceremony", "christening", "coronation", "funeral", "graduation", "inauguration", "reunion", "wedding"];

/// Where only those come who were good enough before.
pub(super) const FINALS: &[&str] =
    &["championship", "championships", "final", "finals", "nationals", "playoffs", "regionals", "semi-final", "semi-finals"];

/// What is met by being good enough.
pub(super) const DEMANDS: &[&str] = &[
    "budget", "criteria", "deadline", "deadlines", "goal", "goals", "quota", "requirement", "requirements", "standard",
    "standards", "target", "targets", "threshold",
];

/// What is taken in, and may be taken in without end.
const TAKEN_IN: Classes = Classes::CONSUMABLE.with(Classes::EVENT).with(Classes::VOLUME);

/// Whether what is done has an end by what it is done to; the head says which question to ask.
pub(super) fn is_finite(case: &Case<'_, '_, '_>) -> bool {
    let one = case.object.determiner == Some(Determiner::One) && case.object.preposition.is_none();
    let first = case.object.first(case.sentence);
    // "Meet my best friend", "watch the sunrise": one person or one sight.
    let once = || one && matches!(first, "my" | "our" | "the") && !case.object.plural && !case.noun(TAKEN_IN);
    let trip = || TRIPS.contains(&case.object.last(case.sentence)) && (!case.counted() || matches!(first, "one" | "1"));
    let finite = match case.head.base {
        // "With subtitles" tells of a practice.
        "attend" | "listen to" => {
            one && is_show(case) || (one || case.object.proper) && case.rhythm().is_none() && is_in_company(case)
        }
        "watch" => {
            once()
                || one && is_show(case)
                || is_titled(case) && !case.sentence.has_word(case.object.tokens.end..case.core, &["subtitles"])
                || case.object_says(&["live"])
        }
        "meet" => once() || is_named(case) || matches!(first, "someone" | "somebody") || case.says(DEMANDS),
        "prepare" => is_named(case) || !case.object.plural && case.object.preposition.is_none() && case.noun(Classes::WORK),
        "practise" | "practice" => {
            case.object.preposition.is_some_and(|at| case.sentence.lower(at) == "as")
                || matches!(case.object.last(case.sentence), "law" | "medicine")
        }
        "get up" => !case.object.is_empty() && matches!(case.preposition(), "" | "to"),
        "screen" | "answer" => one && !case.object.plural,
        "view" | "observe" => once(),
        "memorise" | "memorize" => one || case.counted(),
        // "Enrol Tuva in nursery": somebody else is enrolled once.
        "sign up" | "enrol" | "enroll" => (one || case.counted()) && !case.holds(TAKEN_IN),
        "host" => {
            let due = || one && case.sentence.when().is_some();
            let guests = case.counted() && !case.noun(TAKEN_IN);
            !case.object.is_empty() && (!case.object.plural || guests || due())
        }
        "go on" if one && case.object.last(case.sentence) == "date" => true,
        "go on" | "go for" | "go for a" => trip(),
        // "Invest in a bread oven" is bought and stands there.
        "invest in" => matches!(first, "a" | "an") && !case.object.plural && !case.is_abstract() && case.praise().is_none(),
        "try out" => case.measured() && !case.object.is_empty(),
        "spend" => {
            let stays = one && STAYS.contains(&case.object.last(case.sentence)) || case.object.proper;
            let feast = case.object.tokens.clone().any(|at| case.sentence.is_name(at));
            let away = (case.head.tokens.end..case.core).any(|at| {
                matches!(case.sentence.lower(at), "in" | "at") && case.sentence.is_name(at + 1) && !case.sentence.is_time(at + 1)
            });
            feast && away || (stays || case.measured() && case.sentence.is_name(case.object.tokens.end + 1)) && is_placed(case)
        }
        "explore" => {
            first == "the" && is_titled(case) && case.sentence.is_name(case.object.tokens.end - 1)
                || matches!(first, "a" | "an") && !case.is_abstract()
        }
        "review" | "feed" => one && !case.object.plural || case.is(&["feed"]) && case.counted(),
        "argue" => one,
        "compete" => case.preposition() == "at" && case.object.holds_name(case.sentence) && !case.object.plural,
        "collect" if case.object.determiner == Some(Determiner::Each) && case.rhythm().is_none() => true,
        "audition for" | "referee" | "umpire" | "officiate" | "officiate at" => case.object.is_bounded() && !case.object.plural,
        "conduct" => one && case.sentence.when().is_some(),
        "send" | "share" | "document" | "request" | "outline" | "test" => {
            one && !case.is_abstract()
                || case.counted() && case.vanity.is_none()
                || case.noun(Classes::WORK) && !case.object.plural && case.object.preposition.is_none()
        }
        "identify" if one && !case.object.plural => true,
        "identify" | "prioritise" | "prioritize" | "solicit" | "gather" | "collect" => {
            (case.counted() || one && case.measured()) && case.vanity.is_none()
        }
        "book" => trip() || (one || case.object.plural) && !case.noun(Classes::EVENT) || case.counted(),
        "apply for" | "ask for" => case.object.determiner == Some(Determiner::One) && !case.object.plural,
        "seek" | "explain" | "entertain" | "compete in" | "trade" | "measure" | "debate" | "look at" | "market" | "commit" => {
            one && !case.noun(Classes::EVENT)
        }
        _ => false,
    };
    // "Paint the rest of the fleet": so much is left.
    let left = first == "the" && case.object_says(&["rest", "remainder"]);
    finite || first == "all" && !case.head.any(Classes::CONSUME) || left || is_due(case)
}

/// "Inspect every depot by Easter", "talk at the summit in 2028": one thing that is done to a day, or at a place with a name.
pub(super) fn is_due(case: &Case<'_, '_, '_>) -> bool {
    let sentence = case.sentence;
    // "Reach out to 15 clerks in Devon by May": so many are spoken to, and nothing comes of it by a day.
    let spoken_to = case.counted()
        && case.object.plural
        && case
            .is(&["chat with", "connect with", "network with", "reach out to", "speak to", "speak with", "talk to", "talk with"]);
    if case.head.any(Classes::CONSUME) || sentence.when().is_none() || case.vanity.is_some() || spoken_to {
        return false;
    }
    let open = TAKEN_IN.with(Classes::ABSTRACT).with(Classes::HABIT).with(Classes::HOBBY).with(Classes::DOSE).with(Classes::EXAM);
    let known = matches!(case.object.determiner, Some(Determiner::One | Determiner::Each));
    let event = known && !case.object.plural && case.noun(Classes::EVENT) && case.object.preposition.is_none();
    let thing = case.object.determiner.is_some_and(|determiner| determiner != Determiner::Open) || case.noun(Classes::GETTABLE);
    let named = sentence.holds_name(case.head.tokens.end..case.core);
    let due = sentence.deadline().is_some();
    event || due && case.object.preposition.is_none() && thing && !case.noun(open) || named && due
}

/// "Meet Ada Lovelace": one person by name.
fn is_named(case: &Case<'_, '_, '_>) -> bool {
    case.object.proper && !case.object.plural && case.object.preposition.is_none() && !case.sentence.is_title_case()
}

/// "With my friends": done for the joy of it. "As a speaker": somebody is invited.
fn is_in_company(case: &Case<'_, '_, '_>) -> bool {
    let sentence = case.sentence;
    (case.head.tokens.end..case.tokens.end).any(|at| {
        let owned = usize::from(matches!(sentence.lower(at + 1), "my" | "our" | "the" | "some"));
        let invited = sentence.lower(at) == "as" && matches!(sentence.lower(at + 1), "a" | "an");
        invited || sentence.lower(at) == "with" && sentence.known(at + 1 + owned).any(Classes::PEOPLE)
    })
}

/// "An opera in Verona", "a Celtic match".
fn is_show(case: &Case<'_, '_, '_>) -> bool {
    let sentence = case.sentence;
    let behind = case.object.tokens.end;
    let named = |at: usize| sentence.is_name(at) && !sentence.is_time(at);
    let placed = matches!(sentence.lower(behind), "at" | "in" | "on")
        && (named(behind + 1) || sentence.lower(behind + 1) == "the" && named(behind + 2));
    SHOWS.contains(&case.object.last(sentence))
        && !case.object.plural
        && !sentence.is_title_case()
        && (placed || case.object.tokens.clone().any(named))
}

/// "The Northern Lights", "Amélie": something that has a name, and is no course or book.
fn is_titled(case: &Case<'_, '_, '_>) -> bool {
    case.object.tokens.clone().any(|at| case.sentence.is_name(at)) && !case.noun(TAKEN_IN.with(Classes::WORK))
}

/// "A night in a lighthouse", "a week with my parents": a stay, where "a week learning" is none.
fn is_placed(case: &Case<'_, '_, '_>) -> bool {
    matches!(case.sentence.lower(case.object.tokens.end), "in" | "at" | "on" | "with" | "under" | "by")
}

#[cfg(test)]
mod tests {
    use crate::language::Label;
    use crate::language::Vocabulary;
    use crate::language::judge;

    fn wrong(wanted: Label, statements: &[&'static str]) -> Vec<&'static str> {
        statements.iter().copied().filter(|statement| judge(statement, &Vocabulary::default()).label != wanted).collect()
    }

    #[test]
    fn one_thing_that_is_done_to_a_day_may_be_an_end() {
        let finite = [
            "Inspect every lock gate by Easter",
            "Referee a county final by 2031",
            "Prepare the barge for sale by April",
            "Invest £900 by summer",
            "Rehearse the masque and perform it on 3 May",
            "Learn the canon by heart",
            "Read the rest of the saga",
            "Explore and Map the Whole Shore",
            "Volunteer at the shelter. Once.",
            "Argue a case before the tribunal",
        ];
        assert_eq!(wrong(Label::Unsure, &finite), [""; 0]);
    }

    #[test]
    fn streams_of_errands_and_routines_are_activities() {
        let open = [
            "Distribute leaflets at the quay",
            "Repair bicycles for the club",
            "Publish a weekly bulletin",
            "Chair the weekly lock meeting",
            "Run tours for visitors",
            "Cycle to work",
            "Stretch after every row",
            "Study maritime law",
            "Meal-prep on Sundays",
            "Particpate in tastings",
            "Ask my foreman for feedback",
            "Keep a tide notebook",
            "Have a family dinner every Sunday",
        ];
        assert_eq!(wrong(Label::Activity, &open), [""; 0]);
    }

    #[test]
    fn people_who_are_helped_are_no_end() {
        let help = [
            "Help my parents with their paperwork",
            "Support apprentices in their first season",
            "Help run the harbour fair",
            "Coach the junior crew",
            "Train new apprentices",
        ];
        assert_eq!(wrong(Label::Activity, &help), [""; 0]);
    }
}
