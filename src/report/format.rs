//! The formats by name, and how much of a finding each shows.

/// The formats of `check`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Format {
    /// Frames of the text with the words underlined.
    Full,
    /// A line for each finding.
    Concise,
    /// A line for each finding, below its file.
    Grouped,
    /// One document.
    Json,
    /// One object a line.
    Jsonl,
    /// SARIF 2.1.0.
    Sarif,
    /// GitHub workflow commands.
    Github,
    /// GitLab Code Quality.
    Gitlab,
    /// `JUnit` XML.
    Junit,
    /// Checkstyle XML.
    Checkstyle,
    /// reviewdog's diagnostics, one a line.
    Rdjsonl,
    /// A table for a pull request or a step summary.
    Markdown,
}

impl Format {
    /// Every format, in the order of the documentation.
    pub const ALL: [Self; 12] = [
        Self::Full,
        Self::Concise,
        Self::Grouped,
        Self::Json,
        Self::Jsonl,
        Self::Sarif,
        Self::Github,
        Self::Gitlab,
        Self::Junit,
        Self::Checkstyle,
        Self::Rdjsonl,
        Self::Markdown,
    ];

    /// The name that options use.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Concise => "concise",
            Self::Grouped => "grouped",
            Self::Json => "json",
            Self::Jsonl => "jsonl",
            Self::Sarif => "sarif",
            Self::Github => "github",
            Self::Gitlab => "gitlab",
            Self::Junit => "junit",
            Self::Checkstyle => "checkstyle",
            Self::Rdjsonl => "rdjsonl",
            Self::Markdown => "markdown",
        }
    }

    /// The format with this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.name() == name)
    }

    /// How much of a finding it shows.
    #[must_use]
    pub const fn detail(self) -> Detail {
        match self {
            Self::Concise | Self::Grouped | Self::Checkstyle => Detail::Line,
            Self::Full | Self::Sarif => Detail::Words,
            _ => Detail::Finding,
        }
    }

    /// Whether it can say of a finding that something silences it; to readers of the others every finding is open.
    #[must_use]
    pub const fn marks_suppressed(self) -> bool {
        !matches!(self, Self::Github | Self::Gitlab | Self::Checkstyle | Self::Rdjsonl)
    }

    /// Whether people read it: it may be coloured.
    #[must_use]
    pub const fn is_for_people(self) -> bool {
        matches!(self, Self::Full | Self::Concise | Self::Grouped)
    }
}

/// How much of findings has to be kept until the end of a run.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Detail {
    /// Place, rule and message.
    Line,
    /// All that was found.
    Finding,
    /// And the words of the file.
    Words,
}
