//! The head verb: the first words when they are certainly a verb, and not the beginning of a noun.

use std::ops::Range;

use crate::language::judge::object::Object;
use crate::language::judge::sentence::Sentence;
use crate::language::judge::spelling;
use crate::language::lexicon;
use crate::language::lexicon::Classes;
use crate::language::words::TokenKind;

/// The head verb of a clause.
#[derive(Clone, Debug)]
pub(super) struct Head<'w> {
    /// Its tokens.
    pub(super) tokens: Range<usize>,
    /// What the vocabulary knows about its base form.
    pub(super) classes: Classes,
    /// It stands in -ing.
    pub(super) gerund: bool,
    /// Its base form.
    pub(super) base: &'w str,
}

impl Head<'_> {
    pub(super) fn is(&self, bases: &[&str]) -> bool {
        bases.contains(&self.base)
    }

    pub(super) fn any(&self, classes: Classes) -> bool {
        self.classes.any(classes)
    }
}

/// Verbs that are nothing without an object: a preposition behind them shows a noun.
const TRANSITIVE: &[&str] = &[
    "audit", "benchmark", "book", "brief", "critique", "debrief", "document", "escort", "estimate", "flag", "forecast", "mail",
    "map", "measure", "nurse", "order", "peer review", "pin", "pitch", "plug", "query", "recap", "record", "request", "review",
    "schedule", "screen", "source", "stress test", "survey", "target", "test", "track", "update", "vet",
];

/// The verb phrase that begins at a token, when the vocabulary knows one: a base form or a form in -ing.
pub(super) fn verb_at<'w>(sentence: &'w Sentence<'_>, at: usize) -> Option<Head<'w>> {
    let (mut count, mut classes) = sentence.longest(at, Classes::VERB)?;
    if count > 2 && classes.any(Classes::WHOLE) && noun_goes_on(sentence, at, count) {
        (count, classes) = (1, sentence.known(at));
        if !classes.any(Classes::VERB) {
            return None;
        }
    }
    // "Give my best man's speech".
    let last = at + count - 1;
    if count > 1 && sentence.lower(last) == "best" && !sentence.known(last).any(Classes::COMPARATIVE) {
        (count, classes) = (1, sentence.known(at));
        if !classes.any(Classes::VERB) {
            return None;
        }
    }
    let phrase = sentence.words.phrase(at..at + count);
    // "develop a": the determiner shows the sense of the verb and belongs to the object.
    let determined = count > 1 && sentence.known(at + count - 1).any(Classes::DETERMINER);
    let tokens = at..at + count - usize::from(determined);
    if classes.any(Classes::BASE) || !classes.any(Classes::GERUND | Classes::PAST | Classes::THIRD_PERSON) {
        return Some(Head { tokens, classes, gerund: false, base: phrase });
    }
    let base = lexicon::base_of(phrase)
        .or_else(|| lexicon::base_of(&phrase.replace('-', " ")))
        .filter(|_| classes.any(Classes::GERUND))?;
    Some(Head { tokens, classes: sentence.vocabulary.look_up(base), gerund: true, base })
}

/// "Have a family dinner": the noun of a longer phrase is only the beginning of another one.
fn noun_goes_on(sentence: &Sentence<'_>, at: usize, count: usize) -> bool {
    let next = sentence.known(at + count);
    let determined = (at + 1..at + count - 1).any(|token| matches!(sentence.lower(token), "a" | "an"));
    determined && next.any(Classes::NOUN) && !next.any(Classes::PREPOSITION | Classes::ADVERB) && !sentence.is_time(at + count)
}

/// The head verb at the beginning of what is looked at, behind adverbs.
pub(super) fn leading<'w>(sentence: &'w Sentence<'_>) -> Option<Head<'w>> {
    let mut at = sentence.start;
    // "Reply to letters" begins with no adverb.
    while at < sentence.start + 3 && is_adverb(sentence, at) && sentence.longest(at, Classes::BASE).is_none() {
        at += 1;
    }
    if at > sentence.start && sentence.lower(at).is_empty() {
        return None;
    }
    let head = verb_at(sentence, at).or_else(|| misspelt(sentence, at))?;
    is_certain(sentence, &head, at > sentence.start).then_some(head)
}

/// "Develop/improve": two verbs about a slash, of which at least one can be no noun.
pub(super) fn is_pair_of_verbs(sentence: &Sentence<'_>, first: usize) -> bool {
    let plain = |at: usize| verb_at(sentence, at).is_some_and(|verb| !verb.gerund && !verb.any(Classes::HOMOGRAPH));
    plain(first) && verb_at(sentence, first + 2).is_some_and(|second| !second.gerund)
        || plain(first + 2) && verb_at(sentence, first).is_some_and(|first| !first.gerund)
}

fn is_adverb(sentence: &Sentence<'_>, at: usize) -> bool {
    let rhythm = || sentence.rhythm_in(&(at..at + 1)).is_some() && !matches!(sentence.lower(at), "regularly" | "routinely");
    sentence.known(at).any(Classes::ADVERB) || sentence.is_adverb(at) && !rhythm()
}

/// Whether the words are a verb at the beginning of a statement.
fn is_certain(sentence: &Sentence<'_>, head: &Head<'_>, behind_adverb: bool) -> bool {
    let next = sentence.lower(head.tokens.end);
    if matches!(next, "is" | "are" | "was" | "were" | "will" | "can" | "should" | "has" | "helps" | "needs" | "matters" | "vs") {
        return false;
    }
    if sentence.peeled || behind_adverb {
        return true;
    }
    // "Boost + Express shipped" names two things.
    if sentence.mark(head.tokens.end) == Some('+') {
        return false;
    }
    // "Progress: 40 %" is a field.
    if head.tokens.len() == 1 && sentence.mark(head.tokens.end) == Some(':') && sentence.is_figure(head.tokens.end + 1) {
        return false;
    }
    if matches!(sentence.mark(head.tokens.end), Some('/')) && !sentence.words.get(head.tokens.end).is_some_and(|next| next.spaced)
    {
        return head.tokens.len() == 1 && is_pair_of_verbs(sentence, head.tokens.start);
    }
    let first = || head.base.split(' ').next().unwrap_or_default();
    if is_state_of_thing(sentence, head) {
        return false;
    }
    let compound = head.tokens.len() == 1 && lexicon::is_compound(first(), next);
    let nounlike = || head.gerund || sentence.known_phrase(head.tokens.clone()).any(Classes::HOMOGRAPH);
    let bare = TRANSITIVE.contains(&head.base) && matches!(next, "at" | "for" | "from" | "in" | "on" | "to" | "with");
    if compound || bare && !head.gerund || (head.tokens.len() == 1 || !head.gerund) && nounlike() && is_noun_tail(sentence, head)
    {
        return false;
    }
    if next.is_empty() {
        // "Job search", "bench press" name a thing; "looking forward", "moving on" are said of anything.
        let first = sentence.known(head.tokens.start);
        let of_anything = head.gerund && head.any(Classes::SLOGAN | Classes::WISH);
        let several = sentence.is_plural(head.tokens.end - 1) && !head.gerund;
        return head.tokens.len() > 1 && (first.any(Classes::VERB) || several) && !of_anything
            || head.any(Classes::CHANGE | Classes::WHOLE | Classes::SLOGAN) && !head.gerund;
    }
    if head.gerund && head.tokens.len() == 1 && sentence.end == head.tokens.end + 1 {
        let wanted =
            Classes::CONSUMABLE | Classes::EVENT | Classes::HOBBY | Classes::ABSTRACT | Classes::PRAISE | Classes::COMPARATIVE;
        return sentence.known(head.tokens.end).any(wanted);
    }
    if head.gerund {
        return !matches!(sentence.mark(head.tokens.end), Some(':' | '&' | '(')) && next != "and";
    }
    let homograph = sentence.known_phrase(head.tokens.clone()).any(Classes::HOMOGRAPH);
    let tracks = head.is(&["track", "log"]) && sentence.known(head.tokens.end).any(Classes::ABSTRACT | Classes::METRIC);
    let usage = head.is(&["track", "log", "monitor", "measure"]) && {
        let object = Object::parse(sentence, head.tokens.end);
        object.tokens.len() == 2 && object.noun.any(Classes::METRIC)
    };
    let tracks = tracks || usage;
    let topic = (head.any(Classes::MENTAL) || head.is(&["practice", "practise"]))
        && sentence.known(head.tokens.end).any(Classes::ABSTRACT | Classes::BEGINS_PHRASE);
    // "Host or attend", "review and improve": what is coordinated with it can be no noun.
    let paired = matches!(next, "and" | "or" | "&")
        && verb_at(sentence, head.tokens.end + 1).is_some_and(|second| {
            let plain = !second.any(Classes::HOMOGRAPH) && !sentence.known(head.tokens.end + 1).any(Classes::NOUN);
            !second.gerund && (plain || is_proven(sentence, second.tokens.end))
        })
        && !sentence.is_title_case();
    let cause = head.any(Classes::WISH | Classes::ADJUST) || head.is(&["lift"]);
    let cause = cause && is_cause(sentence, head.tokens.end);
    // "Balance work and study": what stands in the scales is two.
    let weighs = head.is(&["balance", "juggle"]) && matches!(sentence.lower(head.tokens.end + 1), "and" | "with");
    // "Study contract law": what it may be the beginning of is known.
    let subject = head.is(&["study", "play", "drink"]) && {
        let object = Object::parse(sentence, head.tokens.end);
        object.tokens.len() == 2 && object.tokens.end == sentence.end && !sentence.is_title_case()
    };
    !homograph
        || subject
        || weighs
        || tracks
        || topic
        || paired
        || cause
        || is_proven(sentence, head.tokens.end)
        || takes_in_mass(sentence, head)
        || is_done_more(sentence, head.tokens.end)
}

/// "Boarding queue shrinking", "store review and report streamlined", "order returns drop from 9 to 4": what something is to be, and no
/// doing.
fn is_state_of_thing(sentence: &Sentence<'_>, head: &Head<'_>) -> bool {
    if head.tokens.len() > 1 || !(head.gerund || sentence.known(head.tokens.start).any(Classes::HOMOGRAPH)) {
        return false;
    }
    let from = head.tokens.end;
    let comma = (from..sentence.end).find(|&at| sentence.mark(at).is_some_and(|mark| matches!(mark, ',' | '(')));
    let last = comma.unwrap_or(sentence.end).saturating_sub(1);
    let bare = !(from..last).any(|at| sentence.known(at).any(Classes::DETERMINER | Classes::PREPOSITION));
    let known = sentence.known(last);
    let going = head.gerund
        && known.any(Classes::GERUND)
        && matches!(sentence.lower(last), "dropping" | "falling" | "growing" | "rising" | "shrinking");
    let done = !head.gerund
        && known.any(Classes::PAST)
        && known.any(Classes::ADJUST | Classes::CHANGE)
        && !known.any(Classes::BASE | Classes::NOUN);
    last > from && bare && (going || done) || moves(sentence, from)
}

/// "Returns drop from 9 to 4": figures of which words without article say that they move.
fn moves(sentence: &Sentence<'_>, from: usize) -> bool {
    const MOVES: &[&str] = &["climb", "decline", "decrease", "drop", "fall", "grow", "increase", "rise", "shrink", "sink"];
    let starts =
        |at: usize| matches!(sentence.lower(at + 1), "below" | "by" | "from" | "to" | "under") && sentence.is_figure(at + 2);
    let Some(at) = (from + 1..sentence.end).find(|&at| MOVES.contains(&sentence.lower(at)) && starts(at)) else { return false };
    !(from..at).any(|at| {
        sentence.known(at).any(Classes::DETERMINER) || sentence.known(at).any(Classes::PREPOSITION) && sentence.lower(at) != "per"
    })
}

/// "Support healthy ageing", "combat poverty": what cannot be touched shows the verb.
fn is_cause(sentence: &Sentence<'_>, after: usize) -> bool {
    let object = Object::parse(sentence, after);
    let behind = sentence.known(object.tokens.end).any(Classes::PREPOSITION);
    let ends = object.tokens.end >= sentence.end;
    object.noun.any(Classes::ABSTRACT) && (object.tokens.len() > 1 || ends || behind)
}

/// "Use data more wisely": only doing has a manner.
fn is_done_more(sentence: &Sentence<'_>, from: usize) -> bool {
    (from..sentence.end.saturating_sub(1)).any(|at| matches!(sentence.lower(at), "more" | "less") && sentence.ends_in_ly(at + 1))
}

/// "Practice notes", "Reading list": the last word says that the first one is a noun.
fn is_noun_tail(sentence: &Sentence<'_>, head: &Head<'_>) -> bool {
    let after = head.tokens.end;
    let object = Object::parse(sentence, after);
    let bare = object.determiner.is_none() && object.preposition.is_none() && !object.is_empty();
    // "Reading group, room 4": where it meets.
    let comma = object.tokens.end;
    let placed = head.gerund && sentence.mark(comma) == Some(',') && sentence.words.is_number(comma + 2);
    let rest = comma + if placed { 3 } else { 0 };
    let whole = object.tokens.len() < 3
        && (rest..sentence.end)
            .all(|at| sentence.is_time(at) || sentence.mark(at).is_some() || placed && sentence.words.is_number(at));
    let streams = object.plural
        && head.is(&[
            "answer", "brief", "chair", "coach", "conduct", "hold", "host", "interview", "lead", "mentor", "run", "set", "share",
            "train", "tutor",
        ]);
    bare && whole && !streams && lexicon::is_compound("all", object.last(sentence))
        || sentence.known(after).any(Classes::PREPOSITION) && sentence.lower(after) == "of"
}

/// "Log food for six months": something that is no thing by itself, and then where or how long.
fn takes_in_mass(sentence: &Sentence<'_>, head: &Head<'_>) -> bool {
    let noun = head.tokens.end;
    let behind = sentence.known(noun + 1).any(Classes::PREPOSITION) && sentence.lower(noun + 1) != "of";
    let thing = Classes::ROLE | Classes::METRIC | Classes::UNIT | Classes::GROUP | Classes::WORK | Classes::GETTABLE;
    head.any(Classes::CONSUME | Classes::DOING)
        && (behind || sentence.is_time(noun + 1))
        && !sentence.known(noun).any(thing)
        && !sentence.is_title_case()
}

/// Whether the words behind a word that may be a noun show it to be a verb.
pub(super) fn is_proven(sentence: &Sentence<'_>, after: usize) -> bool {
    let next = sentence.lower(after);
    let known = sentence.known(after);
    let object = Object::parse(sentence, after);
    // "Blog using old type": a thing and how it is made.
    if next == "using" {
        return false;
    }
    known.any(
        Classes::DETERMINER | Classes::PREPOSITION | Classes::ADVERB | Classes::COMPARATIVE | Classes::HOBBY | Classes::GERUND,
    ) || sentence.is_figure(after)
        || sentence.is_time(after)
        || next.ends_with("ly")
        || sentence.mark(after) == Some('"')
        || matches!(
            next,
            "it" | "them"
                | "me"
                | "us"
                | "myself"
                | "people"
                | "staff"
                | "others"
                | "each"
                | "every"
                | "any"
                | "all"
                | "lots"
                | "as"
                | "something"
                | "anything"
                | "unaided"
                | "unassisted"
        )
        || object.plural
        || object.tokens.len() > 2 && object.tokens.start == after && !sentence.is_title_case()
        || sentence.is_name(after) && (!sentence.is_title_case() || known.without(Classes::BEGINS_PHRASE) == Classes::NONE)
        || object.tokens.len() == 2
            && sentence.known(object.tokens.end).any(Classes::PREPOSITION)
            && sentence.lower(object.tokens.end) != "of"
        || sentence.rhythm_in(&(after..sentence.end)).is_some() && object.tokens.len() < 2
}

/// A verb with two letters swapped, one doubled or one left out.
fn misspelt<'w>(sentence: &'w Sentence<'_>, at: usize) -> Option<Head<'w>> {
    let word = sentence.lower(at);
    let unknown = sentence.known(at) == Classes::NONE && sentence.words.kind(at) == Some(TokenKind::Word);
    if !unknown {
        return None;
    }
    let (base, gerund) = match spelling::verb(word) {
        Some(base) => (base, false),
        None => (spelling::gerund(word)?, true),
    };
    Some(Head { tokens: at..at + 1, classes: lexicon::look_up(base), gerund, base })
}
