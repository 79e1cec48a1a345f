//! The signs by their first word, as a table made when the program is compiled: which of them may begin at a token is one look-up.

use std::ops::Range;

use super::phrases::Turn;
use super::sign::COUNT;
use super::sign::Entry;
use super::sign::Sign;
use super::sign::Wanted;
use super::sign::listed;
use crate::language::words::Words;

/// The first eight bytes of a phrase, which tell most phrases apart by one comparison.
#[derive(Clone, Copy)]
struct Start {
    bytes: u64,
    /// Ones where the phrase has bytes.
    mask: u64,
    /// The bit of its sign.
    sign: u64,
}

impl Start {
    const fn of(entry: &Entry) -> Self {
        let phrase = entry.phrase.as_bytes();
        let mut start = Self { bytes: 0, mask: 0, sign: entry.sign.bit() };
        let mut at = 0;
        while at < phrase.len() && at < 8 {
            start.bytes |= (phrase[at] as u64) << (8 * at);
            start.mask |= 0xFF << (8 * at);
            at += 1;
        }
        start
    }
}

/// Longer words are found by as many first bytes, so that any letters may follow some of them; shorter ones by themselves, or together
/// with the beginning of the next word.
const LONG: usize = 4;

/// The width of a slot number, in bits: ten times as many slots as entries leave nearly all words an empty one.
const BITS: u32 = 14;

const SLOTS: usize = 1 << BITS;

/// An entry whose phrase is a part of [`TEXT`]: the program's loader would have to touch every reference, but not these numbers.
#[derive(Clone, Copy)]
struct Placed {
    start: u16,
    length: u8,
    /// Any letters may follow.
    open_ended: bool,
    sign: Sign,
}

impl Placed {
    fn phrase(self) -> &'static [u8] {
        let start = usize::from(self.start);
        TEXT.get(start..start + usize::from(self.length)).unwrap_or_default()
    }
}

/// All phrases one behind the other, in the order of the table.
static TEXT: [u8; LENGTH] = text();

/// How long all phrases are together.
const LENGTH: usize = {
    let entries = listed();
    let (mut length, mut at) = (0, 0);
    while at < COUNT {
        length += entries[at].phrase.len();
        at += 1;
    }
    length
};

#[expect(clippy::large_stack_arrays, reason = "it runs when the program is compiled")]
const fn text() -> [u8; LENGTH] {
    let (entries, _) = sorted();
    let mut text = [0; LENGTH];
    let (mut end, mut at) = (0, 0);
    while at < COUNT {
        let phrase = entries[at].phrase.as_bytes();
        let mut byte = 0;
        while byte < phrase.len() {
            text[end] = phrase[byte];
            end += 1;
            byte += 1;
        }
        at += 1;
    }
    text
}

/// The entries, those of one slot side by side and in alphabetical order.
struct Table {
    entries: [Placed; COUNT],
    starts: [Start; COUNT],
    /// Where each slot begins.
    first: [u16; SLOTS + 1],
}

static TABLE: Table = Table::new();

/// The entries in order, and where each slot begins.
#[expect(clippy::large_stack_arrays, reason = "it runs when the program is compiled")]
const fn sorted() -> ([Entry; COUNT], [u16; SLOTS + 1]) {
    let entries = listed();
    let mut first = [0_u16; SLOTS + 1];
    let mut at = 0;
    while at < COUNT {
        first[slot_of(&entries[at]) + 1] += 1;
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
        let slot = slot_of(&entries[at]);
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
    (sorted, first)
}

impl Table {
    #[expect(clippy::large_stack_arrays, reason = "it runs when the program is compiled")]
    #[expect(clippy::cast_possible_truncation, reason = "asserted")]
    const fn new() -> Self {
        assert!(LENGTH <= u16::MAX as usize, "the phrases are too long together for their places");
        let (sorted, first) = sorted();
        let mut entries = [Placed { start: 0, length: 0, open_ended: false, sign: Sign::Open }; COUNT];
        let mut starts = [Start { bytes: 0, mask: 0, sign: 0 }; COUNT];
        let (mut start, mut at) = (0, 0);
        while at < COUNT {
            let Entry { phrase, open_ended, sign } = sorted[at];
            assert!(phrase.len() <= u8::MAX as usize, "a phrase is too long");
            entries[at] = Placed { start: start as u16, length: phrase.len() as u8, open_ended, sign };
            starts[at] = Start::of(&sorted[at]);
            start += phrase.len();
            at += 1;
        }
        Self { entries, starts, first }
    }

    /// The entries of a slot.
    fn of(&self, slot: usize) -> Range<usize> {
        usize::from(self.first[slot])..usize::from(self.first[slot + 1])
    }
}

/// The slot of an entry: that of the beginning of its first word when it is long, else that of the word with what follows it.
const fn slot_of(entry: &Entry) -> usize {
    let phrase = entry.phrase.as_bytes();
    let word = first_word(phrase);
    assert!(word >= LONG || word < phrase.len() || !entry.open_ended, "too short for any letters to follow");
    let alone = phrase.len() < word + 2;
    slot_of_start(
        Start::of(entry).bytes,
        if word >= LONG {
            LONG
        } else if alone {
            word
        } else {
            word + 2
        },
    )
}

/// How long the first token of a phrase is, cut as [`Words`] cuts it.
const fn first_word(phrase: &[u8]) -> usize {
    let mut at = 0;
    while at < phrase.len() && belongs_to_word(phrase, at) {
        at += 1;
    }
    if at == 0 { 1 } else { at }
}

const fn belongs_to_word(phrase: &[u8], at: usize) -> bool {
    let joins = matches!(phrase[at], b'-' | b'\'') && at > 0 && at + 1 < phrase.len() && is_letter(phrase[at + 1]);
    joins || is_letter(phrase[at]) || phrase[at].is_ascii_digit()
}

const fn is_letter(byte: u8) -> bool {
    byte.is_ascii_alphabetic() || !byte.is_ascii()
}

/// Where entries stand that begin with as many bytes.
const fn slot_of_start(start: u64, length: usize) -> usize {
    slot(start & ones(length))
}

/// As many bytes of ones; less than eight.
const fn ones(bytes: usize) -> u64 {
    (1 << (8 * bytes)) - 1
}

const fn slot(key: u64) -> usize {
    (key.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> (u64::BITS - BITS)) as usize
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

/// Tells the wanted signs that begin at the first of some tokens and end within them, each with the token behind it.
#[inline]
pub(super) fn signs_at(words: &Words<'_>, tokens: Range<usize>, wanted: Wanted, mut tell: impl FnMut(Sign, usize)) {
    let (rest, length) = words.bytes_from(tokens.start);
    let start = first_bytes(rest);
    let (one, other) = if length < LONG {
        (TABLE.of(slot_of_start(start, length)), TABLE.of(slot_of_start(start, length + 2)))
    } else {
        (TABLE.of(slot_of_start(start, LONG)), 0..0)
    };
    // Most words begin nothing.
    if !one.is_empty() || !other.is_empty() {
        for slot in [one, other] {
            for at in slot {
                let Start { bytes, mask, sign } = TABLE.starts[at];
                if start & mask == bytes && wanted.has(sign) {
                    let entry = TABLE.entries[at];
                    if let Some(behind) = behind(words, &tokens, entry) {
                        tell(entry.sign, behind);
                    }
                }
            }
        }
    }
    if length >= LONG && rest.get(..length).is_some_and(|word| word.ends_with(b"n't")) {
        tell(Sign::Turn(Turn::Negates), tokens.start + 1);
    }
}

/// The first eight bytes of a text, with zeros behind a shorter one.
fn first_bytes(text: &[u8]) -> u64 {
    match text.first_chunk() {
        Some(first) => u64::from_le_bytes(*first),
        None => text.iter().rev().fold(0, |bytes, byte| bytes << 8 | u64::from(*byte)),
    }
}

/// The token behind a phrase when the tokens begin with it; nothing when a word goes on behind it, or when it ends outside of the tokens.
fn behind(words: &Words<'_>, tokens: &Range<usize>, entry: Placed) -> Option<usize> {
    let phrase = entry.phrase();
    let (text, mut length) = words.bytes_from(tokens.start);
    let mut behind = tokens.start + 1;
    if !text.starts_with(phrase) {
        return None;
    }
    while length < phrase.len() && behind < tokens.end {
        let (rest, own) = words.bytes_from(behind);
        length = text.len() - rest.len() + own;
        behind += 1;
    }
    (length == phrase.len() || length > phrase.len() && entry.open_ended).then_some(behind)
}
