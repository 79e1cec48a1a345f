//! Reports in files: none takes the place of another, of the baseline or of a goal that was checked.

use std::path::Path;
use std::path::PathBuf;

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
        if is_checked(path, run) {
            return Err("was checked, and the findings would take its place; name another file".to_owned());
        }
        let mut text = Vec::new();
        draw(format, run, Paint::PLAIN, statistics, &mut text).map_err(|error| reason(&error))?;
        input::write(path, &text)
    };
    written().map_err(|reason| format!("{}: {reason}", escape::path(path)))
}

/// Statistics take the place of findings that people read; a machine's document is never changed by them.
pub(super) fn draw(
    format: Format,
    run: Run<'_>,
    paint: Paint,
    statistics: bool,
    out: &mut dyn std::io::Write,
) -> std::io::Result<()> {
    if statistics && format.is_for_people() {
        report::write_statistics(run, paint, out)
    } else {
        report::write(format, run, paint, out)
    }
}

/// Whether a path leads to a goal document of the run. An older report that was passed over may be replaced.
fn is_checked(path: &Path, run: Run<'_>) -> bool {
    let real_path = real(path);
    let is_it = |file: &report::File| real(Path::new(file.path())) == real_path;
    input::is_markdown(&real_path)
        && run.files.iter().any(|file| !matches!(file.report.outcome, Outcome::PassedOver(_)) && is_it(file))
}

/// One spelling of all that lead to the same file, which need not be there yet.
fn real(path: &Path) -> PathBuf {
    let beside = || Some(fs_err::canonicalize(input::folder_of(path)).ok()?.join(path.file_name()?));
    fs_err::canonicalize(path).ok().or_else(beside).unwrap_or_else(|| path.to_owned())
}
