//! Colour, width and line characters, decided once at the edge and carried out here.

use anstyle::AnsiColor;
use anstyle::Style;

use crate::rule_info::Severity;

/// How reports for people are drawn.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Paint {
    /// Whether there is colour.
    pub color: bool,
    /// Whether lines are drawn with more than ASCII.
    pub unicode: bool,
    /// Columns to wrap at.
    pub width: usize,
}

impl Paint {
    /// Without colour, at a width that does not depend on the terminal.
    pub const PLAIN: Self = Self { color: false, unicode: true, width: 100 };

    /// The colour of a level.
    #[must_use]
    pub fn severity(self, severity: Severity) -> Style {
        let color = match severity {
            Severity::Error => AnsiColor::Red,
            Severity::Warning => AnsiColor::Yellow,
            Severity::Advice => AnsiColor::Cyan,
        };
        self.style(color.on_default().bold())
    }

    /// Paths and titles.
    #[must_use]
    pub fn strong(self) -> Style {
        self.style(Style::new().bold())
    }

    /// What stands back.
    #[must_use]
    pub fn dim(self) -> Style {
        self.style(Style::new().dimmed())
    }

    /// The words "help" and "see".
    #[must_use]
    pub fn note(self) -> Style {
        self.style(AnsiColor::Cyan.on_default())
    }

    /// Words that a change takes away.
    #[must_use]
    pub fn removed(self) -> Style {
        self.style(AnsiColor::Red.on_default())
    }

    /// Words that a change brings.
    #[must_use]
    pub fn added(self) -> Style {
        self.style(AnsiColor::Green.on_default())
    }

    fn style(self, style: Style) -> Style {
        if self.color { style } else { Style::new() }
    }
}
