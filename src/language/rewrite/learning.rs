//! What a coach asks about learning: languages are spoken, instruments are played, tools are built with, matters are explained.

use super::kinds::EXPLORING;
use super::own::Own;
use super::things::ALONE;
use super::things::BONDS;
use super::things::INSTRUMENTS;
use super::things::LANGUAGES;
use super::things::ORIGINS;
use super::things::PEOPLE;
use super::things::PRIVATE;

pub(super) fn help(own: &Own) -> String {
    let due = own.due();
    if own.starts(&["get to know", "getting to know"]) && own.holds(PEOPLE) {
        return together().to_owned();
    }
    if own.starts(EXPLORING) && own.speaks(PRIVATE) {
        return format!("how would you know? Name one thing that you, or somebody else, could check{due}");
    }
    if own.starts(EXPLORING) || own.starts(&["learn about", "learn more about"]) && own.holds(ORIGINS) {
        return explored(own);
    }
    if own.starts(&["get used to"]) {
        return format!(
            "how will it show? Name what you will have done by then that you put off today{}",
            if own.timed { "" } else { ", with a date" }
        );
    }
    if own.speaks(INSTRUMENTS) {
        return played(own);
    }
    if own.starts(&[
        "learn how",
        "learn to",
        "teach myself to",
        "teach myself how",
        "know how",
        "understand how",
        "really understand how",
    ]) {
        return shown().to_owned();
    }
    if own.holds(LANGUAGES) {
        return spoken(own, &own.known("it"));
    }
    if own.starts(&["know"]) {
        return format!(
            "how will it show? Name one thing that cannot be done without it, and make that the goal{}",
            if own.timed { "" } else { ", with a date" }
        );
    }
    if own.starts(&[
        "learn about", "learn more about", "understand", "grasp", "become familiar", "get familiar", "comprehend", "really",
        "fully", "better",
    ]) {
        return format!("how will it show? “Explain {} to <somebody> who then <does something with it>{due}”", own.known("it"));
    }
    // "Study at Oxford", "learn with friends": the words behind tell where and how.
    let beside = own.is_second(&["at", "from", "in", "under", "with"]);
    let Some(object) = own.object.as_ref().filter(|_| !beside) else { return shown().to_owned() };
    if object.split_whitespace().count() > 3 {
        return format!("what will you do with it? “Make or pass <one thing> that needs it{due}”");
    }
    // A tool has a name of its own: "Rust", "AWS". With chess and first aid nothing is built.
    if object.starts_with(char::is_uppercase) {
        return format!(
            "what will you make, pass or teach with it? “Build <one small thing> with {} that <somebody> uses{due}”",
            own.known("it")
        );
    }
    "what will you make, pass or teach with it that you cannot today? Make that the goal".to_owned()
}

/// What is spoken is to carry a talk.
pub(super) fn spoken(own: &Own, language: &str) -> String {
    format!("in which talk will it carry you? “Hold <an interview, a meeting, a dinner> in {language} alone{}”", own.due())
}

/// What is played is to be heard.
pub(super) fn played(own: &Own) -> String {
    format!("who will hear it? “Play <three pieces> for <somebody>{}”", own.due())
}

/// What is explored is to be told.
pub(super) fn explored(own: &Own) -> String {
    format!("what will you bring back? “<A page, a map, a decision> that <somebody> sees{}”", own.due())
}

/// Whether it is about what people have between them.
pub(super) fn is_bond(own: &Own) -> bool {
    own.holds(BONDS) && !own.speaks(ALONE)
}

/// What people are to each other shows in what they do.
pub(super) fn together() -> &'static str {
    "how will it show? Name one thing that you will do together and do not do today, and make that the goal"
}

/// What is read or heard is to be used.
pub(super) fn used(own: &Own, known: &str) -> String {
    format!("what will you do with it? “Use one idea from {known} to <change something you can name>{}”", own.due())
}

/// What is practised is to be shown.
pub(super) fn shown() -> &'static str {
    "what will somebody see you do that you cannot do today? Make that the goal"
}
