//! What a statement says beyond its head verb and object: results, and clauses that may carry one.

use std::ops::Range;

use crate::language::judge::sentence::DETERMINERS;
use crate::language::judge::sentence::PREPOSITIONS;
use crate::language::judge::sentence::Sentence;
use crate::language::judge::sentence::verb_at;
use crate::language::lexicon::Classes;

/// Words that lead to a result whatever follows.
const MARKERS: &[&str] = &[
    "resulting in",
    "leading to",
    "which leads to",
    "which led to",
    "which results in",
    "that leads to",
    "that lead to",
    "that led to",
    "that results in",
    "that result in",
    "as measured by",
    "measured by",
    "evidenced by",
    "proven by",
    "shown by",
    "as shown by",
    "so that",
    "so as to",
    "so i can",
    "so we can",
    "so both",
    "so my",
    "so the",
    "well enough",
    "good enough",
    "enough to",
    "to the point of",
    "to the point where",
    "until i can",
    "until it is",
    "until they",
    "until we can",
    "that cuts",
    "that cut",
    "that reduces",
    "that reduce",
    "that raises",
    "that increases",
    "that saves",
    "that brings",
    "that wins",
    "that ships",
    "that lowers",
    "that turns",
    "that gets",
];

/// The first words of these, in order.
const MARKER_BEGINNINGS: &[&str] = &[
    "as",
    "enough",
    "evidenced",
    "good",
    "leading",
    "measured",
    "proven",
    "resulting",
    "shown",
    "so",
    "that",
    "to",
    "until",
    "well",
    "which",
];

/// Verbs whose clause is a result when it hangs on another verb: "and apply", "to win".
const RESULT_VERBS: &[&str] = &[
    "apply",
    "automate",
    "become",
    "bring in",
    "close",
    "cut",
    "deliver",
    "double",
    "earn",
    "get certified",
    "get hired",
    "get promoted",
    "halve",
    "hire",
    "increase",
    "land",
    "launch",
    "lower",
    "migrate",
    "negotiate",
    "obtain",
    "pass",
    "publish",
    "qualify",
    "qualify for",
    "qualify as",
    "raise",
    "rebuild",
    "reduce",
    "renegotiate",
    "replace",
    "save",
    "secure",
    "sell",
    "ship",
    "sign",
    "win",
    "present",
    "use",
];

/// "Lose enough weight to run again": what it is enough for is the result.
fn enough_for(sentence: &Sentence<'_>, from: usize) -> Option<Range<usize>> {
    let enough = (from..sentence.end).find(|&at| sentence.lower(at) == "enough")?;
    let to = (enough + 1..sentence.end.min(enough + 6)).find(|&at| sentence.lower(at) == "to")?;
    (to + 1 < sentence.end).then_some(enough..to + 1)
}

/// The words that attach a result.
pub(super) fn result(sentence: &Sentence<'_>, from: usize) -> Option<Range<usize>> {
    marker(sentence).or_else(|| enough_for(sentence, from)).or_else(|| clause_result(sentence, from))
}

fn marker(sentence: &Sentence<'_>) -> Option<Range<usize>> {
    (sentence.start..sentence.end).find_map(|at| {
        let first = sentence.lower(at);
        MARKER_BEGINNINGS.binary_search(&first).ok()?;
        let markers = MARKERS.iter().filter(|marker| marker.strip_prefix(first).is_some_and(|rest| rest.starts_with(' ')));
        markers
            .map(|marker| (at..at + marker.split(' ').count(), marker))
            .find(|(range, marker)| sentence.words.phrase(range.clone()) == **marker)
            .map(|(range, _)| range)
    })
}

/// "and apply it to …", "to win …".
fn clause_result(sentence: &Sentence<'_>, from: usize) -> Option<Range<usize>> {
    (from..sentence.end).find_map(|at| {
        let link = sentence.lower(at);
        if !matches!(link, "and" | "then" | "to" | "&") {
            return None;
        }
        let mut verb = at + 1;
        while matches!(sentence.lower(verb), "then" | "to" | "also") {
            verb += 1;
        }
        let head = verb_at(sentence, verb)?;
        if !RESULT_VERBS.contains(&head.base.as_str()) || head.gerund && link == "to" {
            return None;
        }
        let next = sentence.lower(head.tokens.end);
        let bound = DETERMINERS.contains(&next)
            || sentence.figures.figure_at(head.tokens.end).is_some()
            || matches!(next, "it" | "them" | "what" | "learnings" | "results" | "as" | "for" | "to");
        let strong = !head.is(&[
            "use",
            "present",
            "become",
            "raise",
            "increase",
            "cut",
            "reduce",
            "lower",
            "apply",
            "save",
            "close",
            "sign",
            "earn",
            "get promoted",
        ]);
        (bound || strong && head.tokens.end < sentence.end || head.is(&["pass", "get promoted", "publish", "qualify"]))
            .then_some(at..head.tokens.end)
    })
}

/// Words behind "and", "then", "until" or a semicolon that may carry a result: an activity needs the whole statement explained.
pub(super) fn second_clause(sentence: &Sentence<'_>, from: usize) -> Option<Range<usize>> {
    clause(sentence, from).or_else(|| with_it(sentence)).or_else(|| purpose(sentence, from))
}

fn clause(sentence: &Sentence<'_>, from: usize) -> Option<Range<usize>> {
    (from..sentence.end).find_map(|at| {
        let joins = matches!(sentence.lower(at), "and" | "then" | "or" | "but" | "until" | "till" | "&" | "+")
            || sentence.lower(at) == "once"
                && matches!(sentence.lower(at + 1), "i" | "we" | "my" | "the" | "it" | "they" | "our")
            || matches!(sentence.words.mark(at), Some(';' | ',' | '('));
        if !joins || sentence.is_time(at) {
            return None;
        }
        let mut verb = at + 1;
        while matches!(sentence.lower(verb), "then" | "also" | "to" | "i" | "we" | "can" | "and") {
            verb += 1;
        }
        if verb >= sentence.end || sentence.words.is_capitalised(verb) || sentence.is_time(verb) {
            return None;
        }
        if matches!(sentence.lower(at), "until" | "till" | "once") {
            return Some(at..verb + 1);
        }
        let word = sentence.lower(verb);
        let next = |token: usize| {
            let next = if sentence.is_time(token) { "" } else { sentence.lower(token) };
            DETERMINERS.contains(&next)
                || sentence.figures.figure_at(token).is_some()
                || matches!(
                    next,
                    "it" | "each"
                        | "every"
                        | "them"
                        | "me"
                        | "us"
                        | "back"
                        | "home"
                        | "what"
                        | "up"
                        | "out"
                        | "off"
                        | "away"
                        | "how"
                        | "whatever"
                )
        };
        match verb_at(sentence, verb) {
            Some(head) => {
                let doing = head.any(Classes::ACTIVITY | Classes::BEGIN | Classes::MENTAL | Classes::SLOGAN);
                let reached = head.any(Classes::ACHIEVE | Classes::BECOME) && head.tokens.end < sentence.end;
                (!doing && (reached || next(head.tokens.end) || PREPOSITIONS.contains(&sentence.lower(head.tokens.end))))
                    .then_some(at..head.tokens.end)
            }
            None => (!DETERMINERS.contains(&word)
                && !PREPOSITIONS.contains(&word)
                && sentence.figures.figure_at(verb).is_none()
                && next(verb + 1))
            .then_some(at..verb + 1),
        }
    })
}

fn with_it(sentence: &Sentence<'_>) -> Option<Range<usize>> {
    ["with it", "with them", "using it", "using them", "from it", "from them", "through it"]
        .iter()
        .find_map(|phrase| sentence.find(phrase))
}

/// "to build a …", "to produce two …": a purpose with a counted or bounded object.
fn purpose(sentence: &Sentence<'_>, from: usize) -> Option<Range<usize>> {
    (from..sentence.end).find_map(|at| {
        if sentence.lower(at) != "to" {
            return None;
        }
        let head = verb_at(sentence, at + 1)?;
        let figure = sentence.figures.figure_at(head.tokens.end).is_some();
        if head.any(Classes::MENTAL | Classes::SLOGAN | Classes::CHANGE) && !figure
            || head.is(&["be", "get", "have", "gain", "become", "stay", "build"])
        {
            return None;
        }
        let next = sentence.lower(head.tokens.end);
        let place = matches!(sentence.lower(at + 1), "work" | "school" | "bed");
        if place && sentence.is_time(head.tokens.end) {
            return None;
        }
        let bound = matches!(next, "a" | "an" | "one") || sentence.figures.figure_at(head.tokens.end).is_some();
        let delivers = head.any(Classes::CREATE) && !head.is(&["make"]);
        (bound || delivers && DETERMINERS.contains(&next)).then_some(at..head.tokens.end)
    })
}

/// "and produce …", "to write …": an activity with something to show for it.
pub(super) fn deliverable(sentence: &Sentence<'_>, from: usize) -> Option<Range<usize>> {
    const DELIVERING: &[&str] = &[
        "build",
        "choose",
        "complete",
        "create",
        "decide",
        "design",
        "develop",
        "document",
        "draft",
        "draw up",
        "finalise",
        "finalize",
        "fix",
        "implement",
        "open",
        "pilot",
        "prepare",
        "produce",
        "propose",
        "recommend",
        "report",
        "run",
        "send",
        "set up",
        "ship",
        "showcase",
        "solve",
        "start",
        "summarise",
        "summarize",
        "turn",
        "upload",
        "write",
    ];
    (from..sentence.end).find_map(|at| {
        if !matches!(sentence.lower(at), "to" | "and") {
            return None;
        }
        let head = verb_at(sentence, at + 1)?;
        let abstract_end = (head.tokens.end..sentence.end).any(|at| sentence.look_up(sentence.lower(at)).any(Classes::ABSTRACT));
        (DELIVERING.contains(&head.base.as_str()) && !head.gerund && !abstract_end && head.tokens.end < sentence.end)
            .then_some(at..head.tokens.end)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_marker_begins_with_a_known_word() {
        assert!(MARKER_BEGINNINGS.is_sorted());
        assert!(MARKERS.iter().all(|marker| marker.split(' ').next().is_some_and(|first| MARKER_BEGINNINGS.contains(&first))));
    }
}
