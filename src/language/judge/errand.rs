//! Errands: one of them is done and over, unless it comes again and again.

use crate::language::Reason;
use crate::language::judge::case::Case;
use crate::language::judge::doing;
use crate::language::judge::object::Determiner;
use crate::language::judge::sentence::Sentence;
use crate::language::judge::verdict::Verdict;
use crate::language::lexicon::Classes;

/// What is updated again and again.
const UPKEPT: &[&str] = &[
    "backlog", "blog", "directory", "inventory", "list", "matrix", "schedule", "calendar", "cv", "database", "docs",
    "documentation", "handbook", "log", "notes", "page", "profile", "records", "register", "resume", "résumé", "runbook",
    "runbooks", "site", "spreadsheet", "website", "wiki",
];

/// What is used again and again.
const TOOLS: &[&str] = &[
    "app", "apps", "calendar", "checklist", "checklists", "diary", "flashcards", "gym", "method", "planner", "reminders",
    "spreadsheet", "technique", "template", "templates", "timer", "tracker",
];

/// "After each session", "with every meal": a rhythm without a time.
pub(super) fn each_time(case: &Case<'_, '_, '_>) -> bool {
    let sentence = case.sentence;
    (case.object.tokens.end..case.tokens.end).any(|at| {
        let each = |at: usize| matches!(sentence.lower(at), "each" | "every") && !sentence.is_time(at);
        let closed = Classes::DETERMINER | Classes::PREPOSITION;
        let recurs = |at: usize| {
            let plural = |at: usize| sentence.words.is_word(at) && sentence.is_plural(at) && !sentence.is_time(at);
            plural(at) || plural(at + 1) && sentence.words.is_word(at) && !sentence.known(at).any(closed)
        };
        // "With every seat sold" says how it is to be.
        let settled = |at: usize| {
            (at + 3..at + 5).any(|at| {
                let known = sentence.known(at);
                known.any(Classes::PAST) && !known.any(Classes::NOUN | Classes::BASE)
            })
        };
        match sentence.lower(at) {
            // "After storms", "after wet rides".
            "after" => each(at + 1) || recurs(at + 1),
            "with" if settled(at) => false,
            "before" if is_nightly(sentence, at + 1) => true,
            "before" | "between" | "at" | "with" => each(at + 1),
            "during" => each(at + 1) || sentence.is_plural(at + 1),
            "end" | "start" | "beginning" => sentence.lower(at + 1) == "of" && each(at + 2),
            _ => false,
        }
    })
}

/// "Before bed", "before going to sleep", "before meals": what comes every day.
fn is_nightly(sentence: &Sentence<'_>, at: usize) -> bool {
    let going = usize::from(matches!(sentence.lower(at), "going" | "falling"));
    let to = going * (1 + usize::from(sentence.lower(at + 1) == "to"));
    matches!(sentence.lower(at + to), "asleep" | "bed" | "bedtime" | "meals" | "sleep" | "sleeping")
}

/// Nothing behind the object, or what a tool is used for: "use flashcards for vocabulary".
fn is_alone(case: &Case<'_, '_, '_>) -> bool {
    let end = case.object.tokens.end;
    case.ends_at(end)
        || case.is(&["use"]) && matches!(case.sentence.lower(end), "at" | "during" | "for" | "in" | "on" | "when" | "while")
}

/// One errand has an end, a stream of them and what is kept up have none.
pub(super) fn errand(case: &Case<'_, '_, '_>) -> Verdict {
    let sentence = case.sentence;
    // "Distribute leaflets", "process invoices": one errand has an end, a stream of them has none.
    let kept = case.is(&["update"]) && case.is_about(UPKEPT) || case.is(&["use"]) && case.is_about(TOOLS);
    let tools = case.is(&["use"]) && case.object.is_bare_plural();
    let one = (case.object.determiner == Some(Determiner::One) || tools) && case.object.preposition.is_none();
    if kept && one && !case.measured() && sentence.deadline().is_none() && is_alone(case) {
        return doing::activity(case);
    }
    let stream = case.head.any(Classes::DOING) && case.object.preposition.is_none() && !case.object.proper;
    let bare = case.object.plural && matches!(case.object.determiner, None | Some(Determiner::Open));
    let alone = case.is(&["dust", "fold", "iron", "label", "mark", "peel", "polish", "scrub", "stack", "wax"])
        && case.tokens.end == case.head.tokens.end + 1
        && !sentence.peeled;
    // "Donate old coats to Oxfam": it is given away once.
    let given = case.is(&["donate", "give", "give away", "return"])
        && sentence.lower(case.object.tokens.end) == "to"
        && sentence.is_name(case.object.tokens.end + 1);
    if stream && bare && !alone && !given && !case.measured() && sentence.deadline().is_none() && !sentence.is_title_case() {
        return doing::activity(case);
    }
    // "Hand out 5,000 leaflets": many of them reach nothing that one would not.
    if case.vanity.is_some() && case.counted() && !case.noun(Classes::AUDIENCE) && case.head.tokens.len() < 3 {
        return case.activity(Reason::PlainCount);
    }
    if case.own_rhythm().is_some() || case.object_says(&["regular", "recurring", "routine"]) {
        return case.activity(Reason::Routine);
    }
    if case.is(&["set", "keep", "show"]) && case.comparative().is_some() && case.is_abstract() && !case.measured() {
        return case.vague(Reason::ComparativeWithoutMeasure);
    }
    if case.noun(Classes::HABIT) && case.is(&["keep", "set"]) {
        return case.activity(Reason::HabitAsObject);
    }
    if case.is(&["pick up"]) && case.noun(Classes::HOBBY) && !case.counted() && case.object.first(sentence) != "a" {
        return case.activity(Reason::BeginsActivity);
    }
    if case.is(&["set"]) && case.object.is_bare_plural() && case.is_abstract() && !case.measured() {
        return case.vague(Reason::CannotBeChecked);
    }
    // "Hold a weekly stand-up": the rhythm of the thing is that of the doing.
    if case.is(&["hold"]) && case.object_recurs() && case.noun(Classes::EVENT | Classes::CONSUMABLE | Classes::GROUP) {
        return case.activity(Reason::RecurringDuty);
    }
    let sessions = case.noun(Classes::EVENT) || case.object.is_bare_plural() && case.object.last(sentence).ends_with("ings");
    if case.is(&["hold"]) && sessions && case.object.plural {
        return case.activity(Reason::OpenPlural);
    }
    if case.is(&["try"]) && case.counted() && case.noun(Classes::CONSUMABLE | Classes::EVENT) {
        return case.activity(Reason::PlainCount);
    }
    // "Use the new archive": no errand, and nobody can say when it is done.
    Verdict::unsure(if case.is(&["use"]) { Reason::NoRule } else { Reason::FiniteTask })
}
