//! Texts read back from a patch that shows whole files, by what git calls them.
//!
//! Whatever names and texts hold, nothing wrong comes of it: a text counts only under the name that its own bytes have.

use std::collections::HashMap;

use super::blobs::name_of;

/// As many lines around a change as no file has.
pub(super) const WHOLE_FILES: &str = "--unified=1000000000";

/// The texts before and after the changes of a patch, with all lines around them.
pub(super) fn texts(patch: &[u8]) -> HashMap<String, Vec<u8>> {
    let mut texts = HashMap::from([(name_of(b""), Vec::new())]);
    let mut change = Change::default();
    for line in patch.split_inclusive(|byte| *byte == b'\n') {
        let in_change = change.read(line);
        if !in_change && line.starts_with(b"diff --git ") {
            std::mem::take(&mut change).keep(&mut texts);
        }
    }
    change.keep(&mut texts);
    texts
}

/// A file before and after a change.
#[derive(Default)]
struct Change {
    begun: bool,
    before: Vec<u8>,
    after: Vec<u8>,
    /// The mark of the last line, which a remark about its end is about.
    last: u8,
}

impl Change {
    /// Reads a line of a patch; whether it is one of the file, or about its end.
    fn read(&mut self, line: &[u8]) -> bool {
        let Some((mark, words)) = line.split_first() else { return false };
        match mark {
            b'@' => self.begun = true,
            _ if !self.begun => return false,
            b' ' => {
                self.before.extend_from_slice(words);
                self.after.extend_from_slice(words);
            }
            b'-' => self.before.extend_from_slice(words),
            b'+' => self.after.extend_from_slice(words),
            // "No newline at end of file".
            b'\\' => {
                if matches!(self.last, b' ' | b'-') {
                    self.before.pop();
                }
                if matches!(self.last, b' ' | b'+') {
                    self.after.pop();
                }
            }
            _ => return false,
        }
        self.last = *mark;
        true
    }

    fn keep(self, texts: &mut HashMap<String, Vec<u8>>) {
        if self.begun {
            for text in [self.before, self.after] {
                texts.insert(name_of(&text), text);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(patch: &str, expected: &[&str]) {
        let mut read: Vec<String> = texts(patch.as_bytes()).into_values().map(|text| String::from_utf8(text).unwrap()).collect();
        read.sort();
        let mut expected: Vec<&str> = expected.iter().copied().chain([""]).collect();
        expected.sort_unstable();
        assert_eq!(read, expected);
    }

    #[test]
    fn both_texts_of_each_file_are_read_back() {
        check("", &[]);
        check(
            "diff --git a/x.md b/x.md\nindex 1..2 100644\n--- a/x.md\n+++ b/x.md\n@@ -1,3 +1,3 @@\n a\n \n-b\n\\ No newline at end of file\n+c\n",
            &["a\n\nb", "a\n\nc\n"],
        );
        check(
            "diff --git a/n.md b/n.md\nnew file mode 100644\nindex 0..1\n--- /dev/null\n+++ b/n.md\n@@ -0,0 +1 @@\n+diff --git a b\n\
             diff --git a/m.md b/m.md\nold mode 100644\nnew mode 100755\n\
             diff --git a/o.md b/o.md\ndeleted file mode 100644\n--- a/o.md\n+++ /dev/null\n@@ -1 +0,0 @@\n-gone\n",
            &["diff --git a b\n", "gone\n"],
        );
    }
}
