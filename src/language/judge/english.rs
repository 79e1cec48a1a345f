//! Whether a text is in English, by its function words.

/// Words that many English texts have.
const FUNCTION_WORDS: &[&str] = &[
    "a", "about", "an", "and", "are", "as", "at", "be", "by", "for", "from", "have", "i", "in", "is", "it", "more", "my", "not",
    "of", "on", "or", "our", "that", "the", "this", "to", "we", "with", "you",
];

/// Words of other languages that English texts do not have.
const FOREIGN_WORDS: &[&str] = &[
    "auf", "avec", "bis", "con", "das", "de", "der", "des", "die", "du", "ein", "eine", "el", "en", "est", "et", "für", "het",
    "ich", "la", "las", "le", "les", "los", "mein", "meine", "mit", "nicht", "para", "por", "pour", "que", "sur", "um", "un",
    "una", "und", "van", "von", "y", "zu",
];

/// Both lists as numbers in order, so that a word is found without comparing texts.
static FUNCTION: [u64; FUNCTION_WORDS.len()] = all_packed(FUNCTION_WORDS);
static FOREIGN: [u64; FOREIGN_WORDS.len()] = all_packed(FOREIGN_WORDS);

/// A word of up to eight bytes as a number, in small letters.
const fn packed(word: &str) -> u64 {
    let (mut at, mut number) = (0, 0);
    while at < word.len() {
        number = number << 8 | word.as_bytes()[at].to_ascii_lowercase() as u64;
        at += 1;
    }
    number
}

const fn all_packed<const COUNT: usize>(words: &[&str]) -> [u64; COUNT] {
    let mut numbers = [0; COUNT];
    let mut count = 0;
    while count < COUNT {
        let number = packed(words[count]);
        // Sorting by insertion.
        let mut at = count;
        while at > 0 && numbers[at - 1] > number {
            numbers[at] = numbers[at - 1];
            at -= 1;
        }
        numbers[at] = number;
        count += 1;
    }
    numbers
}

/// Words after which the language of a text is known.
const ENOUGH: usize = 100;

/// Bytes of the longest word in either list.
const LONGEST_FUNCTION_WORD: usize = 5;

/// Words below which a text is too short to tell its language.
const SHORT: usize = 12;

/// Whether a text is in English, by its function words and letters. A short text is, unless its letters say otherwise.
#[must_use]
pub fn looks_english(text: &str) -> bool {
    let (mut words, mut english, mut foreign, mut letters, mut other) = (0_usize, 0_usize, 0_usize, 0_usize, 0_usize);
    for word in text.split(|letter: char| !letter.is_alphabetic()).filter(|word| !word.is_empty()).take(ENOUGH) {
        words += 1;
        if word.is_ascii() {
            letters += word.len();
        } else {
            for letter in word.chars() {
                letters += 1;
                other += usize::from(letter > '\u{24f}');
            }
        }
        if word.len() <= LONGEST_FUNCTION_WORD {
            let word = packed(word);
            if FUNCTION.binary_search(&word).is_ok() {
                english += 1;
            } else if FOREIGN.binary_search(&word).is_ok() {
                foreign += 1;
            }
        }
    }
    // Names in Latin letters stand in texts of any script.
    let mixed = other * 6 > letters && english * 8 < words;
    other * 2 <= letters && !mixed && (words < SHORT || english >= foreign || foreign * 20 < words)
}

/// Whether many English texts have the word, given in small letters.
pub(super) fn is_function_word(word: &str) -> bool {
    FUNCTION_WORDS.contains(&word)
}

/// Whether texts of other languages have the word and English ones have not.
pub(super) fn is_foreign_word(word: &str) -> bool {
    FOREIGN_WORDS.contains(&word)
}

#[cfg(test)]
mod tests {
    use super::looks_english;

    #[test]
    fn names_in_latin_letters_make_no_english() {
        assert!(!looks_english("올해 목표\nGame 기록 검색 기능\nLeague of Legends\nHTML/CSS 독학 및 적용\nBlog 만들기"));
        assert!(looks_english(
            "Pass the JLPT N3 (日本語能力試験) by December\nVisit 東京 with the family\nRead one novel in Japanese"
        ));
    }
}
