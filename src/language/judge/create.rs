//! Making and delivering: one thing is an outcome, an uncounted stream of things and mere volume are not.

use crate::language::Label;
use crate::language::Reason;
use crate::language::judge::case::Case;
use crate::language::judge::doing;
use crate::language::judge::object::Determiner;
use crate::language::judge::predicate;
use crate::language::judge::verdict::Verdict;
use crate::language::lexicon::Classes;
use crate::language::measure::Bound;
use crate::language::measure::FigureKind;
use crate::language::measure::TargetShape;

/// Verbs whose works come in streams.
const STREAMS: &[&str] = &[
    "write", "record", "draft", "paint", "compose", "film", "publish", "release", "produce", "draw", "sketch", "bake",
    "photograph", "give", "organise", "organize", "pitch", "present", "print", "knit", "sew", "crochet", "dye", "translate",
    "curate", "illustrate", "make", "program", "animate", "arrange", "brew", "carve", "choreograph", "craft", "embroider",
    "forge", "quilt", "sculpt", "stitch", "tailor", "weave", "weld",
];

/// Praise that says only that it went well.
const HOLLOW: &[&str] =
    &["amazing", "awesome", "brilliant", "fantastic", "good", "great", "incredible", "perfect", "successful", "wonderful"];

pub(super) fn create(case: &Case<'_, '_, '_>) -> Verdict {
    let sentence = case.sentence;
    if case.result.is_some() {
        return case.say_at(Label::Outcome, Reason::ActivityWithResult, case.result.clone());
    }
    if let Some(verdict) = volume(case) {
        return verdict;
    }
    if case.is(&["make"])
        && let Some(verdict) = make(case)
    {
        return verdict;
    }
    if case.is(&["contribute"]) {
        return contribute(case);
    }
    let examined = ["review", "analysis", "audit", "assessment", "study", "survey", "research", "reviews", "audits", "checks"]
        .contains(&case.object.last(sentence));
    let regular = matches!(case.object.first(sentence), "regular" | "routine");
    if case.is(&["perform"]) && (case.noun(Classes::HOBBY) || examined || regular) {
        return case.activity(Reason::DoingWithoutResult);
    }
    if let Some(verdict) = presenting(case) {
        return verdict;
    }
    let around = matches!(case.preposition(), "in" | "about" | "on" | "for" | "at" | "with" | "to" | "from" | "like");
    if case.object.is_empty() || around {
        let beside = case.preposition() == "with" && case.noun(Classes::PEOPLE)
            || case.preposition() == "in" && case.object.last(sentence) == "front";
        if beside && case.is(STREAMS) && !case.measured() && sentence.deadline().is_none() {
            return case.activity(Reason::DoingWithoutResult);
        }
        if case.is(&["launch", "ship", "open"]) && case.measured() {
            return case.outcome(Reason::MakesOneThing);
        }
        let routine = case.own_rhythm().filter(|_| !is_output(case));
        return routine.map_or(Verdict::unsure(Reason::UnknownObject), |_| case.activity(Reason::Routine));
    }
    if let Some(verdict) = shapeless(case) {
        return verdict;
    }
    let paid = case.has_figure(FigureKind::Money) && sentence.lower(case.object.tokens.end) == "of";
    if is_output(case) {
        return Verdict::unsure(Reason::HoldsFigure);
    }
    if case.own_rhythm().is_some() && case.strict_target().is_none() && !paid || is_instalment(case) {
        return case.activity(Reason::Routine);
    }
    if praises_endless(case) {
        return case.vague(Reason::PraiseWithoutMeasure);
    }
    let open = case.object.determiner == Some(Determiner::Open) || case.object.determiner.is_none() && case.object.plural;
    if open {
        let stream = case.is(STREAMS)
            && case.target().is_none()
            && sentence.deadline().is_none()
            && !case.object.proper
            && case.praise().is_none();
        return if stream { case.activity(Reason::OpenPlural) } else { Verdict::unsure(Reason::OpenPlural) };
    }
    let only_praise = case.object.tokens.len() == 1 && case.noun(Classes::PRAISE);
    if case.praise().is_some() && !case.object.proper || only_praise {
        let hollow = case.praise().is_some_and(|praise| HOLLOW.contains(&sentence.words.phrase(praise)));
        return if case.object.determiner.is_none() || hollow && !case.measured() {
            case.vague(Reason::PraiseWithoutMeasure)
        } else {
            Verdict::unsure(Reason::PraiseInObject)
        };
    }
    // "Write three sentences before bed", "draw one tree after dinner": done every day.
    if case.is(STREAMS) && is_at_its_hour(case) {
        return if case.counted() || case.object.first(sentence) == "one" {
            case.activity(Reason::PlainCount)
        } else {
            Verdict::unsure(Reason::UnknownObject)
        };
    }
    let bounded = case.object.determiner.is_some_and(|determiner| determiner != Determiner::Each) || case.object.proper;
    if bounded || matches!(case.object.first(sentence), "version" | "beta" | "mvp") || case.noun(Classes::WORK) {
        return case.outcome(Reason::MakesOneThing);
    }
    Verdict::unsure(Reason::UnknownObject)
}

/// "Before bed", "after dinner": an hour that every day has.
fn is_at_its_hour(case: &Case<'_, '_, '_>) -> bool {
    const HOURS: &[&str] = &["bed", "bedtime", "breakfast", "dinner", "lunch", "sleep", "supper", "work"];
    let when = |at: usize| matches!(case.sentence.lower(at), "before" | "after" | "over" | "during");
    (case.object.tokens.end..case.core).any(|at| when(at) && HOURS.contains(&case.sentence.lower(at + 1)) && case.ends_at(at + 2))
}

/// "Publish a weekly episode": the rhythm of the thing is that of the doing.
fn is_instalment(case: &Case<'_, '_, '_>) -> bool {
    case.object_recurs()
        && case.is(STREAMS)
        && matches!(case.object.first(case.sentence), "a" | "an")
        && !case.noun(Classes::VENTURE)
}

/// A count of what has no effect by itself.
fn volume(case: &Case<'_, '_, '_>) -> Option<Verdict> {
    let volume = case.vanity.clone()?;
    let limits = case.targets().any(|target| !matches!(target.shape, TargetShape::Limit(Bound::AtLeast)));
    // "Write 50,000 words of the novel": so much of one work.
    let written = case.is_about(&["lines", "pages", "words"]) && case.rhythm().is_none();
    let part = case.sentence.lower(case.object.tokens.end) == "of"
        && matches!(case.sentence.lower(case.object.tokens.end + 1), "my" | "our" | "the")
        && (case.sentence.deadline().is_some() || written);
    if limits || part || case.says_behind(&["with"]) {
        return Some(Verdict::unsure(Reason::VolumeWithCondition));
    }
    let drawn = case.is(&["draw"]) && case.noun(Classes::AUDIENCE);
    if (drawn || case.is(&["launch", "ship", "release", "deliver", "build"])) && case.rhythm().is_none() {
        return Some(Verdict::unsure(Reason::VolumeOfOutput));
    }
    Some(case.say_at(Label::Activity, Reason::VolumeOfOutput, Some(case.head.tokens.start..volume.end)))
}

/// What is made cannot be checked: praise of what is delivered, comparisons, abstract nouns, habits.
fn shapeless(case: &Case<'_, '_, '_>) -> Option<Verdict> {
    // "Create a reading log": the thing is made, and then it stands there.
    let book = ["journal", "diary", "log", "notebook", "logbook"].contains(&case.object.last(case.sentence));
    if book && case.own_rhythm().is_none() {
        return Some(Verdict::unsure(Reason::HabitAsObject));
    }
    // "Open a yoga practice": rooms with a door.
    if case.noun(Classes::HABIT) && !case.measured() && !case.noun(Classes::WORK) && !case.is(&["open"]) {
        return Some(doing::habit(case));
    }
    // "Make something with clay", "make something each month" are bounded by how and how often.
    let something = matches!(case.object.first(case.sentence), "something" | "anything");
    if case.measured() || something && (case.says_with_what() || case.own_rhythm().is_some()) {
        return None;
    }
    if case.is(&["deliver"]) && (case.any_praise().is_some() || case.comparative().is_some() || is_value(case)) {
        return Some(case.vague(Reason::PraiseWithoutMeasure));
    }
    // "Build a larger kite": it is there or not, and its size is plain to see.
    let sized = matches!(
        case.sentence.lower(case.object.tokens.start + 1),
        "bigger" | "larger" | "longer" | "smaller" | "taller" | "wider" | "lighter"
    );
    let growing = case.noun(Classes::VENTURE | Classes::ENDLESS | Classes::METRIC);
    if sized && matches!(case.object.first(case.sentence), "a" | "an") && case.noun(Classes::WORK) && !growing {
        return Some(Verdict::unsure(Reason::PraiseInObject));
    }
    if let Some(comparative) = case.comparative() {
        return Some(case.say_wish(Reason::ComparativeWithoutMeasure, comparative.end));
    }
    let written = case.is(&[
        "arrange", "write", "draft", "publish", "record", "document", "ship", "launch", "release", "open", "print", "implement",
    ]);
    let named = case.holds(Classes::WORK | Classes::GETTABLE) && case.noun(Classes::WORK | Classes::GETTABLE);
    let entity = matches!(case.object.first(case.sentence), "a" | "an")
        && ["organisation", "organization"].contains(&case.object.last(case.sentence));
    let personal = !entity && case.object.determiner != Some(Determiner::Number) && !case.object.proper;
    (case.is_abstract() && !written && !named && personal).then(|| case.vague(Reason::BuildsAbstract))
}

/// "Build a strong team", "create an inclusive workplace": what is praised is never finished.
fn praises_endless(case: &Case<'_, '_, '_>) -> bool {
    let new = matches!(case.object.last(case.sentence), "home" | "school" | "club" | "hospital" | "charity");
    // "Create meaningful connections", "make data-driven decisions".
    let ties = ["choices", "connections", "conversations", "decisions", "experiences", "friendships", "memories", "moments"]
        .contains(&case.object.last(case.sentence));
    case.any_praise().is_some()
        && (case.noun(Classes::ENDLESS) || ties)
        && !new
        && !case.object.proper
        && !case.counted()
        && !case.measured()
        && case.sentence.when().is_none()
        && case.is(&["build", "create", "establish", "form", "build out", "set up", "generate", "make"])
}

fn is_value(case: &Case<'_, '_, '_>) -> bool {
    ["value", "results", "excellence", "quality", "impact", "experiences"].contains(&case.object.last(case.sentence))
}

/// Make: an empty verb with many idioms.
fn make(case: &Case<'_, '_, '_>) -> Option<Verdict> {
    if let Some(verdict) = predicate::made(case) {
        return Some(verdict);
    }
    // "Make our street car-free on Sundays".
    if case.object.is_bounded() && case.object.tokens.len() > 2 && case.object.last(case.sentence).ends_with("-free") {
        return Some(case.outcome(Reason::CausedResult));
    }
    if praises_endless(case) && case.object.plural {
        return Some(case.vague(Reason::PraiseWithoutMeasure));
    }
    if case.has_figure(FigureKind::Money) && case.object.preposition.is_none() {
        return Some(case.outcome(Reason::AchievementWithFigure));
    }
    let bounded = case.object.is_bounded();
    if case.own_rhythm().is_some() || case.is_abstract() || case.comparative().is_some() {
        return None;
    }
    (!(case.counted() || bounded && case.noun(Classes::WORK | Classes::CONSUMABLE)))
        .then(|| Verdict::unsure(Reason::UnknownObject))
}

/// "Build 50 council homes a year", "deploy daily without manual steps": how much comes out, or how well it goes.
fn is_output(case: &Case<'_, '_, '_>) -> bool {
    let content = Classes::VOLUME | Classes::CONSUMABLE | Classes::EVENT | Classes::DOSE | Classes::HABIT | Classes::HOBBY;
    let yearly = |at: usize| matches!(case.sentence.lower(at), "year" | "annum");
    // More than one a month is a plant's output, and not one person's practice.
    let many = || case.figure().and_then(|figure| figure.value(case.sentence.words)).is_some_and(|count| count > 12.0);
    case.own_rhythm().is_some_and(|rhythm| {
        case.says_behind(&["without"]) || case.counted() && many() && !case.noun(content) && rhythm.into_iter().any(yearly)
    })
}

fn contribute(case: &Case<'_, '_, '_>) -> Verdict {
    if case.object.determiner == Some(Determiner::One) && case.object.preposition.is_none() {
        return case.outcome(Reason::DeliversOneThing);
    }
    if case.own_rhythm().is_some() {
        return case.activity(Reason::Routine);
    }
    let open = case.object.is_bare_plural() && case.object.preposition.is_none();
    let stream = case.noun(Classes::WORK) && case.sentence.deadline().is_none();
    if open && (stream || case.noun(Classes::VOLUME | Classes::CONSUMABLE)) {
        return case.activity(Reason::OpenPlural);
    }
    Verdict::unsure(Reason::UnknownObject)
}

/// "Speak at a conference", "present the results to the board".
fn presenting(case: &Case<'_, '_, '_>) -> Option<Verdict> {
    let sentence = case.sentence;
    if case.is(&["speak at", "present at", "perform at", "perform", "talk at"]) && !case.object.is_empty() {
        if case.own_rhythm().is_some() {
            return Some(case.activity(Reason::Routine));
        }
        if case.object.is_bare_plural() && !case.object.proper {
            return Some(if case.is(&["present at"]) {
                case.activity(Reason::OpenPlural)
            } else {
                Verdict::unsure(Reason::OpenPlural)
            });
        }
        let bounded = case.object.determiner.is_some() || case.object.proper;
        return Some(if bounded { case.outcome(Reason::DeliversOneThing) } else { Verdict::unsure(Reason::UnknownObject) });
    }
    // "To the board", "at the spring congress".
    let before = |at: usize| {
        sentence.lower(at) == "to"
            || sentence.lower(at) == "at" && (sentence.known(at + 1).any(Classes::DETERMINER) || sentence.is_name(at + 1))
    };
    let audience = case.is(&["present"])
        && case.object.preposition.is_none()
        && !case.object.is_empty()
        && (case.object.tokens.end..case.tokens.end).any(before)
        && case.own_rhythm().is_none();
    audience.then(|| case.outcome(Reason::DeliversToAudience))
}
