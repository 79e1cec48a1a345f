//! What a coach asks about an activity: what should come of it?

use super::kinds::BRINGING_ON;
use super::kinds::CALM;
use super::kinds::EXERCISING;
use super::kinds::EXPLORING;
use super::kinds::GOING;
use super::kinds::JOINING;
use super::kinds::KEEPING;
use super::kinds::LOOKING_ON;
use super::kinds::MEETING;
use super::kinds::READING;
use super::kinds::SHOWING;
use super::kinds::STUDYING;
use super::kinds::TAKING_IN;
use super::kinds::TRYING;
use super::learning;
use super::own::Own;
use super::own::capitalised;
use super::practice;
use super::service;
use super::things::ANIMALS;
use super::things::COMPANY;
use super::things::DOSES;
use super::things::EXERCISES;
use super::things::FICTION;
use super::things::GIVEN;
use super::things::HELPERS;
use super::things::INSTRUMENTS;
use super::things::LEISURE;
use super::things::OFFERS;
use super::things::PEOPLE;
use super::things::PRIVATE;
use super::things::PROGRAMS;
use super::things::RACES;
use super::things::SOURCES;
use super::things::UPKEEP;
use super::things::WORKS;
use crate::language::Reason;

/// Whether it is done for its own sake: with the family, to come to rest, for faith or for others.
pub(super) fn does_good(own: &Own) -> bool {
    let is_given = || own.speaks(GIVEN) && !own.is_one_of(SOURCES);
    let gives = || own.starts(&["give", "donate"]) && own.holds(&["blood", "plasma"]);
    let spends = || own.starts(&["spend"]) && own.speaks(LEISURE);
    let worships = || own.starts(&["attend", "go to"]) && own.holds(&["mass", "worship"]);
    own.family
        || own.holds(LEISURE)
        || own.holds(&["friendship", "friendships", "marriage"])
        || own.speaks(ANIMALS)
        || own.says_date_night()
        || own.starts(CALM)
        || is_given()
        || gives()
        || spends()
        || worships()
}

/// Whether it keeps a house or a body going, and has to be done anyway.
pub(super) fn keeps_going(own: &Own) -> bool {
    const DAILY: &[&str] = &[
        "apply", "attend", "complete", "do", "finish", "get", "go", "keep", "log", "make", "plan", "raise", "record", "run",
        "take", "track", "use", "wear",
    ];
    own.starts(KEEPING) || own.starts(DAILY) && own.speaks(UPKEEP) && !own.is_one_of(SOURCES)
}

pub(super) fn help(own: &Own, reason: Reason) -> String {
    let due = own.due();
    if learning::is_bond(own) {
        return learning::together().to_owned();
    }
    if does_good(own) {
        let habits = if reason.is_routine() { ", among your habits" } else { "" };
        return format!(
            "if it does you good, keep it as it is{habits}; if it is to lead somewhere, say where, and what will show it{due}"
        );
    }
    if keeps_going(own) {
        return format!(
            "what has to be done anyway needs no end: keep it among your routines; if it is to change something, say what, and what will show it{due}"
        );
    }
    let special = training(own, reason).or_else(|| outwards(own)).or_else(|| inwards(own, reason)).or_else(|| with_others(own));
    let special = special.or_else(|| practice::help(own)).or_else(|| service::help(own));
    special.unwrap_or_else(|| match reason {
        Reason::VolumeOfOutput | Reason::PlainCount => {
            "what will be different when you have done them all? Make that the goal, and the count a step towards it".to_owned()
        }
        _ if reason.is_routine() => {
            "keep it as a habit, and put the result that it serves on top: what will you be able to show after three months of it?".to_owned()
        }
        _ => format!("what should come of it? Make that the goal{}, and this a step towards it", if own.timed { "" } else { ", with a date" }),
    })
}

/// What is trained is to be shown once.
fn training(own: &Own, reason: Reason) -> Option<String> {
    let due = own.due();
    let then = "what should you be able to do then?";
    let way = "the routine is how you get there";
    if own.holds(EXERCISES) {
        return Some(match &own.object {
            Some(object) if !reason.is_routine() && object.starts_with(|first: char| first.is_ascii_digit()) => {
                format!("in one go? “{} {object} in one set{due}” has an end that can be seen", capitalised(&own.verb))
            }
            _ => format!("{then} “<So many> in one set{due}”; {way}"),
        });
    }
    // "Run errands", "walk to work" and "train a team" are no sport.
    let often = own.is_second(&["along", "around", "daily", "each", "every", "once", "twice"]);
    let far = own.object.is_none() || often || own.holds(DOSES) || own.speaks(RACES) || own.begins_with_figure();
    let commutes = own.leads_to(&["work", "school", "office"]);
    if own.starts(GOING) && (far || own.starts(&["go"])) && !commutes || own.starts(EXERCISING) && own.speaks(RACES) {
        return Some(format!("{then} “Finish <a race or a distance> in <time>{due}”; {way}"));
    }
    let trains = own.starts(EXERCISING) && (own.object.is_none() || own.holds(DOSES) || !own.starts(&["train"]));
    (trains || own.speaks(&["gym"])).then(|| format!("{then} “<Run so far, lift so much, touch your toes>{due}”; {way}"))
}

/// What is sent is to be answered, what is made for others is to be used.
fn outwards(own: &Own) -> Option<String> {
    let due = own.due();
    if own.starts(TRYING) && own.speaks(&["applicants", "candidates"]) {
        return Some(format!("count those who come, not those who are asked: “Hire <one or two of them>{due}”"));
    }
    let hears = (own.starts(MEETING) || own.starts(&["listen to"])) && own.holds(&["clients", "customers", "employees", "users"]);
    if hears || own.starts(&["interview"]) && own.holds(&["clients", "customers", "people", "users"]) {
        return Some(service::heard(own));
    }
    if own.starts(TRYING) && (own.starts(&["apply", "pitch", "source"]) || own.speaks(OFFERS)) {
        return Some(format!("count what comes back, not what goes out: “Get <one offer, three answers> from them{due}”"));
    }
    // "Write down what I spend" is a note to oneself.
    if !own.starts(SHOWING) || own.speaks(PROGRAMS) || own.starts(&["write"]) && own.speaks(&["down", "up"]) {
        return None;
    }
    if own.speaks(WORKS) || !own.starts(&["write", "give", "record", "film"]) {
        let one = if own.is_several() { "One of them" } else { "One piece" };
        return Some(format!(
            "who is it for, and what should they do with it? “<{one}> that <somebody you can name> uses or answers{due}”"
        ));
    }
    let alone = own.is_second(&["at", "daily", "each", "every", "for", "in", "on", "once", "twice"]) || own.is_one_word();
    (own.starts(&["write"]) && (alone || own.holds(DOSES) || own.speaks(FICTION))).then(|| {
        format!("what will it add up to? “Finish <a story, a chapter, a song> and show it to <somebody>{due}”; the writing is how you get there")
    })
}

/// What is taken in is to be used or shown.
fn inwards(own: &Own, reason: Reason) -> Option<String> {
    let due = own.due();
    if own.speaks(INSTRUMENTS) && (own.starts(STUDYING) || own.speaks(&["lesson", "lessons"])) {
        return Some(learning::played(own));
    }
    if own.speaks(&["lesson", "lessons"]) {
        return Some("what will you be able to do after them that you cannot do today? Make that the goal".to_owned());
    }
    if own.starts(&["study", "revise"]) && own.speaks(&["exam", "exams", "test"]) {
        return Some(format!("study for what grade? “Pass <the exam> with <a grade>{due}”"));
    }
    if own.starts(&["study", "self-study", "learn", "revise"]) && reason != Reason::LearningByRoutine {
        return Some(learning::help(own));
    }
    if own.starts(EXPLORING) && !own.speaks(PRIVATE) {
        return Some(learning::explored(own));
    }
    // "Take notes in class": the class is only where it is done.
    let elsewhere = own.starts(&["take"]) && own.verb != "take";
    let dosed = elsewhere || own.holds(DOSES) || own.starts(&["do", "take", "go to"]) && reason == Reason::Routine;
    if !own.starts(TAKING_IN) || dosed || reason == Reason::LearningByRoutine {
        return None;
    }
    if own.is_one_of(SOURCES) || own.speaks(SOURCES) {
        let known = if own.is_one_of(SOURCES) { own.known("it") } else { "it".to_owned() };
        return Some(learning::used(own, &known));
    }
    let reads = own.starts(READING) || own.starts(&["finish"]) && own.speaks(&["reading", "watching"]);
    reads.then(|| format!("if it is for joy, keep it as it is; if not, {}", learning::used(own, "it")))
}

/// What is done with others is to bring something about.
fn with_others(own: &Own) -> Option<String> {
    let due = own.due();
    let networks = own.starts(MEETING) && !own.speaks(HELPERS) || own.speaks(&["networking"]);
    if networks || own.starts(TRYING) && own.holds(PEOPLE) {
        return Some(format!(
            "what should come of it? “<One introduction, one friend, one thing made together> through them{due}”"
        ));
    }
    if own.starts(JOINING) {
        let for_joy = own.starts(&["join"]) && own.is_one_of(COMPANY);
        return Some(if for_joy {
            format!("joining is the first step: “<Sing, play or compete> with them at <one event>{due}”")
        } else {
            format!("what will you have done or moved there? “<One thing that is there because of you>{due}”")
        });
    }
    if own.starts(LOOKING_ON) {
        return Some(format!("what will you take over afterwards? “Handle <one case of it> alone{due}”"));
    }
    let leads = own.starts(&["help", "support", "manage", "lead"]);
    let trains_alone = own.starts(&["train for"]) || own.starts(&["train"]) && own.speaks(&["for"]) && !own.holds(PEOPLE);
    if own.starts(BRINGING_ON) && !trains_alone && (!leads || own.holds(PEOPLE)) {
        return Some(format!(
            "name one person and how far: “Bring <one person> to <a level or task they cannot do alone today>{due}”"
        ));
    }
    let contributes = !own.speaks(&["pension", "retirement", "savings"]) && own.starts(&["contribute"]);
    contributes.then(|| format!("name what will be used: “Get <one change> taken up by those who decide{due}”"))
}
