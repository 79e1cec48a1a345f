//! Feats: doing that is bounded by how it is done at once, and so has an end that can be seen.

use crate::language::Reason;
use crate::language::judge::case::Case;
use crate::language::judge::degree;
use crate::language::judge::mastery;
use crate::language::judge::verdict::Verdict;
use crate::language::lexicon::Classes;
use crate::language::measure::FigureKind;
use crate::language::measure::TargetShape;

/// Words that say that it is done in one go.
const AT_ONCE: &[&str] = &["consecutive", "consecutively", "nonstop", "straight", "strict", "unaided", "unassisted", "unbroken"];

/// What a streak of days is counted in: it says how often, and not how well.
const STREAKS: &[&str] = &["day", "days", "week", "weeks", "weekends", "month", "months", "mornings", "nights", "year", "years"];

/// Verbs that say how long something is held.
const HELD: &[&str] = &["balance", "fast", "hang", "juggle", "plank"];

/// Verbs that "without" bounds by itself: "go a month without sugar".
const ALONE: &[&str] = &["go", "live", "spend", "watch"];

/// "Do ten pull-ups without stopping", "row 2 km in eight minutes".
pub(super) fn feat(case: &Case<'_, '_, '_>) -> Option<Verdict> {
    let doing = Classes::DOING | Classes::EXERCISE | Classes::CONSUME | Classes::TAKE | Classes::COMPLETE | Classes::MENTAL;
    if case.is(&["run"]) && is_regained(case) {
        return Some(Verdict::unsure(Reason::MayHaveEnd));
    }
    if !case.head.any(doing) && !case.is(&["drive", "hold"]) || case.result.is_some() {
        return None;
    }
    let sentence = case.sentence;
    if is_unaided(case) || is_regained(case) || is_nth_time(case) {
        return Some(Verdict::unsure(Reason::MayHaveEnd));
    }
    if let Some(verdict) = mastery::mastered(case) {
        return Some(verdict);
    }
    // "Spend no money for a month": what is left out is not judged.
    let nothing = case.word(0) == "no" && !matches!(case.word(1), "more" | "less" | "fewer");
    if nothing && !case.head.any(Classes::COMPLETE | Classes::MENTAL) {
        return Some(Verdict::unsure(Reason::Negated));
    }
    // "Go from 40 to 20 cigarettes a day": the rhythm is that of the measure.
    if case.is(&["go"]) && case.targets().any(|target| target.shape == TargetShape::FromTo) {
        return Some(case.outcome(Reason::ChangeWithMeasure));
    }
    if is_whole_way(case) {
        return Some(case.outcome(Reason::PhysicalTarget));
    }
    let figures = !sentence.figures.figures.is_empty();
    if figures && has_speed(case) {
        return Some(case.outcome(Reason::PhysicalTarget));
    }
    let single = matches!(case.object.first(sentence), "a" | "an" | "my") && case.object_says(AT_ONCE);
    let may_be_once = case.head.any(Classes::CONSUME) || case.is(ALONE) || single;
    if !figures && !may_be_once || case.rhythm().is_some() {
        return None;
    }
    let without = case.says(&["without"]);
    if without && case.is(ALONE) {
        return Some(Verdict::unsure(Reason::Negated));
    }
    let whole = case.head.any(Classes::CONSUME)
        && matches!(case.object.first(sentence), "a" | "an" | "one" | "1")
        && case.object_says(&["whole", "entire", "full"]);
    let held = case.is(HELD) && case.has_figure(FigureKind::Quantity);
    let first = case.counted() && case.noun(Classes::DOSE) && matches!(case.object.first(sentence), "one" | "1");
    let bounded = case.measured() && (without || is_at_once(case) || is_timed(case));
    if held || bounded && case.head.any(Classes::EXERCISE | Classes::TAKE | Classes::COMPLETE) {
        return Some(case.outcome(Reason::PhysicalTarget));
    }
    (bounded || first || single || whole).then(|| Verdict::unsure(Reason::MayHaveEnd))
}

/// "Read a newspaper without a dictionary", "walk the dog without pulling": it says what it no longer takes.
fn is_unaided(case: &Case<'_, '_, '_>) -> bool {
    let sentence = case.sentence;
    // "Without fail", "without further delay" only say that it is meant.
    let meant = &["delay", "exception", "excuse", "excuses", "fail"];
    // "Work without distractions" names nothing that is done, where "Audit without findings" may name the audit.
    let names = case.is(&["audit", "inspect", "review"]);
    let from = case.head.tokens.end + usize::from(case.head.tokens.len() == 1 && !names);
    // "Take my son to school on my own", where "study on my own" only says how.
    let alone = case.object.is_bounded()
        && case.object.preposition.is_none()
        && !case.noun(Classes::EXAM | Classes::CONSUMABLE)
        && mastery::is_by_oneself(sentence, case.object.tokens.end..case.tokens.end);
    let alone = alone
        || case.head.any(Classes::EXERCISE) && !case.object.is_empty() && case.says_behind(&["alone"])
        || case.says(mastery::UNHELPED);
    if alone && case.rhythm().is_none() && !case.measured() {
        return true;
    }
    let without = (from..case.tokens.end).find(|&at| sentence.lower(at) == "without");
    without.is_some_and(|without| !sentence.has_word(without..without + 3, meant)) && case.rhythm().is_none() && !case.measured()
}

/// "For the 50th time", "my first opera".
fn is_nth_time(case: &Case<'_, '_, '_>) -> bool {
    let sentence = case.sentence;
    let time = |at: usize| {
        sentence.lower(at) == "for"
            && sentence.lower(at + 1) == "the"
            && degree::is_ordinal(sentence, at + 2)
            && sentence.lower(at + 3) == "time"
    };
    // "Hear my first opera".
    let first = matches!(case.object.first(sentence), "my" | "our") && !case.object.plural && {
        let own = case.object.tokens.start + 1;
        sentence.lower(own) == "first" && own + 1 < case.object.tokens.end
    };
    case.rhythm().is_none() && (first || (case.head.tokens.end..case.tokens.end).any(time))
}

/// "Run again after the operation", "learn to walk again", "work pain-free for a full shift": what had been lost.
fn is_regained(case: &Case<'_, '_, '_>) -> bool {
    let sentence = case.sentence;
    let again = (case.head.tokens.end..case.tokens.end).find(|&at| sentence.lower(at) == "again");
    let lost = again.is_some_and(|again| {
        case.is(&[
            "dance", "drive", "eat", "hear", "laugh", "learn how to", "learn to", "see", "sleep", "smile", "speak", "speak to",
            "speak to my", "stand", "talk", "talk to", "trust", "walk",
        ]) || case.measured()
            || matches!(sentence.lower(again + 1), "after" | "without") && !sentence.is_time(again + 2)
    });
    // "Study debt-free", "attend college debt-free".
    let last = case.object.tokens.end.max(case.head.tokens.end + 1) - 1;
    let free = case.head.any(Classes::EXERCISE | Classes::DOING | Classes::CONSUME)
        && (sentence.lower(case.head.tokens.end).ends_with("-free") || sentence.lower(last).ends_with("-free"));
    (lost || free) && case.rhythm().is_none()
}

/// "Hike the whole Ridgeway", "row from Oxford to Henley": a way with a name, from its beginning to its end.
fn is_whole_way(case: &Case<'_, '_, '_>) -> bool {
    let sentence = case.sentence;
    if !case.head.any(Classes::EXERCISE) && !case.is(&["walk", "hike", "sail"]) || case.rhythm().is_some() {
        return false;
    }
    let from = case.head.tokens.end;
    let named = |at: usize| sentence.is_name(at) && !sentence.words.is_capitalised(from);
    let whole =
        sentence.lower(from) == "the" && matches!(sentence.lower(from + 1), "whole" | "entire" | "full") && named(from + 2);
    let route = sentence.lower(from) == "from"
        && named(from + 1)
        && sentence.find(from + 2..case.tokens.end, ["to"]).is_some_and(|to| named(to.end) && !sentence.is_time(to.end));
    whole || route
}

/// "100 words per minute", "80 wpm".
fn has_speed(case: &Case<'_, '_, '_>) -> bool {
    (case.head.tokens.end..case.tokens.end).any(|at| match case.sentence.lower(at) {
        "wpm" | "kph" | "mph" => true,
        "minute" | "second" => matches!(case.sentence.before(at), "per" | "a" | "/") && case.rhythm().is_some(),
        _ => false,
    })
}

/// "In a row", "in one go", "unbroken"; a streak of days is none.
fn is_at_once(case: &Case<'_, '_, '_>) -> bool {
    let sentence = case.sentence;
    let streak = |at: usize| STREAKS.contains(&sentence.before(at));
    let words = case.tokens.clone().any(|at| AT_ONCE.contains(&sentence.lower(at)) && !streak(at));
    let row = sentence.find(case.tokens.clone(), ["in", "a", "row"]).is_some_and(|row| !streak(row.start));
    words || row || is_in_one_go(case)
}

/// "In one sitting", "in a single set", "in a day".
fn is_in_one_go(case: &Case<'_, '_, '_>) -> bool {
    let sentence = case.sentence;
    (case.head.tokens.end..case.tokens.end).any(|at| {
        sentence.lower(at) == "in"
            && (sentence.lower(at + 1) == "one" && !sentence.is_plural(at + 2) && sentence.words.is_word(at + 2)
                || sentence.lower(at + 1) == "a" && matches!(sentence.lower(at + 2), "single" | "day" | "sitting" | "go"))
    })
}

/// "In 30 seconds", "in under four hours": how fast.
fn is_timed(case: &Case<'_, '_, '_>) -> bool {
    let sentence = case.sentence;
    let short =
        |at: usize| matches!(sentence.lower(at), "second" | "seconds" | "minute" | "minutes" | "min" | "hours" | "hour" | "sec");
    // "In 7:15".
    let timed = |at: usize| sentence.figures.figure_at(at).is_some_and(|figure| figure.kind == FigureKind::Clock);
    let within = |at: usize| (at + 1..at + 5).any(short) || timed(at + 1);
    (case.head.tokens.end..case.tokens.end).any(|at| match sentence.lower(at) {
        // "Go under 50 seconds in the 400 m".
        "under" if case.object.tokens.start == at + 1 => within(at),
        "in" | "under" | "within" => within(at) && case.object.tokens.start < at,
        _ => false,
    })
}

#[cfg(test)]
mod tests {
    use crate::language::Label;
    use crate::language::Vocabulary;
    use crate::language::judge;

    fn label(statement: &str) -> Label {
        judge(statement, &Vocabulary::default()).label
    }

    #[test]
    fn doing_that_is_bounded_at_once_is_a_feat() {
        let feats = [
            "Do 12 chin-ups without a pause",
            "Complete 30 burpees in a single set",
            "Row 2 km in nine minutes",
            "Plank for three minutes",
            "Type 70 words per minute",
            "Skip rope 200 times in a row",
            "Walk the whole Ridgeway in under 12 days",
            "Cycle from Oxford to Bath",
        ];
        let missed: Vec<&str> = feats.into_iter().filter(|feat| label(feat) != Label::Outcome).collect();
        assert!(missed.is_empty(), "{missed:#?}");
    }

    #[test]
    fn a_routine_and_a_streak_of_days_are_none() {
        let routines = ["Do 12 chin-ups every morning", "Meditate for ten minutes for 30 days in a row", "Do 50 sit-ups"];
        let wrong: Vec<&str> = routines.into_iter().filter(|routine| label(routine) != Label::Activity).collect();
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    #[test]
    fn going_without_something_is_left_alone() {
        for statement in [
            "Hold talks in Welsh without a dictionary",
            "Go a month without coffee",
            "Read a novel in one sitting",
            "Spend a weekend without screens",
        ] {
            assert_eq!(label(statement), Label::Unsure, "{statement}");
        }
    }
}
