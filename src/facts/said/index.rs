//! The phrases by their first bytes, as a table made when the program is compiled: which of them may begin at a word is one look-up.

use std::ops::Range;

use super::Topic;
use super::phrases::OPEN;
use super::phrases::PHRASES;
use crate::language::words::Token;
use crate::language::words::Words;

/// What a phrase is a sign of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Sign {
    /// The sentence speaks of a topic.
    Topic(Topic),
    /// The sentence leaves open what it is about.
    Open,
}

impl Sign {
    pub(super) const fn topic(self) -> Option<Topic> {
        match self {
            Self::Topic(topic) => Some(topic),
            Self::Open => None,
        }
    }
}

/// A phrase of the table.
#[derive(Clone, Copy)]
struct Entry {
    phrase: &'static str,
    /// Any letters may follow.
    open_ended: bool,
    sign: Sign,
}

/// The first eight bytes of a phrase, which tell most phrases apart by one comparison.
#[derive(Clone, Copy)]
struct Start {
    bytes: u64,
    /// Ones where the phrase has bytes.
    mask: u64,
}

impl Start {
    const fn of(phrase: &[u8]) -> Self {
        let mut start = Self { bytes: 0, mask: 0 };
        let mut at = 0;
        while at < phrase.len() && at < 8 {
            start.bytes |= (phrase[at] as u64) << (8 * at);
            start.mask |= 0xFF << (8 * at);
            at += 1;
        }
        start
    }
}

/// How many phrases there are.
const COUNT: usize = {
    let mut count = OPEN.len();
    let mut at = 0;
    while at < PHRASES.len() {
        count += PHRASES[at].1.len();
        at += 1;
    }
    count
};

/// Phrases are found by as many first bytes, shorter ones by their first word.
const KEY: usize = 4;

/// The width of a slot number, in bits.
const BITS: u32 = 11;

const SLOTS: usize = 1 << BITS;

/// The phrases, those of one slot side by side and in alphabetical order.
struct Table {
    entries: [Entry; COUNT],
    starts: [Start; COUNT],
    /// Where each slot begins.
    first: [u16; SLOTS + 1],
}

static TABLE: Table = Table::new();

impl Table {
    #[expect(clippy::large_stack_arrays, reason = "it runs when the program is compiled")]
    const fn new() -> Self {
        let entries = listed();
        let mut first = [0_u16; SLOTS + 1];
        let mut at = 0;
        while at < COUNT {
            first[slot(key(entries[at].phrase.as_bytes())) + 1] += 1;
            at += 1;
        }
        at = 0;
        while at < SLOTS {
            first[at + 1] += first[at];
            at += 1;
        }
        let mut filled = [0_u16; SLOTS];
        let mut sorted = entries;
        at = 0;
        while at < COUNT {
            let slot = slot(key(entries[at].phrase.as_bytes()));
            let begin = first[slot] as usize;
            let mut place = begin + filled[slot] as usize;
            while place > begin && is_before(entries[at].phrase.as_bytes(), sorted[place - 1].phrase.as_bytes()) {
                sorted[place] = sorted[place - 1];
                place -= 1;
            }
            sorted[place] = entries[at];
            filled[slot] += 1;
            at += 1;
        }
        let mut starts = [Start { bytes: 0, mask: 0 }; COUNT];
        at = 0;
        while at < COUNT {
            starts[at] = Start::of(sorted[at].phrase.as_bytes());
            at += 1;
        }
        Self { entries: sorted, starts, first }
    }

    /// The phrases that may begin with the bytes of a key.
    fn of(&self, key: u32) -> Range<usize> {
        let slot = slot(key);
        usize::from(self.first[slot])..usize::from(self.first[slot + 1])
    }
}

/// All phrases, without their stars.
#[expect(clippy::large_stack_arrays, reason = "it runs when the program is compiled")]
const fn listed() -> [Entry; COUNT] {
    let mut entries = [Entry { phrase: "", open_ended: false, sign: Sign::Open }; COUNT];
    let mut count = 0;
    while count < OPEN.len() {
        entries[count].phrase = OPEN[count];
        count += 1;
    }
    let mut topic = 0;
    while topic < PHRASES.len() {
        let (named, phrases) = PHRASES[topic];
        let mut at = 0;
        while at < phrases.len() {
            let (phrase, star) = phrases[at].split_at(phrases[at].len() - 1);
            let open_ended = star.as_bytes()[0] == b'*';
            let phrase = if open_ended { phrase } else { phrases[at] };
            assert!(
                phrase.len() >= KEY || !open_ended || !phrase.as_bytes()[1].is_ascii_alphanumeric(),
                "too short to be open-ended"
            );
            entries[count] = Entry { phrase, open_ended, sign: Sign::Topic(named) };
            count += 1;
            at += 1;
        }
        topic += 1;
    }
    entries
}

/// The first bytes of a phrase; of a shorter one those of its first word, with zeros behind.
const fn key(phrase: &[u8]) -> u32 {
    if let [one, two, three, four, ..] = phrase {
        return u32::from_le_bytes([*one, *two, *three, *four]);
    }
    let mut key = 0;
    let mut at = 0;
    while at < phrase.len() && phrase[at].is_ascii_alphanumeric() {
        key |= (phrase[at] as u32) << (8 * at);
        at += 1;
    }
    key
}

const fn slot(key: u32) -> usize {
    (key.wrapping_mul(0x9E37_79B1) >> (u32::BITS - BITS)) as usize
}

const fn is_before(one: &[u8], other: &[u8]) -> bool {
    let mut at = 0;
    while at < one.len() && at < other.len() {
        if one[at] != other[at] {
            return one[at] < other[at];
        }
        at += 1;
    }
    one.len() < other.len()
}

/// The phrases that begin at the first of some tokens and end within them, with the token behind each.
#[inline]
pub(super) fn phrases_at<'w>(words: &'w Words<'w>, tokens: Range<usize>) -> PhrasesAt<'w> {
    let rest = words.lower_from(tokens.start).as_bytes();
    let start = match rest.first_chunk::<8>() {
        Some(bytes) => u64::from_le_bytes(*bytes),
        None => Start::of(rest).bytes,
    };
    let long = key(rest);
    let short = match words.get(tokens.start).map_or(0, Token::len) {
        KEY.. => long,
        _ => key(words.lower(tokens.start).as_bytes()),
    };
    let after = if short == long { 0..0 } else { TABLE.of(long) };
    PhrasesAt { words, tokens, rest, start, entries: TABLE.of(short), after }
}

/// The phrases that begin at one token.
pub(super) struct PhrasesAt<'w> {
    words: &'w Words<'w>,
    tokens: Range<usize>,
    /// The text from the first token on.
    rest: &'w [u8],
    /// The first bytes of the rest.
    start: u64,
    /// The entries that are left in the slot of the first word, when it is short, and in that of the first bytes.
    entries: Range<usize>,
    after: Range<usize>,
}

impl PhrasesAt<'_> {
    /// The token behind a phrase that begins like the rest; nothing when a word goes on behind it, or when it ends outside of the tokens.
    fn behind(&self, entry: &Entry) -> Option<usize> {
        if !self.rest.starts_with(entry.phrase.as_bytes()) {
            return None;
        }
        let first = self.tokens.start;
        let length = |behind: usize| self.words.phrase(first..behind).len();
        let behind = (first + 1..=self.tokens.end).find(|behind| length(*behind) >= entry.phrase.len())?;
        (entry.open_ended || length(behind) == entry.phrase.len()).then_some(behind)
    }
}

impl Iterator for PhrasesAt<'_> {
    type Item = (Sign, usize);

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let at = self.entries.next().or_else(|| self.after.next())?;
            let Start { bytes, mask } = TABLE.starts[at];
            if self.start & mask != bytes {
                continue;
            }
            let entry = &TABLE.entries[at];
            if let Some(behind) = self.behind(entry) {
                return Some((entry.sign, behind));
            }
        }
    }
}
