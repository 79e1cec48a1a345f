//! A measure with the figure to reach, without a verb: "error rate below 2 %", "net promoter score 31 → 45", "waiting list down to 20".

use std::ops::Range;

use crate::language::Label;
use crate::language::Reason;
use crate::language::judge::object::Object;
use crate::language::judge::sentence::Sentence;
use crate::language::judge::verdict::Verdict;
use crate::language::lexicon::Classes;
use crate::language::measure::Bound;
use crate::language::measure::FigureKind;
use crate::language::measure::Target;
use crate::language::measure::TargetShape;

/// Nouns that say that something is measured, beside the metrics that the vocabulary knows.
const MEASURES: &[&str] = &[
    "age", "average", "backlog", "basket", "count", "duration", "failures", "intake", "length", "level", "list", "loss",
    "losses", "mark", "marks", "mean", "median", "membership", "outs", "p50", "p90", "p95", "p99", "pace", "percentage",
    "proportion", "queue", "ratings", "results", "scores", "share", "size", "speed", "teams", "temperature", "time", "times",
    "value", "volume", "wait", "yield",
];

/// Words of a sentence that tells how things are, or how they were.
const TELLING: &[&str] = &[
    "are", "be", "been", "can", "could", "did", "do", "does", "fell", "had", "has", "have", "he", "i", "is", "it", "may", "must",
    "need", "needs", "never", "often", "require", "requires", "rose", "she", "should", "they", "usually", "was", "we", "were",
    "what", "when", "where", "which", "who", "will", "would", "you", "your", "baseline", "currently", "current", "today", "now",
    "progress", "previously", "last", "actual", "status", "budget", "if", "not", "open", "requirements", "required",
];

/// "NPS from 31 to 45", "attrition below 6 %", "a rating of 4.6 by June".
pub(super) fn threshold(sentence: &Sentence<'_>) -> Option<Verdict> {
    if sentence.figures.figures.is_empty() || sentence.figures.figures.iter().any(|figure| figure.kind == FigureKind::Clock) {
        return None;
    }
    let (reason, tokens) = match of_the_time(sentence).or_else(|| fewer(sentence)) {
        Some(tokens) => (Reason::TargetFigure, tokens),
        None => (Reason::MetricWithThreshold, to_reach(sentence)?),
    };
    (!sentence.has_word(sentence.start..sentence.end, TELLING)).then(|| Verdict::new(Label::Outcome, reason, tokens))
}

/// The words of a target that a measure is to reach.
fn to_reach(sentence: &Sentence<'_>) -> Option<Range<usize>> {
    let target = sentence.figures.targets.iter().find(|target| target.tokens.start >= sentence.start);
    match target {
        Some(target) => is_reached(sentence, target).then(|| target.tokens.clone()),
        None => measure_of(sentence),
    }
}

/// Whether the words before the target name what is measured.
fn is_reached(sentence: &Sentence<'_>, target: &Target) -> bool {
    let subject = sentence.start..target.tokens.start;
    let Some(figure) = sentence.figures_in(target.tokens.clone()).next().filter(|_| is_subject(sentence, &subject, target))
    else {
        return false;
    };
    let measured = is_measure(sentence, &subject);
    let before = sentence.before(target.tokens.start);
    let turned = matches!(before, "down" | "up" | "back" | "shortened" | "cut" | "reduced" | "raised");
    let whole = matches!(before, "of" | "for" | "with" | "in" | "to") && !measured;
    let due = sentence.deadline().is_some();
    // "Trim the median wait to 95 minutes": perhaps a verb, and then one of change.
    let verb = sentence.known(sentence.start).any(Classes::BASE) && !sentence.known(sentence.start).any(Classes::METRIC);
    match target.shape {
        TargetShape::FromTo => {
            let told = sentence.known(target.tokens.start.saturating_sub(1)).any(Classes::PAST) && !due;
            !told && (measured || due || subject.len() > 1 || figure.kind == FigureKind::Percentage)
        }
        _ if whole || figure.kind == FigureKind::Rate => false,
        TargetShape::Limit(Bound::To) => {
            turned && (due || measured || figure.kind != FigureKind::Count || subject.len() > 2) || measured && (due || verb)
        }
        TargetShape::Limit(_) => {
            // "Crash-free sessions above 99.5 %": nearly all of them.
            let nearly_all = || figure.value(sentence.words).is_some_and(|value| value > 90.0);
            measured || figure.kind == FigureKind::Percentage && (due || nearly_all())
        }
        TargetShape::Delta => turned || measured && due,
        TargetShape::Change => measured && (turned || due),
        TargetShape::Grade => measured && due,
        TargetShape::Zero => measured,
    }
}

/// Whether the words before the target are a noun phrase, and neither code nor a sentence.
fn is_subject(sentence: &Sentence<'_>, subject: &Range<usize>, target: &Target) -> bool {
    let is_code = |at: usize| matches!(sentence.mark(at), Some('(' | '[' | '{' | '=' | '/'));
    let bracketed = sentence.mark(target.tokens.end) == Some(')');
    let first = sentence.known(sentence.start);
    let order = first.any(Classes::BASE) && sentence.known(sentence.start + 1).any(Classes::DETERMINER);
    let back = matches!(sentence.lower(sentence.start), "down" | "up" | "back");
    let begins = (!first.any(Classes::PREPOSITION) || back) && !order;
    let ends = subject.end.checked_sub(1).is_some_and(|last| !sentence.known(last).any(Classes::DETERMINER));
    begins
        && ends
        && (1..13).contains(&subject.len())
        && !bracketed
        && !subject.clone().any(is_code)
        && !is_told(sentence, subject)
}

fn is_measure(sentence: &Sentence<'_>, subject: &Range<usize>) -> bool {
    let abbreviation = |at: usize| sentence.words.is_capitals(at) && sentence.lower(at).len() > 2;
    sentence.any_in(subject.clone(), Classes::METRIC).is_some()
        || sentence.has_word(subject.clone(), MEASURES)
        || subject.len() <= 2 && subject.clone().any(abbreviation)
}

/// A verb in the past or in the third person: somebody tells what happened.
fn is_told(sentence: &Sentence<'_>, subject: &Range<usize>) -> bool {
    let told = |at: usize| {
        let known = sentence.known(at);
        let changed =
            at + 1 == subject.end && matches!(sentence.lower(at), "shortened" | "cut" | "reduced" | "raised" | "lowered");
        let third = known.any(Classes::THIRD_PERSON) && !known.any(Classes::NOUN | Classes::PLURAL | Classes::HOMOGRAPH);
        third || !changed && known.any(Classes::PAST) && !known.any(Classes::NOUN | Classes::BASE | Classes::PRAISE)
    };
    subject.clone().any(told)
}

/// "A rating of 4.6 by the end of the season", "load accuracy of 99.8 %".
fn measure_of(sentence: &Sentence<'_>) -> Option<Range<usize>> {
    let figure = sentence.figures_in(sentence.start..sentence.end).next()?;
    let of = figure.tokens.start.checked_sub(1).filter(|&at| at > sentence.start && sentence.lower(at) == "of")?;
    let metric = sentence.known_ending(sentence.start, of - 1).any(Classes::METRIC) || MEASURES.contains(&sentence.lower(of - 1));
    let wanted = sentence.deadline().is_some()
        || figure.kind == FigureKind::Percentage && sentence.words.text(figure.tokens.start).contains('.');
    (metric && wanted && figure.kind != FigureKind::Clock).then_some(sentence.start..figure.tokens.end)
}

/// "Main branch green 98 % of the time".
fn of_the_time(sentence: &Sentence<'_>) -> Option<Range<usize>> {
    let share = sentence.figures_in(sentence.start + 1..sentence.end).find(|figure| figure.kind == FigureKind::Percentage)?;
    let time = sentence.find(share.tokens.end..sentence.end, ["of", "the", "time"])?;
    (time.start == share.tokens.end).then_some(sentence.start..time.end)
}

/// "Fewer than three complaints a quarter": what is unwanted is bounded.
fn fewer(sentence: &Sentence<'_>) -> Option<Range<usize>> {
    let start = sentence.start;
    if sentence.lower(start) != "fewer" || sentence.lower(start + 1) != "than" || !sentence.is_figure(start + 2) {
        return None;
    }
    let object = Object::parse(sentence, start + 2);
    let done = Classes::VOLUME | Classes::DOSE | Classes::CONSUMABLE | Classes::HOBBY | Classes::HABIT | Classes::PEOPLE;
    let behind = object.tokens.end;
    let ends = behind >= sentence.end || sentence.is_rate(behind) || sentence.known(behind).any(Classes::PREPOSITION);
    (object.plural && !object.noun.any(done) && ends).then_some(start..behind)
}
