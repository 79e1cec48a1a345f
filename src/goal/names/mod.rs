//! What things are called in goal documents: keys of front matter, choices, section titles, each with its many spellings.
//!
//! These tables are the only place that knows spellings. They feed recognition, reading, did-you-mean and the JSON Schema.

mod choices;
mod index;
mod key_table;
mod keys;
mod parts;
mod phrase_index;
mod phrases;
mod titles;

pub use choices::Choice;
pub use choices::HORIZONS;
pub use choices::INDICATOR_KINDS;
pub use choices::KINDS;
pub use choices::PRIORITIES;
pub use choices::STATUSES;
pub use choices::find_choice;
pub use choices::find_status;
pub use choices::nearest_choice;
pub use key_table::KEYS;
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
    first(one) == first(other) && index::same(&index::NAME, one, other)
}

/// A name's letters; names of keys are short.
type Letters = smallvec::SmallVec<[u8; 32]>;

/// The letters of a name in small, without what separates its words.
fn letters_of(name: &str) -> Letters {
    name.bytes().filter(|byte| !matches!(byte, b' ' | b'-' | b'_')).map(|byte| byte.to_ascii_lowercase()).collect()
}

/// How many slips of the pen lie between two names, when they are few enough for one to be meant for the other.
#[must_use]
pub fn slips(written: &str, known: &str) -> Option<usize> {
    slips_between(&letters_of(written), &letters_of(known))
}

/// Whether a name can be meant at all by what was written, told from their first letters: a cheap no for nearly all.
fn may_be_meant(written: &[u8], known: &str) -> bool {
    let first = known.as_bytes().first();
    written.first() == first || written.get(1) == first
}

fn slips_between(written: &[u8], known: &[u8]) -> Option<usize> {
    let allowed = match known.len() {
        ..=4 => return None,
        5..=7 => 1,
        _ => 2,
    };
    // People get the first letter right, or swap it with the second.
    let alike = written.first() == known.first() || written.first() == known.get(1) && written.get(1) == known.first();
    if !alike || written.len().abs_diff(known.len()) > allowed {
        return None;
    }
    let slips = strsim::osa_distance(&String::from_utf8_lossy(written), &String::from_utf8_lossy(known));
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
