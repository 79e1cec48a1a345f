//! Things that are to be in a state by a day: "all permits renewed by May", "the report in hand by Friday".

use crate::language::Label;
use crate::language::Reason;
use crate::language::judge::object::Object;
use crate::language::judge::sentence::Sentence;
use crate::language::judge::verdict::Verdict;
use crate::language::lexicon::Classes;

/// Words of a state that are no participles.
const STATES: &[&str] = &[
    "accessible", "back", "compliant", "empty", "free", "gone", "live", "online", "operational", "ready", "running", "up",
    "vacant",
];

/// Participles that do not end in -ed, of verbs that may not be known.
const IRREGULAR: &[&str] = &["built", "drawn", "frozen", "laid", "paid", "sold", "sworn", "taught", "won", "written"];

/// What others confer, and so tells of an end even without a day.
const CONFERRED: &[&str] = &["accepted", "accredited", "adopted", "approved", "awarded", "certified", "published"];

/// "Every permit renewed by May".
pub(super) fn done(sentence: &Sentence<'_>) -> Option<Verdict> {
    let (start, end) = (sentence.start, sentence.end);
    let telling =
        ["is", "are", "was", "were", "has", "have", "had", "who", "which", "that", "i", "we", "you", "they", "it", "last"];
    if end - start > 16 || sentence.has_word(start..end, &telling) {
        return None;
    }
    let limit = sentence.deadline().map_or(end, |deadline| deadline.start);
    let by = ["by", "before", "within"];
    let due = limit < end && (by.contains(&sentence.lower(limit)) || by.contains(&sentence.before(limit)));
    // "Mortgage-free by 55".
    if due && sentence.lower(start).ends_with("-free") && limit <= start + 2 {
        return Some(Verdict::new(Label::Outcome, Reason::CheckableState, start..limit));
    }
    if due && sentence.lower(start) == "back" && sentence.lower(start + 1) == "to" {
        return Some(Verdict::new(Label::Outcome, Reason::CheckableState, start..limit));
    }
    if due && let Some(verdict) = thing_by_day(sentence, limit) {
        return Some(verdict);
    }
    // "Two accepted papers".
    let given =
        sentence.is_figure(start) && (CONFERRED.contains(&sentence.lower(start + 1)) || sentence.lower(start + 1) == "signed");
    if given && sentence.known(start + 2).any(Classes::NOUN | Classes::PLURAL) {
        return Some(Verdict::new(Label::Outcome, Reason::CheckableState, start..start + 3));
    }
    let state = (start + 1..limit).find(|&at| is_state(sentence, at))?;
    if (start + 1..state).any(|at| is_finite(sentence, at)) {
        return None;
    }
    let several = listed(sentence, state);
    let volume = sentence.any_in(start..state, Classes::VOLUME | Classes::DOSE).is_some();
    let counted = sentence.is_figure(start) || matches!(sentence.lower(start), "all" | "every" | "both");
    let conferred =
        counted && CONFERRED.contains(&sentence.lower(state)) && matches!(sentence.lower(state + 1), "at" | "by" | "in" | "into");
    // "Library closed before Easter" may be news.
    let first = sentence.lower(start);
    let wanted = counted || matches!(first, "new" | "my" | "our") || first.ends_with("'s");
    let before = sentence.lower(limit) == "before" || sentence.before(limit) == "before";
    let news = before && !wanted && sentence.known(state).any(Classes::PAST);
    (!volume && (due && !news || conferred || several))
        .then(|| Verdict::new(Label::Outcome, Reason::CheckableState, start..state + 1))
}

/// "A signed lease by 1 June", "new windows by October": one thing that is to be there.
fn thing_by_day(sentence: &Sentence<'_>, limit: usize) -> Option<Verdict> {
    let start = sentence.start;
    if !matches!(sentence.lower(start), "a" | "an" | "new") || sentence.is_title_case() {
        return None;
    }
    let open = Classes::EVENT
        | Classes::DOSE
        | Classes::CONSUMABLE
        | Classes::HOBBY
        | Classes::HABIT
        | Classes::ABSTRACT
        | Classes::VOLUME
        | Classes::PRAISE
        | Classes::COMPARATIVE;
    let object = Object::parse(sentence, start);
    let behind = object.tokens.end;
    let placed = behind >= limit
        || matches!(sentence.lower(behind), "in" | "on" | "at" | "for" | "from" | "of" | "with" | "by" | "before");
    let plain = !object.inside.any(open) && !(start..limit).any(|at| is_finite(sentence, at));
    (placed && plain && object.tokens.len() > 1 && (start..start + 11).contains(&limit))
        .then(|| Verdict::new(Label::Outcome, Reason::ResultNoun, start..behind))
}

/// "My aunt's quilt finished, bound and sent off": one thing, and all that is to be done about it.
fn listed(sentence: &Sentence<'_>, state: usize) -> bool {
    let first = sentence.lower(sentence.start);
    let one = matches!(first, "my" | "our") || first.ends_with("'s");
    let last = (state + 1..sentence.end.min(state + 5)).rfind(|&at| sentence.lower(at) == "and").map(|and| and + 1);
    one && last.is_some_and(|last| sentence.end - last <= 2 && is_state(sentence, last))
}

/// "Keeps", "grow": a verb between the thing and its state tells something else.
fn is_finite(sentence: &Sentence<'_>, at: usize) -> bool {
    let known = sentence.known(at);
    known.any(Classes::THIRD_PERSON | Classes::BASE)
        && known.any(Classes::VERB)
        && !known.any(Classes::NOUN | Classes::PLURAL | Classes::HOMOGRAPH)
}

/// A participle, "in hand" or "live", with a thing before it.
fn is_state(sentence: &Sentence<'_>, at: usize) -> bool {
    let known = sentence.known(at);
    let word = sentence.lower(at);
    let follows = |next: usize| {
        next >= sentence.end
            || sentence.is_time(next)
            || sentence.mark(next).is_some()
            || sentence.known(next).any(Classes::PREPOSITION | Classes::ADVERB) && !matches!(sentence.lower(next), "for" | "to")
            || matches!(sentence.lower(next), "and" | "off" | "up" | "out")
    };
    let taken_in = known.any(Classes::CONSUME | Classes::EXERCISE | Classes::VOLUME_VERB)
        || known.any(Classes::DOING) && sentence.deadline().is_none();
    let formed = known.any(Classes::PAST) || word.len() > 4 && word.ends_with("ed") || IRREGULAR.contains(&word);
    let participle = formed && !known.any(Classes::BASE | Classes::NOUN) && !taken_in && !sentence.words.is_capitalised(at);
    let planned =
        matches!(word, "expected" | "planned" | "scheduled" | "supposed" | "turned" | "recorded" | "noted" | "updated" | "based");
    let placed = word == "in" && matches!(sentence.lower(at + 1), "hand" | "place" | "use" | "production" | "orbit" | "force");
    let without = word.ends_with("-free") || word.ends_with("-compliant");
    placed || (participle && !planned || without || STATES.contains(&word)) && follows(at + 1)
}
