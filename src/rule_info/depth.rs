//! How much text a goal has to itself, and how rules treat it for that.

/// How much text a goal has to itself.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Depth {
    /// A list item, task or table row among others.
    Item,
    /// A heading, bold paragraph or `goals:` entry with its own text.
    Section,
    /// A document about one goal.
    Plan,
}

impl Depth {
    /// The word that options and `inspect` use.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Item => "item",
            Self::Section => "section",
            Self::Plan => "plan",
        }
    }
}

/// How a rule treats a goal of one depth.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Speaks {
    /// A finding for each goal.
    PerGoal,
    /// One finding for all goals of the file that lack the same thing ("9 of 12 goals have no checkpoint").
    OncePerFile,
    /// Like [`Speaks::OncePerFile`], but only when the strict set is selected.
    OncePerFileStrict,
    /// Nothing.
    Silent,
}

/// How a rule treats goals of each depth.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Depths {
    /// Documents about one goal.
    pub plan: Speaks,
    /// Goals with their own text in a file of several.
    pub section: Speaks,
    /// Goals that are one line in a list.
    pub item: Speaks,
}

impl Depths {
    /// Each goal on its own, however short: clarity, vanity, contradictions in dates.
    pub const EVERY: Self = Self { plan: Speaks::PerGoal, section: Speaks::PerGoal, item: Speaks::PerGoal };
    /// Goals with their own text; a list of short goals is told once.
    pub const LISTS_ONCE: Self = Self { plan: Speaks::PerGoal, section: Speaks::PerGoal, item: Speaks::OncePerFile };
    /// Plans one by one; a file of several goals is told once.
    pub const FILES_ONCE: Self = Self { plan: Speaks::PerGoal, section: Speaks::OncePerFile, item: Speaks::OncePerFile };
    /// Goals with their own text; nothing is asked of list items.
    pub const NO_ITEMS: Self = Self { plan: Speaks::PerGoal, section: Speaks::PerGoal, item: Speaks::Silent };
    /// Plans one by one, sections once per file; nothing is asked of list items.
    pub const SECTIONS_ONCE: Self = Self { plan: Speaks::PerGoal, section: Speaks::OncePerFile, item: Speaks::Silent };
    /// Plans one by one, sections once per file, list items only when asked for.
    pub const PLANS: Self = Self { plan: Speaks::PerGoal, section: Speaks::OncePerFile, item: Speaks::OncePerFileStrict };
    /// Plans one by one; sections and list items once per file, and only when asked for.
    pub const PLANS_FIRST: Self =
        Self { plan: Speaks::PerGoal, section: Speaks::OncePerFileStrict, item: Speaks::OncePerFileStrict };
    /// Plans one by one; sections once per file when asked for, nothing of list items.
    pub const PLAYBOOKS: Self = Self { plan: Speaks::PerGoal, section: Speaks::OncePerFileStrict, item: Speaks::Silent };

    /// How goals of this depth are treated.
    #[must_use]
    pub const fn at(self, depth: Depth) -> Speaks {
        match depth {
            Depth::Plan => self.plan,
            Depth::Section => self.section,
            Depth::Item => self.item,
        }
    }
}
