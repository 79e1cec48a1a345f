//! Achievements: punctual, with the end built in; the object says whether it can be checked.

use crate::language::Label;
use crate::language::Reason;
use crate::language::judge::decide::Case;
use crate::language::judge::decide::Verdict;
use crate::language::judge::sentence::Determiner;
use crate::language::lexicon::Classes;
use crate::language::measure::FigureKind;
use crate::language::measure::TargetShape;

/// Achievements that no object is needed for.
const WHOLE_ACHIEVEMENTS: &[&str] = &[
    "be accepted into",
    "be accepted to",
    "be admitted to",
    "be appointed",
    "be awarded",
    "be elected",
    "be hired as",
    "be promoted to",
    "be published",
    "become debt-free",
    "bench press",
    "get accepted",
    "get admitted",
    "get certified",
    "get chartered",
    "get elected",
    "get engaged",
    "get hired",
    "get licenced",
    "get licensed",
    "get married",
    "get out of debt",
    "get promoted",
    "get published",
    "get rid of",
    "give up smoking",
    "graduate",
    "graduate from",
    "graduate with",
    "pay back",
    "pay down",
    "pay off",
    "qualify as",
    "qualify for",
    "quit my job",
    "quit smoking",
    "quit drinking",
    "raise funding",
    "repay",
    "sign off",
    "move from",
    "purchase",
    "rent",
    "summit",
];

/// Achievements that say something only with a figure.
const ONLY_WITH_FIGURE: &[&str] = &[
    "add",
    "afford",
    "attract",
    "bag",
    "bench",
    "be in",
    "be on",
    "bring",
    "break",
    "capture",
    "clear",
    "climb",
    "complete",
    "convert",
    "cross",
    "fill",
    "fix",
    "free up",
    "go to",
    "gross",
    "have",
    "hit",
    "install",
    "lift",
    "lose",
    "max out",
    "merge",
    "net",
    "paint",
    "place",
    "put aside",
    "rank",
    "recover",
    "register",
    "remove",
    "repair",
    "retain",
    "save",
    "score",
    "see",
    "set",
    "solve",
    "sort",
    "sort out",
    "squat",
    "survive",
    "swap",
    "swim",
    "top",
    "transfer",
    "travel to",
    "turn",
    "upgrade to",
    "visit",
    "welcome",
    "wire",
    "wire up",
    "withdraw",
    "beat",
    "adopt",
    "sell",
    "ride",
    "own",
    "accomplish",
    "get a",
    "make the",
    "run a",
    "exit",
    "unlock",
    "onboard",
];

pub(super) fn achieve(case: &Case<'_, '_>) -> Verdict {
    let sentence = case.sentence;
    let counted =
        case.counted() || sentence.has_figure(FigureKind::Money) || sentence.has_figure(FigureKind::Percentage) || case.target();
    if case.result.is_some() {
        return case.say_at(Label::Outcome, Reason::ActivityWithResult, case.result.clone());
    }
    if let Some(verdict) = recurring_or_whole(case) {
        return verdict;
    }
    if counted || case.measured() && case.target() {
        if case.is(&["have", "go to", "see", "visit", "be in", "be on", "travel to", "get"]) && !case.target() {
            if case.holds(Classes::EVENT) && case.counted() {
                return case.activity(Reason::PlainCount);
            }
            let caused = sentence.has_word(&[
                "adopted",
                "accepted",
                "merged",
                "recognised",
                "recognized",
                "approved",
                "published",
                "signed",
                "paid",
            ]);
            let checkable = case.holds(Classes::ROLE_OBJECT | Classes::ROLE | Classes::CREDENTIAL | Classes::VOLUME);
            let audience = case.vanity.is_some() || checkable && case.is(&["get"]) || case.holds(Classes::ROLE_OBJECT);
            return if caused || audience || case.is(&["travel to", "visit"]) {
                case.outcome(Reason::AchievementWithFigure)
            } else {
                Verdict::unsure(Reason::UnknownObject)
            };
        }
        if case.vanity.is_some() && case.is(&["submit", "complete", "add", "see", "register"])
            || case.is(&["submit", "solve"]) && case.counted()
        {
            return Verdict::unsure(Reason::PlainCount);
        }
        return case.say_at(Label::Outcome, Reason::AchievementWithFigure, sentence.figure().or_else(|| sentence.target()));
    }
    if let Some(verdict) = uncheckable(case) {
        return verdict;
    }
    if case.is(&["get", "get a"]) {
        let checkable = case.holds(Classes::ROLE_OBJECT | Classes::CREDENTIAL | Classes::ROLE);
        return if checkable && (case.object.determiner.is_some() || case.object.proper || case.holds(Classes::ROLE_OBJECT)) {
            case.outcome(Reason::CheckableObject)
        } else {
            Verdict::unsure(Reason::UnknownObject)
        };
    }
    move_or_gain(case)
}

/// Meetings with a rhythm, achievements that need no object, things founded or bought.
#[expect(clippy::too_many_lines, reason = "most lines are words that it knows")]
fn recurring_or_whole(case: &Case<'_, '_>) -> Option<Verdict> {
    let sentence = case.sentence;
    let dosed = case.holds(Classes::DOSE | Classes::EVENT | Classes::CONSUMABLE)
        || case.object.determiner == Some(Determiner::One)
        || matches!(case.word(0), "up" | "outside" | "out" | "enough")
        || sentence.has_word(&["sleep", "steps", "exercise", "rest"]);
    if case.is(&["get"])
        && case.rhythm()
        && dosed
        && (sentence.has_word(&["sleep", "steps", "exercise"]) || !case.holds(Classes::VOLUME | Classes::ROLE_OBJECT))
    {
        return Some(case.activity(Reason::Routine));
    }
    if case.is(&["hit", "reach", "achieve"]) && case.rhythm() && case.holds(Classes::DOSE) {
        return Some(case.activity(Reason::Routine));
    }
    let input = matches!(
        case.object.last(sentence),
        "feedback"
            | "coaching"
            | "mentoring"
            | "training"
            | "advice"
            | "help"
            | "support"
            | "lessons"
            | "input"
            | "tuition"
            | "therapy"
            | "counselling"
            | "guidance"
    );
    if case.is(&["get", "receive", "have"])
        && input
        && !case.object.is_bounded()
        && case.comparative().is_none()
        && !case.target()
    {
        return Some(case.activity(Reason::DoingWithoutResult));
    }
    let open = case.object.determiner.is_none() && !case.object.proper && case.object.preposition.is_none();
    if case.is(&["have"]) && open && case.head_is(Classes::EVENT | Classes::CONSUMABLE) && case.praise().is_none() {
        return Some(case.activity(Reason::DoingWithoutResult));
    }
    if case.is(&["get to"]) && case.rhythm() && !case.target() {
        return Some(case.activity(Reason::Routine));
    }
    if case.is(&["submit"]) && open && case.object.plural && !case.target() {
        return Some(case.activity(Reason::OpenPlural));
    }
    if case.is(&["have", "get"]) && case.recurring() && !case.target() {
        let meeting = case.object.tokens.clone().any(|at| {
            matches!(
                sentence.lower(at).trim_end_matches('s'),
                "one-to-one"
                    | "meeting"
                    | "lunch"
                    | "coffee"
                    | "call"
                    | "check-in"
                    | "session"
                    | "1:1"
                    | "chat"
                    | "date"
                    | "dinner"
            )
        });
        return Some(if meeting { case.activity(Reason::RecurringMeeting) } else { Verdict::unsure(Reason::UnknownObject) });
    }
    if case.rhythm()
        && !case.target()
        && case.counted()
        && case.is(&["solve", "complete", "submit", "finish", "clear", "visit", "fix", "sort", "see"])
    {
        return Some(case.activity(Reason::Routine));
    }
    if case.is(&["lose", "shed", "drop"])
        && !case.measured()
        && matches!(case.object.last(sentence), "weight" | "pounds" | "kilos" | "kg" | "lbs" | "fat" | "inches" | "belly")
    {
        return Some(case.vague(Reason::ChangeWithoutMeasure));
    }
    if WHOLE_ACHIEVEMENTS.contains(&case.head.base.as_str()) {
        return Some(case.outcome(Reason::Achievement));
    }
    if case.is(&["solve"]) && case.object.plural && case.holds(Classes::CONSUMABLE | Classes::VOLUME) && !case.target() {
        return Some(case.activity(Reason::OpenPlural));
    }
    if case.is(&["found"]) {
        let founded = [
            "company",
            "non-profit",
            "nonprofit",
            "charity",
            "startup",
            "start-up",
            "business",
            "school",
            "studio",
            "agency",
            "cooperative",
            "co-op",
            "club",
            "consultancy",
            "community",
            "enterprise",
        ];
        return Some(if case.object.is_bounded() && case.object.tokens.clone().any(|at| founded.contains(&sentence.lower(at))) {
            case.outcome(Reason::FoundsSomething)
        } else {
            Verdict::unsure(Reason::UnknownObject)
        });
    }
    if case.is(&["buy"]) {
        let owned = [
            "house",
            "home",
            "flat",
            "apartment",
            "property",
            "bakery",
            "business",
            "practice",
            "car",
            "land",
            "cottage",
            "farm",
            "company",
            "condo",
            "boat",
            "van",
            "bike",
            "motorcycle",
        ];
        let one = case.object.is_bounded()
            && (case.object.tokens.clone().any(|at| owned.contains(&sentence.lower(at)))
                || case.object.tokens.clone().skip(1).any(|at| sentence.words.is_capitalised(at)));
        return Some(if one { case.outcome(Reason::OwnsOneThing) } else { Verdict::unsure(Reason::UnknownObject) });
    }
    if case.rhythm()
        && !case.target()
        && case.is(&["swim", "climb", "squat", "bench", "lift", "ride", "deadlift", "visit", "play"])
    {
        return Some(case.activity(Reason::ExerciseRoutine));
    }
    None
}

/// Comparisons, praise and abstract objects: nobody can check them.
#[expect(clippy::too_many_lines, reason = "most lines are words that it knows")]
fn uncheckable(case: &Case<'_, '_>) -> Option<Verdict> {
    let sentence = case.sentence;
    let times_my = sentence.has_word(&["twice", "times", "half", "double"])
        && (sentence.has_word(&["bodyweight", "weight"]) || case.measured());
    if times_my && case.is(&["deadlift", "squat", "bench", "bench press", "lift", "press"]) {
        return Some(case.outcome(Reason::PhysicalTarget));
    }
    let posts =
        ["job", "role", "position", "post", "flat", "apartment", "house", "home", "car", "client", "customer", "contract"];
    let new = case.word(0) == "a"
        && case.word(1) == "new"
        && case.object.tokens.len() == 3
        && posts.contains(&case.object.last(sentence));
    if new && !case.is(&["have", "move to"]) {
        return Some(case.outcome(Reason::CheckableObject));
    }
    let best = ["personal best", "season's best", "best time"].iter().find_map(|best| sentence.find(best));
    if best.is_some() && case.is(&["beat", "break", "set", "run", "hit", "achieve"]) {
        return Some(case.outcome(Reason::Achievement));
    }
    if case.comparative().is_some() && case.measured() {
        return Some(Verdict::unsure(Reason::AchievementWithFigure));
    }
    let salary = case
        .object
        .tokens
        .clone()
        .any(|at| matches!(sentence.lower(at), "year's" | "month's" | "months'" | "years'" | "week's" | "weeks'"));
    let brought_about = case.is(&["have", "get"])
        && case.object.determiner.is_some()
        && sentence.lower(sentence.end - 1).ends_with("ed")
        && sentence.lower(sentence.end - 1).len() > 5;
    if salary || brought_about {
        return Some(Verdict::unsure(Reason::CausedResult));
    }
    if let Some(comparative) = case.comparative() {
        if !case.is(&["move to", "relocate to", "switch to"]) {
            return Some(case.say_at(
                Label::Vague,
                Reason::CannotBeChecked,
                Some(case.head.tokens.start..comparative.end.max(case.object.tokens.end)),
            ));
        }
        return Some(Verdict::unsure(Reason::MoveSomewhere));
    }
    let caused = sentence.has_word(&[
        "published",
        "accepted",
        "approved",
        "merged",
        "promoted",
        "signed",
        "funded",
        "adopted",
        "certified",
        "recognised",
        "recognized",
        "registered",
        "patented",
        "licensed",
        "built",
        "shipped",
        "released",
        "installed",
        "repaired",
        "insured",
        "refunded",
        "translated",
        "paid",
    ]);
    if case.is(&["have", "get"]) && caused && case.object.determiner.is_some() {
        return Some(case.outcome(Reason::CausedResult));
    }
    let dreamt = case.praise().filter(|_| !case.object.proper);
    if case.is_abstract()
        && case.object.first(sentence) != "the"
        && !case.is(&[
            "move to",
            "relocate to",
            "pass",
            "sell",
            "close",
            "go to",
            "see",
            "fix",
            "transition to",
            "transition into",
            "switch to",
            "pivot to",
            "pivot into",
            "be in",
            "be on",
            "break into",
            "set",
            "add",
        ])
        && !case.holds(Classes::ROLE_OBJECT)
        || case.is_abstract() && dreamt.is_some()
    {
        return Some(case.vague(Reason::CannotBeChecked));
    }
    if dreamt.is_some()
        && sentence.words.phrase(dreamt.clone().unwrap_or_default()) != "new"
        && !case.holds(Classes::CREDENTIAL)
        && !ONLY_WITH_FIGURE.contains(&case.head.base.as_str())
        && case.object.preposition.is_none()
    {
        return Some(case.say_at(Label::Vague, Reason::CannotBeChecked, dreamt));
    }
    if case.is(&["have"]) {
        return Some(
            if dreamt.is_some_and(|at| {
                matches!(
                    sentence.words.phrase(at),
                    "successful" | "great" | "good" | "happy" | "fulfilling" | "meaningful" | "perfect" | "solid" | "healthy"
                )
            }) {
                case.vague(Reason::PraiseWithoutMeasure)
            } else {
                Verdict::unsure(Reason::UnknownObject)
            },
        );
    }
    None
}

fn move_or_gain(case: &Case<'_, '_>) -> Verdict {
    let sentence = case.sentence;
    if case.is(&["relocate to", "move to", "emigrate to", "immigrate to"]) {
        let place = case.object.proper
            || case.object.tokens.clone().any(|at| sentence.words.is_capitalised(at))
            || ["house", "apartment", "flat", "home", "company", "city", "country"].contains(&case.object.last(sentence))
                && case.object.is_bounded();
        return if place || sentence.when().is_some() && case.object.is_bounded() {
            case.outcome(Reason::Relocation)
        } else {
            Verdict::unsure(Reason::MoveSomewhere)
        };
    }
    if case.is(&[
        "switch to",
        "transition to",
        "transition into",
        "pivot to",
        "pivot into",
        "move into",
        "step up to",
        "step into",
        "get into",
        "return to",
        "break into",
        "launch into",
        "make it into",
        "make it to",
    ]) {
        let field = ["tech", "management", "leadership"].contains(&case.object.last(sentence));
        let named = case.holds(Classes::ROLE | Classes::ROLE_OBJECT)
            || sentence.when().is_some() && (case.object.is_bounded() || case.object.proper)
            || sentence.has_figure(FigureKind::Grade);
        return if named && !field { case.outcome(Reason::Role) } else { Verdict::unsure(Reason::MoveSomewhere) };
    }
    if ONLY_WITH_FIGURE.contains(&case.head.base.as_str()) {
        let race = case.is(&["ride", "beat", "cross", "survive"])
            && (case.holds(Classes::RACE) || case.object.tokens.clone().skip(1).any(|at| sentence.words.is_capitalised(at)));
        let against = case.is(&["beat"])
            && case.object.is_bounded()
            && sentence.any_in(case.object.tokens.end..sentence.end, Classes::RACE).is_some();
        let mended = case.is(&["fix", "repair"]) && case.object.is_bounded();
        return if race || against || mended {
            case.outcome(Reason::Achievement)
        } else {
            Verdict::unsure(Reason::UnknownObject)
        };
    }
    if case.is(&["reach", "achieve", "attain"]) {
        let checkable = case.holds(Classes::ROLE | Classes::ROLE_OBJECT | Classes::CREDENTIAL)
            && (case.object.determiner.is_some() || case.object.proper);
        return if checkable || sentence.figures.target(TargetShape::Grade).is_some() || sentence.has_figure(FigureKind::Grade) {
            case.outcome(Reason::Achievement)
        } else {
            Verdict::unsure(Reason::UnknownObject)
        };
    }
    if case.object.plural && case.object.determiner.is_none() && !case.is(&["eliminate", "pass", "retire"]) {
        return Verdict::unsure(Reason::OpenPlural);
    }
    let checkable = case.holds(Classes::ROLE_OBJECT | Classes::CREDENTIAL | Classes::ROLE | Classes::EXAM);
    if case.object.determiner.is_some() || case.object.proper || checkable || case.is(&["eliminate", "retire"]) {
        return case.outcome(Reason::Achievement);
    }
    Verdict::unsure(Reason::UnknownObject)
}
