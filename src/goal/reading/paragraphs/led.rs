//! Goals in paragraphs that are told by what stands in front of them: a label in each line, bold words that count or date them.

use super::bold_in_front;
use super::fields::FieldLine;
use super::is_labelled_goal;
use crate::document::Inline;
use crate::goal::Goal;
use crate::goal::StatementSource;
use crate::goal::reading::Reader;
use crate::goal::reading::goals::named::calls_outcome;
use crate::goal::reading::lists::listed::says_by_when;
use crate::goal::reading::scope::Announced;
use crate::goal::reading::scope::Scope;
use crate::goal::reading::sections::outline::is_bold;
use crate::goal::shape::Shape;
use crate::goal::shape::is_told_as_true;
use crate::goal::shape::shape_of;
use crate::goal::statement::clean;
use crate::goal::statement::is_numbered;
use crate::language::time;
use crate::language::time::Role;
use crate::rule_info::Depth;

impl<'t> Reader<'_, 't> {
    /// Goals in lines of one paragraph, which have nothing but their lines. Returns whether all lines are such.
    pub(super) fn goal_lines(&mut self, lines: &[Inline<'t>], scope: &Scope) -> bool {
        let free = scope.goal.is_none() && scope.aspect.is_none() && !self.is_plan && !scope.awaits_words();
        // An outcome below a goal is that goal's.
        let of_one = lines.iter().any(calls_outcome) && !lines.iter().all(calls_outcome);
        let is_list = free && lines.len() > 1 && !of_one && lines.iter().all(is_labelled_goal);
        for line in lines.iter().filter(|_| is_list) {
            self.open(&clean(line), StatementSource::Item, Depth::Item, line.span, scope);
        }
        is_list
    }

    /// A goal behind bold words that only count it or say until when: "**1. Independence**" above "Grant won by June", "**By June:** 80 kg on
    /// the scale". Returns whether the lines are one.
    pub(super) fn led_goal(&mut self, lines: &[Inline<'t>], scope: &mut Scope) -> bool {
        let beside =
            scope.goal.is_none_or(|goal| self.goals.get(goal).is_some_and(|goal| goal.is_stated_in(StatementSource::Paragraph)));
        if !beside || scope.announced != Announced::AsGoals || scope.aspect.is_some() || self.is_plan || scope.awaits_words() {
            return false;
        }
        let (line, rest) = match lines {
            [title, line, rest @ ..] if is_bold(title) && is_numbered(&title.text) => (line, rest),
            [line, rest @ ..] if leads_with_deadline(line) => (line, rest),
            _ => return false,
        };
        let lead = clean(line);
        let text = lead.words.text.as_ref();
        let led = || lead.category().is_some() && !matches!(shape_of(text), Shape::Remark | Shape::Question | Shape::Nothing);
        let dated = || lead.category().is_some() && is_told_as_true(text);
        let states = shape_of(text).states_a_goal() || says_by_when(&lead.words, scope) || led() || dated();
        if !states || FieldLine::read(line).is_some() || self.is_unfilled(text) {
            return false;
        }
        self.said_goal(&lead, line, scope);
        // One that has no text of its own is a line of a list.
        if rest.is_empty()
            && let Some(goal) = scope.goal.and_then(|goal| self.goals.get_mut(goal))
        {
            goal.depth = self.settings.depth.unwrap_or(Depth::Item);
        }
        for line in rest {
            let field = FieldLine::read(line);
            self.line(line, field, scope);
        }
        true
    }

    /// Whether a line says what comes of the goal that a line before it called so: "Outcome: I feel strong" behind "Wish: …" or "Goal: …".
    pub(in crate::goal::reading) fn says_what_comes(&self, line: &Inline<'t>, goal: usize) -> bool {
        let name = line.text.split(':').next().unwrap_or_default().trim_matches(|mark: char| !mark.is_alphanumeric());
        let label = self.goals.get(goal).and_then(|goal| self.label_before(goal));
        ends_with_word(name, "outcome")
            && label.is_some_and(|label| ends_with_word(label, "goal") || ends_with_word(label, "wish"))
    }

    /// The text in front of a goal's words, without the marks of a label.
    fn label_before(&self, goal: &Goal<'t>) -> Option<&str> {
        Some(self.document.text.get(..goal.place.start())?.trim_end().trim_end_matches(['*', '_', ':']))
    }

    /// Whether a target stands behind a label where the goal before was one as well: "Target: swim a mile", "How: …", "Target: sell the boat".
    pub(super) fn states_again(&self, field: &FieldLine<'t>, scope: &Scope) -> bool {
        let before =
            scope.goal.and_then(|goal| self.goals.get(goal)).filter(|goal| goal.is_stated_in(StatementSource::Paragraph));
        let is_target = |text: &str| ends_with_word(text, "target");
        let label = before.and_then(|goal| self.label_before(goal));
        scope.aspect.is_none() && is_target(&field.name.text) && label.is_some_and(is_target)
    }
}

/// Whether bold words that are nothing but a deadline stand in front of the line: "**By 31 March:** …".
fn leads_with_deadline(line: &Inline<'_>) -> bool {
    let time = bold_in_front(line).and_then(|(bold, _)| time::read_value(bold.trim_end_matches([':', '.', ' ', '–', '—', ','])));
    time.is_some_and(|time| time.role == Role::Deadline)
}

/// Whether a text ends with a word, in whatever letters.
fn ends_with_word(text: &str, word: &str) -> bool {
    text.len() >= word.len() && text.as_bytes()[text.len() - word.len()..].eq_ignore_ascii_case(word.as_bytes())
}
