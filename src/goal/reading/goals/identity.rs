//! Names for goals that stay the same when lines move: made of the statement, unique in the file.

use std::collections::HashMap;

use crate::goal::Goal;

/// The most letters of a statement that its name keeps.
const LONGEST: usize = 60;

/// Gives every goal its id.
pub(in crate::goal::reading) fn name_goals(goals: &mut [Goal<'_>]) {
    let mut seen: HashMap<String, usize> = HashMap::with_capacity(goals.len());
    for goal in goals {
        let base = match (&goal.given_id, &goal.statement) {
            (Some(id), _) => slug(&id.value),
            (None, Some(statement)) => slug(&statement.words.text),
            (None, None) => String::new(),
        };
        let base = if base.is_empty() { "goal".to_owned() } else { base };
        let count = seen.entry(base.clone()).and_modify(|count| *count += 1).or_insert(1);
        goal.id = if *count == 1 { base } else { format!("{base}-{count}") };
    }
}

/// Small letters and digits with dashes between the words.
pub(super) fn slug(text: &str) -> String {
    let mut slug = String::with_capacity(text.len().min(2 * LONGEST));
    for character in text.chars() {
        if character.is_ascii_alphanumeric() {
            slug.push(character.to_ascii_lowercase());
        } else if character.is_alphanumeric() {
            slug.extend(character.to_lowercase());
        } else if !slug.is_empty() && !slug.ends_with('-') && !matches!(character, '\'' | '’') {
            if slug.len() >= LONGEST {
                break;
            }
            slug.push('-');
        }
    }
    slug.truncate(slug.trim_end_matches('-').len());
    slug
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slug_is_made_of_words() {
        for (text, expected) in [
            ("Sell the boat!", "sell-the-boat"),
            ("Don't sell C++ boats", "dont-sell-c-boats"),
            ("Größe 5", "größe-5"),
            ("…", ""),
        ] {
            assert_eq!(slug(text), expected, "{text}");
        }
    }
}
