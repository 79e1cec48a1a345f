//! Judging one statement: outcome, activity, vague, or no answer; and what it says about measures, time, volume and credentials.
//!
//! What is no statement of intent gets no answer. A statement is cut into clauses; each is judged by the class of its head verb, by its
//! object and by what bounds the two, and the verdicts are put together. Without a verb, figures and degrees decide. When in doubt there
//! is no answer. The article's passages are "Clarity", "Avoiding Common Measurement Mistakes" and "Common Mistakes That Slow Progress".

mod achieve;
mod begin;
mod belonging;
mod bound;
mod case;
mod change;
mod clause;
mod condition;
mod create;
mod decide;
mod degree;
mod doing;
mod end;
mod english;
mod errand;
mod exercise;
mod feat;
mod finish;
mod finite;
mod gate;
mod head;
mod hedge;
mod introduction;
mod lead;
mod learn;
mod mastery;
mod means;
mod moving;
mod noun;
mod object;
mod people;
mod phrases;
mod plural;
mod praised;
mod predicate;
mod quote;
mod sentence;
mod shapeless;
mod sign;
mod spelling;
mod state;
mod token;
mod vanity;
mod verdict;
mod whole;
mod wish;
mod wording;

#[cfg(test)]
mod tests;

use std::ops::Range;

pub use self::english::looks_english;
use self::sentence::Sentence;
use self::verdict::Verdict;
use self::whole::Part;
use crate::language::Context;
use crate::language::Judgement;
use crate::language::Label;
use crate::language::Reason;
use crate::language::Vocabulary;
use crate::language::measure::Figures;
use crate::language::time;
use crate::language::time::TimeExpressions;
use crate::language::words::Words;

/// Judges a statement that stands in a known kind of place.
#[must_use]
pub fn judge_in(statement: &str, context: Context, vocabulary: &Vocabulary) -> Judgement {
    let end = (0..=statement.len().min(LONGEST)).rev().find(|at| statement.is_char_boundary(*at)).unwrap_or_default();
    let judgement = judge_short(&statement[..end], context, vocabulary);
    // Nothing is said against what the user allows; that it has a figure and a date still holds.
    if vocabulary.allows(statement) {
        let Judgement { measurable, timed, .. } = judgement;
        return Judgement { measurable, timed, ..Judgement::unsure(Reason::Allowed) };
    }
    if end < statement.len() {
        let Judgement { vanity, measurable, timed, .. } = judgement;
        return Judgement { vanity, measurable, timed, ..Judgement::unsure(Reason::TooLong) };
    }
    judgement
}

/// The longest statement that is judged, in bytes; of a longer one, only the beginning is searched for facts.
const LONGEST: usize = 8 << 10;

fn judge_short(statement: &str, context: Context, vocabulary: &Vocabulary) -> Judgement {
    let words = Words::new(statement);
    let (mut tokens, hints) = token::tokens(&words, vocabulary);
    let closed = sign::closed(&words, &tokens);
    if let Some(reason) = closed.filter(|reason| is_mute(*reason)) {
        return Judgement::unsure(reason);
    }
    let times = if hints.times { time::find(&words) } else { TimeExpressions::new() };
    let figures = if hints.figures || !times.is_empty() { Figures::find(&words, &times) } else { Figures::default() };
    token::mark_times(&mut tokens, &times);
    let phrases = phrases::find(&words, &tokens, vocabulary);
    let mut sentence = Sentence::new(&words, &tokens, &times, &figures, &phrases, vocabulary);
    if let Some(reason) = closed {
        return silent(&sentence, reason);
    }
    let hedge = hedge::hedge(&sentence);
    let closed = gate::open(&mut sentence);
    // "If time allows, redo the site": the condition itself is the hedge.
    let leads = hedge.as_ref().is_some_and(|hedge| {
        let told = !matches!(sentence.lower(1), "possible" | "permitting");
        hedge.start == 0 && hedge.end < sentence.end && sentence.lower(0) == "if" && told
    });
    let hedged = |reason: Reason| reason == Reason::Declarative && hedge.is_some() || reason == Reason::NoIntent && leads;
    if let Some(reason) = closed.filter(|reason| !hedged(*reason)) {
        return silent(&sentence, reason);
    }
    let hedge = hedge.or_else(|| hedge::hedge(&sentence));
    let attempt = hedge::attempt(&mut sentence);
    if context == Context::Indicators && is_measure(&sentence) {
        let mut judgement = Judgement::unsure(Reason::NoRule);
        facts(&mut judgement, &sentence, None);
        return judgement;
    }
    let part = whole_statement(&mut sentence);
    let routine = part.verdict.label == Label::Activity && sentence.rhythm_in(&(0..sentence.words.len())).is_some();
    let taken_back = attempt.filter(|_| !routine).or(hedge);
    let verdict = match taken_back {
        Some(words) => Verdict::new(Label::Vague, Reason::HedgedCommitment, words),
        None => part.verdict.clone(),
    };
    settle(part, verdict, &sentence)
}

/// Whether an indicator has a figure and counts no volume, so that nobody asks for the verdict.
fn is_measure(sentence: &Sentence<'_>) -> bool {
    sentence.figures.first_figure().is_some()
        && gate::tail(sentence).is_none()
        && vanity::vanity(sentence, head::leading(sentence).as_ref()).is_none()
}

/// The main part, and what follows a dash, a colon or a full stop.
fn whole_statement(sentence: &mut Sentence<'_>) -> Part {
    let (start, end) = (sentence.start, sentence.end);
    let Some(split) = gate::tail(sentence) else { return part_with_means(sentence) };
    sentence.narrow(start..split.at);
    let mut part = part_with_means(sentence);
    if split.explains && split.at + 1 < end {
        sentence.narrow(split.at + 1..end);
        let told = part.verdict.label == Label::Vague && part.verdict.reason.is_wish() && tells_how_far(sentence);
        if gate::open_tail(sentence) {
            let tail = whole::part(sentence);
            part.verdict = whole::with_tail(part.verdict, &tail.verdict);
            part.vanity = part.vanity.or(tail.vanity);
        }
        if told && part.verdict.label == Label::Vague {
            part.verdict = Verdict::unsure(Reason::ChangeWithFigure);
        }
    }
    sentence.narrow(start..end);
    part
}

/// "Be organised: every receipt scanned by the 5th", "better handovers – no lost notes": what stands behind the wish can be seen.
fn tells_how_far(sentence: &Sentence<'_>) -> bool {
    let first = sentence.lower(sentence.start);
    let counted = matches!(first, "all" | "each" | "every" | "no" | "zero") && sentence.words.is_word(sentence.start + 1);
    let figure = sentence.figures_in(sentence.start..sentence.end).next().is_some();
    (counted || figure) && sentence.rhythm_in(&(sentence.start..sentence.start + 2)).is_none()
}

/// A part, left alone when what it is reached by has an end.
fn part_with_means(sentence: &mut Sentence<'_>) -> Part {
    let mut part = whole::part(sentence);
    if !part.verdict.is_finding() {
        return part;
    }
    if let Some(means) = means::means(sentence) {
        let (start, end, peeled) = (sentence.start, sentence.end, sentence.peeled);
        sentence.narrow(means);
        sentence.peeled = true;
        let means = whole::part(sentence);
        let unknown = means.verdict.reason == Reason::UnknownObject && means.object.is_some();
        if means.verdict.label == Label::Outcome || means.verdict.reason == Reason::FiniteTask || unknown {
            part.verdict = Verdict::unsure(Reason::SecondClause);
        }
        sentence.narrow(start..end);
        sentence.peeled = peeled;
    }
    part
}

fn settle(part: Part, verdict: Verdict, sentence: &Sentence<'_>) -> Judgement {
    let bytes = |tokens: Range<usize>| sentence.words.span(tokens);
    let mut judgement = Judgement::unsure(verdict.reason);
    facts(&mut judgement, sentence, part.vanity);
    judgement.label = verdict.label;
    judgement.verb = part.verb.map(bytes);
    judgement.object = part.object.clone().map(bytes);
    judgement.credential = part.credential.map(bytes);
    if matches!(judgement.label, Label::Activity | Label::Vague) && goes_on(sentence) {
        judgement.label = Label::Unsure;
        judgement.reason = Reason::GoesOn;
    }
    let told = verdict.evidence.into_iter().flatten().filter(|tokens| !tokens.is_empty());
    judgement.evidence = told.map(|tokens| bytes(quote::to_its_noun(sentence, tokens, part.object.as_ref()))).collect();
    judgement
}

/// Whether the last word leads to what stands in the lines below: "earn enough that", "go to places where", "reduce stress during", but
/// not "people I enjoy being with".
fn goes_on(sentence: &Sentence<'_>) -> bool {
    const FAR: usize = 5;
    let Some(last) = (0..sentence.words.len()).rev().find(|&at| sentence.words.is_word(at)) else { return false };
    match sentence.lower(last) {
        "and" | "because" | "including" | "or" | "where" | "which" | "whose" => true,
        "between" | "during" | "from" | "into" | "of" | "with" => {
            !sentence.has_word(last.saturating_sub(FAR)..last, &["i", "to", "we", "who", "you"])
        }
        _ => false,
    }
}

/// An answer without a verdict, with the flags that still hold.
fn silent(sentence: &Sentence<'_>, reason: Reason) -> Judgement {
    let mut judgement = Judgement::unsure(reason);
    if !is_mute(reason) {
        let vanity = vanity::vanity(sentence, head::leading(sentence).as_ref());
        facts(&mut judgement, sentence, vanity);
    }
    judgement
}

/// Whether nothing at all is said about such a statement, not even that it has a figure.
fn is_mute(reason: Reason) -> bool {
    matches!(
        reason,
        Reason::Past | Reason::MarkedAsDone | Reason::Question | Reason::TemplateText | Reason::NotEnglish | Reason::Address
    )
}

fn facts(judgement: &mut Judgement, sentence: &Sentence<'_>, vanity: Option<Range<usize>>) {
    judgement.vanity = vanity.map(|tokens| sentence.words.span(tokens));
    judgement.measurable = sentence.figures.first_figure().map(|figure| figure.span);
    judgement.timed = sentence.when().map(|tokens| sentence.words.span(tokens));
}
