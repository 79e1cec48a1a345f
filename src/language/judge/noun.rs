//! Statements without a certain head verb: most say nothing about an end; a figure, a degree or a role with a date does.

use crate::language::Label;
use crate::language::Reason;
use crate::language::judge::object::Object;
use crate::language::judge::praised;
use crate::language::judge::sentence::Sentence;
use crate::language::judge::verdict::Verdict;
use crate::language::lexicon;
use crate::language::lexicon::Classes;
use crate::language::measure::FigureKind;
use crate::language::measure::TargetShape;

/// Feats of strength that are counted in one go.
const REPEATED: &[&str] = &[
    "burpees", "chin-ups", "chinups", "dips", "muscle-ups", "press-ups", "pull-ups", "pullups", "push-ups", "pushups", "sit-ups",
    "situps",
];

/// What is numbered in its order.
const ORDERED: &[&str] = &["day", "level", "month", "quarter", "round", "season", "semester", "sprint", "term", "week", "year"];

pub(super) fn noun(sentence: &Sentence<'_>, vanity: bool) -> Verdict {
    let (start, end) = (sentence.start, sentence.end);
    if sentence.lower(start) == "there" {
        let figure = sentence.figures_in(start..end).next().map(|figure| figure.tokens.clone());
        return figure
            .map_or(Verdict::unsure(Reason::Declarative), |figure| Verdict::new(Label::Outcome, Reason::TargetFigure, figure));
    }
    if limits(sentence) {
        return Verdict::unsure(Reason::SpendingLimit);
    }
    if tells_rhythm(sentence) {
        return Verdict::new(Label::Unsure, Reason::NounPhrase, start..end);
    }
    if let Some(verdict) =
        result(sentence).or_else(|| degree(sentence)).or_else(|| figure_first(sentence, vanity)).or_else(|| rhythm(sentence))
    {
        return verdict;
    }
    let open = |behind: usize| {
        let one = matches!(sentence.lower(behind + 1), "a" | "an" | "my" | "our");
        rest_is_time(sentence, behind) || matches!(sentence.lower(behind), "as" | "in") && one && end - behind < 7
    };
    if sentence.longest(start, Classes::WISHED).is_some_and(|(count, _)| open(start + count)) {
        return Verdict::new(Label::Vague, Reason::AbstractNoun, start..end);
    }
    if let Some(verdict) = praised::praised(sentence).or_else(|| praised::extolled(sentence)) {
        return verdict;
    }
    role(sentence).unwrap_or_else(|| Verdict::new(Label::Unsure, Reason::NounPhrase, start..end))
}

/// "Max two hours of TV", "no more than one coffee a day": not to be passed, and nothing to do.
fn limits(sentence: &Sentence<'_>) -> bool {
    let start = sentence.start;
    let behind = match (sentence.lower(start), sentence.lower(start + 1), sentence.lower(start + 2)) {
        ("max" | "maximum", "of", _) | ("at", "most", _) | ("up", "to", _) | ("less", "than", _) => start + 2,
        ("under" | "below", ..) => start + 1,
        _ if matches!(sentence.mark(start), Some('<' | '≤')) => start + 1 + usize::from(sentence.mark(start + 1) == Some('=')),
        ("max" | "maximum", ..) => start + 1 + usize::from(matches!(sentence.mark(start + 1), Some('.' | ':'))),
        ("no" | "not", "more", "than") => start + 3,
        _ => return false,
    };
    sentence.is_figure(behind) || matches!(sentence.lower(behind), "a" | "an")
}

/// "The crew ships once a week", "one evening a week belongs to nobody", "club open five days a week": not what somebody does again and
/// again, but how something is to be.
fn tells_rhythm(sentence: &Sentence<'_>) -> bool {
    let Some(rhythm) = sentence.rhythm_in(&(sentence.start..sentence.end)) else { return false };
    let acts = |at: usize| {
        let known = sentence.known(at);
        let word = sentence.lower(at);
        let verb = known.any(Classes::THIRD_PERSON) || known == Classes::NONE && word.len() > 3 && word.ends_with('s');
        verb && !known.any(Classes::NOUN | Classes::PLURAL)
    };
    let next = |at: usize| sentence.known(at).any(Classes::PREPOSITION | Classes::DETERMINER);
    let subject = Object::parse(sentence, sentence.start).tokens;
    let before = rhythm.start.checked_sub(1).filter(|&at| at > sentence.start);
    let held = before.is_some_and(|at| matches!(sentence.lower(at), "open" | "running" | "staffed"));
    let told = matches!(sentence.lower(sentence.start), "the" | "our" | "my" | "every") && rhythm.start >= subject.end;
    held || acts(rhythm.end) && next(rhythm.end + 1) || told && (subject.start + 1..rhythm.start).any(acts)
}

fn rest_is_time(sentence: &Sentence<'_>, from: usize) -> bool {
    (from..sentence.end).all(|at| sentence.is_time(at) || sentence.mark(at).is_some())
}

/// "Fluent enough to lead meetings", "two interviews that turn into one offer".
fn result(sentence: &Sentence<'_>) -> Option<Verdict> {
    let counted = sentence.is_figure(sentence.start) || sentence.longest(sentence.start, Classes::PRAISE).is_some();
    if !counted {
        return None;
    }
    let marker = (sentence.start + 1..sentence.end).find(|&at| {
        sentence.longest(at, Classes::MARKER).is_some()
            || sentence.lower(at) == "that" && sentence.figures_in(at..sentence.end).next().is_some()
            || sentence.lower(at) == "enough"
    });
    marker.map(|at| Verdict::new(Label::Outcome, Reason::ActivityWithResult, at..at + 1))
}

/// "Better communication", "less stress", "more time with family".
fn degree(sentence: &Sentence<'_>) -> Option<Verdict> {
    let start = sentence.start;
    let mut last = sentence.end.saturating_sub(1);
    while last > start && sentence.is_time(last) {
        last -= 1;
    }
    let ends = matches!(sentence.lower(last), "more" | "less" | "better" | "harder");
    let noun = Classes::PLURAL | Classes::DETERMINER | Classes::PREPOSITION;
    let verb = sentence.words.is_word(start) && !sentence.known(start).any(noun) && !sentence.is_plural(start);
    // "Relate better to others", "talk more openly": an unknown verb with its manner.
    let manner = sentence.known(start + 2).any(Classes::PREPOSITION) && matches!(sentence.lower(start + 1), "better" | "less")
        || matches!(sentence.lower(start + 1), "more" | "less") && sentence.ends_in_ly(start + 2);
    let unmeasured =
        sentence.figures_in(start..sentence.end).next().is_none() && sentence.rhythm_in(&(start..sentence.end)).is_none();
    if manner && verb && unmeasured && !sentence.has_word(start..sentence.end, &["is", "are", "was", "were", "than"]) {
        return Some(Verdict::new(Label::Vague, Reason::ComparativeWithoutMeasure, start..sentence.end));
    }
    if ends
        && verb
        && last > start
        && last - start < 6
        && !matches!(sentence.before(last), "or" | "and" | "no" | "even" | "is" | "are")
    {
        return Some(Verdict::new(Label::Vague, Reason::ComparativeWithoutMeasure, start..sentence.end));
    }
    // "A healthier lifestyle": one that nobody can point at.
    let things = Classes::GETTABLE | Classes::WORK | Classes::EVENT | Classes::CONSUMABLE | Classes::ROLE;
    let noun = Object::parse(sentence, start).noun;
    let shapeless = matches!(sentence.lower(start), "a" | "an")
        && (noun.any(Classes::ABSTRACT) || sentence.known_ending(start, last).any(Classes::ABSTRACT) || !noun.any(things));
    let start = start + usize::from(shapeless);
    let first = sentence.known(start).any(Classes::COMPARATIVE)
        && !matches!(sentence.lower(start), "best" | "further" | "older" | "higher")
        || matches!(sentence.lower(start), "improved" | "increased" | "enhanced");
    let length = last + 1 - start;
    if !first || !(2..=8).contains(&length) {
        return None;
    }
    // "Bigger fridge", "increased rent": plain to see, and perhaps no wish.
    let shaped = matches!(
        sentence.lower(start),
        "bigger"
            | "cheaper"
            | "enhanced"
            | "faster"
            | "improved"
            | "increased"
            | "larger"
            | "lighter"
            | "longer"
            | "newer"
            | "smaller"
            | "wider"
    ) && {
        let noun = Object::parse(sentence, start).noun | sentence.known_ending(start, last);
        !noun.any(Classes::ABSTRACT | Classes::METRIC | Classes::ENDLESS | Classes::PEOPLE | Classes::HOBBY)
    };
    let told = shaped
        || sentence.has_word(start..sentence.end, &["is", "are", "was", "were", "than", "details", "info", "information"])
        || matches!(sentence.lower(start + 1), "about" | "to" | "of" | "by" | "for" | "look" | "side" | "half")
        || sentence.is_name(start + 1) && !sentence.is_title_case() && sentence.longest(start + 1, Classes::AUDIENCE).is_none()
        || sentence.is_title_case() && sentence.known(start + 1) == Classes::NONE
        || lexicon::is_compound(sentence.lower(start), sentence.lower(start + 1));
    let measured =
        sentence.figures_in(start..sentence.end).next().is_some() || sentence.rhythm_in(&(start..sentence.end)).is_some();
    (!told && !measured).then(|| Verdict::new(Label::Vague, Reason::ComparativeWithoutMeasure, start..sentence.end))
}

/// A figure at the beginning: a target, or a count of doing.
fn figure_first(sentence: &Sentence<'_>, vanity: bool) -> Option<Verdict> {
    let (start, end) = (sentence.start, sentence.end);
    if sentence.figures.figures.is_empty() {
        return None;
    }
    let object = Object::parse(sentence, start);
    let lead = sentence.figures.figures.iter().find(|figure| {
        // "Week 2 exercises": it says which ones.
        let ordered = figure.tokens.start == start + 1 && ORDERED.contains(&sentence.lower(start));
        figure.tokens.start >= start
            && !ordered
            && (figure.tokens.start <= start + 1
                || figure.tokens.start <= start + 3
                    && figure.tokens.start <= object.tokens.start + 2
                    && sentence.lower(start) == "at")
    })?;
    let rhythm = sentence.rhythm_in(&(start..end)).is_some_and(|rhythm| !sentence.names_a_kind(&rhythm));
    if matches!(sentence.lower(start), "average" | "averaging") || sentence.find(start..end, ["on", "average"]).is_some() {
        return Some(Verdict::unsure(Reason::FigureWithoutVerb));
    }
    let none = lead.value(sentence.words) == Some(0.0) && lead.tokens.start == start && object.plural;
    let amount = none || matches!(lead.kind, FigureKind::Percentage | FigureKind::Money | FigureKind::Zero);
    let audience = object.inside.any(Classes::AUDIENCE);
    let act = sentence.lower(lead.tokens.end) == "people" && sentence.known(lead.tokens.end + 1).any(Classes::BASE);
    if amount || audience || act {
        return Some(Verdict::new(Label::Outcome, Reason::TargetFigure, lead.tokens.clone()));
    }
    // "20 clients train twice a week" tells what others do, "45 days from opening to signature" how long something takes.
    let behind = lead.tokens.end;
    let by_others = sentence.known(behind).any(Classes::PEOPLE)
        && sentence.is_plural(behind)
        && sentence.known(behind + 1).any(Classes::BASE);
    let takes = sentence.is_duration(lead) && sentence.lower(behind) == "from" && !sentence.is_time(behind + 1);
    // "55 minutes by March", of a race: how fast.
    let fast = sentence.is_duration(lead) && !rhythm && rest_is_time(sentence, behind);
    if by_others || fast || takes && sentence.has_word(behind + 2..end, &["to", "until"]) {
        return Some(Verdict { evidence: [Some(lead.tokens.clone()), None], ..Verdict::unsure(Reason::FigureWithoutVerb) });
    }
    let done = Classes::VOLUME | Classes::DOSE | Classes::EVENT | Classes::CONSUMABLE | Classes::HOBBY | Classes::HABIT;
    let conferred = object.inside.any(Classes::GETTABLE) && !object.noun.any(Classes::VOLUME);
    if rhythm && (object.inside.any(done) || vanity || sentence.is_duration(lead) || lead.kind == FigureKind::Quantity) {
        return Some(Verdict::new(Label::Activity, Reason::CountAndRhythm, start..end));
    }
    let unbroken = ["unbroken", "strict", "consecutive", "without"];
    if sentence.find(start..end, ["in", "a", "row"]).is_some() || sentence.has_word(start..end, &unbroken) {
        return Some(Verdict::new(Label::Outcome, Reason::PhysicalTarget, start..end));
    }
    // "20 pull-ups": how many somebody can do, one after the other.
    let strength = REPEATED.contains(&object.last(sentence)) && lead.value(sentence.words).is_some_and(|value| value <= 100.0);
    if strength && !rhythm && rest_is_time(sentence, object.tokens.end) {
        return Some(Verdict::unsure(Reason::FigureWithoutVerb));
    }
    let rate = sentence.figures.figures.iter().any(|figure| figure.kind == FigureKind::Rate);
    let talks = ["interviews", "conversations", "calls", "meetings", "games"].contains(&object.last(sentence));
    let shared = object.noun.any(Classes::EVENT) && !conferred && !talks;
    let behind = sentence.lower(object.tokens.end);
    let explained = matches!(behind, "and" | "of" | "to" | "for" | "on" | "about" | "by" | "from" | "with")
        || sentence.mark(object.tokens.end) == Some('(');
    let content = (object.noun.any(Classes::VOLUME | Classes::CONSUMABLE | Classes::DOSE) && !conferred || shared)
        && (explained || rest_is_time(sentence, object.tokens.end));
    // "One rehearsal with the full choir" is done once; "one post with 10,000 readers" says how good it has to be.
    let once = matches!(sentence.lower(lead.tokens.start), "one" | "1") && !object.plural && shared && !rhythm
        || behind == "with" && sentence.figures_in(object.tokens.end..end).next().is_some();
    if rate || content && !once && (lead.kind == FigureKind::Count || sentence.is_dose(lead)) {
        return Some(Verdict::new(Label::Activity, Reason::PlainCount, start..end));
    }
    Some(Verdict { evidence: [Some(lead.tokens.clone()), None], ..Verdict::unsure(Reason::FigureWithoutVerb) })
}

/// A stated rhythm of doing: "gym three times a week", "an essay a week", and verbs that nobody knows.
fn rhythm(sentence: &Sentence<'_>) -> Option<Verdict> {
    let (start, end) = (sentence.start, sentence.end);
    let rhythm = sentence.rhythm_in(&(start..end))?;
    if sentence.any_in(start..end, Classes::DOWNWARD).is_some() {
        return None;
    }
    let says = |reason| Some(Verdict::new(Label::Activity, reason, start..rhythm.end.max(start + 1)));
    let object = Object::parse(sentence, start);
    let rate = sentence
        .figures
        .figures
        .iter()
        .any(|figure| figure.kind == FigureKind::Rate && figure.tokens.start >= start && figure.tokens.start < end);
    if rhythm.start > start && (sentence.names_a_kind(&rhythm) || sentence.before(rhythm.start) == "only") {
        return None;
    }
    let indicator = sentence.is_plural(start) || object.plural && object.determiner.is_none();
    let done = object.noun.any(Classes::HOBBY | Classes::DOSE | Classes::HABIT | Classes::CONSUMABLE | Classes::VOLUME);
    let one = matches!(sentence.lower(start), "a" | "an") && rhythm.start >= object.tokens.end;
    let event = sentence.known(start).any(Classes::EVENT) && !sentence.is_plural(start);
    if rate && !object.noun.any(Classes::METRIC | Classes::AUDIENCE) && rhythm.start > start || event && rhythm.start > start + 1
    {
        return says(Reason::CountAndRhythm);
    }
    if rhythm.start > start && !indicator && done && (object.noun.any(Classes::HOBBY) || one) {
        return says(Reason::CountAndRhythm);
    }
    let named = Object::parse(sentence, rhythm.end);
    let hobby = named.noun.any(Classes::HOBBY) && named.tokens.len() < 3;
    let daily_hobby = rhythm.start == start && hobby;
    let talks =
        rhythm.start == start && named.noun.any(Classes::EVENT) && named.plural && sentence.lower(named.tokens.end) == "with";
    if daily_hobby || talks {
        return says(Reason::CountAndRhythm);
    }
    let next = sentence.known(start + 1);
    let verb = sentence.words.is_word(start)
        && sentence.known(start).without(Classes::BEGINS_PHRASE) == Classes::NONE
        && !sentence.is_plural(start)
        && next.any(Classes::DETERMINER);
    if verb && rhythm.start > start { says(Reason::UnknownVerbWithRhythm) } else { None }
}

/// "Promotion to principal by 2028", "Head of product at a bank by 2029", "rating of 4.6 or higher".
fn role(sentence: &Sentence<'_>) -> Option<Verdict> {
    let (start, end) = (sentence.start, sentence.end);
    let timed = sentence.when().is_some();
    let role = sentence.any_in(start..end, Classes::ROLE).is_some();
    if sentence.known(start).any(Classes::CONFERRED)
        && sentence.has_word(start..end, &["to", "as", "into", "in", "from", "by"])
        && (timed || role)
    {
        return Some(Verdict::new(Label::Outcome, Reason::ResultNoun, start..start + 1));
    }
    let named = role || timed && sentence.any_in(start..end, Classes::GETTABLE).is_some();
    if timed && named && end - start <= 12 && !is_about(sentence) {
        return Some(Verdict::new(Label::Outcome, Reason::RoleByDate, start..end));
    }
    let limited = sentence.figures.targets.iter().find(|target| {
        matches!(target.shape, TargetShape::Limit(_))
            && target.tokens.start > start
            && sentence.words.phrase(target.tokens.clone()).contains(" or ")
    });
    limited.map(|target| Verdict::new(Label::Outcome, Reason::MetricWithThreshold, target.tokens.clone()))
}

/// "Notes on the director", "meeting with the chair": not the role, but something about it.
fn is_about(sentence: &Sentence<'_>) -> bool {
    sentence.has_word(
        sentence.start..sentence.end,
        &[
            "notes", "feedback", "meeting", "review", "plan", "time", "list", "permit", "risk", "because", "is", "are", "was",
            "were", "research", "requirements", "budget",
        ],
    )
}
