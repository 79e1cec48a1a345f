//! Noun phrases that only praise: "a fulfilling career", "compassionate care for every resident".

use crate::language::Label;
use crate::language::Reason;
use crate::language::judge::object::Object;
use crate::language::judge::sentence::Sentence;
use crate::language::judge::verdict::Verdict;
use crate::language::lexicon::Classes;

/// What is lived in and with.
const LIVED: &[&str] = &[
    "career", "community", "environment", "family", "future", "home", "life", "marriage", "team", "village", "workplace", "world",
];

/// "A happier home": a degree that is not seen from outside.
fn is_better(sentence: &Sentence<'_>, at: usize) -> bool {
    sentence.known(at).any(Classes::COMPARATIVE)
        && !matches!(sentence.lower(at), "best" | "bigger" | "further" | "larger" | "older" | "smaller")
}

/// "Compassionate care for every resident", "robust, scalable architecture": praise without a thing that anybody could point at.
pub(super) fn extolled(sentence: &Sentence<'_>) -> Option<Verdict> {
    let (start, end) = (sentence.start, sentence.end);
    if !sentence.known(start).any(Classes::PRAISE) || sentence.is_title_case() || end - start > 9 || sentence.is_name(start + 1) {
        return None;
    }
    let mut at = start;
    let mut praise = 0;
    while sentence.known(at).any(Classes::PRAISE)
        || matches!(sentence.mark(at), Some(','))
        || matches!(sentence.lower(at), "and" | "&")
    {
        praise += usize::from(sentence.known(at).any(Classes::PRAISE));
        at += 1;
    }
    let shapeless =
        sentence.known(at).any(Classes::ABSTRACT | Classes::ENDLESS) && !sentence.known(at).any(Classes::WORK | Classes::EVENT);
    let behind = matches!(sentence.lower(at + 1), "across" | "for" | "throughout" | "towards" | "toward");
    let plain = sentence.figures.figures.is_empty() && sentence.times.is_empty();
    let told = (start..end).any(|at| sentence.mark(at).is_some_and(|mark| mark != ','))
        || sentence.has_word(start..end, &["is", "are", "was", "were", "has", "have", "can", "will", "to", "by", "who", "that"]);
    let wished = shapeless && (behind || praise > 1 && at + 1 == end);
    (wished && plain && !told).then(|| Verdict::new(Label::Vague, Reason::AbstractNoun, start..end))
}

/// "A fulfilling career", "a sense of purpose": one that nobody can point at.
pub(super) fn praised(sentence: &Sentence<'_>) -> Option<Verdict> {
    let start = sentence.start;
    if !matches!(sentence.lower(start), "a" | "an") || sentence.is_title_case() || sentence.is_name(start + 1) {
        return None;
    }
    let object = Object::parse(sentence, start);
    let thing = Classes::WORK | Classes::EVENT | Classes::CONSUMABLE | Classes::ROLE;
    let praise = object.tokens.len() > 2
        && (sentence.longest(start + 1, Classes::PRAISE).is_some() || is_better(sentence, start + 1))
        && (object.noun.any(Classes::ABSTRACT) || LIVED.contains(&object.last(sentence)))
        && !object.noun.any(thing);
    let sense = object.tokens.len() == 2
        && matches!(sentence.lower(start + 1), "sense" | "culture" | "feeling" | "world" | "life" | "spirit")
        && matches!(sentence.lower(start + 2), "of" | "without" | "where")
        && !sentence.is_name(start + 3);
    let plain = sentence.figures_in(start..sentence.end).next().is_none()
        && sentence.when().is_none()
        && sentence.rhythm_in(&(start..sentence.end)).is_none()
        && sentence.end - start < 9
        && !sentence.has_word(start..sentence.end, &["is", "are", "was", "were", "has", "have", "can", "will", "to", "by"]);
    ((praise || sense) && plain).then(|| Verdict::new(Label::Vague, Reason::AbstractNoun, start..sentence.end))
}
