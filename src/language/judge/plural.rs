//! Plural nouns, by what is known about a word or by its form.

use crate::language::judge::sentence::Sentence;
use crate::language::lexicon::Classes;

impl Sentence<'_> {
    /// Whether a token is a plural noun, by what is known about it or by its form.
    pub(super) fn is_plural(&self, token: usize) -> bool {
        let word = self.lower(token);
        let known = self.known(token);
        known.any(Classes::PLURAL)
            || matches!(
                word,
                "people"
                    | "children"
                    | "kids"
                    | "sheep"
                    | "cattle"
                    | "staff"
                    | "poultry"
                    | "men"
                    | "women"
                    | "others"
                    | "media"
                    | "feet"
                    | "criteria"
            )
            || word.len() > 3
                && word.ends_with('s')
                && !["ss", "us", "is", "'s", "ews", "ics", "ous"].iter().any(|end| word.ends_with(end))
                && !known.any(Classes::NOUN)
                && !SINGULAR_IN_S.contains(&word)
    }
}

/// Words in -s that are no plurals.
const SINGULAR_IN_S: &[&str] = &[
    "access", "always", "aws", "bonus", "business", "canvas", "chess", "christmas", "class", "docs", "fitness", "focus", "gps",
    "ios", "its", "js", "kubernetes", "less", "macos", "news", "nextjs", "perhaps", "process", "progress", "rails", "redis",
    "sales", "sass", "series", "status", "success", "this", "towards", "vs", "windows", "years", "yes",
];
