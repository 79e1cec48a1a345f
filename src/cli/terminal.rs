//! The standard streams: colour, width, quiet and verbose.

use std::env;
use std::fmt::Display;
use std::io;
use std::io::BufWriter;
use std::io::IsTerminal;
use std::io::Write;

use anstream::AutoStream;
use clap::Args;
use clap::ValueEnum;

use crate::report::Paint;
use crate::report::escape;

/// Over the options of every command in its help.
const EVERYWHERE: &str = "Everywhere";

/// What ends standard input on a keyboard.
const END_OF_INPUT: &str = if cfg!(windows) { "Ctrl-Z and Enter" } else { "Ctrl-D" };

/// What build servers that take commands from logs set: GitHub, Azure DevOps, `TeamCity`.
const BUILD_SERVERS: [&str; 3] = ["GITHUB_ACTIONS", "TF_BUILD", "TEAMCITY_VERSION"];

/// Options of every command.
#[derive(Debug, Args)]
#[group(skip)]
pub(super) struct Arguments {
    /// When to use colour; `NO_COLOR` and `CLICOLOR_FORCE` count, too
    #[arg(long, value_name = "WHEN", global = true, default_value = "auto", hide_default_value = true, help_heading = EVERYWHERE)]
    color: When,
    /// Print nothing but findings
    #[arg(short, long, global = true, conflicts_with = "verbose", help_heading = EVERYWHERE)]
    quiet: bool,
    /// Say which files were passed over, and why
    #[arg(short, long, global = true, help_heading = EVERYWHERE)]
    verbose: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
enum When {
    Auto,
    Always,
    Never,
}

/// What is known about the standard streams.
#[derive(Clone, Copy, Debug)]
pub(super) struct Terminal {
    /// Standard output is one.
    pub(super) interactive: bool,
    /// How to draw on standard output.
    pub(super) paint: Paint,
    /// Nothing but findings.
    pub(super) quiet: bool,
    /// Passed-over files, too.
    pub(super) verbose: bool,
}

impl Terminal {
    /// One that says nothing, for work whose result is told elsewhere.
    pub(super) const SILENT: Self = Self { interactive: false, paint: Paint::PLAIN, quiet: true, verbose: false };

    pub(super) fn new(arguments: &Arguments) -> Self {
        let is_terminal = io::stdout().is_terminal();
        let dumb = env::var_os("TERM").is_some_and(|term| term == "dumb");
        let width = if is_terminal { terminal_size::terminal_size().map(|(width, _)| usize::from(width.0)) } else { None };
        let paint = Paint {
            color: arguments.color.allows(is_terminal && !dumb),
            unicode: !(is_terminal && dumb),
            width: width.map_or(Paint::PLAIN.width, |width| width.clamp(40, 120)),
        };
        Self { interactive: is_terminal, paint, quiet: arguments.quiet, verbose: arguments.verbose }
    }

    /// Writes to standard output through a buffer. A reader that has gone away is no failure.
    pub(super) fn output(self, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
        let stdout = io::stdout().lock();
        let stream: Box<dyn Write> = if self.paint.color { Box::new(AutoStream::always(stdout)) } else { Box::new(stdout) };
        let mut buffered = BufWriter::with_capacity(64 * 1024, stream);
        let written = write(&mut buffered).and_then(|()| buffered.flush());
        match written {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
            other => other,
        }
    }

    /// Says something beside the findings, on standard error, unless it should be quiet.
    pub(super) fn note(self, message: impl Display) {
        if !self.quiet {
            tell(&message.to_string());
        }
    }

    /// Says that the program waits for words, when they would come from a keyboard.
    pub(super) fn note_reading(self) {
        if io::stdin().is_terminal() {
            self.note(format_args!("reading standard input; {END_OF_INPUT} ends it"));
        }
    }

    /// Says something that only `--verbose` asks for.
    pub(super) fn detail(self, message: impl Display) {
        if self.verbose {
            tell(&message.to_string());
        }
    }
}

/// Whether the output is likely to stand in the log of a build server, which looks for commands in it. What goes into a file does not.
pub(super) fn is_logged() -> bool {
    let into_file = || fs_err::metadata("/dev/stdout").is_ok_and(|output| output.is_file());
    BUILD_SERVERS.iter().any(|name| env::var_os(name).is_some()) && !into_file()
}

/// Says why the run failed, on standard error.
pub(super) fn error(message: impl Display) {
    tell(&format!("error: {message}"));
}

/// Asks the person at the terminal; only a word of consent is one.
pub(super) fn agrees(question: &str) -> bool {
    let mut errors = io::stderr().lock();
    let asked = errors.write_all(question.as_bytes()).and_then(|()| errors.flush());
    drop(errors);
    let mut answer = String::new();
    asked.and_then(|()| io::stdin().read_line(&mut answer)).is_ok()
        && matches!(answer.trim().to_lowercase().as_str(), "y" | "yes")
}

fn tell(message: &str) {
    let mut safe = String::with_capacity(message.len() + 1);
    for line in message.lines() {
        safe.push_str(&escape::line(line));
        safe.push('\n');
    }
    // Nobody is left to tell when standard error is gone.
    let _ = io::stderr().lock().write_all(safe.as_bytes());
}

impl When {
    fn allows(self, terminal: bool) -> bool {
        let set = |name: &str| env::var_os(name).is_some_and(|value| !value.is_empty());
        let forced = |name: &str| env::var_os(name).is_some_and(|value| !value.is_empty() && value != "0");
        match self {
            Self::Always => true,
            Self::Never => false,
            Self::Auto if set("NO_COLOR") => false,
            Self::Auto if forced("FORCE_COLOR") || forced("CLICOLOR_FORCE") => true,
            Self::Auto => terminal && env::var_os("CLICOLOR").is_none_or(|value| value != "0"),
        }
    }
}
