//! Memory for words, used again: a document has dozens of short texts, and asking for memory would cost as much as cutting them.

use std::cell::RefCell;

use super::Token;

/// Memory that is kept for the next text. More texts than this are hardly ever open at once.
const KEPT: usize = 8;

/// Memory for more tokens than this is given back, so that one long text does not hold it until the end of the run.
const LARGEST: usize = 1 << 12;

/// The memory of words that nobody needs any more, for other words.
#[derive(Clone, Default, Debug)]
pub(super) struct Spare {
    pub(super) tokens: Vec<Token>,
    pub(super) lower: String,
}

thread_local! {
    static SPARE: RefCell<Vec<Spare>> = const { RefCell::new(Vec::new()) };
}

impl Spare {
    /// Empty memory.
    pub(super) fn take() -> Self {
        SPARE.with_borrow_mut(Vec::pop).unwrap_or_default()
    }

    /// Keeps the memory for the next text.
    pub(super) fn keep(mut self) {
        if self.tokens.capacity() > LARGEST {
            return;
        }
        self.tokens.clear();
        self.lower.clear();
        SPARE.with_borrow_mut(|spare| {
            if spare.len() < KEPT {
                spare.push(self);
            }
        });
    }
}
