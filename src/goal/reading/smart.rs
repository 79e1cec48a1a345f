//! SMART goals written letter by letter: "S - I want to …", "Measurable: …".

use super::Reader;
use super::scope::Scope;
use crate::document::Inline;
use crate::goal::Aspect;
use crate::goal::StatementSource;
use crate::goal::statement::clean;
use crate::rule_info::Depth;

impl<'t> Reader<'_, 't> {
    /// The letters of a SMART goal, one a line. Returns whether the lines are that.
    pub(super) fn smart_letters(&mut self, lines: &[Inline<'t>], scope: &mut Scope) -> bool {
        if lines.len() < FEWEST_LETTERS {
            return false;
        }
        let letters: Vec<(char, Inline<'t>)> = lines.iter().filter_map(|line| smart_letter(line)).collect();
        if letters.len() < FEWEST_LETTERS || !letters.iter().any(|(letter, _)| *letter == 's') {
            return false;
        }
        for (letter, value) in letters {
            match (letter, scope.goal) {
                ('s', goal) if !value.is_empty() => {
                    let lead = clean(&value);
                    let fresh = goal.is_none_or(|goal| self.has_smart_statement(goal));
                    match goal {
                        Some(goal) if !fresh || self.is_plan && !self.has_smart_statement(goal) => {
                            self.state(goal, &lead, StatementSource::Paragraph, scope);
                        }
                        _ => {
                            let inner = Scope { goal: None, ..scope.clone() };
                            scope.goal = Some(self.open(&lead, StatementSource::Paragraph, Depth::Section, value.span, &inner));
                        }
                    }
                }
                ('m', Some(goal)) => self.add(Some(goal), Aspect::Indicators, &value, false, scope),
                ('a', Some(goal)) => self.add(Some(goal), Aspect::Evidence, &value, false, scope),
                ('r', Some(goal)) => self.add(Some(goal), Aspect::Why, &value, false, scope),
                ('t', Some(goal)) if !value.is_empty() => self.apply_field(goal, "time-bound", Aspect::Timeline, &value, scope),
                _ => {}
            }
        }
        true
    }

    /// Whether the goal's statement is a SMART letter's already, so that another one begins another goal.
    fn has_smart_statement(&self, goal: usize) -> bool {
        self.goals
            .get(goal)
            .and_then(|goal| goal.statement.as_ref())
            .is_some_and(|statement| statement.from == StatementSource::Paragraph)
    }
}

/// Fewest lines with such letters that make a SMART goal.
const FEWEST_LETTERS: usize = 3;

/// The letters of a SMART goal and the words that they stand for.
const SMART: &[(char, &[&str])] = &[
    ('s', &["s", "specific"]),
    ('m', &["m", "measurable"]),
    ('a', &["a", "achievable", "attainable", "actionable"]),
    ('r', &["r", "relevant", "realistic"]),
    ('t', &["t", "timely", "timebound", "time"]),
];

/// Whether a line tells what a goal is like by a letter of SMART; behind the first one stands the goal itself.
pub(super) fn is_smart_letter(line: &Inline<'_>) -> bool {
    smart_letter(line).is_some_and(|(letter, _)| letter != 's')
}

/// "S - I want to …", "Measurable: …": the letter and what stands behind it.
fn smart_letter<'t>(line: &Inline<'t>) -> Option<(char, Inline<'t>)> {
    let text = line.text.as_ref();
    let word_end = text.find(|character: char| !character.is_ascii_alphabetic()).unwrap_or(text.len());
    let word = &text[..word_end];
    let (letter, _) = SMART.iter().find(|(_, names)| names.iter().any(|name| name.eq_ignore_ascii_case(word)))?;
    let rest =
        text[word_end..].trim_start_matches(|character: char| character.is_whitespace() || matches!(character, '*' | '(' | ')'));
    let rest = rest.strip_prefix("-bound").or_else(|| rest.strip_prefix(" bound")).unwrap_or(rest);
    let value = rest.trim_start();
    let separated = value.starts_with([':', '-', '–', '—', ')', '.']) || value.is_empty();
    let value = value.trim_start_matches([':', '-', '–', '—', ')', '.', ' ', '*']);
    separated.then(|| (*letter, line.part(text.len() - value.len()..text.len())))
}
