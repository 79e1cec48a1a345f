//! `goallint new`: a goal file to fill in, with the questions that a good plan answers.

mod playbook;
mod schedule;
mod template;

use std::path::Path;
use std::path::PathBuf;

use clap::Args;
use clap::builder::PossibleValue;
use clap::builder::PossibleValuesParser;
use clap::builder::TypedValueParser;

use self::schedule::Schedule;
use self::template::Template;
use super::Exit;
use super::clock;
use super::files;
use super::output;
use super::terminal::Terminal;
use crate::date::Date;
use crate::goal::GoalKind;
use crate::goal::Horizon;
use crate::goal::Priority;
use crate::goal::names;
use crate::goal::names::Choice;
use crate::input;
use crate::report::escape;

/// Write a goal file to fill in
#[derive(Debug, Args)]
#[group(skip)]
pub(super) struct Arguments {
    /// The file to write; without it the text goes to standard output
    #[arg(value_name = "PATH")]
    path: Option<PathBuf>,
    /// What kind of goal it is
    #[arg(long = "type", value_name = "TYPE", value_parser = choice(names::KINDS))]
    kind: Option<GoalKind>,
    /// What matters most; decides which evidence the file asks for
    #[arg(long, value_name = "PRIORITY", value_parser = choice(names::PRIORITIES))]
    priority: Option<Priority>,
    /// How far it reaches: 12 months, 18 months or 3 years, unless --due says otherwise
    #[arg(long, value_name = "HORIZON", value_parser = choice(names::HORIZONS))]
    horizon: Option<Horizon>,
    /// When it is to be reached
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = files::date)]
    due: Option<Date>,
    /// The date on which it starts, instead of the local date
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = files::date)]
    today: Option<Date>,
}

/// Reads a word as front matter does, and completes the words of the documentation.
fn choice<T: Copy + Send + Sync + 'static>(choices: &'static [Choice<T>]) -> impl TypedValueParser<Value = T> {
    let values = choices.iter().map(|choice| PossibleValue::new(choice.name).aliases(choice.spellings));
    PossibleValuesParser::new(values).try_map(move |word| {
        let found = names::find_choice(choices, &word).map(|choice| choice.value);
        found.ok_or_else(|| format!("`{word}` is not known"))
    })
}

pub(super) fn run(arguments: &Arguments, terminal: &Terminal) -> Result<Exit, String> {
    let text = text(arguments)?;
    written(arguments.path.as_deref(), &text, terminal)
}

fn text(arguments: &Arguments) -> Result<String, String> {
    let today = arguments.today.unwrap_or_else(clock::local_date);
    let schedule = Schedule::new(today, arguments.horizon, arguments.due)?;
    let learning = (arguments.kind == Some(GoalKind::Education)).then_some(Priority::SkillMastery);
    Ok(Template { kind: arguments.kind, priority: arguments.priority.or(learning), schedule }.text())
}

fn written(path: Option<&Path>, text: &str, terminal: &Terminal) -> Result<Exit, String> {
    let Some(path) = path else { return Ok(output::print(terminal, |out| out.write_all(text.as_bytes()))) };
    if !input::is_markdown(path) {
        return Err(format!("{}: a goal file ends with .md or .markdown; nothing was written", escape::path(path)));
    }
    input::create(path, text.as_bytes()).map_err(|reason| format!("{}: {reason}", escape::path(path)))?;
    let slots = text.matches(playbook::SLOT).count();
    terminal.note(format_args!(
        "{}: written; put your own words in its {slots} places that begin with {}, then run `goallint check {}`",
        escape::path(path),
        playbook::SLOT,
        as_argument(path),
    ));
    Ok(Exit::Clean)
}

/// A path as it is typed into a shell.
fn as_argument(path: &Path) -> String {
    let path = escape::path(path);
    let folder = if path.starts_with('-') { "./" } else { "" };
    let is_plain = |letter: char| letter.is_alphanumeric() || "/._-+,@:\\".contains(letter);
    if path.chars().all(is_plain) { format!("{folder}{path}") } else { format!("'{folder}{}'", path.replace('\'', r"'\''")) }
}
