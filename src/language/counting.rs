//! Whether a statement may count or date anything: many do not, and one look at each of their words tells.

use crate::language::filter::Filter;
use crate::language::measure;
use crate::language::time;
use crate::language::words::Token;
use crate::language::words::TokenKind;

/// The words without one of which no statement has a figure or a time, when it has no number either.
static WORDS: Filter = {
    let mut filter = Filter::EMPTY;
    time::add_core_words(&mut filter);
    measure::add_core_words(&mut filter);
    filter
};

/// Whether a token, given with its small letters and their hash, may be what makes a figure or a time of itself and its neighbours. Words
/// with a hyphen may be as well: "twenty-one", "mid-June".
#[inline]
pub(super) fn may_count(token: &Token, lower: &str, hash: u64) -> bool {
    match token.kind {
        TokenKind::Number => true,
        TokenKind::Word => match lower.as_bytes() {
            // "Q3" and "B2" stand in no table, and neither does the grade A.
            [_] | [.., b'0'..=b'9'] => true,
            _ => WORDS.may_hold(hash),
        },
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::hash::hash;
    use crate::language::words::Words;

    proptest::proptest! {
        #[test]
        fn words_that_may_not_count_make_no_figure_and_no_time(
            text in proptest::collection::vec(proptest::sample::select(time::words().chain(measure::words()).collect::<Vec<_>>()), 1..7)
        ) {
            let text = text.join(" ");
            let words = Words::new(&text);
            let may_count = |at: usize| may_count(&words.tokens()[at], words.lower(at), hash(words.lower(at).as_bytes()));
            if !text.contains('-') && !(0..words.len()).any(may_count) {
                proptest::prop_assert_eq!(time::find(&words).len(), 0);
                proptest::prop_assert_eq!(measure::Figures::find(&words, &[]), measure::Figures::default());
            }
        }
    }
}
