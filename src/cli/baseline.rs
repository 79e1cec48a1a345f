//! `goallint baseline`: known findings written, pruned and shown.

use std::collections::HashSet;
use std::path::Path;
use std::path::PathBuf;

use clap::Args;
use clap::Subcommand;

use super::Exit;
use super::choices;
use super::files;
use super::files::Source;
use super::files::Surroundings;
use super::output;
use super::terminal::Terminal;
use super::together;
use crate::config::CommandLine;
use crate::diagnostic::counted;
use crate::input;
use crate::lint;
use crate::lint::FileReport;
use crate::lint::baseline::Baseline;
use crate::lint::baseline::Entry;
use crate::report::escape;

/// Write down what is known, so that only new findings count
#[derive(Debug, Subcommand)]
pub(super) enum Arguments {
    /// Take all findings of some files as known, and name those that are new
    Write(Box<Written>),
    /// Take out what was mended
    Prune(Box<Written>),
    /// List the known findings
    Show(Place),
}

/// Which files, and which baseline.
#[derive(Debug, Args)]
#[group(skip)]
pub(super) struct Written {
    #[command(flatten)]
    files: files::Arguments,
    #[command(flatten)]
    choices: choices::Arguments,
    #[command(flatten)]
    place: Place,
}

/// Which baseline.
#[derive(Debug, Args)]
#[group(skip)]
pub(super) struct Place {
    /// The file of known findings
    #[arg(long, value_name = "FILE", default_value = "goallint-baseline.json", help_heading = "Baseline")]
    baseline: PathBuf,
}

pub(super) fn run(arguments: &Arguments, terminal: &Terminal) -> Result<Exit, String> {
    match arguments {
        Arguments::Write(written) => write(written, terminal).map(|()| Exit::Clean),
        Arguments::Prune(written) => prune(written, terminal).map(|()| Exit::Clean),
        Arguments::Show(place) => show(&place.baseline, terminal),
    }
}

/// Reads a baseline.
///
/// # Errors
/// With the path and the reason.
pub(super) fn read(path: &Path) -> Result<Baseline, String> {
    let told = |reason: String| format!("{} {reason}", escape::path(path));
    let help = if path.exists() { "" } else { "\n  help: `goallint baseline write` takes all findings of today as known" };
    let bytes = input::read(path).map_err(|reason| told(format!("cannot be read: {reason}{help}")))?;
    let text = String::from_utf8(bytes).map_err(|_| "is not a baseline: it is not UTF-8".to_owned());
    let mend = "name the file that `goallint baseline write` wrote, or take this one away and write it anew";
    text.and_then(|text| Baseline::from_json(&text)).map_err(|reason| told(format!("{reason}\n  help: {mend}")))
}

/// An entry for people: where and what.
pub(super) fn entry_in_words(entry: &Entry) -> String {
    let goal = entry.goal.as_ref().map(|goal| format!(" ({goal})")).unwrap_or_default();
    let subject = entry.subject.as_ref().map(|subject| format!(": {subject}")).unwrap_or_default();
    escape::line(&format!("{}: {}[{}]{goal}{subject}", entry.path, entry.rule, entry.code)).into_owned()
}

fn write(written: &Written, terminal: &Terminal) -> Result<(), String> {
    let path = &written.place.baseline;
    let before = if path.exists() { Some(read(path)?) } else { None };
    let looked = look(written, terminal)?;
    let known = before.clone().unwrap_or_default();
    let is_known = |entry: &&Entry| known.of_file(&entry.path).iter().any(|old| old.fingerprint == entry.fingerprint);
    let found: Vec<Entry> = looked.files.iter().flat_map(|(report, _)| lint::baseline::entries_of(report)).collect();
    let new: Vec<&Entry> = found.iter().filter(|entry| !is_known(entry)).collect();
    if before.is_some() {
        for entry in &new {
            terminal.note(format_args!("new: {}", entry_in_words(entry)));
        }
    }
    let added = counted(new.len(), "new finding");
    let (kept, mended) = sorted(&known, &looked);
    let entries: Vec<Entry> = kept.into_iter().cloned().chain(found).collect();
    tell_mended(&mended, terminal);
    let all = Baseline::new(entries);
    save(path, &all)?;
    let number = counted(all.entries().len(), "known finding");
    terminal.note(format_args!("{}: {number}, {added}, {} mended", escape::path(path), mended.len()));
    Ok(())
}

fn prune(written: &Written, terminal: &Terminal) -> Result<(), String> {
    let path = &written.place.baseline;
    let known = read(path)?;
    let looked = look(written, terminal)?;
    let (kept, mended) = sorted(&known, &looked);
    tell_mended(&mended, terminal);
    let all = Baseline::new(kept.into_iter().cloned().collect());
    if !mended.is_empty() {
        save(path, &all)?;
    }
    let number = counted(all.entries().len(), "known finding");
    terminal.note(format_args!("{}: {number}, {} mended", escape::path(path), mended.len()));
    Ok(())
}

fn show(path: &Path, terminal: &Terminal) -> Result<Exit, String> {
    let baseline = read(path)?;
    let mut entries = baseline.entries().iter();
    Ok(output::print(terminal, |out| entries.try_for_each(|entry| writeln!(out, "{}", entry_in_words(entry)))))
}

/// What was looked at.
struct Looked {
    files: Vec<(FileReport, Source)>,
    surroundings: Surroundings,
}

/// What the files say now, each with what holds for it. A baseline of half a project would be wrong, so every failure ends the run.
fn look(written: &Written, terminal: &Terminal) -> Result<Looked, String> {
    let command_line = CommandLine { choices: written.choices.choices(), ..CommandLine::default() };
    let mut sources = files::sources(&written.files, command_line, terminal)?;
    if !sources.failures.is_empty() {
        return Err(sources.failures.join("\n"));
    }
    if let Some(reason) = sources.nothing_found {
        return Err(reason.to_owned());
    }
    let check = |mut source: Source| {
        let bytes = source.read()?;
        let report = lint::check_bytes(&source.found.report_path, bytes, &source.for_file.settings);
        Ok((report, source))
    };
    let mut looked: Vec<(FileReport, Source)> = sources.list.into_iter().map(check).collect::<Result<_, String>>()?;
    together::relate_all(&mut looked, &mut sources.surroundings);
    Ok(Looked { files: looked, surroundings: sources.surroundings })
}

/// The entries that stay, and those that were mended: their file was read and no longer has them, or it is gone.
fn sorted<'b>(known: &'b Baseline, looked: &Looked) -> (Vec<&'b Entry>, Vec<&'b Entry>) {
    let mut mended: Vec<&Entry> = Vec::new();
    for (report, source) in &looked.files {
        mended.extend(known.apply(&mut report.clone(), &source.for_file.settings));
    }
    let read: HashSet<&str> = looked.files.iter().map(|(report, _)| report.path.as_str()).collect();
    let gone = |entry: &&Entry| !read.contains(entry.path.as_str()) && !looked.surroundings.has_file(&entry.path);
    mended.extend(known.entries().iter().filter(gone));
    let prints: HashSet<(&str, &str)> = mended.iter().map(|entry| (entry.path.as_str(), entry.fingerprint.as_str())).collect();
    let stays = |entry: &&Entry| !prints.contains(&(entry.path.as_str(), entry.fingerprint.as_str()));
    let kept = known.entries().iter().filter(stays).collect();
    (kept, mended)
}

fn tell_mended(mended: &[&Entry], terminal: &Terminal) {
    for entry in mended {
        terminal.note(format_args!("mended: {}", entry_in_words(entry)));
    }
}

fn save(path: &Path, baseline: &Baseline) -> Result<(), String> {
    let text = baseline.to_json().map_err(|error| error.to_string())?;
    input::write(path, text.as_bytes()).map_err(|reason| format!("{}: {reason}", escape::path(path)))
}
