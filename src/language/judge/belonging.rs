//! Where a person works, studies, lives or belongs: a status that one has or has not, unless the place has no name.

use crate::language::Reason;
use crate::language::judge::case::Case;
use crate::language::judge::verdict::Verdict;
use crate::language::lexicon::Classes;
use crate::language::measure::FigureKind;

/// "Work abroad", "move overseas": a place and a role that are not named.
pub(super) fn unnamed_place(case: &Case<'_, '_, '_>) -> Option<Verdict> {
    let travels = case
        .is(&["work", "live", "live in", "move", "move to", "relocate", "relocate to", "settle", "study", "work in", "travel"]);
    let after = case.head.tokens.end;
    let from = if case.is(&["live in", "move to", "relocate to"]) { after - 1 } else { after };
    let (mut count, _) = case.sentence.longest(from, Classes::UNNAMED).filter(|_| travels)?;
    count += usize::from(case.sentence.known(from + count).any(Classes::COMPARATIVE | Classes::PRAISE));
    (case.ends_at(from + count) && case.sentence.when().is_none() && !case.measured())
        .then(|| case.say_wish(Reason::PlaceNotNamed, from + count))
}

/// "Work full-time", "work for a charity", "work in Oslo": a job that one has or has not.
pub(super) fn is_employment(case: &Case<'_, '_, '_>) -> bool {
    if !case.is(&["work", "work at", "work in", "work for", "work from"]) || case.rhythm().is_some() {
        return false;
    }
    // "Work at a mill for five years": it ends, and everybody sees when.
    let years = |at: usize| matches!(case.sentence.lower(at), "years" | "year" | "months");
    let lasting = case.says_behind(&["for"])
        && case.object.is_bounded()
        && case.measured()
        && (case.object.tokens.end..case.tokens.end).any(years);
    let placed = matches!(case.preposition(), "in" | "at" | "for" | "from") || case.head.tokens.len() > 1;
    let named = case.object.proper || case.sentence.is_name(case.object.tokens.start);
    let employer = named
        || case.object.first(case.sentence) == "myself"
        || case.is(&["work from"]) && case.object.is_bounded()
        || case.object.is_bounded() && case.noun(Classes::UNIT | Classes::VENTURE);
    matches!(case.word(0), "full-time" | "part-time" | "as")
        || placed && lasting
        || case.is(&["work"]) && case.preposition() == "as"
        || placed && employer && !case.counted()
        || placed
            && case
                .sentence
                .find(case.object.tokens.end..case.tokens.end, ["as", "a"])
                .is_some_and(|as_a| is_role(case, as_a.end))
}

/// Whether a role is named from here on.
fn is_role(case: &Case<'_, '_, '_>, at: usize) -> bool {
    case.sentence.any_in(at..case.tokens.end, Classes::ROLE).is_some()
}

/// "Work four days a week", "work a 30-hour week": how much somebody is employed.
pub(super) fn is_part_time(case: &Case<'_, '_, '_>) -> bool {
    let from = case.head.tokens.end + usize::from(case.word(0) == "only");
    let alone = || case.rhythm().is_some_and(|rhythm| rhythm.start == from && case.ends_at(rhythm.end));
    let days = matches!(case.sentence.lower(from + 1), "days" | "nights") && (alone() || case.says(&["pay", "salary"]));
    case.is(&["work"]) && days || case.is(&["work a"]) && case.is_about(&["week"])
}

/// Studies somewhere are a status and an activity.
pub(super) fn is_enrolment(case: &Case<'_, '_, '_>) -> bool {
    let sentence = case.sentence;
    let school = ["academy", "college", "conservatoire", "conservatory", "polytechnic", "school", "uni", "university"]
        .contains(&case.object.last(sentence));
    let schooled = |at: usize| sentence.has_word(at + 1..at + 4, &["university", "college", "uni"]);
    let placed = |at: usize| {
        matches!(sentence.lower(at), "at" | "in") && sentence.is_name(at + 1) || sentence.lower(at) == "at" && schooled(at)
    };
    let somewhere = case.is(&["study"]) && (case.head.tokens.end..case.tokens.end).any(placed);
    case.is(&["study", "study at", "attend", "enrol in", "enroll in", "enrol at", "enroll at"]) && school || somewhere
}

/// Groups, boards and employers.
pub(super) fn join(case: &Case<'_, '_, '_>) -> Verdict {
    let sentence = case.sentence;
    let as_role = (case.head.tokens.end..case.tokens.end)
        .any(|at| sentence.lower(at) == "as" && sentence.known(at + 1).any(Classes::DETERMINER | Classes::ROLE));
    let chosen = ["board", "council", "faculty"].contains(&case.object.last(sentence));
    let named = case.object.tokens.clone().any(|at| sentence.is_name(at));
    // "Join the 1,000 pound club": the figure says who may.
    let qualified = sentence.figures_in(case.object.tokens.clone()).any(|figure| figure.kind != FigureKind::Clock);
    let elected = case.is_about(&["committee"]) && case.object.is_bounded();
    if named && sentence.when().is_some() || qualified && case.object.first(sentence) == "the" || elected {
        return Verdict::unsure(Reason::JoinsSomething);
    }
    if as_role || chosen {
        return case.outcome(Reason::JoinsInRole);
    }
    // "Join the lifeboat crew", "join the police": they choose whom they take.
    let taken = ["army", "brigade", "crew", "executive", "force", "guard", "navy", "police", "squad"]
        .contains(&case.object.last(sentence))
        && case.object.first(sentence) == "the";
    if taken {
        return Verdict::unsure(Reason::JoinsSomething);
    }
    if case.holds(Classes::GROUP | Classes::CONSUMABLE) && !matches!(case.object.last(sentence), "team" | "company") {
        return case.activity(Reason::DoingWithoutResult);
    }
    if case.noun(Classes::EVENT) && case.object.plural {
        return case.activity(Reason::OpenPlural);
    }
    Verdict::unsure(Reason::JoinsSomething)
}
