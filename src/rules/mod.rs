//! The rules: each a value, its metadata beside its function, one file each, ten groups.
//!
//! A rule reads facts, goals and settings. It never parses, never searches the raw text for structure and never sees another rule.

use crate::diagnostic::Findings;
use crate::facts::FileFacts;
use crate::facts::GoalFacts;
use crate::facts::PortfolioFacts;
use crate::rule_info::Code;
use crate::rule_info::Group;
use crate::rule_info::RuleInfo;
use crate::settings::Settings;

mod alignment;
mod clarity;
mod document;
mod feasibility;
pub mod fixture;
mod measurability;
mod mobility;
mod playbook;
mod portfolio;
mod support;
mod timeline;

pub(crate) use self::document::INVALID_ENCODING;
pub(crate) use self::document::UNUSED_SUPPRESSION;
pub(crate) use self::measurability::VANITY_METRIC;
pub(crate) use self::timeline::ABOUT_TIME;

/// A rule.
#[derive(Debug)]
pub struct Rule {
    /// What is known about it without running it.
    pub info: RuleInfo,
    /// What it does.
    pub check: Check,
}

/// What a rule looks at.
#[derive(Clone, Copy, Debug)]
pub enum Check {
    /// A file, whatever its goals.
    File(fn(&FileFacts<'_, '_>, &Settings, &mut Findings<'_>)),
    /// A goal. `RuleInfo::depths` says which depths; for [`crate::rule_info::Speaks::OncePerFile`] the run counts the goals for
    /// which the function reports and tells it once, as `together` says.
    Goal {
        /// Reports on one goal.
        each: fn(&GoalFacts<'_, '_>, &Settings, &mut Findings<'_>),
        /// How it speaks of several goals of one file at once; without it each is told itself.
        together: Option<Together>,
    },
    /// A goal among all goals of the repository.
    Portfolio(fn(&PortfolioFacts<'_>, &Settings, &mut Findings<'_>)),
    /// The run itself reports it (unused suppressions, unreadable bytes).
    Engine,
}

/// How a rule speaks once of the goals of a file, by how many of them lack something and of how many.
#[derive(Clone, Copy, Debug)]
pub struct Together {
    /// The message.
    pub message: fn(usize, usize) -> String,
    /// Whether the file may tell elsewhere what they lack, so that nothing is said of them.
    pub told_elsewhere: Option<ToldElsewhere>,
}

/// A question about a file of which so many goals lack something, of so many.
pub type ToldElsewhere = fn(&FileFacts<'_, '_>, usize, usize, &Settings) -> bool;

/// Every rule, in order of the codes.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    let groups = [
        document::RULES,
        clarity::RULES,
        measurability::RULES,
        timeline::RULES,
        feasibility::RULES,
        alignment::RULES,
        support::RULES,
        playbook::RULES,
        mobility::RULES,
        portfolio::RULES,
    ];
    groups.into_iter().flatten().copied()
}

/// The rule with this code, name or former name, whatever the case.
#[must_use]
pub fn find(name: &str) -> Option<&'static Rule> {
    let code = Code::from_name(name);
    all().find(|rule| {
        let info = &rule.info;
        Some(info.code) == code
            || info.name.eq_ignore_ascii_case(name)
            || info.aliases.iter().any(|alias| alias.eq_ignore_ascii_case(name))
    })
}

/// Whether a comment in the file can silence the rule there: bytes that are no text hold none.
#[must_use]
pub fn may_be_silenced_in_place(rule: &RuleInfo) -> bool {
    *rule != INVALID_ENCODING.info
}

/// The rule or group whose name is closest to a word that is none, for "did you mean".
#[must_use]
pub fn nearest(name: &str) -> Option<&'static str> {
    let name = name.to_ascii_lowercase();
    let groups = Group::ALL.into_iter().map(Group::name);
    all()
        .map(|rule| rule.info.name)
        .chain(groups)
        .map(|known| (strsim::damerau_levenshtein(&name, known), known))
        .filter(|(distance, known)| *distance <= 1 + known.len() / 5)
        .min()
        .map(|(_, known)| known)
}
