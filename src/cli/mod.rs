//! The command line: options, standard streams and exit codes. Everything else is below.

mod audit;
mod baseline;
mod check;
mod choices;
mod classify;
mod clock;
mod companions;
mod configuration;
mod doctor;
mod each_file;
mod explain;
mod files;
mod hook;
mod init;
mod inspect;
mod new;
mod output;
mod progress;
mod reference;
mod terminal;
mod together;
mod words;

use std::ffi::OsString;
use std::path::Path;
use std::process::ExitCode;

use clap::CommandFactory;
use clap::Parser;
use clap::Subcommand;
use clap::error::ContextKind;
use clap::error::ContextValue;

use crate::report::escape;

/// A linter for goals kept as plain text: outcomes instead of activities, evidence instead of volume, checkpoints before it is too
/// late.
#[derive(Debug, Parser)]
#[command(name = "goallint", version, propagate_version = true, max_term_width = 100)]
struct Arguments {
    #[command(flatten)]
    global: terminal::Arguments,
    #[command(subcommand)]
    command: Command,
}

/// The commands. The options of one are built when it is called, and not with those of all others at every start; the type of its
/// arguments then says once more what it is for, to be read above its help.
#[derive(Debug, Subcommand)]
#[command(defer = true)]
enum Command {
    /// Lint files and folders
    Check(Box<check::Arguments>),
    /// Tell what a rule asks and why; without a name, list the rules
    Explain(explain::Arguments),
    /// Show what was understood of files, and why others are passed over
    Inspect(Box<inspect::Arguments>),
    /// Judge statements alone: outcome, activity or vague
    Classify(classify::Arguments),
    /// Answer the six closing questions for each goal, and show all goals side by side
    Audit(Box<audit::Arguments>),
    /// Write a goal file to fill in
    New(new::Arguments),
    /// Write a configuration to start from, and offer the git hook
    Init(init::Arguments),
    /// Write down what is known, so that only new findings count
    #[command(subcommand)]
    Baseline(baseline::Arguments),
    /// Tell which configuration counts, and what holds
    #[command(subcommand)]
    Config(configuration::Arguments),
    /// Look at git, the hook, the configuration and the files, and say which files are in or out and why
    Doctor(doctor::Arguments),
    /// The git hook that checks staged goals
    #[command(subcommand)]
    Hook(hook::Arguments),
    /// Print a JSON Schema, for editors
    Schema(companions::Schema),
    /// Print the completions of a shell
    Completions(companions::Completions),
    /// Print a manual page
    Man(companions::ManualPage),
}

/// How a run ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Exit {
    /// Nothing at or above the level that fails.
    Clean,
    /// Findings.
    Findings,
    /// The run itself failed.
    Failed,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        match exit {
            Exit::Clean => Self::from(0),
            Exit::Findings => Self::from(1),
            Exit::Failed => Self::from(2),
        }
    }
}

impl Exit {
    /// How it ended when the command could say so; else why it could not is told.
    fn of(tried: Result<Self, String>) -> Self {
        tried.unwrap_or_else(|reason| {
            terminal::error(reason);
            Self::Failed
        })
    }
}

/// The page `docs/command-line.md`: every command with its options, as `--help` tells them.
#[must_use]
pub fn command_line_page() -> String {
    reference::page(Arguments::command())
}

/// Tells those who name a path and no command which command takes it, as other linters need none.
fn with_command(mut error: clap::Error) -> clap::Error {
    if let Some(ContextValue::String(word)) = error.get(ContextKind::InvalidSubcommand)
        && (word == "-" || Path::new(word).exists())
    {
        let tip = format!("to lint it, write 'goallint check {}'", escape::line(word));
        error.insert(ContextKind::Suggested, ContextValue::StyledStrs(vec![tip.into()]));
    }
    error
}

/// Runs the program with its arguments, the program's own name first.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(error) => {
            let failed = error.use_stderr();
            // Nobody is left to tell when even this cannot be printed.
            let _ = with_command(error).print();
            return if failed { Exit::Failed.into() } else { Exit::Clean.into() };
        }
    };
    let terminal = terminal::Terminal::new(&arguments.global);
    let tried = match arguments.command {
        Command::Check(arguments) => check::run(&arguments, &terminal),
        Command::Explain(arguments) => explain::run(&arguments, &terminal),
        Command::Inspect(arguments) => inspect::run(&arguments, &terminal),
        Command::Classify(arguments) => classify::run(&arguments, &terminal),
        Command::Audit(arguments) => audit::run(&arguments, &terminal),
        Command::New(arguments) => new::run(&arguments, &terminal),
        Command::Init(arguments) => init::run(&arguments, &terminal),
        Command::Baseline(arguments) => baseline::run(&arguments, &terminal),
        Command::Config(arguments) => configuration::run(&arguments, &terminal),
        Command::Doctor(arguments) => doctor::run(&arguments, &terminal),
        Command::Hook(arguments) => hook::run(arguments, &terminal),
        Command::Schema(arguments) => Ok(companions::schema(&arguments, &terminal)),
        Command::Completions(arguments) => Ok(companions::completions(&arguments, Arguments::command(), &terminal)),
        Command::Man(arguments) => companions::man(&arguments, Arguments::command(), &terminal),
    };
    Exit::of(tried).into()
}
