//! Demands and promises behind words that say when: "By June 30, 2027, raise …", "After the exam, look for …".

use super::Shape;
use super::beginning;
use super::shape_of_start;
use crate::language::time;
use crate::language::words::Words;

/// How many bytes are searched for the end of the words that say when.
const LONGEST: usize = 96;

/// The shape of what stands behind words that say when, where it states a goal. `first` is the first word in small letters.
pub(super) fn shape_behind_time(text: &str, first: &str) -> Option<Shape> {
    let condition = matches!(first, "after" | "once");
    let may_say_when = matches!(
        first,
        "at" | "before"
            | "beginning"
            | "by"
            | "during"
            | "for"
            | "from"
            | "in"
            | "over"
            | "starting"
            | "throughout"
            | "until"
            | "within"
    );
    if !condition && !may_say_when {
        return None;
    }
    let head = beginning(text, LONGEST);
    let says_when = |words: &str| condition || !time::find(&Words::new(words)).is_empty();
    let comma = end_of_lead(head).unwrap_or(head.len());
    let promises = [" I ", " I'", " I’", " we ", " we'", " we’", " will "];
    if let Some(promise) = promises.iter().filter_map(|words| head[..comma].find(words)).min() {
        let behind = text[promise..].trim_start();
        let promised = behind.starts_with("will ") || shape_of_start(behind) == Shape::Wish;
        return (!condition && promised && says_when(&text[..promise])).then_some(Shape::Wish);
    }
    let shape = shape_of_start(text.get(comma + 1..)?);
    (comma < head.len() && shape.states_a_goal() && says_when(&text[..comma])).then_some(shape)
}

/// Where words end that stand in front of a demand: at the first comma that is none inside of a date.
fn end_of_lead(head: &str) -> Option<usize> {
    let mut commas = head.match_indices(", ").map(|(at, _)| at);
    commas.find(|&at| !head[at + 1..].trim_start().starts_with(|next: char| next.is_ascii_digit()))
}
