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
            let known = |list: &[&str]| list.iter().any(|known| known.len() == word.len() && known.eq_ignore_ascii_case(word));
            if known(FUNCTION_WORDS) {
                english += 1;
            } else if known(FOREIGN_WORDS) {
                foreign += 1;
            }
        }
    }
    other * 2 <= letters && (words < SHORT || english >= foreign || foreign * 20 < words)
}

/// Whether many English texts have the word, given in small letters.
pub(super) fn is_function_word(word: &str) -> bool {
    FUNCTION_WORDS.contains(&word)
}

/// Whether texts of other languages have the word and English ones have not.
pub(super) fn is_foreign_word(word: &str) -> bool {
    FOREIGN_WORDS.contains(&word)
}
