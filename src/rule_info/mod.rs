//! What is known about a rule without running it: the one registry entry that options, documentation, schemas and reports read.

mod depth;
mod group;
mod section;
mod severity;
mod threshold;

use std::fmt;

pub use self::depth::Depth;
pub use self::depth::Depths;
pub use self::depth::Speaks;
pub use self::group::Group;
pub use self::section::Section;
pub use self::severity::Severity;
pub use self::threshold::Threshold;

/// A rule's permanent code, such as `G102`. Never reused.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Code(pub u16);

impl Code {
    /// The code that is written like this, whatever the case of its letter.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        let digits = name.strip_prefix(['G', 'g'])?;
        let is_number = digits.len() == 3 && digits.bytes().all(|digit| digit.is_ascii_digit());
        is_number.then(|| digits.parse().ok()).flatten().map(Self)
    }
}

impl fmt::Display for Code {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "G{:03}", self.0)
    }
}

/// Which rules run without being asked for.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Set {
    /// On by default.
    Recommended,
    /// Only when selected, by its own name, its group or `strict`.
    Strict,
}

/// Which goals a rule speaks to, by their status.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum When {
    /// Whatever the status: the *document* group.
    Always,
    /// Goals that are not achieved or dropped.
    Open,
    /// Open goals; on a draft the finding is advice (`missing-…`, `too-few-…`).
    Complete,
    /// Open goals that are not paused (overdue, stale).
    Active,
}

/// Whether a rule's findings bring an edit along.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum FixAvailability {
    /// Never.
    None,
    /// Some findings do.
    Sometimes,
    /// Every finding does.
    Always,
}

/// Everything about a rule but its function.
#[derive(Debug)]
pub struct RuleInfo {
    /// The permanent code.
    pub code: Code,
    /// The name, kebab-case, a state of the document: reads well after "ignore".
    pub name: &'static str,
    /// Names that the rule had before.
    pub aliases: &'static [&'static str],
    /// The group.
    pub group: Group,
    /// How much its findings matter without configuration.
    pub severity: Severity,
    /// Whether it runs without being asked for.
    pub set: Set,
    /// Which goals it speaks to, by status.
    pub when: When,
    /// Which goals it speaks to, by depth.
    pub depths: Depths,
    /// Whether it depends on the date of the run.
    pub needs_today: bool,
    /// The article's passage it comes from.
    pub section: Section,
    /// What it reports, in one lower-case phrase without full stop.
    pub summary: &'static str,
    /// Why that matters, in two or three sentences of our own.
    pub why: &'static str,
    /// The thresholds it reads.
    pub thresholds: &'static [Threshold],
    /// Whether findings bring an edit along.
    pub fix: FixAvailability,
    /// The version that brought it.
    pub since: &'static str,
    /// Its fixture: bad and good examples in Markdown, the test and the examples of the published page.
    pub fixture: &'static str,
}

impl RuleInfo {
    /// Where the rule's page is published.
    #[must_use]
    pub fn url(&self) -> String {
        format!("{}/blob/main/docs/rules/{}.md", env!("CARGO_PKG_REPOSITORY"), self.name)
    }
}

impl PartialEq for RuleInfo {
    fn eq(&self, other: &Self) -> bool {
        self.code == other.code
    }
}

impl Eq for RuleInfo {}
