//! What things are called in goal documents: keys of front matter, choices, section titles, each with its many spellings.
//!
//! These tables are the only place that knows spellings. They feed recognition, reading, did-you-mean and the JSON Schema.

mod choices;
mod keys;
mod parts;
mod phrases;
mod titles;

pub use choices::Choice;
pub use choices::HORIZONS;
pub use choices::INDICATOR_KINDS;
pub use choices::KINDS;
pub use choices::PRIORITIES;
pub use choices::STATUSES;
pub use choices::find_choice;
pub use choices::nearest_choice;
pub use keys::KEYS;
pub use keys::Key;
pub use keys::KeyInfo;
pub use keys::ValueKind;
pub use keys::find_key;
pub use keys::nearest_key;
pub use parts::Part;
pub use parts::find_part;
pub use titles::Apart;
pub use titles::GoalWord;
pub use titles::Senses;
pub use titles::aspect_by_name;
pub use titles::aspect_name;
pub use titles::aspect_names;
pub use titles::read_title;

/// Whether two names are the same apart from case, spaces, dashes and underscores.
#[must_use]
pub fn same_name(one: &str, other: &str) -> bool {
    // Nearly all names differ in their first letter.
    let first = |name: &str| name.as_bytes().first().map(u8::to_ascii_lowercase);
    first(one) == first(other) && letters(one).eq(letters(other))
}

/// A name's bytes in small letters, without what may stand between words.
fn letters(name: &str) -> impl Iterator<Item = u8> {
    name.bytes().filter(|byte| !matches!(byte, b' ' | b'-' | b'_')).map(|byte| byte.to_ascii_lowercase())
}

/// Which letters a name has, as a set.
fn letter_set(name: &str) -> u32 {
    letters(name).fold(0, |set, byte| set | 1 << (byte & 31))
}

/// Most slips that are forgiven.
const MOST_SLIPS: usize = 2;

/// How many slips of the pen lie between two names, when they are few enough for one to be meant for the other.
#[must_use]
pub fn slips(written: &str, known: &str) -> Option<usize> {
    // Most names are told apart without comparing them: a slip changes the length by one and the set of letters by two.
    let lengths_differ = letters(written).count().abs_diff(letters(known).count());
    if lengths_differ > 2 * MOST_SLIPS || (letter_set(written) ^ letter_set(known)).count_ones() as usize > 2 * MOST_SLIPS {
        return None;
    }
    let plain = |name: &str| name.replace([' ', '-', '_'], "").to_lowercase();
    let (written, known) = (plain(written), plain(known));
    let allowed = match known.chars().count() {
        ..=4 => return None,
        5..=7 => 1,
        _ => MOST_SLIPS,
    };
    if written.chars().count().abs_diff(known.chars().count()) > allowed {
        return None;
    }
    let slips = strsim::damerau_levenshtein(&written, &known);
    (1..=allowed).contains(&slips).then_some(slips)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_the_same_in_any_dress() {
        for (one, other) in [("Target Date", "target-date"), ("targetDate", "target_date"), ("WHY", "why")] {
            assert!(same_name(one, other), "{one} {other}");
        }
        assert!(!same_name("goal", "goals"));
        assert!(!same_name("", "goal"));
    }

    #[test]
    fn only_slips_of_the_pen_are_near() {
        for (written, known, expected) in [
            ("chekpoints", "checkpoints", Some(1)),
            ("indicaotrs", "indicators", Some(1)),
            ("horizn", "horizon", Some(1)),
            ("dew", "due", None),
            ("goals", "goal", None),
            ("description", "indicators", None),
        ] {
            assert_eq!(slips(written, known), expected, "{written}");
        }
    }
}
