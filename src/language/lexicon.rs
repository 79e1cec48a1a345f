//! The vocabulary: phrases and the classes they stand in, compiled in as one sorted table.
//!
//! The data is in `lexicon/`, the table is made when goallint is built. Users add phrases of their own, which are asked first.

#[expect(clippy::unreadable_literal, reason = "made by the build script")]
mod table {
    use super::Place;

    include!(concat!(env!("OUT_DIR"), "/lexicon.rs"));
}

use std::ops::BitOr;
use std::ops::Range;

use crate::language::hash;
use crate::language::hash::hash;

/// Words of a table: where they stand in the text of all of them. The program's loader would have to touch every reference, but not these.
#[derive(Clone, Copy, Debug)]
struct Place {
    start: u32,
    length: u8,
}

impl Place {
    fn words(self) -> &'static str {
        table::TEXT.get(self.range()).unwrap_or_default()
    }

    fn is(self, phrase: &str) -> bool {
        table::TEXT.as_bytes().get(self.range()) == Some(phrase.as_bytes())
    }

    fn range(self) -> Range<usize> {
        let start = self.start as usize;
        start..start + usize::from(self.length)
    }
}

/// Most words of one phrase.
pub(super) const LONGEST: usize = 8;

/// Classes that a phrase stands in.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub(super) struct Classes(u128);

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
    1 GAIN "gain"
    2 WHOLE "whole"
    3 APPLY "apply"
    4 BECOME "become"
    5 CHANGE "change"
    6 ADJUST "adjust"
    7 CHANGE_MEASURED "change-measured"
    8 CREATE "create"
    9 LEAD "lead"
    10 CONSUME "consume"
    11 DOING "doing"
    12 EXERCISE "exercise"
    13 TASK "task"
    14 BEGIN "begin"
    15 COMPLETE "complete"
    16 TAKE "take"
    17 MENTAL "mental"
    18 WEAK_MENTAL "weak-mental"
    19 SLOGAN "slogan"
    20 WISH "wish"
    21 NEGATIVE "negative"
    22 HOMOGRAPH "homograph"
    23 VOLUME_VERB "volume-verb"
    24 CONSUMABLE "consumable"
    25 CREDENTIAL "credential"
    26 EXAM "exam"
    27 WORK "work"
    28 ROLE "role"
    29 GETTABLE "gettable"
    30 RACE "race"
    31 VOLUME "volume"
    32 AUDIENCE "audience"
    33 METRIC "metric"
    34 EVENT "event"
    35 DOSE "dose"
    36 ABSTRACT "abstract"
    37 UNIT "unit"
    38 VENTURE "venture"
    39 HABIT "habit"
    40 HOBBY "hobby"
    41 GROUP "group"
    42 COMPARATIVE "comparative"
    43 PRAISE "praise"
    44 PLAIN "plain"
    45 DETERMINER "determiner"
    46 PREPOSITION "preposition"
    47 ADVERB "adverb"
    48 HEDGE "hedge"
    49 HEDGE_HEAD "hedge-head"
    50 PEEL "peel"
    51 LABEL "label"
    52 FIELD "field"
    53 OPENER "opener"
    54 MARKER "marker"
    55 UNNAMED "unnamed"
    56 EMPTY "empty"
    57 EFFECT "effect"
    58 DOWNWARD "downward"
    59 CONFERRED "conferred"
    60 WISHED "wished"
    61 ARCHAIC "archaic"
    62 LEADING "leading"
    63 LAGGING "lagging"
    64 GERUND "gerund"
    65 PAST "past"
    66 PLURAL "plural"
    67 THIRD_PERSON "third-person"
    68 BASE "base"
    69 BEGINS_PHRASE "begins-phrase"
    70 ENDLESS "endless"
    71 CONDITION "condition"
    72 IDIOM "idiom"
    73 PEOPLE "people"
    74 PLATFORM "platform"
    75 HANDLED "handled"
}

impl Classes {
    /// None.
    pub(super) const NONE: Self = Self(0);
    /// All classes of verbs.
    pub(super) const VERB: Self = Self((1 << 22) - 1);

    /// All classes of nouns.
    pub(super) const NOUN: Self = Self(((1 << 18) - 1) << 24);

    /// These without others.
    pub(super) const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// These classes and others.
    pub(super) const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
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
    look_up_hashed(phrase, hash(phrase.as_bytes()))
}

/// The same of a phrase whose hash is known.
#[inline]
pub(super) fn look_up_hashed(phrase: &str, hash: u64) -> Classes {
    entry(phrase, hash).map_or(Classes::NONE, |at| classes_of(table::TABLE[at].1))
}

fn classes_of(set: u16) -> Classes {
    table::SETS.get(usize::from(set)).map_or(Classes::NONE, |set| Classes(*set))
}

/// Where a phrase stands in the table.
#[inline]
fn entry(phrase: &str, hash: u64) -> Option<usize> {
    const LAST: u64 = table::PLACES.len() as u64 - 1;
    let tag = hash >> 48;
    let mut place = hash & LAST;
    loop {
        let found = table::PLACES[(place & LAST) as usize];
        let at = (found & 0xFFFF).checked_sub(1)? as usize;
        if u64::from(found >> 16) == tag && table::TABLE[at].0.is(phrase) {
            return Some(at);
        }
        place += 1;
    }
}

/// The base form of a verb phrase in another form.
pub(super) fn base_of(form: &str) -> Option<&'static str> {
    table::BASES.binary_search_by(|(known, _)| known.words().cmp(form)).ok().map(|at| table::BASES[at].1.words())
}

/// A base form of a verb as it stands in the table.
pub(super) fn base_verb(word: &str) -> Option<&'static str> {
    let (phrase, set) = table::TABLE[entry(word, hash(word.as_bytes()))?];
    classes_of(set).any(Classes::BASE).then(|| phrase.words())
}

/// Whether a verb of one word has the same letters, however often and in whatever order each. Given in small letters of ASCII.
pub(super) fn has_verb_of_letters(word: &str) -> bool {
    table::LETTERS.binary_search(&hash::letters(word)).is_ok()
}

/// Whether a verb of one word has the same letters and this one.
pub(super) fn has_verb_with_letter(word: &str, letter: u8) -> bool {
    let letter = [letter];
    let more = std::str::from_utf8(&letter).map_or(0, hash::letters);
    table::LETTERS.binary_search(&(hash::letters(word) | more)).is_ok()
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
