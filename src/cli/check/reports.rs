//! Reports in files: none takes the place of another, of the baseline or of a goal that was checked.

use std::env;
use std::io;
use std::io::Write;
use std::path::Path;
use std::path::PathBuf;

use crate::config::FILE_NAMES;
use crate::input;
use crate::lint::Outcome;
use crate::refusal::reason;
use crate::report;
use crate::report::Format;
use crate::report::Paint;
use crate::report::Run;
use crate::report::escape;

/// The path that is named twice, of which one meaning would be lost.
pub(super) fn named_twice<'a>(paths: impl Iterator<Item = &'a Path>) -> Option<&'a Path> {
    let mut paths: Vec<(PathBuf, &Path)> = paths.map(|path| (real(path), path)).collect();
    paths.sort();
    paths.windows(2).find(|pair| pair[0].0 == pair[1].0).map(|pair| pair[1].1)
}

/// Writes the findings into a file.
///
/// # Errors
/// With the path and the reason.
pub(super) fn write(path: &Path, format: Format, run: Run<'_>, statistics: bool) -> Result<(), String> {
    let written = || {
        if path.file_name().is_some_and(|name| FILE_NAMES.iter().any(|known| name == *known)) {
            return Err("holds a configuration, and the findings would take its place; name another file".to_owned());
        }
        if was_read(path, run) {
            return Err("was checked, and the findings would take its place; name another file".to_owned());
        }
        let mut text = summary_so_far(path);
        draw(format, run, Paint::PLAIN, statistics, &mut text).map_err(|error| reason(&error))?;
        input::write(path, &text)
    };
    written().map_err(|reason| format!("{}: {reason}", escape::path(path)))
}

/// What other commands of a step wrote into the summary that GitHub shows of it: one more report stands below.
fn summary_so_far(path: &Path) -> Vec<u8> {
    let is_summary = env::var_os("GITHUB_STEP_SUMMARY").is_some_and(|summary| path.as_os_str() == summary);
    let mut text = if is_summary { input::read(path).unwrap_or_default() } else { Vec::new() };
    if !text.is_empty() {
        text.push(b'\n');
    }
    text
}

/// Statistics take the place of findings that people read; a machine's document is never changed by them.
pub(super) fn draw(format: Format, run: Run<'_>, paint: Paint, statistics: bool, out: &mut dyn Write) -> io::Result<()> {
    if statistics && format.is_for_people() {
        report::write_statistics(run, paint, out)
    } else {
        report::write(format, run, paint, out)
    }
}

/// Whether a path leads to a file of the run. An older report that was passed over may be replaced.
fn was_read(path: &Path, run: Run<'_>) -> bool {
    let real_path = real(path);
    let is_it = |file: &report::File| real(Path::new(file.path())) == real_path;
    let is_report = |file: &report::File| {
        matches!(file.report.outcome, Outcome::PassedOver(_))
            && input::read(path).is_ok_and(|text| text.starts_with(report::MARKDOWN_START.as_bytes()))
    };
    input::is_markdown(&real_path) && run.files.iter().any(|file| is_it(file) && !is_report(file))
}

/// One spelling of all that lead to the same file, which need not be there yet.
fn real(path: &Path) -> PathBuf {
    let beside = || Some(fs_err::canonicalize(input::folder_of(path)).ok()?.join(path.file_name()?));
    fs_err::canonicalize(path).ok().or_else(beside).unwrap_or_else(|| path.to_owned())
}
