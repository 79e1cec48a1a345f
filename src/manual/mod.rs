//! The published pages that come from the code: a page for each rule, their index, the schemas.
//!
//! The same text is what `goallint explain` prints. A test compares the files in `docs/` with what these functions give.

mod configuration_page;
mod rule_page;
mod schema;

pub use configuration_page::configuration_page;
pub use rule_page::rule_page;
pub use schema::configuration_schema;
pub use schema::front_matter_schema;

use std::fmt::Write as _;

use crate::rule_info::Group;
use crate::rule_info::Set;
use crate::rules;

/// What stands on top of every generated file.
pub const GENERATED: &str = "<!-- Written by the tests from the code: `cargo test`. -->\n\n";

/// The index of all rules, `docs/rules/README.md`.
#[must_use]
pub fn rule_index() -> String {
    let mut page = String::from(GENERATED);
    page.push_str("# The rules\n\n");
    page.push_str(
        "Each rule has a permanent code and a name. Both are printed, and either is accepted wherever a rule is named: in options, in the \
         configuration, in suppressions and by `goallint explain`. So is the name of a group.\n\n\
         Errors and warnings fail a run, advice does not. *Strict* rules run only when they are selected, by name, by group or with \
         `--extend-select strict`. Which passage of the article each speaks for: [the map](../article-map.md). How much is said at once: \
         [coaching](../coaching.md).\n",
    );
    for group in Group::ALL {
        let mut rules = rules::all().filter(|rule| rule.info.group == group).peekable();
        if rules.peek().is_none() {
            continue;
        }
        let _ =
            write!(page, "\n## {}: {}\n\n| code | rule | level | reports |\n|---|---|---|---|\n", group.name(), group.question());
        for rule in rules {
            let info = &rule.info;
            let strict = if info.set == Set::Strict { ", strict" } else { "" };
            let _ = writeln!(
                page,
                "| {} | [`{}`]({}.md) | {}{strict} | {} |",
                info.code,
                info.name,
                info.name,
                info.severity.name(),
                info.summary.replace('|', "\\|")
            );
        }
    }
    page
}
