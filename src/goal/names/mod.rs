//! What things are called in goal documents: keys of front matter, choices, section titles, each with its many spellings.
//!
//! These tables are the only place that knows spellings. They feed recognition, reading, did-you-mean and the JSON Schema.

mod ages;
mod asking;
mod aspects;
mod choices;
mod index;
mod key_table;
mod keys;
mod parts;
mod phrase_index;
mod phrases;
mod slips;
mod starts;
mod titles;

pub(in crate::goal) use ages::counts_to_an_age;
pub use aspects::aspect_by_name;
pub use aspects::aspect_name;
pub use aspects::aspect_names;
pub use choices::Choice;
pub use choices::HORIZONS;
pub use choices::INDICATOR_KINDS;
pub use choices::KINDS;
pub use choices::PRIORITIES;
pub use choices::STATUSES;
pub use choices::choice_name;
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
pub use parts::nearest_kind;
pub use parts::nearest_part;
pub use phrases::may_be_area;
pub use slips::slips;
pub use starts::Starts;
pub use titles::Apart;
pub use titles::GoalWord;
pub use titles::Senses;
pub(in crate::goal) use titles::is_year;
pub use titles::read_title;

/// Whether two names are the same apart from case, spaces, dashes and underscores.
#[must_use]
pub fn same_name(one: &str, other: &str) -> bool {
    // Nearly all names differ in their first letter.
    let first = |name: &str| name.as_bytes().first().map(u8::to_ascii_lowercase);
    first(one) == first(other) && index::same(&index::NAME, one, other)
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
}
