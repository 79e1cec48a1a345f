//! What a coach asks about looking, asking and serving: what comes back, what is found, and who would notice.

use super::kinds::ASKING;
use super::kinds::FOLLOWING;
use super::kinds::HOSTING;
use super::kinds::LOOKING;
use super::kinds::SEEKING;
use super::kinds::SERVING;
use super::kinds::SIGNING;
use super::kinds::TRYING_OUT;
use super::kinds::WATCHING;
use super::learning;
use super::own::Own;
use super::own::capitalised;
use super::things::EVENTS;
use super::things::HELPERS;
use super::things::SOURCES;

pub(super) fn help(own: &Own) -> Option<String> {
    let due = own.due();
    let hears = own.starts(ASKING) && own.speaks(&["feedback", "opinions"])
        || own.starts(&["conduct", "do", "run"]) && own.speaks(&["interviews", "survey", "surveys"]);
    if hears {
        return Some(heard(own));
    }
    if own.starts(SEEKING) {
        let sought = own.object.as_deref().unwrap_or("<it>");
        return Some(format!("the finding is what counts: “Find {sought}{due}”"));
    }
    if own.starts(LOOKING) || own.starts(&["conduct", "do", "perform"]) && own.holds(&["research", "review"]) {
        return Some(learning::explored(own));
    }
    if own.starts(TRYING_OUT) {
        return Some(format!("what will come out of it? “Show <one thing made with it> to <somebody>{due}”"));
    }
    if own.starts(FOLLOWING) && !own.speaks(&["plan", "programme", "program", "routine"]) {
        return Some(learning::used(own, "it"));
    }
    if own.starts(SIGNING) || own.starts(&["have", "meet", "meet with", "see", "work with"]) && own.speaks(HELPERS) {
        return Some("what will you be able to do after it that you cannot do today? Make that the goal".to_owned());
    }
    if own.starts(WATCHING) {
        // One thing has one figure; "the grant deadlines" and "my meals" have many, or none.
        let figure = own.object.as_ref().filter(|object| !object.ends_with('s') && !object.starts_with("every "));
        let figure = figure.map_or_else(|| "<What it shows>".to_owned(), |object| capitalised(object));
        return Some(format!(
            "what do you want to see there? “{figure} at <the figure you want>{due}”; watching it is how you know"
        ));
    }
    if own.starts(HOSTING) && own.speaks(EVENTS) {
        return Some("what will those who come do afterwards that they do not do today? Make that the goal".to_owned());
    }
    let is_ones_own = own.object.as_ref().is_some_and(|object| object.starts_with("your "));
    (own.starts(SERVING) && !is_ones_own && !own.is_one_of(SOURCES)).then(|| {
        format!(
            "who would notice, and by what? “<Fewer faults, shorter waits> for <somebody>{due}”; the work is how you get there"
        )
    })
}

/// What people say is to change something.
pub(super) fn heard(own: &Own) -> String {
    format!("what will be different for what they say? “Change <one thing> because of it{}”", own.due())
}
