//! What shells, editors and manual pages need to know: completions, man pages and schemas, all from the tables that the program
//! itself reads.

use clap::Args;
use clap::Command;
use clap::ValueEnum;
use clap_complete::Shell;
use clap_mangen::Man;

use super::Exit;
use super::output;
use super::terminal::Terminal;
use crate::manual;
use crate::report::json_text;

/// Print the completions of a shell
#[derive(Debug, Args)]
#[group(skip)]
pub(super) struct Completions {
    /// The shell
    #[arg(value_enum)]
    shell: Shell,
}

/// Print a manual page
#[derive(Debug, Args)]
#[group(skip)]
pub(super) struct ManualPage {
    /// A command of goallint, such as `check` or `baseline write`; without it the page of goallint itself
    #[arg(value_name = "COMMAND")]
    command: Vec<String>,
}

/// Print a JSON Schema, for editors
#[derive(Debug, Args)]
#[group(skip)]
pub(super) struct Schema {
    /// What the schema describes
    #[arg(value_name = "front-matter|config", value_enum)]
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

pub(super) fn man(arguments: &ManualPage, mut command: Command, terminal: &Terminal) -> Result<Exit, String> {
    command.build();
    let mut found = &command;
    for name in arguments.command.iter().flat_map(|written| written.split_whitespace()) {
        let Some(below) = found.find_subcommand(name) else {
            let told = found.get_bin_name().unwrap_or("goallint");
            return Err(format!("there is no command `{told} {name}`\n  help: `{told} --help` lists them"));
        };
        found = below;
    }
    // The page is called as the command is written with dashes: goallint-baseline-write(1).
    let title = found.get_bin_name().unwrap_or("goallint").replace(' ', "-");
    let page = Man::new(found.clone()).title(title).source(concat!("goallint ", env!("CARGO_PKG_VERSION")));
    Ok(output::print(terminal, |out| page.render(&mut &mut *out)))
}

pub(super) fn schema(arguments: &Schema, terminal: &Terminal) -> Exit {
    let schema = match arguments.of {
        SchemaOf::FrontMatter => manual::front_matter_schema(),
        SchemaOf::Config => manual::configuration_schema(),
    };
    output::print(terminal, |out| json_text::write_pretty(&schema, out))
}
