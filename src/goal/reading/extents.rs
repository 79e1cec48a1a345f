//! Parts of a file that something is said about, so that each line is found in them at once.

use crate::text::Span;

/// Parts of a file, one behind the other.
#[derive(Debug, Default)]
pub(super) struct Extents(Vec<Span>);

impl Extents {
    /// Whether the words stand in one of them.
    pub(super) fn hold(&self, words: Span) -> bool {
        let at = self.0.partition_point(|extent| extent.end() <= words.start());
        self.0.get(at).is_some_and(|extent| extent.contains(words))
    }
}

impl FromIterator<Span> for Extents {
    fn from_iter<Parts: IntoIterator<Item = Span>>(parts: Parts) -> Self {
        let mut parts: Vec<Span> = parts.into_iter().collect();
        // What holds another part comes before it.
        parts.sort_unstable_by_key(|part| (part.start(), std::cmp::Reverse(part.end())));
        parts.dedup_by(|next, last| last.contains(*next));
        Self(parts)
    }
}
