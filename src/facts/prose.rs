//! How the prose of a goal without a list of indicators tells what it is measured by.

use crate::document::Inline;
use crate::facts::InProse;
use crate::facts::Plan;
use crate::facts::judged::Reader;
use crate::facts::said::Topic;
use crate::goal::Aspect;
use crate::goal::Goal;
use crate::language::Label;
use crate::language::measure::names_target;
use crate::language::time;
use crate::language::words::TokenKind;
use crate::language::words::Words;
use crate::rule_info::Depth;
use crate::text::Span;

/// How the prose of a goal that has some tells what it is measured by.
pub(super) fn in_prose(plan: &Plan<'_, '_>, reader: Reader<'_>) -> Option<InProse> {
    let goal = plan.around.goal;
    if goal.depth == Depth::Item {
        return behind_headline(goal).map(InProse::Target);
    }
    let said = plan.speech.find_own(plan.at, Topic::Measure).map(InProse::Said).or_else(|| kept_track_of(plan));
    let prose = goal.answers.iter().filter(|answer| answer.aspect == Aspect::Notes).take(LONGEST_PROSE);
    said.or_else(|| {
        let mut prose =
            prose.map(|answer| &answer.words).filter(|words| names_target(&words.text) || promises_a_count(&words.text));
        prose.next().or_else(|| reached_by_doing(goal, reader)).map(|words| InProse::Target(words.span))
    })
}

/// What is to be done for a goal and is an end by its figure: "Raise the coverage to 90 %".
fn reached_by_doing<'g, 't>(goal: &'g Goal<'t>, reader: Reader<'_>) -> Option<&'g Inline<'t>> {
    let is_end = |words: &&Inline<'_>| {
        let judgement = reader.judge(words).judgement;
        judgement.label == Label::Outcome && judgement.measurable.is_some() && judgement.vanity.is_none()
    };
    goal.actions.iter().map(|action| &action.words).filter(|words| names_target(&words.text)).find(is_end)
}

/// The title of a section that keeps track of figures: "Tracking", "- test score: 96 of 150".
fn kept_track_of(plan: &Plan<'_, '_>) -> Option<InProse> {
    let tracks = |title: &str| ["track", "Track"].iter().any(|word| title.contains(word));
    let mut kept = plan.around.sections(Aspect::Notes).filter(|section| tracks(&section.title.text));
    let figures = |span: Span| span.slice(plan.around.document.text).bytes().any(|byte| byte.is_ascii_digit());
    kept.find(|section| figures(section.extent)).map(|section| InProse::Said(section.title.span))
}

/// Whether a sentence says how many or how often somebody wants something: "I'd like to write two posts a month".
fn promises_a_count(prose: &str) -> bool {
    const WANTED: [&str; 18] = [
        "I want to ", "I'd like to ", "I’d like to ", "I will ", "I'll ", "I’ll ", "goal is ", "I aim to ", "I plan to ",
        "goal of ", "target of ", "target is ", "challenge of ", "plan is ", "aim is ", "hope for ", "aim for ", "happy with ",
    ];
    let wants = |sentence: &&str| WANTED.iter().any(|words| sentence.contains(words));
    let is_count = |sentence: &str| {
        let words = Words::new(sentence);
        let is_amount = |at: usize| at > 0 && words.kind(at - 1) == Some(TokenKind::Currency);
        let is_count = |at: usize| words.is_number(at) && words.suffix(at).is_empty();
        (0..words.len()).any(|at| is_count(at) && (words.digits(at).len() < 4 || is_amount(at)))
    };
    prose.split_inclusive(['.', '!', '?', ';']).filter(wants).any(|sentence| is_count(sentence) || says_how_often(sentence))
}

/// The sentences behind a goal of one line that say how much or how often: "Exercise more. I want to work out 4x per week."
fn behind_headline(goal: &Goal<'_>) -> Option<Span> {
    let own = goal.answers.iter().filter(|answer| answer.aspect == Aspect::Notes).take(FEW_SENTENCES);
    let measures = |text: &str| text.bytes().any(|byte| byte.is_ascii_digit()) && (names_target(text) || says_how_often(text));
    own.map(|answer| &answer.words).find(|words| measures(&words.text)).map(|words| words.span)
}

/// How many paragraphs behind a goal of one line are searched for a measure.
const FEW_SENTENCES: usize = 4;

/// How many paragraphs and items of a goal's prose are searched for a figure.
const LONGEST_PROSE: usize = 100;

/// Whether a text says how often something happens: kept or not, it can be counted.
pub(super) fn says_how_often(text: &str) -> bool {
    time::find(&Words::new(text)).iter().any(|found| found.rhythm().is_some())
}
