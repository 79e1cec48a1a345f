//! Options that choose rules.

use std::ffi::OsStr;

use clap::Arg;
use clap::Args;
use clap::Command;
use clap::builder::PossibleValue;
use clap::builder::TypedValueParser;

use crate::config::Choices;
use crate::config::SETS;
use crate::config::Selector;
use crate::rule_info::Group;
use crate::rules;

/// Which rules run.
#[derive(Debug, Args)]
#[group(skip)]
pub(super) struct Arguments {
    /// The rules that run: codes, names, groups, recommended, strict, all
    #[arg(long, value_name = "RULES", value_delimiter = ',', value_parser = RuleNames(selector), hide_possible_values = true, help_heading = "Rules")]
    select: Option<Vec<Selector>>,
    /// Rules that run as well
    #[arg(long, value_name = "RULES", value_delimiter = ',', value_parser = RuleNames(selector), hide_possible_values = true, help_heading = "Rules")]
    extend_select: Vec<Selector>,
    /// Rules that do not run
    #[arg(long, value_name = "RULES", value_delimiter = ',', value_parser = RuleNames(selector), hide_possible_values = true, help_heading = "Rules")]
    ignore: Vec<Selector>,
}

impl Arguments {
    /// The choices of the command line.
    pub(super) fn choices(&self) -> Choices {
        Choices {
            select: self.select.clone(),
            extend: self.extend_select.clone(),
            ignore: self.ignore.clone(),
            severity: Vec::new(),
        }
    }
}

fn selector(name: &str) -> Result<Selector, String> {
    Selector::from_name(name.trim()).ok_or_else(|| match Selector::nearest(name.trim()) {
        Some(nearest) => format!("there is no rule or group of that name; did you mean `{nearest}`?"),
        None => "there is no rule or group of that name; `goallint explain` lists them".to_owned(),
    })
}

/// Reads a word, and has shells complete the names of rules, groups and sets.
#[derive(Clone)]
pub(super) struct RuleNames<T>(pub(super) fn(&str) -> Result<T, String>);

impl<T: Clone + Send + Sync + 'static> TypedValueParser for RuleNames<T> {
    type Value = T;

    fn parse_ref(&self, command: &Command, argument: Option<&Arg>, value: &OsStr) -> Result<T, clap::Error> {
        self.0.parse_ref(command, argument, value)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        let sets = SETS.into_iter().map(|(name, _)| name);
        let names = sets.chain(Group::ALL.into_iter().map(Group::name)).chain(rules::all().map(|rule| rule.info.name));
        Some(Box::new(names.map(PossibleValue::new)))
    }
}
