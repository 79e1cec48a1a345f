//! The reference of the commands, from the options themselves.

use std::fmt::Write as _;

use clap::Command;

use crate::manual::GENERATED;

/// The page of all commands.
pub(super) fn page(command: Command) -> String {
    let mut command = command.term_width(100).disable_help_subcommand(true);
    command.build();
    let mut page = String::from(GENERATED);
    page.push_str(
        "# The command line\n\n\
         Findings go to standard output; errors, and what was passed over, to standard error. The exit code depends on neither the \
         format nor report files:\n\n\
         | code | meaning |\n|---|---|\n\
         | 0 | nothing at or above `fail-on` |\n\
         | 1 | findings; with `--diff`: fixes that are not written |\n\
         | 2 | the run itself failed: usage, configuration, a path that does not exist, a file that could not be read, folders without any Markdown |\n",
    );
    let names: Vec<String> = command.get_subcommands().map(|command| command.get_name().to_owned()).collect();
    for name in names {
        if let Some(subcommand) = command.find_subcommand_mut(&name) {
            let help = subcommand.render_long_help().to_string();
            let help: Vec<&str> = help.lines().map(str::trim_end).collect();
            let _ = write!(page, "\n## goallint {name}\n\n```text\n{}\n```\n", help.join("\n").trim_end());
        }
    }
    page
}
