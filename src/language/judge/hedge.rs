//! Hedges: words that take the commitment back.

use std::ops::Range;

use crate::language::judge::head::verb_at;
use crate::language::judge::sentence::Sentence;
use crate::language::lexicon::Classes;

/// What "I" may be followed by to take the commitment back.
const HEDGE_AFTER_I: &[&str] = &["hope", "wish", "might", "may", "could", "try", "hoping"];

/// Hedges that count only at the beginning: later they belong to a detail.
const LEADING_HEDGES: &[&str] = &["maybe", "perhaps", "possibly", "hopefully"];

/// The words that take the commitment back: "maybe", "some day".
pub(super) fn hedge(sentence: &Sentence<'_>) -> Option<Range<usize>> {
    let subject = matches!(sentence.lower(0), "i" | "we");
    if subject && let Some(at) = (1..4).find(|&at| HEDGE_AFTER_I.contains(&sentence.lower(at))) {
        return Some(at..at + 1);
    }
    if !sentence.may_hold(Classes::HEDGE) {
        return one_day(sentence);
    }
    let mut brackets = 0_usize;
    for at in 0..sentence.end {
        match sentence.mark(at) {
            Some('(') => brackets += 1,
            Some(')') => brackets = brackets.saturating_sub(1),
            _ => {}
        }
        let Some((count, _)) = sentence.longest(at, Classes::HEDGE).filter(|_| brackets == 0) else { continue };
        // "As well as I possibly can" is no hedge.
        let manner = [sentence.before(at), sentence.lower(at + count)].iter().any(|word| matches!(*word, "can" | "could"));
        if manner {
            continue;
        }
        // "Plan how and when I can attend the school" says what is planned.
        if sentence.lower(at + count - 1) == "can" && verb_at(sentence, at + count).is_some() {
            continue;
        }
        // "Learn the lute and, eventually, the harp": only what is added is left open.
        let comma = usize::from(at > 0 && sentence.mark(at - 1) == Some(','));
        if at > sentence.start + 2 && matches!(sentence.before(at - comma), "and" | "or") {
            continue;
        }
        if at == sentence.start && chooses(sentence, at + count) {
            continue;
        }
        let leads = at < sentence.start + 4 || sentence.mark(at + count).is_none() && at + count >= sentence.end;
        // "Hopefully this will help me": a remark on what others do, and no commitment.
        if at == 0 && matches!(sentence.lower(count), "the" | "this" | "that" | "these" | "those" | "it" | "they") {
            continue;
        }
        if leads || !LEADING_HEDGES.contains(&sentence.words.phrase(at..at + count)) {
            return Some(at..at + count);
        }
    }
    one_day(sentence)
}

/// "Perhaps the lute or the harp": which one is open, and not whether.
fn chooses(sentence: &Sentence<'_>, from: usize) -> bool {
    verb_at(sentence, from).is_none() && sentence.has_word(from..sentence.end, &["or"]) && sentence.end <= from + 6
}

/// "Try to", "hope to": taken off; what follows is an attempt unless a routine makes it more.
pub(super) fn attempt(sentence: &mut Sentence<'_>) -> Option<Range<usize>> {
    let start = sentence.start;
    let (count, _) = sentence.longest(start, Classes::HEDGE_HEAD)?;
    if start + count < sentence.end {
        sentence.start += count;
        sentence.peeled = true;
    }
    Some(start..start + count)
}

/// "One day" as a hope, not as a length or a part of a rhythm.
fn one_day(sentence: &Sentence<'_>) -> Option<Range<usize>> {
    let range = sentence.find(0..sentence.end, ["one", "day"])?;
    let measured = matches!(sentence.before(range.start), "in" | "within" | "to" | "under" | "for" | "than" | "from" | "least");
    let rhythm = matches!(sentence.lower(range.end), "a" | "per" | "each" | "of" | "or" | "every" | "at");
    (!measured && !rhythm).then_some(range)
}
