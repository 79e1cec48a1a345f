//! Words in which two letters are swapped, one is doubled, one of a pair is missing, one was left out, or a vowel is another one.

use crate::language::lexicon;
use crate::language::lexicon::Classes;

/// Shortest word in which a left-out letter is looked for: of shorter ones another word may be meant.
const SHORTEST: usize = 6;

/// Shortest word in which another vowel is looked for.
const LONG: usize = 8;

/// The verb that a misspelt word stands for.
pub(super) fn verb(word: &str) -> Option<&'static str> {
    if !(5..=12).contains(&word.len()) || !word.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return None;
    }
    let found = |letters: &[u8]| lexicon::base_verb(std::str::from_utf8(letters).ok()?);
    let slip = if lexicon::has_verb_of_letters(word) { slip(word, found) } else { None };
    slip.or_else(|| if word.len() >= SHORTEST { left_out(word, lexicon::has_verb_with_letter, found) } else { None })
        .or_else(|| if word.len() >= LONG { other_vowel(word, found) } else { None })
}

/// Another vowel in the place of the right one: "partecipate", "seperate".
fn other_vowel<T>(word: &str, found: impl Fn(&[u8]) -> Option<T>) -> Option<T> {
    const VOWELS: &[u8] = b"aeiou";
    let mut letters = word.as_bytes().to_vec();
    for place in 1..letters.len() {
        let written = letters[place];
        if !VOWELS.contains(&written) {
            continue;
        }
        for &vowel in VOWELS {
            letters[place] = vowel;
            let right = found(&letters);
            if right.is_some() {
                return right;
            }
        }
        letters[place] = written;
    }
    None
}

/// The verb of a misspelt form in -ing: "writting", "begining", "improveing", "beeing".
pub(super) fn gerund(word: &str) -> Option<&'static str> {
    let stem = word.strip_suffix("ing")?;
    if !(6..=14).contains(&word.len()) || !word.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return None;
    }
    let found = |letters: &[u8]| {
        let word = std::str::from_utf8(letters).ok()?;
        lexicon::look_up(word).any(Classes::GERUND).then(|| lexicon::base_of(word)).flatten()
    };
    let mute = stem.strip_suffix('e').and_then(|stem| found(format!("{stem}ing").as_bytes()));
    mute.or_else(|| slip(word, found))
}

/// Whether a misspelt word stands for one of the classes.
pub(super) fn stands_for(word: &str, wanted: Classes) -> bool {
    if !(4..=14).contains(&word.len()) || !word.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return false;
    }
    let found = |letters: &[u8]| {
        let word = std::str::from_utf8(letters).ok()?;
        lexicon::look_up(word).any(wanted).then_some(())
    };
    slip(word, found).or_else(|| if word.len() >= SHORTEST - 1 { left_out(word, |_, _| true, found) } else { None }).is_some()
}

/// Two letters swapped, one doubled, or one of a pair missing.
fn slip<T>(word: &str, found: impl Fn(&[u8]) -> Option<T>) -> Option<T> {
    let mut letters = word.as_bytes().to_vec();
    for place in 0..letters.len() - 1 {
        letters.swap(place, place + 1);
        let swapped = found(&letters);
        letters.swap(place, place + 1);
        let letter = letters[place];
        letters.insert(place, letter);
        let doubled = found(&letters);
        letters.remove(place);
        let single = (letters[place] == letters[place + 1]).then(|| {
            let letter = letters.remove(place);
            let single = found(&letters);
            letters.insert(place, letter);
            single
        });
        let right = swapped.or(doubled).or(single.flatten());
        if right.is_some() {
            return right;
        }
    }
    None
}

/// A letter left out behind the first one, when `may_be` says that there are words with this letter more.
fn left_out<T>(word: &str, may_be: impl Fn(&str, u8) -> bool, found: impl Fn(&[u8]) -> Option<T>) -> Option<T> {
    let mut letters = Vec::with_capacity(word.len() + 1);
    for letter in b'a'..=b'z' {
        if !may_be(word, letter) {
            continue;
        }
        for place in 1..=word.len() {
            letters.clear();
            letters.extend_from_slice(&word.as_bytes()[..place]);
            letters.push(letter);
            letters.extend_from_slice(&word.as_bytes()[place..]);
            let right = found(&letters);
            if right.is_some() {
                return right;
            }
        }
    }
    None
}
