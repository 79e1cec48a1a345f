//! SMART goals written letter by letter: "S - I want to …", "Measurable: …".

use crate::document::BlockId;
use crate::document::Inline;
use crate::goal::Aspect;
use crate::goal::StatementSource;
use crate::goal::reading::Reader;
use crate::goal::reading::scope::Scope;
use crate::goal::reading::times::times_of;
use crate::goal::shape::Shape;
use crate::goal::shape::shape_of;
use crate::goal::statement::clean;
use crate::language::time::Context;
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
                ('s', Some(goal)) if self.is_stated_in(goal, StatementSource::Key) => self.explain(goal, &value, scope),
                // "Paper accepted by May" above "S – one paper": the title says more.
                ('s', Some(goal)) if self.says_by_when(goal) && !states_anew(&value) => self.explain(goal, &value, scope),
                ('s', goal) if !value.is_empty() => {
                    let lead = clean(&value);
                    let fresh = goal.is_none_or(|goal| self.is_stated_in(goal, StatementSource::Paragraph));
                    match goal {
                        // "Goal: lead a kitchen" above the letters.
                        Some(goal) if fresh && self.is_labelled_above(goal) => {
                            self.restate(goal, &lead, StatementSource::Paragraph, scope);
                        }
                        Some(goal) if !fresh || self.is_plan && !self.is_stated_in(goal, StatementSource::Paragraph) => {
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

    /// The letters of a SMART goal as the items of a list. Returns whether the list is that, or tells what the letters stand for.
    pub(in crate::goal::reading) fn smart_list(&mut self, id: BlockId, scope: &mut Scope) -> bool {
        if scope.aspect.is_some() || scope.apart.is_some() {
            return false;
        }
        let mut items = self.children(id);
        if !items.next().is_some_and(|(_, item)| smart_letter(&item.inline).is_some_and(|(letter, _)| letter == 's')) {
            return false;
        }
        let lines: Vec<Inline<'t>> = self.children(id).map(|(_, item)| item.inline.clone()).collect();
        if lines.iter().filter_map(smart_letter).count() < FEWEST_LETTERS {
            return false;
        }
        if !is_somebodys(lines.iter()) {
            return scope.goal.is_none();
        }
        self.smart_letters(&lines, scope);
        let Some(goal) = scope.goal else { return true };
        for (item, block) in self.children(id) {
            let aspect = match smart_letter(&block.inline) {
                Some(('m', value)) if value.is_empty() => Aspect::Indicators,
                Some(('a', _)) => Aspect::Evidence,
                Some(('r', _)) => Aspect::Why,
                Some(('t', _)) => Aspect::Timeline,
                _ => Aspect::Notes,
            };
            for words in self.words_below(item) {
                if aspect == Aspect::Notes {
                    self.explain(goal, words, scope);
                } else {
                    self.add(Some(goal), aspect, words, false, scope);
                }
            }
        }
        true
    }

    /// Whether a label stands in front of the goal's words in their own line, so that no letter has said it yet.
    fn is_labelled_above(&self, goal: usize) -> bool {
        let words = self.goals.get(goal).and_then(|goal| goal.statement.as_ref()).map(|statement| &statement.words);
        let before =
            words.and_then(|words| self.document.text.get(..words.span.start())).and_then(|text| text.rsplit('\n').next());
        before.is_some_and(|before| before.contains(':') && letter_of(before).is_none())
    }

    /// Whether a title has said what will be so and by when.
    fn says_by_when(&self, goal: usize) -> bool {
        let statement = self.goals.get(goal).and_then(|goal| goal.statement.as_ref());
        let title = statement.filter(|statement| statement.from == StatementSource::Heading);
        title.is_some_and(|title| times_of(&title.words, &Context::default()).due.is_some_and(|found| found.is_deadline))
    }

    /// Whether the goal's words stand in such a place: in a paragraph they are a letter's already, so that another one begins another goal.
    fn is_stated_in(&self, goal: usize, place: StatementSource) -> bool {
        self.goals.get(goal).is_some_and(|goal| goal.is_stated_in(place))
    }
}

/// Whether the words behind the first letter state the goal as a whole: by a verb, or by a day of their own.
fn states_anew(words: &Inline<'_>) -> bool {
    matches!(shape_of(&words.text), Shape::Imperative | Shape::Wish) || times_of(words, &Context::default()).due.is_some()
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
pub(in crate::goal::reading) fn is_smart_letter(line: &Inline<'_>) -> bool {
    smart_letter(line).is_some_and(|(letter, _)| letter != 's')
}

/// Whether a name is the word for the first letter of SMART, behind which the goal itself stands.
pub(in crate::goal::reading) fn is_specific(name: &str) -> bool {
    name.eq_ignore_ascii_case("specific")
}

/// Whether letters tell somebody's goal rather than what the letters stand for: with figures or days, or by who wants it.
pub(in crate::goal::reading) fn is_somebodys<'i, 't: 'i>(lines: impl Iterator<Item = &'i Inline<'t>>) -> bool {
    let mut own = false;
    for line in lines {
        let mut words = line.text.split(|letter: char| !letter.is_alphanumeric());
        if words.clone().any(|word| word.eq_ignore_ascii_case("you") || word.eq_ignore_ascii_case("your")) {
            return false;
        }
        own |=
            words.any(|word| matches!(word, "I" | "my" | "we" | "our") || word.starts_with(|first: char| first.is_ascii_digit()));
    }
    own
}

/// "S - I want to …", "Measurable: …": the letter and what stands behind it.
fn smart_letter<'t>(line: &Inline<'t>) -> Option<(char, Inline<'t>)> {
    let text = line.text.as_ref();
    let (letter, rest) = letter_of(text)?;
    // "S – Specific: …", "S (Specific): …"
    let joined = rest.trim_start_matches(['-', '–', '—', ':', '(', ' ']);
    let rest = letter_of(joined)
        .filter(|(second, rest)| *second == letter && joined.len() - rest.len() > 1)
        .map_or(rest, |(_, rest)| rest);
    let rest = rest.trim_start_matches(|character: char| character.is_whitespace() || matches!(character, '*' | '(' | ')'));
    let rest = rest.strip_prefix("-bound").or_else(|| rest.strip_prefix(" bound")).unwrap_or(rest);
    let value = rest.trim_start();
    let separated = value.starts_with([':', '-', '–', '—', ')', '.', '|']) || value.is_empty();
    let value = value.trim_start_matches([':', '-', '–', '—', ')', '.', ' ', '*', '|']);
    // A row of a table that Markdown does not take for one: "| Measurable | a timed lap |".
    let end = if rest.trim_start().starts_with('|') { text.trim_end_matches([' ', '|']).len() } else { text.len() };
    let start = text.len() - value.len();
    separated.then(|| (letter, line.part(start..end.max(start))))
}

/// The letter of SMART whose word a line begins with behind pictures and marks, and what stands behind the word.
fn letter_of(line: &str) -> Option<(char, &str)> {
    let line = line.trim_start_matches(|mark: char| !mark.is_alphanumeric());
    let (word, rest) = line.split_at(line.bytes().take_while(u8::is_ascii_alphabetic).count());
    let (letter, _) = SMART.iter().find(|(_, names)| names.iter().any(|name| name.eq_ignore_ascii_case(word)))?;
    Some((*letter, rest))
}
