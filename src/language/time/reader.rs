//! The tokens of a statement with their parts in the grammar, and the small questions that all parsers ask.

use std::ops::Range;

use smallvec::SmallVec;

use super::lexeme::Lexeme;
use super::lexeme::fiscal_year;
use super::lexeme::lexeme;
use super::meaning::Meaning;
use crate::language::words::TokenKind;
use crate::language::words::Words;

/// What a parser found: the token behind it, and its meaning.
pub(super) type Found = (usize, Meaning);

pub(super) struct Reader<'w, 't> {
    pub(super) words: &'w Words<'t>,
    /// The first token whose part is known.
    first: usize,
    /// The parts of the tokens from the first one on.
    lexemes: SmallVec<[Lexeme; 32]>,
    /// The tokens that are about time in themselves, in order.
    cores: SmallVec<[usize; 8]>,
}

impl<'w, 't> Reader<'w, 't> {
    pub(super) fn new(words: &'w Words<'t>) -> Self {
        Self::near(words, 0..words.len())
    }

    /// Knows the parts of some tokens, and of those around them that any of their readings looks at.
    pub(super) fn near(words: &'w Words<'t>, tokens: Range<usize>) -> Self {
        /// More tokens than a reading looks ahead or back.
        const AROUND: usize = 12;
        let first = tokens.start.saturating_sub(AROUND);
        let last = words.len().min(tokens.end.saturating_add(AROUND));
        let lexemes = SmallVec::with_capacity(last.saturating_sub(first));
        let mut reader = Self { words, first, lexemes, cores: SmallVec::new() };
        for (at, token) in (first..).zip(words.tokens().get(first..last).unwrap_or_default()) {
            let lexeme = match token.kind {
                TokenKind::Number => Lexeme::Figure,
                TokenKind::Word => lexeme(words.lower(at)),
                _ => Lexeme::Other,
            };
            if lexeme.is_core() {
                reader.cores.push(at);
            }
            reader.lexemes.push(lexeme);
        }
        reader
    }

    /// The tokens that are about time in themselves, in order, without numbers that only count something.
    pub(super) fn cores(&self) -> impl Iterator<Item = usize> {
        self.cores.iter().copied().filter(|at| self.lexeme(*at) != Lexeme::Figure || self.may_be_time(*at))
    }

    pub(super) fn len(&self) -> usize {
        self.first + self.lexemes.len()
    }

    fn known(&self, at: usize) -> Option<Lexeme> {
        self.lexemes.get(at.checked_sub(self.first)?).copied()
    }

    /// The token's part in the grammar; none where it is not known.
    pub(super) fn lexeme(&self, at: usize) -> Lexeme {
        self.known(at).unwrap_or(Lexeme::Other)
    }

    /// Whether a number may be one of a date, a length or a rhythm that no word about time tells: most count something, which the ordinary
    /// word, the mark or the end behind them shows.
    fn may_be_time(&self, at: usize) -> bool {
        self.lexeme(at + 1).is_core() || !counts(self.words, at)
    }

    /// The lexeme before, when there is a token before.
    pub(super) fn before(&self, at: usize) -> Option<Lexeme> {
        at.checked_sub(1).map(|before| self.lexeme(before))
    }

    pub(super) fn is(&self, at: usize, lexeme: Lexeme) -> bool {
        self.known(at) == Some(lexeme)
    }

    /// The place behind the token when it is this one, else the place itself.
    pub(super) fn skip(&self, at: usize, lexeme: Lexeme) -> usize {
        at + usize::from(self.is(at, lexeme))
    }

    /// A number of digits only.
    pub(super) fn integer(&self, at: usize) -> Option<u32> {
        let digits = self.words.digits(at);
        let plain = !digits.is_empty() && digits.len() <= 9 && self.words.suffix(at).is_empty();
        plain.then(|| digits.parse().ok()).flatten()
    }

    /// A year of four digits that a goal may speak of.
    pub(super) fn year(&self, at: usize) -> Option<i16> {
        let year = self.integer(at).filter(|_| self.words.digits(at).len() == 4)?;
        i16::try_from(year).ok().filter(|year| (1990..=2099).contains(year))
    }

    /// A fiscal year, and the token behind it: `FY27`, `FY 2027`.
    pub(super) fn fiscal(&self, at: usize) -> Option<(usize, i16)> {
        match self.lexeme(at) {
            // "FY26/27" is called by the year in which it ends, too.
            Lexeme::Fiscal(year) if self.glued_mark(at + 1, &['-', '/']) && self.words.is_glued(at + 2) => {
                let next = fiscal_year(self.words.digits(at + 2)).filter(|next| *next == year + 1);
                Some(next.map_or((at + 1, year), |next| (at + 3, next)))
            }
            Lexeme::Fiscal(year) => Some((at + 1, year)),
            Lexeme::FiscalYear if !self.glued_mark(at + 2, &['-', '/']) => {
                let year = fiscal_year(self.words.digits(at + 1)).filter(|year| (1990..2100).contains(year))?;
                self.words.suffix(at + 1).is_empty().then_some((at + 2, year))
            }
            _ => None,
        }
    }

    /// Whether the token is one of these marks, with no white space before it.
    pub(super) fn glued_mark(&self, at: usize, marks: &[char]) -> bool {
        self.words.is_glued(at) && self.words.mark(at).is_some_and(|mark| marks.contains(&mark))
    }

    /// Whether a clause ends before this token: the end, a mark other than a quote, or a sign.
    pub(super) fn clause_ends(&self, at: usize) -> bool {
        !self.words.is_word(at) && !self.words.is_number(at)
    }

    /// Whether an ordinary word follows that a preceding adjective would describe.
    pub(super) fn noun_follows(&self, at: usize) -> bool {
        const NO_NOUNS: [&str; 24] = [
            "alone", "because", "but", "i", "if", "instead", "is", "it", "not", "online", "so", "that", "then", "together",
            "using", "via", "we", "when", "where", "which", "while", "with", "without", "you",
        ];
        let lexeme = self.lexeme(at);
        self.words.is_word(at)
            && (lexeme == Lexeme::Other
                || matches!(lexeme, Lexeme::TimeWord | Lexeme::TimesWord | Lexeme::Qualifier | Lexeme::Part(_)))
            && NO_NOUNS.binary_search(&self.words.lower(at)).is_err()
    }

    /// Whether the number at `at` belongs to a name, a path or a code in front of it: `#12`, `v-2`, `a/2027`.
    pub(super) fn is_inside_name(&self, at: usize) -> bool {
        at > 0
            && self.words.is_glued(at)
            && (self.words.is_word(at - 1)
                || self.words.is_number(at - 1)
                || self.words.mark(at - 1).is_some_and(|mark| {
                    matches!(mark, '#' | '_' | '@' | '.' | '=' | '&')
                        || (matches!(mark, '-' | '/' | ':' | '+') && self.words.is_glued(at - 1))
                }))
    }
}

/// Whether a number is no year, no part of a date and has no letters, so that only a word behind it can make a time of it.
pub(super) fn counts(words: &Words<'_>, at: usize) -> bool {
    let number = words.lower(at).as_bytes();
    let dated = matches!(words.mark(at + 1), Some('-' | '–' | '—' | '/' | '+' | '×' | ':' | '.' | '\''));
    number.len() != 4 && !dated && number.iter().all(|byte| matches!(byte, b'0'..=b'9' | b','))
}

/// Whether a number may be a time although the text has no word about time.
pub(crate) fn may_be_date(words: &Words<'_>, at: usize) -> bool {
    words.is_number(at + 1) || !counts(words, at)
}
