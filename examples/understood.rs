//! How well goals are found in real documents: which labelled lines are understood as goals, and which notes are taken for them.
//!
//! `cargo run --example understood -- FOLDER STATEMENTS.jsonl` expects `FOLDER/owner+name/path` for each document, and one JSON object
//! a line with `repo`, `path`, `line`, `label` (`not-a-goal` for notes) and `flags`. `cargo run --example understood -- FILE…` shows what
//! was understood of single files.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;
use std::path::PathBuf;

use goallint::date::Date;
use goallint::document;
use goallint::goal;
use goallint::goal::Reading;
use goallint::goal::Recognition;
use goallint::goal::names::STATUSES;
use goallint::goal::names::choice_name;
use goallint::settings::Settings;
use goallint::text::LineIndex;

type Failure = Box<dyn std::error::Error>;

fn main() -> Result<(), Failure> {
    let paths: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let mut out = std::io::stdout().lock();
    match paths.as_slice() {
        [folder, statements] if folder.is_dir() => figures(folder, statements, &mut out),
        files => files.iter().try_for_each(|file| show(file, &mut out)),
    }
}

/// A labelled line.
struct Labelled {
    line: usize,
    label: String,
    debatable: bool,
    text: String,
}

fn settings() -> Result<Settings, Failure> {
    Ok(Settings::new(Date::new(2026, 11, 20).ok_or("no such day")?))
}

fn figures(folder: &Path, statements: &Path, out: &mut impl Write) -> Result<(), Failure> {
    let mut files: BTreeMap<(String, String), Vec<Labelled>> = BTreeMap::new();
    for line in fs_err::read_to_string(statements)?.lines() {
        let value: serde_json::Value = serde_json::from_str(line)?;
        let text = |key: &str| value[key].as_str().unwrap_or_default().to_owned();
        let debatable = value["flags"].as_array().is_some_and(|flags| flags.iter().any(|flag| flag == "debatable"));
        let line = usize::try_from(value["line"].as_u64().unwrap_or_default())?;
        let labelled = Labelled { line, label: text("label"), debatable, text: text("text") };
        files.entry((text("repo"), text("path"))).or_default().push(labelled);
    }
    let settings = settings()?;
    let mut counts = Counts::default();
    for ((repository, path), lines) in &files {
        let file = folder.join(repository.replace('/', "+")).join(path);
        let text = String::from_utf8_lossy(&fs_err::read(&file)?).into_owned();
        let document = document::read(&text);
        let reading = goal::read(&document, path, &settings);
        let index = LineIndex::new(&text);
        let stated: Vec<usize> = reading
            .goals
            .iter()
            .filter_map(|goal| goal.statement.as_ref())
            .map(|statement| index.line_of(statement.words.span.start()) + 1)
            .collect();
        for line in lines {
            let found = stated.contains(&line.line);
            if counts.count(line, found) {
                writeln!(
                    out,
                    "{} {repository} {path}:{} {}",
                    if found { "taken " } else { "missed" },
                    line.line,
                    line.text.trim()
                )?;
            }
        }
    }
    counts.write(out)
}

#[derive(Default)]
struct Counts {
    goals: usize,
    understood: usize,
    notes: usize,
    taken: usize,
    debatable_goals: usize,
    debatable_understood: usize,
}

impl Counts {
    /// Counts a line; whether it went wrong.
    fn count(&mut self, line: &Labelled, found: bool) -> bool {
        match (line.label == "not-a-goal", line.debatable) {
            (true, false) => {
                self.notes += 1;
                self.taken += usize::from(found);
                found
            }
            (true, true) => false,
            (false, true) => {
                self.debatable_goals += 1;
                self.debatable_understood += usize::from(found);
                !found
            }
            (false, false) => {
                self.goals += 1;
                self.understood += usize::from(found);
                !found
            }
        }
    }

    fn write(&self, out: &mut impl Write) -> Result<(), Failure> {
        let percent = |part: usize, whole: usize| f64::from(u32::try_from(part * 1000 / whole.max(1)).unwrap_or(0)) / 10.0;
        writeln!(out, "goal lines understood {}/{} = {} %", self.understood, self.goals, percent(self.understood, self.goals))?;
        writeln!(out, "debatable goal lines understood {}/{}", self.debatable_understood, self.debatable_goals)?;
        writeln!(out, "notes taken for goals {}/{} = {} %", self.taken, self.notes, percent(self.taken, self.notes))?;
        Ok(())
    }
}

fn show(file: &Path, out: &mut impl Write) -> Result<(), Failure> {
    let text = String::from_utf8_lossy(&fs_err::read(file)?).into_owned();
    let document = document::read(&text);
    let name = file.to_string_lossy();
    // Below the folder of documents and the repository's own folder, as the labels name files.
    let path = name.split_once("/documents/").and_then(|(_, path)| path.split_once('/')).map_or(name.as_ref(), |(_, path)| path);
    let reading = goal::read(&document, path, &settings()?);
    writeln!(out, "== {path}: {}", recognition(&reading))?;
    let index = LineIndex::new(&text);
    for goal in &reading.goals {
        let words = goal.statement.as_ref().map_or("", |statement| statement.words.text.as_ref());
        let line = index.line_of(goal.place.start()) + 1;
        let period = goal.due.or(goal.inherited).map(|due| match due.period {
            Some(period) => format!(" {}..{} ({:?})", period.start, period.end, due.from),
            None => format!(" ? ({:?})", due.from),
        });
        writeln!(
            out,
            "{line:5} {} {:?} {}{}{}{words}{}",
            goal.depth.name(),
            goal.setting,
            choice_name(STATUSES, goal.status),
            goal.parent.map_or(String::new(), |parent| format!(" under {parent}")),
            period.map_or_else(|| ": ".to_owned(), |period| format!("{period}: ")),
            counts(goal),
        )?;
    }
    for section in &reading.sections {
        writeln!(out, "      section {:?}{} {}", section.aspect, if section.empty { " empty" } else { "" }, section.title.text)?;
    }
    for fault in &reading.faults {
        writeln!(out, "      fault {:?} {:?}", fault.kind, fault.span.slice(&text))?;
    }
    Ok(())
}

fn counts(goal: &goal::Goal<'_>) -> String {
    format!(
        " [{} indicators, {} checkpoints, {} actions, {} answers]",
        goal.indicators.len(),
        goal.checkpoints.len(),
        goal.actions.len(),
        goal.answers.len()
    )
}

fn recognition(reading: &Reading<'_>) -> String {
    let english = if reading.english { "" } else { ", not English" };
    match &reading.recognition {
        Recognition::Goals(sign) => format!("{} goals, {sign:?}{english}", reading.goals.len()),
        Recognition::PassedOver(why) => format!("passed over, {why:?}{english}"),
    }
}
