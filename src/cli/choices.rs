//! Options that choose rules.

use clap::Args;

use crate::config::Choices;
use crate::config::Selector;

/// Which rules run.
#[derive(Debug, Args)]
#[group(skip)]
pub(super) struct Arguments {
    /// The rules that run: codes, names, groups, recommended, strict, all
    #[arg(long, value_name = "RULES", value_delimiter = ',', value_parser = selector, help_heading = "Rules")]
    select: Option<Vec<Selector>>,
    /// Rules that run as well
    #[arg(long, value_name = "RULES", value_delimiter = ',', value_parser = selector, help_heading = "Rules")]
    extend_select: Vec<Selector>,
    /// Rules that do not run
    #[arg(long, value_name = "RULES", value_delimiter = ',', value_parser = selector, help_heading = "Rules")]
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
