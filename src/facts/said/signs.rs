//! What one pass over the tokens of a sentence finds.

use std::ops::Range;

use smallvec::SmallVec;

use super::Topic;
use super::index;
use super::phrases::Turn;
use super::sign::Sign;
use super::sign::Wanted;
use crate::language::words::Words;

/// Topics, with the tokens that speak of them.
pub(super) type Topics = SmallVec<[(Topic, Range<usize>); 8]>;

/// How many words before a phrase may deny it.
const REACH: usize = 6;

/// What one pass over the tokens of a sentence finds.
#[derive(Default)]
pub(super) struct Signs {
    /// Topics that it may speak of.
    pub(super) topics: Topics,
    /// It leaves open what it is about.
    pub(super) open: bool,
    /// It may tell how often something happens.
    pub(super) rhythm: bool,
    /// Words that deny what follows them.
    negators: SmallVec<[usize; 4]>,
    /// Where clauses end.
    clause_ends: SmallVec<[usize; 8]>,
}

impl Signs {
    /// The wanted signs of a sentence. One that asks leaves open what it is about, and is not read.
    pub(super) fn of_sentence(words: &Words<'_>, sentence: Range<usize>, wanted: Wanted) -> Self {
        if words.mark(sentence.end.saturating_sub(1)) == Some('?') {
            return Self { open: true, ..Self::default() };
        }
        Self::of(words, sentence, wanted)
    }

    /// The wanted signs among some tokens.
    pub(super) fn of(words: &Words<'_>, tokens: Range<usize>, wanted: Wanted) -> Self {
        let mut signs = Self::default();
        for at in tokens.clone() {
            index::signs_at(words, at..tokens.end, wanted, |sign, end| signs.add(sign, at..end));
        }
        signs
    }

    fn add(&mut self, sign: Sign, tokens: Range<usize>) {
        match sign {
            Sign::Topic(topic) => self.topics.push((topic, tokens)),
            Sign::Open => self.open = true,
            Sign::Rhythm => self.rhythm = true,
            Sign::Turn(Turn::Negates) => self.negators.push(tokens.start),
            Sign::Turn(Turn::Clause) => self.clause_ends.push(tokens.start),
            Sign::Turn(Turn::Lifts) => self.negators.retain(|negator| *negator + 1 != tokens.start),
        }
    }

    /// Whether one of the last words of the clause before a token denies what follows.
    pub(super) fn deny(&self, at: usize) -> bool {
        if self.negators.is_empty() {
            return false;
        }
        let clause = self.clause_ends.iter().rev().find(|end| **end < at).map_or(0, |end| end + 1);
        let near = clause.max(at.saturating_sub(REACH))..at;
        self.negators.iter().any(|negator| near.contains(negator))
    }
}
