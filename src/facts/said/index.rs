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
    keys: [u32; COUNT],
    /// Where each slot begins.
    first: [u16; SLOTS + 1],
}

static TABLE: Table = Table::new();

impl Table {
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
        let mut keys = [0; COUNT];
        at = 0;
        while at < COUNT {
            keys[at] = key(sorted[at].phrase.as_bytes());
            at += 1;
        }
        Self { entries: sorted, keys, first }
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
pub(super) fn phrases_at<'w>(words: &'w Words<'_>, tokens: Range<usize>) -> impl Iterator<Item = (Sign, usize)> + 'w {
    let at = tokens.start;
    let rest = words.lower_from(at);
    let long = key(rest.as_bytes());
    let word = words.get(at).map_or(0, Token::len);
    let short = if word < KEY { key(words.lower(at).as_bytes()) } else { long };
    let more = if short == long { 0..0 } else { TABLE.of(short) };
    let entries = more.chain(TABLE.of(long)).filter(move |entry| [short, long].contains(&TABLE.keys[*entry]));
    entries.filter_map(move |entry| {
        let Entry { phrase, open_ended, sign } = TABLE.entries[entry];
        if !rest.starts_with(phrase) {
            return None;
        }
        let length = |behind: usize| words.phrase(at..behind).len();
        let behind = (at + 1..=tokens.end).find(|behind| length(*behind) >= phrase.len())?;
        (open_ended || length(behind) == phrase.len()).then_some((sign, behind))
    })
}
