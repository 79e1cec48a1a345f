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
         | 2 | the run itself failed: usage, configuration, a path that does not exist, a file that could not be read, folders without any Markdown |\n\n\
         `--fix` puts a new file in the place of the old one, in one step, with its permissions and, where the system allows it, its owner. \
         A symbolic link stays one; another hard link keeps the old text.\n",
    );
    section(&mut command, &mut page);
    page
}

/// The commands below a command, each followed by those below it.
fn section(command: &mut Command, page: &mut String) {
    for below in command.get_subcommands_mut() {
        let help = below.render_long_help().to_string();
        let help: Vec<&str> = help.lines().map(str::trim_end).collect();
        let name = below.get_bin_name().unwrap_or_default();
        let level = "#".repeat(1 + name.split(' ').count().saturating_sub(1));
        let _ = write!(page, "\n{level} {name}\n\n```text\n{}\n```\n", help.join("\n").trim_end());
        section(below, page);
    }
}
