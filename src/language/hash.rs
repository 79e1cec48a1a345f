//! A number for a few words, the same when goallint is built and when it runs: tables are laid out by it.

/// Mixes bytes into a number of which every bit depends on all of them.
#[must_use]
pub(crate) const fn hash(bytes: &[u8]) -> u64 {
    let mut mixed = bytes.len() as u64;
    let mut rest = bytes;
    while let [one, two, three, four, five, six, seven, eight, more @ ..] = rest {
        mixed = mix(mixed ^ u64::from_le_bytes([*one, *two, *three, *four, *five, *six, *seven, *eight]));
        rest = more;
    }
    mix(mixed ^ tail(rest))
}

/// Up to seven bytes in one number: the first four and the last four, which may overlap.
const fn tail(bytes: &[u8]) -> u64 {
    if let (Some(first), Some(last)) = (bytes.first_chunk(), bytes.last_chunk()) {
        return u32::from_le_bytes(*first) as u64 | (u32::from_le_bytes(*last) as u64) << 32;
    }
    match bytes {
        [one, two, three] => u32::from_le_bytes([*one, *two, *three, 0]) as u64,
        [one, two] => u32::from_le_bytes([*one, *two, 0, 0]) as u64,
        [one] => *one as u64,
        _ => 0,
    }
}

const fn mix(number: u64) -> u64 {
    let product = number.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    product ^ product >> 32
}

/// Which letters a word has, one bit each, in small letters of ASCII.
#[must_use]
pub(crate) fn letters(word: &str) -> u32 {
    word.bytes().fold(0, |letters, letter| letters | 1 << (letter.wrapping_sub(b'a') & 31))
}
