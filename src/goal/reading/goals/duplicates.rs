//! Goals that are listed first and explained under headings of their own later are one goal.

use crate::goal::Goal;
use crate::goal::StatementSource;
use crate::goal::reading::Reader;
use crate::goal::reading::scope::Scope;
use crate::goal::statement::Lead;
use crate::rule_info::Depth;
use crate::text::Span;

/// How many listed goals a title is compared with: people repeat short lists.
const LONGEST_LIST: usize = 40;

impl<'t> Reader<'_, 't> {
    /// The goal of a list above that says the same as a title.
    pub(in crate::goal::reading) fn listed_before(&self, lead: &Lead<'t>, scope: &Scope) -> Option<usize> {
        let text = lead.words.text.as_ref();
        let first_letter = |text: &str| text.chars().next().map(|letter| letter.to_ascii_lowercase());
        let may_be_same = |known: &str| known.len().abs_diff(text.len()) < 16 && first_letter(known) == first_letter(text);
        let words = std::cell::LazyCell::new(|| content_words(text));
        let same_time = |goal: &Goal<'_>| {
            goal.inherited.and_then(|due| due.period) == scope.due.and_then(|due| due.period) || scope.due.is_none()
        };
        let listed = |goal: &Goal<'_>| {
            goal.depth == Depth::Item
                && goal.parent.is_none()
                && same_time(goal)
                && goal.statement.as_ref().is_some_and(|statement| {
                    let known = &statement.words.text;
                    let in_list = matches!(statement.from, StatementSource::Item | StatementSource::Cell);
                    in_list && may_be_same(known) && are_alike(&words, &content_words(known))
                })
        };
        let first = self.goals.len().saturating_sub(LONGEST_LIST);
        self.goals[first..].iter().position(listed).map(|at| first + at)
    }

    /// Gives a listed goal the text of its own that stands under a heading.
    pub(in crate::goal::reading) fn give_text(&mut self, index: usize, depth: Depth, extent: Span) -> usize {
        if let Some(goal) = self.goals.get_mut(index) {
            goal.depth = self.settings.depth.unwrap_or(depth);
            goal.list = None;
            goal.extent = extent;
        }
        index
    }

    /// A key result with a target of its own can be measured, whatever its words are.
    pub(in crate::goal::reading) fn mark_as_measured(&mut self, index: usize) {
        let Some(goal) = self.goals.get(index) else { return };
        let (Some(parent), Some(span)) = (goal.parent, goal.statement.as_ref().map(|statement| statement.words.span)) else {
            return;
        };
        let indicators = self.goals.get_mut(parent).map(|parent| &mut parent.indicators);
        if let Some(indicator) = indicators.and_then(|all| all.iter_mut().rfind(|indicator| indicator.words.span == span)) {
            indicator.has_figure = true;
        }
    }
}

/// The words of a statement that carry its meaning, in small letters and in order of the alphabet.
fn content_words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = text
        .split(|character: char| !character.is_alphanumeric())
        .filter(|word| {
            !matches!(
                word.to_ascii_lowercase().as_str(),
                "" | "a" | "an" | "the" | "for" | "to" | "and" | "of" | "my" | "in" | "at"
            )
        })
        .map(str::to_lowercase)
        .collect();
    words.sort_unstable();
    words.dedup();
    words
}

/// Whether nearly all words are the same.
fn are_alike(one: &[String], other: &[String]) -> bool {
    let shared = one.iter().filter(|word| other.binary_search(word).is_ok()).count();
    let longest = one.len().max(other.len());
    let shortest = one.len().min(other.len());
    // "Keep on rowing" is "Keep on rowing regularly".
    let one_more = shared >= 3 && shared == shortest && longest == shortest + 1;
    shared > 0 && shared * 5 >= longest * 4 || one_more && !differs_by_a_figure(one, other)
}

/// Whether one of them has a figure that the other lacks: "read three books" and "read three books of 2027".
fn differs_by_a_figure(one: &[String], other: &[String]) -> bool {
    let figures = |words: &[String]| words.iter().filter(|word| word.bytes().any(|byte| byte.is_ascii_digit())).count();
    figures(one) != figures(other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_words_make_no_difference() {
        for (one, other, expected) in [
            ("Sign up for and row a race", "Sign up and row a race", true),
            ("Row at least 3x a month", "Row at least 3x/Month", true),
            ("Keep on rowing regularly", "Keep On Rowing", true),
            ("Row three races", "Row three races 2028", false),
            ("Row a race", "Row a boat", false),
            ("", "", false),
        ] {
            assert_eq!(are_alike(&content_words(one), &content_words(other)), expected, "{one}");
        }
    }
}
