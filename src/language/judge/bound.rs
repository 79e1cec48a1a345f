//! Doing that is bounded: by how soon, how early, how seldom or how well it is done, and not by how often or how long.

use crate::language::judge::case::Case;
use crate::language::judge::finite::FINALS;
use crate::language::judge::object::Determiner;
use crate::language::measure::FigureKind;
use crate::language::measure::Target;
use crate::language::measure::TargetShape;

/// Whether a limit, and no routine, is what is to be kept.
pub(super) fn is_bound(case: &Case<'_, '_, '_>) -> bool {
    case.rhythm().is_none() && (is_soon(case) || is_ahead(case) || is_early(case) || is_at_level(case) || of_which(case))
}

/// "Eat out no more than once a week", "check the mail only twice a day".
pub(super) fn is_seldom(case: &Case<'_, '_, '_>) -> bool {
    let sentence = case.sentence;
    let tokens = || case.tokens.clone();
    let no_more =
        || sentence.find(tokens(), ["no", "more", "than"]).or_else(|| sentence.find(tokens(), ["at", "most"])).is_some();
    case.rhythm().is_some_and(|rhythm| sentence.before(rhythm.start) == "only" || no_more())
}

/// Work that others wait for: how soon all of it is done is a measure.
const AWAITED: &[&str] = &["acknowledge", "answer", "handle", "process", "reply", "respond", "return", "review", "triage"];

/// "Answer every email within a day", "process claims in under five days".
pub(super) fn is_served(case: &Case<'_, '_, '_>) -> bool {
    let all = case.object.plural || case.object.determiner == Some(Determiner::Each) || case.head.tokens.len() > 1;
    let awaited = case.head.base.split(' ').next().is_some_and(|verb| AWAITED.contains(&verb));
    awaited && all && case.rhythm().is_none() && is_soon(case)
}

/// "Do the dishes within an hour", "answer calls in under a minute", "play chess at over 1600": a limit on how, and not on how long.
fn is_soon(case: &Case<'_, '_, '_>) -> bool {
    let sentence = case.sentence;
    let mut behind = case.head.tokens.end..case.tokens.end;
    let short = |at: usize| sentence.has_word(at + 1..at + 5, &["minute", "minutes", "hour", "hours", "day", "days"]);
    let soon = |at: usize| match sentence.lower(at) {
        "within" => short(at),
        "under" => sentence.before(at) == "in" && short(at),
        _ => false,
    };
    let limit = |target: &Target| {
        matches!(sentence.lower(target.tokens.start), "above" | "below" | "over" | "under")
            && target.tokens.start >= case.object.tokens.end
            && sentence.figures_in(target.tokens.clone()).any(|figure| !sentence.is_duration(figure))
    };
    behind.any(soon) || !case.counted() && case.targets().any(limit)
}

/// "Book the hall at least 30 days before the show": how early is a measure.
fn is_ahead(case: &Case<'_, '_, '_>) -> bool {
    let ahead = ["before", "ahead", "beforehand", "early", "advance"];
    case.targets().any(|target| {
        let end = target.tokens.end;
        matches!(target.shape, TargetShape::Limit(_)) && case.sentence.has_word(end..(end + 2).min(case.tokens.end), &ahead)
    })
}

/// "Get up at six".
fn is_early(case: &Case<'_, '_, '_>) -> bool {
    case.is(&["wake up", "wake up at", "get up", "get up at"]) && case.measured()
}

/// "Referee at national level", "read at grade level": one has to be good enough.
fn is_at_level(case: &Case<'_, '_, '_>) -> bool {
    let sentence = case.sentence;
    let level = |at: usize| {
        sentence.lower(at) == "at"
            && (at + 2..at + 4).any(|at| sentence.lower(at) == "level" || FINALS.contains(&sentence.lower(at)))
    };
    !case.has_figure(FigureKind::Grade) && (case.head.tokens.end..case.tokens.end).any(level)
}

/// "Advise 20 start-ups, five of which find backers": what comes of them.
fn of_which(case: &Case<'_, '_, '_>) -> bool {
    let tokens = || case.object.tokens.end..case.sentence.end;
    let find = |word| case.sentence.find(tokens(), ["of", word]);
    case.measured() && find("which").or_else(|| find("whom")).is_some()
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
    fn a_limit_on_doing_is_no_routine() {
        for statement in [
            "Check the news only twice a day",
            "Drink at most two beers a week",
            "Process permits in under four days",
            "Umpire at county level by 2031",
            "Coach eight rowers, two of whom make the squad",
            "Clock a sub-40 10k",
        ] {
            assert!(matches!(label(statement), Label::Unsure | Label::Outcome), "{statement}");
        }
    }

    #[test]
    fn a_routine_is_none() {
        for statement in
            ["Check the news twice a day", "Drink two litres of water a day", "Process invoices", "Volunteer at the club"]
        {
            assert_eq!(label(statement), Label::Activity, "{statement}");
        }
    }
}
