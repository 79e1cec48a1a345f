//! Goals that a title or a line only names, and the words below that say them.

use crate::document::Inline;
use crate::goal::DueSource;
use crate::goal::StatementSource;
use crate::goal::Status;
use crate::goal::reading::Reader;
use crate::goal::reading::lists::listed::says_by_when;
use crate::goal::reading::scope::Scope;
use crate::goal::shape::Shape;
use crate::goal::shape::shape_of;
use crate::goal::statement::Lead;
use crate::goal::statement::clean;
use crate::language;
use crate::text::Located;

impl<'t> Reader<'_, 't> {
    /// The goal that the title of this section names, when a line below says it in full: "## Weight", "Goal: lose 5 kg".
    pub(in crate::goal::reading) fn named_by_title(&self, line: &Inline<'t>, scope: &Scope) -> Option<usize> {
        self.named_above(scope).filter(|_| is_bare_label(&line.text))
    }

    /// The goal that the title of this section names.
    pub(in crate::goal::reading) fn named_above(&self, scope: &Scope) -> Option<usize> {
        let index = scope.goal.filter(|_| !self.is_plan)?;
        let goal = self.goals.get(index).filter(|goal| Some(goal.extent) == scope.extent)?;
        let from = goal.statement.as_ref()?.from;
        matches!(from, StatementSource::Heading | StatementSource::Bold).then_some(index)
    }

    /// Whether the first sentence below a goal that has but a name says the goal: "Goal 1: Diabetes", "75 % of patients are below 7.5 by May".
    pub(in crate::goal::reading) fn is_said_below_name(&self, goal: usize, words: &Inline<'t>, scope: &Scope) -> bool {
        let Some(goal) = self.goals.get(goal).filter(|_| scope.labelled && !self.is_plan) else { return false };
        let named = goal.statement.as_ref().is_some_and(|statement| {
            let name = &statement.words.text;
            let titled = matches!(statement.from, StatementSource::Heading | StatementSource::Bold);
            let is_short = name.split(' ').nth(MOST_WORDS_OF_A_NAME).is_none() && !name.bytes().any(|byte| byte.is_ascii_digit());
            titled && is_short && shape_of(name) == Shape::Noun
        });
        let first = goal.answers.is_empty() && goal.indicators.is_empty() && goal.checkpoints.is_empty();
        named && first && Some(goal.extent) == scope.extent && states_an_end(&clean(words).words, scope)
    }

    /// Whether a line tells the outcome of the goal that the line above it names: "Goal 1: no one waits", "Outcome: …".
    pub(in crate::goal::reading) fn is_outcome_of(&self, goal: usize, line: &Inline<'t>, lead: &Lead<'t>) -> bool {
        let Some(named) = self.goals.get(goal).filter(|_| calls_outcome(line)) else { return false };
        let begun = self.document.text[..named.place.start()].rsplit('\n').next().unwrap_or_default();
        named.is_stated_in(StatementSource::Paragraph)
            && named.place.end() < lead.words.span.start()
            && !is_outcome(begun.trim_start_matches(|mark: char| !mark.is_alphabetic()))
    }

    /// Whether the goal of the file has no other words than a title that does not say until when, and a line calls itself the goal.
    pub(in crate::goal::reading) fn is_named_by_heading(&self, index: usize, line: &Inline<'t>) -> bool {
        let Some(goal) = self.goals.get(index).filter(|_| is_bare_label(&line.text)) else { return false };
        let from = goal.statement.as_ref().map(|statement| statement.from);
        from == Some(StatementSource::Heading) && goal.due.is_none_or(|due| due.from != DueSource::Statement)
    }

    /// Takes over how far an open goal is by a mark in front of words about it.
    pub(in crate::goal::reading) fn mark(&mut self, index: usize, status: Option<Located<Status>>) {
        if let (Some(status), Some(goal)) = (status, self.goals.get_mut(index).filter(|goal| goal.status.is_open())) {
            goal.status = status.value;
            goal.status_span = Some(status.span);
        }
    }

    /// Gives a goal that so far had only a name the words that say it. Words without a figure behind a name that has one explain it: "## Run
    /// 10 km in 50 minutes", "Outcome: I keep up with my children".
    pub(in crate::goal::reading) fn restate(&mut self, index: usize, lead: &Lead<'t>, from: StatementSource, scope: &Scope) {
        self.mark(index, lead.status);
        let is_measurable = |words: &str| language::judge(words, &self.settings.vocabulary).measurable.is_some();
        let named = self.goals.get(index).and_then(|goal| goal.statement.as_ref());
        let says_less = named.is_some_and(|named| is_measurable(&named.words.text)) && !is_measurable(&lead.words.text);
        if says_less {
            self.explain(index, &lead.words, scope);
        } else {
            self.state(index, lead, from, scope);
        }
    }
}

/// Whether a line calls itself the outcome, without a number: "Outcome: …".
pub(in crate::goal::reading) fn calls_outcome(line: &Inline<'_>) -> bool {
    is_outcome(&line.text) && is_bare_label(&line.text)
}

fn is_outcome(text: &str) -> bool {
    text.get(..7).is_some_and(|begin| begin.eq_ignore_ascii_case("outcome"))
}

/// Whether a line calls itself the goal, without a number: "Goal: …".
pub(in crate::goal::reading) fn is_bare_label(line: &str) -> bool {
    let line = line.trim_start_matches(|character: char| !character.is_alphanumeric());
    let end = line.find(|character: char| !character.is_ascii_alphabetic()).unwrap_or(line.len());
    let bare = ["goal", "objective", "outcome"].iter().any(|known| known.eq_ignore_ascii_case(&line[..end]));
    bare && line[end..].trim_start().starts_with([':', '-', '–', '—'])
}

/// Most words of a name, less one.
const MOST_WORDS_OF_A_NAME: usize = 3;

/// Whether words demand something, or name a figure to reach or a day by which. "We need a buffer" only leads on.
pub(in crate::goal::reading) fn states_an_end(words: &Inline<'_>, scope: &Scope) -> bool {
    match shape_of(&words.text) {
        Shape::Imperative | Shape::Comparative => true,
        Shape::Wish | Shape::Counted | Shape::Clause | Shape::Noun => says_by_when(words, scope),
        _ => false,
    }
}
