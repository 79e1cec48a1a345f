//! Titles that ask: which aspect their answers are about.

use crate::goal::Aspect;

/// What a question that begins with "what" asks for: "What has to be ready when", "What finished means", "What could upset it".
pub(super) fn aspect_asked(asked: &str) -> Option<Aspect> {
    const POSSIBLE: &[&str] = &["could ", "might ", "may "];
    /// What could be good, or is asked of somebody.
    const OTHERS: &[&str] = &["also", "be", "come", "go", "have", "help", "i", "improve", "make", "the", "we", "work", "you"];
    let possible = || POSSIBLE.iter().find_map(|start| asked.strip_prefix(start));
    let means = || asked.strip_suffix(" means").filter(|word| !matches!(*word, "it" | "this" | "that") && !word.contains(' '));
    if asked.ends_with(" when") {
        Some(Aspect::Timeline)
    } else if means().is_some() {
        Some(Aspect::Indicators)
    } else {
        possible().filter(|verb| !OTHERS.contains(&verb.split(' ').next().unwrap_or_default())).map(|_| Aspect::Gaps)
    }
}

/// "Who reads along", "Who looks over it", "Who tells me the truth".
pub(super) fn gives_feedback(asked: &str) -> bool {
    const VERBS: &[&str] = &[
        "checks", "comments", "corrects", "hears", "judges", "listens", "looks", "reads", "reviews", "sees", "tells", "watches",
    ];
    VERBS.contains(&asked.split(' ').next().unwrap_or_default())
}

/// "How will I know", "How we measure it", "How we keep count", "How shall we tell": what shows that a goal is reached stands below.
pub(super) fn asks_how_to_tell(title: &str) -> bool {
    const VERBS: &[&str] =
        &["check", "count", "judge", "know", "measure", "monitor", "notice", "recognise", "recognize", "see", "tell", "track"];
    const BETWEEN: &[&str] = &["can", "could", "do", "i", "i'll", "shall", "should", "we", "we'll", "will", "would"];
    const KEPT: &[&str] = &["an eye ", "count", "score", "tabs", "track"];
    let Some(asked) = title.strip_prefix("how ") else { return false };
    let kept = asked.split_once("keep ");
    kept.is_some_and(|(_, kept)| KEPT.iter().any(|known| kept.starts_with(known)))
        || asked.split(' ').find(|word| !BETWEEN.contains(word)).is_some_and(|word| VERBS.contains(&word))
}
