//! What a coach asks about a wish: how would you know?

use super::learning;
use super::own::Own;
use super::own::capitalised;
use super::themes;
use super::things::INNER;
use crate::language::Reason;

/// Verbs of going up or down, of which one says from where and to where.
const SCALED: &[&str] = &[
    "boost", "cut", "decrease", "double", "expand", "grow", "improve", "increase", "limit", "lower", "minimise", "minimize",
    "raise", "reduce", "shorten", "shrink", "slash", "speed up", "strengthen", "widen",
];

/// Whether it is wished for the people somebody lives with, or for rest.
pub(super) fn is_near(own: &Own) -> bool {
    own.family
        || own.holds(&["friendship", "friendships", "marriage"])
        || own.starts(&["rest", "relax", "sleep", "nap"])
        || own.speaks(&["breaks", "nature", "outdoors", "outside", "sleep"])
}

pub(super) fn help(own: &Own, reason: Reason) -> String {
    let due = own.due();
    let evidence = own.evidence.to_lowercase();
    if evidence.starts_with("lose weight") || evidence.starts_with("lose some weight") {
        return format!("how much, and what will you be able to do then? “Lose <so many> kilos{due}”");
    }
    if evidence.starts_with("save") && own.holds(&["money", "savings"]) || matches!(evidence.as_str(), "save money" | "save more")
    {
        return format!("how much, and what for? “Save <amount> for <what you need it for>{due}”");
    }
    if (own.family || learning::is_bond(own)) && reason != Reason::HedgedCommitment {
        return match reason {
            Reason::ComparativeWithoutMeasure => {
                "how often? “<A call, a meal, a walk> together every <week or month>” is a habit that you can see".to_owned()
            }
            _ => learning::together().to_owned(),
        };
    }
    if reason != Reason::HedgedCommitment
        && own.starts(&["better", "brush up", "get better", "improve", "perfect", "polish", "speak", "strengthen"])
        && let Some(language) = own.language()
    {
        return learning::spoken(own, &language);
    }
    match (reason, &own.object) {
        (Reason::HedgedCommitment, _) => format!("drop `{}` and commit to one step that can be checked{due}", own.evidence),
        (Reason::PlaceNotNamed, _) => {
            "name the place and the role: “Work as <role> in <city or country> by <month and year>”".to_owned()
        }
        (Reason::LearningWithoutEvidence, _) => learning::help(own),
        (Reason::ChangeWithoutMeasure, Some(object)) if has_figure(own) => {
            format!("which figure would show it? “{} {object} from <today> to <target>{due}”", capitalised(&own.verb))
        }
        _ if own.counts_more() => compared(own),
        _ => themes::question(own).unwrap_or_else(|| unnamed(own, reason)),
    }
}

fn compared(own: &Own) -> String {
    format!("compared with what? Give the figure of today and the one you want: “from <today> to <target>{}”", own.due())
}

/// Whether it goes up or down and is told by a figure.
fn has_figure(own: &Own) -> bool {
    own.starts(SCALED) && !is_inside(own) && !own.is_second(&["across", "at", "in", "into", "on", "to"])
}

/// Whether somebody is to change, which others see and no figure tells.
fn is_inside(own: &Own) -> bool {
    own.is_one_of(INNER) || own.is_skill() || own.is_about_oneself()
}

/// What is asked where nothing tells what it is about.
fn unnamed(own: &Own, reason: Reason) -> String {
    let due = own.due();
    match reason {
        Reason::ChangeWithoutMeasure if is_inside(own) => {
            "what would others see that they do not see today? Make that the goal".to_owned()
        }
        Reason::ChangeWithoutMeasure => format!("which figure would show it? “from <today> to <target>{due}”"),
        Reason::BuildsAbstract | Reason::CannotBeChecked => {
            "what would prove it? Name one thing that others can see once you have it, and make that the goal".to_owned()
        }
        Reason::ComparativeWithoutMeasure if own.starts(&["make"]) && !compares(&own.evidence.to_lowercase()) => praised(),
        Reason::ComparativeWithoutMeasure => compared(own),
        Reason::PraiseWithoutMeasure | Reason::StateWithoutMeasure => praised(),
        _ => format!("how would you know? Name one thing that you, or somebody else, could check{due}"),
    }
}

/// Whether words end in a comparison: "make it faster", and not "make my neighbours happy".
fn compares(words: &str) -> bool {
    let last = words.rsplit(' ').next().unwrap_or_default();
    last.ends_with("er")
        || last.ends_with("est")
        || matches!(last, "less" | "more" | "most" | "worse")
        || [" more ", " less ", " better "].iter().any(|word| words.contains(word))
}

fn praised() -> String {
    "who would say so, and what would they have seen? Make that the goal".to_owned()
}
