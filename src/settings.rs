//! What a run needs to know, as plain data. `config` fills it; nothing here reads a file.

use crate::date::Date;
use crate::language::Vocabulary;
use crate::rule_info::Code;
use crate::rule_info::Depth;
use crate::rule_info::RuleInfo;
use crate::rule_info::Set;
use crate::rule_info::Severity;
use crate::rule_info::Threshold;

/// Settings that hold for one file.
#[derive(Clone, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a choice of its own")]
pub struct Settings {
    /// The date of the run.
    pub today: Date,
    /// What was decided about each rule; rules that are not named keep their own level.
    pub levels: Levels,
    /// Configured thresholds; the rest keep the article's figures.
    pub thresholds: Thresholds,
    /// Words that the user added.
    pub vocabulary: Vocabulary,
    /// Section titles that the user added: the title in lower case, and the name of the aspect it stands for.
    pub section_names: Vec<(String, String)>,
    /// Reads every goal of the file as if it had this much text to itself.
    pub depth: Option<Depth>,
    /// The `strict` set was asked for: lists of short goals are told what they lack apart from clarity and time, too.
    pub strict: bool,
    /// Whether suppressions in the files count.
    pub suppressions: bool,
    /// Whether findings show the smallest text to paste; making it for nobody costs time.
    pub examples: bool,
    /// The path says that the file is a goal document, whatever its words (`include`).
    pub is_goal_document: bool,
}

impl Settings {
    /// Settings without any configuration.
    #[must_use]
    pub fn new(today: Date) -> Self {
        Self {
            today,
            levels: Levels::default(),
            thresholds: Thresholds::default(),
            vocabulary: Vocabulary::default(),
            section_names: Vec::new(),
            depth: None,
            strict: false,
            suppressions: true,
            examples: true,
            is_goal_document: false,
        }
    }
}

/// What was decided about rules: on, off, or at which level.
#[derive(Clone, Debug, Default)]
pub struct Levels {
    decided: Vec<(Code, Option<Severity>)>,
}

impl Levels {
    /// Decides about a rule: `None` switches it off. A later decision replaces an earlier one.
    pub fn decide(&mut self, code: Code, level: Option<Severity>) {
        match self.decided.binary_search_by_key(&code, |decision| decision.0) {
            Ok(at) => self.decided[at].1 = level,
            Err(at) => self.decided.insert(at, (code, level)),
        }
    }

    /// The level at which a rule reports; `None` when it does not run.
    #[must_use]
    pub fn of(&self, rule: &RuleInfo) -> Option<Severity> {
        match self.decided.binary_search_by_key(&rule.code, |decision| decision.0) {
            Ok(at) => self.decided[at].1,
            Err(_) => (rule.set == Set::Recommended).then_some(rule.severity),
        }
    }
}

/// The figures that rules compare with.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Thresholds {
    values: [u32; Threshold::ALL.len()],
}

impl Default for Thresholds {
    fn default() -> Self {
        Self { values: Threshold::ALL.map(Threshold::default_value) }
    }
}

impl Thresholds {
    /// The value of a threshold.
    #[must_use]
    pub fn get(&self, threshold: Threshold) -> u32 {
        self.values[threshold as usize]
    }

    /// Changes a threshold.
    pub fn set(&mut self, threshold: Threshold, value: u32) {
        self.values[threshold as usize] = value;
    }
}
