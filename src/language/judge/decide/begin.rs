//! Beginning and continuing: the class of what is begun is passed on.

use crate::language::Label;
use crate::language::Reason;
use crate::language::judge::decide::Case;
use crate::language::judge::decide::Verdict;
use crate::language::judge::decide::decide;
use crate::language::judge::sentence::Object;
use crate::language::judge::sentence::verb_at;
use crate::language::lexicon::Classes;

/// What is begun and goes on without an end.
const ROUTINES: &[&str] = &[
    "habit",
    "routine",
    "practice",
    "course",
    "class",
    "programme",
    "program",
    "lessons",
    "studies",
    "training",
    "degree",
    "journal",
    "diary",
    "log",
    "notebook",
    "spreadsheet",
    "record",
    "tally",
    "list",
    "scrapbook",
    "blog",
    "reading",
    "workout",
    "yoga",
    "therapy",
];

pub(super) fn begin(case: &Case<'_, '_>) -> Verdict {
    let sentence = case.sentence;
    if let Some(verdict) = begun_activity(case) {
        return verdict;
    }
    if case.is(&["start", "begin"]) && case.object.is_bounded() {
        if [
            "business",
            "company",
            "charity",
            "non-profit",
            "nonprofit",
            "school",
            "shop",
            "practice",
            "family",
            "startup",
            "club",
            "podcast",
            "channel",
        ]
        .contains(&case.object.last(sentence))
        {
            return case.outcome(Reason::FoundsSomething);
        }
        if ["work", "role", "job", "position"].contains(&case.object.last(sentence)) {
            return case.outcome(Reason::StartsRole);
        }
    }
    let taken = case.is(&["continue", "continue with", "carry on", "resume", "keep"])
        && case.head_is(Classes::CONSUMABLE | Classes::EVENT)
        && case.result.is_none();
    let studied =
        case.is(&["start", "begin", "continue", "continue with"]) && case.holds(Classes::CREDENTIAL) && case.result.is_none();
    let resumed = case.is(&["continue with"]) && case.result.is_none() && !case.measured();
    if taken || studied || resumed || ROUTINES.contains(&case.object.last(sentence)) || case.rhythm() {
        return if case.target() && !case.rhythm() {
            Verdict::unsure(Reason::BeginsSomething)
        } else {
            case.activity(Reason::BeginsActivity)
        };
    }
    let progress = matches!(case.object.last(sentence), "progress" | "work" | "efforts" | "journey" | "development");
    let kept = sentence.lower(sentence.end - 1);
    let quality = sentence.look_up(kept).any(Classes::VAGUE_ADJECTIVE)
        || sentence.find("up to date").is_some()
        || matches!(kept, "high" | "low" | "going" | "alive" | "strong" | "tidy")
        || case.object.is_bounded() && case.praise().is_some();
    if case.is(&["keep"]) && quality && case.result.is_none() && !case.measured() && !case.rhythm() {
        return case.vague(Reason::StateWithoutMeasure);
    }
    if case.is(&["continue"]) && progress {
        return case.activity(Reason::BeginsActivity);
    }
    if case.is(&["continue"]) && case.is_abstract() {
        return case.vague(Reason::ChangeWithoutMeasure);
    }
    Verdict::unsure(Reason::BeginsSomething)
}

/// "Start running", "continue to learn": what is begun decides.
fn begun_activity(case: &Case<'_, '_>) -> Option<Verdict> {
    let sentence = case.sentence;
    let from = case.head.tokens.end + usize::from(case.word(0) == "to");
    if let Some(inner) = verb_at(sentence, from).filter(|inner| inner.gerund || case.word(0) == "to") {
        if case.result.is_some() {
            return Some(case.say_at(Label::Outcome, Reason::ActivityWithResult, case.result.clone()));
        }
        let inner_case = Case {
            sentence,
            head: &inner,
            object: Object::parse(sentence, inner.tokens.end),
            result: None,
            vanity: case.vanity.clone(),
        };
        if inner.any(Classes::CHANGE)
            || inner.any(Classes::SLOGAN)
            || inner.any(Classes::MENTAL) && !inner_case.measured() && !case.rhythm()
        {
            return Some(decide(&inner_case));
        }
        let doing = inner.gerund && !inner_case.measured() && !inner_case.object.is_bounded();
        return Some(
            if doing || inner.any(Classes::ACTIVITY | Classes::MENTAL | Classes::LEAD | Classes::CREATE | Classes::COMPLETE) {
                case.activity(Reason::BeginsActivity)
            } else {
                Verdict::unsure(Reason::BeginsSomething)
            },
        );
    }
    None
}
