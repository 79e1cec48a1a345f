//! Titles that count goals up to an age.

/// "30 before 30", "Things I want to do before I turn 40": goals up to an age, or as many as years of a life.
pub(in crate::goal) fn counts_to_an_age(title: &str) -> bool {
    let is_age = |word: &str| matches!(word.as_bytes(), [b'1'..=b'9', b'0'..=b'9']);
    let counted = matches!(title.as_bytes(), [b'1'..=b'9', b'0'..=b'9', b' ', ..]);
    let names_age = || matches!(title.as_bytes(), [.., b'0'..=b'9']) && title.split(' ').any(is_age);
    if !counted && !names_age() {
        return false;
    }
    let Some((before, rest)) = title.split_once(" before ").or_else(|| title.split_once(" by ")) else { return false };
    if !counted && !rest.starts_with("i ") && !rest.starts_with("i'm ") {
        return false;
    }
    let turning = |word: &&str| matches!(*word, "i" | "i'm" | "am" | "turn" | "turning" | "age" | "the");
    let mut words = rest.split(' ').skip_while(turning);
    // "24 singers by 15 May" has a day.
    let is_day = |next: &str| next.get(..3).is_some_and(|start| MONTHS.contains(&start));
    words.next().is_some_and(is_age) && !words.next().is_some_and(is_day) && before.split(' ').count() <= LONGEST_COUNT
}

/// How the names of months begin.
const MONTHS: &[&str] = &["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// Most words before the age to which goals are counted: "30 things I want to do".
const LONGEST_COUNT: usize = 6;
