//! The help of a finding about a statement: a rewrite in the author's own words, or the one question that is missing.
//!
//! A coach would not fill in a form. What is asked depends on what the statement is about: what was read is to be used, what was sent
//! is to be answered, what is practised is to be shown.

use crate::language::Judgement;
use crate::language::Label;
use crate::language::Reason;

/// A rewrite in the author's own words, or the one question that is missing; nothing where nothing is to be mended.
#[must_use]
pub fn rewrite(statement: &str, judgement: &Judgement) -> Option<String> {
    let own = Own::of(statement, judgement);
    match judgement.label {
        Label::Activity => Some(activity(&own, judgement.reason)),
        Label::Vague => Some(vague(&own, judgement.reason)),
        Label::Outcome | Label::Unsure => None,
    }
}

/// The author's own words.
struct Own {
    /// The head verb in small letters.
    verb: String,
    /// The first noun phrase, said to the author: "my" is "your".
    object: Option<String>,
    /// The words that decided.
    evidence: String,
    /// Whether the statement says when.
    timed: bool,
}

/// Longest object that is said again, in words.
const LONGEST_OBJECT: usize = 6;

impl Own {
    fn of(statement: &str, judgement: &Judgement) -> Self {
        let at = |range: Option<&std::ops::Range<usize>>| {
            range.and_then(|range| statement.get(range.clone())).unwrap_or_default().trim()
        };
        let object = at(judgement.object.as_ref());
        let short = !object.is_empty() && object.split_whitespace().count() <= LONGEST_OBJECT;
        Self {
            verb: at(judgement.verb.as_ref()).to_lowercase(),
            object: short.then(|| to_the_author(object)),
            evidence: at(judgement.evidence.first()).to_owned(),
            timed: judgement.timed.is_some(),
        }
    }

    fn starts(&self, verbs: &[&str]) -> bool {
        verbs.iter().any(|verb| self.verb.strip_prefix(verb).is_some_and(|rest| rest.is_empty() || rest.starts_with(' ')))
    }

    /// The end of a rewrite: nothing when the statement has a date.
    fn due(&self) -> &'static str {
        if self.timed { "" } else { " by <date>" }
    }

    /// The object as something known, or other words for it.
    fn known(&self, otherwise: &str) -> String {
        self.object.as_deref().map_or_else(|| otherwise.to_owned(), known)
    }
}

/// "my team" said to its owner.
fn to_the_author(words: &str) -> String {
    let said = words.split(' ').map(|word| match word {
        "my" | "My" | "our" | "Our" => "your",
        "myself" => "yourself",
        word => word,
    });
    said.collect::<Vec<_>>().join(" ")
}

/// The object as something known: "a course" becomes "the course".
fn known(object: &str) -> String {
    let (first, rest) = object.split_once(' ').unwrap_or(("", object));
    match first.to_lowercase().as_str() {
        "a" | "an" | "one" | "another" => format!("the {rest}"),
        _ => object.to_owned(),
    }
}

/// Verbs of taking something in.
const TAKING_IN: &[&str] = &[
    "read",
    "re-read",
    "watch",
    "listen",
    "listen to",
    "attend",
    "study",
    "self-study",
    "take",
    "finish",
    "complete",
    "do",
    "enrol",
    "enroll",
    "enrol in",
    "enroll in",
    "work through",
    "go to",
    "reading",
    "watching",
    "attending",
    "studying",
    "taking",
    "learn",
    "revise",
    "browse",
    "skim",
    "explore",
    "exploring",
    "research",
    "researching",
    "try out",
    "keep up with",
];

/// Verbs of meeting people.
const MEETING: &[&str] = &[
    "connect with",
    "network",
    "networking",
    "network with",
    "join",
    "participate",
    "participate in",
    "engage",
    "engage with",
    "meet",
    "meet with",
    "talk to",
    "speak to",
    "reach out",
    "reach out to",
    "attend meetups",
    "get involved",
    "get involved with",
    "socialise",
    "socialize",
];

/// Verbs of bringing others on.
const BRINGING_ON: &[&str] = &[
    "mentor",
    "mentoring",
    "coach",
    "coaching",
    "teach",
    "teaching",
    "train",
    "supervise",
    "lead",
    "leading",
    "manage",
    "shadow",
    "shadowing",
    "help",
    "support",
];

/// Verbs whose number says how often something was tried.
const TRYING: &[&str] = &[
    "apply",
    "apply for",
    "apply to",
    "send",
    "source",
    "interview",
    "interview at",
    "contact",
    "email",
    "message",
    "call",
    "ring",
    "phone",
    "pitch",
];

/// Verbs of writing and showing.
const WRITING: &[&str] = &[
    "write",
    "writing",
    "write down",
    "blog",
    "blogging",
    "post",
    "tweet",
    "publish",
    "record",
    "film",
    "draw",
    "journal",
    "document",
    "give",
    "present",
    "record and publish",
];

/// Verbs of moving.
const MOVING: &[&str] = &[
    "run",
    "running",
    "swim",
    "exercise",
    "exercising",
    "work out",
    "train",
    "walk",
    "cycle",
    "lift",
    "climb",
    "hike",
    "ride",
    "stretch",
    "go running",
    "go to the gym",
];

/// People and pleasures that nobody keeps for a result.
const LEISURE: &[&str] = &[
    "brother",
    "children",
    "dad",
    "date",
    "daughter",
    "dinner",
    "dog",
    "family",
    "father",
    "friend",
    "friends",
    "grandchildren",
    "grandmother",
    "grandparents",
    "husband",
    "kids",
    "lunch",
    "mother",
    "mum",
    "nephew",
    "niece",
    "parents",
    "partner",
    "sister",
    "son",
    "walk",
    "wife",
];

/// Words that measure out a dose: nothing can be used of them.
const DOSES: &[&str] =
    &["hour", "hours", "km", "laps", "miles", "minute", "minutes", "mins", "pages", "push-ups", "steps", "times", "vitamins"];

fn activity(own: &Own, reason: Reason) -> String {
    let due = own.due();
    let holds = |words: &[&str]| own.object.iter().flat_map(|object| object.split(' ')).any(|word| words.contains(&word));
    if holds(LEISURE) {
        return format!(
            "keep it as it is if it does you good; if it is to lead somewhere, name what will be different, and how you will see it{due}"
        );
    }
    let dosed = holds(DOSES) || own.starts(&["do", "take"]) && reason == Reason::Routine;
    if own.starts(MOVING) || reason == Reason::ExerciseRoutine {
        return format!(
            "name the day on which it shows: “Finish <a race or a distance> in <time>{due}”, and keep the routine below as a habit"
        );
    }
    if own.starts(TRYING) {
        return format!(
            "count what comes back, not what goes out: “Get <one offer, three answers> from {}{due}”",
            own.known("them")
        );
    }
    if own.starts(WRITING) {
        return format!(
            "say what it is to set off, and in whom: “<One of them> that <somebody you can name> uses or answers{due}”"
        );
    }
    if own.starts(TAKING_IN) && !dosed {
        return format!(
            "what will you do with it? “Use one idea from {} to <change something you can name>{due}”",
            own.known("it")
        );
    }
    if own.starts(MEETING) {
        return format!(
            "what should come of it? “Win <one introduction, one joint piece of work> through {}{due}”",
            own.known("them")
        );
    }
    if own.starts(&["shadow", "shadowing"]) {
        return format!("what will you take over afterwards? “Handle <one case of it> alone{due}”");
    }
    if own.starts(BRINGING_ON) {
        return format!("name one person and how far: “Bring <one person> to <a level or task they cannot do alone today>{due}”");
    }
    if own.starts(&["contribute", "contribute to", "contributing", "start contributing"]) {
        return format!("name what will be used: “Get <one change> taken up by those who decide{due}”");
    }
    match reason {
        Reason::Routine | Reason::RecurringDuty | Reason::RecurringMeeting | Reason::LearningByRoutine | Reason::CountAndRhythm | Reason::BeginsActivity => {
            "keep it as a habit, and put the result that it serves on top: what will you be able to show after three months of it?".to_owned()
        }
        Reason::VolumeOfOutput | Reason::PlainCount => format!("what changes once {} there? Make that the goal, and the count a step towards it", there(&own.known("it"))),
        _ => format!("what will be there afterwards that is not there now? Make that the goal{}, and this a step towards it", if own.timed { "" } else { ", with a date" }),
    }
}

fn there(object: &str) -> String {
    format!("{object} {}", if object.ends_with('s') { "are" } else { "is" })
}

fn capitalised(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn vague(own: &Own, reason: Reason) -> String {
    let due = own.due();
    match reason {
        _ if own.evidence.to_lowercase().starts_with("lose weight") => {
            format!("how much, and what will you be able to do then? “Lose <so many> kilos{due}”")
        }
        Reason::HedgedCommitment => format!("drop `{}` and commit to one step that can be checked{due}", own.evidence),
        Reason::PlaceNotNamed => {
            "name the place and the role: “Work as <role> in <city or country> by <month and year>”".to_owned()
        }
        Reason::ChangeWithoutMeasure => match &own.object {
            Some(object) => {
                format!("say from where to where: “{} {object} from <today> to <target>{due}”", capitalised(&own.verb))
            }
            None => "say what you would measure, and from where to where".to_owned(),
        },
        Reason::LearningWithoutEvidence => match &own.object {
            Some(object) if !own.starts(&["learn how", "learn to"]) => format!(
                "what will you make, pass or teach with {}? “Build <one small thing> with it that <somebody> uses{due}”",
                known(object)
            ),
            _ => "what will somebody see you do that you cannot do today? Make that the goal".to_owned(),
        },
        Reason::BuildsAbstract | Reason::CannotBeChecked => match &own.object {
            Some(object) => format!("what would prove it? Name the one thing that shows you have {}", known(object)),
            None => "what would prove it? Name the one thing that shows it".to_owned(),
        },
        Reason::ComparativeWithoutMeasure => {
            format!("compared with what? Give the figure of today and the one you want: “from <today> to <target>{due}”")
        }
        Reason::PraiseWithoutMeasure | Reason::StateWithoutMeasure => {
            "who would say so, and what would they have seen? Make that the goal".to_owned()
        }
        _ => format!("how would you know? Name one thing that you, or somebody else, could check{due}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Vocabulary;
    use crate::language::judge;

    fn check(statement: &str, expected: &str) {
        let help = rewrite(statement, &judge(statement, &Vocabulary::default())).unwrap_or_default();
        assert!(help.contains(expected), "{statement}: {help}");
    }

    #[test]
    fn the_question_fits_what_is_done() {
        check("Read three books on negotiation", "Use one idea from three books to");
        check("Attend a conference in May", "Use one idea from the conference to <change something you can name>”");
        check("Apply to 30 jobs", "count what comes back");
        check("Mentor others", "name one person");
        check("Contribute to open source", "taken up by those who decide");
        check("Exercise three times a week", "name the day on which it shows");
        check("Improve my Spanish", "“Improve your Spanish from <today> to <target> by <date>”");
        check("Learn Rust", "make, pass or teach with Rust");
        check("Read more", "compared with what?");
        check("Maybe open a bakery", "drop `Maybe`");
    }

    #[test]
    fn what_needs_no_mending_gets_no_help() {
        assert_eq!(rewrite("Publish a field guide", &judge("Publish a field guide", &Vocabulary::default())), None);
    }
}
