//! `goallint config`: which configuration counts for a path, what holds there, and where each of it comes from.

use std::io;
use std::io::Write;
use std::path::Path;
use std::path::PathBuf;

use clap::Args;
use clap::Subcommand;
use toml::Spanned;
use toml::de::DeTable;
use toml::de::DeValue;

use super::Exit;
use super::files;
use super::output;
use super::terminal;
use super::terminal::Terminal;
use crate::config::FailOn;
use crate::config::ForFile;
use crate::config::keys;
use crate::refusal::reason;
use crate::report::Paint;
use crate::report::escape;
use crate::rule_info::Threshold;
use crate::rules;
use crate::text::LineIndex;

/// Tell which configuration counts, and what holds
#[derive(Debug, Subcommand)]
pub(super) enum Arguments {
    /// Show what holds for a path, and where each of it comes from
    Show(Place),
    /// Print the path of the configuration that counts
    File(Place),
}

/// Where, and by which configuration.
#[derive(Debug, Args)]
#[group(skip)]
pub(super) struct Place {
    /// A file or folder
    #[arg(value_name = "PATH", default_value = ".", hide_default_value = true)]
    path: PathBuf,
    /// The configuration for every file, instead of the nearest one
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
}

pub(super) fn run(arguments: &Arguments, terminal: &Terminal) -> Exit {
    let (Arguments::Show(place) | Arguments::File(place)) = arguments;
    let (for_file, file) = match files::holds_at(&place.path, place.config.as_deref()) {
        Ok(found) => found,
        Err(reason) => {
            terminal::error(reason);
            return Exit::Failed;
        }
    };
    match (arguments, &file) {
        (Arguments::File(_), None) => {
            terminal.note(format_args!("{}: no configuration; what is built in holds", escape::path(&place.path)));
            Exit::Clean
        }
        (Arguments::File(_), Some(file)) => output::print(terminal, |out| writeln!(out, "{}", file.display())),
        (Arguments::Show(_), file) => show(&for_file, file.as_deref(), terminal),
    }
}

fn show(for_file: &ForFile, file: Option<&Path>, terminal: &Terminal) -> Exit {
    let shown = file.map(|file| escape::line(&file.to_string_lossy()).into_owned()).unwrap_or_default();
    let text = match file.map(fs_err::read_to_string).transpose() {
        Ok(text) => text.unwrap_or_default(),
        Err(error) => {
            terminal::error(format_args!("{shown}: {}", reason(&error)));
            return Exit::Failed;
        }
    };
    // Its faults were told when it was read.
    let (table, _) = DeTable::parse_recoverable(&text);
    let sheet = Sheet { file: &shown, text: &text, index: LineIndex::new(&text), table: table.get_ref(), paint: terminal.paint };
    output::print(terminal, |out| sheet.write(for_file, out))
}

/// The values, each with its place.
struct Sheet<'t> {
    file: &'t str,
    text: &'t str,
    index: LineIndex,
    table: &'t DeTable<'t>,
    paint: Paint,
}

impl Sheet<'_> {
    fn write(&self, for_file: &ForFile, out: &mut dyn Write) -> io::Result<()> {
        let settings = &for_file.settings;
        for key in keys::KEYS {
            match (key.name, self.find(self.table, key.name)) {
                ("thresholds", _) => {}
                ("today", None) => self.line("today", &format!("{:?}", settings.today.to_string()), "the local date", out)?,
                ("fail-on", None) => self.line("fail-on", &format!("{:?}", fail_on(for_file.fail_on)), "built in", out)?,
                (name, Some((value, from))) => self.line(name, value, &from, out)?,
                (_, None) => {}
            }
        }
        self.title("thresholds", out)?;
        let thresholds = self.table.get("thresholds").and_then(|value| value.get_ref().as_table());
        for threshold in Threshold::ALL {
            let found = thresholds.and_then(|table| self.find(table, threshold.key()));
            let from = found.map_or_else(|| "built in".to_owned(), |(_, from)| from);
            self.line(threshold.key(), &settings.thresholds.get(threshold).to_string(), &from, out)?;
        }
        self.title("severity", out)?;
        for rule in rules::all() {
            let level = settings.levels.of(&rule.info);
            let own = (rule.info.set == crate::rule_info::Set::Recommended).then_some(rule.info.severity);
            let from = if level == own { "built in" } else { "configured" };
            let level = level.map_or_else(|| "off".to_owned(), |level| level.name().to_owned());
            self.line(rule.info.name, &format!("{level:?}"), from, out)?;
        }
        Ok(())
    }

    /// The value of a key as it is written, in one line, and where it stands.
    fn find<'t>(&'t self, table: &DeTable<'_>, name: &str) -> Option<(&'t str, String)> {
        let (key, value) = table.iter().find(|(key, _)| key.get_ref() == name)?;
        let line = self.index.place(self.text, key.span().start).line;
        Some((self.written(value), format!("{}:{line}", self.file)))
    }

    /// A table under its own title is too long for one line.
    fn written(&self, value: &Spanned<DeValue<'_>>) -> &str {
        let written = self.text.get(value.span()).unwrap_or_default();
        match value.get_ref() {
            DeValue::Table(_) if !written.starts_with('{') => "{ … }",
            DeValue::Array(_) if !written.starts_with('[') || written.starts_with("[[") => "[{ … }]",
            _ => written,
        }
    }

    fn title(&self, name: &str, out: &mut dyn Write) -> io::Result<()> {
        let strong = self.paint.strong();
        writeln!(out, "\n{strong}[{name}]{strong:#}")
    }

    fn line(&self, key: &str, value: &str, from: &str, out: &mut dyn Write) -> io::Result<()> {
        let dim = self.paint.dim();
        writeln!(out, "{key} = {}  {dim}# {from}{dim:#}", escape::line(value))
    }
}

fn fail_on(fail_on: FailOn) -> &'static str {
    match fail_on {
        FailOn::Level(level) => level.name(),
        FailOn::Never => "never",
    }
}
