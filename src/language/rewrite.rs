//! The help of a finding about a statement: a rewrite in the author's own words, or the one question that is missing.

use crate::language::Judgement;
use crate::language::Label;
use crate::language::Reason;

/// A rewrite in the author's own words, or the one question that is missing; nothing where nothing is to be mended.
#[must_use]
pub fn rewrite(statement: &str, judgement: &Judgement) -> Option<String> {
    let words = Own::of(statement, judgement);
    match judgement.label {
        Label::Activity => Some(activity(&words, judgement)),
        Label::Vague => Some(vague(&words, judgement)),
        Label::Outcome | Label::Unsure => None,
    }
}

/// The author's own words.
struct Own<'s> {
    verb: &'s str,
    object: &'s str,
    evidence: &'s str,
    timed: bool,
}

impl<'s> Own<'s> {
    fn of(statement: &'s str, judgement: &Judgement) -> Self {
        let at = |range: Option<&std::ops::Range<usize>>| {
            range.and_then(|range| statement.get(range.clone())).unwrap_or_default().trim()
        };
        Self {
            verb: at(judgement.verb.as_ref()),
            object: at(judgement.object.as_ref()),
            evidence: at(judgement.evidence.first()),
            timed: judgement.timed.is_some(),
        }
    }

    /// The object, when it is short enough to be said again.
    fn short_object(&self) -> Option<&'s str> {
        (!self.object.is_empty() && self.object.split_whitespace().count() <= 7).then_some(self.object)
    }

    fn when(&self) -> &'static str {
        if self.timed { "" } else { ", and by when" }
    }
}

fn activity(own: &Own<'_>, judgement: &Judgement) -> String {
    let verb = own.verb.to_lowercase();
    let Some(object) = own.short_object() else {
        return format!(
            "say what will be different because of it{}: keep this as a habit or an action below that outcome",
            own.when()
        );
    };
    match judgement.reason {
        Reason::CompletesConsumed | Reason::TakesPart | Reason::CredentialWithoutApplication => {
            format!(
                "name what you will do with it: \u{201c}Use {} in <a named piece of work> so that <what changes>{}\u{201d}",
                known(object),
                due(own)
            )
        }
        Reason::VolumeOfOutput | Reason::CountAndRhythm | Reason::PlainCount => {
            format!("say what the count is for: who acts differently once {} {} done{}?", known(object), be(object), own.when())
        }
        Reason::Routine
        | Reason::ExerciseRoutine
        | Reason::RecurringDuty
        | Reason::RecurringMeeting
        | Reason::LearningByRoutine => {
            format!(
                "keep it as a habit, and name the result that it serves: what will you be able to show after three months of it{}?",
                own.when()
            )
        }
        _ if matches!(verb.as_str(), "read" | "watch" | "attend" | "study" | "listen to" | "take" | "finish" | "complete") => {
            format!(
                "name what you will do with it: \u{201c}Apply one idea from {} to <a named piece of work>, so that <what changes>{}\u{201d}",
                known(object),
                due(own)
            )
        }
        _ => format!(
            "name what comes of it: after you {verb} {object}, what exists or is decided that was not before{}?",
            own.when()
        ),
    }
}

fn vague(own: &Own<'_>, judgement: &Judgement) -> String {
    match judgement.reason {
        Reason::HedgedCommitment => format!("drop `{}` and commit to one step that can be checked{}", own.evidence, own.when()),
        Reason::PlaceNotNamed => {
            "name the place and the role: \u{201c}Work as <role> in <city or country> by <month and year>\u{201d}".to_owned()
        }
        Reason::ChangeWithoutMeasure => match own.short_object() {
            Some(object) => {
                format!("say from where to where: \u{201c}{} {object} from <today> to <target>{}\u{201d}", own.verb, due(own))
            }
            None => format!("say what would be measured, and from where to where{}", own.when()),
        },
        Reason::LearningWithoutEvidence => match own.short_object() {
            Some(object) => format!(
                "say what you will make, pass or explain with it: what will somebody else see you do with {object}{}?",
                own.when()
            ),
            None => format!("say what somebody else will see you do with it{}", own.when()),
        },
        Reason::BuildsAbstract | Reason::CannotBeChecked => match own.short_object() {
            Some(object) => format!(
                "name the one thing that would prove it: how will you know that you have {}{}?",
                known(object),
                own.when()
            ),
            None => format!("name the one thing that would prove it{}", own.when()),
        },
        _ => format!("ask how you would know: name one thing that you, or somebody else, could check{}", own.when()),
    }
}

/// The object as something known: \u{201c}a course\u{201d} becomes \u{201c}the course\u{201d}.
fn known(object: &str) -> String {
    let (first, rest) = object.split_once(' ').unwrap_or(("", object));
    match first.to_lowercase().as_str() {
        "a" | "an" | "one" | "another" => format!("the {rest}"),
        _ => object.to_owned(),
    }
}

fn be(object: &str) -> &'static str {
    if object.ends_with('s') { "are" } else { "is" }
}

fn due(own: &Own<'_>) -> &'static str {
    if own.timed { "" } else { " by <date>" }
}
