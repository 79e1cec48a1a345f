//! Everything that the words of a sentence can be a sign of, in one list, so that one look-up a word tells all of it.

use super::Topic;
use super::phrases::OPEN;
use super::phrases::PHRASES;
use super::phrases::TURNS;
use super::phrases::Turn;
use crate::language::time::RHYTHM_STEMS;
use crate::language::time::RHYTHM_WORDS;

/// What words are a sign of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Sign {
    /// The sentence speaks of a topic.
    Topic(Topic),
    /// The sentence leaves open what it is about.
    Open,
    /// The words around it are turned.
    Turn(Turn),
    /// The sentence may tell how often something happens.
    Rhythm,
}

impl Sign {
    /// A bit of its own for each topic, and one for each other kind.
    pub(super) const fn bit(self) -> u64 {
        match self {
            Self::Topic(topic) => 1 << topic as u32,
            Self::Open => 1 << 61,
            Self::Turn(_) => 1 << 62,
            Self::Rhythm => 1 << 63,
        }
    }
}

/// Signs that somebody asks for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Wanted(u64);

impl Wanted {
    pub(super) const ALL: Self = Self(u64::MAX);

    /// All signs of topics.
    const TOPICS: Self = Self((1 << Topic::COUNT) - 1);

    /// Signs that the sentence is open.
    pub(super) const OPEN: Self = Self(Sign::Open.bit());

    /// All signs, of topics only those of a few.
    pub(super) const fn about<const COUNT: usize>(topics: [Topic; COUNT]) -> Self {
        let mut bits = !Self::TOPICS.0;
        let mut at = 0;
        while at < COUNT {
            bits |= Sign::Topic(topics[at]).bit();
            at += 1;
        }
        Self(bits)
    }

    /// The same without a topic.
    pub(super) const fn without(self, topic: Topic) -> Self {
        Self(self.0 & !Sign::Topic(topic).bit())
    }

    pub(super) const fn has(self, bit: u64) -> bool {
        self.0 & bit != 0
    }
}

/// Words and what they are a sign of.
#[derive(Clone, Copy)]
pub(super) struct Entry {
    pub(super) phrase: &'static str,
    /// Any letters may follow.
    pub(super) open_ended: bool,
    pub(super) sign: Sign,
}

/// Marks behind which a new clause begins.
const CLAUSE_MARKS: [&str; 6] = [",", ":", "(", ")", "—", "–"];

/// How many entries there are.
pub(super) const COUNT: usize = {
    let mut count = OPEN.len() + TURNS.entries().len() + CLAUSE_MARKS.len() + RHYTHM_WORDS.len() + RHYTHM_STEMS.len() + 1;
    let mut at = 0;
    while at < PHRASES.len() {
        count += PHRASES[at].1.len();
        at += 1;
    }
    count
};

/// A list in the making.
struct List {
    entries: [Entry; COUNT],
    count: usize,
}

impl List {
    const fn push(&mut self, phrase: &'static str, open_ended: bool, sign: Sign) {
        self.entries[self.count] = Entry { phrase, open_ended, sign };
        self.count += 1;
    }

    const fn push_all(&mut self, phrases: &[&'static str], open_ended: bool, sign: Sign) {
        let mut at = 0;
        while at < phrases.len() {
            self.push(phrases[at], open_ended, sign);
            at += 1;
        }
    }
}

/// All signs, without the stars of their phrases.
#[expect(clippy::large_stack_arrays, reason = "it runs when the program is compiled")]
pub(super) const fn listed() -> [Entry; COUNT] {
    let mut list = List { entries: [Entry { phrase: "", open_ended: false, sign: Sign::Open }; COUNT], count: 0 };
    list.push_all(OPEN, false, Sign::Open);
    list.push_all(&CLAUSE_MARKS, false, Sign::Turn(Turn::Clause));
    list.push_all(&RHYTHM_WORDS, false, Sign::Rhythm);
    list.push_all(&RHYTHM_STEMS, true, Sign::Rhythm);
    list.push("/", false, Sign::Rhythm);
    let turns = TURNS.entries();
    let mut at = 0;
    while at < turns.len() {
        list.push(turns[at].0, false, Sign::Turn(turns[at].1));
        at += 1;
    }
    let mut topic = 0;
    while topic < PHRASES.len() {
        let (named, phrases) = PHRASES[topic];
        let mut at = 0;
        while at < phrases.len() {
            let (phrase, star) = phrases[at].split_at(phrases[at].len() - 1);
            let open_ended = star.as_bytes()[0] == b'*';
            list.push(if open_ended { phrase } else { phrases[at] }, open_ended, Sign::Topic(named));
            at += 1;
        }
        topic += 1;
    }
    list.entries
}
