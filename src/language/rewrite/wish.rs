//! What a coach asks about a wish: how would you know?

use super::learning;
use super::own::Own;
use super::own::capitalised;
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
    match reason {
        Reason::HedgedCommitment => format!("drop `{}` and commit to one step that can be checked{due}", own.evidence),
        Reason::PlaceNotNamed => {
            "name the place and the role: “Work as <role> in <city or country> by <month and year>”".to_owned()
        }
        Reason::ChangeWithoutMeasure if own.is_one_of(INNER) || own.is_skill() || own.is_about_oneself() => {
            "what would others see that they do not see today? Make that the goal".to_owned()
        }
        Reason::ChangeWithoutMeasure => match &own.object {
            Some(object) if own.starts(SCALED) => {
                format!("which figure would show it? “{} {object} from <today> to <target>{due}”", capitalised(&own.verb))
            }
            _ => {
                format!("which figure would show it? “from <today> to <target>{due}”")
            }
        },
        Reason::LearningWithoutEvidence => learning::help(own),
        Reason::BuildsAbstract | Reason::CannotBeChecked => {
            "what would prove it? Name one thing that others can see once you have it, and make that the goal".to_owned()
        }
        Reason::ComparativeWithoutMeasure if own.starts(&["make"]) && !compares(&evidence) => praised(),
        Reason::ComparativeWithoutMeasure => {
            format!("compared with what? Give the figure of today and the one you want: “from <today> to <target>{due}”")
        }
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
