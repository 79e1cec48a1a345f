//! The vocabulary: phrases and the classes they stand in, compiled in as one sorted table.
//!
//! The data is in `lexicon/`, the table is made when goallint is built. Users add phrases of their own, which are asked first.

#[expect(clippy::unreadable_literal, reason = "made by the build script")]
mod table {
    use super::Place;

    include!(concat!(env!("OUT_DIR"), "/lexicon.rs"));
}

use std::ops::BitOr;

/// Words of a table: where they stand in the text of all of them. The program's loader would have to touch every reference, but not these.
#[derive(Clone, Copy, Debug)]
struct Place {
    start: u32,
    length: u8,
}

impl Place {
    fn words(self) -> &'static str {
        let start = self.start as usize;
        table::TEXT.get(start..start + usize::from(self.length)).unwrap_or_default()
    }
}

/// Most words of one phrase.
pub(super) const LONGEST: usize = 7;

/// Classes that a phrase stands in.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub(super) struct Classes(u64);

macro_rules! classes {
    ($($place:literal $name:ident $key:literal)*) => {
        impl Classes {
            $(pub(super) const $name: Self = Self(1 << $place);)*
        }

        #[cfg(test)]
        const NAMES: &[&str] = &[$($key),*];
    };
}

classes! {
    0 ACHIEVE "achieve"
    1 APPLY "apply"
    2 BECOME "become"
    3 CHANGE "change"
    4 CHANGE_MEASURED "change-measured"
    5 CREATE "create"
    6 LEAD "lead"
    7 ACTIVITY "activity"
    8 BEGIN "begin"
    9 COMPLETE "complete"
    10 MENTAL "mental"
    11 SLOGAN "slogan"
    12 NEGATIVE "negative"
    13 CONSUMABLE "consumable"
    14 CREDENTIAL "credential"
    15 EXAM "exam"
    16 RESULT "result"
    17 ROLE "role"
    18 ROLE_OBJECT "role-object"
    19 RACE "race"
    20 VOLUME "volume"
    21 VOLUME_VERB "volume-verbs"
    22 METRIC "metric"
    23 EVENT "event"
    24 DOSE "dose"
    25 COMPARATIVE "comparative"
    26 VAGUE_ADJECTIVE "vague-adjective"
    27 ABSTRACT "abstract"
    28 HEDGE "hedge"
    29 PEEL "peel"
    30 LABEL "label"
    31 LEADING "leading"
    32 LAGGING "lagging"
    33 GERUND "gerund"
    34 PAST "past"
    35 PLURAL "plural"
}

impl Classes {
    /// All.
    pub(super) const ALL: Self = Self(u64::MAX);
    /// None.
    pub(super) const NONE: Self = Self(0);
    /// All classes of verbs.
    pub(super) const VERB: Self = Self(0x1fff);

    /// These without others.
    pub(super) const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Whether they share a class.
    pub(super) const fn any(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

impl BitOr for Classes {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// The classes of a phrase in lower case, words apart by one space.
pub(super) fn look_up(phrase: &str) -> Classes {
    find(table::TABLE, &table::TABLE_LETTERS, phrase).map_or(Classes::NONE, Classes)
}

/// What phrases that begin with a word can be: the classes of all of them, and the number of words of the longest.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Beginning {
    /// The classes of all phrases that begin with the word.
    pub(super) classes: Classes,
    /// The number of words of the longest.
    pub(super) longest: u8,
}

/// What phrases that begin with a word in small letters can be.
pub(super) fn beginning(word: &str) -> Beginning {
    find(table::FIRSTS, &table::FIRSTS_LETTERS, word)
        .map_or_else(Beginning::default, |(classes, longest)| Beginning { classes: Classes(classes), longest })
}

/// The value of a word in a sorted table. The first letter finds the part of the table in which the search begins.
fn find<T: Copy>(table: &[(Place, T)], letters: &[usize; 27], word: &str) -> Option<T> {
    let letter = usize::from(word.as_bytes().first()?.wrapping_sub(b'a'));
    let table = match letter {
        0..26 => table.get(letters[letter]..letters[letter + 1])?,
        _ => table,
    };
    table.binary_search_by(|(known, _)| known.words().cmp(word)).ok().map(|at| table[at].1)
}

/// The base form of a phrase in -ing.
pub(super) fn base_of(form: &str) -> Option<&'static str> {
    table::BASES.binary_search_by(|(known, _)| known.words().cmp(form)).ok().map(|at| table::BASES[at].1.words())
}

/// Whether the two words form a noun compound whose first word only looks like a verb.
pub(super) fn is_compound(first: &str, next: &str) -> bool {
    table::COMPOUNDS.binary_search_by(|(known, _)| (*known).cmp(first)).is_ok_and(|at| table::COMPOUNDS[at].1.contains(&next))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_and_the_code_agree_on_the_classes() {
        assert_eq!(table::CLASSES, NAMES);
        assert!(table::TABLE.is_sorted_by(|one, other| one.0.words() < other.0.words()));
        assert!(table::TABLE.iter().all(|(phrase, _)| phrase.words().split(' ').count() <= LONGEST));
    }

    #[test]
    fn forms_are_looked_up_like_their_base() {
        let check = |phrase: &str, classes: Classes| assert!(look_up(phrase).any(classes), "{phrase}");
        check("running", Classes::GERUND);
        check("levelling up", Classes::GERUND);
        check("certificates", Classes::CREDENTIAL);
        check("wrote", Classes::PAST);
        assert_eq!(look_up("zzz"), Classes::NONE);
    }
}
