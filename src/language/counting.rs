//! Whether a statement may count or date anything: many do not, and one look at each of their words tells.

use crate::language::filter::Filter;
use crate::language::measure;
use crate::language::time;
use crate::language::words::Token;
use crate::language::words::TokenKind;
use crate::language::words::Words;

/// The words without one of which no statement has a time, when no number is one.
static TIMES: Filter = {
    let mut filter = Filter::EMPTY;
    time::add_core_words(&mut filter);
    filter
};

/// The words without one of which no statement has a figure, when it has no number and no time either.
static FIGURES: Filter = {
    let mut filter = Filter::EMPTY;
    measure::add_core_words(&mut filter);
    filter
};

/// What may stand in a statement, as far as its tokens tell one by one.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Hints {
    /// There may be a time.
    pub(super) times: bool,
    /// There may be a figure.
    pub(super) figures: bool,
}

impl Hints {
    /// Notes what a token, given with its small letters and their hash, tells. Words with a hyphen may tell more: "twenty-one", "mid-June".
    #[inline]
    pub(super) fn note(&mut self, words: &Words<'_>, at: usize, token: &Token, lower: &str, hash: u64) {
        match token.kind {
            TokenKind::Number => {
                self.figures = true;
                self.times = self.times || time::may_be_date(words, at);
            }
            TokenKind::Word => {
                // "Q3" and "B2" stand in no table, and neither does the grade A.
                let unlisted = matches!(lower.as_bytes(), [_] | [.., b'0'..=b'9']);
                self.figures = self.figures || unlisted || FIGURES.may_hold(hash);
                self.times = self.times || unlisted || TIMES.may_hold(hash);
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::hash::hash;
    use crate::language::words::Words;

    fn words() -> impl Iterator<Item = &'static str> {
        time::words().chain(measure::words()).chain(["books", "7", "30", "2027", "5k", "3rd", "/", ",", "B2", "Q3"])
    }

    proptest::proptest! {
        #[test]
        fn what_no_token_hints_at_is_not_there(
            text in proptest::collection::vec(proptest::sample::select(words().collect::<Vec<_>>()), 1..7)
        ) {
            let text = text.join(" ");
            let words = Words::new(&text);
            let mut hints = Hints::default();
            for (at, token) in words.tokens().iter().enumerate() {
                hints.note(&words, at, token, words.lower(at), hash(words.lower(at).as_bytes()));
            }
            if !text.contains('-') {
                let times = time::find(&words);
                proptest::prop_assert!(hints.times || times.is_empty());
                let figures = measure::Figures::find(&words, &times);
                proptest::prop_assert!(hints.figures || !times.is_empty() || figures == measure::Figures::default());
            }
        }
    }
}
