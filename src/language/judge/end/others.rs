//! What others are to do: "all pupils pass the swimming test", "at least four schools sign by June".

use crate::language::Label;
use crate::language::Reason;
use crate::language::judge::object::Object;
use crate::language::judge::sentence::Sentence;
use crate::language::judge::verdict::Verdict;
use crate::language::lexicon::Classes;
use crate::language::measure::FigureKind;

/// Verbs whose end others can see.
const REACHED: Classes = Classes::ACHIEVE.with(Classes::COMPLETE).with(Classes::GAIN).with(Classes::WHOLE).with(Classes::CREATE);

/// "Three crews finish the course", "the council signs the lease by May".
pub(super) fn do_it(sentence: &Sentence<'_>) -> Option<Verdict> {
    let (start, end) = (sentence.start, sentence.end);
    if let Some(verdict) = counted(sentence) {
        return Some(verdict);
    }
    if sentence.rhythm_in(&(start..end)).is_some()
        || sentence.has_word(start..end, &["if", "when", "because", "usually", "must", "should"])
    {
        return None;
    }
    if let Some(verdict) = by_oneself(sentence).or_else(|| has_told(sentence)) {
        return Some(verdict);
    }
    let first = sentence.lower(start);
    let each = matches!(first, "every" | "each");
    let many =
        matches!(first, "all" | "both") || sentence.is_figure(start) || first == "at" && sentence.lower(start + 1) == "least";
    let known = matches!(first, "the" | "our" | "my") || sentence.words.is_capitalised(start);
    if !(each || many || known) {
        return None;
    }
    let verb = (start + 1..end.min(start + 7)).find(|&at| is_verb(sentence, at, each || known && !sentence.is_plural(at - 1)))?;
    let breaks = |at: usize| {
        sentence.mark(at).is_some_and(|mark| mark != '-')
            || matches!(sentence.lower(at), "has" | "have" | "had")
            || sentence.known(at).any(Classes::PREPOSITION) && !matches!(sentence.lower(at), "of" | "in" | "on" | "at")
    };
    let limit = many && !sentence.is_plural(verb - 1) || (start + 1..verb).any(breaks);
    let reached = sentence.known(verb).any(REACHED);
    let object = Object::parse(sentence, verb + 1);
    let due = sentence.deadline().is_some();
    let ranked = sentence.figures_in(verb..end).any(|figure| figure.kind == FigureKind::Grade);
    let bounded = (object.determiner.is_some() || object.proper) && object.preposition.is_none();
    // "All staff receive a laptop" tells how things are; what is won or finished does not.
    let given = sentence.known(verb).any(Classes::GAIN) && !sentence.is_figure(start);
    let thing = bounded || reached && !object.is_empty() && object.preposition.is_none();
    let seen = due && thing || reached && (many && bounded && !given || ranked);
    (!limit && seen && (each || many || reached))
        .then(|| Verdict::new(Label::Outcome, Reason::Achievement, start..object.tokens.end.max(verb + 1)))
}

/// Who learns things at home.
const PERSONS: &[&str] =
    &["boy", "child", "daughter", "dad", "father", "girl", "grandson", "mother", "mum", "mom", "niece", "son", "toddler"];

/// "40 schools using the app by May", "300 paying members by June": so many of them, to a day.
fn counted(sentence: &Sentence<'_>) -> Option<Verdict> {
    let (start, end) = (sentence.start, sentence.end);
    let figure = sentence.figures.figure_at(start).filter(|figure| figure.kind == FigureKind::Count)?;
    sentence.deadline()?;
    let object = Object::parse(sentence, start);
    let behind = object.tokens.end;
    let gerund = (figure.tokens.end + 1..end.min(figure.tokens.end + 4)).any(|at| sentence.known(at).any(Classes::GERUND));
    let held = object.plural
        && object.noun.any(Classes::AUDIENCE | Classes::GETTABLE | Classes::PEOPLE)
        && !object.noun.any(Classes::EVENT | Classes::CONSUMABLE | Classes::DOSE)
        && (behind >= end || sentence.is_time(behind) || matches!(sentence.lower(behind), "in" | "on" | "at" | "by"));
    (held || gerund && object.plural).then(|| Verdict::new(Label::Outcome, Reason::TargetFigure, start..behind))
}

/// "Nora ties her shoes without help": a skill of somebody who is named.
fn by_oneself(sentence: &Sentence<'_>) -> Option<Verdict> {
    let end = sentence.end;
    // "My son", "our daughter": the person stands behind.
    let start = sentence.start + usize::from(matches!(sentence.lower(sentence.start), "my" | "our"));
    let person = start > sentence.start && PERSONS.contains(&sentence.lower(start));
    let named = sentence.words.is_capitalised(start) && sentence.known(start).without(Classes::BEGINS_PHRASE) == Classes::NONE;
    let own = matches!(sentence.lower(start + 2), "her" | "his" | "their" | "a" | "the");
    if !(named || person) || !own || sentence.lower(start + 1) == "is" || !sentence.known(start + 1).any(Classes::THIRD_PERSON) {
        return None;
    }
    let alone = sentence.find(start..end, ["w", "/", "o"]).or_else(|| {
        (start + 3..end).find(|&at| matches!(sentence.lower(at), "without" | "alone" | "unaided")).map(|at| at..at + 1)
    })?;
    Some(Verdict::new(Label::Outcome, Reason::SkillWithMeasure, start..alone.end))
}

/// "Every ward has a named lead": one thing each, and it can be pointed at.
fn has_told(sentence: &Sentence<'_>) -> Option<Verdict> {
    let (start, end) = (sentence.start, sentence.end);
    if sentence.lower(start) != "every" {
        return None;
    }
    let has = (start + 2..end.min(start + 6)).find(|&at| sentence.lower(at) == "has")?;
    let told = matches!(sentence.lower(has + 1), "a" | "an") && sentence.lower(has + 2).ends_with("ed") && has + 3 < end;
    told.then(|| Verdict::new(Label::Outcome, Reason::CheckableState, start..Object::parse(sentence, has + 1).tokens.end))
}

/// A finite verb behind its subject.
fn is_verb(sentence: &Sentence<'_>, at: usize, singular: bool) -> bool {
    let known = sentence.known(at);
    if known.any(Classes::NOUN | Classes::PREPOSITION | Classes::DETERMINER) && !sentence.known(at + 1).any(Classes::DETERMINER) {
        return false;
    }
    let have = if singular { "has" } else { "have" };
    let form = if singular { Classes::THIRD_PERSON } else { Classes::BASE };
    known.any(form) && known.any(Classes::VERB) && !sentence.words.is_capitalised(at)
        || sentence.lower(at) == have && !sentence.known(at + 1).any(Classes::PAST)
}
