//! Patterns for files, written as in `.gitignore`: the one dialect wherever files are named.

use std::path::Path;

use ignore::gitignore::Gitignore;
use ignore::gitignore::GitignoreBuilder;

/// Patterns relative to a folder.
#[derive(Clone, Debug)]
pub struct Patterns {
    matcher: Gitignore,
}

impl Patterns {
    /// Reads patterns that are relative to `folder`.
    ///
    /// # Errors
    /// With the place in the list and the reason of the first that cannot be read.
    pub fn new<'p>(folder: &Path, patterns: impl IntoIterator<Item = &'p str>) -> Result<Self, (usize, String)> {
        let mut builder = GitignoreBuilder::new(folder);
        builder.allow_unclosed_class(false);
        for (at, pattern) in patterns.into_iter().enumerate() {
            let pattern = pattern.strip_prefix("./").unwrap_or(pattern);
            builder.add_line(None, pattern).map_err(|error| (at, error.to_string()))?;
        }
        builder.build().map(|matcher| Self { matcher }).map_err(|error| (0, error.to_string()))
    }

    /// No pattern at all.
    #[must_use]
    pub fn none() -> Self {
        Self { matcher: Gitignore::empty() }
    }

    /// Whether a file lies in the folder and a pattern names it or a folder above it.
    #[must_use]
    pub fn matches(&self, path: &Path) -> bool {
        !self.matcher.is_empty()
            && path.starts_with(self.matcher.path())
            && self.matcher.matched_path_or_any_parents(path, false).is_ignore()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_are_relative_to_their_folder() {
        let check = |patterns: &[&str], path: &str, expected: bool| {
            let patterns = Patterns::new(Path::new("/home/notes"), patterns.iter().copied()).unwrap();
            assert_eq!(patterns.matches(Path::new(path)), expected, "{path}");
        };
        check(&["drafts/"], "/home/notes/a/drafts/x.md", true);
        check(&["/drafts"], "/home/notes/a/drafts/x.md", false);
        check(&["drafts/**"], "/home/notes/drafts/x.md", true);
        check(&["./drafts"], "/home/notes/drafts/x.md", true);
        check(&["*.draft.md"], "/home/notes/a/x.draft.md", true);
        check(&["goals/*.md", "!goals/keep.md"], "/home/notes/goals/keep.md", false);
        check(&["goals/*.md"], "/home/notes/goals/x.md", true);
        check(&["*"], "/elsewhere/x.md", false);
        check(&[], "/home/notes/x.md", false);
    }

    #[test]
    fn a_pattern_that_cannot_be_read_is_named() {
        let error = Patterns::new(Path::new("/home"), ["ok", "a[b"]).unwrap_err();
        assert_eq!(error.0, 1);
    }
}
