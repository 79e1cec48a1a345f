//! `goallint classify`: statements judged alone, with the words that decided.

use std::io;
use std::io::Write;
use std::path::PathBuf;

use clap::Args;
use serde::Serialize;

use super::Exit;
use super::files;
use super::output;
use super::output::OutputFormat;
use super::terminal::Terminal;
use super::words;
use crate::goal::Status;
use crate::goal::statement::read_line;
use crate::input;
use crate::language;
use crate::language::Judgement;
use crate::language::Reason;
use crate::language::Vocabulary;
use crate::report::Paint;
use crate::report::escape;
use crate::report::json_text;
use crate::text::Span;

/// Judge statements alone: outcome, activity or vague
#[derive(Debug, Args)]
#[group(skip)]
pub(super) struct Arguments {
    /// Statements; without any, or with `-`, each line of standard input is one
    #[arg(value_name = "TEXT")]
    statements: Vec<String>,
    /// For people, or one object a line
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = OutputFormat::Text)]
    output_format: OutputFormat,
    /// The configuration with your vocabulary, instead of the nearest one
    #[arg(long, value_name = "FILE", conflicts_with = "isolated")]
    config: Option<PathBuf>,
    /// No configuration
    #[arg(long)]
    isolated: bool,
}

pub(super) fn run(arguments: &Arguments, terminal: &Terminal) -> Result<Exit, String> {
    let settings = files::settings_here(arguments.config.as_deref(), arguments.isolated)?;
    let names_input = arguments.statements.iter().any(|text| text == "-");
    if names_input && arguments.statements.len() > 1 {
        return Err("`-` reads standard input and stands alone".to_owned());
    }
    let write = |text: &str, out: &mut dyn Write| {
        let judged = Judged::new(text, &settings.vocabulary);
        match arguments.output_format {
            OutputFormat::Text => judged.describe(terminal.paint, out),
            OutputFormat::Json => {
                json_text::write(&judged, out)?;
                writeln!(out)
            }
        }
    };
    if !names_input && !arguments.statements.is_empty() {
        let mut statements = arguments.statements.iter();
        return Ok(output::print(terminal, |out| statements.try_for_each(|text| write(text, out))));
    }
    terminal.note_reading();
    let bytes = input::read_from(io::stdin().lock(), 0).map_err(|reason| format!("standard input: {reason}"))?;
    let lines = String::from_utf8_lossy(&bytes);
    let mut statements = lines.strip_prefix('\u{feff}').unwrap_or(&lines).lines().filter(|line| !line.trim().is_empty());
    Ok(output::print(terminal, |out| statements.try_for_each(|text| write(text, out))))
}

/// The answer about one line.
#[derive(Serialize)]
#[expect(clippy::struct_excessive_bools, reason = "each is a key of the object")]
struct Judged<'l> {
    text: &'l str,
    statement: String,
    label: &'static str,
    vanity: bool,
    measurable: bool,
    timed: bool,
    credential: bool,
    reason: &'static str,
    evidence: Vec<Evidence>,
    #[serde(skip)]
    explanation: &'static str,
    #[serde(skip)]
    words: Vec<(&'static str, String)>,
}

/// Words that decided, by their bytes in the statement.
#[derive(Serialize)]
struct Evidence {
    text: String,
    offset: usize,
    length: usize,
}

impl<'l> Judged<'l> {
    /// Judges a line. Marks of Markdown, numbering and the like are not part of the statement.
    fn new(text: &'l str, vocabulary: &Vocabulary) -> Self {
        let read = read_line(text);
        let done = read.as_ref().is_some_and(|(_, status)| matches!(status, Status::Achieved | Status::Dropped));
        let statement = read.map(|(statement, _)| statement.words.text.into_owned()).unwrap_or_default();
        let judgement = if done { Judgement::unsure(Reason::MarkedAsDone) } else { language::judge(&statement, vocabulary) };
        let slice = |words: Span| words.slice(&statement).to_owned();
        let Judgement { label, reason, evidence, vanity, measurable, timed, credential, .. } = &judgement;
        let flags = [("volume", vanity), ("measure", measurable), ("time", timed), ("credential", credential)];
        Self {
            text,
            label: words::label(*label),
            vanity: vanity.is_some(),
            measurable: measurable.is_some(),
            timed: timed.is_some(),
            credential: credential.is_some(),
            reason: reason.id(),
            explanation: reason.explanation(),
            evidence: evidence
                .iter()
                .map(|words| Evidence { text: slice(*words), offset: words.start(), length: words.len() })
                .collect(),
            words: flags.into_iter().filter_map(|(name, words)| Some((name, slice((*words)?)))).collect(),
            statement,
        }
    }

    fn describe(&self, paint: Paint, out: &mut dyn Write) -> io::Result<()> {
        let (strong, dim) = (paint.strong(), paint.dim());
        let decided = self.evidence.iter().map(|words| format!("`{}`", words.text)).collect::<Vec<_>>().join(", ");
        let separator = if decided.is_empty() { "" } else { ": " };
        let mut remarks = vec![format!("{}{separator}{decided}", self.explanation)];
        remarks.extend(self.words.iter().map(|(name, words)| format!("{name}: `{words}`")));
        let statement = if self.statement.is_empty() { self.text } else { &self.statement };
        let remarks = remarks.join("; ");
        writeln!(out, "{strong}{:8}{strong:#}  {}  {dim}({}){dim:#}", self.label, escape::line(statement), escape::line(&remarks))
    }
}
