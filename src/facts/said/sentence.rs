//! One sentence: what it speaks of, what it denies, and who is in it.

use std::ops::Range;

use super::Said;
use super::Topic;
use super::phrases::TURNS;
use super::phrases::Turn;
use super::scan::Text;
use super::sign::Wanted;
use super::signs::Signs;
use super::signs::Topics;
use crate::language;
use crate::language::time;
use crate::language::time::Rhythm;
use crate::language::time::TimeExpression;
use crate::language::words::Words;
use crate::text::Located;
use crate::text::Span;

/// A month and a little, in days.
const MONTH: f64 = 32.0;

/// One sentence of a text.
pub(super) struct Sentence<'a, 't> {
    pub(super) text: &'a Text<'a, 't>,
    pub(super) range: Range<usize>,
}

impl Sentence<'_, '_> {
    /// Notes what it says.
    pub(super) fn note(&self, said: &mut Said) {
        let signs = self.signs(said.wanted);
        if signs.open {
            return;
        }
        let found = self.spoken_of(&signs);
        for (topic, tokens) in &found {
            let count = if topic.is_counted() { self.count(tokens) } else { 1 };
            said.mention(*topic, self.span(tokens.clone()), count);
        }
        let has = |wanted: Topic| found.iter().find(|(topic, _)| *topic == wanted).map(|(_, tokens)| self.span(tokens.clone()));
        if let (None, Some(exam)) = (said.dated_exam, has(Topic::Exam))
            && time::find_in(&self.text.words, self.range.clone()).iter().any(TimeExpression::says_when)
        {
            said.dated_exam = Some(exam);
        }
        // "My coach reads this page and asks what I dropped": who helps and does something says what they think.
        let helped = || has(Topic::Support).filter(|_| has(Topic::Means).is_some());
        let told = self.telling(&found);
        let named = has(Topic::FeedbackWord);
        let feedback = named.or_else(helped).or(told);
        let review = has(Topic::ReviewWord);
        if review.is_some() {
            said.review = said.review.or_else(|| self.rhythm(&signs));
        }
        if let Some(feedback) = feedback {
            said.feedback = said.feedback.or(Some(feedback));
            said.feedback_who =
                said.feedback_who.or(has(Topic::Person)).or_else(|| self.role(&signs)).or_else(|| self.name()).or(told);
            said.feedback_how =
                said.feedback_how.or(has(Topic::Means)).or(told).or_else(|| self.rhythm(&signs).map(|rhythm| rhythm.span));
        }
        if let Some(condition) = self.condition() {
            said.mention(Topic::Gaps, condition, 1);
        }
        if review.is_none() && named.is_none() && said.habit.is_none() {
            said.habit = self.rhythm(&signs).filter(is_often).map(|rhythm| rhythm.span);
        }
    }

    /// What somebody does who tells what they think: "Prof. Roth reads and comments", "Ines (hears the scales)". At the beginning of a
    /// sentence it is what somebody before it does: "; says what sounds bad".
    fn telling(&self, found: &Topics) -> Option<Span> {
        let words = &self.text.words;
        let (_, tokens) = found.iter().find(|(topic, _)| *topic == Topic::Telling)?;
        let at = tokens.start;
        let is_person = |at: usize| {
            let word = words.lower(at);
            let named = words.is_word(at) && words.is_capitalised(at) && word != "i" && !language::is_verb(word);
            named || matches!(word, "he" | "she" | "they" | "who") || is_role(word)
        };
        let known = || found.iter().any(|(topic, tokens)| *topic == Topic::Person && tokens.end == at);
        let goes_on = match at.checked_sub(1) {
            _ if at == self.range.start => at > 0,
            Some(before) if matches!(words.mark(before), Some(',' | '(')) || words.lower(before) == "and" => {
                (self.range.start..before).any(is_person)
            }
            Some(before) => is_person(before) || known(),
            None => false,
        };
        goes_on.then(|| self.span(tokens.clone()))
    }

    /// The word by which a sentence tells what is done when something goes another way: "If the loan is refused, we rent the oven."
    fn condition(&self) -> Option<Span> {
        const SHORTEST: usize = 6;
        let words = &self.text.words;
        let first = self.range.clone().find(|at| words.is_word(*at))?;
        let conditional =
            words.lower(first) == "if" || words.lower(first) == "should" && words.mark(self.range.end - 1) != Some('?');
        (conditional && self.range.end - first > SHORTEST).then(|| self.span(first..first + 1))
    }

    /// The first words that speak of a topic.
    pub(super) fn find(&self, topic: Topic) -> Option<Span> {
        let signs = self.signs(Wanted::about([topic]));
        let found = if signs.open { Topics::new() } else { self.spoken_of(&signs) };
        found.first().map(|(_, tokens)| self.span(tokens.clone()))
    }

    /// Whether it speaks of somebody, and whether it names a way to obtain something.
    pub(super) fn people_and_means(&self) -> (bool, bool) {
        const ASKED: Wanted = Wanted::about([Topic::Person, Topic::Means, Topic::Telling]);
        let signs = self.signs(ASKED);
        if signs.open {
            return (false, false);
        }
        let found = self.spoken_of(&signs);
        let has = |wanted: Topic| found.iter().any(|(topic, _)| *topic == wanted);
        // "The painters, who tear every sketch apart"
        let words = &self.text.words;
        let goes_on = |at: usize| words.mark(at - 1) == Some(',') && language::is_verb(words.lower(at + 1));
        let acts = || self.range.clone().skip(1).any(|at| words.lower(at) == "who" && goes_on(at));
        let means = has(Topic::Means) || has(Topic::Telling) || acts() || self.rhythm(&signs).is_some();
        (has(Topic::Person), means)
    }

    /// What the sentence holds, of the wanted topics.
    fn signs(&self, wanted: Wanted) -> Signs {
        Signs::of_sentence(&self.text.words, self.range.clone(), wanted)
    }

    /// What the sentence speaks of and does not deny.
    fn spoken_of(&self, signs: &Signs) -> Topics {
        let mut found = Topics::new();
        for (topic, tokens) in &signs.topics {
            let at = tokens.start;
            let known = found.iter().any(|(other, tokens)| other == topic && tokens.end > at);
            let passed = known || self.text.is_silent(at) || matches!(topic, Topic::Place | Topic::City) && !self.is_name(at);
            if !passed && (topic.may_be_ruled_out() || !self.is_denied(signs, tokens)) {
                found.push((*topic, tokens.clone()));
            }
        }
        found
    }

    /// Whether a word is written as a name; "us" is one only in capitals.
    fn is_name(&self, at: usize) -> bool {
        self.text.words.is_capitals(at) || self.text.words.is_capitalised(at) && self.text.words.lower(at) != "us"
    }

    /// Whether what some tokens say is said not to be there.
    fn is_denied(&self, signs: &Signs, tokens: &Range<usize>) -> bool {
        if signs.deny(tokens.start) {
            return true;
        }
        let end = tokens.end;
        let behind = self.text.words.lower(end + usize::from(matches!(self.text.words.mark(end), Some(':' | '–' | '—'))));
        matches!(behind, "none" | "nobody" | "nothing")
            || matches!(behind, "is" | "are")
                && matches!(
                    self.text.words.lower(end + 1),
                    "missing" | "lacking" | "none" | "not" | "unclear" | "unknown" | "open"
                )
    }

    /// Of how many a phrase speaks: the number before it, two for a plural or a list of names behind it.
    fn count(&self, tokens: &Range<usize>) -> u32 {
        let before =
            (self.range.start.max(tokens.start.saturating_sub(3))..tokens.end).rev().find_map(|at| number(&self.text.words, at));
        if let Some(number) = before {
            return number;
        }
        let rest = tokens.end..self.range.end.min(tokens.end + 16);
        let leads_on = |at: usize| matches!(self.text.words.lower(at), "from" | "by" | "of" | "with" | "to" | "in");
        let from = leads_on(tokens.end)
            || leads_on(tokens.end - 1)
            || (tokens.end..self.range.end.min(tokens.end + 3))
                .any(|at| self.text.words.mark(at) == Some(':') || self.text.words.lower(at) == "are");
        let several = rest.clone().find_map(|at| number(&self.text.words, at).filter(|number| *number > 1));
        let listed = rest.filter(|at| matches!(self.text.words.lower(*at), "and" | "," | "&")).count();
        let last = self.text.words.lower(tokens.end.saturating_sub(1));
        match (from, several) {
            (true, Some(number)) => number,
            (true, None) if listed > 0 => u32::try_from(listed).unwrap_or(1) + 1,
            _ if last.ends_with('s') && !last.ends_with("ss") => 2,
            _ => 1,
        }
    }

    /// The rhythm that the sentence names.
    fn rhythm(&self, signs: &Signs) -> Option<Located<Rhythm>> {
        if !signs.rhythm {
            return None;
        }
        let (rhythm, span) = time::rhythm_in(&self.text.words, self.range.clone())?;
        Some(Located::new(rhythm, self.text.inline.source(span.range())))
    }

    /// Somebody in the sentence who is named by what they do.
    fn role(&self, signs: &Signs) -> Option<Span> {
        let at = self.range.clone().find(|at| self.text.words.is_word(*at) && is_role(self.text.words.lower(*at)))?;
        (!self.text.is_silent(at) && !self.is_denied(signs, &(at..at + 1))).then(|| self.span(at..at + 1))
    }

    /// Somebody in the sentence: a capital letter that does not begin it, or who was named before ("she reviews my changes").
    pub(super) fn name(&self) -> Option<Span> {
        let start = self.range.start;
        let named = |at: usize| self.text.words.is_word(at) && self.text.words.is_capitalised(at) && !self.text.is_silent(at);
        let first = named(start)
            && !language::is_verb(self.text.words.lower(start))
            && ACTING.contains(&self.text.words.lower(start + 1));
        // "ANMAC" is no person, "JB" may be one.
        let is_short = |at: usize| !self.text.words.is_capitals(at) || self.text.words.lower(at).len() < 3;
        let inner = (start + 1..self.range.end).find(|at| {
            named(*at) && is_short(*at) && self.text.words.lower(*at) != "i" && !self.text.words.lower(*at).starts_with("i'")
        });
        let before = || self.range.clone().find(|at| matches!(self.text.words.lower(*at), "he" | "she"));
        first.then_some(start).or(inner).or_else(before).map(|at| self.span(at..at + 1))
    }

    fn span(&self, tokens: Range<usize>) -> Span {
        self.text.inline.source(self.text.words.span(tokens).range())
    }
}

/// Whether a word names somebody by what they do.
fn is_role(word: &str) -> bool {
    language::is_role(word) || word.strip_suffix('s').is_some_and(language::is_role)
}

/// What stands behind a name at the beginning of a sentence about feedback: another name, or what somebody does.
const ACTING: [&str; 17] = [
    "and", ",", ":", "(", "asks", "checks", "comments", "corrects", "gives", "listens", "looks", "marks", "rates", "reads",
    "reviews", "tells", "watches",
];

/// Whether a rhythm is one of practice: weekly, monthly.
fn is_often(rhythm: &Located<Rhythm>) -> bool {
    rhythm.value.days().is_some_and(|days| days < MONTH)
}

/// Whether a word denies what follows it.
pub(super) fn negates(word: &str, next: &str) -> bool {
    TURNS.find(word) == Some(Turn::Negates) && TURNS.find(next) != Some(Turn::Lifts)
}

/// A small number, in figures or words.
pub(super) fn number(words: &Words<'_>, at: usize) -> Option<u32> {
    if words.is_number(at) && words.suffix(at).is_empty() {
        return words.digits(at).parse().ok().filter(|number| *number < 100);
    }
    match words.lower(at) {
        "one" => Some(1),
        "two" | "both" => Some(2),
        "three" => Some(3),
        "four" => Some(4),
        "five" => Some(5),
        "six" => Some(6),
        "seven" => Some(7),
        "eight" => Some(8),
        "nine" => Some(9),
        "ten" => Some(10),
        _ => None,
    }
}
