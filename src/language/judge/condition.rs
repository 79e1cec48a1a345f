//! States that somebody or something is to be in: praise in other words than adjectives.

use std::ops::Range;

use crate::language::judge::case::Case;
use crate::language::judge::object::Object;
use crate::language::judge::sentence::Sentence;
use crate::language::judge::spelling;
use crate::language::lexicon::Classes;

/// Adverbs that only praise what follows them.
const INTENSIFIERS: &[&str] = &[
    "deeply", "exceptionally", "extraordinarily", "extremely", "genuinely", "highly", "incredibly", "really", "super",
    "thoroughly", "truly", "very", "wonderfully",
];

/// Ends of compound adjectives that praise: "customer-centric", "purpose-driven".
const PRAISING_ENDS: &[&str] = &[
    "-aware", "-centered", "-centred", "-centric", "-conscious", "-driven", "-first", "-focused", "-focussed", "-hearted",
    "-literate", "-loving", "-minded", "-oriented", "-savvy", "-solid",
];

/// Who thinks well of what is described.
const ADMIRERS: &[&str] = &[
    "clients", "customers", "everybody", "everyone", "others", "people", "residents", "somebody", "someone", "users", "visitors",
];

/// The words of a state without an end, from `start` on; `lead` is the first word behind an article or adverb.
pub(super) fn wished_state(case: &Case<'_, '_, '_>, start: usize, lead: usize) -> Option<Range<usize>> {
    let sentence = case.sentence;
    if case.is_measured() {
        return None;
    }
    misspelt(case, start, lead)
        .or_else(|| condition_at(sentence, start))
        .or_else(|| condition_at(sentence, lead))
        .or_else(|| praised_anew(case, start, lead))
        .map(|end| case.head.tokens.start..end)
}

/// "A beter parent": praise with a slip of the pen. "Become a loner" needs no correction: behind an article praise has a noun.
fn misspelt(case: &Case<'_, '_, '_>, start: usize, lead: usize) -> Option<usize> {
    let noun = lead == start || lead + 1 < case.object.tokens.end;
    (noun && is_misspelt(case.sentence, lead)).then(|| case.object.tokens.end.max(lead + 1).min(case.core))
}

/// "Mroe", "heathier": an unknown word that is nearly praise.
fn is_misspelt(sentence: &Sentence<'_>, at: usize) -> bool {
    let unknown = sentence.known(at).without(Classes::BEGINS_PHRASE) == Classes::NONE && !sentence.words.is_capitalised(at);
    unknown && spelling::stands_for(sentence.lower(at), Classes::PRAISE | Classes::COMPARATIVE)
}

/// Where a state of the vocabulary ends that begins here.
pub(super) fn condition_at(sentence: &Sentence<'_>, start: usize) -> Option<usize> {
    let (count, _) = sentence.longest(start, Classes::CONDITION)?;
    let end = start + count;
    if count > 1 && (sentence.known(end - 1).any(Classes::PREPOSITION | Classes::DETERMINER) || sentence.lower(end - 1) == "to") {
        return Some(end);
    }
    // "Ready by June", "an independent adviser": a date or a noun makes it something else.
    let next = sentence.lower(end);
    // "Ready for the move" has its day, "prepared for change" has none.
    if matches!(sentence.lower(start), "ready" | "prepared") && next == "for" {
        let shapeless = Object::parse(sentence, end + 1).noun.any(Classes::ABSTRACT | Classes::ENDLESS);
        return (shapeless && sentence.when().is_none()).then_some(end);
    }
    let alone =
        next.is_empty() || sentence.mark(end).is_some() || matches!(next, "and" | "as" | "enough" | "again" | "when" | "more");
    // "Taken seriously by the board": others think so, where "by June" is a date.
    let by = next == "by" && (count == 1 || sentence.when().is_some());
    let related = sentence.known(end).any(Classes::PREPOSITION | Classes::ADVERB) && !by && sentence.lower(start) != "free";
    ((alone || related) && (count > 1 || sentence.when().is_none())).then_some(end)
}

/// Praise by how it is said: "as good as I can be", "a truly open company", "the supplier everyone trusts".
fn praised_anew(case: &Case<'_, '_, '_>, start: usize, lead: usize) -> Option<usize> {
    let sentence = case.sentence;
    let core = case.core;
    let first = sentence.lower(start);
    if first == "as" && sentence.lower(start + 2) == "as" && sentence.known(start + 1).any(Classes::PRAISE) {
        return Some(core);
    }
    if matches!(first, "someone" | "somebody") {
        return Some(core);
    }
    let article = matches!(first, "a" | "an" | "the" | "more");
    let even =
        matches!(sentence.lower(start + 1), "even" | "far" | "much") && sentence.known(start + 2).any(Classes::COMPARATIVE);
    let intense = article && (INTENSIFIERS.contains(&sentence.lower(start + 1)) || even);
    let compound = |at: usize| {
        let apart = |end: &str| at > lead && sentence.lower(at) == &end[1..] && at + 1 >= core;
        PRAISING_ENDS.iter().any(|end| sentence.lower(at).ends_with(end) || apart(end))
    };
    let chosen = sentence.has_word(lead..core, &["go-to", "favourite", "favorite", "envy"])
        || sentence.find(start..core, ["number", "one"]).is_some();
    if intense || (lead..(lead + 3).min(core)).any(compound) || chosen {
        return Some(case.object.tokens.end.max(lead + 1).min(core));
    }
    // "Be taken more seriously", "be heard more in meetings".
    let degree = (start + 1..(start + 3).min(core)).find(|&at| {
        let behind = sentence.lower(at + 1);
        matches!(sentence.lower(at), "more" | "less") && behind != "than" && first.ends_with(['d', 'n', 'o', 't'])
    });
    if let Some(at) = degree.filter(|_| case.head.is(&["be", "get", "feel", "become"])) {
        return Some((at + 2).min(core));
    }
    let admired = matches!(first, "the" | "a" | "an")
        && (start + 2..core).any(|at| {
            ADMIRERS.contains(&sentence.lower(at))
                && at + 1 < core
                && !sentence.known(at - 1).any(Classes::PREPOSITION | Classes::DETERMINER)
                && !sentence.known(at + 1).any(Classes::PREPOSITION)
        });
    let feels = case.head.is(&["feel"]) && matches!(first, "like" | "as" | "ready" | "prepared" | "that");
    (admired || feels).then_some(core)
}
