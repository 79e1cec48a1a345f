//! Whether a text is in English, by its function words.

/// Words that many English texts have, and those that short lists of goals have instead of little words.
const FUNCTION_WORDS: &[&str] = &[
    "a", "about", "an", "and", "are", "as", "at", "be", "build", "buy", "by", "each", "every", "fix", "for", "from", "get",
    "have", "i", "in", "is", "it", "learn", "make", "more", "my", "new", "not", "of", "on", "or", "our", "read", "that", "the",
    "this", "to", "we", "with", "write", "you",
];

/// Words of other languages that English texts do not have.
const FOREIGN_WORDS: &[&str] = &[
    "auf", "avec", "bis", "con", "dans", "das", "de", "der", "des", "die", "du", "een", "ein", "eine", "el", "en", "est", "et",
    "för", "für", "het", "ich", "ik", "jag", "la", "las", "le", "les", "los", "mein", "meine", "meus", "minha", "mit", "não",
    "nicht", "nie", "och", "og", "para", "por", "pour", "que", "się", "sur", "um", "uma", "un", "una", "und", "une", "van",
    "voor", "von", "y", "zu",
];

/// A word of up to eight bytes as a number, in small letters.
const fn packed(word: &[u8]) -> u64 {
    let (mut at, mut number) = (0, 0);
    while at < word.len() {
        number = number << 8 | word[at].to_ascii_lowercase() as u64;
        at += 1;
    }
    number
}

/// Places of the table: a power of two, several times the count of words.
const SLOTS: usize = 256;

/// Both lists by a hash of their words as numbers, so that a word is found without comparing texts; whether the word is English.
static KNOWN: [(u64, bool); SLOTS] = {
    let mut known = [(0, false); SLOTS];
    let mut at = 0;
    while at < FUNCTION_WORDS.len() + FOREIGN_WORDS.len() {
        let english = at < FUNCTION_WORDS.len();
        let word = if english { FUNCTION_WORDS[at] } else { FOREIGN_WORDS[at - FUNCTION_WORDS.len()] };
        let word = packed(word.as_bytes());
        let mut slot = slot_of(word);
        while known[slot].0 != 0 {
            slot = (slot + 1) % SLOTS;
        }
        known[slot] = (word, english);
        at += 1;
    }
    known
};

const fn slot_of(word: u64) -> usize {
    (word.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 56) as usize % SLOTS
}

/// Whether a word, as a number, is English; nothing when it is in neither list.
fn is_english(word: u64) -> Option<bool> {
    let mut slot = slot_of(word);
    while KNOWN[slot].0 != 0 {
        if KNOWN[slot].0 == word {
            return Some(KNOWN[slot].1);
        }
        slot = (slot + 1) % SLOTS;
    }
    None
}

/// Words after which the language of a text is known.
const ENOUGH: usize = 100;

/// Bytes of the longest word in either list.
const LONGEST_FUNCTION_WORD: usize = 5;

/// Words below which a single foreign word among no English ones tells the language.
const SHORT: usize = 12;

/// Whether a text is in English, by its function words and letters. A short text is, unless its letters or a word say otherwise.
#[must_use]
pub fn looks_english<'t>(parts: impl IntoIterator<Item = &'t str>) -> bool {
    let mut count = Count::default();
    parts.into_iter().for_each(|part| count.add(part));
    count.is_of_english()
}

/// An ASCII letter.
const LETTER: u8 = 1;

/// A byte of a character that is not ASCII.
const FOREIGN_LETTER: u8 = 2;

/// What each byte is; zero for what stands between words.
static KINDS: [u8; 256] = {
    let mut kinds = [FOREIGN_LETTER; 256];
    let mut byte = 0_u8;
    while byte < 128 {
        kinds[byte as usize] = if byte.is_ascii_alphabetic() { LETTER } else { 0 };
        byte += 1;
    }
    kinds
};

/// What the words of a text tell about its language.
#[derive(Default)]
struct Count {
    words: usize,
    english: usize,
    foreign: usize,
    letters: usize,
    /// Letters of other scripts.
    other: usize,
    /// Letters that only Vietnamese has; its texts are full of English names.
    tonal: usize,
    /// Words with letters that English has not.
    accented: usize,
}

impl Count {
    fn add(&mut self, text: &str) {
        let bytes = text.as_bytes();
        let mut at = 0;
        while at < bytes.len() && self.words < ENOUGH {
            let (mut length, mut kinds, mut number) = (0, 0, 0);
            for byte in &bytes[at..] {
                let kind = KINDS[usize::from(*byte)];
                if kind == 0 {
                    break;
                }
                length += 1;
                kinds |= kind;
                // A small letter.
                number = number << 8 | u64::from(byte | 0x20);
            }
            if kinds & FOREIGN_LETTER != 0 {
                self.add_letters(&text[at..at + length]);
            } else if length > 0 {
                self.word(number, length, length);
            }
            at += length + 1;
        }
    }

    /// A run of letters and of characters that are not ASCII.
    fn add_letters(&mut self, run: &str) {
        let words = run.split(|letter: char| !letter.is_alphabetic()).filter(|word| !word.is_empty());
        for word in words.take(ENOUGH - self.words) {
            self.other += word.chars().filter(|letter| *letter > '\u{24f}').count();
            self.tonal += word.chars().filter(|letter| matches!(letter, '\u{1ea0}'..='\u{1ef9}')).count();
            self.accented += usize::from(word.chars().any(|letter| matches!(letter, '\u{c0}'..='\u{24f}')));
            self.word(packed(word.as_bytes()), word.len(), word.chars().count());
        }
    }

    /// A word as a number, which tells it when it is short.
    fn word(&mut self, number: u64, bytes: usize, letters: usize) {
        self.words += 1;
        self.letters += letters;
        if bytes <= LONGEST_FUNCTION_WORD {
            match is_english(number) {
                Some(true) => self.english += 1,
                Some(false) => self.foreign += 1,
                None => {}
            }
        }
    }

    fn is_of_english(&self) -> bool {
        let Self { words, english, foreign, letters, other, tonal, accented } = *self;
        // Names in Latin letters stand in texts of any script, and some of them have accents.
        let mixed =
            other * 6 > letters && english * 8 < words || accented * 10 > words && words >= SHORT && accented > english * 2;
        other * 2 <= letters && !mixed && tonal * 20 <= letters && (english >= foreign || words >= SHORT && foreign * 20 < words)
    }
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
        assert!(!looks_english(["Ziele 2027", "Mehr malen", "3 kg abnehmen bis Mai"]));
        assert!(looks_english(["Goals 2027", "Paint more", "Ride to La Rochelle"]) && looks_english(["Walk daily"]));
        assert!(looks_english(["Goals 2027", "learn Danish", "Van serviced", "new shed"]));
        assert!(!looks_english([
            "Cíle 2027",
            "Váhový pokles",
            "Uběhnout maraton v Praze",
            "Přečíst víc knih, a to každý týden",
            "Muscle up"
        ]));
        assert!(!looks_english([
            "Minhas metas para 2027",
            "Aprender a programar em Rust",
            "Fazer uma aplicação por mês, com mais testes"
        ]));
        assert!(looks_english([
            "Goals 2027",
            "Finish my résumé",
            "See Malmö, Århus and Łódź",
            "Cook crème brûlée for José",
            "Row a race"
        ]));
        assert!(!looks_english(["올해 목표\nGame 기록 검색 기능\nLeague of Legends\nHTML/CSS 독학 및 적용\nBlog 만들기"]));
        assert!(!looks_english([
            "OKRs: Nurse app, Q1 pilot\nNgười thực hiện và phạm vi của mục tiêu, một quý\nObjective, key results"
        ]));
        assert!(looks_english([
            "Pass the JLPT N3 (日本語能力試験) by December",
            "Visit 東京 with the family",
            "Read one novel in Japanese"
        ]));
    }
}
