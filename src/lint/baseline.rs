//! Known findings: a project takes goallint up without mending everything first, and whatever comes new is told.
//!
//! An entry is known by the fingerprint of its identity, never by a line and never as a count. The rest of it is for those who read
//! the file.

use std::cmp::Ordering;
use std::collections::HashSet;
use std::fmt::Write as _;

use serde::Deserialize;
use serde::Serialize;
use serde_json::error::Category;

use super::FileReport;
use super::Outcome;
use super::identity;
use crate::diagnostic::Suppressed;
use crate::rules;
use crate::settings::Settings;

/// The version of the file's shape.
const VERSION: u32 = 1;

/// A known finding.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// The file, relative to the root of the repository.
    pub path: String,
    /// The rule's code.
    pub code: String,
    /// The rule's name.
    pub rule: String,
    /// The goal's id within the file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub goal: Option<String>,
    /// What else it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// What it is known by.
    pub fingerprint: String,
}

impl Entry {
    fn order(&self, other: &Self) -> Ordering {
        let path = self.path.cmp(&other.path);
        path.then_with(|| (&self.goal, &self.code, &self.fingerprint).cmp(&(&other.goal, &other.code, &other.fingerprint)))
    }

    /// Whether the rule would have reported the finding, so that its absence says that it was mended.
    #[must_use]
    pub fn was_looked_for(&self, settings: &Settings) -> bool {
        rules::find(&self.code).is_none_or(|rule| settings.levels.of(&rule.info).is_some())
    }
}

/// The known findings of a project.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Baseline {
    entries: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Document {
    version: u32,
    /// Absent where another version keeps them under another name.
    findings: Option<Vec<Entry>>,
}

impl Baseline {
    /// A baseline of these entries, none twice.
    #[must_use]
    pub fn new(mut entries: Vec<Entry>) -> Self {
        entries.sort_by(Entry::order);
        entries.dedup_by(|one, other| one.path == other.path && one.fingerprint == other.fingerprint);
        Self { entries }
    }

    /// Reads the text of a baseline.
    ///
    /// # Errors
    /// With the reason when it is none.
    pub fn from_json(text: &str) -> Result<Self, String> {
        let document: Document = serde_json::from_str(text).map_err(|error| match error.classify() {
            Category::Data => {
                let (line, column) = (error.line(), error.column());
                format!("is not a baseline: line {line}, column {column} is nothing that `goallint baseline write` writes")
            }
            _ => format!("is not a baseline: {error}"),
        })?;
        if document.version != VERSION {
            return Err(format!("is a baseline of version {}; this goallint reads version {VERSION}", document.version));
        }
        let findings = document.findings.ok_or_else(|| "is not a baseline: it has no `findings`".to_owned())?;
        Ok(Self::new(findings))
    }

    /// The text of the baseline: an entry a line, in a stable order, so that changes to it can be reviewed and merged.
    ///
    /// # Errors
    /// Never in practice: entries are texts.
    pub fn to_json(&self) -> Result<String, serde_json::Error> {
        let mut text = format!("{{\n  \"version\": {VERSION},\n  \"findings\": [");
        for (at, entry) in self.entries.iter().enumerate() {
            let separator = if at == 0 { "" } else { "," };
            let _ = write!(text, "{separator}\n    {}", serde_json::to_string(entry)?);
        }
        text.push_str(if self.entries.is_empty() { "]\n}\n" } else { "\n  ]\n}\n" });
        Ok(text)
    }

    /// The entries, in order of their paths.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Marks the known findings of a file as suppressed, and gives the entries that it no longer has.
    pub fn apply(&self, report: &mut FileReport, settings: &Settings) -> Vec<&Entry> {
        let known = self.of_file(&report.path);
        if known.is_empty() {
            return Vec::new();
        }
        let prints: Vec<String> =
            identity::of(&report.path, &report.diagnostics).iter().map(identity::Identity::fingerprint).collect();
        let in_baseline: HashSet<&str> = known.iter().map(|entry| entry.fingerprint.as_str()).collect();
        for (diagnostic, print) in report.diagnostics.iter_mut().zip(&prints) {
            if diagnostic.suppressed.is_none() && in_baseline.contains(print.as_str()) {
                let suppressed = Suppressed { reason: Some("in the baseline".to_owned()), span: None };
                diagnostic.suppressed = Some(Box::new(suppressed));
            }
        }
        if report.outcome == Outcome::NotText {
            // Nobody knows what it has.
            return Vec::new();
        }
        let found: HashSet<&str> = prints.iter().map(String::as_str).collect();
        known.iter().filter(|entry| !found.contains(entry.fingerprint.as_str()) && entry.was_looked_for(settings)).collect()
    }

    /// The entries of a file.
    #[must_use]
    pub fn of_file(&self, path: &str) -> &[Entry] {
        let start = self.entries.partition_point(|entry| entry.path.as_str() < path);
        let end = self.entries.partition_point(|entry| entry.path.as_str() <= path);
        self.entries.get(start..end).unwrap_or_default()
    }
}

/// The findings of a file that nothing silences, as entries.
#[must_use]
pub fn entries_of(report: &FileReport) -> Vec<Entry> {
    let identified = identity::of(&report.path, &report.diagnostics).into_iter().zip(&report.diagnostics);
    let open = identified.filter(|(_, diagnostic)| diagnostic.suppressed.is_none());
    open.map(|(identity, diagnostic)| Entry {
        path: report.path.clone(),
        code: diagnostic.rule.code.to_string(),
        rule: diagnostic.rule.name.to_owned(),
        goal: diagnostic.details().goal.clone(),
        subject: diagnostic.details().subject.clone(),
        fingerprint: identity.fingerprint(),
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::date::Date;
    use crate::lint::check_bytes;
    use crate::lint::check_text;

    const TEXT: &str = "---\ngoal: Publish the field guide\nstaus: achieved\nchekpoints: [x]\n---\n";

    fn settings() -> Settings {
        Settings::new(Date::from_iso("2027-01-15").unwrap())
    }

    fn open(text: &str, baseline: &Baseline) -> (usize, usize) {
        let mut report = check_text("goals/a.md", text.to_owned(), &settings());
        let stale = baseline.apply(&mut report, &settings()).len();
        (report.diagnostics.iter().filter(|diagnostic| diagnostic.suppressed.is_none()).count(), stale)
    }

    #[test]
    fn what_is_known_stays_known_and_what_is_new_is_told() {
        let before = check_text("goals/a.md", TEXT.to_owned(), &settings());
        let baseline = Baseline::new(entries_of(&before));
        assert!(baseline.entries().len() >= 2);
        let misspelled = before.diagnostics.iter().filter(|found| found.rule.name == "misspelled-key").count();
        assert_eq!(misspelled, 2);
        assert_eq!(open(TEXT, &baseline), (0, 0));
        let moved = TEXT.replace("---\ngoal", "---\n# a comment\nmine: 1\ngoal") + "\nText below.\n";
        assert_eq!(open(&moved, &baseline), (0, 0), "lines above change nothing");
        let (new, _) = open(&TEXT.replace("staus: achieved\n", "staus: achieved\nmilstones: [x]\n"), &baseline);
        assert!(new > 0, "another slip of the pen is new");
        assert_eq!(Baseline::default().apply(&mut before.clone(), &settings()), [] as [&Entry; 0]);
        assert!(open("It rained.\n", &baseline).1 >= 2, "all are stale");
        let mut unreadable = check_bytes("goals/a.md", b"\xff\n".to_vec(), &settings());
        assert_eq!(baseline.apply(&mut unreadable, &settings()), [] as [&Entry; 0], "nobody knows");
    }

    #[test]
    fn the_file_is_read_as_it_was_written() {
        let baseline = Baseline::new(entries_of(&check_text("goals/a.md", TEXT.to_owned(), &settings())));
        let text = baseline.to_json().unwrap();
        assert_eq!(Baseline::from_json(&text), Ok(baseline));
        let empty = Baseline::default().to_json().unwrap();
        assert_eq!(empty, "{\n  \"version\": 1,\n  \"findings\": []\n}\n");
        assert_eq!(Baseline::from_json(&empty), Ok(Baseline::default()));
        for (text, expected) in [
            ("[]", "is not a baseline"),
            ("{\"version\": 2}", "of version 2"),
            ("{\"version\": 1}", "no `findings`"),
            ("", "is not"),
        ] {
            assert!(Baseline::from_json(text).unwrap_err().contains(expected), "{text}");
        }
    }
}
