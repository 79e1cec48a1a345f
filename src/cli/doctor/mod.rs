//! `goallint doctor`: git, the hook, the configurations and the files, as goallint sees them from here.

mod configurations;
mod survey;

use std::io;
use std::io::Write;
use std::path::Path;
use std::path::PathBuf;

use clap::Args;

use self::configurations::Configurations;
pub(super) use self::survey::Survey;
use super::Exit;
use super::files;
use super::hook;
use super::output;
use super::terminal;
use super::terminal::Terminal;
use crate::diagnostic::counted;
use crate::diagnostic::one_or_many;
use crate::input;
use crate::input::Roots;
use crate::report::escape;

/// Look at git, the hook, the configuration and the files, and say which files are in or out and why
#[derive(Debug, Args)]
#[group(skip)]
pub(super) struct Arguments {
    /// Files and folders; without one, everything below the working folder
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// The configuration for every file, instead of the nearest one
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
}

pub(super) fn run(arguments: &Arguments, terminal: &Terminal) -> Result<Exit, String> {
    let seen = Seen::look(arguments)?;
    let exit = output::print(terminal, |out| seen.write(*terminal, out));
    let failures = seen.configurations.faults.iter().chain(seen.survey.iter().flat_map(|survey| &survey.failures));
    Ok(failures.fold(exit, |_, failure| {
        terminal::error(failure);
        Exit::Failed
    }))
}

/// What there is.
struct Seen {
    repository: Option<PathBuf>,
    configurations: Configurations,
    /// Nothing when configurations have to be mended first.
    survey: Option<Survey>,
}

impl Seen {
    fn look(arguments: &Arguments) -> Result<Self, String> {
        let current = files::working_folder()?;
        let paths = if arguments.paths.is_empty() { vec![PathBuf::from(".")] } else { arguments.paths.clone() };
        let config = arguments.config.as_deref();
        let mut roots = Roots::new(current.clone());
        let found = input::find(&paths, &mut roots, true);
        let configurations = Configurations::of(&paths, &found.files, config, &mut roots, &current)?;
        let survey = if configurations.faults.is_empty() { Some(Survey::of(&paths, &found, config)?) } else { None };
        let repository = Some(roots.repository()).filter(|root| root.join(".git").exists()).map(Path::to_owned);
        Ok(Self { repository, configurations, survey })
    }

    fn write(&self, terminal: Terminal, out: &mut dyn Write) -> io::Result<()> {
        let strong = terminal.paint.strong();
        let mut line = |name: &str, told: &str| writeln!(out, "{strong}{name:<14}{strong:#} {}", escape::line(told));
        line("goallint", env!("CARGO_PKG_VERSION"))?;
        line("git", &input::git_version().unwrap_or_else(|reason| format!("{reason}; --staged and the hook need it")))?;
        match &self.repository {
            Some(root) => {
                line("repository", &root.display().to_string())?;
                line("hook", &hook_in_words(hook::state()))?;
            }
            None => match hook::state() {
                // A bare repository, or one that the environment names.
                state @ Ok(_) => {
                    line("repository", "none whose files stand around here")?;
                    line("hook", &hook_in_words(state))?;
                }
                Err(_) => line("repository", "none around here, so there is no hook")?,
            },
        }
        for configuration in self.configurations.in_words() {
            line("configuration", &configuration)?;
        }
        for idle in &self.configurations.idle {
            line("", idle)?;
        }
        match &self.survey {
            None => line("files", "cannot be told before the configuration is mended"),
            Some(survey) => {
                line("files", &files_in_words(survey))?;
                survey.write(terminal, out)
            }
        }
    }
}

fn hook_in_words(state: Result<(String, bool), String>) -> String {
    match state {
        Ok((told, true)) => told,
        Ok((told, false)) => format!("{told}; `goallint hook install` puts it there or says what to do instead"),
        Err(reason) => reason,
    }
}

fn files_in_words(survey: &Survey) -> String {
    let all = counted(survey.number(), "Markdown file");
    let inside = one_or_many(survey.inside.len(), "holds goals", "hold goals");
    format!("{all}: {inside}, {} left out", survey.number() - survey.inside.len())
}
