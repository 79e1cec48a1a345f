//! The words by which a text can name a rhythm at all, for readers that look every word up in a table of their own.

use super::lexeme::Lexeme;
use super::vocabulary::TABLE;

/// Every rhythm has one of these words, a word that begins with one of [`RHYTHM_STEMS`], or a slash.
pub const RHYTHM_WORDS: [&str; count(false)] = list(false);

/// "Once-weekly", "twice-daily".
pub const RHYTHM_STEMS: [&str; count(true)] = list(true);

const fn is_of_rhythm(lexeme: Lexeme, stem: bool) -> bool {
    match lexeme {
        Lexeme::Times(_) => stem,
        Lexeme::Often(_)
        | Lexeme::Regularly
        | Lexeme::Every
        | Lexeme::Each
        | Lexeme::Per
        | Lexeme::Weekdays(_)
        | Lexeme::Unit(..)
        | Lexeme::DayPart
        | Lexeme::WeekEnd => !stem,
        _ => false,
    }
}

const fn count(stems: bool) -> usize {
    let (mut count, mut at) = (0, 0);
    while at < TABLE.entries().len() {
        count += is_of_rhythm(TABLE.entries()[at].1, stems) as usize;
        at += 1;
    }
    count
}

const fn list<const COUNT: usize>(stems: bool) -> [&'static str; COUNT] {
    let mut list = [""; COUNT];
    let (mut count, mut at) = (0, 0);
    while at < TABLE.entries().len() {
        let (word, lexeme) = TABLE.entries()[at];
        if is_of_rhythm(lexeme, stems) {
            list[count] = word;
            count += 1;
        }
        at += 1;
    }
    list
}
