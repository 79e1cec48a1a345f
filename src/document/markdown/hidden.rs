//! Comments of note-taking tools, `%% … %%`: their words are not read.

use memchr::memmem;

/// What such a comment begins and ends with.
const MARK: &str = "%%";

/// Which words stand in comments, told in the order of the text.
pub(super) struct Hidden {
    /// Where the last mark of the file stands: it begins no comment.
    last: usize,
    inside: bool,
}

impl Hidden {
    /// Nothing when no two marks stand in the text.
    pub(super) fn new(text: &str) -> Option<Self> {
        let first = memmem::find(text.as_bytes(), MARK.as_bytes())?;
        let last = memmem::rfind(text.as_bytes(), MARK.as_bytes())?;
        (first + MARK.len() <= last).then_some(Self { last, inside: false })
    }

    /// Whether what follows stands in a comment.
    pub(super) fn is_inside(&self) -> bool {
        self.inside
    }

    /// The parts of some words that stand in no comment. `at` is where the words begin in the file.
    pub(super) fn visible<'s>(&mut self, words: &'s str, at: usize) -> Vec<&'s str> {
        let mut parts = Vec::new();
        let mut rest = words;
        while let Some(mark) = rest.find(MARK) {
            let place = at + words.len() - rest.len() + mark;
            let (before, behind) = (&rest[..mark], &rest[mark + MARK.len()..]);
            // "100%%" is a figure, and a mark without another behind it is none.
            let begins = place < self.last && !before.ends_with(char::is_alphanumeric);
            if !self.inside && !begins {
                parts.push(&rest[..mark + MARK.len()]);
            } else {
                parts.extend((!self.inside).then_some(before.trim_end()));
                self.inside = !self.inside;
            }
            rest = behind;
        }
        parts.extend((!self.inside).then_some(rest));
        parts.retain(|part| !part.is_empty());
        parts
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_in_comments_are_left_out() {
        for (text, expected) in [
            ("%%What for?%% Boats %% and %%sails", vec![" Boats", "sails"]),
            ("20%% off, 30%% off", vec!["20%%", " off, 30%%", " off"]),
            ("Boats %%\nand sails%%", vec!["Boats"]),
        ] {
            let mut hidden = Hidden::new(text).unwrap();
            assert_eq!(hidden.visible(text, 0), expected, "{text}");
        }
        assert!(Hidden::new("one %% mark").is_none() && Hidden::new("%%%").is_none());
    }
}
