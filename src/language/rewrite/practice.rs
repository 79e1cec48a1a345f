//! What a coach asks about practice: what is prepared for is passed, what is practised is shown, and hours are spent on something.

use super::kinds::MAKING;
use super::kinds::PRACTISING;
use super::kinds::PREPARING;
use super::kinds::SPENDING;
use super::learning;
use super::own::Own;
use super::things::CODING;
use super::things::LENGTHY;
use super::things::RACES;
use super::things::TIMES;
use super::things::TRIALS;

pub(super) fn help(own: &Own) -> Option<String> {
    let due = own.due();
    if own.starts(PREPARING) && (own.speaks(TRIALS) || own.speaks(RACES)) {
        let known = own.known("what you prepare for");
        return Some(format!("prepare to do what? “<Pass, win or finish> {known}{due}”; the preparation is how you get there"));
    }
    if own.starts(&["compete", "compete in"]) {
        return Some(format!("with what result? “Reach <a place, a time or a score> in <one of them>{due}”"));
    }
    if let Some(language) = own.language() {
        return Some(learning::spoken(own, &language));
    }
    if own.starts(&["code"]) || own.speaks(CODING) {
        return Some(format!(
            "what will you build with it? “<One small thing> that <somebody> uses{due}”; the practice is how you get there"
        ));
    }
    if own.starts(&["work on", "put in", "spend"]) && own.speaks(LENGTHY) {
        return Some(format!("what will be finished? “Finish <one part of it> and show it to <somebody>{due}”"));
    }
    let is_spent = own.starts(SPENDING) || own.starts(&["do", "log", "put"]) && own.begins_with_figure();
    if is_spent && own.speaks(TIMES) {
        return Some(
            "what will be there at the end that is not there today? Make that the goal; the hours are how you get there"
                .to_owned(),
        );
    }
    if own.starts(MAKING) {
        return Some(format!("who will see it? “Show <three pieces> to <somebody>{due}”"));
    }
    let on_oneself = own.starts(&["work on"]) && own.object.as_ref().is_some_and(|object| object.starts_with("your "));
    (own.starts(PRACTISING) || on_oneself).then(|| learning::shown().to_owned())
}
