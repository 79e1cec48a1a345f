//! Leading and standing in a role: what is led decides.

use crate::language::Label;
use crate::language::Reason;
use crate::language::judge::case::Case;
use crate::language::judge::finite;
use crate::language::judge::object::Object;
use crate::language::judge::verdict::Verdict;
use crate::language::lexicon::Classes;
use crate::language::measure::FigureKind;

pub(super) fn lead(case: &Case<'_, '_, '_>) -> Verdict {
    if case.is(&["work as", "start as", "begin as", "start working as", "be working as", "serve as", "act as", "serve on"]) {
        if case.is(&["serve on"]) && case.object.is_bare_plural() && !case.object.proper {
            return case.activity(Reason::OpenPlural);
        }
        return if case.holds(Classes::ROLE | Classes::UNIT) {
            case.outcome(Reason::Role)
        } else {
            Verdict::unsure(Reason::LedThing)
        };
    }
    if case.result.is_some() || case.strict_target().is_some() {
        return case.say_at(Label::Outcome, Reason::ActivityWithResult, case.result.clone().or_else(|| case.target()));
    }
    // "Chair the weekly safety meeting": the rhythm of the thing is that of the doing.
    if case.object_recurs() && case.noun(Classes::EVENT | Classes::CONSUMABLE | Classes::GROUP) {
        return case.activity(Reason::RecurringDuty);
    }
    if case.is(&["run"]) {
        return run(case);
    }
    if case.own_rhythm().is_some() {
        return case.activity(Reason::RecurringDuty);
    }
    if case.object.is_empty() || case.object.preposition.is_some() {
        return Verdict::unsure(Reason::LedThing);
    }
    if case.is(&["lead"]) && case.comparative().is_some() && case.is_abstract() {
        return case.vague(Reason::ComparativeWithoutMeasure);
    }
    if case.is(&["manage"]) && case.is_about(&["bookings", "diary", "inbox", "list", "queue", "rota"]) && !case.measured() {
        return case.activity(Reason::DoingWithoutResult);
    }
    if case.is(&["manage"]) && (case.is_abstract() || case.noun(Classes::METRIC)) {
        let told = case.comparative().or_else(|| manner(case));
        return told.map_or(Verdict::unsure(Reason::LedThing), |_| case.vague(Reason::MannerWithoutMeasure));
    }
    if case.object.is_bare_plural() && !case.object.proper {
        if let Some(comparative) = case.comparative() {
            return case.say_at(Label::Vague, Reason::ComparativeWithoutMeasure, Some(comparative));
        }
        return if case.is(&["manage", "direct", "operate", "govern", "guide", "administer"]) {
            Verdict::unsure(Reason::OpenPlural)
        } else {
            case.activity(Reason::OpenPlural)
        };
    }
    if case.is(&["mentor", "coach", "supervise", "guide", "tutor", "teach"]) {
        return guide(case);
    }
    if manner(case).is_some() {
        return Verdict::unsure(Reason::MannerWithoutMeasure);
    }
    if case.object.is_bounded() && case.holds(Classes::UNIT) {
        return case.outcome(Reason::LeadsOneThing);
    }
    Verdict::unsure(Reason::LedThing)
}

/// How it is led, when nothing else is said.
fn manner(case: &Case<'_, '_, '_>) -> Option<std::ops::Range<usize>> {
    let last = case.core.checked_sub(1)?;
    let words =
        ["effectively", "responsibly", "efficiently", "well", "better", "successfully", "properly", "confidently", "wisely"];
    words.contains(&case.sentence.lower(last)).then_some(last..last + 1)
}

/// "Teach English to refugees": whoever comes.
fn is_taught_to_all(case: &Case<'_, '_, '_>) -> bool {
    let taught = Object::parse(case.sentence, case.object.tokens.end + 1);
    taught.determiner.is_none() && taught.plural && taught.noun.any(Classes::PEOPLE)
}

/// People who are taught and guided: an end when they are brought to a level.
fn guide(case: &Case<'_, '_, '_>) -> Verdict {
    let sentence = case.sentence;
    let people = ["kids", "children", "others", "people", "friends", "students", "family"].contains(&case.object.last(sentence));
    let led = people && !(case.counted() && sentence.when().is_some());
    if case.is(&["teach"]) && led {
        return case.activity(Reason::OpenPlural);
    }
    // "Teach Sunday school": a subject without a place, a number or a day.
    let named = sentence.holds_name(case.object.tokens.end..case.core);
    let subject = case.object.determiner.is_none() && case.object.preposition.is_none() && case.object.tokens.len() < 3;
    if case.is(&["teach"])
        && subject
        && !named
        && !case.measured()
        && sentence.deadline().is_none()
        && (sentence.lower(case.object.tokens.end) != "to" || is_taught_to_all(case))
        && (sentence.when().is_none() || sentence.lower(case.object.tokens.end) != "at")
    {
        return case.activity(Reason::OpenPlural);
    }
    let one = case.object.is_bounded() && case.noun(Classes::CONSUMABLE);
    if case.is(&["teach"]) && one {
        return case.outcome(Reason::DeliversOneThing);
    }
    let level = sentence.find(case.object.tokens.end..case.tokens.end, ["to"]).is_some_and(|to| {
        sentence.known(to.end).any(Classes::DETERMINER | Classes::GETTABLE)
            || sentence.has_word(to.end..to.end + 1, &["mid", "mid-level", "senior", "victory", "qualify", "junior"])
    });
    let until = case.says_behind(&["until"]);
    if (level || until) && (case.object.is_bounded() || case.object.proper) {
        return case.outcome(Reason::BringsPersonToLevel);
    }
    // "Coach the junior team": nothing says what the team is to reach.
    let known = matches!(case.object.first(sentence), "my" | "our" | "the")
        && case.is_about_people()
        && !level
        && !until
        && !case.says_behind(&["to", "how", "for", "through"])
        && !case.measured()
        && sentence.deadline().is_none();
    if known && case.is(&["coach", "tutor", "teach", "supervise"]) {
        return case.activity(Reason::DoingWithoutResult);
    }
    Verdict::unsure(Reason::LedThing)
}

/// Races, exercise, companies: run has many objects.
fn run(case: &Case<'_, '_, '_>) -> Verdict {
    let race = case.holds(Classes::RACE) || case.is_about(finite::FINALS);
    if case.own_rhythm().is_some() {
        return case.activity(Reason::ExerciseRoutine);
    }
    if race
        && (case.object.is_bounded()
            || case.object.proper
            || case.measured()
            || case.preposition() == "in"
            || !case.object.plural)
    {
        return case.outcome(Reason::Race);
    }
    let distance = case
        .sentence
        .figures_in(case.tokens.clone())
        .any(|figure| figure.kind == FigureKind::Quantity && !case.sentence.is_duration(figure));
    if distance {
        return Verdict::unsure(Reason::MayHaveEnd);
    }
    if case.object.is_bounded() && case.holds(Classes::UNIT | Classes::VENTURE) {
        return case.outcome(Reason::LeadsOneThing);
    }
    let outside = matches!(case.preposition(), "in" | "around" | "along" | "with" | "before" | "after" | "through");
    let named = case.sentence.holds_name(case.head.tokens.end..case.core);
    if outside && !case.measured() && !named && case.sentence.deadline().is_none() && !case.holds(Classes::ROLE | Classes::EVENT)
    {
        return case.activity(Reason::DoingWithoutResult);
    }
    let held = case.object.is_bare_plural() && case.object.preposition.is_none();
    let open = !race && !case.measured() && case.sentence.deadline().is_none() && !case.object.proper;
    if held && open && !(case.noun(Classes::VENTURE) && !case.noun(Classes::EVENT | Classes::CONSUMABLE)) {
        return case.activity(Reason::OpenPlural);
    }
    Verdict::unsure(Reason::LedThing)
}
