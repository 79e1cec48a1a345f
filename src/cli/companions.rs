//! What shells, editors and manual pages need to know: completions, man pages and schemas, all from the tables that the program
//! itself reads.

use clap::Args;
use clap::Command;
use clap::ValueEnum;
use clap_complete::Shell;
use clap_mangen::Man;

use super::Exit;
use super::output;
use super::terminal;
use super::terminal::Terminal;
use crate::manual;

/// For which shell.
#[derive(Debug, Args)]
#[group(skip)]
pub(super) struct Completions {
    /// The shell
    #[arg(value_enum)]
    shell: Shell,
}

/// Of which command.
#[derive(Debug, Args)]
#[group(skip)]
pub(super) struct ManualPage {
    /// A command of goallint; without it the page of goallint itself
    #[arg(value_name = "COMMAND")]
    command: Option<String>,
}

/// Of what.
#[derive(Debug, Args)]
#[group(skip)]
pub(super) struct Schema {
    /// What the schema describes
    #[arg(value_name = "OF", value_enum)]
    of: SchemaOf,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum SchemaOf {
    /// The front matter of goal documents
    FrontMatter,
    /// goallint.toml
    Config,
}

pub(super) fn completions(arguments: &Completions, mut command: Command, terminal: &Terminal) -> Exit {
    // Writing to memory cannot fail; clap's generator panics when a pipe closes.
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut command, "goallint", &mut script);
    output::print(terminal, |out| out.write_all(&script))
}

pub(super) fn man(arguments: &ManualPage, mut command: Command, terminal: &Terminal) -> Exit {
    command.build();
    let page = if let Some(name) = &arguments.command {
        let Some(found) = command.find_subcommand(name) else {
            terminal::error(format_args!("there is no command `{name}`\n  help: `goallint --help` lists them"));
            return Exit::Failed;
        };
        // The page is called as the command is written with a dash: goallint-check(1).
        Man::new(found.clone()).title(format!("goallint-{}", found.get_name()))
    } else {
        Man::new(command)
    };
    output::print(terminal, |out| page.render(&mut &mut *out))
}

pub(super) fn schema(arguments: &Schema, terminal: &Terminal) -> Exit {
    let schema = match arguments.of {
        SchemaOf::FrontMatter => manual::front_matter_schema(),
        SchemaOf::Config => manual::configuration_schema(),
    };
    output::print(terminal, |out| output::json(&schema, out))
}
