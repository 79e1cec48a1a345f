//! What a coach asks about learning: languages are spoken, instruments are played, tools are built with, matters are explained.

use super::kinds::INSTRUMENTS;
use super::kinds::LANGUAGES;
use super::own::Own;

pub(super) fn help(own: &Own) -> String {
    let due = own.due();
    if own.starts(&["get used to"]) {
        return format!(
            "how will it show? Name what you will have done by then that you put off today{}",
            if own.timed { "" } else { ", with a date" }
        );
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
        return format!(
            "in which talk will it carry you? “Hold <an interview, a meeting, a dinner> in {} alone{due}”",
            own.known("it")
        );
    }
    if own.holds(INSTRUMENTS) {
        return format!("who will hear it? “Play <three pieces> for <somebody>{due}”");
    }
    if own.starts(&["know"]) {
        return format!(
            "how will it show? Name one thing that cannot be done without it, and make that the goal{}",
            if own.timed { "" } else { ", with a date" }
        );
    }
    if own.starts(&[
        "learn about",
        "learn more about",
        "understand",
        "grasp",
        "become familiar",
        "get familiar",
        "comprehend",
        "really",
        "fully",
        "better",
    ]) {
        return format!("how will it show? “Explain {} to <somebody> who then <does something with it>{due}”", own.known("it"));
    }
    let Some(object) = &own.object else { return shown().to_owned() };
    if object.split_whitespace().count() > 3 {
        return format!("what will you do with it? “Make or pass <one thing> that needs it{due}”");
    }
    format!(
        "what will you make, pass or teach with it? “Build <one small thing> with {} that <somebody> uses{due}”",
        own.known("it")
    )
}

fn shown() -> &'static str {
    "what will somebody see you do that you cannot do today? Make that the goal"
}
