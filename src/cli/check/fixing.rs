//! `--fix`, `--unsafe-fixes` and `--diff`: what fixes change, shown or written.

use std::borrow::Cow;
use std::io;
use std::io::Write;
use std::ops::Range;
use std::path::Path;
use std::path::PathBuf;

use clap::ArgGroup;
use clap::Args;
use similar::ChangeTag;
use similar::TextDiff;

use crate::cli::files::Origin;
use crate::cli::files::Source;
use crate::cli::terminal;
use crate::cli::terminal::Terminal;
use crate::diagnostic::Applicability;
use crate::diagnostic::counted;
use crate::input;
use crate::lint;
use crate::lint::FileReport;
use crate::lint::fix::Applied;
use crate::report::escape;

/// Lines around a change.
const CONTEXT: usize = 3;

/// Which fixes are wanted, and whether they are written.
#[derive(Debug, Args)]
#[group(skip)]
#[command(group(ArgGroup::new("fixing").args(["fix", "diff"]).multiple(true)))]
pub(super) struct Arguments {
    /// Write the fixes that keep the meaning into the files; with --staged, stage them, too
    #[arg(long, help_heading = "Fixes")]
    fix: bool,
    /// Fixes that may change the meaning, too
    #[arg(long, requires = "fixing", help_heading = "Fixes")]
    unsafe_fixes: bool,
    /// Show what the fixes would change, and write nothing
    #[arg(long, conflicts_with_all = ["output_format", "output_file", "report", "statistics"], help_heading = "Fixes")]
    pub(super) diff: bool,
}

impl Arguments {
    /// The fixes that are wanted.
    pub(super) fn wanted(&self) -> Option<Applicability> {
        let most = if self.unsafe_fixes { Applicability::Unsafe } else { Applicability::Safe };
        (self.fix || self.diff).then_some(most)
    }

    /// Whether fixes are written.
    pub(super) fn writes(&self) -> bool {
        self.fix && !self.diff
    }
}

/// What fixes made of one text.
pub(super) struct Change {
    /// The path that people can open, as messages tell it.
    shown: String,
    /// The path from the root of the repository.
    path: String,
    before: Vec<u8>,
    after: Vec<u8>,
    applied: Vec<Applied>,
    /// Where the text came from.
    origin: Origin,
    /// The path to open.
    file: PathBuf,
}

/// Checks and fixes one text, and writes it where that is wanted. What is not text stays as it is. When it cannot be written, nothing
/// was mended: the report tells of the text as it was.
pub(super) fn fix(source: &Source, bytes: Vec<u8>, allowed: Applicability, writes: bool) -> (FileReport, Result<Change, String>) {
    let path = &source.found.report_path;
    let settings = &source.for_file.settings;
    match String::from_utf8(bytes) {
        Ok(text) => {
            let before = text.clone().into_bytes();
            let fixed = lint::fix::apply_all(path, text, settings, allowed);
            let change = Change::new(source, before, fixed.report.text.clone().into_bytes(), fixed.applied);
            match if writes { change.write() } else { Ok(()) } {
                Ok(()) => (fixed.report, Ok(change)),
                Err(reason) => (lint::check_bytes(path, change.before, settings), Err(reason)),
            }
        }
        Err(error) => {
            let change = Change::none(source, error.as_bytes().to_owned());
            (lint::check_bytes(path, error.into_bytes(), settings), Ok(change))
        }
    }
}

impl Change {
    /// A text that stays as it is.
    pub(super) fn none(source: &Source, text: Vec<u8>) -> Self {
        Self::new(source, text.clone(), text, Vec::new())
    }

    fn new(source: &Source, before: Vec<u8>, after: Vec<u8>, applied: Vec<Applied>) -> Self {
        Self {
            shown: escape::line(source.shown()).into_owned(),
            path: source.found.report_path.clone(),
            before,
            after,
            applied,
            origin: source.origin,
            file: source.found.path.clone(),
        }
    }

    /// Whether the text is another one now.
    pub(super) fn is_any(&self) -> bool {
        self.before != self.after
    }

    /// Whether the text came from standard input.
    pub(super) fn is_piped(&self) -> bool {
        self.origin == Origin::Piped
    }

    /// Writes the text into the file, unless it came from standard input.
    ///
    /// # Errors
    /// With the path and the reason.
    fn write(&self) -> Result<(), String> {
        let written = match self.origin {
            Origin::Piped => Ok(()),
            _ if !self.is_any() => Ok(()),
            Origin::File => input::replace(&self.file, &self.before, &self.after),
            Origin::Staged => input::replace_staged(&self.file, &self.before, &self.after),
        };
        written.map_err(|reason| format!("{}: its fixes were not written: {reason}", self.shown))
    }
}

/// Stages what was written into files whose texts came from the index.
///
/// # Errors
/// When git cannot.
pub(super) fn stage(changes: &[Change]) -> Result<(), String> {
    let staged = changes.iter().filter(|change| change.origin == Origin::Staged && change.is_any());
    let files: Vec<&Path> = staged.map(|change| change.file.as_path()).collect();
    input::stage(&files).map_err(|reason| format!("the fixes are in the files, but could not be staged: {reason}"))
}

/// The text of standard input after its fixes.
pub(super) fn piped(changes: &[Change]) -> Option<&[u8]> {
    changes.iter().find(|change| change.is_piped()).map(|change| change.after.as_slice())
}

/// Says what was fixed, or would be.
pub(super) fn tell(changes: &[Change], written: bool, terminal: &Terminal) {
    let applied = changes.iter().flat_map(|change| change.applied.iter().map(move |applied| (change, applied)));
    let verb = if written { "fixed" } else { "would fix" };
    let mut number = 0;
    for (change, applied) in applied {
        number += 1;
        if written {
            terminal.note(format_args!("{}: fixed {}: {}", change.shown, applied.rule.name, applied.title));
        }
    }
    if number > 0 {
        let files = changes.iter().filter(|change| change.is_any()).count();
        let places = counted(number, "problem");
        terminal.note(format_args!("{verb} {places} in {}", counted(files, "file")));
    } else if !written {
        terminal.note("would fix nothing");
    }
}

/// Draws the changes as a patch from the root of the repository. Nothing of a file can steer a terminal, or a build server.
pub(super) fn draw(changes: &[Change], terminal: &Terminal, out: &mut dyn Write) -> io::Result<()> {
    changes.iter().filter(|change| change.is_any()).try_for_each(|change| draw_one(change, terminal, out))
}

fn draw_one(change: &Change, terminal: &Terminal, out: &mut dyn Write) -> io::Result<()> {
    let strong = terminal.paint.strong();
    let lines = |text: &[u8]| String::from_utf8_lossy(text).into_owned();
    let (before, after) = (lines(&change.before), lines(&change.after));
    let before: Vec<&str> = before.split_inclusive('\n').collect();
    let after: Vec<&str> = after.split_inclusive('\n').collect();
    let path = escape::line(&change.path);
    // Without the tab, programs that apply patches take a name to end with its first space.
    let end = if path.contains(' ') { "\t" } else { "" };
    writeln!(out, "{strong}--- a/{path}{end}{strong:#}\n{strong}+++ b/{path}{end}{strong:#}")?;
    let diff = TextDiff::from_slices(&before, &after);
    for group in diff.grouped_ops(CONTEXT) {
        let ends = group.first().zip(group.last());
        let Some((first, last)) = ends else { continue };
        let old = first.old_range().start..last.old_range().end;
        let new = first.new_range().start..last.new_range().end;
        writeln!(out, "{strong}@@ -{} +{} @@{strong:#}", hunk(&old), hunk(&new))?;
        for operation in &group {
            for line in diff.iter_changes(operation) {
                draw_line(line.tag(), line.value(), terminal, out)?;
            }
        }
    }
    Ok(())
}

/// Lines as the head of a hunk counts them: an empty range names the line before it.
fn hunk(lines: &Range<usize>) -> String {
    match lines.len() {
        0 => format!("{},0", lines.start),
        1 => format!("{}", lines.start + 1),
        number => format!("{},{number}", lines.start + 1),
    }
}

fn draw_line(tag: ChangeTag, line: &str, terminal: &Terminal, out: &mut dyn Write) -> io::Result<()> {
    let style = match tag {
        ChangeTag::Equal => anstyle::Style::new(),
        ChangeTag::Delete => terminal.paint.removed(),
        ChangeTag::Insert => terminal.paint.added(),
    };
    let complete = line.strip_suffix('\n');
    let words = complete.unwrap_or(line);
    let shown = if terminal.interactive {
        escape::text_line(words.trim_end_matches('\r'))
    } else if terminal::is_logged() {
        escape::without_commands(words)
    } else {
        Cow::Borrowed(words)
    };
    writeln!(out, "{style}{tag}{shown}{style:#}")?;
    if complete.is_none() { writeln!(out, "\\ No newline at end of file") } else { Ok(()) }
}
