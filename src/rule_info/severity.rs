//! How much a finding matters.

/// How much a finding matters. Ordered: advice is the least.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Severity {
    /// A suggestion; never fails a run unless asked.
    Advice,
    /// A weakness; fails a run by default.
    Warning,
    /// The goal cannot work like this; fails a run.
    Error,
}

impl Severity {
    /// All levels, the least first.
    pub const ALL: [Self; 3] = [Self::Advice, Self::Warning, Self::Error];

    /// The word that options, configuration and reports use.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Advice => "advice",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }

    /// The level with this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|severity| severity.name() == name)
    }
}
