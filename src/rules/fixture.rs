//! A rule's fixture: bad and good examples in one Markdown file, which is its test and gives the examples of its page.
//!
//! `````text
//! ## bad: a plan with dates but no checkpoint
//!
//! Why this case is here.
//!
//! ```toml
//! [thresholds]
//! checkpoints = 2
//! ```
//!
//! ````markdown file=goals/lead.md today=2027-01-15
//! # Lead a team of six by December 2027
//! ````
//! `````
//!
//! The fence of a goal file is longer than any fence inside of it. An example may hold several files; the first is the one it is about.

use crate::date::Date;

/// One example of a fixture.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Example<'f> {
    /// Whether the rule must fire on it.
    pub bad: bool,
    /// What it shows.
    pub title: &'f str,
    /// Why it is here.
    pub prose: &'f str,
    /// Configuration it runs under.
    pub settings: Option<&'f str>,
    /// Its files; the first is the one it is about.
    pub files: Vec<ExampleFile<'f>>,
}

/// A file of an example.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ExampleFile<'f> {
    /// Its path.
    pub path: &'f str,
    /// The date of the run.
    pub today: Option<Date>,
    /// It is stored as Latin-1 (`encoding=latin-1`), so that its bytes are not UTF-8.
    pub is_latin: bool,
    /// What it holds.
    pub text: &'f str,
}

impl ExampleFile<'_> {
    /// The bytes of the file.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        if self.is_latin {
            self.text.chars().map(|letter| u8::try_from(letter).unwrap_or(b'?')).collect()
        } else {
            self.text.as_bytes().to_vec()
        }
    }
}

/// The path of an example that names none.
const DEFAULT_PATH: &str = "goals/example.md";

/// The examples of a fixture in order.
#[must_use]
pub fn examples(fixture: &str) -> Vec<Example<'_>> {
    let mut examples: Vec<Example<'_>> = Vec::new();
    let mut rest = fixture;
    while let Some((line, after)) = next_line(rest) {
        let example_of = |heading| line.strip_prefix(heading).map(str::trim);
        if let Some(title) = example_of("## bad:") {
            examples.push(Example { bad: true, title, prose: "", settings: None, files: Vec::new() });
        } else if let Some(title) = example_of("## good:") {
            examples.push(Example { bad: false, title, prose: "", settings: None, files: Vec::new() });
        } else if let (Some((fence, attributes)), Some(example)) = (opening_fence(line), examples.last_mut()) {
            let (text, behind) = fenced(after, fence);
            if attributes == "toml" {
                example.settings = Some(text);
            } else {
                example.files.push(file(attributes, text));
            }
            rest = behind;
            continue;
        } else if let Some(example) = examples.last_mut().filter(|example| example.prose.is_empty() && example.files.is_empty()) {
            example.prose = rest.split("\n\n").next().map(str::trim).filter(|_| !line.trim().is_empty()).unwrap_or_default();
        }
        rest = after;
    }
    examples
}

fn file<'f>(attributes: &'f str, text: &'f str) -> ExampleFile<'f> {
    let attribute = |name: &str| attributes.split_whitespace().find_map(|word| word.strip_prefix(name)?.strip_prefix('='));
    ExampleFile {
        path: attribute("file").unwrap_or(DEFAULT_PATH),
        today: attribute("today").and_then(Date::from_iso),
        is_latin: attribute("encoding") == Some("latin-1"),
        text,
    }
}

/// The fence that a line opens, and what stands behind it.
fn opening_fence(line: &str) -> Option<(&str, &str)> {
    let length = line.len() - line.trim_start_matches('`').len();
    (length >= 3).then(|| (line.get(..length).unwrap_or_default(), line.get(length..).unwrap_or_default().trim()))
}

/// The text up to the line that is the fence, and what follows it.
fn fenced<'f>(text: &'f str, fence: &str) -> (&'f str, &'f str) {
    let mut end = 0;
    let mut rest = text;
    while let Some((line, after)) = next_line(rest) {
        if line == fence {
            return (text.get(..end).unwrap_or_default(), after);
        }
        end = text.len() - after.len();
        rest = after;
    }
    (text, "")
}

fn next_line(text: &str) -> Option<(&str, &str)> {
    if text.is_empty() {
        return None;
    }
    Some(text.split_once('\n').unwrap_or((text, "")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_examples_with_files_and_settings() {
        let fixture = "# name\n\nIntro.\n\n## bad: no step\n\nNothing says how far it is.\nSecond line.\n\n```toml\ndepth = \"plan\"\n```\n\n````markdown file=a.md today=2027-01-15\n---\ngoal: x\n---\n```sh\nls\n```\n````\n\n````markdown file=b.md\n# B\n````\n\n## good: a step\n\n````markdown\n# A\n````\n";
        let read = examples(fixture);
        assert_eq!(
            read.iter().map(|example| (example.bad, example.title)).collect::<Vec<_>>(),
            [(true, "no step"), (false, "a step")]
        );
        assert_eq!(read[0].prose, "Nothing says how far it is.\nSecond line.");
        assert_eq!(read[0].settings, Some("depth = \"plan\"\n"));
        assert_eq!(read[0].files[0].path, "a.md");
        assert_eq!(read[0].files[0].today, Date::new(2027, 1, 15));
        assert_eq!(read[0].files[0].text, "---\ngoal: x\n---\n```sh\nls\n```\n");
        assert_eq!(read[0].files[1], ExampleFile { path: "b.md", today: None, is_latin: false, text: "# B\n" });
        assert_eq!(read[1].files[0].path, DEFAULT_PATH);
    }
}
