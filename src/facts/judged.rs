//! Words of a goal together with what the language says about them.

use std::ops::Range;

use crate::document::Inline;
use crate::language;
use crate::language::Context;
use crate::language::Judgement;
use crate::language::Reason;
use crate::language::Vocabulary;
use crate::text::Span;

/// Words of a goal together with what the language says about them.
#[derive(Clone, Debug)]
pub struct Judged<'g, 't> {
    /// The words.
    pub words: &'g Inline<'t>,
    /// What they say; places in it are places in the words.
    pub judgement: Judgement,
}

/// How words of one file are judged.
#[derive(Clone, Copy)]
pub(super) struct Reader<'v> {
    /// Whether the file is in English; nothing is said about other words.
    pub(super) english: bool,
    /// The words that the user added.
    pub(super) vocabulary: &'v Vocabulary,
}

impl Reader<'_> {
    pub(super) fn judge<'g, 't>(self, words: &'g Inline<'t>) -> Judged<'g, 't> {
        self.judge_in(words, Context::Unknown)
    }

    /// Judges the words of an indicator.
    pub(super) fn judge_indicator<'g, 't>(self, words: &'g Inline<'t>) -> Judged<'g, 't> {
        self.judge_in(words, Context::Indicators)
    }

    fn judge_in<'g, 't>(self, words: &'g Inline<'t>, context: Context) -> Judged<'g, 't> {
        let judgement = if self.english {
            language::judge_in(&words.text, context, self.vocabulary)
        } else {
            Judgement::unsure(Reason::NotEnglish)
        };
        Judged { words, judgement }
    }
}

impl Judged<'_, '_> {
    /// The words of the file that decided: the verb, the noun, the hedge; all words when nothing else is known.
    #[must_use]
    pub fn evidence(&self) -> Span {
        self.deciding().map_or(self.words.span, |words| self.words.source(words))
    }

    /// The words to quote: the whole statement when it is short, else those that decided, with the rest of their sentence.
    #[must_use]
    pub fn telling_words(&self) -> &str {
        const SHORT: usize = 80;
        let whole = self.words.text.as_ref();
        if whole.len() <= SHORT {
            return whole;
        }
        let Some(deciding) = self.deciding() else { return whole };
        let end = deciding.end + end_of_sentence(whole.get(deciding.end..).unwrap_or_default());
        let sentence = whole.get(deciding.start..end).map(|words| words.trim_end_matches([' ', '.', '!', '?', ',']));
        sentence.unwrap_or(whole)
    }

    /// From the first deciding word to the last: a verb and its object are read as one.
    fn deciding(&self) -> Option<Range<usize>> {
        let evidence = &self.judgement.evidence;
        evidence.iter().copied().reduce(Span::cover).map(Span::range)
    }
}

/// Where a sentence ends, or something is set apart from it.
fn end_of_sentence(text: &str) -> usize {
    let ends = |(at, mark): &(usize, char)| match mark {
        '(' | '—' => true,
        '.' | ';' | ':' | '!' | '?' => {
            text.get(at + 1..).is_none_or(|rest| rest.is_empty() || rest.starts_with(char::is_whitespace))
        }
        _ => false,
    };
    text.char_indices().find(ends).map_or(text.len(), |(at, _)| at)
}
