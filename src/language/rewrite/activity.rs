//! What a coach asks about an activity: what should come of it?

use super::kinds::BRINGING_ON;
use super::kinds::CALM;
use super::kinds::DOSES;
use super::kinds::JOINING;
use super::kinds::LEISURE;
use super::kinds::MEETING;
use super::kinds::MOVING;
use super::kinds::SHOWING;
use super::kinds::TAKING_IN;
use super::kinds::TRYING;
use super::own::Own;
use crate::language::Reason;

/// Whether it is done for its own sake, with the people somebody lives with or to come to rest.
pub(super) fn does_good(own: &Own) -> bool {
    own.at_home || own.holds(LEISURE) || own.starts(CALM) && !own.starts(MOVING)
}

pub(super) fn help(own: &Own, reason: Reason) -> String {
    let due = own.due();
    let dosed = own.holds(DOSES) || own.starts(&["do", "take", "go to"]) && reason == Reason::Routine;
    if does_good(own) {
        return format!(
            "if it does you good, keep it as it is, among your habits; if it is to lead somewhere, say where, and what will show it{due}"
        );
    }
    if own.starts(MOVING) {
        return format!(
            "what should you be able to do then? “Finish <a race or a distance> in <time>{due}”; the routine is how you get there"
        );
    }
    if own.starts(TRYING) && own.holds(&["applicants", "candidates"]) {
        return format!("count those who come, not those who are asked: “Hire <one or two of them>{due}”");
    }
    if own.starts(&["interview"]) && own.holds(&["clients", "customers", "people", "users"]) {
        return format!("what will be different for what they say? “Change <one thing> because of it{due}”");
    }
    if own.starts(TRYING) {
        return format!(
            "count what comes back, not what goes out: “Get <one offer, three answers> from {}{due}”",
            own.known("them")
        );
    }
    if own.starts(SHOWING) && !own.holds(&["code", "test", "tests"]) {
        return format!(
            "who is it for, and what should they do with it? “<One of them> that <somebody you can name> uses or answers{due}”"
        );
    }
    if own.starts(TAKING_IN) && !dosed && reason != Reason::LearningByRoutine {
        return format!(
            "what will you do with it? “Use one idea from {} to <change something you can name>{due}”",
            own.known("it")
        );
    }
    if own.starts(MEETING) {
        return format!(
            "what should come of it? “<One introduction, one friend, one thing made together> through {}{due}”",
            own.known("them")
        );
    }
    if own.starts(JOINING) {
        return format!("what will you have done or moved there? “<One thing that is there because of you>{due}”");
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
        Reason::VolumeOfOutput | Reason::PlainCount => {
            "what will be different when you have done them all? Make that the goal, and the count a step towards it".to_owned()
        }
        _ if reason.is_routine() => {
            "keep it as a habit, and put the result that it serves on top: what will you be able to show after three months of it?".to_owned()
        }
        _ => format!("what should come of it? Make that the goal{}, and this a step towards it", if own.timed { "" } else { ", with a date" }),
    }
}
